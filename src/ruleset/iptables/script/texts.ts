/** Texts that a script makes and then carries out: eval, `sh -c`, let; and other files that it reads. */
import { parse } from 'unbash';
import { type Field, type Jump, type Shell, tellAt } from './shell.ts';
import { fileText, readAll, writeUnknown } from './streams.ts';
import { isKnown, shown } from './text.ts';

/** `let x=1 y=2`. */
export function letNumbers(shell: Shell, fields: readonly Field[]): Jump {
  return runSource(
    shell,
    fields
      .slice(1)
      .map(({ text }) => `((${text}))`)
      .join('; '),
    fields[0]!,
  );
}

/** `eval`: the text stands where its first word was written. */
export function evaluateText(shell: Shell, fields: readonly Field[]): Jump {
  const text = fields
    .slice(1)
    .map((field) => field.text)
    .join(' ');
  const [first] = fields.slice(1);
  if (first === undefined) return null;
  return runSource(shell, text, { ...fields[0]!, ...(first.origin ?? {}) });
}

/** `sh -c 'text'`. */
export function runText(shell: Shell, fields: readonly Field[]): Jump {
  const at = fields.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = at < 0 ? undefined : fields[at + 1];
  const piped = script === undefined && fields.length === 1 ? readAll(shell.input) : null;
  if (piped !== null) return leaveText(runSource(shell, piped, fields[0]!));
  if (script === undefined) {
    const file = shown(shell.unknowns, fields.slice(1).find(({ text }) => !text.startsWith('-'))?.text ?? '');
    const own = readAll(fileText(shell, file));
    if (own !== null) return leaveText(runSource(shell, own, fields[0]!));
    if (file !== '') tellAt(shell, 'warning', fields[0]!.start, `another script is run here, ${file.slice(0, 60)}: it is not read`);
    shell.status = 'maybe';
    writeUnknown(shell, file);
    return null;
  }
  return leaveText(runSource(shell, script.text, script));
}

/** `exit` in a shell of its own ends that alone. */
function leaveText(jump: Jump): Jump {
  return jump?.kind === 'exit' ? null : jump;
}

/** Follows a text that was made on the way; all of it stands where it was used. */
function runSource(shell: Shell, text: string, at: Field): Jump {
  if (!isKnown(text) || text.length > 20_000) {
    shell.status = 'maybe';
    if (/ip6?tables/.test(text)) tellAt(shell, 'warning', at.start, `only run time knows what is carried out here: it is left out`);
    return null;
  }
  const { source, fixed, frame } = shell;
  shell.frame = { kind: 'fixed', parent: frame };
  shell.source = text;
  shell.fixed = { start: at.start, end: at.end };
  const script = parse(text);
  const jump = shell.execute(shell, { type: 'CompoundList', pos: 0, end: text.length, commands: script.commands });
  Object.assign(shell, { source, fixed, frame });
  return jump;
}

const LIBRARIES =
  /^\/(lib\/lsb\/init-functions|etc\/(rc\.d\/)?init\.d\/functions|etc\/rc\.(common|status|conf)|lib\/functions\.sh|etc\/init\.d\/functions\.sh)$/;

/** `. file`: followed where the script wrote that file itself, else told. */
export function sourced(shell: Shell, fields: readonly Field[]): Jump {
  const file = shown(shell.unknowns, fields[1]?.text ?? '');
  shell.status = 'yes';
  const own = readAll(fileText(shell, file));
  if (own !== null) return runSource(shell, own, fields[0]!);
  if (!LIBRARIES.test(file)) {
    tellAt(shell, 'warning', fields[0]!.start, `another file is read here, ${file.slice(0, 60)}: what it sets or does is not known`);
  }
  return null;
}
