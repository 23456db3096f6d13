/** `$(( … ))` and `(( … ))`, as far as their values are known. */
import type { ArithmeticExpression } from 'unbash';
import { type Shell, setText } from './shell.ts';
import { isKnown } from './text.ts';

/** Deeper expressions are not known: a chain of sums is a tree as deep as it is long. */
const DEEPEST = 100;

/** The value of an expression; null where it is not known. Assignments in it are made. */
export function evaluate(shell: Shell, expression: ArithmeticExpression | undefined, depth = 0): number | null {
  if (expression === undefined || depth > DEEPEST) return null;
  const inner = (part: ArithmeticExpression) => evaluate(shell, part, depth + 1);
  switch (expression.type) {
    case 'ArithmeticGroup':
      return inner(expression.expression);
    case 'ArithmeticWord':
      return number(shell, wordText(shell, expression));
    case 'ArithmeticTernary': {
      const test = inner(expression.test);
      return test === null ? null : inner(test !== 0 ? expression.consequent : expression.alternate);
    }
    case 'ArithmeticUnary':
      return unary(shell, expression.operator, expression.operand, depth);
    case 'ArithmeticBinary':
      return binary(shell, expression.operator, expression.left, expression.right, depth);
    case 'ArithmeticCommandExpansion':
      return null;
  }
}

function wordText(shell: Shell, word: Extract<ArithmeticExpression, { type: 'ArithmeticWord' }>): string {
  if (word.parts !== undefined) return shell.textOf(shell, word.parts);
  const { value: text, pos, end } = word;
  return text.startsWith('$') ? shell.textOf(shell, [{ type: 'SimpleExpansion', pos, end, text }]) : text;
}

/** A number, or a variable that holds one; an unset one is 0. */
export function number(shell: Shell, text: string): number | null {
  const plain = text.trim();
  if (plain === '') return 0;
  if (!isKnown(plain)) return null;
  if (/^[+-]?\d{1,15}$/.test(plain)) return /^[+-]?0\d/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
  if (/^0[xX][0-9a-fA-F]{1,12}$/.test(plain)) return Number(plain);
  if (!/^[A-Za-z_]\w*$/.test(plain)) return null;
  const variable = shell.vars.get(plain);
  if (variable === undefined) return shell.assigned.has(plain) ? 0 : null;
  const value = 'text' in variable ? variable.text : '';
  return /^\s*[+-]?\w*\s*$/.test(value) && !/^\s*[A-Za-z_]/.test(value) ? number(shell, value) : null;
}

function unary(shell: Shell, operator: string, operand: ArithmeticExpression, depth: number): number | null {
  const value = evaluate(shell, operand, depth + 1);
  if (operator === '++' || operator === '--') {
    const next = value === null ? null : value + (operator === '++' ? 1 : -1);
    assign(shell, operand, next);
    return next;
  }
  if (value === null) return null;
  if (operator === '-') return -value;
  if (operator === '!') return value === 0 ? 1 : 0;
  if (operator === '~') return ~value;
  return operator === '+' ? value : null;
}

function assign(shell: Shell, to: ArithmeticExpression, value: number | null): void {
  if (to.type !== 'ArithmeticWord' || !/^[A-Za-z_]\w*$/.test(to.value)) return;
  if (value === null) shell.vars.delete(to.value);
  else setText(shell, to.value, String(value));
}

const ASSIGNMENTS: ReadonlySet<string> = new Set(['=', '+=', '-=', '*=', '/=', '%=']);

function binary(shell: Shell, operator: string, left: ArithmeticExpression, right: ArithmeticExpression, depth: number): number | null {
  if (ASSIGNMENTS.has(operator)) {
    const added = evaluate(shell, right, depth + 1);
    const before = operator === '=' ? 0 : evaluate(shell, left, depth + 1);
    const value = added === null || before === null ? null : operator === '=' ? added : compute(operator.slice(0, -1), before, added);
    assign(shell, left, value);
    return value;
  }
  const a = evaluate(shell, left, depth + 1);
  const b = evaluate(shell, right, depth + 1);
  if (operator === ',') return b;
  return a === null || b === null ? null : compute(operator, a, b);
}

function compute(operator: string, a: number, b: number): number | null {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? null : Math.trunc(a / b);
    case '%':
      return b === 0 ? null : a % b;
    case '**':
      return b < 0 || b > 64 ? null : a ** b;
    case '<<':
      return b < 0 || b > 31 ? null : a * 2 ** b;
    case '>>':
      return b < 0 || b > 52 ? null : Math.floor(a / 2 ** b);
    case '&':
      return Number(BigInt(Math.trunc(a)) & BigInt(Math.trunc(b)));
    case '|':
      return Number(BigInt(Math.trunc(a)) | BigInt(Math.trunc(b)));
    case '^':
      return Number(BigInt(Math.trunc(a)) ^ BigInt(Math.trunc(b)));
    case '<':
      return a < b ? 1 : 0;
    case '>':
      return a > b ? 1 : 0;
    case '<=':
      return a <= b ? 1 : 0;
    case '>=':
      return a >= b ? 1 : 0;
    case '==':
      return a === b ? 1 : 0;
    case '!=':
      return a !== b ? 1 : 0;
    case '&&':
      return a !== 0 && b !== 0 ? 1 : 0;
    case '||':
      return a !== 0 || b !== 0 ? 1 : 0;
    default:
      return null;
  }
}
