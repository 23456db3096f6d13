/** Every match extension by name. */
import type { Family } from '../model.ts';
import type { Extension } from './extension.ts';
import { ah6 } from './ip6-headers.ts';
import { DECIDED } from './matches.ts';
import { SCRIPT } from './script/extension.ts';
import { UNDECIDED } from './undecided.ts';

export const MATCHES: ReadonlyMap<string, Extension> = new Map(
  [...DECIDED, ...UNDECIDED, SCRIPT].map((extension) => [extension.name, extension]),
);

/** The extension that `-m NAME` loads; null when no table knows it. */
export function matchExtension(name: string, family: Family): Extension | null {
  if (name === 'ah' && family === 'ip6') return ah6;
  return MATCHES.get(name === 'icmpv6' ? 'icmp6' : name) ?? null;
}
