/** Commands that write: echo, printf, cat, tee. */
import { setFact, sysctlKey } from './facts.ts';
import { type Field, type Jump, type Output, type Shell, setText, unknownValue } from './shell.ts';
import { fileText, readAll, write, writeFile, writeUnknown } from './streams.ts';
import { type Chunk, shown } from './text.ts';

function chunksOf(fields: readonly Field[]): Chunk[] {
  return fields.flatMap(({ text, start, end }, index) => [
    ...(index === 0 ? [] : [{ text: ' ', start, end: start, literal: false }]),
    { text, start, end, literal: end - start === text.length },
  ]);
}

/** `echo`, with -n and -e. */
export function echo(shell: Shell, fields: readonly Field[]): Jump {
  let from = 1;
  let newline = true;
  let escapes = false;
  for (; /^-[neE]+$/.test(fields[from]?.text ?? ''); from++) {
    newline &&= !fields[from]!.text.includes('n');
    escapes ||= fields[from]!.text.includes('e');
  }
  const chunks = chunksOf(fields.slice(from));
  const told = escapes
    ? chunks.map((chunk) => ({ ...chunk, text: unescaped(chunk.text), literal: chunk.literal && !chunk.text.includes('\\') }))
    : chunks;
  const at = fields[0]!.end;
  write(shell, newline ? [...told, { text: '\n', start: at, end: at, literal: false }] : told);
  shell.status = 'yes';
  return null;
}

function unescaped(text: string): string {
  return text.replace(/\\([nt\\])/g, (_, char: string) => (char === 'n' ? '\n' : char === 't' ? '\t' : '\\'));
}

/** `printf` with %s and %d; any other format is not known. */
export function printf(shell: Shell, fields: readonly Field[]): Jump {
  shell.status = 'yes';
  let from = 1;
  if (fields[from]?.text === '--') from++;
  const format = fields[from];
  if (format === undefined || fields[from]?.text === '-v') {
    if (format !== undefined && fields[2] !== undefined)
      setText(shell, fields[2].text, unknownValue(shell, `$${fields[2].text}`, 'command'));
    return null;
  }
  const args = fields.slice(from + 1).map(({ text }) => text);
  const text = formatted(unescaped(format.text), args);
  if (text === null) writeUnknown(shell, `printf ${shown(shell.unknowns, format.text)}`);
  else write(shell, [{ text, start: format.start, end: format.end, literal: false }]);
  return null;
}

/** A format of `%s` and `%d` filled in, as often as there are arguments; null for any other. */
function formatted(format: string, args: readonly string[]): string | null {
  if (/%(?![sd%])/.test(format)) return null;
  let made = '';
  let next = 0;
  do {
    const before = next;
    made += format.replace(/%([sd%])/g, (_, kind: string) => (kind === '%' ? '%' : (args[next++] ?? (kind === 'd' ? '0' : ''))));
    if (next === before) break;
  } while (next < args.length && made.length < 100_000);
  return made;
}

/** `cat` of what it reads, or of a file that the script wrote. */
export function cat(shell: Shell, fields: readonly Field[]): Jump {
  shell.status = 'yes';
  const files = fields.slice(1).filter(({ text }) => text !== '-' && !/^-[nsvu]/.test(text));
  const input = files.length === 1 ? fileText(shell, files[0]!.text) : files.length === 0 ? shell.input : null;
  if (input === null || 'unknown' in input) {
    writeUnknown(shell, fields.map(({ text }) => shown(shell.unknowns, text)).join(' '));
    return null;
  }
  // Places are kept: a here-document that passes through `cat` is still read where it stands.
  if (input.at === 0) write(shell, input.map.chunks);
  else write(shell, [{ text: readAll(input) ?? '', start: fields[0]!.start, end: fields[0]!.end, literal: false }]);
  return null;
}

/** `tee FILE`: what it reads goes on, and into the file. */
export function tee(shell: Shell, fields: readonly Field[]): Jump {
  shell.status = 'yes';
  const { input } = shell;
  const paths = fields.slice(1).filter(({ text }) => !text.startsWith('-'));
  const unknown = input === null ? 'tee' : 'unknown' in input ? input.unknown : null;
  const written: Output = { chunks: input !== null && 'map' in input ? [...input.map.chunks] : [], unknown };
  for (const { text, start, end } of paths) {
    const key = sysctlKey(text);
    if (key !== null && unknown === null) setFact(shell, key, written.chunks.map((chunk) => chunk.text).join(''), { start, end });
    else
      writeFile(
        shell,
        text,
        written,
        fields.some((field) => field.text === '-a'),
      );
  }
  if (unknown === null) write(shell, written.chunks);
  else writeUnknown(shell, unknown);
  return null;
}
