/** What a fate means to the one who sent the packet: the first failure in time order (CONTRACT, `outcome`). */

import type { Fate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { addressText } from '../netfilter/record.ts';
import { decisionText, headerOf } from '../netfilter/trace.ts';
import { DIM } from '../packets/box.ts';
import { isSubset } from '../packets/intervals.ts';
import type { DecidedBy, Flow, Outcome } from './model.ts';

/**
 * `published`: the packet asks for a published service, so that leaving untranslated is a failure and answering from the gateway's own
 * stack is one too, unless the service is the gateway's own (REDIRECT).
 */
export interface Purpose {
  readonly published: boolean;
  readonly redirected: boolean;
}

export function outcomeOf(fate: Fate, gateway: Gateway, purpose: Purpose): Outcome {
  switch (fate.verdict) {
    case 'undetermined':
      return 'undetermined';
    case 'drop':
      return 'dropped';
    case 'reject':
      return 'rejected';
    case 'no-route':
      return 'no-route';
    case 'local':
      return purpose.redirected && fate.dnat ? 'reaches' : 'reaches-gateway';
    case 'forward':
      return purpose.published && !fate.dnat ? leaving(fate, gateway) : replied(fate);
  }
}

/** A packet to a public prefix that is only routed to the gateway comes back from the provider: it loops (KERNEL 7). */
function leaving(fate: Fate, gateway: Gateway): Outcome {
  return isSubset(fate.header[DIM.DST]!, gateway.network.routed) && gateway.network.routed.length > 0 ? 'loops' : 'leaves';
}

function replied(fate: Fate): Outcome {
  switch (fate.reply) {
    case 'bypasses':
      return 'reply-bypasses';
    case 'martian':
      return 'martian';
    case 'wrong-uplink':
      return 'wrong-uplink';
    case 'dropped':
      return 'dropped';
    case 'unknown':
      return 'undetermined';
    default:
      return 'reaches';
  }
}

/** Which half failed, and by what; nulls where nothing did. */
export function failureOf(fate: Fate, outcome: Outcome): { at: 'request' | 'reply' | null; decidedBy: DecidedBy | null } {
  if (outcome === 'reaches') return { at: null, decidedBy: null };
  const onReply = fate.verdict === 'forward' && fate.reply !== 'returns' && outcome !== 'leaves' && outcome !== 'loops';
  if (onReply && fate.reply !== 'martian') return { at: 'reply', decidedBy: fate.replyBy === null ? null : decisionText(fate.replyBy) };
  return { at: 'request', decidedBy: decisionText(onReply && fate.replyBy !== null ? fate.replyBy : fate.by) };
}

/** The client address that the server sees: `client`, the address that took its place, or null where nothing arrives. */
export function seenAs(fate: Fate): string | null {
  if (fate.verdict !== 'forward' && fate.verdict !== 'local') return null;
  return fate.snat ? addressText(fate.header[DIM.SRC]!) : 'client';
}

export function flowOf(fate: Fate): Flow {
  const header = headerOf(fate);
  const port = (value: number | string | undefined) => (typeof value === 'number' ? value : undefined);
  const sport = port(header?.sport);
  const dport = port(header?.dport);
  return {
    verdict: fate.verdict,
    out: fate.out,
    packet:
      header === null
        ? null
        : {
            src: header.src,
            dst: header.dst,
            proto: header.proto,
            ...(sport === undefined ? {} : { sport }),
            ...(dport === undefined ? {} : { dport }),
          },
    reply: fate.reply,
    ...(fate.replyOut === null ? {} : { replyOut: fate.replyOut }),
    decidedBy: decisionText(fate.by),
    unknown: [...fate.when.map(({ match }) => match), ...(fate.unknown === null ? [] : [fate.unknown])],
  };
}
