/** Conditions that only run time knows: their names, and what is done with the lines that depend on them. */
import type { AndOr, CommandNode, CompoundList, PipelineNode, Statement } from 'unbash';
import { tellCondition } from './command.ts';
import { expandWords } from './expand.ts';
import { type Jump, type Shell, tellOnce, unknownValue } from './shell.ts';
import { shown } from './text.ts';

/** A condition with the lines that it guards. */
export interface Way {
  readonly clause: CompoundList;
  readonly body: CompoundList;
}

const LONGEST = 100;

/** What a condition asks, with the variables that are known put in: equal texts are the same question. */
export function conditionName(shell: Shell, node: PipelineNode | CompoundList): string {
  const only = node.type === 'CompoundList' && node.commands.length === 1 ? node.commands[0]!.command : node;
  const text =
    only.type === 'Command' && only.name !== undefined
      ? expandWords(shell, [only.name, ...only.args.filter((arg) => arg.type === 'Word')])
          .map((field) => shown(shell.unknowns, field.text))
          .join(' ')
      : shell.source.slice(node.pos, node.end);
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/**
 * A condition on the script's own arguments, decided as though it was called without any: so are scripts started when a machine boots.
 * Null where the condition asks nothing of them, or more than them.
 */
export function decideBare(shell: Shell, node: PipelineNode | CompoundList): 'yes' | 'no' | null {
  const source = shell.source.slice(node.pos, node.end);
  if (shell.args !== null || shell.fixed !== null || !/\$\{?[#1-9@*]/.test(source)) return null;
  shell.bare = true;
  shell.execute(shell, node.type === 'CompoundList' ? node : listOf(node));
  shell.bare = false;
  if (shell.status === 'maybe') return null;
  tellOnce(shell, node.pos, 'this script looks at its arguments: read as called without any');
  return shell.status;
}

function listOf(node: PipelineNode): CompoundList {
  const { pos, end } = node;
  return { type: 'CompoundList', pos, end, commands: [{ type: 'Statement', pos, end, command: node, background: undefined }] };
}

/** Carries out lines that run time may leave out: their rules carry the condition. */
export function branch(shell: Shell, condition: { text: string; negated: boolean }, offset: number, run: () => Jump): Jump {
  const { conditions, frame, commands } = shell;
  shell.conditions = [...conditions, { ...condition, soft: false }];
  shell.frame = { kind: 'maybe', parent: frame };
  const jump = run();
  shell.conditions = conditions;
  shell.frame = frame;
  if (shell.commands > commands) tellCondition(shell, shell.fixed?.start ?? offset, condition.text);
  // Whether it left is not known: what follows is read as though it had not.
  return jump?.kind === 'exit' || jump?.kind === 'return' ? null : jump;
}

/** Whether a branch ends the script or the function: its last statement, or the only one, is `exit` or the like. */
export function leaves(shell: Shell, node: PipelineNode | AndOr | CompoundList, depth = 0): boolean {
  if (depth > 8) return false;
  switch (node.type) {
    case 'CompoundList':
      return lastLeaves(shell, node.commands, depth);
    case 'BraceGroup':
      return lastLeaves(shell, node.body.commands, depth);
    case 'Redirected':
      return leaves(shell, node.command, depth + 1);
    case 'Pipeline':
      return node.commands.length === 1 && leaves(shell, node.commands[0]!, depth + 1);
    case 'Command':
      return commandLeaves(shell, node, depth);
    default:
      return false;
  }
}

function lastLeaves(shell: Shell, statements: readonly Statement[], depth: number): boolean {
  const last = statements.at(-1)?.command;
  return last !== undefined && leaves(shell, last, depth + 1);
}

function commandLeaves(shell: Shell, node: Extract<CommandNode, { type: 'Command' }>, depth: number): boolean {
  const name = node.name?.value ?? '';
  if (name === 'exit' || name === 'return' || (name === 'exec' && node.args.length > 0)) return true;
  const called = shell.functions.get(name);
  return called !== undefined && exits(shell, called.node.body, depth + 1);
}

/** Whether a function's own last statement ends the script. */
function exits(shell: Shell, node: CommandNode | CompoundList, depth: number): boolean {
  if (depth > 8) return false;
  const list = node.type === 'CompoundList' ? node.commands : node.type === 'BraceGroup' ? node.body.commands : [];
  const last = list.at(-1)?.command;
  return last?.type === 'Command' && (last.name?.value === 'exit' || commandExits(shell, last, depth));
}

function commandExits(shell: Shell, node: Extract<CommandNode, { type: 'Command' }>, depth: number): boolean {
  const called = shell.functions.get(node.name?.value ?? '');
  return called !== undefined && exits(shell, called.node.body, depth + 1);
}

/** Variables after ways of which run time takes one: those that differ are not known. */
export function mergeVariables(shell: Shell, results: readonly Shell['vars'][]): Shell['vars'] {
  const [first = new Map(), ...others] = results;
  const merged: Shell['vars'] = new Map();
  for (const name of new Set(results.flatMap((vars) => [...vars.keys()]))) {
    const value = first.get(name);
    const text = value === undefined ? '' : 'text' in value ? value.text : null;
    const same = others.every((vars) => {
      const other = vars.get(name);
      return other === value || (text !== null && (other === undefined ? '' : 'text' in other ? other.text : null) === text);
    });
    merged.set(
      name,
      same && value !== undefined ? value : { text: same && text !== null ? text : unknownValue(shell, `$${name}`, 'branch') },
    );
  }
  return merged;
}
