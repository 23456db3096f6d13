/** Answers about evidence: what it proves by itself, which outcomes it leaves, and whether the rules agree with it. */
import { DIM, replaceDim } from '../packets/box.ts';
import { one } from '../packets/intervals.ts';
import type { Lang } from '../review/model.ts';
import { type Cell, fails, serviceRow, toService, vantageCells } from '../review/services.ts';
import { networkVantages, serverVantage } from '../review/vantages.ts';
import { parseAddress } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { confirmCommand, fixFor, type Pair, pathOf, sentenceFor, whyOf } from './cells.ts';
import { compose, plainAnswer } from './compose.ts';
import { PROVES, trustSentence } from './evidence-words.ts';
import { fitOf } from './fits.ts';
import { assumedOf, pairsOf, protoAssumed, rowsFor, unserved, worstOf } from './flows.ts';
import type { Pasted } from './grammar/evidence.ts';
import type { Signal } from './grammar/symptoms.ts';
import { livePictures } from './live.ts';
import type { Answer, Meaning } from './model.ts';
import { type Evidence, endText } from './question-model.ts';
import { resolveTarget, sourceText, type Target, targetText } from './resolve.ts';
import { servicesOf } from './services.ts';
import { surroundingOf } from './surroundings.ts';
import { listWords, vantageWord } from './words.ts';

export function answerEvidence(asked: Asked, evidence: Evidence): Answer | null {
  const { gateway } = asked;
  if (evidence.pasted?.kind === 'martian') return answerMartian(asked, evidence, evidence.pasted);
  const to = evidence.to === null ? null : resolveTarget(gateway, evidence.to, evidence.from);
  if (to === null || 'addresses' in to) return null;
  const target = to.ports.length > 0 && to.proto === null ? { ...to, proto: 6 } : to;
  const meaning: Meaning = {
    ask: 'evidence',
    from: evidence.from === null ? null : sourceText(gateway, evidence.from),
    to: targetText(target),
  };
  const signal = evidence.pasted?.signal ?? evidence.symptom?.signal ?? 'seen';
  const words = evidence.symptom?.words ?? '';
  const proves = PROVES[signal](words);
  const assumed = assumedOf(asked, [...portAssumed(asked, evidence), ...protoAssumed(asked, to, rowsFor(gateway, target))]);
  const parts = { asked, evidence, meaning, signal, proves: proves[asked.lang], assumed, target };
  if (signal === 'unsent') return plainAnswer(meaning, parts.proves, '', asked.lang);
  if (evidence.from === null) return anySource(parts);
  const pairs = pairsOf(asked, evidence.from, target);
  return pairs === null ? null : oneSource(parts, arrivingBy(asked, evidence.pasted, pairs));
}

interface Parts {
  readonly asked: Asked;
  readonly evidence: Evidence;
  readonly meaning: Meaning;
  readonly signal: Signal;
  readonly proves: string;
  readonly assumed: readonly string[];
  readonly target: Target;
}

function portAssumed({ lang }: Asked, { portByCustom, to }: Evidence): string[] {
  if (!portByCustom || to === null) return [];
  const port = to.ports[0]?.lo;
  return [lang === 'zh' ? `没有写端口，按应用的默认端口 ${port} 处理` : `no port is named: the application's own, ${port}, is taken`];
}

/** The line says by which interface the packet came in: that is surer than where routing expects its source. */
function arrivingBy({ gateway }: Asked, pasted: Pasted | null, pairs: readonly Pair[]): readonly Pair[] {
  const index = pasted?.in == null ? -1 : gateway.interfaceIndex(pasted.in);
  if (index < 0) return pairs;
  return pairs.flatMap(({ row, cell }) => {
    const boxes = cell.boxes.map((box) => replaceDim(box, DIM.IN, one(index)));
    const same = cell.boxes.every((box) => box[DIM.IN]!.length === 1 && box[DIM.IN]![0]!.lo === index && box[DIM.IN]![0]!.hi === index);
    if (same || cell.vantage.kind === 'gateway') return [{ row, cell }];
    return vantageCells(gateway, row.published, { ...cell.vantage, boxes }).map((each) => ({ row, cell: each }));
  });
}

/** The source is known: do the rules say what was seen? */
function oneSource(parts: Parts, pairs: readonly Pair[]): Answer {
  const { asked, evidence, meaning, signal, proves, assumed } = parts;
  const { lang, gateway } = asked;
  const zh = lang === 'zh';
  const fitting = pairs.filter((pair) => fitOf(signal, pair, gateway) !== 'no');
  const shown = fitting.length > 0 ? worstOf(fitting) : worstOf(pairs);
  const sentence = sentenceFor([shown.row], shown.cell, lang);
  const fit = fitOf(signal, shown, gateway);
  const live = evidence.pasted === null ? { lines: [], differs: false } : livePictures(asked, evidence.pasted, shown);
  // What a log or a table of the gateway tells of did pass it.
  const ends = { from: meaning.from ?? '', to: meaning.to ?? '' };
  const beside = evidence.pasted === null ? surroundingOf(asked, pairs, ends, sentence) : null;
  const cause =
    beside?.headline ?? (fit === 'no' || live.differs ? contradiction(sentence, lang) : causeSentence(parts, shown, fit, sentence));
  const outcomes = new Set(fitting.map(({ cell }) => cell.outcome));
  const decided = whyOf(asked, shown.cell);
  const sure = fit !== 'no' && !live.differs && outcomes.size === 1;
  return compose(
    {
      meaning,
      verdict: sure ? shown.cell.outcome : 'undetermined',
      services: [],
      headline: cause,
      more: [
        proves,
        ...(beside !== null
          ? [beside.more]
          : cause === sentence || cause.includes(sentence)
            ? []
            : [`${zh ? '规则：' : 'The rules: '}${sentence}`]),
        ...live.lines,
        ...afterRouting(asked, evidence.pasted, lang),
      ],
      paths: [pathOf(asked, shown)],
      why: decided.why,
      ...(decided.decidedAt === null ? {} : { decidedAt: decided.decidedAt }),
      fix: fails(shown.cell) && fit !== 'no' ? fixFor(asked, [shown.row]) : null,
      assumed,
      confirm: confirmCommand(gateway, shown.row, shown.cell),
    },
    lang,
  );
}

function contradiction(sentence: string, lang: Lang): string {
  return lang === 'zh'
    ? `这与规则文件不符：按文件，${sentence}所以网关上运行的规则与文件不同，或连接早于某次改动，或应答的是别的机器。`
    : `This contradicts the files, by which ${sentence} So the rules that run are not these files, the connection is older than a change, or somebody else answers.`;
}

/** The cause that is left, in a sentence. */
function causeSentence({ asked, evidence, signal }: Parts, { row, cell }: Pair, fit: 'expected' | 'possible', sentence: string): string {
  const { lang } = asked;
  const server = row.published.rules[0]?.server ?? '';
  const isMail = evidence.symptom?.service === 'smtp' && (cell.outcome === 'reaches' || cell.outcome === 'reaches-gateway');
  if (signal === 'answered' && isMail)
    return trustSentence(cell.outcome === 'reaches' ? 'reaches' : 'reaches-gateway', cell.sees, server)[lang];
  if (fit === 'expected') return sentence;
  return lang === 'zh'
    ? `按规则，${sentence}所以原因不在这台网关：${beyond(signal, lang)}`
    : `By the rules ${sentence} So the cause is beyond this gateway: ${beyond(signal, lang)}`;
}

function beyond(signal: Signal, lang: Lang): string {
  const zh = lang === 'zh';
  switch (signal) {
    case 'refused':
    case 'reset':
      return zh ? '服务器上没有程序监听该端口，或服务器自己拒绝。' : 'nothing listens on the server, or the server itself refuses.';
    case 'unreachable':
      return zh ? '服务器不在线，或其后的设备拒绝。' : 'the server is down, or a device behind refuses.';
    default:
      return zh
        ? '服务器不在线、自己有防火墙，或其默认路由不经过这台网关。'
        : 'the server is down, filters by itself, or its default route is not this gateway.';
  }
}

/** The source is not named: from where does the evidence fit, and from where not? */
function anySource({ asked, evidence, meaning, signal, proves, assumed, target }: Parts): Answer {
  const { gateway, lang } = asked;
  const zh = lang === 'zh';
  const rows = rowsFor(gateway, target);
  const chosen = rows.length > 0 ? rows : [serviceRow(gateway, unserved(gateway, target), networkVantages(gateway))];
  const pairs = chosen.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const fitting = pairs.filter((pair) => fitOf(signal, pair, gateway) !== 'no');
  const names = (list: readonly Pair[]) => listWords([...new Set(list.map(({ cell }) => vantageWord(cell.vantage.name, lang)))], lang);
  const out = pairs.filter((pair) => !fitting.includes(pair));
  const fits = fitting.length === 0 ? null : names(fitting);
  const headline =
    fits === null
      ? zh
        ? '按文件，没有任何位置会看到这个结果：运行的规则与文件不同，或应答的是别的机器。'
        : 'By the files nobody would see this: the rules that run are not these files, or somebody else answers.'
      : zh
        ? `从哪里访问的？按规则，这个结果符合：${fits}${out.length === 0 ? '' : `；不符合：${names(out)}`}。`
        : `Who asked? By the rules this fits ${fits}${out.length === 0 ? '' : `, and not ${names(out)}`}.`;
  const words = evidence.symptom?.words.replace(/["\n]/g, ' ').slice(0, 60).trim() ?? '';
  const to = evidence.to === null ? '' : endText(evidence.to);
  const choices = [...new Set(fitting.map(({ cell }) => cell.vantage.name))].map((name) => `${words} ${name} -> ${to}`.trim());
  const first = fitting.find(({ cell }) => cell.outcome !== 'reaches' && cell.vantage.kind !== 'gateway') ?? fitting[0];
  return compose(
    {
      meaning,
      verdict: null,
      services: chosen.map((row) => toService(row, gateway)),
      headline,
      more: [proves, ...[...new Set(fitting.map(({ row, cell }) => sentenceFor([row], cell, lang)))].slice(0, 12)],
      paths: first === undefined ? [] : [pathOf(asked, first)],
      why: null,
      fix: first === undefined ? null : fixFor(asked, chosen),
      assumed,
      confirm: confirmCommand(gateway, chosen[0]!, null),
      choices: choices.slice(0, 5),
    },
    lang,
  );
}

/** OUT= is set: the packet was logged after routing, where its destination is the translated one. */
function afterRouting(asked: Asked, pasted: Pasted | null, lang: Lang): string[] {
  if (pasted === null || pasted.kind !== 'kernel-log' || pasted.out === null) return [];
  const server = parseAddress(pasted.flow.dst);
  const { dport } = pasted.flow;
  const all = server === null ? [] : servicesOf(asked.gateway, server);
  const asks = all.filter(({ box }) => dport === null || box[DIM.DPORT]!.some((r) => r.lo <= dport && dport <= r.hi));
  if (asks.length === 0) return [];
  const keys = listWords(
    asks.map(({ key }) => key),
    lang,
  );
  return [
    lang === 'zh'
      ? `OUT= 有值，说明日志在路由之后记录，DNAT 已完成：客户端原先访问的可能是 ${keys}。`
      : `OUT= is set: the packet was logged after routing, where DNAT is done: it may have asked for ${keys}.`,
  ];
}

/** A server that logs itself as the source got its own address back: it asked its own public address. */
function answerMartian(asked: Asked, evidence: Evidence, pasted: Pasted): Answer | null {
  const { gateway, lang } = asked;
  const zh = lang === 'zh';
  const src = parseAddress(pasted.flow.src);
  const meaning: Meaning = { ask: 'evidence', from: pasted.flow.src, to: pasted.flow.dst };
  if (src === null) return null;
  const proves = PROVES.martian('')[lang];
  const published = servicesOf(gateway, src);
  const vantage = serverVantage(gateway, src);
  const own =
    vantage === null
      ? []
      : published.flatMap((service) =>
          vantageCells(gateway, service, vantage).map((cell) => ({ row: { published: service, cells: [] }, cell })),
        );
  const martian = own.filter(({ cell }) => cell.outcome === 'martian');
  if (pasted.flow.src === pasted.flow.dst && martian.length > 0) {
    const [first] = martian;
    const decided = whyOf(asked, first!.cell);
    return compose(
      {
        meaning,
        verdict: 'martian',
        services: [],
        headline: sentenceFor(
          martian.map(({ row }) => row),
          first!.cell,
          lang,
        ),
        more: [
          proves,
          zh
            ? '源和目的相同：服务器访问了自己的公网地址，DNAT 把目的改成了它自己，又没有 SNAT。'
            : 'Source and destination are the same: the server asked its own public address, DNAT made itself the destination, and no SNAT changed the source.',
        ],
        paths: [pathOf(asked, first!)],
        why: decided.why,
        fix: fixFor(
          asked,
          martian.map(({ row }) => row),
        ),
        assumed: assumedOf(asked),
        confirm: 'sysctl net.ipv4.conf.all.log_martians; dmesg | grep martian',
      },
      lang,
    );
  }
  const where = expectedAt(asked, src, lang);
  const device = pasted.in ?? '?';
  const headline = zh
    ? `源地址 ${pasted.flow.src} 从 ${device} 进来，而路由认为它应在 ${where}。`
    : `${pasted.flow.src} came in by ${device}, where routing expects it ${where}.`;
  return plainAnswer({ ...meaning, to: endText(evidence.to!) }, headline, proves, lang);
}

function expectedAt({ gateway }: Asked, src: NonNullable<ReturnType<typeof parseAddress>>, lang: Lang): string {
  const part = gateway.routing.lookup(src, 0);
  const zh = lang === 'zh';
  if (part.kind === 'local') return zh ? '网关自身（它是网关自己的地址）' : "nowhere: it is the gateway's own address";
  if (part.dev === null) return zh ? '没有路由' : 'nowhere: there is no route to it';
  return zh ? part.dev : `on ${part.dev}`;
}

export type { Cell };
