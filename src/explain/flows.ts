/** Answers about endpoints and pairs: who reaches what, by which path, and what is published to a server. */
import type { Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, fullBox, replaceDim } from '../packets/box.ts';
import { contains, type IntervalSet, intersect, one, setOf, single, subtract } from '../packets/intervals.ts';
import { assumptionsOf } from '../review/assume.ts';
import type { Lang } from '../review/model.ts';
import type { Published } from '../review/published.ts';
import { type Cell, fails, type ServiceRow, serviceRow, toService } from '../review/services.ts';
import { networkVantages } from '../review/vantages.ts';
import { formatAddress, protocolName } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { confirmCommand, fixFor, isFailure, meetsItself, type Pair, pathOf, sentenceFor, whyOf } from './cells.ts';
import { compose, plainAnswer } from './compose.ts';
import { fixElsewhere } from './findings.ts';
import type { EndText } from './grammar/ends.ts';
import { itselfHeadline, MOST_SENTENCES, matrixHeadline, matrixSentences } from './matrix-words.ts';
import type { Answer, Meaning } from './model.ts';
import type { Question } from './question-model.ts';
import { cellsFrom, isInside, portSet, resolveTarget, sourceText, type Target, targetText } from './resolve.ts';
import { servicesFor, servicesOf } from './services.ts';
import { surroundingOf } from './surroundings.ts';

/** What an answer takes for granted: inferred facts, and what the reading of the question did. */
export function assumedOf(asked: Asked, more: readonly string[] = []): string[] {
  return [...asked.taken, ...more, ...assumptionsOf(asked.gateway).map((a) => a.text[asked.lang])];
}

/** TCP was not written; it is said. */
export function protoAssumed(asked: Asked, target: Target, rows: readonly ServiceRow[]): string[] {
  if (target.within !== null && target.proto === null && target.ports.length === 0) {
    return [asked.lang === 'zh' ? '问题没有写协议，按 TCP、UDP、ICMP 处理' : 'the question names no protocol: TCP, UDP and ICMP are taken'];
  }
  if (target.proto !== null || target.ports.length === 0 || rows.some(({ published }) => published.rules.length > 0)) return [];
  return [asked.lang === 'zh' ? '问题没有写协议，按 TCP 处理' : 'the question names no protocol: TCP is taken'];
}

/** Destinations of which the published ones are asked: `110.88.12.88:25`, `any:3306/tcp`, null for everything. */
export function answerEndpoint(asked: Asked, question: Extract<Question, { ask: 'who-reaches' | 'published' }>): Answer | null {
  const { gateway, lang } = asked;
  const end = question.to;
  const from = question.ask === 'published' ? null : question.from;
  const target = end === null ? { address: null, within: null, ports: [], proto: null } : resolveTarget(gateway, end, null);
  if (target === null || 'addresses' in target) return null;
  const inside = target.address !== null && isInside(gateway, target.address) && target.ports.length === 0;
  const ask = question.ask === 'published' || (inside && question.who !== true) ? 'published' : 'who-reaches';
  const to = end === null ? null : targetText(withProtocol(gateway, target));
  const meaning: Meaning = { ask, from: from === null ? null : sourceText(gateway, from), to };
  const rows = inside ? rowsOfServer(gateway, target) : rowsFor(gateway, target);
  if (rows.length === 0) return plainAnswer(meaning, nothingPublished(asked, target, inside), '', lang);
  if (from === null) return answerMatrix(asked, meaning, rows, target);
  const seen = rows.map((row) => ({ published: row.published, cells: cellsFrom(gateway, row, from) ?? [] }));
  return seen.every(({ cells }) => cells.length === 0) ? null : answerMatrix(asked, meaning, seen, target);
}

/** A port that is asked for without a protocol is told with the one that it is read as. */
function withProtocol(gateway: Gateway, target: Target): Target {
  if (target.proto !== null || target.ports.length === 0) return target;
  if (target.within !== null) return { ...target, proto: 6 };
  const served = servicesFor(gateway, target.address).filter((service) => serves(service, target));
  const protos = new Set(served.map(({ box }) => single(box[DIM.PROTO]!)));
  const [only] = protos;
  return { ...target, proto: protos.size === 1 && only !== null && only !== undefined ? Number(only) : 6 };
}

function nothingPublished({ lang, name }: Asked, target: Target, inside: boolean): string {
  const text = target.address === null && target.ports.length === 0 ? null : targetText(target);
  if (text === null) return lang === 'zh' ? `${name} 没有发布任何服务。` : `${name} publishes nothing.`;
  if (inside) return lang === 'zh' ? `没有服务发布到 ${text}。` : `Nothing is published to ${text}.`;
  return lang === 'zh' ? `${name} 没有在 ${text} 上发布任何服务。` : `${name} publishes nothing at ${text}.`;
}

/** More services than this are not asked about one by one; the answer says that there are more. */
const MOST_ROWS = 100;

/** The services at a destination (at most MOST_ROWS), and for each port that no service has the endpoint itself as one that nobody serves. */
export function rowsFor(gateway: Gateway, target: Target): ServiceRow[] {
  const vantages = networkVantages(gateway);
  // Hosts of one zone do not ask each other through the gateway.
  if (target.within !== null) {
    const { name } = target.within;
    const others = vantages.filter((vantage) => vantage.name !== name);
    return [serviceRow(gateway, unserved(gateway, target), others)];
  }
  const services = servicesFor(gateway, target.address).filter((service) => serves(service, target));
  const rows = services.slice(0, MOST_ROWS).map((service) => serviceRow(gateway, narrowed(service, target), vantages));
  const ports = portSet(target);
  if (ports === null || target.address === null) return rows;
  const rest = services.reduce<IntervalSet>((left, { box }) => subtract(left, box[DIM.DPORT]!), ports);
  const bare = rest.map((range) => ({ ...target, ports: [{ lo: Number(range.lo), hi: Number(range.hi) }] }));
  return [...rows, ...bare.map((each) => serviceRow(gateway, unserved(gateway, each), vantages))];
}

function rowsOfServer(gateway: Gateway, target: Target): ServiceRow[] {
  const vantages = networkVantages(gateway);
  if (target.address === null) return [];
  return servicesOf(gateway, target.address)
    .slice(0, MOST_ROWS)
    .map((service) => serviceRow(gateway, service, vantages));
}

function serves({ box }: Published, target: Target): boolean {
  const ports = portSet(target);
  const port = ports === null || intersect(box[DIM.DPORT]!, ports).length > 0;
  const address = target.address === null || contains(box[DIM.DST]!, target.address);
  return address && port && (target.proto === null || contains(box[DIM.PROTO]!, target.proto));
}

/** A service for every address, port or protocol, asked for one of them: that one. */
function narrowed(service: Published, target: Target): Published {
  const ports = portSet(target);
  const { box } = service;
  const dst = target.address === null || single(box[DIM.DST]!) !== null ? box[DIM.DST]! : one(target.address);
  const proto = target.proto === null ? box[DIM.PROTO]! : one(target.proto);
  const dport = ports === null ? box[DIM.DPORT]! : intersect(box[DIM.DPORT]!, ports);
  const next = replaceDim(replaceDim(replaceDim(box, DIM.DST, dst), DIM.PROTO, proto), DIM.DPORT, dport);
  const same =
    dst === box[DIM.DST]! &&
    dport.length === box[DIM.DPORT]!.length &&
    dport.every((r, i) => r.lo === box[DIM.DPORT]![i]!.lo && r.hi === box[DIM.DPORT]![i]!.hi);
  if (same) return { ...service, box: next };
  const address = target.address ?? service.address;
  const asked = dport.map(({ lo, hi }) => ({ lo: Number(lo), hi: Number(hi) }));
  const named = ports === null ? [] : asked;
  const key = targetText({ address, within: null, ports: named, proto: single(proto) === null ? null : Number(proto[0]!.lo) });
  const port = asked.length === 1 && asked[0]!.lo === asked[0]!.hi ? asked[0]!.lo : null;
  return { ...service, key: address === null ? service.key : key, box: next, address, port: ports === null ? service.port : port };
}

/** TCP, UDP and ICMP. */
const COMMON = { ip: [1, 6, 17], ip6: [6, 17, 58] } as const;

function endpointBox(gateway: Gateway, target: Target): Box {
  const ports = portSet(target);
  const proto = target.proto ?? (ports === null ? null : 6);
  let box = fullBox(gateway.family);
  if (target.address !== null) box = replaceDim(box, DIM.DST, one(target.address));
  if (target.within !== null) box = replaceDim(box, DIM.DST, target.within.addresses);
  if (proto !== null) box = replaceDim(box, DIM.PROTO, one(proto));
  // Of a whole network people ask whether it can be spoken to, not about each protocol.
  else if (target.within !== null) box = replaceDim(box, DIM.PROTO, setOf(COMMON[gateway.family].map((each) => ({ lo: each, hi: each }))));
  return ports === null ? box : replaceDim(box, DIM.DPORT, ports);
}

export function unserved(gateway: Gateway, target: Target): Published {
  const [port] = target.ports;
  return {
    key: targetText(target),
    box: endpointBox(gateway, target),
    rules: [],
    redirected: false,
    address: target.address,
    port: target.ports.length === 1 && port!.lo === port!.hi ? port!.lo : null,
  };
}

function answerMatrix(asked: Asked, meaning: Meaning, rows: readonly ServiceRow[], target: Target): Answer {
  const { gateway, lang } = asked;
  const services = rows.map((row) => toService(row, gateway));
  const pairs = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const isItself = pairs.length > 0 && pairs.every(meetsItself);
  const failing = pairs.filter((pair) => isFailure(pair) && fails(pair.cell));
  const open = pairs.filter((pair) => isFailure(pair) && !fails(pair.cell));
  const outcomes = new Set(pairs.map(({ cell }) => cell.outcome));
  const first = failing[0] ?? open[0];
  const failed = [...new Set(failing.map(({ row }) => row))];
  const decided = first === undefined ? null : whyOf(asked, first.cell);
  return compose(
    {
      meaning,
      verdict: outcomes.size === 1 ? [...outcomes][0]! : null,
      services,
      headline: isItself ? itselfHeadline(services, lang) : matrixHeadline(meaning, services, failing, open, lang),
      more: matrixSentences(rows, lang),
      paths: first === undefined ? [] : [pathOf(asked, first)],
      why: decided?.why ?? null,
      ...(decided?.decidedAt ? { decidedAt: decided.decidedAt } : {}),
      fix: failing.length === 0 ? null : fixFor(asked, failed),
      assumed: assumedOf(asked, [
        ...cutAssumed(asked, target, rows),
        ...protoAssumed(asked, target, rows),
        ...(failing.length === 0 ? [] : fixAssumed(asked, failed)),
      ]),
      confirm: confirmCommand(gateway, first?.row ?? rows[0]!, null),
    },
    lang,
  );
}

function fixAssumed(asked: Asked, rows: readonly ServiceRow[]): string[] {
  return asked.findings(rows) === null ? [fixElsewhere(asked.gateway, asked.lang)] : [];
}

/** Says that only the first services were asked about. */
function cutAssumed({ gateway, lang }: Asked, target: Target, rows: readonly ServiceRow[]): string[] {
  if (rows.length < MOST_ROWS) return [];
  const all = servicesFor(gateway, target.address).filter((service) => serves(service, target)).length;
  const count = Math.max(all, rows.length);
  return [
    lang === 'zh'
      ? `只回答了前 ${MOST_ROWS} 个服务；请询问具体地址（共 ${count} 个以上）`
      : `only the first ${MOST_ROWS} services are answered for; ask about one address (there are ${count} or more)`,
  ];
}

/** The cells of one source for a destination; null where the source or the destination is none here. */
export function pairsOf(asked: Asked, from: EndText, target: Target): Pair[] | null {
  const { gateway } = asked;
  // Of a whole network one source is asked about, not all.
  const rows = target.within === null ? rowsFor(gateway, target) : [];
  const chosen = rows.length > 0 ? rows : [{ published: unserved(gateway, target), cells: [] }];
  const found = chosen.map((row) => ({ row, cells: cellsFrom(gateway, row, from) }));
  if (found.some(({ cells }) => cells === null)) return null;
  const pairs = found.flatMap(({ row, cells }) => (cells ?? []).map((cell) => ({ row, cell })));
  return pairs.length === 0 ? null : pairs;
}

/** The pair that tells most: the first that does not reach. */
export function worstOf(pairs: readonly Pair[]): Pair {
  return pairs.find(({ cell }) => fails(cell)) ?? pairs.find(({ cell }) => cell.outcome !== 'reaches') ?? pairs[0]!;
}

/** One path, there and back. Null where it cannot be told whom or what is meant. */
export function answerPath(asked: Asked, from: EndText, to: EndText): Answer | null {
  const { gateway, lang } = asked;
  const target = resolveTarget(gateway, to, from);
  if (target === null || 'addresses' in target) return null;
  const pairs = pairsOf(asked, from, target);
  if (pairs === null) return null;
  const meaning: Meaning = { ask: 'path', from: sourceText(gateway, from), to: targetText(withProtocol(gateway, target)) };
  const outcomes = new Set(pairs.map(({ cell }) => cell.outcome));
  const worst = worstOf(pairs);
  const more = pairs.filter((pair) => pair !== worst && (pair.cell.outcome !== worst.cell.outcome || pair.cell.sees !== worst.cell.sees));
  const decided = whyOf(asked, worst.cell);
  const rows = [...new Set(pairs.map(({ row }) => row))];
  const sentence = pathSentence(worst, outcomes.size > 1 || rows.length > 1 || target.proto === null, lang);
  const beside = surroundingOf(asked, pairs, { from: meaning.from ?? '', to: meaning.to ?? '' }, sentence);
  return compose(
    {
      meaning,
      verdict: outcomes.size === 1 && beside?.kind !== 'private-source' ? worst.cell.outcome : null,
      services: outcomes.size === 1 ? [] : rows.map((row) => toService({ ...row, cells: cellsFrom(gateway, row, from) ?? [] }, gateway)),
      headline: beside?.headline ?? sentence,
      more: [...new Set([...(beside === null ? [] : [beside.more]), ...more.map((pair) => pathSentence(pair, true, lang))])].slice(
        0,
        MOST_SENTENCES,
      ),
      paths: [pathOf(asked, worst)],
      why: decided.why,
      ...(decided.decidedAt === null ? {} : { decidedAt: decided.decidedAt }),
      fix: fails(worst.cell) ? fixFor(asked, [worst.row], (patched) => isReached({ ...asked, gateway: patched }, from, target)) : null,
      assumed: assumedOf(asked, [...protoAssumed(asked, target, rows), ...(fails(worst.cell) ? fixAssumed(asked, [worst.row]) : [])]),
      confirm: confirmCommand(gateway, worst.row, worst.cell),
    },
    lang,
  );
}

/** Whether all of a path's packets reach, as far as the files tell. */
function isReached(asked: Asked, from: EndText, target: Target): boolean {
  return (pairsOf(asked, from, target) ?? []).every(({ cell }) => cell.atBest === 'reaches');
}

/** The sentence of a cell; where a path has several fates, with the packets that this one is about. */
export function pathSentence({ row, cell }: Pair, several: boolean, lang: Lang): string {
  const sentence = sentenceFor([row], cell, lang);
  const part = several && !cell.whole ? regionWords(cell, lang) : '';
  return part === '' ? sentence : `${part}${lang === 'zh' ? '：' : ': '}${sentence}`;
}

/** `tcp to port 22`, where the cell is a part of what was asked. */
function regionWords(cell: Cell, lang: Lang): string {
  const [box] = cell.boxes;
  if (box === undefined) return '';
  const protos = box[DIM.PROTO]!;
  const ports = box[DIM.DPORT]!;
  const wide = (set: IntervalSet, most: number) => set.reduce((sum, r) => sum + Number(r.hi) - Number(r.lo) + 1, 0) > most;
  const proto = wide(protos, 4) ? '' : protos.map((r) => protocolName(Number(r.lo))).join('/');
  const port = wide(ports, 60_000)
    ? ''
    : ports
        .slice(0, 6)
        .map((r) => (r.lo === r.hi ? String(r.lo) : `${r.lo}-${r.hi}`))
        .join(',');
  const src = wide(box[DIM.SRC]!, 4) ? '' : box[DIM.SRC]!.map((r) => formatAddress(r.lo)).join(',');
  const said = [
    proto,
    port === '' ? '' : lang === 'zh' ? `端口 ${port}` : `port ${port}`,
    src === '' ? '' : lang === 'zh' ? `来自 ${src}` : `from ${src}`,
  ];
  return said.filter((each) => each !== '').join(' ');
}
