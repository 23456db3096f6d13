/** Carries out one command of iptables, or one line of a here-document for iptables-restore. */
import type { Family, TableName } from '../../model.ts';
import { applyLine } from '../apply.ts';
import { isBaseChainName, TABLES, tableName } from '../chains.ts';
import { type ChainDraft, chainOf, type Draft, isBase, orderedRules, settled } from '../draft.ts';
import type { Line } from '../line.ts';
import { columnOf } from '../place.ts';
import type { FileReader } from '../read.ts';
import { VERDICTS } from '../rule.ts';
import type { Spec } from '../spec.ts';
import { printRules } from './listing.ts';
import { isFoundRule } from './lookup.ts';
import type { ScriptPlace } from './place.ts';
import { type Frame, lineAt, type Shell, type Status, tellAt, tellOnce } from './shell.ts';
import { writeUnknown } from './streams.ts';
import { carry, type ScriptWords } from './unknown-words.ts';

/** How a command of iptables, or a line of a here-document, is to be carried out. */
export interface Carrying {
  readonly family: Family;
  /** The table of a here-document; null where the words name it. */
  readonly table: TableName | null;
  /** Where the command begins. */
  readonly command: number;
  /** The program's words, `sudo /sbin/iptables`; empty in a here-document. */
  readonly program: string;
  readonly restored: boolean;
  /** What encloses the words. */
  readonly frame: Frame | null;
  /** What goes wrong is not shown by the script either (`2>/dev/null`). */
  readonly quiet: boolean;
}

/** Chains that other programs make: rules in them are read, though the script does not make them. */
const MADE_ELSEWHERE =
  /^(DOCKER|KUBE-|cali-|CNI-|CILIUM|LIBVIRT_|ufw6?-|f2b-|fail2ban|NETAVARK|FORWARD_direct|INPUT_direct|(zone|input|output|forwarding|prerouting|postrouting)_\w|MINIUPNPD|sshguard|nixos-fw|ts-(input|forward|postrouting)|YJ-FIREWALL|RH-Firewall)/;

/** Runs one command; says whether it succeeds. */
export function runWords(shell: Shell, words: ScriptWords, how: Carrying): Status {
  if (words.text.length === 0) return 'no';
  const carried = carry(words, how.family, shell.conditions);
  if ('lost' in carried) {
    tellAt(shell, 'warning', words.start[carried.lost]!, `only run time knows '${words.text[carried.lost]}': this line is left out`);
    return 'maybe';
  }
  for (const first of carried.undecided) {
    const word = words.unknown.indexOf(true, first);
    if (word >= 0) tellAt(shell, 'warning', words.start[word]!, `only run time knows '${words.text[word]}': taken as undetermined`);
  }
  const { spec } = carried;
  const table = tableOfWords(shell, spec, words, how);
  if (table === null) return 'no';
  if (spec.only !== null && spec.only !== how.family && how.restored) return 'yes';
  if (spec.command?.kind === 'other') return ask(shell, spec, table, how);
  if (isQuestion(words.text)) {
    writeUnknown(shell, 'iptables -V');
    return 'yes';
  }
  if (!isCarriedOut(shell, spec, words, how)) return 'maybe';
  return applyWords(shell, carried, table, how);
}

function isQuestion(words: readonly string[]): boolean {
  return words.every((word) => /^(-h|--help|-V|--version|-n|-v|-w)$/.test(word));
}

function tableOfWords(shell: Shell, spec: Spec, words: ScriptWords, how: Carrying): TableName | null {
  if (how.table !== null) return how.table;
  if (spec.table === null) return 'filter';
  const table = tableName(spec.table.value);
  if (table === null) {
    const name = spec.table.value.slice(0, 40);
    tellAt(
      shell,
      refusalSeverity(shell, how),
      words.start[spec.table.word]!,
      `'${name}' is no table: expected one of ${TABLES.join(', ')}`,
    );
  }
  return table;
}

function refusalSeverity(shell: Shell, how: Carrying): 'error' | 'warning' {
  return how.restored || shell.errexit ? 'error' : 'warning';
}

/** -C, -L and -S change nothing, but a script may ask by them what there is. */
function ask(shell: Shell, spec: Spec, table: TableName, how: Carrying): Status {
  const draft = shell.reader.draft(how.family);
  const { command } = spec;
  if (command === null) return 'no';
  const chain = command.chain === '' ? null : chainOf(draft, table, command.chain);
  if (chain === undefined) return 'no';
  if (command.name === '-S' || command.name === '--list-rules')
    printRules(shell, how.family, table, command.chain, { start: how.command, end: how.command });
  else if (command.name === '-L' || command.name === '--list') writeUnknown(shell, `iptables -L ${command.chain}`.trim());
  if (chain === null || (command.name !== '-C' && command.name !== '--check')) return 'yes';
  return isFoundRule(shell.reader, draft, chain, spec) ? 'yes' : 'no';
}

/**
 * Under a condition that is not known rules are added, with the condition as a match, and chains are made; what takes away or sets a
 * policy is left out and told.
 */
function isCarriedOut(shell: Shell, spec: Spec, words: ScriptWords, how: Carrying): boolean {
  const kind = spec.command?.kind;
  const hard = shell.conditions.filter((condition) => !condition.soft);
  if (hard.length === 0 || kind === undefined || kind === 'append' || kind === 'insert' || kind === 'new' || kind === 'zero') return true;
  if (isWithoutEffect(shell.reader.draft(how.family), spec)) return true;
  const { text, negated } = hard.at(-1)!;
  tellAt(shell, 'warning', words.start[0]!, `carried out only ${negated ? 'unless' : 'if'} ${text}: this line is left out`);
  return false;
}

/** A table flushed or cleared that holds nothing yet, a policy that is so already. */
function isWithoutEffect(draft: Draft, spec: Spec): boolean {
  const table = tableName(spec.table?.value ?? 'filter');
  const chains = table === null ? undefined : draft.tables.get(table);
  const { command } = spec;
  if (command === null) return false;
  if (command.kind === 'policy') return (chains?.get(command.chain)?.policy ?? 'accept').toUpperCase() === command.argument;
  if (command.kind !== 'flush' && command.kind !== 'remove') return false;
  if (chains === undefined) return true;
  const chosen = command.chain === '' ? [...chains.values()] : [chains.get(command.chain)];
  return chosen.every((chain) => chain === undefined || (command.kind === 'flush' ? orderedRules(chain).length === 0 : isBase(chain)));
}

interface Parsed {
  readonly words: Line['words'];
  readonly spec: Spec;
}

function applyWords(shell: Shell, { words, spec }: Parsed, table: TableName, how: Carrying): Status {
  const draft = shell.reader.draft(how.family);
  const { command } = spec;
  if (command !== null && nothingThere(draft, spec, table)) return 'yes';
  const watch = watchReader(shell, how);
  const line: Line = {
    number: lineAt(shell.lineStarts, words.start[0] ?? how.command),
    words,
    first: 0,
    spec,
    table,
    makesChains: MADE_ELSEWHERE.test(command?.chain ?? ''),
  };
  const why = command === null ? null : (refusedJump(draft, spec, table) ?? refusedRemoval(draft, spec, table));
  if (why !== null) {
    const offset = words.start[why.word]!;
    watch.reader.tell('error', lineAt(shell.lineStarts, offset), columnOf(shell.reader.file.text, offset), why.message, draft);
    return 'no';
  }
  const before = draft.columns.size;
  applyLine(watch.reader, draft, line);
  if (watch.refused()) {
    dropRows(draft, table, command?.chain ?? '', before);
    return 'no';
  }
  const program = how.program === '' ? '' : `${how.program}${table === 'filter' ? '' : ` -t ${table}`}`;
  const place: ScriptPlace = { words, program, frame: how.frame, restored: how.restored };
  for (let row = before; row < draft.columns.size; row++) draft.scripts.set(row, place);
  shell.commands++;
  shell.changes++;
  return 'yes';
}

/** -F and -X of a table that nobody has touched: iptables makes no table for them. */
function nothingThere(draft: Draft, { command }: Spec, table: TableName): boolean {
  const isBroad = (command?.kind === 'flush' || command?.kind === 'remove' || command?.kind === 'zero') && command.chain === '';
  return isBroad && !draft.tables.has(table);
}

/** A reader that turns errors into warnings where the script would go on, and notes that the line was refused. */
function watchReader(shell: Shell, how: Carrying): { reader: FileReader; refused: () => boolean } {
  let refused = false;
  const { reader } = shell;
  const tell: FileReader['tell'] = (severity, line, column, message, draft) => {
    const counts = severity === 'error' || REFUSALS.test(message);
    // One reason is enough: what follows it in the line is often its consequence.
    const again = counts && refused && !how.restored;
    refused ||= counts;
    if ((counts && how.quiet) || again) return;
    const said = counts && !how.restored ? `${message} (iptables refuses this line: it changes nothing)` : message;
    reader.tell(counts ? refusalSeverity(shell, how) : severity, line, column, said, draft);
  };
  return { reader: { ...reader, tell }, refused: () => refused };
}

/** Warnings of the line reader that mean a command fails. */
const REFUSALS = /refuses|exists already|has no such rule|still has rules/;

function dropRows(draft: Draft, table: TableName, name: string, from: number): void {
  const chain = draft.columns.size > from ? draft.tables.get(table)?.get(name) : undefined;
  if (chain === undefined) return;
  const kept = settled(chain).filter((row) => row < from);
  chain.rules.length = 0;
  for (const row of kept) chain.rules.push(row);
}

interface Refusal {
  readonly word: number;
  readonly message: string;
}

/** A jump to a chain that does not exist when the command runs. */
function refusedJump(draft: Draft, { target, command }: Spec, table: TableName): Refusal | null {
  if (target === null || VERDICTS.has(target.name) || target.extension !== null) return null;
  if (command?.kind !== 'append' && command?.kind !== 'insert' && command?.kind !== 'replace') return null;
  if (target.raw.length > 0 || (chainOf(draft, table, target.name) !== undefined && !isBaseChainName(target.name))) return null;
  return { word: target.nameWord, message: `'${target.name.slice(0, 40)}' is neither a chain of table ${table} nor a known target` };
}

/** A chain that some rule still jumps to cannot be removed. */
function refusedRemoval(draft: Draft, { command }: Spec, table: TableName): Refusal | null {
  if (command?.kind !== 'remove' || command.chain === '') return null;
  const chain = draft.tables.get(table)?.get(command.chain);
  if (chain === undefined) return { word: command.chainWord, message: `table ${table} has no chain '${command.chain.slice(0, 40)}'` };
  const jumps = draft.jumps.filter((jump) => jump.name === command.chain && jump.chain.table === table);
  const stands = jumps.some((jump) => {
    const { chain: from } = jump;
    return draft.tables.get(table)?.get(from.name) === from && jump.rules.some((rule) => holds(from, rule));
  });
  return stands ? { word: command.chainWord, message: `chain ${command.chain} is still jumped to: it stays` } : null;
}

function holds(chain: ChainDraft, row: number): boolean {
  return chain.rules.includes(row) || chain.front.includes(row);
}

/** Tells once that a condition is not known. */
export function tellCondition(shell: Shell, offset: number, text: string): void {
  tellOnce(shell, offset, `whether ${text} is known only at run time: rules that depend on it are taken as undetermined`);
}
