/**
 * Random rulesets that the kernel takes: every table, user chains that are all reached, policies mostly ACCEPT. Each rule keeps the
 * header values that meet it, for the packets (generate-packets.ts).
 */
import type { Wanted } from './generate-fields.ts';
import { generateMatches, type Hook, looser, markMatches, type RuleMatches, type Site } from './generate-match.ts';
import { targetFor } from './generate-target.ts';
import type { Surroundings } from './generate-topology.ts';
import type { Random } from './random.ts';

export interface GeneratedRule {
  readonly table: string;
  readonly chain: string;
  /** The rule's line: `-A CHAIN …`. */
  readonly text: string;
  readonly wanted: Wanted;
  /** The base chain from which it is reached. */
  readonly hook: Hook;
  /** The mark that it sets. */
  readonly mark: string | null;
  /** Where a DNAT sends, and to which port. */
  readonly to: string | null;
  readonly port: number | null;
  /** Header values that just miss one match each. */
  readonly besides: readonly Wanted[];
}

export interface GeneratedChain {
  readonly name: string;
  /** Null for a user chain. */
  readonly policy: 'ACCEPT' | 'DROP' | null;
}

export interface Generated {
  readonly tables: readonly { readonly name: string; readonly chains: readonly GeneratedChain[] }[];
  readonly rules: readonly GeneratedRule[];
}

const BASE: Readonly<Record<string, readonly Hook[]>> = {
  raw: ['PREROUTING', 'OUTPUT'],
  mangle: ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'],
  nat: ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'],
  filter: ['INPUT', 'FORWARD', 'OUTPUT'],
  security: ['INPUT', 'FORWARD', 'OUTPUT'],
};
/** How many rules a base chain gets at most, and how likely it gets any. */
const SIZE: Readonly<Record<string, readonly [number, number]>> = {
  'raw PREROUTING': [2, 0.3],
  'raw OUTPUT': [1, 0.1],
  'mangle PREROUTING': [4, 0.4],
  'mangle FORWARD': [2, 0.2],
  'mangle POSTROUTING': [2, 0.15],
  'mangle INPUT': [1, 0.1],
  'mangle OUTPUT': [2, 0.2],
  'nat PREROUTING': [8, 1],
  'nat INPUT': [1, 0.1],
  'nat OUTPUT': [3, 0.5],
  'nat POSTROUTING': [5, 0.9],
  'filter INPUT': [5, 0.7],
  'filter FORWARD': [8, 0.9],
  'filter OUTPUT': [3, 0.4],
  'security FORWARD': [1, 0.06],
  'security INPUT': [1, 0.04],
};

/** A ruleset for a gateway in these surroundings. */
export function generateRuleset(random: Random, around: Surroundings): Generated {
  const tables: { name: string; chains: GeneratedChain[] }[] = [];
  const rules: GeneratedRule[] = [];
  for (const [table, bases] of Object.entries(BASE)) {
    const chains = bases.map((name) => ({ name, policy: policyOf(random, table, name) }));
    const users: string[] = [];
    for (const name of bases) {
      const [most, likely] = SIZE[`${table} ${name}`] ?? [0, 0];
      if (!random.chance(likely)) continue;
      const denying = chains.some((chain) => chain.name === name && chain.policy === 'DROP');
      if (denying && random.chance(0.7)) rules.push(established(table, name));
      fillChain({ random, around, table, hook: name, denying, users, rules }, name, 1 + random.int(most), []);
    }
    tables.push({ name: table, chains: [...chains, ...users.map((name) => ({ name, policy: null }))] });
  }
  return { tables, rules };
}

function policyOf(random: Random, table: string, chain: string): 'ACCEPT' | 'DROP' {
  if (table === 'filter' && chain !== 'OUTPUT') return random.chance(chain === 'FORWARD' ? 0.25 : 0.15) ? 'DROP' : 'ACCEPT';
  return table === 'filter' && random.chance(0.05) ? 'DROP' : 'ACCEPT';
}

function established(table: string, hook: Hook): GeneratedRule {
  const text = `-A ${hook} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT`;
  return { table, chain: hook, hook, wanted: {}, to: null, port: null, mark: null, besides: [], text };
}

/** A base chain being filled, and the user chains that hang from it (each is reached from one hook only). */
export interface Making {
  readonly random: Random;
  readonly around: Surroundings;
  readonly table: string;
  readonly hook: Hook;
  /** What falls through is dropped: then it is acceptance that matters. */
  readonly denying: boolean;
  readonly users: string[];
  readonly rules: GeneratedRule[];
}

const DEEPEST = 4;

/** `callers`: what each calling rule asks for, outermost first. */
function fillChain(making: Making, chain: string, count: number, callers: readonly Wanted[]): void {
  const { random, table, hook, users } = making;
  const context = callers.at(-1) ?? {};
  for (let index = 0; index < count; index++) {
    if (callers.length >= DEEPEST || !random.chance(0.18)) {
      addRules(making, chain, { hook, table, context, calling: false }, callers.length > 0);
      continue;
    }
    const user = `${hook.slice(0, 4).toLowerCase()}-${table}-${users.length}`;
    users.push(user);
    const call = generateMatches(random, making.around, { hook, table, context, calling: true }, null);
    addRule(making, chain, call, `${random.chance(0.25) ? '-g' : '-j'} ${user}`);
    fillChain(making, user, 1 + random.int(4), [...callers, call.wanted]);
  }
}

/** A rule, and often a looser one behind it with another target, so that their order and presence matter. */
function addRules(making: Making, chain: string, site: Site, user: boolean): void {
  const { random } = making;
  const target = targetFor(making, user, false);
  const matches = marked(making, site, target.transport) ?? generateMatches(random, making.around, site, target.transport);
  addRule(making, chain, matches, target.text);
  if (!random.chance(target.leaves ? 0.85 : 0.35)) return;
  const wider = looser(random, matches, site);
  const other = targetFor(making, user, target.leaves);
  const { proto } = wider.wanted;
  const fits = other.transport === null || proto === 'tcp' || (other.transport === 'ports' && (proto === 'udp' || proto === 'sctp'));
  if (fits && other.text !== target.text && (other.transport === null || /(^| )-p /.test(wider.text)))
    addRule(making, chain, wider, other.text);
}

/** A rule for a mark that some mangle rule sets; null where none does, or most of the time. */
function marked({ random, table, hook, rules }: Making, site: Site, transport: string | null): RuleMatches | null {
  const setters = rules.filter(({ mark, hook: at }) => mark !== null && (at === hook || at === 'PREROUTING') && hook !== 'OUTPUT');
  if (table === 'mangle' || setters.length === 0 || !random.chance(0.2)) return null;
  const setter = random.pick(setters);
  const matches = markMatches(setter.mark ?? '0x1', setter.wanted, site);
  const proto = matches.wanted.proto;
  if (transport !== null && proto !== 'tcp' && !(transport === 'ports' && proto === 'udp')) return null;
  return matches;
}

function addRule({ table, hook, rules }: Making, chain: string, { text, wanted, parts }: RuleMatches, target: string): void {
  const [, bracketed, bare] = /--to-destination (?:\[([^\]]+)\]|([^\s:-]+(?:::?[^\s:-]*)*))/.exec(target) ?? [];
  const port = /--to-destination \S*(?:\]|\.\d+):(\d+)/.exec(target)?.[1];
  const mark = /-j MARK --set-xmark (\w+)\/0xf/.exec(target)?.[1] ?? null;
  rules.push({
    table,
    chain,
    hook,
    wanted,
    to: destinationOf(bracketed ?? bare ?? null),
    port: port === undefined ? null : Number(port),
    mark,
    besides: parts.flatMap(({ beside }) => (beside === undefined ? [] : [beside])),
    text: ['-A', chain, text, target].filter((part) => part !== '').join(' '),
  });
}

/** The address of `10.0.0.1:25`, or of `fd00::1` whole. */
function destinationOf(text: string | null): string | null {
  if (text === null) return null;
  return text.includes('.') ? text.replace(/:.*/, '') : text;
}

/** The ruleset as `iptables-restore` reads it: all tables, so that nothing of an earlier one stays. */
export function rulesetText({ tables, rules }: Generated): string {
  const lines: string[] = [];
  for (const { name, chains } of tables) {
    lines.push(`*${name}`);
    for (const chain of chains) lines.push(`:${chain.name} ${chain.policy ?? '-'} [0:0]`);
    for (const rule of rules) if (rule.table === name) lines.push(rule.text);
    lines.push('COMMIT');
  }
  return `${lines.join('\n')}\n`;
}
