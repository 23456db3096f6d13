/** DNAT that names no destination: it takes other public addresses' traffic, and without `-i` what inside clients send anywhere. */
import { analyse } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type Box, DIM, fullDim, replaceDim } from '../../src/packets/box.ts';
import { equal, meets, one } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import type { Text } from '../../src/review/model.ts';
import type { PublishingRule } from '../../src/review/published.ts';
import { ELSEWHERE, openingOf } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { networkVantages, outsideInterfaces, type Vantage } from '../../src/review/vantages.ts';
import { withOption } from '../../src/ruleset/index.ts';
import type { Address, Rule } from '../../src/ruleset/model.ts';

export const dnatAnyAddress: Check = {
  id: 'dnat-any-address',
  run: (context) => {
    const vantages = networkVantages(context.gateway);
    const rules = new Map(context.rows.flatMap((row) => row.published.rules.map((each) => [each.rule.id, each] as const)));
    const wide = [...rules.values()]
      .filter(({ rule }) => !isAllowed(context, rule))
      .flatMap((publishing) => whatIsTaken(context.gateway, publishing, vantages));
    return grouped(wide).map(([first, ...more]) => toDraft(context.gateway, first!, more));
  },
};

/** What a rule without a destination takes beside what it is for. */
interface Taken {
  readonly publishing: PublishingRule;
  readonly kind: 'transit' | 'dynamic' | 'several';
  /** A packet that shows it. */
  readonly packet: Box;
}

/** An allowance speaks of one rule, and the finding of many. */
function isAllowed({ gateway }: CheckContext, { place }: Rule): boolean {
  return (
    gateway.ruleset?.allowances.some((a) => a.check === 'dnat-any-address' && a.file === place.file && a.ruleLine === place.line) ?? false
  );
}

/** One finding for each chain and kind: where a ruleset leaves `-d` out, it mostly does so throughout. */
function grouped(taken: readonly Taken[]): Taken[][] {
  const groups = new Map<string, Taken[]>();
  for (const each of taken) {
    const key = `${each.kind} ${each.publishing.rule.chain.id}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function whatIsTaken(gateway: Gateway, publishing: PublishingRule, vantages: readonly Vantage[]): Taken[] {
  const { box, rule } = publishing;
  if (rule.target.kind === 'redirect' || !equal(box[DIM.DST]!, fullDim(gateway.family, DIM.DST))) return [];
  // What takes nothing from outside is a proxy for inside clients, and means every address.
  const place = vantages.find(({ kind, boxes }) => kind === 'outside' && boxes.some((part) => meets(part[DIM.IN]!, box[DIM.IN]!)))
    ?.boxes[0];
  if (place === undefined) return [];
  const transit = hijacked(gateway, publishing, vantages);
  if (transit !== null) return [{ publishing, kind: 'transit', packet: transit }];
  const others = outsideAddresses(gateway);
  const dynamic = isDynamic(gateway);
  if (others.length === 1 && !dynamic) return [];
  const last = others.at(-1) ?? ELSEWHERE[gateway.family];
  return [{ publishing, kind: dynamic ? 'dynamic' : 'several', packet: openingOf(place, replaceDim(box, DIM.DST, one(last))) ?? place }];
}

/** A packet of an inside client to somebody else's server that the rule takes, or null. */
function hijacked(gateway: Gateway, { box, rule }: PublishingRule, vantages: readonly Vantage[]): Box | null {
  for (const vantage of vantages) {
    if (vantage.kind !== 'inside') continue;
    for (const place of vantage.boxes) {
      const asked = openingOf(place, replaceDim(box, DIM.DST, one(ELSEWHERE[gateway.family])));
      if (asked === null) continue;
      const sample = sampleBox(asked, gateway.family);
      const fates = analyse(gateway, { box: sample, mark: 0, local: false });
      if (fates.length === 1 && fates[0]!.dnatBy?.id === rule.id) return sample;
    }
  }
  return null;
}

function outsideAddresses(gateway: Gateway): Address[] {
  const outside = outsideInterfaces(gateway);
  return gateway.network.interfaces
    .filter(({ name }) => outside.has(name))
    .flatMap(({ addresses }) => addresses.map(({ address }) => address));
}

function isDynamic(gateway: Gateway): boolean {
  const outside = outsideInterfaces(gateway);
  return gateway.network.interfaces.some(({ name, dynamic }) => outside.has(name) && dynamic);
}

function toDraft(gateway: Gateway, { publishing, kind, packet }: Taken, more: readonly Taken[]): Draft {
  const { rule, server } = publishing;
  const count = outsideAddresses(gateway).length;
  return {
    rule,
    severity: kind === 'dynamic' ? 'info' : 'warning',
    subject: rule.text,
    message: say((lang) => {
      const others =
        more.length === 0 ? '' : lang === 'zh' ? `(另有 ${more.length} 条同样的规则)` : ` (and so do ${more.length} more rules)`;
      return MESSAGES[kind](server, count)[lang] + others;
    }),
    why: say((lang) => WHY[kind](boxWitness(packet, gateway, lang), server)[lang]),
    mends: null,
    ...(kind === 'transit' ? { remedy: localOnly(gateway, [rule, ...more.map((each) => each.publishing.rule)]) } : {}),
  };
}

const MESSAGES: Readonly<Record<Taken['kind'], (server: string, count: number) => Text>> = {
  transit: (server) => ({
    en: `this DNAT names neither -d nor -i, so it also takes what inside clients send to servers elsewhere, to ${server}`,
    zh: `这条 DNAT 没有 -d 也没有 -i,连内部客户端访问外部服务器的流量也会被转换到 ${server}`,
  }),
  dynamic: (server) => ({
    en: `this DNAT names no -d: whatever address comes in by the uplink is translated to ${server}`,
    zh: `这条 DNAT 没有 -d:从上行接口来的任何目的地址都会被转换到 ${server}`,
  }),
  several: (server, count) => ({
    en: `this DNAT names no -d, so it takes all ${count} public addresses of the gateway to ${server}`,
    zh: `这条 DNAT 没有 -d,网关的 ${count} 个公网地址都会被转换到 ${server}`,
  }),
};

const WHY: Readonly<Record<Taken['kind'], (packet: string, server: string) => Text>> = {
  transit: (packet, server) => ({
    en: `${packet} was to leave the gateway and is translated to ${server} instead. Name the public address with \`-d\`, or limit the rule to the gateway's own addresses with \`-m addrtype --dst-type LOCAL\`.`,
    zh: `${packet} 本该离开网关,却被转换到 ${server}。请写明公网地址(\`-d\`),或用 \`-m addrtype --dst-type LOCAL\` 限于网关自己的地址。`,
  }),
  dynamic: (packet) => ({
    en: `${packet} is translated. A dynamic address cannot be named, so this is usually meant; an address that is only routed to the gateway is taken as well. \`-m addrtype --dst-type LOCAL\` limits the rule to the gateway's own addresses.`,
    zh: `${packet} 会被转换。动态地址写不进规则,所以这通常是有意的;若还有路由到网关的其他地址,它们也会被转换。\`-m addrtype --dst-type LOCAL\` 可把它限于网关自己的地址。`,
  }),
  several: (packet) => ({
    en: `${packet} is translated too, whichever public address was meant. Name the address with \`-d\`.`,
    zh: `${packet} 也会被转换,无论它要访问的是哪个公网地址。请写明地址(\`-d\`)。`,
  }),
};

/** Only packets to addresses that are not the gateway's own may fare otherwise. */
function localOnly(gateway: Gateway, rules: readonly Rule[]): Remedy {
  const ids = new Set(rules.map(({ id }) => id));
  return {
    candidates: () => [
      rules.map((rule) => {
        const { file, line, endLine } = rule.place;
        return { file, line, endLine, replace: [withOption(rule, { set: { '-m addrtype --dst-type': 'LOCAL' } })] };
      }),
    ],
    allows: ({ box, before }) => before.dnatBy !== null && ids.has(before.dnatBy.id) && !meets(box[DIM.DST]!, gateway.routing.own),
    achieves: () => true,
    note: null,
  };
}
