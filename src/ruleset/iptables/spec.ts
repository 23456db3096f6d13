/**
 * One line's command and rule specification, parsed as iptables 1.8.9's option loop does it: base options, options of the extensions
 * loaded so far (exact, then by unique beginning), the implicit `-m tcp` of `-p tcp`, `!` before or behind an option's name.
 */
import type { Family } from '../model.ts';
import { protocolName } from '../names.ts';
import type { ExtensionUse, OptionSpec } from './extension.ts';
import { DECIDED } from './matches.ts';
import { TARGETS } from './targets.ts';
import { UNDECIDED } from './undecided.ts';
import { isWrong, type Network, network, protocol, unsigned, type Where } from './values.ts';
import { quoteWord, type Words } from './words.ts';

const MATCHES = new Map([...DECIDED, ...UNDECIDED].map((extension) => [extension.name, extension]));

export type CommandKind = 'append' | 'insert' | 'replace' | 'delete' | 'policy' | 'new' | 'flush' | 'remove' | 'zero' | 'rename' | 'other';

export interface Command {
  readonly kind: CommandKind;
  /** The command as written, `-A`. */
  readonly name: string;
  readonly word: number;
  /** Empty where a command names no chain (`-F`). */
  readonly chain: string;
  readonly chainWord: number;
  /** Rule number of -I, -R, -D; policy of -P; new name of -E. */
  readonly argument: string | null;
}

export interface Field<T> {
  readonly value: T;
  readonly negated: boolean;
  readonly word: number;
}

export interface TargetUse extends ExtensionUse {
  readonly goto: boolean;
  readonly nameWord: number;
}

/** A parsed line. `problems` empty: every option was understood. */
export interface Spec {
  command: Command | null;
  table: Field<string> | null;
  src: Field<readonly Network[]> | null;
  dst: Field<readonly Network[]> | null;
  inName: Field<string> | null;
  outName: Field<string> | null;
  proto: Field<number> | null;
  fragment: Field<true> | null;
  readonly uses: ExtensionUse[];
  target: TargetUse | null;
  /** `-4` or `-6` as written. */
  only: Family | null;
  readonly problems: Problem[];
  /** Each option's words, `!` included: first and last index. */
  readonly spans: OptionSpan[];
}

export interface Problem {
  readonly word: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface OptionSpan {
  readonly first: number;
  readonly last: number;
  /** Index of the option's own word. */
  readonly name: number;
  readonly negated: boolean;
  readonly role: 'command' | 'table' | 'rule';
}

type Base =
  | 'src'
  | 'dst'
  | 'in'
  | 'out'
  | 'proto'
  | 'jump'
  | 'goto'
  | 'match'
  | 'fragment'
  | 'table'
  | 'counters'
  | 'none'
  | 'wait'
  | 'ip'
  | 'ip6'
  | CommandKind;

const BASE: ReadonlyMap<string, Base> = new Map(
  Object.entries({
    src: '-s --source --src',
    dst: '-d --destination --dst',
    in: '-i --in-interface',
    out: '-o --out-interface',
    proto: '-p --protocol --proto',
    jump: '-j --jump',
    goto: '-g --goto',
    match: '-m --match',
    fragment: '-f --fragment',
    table: '-t --table',
    counters: '-c --set-counters',
    none: '-v --verbose -n --numeric -x --exact --line-numbers',
    wait: '-w --wait -W --wait-interval',
    ip: '-4 --ipv4',
    ip6: '-6 --ipv6',
    append: '-A --append',
    insert: '-I --insert',
    replace: '-R --replace',
    delete: '-D --delete',
    policy: '-P --policy',
    new: '-N --new-chain',
    flush: '-F --flush',
    remove: '-X --delete-chain',
    zero: '-Z --zero',
    rename: '-E --rename-chain',
    other: '-L --list -S --list-rules -C --check',
  }).flatMap(([base, names]) => names.split(' ').map((name): [string, Base] => [name, asBase(base)])),
);

function asBase(text: string): Base {
  const known: readonly Base[] = [
    'src',
    'dst',
    'in',
    'out',
    'proto',
    'jump',
    'goto',
    'match',
    'fragment',
    'table',
    'counters',
    'wait',
    'ip',
    'ip6',
    'append',
    'insert',
    'replace',
    'delete',
    'policy',
    'new',
    'flush',
    'remove',
    'zero',
    'rename',
    'other',
  ];
  return known.find((base) => base === text) ?? 'none';
}

/** The parser's state while it walks the words. */
interface Walk {
  readonly words: readonly string[];
  readonly family: Family;
  readonly spec: Spec;
  at: number;
  /** Word index of a `!` that waits for its option, or -1. */
  bang: number;
}

/** Parses words from index `from`. Never throws: what is wrong stands in `problems`. */
export function parseSpec(words: Words, from: number, family: Family): Spec {
  const spec: Spec = {
    command: null,
    table: null,
    src: null,
    dst: null,
    inName: null,
    outName: null,
    proto: null,
    fragment: null,
    uses: [],
    target: null,
    only: null,
    problems: [],
    spans: [],
  };
  const walk: Walk = { words: words.text, family, spec, at: from, bang: -1 };
  while (walk.at < walk.words.length) step(walk);
  if (walk.bang >= 0) problem(walk, walk.bang, "nothing follows '!': expected an option");
  checkUses(walk);
  return spec;
}

function problem(walk: Walk, word: number, message: string, severity: Problem['severity'] = 'error'): void {
  walk.spec.problems.push({ word, severity, message });
}

function step(walk: Walk): void {
  const word = walk.words[walk.at]!;
  if (word === '!') {
    if (walk.bang >= 0) problem(walk, walk.at, "two '!' in a row: expected an option");
    walk.bang = walk.at++;
    return;
  }
  const first = walk.bang >= 0 ? walk.bang : walk.at;
  const negated = walk.bang >= 0;
  const name = walk.at;
  walk.bang = -1;
  if (!word.startsWith('-') || word === '-') {
    problem(walk, walk.at++, `'${word}' is no option: expected an option such as -s, -p or -j`);
    return;
  }
  const found = findBase(word);
  const role = found === null ? 'rule' : roleOf(found.base);
  const inverted = found === null ? extensionOption(walk, negated) : baseOption(walk, found.base, found.glued, negated);
  walk.spec.spans.push({ first, last: walk.at - 1, name, negated: inverted, role });
}

function roleOf(base: Base): OptionSpan['role'] {
  if (base === 'table' || base === 'none' || base === 'wait' || base === 'ip' || base === 'ip6' || base === 'counters') return 'table';
  return COMMANDS.has(base) ? 'command' : 'rule';
}

const COMMANDS: ReadonlySet<Base> = new Set([
  'append',
  'insert',
  'replace',
  'delete',
  'policy',
  'new',
  'flush',
  'remove',
  'zero',
  'rename',
  'other',
]);

/** A base option by exact name, `--name=value`, or a short option with its value glued on (`-ptcp`). */
function findBase(word: string): { base: Base; glued: string | null } | null {
  const exact = BASE.get(word);
  if (exact !== undefined) return { base: exact, glued: null };
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  if (equals > 0) {
    const base = BASE.get(word.slice(0, equals));
    return base === undefined ? null : { base, glued: word.slice(equals + 1) };
  }
  if (word.startsWith('--')) return null;
  const base = BASE.get(word.slice(0, 2));
  return base === undefined ? null : { base, glued: word.slice(2) };
}

/** Takes the next word as an argument of the option at `name`; null (and a problem) when there is none. */
function argument(walk: Walk, name: number, glued: string | null = null): string | null {
  if (glued !== null) return glued;
  const next = walk.words[walk.at];
  if (next === undefined) {
    problem(walk, name, `option ${walk.words[name]} needs an argument`);
    return null;
  }
  walk.at++;
  return next;
}

/** Handles a base option; says whether it is negated, by a `!` before or behind its name. */
function baseOption(walk: Walk, base: Base, glued: string | null, bang: boolean): boolean {
  const name = walk.at++;
  let negated = bang;
  const invertible = base === 'src' || base === 'dst' || base === 'in' || base === 'out' || base === 'proto' || base === 'fragment';
  if (invertible && base !== 'fragment' && glued === null && walk.words[walk.at] === '!') {
    if (negated) problem(walk, walk.at, "a second '!' for one option");
    negated = true;
    walk.at++;
  }
  if (negated && !invertible) problem(walk, name, `'!' is not possible before ${walk.words[name]}`);
  switch (base) {
    case 'src':
    case 'dst':
      networks(walk, base, name, glued, negated);
      break;
    case 'in':
    case 'out':
      interfaceName(walk, base === 'in' ? 'inName' : 'outName', name, glued, negated);
      break;
    case 'proto':
      protocolOption(walk, name, glued, negated);
      break;
    case 'fragment':
      if (walk.family === 'ip6') problem(walk, name, '-f does not exist for IPv6: expected -m frag');
      once(walk, walk.spec.fragment, name);
      walk.spec.fragment = { value: true, negated, word: name };
      break;
    case 'jump':
    case 'goto':
      jump(walk, name, glued, base === 'goto');
      break;
    case 'match':
      match(walk, name, glued);
      break;
    case 'table': {
      const value = argument(walk, name, glued);
      if (value !== null) walk.spec.table = { value, negated: false, word: walk.at - 1 };
      break;
    }
    case 'counters':
      argument(walk, name, glued);
      if (unsigned(walk.words[walk.at] ?? '', Number.MAX_SAFE_INTEGER) !== null) walk.at++;
      break;
    case 'wait':
      if (unsigned(walk.words[walk.at] ?? '', 0xffffffff) !== null) walk.at++;
      break;
    case 'ip':
    case 'ip6':
      walk.spec.only = base;
      break;
    case 'none':
      break;
    default:
      command(walk, base, name, glued);
  }
  return negated;
}

function once(walk: Walk, before: object | null, name: number): void {
  if (before !== null) problem(walk, name, `${walk.words[name]} is given twice: expected once`);
}

function networks(walk: Walk, base: 'src' | 'dst', name: number, glued: string | null, negated: boolean): void {
  once(walk, walk.spec[base], name);
  const text = argument(walk, name, glued);
  if (text === null) return;
  const word = walk.at - 1;
  const values: Network[] = [];
  for (const part of text.split(',')) {
    const value = network(part, walk.family);
    if (isWrong(value)) problem(walk, word, value.wrong);
    else values.push(value);
  }
  if (negated && values.length > 1) problem(walk, name, "'!' is not possible with several addresses: expected one address");
  walk.spec[base] = { value: values, negated, word };
}

function interfaceName(walk: Walk, field: 'inName' | 'outName', name: number, glued: string | null, negated: boolean): void {
  once(walk, walk.spec[field], name);
  const value = argument(walk, name, glued);
  if (value === null) return;
  const word = walk.at - 1;
  if (value === '') problem(walk, word, 'an empty interface name: expected a name such as eth0');
  if (value.length > 15) problem(walk, word, `the interface name '${value}' is too long: at most 15 characters`);
  walk.spec[field] = { value, negated, word };
}

function protocolOption(walk: Walk, name: number, glued: string | null, negated: boolean): void {
  once(walk, walk.spec.proto, name);
  const text = argument(walk, name, glued);
  if (text === null) return;
  const word = walk.at - 1;
  const value = protocol(text);
  if (isWrong(value)) {
    problem(walk, word, value.wrong);
    return;
  }
  if (value === 0 && negated) problem(walk, word, "'! -p all' matches no packet: expected a protocol");
  walk.spec.proto = { value, negated, word };
}

function jump(walk: Walk, name: number, glued: string | null, isGoto: boolean): void {
  if (walk.spec.target !== null) problem(walk, name, `a second ${walk.words[name]}: a rule has one target`);
  const target = argument(walk, name, glued);
  if (target === null) return;
  if (target.length > 28) problem(walk, walk.at - 1, `the chain name '${target.slice(0, 40)}' is too long: at most 28 characters`);
  const extension = isGoto ? null : (TARGETS.get(target)?.extension ?? null);
  walk.spec.target = { name: target, goto: isGoto, extension, options: [], raw: [], word: name, nameWord: walk.at - 1 };
}

function match(walk: Walk, name: number, glued: string | null): void {
  const module = argument(walk, name, glued);
  if (module === null) return;
  const extension = MATCHES.get(module === 'icmpv6' ? 'icmp6' : module) ?? null;
  const use: ExtensionUse = { name: extension?.name ?? module, extension, options: [], raw: [], word: walk.at - 1 };
  walk.spec.uses.push(use);
  if (extension === null) {
    problem(
      walk,
      walk.at - 1,
      `the match '${module.slice(0, 40)}' is not known: kept whole, its answer is taken as undetermined`,
      'warning',
    );
    swallow(walk, use);
  }
}

/** Words of an extension that no table knows: up to the next base option, a `!` before it left alone. */
function swallow(walk: Walk, use: ExtensionUse): void {
  while (walk.at < walk.words.length) {
    const word = walk.words[walk.at]!;
    const next = word === '!' ? (walk.words[walk.at + 1] ?? '') : word;
    if (BASE.has(next)) return;
    use.raw.push(quoteWord(word));
    walk.at++;
  }
}

const CHAIN_ARGUMENT: ReadonlyMap<CommandKind, 'number' | 'optional-number' | 'name' | 'none'> = new Map([
  ['insert', 'optional-number'],
  ['replace', 'number'],
  ['delete', 'optional-number'],
  ['policy', 'name'],
  ['rename', 'name'],
]);

function command(walk: Walk, kind: CommandKind, name: number, glued: string | null): void {
  const { words, spec } = walk;
  if (spec.command !== null) problem(walk, name, `a second command ${words[name]} in one line`);
  const optional = kind === 'flush' || kind === 'remove' || kind === 'zero' || kind === 'other';
  const next = words[walk.at];
  const chain = optional && glued === null && (next === undefined || next.startsWith('-')) ? '' : argument(walk, name, glued);
  const chainWord = walk.at - 1;
  const wants = CHAIN_ARGUMENT.get(kind) ?? 'none';
  let extra: string | null = null;
  if (wants === 'number' || wants === 'name') extra = argument(walk, name);
  if (wants === 'optional-number' && /^\d+$/.test(words[walk.at] ?? '')) extra = words[walk.at++] ?? null;
  if (wants.endsWith('number') && extra !== null && (unsigned(extra, 0x7fffffff) ?? 0) < 1)
    problem(walk, walk.at - 1, `'${extra}' is no rule number: expected 1 or more`);
  if (chain !== null) spec.command = { kind, name: words[name]!, word: name, chain, chainWord, argument: extra };
}

/** An option of a loaded extension, or of the one that `-p` loads by itself. Says whether it is negated. */
function extensionOption(walk: Walk, bang: boolean): boolean {
  const name = walk.at++;
  const written = walk.words[name]!;
  const equals = written.startsWith('--') ? written.indexOf('=') : -1;
  const spelling = equals > 0 ? written.slice(0, equals) : written;
  const found = findOption(walk, spelling);
  if (found === 'ambiguous') {
    problem(walk, name, `option ${spelling} is ambiguous: expected its full name`);
    return bang;
  }
  if (found === null) {
    unknownOption(walk, name, spelling);
    return bang;
  }
  let negated = bang;
  if (equals < 0 && found.spec.arity > 0 && walk.words[walk.at] === '!') {
    negated = true;
    walk.at++;
  }
  const args = optionArguments(walk, found.spec, name, equals > 0 ? written.slice(equals + 1) : null);
  if (args === null) return negated;
  if (found.use.options.some((used) => used.spec === found.spec) && !REPEATABLE.has(found.spec.name)) {
    problem(walk, name, `${spelling} is given twice for ${found.use.name}: expected once`);
  }
  found.use.options.push({ spec: found.spec, args, negated, word: name });
  return negated;
}

/** Options of `-m policy` elements, which --next repeats. */
const REPEATABLE: ReadonlySet<string> = new Set(['--next', '--reqid', '--spi', '--proto', '--mode', '--tunnel-src', '--tunnel-dst']);

interface Found {
  readonly use: ExtensionUse;
  readonly spec: OptionSpec;
}

function findOption(walk: Walk, spelling: string): Found | 'ambiguous' | null {
  const { uses, target } = walk.spec;
  const loaded = target === null ? uses : [...uses, target];
  for (let index = loaded.length - 1; index >= 0; index--) {
    const spec = loaded[index]!.extension?.lookup.get(spelling);
    if (spec !== undefined) return { use: loaded[index]!, spec };
  }
  const begun = byBeginning(loaded, spelling);
  if (begun !== null) return begun;
  const proto = implicitUse(walk);
  if (proto === null) return null;
  const spec = proto.extension?.lookup.get(spelling);
  const found = spec === undefined ? byBeginning([proto], spelling) : { use: proto, spec };
  if (found !== null) uses.push(proto);
  return found;
}

function byBeginning(loaded: readonly ExtensionUse[], spelling: string): Found | 'ambiguous' | null {
  if (!spelling.startsWith('--') || spelling.length < 3) return null;
  const found: Found[] = [];
  for (const use of loaded) {
    for (const [name, spec] of use.extension?.lookup ?? []) {
      if (name.startsWith(spelling) && found.at(-1)?.spec !== spec) found.push({ use, spec });
    }
  }
  return found.length > 1 ? 'ambiguous' : (found[0] ?? null);
}

const PROTO_EXTENSION: ReadonlyMap<number, string> = new Map([
  [1, 'icmp'],
  [6, 'tcp'],
  [17, 'udp'],
  [33, 'dccp'],
  [50, 'esp'],
  [51, 'ah'],
  [58, 'icmp6'],
  [108, 'ipcomp'],
  [132, 'sctp'],
  [135, 'mh'],
  [136, 'udplite'],
]);

/** iptables loads the protocol's own match when it meets an option that nothing else knows. */
function implicitUse(walk: Walk): ExtensionUse | null {
  const { proto, uses } = walk.spec;
  const name = proto === null ? undefined : PROTO_EXTENSION.get(proto.value);
  const extension = name === undefined ? undefined : MATCHES.get(name);
  if (proto === null || extension === undefined || uses.some((use) => use.extension === extension)) return null;
  return { name: extension.name, extension, options: [], raw: [], word: proto.word };
}

function unknownOption(walk: Walk, name: number, spelling: string): void {
  const { target } = walk.spec;
  if (target !== null && target.extension === null && !target.goto) {
    const from = walk.at - 1;
    walk.at = from;
    swallow(walk, target);
    if (walk.at === from) walk.at++;
    return;
  }
  problem(walk, name, unknownOptionText(spelling));
  while (walk.at < walk.words.length && walk.words[walk.at] !== '!' && !walk.words[walk.at]!.startsWith('-')) walk.at++;
}

function unknownOptionText(spelling: string): string {
  const owner = [...MATCHES.values()].find((extension) => extension.lookup.has(spelling));
  if (owner === undefined) {
    const target = [...TARGETS.values()].find((each) => each.extension.lookup.has(spelling));
    return target === undefined
      ? `option ${spelling} is not known`
      : `option ${spelling} belongs to ${target.extension.name}: expected -j ${target.extension.name} before it`;
  }
  const protocols = owner.protocols.map(protocolName);
  if (/^--([sd]port|source-port|destination-port)$/.test(spelling))
    return `option ${spelling} needs -p tcp, udp, udplite, sctp or dccp before it`;
  if (protocols.length === 1) return `option ${spelling} needs -p ${protocols[0]} before it`;
  return `option ${spelling} belongs to the match ${owner.name}: expected -m ${owner.name} before it`;
}

function optionArguments(walk: Walk, spec: OptionSpec, name: number, glued: string | null): readonly string[] | null {
  const args: string[] = [];
  const where = whereOf(walk.spec, walk.family);
  for (let index = 0; index < spec.arity; index++) {
    const text = argument(walk, name, index === 0 ? glued : null);
    if (text === null) return null;
    const value = spec.values[Math.min(index, spec.values.length - 1)];
    const canonical = value === undefined ? text : value(text, where);
    if (typeof canonical === 'string') args.push(canonical);
    else {
      problem(walk, glued === null ? walk.at - 1 : name, canonical.wrong);
      args.push('0');
    }
  }
  return args;
}

/** What values depend on at this point of a line. */
export function whereOf(spec: Spec, family: Family): Where {
  const proto = spec.proto === null || spec.proto.negated || spec.proto.value === 0 ? null : spec.proto.value;
  return { family, proto };
}

/** What iptables refuses once a line is complete. */
function checkUses(walk: Walk): void {
  const { uses, target, proto } = walk.spec;
  for (const use of target === null ? uses : [...uses, target]) {
    const { extension } = use;
    if (extension === null) continue;
    if (extension.needs.length > 0 && !use.options.some((used) => extension.needs.includes(used.spec.name))) {
      problem(walk, use.word, `${use.name} needs ${extension.needs.length > 1 ? 'one of ' : ''}${extension.needs.join(', ')}`);
    }
    const fits = proto !== null && !proto.negated && extension.protocols.includes(proto.value);
    if (extension.protocols.length > 0 && !fits) {
      problem(walk, use.word, `the match ${use.name} needs -p ${extension.protocols.map(protocolName).join(', ')}`);
    }
  }
}
