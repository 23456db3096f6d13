/** An INPUT rule believed to guard a published port: DNAT takes the packet before INPUT could see it (KERNEL 4). */
import { analyse, type Fate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type Box, DIM, fullDim, partsWithin, restrict, subtractBox } from '../../src/packets/box.ts';
import { equal, setOf } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import type { PublishingRule } from '../../src/review/published.ts';
import { chainsOnlyOf, openingOf, ruleBox } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import type { ServiceRow } from '../../src/review/services.ts';
import { boxWitness, keyList, say } from '../../src/review/speak.ts';
import { plausibleBoxes } from '../../src/review/vantages.ts';
import { type Address, BIT, type Rule } from '../../src/ruleset/model.ts';

export const inputRuleForDnat: Check = {
  id: 'input-rule-for-dnat',
  run: (context) => {
    const { ruleset } = context.gateway;
    if (ruleset === null) return [];
    const byPort = rowsByPort(context.rows);
    if (byPort.size === 0) return [];
    const { dportLo, dportHi, dstLo, dstHi, bits } = ruleset.columns;
    return chainsOnlyOf(ruleset, 'filter', 'input').flatMap((chain) =>
      Array.from(chain.rules).flatMap((id) => {
        const only = dstLo[id] === dstHi[id] && (bits[id]! & BIT.DST_NEGATED) === 0 ? dstLo[id]! : null;
        const rows = (bits[id]! & BIT.DPORT_NEGATED) === 0 ? rowsWithin(byPort, dportLo[id]!, dportHi[id]!, only) : [];
        return rows.length === 0 ? [] : findings(context, ruleset.rule(id), rows);
      }),
    );
  },
};

/** Published services that another host serves, by their port and their address; null: of none, or of several. */
type ByPort = ReadonlyMap<number, ReadonlyMap<Address | null, readonly ServiceRow[]>>;

function rowsByPort(rows: readonly ServiceRow[]): ByPort {
  const byPort = new Map<number, Map<Address | null, ServiceRow[]>>();
  for (const row of rows) {
    const { port, address, redirected } = row.published;
    if (port === null || redirected) continue;
    const byAddress = byPort.get(port) ?? new Map<Address | null, ServiceRow[]>();
    byPort.set(port, byAddress);
    const known = byAddress.get(address);
    if (known === undefined) byAddress.set(address, [row]);
    else known.push(row);
  }
  return byPort;
}

/** A rule for more ports than this guards no service in particular. */
const MOST_PORTS = 64;

/** Services at ports; at one address where the rule names one. */
function rowsWithin(byPort: ByPort, lo: number, hi: number, only: Address | null): ServiceRow[] {
  if (hi - lo >= MOST_PORTS) return [];
  const rows: ServiceRow[] = [];
  for (let port = lo; port <= hi; port++) {
    const byAddress = byPort.get(port);
    if (byAddress === undefined) continue;
    if (only === null) for (const known of byAddress.values()) rows.push(...known.slice(0, MOST_PORTS));
    else rows.push(...(byAddress.get(only) ?? []), ...(byAddress.get(null) ?? []));
  }
  return rows;
}

function findings({ gateway, alike }: CheckContext, rule: Rule, rows: readonly ServiceRow[]): Draft[] {
  const { kind } = rule.target;
  if (kind !== 'accept' && kind !== 'drop' && kind !== 'reject') return [];
  const asked = ruleBox(gateway, rule)?.box ?? null;
  const seen = asked === null ? [] : arriving(gateway, asked);
  if (seen.length === 0) return [];
  const rules = rows.flatMap((row) => row.published.rules).filter((publishing) => isWhole(gateway, publishing));
  let rest: Box[] = seen;
  for (const { box } of rules.slice(0, MOST_PORTS)) rest = rest.flatMap((part) => subtractBox(part, box));
  if (rest.length > 0) return [];
  const passed = taken(gateway, seen, rules);
  if (passed === null) return [];
  const keys = rows.map((row) => row.published.key);
  const guards = kind !== 'accept' || !equal(asked![DIM.SRC]!, fullDim(gateway.family, DIM.SRC));
  return [
    {
      rule,
      severity: guards ? 'warning' : 'info',
      subject: rule.text,
      message: say((lang) =>
        lang === 'zh'
          ? `这条 INPUT 规则看不到发往 ${keyList(keys, lang, alike)} 的包:DNAT 已把它们转走`
          : `this INPUT rule never sees packets to ${keyList(keys, lang, alike)}: DNAT takes them past it`,
      ),
      why: say((lang) => why(gateway, rule, passed, guards, lang)),
      mends: null,
      ...(guards ? {} : { remedy: deletion(rule) }),
    },
  ];
}

/** What of a rule's packets somebody sends in by an interface, to the gateway's own addresses; others INPUT never sees anyway. */
function arriving(gateway: Gateway, box: Box): Box[] {
  const devices = setOf(
    gateway.network.interfaces.map(({ name }) => gateway.interfaceIndex(name)).map((index) => ({ lo: index, hi: index })),
  );
  const incoming = restrict(box, DIM.IN, devices);
  const own = incoming === null ? null : restrict(incoming, DIM.DST, gateway.routing.own);
  return own === null ? [] : partsWithin(own, plausibleBoxes(gateway));
}

/** A publishing rule whose box is all that it asks. */
function isWhole(gateway: Gateway, { rule }: PublishingRule): boolean {
  return gateway.tests(rule.id).every((test) => test.kind === 'now' || test.kind === 'original');
}

interface Taken {
  readonly box: Box;
  readonly fate: Fate;
}

/** One packet that the INPUT rule names, and what really becomes of it; null where nothing translates it after all. */
function taken(gateway: Gateway, seen: readonly Box[], rules: readonly PublishingRule[]): Taken | null {
  for (const { box } of rules) {
    const [common] = partsWithin(box, seen);
    const asked = common === undefined ? null : openingOf(common, common);
    if (asked === null) continue;
    const sample = sampleBox(asked, gateway.family);
    const fate = analyse(gateway, { box: sample, mark: 0, local: false })[0];
    return fate?.dnat === true ? { box: sample, fate } : null;
  }
  return null;
}

function why(gateway: Gateway, rule: Rule, { box, fate }: Taken, guards: boolean, lang: 'en' | 'zh'): string {
  const packet = boxWitness(box, gateway, lang);
  const reaches = fate.verdict === 'forward';
  if (lang === 'zh') {
    const end = reaches ? '并被转发' : '之后由 FORWARD 决定';
    return `${packet} 在 PREROUTING 被 \`${fate.dnatBy?.text ?? ''}\` 转换${end},根本不经过 INPUT,\`${rule.text}\` 不起作用。${guards ? '要限制它,请在 FORWARD 中针对内部地址和端口写规则。' : ''}`;
  }
  const end = reaches ? 'and forwarded' : 'and left to FORWARD';
  return `${packet} is translated in PREROUTING by \`${fate.dnatBy?.text ?? ''}\` ${end}; INPUT never sees it, and \`${rule.text}\` does nothing.${guards ? ' To restrict the service, write the rule in FORWARD, for the inside address and port.' : ''}`;
}

/** A rule that no packet meets can go. */
function deletion(rule: Rule): Remedy {
  const { file, line, endLine } = rule.place;
  return { candidates: () => [[{ file, line, endLine, delete: true }]], allows: () => false, achieves: () => true, note: null };
}
