/** Findings and reading errors as annotations of a check run. */
import type { Finding, Lang } from '../review/model.ts';
import type { Diagnostic } from '../ruleset/model.ts';
import { clip, plain } from './escape.ts';
import type { Annotation } from './model.ts';
import { alikeWords, WORDS } from './words.ts';

/** GitHub's limits (SURFACES.md): the title's, and a third of the message's 64 KB, since it counts bytes. */
const TITLE = 255;
const MESSAGE = 21_000;

const LEVEL = { error: 'failure', warning: 'warning', info: 'notice' } as const;

/** A finding on its lines. */
export function findingAnnotation(finding: Finding, lang: Lang): Annotation {
  const note = finding.fix?.note ? `\n\n${WORDS.note[lang]}: ${plain(finding.fix.note[lang])}` : '';
  const what = `${plain(finding.message[lang])}${alikeWords(finding.alike, lang)}`;
  const message = `${what}\n\n${plain(finding.why[lang])}${note}`;
  const startLine = Math.max(1, finding.line);
  return {
    path: finding.file,
    startLine,
    endLine: Math.max(startLine, finding.endLine),
    level: LEVEL[finding.severity],
    title: clip(`${what} [${finding.check}]`, TITLE),
    message: clip(message, MESSAGE),
  };
}

/** What could not be read, where it stands. */
export function diagnosticAnnotation(one: Diagnostic): Annotation {
  const line = Math.max(1, one.line);
  return {
    path: one.file,
    startLine: line,
    endLine: line,
    level: one.severity === 'error' ? 'failure' : 'warning',
    title: clip(plain(one.message), TITLE),
    message: clip(`${plain(one.file)}:${one.line}:${one.column}: ${plain(one.message)}`, MESSAGE),
  };
}
