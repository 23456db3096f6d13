/** The two ends of which the second reader is sure, as a flow: with the port that the text names, and nothing where it names more than one flow. */
import { type EndText, findEnds, sameHost, withPorts } from '../grammar/ends.ts';
import { SERVICE_NAMES, serviceNamed } from '../grammar/ports.ts';
import { saidPorts } from '../grammar/said-ports.ts';
import { findSymptom } from '../grammar/symptoms.ts';
import { kindNamed, type Vocabulary } from '../grammar/vocabulary.ts';
import type { Question } from '../question-model.ts';
import { pairsOf } from './readers.ts';
import { told } from './told.ts';

/**
 * Of so much of what all pairs have together, a pair is as good as certain: of questions that were not learned from, 669 of 671 were right
 * of which one pair had 0.98 or more.
 */
export const SURELY_PAIR = 0.985;
/** Whatever its share, one that is given less by itself is the best of readings none of which fits. */
export const LEAST_CHANCE = 0.25;

/** Of a change the flow is taken that is the likeliest by far: the answer tells it, and what else changes. */
export const LIKELY_PAIR = 0.9;

/** The flow between the two ends of which the second reader is sure, with the one port that the text names; null where it is not. */
export function surePair(text: string, vocabulary: Vocabulary, least = SURELY_PAIR): Extract<Question, { ask: 'path' }> | null {
  const words = told(text, vocabulary);
  const [pair] = pairsOf(words);
  if (pair === undefined || pair.share < least || pair.probability < LEAST_CHANCE) return null;
  const asked = withSaidPorts(portsOf(words.ends, pair.to), text, vocabulary);
  const to = asked === null ? null : served(asked, vocabulary);
  // `the server`: which one is not said.
  const isNamed = (end: EndText) => end.kind !== 'name' || kindNamed(vocabulary, end.name) !== 'server';
  if (to === null || !isNamed(to) || !isNamed(words.ends[pair.from]!)) return null;
  // `A:25 or B:443`: two are asked.
  const isOther = (end: EndText) =>
    end.ports.length > 0 && !sameHost(end, to) && end.kind !== 'public' && !sameHost(end, words.ends[pair.from]!);
  if (namesOther(text, to) || words.ends.some(isOther)) return null;
  return { ask: 'path', from: { ...words.ends[pair.from]!, ports: [], proto: null }, to };
}

/** An end with the ports that the text names; null where one is none, and where a word may be several zones, which is asked back. */
export function withSaidPorts(end: EndText, text: string, vocabulary: Vocabulary): EndText | null {
  const ends = findEnds(text, vocabulary);
  if (ends.bad !== null || ends.found.some((found) => found.ends.length > 1)) return null;
  const ports = saidPorts({ ...ends, given: text, symptom: findSymptom(ends.text) });
  return 'bad' in ports ? null : withPorts(end, ports.said.ports, ports.said.proto);
}

/** `the public address`: the one that serves this port; null where there are several. */
export function served(to: EndText, { servedAt }: Vocabulary): EndText | null {
  if (to.kind !== 'public') return to;
  const [port, another] = to.ports;
  const [address, other] = port !== undefined && another === undefined && port.lo === port.hi ? servedAt(port.lo) : [];
  return address === undefined || other !== undefined ? null : { kind: 'address', address, length: null, ports: to.ports, proto: to.proto };
}

/** An end that is named several times, with the ports that one of them has. */
export function portsOf(ends: readonly EndText[], place: number): EndText {
  const end = ends[place]!;
  return ends.find((other) => sameHost(other, end) && other.ports.length > 0) ?? end;
}

/** `DNS only has the public record`: what a name leads to is told, no query is asked about. */
const OF_NAMES =
  /\bdns\b(?=\s(?:only|has|have|record|entry|entries|points?|name|gives?|says?|returns?|resolves?|zone|answers?)\b)|\b(?:split|internal|public|external|our)[- ]dns\b/g;

/** Whether a text names another service than the one that is asked: which of them is meant is not sure. */
export function namesOther(text: string, { ports }: EndText): boolean {
  const words: readonly string[] =
    text
      .toLowerCase()
      .replace(OF_NAMES, ' ')
      .match(/[a-z][a-z0-9]+/g) ?? [];
  return SERVICE_NAMES.filter((name) => words.includes(name)).some((name) => {
    const [span] = serviceNamed(name)?.ports ?? [];
    return span !== undefined && ports.length > 0 && !ports.some(({ lo, hi }) => lo <= span.lo && span.lo <= hi);
  });
}
