/** What each base option does: addresses, interfaces, protocol, target, match, command. */
import { type Base, isListing } from './base-names.ts';
import type { ExtensionUse } from './extension.ts';
import { unsigned, unsigned64 } from './numbers.ts';
import { matchExtension } from './registry.ts';
import type { CommandKind } from './spec.ts';
import { TARGETS } from './targets.ts';
import { isWrong, type Network, network, protocol } from './values.ts';
import { argument, behindName, problem, swallow, type Walk } from './walk.ts';

/** Handles a base option; says whether it is negated, by a `!` before or behind its name. */
export function baseOption(walk: Walk, base: Base, glued: string | null, bang: boolean): boolean {
  const name = walk.at++;
  let negated = bang;
  const invertible = base === 'src' || base === 'dst' || base === 'in' || base === 'out' || base === 'proto' || base === 'fragment';
  if (invertible && base !== 'fragment' && glued === null && walk.words[walk.at] === '!') {
    behindName(walk, negated);
    negated = true;
  }
  if (glued !== null && (base === 'fragment' || base === 'ip' || base === 'ip6'))
    problem(walk, name, `${walk.words[name]!.split('=')[0]} takes no value`);
  if (glued !== null && (base === 'jump' || (invertible && base !== 'fragment')))
    problem(walk, name, `iptables reads all of '${walk.words[name]}' as the value: expected a blank behind the option's name`);
  if (negated && !invertible && base !== 'ip' && base !== 'ip6') problem(walk, name, `'!' is not possible before ${walk.words[name]}`);
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
      if (walk.spec.counted) problem(walk, name, `${walk.words[name]} is given twice: expected once`);
      walk.spec.counted = true;
      for (const text of [argument(walk, name, glued), argument(walk, name)])
        if (text !== null && unsigned64(text) === null) problem(walk, walk.at - 1, `'${text}' is no count: expected packets and bytes`);
      break;
    case 'wait':
      if (unsigned(walk.words[walk.at] ?? '', 0xffffffff) !== null) walk.at++;
      break;
    case 'ip':
    case 'ip6':
      if (walk.spec.only === null || base !== walk.family) walk.spec.only = base;
      break;
    case 'none':
      if (isListing(walk.words[name]!)) walk.spec.listing = name;
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
    else if (negated && value.length === 0)
      problem(walk, word, `'! ${walk.words[name]} ${part}' matches no packet, and the kernel refuses it`);
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
  if (target === '') problem(walk, walk.at - 1, 'an empty target name: expected a chain or a target such as ACCEPT');
  if (target.length > 28) problem(walk, walk.at - 1, `the chain name '${target.slice(0, 40)}' is too long: at most 28 characters`);
  const extension = isGoto ? null : (TARGETS.get(target)?.extension ?? null);
  walk.spec.target = { name: target, goto: isGoto, extension, options: [], raw: [], word: name, nameWord: walk.at - 1 };
}

function match(walk: Walk, name: number, glued: string | null): void {
  const module = argument(walk, name, glued);
  if (module === null) return;
  if (!/^[\w.+-]+$/.test(module)) {
    problem(walk, walk.at - 1, `'${module.slice(0, 40)}' is no name of a match: expected a module such as conntrack or multiport`);
    return;
  }
  const extension = matchExtension(module, walk.family);
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
