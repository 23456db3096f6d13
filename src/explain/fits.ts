/** What a client, or the gateway's own tables, would show for each outcome: how evidence narrows a cause. */
import type { Gateway } from '../netfilter/gateway.ts';
import { failureOf } from '../review/outcome.ts';
import type { Pair } from './cells.ts';
import type { Signal } from './grammar/symptoms.ts';

/** `expected`: this is what one would see. `possible`: only if something beyond the gateway did it. `no`: it cannot be. */
export type Fit = 'expected' | 'possible' | 'no';

type Case =
  | 'reaches'
  | 'listener'
  | 'no-listener'
  | 'bypasses'
  | 'martian'
  | 'drop-request'
  | 'drop-reply'
  | 'reject'
  | 'leaves'
  | 'loops'
  | 'no-route'
  | 'wrong-uplink'
  | 'unknown';

/**
 * Rows: what the rules say. An SMTP reply (`answered`) proves that TCP completed both ways, so nothing that loses a packet can be.
 * `half-open` is conntrack's SYN_RECV: the gateway saw the SYN-ACK, and no ACK. A request dropped in the filter leaves no entry (the
 * connection is confirmed after POSTROUTING), so conntrack has nothing to list.
 */
const FITS: Readonly<Record<Case, Partial<Readonly<Record<Signal, Fit>>>>> = {
  reaches: {
    answered: 'expected',
    established: 'expected',
    closing: 'expected',
    'syn-ack': 'expected',
    refused: 'possible',
    reset: 'possible',
    timeout: 'possible',
    unreplied: 'possible',
    'half-open': 'possible',
    unreachable: 'possible',
    failed: 'possible',
    seen: 'expected',
    martian: 'no',
    dropped: 'no',
  },
  listener: {
    answered: 'expected',
    established: 'expected',
    closing: 'expected',
    'syn-ack': 'expected',
    reset: 'possible',
    refused: 'no',
    timeout: 'no',
    unreplied: 'no',
    'half-open': 'possible',
    unreachable: 'no',
    failed: 'possible',
    seen: 'expected',
    martian: 'no',
    dropped: 'no',
  },
  'no-listener': {
    answered: 'no',
    established: 'no',
    closing: 'possible',
    'syn-ack': 'no',
    refused: 'expected',
    reset: 'expected',
    timeout: 'no',
    unreplied: 'no',
    'half-open': 'no',
    unreachable: 'no',
    failed: 'expected',
    seen: 'expected',
    martian: 'no',
    dropped: 'no',
  },
  bypasses: {
    answered: 'no',
    established: 'no',
    closing: 'no',
    'syn-ack': 'no',
    refused: 'no',
    reset: 'no',
    timeout: 'expected',
    unreplied: 'expected',
    'half-open': 'no',
    unreachable: 'no',
    failed: 'expected',
    seen: 'expected',
    martian: 'no',
    dropped: 'no',
  },
  martian: {
    answered: 'no',
    established: 'no',
    closing: 'no',
    'syn-ack': 'no',
    refused: 'no',
    reset: 'no',
    timeout: 'expected',
    unreplied: 'expected',
    'half-open': 'no',
    unreachable: 'no',
    failed: 'expected',
    seen: 'expected',
    martian: 'expected',
    dropped: 'no',
  },
  'drop-request': {
    answered: 'no',
    established: 'no',
    closing: 'no',
    'syn-ack': 'no',
    refused: 'no',
    reset: 'no',
    timeout: 'expected',
    unreplied: 'no',
    'half-open': 'no',
    unreachable: 'no',
    failed: 'expected',
    seen: 'expected',
    martian: 'possible',
    dropped: 'expected',
  },
  'drop-reply': {
    answered: 'no',
    established: 'no',
    closing: 'no',
    'syn-ack': 'possible',
    refused: 'no',
    reset: 'no',
    timeout: 'expected',
    unreplied: 'no',
    'half-open': 'expected',
    unreachable: 'no',
    failed: 'expected',
    seen: 'expected',
    martian: 'no',
    dropped: 'possible',
  },
  reject: {
    answered: 'no',
    established: 'no',
    closing: 'no',
    'syn-ack': 'no',
    refused: 'expected',
    reset: 'no',
    timeout: 'no',
    unreplied: 'no',
    'half-open': 'no',
    unreachable: 'expected',
    failed: 'expected',
    seen: 'expected',
    martian: 'no',
    dropped: 'expected',
  },
  leaves: {
    answered: 'possible',
    established: 'possible',
    closing: 'possible',
    'syn-ack': 'possible',
    refused: 'possible',
    reset: 'possible',
    timeout: 'expected',
    unreplied: 'expected',
    'half-open': 'possible',
    unreachable: 'possible',
    failed: 'possible',
    seen: 'expected',
    martian: 'no',
    dropped: 'no',
  },
  loops: {
    answered: 'no',
    established: 'no',
    closing: 'no',
    'syn-ack': 'no',
    refused: 'no',
    reset: 'no',
    timeout: 'expected',
    unreplied: 'expected',
    'half-open': 'no',
    unreachable: 'possible',
    failed: 'expected',
    seen: 'expected',
    martian: 'no',
    dropped: 'no',
  },
  'no-route': {
    answered: 'no',
    established: 'no',
    closing: 'no',
    'syn-ack': 'no',
    refused: 'no',
    reset: 'no',
    timeout: 'possible',
    unreplied: 'no',
    'half-open': 'no',
    unreachable: 'expected',
    unsent: 'possible',
    failed: 'expected',
    seen: 'expected',
    martian: 'no',
    dropped: 'no',
  },
  'wrong-uplink': {
    answered: 'no',
    established: 'no',
    closing: 'no',
    'syn-ack': 'possible',
    refused: 'no',
    reset: 'no',
    timeout: 'expected',
    unreplied: 'possible',
    'half-open': 'expected',
    unreachable: 'no',
    failed: 'expected',
    seen: 'expected',
    martian: 'no',
    dropped: 'no',
  },
  unknown: {},
};

export function fitOf(signal: Signal, pair: Pair, gateway: Gateway): Fit {
  const cases = casesOf(pair, gateway);
  const fits = cases.map((each) => FITS[each][signal] ?? 'possible');
  if (fits.includes('expected')) return 'expected';
  return fits.includes('possible') ? 'possible' : 'no';
}

function casesOf({ row, cell }: Pair, gateway: Gateway): readonly Case[] {
  switch (cell.outcome) {
    case 'reaches':
      return ['reaches'];
    case 'reaches-gateway':
      return ownStack(row.published.port, gateway);
    case 'reply-bypasses':
      return ['bypasses'];
    case 'dropped':
      return [failureOf(cell.fate, cell.outcome).at === 'reply' ? 'drop-reply' : 'drop-request'];
    case 'rejected':
      return ['reject'];
    case 'undetermined':
      return ['unknown'];
    default:
      return [cell.outcome];
  }
}

/** Whether the gateway listens on the port, as far as the network facts say; else both may be. */
function ownStack(port: number | null, { network }: Gateway): readonly Case[] {
  if (port === null || network.listeners.length === 0) return ['listener', 'no-listener'];
  return network.listeners.some((listener) => listener.port === port) ? ['listener'] : ['no-listener'];
}
