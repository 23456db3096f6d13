/** The semantic diff as people read it: one line for all flows that change in the same way. */

import { worthReading } from '../review/asides.ts';
import type { Change, Flow, Lang, Outcome, WitnessPacket } from '../review/model.ts';
import { packetsIn } from '../review/packet-words-zh.ts';
import { clip } from './escape.ts';
import { EMOJI, markOf, outcomeWords, vantageHead, vantageInProse } from './words.ts';

export interface ChangeRow {
  /** `tcp to 110.88.12.88:25,110` */
  readonly packets: string;
  readonly vantages: readonly string[];
  /** With its mark: `✅ reaches 192.168.1.55`. */
  readonly before: string;
  readonly after: string;
}

/** Characters of a row that name its packets. */
const PACKETS = 100;

/** The packets of a row at reading length: the parts that say most in the fewest characters, and how many more there are. */
export function shortPackets({ packets }: ChangeRow, lang: Lang, limit = PACKETS): string {
  if (packets.length <= limit) return packets;
  const parts = packets.split(/; |；/).filter((part) => !part.startsWith('…'));
  const shown: string[] = [];
  for (const part of parts.toSorted((a, b) => a.length - b.length)) {
    if (shown.length > 0 && shown.join('; ').length + part.length > limit) break;
    shown.push(clipped(part, limit));
  }
  const joined = shown.join(lang === 'zh' ? '；' : '; ');
  return shown.length === parts.length ? joined : `${joined}${lang === 'zh' ? '；……' : '; …'}`;
}

/** Cut, but for whether an undecidable match matches, by which alone two rows may differ. */
function clipped(part: string, limit: number): string {
  if (part.length <= limit) return part;
  const [answer = ''] = / (?:matches|does not match|不?匹配）)$/.exec(part) ?? [];
  const cut = clip(part.slice(0, part.length - answer.length), limit - answer.length);
  return `${cut.replace(/[\s,，…]+$/, '')}…${answer}`;
}

/** Rows as a person wants them: what changes for somebody first. */
export function weightiestFirst(rows: readonly ChangeRow[], lang: Lang): readonly ChangeRow[] {
  return rows.toSorted((a, b) => weight(a, lang) - weight(b, lang));
}

/** Getting through or not anymore comes before getting through differently, and people before the gateway itself. */
function weight(row: ChangeRow, lang: Lang): number {
  const mark = (words: string) => words.split(' ')[0];
  const nobody = ['gateway', 'elsewhere', 'forged'].map((vantage) => vantageHead(vantage, lang));
  return (mark(row.before) === mark(row.after) ? 1 : 0) + (row.vantages.every((vantage) => nobody.includes(vantage)) ? 2 : 0);
}

interface Draft {
  readonly vantage: string;
  readonly what: string | null;
  readonly address: string;
  readonly ports: string[];
  readonly before: string;
  readonly after: string;
}

export function changeRows(changes: readonly Change[], lang: Lang): readonly ChangeRow[] {
  const drafts = new Map<string, Draft>();
  for (const change of worthReading(changes)) {
    const { what, address, ports } = readPackets(change.packets);
    const [before, after] = fates(change, lang);
    const key = JSON.stringify([change.vantage, what, address, before, after]);
    const draft = drafts.get(key);
    if (draft && ports.length > 0) draft.ports.push(...ports.filter((port) => !draft.ports.includes(port)));
    else if (!draft) drafts.set(key, { vantage: change.vantage, what, address, ports: [...ports], before, after });
  }
  const rows = new Map<string, ChangeRow & { readonly vantages: string[] }>();
  for (const draft of drafts.values()) {
    const packets = packetWords(draft, lang);
    const vantage = vantageInProse(draft.vantage, lang);
    const key = JSON.stringify([packets, draft.before, draft.after]);
    const row = rows.get(key);
    if (!row) rows.set(key, { packets, vantages: [vantage], before: draft.before, after: draft.after });
    else if (!row.vantages.includes(vantage)) row.vantages.push(vantage);
  }
  return [...rows.values()];
}

/** `tcp from 10.0.0.9 to 110.88.12.88:25` taken apart; anything else stays whole, as the address. */
function readPackets(text: string): { what: string | null; address: string; ports: readonly string[] } {
  const [, what, address, ports] = /^([^;]+) to (\[[^\]\s]+\]|[^\s:[\]]+):([\d,-]+)$/.exec(text) ?? [];
  if (what === undefined || address === undefined || ports === undefined) return { what: null, address: text, ports: [] };
  return { what, address, ports: [ports] };
}

function packetWords({ what, address, ports }: Draft, lang: Lang): string {
  const to = ports.length === 0 ? address : `${address}:${ports.join(',')}`;
  const text = what === null ? to : `${what} to ${to}`;
  return packetsIn(text, lang);
}

/** Both fates in words; when the outcome alone does not tell them apart, the header, the way out and the reply do. */
function fates(change: Change, lang: Lang): [string, string] {
  const short = (side: 'before' | 'after', outcome: Outcome, flow: Flow) =>
    change.unanswered?.includes(side) && outcome === 'reaches' ? unanswered(flow, lang) : fate(change, outcome, flow, lang);
  const before = short('before', change.before, change.beforeFlow);
  const after = short('after', change.after, change.afterFlow);
  if (before !== after) return [before, after];
  const [old, fresh] = flowWords(change, lang);
  const beside = (words: string, more: string) => (more === '' ? words : `${words} (${more})`);
  return [beside(before, old), beside(after, fresh)];
}

function unanswered({ packet }: Flow, lang: Lang): string {
  const source = packet?.src ?? '';
  return lang === 'zh'
    ? `${EMOJI.bad} 以私有地址 ${source} 离开，得不到应答`
    : `${EMOJI.bad} leaves as ${source}, which is private: no answer`;
}

/** Who asks for the gateway itself gets there. */
const ITSELF: Record<Lang, string> = { en: 'reaches the gateway itself', zh: '到达网关自身' };

function fate(change: Change, outcome: Outcome, flow: Flow, lang: Lang): string {
  if (outcome === 'reaches-gateway' && change.itself === true) return `${EMOJI.good} ${ITSELF[lang]}`;
  const mark = EMOJI[markOf(outcome, change.vantage)];
  if (outcome === 'dropped' && flow.verdict === 'forward') return lang === 'zh' ? `${mark} 应答被丢弃` : `${mark} reply dropped`;
  const words = `${mark} ${outcomeWords(outcome, lang)}`;
  if (flow.verdict !== 'forward' || flow.packet === null) return words;
  const to = newDestination(change.witness, flow.packet);
  if (outcome === 'reaches' && to !== null) return `${words} ${to}`;
  return words;
}

/** Where NAT sends the packet; the port only where it changes; null where nothing is translated. */
function newDestination(witness: WitnessPacket, packet: NonNullable<Flow['packet']>): string | null {
  const address = packet.dst === witness.dst ? null : packet.dst;
  if (packet.dport === witness.dport || packet.dport === undefined) return address;
  return `${packet.dst.includes(':') ? `[${packet.dst}]` : packet.dst}:${packet.dport}`;
}

const OWN: Record<Lang, string> = { en: 'as the client', zh: '源地址为客户端' };
const OWN_PORT: Record<Lang, string> = { en: 'from its own port', zh: '源端口不变' };
const PICKED_PORT: Record<Lang, string> = { en: 'from a port that NAT picks', zh: '源端口由 NAT 选择' };

/** What tells two flows of one outcome apart: `as 203.0.113.2`, `at 192.168.1.55:25`, `out bond1`, `reply bypasses`. */
function flowWords({ witness, beforeFlow: before, afterFlow: after }: Change, lang: Lang): [string, string] {
  const client = ({ packet }: Flow) => {
    if (packet === null) return null;
    return packet.src === witness.src ? OWN[lang] : say(packet.src, { en: 'as', zh: '源地址' }, lang);
  };
  const clientPort = ({ packet }: Flow) => {
    if (packet === null || witness.sport === undefined) return null;
    if (packet.sport === undefined) return PICKED_PORT[lang];
    return packet.sport === witness.sport ? OWN_PORT[lang] : say(String(packet.sport), { en: 'from port', zh: '源端口' }, lang);
  };
  const faces: readonly ((flow: Flow) => string | null)[] = [
    ({ verdict }) => verdict,
    client,
    ({ packet }) => (packet === null ? null : say(packet.dst, { en: 'at', zh: '目的' }, lang)),
    clientPort,
    ({ packet }) => (packet?.dport === undefined ? null : say(String(packet.dport), { en: 'port', zh: '端口' }, lang)),
    ({ out }) => (out === null ? null : say(out, { en: 'out', zh: '出' }, lang)),
    ({ reply, replyOut }) =>
      reply === null ? null : say(`${reply}${replyOut === undefined ? '' : ` ${replyOut}`}`, { en: 'reply', zh: '应答' }, lang),
  ];
  const differing = faces.filter((face) => face(before) !== face(after));
  const words = (flow: Flow) => differing.flatMap((face) => face(flow) ?? []).join(', ');
  return [words(before), words(after)];
}

function say(what: string, words: Record<Lang, string>, lang: Lang): string {
  return `${words[lang]} ${what}`;
}

/** `192.168.1.55:25`, `[2001:db8::1]:25`; the address alone where there is no port. */
export function endpoint(address: string, port: number | undefined): string {
  if (port === undefined) return address;
  return `${address.includes(':') ? `[${address}]` : address}:${port}`;
}
