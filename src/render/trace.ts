/** A traced packet as a packet tracer prints it: the verdict first, then the way there and the way back. */
import type { Step } from '../netfilter/step.ts';
import type { DecisionText, PacketHeader, PacketQuestion, TraceAnswer } from '../netfilter/trace.ts';
import type { Lang, Text } from '../review/model.ts';
import { columns, padColumns, visible } from './escape.ts';

export interface TraceOptions {
  readonly lang: Lang;
  readonly color: boolean;
}

const WORD = {
  decided: { en: 'decided by', zh: '决定者' },
  reply: { en: 'reply', zh: '应答' },
  there: { en: 'there', zh: '去程' },
  back: { en: 'back', zh: '回程' },
  unknown: { en: 'the file cannot tell', zh: '文件无法确定' },
  either: { en: 'either', zh: '可能' },
  out: { en: 'out', zh: '出' },
} as const satisfies Record<string, Text>;

const REPLIES: Readonly<Record<string, Text>> = {
  returns: { en: 'returns to the client, from the address that it asked', zh: '从所访问的地址返回客户端' },
  bypasses: { en: 'goes past the gateway: the connection fails', zh: '绕过网关,连接失败' },
  martian: { en: 'none: the server drops the request as martian', zh: '无:服务器把请求作为 martian 丢弃' },
  'wrong-uplink': { en: 'leaves by another uplink', zh: '从另一条上行链路离开' },
  dropped: { en: 'dropped at the gateway', zh: '在网关被丢弃' },
  unknown: { en: 'not to be told from the file', zh: '文件无法确定' },
};

/** The whole report, ending in a newline. */
export function traceText(question: PacketQuestion, answer: TraceAnswer, options: TraceOptions): string {
  const { lang } = options;
  const head = [
    `${mark(answer, options)} ${verdictLine(question, answer, lang)}`,
    `  ${WORD.decided[lang]}: ${decision(answer.decidedBy)}`,
    ...(answer.reply === null ? [] : [`  ${WORD.reply[lang]}: ${replyLine(answer, lang)}`]),
    ...(answer.unknown.length === 0 ? [] : [`  ${WORD.unknown[lang]}: ${answer.unknown.map(visible).join(', ')}`]),
    ...(answer.either ?? []).map(
      (each) =>
        `  ${WORD.either[lang]}: ${each.verdict}${each.out === undefined ? '' : ` ${each.out}`}${each.packet === undefined ? '' : `  ${header(each.packet)}`}`,
    ),
  ];
  return `${head.join('\n')}\n\n${sideBySide(answer.steps, lang)}\n`;
}

function mark(answer: TraceAnswer, { color }: TraceOptions): string {
  const good = answer.verdict === 'local' || (answer.verdict === 'forward' && (answer.reply === 'returns' || answer.reply === null));
  const [sign, ink] = answer.verdict === 'undetermined' || answer.reply === 'unknown' ? ['?', 33] : good ? ['✓', 32] : ['✗', 31];
  return color ? `\x1b[${ink}m${sign}\x1b[0m` : String(sign);
}

function verdictLine(question: PacketQuestion, answer: TraceAnswer, lang: Lang): string {
  const asked = `${visible(question.in ?? 'gateway')}: ${end(question.src ?? '', question.sport)} → ${end(question.dst, question.dport)}/${visible(question.proto)}`;
  const out = answer.out === null ? '' : ` ${WORD.out[lang]} ${visible(answer.out)}`;
  return `${answer.verdict}${out}   ${asked}${answer.packet === null ? '' : `  ⇒  ${header(answer.packet)}`}`;
}

function replyLine(answer: TraceAnswer, lang: Lang): string {
  const words = REPLIES[answer.reply ?? '']?.[lang] ?? answer.reply;
  const out = answer.replyOut === undefined ? '' : ` (${visible(answer.replyOut)})`;
  return `${words}${out}${answer.replyDecidedBy === undefined ? '' : `, ${decision(answer.replyDecidedBy)}`}`;
}

function header(packet: PacketHeader): string {
  return `${end(packet.src, packet.sport)} → ${end(packet.dst, packet.dport)}`;
}

function end(host: string, port: number | string | undefined): string {
  const shown = visible(host);
  return port === undefined ? shown : `${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

function decision(by: DecisionText): string {
  if ('policy' in by) return `policy of ${by.policy}`;
  if ('routing' in by) return `routing: ${by.routing}`;
  return `${by.table} ${visible(by.chain)}, ${visible(by.file)}:${by.line}`;
}

/** Numbered steps, the way there on the left, the way back on the right where both fit; else below each other. */
function sideBySide(steps: readonly Step[], lang: Lang): string {
  const there = [WORD.there[lang], ...lines(steps, 'request')];
  const back = steps.some((step) => step.direction === 'reply') ? [WORD.back[lang], ...lines(steps, 'reply')] : [];
  if (back.length === 0) return there.join('\n');
  const left = Math.max(...there.map(columns));
  const right = Math.max(...back.map(columns));
  if (left + right > 150) return [...there, '', ...back].join('\n');
  const rows = Math.max(there.length, back.length);
  return Array.from({ length: rows }, (_, i) => `${padColumns(there[i] ?? '', left)}  │ ${back[i] ?? ''}`.trimEnd()).join('\n');
}

function lines(steps: readonly Step[], direction: Step['direction']): string[] {
  return steps
    .filter((step) => step.direction === direction)
    .flatMap((step, index) => {
      const number = `${String(index + 1).padStart(2)}. `;
      const { action } = step;
      const what =
        action.kind === 'rule' ? `${visible(action.text)}` : action.kind === 'policy' ? `policy ${action.does.toUpperCase()}` : action.does;
      const place = action.kind === 'rule' ? [`    ${visible(action.place.file)}:${action.place.line}`] : [];
      const change = step.before === null || step.after === null ? [] : [`    ${step.before}`, `    ⇒ ${step.after}`];
      return [`${number}${step.at}: ${what}`, ...place, ...change];
    });
}

/** Steps for NDJSON: flat, with file and line (CONTRACT, `--steps`). */
export function stepsJson(steps: readonly Step[]): object[] {
  return steps.map(({ direction, at, action, before, after }) => ({
    direction,
    at,
    ...(action.kind === 'rule'
      ? { table: action.table, chain: action.chain, file: action.place.file, line: action.place.line, rule: action.text, does: action.does }
      : { does: action.does }),
    ...(before === null ? {} : { before, after }),
  }));
}
