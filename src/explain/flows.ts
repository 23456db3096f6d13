/** Answers about endpoints and pairs: who reaches what, by which path, and what is published to a server. */
import type { Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, fullBox, replaceDim } from '../packets/box.ts';
import { contains, one } from '../packets/intervals.ts';
import { assumptionsOf } from '../review/assume.ts';
import type { Service } from '../review/model.ts';
import { failureOf } from '../review/outcome.ts';
import { type Published, publishedServices } from '../review/published.ts';
import { samplePacket } from '../review/sample.ts';
import { type Cell, gatewayCells, type ServiceRow, serviceRow, toService, vantageCells } from '../review/services.ts';
import { networkVantages, serverVantage, type Vantage } from '../review/vantages.ts';
import { type Address, type Edit, formatAddress, parseAddress, protocolName, protocolNumber } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { compose, plainAnswer } from './compose.ts';
import type { Answer, Meaning } from './model.ts';
import { picture } from './picture.ts';
import type { EndText } from './question.ts';
import { outcomeSentence, vantageWord } from './words.ts';

/** A destination as resolved. */
interface Target {
  readonly address: Address;
  readonly port: number | null;
  readonly proto: number | null;
}

function resolveTarget(asked: Asked, end: EndText): Target | null {
  const { gateway } = asked;
  const address = end.kind === 'address' ? parseAddress(end.address) : hostAddress(gateway, end.name);
  if (address === null || (typeof address === 'bigint') !== (gateway.family === 'ip6')) return null;
  const proto = end.proto === null ? null : protocolNumber(end.proto);
  if (end.proto !== null && end.proto !== 'any' && proto === null) return null;
  return { address, port: end.port, proto };
}

function hostAddress(gateway: Gateway, name: string): Address | null {
  return gateway.network.hosts.find((host) => host.name === name)?.addresses[0] ?? null;
}

function targetText(target: Target): string {
  const host = formatAddress(target.address);
  if (target.port === null) return host;
  return `${host.includes(':') ? `[${host}]` : host}:${target.port}/${protocolName(target.proto ?? 6)}`;
}

function isInside(gateway: Gateway, address: Address): boolean {
  if (contains(gateway.routing.own, address)) return false;
  return networkVantages(gateway).some(
    (vantage) => vantage.kind === 'inside' && vantage.boxes.some((box) => contains(box[DIM.SRC]!, address)),
  );
}

/** `110.88.12.88:25`: who reaches it. `192.168.1.55`: what is published to it. */
export function answerEndpoint(asked: Asked, end: EndText): Answer | null {
  const target = resolveTarget(asked, end);
  if (target === null) return null;
  const { gateway } = asked;
  if (isInside(gateway, target.address) && target.port === null) return publishedTo(asked, target);
  const meaning: Meaning = { ask: 'who-reaches', from: null, to: targetText(target) };
  const rows = rowsFor(gateway, target);
  if (rows.length === 0) return plainAnswer(meaning, nothingPublished(asked, target), '', asked.lang);
  return answerMatrix(asked, meaning, rows);
}

function nothingPublished(asked: Asked, target: Target): string {
  return asked.lang === 'zh'
    ? `${asked.name} 没有在 ${targetText(target)} 上发布任何服务。`
    : `${asked.name} publishes nothing at ${targetText(target)}.`;
}

/** The services at a destination; with a port but no service, the endpoint itself as one that nobody serves. */
function rowsFor(gateway: Gateway, target: Target): ServiceRow[] {
  const vantages = networkVantages(gateway);
  const services = publishedServices(gateway).filter((service) => serves(service, target));
  if (services.length > 0) return services.map((service) => serviceRow(gateway, service, vantages));
  return target.port === null ? [] : [serviceRow(gateway, unserved(gateway, target), vantages)];
}

function serves(service: Published, target: Target): boolean {
  const { box } = service;
  const port = target.port === null || contains(box[DIM.DPORT]!, target.port);
  return contains(box[DIM.DST]!, target.address) && port && (target.proto === null || contains(box[DIM.PROTO]!, target.proto));
}

function endpointBox(gateway: Gateway, target: Target): Box {
  const box = replaceDim(replaceDim(fullBox(gateway.family), DIM.DST, one(target.address)), DIM.PROTO, one(target.proto ?? 6));
  return target.port === null ? box : replaceDim(box, DIM.DPORT, one(target.port));
}

function unserved(gateway: Gateway, target: Target): Published {
  return {
    key: targetText(target),
    box: endpointBox(gateway, target),
    rules: [],
    redirected: false,
    address: target.address,
    port: target.port,
  };
}

function publishedTo(asked: Asked, target: Target): Answer {
  const { gateway, lang } = asked;
  const vantages = networkVantages(gateway);
  const services = publishedServices(gateway).filter((service) => service.rules.some((r) => r.serverAddress === target.address));
  const meaning: Meaning = { ask: 'published', from: null, to: formatAddress(target.address) };
  if (services.length === 0) {
    const text = formatAddress(target.address);
    return plainAnswer(meaning, lang === 'zh' ? `没有服务发布到 ${text}。` : `Nothing is published to ${text}.`, '', lang);
  }
  return answerMatrix(
    asked,
    meaning,
    services.map((service) => serviceRow(gateway, service, vantages)),
  );
}

function answerMatrix(asked: Asked, meaning: Meaning, rows: readonly ServiceRow[]): Answer {
  const { gateway, lang } = asked;
  const services = rows.map((row) => toService(row, gateway));
  const lines = matrixSentences(rows, lang).map((line) => `  ${line}`);
  const failing = rows.flatMap((row) => row.cells.filter((cell) => isFailure(cell)).map((cell) => ({ row, cell })));
  const outcomes = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.outcome)));
  return compose(
    {
      meaning,
      verdict: outcomes.size === 1 ? [...outcomes][0]! : null,
      services,
      headline: matrixHeadline(
        services,
        failing.map(({ cell }) => cell),
        lang,
      ),
      paths: failing.slice(0, 1).map(({ row, cell }) => pathOf(asked, row, cell)),
      why: null,
      fix: fixFor(asked, rows),
      assumed: assumptionsOf(gateway.network).map((a) => a.text[lang]),
      confirm: confirmCommand(rows[0]!),
    },
    lang,
    [lines.join('\n')],
  );
}

/** A sentence for each vantage and outcome; services that differ in the port alone share one. */
function matrixSentences(rows: readonly ServiceRow[], lang: 'en' | 'zh'): string[] {
  const groups = new Map<string, { cell: Cell; rows: ServiceRow[] }>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const key = JSON.stringify([cell.vantage.name, cell.outcome, cell.sees, cell.unknown]);
      const group = groups.get(key) ?? { cell, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ cell, rows: alike }) => sentenceFor(alike, cell, lang));
}

/** `110.88.12.88:25/tcp` and `110.88.12.88:110/tcp` as `110.88.12.88:25,110/tcp`; what has no port or another host stays apart. */
function joinEndpoints(keys: readonly string[]): string {
  const hosts = new Map<string, string[]>();
  for (const key of keys) {
    const parts = /^(.*):([\d-]+)(\/\w+)?$/.exec(key);
    const host = parts === null ? key : `${parts[1]}:*${parts[3] ?? ''}`;
    hosts.set(host, [...(hosts.get(host) ?? []), parts?.[2] ?? '']);
  }
  return [...hosts].map(([host, ports]) => host.replace('*', [...new Set(ports)].join(','))).join(', ');
}

/** The gateway's own access is a note, not a failure, unless somebody needs it. */
function isFailure(cell: Cell): boolean {
  return cell.outcome !== 'reaches' && cell.vantage.kind !== 'gateway';
}

function matrixHeadline(services: readonly Service[], failing: readonly Cell[], lang: 'en' | 'zh'): string {
  const what = joinEndpoints(services.map((service) => service.public));
  const names = [...new Set(failing.map((cell) => vantageWord(cell.vantage.name, lang)))];
  if (names.length === 0) return lang === 'zh' ? `${what}:所有位置都能访问。` : `${what}: everybody reaches it.`;
  return lang === 'zh' ? `${what}:以下位置不能访问:${names.join('、')}。` : `${what}: not reached from ${names.join(', ')}.`;
}

function cellSentence(row: ServiceRow, cell: Cell, lang: 'en' | 'zh'): string {
  return sentenceFor([row], cell, lang);
}

function sentenceFor(rows: readonly ServiceRow[], cell: Cell, lang: 'en' | 'zh'): string {
  const ends = {
    from: vantageWord(cell.vantage.name, lang),
    to: joinEndpoints(rows.map((row) => row.published.key)),
    server: joinEndpoints([...new Set(rows.flatMap((row) => row.published.rules.slice(0, 1).map((rule) => rule.server)))]),
    seen: cell.sees,
  };
  const because =
    cell.unknown.length === 0 ? '' : lang === 'zh' ? `取决于:${cell.unknown.join('、')}。` : ` It hangs on: ${cell.unknown.join(', ')}.`;
  return outcomeSentence(cell.outcome, ends, lang) + because;
}

/** One path, there and back. */
export function answerPath(asked: Asked, from: EndText, to: EndText): Answer | null {
  const { gateway, lang } = asked;
  const target = resolveTarget(asked, to);
  if (target === null) return null;
  const rows = rowsFor(gateway, target);
  const chosen = rows.length > 0 ? rows : [{ published: unserved(gateway, target), cells: [] }];
  const found = chosen.map((row) => ({ row, cells: cellsFrom(gateway, row, from) }));
  if (found.some(({ cells }) => cells === null)) return null;
  const pairs = found.flatMap(({ row, cells }) => (cells ?? []).map((cell) => ({ row, cell })));
  const first = pairs[0];
  if (first === undefined) return null;
  const outcomes = new Set(pairs.map(({ cell }) => cell.outcome));
  const worst = pairs.find(({ cell }) => cell.outcome !== 'reaches') ?? first;
  const more = pairs.filter((pair) => pair !== worst && pair.cell.outcome !== worst.cell.outcome);
  return compose(
    {
      meaning: { ask: 'path', from: from.kind === 'address' ? from.address : from.name, to: targetText(target) },
      verdict: outcomes.size === 1 ? worst.cell.outcome : null,
      services: outcomes.size === 1 ? [] : chosen.map((row) => toService(row, gateway)),
      headline: cellSentence(worst.row, worst.cell, lang),
      paths: [pathOf(asked, worst.row, worst.cell)],
      why: decisionSentence(worst.cell, lang),
      fix: worst.cell.outcome === 'reaches' ? null : fixFor(asked, [worst.row]),
      assumed: assumptionsOf(gateway.network).map((a) => a.text[lang]),
      confirm: confirmCommand(worst.row),
    },
    lang,
    more.map(({ row, cell }) => cellSentence(row, cell, lang)),
  );
}

/** The cells of a source: a vantage by its name, or one address where routing says it stands. Null for a name that is no source. */
function cellsFrom(gateway: Gateway, row: ServiceRow, from: EndText): Cell[] | null {
  if (from.kind === 'name' && from.name === 'gateway') return gatewayCells(gateway, row.published);
  if (from.kind === 'name' && from.name === 'server') {
    const server = row.published.rules[0]?.serverAddress ?? null;
    const vantage = server === null ? null : serverVantage(gateway, server);
    return vantage === null ? null : vantageCells(gateway, row.published, vantage);
  }
  if (from.kind === 'name') {
    const listed = row.cells.filter((cell) => cell.vantage.name === from.name);
    if (listed.length > 0) return listed;
    const vantage = networkVantages(gateway).find((v) => v.name === from.name);
    if (vantage !== undefined) return vantageCells(gateway, row.published, vantage);
  }
  const address = from.kind === 'address' ? parseAddress(from.address) : hostAddress(gateway, from.name);
  if (address === null || (typeof address === 'bigint') !== (gateway.family === 'ip6')) return null;
  if (contains(gateway.routing.own, address)) return gatewayCells(gateway, row.published);
  const vantage = addressVantage(gateway, address);
  return vantage === null ? null : vantageCells(gateway, row.published, vantage);
}

function addressVantage(gateway: Gateway, address: Address): Vantage | null {
  const at = serverVantage(gateway, address);
  return at === null ? null : { ...at, name: formatAddress(address), kind: 'inside' };
}

function pathOf(asked: Asked, row: ServiceRow, cell: Cell) {
  const packet = samplePacket(cell.boxes[0]!, asked.gateway.interfaces, asked.gateway.family);
  const port = packet.sport === undefined ? '' : `:${packet.sport}`;
  return picture(asked.gateway, packet, { from: `${packet.src}${port}`, to: row.published.key }, cell.outcome);
}

function decisionSentence(cell: Cell, lang: 'en' | 'zh'): string | null {
  const { decidedBy, at } = failureOf(cell.fate, cell.outcome);
  if (decidedBy === null) return null;
  const half = at === 'reply' ? { en: 'the reply', zh: '回程' } : { en: 'the request', zh: '去程' };
  const by =
    'policy' in decidedBy
      ? `policy of ${decidedBy.policy}`
      : 'routing' in decidedBy
        ? decidedBy.routing
        : `${decidedBy.table} ${decidedBy.chain}, ${decidedBy.file}:${decidedBy.line}`;
  return lang === 'zh' ? `  ${half.zh}由此决定:${by}` : `  ${half.en} is decided by: ${by}`;
}

/** The proved fix of a finding about one of these services. */
function fixFor(asked: Asked, rows: readonly ServiceRow[]): Answer['fix'] {
  const keys = rows.map((row) => row.published.key);
  const finding = asked.findings().find((f) => f.fix !== null && keys.some((key) => f.fingerprint.endsWith(` | ${key}`)));
  if (finding?.fix === undefined || finding.fix === null) return null;
  const { edits } = finding.fix;
  return { place: edits[0]!.file, lines: edits.flatMap(editLines) };
}

function editLines(edit: Edit): string[] {
  if ('insert' in edit) return [`  @ line ${edit.line}`, ...edit.insert.map((line) => `  + ${line}`)];
  if ('replace' in edit) return [`  @ lines ${edit.line}-${edit.endLine} become`, ...edit.replace.map((line) => `  + ${line}`)];
  return [`  - lines ${edit.line}-${edit.endLine}`];
}

function confirmCommand(row: ServiceRow): string {
  const { address, port, box } = row.published;
  const proto = box[DIM.PROTO]!;
  const name = proto.length === 1 && proto[0]!.lo === proto[0]!.hi ? ` -p ${protocolName(Number(proto[0]!.lo))}` : '';
  return `conntrack -L${name}${address === null ? '' : ` -d ${formatAddress(address)}`}${name !== '' && port !== null ? ` --dport ${port}` : ''}`;
}
