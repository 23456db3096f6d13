/** Random questions: every verdict, figure and hop of an answer is what `hairpin trace` says of the packet that the answer shows. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Answer, Hop } from '../../src/explain/model.ts';
import { type TraceAnswer, trace } from '../../src/netfilter/trace.ts';
import type { Lang } from '../../src/review/model.ts';
import { gatewaysOf, readSide } from '../../src/review/side.ts';
import { GATEWAY, questionSide } from './asking.ts';

const read = readSide(questionSide);
if ('errors' in read) throw new Error('the gateway of the tests does not read');
const gateway = gatewaysOf([read], 'ip')[0]!;

/** A small generator of its own (mulberry32), so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const SOURCES = ['203.0.113.', '192.168.1.', '192.168.20.', '192.168.30.', '198.51.100.'] as const;
const TARGETS = [
  '110.88.12.88',
  '110.88.12.89',
  '192.168.1.55',
  '192.168.1.80',
  '192.168.20.9',
  '192.168.1.1',
  '198.51.100.77',
  '110.88.12.90',
] as const;
const PORTS = [25, 110, 143, 443, 22, 80, 8080, 53] as const;
const PROTOS = ['tcp', 'tcp', 'tcp', 'udp'] as const;
const DEVICES: Readonly<Record<string, string>> = { '192.168.1.': 'bond1', '192.168.20.': 'bond1.20', '192.168.30.': 'bond1' };

interface Asked {
  readonly device: string;
  readonly src: string;
  readonly dst: string;
  readonly proto: string;
  readonly dport: number;
}

function asked(pick: (below: number) => number): Asked {
  const net = SOURCES[pick(SOURCES.length)]!;
  return {
    device: DEVICES[net] ?? 'bond0',
    src: `${net}${20 + pick(200)}`,
    dst: TARGETS[pick(TARGETS.length)]!,
    proto: PROTOS[pick(PROTOS.length)]!,
    dport: PORTS[pick(PORTS.length)]!,
  };
}

function traced({ device, src, dst, proto, dport }: Asked): TraceAnswer {
  const answer = trace(gateway, { in: device, src, dst, proto, sport: 40000, dport }, { steps: true });
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

const REPLIES: Readonly<Record<string, string>> = {
  returns: 'reaches',
  bypasses: 'reply-bypasses',
  martian: 'martian',
  dropped: 'dropped',
  'wrong-uplink': 'wrong-uplink',
  unknown: 'undetermined',
};
const VERDICTS: Readonly<Record<string, string>> = {
  local: 'reaches-gateway',
  drop: 'dropped',
  reject: 'rejected',
  'no-route': 'no-route',
  undetermined: 'undetermined',
};

function outcome({ verdict, reply, packet }: TraceAnswer, { dst, dport, proto }: Asked): string {
  const published = dst === '110.88.12.88' ? [25, 110, 143].includes(dport) : dst === '110.88.12.89' && dport === 443;
  if (verdict !== 'forward') return VERDICTS[verdict] ?? verdict;
  if (published && proto === 'tcp' && packet?.dst === dst) return 'leaves';
  return REPLIES[reply ?? ''] ?? 'other';
}

function hopsOf(answer: TraceAnswer, direction: 'request' | 'reply'): string[] {
  return answer.steps
    .filter((step) => step.direction === direction)
    .map(({ at, action, before, after }) =>
      [at, action.kind === 'rule' ? `${action.place.file}:${action.place.line}` : '', before ?? '', after ?? ''].join(' '),
    );
}

function shown(hops: readonly Hop[]): string[] {
  return hops.map(({ at, place, before, after }) =>
    [at, place === null ? '' : `${place.file}:${place.line}`, before ?? '', after ?? ''].join(' '),
  );
}

function ask(question: string, lang: Lang): Answer {
  return explain({ gateway: GATEWAY, side: questionSide, question, lang, catalogue });
}

describe('random questions', () => {
  const pick = random(42);
  const cases = Array.from({ length: 250 }, () => asked(pick));

  it('are of every kind', () => {
    const kinds = new Set(cases.map((one) => outcome(traced(one), one)));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['dropped', 'reaches', 'reaches-gateway']));
  });

  it('are answered as the trace says, in both languages', () => {
    for (const one of cases) {
      const { src, dst, dport, proto } = one;
      const trace = traced(one);
      for (const lang of ['en', 'zh'] as const) {
        const question = lang === 'en' ? `${src} -> ${dst}:${dport}/${proto}` : `从 ${src} 访问 ${dst} 的 ${proto} ${dport} 端口`;
        const answer = ask(question, lang);
        expect(answer.meaning, question).toEqual({ ask: 'path', from: src, to: `${dst}:${dport}/${proto}` });
        expect(answer.verdict, question).toBe(outcome(trace, one));
        const [path] = answer.paths;
        expect(shown(path!.there), question).toEqual(hopsOf(trace, 'request'));
        expect(shown(path!.back), question).toEqual(hopsOf(trace, 'reply'));
        expect(answer.headline).toContain(dst);
        if ('line' in trace.decidedBy && (trace.verdict === 'drop' || trace.verdict === 'reject'))
          expect(answer.decidedAt).toMatchObject({ line: trace.decidedBy.line });
        for (const place of answer.text.matchAll(/mail-gw\.rules:(\d+)/g)) expect(Number(place[1])).toBeLessThanOrEqual(22);
      }
    }
  });

  it('name in every sentence only addresses of the question, the files or the traced packet', () => {
    for (const one of cases.slice(0, 120)) {
      const { src, dst, dport, proto } = one;
      const answer = ask(`${src} -> ${dst}:${dport}/${proto}`, 'en');
      const known = [
        src,
        dst,
        ...questionSide.files.map(({ text }) => text),
        questionSide.network?.text ?? '',
        JSON.stringify(traced(one)),
      ].join('\n');
      const told = [answer.headline, ...(answer.more ?? []), answer.why ?? ''].join('\n');
      for (const address of told.match(/\d+\.\d+\.\d+\.\d+/g) ?? []) expect(known).toContain(address);
    }
  });
});
