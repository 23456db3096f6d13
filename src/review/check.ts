/** What a check is, and how the catalogue is run over a gateway. Checks live in rules/, one folder each. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Rule } from '../ruleset/model.ts';
import type { CheckSettings } from './configuration.ts';
import type { Finding, Fix, Severity, Text } from './model.ts';
import type { Cell, ServiceRow } from './services.ts';

export interface Check {
  readonly id: string;
  run(context: CheckContext): readonly Draft[];
}

export interface CheckContext {
  readonly gateway: Gateway;
  readonly rows: readonly ServiceRow[];
  /** Services that the change under review adds, by key; empty outside a review. */
  readonly added: ReadonlySet<string>;
  /** Services that `expect` names, by key. */
  readonly expected: ReadonlySet<string>;
}

/** A finding before its fix, its settings and its allowances. */
export interface Draft {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: Text;
  readonly why: Text;
  /** What it is about, for telling findings apart whatever line they stand on: a service's key, else the rule's normal text. */
  readonly subject: string;
  /** Wants the hairpin fix, for these vantages of this service. */
  readonly mends: { readonly row: ServiceRow; readonly cells: readonly Cell[] } | null;
}

/** Runs the catalogue; `fixOf` answers with the proved fix for those that can be mended together, once for all of them. */
export function runChecks(
  catalogue: readonly Check[],
  context: CheckContext,
  settings: CheckSettings,
  fixOf: (drafts: readonly Draft[]) => Fix | null,
): Finding[] {
  const drafts = catalogue.flatMap((check) =>
    settings[check.id] === 'off' ? [] : check.run(context).map((draft) => ({ check: check.id, draft })),
  );
  const kept = drafts.filter(({ check, draft }) => !isAllowed(check, draft.rule, context));
  const mendable = kept.map(({ draft }) => draft).filter((draft) => draft.mends !== null);
  const fix = mendable.length === 0 ? null : fixOf(mendable);
  return kept.map(({ check, draft }) => toFinding(check, draft, settings, draft.mends === null ? null : fix)).sort(byPlace);
}

/** `# hairpin: allow CHECK -- reason` above the rule accepts a finding there. */
function isAllowed(check: string, rule: Rule, { gateway }: CheckContext): boolean {
  return (
    gateway.ruleset?.allowances.some((a) => a.check === check && a.file === rule.place.file && a.ruleLine === rule.place.line) ?? false
  );
}

function toFinding(check: string, draft: Draft, settings: CheckSettings, fix: Fix | null): Finding {
  const { place, chain } = draft.rule;
  const wanted = settings[check];
  return {
    check,
    severity: wanted === undefined || wanted === 'off' ? draft.severity : wanted,
    file: place.file,
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    message: draft.message,
    why: draft.why,
    fix,
    fingerprint: [check, chain.table, chain.name, draft.subject].join(' | '),
  };
}

/** Worst first. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || RANK[a.severity] - RANK[b.severity] || (a.fingerprint < b.fingerprint ? -1 : 1);
}
