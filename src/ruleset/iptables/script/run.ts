/** Follows statements, conditions and functions of a script. */
import type { AndOr, Case, CommandNode, CompoundList, Function as FunctionNode, If, Pipeline, PipelineNode, Statement } from 'unbash';
import { evaluate } from './arithmetic.ts';
import { branch, conditionName, decideBare, leaves, mergeVariables, type Way } from './branches.ts';
import { runSimple } from './call.ts';
import { conditionText, not, patternStatus, testExpression } from './conditions.ts';
import { expandPattern, expandText } from './expand.ts';
import { runCounting, runFor, runWhile } from './loops.ts';
import { inSubshell, type Jump, MOST_DEPTH, type Shell, type Status, spanOf, step, tellAt, tellOnce } from './shell.ts';
import { withRedirects } from './streams.ts';
import { mapped, shown } from './text.ts';

/** Statements one after the other. */
export function runStatements(shell: Shell, statements: readonly Statement[]): Jump {
  const { frame } = shell;
  for (const node of statements) {
    if (!step(shell, node.pos)) return { kind: 'exit' };
    // Statements of a text that was made on the way have no places of their own.
    if (shell.fixed === null) shell.frame = { kind: 'statement', node, parent: frame };
    const jump = runPipelineNode(shell, node.command);
    shell.frame = frame;
    if (jump !== null) return jump;
  }
  return null;
}

function runPipelineNode(shell: Shell, node: PipelineNode | AndOr): Jump {
  if (node.type === 'AndOr') return runAndOr(shell, node);
  return node.type === 'Pipeline' ? runPipeline(shell, node) : runNode(shell, node);
}

/** One command of any kind. */
export function runNode(shell: Shell, node: CommandNode | CompoundList): Jump {
  if (shell.depth >= MOST_DEPTH) {
    tellOnce(shell, spanOf(shell, node).start, 'this is nested too deep: it is left out');
    shell.status = 'maybe';
    return null;
  }
  shell.depth++;
  try {
    return runKind(shell, node);
  } finally {
    shell.depth--;
  }
}

function runKind(shell: Shell, node: CommandNode | CompoundList): Jump {
  switch (node.type) {
    case 'Command':
      return runSimple(shell, node);
    case 'CompoundList':
      return runStatements(shell, node.commands);
    case 'BraceGroup':
      return runStatements(shell, node.body.commands);
    case 'Subshell':
      return leaveSubshell(inSubshell(shell, () => runStatements(shell, node.body.commands)));
    case 'If':
      return runIf(shell, node);
    case 'Case':
      return runCase(shell, node);
    case 'For':
      return runFor(shell, node);
    case 'Select':
      tellAt(shell, 'warning', spanOf(shell, node).start, 'select asks a person: it is left out');
      return null;
    case 'While':
      return runWhile(shell, node);
    case 'ArithmeticFor':
      return runCounting(shell, node);
    case 'Redirected':
      return withRedirects(shell, node.redirects, () => runNode(shell, node.command));
    case 'Function':
      defineFunction(shell, node);
      return null;
    case 'TestCommand':
      shell.status = testExpression(shell, node.expression);
      return null;
    case 'ArithmeticCommand': {
      const value = evaluate(shell, node.expression);
      shell.status = value === null ? 'maybe' : value !== 0 ? 'yes' : 'no';
      return null;
    }
    case 'Coproc':
      return inSubshell(shell, () => runNode(shell, node.body));
  }
}

/** `exit` in a subshell ends that alone. */
export function leaveSubshell(jump: Jump): Jump {
  return jump?.kind === 'exit' || jump?.kind === 'return' ? null : jump;
}

function defineFunction(shell: Shell, node: FunctionNode): void {
  // Nodes of a text that was made on the way have no places of the file.
  if (shell.fixed === null) shell.functions.set(node.name.value, { node, calls: 0 });
  shell.status = 'yes';
}

function runAndOr(shell: Shell, node: AndOr): Jump {
  const { conditions, frame, errexit } = shell;
  let jump: Jump = null;
  for (const [index, part] of node.commands.entries()) {
    // `set -e` minds the last command of such a row alone.
    shell.errexit = errexit && index === node.commands.length - 1;
    if (index > 0) {
      const wanted = node.operators[index - 1] === '&&' ? 'yes' : 'no';
      if (shell.status === not(wanted)) continue;
      if (shell.status === 'maybe') {
        // `[ -x … ] || exit 1`: the rest of the script stands for that it went on.
        if (leaves(shell, part)) {
          shell.status = 'yes';
          continue;
        }
        const bare = decideBare(shell, node.commands[index - 1]!);
        if (bare !== null) {
          if (bare === wanted) jump = runPipelineNode(shell, part);
          if (jump !== null) break;
          continue;
        }
        const text = conditionName(shell, node.commands[index - 1]!);
        const { status, vars } = shell;
        shell.vars = new Map(vars);
        jump = branch(shell, { text, negated: wanted === 'no' }, node.pos, () => runPipelineNode(shell, part));
        shell.vars = mergeVariables(shell, [vars, shell.vars]);
        shell.status = status;
        if (jump !== null) break;
        continue;
      }
    }
    jump = runPipelineNode(shell, part);
    if (jump !== null) break;
  }
  Object.assign(shell, { conditions, frame, errexit });
  return jump;
}

function runPipeline(shell: Shell, node: Pipeline): Jump {
  const { input, output } = shell;
  const last = node.commands.length - 1;
  let jump: Jump = null;
  for (const [index, command] of node.commands.entries()) {
    shell.output = index === last ? output : { chunks: [], unknown: null };
    const run = () => runNode(shell, command);
    jump = last === 0 ? run() : leaveSubshell(inSubshell(shell, run));
    const written = shell.output;
    if (index < last && written !== null) {
      shell.input = written.unknown === null ? { map: mapped(written.chunks), at: 0 } : { unknown: written.unknown };
    }
  }
  shell.input = input;
  shell.output = output;
  const negations = node.prefixes.filter((prefix) => prefix.type === 'Negation').length;
  if (negations % 2 === 1) shell.status = not(shell.status);
  return jump;
}

function runIf(shell: Shell, node: If): Jump {
  const ways: Way[] = [{ clause: node.clause, body: node.then }, ...node.elif.map((elif) => ({ clause: elif.clause, body: elif.then }))];
  return runWays(shell, ways, node.else, node.pos);
}

/** The branches of an `if` from the first on; those behind a condition that is not known are carried out as conditional. */
function runWays(shell: Shell, ways: readonly Way[], otherwise: CompoundList | undefined, offset: number): Jump {
  const { errexit } = shell;
  for (const [index, { clause, body }] of ways.entries()) {
    shell.errexit = false;
    const jump = runStatements(shell, clause.commands);
    shell.errexit = errexit;
    if (jump !== null) return jump;
    if (shell.status === 'no') continue;
    if (shell.status === 'yes') return runStatements(shell, body.commands);
    // A guard that leaves the script is taken as passed.
    if (leaves(shell, body)) {
      tellSkipped(shell, body, conditionName(shell, clause));
      continue;
    }
    const bare = decideBare(shell, clause);
    if (bare !== null) {
      if (bare === 'yes') return runStatements(shell, body.commands);
      tellSkipped(shell, body, conditionName(shell, clause), 'left out');
      continue;
    }
    const text = conditionName(shell, clause);
    const rest = ways.slice(index + 1);
    if (rest.length === 0 && otherwise !== undefined && leaves(shell, otherwise)) {
      tellSkipped(shell, otherwise, text);
      return runStatements(shell, body.commands);
    }
    const first = () => branch(shell, { text, negated: false }, offset, () => runStatements(shell, body.commands));
    const second = () => branch(shell, { text, negated: true }, offset, () => runWays(shell, rest, otherwise, offset));
    return runBoth(shell, [first, second]);
  }
  shell.status = 'yes';
  return otherwise === undefined ? null : runStatements(shell, otherwise.commands);
}

/** Carries out ways of which run time takes one: each begins with the same variables; those that then differ are unknown. */
function runBoth(shell: Shell, ways: readonly (() => Jump)[]): Jump {
  const before = shell.vars;
  const results: Shell['vars'][] = [];
  for (const way of ways) {
    shell.vars = new Map(before);
    const jump = way();
    if (jump?.kind === 'break') shell.mayBreak = true;
    results.push(shell.vars);
  }
  shell.vars = mergeVariables(shell, results);
  shell.status = 'maybe';
  return null;
}

function tellSkipped(shell: Shell, body: CompoundList, text: string, how = 'they end the script, and are read as not taken'): void {
  const source = shell.source.slice(body.pos, body.end);
  if (!/\s-(A|I|P|F|D)\s|iptables-restore/.test(source)) return;
  tellAt(shell, 'warning', spanOf(shell, body).start, `these lines are taken only if ${text}: ${how}`);
}

function runCase(shell: Shell, node: Case): Jump {
  const offset = spanOf(shell, node).start;
  const text = conditionText(shell, expandText(shell, node.word), offset);
  const maybe: { items: Case['items']; name: string }[] = [];
  for (const [index, item] of node.items.entries()) {
    const status = item.pattern.map((word) => patternStatus(text, expandPattern(shell, word))).reduce(eitherStatus, 'no');
    if (status === 'no') continue;
    const pattern = item.pattern.map((word) => word.text).join('|');
    const name = `${shown(shell.unknowns, text)} is ${pattern}`;
    if (status === 'yes' && maybe.length === 0) return runItems(shell, node.items.slice(index));
    if (!leaves(shell, item.body))
      maybe.push({ items: node.items.slice(index), name: status === 'yes' ? `${shown(shell.unknowns, text)} is none of these` : name });
    if (status === 'yes') break;
  }
  return runBoth(
    shell,
    maybe.map(
      ({ items, name }) =>
        () =>
          branch(shell, { text: name, negated: false }, offset, () => runItems(shell, items)),
    ),
  );
}

function eitherStatus(a: Status, b: Status): Status {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'no' && b === 'no' ? 'no' : 'maybe';
}

/** The body of a case's item, and of those that `;&` falls through to. */
function runItems(shell: Shell, items: Case['items']): Jump {
  for (const item of items) {
    shell.status = 'yes';
    const jump = runStatements(shell, item.body.commands);
    if (jump !== null || item.terminator !== ';&') return jump;
  }
  return null;
}
