/** An IPv6 gateway that lets connections through and stops the neighbour solicitations that find it (RFC 4861, RFC 4890 section 4.4.1). */
import { stateSet } from '../../src/netfilter/evaluate.ts';
import type { Fate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { solicitedNode } from '../../src/netfilter/route-flow.ts';
import { type Box, DIM, fullBox, replaceDim } from '../../src/packets/box.ts';
import { isSubset, one } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { fatesOf } from '../../src/review/probe.ts';
import { certainly, deciderOf, openingOf, stoppedAt } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import { boxWitness, nameList, say } from '../../src/review/speak.ts';
import { networkVantages, type Vantage } from '../../src/review/vantages.ts';
import { listPrefix, placeForFirst } from '../../src/ruleset/index.ts';
import { STATE } from '../../src/ruleset/model.ts';

export const noNeighbourDiscovery: Check = { id: 'no-neighbour-discovery', run: (context) => findings(context) };

const ICMPV6 = 58;
const SOLICITATION = 135;
const ADVERTISEMENT = 136;

/** A place whose neighbours cannot find the gateway. */
interface Deaf {
  readonly vantage: Vantage;
  readonly packet: Box;
  readonly fate: Fate;
}

interface Group {
  readonly decider: Draft['rule'];
  readonly deaf: readonly Deaf[];
  /** The first of them. */
  readonly packet: Box;
}

/** One finding for each rule or policy of INPUT that stops solicitations, with the interfaces where it does. */
function findings({ gateway }: CheckContext): Draft[] {
  if (gateway.family !== 'ip6') return [];
  const byPlace = new Map<string, Group>();
  for (const deaf of deafPlaces(gateway)) {
    const decider = deciderOf(gateway, deaf.fate.by, 'input');
    if (decider === null) continue;
    const key = `${decider.place.file}:${decider.place.line}`;
    const known = byPlace.get(key);
    byPlace.set(key, { decider, deaf: [...(known?.deaf ?? []), deaf], packet: known?.packet ?? deaf.packet });
  }
  return [...byPlace.values()].map((group) => toDraft(gateway, group));
}

/** Who drops everything wants no IPv6 there: only places whose connections are let in or through count. */
function deafPlaces(gateway: Gateway): Deaf[] {
  return networkVantages(gateway)
    .filter(({ kind }) => kind === 'inside' || kind === 'outside')
    .flatMap((vantage) => {
      const lost = solicitations(gateway, vantage).map((packet) => ({ packet, fates: fatesOf(gateway, packet) }));
      const first = lost[0];
      const fate = first?.fates[0];
      if (first === undefined || fate === undefined || !lost.every(({ fates }) => fates.every((each) => stoppedAt(gateway, each, 'input'))))
        return [];
      return admits(gateway, vantage) ? [{ vantage, packet: first.packet, fate }] : [];
    });
}

/** A neighbour's link-local address. */
const NEIGHBOUR = 0xfe800000000000000000000000000007n;

/** What neighbours ask, with their own address and with the link-local one: for the gateway's address at its group, and later at the address itself. */
function solicitations(gateway: Gateway, { boxes, devices }: Vantage): Box[] {
  const place = boxes[0];
  const device = gateway.network.interfaces.find(({ name }) => devices.includes(name));
  const own = device?.addresses[0]?.address;
  if (place === undefined || device === undefined || own === undefined) return [];
  const asked = [
    [DIM.IN, gateway.interfaceIndex(device.name)],
    [DIM.PROTO, ICMPV6],
    [DIM.TYPE, SOLICITATION],
    [DIM.CODE, 0],
  ] as const;
  const wanted = asked.reduce((box: Box, [dim, value]) => replaceDim(box, dim, one(value)), fullBox('ip6'));
  // Conntrack tracks no neighbour discovery (nf_conntrack_proto_icmpv6.c).
  const untracked = replaceDim(wanted, DIM.STATE, stateSet(STATE.UNTRACKED));
  return [place[DIM.SRC]!, one(NEIGHBOUR)].flatMap((from) => {
    const packet = sampleBox(replaceDim(untracked, DIM.SRC, from), 'ip6');
    return [[solicitedNode(own)], one(own)].map((to) => replaceDim(packet, DIM.DST, to));
  });
}

/** Whether some new connection of a place gets through, or in. */
function admits(gateway: Gateway, { boxes }: Vantage): boolean {
  return boxes.some((place) => {
    const box = openingOf(place, replaceDim(fullBox('ip6'), DIM.PROTO, one(6)));
    if (box === null) return false;
    return fatesOf(gateway, box).some(({ verdict, reply }) => verdict === 'local' || (verdict === 'forward' && reply === 'returns'));
  });
}

function toDraft(gateway: Gateway, { decider, deaf, packet }: Group): Draft {
  const names = deaf.map(({ vantage }) => vantage.name);
  return {
    rule: decider,
    severity: certainly(gateway, 'error'),
    subject: `solicitations ${'text' in decider ? decider.text : 'policy'}`,
    message: say((lang) =>
      lang === 'zh'
        ? `INPUT 丢弃来自 ${nameList(names, lang)} 的邻居请求:那里的 IPv6 主机找不到网关`
        : `INPUT drops neighbour solicitations from ${nameList(names, lang)}: nobody there finds the gateway by IPv6`,
    ),
    why: say((lang) => {
      const text = boxWitness(packet, gateway, lang);
      const by = 'text' in decider ? `\`${decider.text}\`` : lang === 'zh' ? 'INPUT 的默认策略' : "INPUT's policy";
      return lang === 'zh'
        ? `${text}(邻居请求,类型 135)被 ${by} 丢弃。IPv6 没有 ARP:不应答邻居请求,放行的连接也无法建立。conntrack 不跟踪它们(状态 UNTRACKED),RELATED,ESTABLISHED 的规则不匹配。`
        : `${text} (neighbour solicitation, type 135) is dropped by ${by}. IPv6 has no ARP: unless it is answered, connections that the rules let through do not come about. Conntrack does not track it (UNTRACKED), so that a rule for RELATED,ESTABLISHED does not match.`;
    }),
    mends: null,
    remedy: remedyFor(gateway, deaf),
  };
}

function remedyFor(gateway: Gateway, deaf: readonly Deaf[]): Remedy {
  const { ruleset } = gateway;
  const place = ruleset === null ? null : placeForFirst(ruleset, 'filter', 'INPUT');
  const line = (type: number) =>
    `${ruleset === null ? '' : listPrefix(ruleset, 'filter')} INPUT -p ipv6-icmp -m icmp6 --icmpv6-type ${type} -m hl --hl-eq 255 -j ACCEPT`;
  return {
    candidates: () => (place === null ? [] : [[{ ...place, insert: [line(SOLICITATION), line(ADVERTISEMENT)] }]]),
    allows: ({ box }) => isSubset(box[DIM.PROTO]!, one(ICMPV6)) && isSubset(box[DIM.TYPE]!, [{ lo: SOLICITATION, hi: ADVERTISEMENT }]),
    achieves: (patched) => deaf.every(({ packet }) => !fatesOf(patched, packet).every((fate) => stoppedAt(patched, fate, 'input'))),
    note: null,
  };
}
