/** The typed model as plain JSON, with source positions (CONTRACT, `parse --to json`). */
import { formatAddress, rangePrefixes } from './address.ts';
import type { Address, AddressRange, Match, Rule, Ruleset, Target } from './model.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON value for each ruleset: chains with hooks and rules, each with its place, matches and target. Addresses are text. */
export function toJson(rulesets: readonly Ruleset[]): Json {
  return { rulesets: rulesets.map(rulesetJson) };
}

function rulesetJson(ruleset: Ruleset): Json {
  return {
    family: ruleset.family,
    dialect: ruleset.dialect,
    files: ruleset.files.map((file) => file.name),
    chains: ruleset.chains.map((chain) => ({
      table: chain.table,
      name: chain.name,
      base: chain.base === null ? null : { ...chain.base },
      place: chain.place === null ? null : { ...chain.place },
      rules: Array.from(chain.rules, (id) => ruleJson(ruleset.rule(id))),
    })),
    allowances: ruleset.allowances.map((allowance) => ({ ...allowance })),
  };
}

function ruleJson(rule: Rule): Json {
  return {
    id: rule.id,
    place: { ...rule.place },
    text: rule.text,
    matches: rule.matches.map(matchJson),
    target: targetJson(rule.target),
    comment: rule.comment,
    options: rule.options().map((option) => ({ ...option, args: [...option.args] })),
  };
}

function isRange(value: unknown): value is AddressRange {
  return typeof value === 'object' && value !== null && 'lo' in value && 'hi' in value;
}

/** Address ranges as prefixes, or as `a-b` where it would take many. */
function rangeJson(range: AddressRange): string {
  const prefixes = rangePrefixes(range);
  return prefixes.length === 1 ? prefixes[0]! : `${formatAddress(range.lo)}-${formatAddress(range.hi)}`;
}

const ADDRESS_KINDS: ReadonlySet<Match['kind']> = new Set(['src', 'dst', 'ctorigsrc', 'ctorigdst', 'ctreplsrc', 'ctrepldst']);

function matchJson(match: Match): Json {
  if (ADDRESS_KINDS.has(match.kind) && 'ranges' in match)
    return { kind: match.kind, ranges: match.ranges.map(rangeJson), negated: match.negated };
  if (match.kind === 'srcMask' || match.kind === 'dstMask') {
    return { kind: match.kind, value: formatAddress(match.value), mask: formatAddress(match.mask), negated: match.negated };
  }
  return plain(match);
}

function targetJson(target: Target): Json {
  if (target.kind === 'netmap') return { kind: target.kind, to: rangeJson(target.to) };
  if (target.kind === 'tproxy') return { ...target, address: addressJson(target.address) };
  if ('to' in target) {
    const { addresses, ports, base, random, persistent } = target.to;
    return {
      kind: target.kind,
      to: { addresses: addresses === null ? null : rangeJson(addresses), ports: plain(ports), base, random, persistent },
    };
  }
  return plain(target);
}

function addressJson(address: Address | null): string | null {
  return address === null ? null : formatAddress(address);
}

/** A value that holds no addresses, as JSON. The model is shallow: two levels at most. */
function plain(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return formatAddress(value);
  if (Array.isArray(value)) return value.map(plain);
  if (isRange(value) && typeof value.lo === 'number') return { lo: value.lo, hi: Number(value.hi) };
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
