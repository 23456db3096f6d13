/** The path there and back as hops, from a traced packet. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Step } from '../netfilter/step.ts';
import { trace } from '../netfilter/trace.ts';
import type { Lang, Outcome, WitnessPacket } from '../review/model.ts';
import type { Hop, PathPicture } from './model.ts';
import { reasonWords } from './words.ts';

/** Traces a packet and draws it. `outcome` is what the caller found the packet's fate to be. */
export function picture(
  gateway: Gateway,
  packet: WitnessPacket,
  names: { readonly from: string; readonly to: string },
  outcome: Outcome,
  lang: Lang,
): PathPicture {
  const answer = trace(gateway, packet, { steps: true });
  const steps = 'error' in answer ? [] : answer.steps;
  const hops = (direction: Step['direction']) => steps.filter((step) => step.direction === direction).map((step) => toHop(step, lang));
  return { ...names, outcome, there: hops('request'), back: hops('reply') };
}

/** `192.168.1.20:40000`; the address alone where the protocol has no ports. */
export function sourceOf({ src, sport }: WitnessPacket): string {
  if (sport === undefined) return src;
  return src.includes(':') ? `[${src}]:${sport}` : `${src}:${sport}`;
}

function toHop(step: Step, lang: Lang): Hop {
  const { action } = step;
  const policy = lang === 'zh' ? '默认策略' : 'policy';
  return {
    at: step.at,
    what:
      action.kind === 'rule'
        ? action.text
        : action.kind === 'policy'
          ? `${policy} ${action.does.toUpperCase()}`
          : reasonWords(action.does, lang),
    place: action.kind === 'rule' ? { file: action.place.file, line: action.place.line } : null,
    before: step.before,
    after: step.after,
  };
}

/** One hop as a line or two of plain text. */
export function hopLines(hop: Hop): string[] {
  const place = hop.place === null ? '' : `  (${hop.place.file}:${hop.place.line})`;
  const change = hop.before === null || hop.after === null ? [] : [`    ${hop.before}`, `  → ${hop.after}`];
  return [`  ${hop.at}: ${hop.what}${place}`, ...change];
}
