/** Carries out one line's command on a draft: rules appended, inserted, replaced, deleted; chains made, emptied, removed. */

import type { Match } from '../model.ts';
import { deleteRule, flush, newChain, removeChain, renameChain, setPolicy } from './chain-commands.ts';
import { type ChainDraft, type Draft, isBase, newRow, settled } from './draft.ts';
import { chainFor, type Line, positionOf, tell } from './line.ts';
import { columnOf } from './place.ts';
import type { FileReader } from './read.ts';
import { matchesOf, VERDICTS, variants } from './rule.ts';
import type { Command } from './spec.ts';
import { TARGETS } from './targets.ts';

/** At most so many rules from one line's address lists. */
const MOST_VARIANTS = 1024;
/** Beyond this a ruleset is not meant in earnest: address lists multiply, a small file can stand for any number of rules. */
const MOST_RULES = 2_000_000;

/** Carries out a line. Says whether a rule of the file came of it, so that an allowance above it has found its rule. */
export function applyLine(reader: FileReader, draft: Draft, line: Line): boolean {
  const { spec } = line;
  if (!tellProblems(reader, draft, line)) return spec.command !== null;
  const { command } = spec;
  if (command === null) {
    tell(reader, draft, line, line.first, 'error', 'no command: expected one such as -A CHAIN');
    return false;
  }
  switch (command.kind) {
    case 'append':
    case 'insert':
    case 'replace':
      return addRule(reader, draft, line, command);
    case 'delete':
      deleteRule(reader, draft, line, command);
      return false;
    case 'policy':
      setPolicy(reader, draft, line, command);
      return false;
    case 'new':
      newChain(reader, draft, line, command);
      return false;
    case 'flush':
      flush(reader, draft, line, command);
      return false;
    case 'remove':
      removeChain(reader, draft, line, command);
      return false;
    case 'rename':
      renameChain(reader, draft, line, command);
      return false;
    case 'zero':
      return false;
    default:
      tell(reader, draft, line, command.word, 'warning', `${command.name} changes nothing: skipped`);
      return false;
  }
}

/** Tells a line's problems; false when an error was among them. */
function tellProblems(reader: FileReader, draft: Draft, line: Line): boolean {
  let sound = true;
  if (line.words.openQuote >= 0) {
    tell(reader, draft, line, line.words.start.length - 1, 'error', 'a quote is not closed: expected its end in the same line');
    return false;
  }
  for (const { word, severity, message } of line.spec.problems) {
    tell(reader, draft, line, word, severity, message);
    if (severity === 'error') sound = false;
  }
  return sound;
}

function addRule(reader: FileReader, draft: Draft, line: Line, command: Command): boolean {
  const { spec } = line;
  const chain = chainFor(reader, draft, line, command);
  if (chain === null || refused(reader, draft, line, chain)) return true;
  const count = variants(spec);
  if (count > MOST_VARIANTS) {
    tell(reader, draft, line, command.word, 'error', `this line stands for ${count} rules: expected at most ${MOST_VARIANTS}`);
    return true;
  }
  if (draft.columns.size + count > MOST_RULES) {
    tell(reader, draft, line, command.word, 'error', `more than ${MOST_RULES} rules in one ruleset: this one is left out`);
    return true;
  }
  const position = positionOf(reader, draft, line, command, chain);
  if (position === null) return true;
  const rows: number[] = [];
  for (let index = 0; index < count; index++) rows.push(addVariant(reader, draft, line, chain, index));
  place(chain, rows, command, position);
  return true;
}

function addVariant(reader: FileReader, draft: Draft, line: Line, chain: ChainDraft, index: number): number {
  const { words, spec } = line;
  const matches: readonly Match[] = matchesOf(spec, draft.family, index);
  const start = words.start[line.first]!;
  const end = words.end[words.end.length - 1]!;
  const row = newRow(draft, chain, matches, { file: reader.fileIndex, line: line.number, start, end, variant: index });
  const { target } = spec;
  if (target !== null && (target.goto || !VERDICTS.has(target.name))) {
    const bare = target.options.length === 0 && target.raw.length === 0;
    draft.jumps.push({
      rules: [row],
      chain,
      name: target.name,
      goto: target.goto,
      knownChains: draft.chains.length,
      isExtension: !target.goto && (target.extension !== null || !bare),
      file: reader.file.name,
      place: { line: line.number, column: columnOf(reader.text, words.start[target.nameWord]!) },
    });
  }
  return row;
}

function place(chain: ChainDraft, rows: readonly number[], command: Command, position: number): void {
  if (command.kind === 'append') {
    for (const row of rows) chain.rules.push(row);
  } else if (command.kind === 'insert' && position === 0) {
    // iptables inserts the rules of a list one after the other, each at the head.
    for (const row of rows) chain.front.push(row);
  } else {
    const rules = settled(chain);
    if (command.kind === 'replace') rules.splice(position, 1, ...rows);
    else for (const row of rows) rules.splice(position, 0, row);
  }
}

/** What iptables refuses when it parses (told as an error), and what only the load refuses (KERNEL.md 17; a warning). */
function refused(reader: FileReader, draft: Draft, line: Line, chain: ChainDraft): boolean {
  const { spec } = line;
  const hook = isBase(chain) ? chain.name : null;
  if (spec.outName !== null && (hook === 'PREROUTING' || hook === 'INPUT')) {
    tell(reader, draft, line, spec.outName.word, 'error', `-o is not possible in ${hook}: a packet there has no outgoing interface yet`);
    return true;
  }
  if (spec.inName !== null && (hook === 'POSTROUTING' || hook === 'OUTPUT')) {
    tell(
      reader,
      draft,
      line,
      spec.inName.word,
      'error',
      `-i is not possible in ${hook}: a packet there has no incoming interface any more`,
    );
    return true;
  }
  warnTarget(reader, draft, line, chain, hook);
  return false;
}

function warnTarget(reader: FileReader, draft: Draft, line: Line, chain: ChainDraft, hook: string | null): void {
  const { target } = line.spec;
  if (target?.name === 'DROP' && chain.table === 'nat') {
    tell(
      reader,
      draft,
      line,
      target.nameWord,
      'warning',
      'iptables refuses DROP in table nat, which is not meant for filtering: expected it in table filter',
    );
  }
  const row = target === null || target.goto ? undefined : TARGETS.get(target.name);
  if (target === null || row === undefined) return;
  if (row.tables.length > 0 && !row.tables.includes(chain.table)) {
    tell(
      reader,
      draft,
      line,
      target.nameWord,
      'warning',
      `the kernel refuses ${target.name} in table ${chain.table}: expected table ${row.tables.join(' or ')}`,
    );
  } else if (hook !== null && row.hooks.length > 0 && !row.hooks.includes(hook)) {
    tell(
      reader,
      draft,
      line,
      target.nameWord,
      'warning',
      `the kernel refuses ${target.name} in ${hook}: expected ${row.hooks.join(' or ')}`,
    );
  }
}
