/** `# hairpin: allow CHECK -- reason` above a rule (CONTRACT.md). */
import type { Draft } from './draft.ts';
import type { FileReader } from './read.ts';

interface Waiting {
  readonly check: string;
  readonly reason: string;
  readonly line: number;
}

/** Allowances that wait for the rule below them. */
export type Waitings = Waiting[];

const MARK = /^#+\s*hairpin:\s*/;
const SYNTAX = /^allow\s+([a-z0-9][a-z0-9-]*)(?:\s+--\s*(.*))?$/;

/** Looks at a comment line; an allowance waits, a bad one is told. */
export function readComment(reader: FileReader, draft: Draft, comment: string, line: number, column: number, waiting: Waitings): void {
  const mark = MARK.exec(comment);
  if (mark === null) return;
  const found = SYNTAX.exec(comment.slice(mark[0].length).trim());
  const [, check, reason = ''] = found ?? [];
  if (check === undefined) reader.tell('warning', line, column, "expected '# hairpin: allow CHECK -- reason'", draft);
  else if (reason.trim() === '')
    reader.tell('warning', line, column, `allowing ${check} needs a reason: expected '# hairpin: allow ${check} -- reason'`, draft);
  else waiting.push({ check, reason: reason.trim(), line });
}

/** The rule that the waiting allowances spoke of stands in `ruleLine`. */
export function settleAllowances(reader: FileReader, draft: Draft, waiting: Waitings, ruleLine: number): void {
  if (waiting.length === 0) return;
  for (const { check, reason, line } of waiting) draft.allowances.push({ check, reason, file: reader.file.name, line, ruleLine });
  waiting.length = 0;
}

/** No rule follows: what waits is told. */
export function dropAllowances(reader: FileReader, draft: Draft, waiting: Waitings): void {
  for (const { check, line } of waiting)
    reader.tell('warning', line, 1, `no rule follows this allowance of ${check}: expected it above a rule`, draft);
  waiting.length = 0;
}
