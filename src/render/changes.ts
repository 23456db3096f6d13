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
    shown.push(clip(part, limit));
  }
  const joined = shown.join(lang === 'zh' ? '；' : '; ');
  return shown.length === parts.length ? joined : `${joined}${lang === 'zh' ? '；……' : '; …'}`;
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
  const short = (outcome: Outcome, flow: Flow) => fate(change, outcome, flow, lang);
  const before = short(change.before, change.beforeFlow);
  const after = short(change.after, change.afterFlow);
  if (before !== after) return [before, after];
  return [`${before} (${flowWords(change.beforeFlow)})`, `${after} (${flowWords(change.afterFlow)})`];
}

function fate(change: Change, outcome: Outcome, flow: Flow, lang: Lang): string {
  const words = `${EMOJI[markOf(outcome, change.vantage)]} ${outcomeWords(outcome, lang)}`;
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

/** `192.168.20.7:40000 → 192.168.1.55:25 out bond1, reply bypasses`: everything that makes one flow differ from another. */
function flowWords(flow: Flow): string {
  const parts: string[] = [flow.verdict];
  if (flow.packet) parts.push(`${endpoint(flow.packet.src, flow.packet.sport)} → ${endpoint(flow.packet.dst, flow.packet.dport)}`);
  if (flow.out !== null) parts.push(`out ${flow.out}`);
  if (flow.reply !== null) parts.push(`reply ${flow.reply}${flow.replyOut === undefined ? '' : ` ${flow.replyOut}`}`);
  return parts.join(', ');
}

/** `192.168.1.55:25`, `[2001:db8::1]:25`; the address alone where there is no port. */
export function endpoint(address: string, port: number | undefined): string {
  if (port === undefined) return address;
  return `${address.includes(':') ? `[${address}]` : address}:${port}`;
}
