/** Carries out one simple command: assignments, functions, builtins, iptables; what else a script calls changes no rules. */
import type { Assignment, Command, Word } from 'unbash';
import { tableName } from '../chains.ts';
import { assign, declare } from './assign.ts';
import { runBuiltin } from './builtins.ts';
import { runWords } from './command.ts';
import { expandWords } from './expand.ts';
import { printSaved } from './listing.ts';
import { iptablesFamilies, namedFamily, restoreFamily, savedFamily } from './programs.ts';
import { restore, restoreWords } from './restore.ts';
import {
  type Field,
  type Frame,
  type Jump,
  MOST_DEPTH,
  type Shell,
  type ShellFunction,
  type Status,
  spanOf,
  step,
  tellAt,
  tellOnce,
  type Variable,
} from './shell.ts';
import { isSilenced, withRedirects, writeUnknown } from './streams.ts';
import { isKnown, type Span, shown, unknownsIn } from './text.ts';

/** One simple command with its assignments and redirections. */
export function runSimple(shell: Shell, node: Command): Jump {
  const assignments = node.prefix.filter((each): each is Assignment => each.type === 'Assignment');
  const words = node.name === undefined ? [] : [node.name, ...node.args.filter((arg): arg is Word => arg.type === 'Word')];
  const declared = node.args.filter((arg): arg is Assignment => arg.type === 'Assignment');
  return withRedirects(shell, node.redirects, () => {
    const fields = expandWords(shell, words);
    if (fields.length === 0) {
      for (const assignment of assignments) assign(shell, assignment);
      if (words.length === 0) shell.status = assignedStatus(shell, assignments);
      return null;
    }
    // `A=b command`: the command alone sees it.
    const saved = assignments.map(({ name }): [string, Variable | undefined] => [name, shell.vars.get(name)]);
    for (const assignment of assignments) assign(shell, assignment);
    const jump = runFields(shell, fields, { span: spanOf(shell, node), silenced: isSilenced(node.redirects), declared });
    for (const [name, value] of saved) {
      if (value === undefined) shell.vars.delete(name);
      else shell.vars.set(name, value);
    }
    return jump;
  });
}

/** An assignment succeeds, unless a command whose output is not known stands in it: then that one's status is its own. */
function assignedStatus(shell: Shell, assignments: readonly Assignment[]): Status {
  const last = assignments.at(-1);
  const value = last === undefined ? undefined : shell.vars.get(last.name);
  return value === undefined || !('text' in value) || isKnown(value.text) ? 'yes' : 'maybe';
}

/** How a command was called: where, whether its complaints are thrown away, and what it declares (`local A=b`). */
export interface Calling {
  readonly span: Span;
  readonly silenced: boolean;
  readonly declared: readonly Assignment[];
}

/** A command's fields, its name first. */
export function runFields(shell: Shell, given: readonly Field[], calling: Calling): Jump {
  const fields = unwrapped(given);
  const [head] = fields;
  if (head === undefined) {
    shell.status = 'yes';
    return null;
  }
  const isCommand = given[0]!.text === 'command' || given[0]!.text === 'builtin';
  const called = isCommand ? undefined : shell.functions.get(head.text);
  if (called !== undefined)
    return callFunction(
      shell,
      called,
      fields.slice(1).map((field) => passed(field)),
    );
  if (runIptables(shell, given, fields, calling)) return null;
  for (const assignment of calling.declared) declare(shell, head.text, assignment);
  const built = runBuiltin(shell, fields, calling);
  if (built !== undefined) return built;
  shell.status = isLikely(head.text) ? 'yes' : 'maybe';
  writeUnknown(shell, shown(shell.unknowns, fields.map(({ text }) => text).join(' ')));
  tellHidden(shell, fields);
  return null;
}

/** An argument that a function passes on stands where it was written first. */
function passed(field: Field): Field {
  return { ...field, origin: field.origin ?? { start: field.start, end: field.end } };
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'sudo',
  'command',
  'builtin',
  'exec',
  'nice',
  'nohup',
  'env',
  'busybox',
  'eatmydata',
  'time',
  'doas',
  'timeout',
  'setsid',
]);

/** Without `sudo`, `command`, `env A=b` and the like before the program. */
function unwrapped(fields: readonly Field[]): readonly Field[] {
  let at = 0;
  while (at < fields.length && WRAPPERS.has(fields[at]!.text)) {
    const name = fields[at++]!.text;
    if (name === 'timeout' && /^\d/.test(fields[at]?.text ?? '')) at++;
    while (at < fields.length && (/^-/.test(fields[at]!.text) || (name === 'env' && /^\w+=/.test(fields[at]!.text)))) {
      if (name === 'command' && /^-[vV]$/.test(fields[at]!.text)) return fields.slice(at - 1);
      at += (name === 'sudo' && /^-[ugh]$/.test(fields[at]!.text)) || (name === 'nice' && fields[at]!.text === '-n') ? 2 : 1;
    }
  }
  return fields.slice(at);
}

/** Whether the command was iptables or iptables-restore, and carries it out if so. */
function runIptables(shell: Shell, given: readonly Field[], fields: readonly Field[], calling: Calling): boolean {
  const head = fields[0]!;
  const restored = restoreFamily(head.text);
  if (restored !== null) {
    restore(shell, restored, fields.slice(1), calling.span);
    return true;
  }
  const saved = savedFamily(head.text);
  if (saved !== null) {
    const at = fields.findIndex(({ text }) => text === '-t' || text === '--table');
    printSaved(shell, saved, at < 0 ? null : tableName(fields[at + 1]?.text ?? ''), calling.span);
    shell.status = 'yes';
    return true;
  }
  const families = iptablesFamilies(head.text) ?? guessed(shell, head, fields);
  if (families === null) return false;
  const program = given
    .slice(0, given.length - fields.length + 1)
    .map(({ text }) => text)
    .join(' ');
  for (const family of families) {
    const words = restoreWords(shell, placed(fields.slice(1)));
    const named = isKnown(program) ? program : family === 'ip' ? 'iptables' : 'ip6tables';
    const frame = words.atCall ? frameAt(shell.frame, words.start[0]!) : shell.frame;
    const command = calling.span.start;
    shell.status = runWords(shell, words, {
      family,
      table: null,
      command,
      program: named,
      restored: false,
      frame,
      quiet: calling.silenced,
    });
  }
  return true;
}

/** A program that is a variable which nobody sets, but named like iptables or called like it. */
function guessed(shell: Shell, head: Field, fields: readonly Field[]): readonly ('ip' | 'ip6')[] | null {
  if (isKnown(head.text)) return null;
  const name = unknownsIn(shell.unknowns, head.text)[0]?.text ?? '';
  const named =
    namedFamily(name) ?? (fields.slice(1, 4).some(({ text }) => /^-[AIPFXNDt]$/.test(text)) ? (/6/.test(name) ? 'ip6' : 'ip') : null);
  if (named === null) return null;
  tellOnce(shell, head.start, `${name} is not known: taken as ${named === 'ip' ? 'iptables' : 'ip6tables'}`);
  return [named];
}

/**
 * Fields where their rule stands: where a function passes its arguments on to iptables, that is its call. `atCall` says so. Places never
 * run backwards.
 */
function placed(fields: readonly Field[]): { fields: readonly Field[]; atCall: boolean } {
  const command = fields.find(({ text }) =>
    /^(-[AIRDPNFXZE]|--(append|insert|replace|delete|policy|new-chain|flush|delete-chain|zero|rename-chain))$/.test(text),
  );
  if (command === undefined || command.origin === null) return { fields, atCall: false };
  let last: Span = command.origin;
  const first = fields.find(({ origin }) => origin !== null)?.origin;
  if (first !== null && first !== undefined) last = { start: first.start, end: first.start };
  return {
    atCall: true,
    fields: fields.map((field) => {
      const span: Span = field.origin !== null && field.origin.start >= last.start ? field.origin : { start: last.end, end: last.end };
      last = span;
      return { ...field, ...span };
    }),
  };
}

/** The innermost frame whose statement holds an offset: that of the call whose arguments were passed on. */
function frameAt(frame: Frame | null, offset: number): Frame | null {
  for (let at = frame; at !== null; at = at.parent) {
    if (at.kind === 'statement' && at.node.pos <= offset && offset < at.node.end) return at;
  }
  return frame;
}

function callFunction(shell: Shell, called: ShellFunction, args: readonly Field[]): Jump {
  const { node } = called;
  if (shell.depth >= MOST_DEPTH - 1 || !step(shell, node.pos)) {
    tellOnce(shell, node.pos, `the function ${node.name.value} calls itself too often: further calls are left out`);
    shell.status = 'maybe';
    return null;
  }
  const { args: outer, frame, source, fixed } = shell;
  called.calls++;
  shell.args = args;
  shell.locals.push(new Map());
  shell.frame = { kind: 'call', of: called, parent: frame };
  const jump = shell.execute(shell, node.body);
  for (const [name, value] of shell.locals.pop() ?? []) {
    if (value === null) shell.vars.delete(name);
    else shell.vars.set(name, value);
  }
  Object.assign(shell, { args: outer, frame, source, fixed });
  return jump?.kind === 'return' ? null : jump;
}

/** Commands that hardly ever fail, and without which a script would make no sense. */
function isLikely(name: string): boolean {
  return /^(?:.*\/)?(modprobe|insmod|depmod|rmmod|ip|ifconfig|route|ipset|tc|sleep|logger|service|systemctl|touch|mkdir|rm|cp|mv|chmod|chown|cat|date|sync|iptables-save|ip6tables-save|netfilter-persistent|conntrack|brctl|ethtool|invoke-rc\.d|rc-service|clear|tput|success|log_\w+|ebegin|einfo|eend)$/.test(
    name,
  );
}

/** A line that hands iptables to something else (`ssh gw iptables …`, `ip netns exec …`) is told. */
function tellHidden(shell: Shell, fields: readonly Field[]): void {
  const name = shown(shell.unknowns, fields[0]!.text);
  if (
    /^(?:.*\/)?(which|whereis|type|hash|apt|apt-get|yum|dnf|apk|pacman|opkg|chmod|ls|stat|grep|man|dpkg|rpm|service|systemctl|update-alternatives|alternatives)$/.test(
      name,
    )
  )
    return;
  const hides = fields.slice(1).some(({ text }, index) => isHiding(text, fields[index + 2]?.text ?? ''));
  if (hides || readsCommands(shell))
    tellAt(shell, 'warning', fields[0]!.start, `'${name.slice(0, 40)}' carries this command out, elsewhere or later: it is left out`);
}

/** What a command reads is a text of iptables' commands, as in `ssh gw <<END`. */
function readsCommands({ input }: Shell): boolean {
  return input !== null && 'map' in input && input.at === 0 && /^\s*(sudo\s+)?ip6?tables\s+-/m.test(input.map.text);
}

function isHiding(text: string, next: string): boolean {
  if (iptablesFamilies(text) !== null) return next.startsWith('-');
  return /\bip6?tables\s+-/.test(text);
}
