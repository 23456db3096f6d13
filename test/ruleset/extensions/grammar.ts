/** What a generated option line is made of: an extension, its options, and the values that are tried for each argument. */
import type { Family } from '../../../src/ruleset/index.ts';
import type { Samples } from './samples.ts';

export interface Grammar {
  readonly kind: 'match' | 'target' | 'base';
  readonly name: string;
  readonly families: readonly Family[];
  readonly table: 'filter' | 'nat' | 'mangle' | 'raw' | 'security';
  /** What must stand before the extension for it to be taken. */
  readonly before: string;
  /** Options without which the others are not taken: each value is tried beside them, too. */
  readonly beside: string;
  /** Each option with the values tried for each of its arguments; an option without any is a flag. */
  readonly options: readonly (readonly [name: string, ...args: readonly Samples[]])[];
}

interface More {
  readonly family?: Family;
  readonly table?: Grammar['table'];
  readonly before?: string;
  readonly beside?: string;
}

type Options = Readonly<Record<string, Samples | readonly Samples[]>>;

function isList(samples: Samples | readonly Samples[]): samples is readonly Samples[] {
  return samples.length > 0 && typeof samples[0] !== 'string';
}

function grammar(kind: Grammar['kind'], name: string, options: Options, more: More): Grammar {
  return {
    kind,
    name,
    families: more.family === undefined ? ['ip', 'ip6'] : [more.family],
    table: more.table ?? 'filter',
    before: more.before ?? '',
    beside: more.beside ?? '',
    options: Object.entries(options).map(([option, samples]) =>
      isList(samples) ? [option, ...samples] : samples.length === 0 ? [option] : [option, samples],
    ),
  };
}

/** `-m name` with its options. */
export function match(name: string, options: Options, more: More = {}): Grammar {
  return grammar('match', name, options, more);
}

/** `-j name` with its options. */
export function target(name: string, options: Options, more: More = {}): Grammar {
  return grammar('target', name, options, more);
}

/** iptables' own options. */
export function base(name: string, options: Options, more: More = {}): Grammar {
  return grammar('base', name, options, more);
}
