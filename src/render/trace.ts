/** A traced packet as a packet tracer prints it: the verdict first, then the way there and the way back. */
import type { Step } from '../netfilter/step.ts';
import type { DecisionText, PacketHeader, PacketQuestion, TraceAnswer } from '../netfilter/trace.ts';
import type { Lang, Text } from '../review/model.ts';
import { columns, padColumns, visible } from './escape.ts';

export interface TraceOptions {
  readonly lang: Lang;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
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
  return `${head.join('\n')}\n\n${sideBySide(answer.steps, options)}\n`;
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

/** Below this many columns for each way they stand below each other. */
const NARROWEST = 56;

/** Numbered steps, the way there on the left and the way back on the right; below each other on a narrow terminal. */
function sideBySide(steps: readonly Step[], { lang, width }: TraceOptions): string {
  const half = Math.floor((width - 3) / 2);
  const both = steps.some((step) => step.direction === 'reply');
  const room = both && half >= NARROWEST ? half : width;
  const there = [WORD.there[lang], ...stepLines(steps, 'request', room)];
  const back = both ? [WORD.back[lang], ...stepLines(steps, 'reply', room)] : [];
  if (room === width) return both ? [...there, '', ...back].join('\n') : there.join('\n');
  const rows = Math.max(there.length, back.length);
  return Array.from({ length: rows }, (_, i) => `${padColumns(there[i] ?? '', half)} │ ${back[i] ?? ''}`.trimEnd()).join('\n');
}

function stepLines(steps: readonly Step[], direction: Step['direction'], width: number): string[] {
  return steps
    .filter((step) => step.direction === direction)
    .flatMap((step, index) => {
      const { action } = step;
      const where = action.kind === 'rule' ? `${step.at}  ${visible(action.place.file)}:${action.place.line}` : step.at;
      const what =
        action.kind === 'rule' ? visible(action.text) : action.kind === 'policy' ? `policy ${action.does.toUpperCase()}` : action.does;
      const change = step.before === null || step.after === null ? [] : [`    ${step.before}`, `  ⇒ ${step.after}`];
      const head = `${String(index + 1).padStart(2)}. ${where}`;
      if (action.kind !== 'rule') return [...wrap(`${head}: ${what}`, width), ...change];
      return [...wrap(head, width), ...wrap(`    ${what}`, width), ...change];
    });
}

/** Breaks a line at blanks; what follows is indented as a continuation. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  const indent = /^ */.exec(line)![0];
  let current = indent;
  for (const word of line.slice(indent.length).split(' ')) {
    const next = current.trim() === '' ? current + word : `${current} ${word}`;
    if (columns(next) <= width || current.trim() === '') {
      current = next;
      continue;
    }
    lines.push(current);
    current = `${' '.repeat(6)}${word}`;
  }
  return [...lines, current];
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
