/** (change) What connections that are open when the change is applied do (KERNEL 9). */
import { valuesOf } from '../../src/netfilter/flow.ts';
import type { Fate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type Box, DIM, exclude, partsWithin, replaceDim, restrict } from '../../src/packets/box.ts';
import { equal } from '../../src/packets/intervals.ts';
import { asksItself } from '../../src/review/asides.ts';
import { comesAbout, formerPlace, openings } from '../../src/review/change-facts.ts';
import type { ChangeUnderReview, Check, CheckContext, Draft } from '../../src/review/check.ts';
import type { Text } from '../../src/review/model.ts';
import { fatesOf } from '../../src/review/probe.ts';
import { openingOf } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { STATE_ESTABLISHED } from '../../src/review/states.ts';
import { askingVantages, plausibleBoxes } from '../../src/review/vantages.ts';

export const liveConnections: Check = { id: 'live-connections', ofChange: true, run: (context) => findings(context) };

/** One finding for each thing that happens: a translation that stays, a connection that goes on though forbidden, one that breaks off. */
function findings({ gateway, change }: CheckContext): Draft[] {
  if (change === null) return [];
  const rule =
    change.changed.added[0] ?? (change.changed.removed[0] === undefined ? null : formerPlace(gateway, change.changed.removed[0]));
  if (rule === null) return [];
  return [kept(gateway, change), allowed(gateway, change), broken(gateway, change)].flatMap((found) =>
    found === null
      ? []
      : [{ rule, severity: 'info', subject: found.subject, message: found.message, why: found.why, mends: null, gathers: true }],
  );
}

interface Found {
  readonly subject: string;
  readonly message: Text;
  readonly why: Text;
}

/** Conntrack remembers the translation: the nat table is asked for a connection's first packet only. */
function kept(gateway: Gateway, { differences, changed: rules }: ChangeUnderReview): Found | null {
  const isOfNat = rules.everything || [...rules.added, ...rules.removed].some(({ chain }) => chain.table === 'nat');
  // What another table stops never comes to POSTROUTING: nothing is translated otherwise.
  const others = openings(gateway, differences, askingVantages(gateway)).filter(
    ({ box, difference: { before, after } }) =>
      before.verdict === 'forward' && (isOfNat || after.verdict === 'forward') && isRetranslated(before, after, box),
  );
  const changed = others.find(({ difference }) => comesAbout(difference.before)) ?? others[0];
  if (changed === undefined) return null;
  const packet = sampled(gateway, changed.box);
  const udp = packet[DIM.PROTO]![0]!.lo === 17;
  return {
    subject: 'translation',
    message: say((lang) => (lang === 'zh' ? '已建立的连接保留旧的地址转换' : 'connections that are open now keep their old translation')),
    why: say((lang) => {
      const text = boxWitness(packet, gateway, lang);
      if (lang === 'zh')
        return `只有连接的第一个包才查询 nat 表:${text} 这样的连接若已建立,在结束之前仍按旧规则转换${udp ? ';UDP 流在条目过期之前也是如此' : ''}。要立即生效,请用 \`conntrack -D\` 删除它们的条目;\`conntrack -F\` 会中断所有由服务器先发包的连接。`;
      return `Only the first packet of a connection asks the nat table: one such as ${text}, if open already, goes on as translated until it ends${udp ? ', a UDP flow until its entry expires' : ''}. To apply the change at once, delete those entries with \`conntrack -D\`; after \`conntrack -F\` a connection survives only if its client sends next.`;
    }),
  };
}

const HEADER = [DIM.SRC, DIM.DST, DIM.SPORT, DIM.DPORT] as const;

function isRetranslated(before: Fate, after: Fate, box: Box): boolean {
  if (!before.dnat && !before.snat && !after.dnat && !after.snat) return false;
  return (
    before.dnat !== after.dnat ||
    before.snat !== after.snat ||
    HEADER.some((dim) => !equal(valuesOf(box, before.fields[dim]!), valuesOf(box, after.fields[dim]!)))
  );
}

/** New connections are stopped, and the packets of known ones still pass. */
function allowed(gateway: Gateway, { differences }: ChangeUnderReview): Found | null {
  for (const { box, difference } of openings(gateway, differences, askingVantages(gateway))) {
    const { before, after, when } = difference;
    if (when.length > 0) continue;
    // One that never came about is not open.
    if (!comesAbout(before) || (after.verdict !== 'drop' && after.verdict !== 'reject')) continue;
    const packet = sampled(gateway, box);
    if (!passesAsKnown(gateway, packet, before)) continue;
    return {
      subject: 'stopped',
      message: say((lang) => (lang === 'zh' ? '新连接被阻止,已建立的连接继续' : 'new connections are stopped, and open ones go on')),
      why: say((lang) => {
        const text = boxWitness(packet, gateway, lang);
        return lang === 'zh'
          ? `${text} 不再放行,但已建立的这类连接匹配 ESTABLISHED 规则,在结束之前不受影响。要立即中断,请用 \`conntrack -D\`。`
          : `${text} is let through no more, but such a connection that is open already matches the rule for ESTABLISHED until it ends. \`conntrack -D\` cuts it off.`;
      }),
    };
  }
  return null;
}

/** Whether a packet of a known connection passes; one of a translated connection comes to the filter with the server's address. */
function passesAsKnown(gateway: Gateway, packet: Box, { dnat, fields }: Fate): boolean {
  const translated = dnat
    ? [DIM.DST, DIM.DPORT].reduce((box: Box, dim) => replaceDim(box, dim, valuesOf(packet, fields[dim]!)), packet)
    : packet;
  const known = replaceDim(translated, DIM.STATE, STATE_ESTABLISHED);
  return fatesOf(gateway, known).every(({ verdict }) => verdict === 'forward' || verdict === 'local');
}

/** Packets of known connections passed, and are stopped now. */
function broken(gateway: Gateway, { differences }: ChangeUnderReview): Found | null {
  const real = plausibleBoxes(gateway);
  for (const { box, when, before, after } of differences) {
    if (when.length > 0) continue;
    const known = openOne(gateway, box, real);
    if (known === null || asksItself(known) || (before.verdict !== 'forward' && before.verdict !== 'local')) continue;
    if ((after.verdict !== 'drop' && after.verdict !== 'reject') || box[DIM.IN]![0]!.lo === 0) continue;
    return {
      subject: 'broken',
      message: say((lang) => (lang === 'zh' ? '已建立的连接会中断' : 'connections that are open now break off')),
      why: say((lang) => {
        const text = boxWitness(sampleBox(known, gateway.family), gateway, lang);
        return lang === 'zh'
          ? `已知连接的包 ${text} 以前放行,现在被阻止:应用变更的那一刻,这些连接就会挂起。`
          : `${text}, a packet of a known connection, passed before and is stopped now: such connections hang from the moment at which the change is applied.`;
      }),
    };
  }
  return null;
}

/** Packets of connections that may be open: of what nobody sends none is, nor any TCP with all hosts of a network. */
function openOne(gateway: Gateway, box: Box, real: readonly Box[]): Box | null {
  const known = restrict(box, DIM.STATE, STATE_ESTABLISHED);
  const hosts = known === null ? null : exclude(known, DIM.DST, gateway.routing.allHosts);
  return hosts === null ? null : (partsWithin(hosts, real)[0] ?? null);
}

function sampled(gateway: Gateway, box: Box): Box {
  return sampleBox(openingOf(box, box) ?? box, gateway.family);
}
