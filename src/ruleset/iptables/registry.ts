/** Every match extension by name. */
import type { Extension } from './extension.ts';
import { DECIDED } from './matches.ts';
import { UNDECIDED } from './undecided.ts';

export const MATCHES: ReadonlyMap<string, Extension> = new Map([...DECIDED, ...UNDECIDED].map((extension) => [extension.name, extension]));

/** The extension that `-m NAME` loads; null when no table knows it. */
export function matchExtension(name: string): Extension | null {
  return MATCHES.get(name === 'icmpv6' ? 'icmp6' : name) ?? null;
}
