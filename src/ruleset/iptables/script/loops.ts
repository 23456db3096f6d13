/** Loops: each round is carried out, within bounds; where run time counts the rounds, the body is read once. */
import type { ArithmeticFor, CompoundList, For, While, Word } from 'unbash';
import { evaluate } from './arithmetic.ts';
import { conditionName, decideBare, mergeVariables } from './branches.ts';
import { tellCondition } from './command.ts';
import { not } from './conditions.ts';
import { expandWords } from './expand.ts';
import { type Field, type Jump, type Shell, setText, spanOf, tellAt } from './shell.ts';
import { isKnown, shown } from './text.ts';

interface Round {
  readonly again: boolean;
  readonly jump: Jump;
}

/** A loop's body once; says whether the loop goes on. */
function runBody(shell: Shell, body: CompoundList): Round {
  const { mayBreak } = shell;
  shell.mayBreak = false;
  const jump = shell.execute(shell, body);
  const left = shell.mayBreak;
  shell.mayBreak = mayBreak;
  if (left && jump === null) return { again: false, jump: null };
  if (jump === null) return { again: true, jump: null };
  if (jump.kind !== 'break' && jump.kind !== 'continue') return { again: false, jump };
  const outer = jump.levels > 1 ? { kind: jump.kind, levels: jump.levels - 1 } : null;
  return { again: jump.kind === 'continue' && outer === null, jump: outer };
}

function inLoop(shell: Shell, run: () => Jump): Jump {
  const { frame, conditions } = shell;
  shell.frame = { kind: 'loop', parent: frame };
  try {
    return run();
  } finally {
    shell.frame = frame;
    shell.conditions = conditions;
  }
}

/** `for x in …`. */
export function runFor(shell: Shell, node: For): Jump {
  const fields = node.wordlist === undefined ? ownArguments(shell, node) : expandWords(shell, node.wordlist);
  shell.status = 'yes';
  return inLoop(shell, () => {
    const { conditions } = shell;
    for (const { text } of fields) {
      setText(shell, node.name.value, text);
      const { vars, commands } = shell;
      if (!isKnown(text)) shell.vars = new Map(vars);
      const whole = isKnown(text) ? null : `for ${node.name.value} in ${shown(shell.unknowns, text)}`;
      shell.conditions = whole === null ? conditions : [...conditions, { text: whole, negated: false, soft: true }];
      const { again, jump } = runBody(shell, node.body);
      if (!isKnown(text))
        shell.vars = shell.commands === commands && shell.args === null ? vars : mergeVariables(shell, [vars, shell.vars]);
      if (jump !== null) return jump;
      if (!again) break;
    }
    return null;
  });
}

/** `for x; do` goes through the arguments. */
function ownArguments(shell: Shell, node: For): readonly Field[] {
  const word: Word = {
    type: 'Word',
    text: '"$@"',
    value: '$@',
    pos: node.pos,
    end: node.pos,
    parts: [{ type: 'SimpleExpansion', pos: node.pos, end: node.pos, text: '$@' }],
  };
  return expandWords(shell, [word]);
}

/** More rounds of one loop are not meant for a ruleset. */
const MOST_ROUNDS = 1_000;

/** `while` and `until`. */
export function runWhile(shell: Shell, node: While): Jump {
  const wanted = node.kind === 'while' ? 'yes' : 'no';
  return inLoop(shell, () => {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { errexit, changes } = shell;
      shell.errexit = false;
      const left = shell.execute(shell, node.clause);
      shell.errexit = errexit;
      if (left !== null) return left;
      if (shell.status === not(wanted)) {
        shell.status = 'yes';
        return null;
      }
      if (shell.status === 'maybe') return decideBare(shell, node.clause) === not(wanted) ? null : runOnce(shell, node);
      const { again, jump } = runBody(shell, node.body);
      if (jump !== null || !again) return jump;
      // A round in which nothing changed is followed by its like for ever: the script waits here.
      if (shell.changes === changes) return null;
    }
    tellAt(
      shell,
      'warning',
      spanOf(shell, node).start,
      `this loop has no end within ${MOST_ROUNDS} rounds: what follows is read as after it`,
    );
    return null;
  });
}

/** A loop whose rounds run time counts: its body is read once, as conditional. */
function runOnce(shell: Shell, node: While): Jump {
  const text = `${node.kind} ${conditionName(shell, node.clause)}`;
  const { conditions } = shell;
  shell.conditions = [...conditions, { text, negated: false, soft: true }];
  const before = shell.vars;
  shell.vars = new Map(before);
  const { jump } = runBody(shell, node.body);
  shell.vars = mergeVariables(shell, [before, shell.vars]);
  shell.conditions = conditions;
  shell.status = 'yes';
  tellCondition(shell, spanOf(shell, node).start, text);
  return jump?.kind === 'exit' ? null : jump;
}

/** `for ((i = 0; i < 3; i++))`. */
export function runCounting(shell: Shell, node: ArithmeticFor): Jump {
  evaluate(shell, node.initialize);
  return inLoop(shell, () => {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const test = node.test === undefined ? 1 : evaluate(shell, node.test);
      if (test === 0) return null;
      const { again, jump } = runBody(shell, node.body);
      if (jump !== null || !again || test === null) return jump;
      evaluate(shell, node.update);
    }
    return null;
  });
}
