/** What the network around the gateway decides, whatever its rules say: neighbours do not ask it, and nobody answers private addresses. */

import { isPrivate, privateParts } from '../network/index.ts';
import { DIM } from '../packets/box.ts';
import { intersect, isSubset } from '../packets/intervals.ts';
import { publicUplinks } from '../review/vantages.ts';
import type { Asked } from './asked.ts';
import type { Pair } from './cells.ts';

/**
 * The interface on whose segment both ends of all these flows stand; null where they do not. A bridge's ports may be two segments, so that
 * its hosts count as no neighbours; a published address is the gateway's to answer for.
 */
function sharedSegment({ gateway }: Asked, pairs: readonly Pair[]): string | null {
  const { network, routing } = gateway;
  for (const { name, addresses, ports } of network.interfaces) {
    if (ports.length > 0) continue;
    const isHere = addresses.some(({ prefix }) =>
      pairs.every(({ row, cell }) => {
        if (row.published.rules.length > 0 || cell.vantage.kind === 'gateway') return false;
        return cell.boxes.every((box) => {
          const [src, dst] = [box[DIM.SRC]!, box[DIM.DST]!];
          return isSubset(src, [prefix]) && isSubset(dst, [prefix]) && intersect(dst, routing.own).length === 0;
        });
      }),
    );
    if (isHere) return name;
  }
  return null;
}

/** What stands before the verdict of the rules, and what they say all the same. */
export interface Surrounding {
  readonly kind: 'neighbours' | 'private-source';
  readonly headline: string;
  readonly more: string;
}

/** `ends`: as answers name them; `verdict`: the sentence of the rules. Null where the rules decide. */
export function surroundingOf(
  asked: Asked,
  pairs: readonly Pair[],
  ends: { readonly from: string; readonly to: string },
  verdict: string,
): Surrounding | null {
  if (pairs.length === 0) return null;
  const segment = sharedSegment(asked, pairs);
  if (segment !== null) return neighbours(asked, ends, segment, verdict);
  return pairs.every((pair) => isPrivateOutside(asked, pair)) ? privateSource(asked, ends, verdict) : null;
}

function neighbours(asked: Asked, { from, to }: { from: string; to: string }, device: string, verdict: string): Surrounding {
  const gateway = asked.name;
  const texts =
    asked.lang === 'zh'
      ? {
          headline: `${from} 与 ${to} 在同一网段（${device}），数据包不经过 ${gateway}：它的规则既不阻止也不帮助。`,
          more: `若不通，请查这两台主机自己的防火墙、监听和交换机。如果仍被送到网关：${verdict}`,
        }
      : {
          headline: `${from} and ${to} are neighbours on ${device}: their packets do not pass ${gateway}, whose rules neither stop nor help them.`,
          more: `If it fails, look at the two hosts' own filters and listeners, and at the switch. Sent to the gateway all the same: ${verdict}`,
        };
  return { kind: 'neighbours', ...texts };
}

/** A private source (RFC 1918, RFC 6598, RFC 4193) that no SNAT changes, on its way to public addresses by an outside interface. */
function isPrivateOutside({ gateway }: Asked, { row, cell }: Pair): boolean {
  if (row.published.rules.length > 0 || cell.outcome !== 'reaches' || (cell.sees !== null && cell.sees !== 'client')) return false;
  const uplinks = publicUplinks(gateway);
  return cell.boxes.every((box) => {
    // Of a whole zone outside, what nobody has out there does not count.
    const { others } = privateParts(box[DIM.DST]!, gateway.family);
    const leaves = others.every(({ lo }) => uplinks.has(gateway.routing.lookup(lo, 0).dev ?? ''));
    return others.length > 0 && leaves && box[DIM.SRC]!.every(({ lo, hi }) => isPrivate(lo) && isPrivate(hi));
  });
}

function privateSource({ lang, gateway }: Asked, { from, to }: { from: string; to: string }, verdict: string): Surrounding {
  const rfc = gateway.family === 'ip6' ? 'RFC 4193' : 'RFC 1918';
  const texts =
    lang === 'zh'
      ? {
          headline: `${from} 访问 ${to} 时以私有源地址（${rfc}）离开，没有 SNAT：公网没有返回它的路由，收不到应答。`,
          more: `规则本身放行，也会放行应答：${verdict}`,
        }
      : {
          headline: `${from} asking ${to} leaves with its private source address (${rfc}), which no SNAT changes: the internet has no route back to it, so no answer comes.`,
          more: `The rules let it pass, and would let an answer: ${verdict}`,
        };
  return { kind: 'private-source', ...texts };
}
