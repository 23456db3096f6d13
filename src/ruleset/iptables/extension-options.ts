/** Options of extensions: of those loaded so far, or of the match that `-p` loads by itself. */
import { protocolName } from '../names.ts';
import type { ExtensionUse, OptionSpec } from './extension.ts';
import { MATCHES } from './registry.ts';
import { whereOf } from './spec.ts';
import { TARGETS } from './targets.ts';
import { argument, behindName, problem, swallow, type Walk } from './walk.ts';

/** An option of a loaded extension, or of the one that `-p` loads by itself. Says whether it is negated. */
export function extensionOption(walk: Walk, bang: boolean): boolean {
  const name = walk.at++;
  const written = walk.words[name]!;
  const equals = written.startsWith('--') ? written.indexOf('=') : -1;
  const spelling = equals > 0 ? written.slice(0, equals) : written;
  const found = findOption(walk, spelling);
  if (found === 'ambiguous') {
    problem(walk, name, `option ${spelling} is ambiguous: expected its full name`);
    skipArguments(walk);
    return bang;
  }
  if (found === null) {
    unknownOption(walk, name, spelling);
    return bang;
  }
  let negated = bang;
  // A comment may be '!' itself.
  if (equals < 0 && found.spec.arity > 0 && !found.spec.quoted && walk.words[walk.at] === '!') {
    behindName(walk, negated);
    negated = true;
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
  skipArguments(walk);
}

/** Passes what stands behind an option that was not understood, so that it is not told again. */
function skipArguments(walk: Walk): void {
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
      problem(walk, glued === null ? walk.at - 1 : name, canonical.wrong, canonical.kept === undefined ? 'error' : 'warning');
      args.push(canonical.kept ?? '0');
    }
  }
  return args;
}
