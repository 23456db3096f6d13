/** NOTRACK in raw takes packets out of connection tracking that a NAT rule wants: they are never translated (KERNEL 11). */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { isPrivate } from '../../src/network/index.ts';
import { type Box, DIM, intersectBoxes, isWithin } from '../../src/packets/box.ts';
import { isSubset, single } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { insidePlaces, outgoing, type Probe, probe } from '../../src/review/probe.ts';
import { ELSEWHERE, hooksOf, openingOf, ruleBox } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import type { ServiceRow } from '../../src/review/services.ts';
import { boxWitness, keyList, say } from '../../src/review/speak.ts';
import { networkVantages, outsideInterfaces } from '../../src/review/vantages.ts';
import { formatAddress, listPrefix } from '../../src/ruleset/index.ts';
import type { Rule } from '../../src/ruleset/model.ts';

export const notrackSkipsNat: Check = {
  id: 'notrack-skips-nat',
  run: (context) => notrackRules(context.gateway).flatMap((rule) => findings(context, rule)),
};

/** More rules than this take packets out of tracking wholesale, and are not told one by one. */
const MOST_RULES = 32;

function notrackRules({ ruleset }: Gateway): Rule[] {
  if (ruleset === null) return [];
  const hooks = hooksOf(ruleset);
  return ruleset.chains
    .filter(({ id, table }) => table === 'raw' && hooks.get(id)?.has('prerouting') === true)
    .flatMap((chain) => Array.from(chain.rules.subarray(0, 10_000), (id) => ruleset.rule(id)))
    .filter(({ target }) => target.kind === 'notrack')
    .slice(0, MOST_RULES);
}

function findings(context: CheckContext, rule: Rule): Draft[] {
  const { gateway } = context;
  const asked = ruleBox(gateway, rule)?.box ?? null;
  if (asked === null) return [];
  const skipped = context.rows.flatMap((row) => {
    const lost = untranslated(gateway, asked, row);
    return lost === null ? [] : [{ row, lost }];
  });
  const first = skipped[0];
  if (first !== undefined) {
    const rows = skipped.map(({ row }) => row);
    return [toDraft(context, rule, first.lost, rows)];
  }
  const sent = unmasked(gateway, asked);
  return sent === null ? [] : [toDraft(context, rule, sent, [])];
}

/** A first packet to the service that the rule takes, and that nothing translates any more. */
function untranslated(gateway: Gateway, asked: Box, { published }: ServiceRow): Probe | null {
  for (const { box, rule } of published.rules) {
    const common = intersectBoxes(asked, box);
    const wanted = common === null ? null : intersectBoxes(common, published.box);
    if (wanted === null) continue;
    for (const { boxes } of networkVantages(gateway)) {
      const opening = boxes.map((place) => openingOf(place, wanted)).find((each) => each !== null);
      const found = opening === undefined || opening === null ? [] : probe(gateway, sampleBox(opening, gateway.family));
      const lost = found.find(({ fate }) => !fate.dnat && fate.dnatBy?.id !== rule.id);
      if (lost !== undefined) return lost;
    }
  }
  return null;
}

/** An inside client's packet that leaves with its private source, where others of the same client are rewritten. */
function unmasked(gateway: Gateway, asked: Box): Probe | null {
  const uplinks = outsideInterfaces(gateway);
  for (const { box, fate } of outgoing(gateway, insidePlaces(gateway), 443)) {
    if (!fate.snat || fate.verdict !== 'forward' || isWithin(box, asked)) continue;
    const wanted = box.with(DIM.PROTO, asked[DIM.PROTO]!).with(DIM.DPORT, asked[DIM.DPORT]!).with(DIM.SPORT, asked[DIM.SPORT]!);
    const opening = openingOf(wanted, asked);
    const lost = opening === null ? undefined : probe(gateway, sampleBox(opening, gateway.family))[0];
    const source = lost === undefined ? null : single(lost.box[DIM.SRC]!);
    const leaves = lost?.fate.verdict === 'forward' && !lost.fate.snat && uplinks.has(lost.fate.out ?? '');
    if (lost !== undefined && leaves && source !== null && isPrivate(source) && single(lost.box[DIM.DST]!) === ELSEWHERE[gateway.family])
      return lost;
  }
  return null;
}

function toDraft(context: CheckContext, rule: Rule, { box }: Probe, rows: readonly ServiceRow[]): Draft {
  const { gateway } = context;
  const keys = rows.map(({ published }) => published.key);
  return {
    rule,
    severity: 'warning',
    subject: rule.text,
    message: say((lang) => {
      if (keys.length === 0)
        return lang === 'zh'
          ? '这条 NOTRACK 使内部客户端的包不经 SNAT 就离开网关'
          : 'this NOTRACK lets packets of inside clients leave without source NAT';
      return lang === 'zh'
        ? `这条 NOTRACK 使发往 ${keyList(keys, lang, context.alike)} 的包跳过 NAT`
        : `this NOTRACK makes packets to ${keyList(keys, lang, context.alike)} skip NAT`;
    }),
    why: say((lang) => {
      const packet = boxWitness(box, gateway, lang);
      return lang === 'zh'
        ? `${packet} 在 raw 表被 \`${rule.text}\` 排除在连接跟踪之外;NAT 依靠连接跟踪,nat 表看不到这个包,它不会被转换。`
        : `${packet} is taken out of connection tracking in raw, by \`${rule.text}\`. NAT is made by connection tracking: the nat table never sees the packet, and it is not translated.`;
    }),
    mends: null,
    ...(rows.length === 0 ? {} : { remedy: exempted(gateway, rule, rows) }),
  };
}

const MOST_EXEMPT = 8;

/** Before the NOTRACK rule, an ACCEPT for what is published: raw has no other use of ACCEPT. */
function exempted(gateway: Gateway, rule: Rule, rows: readonly ServiceRow[]): Remedy {
  const { file, line } = rule.place;
  return {
    candidates: () => {
      const { ruleset } = gateway;
      if (ruleset === null || rows.length > MOST_EXEMPT) return [];
      const prefix = listPrefix(ruleset, 'raw');
      const lines = rows.flatMap(({ published }) => {
        const proto = single(published.box[DIM.PROTO]!);
        const name = proto === 6 ? 'tcp' : proto === 17 ? 'udp' : null;
        if (name === null || published.address === null || published.port === null) return [];
        return [
          `${prefix} ${rule.chain.name} -d ${formatAddress(published.address)} -p ${name} -m ${name} --dport ${published.port} -j ACCEPT`,
        ];
      });
      return lines.length < rows.length ? [] : [[{ file, line, insert: lines }]];
    },
    // Replies to inside clients that happen to come to a published port are tracked again as well, and mended by it.
    allows: ({ box, before, after }) =>
      (after.dnat && rows.some(({ published }) => isSubset(box[DIM.DST]!, published.box[DIM.DST]!))) ||
      (before.verdict === after.verdict && before.reply === 'bypasses' && after.reply === 'returns'),
    achieves: (patched) => rows.every((row) => untranslated(patched, ruleBox(gateway, rule)!.box, row) === null),
    note: null,
  };
}
