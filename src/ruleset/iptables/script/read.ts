/** Reads a shell script of iptables commands by following it, without ever executing it. */
import { parse } from 'unbash';
import { readComment, type Waitings } from '../allowances.ts';
import type { Draft } from '../draft.ts';
import { columnOf } from '../place.ts';
import type { FileReader } from '../read.ts';
import { expandParts } from './expand.ts';
import { survey } from './programs.ts';
import { runNode, runStatements } from './run.ts';
import { exhaust, type Shell, tellAt, tellOnce } from './shell.ts';
import { capture } from './streams.ts';
import { newUnknowns, prepare } from './text.ts';

/** Kernel settings found on the way go to `reader.sysctls`. */
export function readScript(given: FileReader): void {
  const source = prepare(given.file.text);
  const reader: FileReader = speaksOfIp6Alone(source) ? { ...given, family: 'ip6' } : given;
  const script = parse(source);
  const { assigned, action } = survey(script);
  const shell: Shell = {
    reader,
    source,
    fixed: null,
    lineStarts: lineStartsOf(source),
    unknowns: newUnknowns(),
    vars: new Map(),
    locals: [],
    functions: new Map(),
    args: null,
    assigned,
    action,
    frame: null,
    conditions: [],
    status: 'yes',
    output: null,
    input: null,
    files: new Map(),
    written: 0,
    printed: 0,
    errexit: /^#!\s*\S+\s+-[a-z]*e/.test(source),
    steps: 0,
    depth: 0,
    exhausted: false,
    changes: 0,
    bare: false,
    mayBreak: false,
    told: new Set(),
    facts: reader.sysctls,
    commands: 0,
    execute: runNode,
    capture,
    textOf: expandParts,
  };
  for (const { pos, message } of (script.errors ?? []).slice(0, MOST_SYNTAX_ERRORS))
    tellAt(shell, 'error', pos, `the shell cannot read this: ${message}`);
  if (action !== null) tellOnce(shell, 0, `this script does what its first argument asks: read as called with '${action}'`);
  try {
    runStatements(shell, script.commands);
    runStart(shell);
  } catch (error) {
    // A stack that is too small is a limit like any other.
    if (!(error instanceof RangeError)) throw error;
    exhaust(shell, 0, 'this script is nested too deep: what follows is left out');
  }
  if (reader.drafts.size === 0) reader.draft(reader.family);
  if (shell.commands === 0) {
    const names = /ip6?tables|\$\{?\w*IP6?T/i.test(source);
    tellAt(shell, names ? 'warning' : 'error', 0, 'this script loads no rule that can be read: expected commands of iptables');
  }
  readAllowances(shell);
}

const MOST_SYNTAX_ERRORS = 20;

/** Scripts of an init system that calls `start` itself. */
function runStart(shell: Shell): void {
  const start = shell.functions.get('start');
  if (start === undefined || start.calls > 0 || shell.commands > 0) return;
  tellOnce(shell, start.node.pos, 'nothing here calls start: read as called from outside');
  start.calls++;
  shell.args = [];
  runNode(shell, start.node.body);
}

/** What is told of a script that only names ip6tables belongs to its IPv6 ruleset. */
function speaksOfIp6Alone(source: string): boolean {
  return /\bip6tables\b/i.test(source) && !/\biptables\b|\$\{?\w*IPT/i.test(source);
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** `# hairpin: allow …` speaks of the next line below it that makes a rule. */
function readAllowances(shell: Shell): void {
  const { reader, source } = shell;
  if (!source.includes('hairpin:')) return;
  const drafts = (['ip', 'ip6'] as const).flatMap((family) => reader.drafts.get(family) ?? []);
  const rules = drafts.flatMap((draft) => ruleLines(draft, reader.fileIndex)).sort((a, b) => a.line - b.line);
  for (const [index, start] of shell.lineStarts.entries()) {
    const text = source.slice(start, shell.lineStarts[index + 1] ?? source.length).trim();
    if (!text.startsWith('#') || !text.includes('hairpin:')) continue;
    const waiting: Waitings = [];
    const found = rules.find(({ line }) => line > index + 1);
    const draft = found?.draft ?? reader.draft(reader.family);
    readComment(reader, draft, text, index + 1, columnOf(source, start), waiting);
    for (const { check, reason, line } of waiting) {
      if (found === undefined)
        reader.tell('warning', line, 1, `no rule follows this allowance of ${check}: expected it above a rule`, draft);
      else found.draft.allowances.push({ check, reason, file: reader.file.name, line, ruleLine: found.line });
    }
  }
}

function ruleLines(draft: Draft, fileIndex: number): { line: number; draft: Draft }[] {
  const { columns } = draft;
  return Array.from({ length: columns.size }, (_, row) => row)
    .filter((row) => columns.file[row] === fileIndex)
    .map((row) => ({ line: columns.line[row]!, draft }));
}
