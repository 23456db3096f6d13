/** The shell's own commands, and those few others whose output or effect a script of rules depends on. */
import type { Calling } from './call.ts';
import { testWords } from './conditions.ts';
import { sysctlFacts } from './facts.ts';
import { runFilter } from './filters.ts';
import { cat, echo, printf, tee } from './output.ts';
import type { Field, Jump, Shell } from './shell.ts';
import { writeUnknown } from './streams.ts';
import { isKnown } from './text.ts';
import { evaluateText, letNumbers, runText, sourced } from './texts.ts';
import { declareNames, mapfile, read, setOptions, shift, unset } from './variables.ts';

type Builtin = (shell: Shell, fields: readonly Field[], calling: Calling) => Jump;

const done =
  (status: Shell['status']): Builtin =>
  (shell) => {
    shell.status = status;
    return null;
  };

const BUILTINS: Readonly<Record<string, Builtin>> = {
  ':': done('yes'),
  true: done('yes'),
  false: done('no'),
  echo,
  printf,
  cat,
  tee,
  test: (shell, fields) => test(shell, fields.slice(1)),
  '[': (shell, fields) => test(shell, fields.slice(1, fields.at(-1)?.text === ']' ? -1 : undefined)),
  exit: (shell, fields) => {
    leave(shell, fields);
    return { kind: 'exit' };
  },
  return: leave,
  break: (_, fields) => ({ kind: 'break', levels: levels(fields) }),
  continue: (_, fields) => ({ kind: 'continue', levels: levels(fields) }),
  shift,
  set: setOptions,
  local: declareNames,
  declare: declareNames,
  typeset: declareNames,
  export: done('yes'),
  readonly: done('yes'),
  unset,
  // Options that a script takes are not given.
  getopts: done('no'),
  read,
  mapfile,
  readarray: mapfile,
  eval: evaluateText,
  let: letNumbers,
  source: sourced,
  '.': sourced,
  sysctl,
  trap: done('yes'),
  cd: done('yes'),
  umask: done('yes'),
  wait: done('yes'),
  shopt: done('yes'),
  hash: done('yes'),
};

/** Runs a builtin; undefined when the name is none. */
export function runBuiltin(shell: Shell, fields: readonly Field[], calling: Calling): Jump | undefined {
  const name = fields[0]!.text;
  const base = name.slice(name.lastIndexOf('/') + 1);
  const builtin = Object.hasOwn(BUILTINS, base) ? BUILTINS[base] : undefined;
  if (builtin !== undefined) return builtin(shell, fields, calling);
  if (/^(sh|bash|dash|ash)$/.test(base)) return runText(shell, fields);
  if (runFilter(shell, base, fields.slice(1))) return null;
  return undefined;
}

function test(shell: Shell, fields: readonly Field[]): Jump {
  shell.status = testWords(shell, fields);
  return null;
}

function levels(fields: readonly Field[]): number {
  const count = Number(fields[1]?.text ?? '1');
  return Number.isInteger(count) && count > 0 ? Math.min(count, 100) : 1;
}

function leave(shell: Shell, fields: readonly Field[]): Jump {
  const code = fields[1]?.text;
  if (code !== undefined) shell.status = code === '0' ? 'yes' : isKnown(code) ? 'no' : 'maybe';
  return { kind: 'return' };
}

function sysctl(shell: Shell, fields: readonly Field[], { span }: Calling): Jump {
  shell.status = 'yes';
  // `sysctl -w a.b = 1` is one setting as well.
  const words = fields.slice(1).map(({ text }) => text);
  sysctlFacts(
    shell,
    words
      .join(' ')
      .replace(/\s+=\s+/g, '=')
      .split(' '),
    span,
  );
  writeUnknown(shell, 'sysctl');
  return null;
}
