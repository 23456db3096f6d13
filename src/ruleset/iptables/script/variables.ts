/** Builtins that set variables and arguments. */
import { number } from './arithmetic.ts';
import { type Field, type Jump, type Shell, setText, unknownValue } from './shell.ts';
import { readAll, readLine } from './streams.ts';

/** `shift [n]`. */
export function shift(shell: Shell, fields: readonly Field[]): Jump {
  const count = number(shell, fields[1]?.text ?? '1') ?? 1;
  if (shell.args === null && shell.action !== null) {
    // The one word that the script was called with is gone.
    shell.action = null;
    shell.args = [];
    shell.changes++;
    shell.status = count === 1 ? 'yes' : 'no';
    return null;
  }
  shell.status = shell.args === null ? 'maybe' : count > shell.args.length ? 'no' : 'yes';
  if (shell.args !== null && shell.status === 'yes') {
    shell.args = shell.args.slice(count);
    shell.changes++;
  }
  return null;
}

/** `set -e`, `set -- a b`. */
export function setOptions(shell: Shell, fields: readonly Field[]): Jump {
  shell.status = 'yes';
  const words = fields.slice(1);
  for (const [index, field] of words.entries()) {
    const { text } = field;
    if (text === '--') {
      shell.args = words.slice(index + 1).map((each) => ({ ...each, origin: each.origin ?? { start: each.start, end: each.end } }));
      return null;
    }
    if (/^[-+][A-Za-z]+$/.test(text)) {
      if (text.includes('e')) shell.errexit = text.startsWith('-');
      if (text.endsWith('o') && words[index + 1]?.text === 'errexit') shell.errexit = text.startsWith('-');
    } else if (words[index - 1]?.text.endsWith('o') !== true) {
      shell.args = words.slice(index);
      return null;
    }
  }
  return null;
}

/** Notes what a name held outside of the function, to be put back at its end. */
export function keepOuter(shell: Shell, name: string): void {
  const local = shell.locals.at(-1);
  if (local === undefined || local.has(name)) return;
  local.set(name, shell.vars.get(name) ?? null);
}

/** Names without a value after local, declare and typeset; `-A` and `-a` make them lists. */
export function declareNames(shell: Shell, fields: readonly Field[]): Jump {
  shell.status = 'yes';
  const isNamed = fields.some(({ text }) => /^-[a-zA-Z]*A/.test(text));
  const isList = fields.some(({ text }) => /^-[a-zA-Z]*a/.test(text));
  for (const { text } of fields.slice(1)) {
    const [, name, , value = ''] = /^([A-Za-z_]\w*)(=(.*))?$/s.exec(text) ?? [];
    if (name === undefined) continue;
    keepOuter(shell, name);
    if (isNamed || isList) shell.vars.set(name, { items: new Map(), named: isNamed });
    else if (text.includes('=')) setText(shell, name, value);
    else if (shell.locals.length > 0) setText(shell, name, '');
  }
  return null;
}

/** `unset x`, `unset -f f`. */
export function unset(shell: Shell, fields: readonly Field[]): Jump {
  shell.status = 'yes';
  for (const { text } of fields.slice(1)) {
    if (text === '-f') continue;
    shell.vars.delete(text);
    if (fields[1]?.text === '-f') shell.functions.delete(text);
  }
  return null;
}

/** `read a b`: from a text that is known, or as unknowns named by their variable and file. */
export function read(shell: Shell, fields: readonly Field[]): Jump {
  const names: string[] = [];
  const isList = fields.some(({ text }) => /^-[a-zA-Z]*a$/.test(text));
  for (let at = 1; at < fields.length; at++) {
    const { text } = fields[at]!;
    if (/^-[a-zA-Z]*[pdtnNu]$/.test(text)) at++;
    else if (!text.startsWith('-')) names.push(text);
  }
  if (names.length === 0) names.push('REPLY');
  const line = readLine(shell.input);
  if (typeof line === 'string') shell.changes++;
  shell.status = line === undefined ? 'maybe' : line === null ? 'no' : 'yes';
  if (typeof line !== 'string') {
    const from = shell.input !== null && 'unknown' in shell.input ? ` of ${shell.input.unknown}` : '';
    for (const name of names) setText(shell, name, line === null ? '' : unknownValue(shell, `$${name}${from}`, 'file'));
    return null;
  }
  const ifs = shell.vars.get('IFS');
  const separators = ifs !== undefined && 'text' in ifs ? ifs.text : ' \t\n';
  if (isList) {
    setList(
      shell,
      names[0]!,
      splitLine(line, separators, line.length + 1).filter((value) => value !== ''),
    );
    return null;
  }
  const values = splitLine(line, separators, names.length);
  for (const [index, name] of names.entries()) setText(shell, name, values[index] ?? '');
  return null;
}

/** `mapfile -t name`: the lines of what it reads. */
export function mapfile(shell: Shell, fields: readonly Field[]): Jump {
  const name = fields.slice(1).find(({ text }) => !text.startsWith('-'))?.text ?? 'MAPFILE';
  const text = readAll(shell.input);
  shell.status = text === null ? 'maybe' : 'yes';
  if (text === null) setList(shell, name, [unknownValue(shell, `$${name}`, 'file')]);
  else setList(shell, name, text === '' ? [] : text.replace(/\n$/, '').split('\n'));
  return null;
}

function setList(shell: Shell, name: string, values: readonly string[]): void {
  shell.changes++;
  shell.vars.set(name, { items: new Map(values.map((value, index) => [String(index), value])), named: false });
}

/** A line as `read` parts it: the last name takes the rest. */
function splitLine(line: string, separators: string, count: number): string[] {
  const values: string[] = [];
  const isBlank = (char: string | undefined) => char !== undefined && separators.includes(char) && char.trim() === '';
  let at = 0;
  while (isBlank(line[at])) at++;
  while (values.length < count - 1 && at < line.length) {
    let end = at;
    while (end < line.length && !separators.includes(line[end]!)) end++;
    values.push(line.slice(at, end));
    at = end;
    while (isBlank(line[at])) at++;
    if (at < line.length && separators.includes(line[at]!)) at++;
    while (isBlank(line[at])) at++;
  }
  let end = line.length;
  while (end > at && isBlank(line[end - 1])) end--;
  values.push(line.slice(at, end));
  return values;
}
