/** What one line of iptables says, parsed: its command, its base options, the extensions that it uses, and what is wrong with it. */
import type { Family } from '../model.ts';
import type { ExtensionUse } from './extension.ts';
import type { Network, Where } from './values.ts';

export type CommandKind = 'append' | 'insert' | 'replace' | 'delete' | 'policy' | 'new' | 'flush' | 'remove' | 'zero' | 'rename' | 'other';

export interface Command {
  readonly kind: CommandKind;
  /** The command as written, `-A`. */
  readonly name: string;
  readonly word: number;
  /** Empty where a command names no chain (`-F`). */
  readonly chain: string;
  readonly chainWord: number;
  /** Rule number of -I, -R, -D; policy of -P; new name of -E. */
  readonly argument: string | null;
}

export interface Field<T> {
  readonly value: T;
  readonly negated: boolean;
  readonly word: number;
}

export interface TargetUse extends ExtensionUse {
  readonly goto: boolean;
  readonly nameWord: number;
}

/** A parsed line. `problems` empty: every option was understood. */
export interface Spec {
  command: Command | null;
  table: Field<string> | null;
  src: Field<readonly Network[]> | null;
  dst: Field<readonly Network[]> | null;
  inName: Field<string> | null;
  outName: Field<string> | null;
  proto: Field<number> | null;
  fragment: Field<true> | null;
  readonly uses: ExtensionUse[];
  target: TargetUse | null;
  /** `-4` or `-6` as written. */
  only: Family | null;
  /** Index of an option that only a listing takes, or -1. */
  listing: number;
  /** `-c` was given. */
  counted: boolean;
  readonly problems: Problem[];
  /** Each option's words, `!` included: first and last index. */
  readonly spans: OptionSpan[];
}

export interface Problem {
  readonly word: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface OptionSpan {
  readonly first: number;
  readonly last: number;
  /** Index of the option's own word. */
  readonly name: number;
  readonly negated: boolean;
  readonly role: 'command' | 'table' | 'rule';
}

/** What values depend on at this point of a line. */
export function whereOf(spec: Spec, family: Family): Where {
  const proto = spec.proto === null || spec.proto.negated || spec.proto.value === 0 ? null : spec.proto.value;
  return { family, proto, named: spec.proto === null ? null : spec.proto.value };
}
