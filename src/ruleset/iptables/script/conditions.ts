/** `[ … ]`, `test …` and `[[ … ]]`: true, false, or known at run time only. */
import type { TestExpression, Word } from 'unbash';
import { number } from './arithmetic.ts';
import { expandPattern, expandText } from './expand.ts';
import { matchesPattern } from './pattern.ts';
import { isProgram } from './programs.ts';
import { type Field, type Shell, type Status, tellOnce } from './shell.ts';
import { isKnown, knownPart, unknownsIn, without } from './text.ts';

const UNARY: ReadonlySet<string> = new Set('-a -b -c -d -e -f -g -h -k -p -r -s -t -u -w -x -G -L -N -O -S -n -z -v -o'.split(' '));
const BINARY: ReadonlySet<string> = new Set('= == != -eq -ne -lt -le -gt -ge -nt -ot -ef =~ < >'.split(' '));

/** The contrary; what is not known stays so. */
export function not(status: Status): Status {
  return status === 'yes' ? 'no' : status === 'no' ? 'yes' : 'maybe';
}

/** Whether both hold: no as soon as one does not, known or not. */
export function both(a: Status, b: Status): Status {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'maybe';
}

/** Whether one of them holds. */
export function either(a: Status, b: Status): Status {
  return not(both(not(a), not(b)));
}

function truth(value: boolean): Status {
  return value ? 'yes' : 'no';
}

/**
 * A text for a condition: what the script sets nowhere is taken as unset there, which is told once; a guard such as
 * `[ -n "$DEBUG" ]` then has its usual meaning.
 */
export function conditionText(shell: Shell, text: string, offset: number): string {
  if (isKnown(text)) return text;
  for (const { text: name, why } of unknownsIn(shell.unknowns, text))
    if (why === 'environment') tellOnce(shell, offset, `${name} is set nowhere in this file: conditions take it as empty`);
  const kept = without(shell.unknowns, text, 'environment');
  return shell.bare ? without(shell.unknowns, kept, 'argument') : kept;
}

/** `test` and `[` with their words expanded, without a closing `]`. */
export function testWords(shell: Shell, fields: readonly Field[]): Status {
  const words = fields.map(({ text, start }) => conditionText(shell, text, start));
  return anyOf(shell, words, 0, words.length);
}

/** Alternatives parted by `-o`, each of them a row parted by `-a`. */
function anyOf(shell: Shell, words: readonly string[], from: number, to: number): Status {
  let result: Status = 'no';
  let row: Status = 'yes';
  let at = from;
  while (at < to) {
    const end = primaryEnd(words, at, to);
    row = both(row, primary(shell, words.slice(at, end)));
    at = end;
    if (words[at] === '-o') {
      result = either(result, row);
      row = 'yes';
    }
    if (words[at] === '-a' || words[at] === '-o') at++;
    else if (at < to) return 'maybe';
  }
  return from === to ? 'no' : either(result, row);
}

function primaryEnd(words: readonly string[], from: number, to: number): number {
  let at = from;
  while (words[at] === '!' && at + 1 < to) at++;
  if (BINARY.has(words[at + 1] ?? '') && at + 2 < to) return at + 3;
  if (words[at] === '(') {
    let depth = 0;
    for (; at < to; at++) {
      if (words[at] === '(') depth++;
      if (words[at] === ')' && --depth === 0) return at + 1;
    }
    return to;
  }
  return UNARY.has(words[at] ?? '') && at + 1 < to && words[at + 1] !== '-a' && words[at + 1] !== '-o' ? at + 2 : at + 1;
}

function primary(shell: Shell, given: readonly string[]): Status {
  let words = given;
  let negated = false;
  while (words[0] === '!' && words.length > 1) {
    negated = !negated;
    words = words.slice(1);
  }
  const result = positive(shell, words);
  return negated ? not(result) : result;
}

function positive(shell: Shell, words: readonly string[]): Status {
  const [first = '', second = '', third = ''] = words;
  if (first === '(' && words.at(-1) === ')') return words.length > 64 ? 'maybe' : anyOf(shell, words, 1, words.length - 1);
  if (words.length === 1) return nonEmpty(first);
  if (words.length === 2) return unary(shell, first, second);
  return words.length === 3 ? binary(shell, first, second, third, false) : 'maybe';
}

function nonEmpty(text: string): Status {
  if (isKnown(text)) return truth(text !== '');
  // A known character beside an unknown is enough.
  return knownPart(text) === '' ? 'maybe' : 'yes';
}

function unary(shell: Shell, operator: string, operand: string): Status {
  switch (operator) {
    case '-n':
      return nonEmpty(operand);
    case '-z':
      return not(nonEmpty(operand));
    case '-v':
      return truth(shell.vars.has(operand));
    case '-e':
    case '-f':
    case '-r':
    case '-w':
    case '-d':
      return isKnown(operand) && /^\/proc\/(sys\/|net\/if_inet6$)/.test(operand) ? 'yes' : operand === '' ? 'no' : 'maybe';
    case '-x':
      return isProgram(operand) ? 'yes' : 'maybe';
    default:
      return 'maybe';
  }
}

const ORDER: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '-eq': (a, b) => a === b,
  '-ne': (a, b) => a !== b,
  '-lt': (a, b) => a < b,
  '-le': (a, b) => a <= b,
  '-gt': (a, b) => a > b,
  '-ge': (a, b) => a >= b,
};

function binary(shell: Shell, left: string, operator: string, right: string, isPattern: boolean): Status {
  const order = ORDER[operator];
  if (order !== undefined) {
    const [a, b] = [number(shell, left), number(shell, right)];
    return a === null || b === null ? 'maybe' : truth(order(a, b));
  }
  if (operator !== '=' && operator !== '==' && operator !== '!=') return 'maybe';
  const same = isPattern ? patternStatus(left, right) : sameStatus(left, right);
  return operator === '!=' ? not(same) : same;
}

function sameStatus(left: string, right: string): Status {
  if (left === right) return 'yes';
  return isKnown(left) && isKnown(right) ? 'no' : 'maybe';
}

/** Whether a text matches a pattern, as far as both are known. */
export function patternStatus(text: string, pattern: string): Status {
  if (pattern === '*') return 'yes';
  return isKnown(text) && isKnown(pattern) ? truth(matchesPattern(text, pattern)) : 'maybe';
}

/** `[[ … ]]`. */
export function testExpression(shell: Shell, expression: TestExpression): Status {
  switch (expression.type) {
    case 'TestGroup':
      return testExpression(shell, expression.expression);
    case 'TestNot': {
      const inner = testExpression(shell, expression.operand);
      return expression.negations.length % 2 === 1 ? not(inner) : inner;
    }
    case 'TestLogical': {
      const join = expression.operator === '&&' ? both : either;
      return expression.operands.map((operand) => testExpression(shell, operand)).reduce(join);
    }
    case 'TestUnary':
      return unary(shell, expression.operator, textOf(shell, expression.operand));
    case 'TestBinary': {
      const { operator } = expression;
      if (operator === '=~') return matchesRegex(textOf(shell, expression.left), expression.right);
      const isPattern = operator === '=' || operator === '==' || operator === '!=';
      const right = isPattern
        ? conditionText(shell, expandPattern(shell, expression.right), expression.pos)
        : textOf(shell, expression.right);
      return binary(shell, textOf(shell, expression.left), operator, right, isPattern);
    }
  }
}

/** An expression without groups. With up to four quantifiers, a short text is matched in no time, however it is tried. */
const SIMPLE_REGEX = /^\^?(?:(?:[\w:/,@ -]|\\[.$+*?/-]|\.|\[[^[\]\\]{1,20}\])[*+?]?){1,12}\$?$/;

/** `=~` with a simple expression without quotes or variables; any other is not known. */
function matchesRegex(text: string, word: Word): Status {
  const regex = word.parts === undefined ? word.text : word.parts.map((part) => part.text).join('');
  const plain = word.parts?.every((part) => part.type === 'Literal' || part.type === 'Glob') ?? true;
  if (!plain || !isKnown(text) || text.length > 64 || !SIMPLE_REGEX.test(regex)) return 'maybe';
  if ((regex.match(/[*+?]/g)?.length ?? 0) > 4) return 'maybe';
  try {
    return truth(new RegExp(regex).test(text));
  } catch {
    // A shell may read what JavaScript does not, such as a range upside down.
    return 'maybe';
  }
}

function textOf(shell: Shell, word: Word): string {
  return conditionText(shell, expandText(shell, word), (shell.fixed ?? { start: word.pos }).start);
}
