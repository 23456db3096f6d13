/** Options of extensions: of those loaded so far, or of the match that `-p` loads by itself. */
import { protocolName } from '../names.ts';
import { type Base, begunBases } from './base-names.ts';
import { baseOption } from './base-options.ts';
import type { ExtensionUse, OptionSpec } from './extension.ts';
import { MATCHES, matchExtension } from './registry.ts';
import { whereOf } from './spec.ts';
import { TARGETS } from './targets.ts';
import { argument, behindName, problem, swallow, type Walk } from './walk.ts';

/** How an option was taken: `base` where a shortened name turned out to be one of iptables' own options. */
interface Taken {
  readonly inverted: boolean;
  readonly base: Base | null;
}

/** An option of a loaded extension, or of the one that `-p` loads by itself. Says whether it is negated. */
export function extensionOption(walk: Walk, bang: boolean): Taken {
  const name = walk.at;
  const written = walk.words[name]!;
  const equals = written.startsWith('--') ? written.indexOf('=') : -1;
  const spelling = equals > 0 ? written.slice(0, equals) : written;
  const found = findOption(walk, spelling);
  if (typeof found === 'string' && found !== 'ambiguous') {
    const glued = equals > 0 ? written.slice(equals + 1) : null;
    return { inverted: baseOption(walk, found, glued, bang), base: found };
  }
  walk.at++;
  if (found === 'ambiguous') {
    problem(walk, name, `option ${spelling} is ambiguous: expected its full name`);
    skipArguments(walk);
    return { inverted: bang, base: null };
  }
  if (found === null) {
    unknownOption(walk, name, spelling);
    return { inverted: bang, base: null };
  }
  return { inverted: takeOption(walk, found, name, bang), base: null };
}

function takeOption(walk: Walk, { use, spec }: Found, name: number, bang: boolean): boolean {
  const written = walk.words[name]!;
  const equals = written.startsWith('--') ? written.indexOf('=') : -1;
  const spelling = equals > 0 ? written.slice(0, equals) : written;
  let negated = bang;
  // A comment may be '!' itself.
  if (equals < 0 && spec.arity > 0 && !spec.quoted && walk.words[walk.at] === '!') {
    behindName(walk, negated);
    negated = true;
  }
  if (negated && !spec.inverts) problem(walk, name, `'!' is not possible before ${spelling} of ${use.name}`);
  if (equals > 0 && (spec.arity === 0 || spec.optional)) problem(walk, name, `${spelling} takes no value`);
  const args = optionArguments(walk, spec, name, equals > 0 ? written.slice(equals + 1) : null);
  if (args === null) return negated;
  if (!spec.repeats && use.options.some((used) => used.spec === spec)) {
    problem(walk, name, `${spelling} is given twice for ${use.name}: expected once`);
  }
  use.options.push({ spec, args, negated, word: name });
  return negated;
}

interface Found {
  readonly use: ExtensionUse;
  readonly spec: OptionSpec;
}

/** The exact name among the loaded extensions, or the only option whose name begins so; then the same with the protocol's own match. */
function findOption(walk: Walk, spelling: string): Found | Base | 'ambiguous' | null {
  const { uses, target } = walk.spec;
  const loaded = target === null ? uses : [...uses, target];
  for (let index = loaded.length - 1; index >= 0; index--) {
    const spec = loaded[index]!.extension?.lookup.get(spelling);
    if (spec !== undefined) return { use: loaded[index]!, spec };
  }
  const begun = byBeginning(loaded, spelling);
  if (begun !== null && begun !== 'ambiguous') return begun;
  const proto = implicitUse(walk);
  if (proto === null) return begun;
  const spec = proto.extension?.lookup.get(spelling);
  const found = spec === undefined ? byBeginning([...loaded, proto], spelling) : { use: proto, spec };
  if (found !== null && typeof found === 'object') uses.push(proto);
  return found;
}

function byBeginning(loaded: readonly ExtensionUse[], spelling: string): Found | Base | 'ambiguous' | null {
  if (!spelling.startsWith('--') || spelling.length < 3) return null;
  const found = new Map<OptionSpec, ExtensionUse>();
  for (const use of loaded) {
    for (const [name, spec] of use.extension?.lookup ?? []) if (name.startsWith(spelling)) found.set(spec, use);
  }
  const bases = begunBases(spelling);
  if (found.size + bases.size > 1) return 'ambiguous';
  for (const [spec, use] of found) return { use, spec };
  for (const base of bases) return base;
  return null;
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
]);

/** iptables loads the protocol's own match when it meets an option that nothing else knows. */
function implicitUse(walk: Walk): ExtensionUse | null {
  const { proto, uses } = walk.spec;
  const name = proto === null ? undefined : PROTO_EXTENSION.get(proto.value);
  const extension = name === undefined ? null : matchExtension(name, walk.family);
  if (proto === null || extension === null || uses.some((use) => use.extension === extension)) return null;
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
  if (spec.optional && glued === null && /^(-|!|$)/.test(walk.words[walk.at] ?? '')) return args;
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
