/** Hosts of one segment speak to each other, not by way of the gateway: its rules neither stop nor help them. */

import { DIM } from '../packets/box.ts';
import { intersect, isSubset } from '../packets/intervals.ts';
import type { Asked } from './asked.ts';
import type { Pair } from './cells.ts';

/**
 * The interface on whose segment both ends of all these flows stand; null where they do not. A bridge's ports may be two segments, so that
 * its hosts count as no neighbours; a published address is the gateway's to answer for.
 */
export function sharedSegment({ gateway }: Asked, pairs: readonly Pair[]): string | null {
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
    if (isHere && pairs.length > 0) return name;
  }
  return null;
}

/** Sentences before the verdict of the rules: that they are not asked, and what they would say. `ends`: as answers name them. */
export function neighbourSentences(asked: Asked, ends: { readonly from: string; readonly to: string }, device: string, verdict: string) {
  const { from, to } = ends;
  const gateway = asked.name;
  return asked.lang === 'zh'
    ? {
        headline: `${from} 与 ${to} 在同一网段（${device}），数据包不经过 ${gateway}：它的规则既不阻止也不帮助。`,
        more: `若不通，请查这两台主机自己的防火墙、监听和交换机。如果仍被送到网关：${verdict}`,
      }
    : {
        headline: `${from} and ${to} are neighbours on ${device}: their packets do not pass ${gateway}, whose rules neither stop nor help them.`,
        more: `If it fails, look at the two hosts' own filters and listeners, and at the switch. Sent to the gateway all the same: ${verdict}`,
      };
}
