/** Reads files of iptables rules, one after the other, as iptables-restore (save files) or a shell (lists and scripts) would load them. */
import type { Diagnostic, Dialect, Family, Reading, SourceFile, SysctlFact, Text } from '../model.ts';
import { textOf } from '../text.ts';
import { detectFamily, kindOf, NOT_READ } from './detect.ts';
import { type Draft, newDraft } from './draft.ts';
import { finish } from './finish.ts';
import { readList } from './list.ts';
import { readSave } from './save.ts';
import { readScript } from './script/read.ts';

export interface ReadOptions {
  readonly family?: Family;
  readonly dialect?: Dialect;
}

/** What the readers of one file share. */
export interface FileReader {
  readonly file: SourceFile;
  /** Its text, as cheaply as it can be had. */
  readonly text: Text;
  readonly fileIndex: number;
  /** All files of the ruleset, for what a later one says of an earlier one's rules. */
  readonly files: readonly SourceFile[];
  readonly family: Family;
  /** Every draft made so far, of this file or of an earlier one. */
  readonly drafts: ReadonlyMap<Family, Draft>;
  /** Where scripts put the kernel settings that they make. */
  readonly sysctls: SysctlFact[];
  /** The draft of a family, made when it is first needed. */
  draft(family: Family): Draft;
  tell(severity: Diagnostic['severity'], line: number, column: number, message: string, draft?: Draft): void;
}

/**
 * Reads files as one gateway's ruleset, in load order. Never throws on bad text: what cannot be read is told and left out. Rows of all
 * files of one family end in one ruleset; a save file's table replaces an earlier file's, a list appends (CONTRACT.md).
 */
export function readRulesets(files: readonly SourceFile[], options: ReadOptions = {}): Reading {
  const drafts = new Map<Family, Draft>();
  const diagnostics: Diagnostic[] = [];
  const sysctls: SysctlFact[] = [];
  for (const fileIndex of files.keys()) readFile(files, fileIndex, options, { drafts, diagnostics, sysctls });
  const rulesets = [...drafts.values()].map((draft) => {
    const { ruleset, errors } = finish(draft, files);
    diagnostics.push(...errors);
    return ruleset;
  });
  const order = new Map(files.map((file, index) => [file.name, index]));
  diagnostics.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column);
  return { rulesets, diagnostics, sysctls };
}

/** One warning, word for word, is told for so many lines of a file at most. */
const MOST_SAME_WARNINGS = 10;

/** What the reading of all files fills. */
interface Filling {
  readonly drafts: Map<Family, Draft>;
  readonly diagnostics: Diagnostic[];
  readonly sysctls: SysctlFact[];
}

function readFile(files: readonly SourceFile[], fileIndex: number, options: ReadOptions, filling: Filling): void {
  const { drafts, diagnostics, sysctls } = filling;
  const file = files[fileIndex]!;
  const text = textOf(file);
  const kind = options.dialect ?? kindOf(file.name, text);
  const refusal = NOT_READ[kind];
  if (refusal !== undefined) {
    diagnostics.push({ severity: 'error', file: file.name, line: 1, column: 1, message: refusal });
    return;
  }
  const dialect = kind === 'list' ? 'list' : kind === 'script' ? 'script' : 'save';
  const family = options.family ?? detectFamily(file.name, text);
  const draft = (wanted: Family) => {
    const known = drafts.get(wanted) ?? newDraft(wanted, dialect);
    drafts.set(wanted, known);
    return known;
  };
  const told = new Map<string, number>();
  const reader: FileReader = {
    file,
    text,
    fileIndex,
    files,
    family,
    drafts,
    sysctls,
    draft,
    tell: (severity, line, column, message, of) => {
      const times = (told.get(message) ?? 0) + 1;
      told.set(message, times);
      if (severity === 'warning' && times > MOST_SAME_WARNINGS) return;
      const more = severity === 'warning' && times === MOST_SAME_WARNINGS ? ' (further lines like this one are not told)' : '';
      const diagnostic = { severity, file: file.name, line, column, message: message + more };
      diagnostics.push(diagnostic);
      if (severity === 'warning') (of ?? draft(family)).warnings.push(diagnostic);
    },
  };
  if (kind === 'empty') {
    draft(family);
    reader.tell('warning', 1, 1, 'this file holds no rules');
    return;
  }
  if (text.indexOf('\r') >= 0 && /\r\n/.test(file.text)) {
    const who = dialect === 'script' ? 'a shell' : 'iptables-restore';
    // A comment may end as it likes; the tool's own complaint is of the first table.
    const at = /^\*.*\r$/m.exec(file.text)?.index ?? 0;
    const line = file.text.slice(0, at).split('\n').length;
    reader.tell('warning', line, file.text.indexOf('\r', at) - at + 1, `lines end in CRLF, which ${who} refuses: expected LF`);
  }
  if (dialect === 'script') readScript(reader);
  else if (dialect === 'list') readList(reader);
  else readSave(reader);
}
