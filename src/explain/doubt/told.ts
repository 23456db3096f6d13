/** A question as its second reader sees it: its words in their order, with what stands for the ends in place of the ends themselves. */
import { type EndText, type FoundEnd, findEnds, sameHost } from '../grammar/ends.ts';
import { SERVICE_NAMES } from '../grammar/ports.ts';
import { isZone, kindNamed, type Vocabulary } from '../grammar/vocabulary.ts';

export interface Told {
  readonly tokens: readonly string[];
  /** In the order of their tokens. */
  readonly ends: readonly EndText[];
}

const TOKEN = /<[a-z]+>|[a-z']+|\d+|\p{Script=Han}|->|<-|-[a-z]\b|[?,:;]/gu;
const END = /^<(?!n>|service>)/;
const SERVICES: ReadonlySet<string> = new Set(SERVICE_NAMES.map((name) => name.toLowerCase()));

/** What was told last, by vocabulary: one question is looked at several times. */
const last = new WeakMap<Vocabulary, { readonly given: string; readonly told: Told }>();

/** `given`: made even (text.ts). */
export function told(given: string, vocabulary: Vocabulary): Told {
  const known = last.get(vocabulary);
  if (known?.given === given) return known.told;
  const made = toldAnew(given, vocabulary);
  last.set(vocabulary, { given, told: made });
  return made;
}

function toldAnew(given: string, vocabulary: Vocabulary): Told {
  const { found, text } = findEnds(given, vocabulary);
  let [words, from] = ['', 0];
  for (const one of found) {
    words += `${text.slice(from, one.at)} ${standsFor(one, vocabulary)} `;
    from = one.until;
  }
  const tokens = `${words}${text.slice(from)}`.toLowerCase().match(TOKEN) ?? [];
  return { tokens: tokens.map(plainToken), ends: found.map(({ ends }) => ends[0]!) };
}

function plainToken(token: string): string {
  if (/^\d/.test(token)) return '<n>';
  return SERVICES.has(token) ? '<service>' : token;
}

/** What an end is, whatever it is called at this gateway. */
function standsFor({ ends }: FoundEnd, vocabulary: Vocabulary): string {
  const end = ends[0]!;
  if (end.kind === 'name') {
    const kind = kindNamed(vocabulary, end.name);
    return `<${kind === 'inside' ? 'zone' : (kind ?? 'host')}>`;
  }
  if (end.kind !== 'address') return `<${end.kind}>`;
  // Services are published at the outer ones; by an inner one the gateway itself is meant.
  if (vocabulary.isOwn(end.address)) return vocabulary.ownAddresses.includes(end.address) ? '<own>' : '<gateway>';
  const homes = vocabulary.names.filter(({ name }) => vocabulary.belongs(name, end.address));
  if (homes.some(({ kind }) => kind === 'host')) return '<host>';
  if (homes.some(({ kind }) => kind === 'inside')) return end.length === null ? '<client>' : '<zone>';
  return '<far>';
}

/** Nothing but ends, numbers and services: there are no words that could say otherwise. */
export function isBare({ tokens }: Told): boolean {
  return tokens.every((token) => !/^[a-z'\p{Script=Han}]/u.test(token));
}

/** What the kind of a question is told by: its words, each two that stand together, and its first ends. */
export function askFeatures({ tokens }: Told): string[] {
  const features = new Set(['']);
  const all = ['^', ...tokens, '$'];
  all.forEach((token, at) => {
    features.add(token);
    if (at + 1 < all.length) features.add(`${token} ${all[at + 1]}`);
  });
  const ends = tokens.filter((token) => END.test(token));
  features.add(`ends ${ends.length}`);
  features.add(`ends ${ends.slice(0, 3).join('')}`);
  return [...features];
}

/** So many words before and behind an end are looked at. */
const AROUND = 4;

/** Ends that are farther apart than this have a story between them. */
const FAR = 8;

const KEPT =
  /^(?:by|to|from|for|of|on|at|with|in|into|over|via|is|are|was|be|been|being|get|gets|got|can|may|does|do|will|would|should|has|have|that|which|who|where|and|not|<.+>|\W+|\p{Script=Han})$/u;

/** A word as its form alone: what is done matters less than that it is done. */
function formOf(token: string): string {
  if (token === '' || KEPT.test(token)) return token;
  return /(?:ed|en)$/.test(token) ? '-ed' : token.endsWith('ing') ? '-ing' : token.endsWith('s') ? '-s' : '-';
}

/** What tells the part of the end at place `of`, who asks, who is asked or neither: what it is, which others there are, the words around it. */
export function partFeatures({ tokens, ends }: Told, of: number): string[] {
  const marked = ['^', '^', ...tokens, '$', '$'];
  const places = marked.flatMap((token, at) => (END.test(token) ? [at] : []));
  const at = places[of]!;
  const kind = marked[at]!;
  const word = (from: number) => marked[at + from] ?? '';
  const beside = (other: number | undefined) => (other === undefined ? '-' : marked[other]!);
  const features = new Set([
    '',
    `is ${kind}`,
    `of ${places.length}`,
    `nth ${of}`,
    `left ${places.length - of}`,
    `at ${kind} ${places.length} ${of}`,
  ]);
  for (const other of places) if (other !== at) features.add(`with ${marked[other]}`).add(`${kind} with ${marked[other]}`);
  features.add(`behind ${beside(places[of - 1])} ${kind}`).add(`before ${beside(places[of + 1])} ${kind}`);
  if (ends.slice(0, of).some((end) => sameHost(end, ends[of]!))) features.add('again');
  for (let from = -AROUND; from <= AROUND; from++) {
    if (from === 0 || word(from) === '') continue;
    features
      .add(`${from} ${word(from)}`)
      .add(`${from < 0 ? '-' : '+'} ${word(from)}`)
      .add(`${from} ${word(from)} ${kind}`);
  }
  for (const from of [-3, -2, -1, 1, 2]) features.add(`${from} ${word(from)} ${word(from + 1)}`);
  features.add(`-3 ${word(-3)} ${word(-2)} ${word(-1)}`).add(`1 ${word(1)} ${word(2)} ${word(3)}`);
  // Who serves has the port; whatever is done, `is …ed by` says who does it.
  const ported = (end: EndText | undefined) => (end?.ports.length === 0 ? 'bare' : 'port');
  const others = ends.filter((end) => !sameHost(end, ends[of]!));
  features.add(`own ${ported(ends[of])} ${others.some((end) => end.ports.length > 0) ? 'port' : 'bare'}`);
  const form = (from: number) => formOf(word(from));
  features.add(`form ${form(-3)} ${form(-2)} ${form(-1)}`).add(`form ${form(-2)} ${form(-1)} <> ${form(1)}`);
  features.add(`form <> ${form(1)} ${form(2)} ${form(3)}`).add(`form <> ${form(1)} ${form(2)} ${form(3)} ${form(4)}`);
  const [next, last] = [places[of + 1], places[of - 1]];
  if (next !== undefined && next - at <= FAR)
    features.add(
      `to ${marked
        .slice(at + 1, next)
        .map(formOf)
        .join(' ')} ${marked[next]}`,
    );
  if (last !== undefined && at - last <= FAR)
    features.add(
      `from ${marked[last]} ${marked
        .slice(last + 1, at)
        .map(formOf)
        .join(' ')}`,
    );
  return [...features];
}

/** The place of an end among those told; -1 where it stands nowhere, or is only meant (`its public address`). */
export function placeOf({ ends }: Told, end: EndText, vocabulary: Vocabulary): number {
  const known = ends.findIndex((one) => sameHost(one, end));
  if (known >= 0 || end.kind !== 'address') return known;
  // `mail` for its address, `vlan20` for its network.
  return ends.findIndex(
    (one) =>
      one.kind === 'name' && vocabulary.belongs(one.name, end.address) && (end.length !== null) === isZone(kindNamed(vocabulary, one.name)),
  );
}
