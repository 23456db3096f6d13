/** Fixes that a check proposes itself: each is tried on the text, and shown only when the patched ruleset, analysed anew, bears it out. */
import { PAST_BUDGET } from '../../netfilter/chains.ts';
import type { Gateway } from '../../netfilter/gateway.ts';
import { type Box, DIM, intersectBoxes } from '../../packets/box.ts';
import { single } from '../../packets/intervals.ts';
import type { Edit, Rule, SourceFile } from '../../ruleset/index.ts';
import { type Difference, differences } from '../changes.ts';
import type { Draft, Remedy } from '../check.ts';
import type { Fix } from '../model.ts';
import type { ChangedRules } from '../touched.ts';
import { isUnmet } from '../unmet.ts';
import { plausibleBoxes } from '../vantages.ts';
import { OWNED } from './hairpin.ts';
import { patchedGateway } from './prove.ts';

/** Each proof reads the ruleset anew, so that a large one affords few of them: this many rules are read in one run's proofs. */
const MOST_READ = 40_000;
const MOST_PROOFS = 24;
/** Candidates of one remedy that are tried. */
const MOST_CANDIDATES = 4;
/** Parts that the rules of both sides may split off in one proof, before the proof is given up. */
const PROOF_BUDGET = 20_000;
/** Rules that are looked at one by one for whether any packet gets to them. */
const MOST_UNMET = 2_000;

/** Proved fixes of one check's drafts: each its own, or one for all of them where they are too many to be proved one by one. */
export function provedRemedies(files: readonly SourceFile[], gateway: Gateway, drafts: readonly Draft[]): ReadonlyMap<Draft, Fix> {
  const fixes = new Map<Draft, Fix>();
  const rest: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const fix = draft.remedy?.isCertain === true || index < MOST_UNMET ? certainRemedy(gateway, draft.remedy) : null;
    if (fix === null) rest.push(draft);
    else fixes.set(draft, fix);
  }
  const size = Math.max(1, gateway.ruleset?.size ?? 0);
  const afford = Math.min(MOST_PROOFS, Math.max(1, Math.floor(MOST_READ / size)));
  if (rest.length > afford) {
    const fix = provedRemedy(files, gateway, joined(rest.flatMap(({ remedy }) => remedy ?? [])));
    if (fix !== null) for (const draft of rest) fixes.set(draft, fix);
    return fixes;
  }
  for (const draft of rest) {
    const fix = draft.remedy === undefined ? null : provedRemedy(files, gateway, draft.remedy);
    if (fix !== null) fixes.set(draft, fix);
  }
  return fixes;
}

/** Taking away rules that no packet gets to changes nothing. */
function certainRemedy(gateway: Gateway, remedy: Remedy | undefined): Fix | null {
  if (remedy?.unmet === undefined) return null;
  if (remedy.isCertain !== true && !remedy.unmet.every((rule) => isUnmet(gateway, rule))) return null;
  const edits = remedy.candidates()[0];
  return edits === undefined ? null : { edits, proved: true, note: remedy.note };
}

/** The smallest edits of every remedy at once. */
function joined(remedies: readonly Remedy[]): Remedy {
  const usable = remedies.flatMap((remedy) => {
    const first = remedy.candidates()[0];
    return first === undefined ? [] : [{ remedy, first }];
  });
  return {
    candidates: () => [[...new Map(usable.flatMap(({ first }) => first).map((edit) => [JSON.stringify(edit), edit])).values()]],
    allows: (difference) => usable.some(({ remedy }) => remedy.allows(difference)),
    achieves: (patched) => usable.every(({ remedy }) => remedy.achieves(patched)),
    note: usable.find(({ remedy }) => remedy.note !== null)?.remedy.note ?? null,
  };
}

function provedRemedy(files: readonly SourceFile[], gateway: Gateway, remedy: Remedy): Fix | null {
  for (const edits of remedy.candidates().slice(0, MOST_CANDIDATES)) {
    if (edits.length === 0) continue;
    const removed = removedBy(gateway, edits);
    // What another program writes would come back.
    if (removed.some(({ chain }) => OWNED.test(chain.name))) continue;
    const patched = patchedGateway(files, gateway, edits);
    if (patched === null || !remedy.achieves(patched)) continue;
    const found = realDifferences(
      differences(gateway, patched, changedBy(removed, patched, edits), { left: PROOF_BUDGET, recordSteps: false, joinsAlike: true }),
      gateway,
    );
    if (found.every((difference) => isKnown(difference) && remedy.allows(difference))) return { edits, proved: true, note: remedy.note };
  }
  return null;
}

/** What the budget did not reach is not proved. */
function isKnown({ before, after }: Difference): boolean {
  return before.unknown !== PAST_BUDGET && after.unknown !== PAST_BUDGET;
}

/** Packets with a forged source are no flows, nor are those of a host to itself. */
function realDifferences(found: readonly Difference[], gateway: Gateway): Difference[] {
  const real = plausibleBoxes(gateway);
  return found.flatMap((difference) =>
    real.flatMap((flows) => {
      const box = intersectBoxes(difference.box, flows);
      return box === null || isToItself(box) ? [] : [{ ...difference, box }];
    }),
  );
}

function isToItself(box: Box): boolean {
  const source = single(box[DIM.SRC]!);
  return source !== null && source === single(box[DIM.DST]!) && box[DIM.IN]![0]!.lo !== 0;
}

/** The rules that edits take away or write otherwise. */
function removedBy(gateway: Gateway, edits: readonly Edit[]): Rule[] {
  const gone: Lines = new Map();
  for (const edit of edits) if (!('insert' in edit)) addLines(gone, edit.file, edit.line, edit.endLine - edit.line + 1);
  return rulesOn(gateway, gone);
}

/** With the rules that they bring: known from their lines, without aligning two rulesets. */
function changedBy(removed: readonly Rule[], patched: Gateway, edits: readonly Edit[]): ChangedRules {
  const come: Lines = new Map();
  for (const edit of edits) {
    const fresh = 'insert' in edit ? edit.insert.length : 'replace' in edit ? edit.replace.length : 0;
    if (fresh > 0) addLines(come, edit.file, placeAfter(edits, edit), fresh);
  }
  return { removed, added: rulesOn(patched, come), everything: false };
}

/** File → lines. */
type Lines = Map<string, Set<number>>;

function addLines(lines: Lines, file: string, from: number, count: number): void {
  const own = lines.get(file) ?? new Set<number>();
  lines.set(file, own);
  for (let line = from; line < from + count; line++) own.add(line);
}

/** The line at which an edit's text stands once all edits are applied. */
function placeAfter(edits: readonly Edit[], edit: Edit): number {
  let line = edit.line;
  const own = edits.indexOf(edit);
  for (const [index, other] of edits.entries()) {
    if (other.file !== edit.file || other === edit) continue;
    const before = other.line < edit.line || (other.line === edit.line && isAhead(other, edit, index < own));
    if (!before) continue;
    const gone = 'insert' in other ? 0 : other.endLine - other.line + 1;
    const come = 'insert' in other ? other.insert.length : 'replace' in other ? other.replace.length : 0;
    line += come - gone;
  }
  return line;
}

/** At one line an insertion stands before what replaces the line. */
function isAhead(other: Edit, edit: Edit, earlier: boolean): boolean {
  if ('insert' in other !== 'insert' in edit) return 'insert' in other;
  return earlier;
}

function rulesOn({ ruleset }: Gateway, lines: Lines): Rule[] {
  if (ruleset === null) return [];
  const { file, line } = ruleset.columns;
  const wanted = ruleset.files.map(({ name }) => lines.get(name));
  const rules: Rule[] = [];
  for (let id = 0; id < ruleset.size; id++) if (wanted[file[id]!]?.has(line[id]!) === true) rules.push(ruleset.rule(id));
  return rules;
}
