/** Untranslated traffic of which the gateway sees one half only, with a stateful drop waiting for it (KERNEL, the reply rule). */
import { stateSet } from '../../src/netfilter/evaluate.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type Box, DIM, fullBox, replaceDim } from '../../src/packets/box.ts';
import { isSubset, one, subtract } from '../../src/packets/intervals.ts';
import type { Check, Draft, Remedy } from '../../src/review/check.ts';
import { type Probe, probe } from '../../src/review/probe.ts';
import { deciderOf, openingOf, stoppedAt } from '../../src/review/rule-facts.ts';
import { rangeText, sampleBox } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { listPrefix, placeForFirst, rangePrefixes } from '../../src/ruleset/index.ts';
import { type AddressRange, STATE, TCP } from '../../src/ruleset/model.ts';

export const asymmetricPath: Check = {
  id: 'asymmetric-path',
  run: ({ gateway }) => triangles(gateway).flatMap((triangle) => findings(gateway, triangle)),
};

/** A segment of the gateway's, and one behind a router that stands in it: each reaches the other past the gateway. */
interface Triangle {
  readonly device: string;
  readonly near: AddressRange;
  readonly far: AddressRange;
}

const MOST_TRIANGLES = 32;

function triangles({ network }: Gateway): Triangle[] {
  const found = network.routes.flatMap(({ to, length, via, dev, type }) => {
    if (via === null || dev === null || length === 0 || type !== 'unicast') return [];
    const addresses = network.interfaces.find(({ name }) => name === dev)?.addresses ?? [];
    const near = addresses.find(({ prefix }) => prefix.lo <= via && via <= prefix.hi)?.prefix;
    return near === undefined ? [] : [{ device: dev, near, far: to }];
  });
  return found.slice(0, MOST_TRIANGLES);
}

function findings(gateway: Gateway, triangle: Triangle): Draft[] {
  const lost = requestAlone(gateway, triangle) ?? replyAlone(gateway, triangle);
  const by = lost === null ? null : lost.fate.verdict === 'forward' ? lost.fate.replyBy : lost.fate.by;
  const decider = by === null ? null : deciderOf(gateway, by, 'forward');
  return lost === null || decider === null ? [] : [toDraft(gateway, triangle, lost, decider)];
}

function between(gateway: Gateway, { device, near, far }: Triangle): Box {
  const hosts = subtract(subtract([near], gateway.routing.own), gateway.routing.broadcast);
  const set = [
    [DIM.IN, one(gateway.interfaceIndex(device))],
    [DIM.SRC, hosts],
    [DIM.DST, [far]],
    [DIM.PROTO, one(6)],
    [DIM.DPORT, one(443)],
  ] as const;
  return set.reduce((box: Box, [dim, values]) => replaceDim(box, dim, values), fullBox(gateway.family));
}

/** The SYN passes the gateway, the SYN-ACK does not: the client's next packet is INVALID there. */
function requestAlone(gateway: Gateway, triangle: Triangle): Probe | null {
  const asked = between(gateway, triangle);
  const opening = openingOf(asked, asked);
  const found = opening === null ? [] : probe(gateway, sampleBox(opening, gateway.family));
  return found.find(({ fate }) => fate.verdict === 'forward' && fate.reply === 'bypasses' && !fate.dnat && !fate.snat) ?? null;
}

/** The SYN came past the gateway, and the SYN-ACK goes through it: INVALID as well. */
function replyAlone(gateway: Gateway, triangle: Triangle): Probe | null {
  const sample = sampleBox(between(gateway, triangle), gateway.family);
  const answer = replaceDim(replaceDim(sample, DIM.FLAGS, one(TCP.SYN | TCP.ACK)), DIM.STATE, stateSet(STATE.INVALID));
  return probe(gateway, answer).find(({ fate }) => stoppedAt(gateway, fate, 'forward')) ?? null;
}

function toDraft(gateway: Gateway, triangle: Triangle, { box, fate }: Probe, decider: Draft['rule']): Draft {
  const [near, far] = [rangeText(triangle.near), rangeText(triangle.far)];
  const answered = fate.verdict === 'forward';
  return {
    rule: decider,
    severity: 'warning',
    subject: `${near} ${far}`,
    message: say((lang) =>
      lang === 'zh'
        ? `${near} 与 ${far} 之间的连接只有一半经过网关,而 FORWARD 丢弃另一半留下的包`
        : `of connections between ${near} and ${far} the gateway sees one half only, and FORWARD drops what is left of the other`,
    ),
    why: say((lang) => {
      const packet = boxWitness(box, gateway, lang);
      const by = 'text' in decider ? `\`${decider.text}\`` : lang === 'zh' ? 'FORWARD 的默认策略' : "FORWARD's policy";
      if (lang === 'zh')
        return answered
          ? `${packet} 经过网关,应答却由内部路由器直接送回;连接跟踪没有看到 SYN-ACK,客户端的下一个包是 INVALID,被 ${by} 丢弃。`
          : `${packet}(SYN-ACK)回应的请求没有经过网关,连接跟踪认为它是 INVALID,被 ${by} 丢弃。`;
      return answered
        ? `${packet} passes the gateway, and the inner router hands the answer straight back. Conntrack has seen no SYN-ACK, so the client's next packet is INVALID, and ${by} drops it.`
        : `${packet} is a SYN-ACK whose request came past the gateway: INVALID to conntrack, and dropped by ${by}.`;
    }),
    mends: null,
    remedy: stateless(gateway, triangle),
  };
}

/** Both ways between the two, whatever conntrack thinks of it. */
function stateless(gateway: Gateway, triangle: Triangle): Remedy {
  const { ruleset } = gateway;
  const { near, far, device } = triangle;
  return {
    candidates: () => {
      const place = ruleset === null ? null : placeForFirst(ruleset, 'filter', 'FORWARD');
      const [from, to] = [rangePrefixes(near), rangePrefixes(far)];
      if (ruleset === null || place === null || from.length !== 1 || to.length !== 1) return [];
      const line = `${listPrefix(ruleset, 'filter')} FORWARD -s ${from[0]} -d ${to[0]} -i ${device} -o ${device} -j ACCEPT`;
      return [[{ ...place, insert: [line] }]];
    },
    allows: ({ box, after }) =>
      after.verdict === 'forward' &&
      [
        [near, far],
        [far, near],
      ].some(([from, to]) => isSubset(box[DIM.SRC]!, [from!]) && isSubset(box[DIM.DST]!, [to!])),
    achieves: (patched) => requestAlone(patched, triangle) === null && replyAlone(patched, triangle) === null,
    note: null,
  };
}
