/** SARIF 2.1.0 (OASIS, 2020): what code scanning services and editors read. Each function ends its text with a newline. */
import type { CheckResult, Finding, Lang, ReviewResult } from '../review/model.ts';
import type { Edit } from '../ruleset/edit.ts';
import { visible } from './escape.ts';
import { stringify } from './json.ts';

/** How a result stands against the base: SARIF's baselineState. */
type Baseline = 'new' | 'unchanged' | 'absent';

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** `hairpin check --format sarif`. */
export function checkSarif(result: CheckResult, lang: Lang): string {
  return sarif(
    result.findings.map((finding) => ({ finding, baseline: null })),
    lang,
  );
}

/** `hairpin review --format sarif`: introduced findings are `new`, fixed ones `absent`. */
export function reviewSarif(result: ReviewResult, lang: Lang): string {
  const all = (findings: readonly Finding[], baseline: Baseline) => findings.map((finding) => ({ finding, baseline }));
  return sarif([...all(result.introduced, 'new'), ...all(result.existing, 'unchanged'), ...all(result.fixed, 'absent')], lang);
}

interface Told {
  readonly finding: Finding;
  readonly baseline: Baseline | null;
}

function sarif(told: readonly Told[], lang: Lang): string {
  const ids = [...new Set(told.map(({ finding }) => finding.check))];
  return stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hairpin', rules: ids.map((id) => ({ id, name: id })) } },
        columnKind: 'utf16CodeUnits',
        results: told.map((one) => resultOf(one, ids, lang)),
      },
    ],
  });
}

function resultOf({ finding, baseline }: Told, ids: readonly string[], lang: Lang) {
  const region = {
    startLine: Math.max(1, finding.line),
    startColumn: Math.max(1, finding.column),
    endLine: Math.max(1, finding.line, finding.endLine),
  };
  return {
    ruleId: finding.check,
    ruleIndex: ids.indexOf(finding.check),
    level: LEVEL[finding.severity],
    message: { text: `${visible(finding.message[lang])}\n${visible(finding.why[lang])}`.trim() },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.file), region } }],
    partialFingerprints: { 'hairpin/v1': finding.fingerprint },
    ...(baseline === null ? {} : { baselineState: baseline }),
    // A fix of what is no longer there would be applied to the wrong lines.
    ...(finding.fix && baseline !== 'absent'
      ? { fixes: [fixOf(finding.part ?? finding.fix.edits, finding.fix.note?.[lang] ?? finding.message[lang])] }
      : {}),
  };
}

/** A relative URI reference: each segment percent-encoded. */
function artifact(file: string) {
  return { uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/') };
}

function fixOf(edits: readonly Edit[], description: string) {
  const files = [...new Set(edits.map((edit) => edit.file))];
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifact(file),
    replacements: edits.filter((edit) => edit.file === file).map(replacement),
  }));
  return { description: { text: visible(description) }, artifactChanges };
}

/** Whole lines: from the first column of the first line to the first column behind the last one. */
function replacement(edit: Edit) {
  const end = 'insert' in edit ? edit.line : edit.endLine + 1;
  const deletedRegion = { startLine: edit.line, startColumn: 1, endLine: end, endColumn: 1 };
  const lines = 'insert' in edit ? edit.insert : 'replace' in edit ? edit.replace : [];
  return lines.length === 0 ? { deletedRegion } : { deletedRegion, insertedContent: { text: `${lines.join('\n')}\n` } };
}
