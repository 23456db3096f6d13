/** CONTRACT.md's JSON: prose in one language, assumptions as strings. Each function ends its text with a newline. */
import type { Answer } from '../explain/model.ts';
import type { Assumption, CheckResult, Finding, Lang, ReviewResult } from '../review/model.ts';

/** `hairpin check --format json`. */
export function checkJson(result: CheckResult, lang: Lang): string {
  return stringify({
    findings: result.findings.map((finding) => findingJson(finding, lang)),
    services: result.services,
    ...assumptionsJson(result.assumptions, lang),
    warnings: result.warnings,
  });
}

/** `hairpin review --format json`. */
export function reviewJson(result: ReviewResult, lang: Lang): string {
  const texts = (findings: readonly Finding[]) => findings.map((finding) => findingJson(finding, lang));
  return stringify({
    introduced: texts(result.introduced),
    fixed: texts(result.fixed),
    existing: texts(result.existing),
    changes: result.changes,
    services: result.services,
    servicesBefore: result.servicesBefore,
    ...assumptionsJson(result.assumptions, lang),
    warnings: result.warnings,
  });
}

/** `hairpin explain --format json`. */
export function answerJson(answer: Answer): string {
  return stringify({ meaning: answer.meaning, verdict: answer.verdict, services: answer.services, text: answer.text });
}

function findingJson(finding: Finding, lang: Lang) {
  const { check, severity, file, line, column, endLine, fingerprint } = finding;
  const fix = finding.fix
    ? { edits: finding.part ?? finding.fix.edits, proved: finding.fix.proved, note: finding.fix.note?.[lang] ?? null }
    : null;
  return { check, severity, file, line, column, endLine, message: finding.message[lang], why: finding.why[lang], fix, fingerprint };
}

/** `settle[i]` is the line of configuration that would settle `assumptions[i]`. */
function assumptionsJson(assumptions: readonly Assumption[], lang: Lang) {
  return { assumptions: assumptions.map((one) => one.text[lang]), settle: assumptions.map((one) => one.settle) };
}

/** JSON whose text shows nothing but what it says: controls and bidi marks stand as escapes, the data is the same. */
export function stringify(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  );
  return `${text}\n`;
}
