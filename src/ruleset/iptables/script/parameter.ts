/** The values of `$x`, `${x:-default}`, `${x#pattern}`, `$@`, `${list[@]}`. */
import type { ParameterExpansionPart, ParameterOperation, Word } from 'unbash';
import { number } from './arithmetic.ts';
import { cut, replacePattern } from './pattern.ts';
import { type Field, type Shell, setText, tellOnce, unknownValue, type Variable } from './shell.ts';
import { isKnown, shown } from './text.ts';

/** A parameter's value: one text, or a list as `$@` and `${list[@]}` give it. */
export type ParameterValue =
  | { readonly text: string }
  | { readonly list: readonly Pick<Field, 'text' | 'origin'>[]; readonly star: boolean };

/** Values that every run as root has. */
const USUAL: Readonly<Record<string, string>> = { UID: '0', EUID: '0', USER: 'root', LOGNAME: 'root', HOME: '/root', IFS: ' \t\n' };

/** `$name` as a value; unset names are the environment's, which is not known. */
export function parameterValue(shell: Shell, name: string, written: string): ParameterValue {
  if (name === '@' || name === '*') return { list: listOf(shell), star: name === '*' };
  return { text: scalar(shell, name) ?? unsetValue(shell, name, written) };
}

function listOf(shell: Shell): Pick<Field, 'text' | 'origin'>[] {
  if (shell.args !== null) return [...shell.args];
  return [{ text: scriptArgument(shell, 1) ?? unknownValue(shell, '$@', 'argument'), origin: null }];
}

function scriptArgument(shell: Shell, index: number): string | null {
  return shell.action !== null && index === 1 ? shell.action : null;
}

/** The text of a set parameter; null for one that is not set. */
export function scalar(shell: Shell, name: string): string | null {
  if (/^[1-9]\d*$/.test(name)) {
    const index = Number(name);
    return shell.args === null ? scriptArgument(shell, index) : (shell.args[index - 1]?.text ?? '');
  }
  switch (name) {
    case '#':
      return shell.args === null ? (shell.action === null ? unknownValue(shell, '$#', 'argument') : '1') : String(shell.args.length);
    case '?':
      return shell.status === 'yes' ? '0' : shell.status === 'no' ? '1' : unknownValue(shell, '$?', 'command');
    case '0':
      return shell.reader.file.name;
    case '-':
    case '!':
    case '$':
      return unknownValue(shell, `$${name}`, 'environment');
    default: {
      const variable = shell.vars.get(name);
      return variable === undefined ? (USUAL[name] ?? null) : textOf(variable);
    }
  }
}

function textOf(variable: Variable): string {
  return 'text' in variable ? variable.text : (variable.items.get('0') ?? '');
}

function unsetValue(shell: Shell, name: string, written: string): string {
  if (/^\d+$/.test(name)) return unknownValue(shell, written, 'argument');
  return shell.assigned.has(name) ? '' : unknownValue(shell, `$${name}`, 'environment');
}

/** `${…}` as a value. `expand` gives an operand's text, `pattern` its text as a pattern. */
export function expansionValue(
  shell: Shell,
  part: ParameterExpansionPart,
  expand: (word: Word) => string,
  pattern: (word: Word) => string,
): ParameterValue {
  const lost = { text: unknownValue(shell, part.text, 'syntax') };
  const { operation } = part;
  if (part.prefix === '!') return indirect(shell, part, lost);
  const base = part.index === undefined ? plain(shell, part) : indexed(shell, part, expand);
  if (part.prefix === '#') return { text: lengthOf(shell, part, base) };
  if (operation === undefined) return base ?? { text: unsetValue(shell, part.parameter, part.text) };
  if (operation.type === 'Default') return withDefault(shell, part, base, operation, expand);
  const value = base ?? { text: unsetValue(shell, part.parameter, part.text) };
  const apply = (text: string) => operated(shell, text, operation, expand, pattern) ?? lost.text;
  if ('text' in value) return { text: isKnown(value.text) ? apply(value.text) : lost.text };
  if (operation.type === 'Slice') return slicedList(shell, part, value, operation, expand);
  return { list: value.list.map(({ text, origin }) => ({ text: apply(text), origin })), star: value.star };
}

function plain(shell: Shell, part: ParameterExpansionPart): ParameterValue | null {
  const name = part.parameter;
  if (name === '@' || name === '*') return parameterValue(shell, name, part.text);
  const text = scalar(shell, name);
  return text === null ? null : { text };
}

function indexed(shell: Shell, part: ParameterExpansionPart, expand: (word: Word) => string): ParameterValue | null {
  const variable = shell.vars.get(part.parameter);
  const index = expand(part.index!);
  if (index === '@' || index === '*') {
    const star = index === '*';
    if (variable === undefined) {
      const unset = unsetValue(shell, part.parameter, part.text);
      return { list: unset === '' ? [] : [{ text: unset, origin: null }], star };
    }
    const texts = 'text' in variable ? [variable.text] : [...variable.items.values()];
    return { list: texts.map((text) => ({ text, origin: null })), star };
  }
  if (variable === undefined) return null;
  if ('text' in variable) return index === '0' ? { text: variable.text } : { text: '' };
  const key = variable.named ? index : indexKey(shell, index, variable.items);
  return { text: key === null ? unknownValue(shell, part.text, 'syntax') : (variable.items.get(key) ?? '') };
}

/** The key of a numbered array's element; negative numbers count from the end. */
export function indexKey(shell: Shell, index: string, items: ReadonlyMap<string, string>): string | null {
  const value = number(shell, index);
  if (value === null) return null;
  return String(value < 0 ? Math.max(-1, ...Array.from(items.keys(), Number)) + 1 + value : value);
}

function lengthOf(shell: Shell, part: ParameterExpansionPart, base: ParameterValue | null): string {
  if (base === null) return '0';
  if ('list' in base)
    return base.list.every(({ text }) => isKnown(text)) ? String(base.list.length) : unknownValue(shell, part.text, 'syntax');
  return isKnown(base.text) ? String(base.text.length) : unknownValue(shell, part.text, 'syntax');
}

function indirect(shell: Shell, part: ParameterExpansionPart, lost: { text: string }): ParameterValue {
  if (part.index !== undefined) {
    const variable = shell.vars.get(part.parameter);
    if (variable === undefined || 'text' in variable) return { list: [], star: false };
    return { list: Array.from(variable.items.keys(), (text) => ({ text, origin: null })), star: false };
  }
  const name = scalar(shell, part.parameter);
  if (part.operation !== undefined || name === null || !/^(\w+|[@*])$/.test(name)) return lost;
  return parameterValue(shell, name, part.text);
}

function withDefault(
  shell: Shell,
  part: ParameterExpansionPart,
  base: ParameterValue | null,
  operation: Extract<ParameterOperation, { type: 'Default' }>,
  expand: (word: Word) => string,
): ParameterValue {
  const nullCounts = operation.operator.startsWith(':');
  const isEmpty = base !== null && ('text' in base ? base.text === '' : base.list.length === 0);
  const unset = base === null || (nullCounts && isEmpty);
  switch (operation.operator) {
    case '-':
    case ':-':
      return unset ? defaultValue(shell, part, operation.operand, expand) : base;
    case '=':
    case ':=': {
      if (!unset) return base;
      const value = defaultValue(shell, part, operation.operand, expand);
      setText(shell, part.parameter, value.text);
      return value;
    }
    case '+':
    case ':+':
      return { text: unset ? '' : expand(operation.operand) };
    default:
      return unset ? { text: unknownValue(shell, `$${part.parameter}`, 'environment') } : base;
  }
}

/** The default of what the script sets nowhere; an environment that sets it would win, which is told. */
function defaultValue(shell: Shell, part: ParameterExpansionPart, operand: Word, expand: (word: Word) => string): { text: string } {
  const text = expand(operand);
  const name = part.parameter;
  if (text !== '' && !shell.assigned.has(name) && !/^\d+$/.test(name)) {
    tellOnce(
      shell,
      (shell.fixed ?? { start: part.pos }).start,
      `$${name} is set nowhere in this file: read as its default '${shown(shell.unknowns, text).slice(0, 60)}'`,
    );
  }
  return { text };
}

function operated(
  shell: Shell,
  text: string,
  operation: ParameterOperation,
  expand: (word: Word) => string,
  pattern: (word: Word) => string,
): string | null {
  switch (operation.type) {
    case 'Remove': {
      const glob = pattern(operation.operand);
      return isKnown(glob) ? cut(text, glob, operation.operator) : null;
    }
    case 'Replace': {
      const glob = pattern(operation.pattern);
      const replacement = expand(operation.replacement);
      return isKnown(glob) ? replacePattern(text, glob, replacement, operation.operator) : null;
    }
    case 'Slice': {
      const offset = number(shell, expand(operation.offset));
      const length = operation.length === undefined ? text.length : number(shell, expand(operation.length));
      if (offset === null || length === null) return null;
      const from = offset < 0 ? Math.max(0, text.length + offset) : offset;
      return length < 0 ? text.slice(from, text.length + length) : text.slice(from, from + length);
    }
    case 'CaseModification': {
      if (operation.operand !== undefined) return null;
      const change = (part: string) => (operation.operator.startsWith('^') ? part.toUpperCase() : part.toLowerCase());
      return operation.operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1);
    }
    default:
      return null;
  }
}

function slicedList(
  shell: Shell,
  part: ParameterExpansionPart,
  value: Extract<ParameterValue, { list: unknown }>,
  operation: Extract<ParameterOperation, { type: 'Slice' }>,
  expand: (word: Word) => string,
): ParameterValue {
  const offset = number(shell, expand(operation.offset));
  const length = operation.length === undefined ? value.list.length : number(shell, expand(operation.length));
  if (offset === null || length === null || offset < 0 || length < 0) return { text: unknownValue(shell, part.text, 'syntax') };
  // Positional parameters count from 1.
  const from = part.parameter === '@' || part.parameter === '*' ? Math.max(0, offset - 1) : offset;
  return { list: value.list.slice(from, from + length), star: value.star };
}
