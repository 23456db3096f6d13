/** What rules and packets of the generator share: header values, ports, flags, ICMP types, protocols. */
import { formatAddress, parseAddress, shift } from '../../src/ruleset/address.ts';
import type { Family } from '../../src/ruleset/model.ts';
import type { Random } from './random.ts';

/** What a target needs of its rule's protocol: TCP, or any that has ports. */
export type Transport = 'tcp' | 'ports' | null;

export const PORTS = [25, 53, 80, 110, 143, 443, 2525, 3306, 8080] as const;
export const MARKS = ['0x1', '0x2'] as const;
export const FLAGS = ['SYN', 'ACK', 'SYN,ACK', 'RST', 'FIN,ACK', 'PSH,ACK', 'FIN', 'SYN,PSH', 'RST,ACK'] as const;
/** Neighbour discovery is left out: the gateway needs a link for it. */
export const ICMP_TYPES: Readonly<Record<Family, readonly number[]>> = { ip: [8, 0, 3, 11, 13, 17], ip6: [128, 129, 1, 3, 4] };
export const ECHO: Readonly<Record<Family, number>> = { ip: 8, ip6: 128 };
/** Without ports a connection is only its two addresses: each of these serves once in a ruleset. */
export const PORTLESS: readonly string[] = ['gre', 'esp', '4', '89', '99', '103', '115', '253'];

/** The address some numbers on. */
export function numbered(address: string, step: number): string {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`not an address: ${address}`);
  return formatAddress(shift(parsed, step));
}

/** Header values with which a packet meets a rule's matches; a field left out is free. */
export interface Wanted {
  readonly in?: string;
  readonly out?: string;
  /** Sent by the gateway itself. */
  readonly local?: boolean;
  readonly src?: string;
  readonly dst?: string;
  readonly proto?: string;
  readonly sport?: number;
  readonly dport?: number;
  readonly flags?: string;
  readonly type?: number;
  readonly code?: number;
}

export interface Matches {
  readonly text: string;
  readonly wanted: Wanted;
  /** Another value on the far side of the match: a packet that this match alone turns away. */
  readonly beside?: Wanted;
}

export const plain = (text: string, wanted: Wanted = {}, beside?: Wanted): Matches => ({
  text,
  wanted,
  ...(beside === undefined ? {} : { beside }),
});
export const negation = (random: Random) => (random.chance(0.12) ? '! ' : '');
