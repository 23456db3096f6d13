/** What commands read and write: here-documents, redirections, what `$(…)` collects. */
import type { HereDoc, Redirection, Script, WordPart } from 'unbash';
import { expandText, expandWord } from './expand.ts';
import { setFact, sysctlKey } from './facts.ts';
import { type Field, type Input, inSubshell, type Jump, LONGEST_TEXT, type Output, type Shell, spanOf, unknownValue } from './shell.ts';
import { type Chunk, isKnown, mapped, shown } from './text.ts';

/** Carries something out with its redirections. */
export function withRedirects(shell: Shell, redirects: readonly Redirection[], run: () => Jump): Jump {
  if (redirects.length === 0) return run();
  const { input, output } = shell;
  let path: Field | null = null;
  let appends = false;
  for (const redirect of redirects) {
    if (redirect.type === 'HereDoc') shell.input = { map: mapped(hereDocChunks(shell, redirect)), at: 0 };
    else if (redirect.type === 'HereString') shell.input = hereString(shell, redirect);
    else if (redirect.operator === '<') shell.input = fileInput(shell, redirect);
    else if (writesOutput(redirect)) {
      path = pathOf(shell, redirect);
      appends = redirect.operator.endsWith('>>');
    }
  }
  const written: Output = { chunks: [], unknown: null };
  if (path !== null) shell.output = written;
  const jump = run();
  shell.input = input;
  shell.output = output;
  const key = path === null ? null : sysctlKey(path.text);
  if (path !== null && key !== null) setFact(shell, key, outputText(shell, written), path);
  else if (path !== null) writeFile(shell, path.text, written, appends);
  return jump;
}

/** Most pieces of files that a script writes itself. */
const MOST_WRITTEN = 1 << 16;

/** Keeps what a script writes into a file, so that it can be read again; what is not known makes the file so. */
export function writeFile(shell: Shell, path: string, { chunks, unknown }: Output, appends: boolean): void {
  if (path === '' || path.startsWith('/dev/')) return;
  const before = appends ? shell.files.get(path) : [];
  shell.written += chunks.length;
  if (unknown !== null || before === undefined || shell.written > MOST_WRITTEN) shell.files.delete(path);
  else {
    for (const chunk of chunks) before.push(chunk);
    shell.files.set(path, before);
  }
}

/** What a file holds that the script wrote itself; any other is not known. */
export function fileText(shell: Shell, path: string): Input {
  const chunks = shell.files.get(path);
  return chunks === undefined ? { unknown: path } : { map: mapped(chunks), at: 0 };
}

/** `< <(command)` is what the command writes; any other file is not known. */
function fileInput(shell: Shell, redirect: FileRedirect): Input {
  const [part, ...others] = redirect.target?.parts ?? [];
  if (part?.type === 'ProcessSubstitution' && part.operator === '<' && others.length === 0) {
    const text = capture(shell, part.script, part.text);
    const span = spanOf(shell, part);
    return isKnown(text)
      ? { map: mapped([{ text: `${text}\n`, ...span, literal: false }]), at: 0 }
      : { unknown: shown(shell.unknowns, text) };
  }
  return redirect.target === undefined ? { unknown: '<' } : fileText(shell, pathOf(shell, redirect).text);
}

type FileRedirect = Extract<Redirection, { type: 'Redirect' }>;

function writesOutput(redirect: FileRedirect): boolean {
  const descriptor = redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : 1;
  return ['>', '>>', '>|', '&>', '&>>'].includes(redirect.operator) && descriptor === 1;
}

function pathOf(shell: Shell, redirect: FileRedirect): Field {
  const { target } = redirect;
  const field = target === undefined ? undefined : expandWord(shell, target)[0];
  const span = spanOf(shell, target ?? redirect);
  return field === undefined ? { text: '', ...span, origin: null } : { ...field, text: shown(shell.unknowns, field.text) };
}

/** Whether a command's complaints are thrown away. */
export function isSilenced(redirects: readonly Redirection[]): boolean {
  return redirects.some((redirect) => {
    if (redirect.type !== 'Redirect') return false;
    const toNull = redirect.target?.value === '/dev/null';
    const isError = redirect.descriptor?.type === 'FileDescriptor' && redirect.descriptor.value === 2;
    if (redirect.operator.startsWith('&>')) return toNull;
    return isError && (toNull || redirect.target?.value === '1' || redirect.target?.value === '-');
  });
}

function hereString(shell: Shell, redirect: Extract<Redirection, { type: 'HereString' }>): Input {
  const { target } = redirect;
  if (target === undefined) return { map: mapped([]), at: 0 };
  const span = spanOf(shell, target);
  return { map: mapped([{ text: `${expandText(shell, target)}\n`, ...span, literal: false }]), at: 0 };
}

/** A here-document's lines with their places; `<<-` drops the tabs at the head of each. */
function hereDocChunks(shell: Shell, { body, delimiter, operator }: HereDoc): Chunk[] {
  const chunks: Chunk[] = [];
  const add = (text: string, from: number, literal: boolean, end: number) => {
    const span = shell.fixed ?? { start: from, end };
    chunks.push({ text, start: span.start, end: span.end, literal: literal && shell.fixed === null });
  };
  const parts: readonly WordPart[] =
    delimiter?.quoted === true || body.parts === undefined
      ? [{ type: 'Literal', pos: body.pos, end: body.end, value: body.text, text: body.text }]
      : body.parts;
  let atLineStart = true;
  for (const part of parts) {
    if (part.type === 'Literal') {
      addLiteral(part.pos, part.end, shell, operator === '<<-', atLineStart, delimiter?.quoted === true, add);
      atLineStart = part.text.endsWith('\n');
    } else {
      add(shell.textOf(shell, [part]), part.pos, false, part.end);
      atLineStart = false;
    }
  }
  return chunks;
}

/** Literal lines of a here-document; outside of quotes `\` still joins lines and frees `$`, a backtick and itself. */
function addLiteral(
  from: number,
  to: number,
  shell: Shell,
  stripsTabs: boolean,
  atLineStart: boolean,
  isQuoted: boolean,
  add: (text: string, from: number, literal: boolean, end: number) => void,
): void {
  const { source } = shell;
  let start = from;
  const flush = (end: number) => {
    if (end > start) add(source.slice(start, end), start, true, end);
  };
  let lineStart = atLineStart;
  for (let at = from; at < to; at++) {
    const char = source[at];
    if (lineStart && stripsTabs && char === '\t') {
      flush(at);
      start = at + 1;
      continue;
    }
    lineStart = char === '\n';
    if (isQuoted || char !== '\\') continue;
    const next = source[at + 1];
    if (next !== '\n' && next !== '$' && next !== '`' && next !== '\\') continue;
    flush(at);
    start = next === '\n' ? at + 2 : at + 1;
    at++;
  }
  flush(to);
}

/** Writes to whatever collects the present command's output. */
export function write(shell: Shell, chunks: readonly Chunk[]): void {
  for (const chunk of chunks) shell.output?.chunks.push(chunk);
}

/** A command writes what is not known. */
export function writeUnknown(shell: Shell, name: string): void {
  if (shell.output !== null) shell.output.unknown ??= name;
}

function outputText(shell: Shell, output: Output): string {
  return output.unknown !== null ? unknownValue(shell, output.unknown, 'command') : output.chunks.map(({ text }) => text).join('');
}

/** The redirection of `$(< file)`; null for any other substitution. */
function fileRead(script: Script): FileRedirect | null {
  const only = script.commands.length === 1 ? script.commands[0]?.command : undefined;
  if (only?.type !== 'Command' || only.name !== undefined || only.redirects.length !== 1) return null;
  const [redirect] = only.redirects;
  return redirect?.type === 'Redirect' && redirect.operator === '<' ? redirect : null;
}

/** Writes what an input holds. */
function writeInput(shell: Shell, input: Input): void {
  if ('unknown' in input) writeUnknown(shell, `< ${input.unknown}`);
  else write(shell, input.map.chunks);
}

/** What a command substitution gives, without the newlines at its end. */
export function capture(shell: Shell, script: Script | undefined, text: string): string {
  if (script === undefined || shell.depth > 60) return unknownValue(shell, text, 'command');
  const { output, source, fixed, status } = shell;
  const written: Output = { chunks: [], unknown: null };
  shell.output = written;
  const file = fileRead(script);
  if (file !== null) writeInput(shell, fileInput(shell, file));
  if (script.source !== undefined) {
    shell.source = script.source;
    shell.fixed = fixed ?? { start: script.pos, end: script.end };
  }
  inSubshell(shell, () => shell.execute(shell, { type: 'CompoundList', pos: script.pos, end: script.end, commands: script.commands }));
  shell.output = output;
  shell.source = source;
  shell.fixed = fixed;
  if (written.unknown !== null) {
    shell.status = status === 'maybe' ? 'maybe' : 'yes';
    return unknownValue(shell, text, 'command');
  }
  return outputText(shell, written).replace(/\n+$/, '').slice(0, LONGEST_TEXT);
}

/** The next line that a command reads; null at the end, undefined where it is not known. */
export function readLine(input: Input | null): string | null | undefined {
  if (input === null || 'unknown' in input) return undefined;
  const { text } = input.map;
  if (input.at >= text.length) return null;
  const newline = text.indexOf('\n', input.at);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(input.at, end);
  input.at = end + 1;
  return line;
}

/** The rest of an input as text; null where it is not known. */
export function readAll(input: Input | null): string | null {
  if (input === null || 'unknown' in input) return null;
  const rest = input.map.text.slice(input.at);
  input.at = input.map.text.length;
  return isKnown(rest) ? rest : null;
}
