/** Option lines of an extension: every option with every value, negated, doubled, in pairs, at random, without its argument, out of place. */
import type { Family } from '../../../src/ruleset/index.ts';
import type { Grammar } from './grammar.ts';

export interface Line {
  readonly family: Family;
  readonly table: Grammar['table'];
  readonly extension: string;
  readonly text: string;
}

/** Numbers from 0 to before 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Option = Grammar['options'][number];

const quote = (value: string) => (value === '' ? '""' : value);
const written = ([name]: Option, args: readonly string[]) => [name, ...args.map(quote)].join(' ');
const typicalArgs = ([, ...args]: Option) => args.map((samples) => samples[0] ?? '');
const typical = (option: Option) => written(option, typicalArgs(option));

/** The lines of one extension for one family. `many`: how many random combinations. */
export function linesOf(grammar: Grammar, family: Family, seed: number, many: number): Line[] {
  const random = randomFrom(seed);
  const texts = new Set<string>();
  for (const options of [...singles(grammar), ...besides(grammar), ...pairs(grammar), ...combinations(grammar, random, many)])
    texts.add(withHead(grammar, options));
  for (const text of outOfPlace(grammar)) texts.add(text);
  return [...texts].map((text) => ({ family, table: grammar.table, extension: `${grammar.kind} ${grammar.name}`, text }));
}

function head(grammar: Grammar): string {
  return grammar.kind === 'base' ? '' : `${grammar.kind === 'match' ? '-m' : '-j'} ${grammar.name}`;
}

function withHead(grammar: Grammar, options: string): string {
  return [grammar.before, head(grammar), options].filter((part) => part !== '').join(' ');
}

function singles({ options }: Grammar): string[] {
  return ['', ...options.flatMap((option) => [...eachValue(option), `! ${typical(option)}`, ...doubled(option), ...spellings(option)])];
}

/** Each value beside the options that are needed; the option itself is not given a second time. */
function besides({ options, beside }: Grammar): string[] {
  if (beside === '') return [];
  const needed = beside.split(/ (?=--)/);
  return options.flatMap((option) => {
    const others = needed.filter((text) => text.split(' ')[0] !== option[0]).join(' ');
    return [...eachValue(option).map((text) => `${others} ${text}`), `${others} ! ${typical(option)}`];
  });
}

function eachValue(option: Option): string[] {
  const [, ...args] = option;
  if (args.length === 0) return [typical(option)];
  const base = typicalArgs(option);
  return args.flatMap((samples, index) => samples.map((value) => written(option, base.with(index, value))));
}

function doubled(option: Option): string[] {
  const other = option.slice(1).map((samples) => samples[1] ?? samples[0] ?? '');
  return [`${typical(option)} ${typical(option)}`, `${typical(option)} ${written(option, other)}`];
}

/** Without its arguments, shortened, glued with `=`. */
function spellings(option: Option): string[] {
  const [name, ...args] = option;
  const texts = args.length > 0 ? [name] : [];
  if (!name.startsWith('--')) return texts;
  const values = typicalArgs(option).map(quote).join(' ');
  const short = [name.slice(0, -1), name.slice(0, Math.ceil(name.length / 2))];
  return [...texts, ...short.map((each) => `${each} ${values}`.trim()), ...(args.length > 0 ? [`${name}=${values}`] : [`${name}=1`])];
}

const MOST_PAIRED = 9;

function pairs({ options }: Grammar): string[] {
  const few = options.slice(0, MOST_PAIRED);
  return few.flatMap((first, index) =>
    few.slice(index + 1).flatMap((second) => [`${typical(first)} ${typical(second)}`, `${typical(second)} ! ${typical(first)}`]),
  );
}

function combinations({ options, beside }: Grammar, random: () => number, many: number): string[] {
  if (options.length === 0) return [];
  return Array.from({ length: many }, () => {
    const size = 1 + Math.floor(random() * Math.min(5, options.length));
    const chosen = [...options].sort(() => random() - 0.5).slice(0, size);
    const needed =
      random() < 0.7 ? beside.split(/ (?=--)/).filter((text) => text !== '' && !chosen.some(([name]) => name === text.split(' ')[0])) : [];
    const own = chosen.map((option) => `${random() < 0.15 ? '! ' : ''}${written(option, randomArgs(option, random))}`);
    return [...own, ...needed].join(' ');
  });
}

/** Mostly the values that come first, which are the usual ones. */
function randomArgs([, ...args]: Option, random: () => number): string[] {
  return args.map((samples) => samples[Math.floor(random() ** 2.5 * samples.length)] ?? '');
}

function outOfPlace(grammar: Grammar): string[] {
  const first = grammar.options[0];
  if (grammar.kind === 'base' || first === undefined) return [];
  const text = typical(first);
  const befores =
    grammar.before === ''
      ? ['-p tcp', '! -p udp']
      : ['', '-p tcp', '-p udp', '-p icmp', `! ${grammar.before}`, grammar.before.replace('-p ', '-p 0x')];
  return [
    withHead({ ...grammar, kind: 'base' }, text),
    ...befores.map((before) => withHead({ ...grammar, before }, text)),
    `${withHead(grammar, text)} ${head(grammar)} ${text}`,
    `${withHead(grammar, '')} --nosuchoption`,
    `${withHead(grammar, text)} stray`,
    `${withHead(grammar, text)} ! `.trim(),
  ];
}

/** Extensions of one family alone, tried in the other. */
function strangers(grammar: Grammar): Line[] {
  // Whether a set fits a family is the set's to say.
  if (grammar.kind === 'base' || grammar.families.length > 1 || /^set$/i.test(grammar.name)) return [];
  const [own] = grammar.families;
  const other: Family = own === 'ip' ? 'ip6' : 'ip';
  const first = grammar.options[0];
  const text = withHead(grammar, first === undefined ? '' : typical(first));
  return [{ family: other, table: grammar.table, extension: `${grammar.kind} ${grammar.name}`, text }];
}

export function allLines(grammars: readonly Grammar[], seed: number, many: number): Line[] {
  const seen = new Set<string>();
  return grammars
    .flatMap((grammar, index) => [
      ...grammar.families.flatMap((family) => linesOf(grammar, family, seed + index, many)),
      ...strangers(grammar),
    ])
    .filter(({ family, table, text }) => {
      const key = `${family} ${table} ${text}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** About `count` of the lines, spread evenly from a place that the seed chooses. */
export function sampleOf(lines: readonly Line[], count: number, seed: number): Line[] {
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines.filter((_, index) => index % step === seed % step);
}
