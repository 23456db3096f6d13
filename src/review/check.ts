/** What a check is, and how the catalogue is run over a gateway. Checks live in rules/, one folder each. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Edit } from '../ruleset/edit.ts';
import type { Allowance, Place, Rule, TableName } from '../ruleset/model.ts';
import { type Alike, ITSELF } from './alike.ts';
import type { Difference } from './changes.ts';
import type { CheckSettings, Expectation } from './configuration.ts';
import type { SharedFix } from './fix/hairpin.ts';
import type { Finding, Fix, Severity, Text } from './model.ts';
import type { Cell, ServiceRow } from './services.ts';
import type { ChangedRules } from './touched.ts';

export interface Check {
  readonly id: string;
  /** It asks what a change does to packets, and says nothing of one side alone. */
  readonly ofChange?: true;
  run(context: CheckContext): readonly Draft[];
}

export interface CheckContext {
  readonly gateway: Gateway;
  readonly rows: readonly ServiceRow[];
  /** Services that the change under review adds, by key; empty outside a review. */
  readonly added: ReadonlySet<string>;
  /** Services that `expect` names, by key. */
  readonly expected: ReadonlySet<string>;
  /** What the configuration expects of this gateway's flows. */
  readonly expectations: readonly Expectation[];
  /** How many each service and each rule stands for; itself alone, where the whole gateway is looked at. */
  readonly alike: Alike;
  /** The change under review; null for a check of one side. */
  readonly change: ChangeUnderReview | null;
}

/** What a change check is given beside the head: the base, and every packet whose fate differs. */
export interface ChangeUnderReview {
  readonly base: Gateway;
  readonly baseRows: readonly ServiceRow[];
  readonly changed: ChangedRules;
  readonly differences: readonly Difference[];
}

/** Where a finding stands that is no rule's: a policy, or a rule that the change took away. */
export interface Standing {
  readonly place: Pick<Place, 'file' | 'line' | 'column' | 'endLine'>;
  readonly table: TableName;
  readonly chain: string;
}

/** A finding before its fix, its settings and its allowances. */
export interface Draft {
  readonly rule: Rule | Standing;
  readonly severity: Severity;
  readonly message: Text;
  readonly why: Text;
  /** What it is about, for telling findings apart whatever line they stand on: a service's key, else the rule's normal text. */
  readonly subject: string;
  /** The service by which the subject is meant, where that is an address. */
  readonly about?: string;
  /** Told once, of however many services it speaks. */
  readonly gathers?: boolean;
  /** Wants the hairpin fix, for these vantages of this service. */
  readonly mends: { readonly row: ServiceRow; readonly cells: readonly Cell[] } | null;
  /** Edits that may mend it, with what proves them. */
  readonly remedy?: Remedy;
}

/** A fix that is yet to be proved: the first candidate for which everything holds is shown, and none where none does. */
export interface Remedy {
  /** The smallest first. Called only when a proof is wanted. */
  candidates(): readonly (readonly Edit[])[];
  /** Whether the fix may make this difference; any other one refutes the candidate. Packets with a forged source are not asked. */
  allows(difference: Difference): boolean;
  /** Whether the patched gateway does what the fix promises. */
  achieves(patched: Gateway): boolean;
  readonly note: Text | null;
  /** Rules that the edits take away and nothing else: where no packet gets to any of them, nothing more has to be proved. */
  readonly unmet?: readonly Rule[];
  /** What found the rules has proved already that no packet gets to them. */
  readonly isCertain?: boolean;
}

/** How drafts get their fixes. */
export interface Fixing {
  /** Whether a fix of what is found is asked for. */
  wanted(fingerprint: string): boolean;
  /** Whether the change under review brings it: its fix is then the smallest one that mends what the change brings. */
  isNew(fingerprint: string): boolean;
  /** One proved fix for all drafts that can be mended together, or null. */
  together(drafts: readonly Draft[]): SharedFix | null;
  /** Proved fixes for the remedies of one check's drafts. */
  apart(drafts: readonly Draft[]): ReadonlyMap<Draft, Fix>;
}

/** Each finding carries a shared fix in full up to so many edits: of a thousand services' each needs its own. */
const MANY_EDITS = 100;

/** Runs the catalogue. */
export function runChecks(catalogue: readonly Check[], context: CheckContext, settings: CheckSettings, fixing: Fixing): Finding[] {
  const drafts = catalogue.flatMap((check) =>
    settings[check.id] === 'off' ? [] : check.run(context).map((draft) => ({ check: check.id, draft })),
  );
  const kept = drafts.filter(({ check, draft }) => !isAllowed(check, draft, context));
  const asked = kept.filter(({ check, draft }) => fixing.wanted(fingerprintOf(check, draft)));
  const shared = sharedFixes(asked, fixing);
  const own = catalogue.flatMap(({ id }) => [
    ...fixing.apart(asked.flatMap(({ check, draft }) => (check === id && draft.remedy !== undefined ? [draft] : []))),
  ]);
  const fixes = new Map(own);
  const sharedOf = (draft: Draft) => shared.find(({ mends }) => mends(draft));
  const fixOf = (draft: Draft) => fixes.get(draft) ?? sharedOf(draft)?.fix ?? null;
  const partOf = (draft: Draft) => {
    const among = sharedOf(draft);
    return among !== undefined && draft.mends !== null && among.fix === fixOf(draft) && among.fix.edits.length > MANY_EDITS
      ? { part: among.part(draft.mends.row.published.key) }
      : {};
  };
  const alikeOf = standsFor(context, kept);
  return kept
    .flatMap((one) => {
      const alike = alikeOf(one);
      const { check, draft } = one;
      return alike === null
        ? []
        : [{ ...toFinding(check, draft, settings, fixOf(draft)), ...partOf(draft), ...(alike === 0 ? {} : { alike }) }];
    })
    .sort(byPlace);
}

interface Kept {
  readonly check: string;
  readonly draft: Draft;
}

/** One fix for what the change brings, with what the same rules publish, and one for the rest. */
function sharedFixes(asked: readonly Kept[], { isNew, together }: Fixing): SharedFix[] {
  const mendable = asked.filter(({ draft }) => draft.mends !== null);
  const rulesOf = ({ draft }: Kept) => draft.mends?.row.published.rules.map(({ rule }) => rule.id) ?? [];
  const fresh = new Set(mendable.filter(({ check, draft }) => isNew(fingerprintOf(check, draft))).flatMap(rulesOf));
  const first = mendable.filter((one) => rulesOf(one).some((rule) => fresh.has(rule)));
  const rest = mendable.filter((one) => !first.includes(one));
  return [first, rest].flatMap((some) => (some.length === 0 ? [] : (together(some.map(({ draft }) => draft)) ?? [])));
}

/** How many more findings each stands for; null where an earlier one stands for it. */
function standsFor({ alike }: CheckContext, kept: readonly Kept[]): (one: Kept) => number | null {
  if (alike === ITSELF) return () => 0;
  const named = kept.flatMap((one) => {
    const found = alike.addresses(one.draft.subject, one.draft.about);
    return found === null ? [] : [{ one, name: `${one.check} ${one.draft.severity} ${found.kind}`, addresses: found.addresses }];
  });
  const byName = new Map<string, { readonly first: Kept; readonly addresses: Set<string> }>();
  const nameOf = new Map<Kept, string>();
  for (const { one, name, addresses } of named) {
    const known = byName.get(name) ?? { first: one, addresses: new Set<string>() };
    byName.set(name, known);
    nameOf.set(one, name);
    for (const address of addresses) known.addresses.add(address);
  }
  return (one) => {
    const { rule, subject, about, gathers } = one.draft;
    if (gathers === true) return 0;
    const shared = byName.get(nameOf.get(one) ?? '');
    if (shared === undefined) return alike.finding(rule.place, subject, about) - 1;
    return shared.first === one ? shared.addresses.size - 1 : null;
  };
}

function fingerprintOf(check: string, { rule, subject }: Draft): string {
  const chain = 'target' in rule ? [rule.chain.table, rule.chain.name] : [rule.table, rule.chain];
  return [check, ...chain, subject].join(' | ');
}

/** What a finding speaks of: the last part of its fingerprint. */
export function subjectOf({ fingerprint }: Pick<Finding, 'fingerprint'>): string {
  return fingerprint.split(' | ').slice(3).join(' | ');
}

/** `# hairpin: allow CHECK -- reason` above the rule accepts a finding there. */
function isAllowed(check: string, { rule }: Draft, { gateway }: CheckContext): boolean {
  const { file, line } = rule.place;
  // A chain's own line is no rule: an allowance right above it speaks of it all the same.
  const speaksOf = (a: Allowance) => a.ruleLine === line || (!('target' in rule) && a.line === line - 1);
  return gateway.ruleset?.allowances.some((a) => a.check === check && a.file === file && speaksOf(a)) ?? false;
}

function toFinding(check: string, draft: Draft, settings: CheckSettings, fix: Fix | null): Finding {
  const { rule } = draft;
  const { place } = rule;
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
    fingerprint: fingerprintOf(check, draft),
  };
}

/** Worst first. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || RANK[a.severity] - RANK[b.severity] || (a.fingerprint < b.fingerprint ? -1 : 1);
}
