/** One cell of the matrix in words: what happens, what decided, how to see it live. */

import type { Gateway } from '../netfilter/gateway.ts';
import { DIM } from '../packets/box.ts';
import { single } from '../packets/intervals.ts';
import { patchedGateway } from '../review/fix/prove.ts';
import type { Finding, Lang, Outcome } from '../review/model.ts';
import { failureOf } from '../review/outcome.ts';
import { samplePacket } from '../review/sample.ts';
import { type Cell, fails, type ServiceRow } from '../review/services.ts';
import { formatAddress, protocolName } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { isCheckedWhole } from './findings.ts';
import type { Answer, PathPicture, PlaceText } from './model.ts';
import { picture, sourceOf } from './picture.ts';
import { settleSentences } from './settle.ts';
import { decisionWords, outcomeSentence, vantageWord } from './words.ts';

/** A row and one of its cells. */
export interface Pair {
  readonly row: ServiceRow;
  readonly cell: Cell;
}

/** `110.88.12.88:25/tcp` and `110.88.12.88:110/tcp` as `110.88.12.88:25,110/tcp`; what has no port or another host stays apart. */
export function joinEndpoints(keys: readonly string[]): string {
  const hosts = new Map<string, string[]>();
  for (const key of keys) {
    const parts = /^(.*):([\d,-]+)(\/\w+)?$/.exec(key);
    const host = parts === null ? key : `${parts[1]}:*${parts[3] ?? ''}`;
    hosts.set(host, [...(hosts.get(host) ?? []), parts?.[2] ?? '']);
  }
  return [...hosts]
    .map(([host, ports]) => (ports[0] === '' ? host : host.replace(/:\*(?=\/|$)/, `:${[...new Set(ports)].join(',')}`)))
    .join(', ');
}

/** One sentence for services that differ in nothing else. */
export function sentenceFor(rows: readonly ServiceRow[], cell: Cell, lang: Lang): string {
  const told = fails(cell) ? cell.atBest : cell.outcome;
  const ends = {
    from: vantageWord(cell.vantage.name, lang),
    to: joinEndpoints(rows.map((row) => row.published.key)),
    server: joinEndpoints([...new Set(rows.flatMap((row) => row.published.rules.slice(0, 1).map((rule) => rule.server)))]),
    seen: cell.sees,
    at: failureOf(cell.fate, told).at,
  };
  const sentence = outcomeSentence(told, ends, lang);
  if (cell.unknown.length === 0) return sentence;
  const unknown = cell.unknown.join(lang === 'zh' ? '、' : ', ');
  if (fails(cell))
    return lang === 'zh' ? `${sentence}${unknown} 只决定它是否更早失败。` : `${sentence} It gets no farther, whatever ${unknown} says.`;
  return lang === 'zh' ? `${sentence}取决于：${unknown}。` : `${sentence} It hangs on: ${unknown}.`;
}

/** The gateway's own access is a note, not a failure, unless somebody needs it; and who asks for the gateway meets it. */
export function isFailure(pair: Pair): boolean {
  return pair.cell.outcome !== 'reaches' && pair.cell.vantage.kind !== 'gateway' && !meetsItself(pair);
}

/** Whether the gateway's own stack is where a packet goes that no service takes elsewhere. */
export function meetsItself({ row, cell }: Pair): boolean {
  return cell.outcome === 'reaches-gateway' && row.published.rules.length === 0;
}

/** The traced packet of a cell, drawn; the picture is what `hairpin trace` says of it. */
export function pathOf({ gateway, lang }: Asked, { row, cell }: Pair): PathPicture {
  const packet = samplePacket(cell.boxes[0]!, gateway.interfaces, gateway.family);
  return picture(gateway, packet, { from: sourceOf(packet), to: row.published.key }, cell.outcome, lang);
}

/** What decided, with the rule's text; null for what reaches. */
export function whyOf(asked: Asked, cell: Cell): { readonly why: string | null; readonly decidedAt: PlaceText | null } {
  const { lang, gateway } = asked;
  const settle = settleSentences(gateway, cell.unknown, lang).map((line) => `  ${line}`);
  const { decidedBy, at } = failureOf(cell.fate, cell.outcome);
  if (decidedBy === null) return { why: settle.length === 0 ? null : settle.join('\n'), decidedAt: null };
  const half = lang === 'zh' ? (at === 'reply' ? '回程由此决定：' : '去程由此决定：') : `the ${at ?? 'request'} is decided by: `;
  const place = 'file' in decidedBy ? { file: decidedBy.file, line: decidedBy.line } : null;
  const text = place === null ? null : ruleTextAt(asked, place);
  const lines = [`  ${half}${decisionWords(decidedBy, lang)}`, ...(text === null ? [] : [`    ${text}`]), ...settle];
  return { why: lines.join('\n'), decidedAt: place };
}

function ruleTextAt({ gateway }: Asked, place: PlaceText): string | null {
  const { ruleset } = gateway;
  if (ruleset === null) return null;
  const { line, file } = ruleset.columns;
  for (let id = 0; id < ruleset.size; id++) {
    if (line[id] === place.line && ruleset.files[file[id]!]?.name === place.file) return ruleset.rule(id).text;
  }
  return null;
}

/** Outcomes that leave no connection entry behind: conntrack has nothing to show. */
const NO_ENTRY: ReadonlySet<Outcome> = new Set(['dropped', 'rejected', 'no-route', 'undetermined']);

/** Commands that show the same on the live gateway: its connections, and where there are none a trace of the packet. */
export function confirmCommand(gateway: Gateway, row: ServiceRow, cell: Cell | null): string {
  const { address, port, box } = row.published;
  const proto = single(box[DIM.PROTO]!);
  const name = proto === null ? '' : ` -p ${protocolName(Number(proto))}`;
  const source = cell === null ? null : single(cell.boxes[0]![DIM.SRC]!);
  const src = source === null || cell?.vantage.kind === 'gateway' ? '' : ` -s ${formatAddress(source)}`;
  const family = typeof (address ?? source ?? 0) === 'bigint' ? ' -f ipv6' : '';
  const dst = address === null ? '' : ` -d ${formatAddress(address)}`;
  const hasPort = proto !== null && [6, 17, 132].includes(Number(proto)) && port !== null;
  const list = `conntrack -L${family}${name}${src}${dst}${hasPort ? ` --dport ${port}` : ''}`;
  if (cell === null || !NO_ENTRY.has(cell.outcome)) return list;
  const tool = family === '' ? 'iptables' : 'ip6tables';
  const hook = cell.vantage.kind === 'gateway' ? 'OUTPUT' : 'PREROUTING';
  // Without an address it would trace the whole traffic: one packet of these is enough.
  const sample = address === null ? samplePacket(cell.boxes[0]!, gateway.interfaces, gateway.family) : null;
  const ends = sample === null ? `${src}${dst}` : ` -s ${sample.src} -d ${sample.dst}`;
  const match = `${name}${ends}${hasPort ? ` --dport ${port}` : ''}`;
  return [`${tool} -t raw -I ${hook}${match} -j TRACE`, 'xtables-monitor --trace', `${tool} -t raw -D ${hook}${match} -j TRACE`].join('\n');
}

/** The proved fix of a finding about one of these services. `mends`: whether it is one for those who ask, on the gateway with it. */
export function fixFor(asked: Asked, rows: readonly ServiceRow[], mends: ((patched: Gateway) => boolean) | null = null): Answer['fix'] {
  const fix = provedFix(asked, rows, mends);
  if (fix === null) return null;
  return { place: fix.edits[0]!.file, lines: fix.edits.flatMap((edit) => editLines(edit, asked.lang)) };
}

type Proved = NonNullable<Finding['fix']>;
type Edit = Proved['edits'][number];

/** The fix itself, as edits. */
export function provedFix(asked: Asked, rows: readonly ServiceRow[], mends: ((patched: Gateway) => boolean) | null = null): Proved | null {
  const keys = rows.map((row) => row.published.key);
  const found = (asked.findings(rows) ?? []).flatMap(({ fix, fingerprint }) =>
    fix !== null && keys.some((key) => fingerprint.endsWith(` | ${key}`)) ? [fix] : [],
  );
  // On a large gateway the services' own findings were made for this answer, and reading it anew would take as long again.
  if (mends === null || !isCheckedWhole(asked.gateway)) return found[0] ?? null;
  return [...new Set(found)].find(({ edits }) => isMended(asked, edits, mends)) ?? null;
}

function isMended({ side, gateway }: Asked, edits: readonly Edit[], mends: (patched: Gateway) => boolean): boolean {
  const patched = patchedGateway(side.files, gateway, edits);
  return patched !== null && mends(patched);
}

function editLines(edit: Edit, lang: Lang): string[] {
  const zh = lang === 'zh';
  if ('insert' in edit)
    return [zh ? `  @ 在第 ${edit.line} 行之前加入` : `  @ before line ${edit.line}`, ...edit.insert.map((line) => `  + ${line}`)];
  const lines = edit.line === edit.endLine ? String(edit.line) : `${edit.line}-${edit.endLine}`;
  if ('replace' in edit) return [zh ? `  @ 第 ${lines} 行改为` : `  @ line ${lines} becomes`, ...edit.replace.map((line) => `  + ${line}`)];
  return [zh ? `  @ 删除第 ${lines} 行` : `  @ delete line ${lines}`];
}
