/** A parsed line's meaning: its matches, its target, its canonical text. One line is several rules where `-s` or `-d` name several addresses. */
import type { Family, Match, Target } from '../model.ts';
import { protocolName } from '../names.ts';
import { type ExtensionUse, type OptionUse, optionTexts } from './extension.ts';
import type { Field, Spec } from './spec.ts';
import { whereOf } from './spec.ts';
import { TARGETS, unknownText } from './targets.ts';
import { type Network, networkText, type Where } from './values.ts';
import { quoteWord } from './words.ts';

/** How many rules a line makes: every source with every destination. */
export function variants(spec: Spec): number {
  return Math.max(1, spec.src?.value.length ?? 1) * Math.max(1, spec.dst?.value.length ?? 1);
}

/** The source and destination of one of a line's rules. iptables walks destinations within sources. */
function variant(spec: Spec, index: number): { src: Network | undefined; dst: Network | undefined } {
  const destinations = Math.max(1, spec.dst?.value.length ?? 1);
  return { src: spec.src?.value[Math.floor(index / destinations)], dst: spec.dst?.value[index % destinations] };
}

/** The matches of a line's rule `index`, in iptables' order. */
export function matchesOf(spec: Spec, family: Family, index: number): Match[] {
  const matches: Match[] = [];
  const { src, dst } = variant(spec, index);
  if (src !== undefined) pushNetwork(matches, 'src', src, spec.src!.negated);
  if (dst !== undefined) pushNetwork(matches, 'dst', dst, spec.dst!.negated);
  pushInterface(matches, 'in', spec.inName);
  pushInterface(matches, 'out', spec.outName);
  if (spec.proto !== null && spec.proto.value !== 0) matches.push({ kind: 'proto', proto: spec.proto.value, negated: spec.proto.negated });
  if (spec.fragment !== null) matches.push({ kind: 'fragment', negated: spec.fragment.negated });
  const where = whereOf(spec, family);
  for (const use of spec.uses) matches.push(...useMatches(use, where));
  return matches;
}

function pushNetwork(matches: Match[], kind: 'src' | 'dst', network: Network, negated: boolean): void {
  if (network.length === null) matches.push({ kind: `${kind}Mask`, value: network.address, mask: network.mask, negated });
  else if (network.length > 0 || negated) matches.push({ kind, ranges: [network.range], negated });
}

function pushInterface(matches: Match[], kind: 'in' | 'out', field: Field<string> | null): void {
  if (field === null || (field.value === '+' && !field.negated)) return;
  matches.push({ kind, name: field.value, negated: field.negated });
}

function useMatches(use: ExtensionUse, where: Where): readonly Match[] {
  const { extension } = use;
  if (extension?.matches) {
    const matches = extension.matches(use, where);
    return matches.length === 0 ? [{ kind: 'always' }] : matches;
  }
  return [undecidedMatch(use, where)];
}

/** `!` before an extension's only option negates the whole question; among several it stays part of the text. */
function undecidedMatch(use: ExtensionUse, where: Where): Match {
  const texts = optionTexts(use, where);
  const conditions = use.extension === null ? [] : use.options;
  const single = use.extension !== null && (conditions.length === 1 || use.extension.name === 'recent');
  const negated = single && conditions.some((used) => used.negated) && texts[0]?.startsWith('! ') === true;
  const shown = negated ? [texts[0]!.slice(2), ...texts.slice(1)] : texts;
  return {
    kind: 'undecided',
    module: use.name,
    text: ['-m', use.name, ...shown].join(' '),
    stateful: use.extension?.stateful ?? false,
    negated,
  };
}

/** The target of a line; `isChain`: whether its table has a user chain of that name. */
export function targetOf(spec: Spec, family: Family, isChain: (name: string) => boolean): Target {
  const use = spec.target;
  if (use === null) return { kind: 'none' };
  if (use.goto) return { kind: 'goto', chain: use.name };
  if (use.name === 'ACCEPT') return { kind: 'accept' };
  if (use.name === 'DROP') return { kind: 'drop' };
  if (use.name === 'RETURN') return { kind: 'return' };
  if (isChain(use.name) && use.options.length === 0 && use.raw.length === 0) return { kind: 'jump', chain: use.name };
  const row = TARGETS.get(use.name);
  if (row !== undefined) return row.target(use, whereOf(spec, family));
  return { kind: 'unknown', name: use.name, text: unknownText(use) };
}

export const VERDICTS: ReadonlySet<string> = new Set(['ACCEPT', 'DROP', 'RETURN']);

/** All comments of a line, joined by a blank. */
export function commentOf(spec: Spec): string | null {
  const comments = spec.uses.filter((use) => use.name === 'comment').flatMap((use) => use.options.map((used) => used.args[0] ?? ''));
  return comments.length === 0 ? null : comments.join(' ');
}

/** The rule as iptables-save 1.8.9 (nf_tables) prints it, from the first option on; empty for a rule without any. */
export function ruleText(spec: Spec, family: Family, index: number): string {
  const { src, dst } = variant(spec, index);
  const where = whereOf(spec, family);
  const parts: string[] = [];
  if (src !== undefined) parts.push(...networkPart('-s', src, spec.src!.negated));
  if (dst !== undefined) parts.push(...networkPart('-d', dst, spec.dst!.negated));
  parts.push(...interfacePart('-i', spec.inName), ...interfacePart('-o', spec.outName));
  if (spec.proto !== null && spec.proto.value !== 0) parts.push(`${spec.proto.negated ? '! ' : ''}-p ${protocolName(spec.proto.value)}`);
  if (spec.fragment !== null) parts.push(spec.fragment.negated ? '! -f' : '-f');
  for (const use of spec.uses.length > 1 ? merged(spec.uses) : spec.uses) {
    const texts = optionTexts(use, where);
    const empty = texts.length === 0 && isTransport(use) && use.options.some((used) => used.spec.name === '--tcp-flags');
    if (!empty) parts.push(['-m', use.name, ...texts].join(' '));
  }
  if (spec.target !== null) parts.push(targetText(spec.target, where));
  return parts.join(' ');
}

const TRANSPORT_NAMES: ReadonlySet<string> = new Set(['tcp', 'udp']);
const isTransport = (use: ExtensionUse) => TRANSPORT_NAMES.has(use.name);

/** nft keeps tcp's and udp's options apart from each other, so that several uses come back as one; of an option twice the last is printed. */
function merged(uses: readonly ExtensionUse[]): ExtensionUse[] {
  const kept: ExtensionUse[] = [];
  for (const use of uses) {
    const index = isTransport(use) ? kept.findIndex((earlier) => earlier.name === use.name) : -1;
    const earlier = kept[index];
    if (earlier === undefined) kept.push(use);
    else {
      const last = (known: OptionUse) => use.options.find((used) => used.spec.name === known.spec.name) ?? known;
      const fresh = use.options.filter((used) => !earlier.options.some((known) => known.spec.name === used.spec.name));
      kept[index] = { ...earlier, options: [...earlier.options.map(last), ...fresh] };
    }
  }
  return kept;
}

function networkPart(option: string, network: Network, negated: boolean): string[] {
  if (network.length === 0 && !negated) return [];
  return [`${negated ? '! ' : ''}${option} ${networkText(network)}`];
}

function interfacePart(option: string, field: Field<string> | null): string[] {
  if (field === null || (field.value === '+' && !field.negated)) return [];
  // The tool warns of a blank in a name, takes it, and prints what it would read otherwise.
  return [`${field.negated ? '! ' : ''}${option} ${quoteWord(field.value)}`];
}

function targetText(use: NonNullable<Spec['target']>, where: Where): string {
  return [use.goto ? '-g' : '-j', use.name, ...optionTexts(use, where)].join(' ');
}
