/** Commands whose output follows from their words and their input alone. */
import { number } from './arithmetic.ts';
import { isProgram } from './programs.ts';
import type { Field, Shell } from './shell.ts';
import { readAll, write, writeUnknown } from './streams.ts';
import { isKnown } from './text.ts';

type Filter = (shell: Shell, words: readonly string[]) => string | null;

const FILTERS: Readonly<Record<string, Filter>> = {
  which: located,
  command: located,
  type: located,
  whereis: located,
  id: (_, words) => (words.join(' ') === '-u' ? '0\n' : words.join(' ') === '-un' ? 'root\n' : null),
  whoami: () => 'root\n',
  seq: sequence,
  expr: calculated,
  basename: (_, [path = '', suffix = '']) => {
    const base = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
    return `${suffix !== '' && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base}\n`;
  },
  dirname: (_, [path = '']) => `${path.includes('/') ? path.replace(/\/[^/]*$/, '') || '/' : '.'}\n`,
  cut: cutFields,
  tr: translated,
  grep: searched,
  awk: printed,
  gawk: printed,
  mawk: printed,
  tac: sorted((lines) => lines.reverse()),
  uniq: sorted((lines) => lines.filter((line, index) => line !== lines[index - 1])),
};

/** Runs a filter; says whether the name is one. */
export function runFilter(shell: Shell, name: string, fields: readonly Field[]): boolean {
  const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  if (filter === undefined) return false;
  const words = fields.map(({ text }) => text);
  shell.status = 'yes';
  const text = words.every((word) => isKnown(word)) ? filter(shell, words) : null;
  const [first] = fields;
  if (text === null) {
    shell.status = 'maybe';
    writeUnknown(shell, [name, ...words].join(' '));
  } else write(shell, [{ text, start: first?.start ?? 0, end: first?.end ?? 0, literal: false }]);
  return true;
}

/** `which iptables`, `command -v iptables`: the name itself will do. */
function located(_: Shell, words: readonly string[]): string | null {
  const names = words.filter((word) => !word.startsWith('-'));
  return names.length === 1 && isProgram(names[0]!) ? `${names[0]}\n` : null;
}

function sequence(shell: Shell, words: readonly string[]): string | null {
  const numbers = words.map((word) => number(shell, word));
  if (numbers.includes(null) || numbers.length === 0 || numbers.length > 3) return null;
  const values = numbers.map((value) => value ?? 0);
  const first = values.length > 1 ? values[0]! : 1;
  const by = values.length === 3 ? values[1]! : 1;
  const last = values.at(-1)!;
  const count = by === 0 ? 0 : Math.floor((last - first) / by) + 1;
  if (count > 20_000) return null;
  return Array.from({ length: Math.max(0, count) }, (_, index) => `${first + index * by}\n`).join('');
}

/** `expr $i + 1`, `expr $a \\* 2 + 1`: products before sums. */
function calculated(shell: Shell, words: readonly string[]): string | null {
  if (words.length % 2 === 0) return null;
  let sum = 0;
  let product = number(shell, words[0]!);
  let sign = 1;
  for (let at = 1; at < words.length; at += 2) {
    const [operator, operand] = [words[at]!, number(shell, words[at + 1]!)];
    if (product === null || operand === null) return null;
    if (operator === '+' || operator === '-') {
      sum += sign * product;
      sign = operator === '+' ? 1 : -1;
      product = operand;
    } else if (operator === '*') product *= operand;
    else if (operand !== 0 && operator === '/') product = Math.trunc(product / operand);
    else if (operand !== 0 && operator === '%') product %= operand;
    else return null;
  }
  return product === null ? null : `${sum + sign * product}\n`;
}

/** The lines of what a filter reads; null where that is not known. */
function inputLines(shell: Shell): string[] | null {
  const input = readAll(shell.input);
  if (input === null) return null;
  return input === '' ? [] : input.replace(/\n$/, '').split('\n');
}

/** `grep -v '^#'`: a plain text, at the head or end of a line where `^` or `$` says so. */
function searched(shell: Shell, words: readonly string[]): string | null {
  const flags = words.filter((word) => /^-[vEFq]+$/.test(word)).join('');
  const [pattern = '', ...files] = words.filter((word) => !/^-[vEFq]+$/.test(word) && word !== '--');
  const [, head, text = '', end] = /^(\^?)([\w #;:,=@/-]*)(\$?)$/.exec(pattern) ?? [];
  if (head === undefined || files.length > 0) return null;
  const lines = inputLines(shell);
  if (lines === null) return null;
  const matches = (line: string) => {
    if (head !== '' && end !== '') return line === text;
    if (head !== '') return line.startsWith(text);
    return end !== '' ? line.endsWith(text) : line.includes(text);
  };
  const found = lines.filter((line) => matches(line) !== flags.includes('v'));
  if (found.length === 0) shell.status = 'no';
  return flags.includes('q') ? '' : found.map((line) => `${line}\n`).join('');
}

/** `awk '{print $2}'`, with `-F:` as well. */
function printed(shell: Shell, words: readonly string[]): string | null {
  const separator = words[0]?.startsWith('-F') ? (words[0].length > 2 ? words[0].slice(2) : (words[1] ?? '')) : '';
  const program = words.at(-1) ?? '';
  const [, field] = /^\s*\{\s*print\s+\$(\d+)\s*;?\s*\}\s*$/.exec(program) ?? [];
  if (field === undefined || separator.length > 1 || words.length > 3) return null;
  const lines = inputLines(shell);
  if (lines === null) return null;
  const split = (line: string) => (separator === '' ? line.trim().split(/\s+/) : line.split(separator));
  return lines.map((line) => `${field === '0' ? line : (split(line)[Number(field) - 1] ?? '')}\n`).join('');
}

/** `sort`, `uniq` and `tac` without options. */
function sorted(how: (lines: string[]) => string[]): Filter {
  return (shell, words) => {
    const lines = words.length > 0 ? null : inputLines(shell);
    return lines === null
      ? null
      : how(lines)
          .map((line) => `${line}\n`)
          .join('');
  };
}

/** `cut -d: -f2`. */
function cutFields(shell: Shell, words: readonly string[]): string | null {
  const optionValue = (name: string) => {
    const at = words.findIndex((word) => word.startsWith(name));
    return at < 0 ? undefined : words[at] === name ? words[at + 1] : words[at]!.slice(name.length);
  };
  const [delimiter, field] = [optionValue('-d') ?? '\t', optionValue('-f') ?? ''];
  const lines = inputLines(shell);
  if (lines === null || delimiter.length !== 1 || !/^[1-9]\d*$/.test(field)) return null;
  return lines.map((line) => `${line.includes(delimiter) ? (line.split(delimiter)[Number(field) - 1] ?? '') : line}\n`).join('');
}

/** `tr ',' ' '`: one character for another. */
function translated(shell: Shell, words: readonly string[]): string | null {
  const [from = '', to = ''] = words;
  const input = readAll(shell.input);
  const one = (word: string) => (word === '\\n' ? '\n' : word === '\\t' ? '\t' : word);
  if (input === null || words.length !== 2 || one(from).length !== 1 || one(to).length !== 1) return null;
  return input.replaceAll(one(from), one(to));
}
