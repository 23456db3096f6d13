/** One side of a gateway, read: its rulesets and network facts for each family, ready for analysis. */
import { createGateway, type Gateway, interfaceList } from '../netfilter/gateway.ts';
import { inferNetwork, type Network, type NetworkReading, networkOfIp, readNetwork, withSysctls } from '../network/index.ts';
import {
  type Diagnostic,
  type Dialect,
  type Family,
  type Ruleset,
  readRulesets,
  type SourceFile,
  type SysctlFact,
} from '../ruleset/index.ts';
import type { Side } from './model.ts';

export interface ReadSide {
  readonly files: readonly SourceFile[];
  readonly rulesets: readonly Ruleset[];
  /** How its files were read. */
  readonly how: ReadHow;
  /** Null where nothing was given: then facts are inferred from each ruleset. */
  readonly networks: Readonly<Record<Family, Network>> | null;
  /** Facts that a larger ruleset has been asked for, of which this is a part. */
  readonly inferred: Readonly<Partial<Record<Family, Network>>>;
  readonly networkText: string;
  /** Kernel settings that its scripts make. */
  readonly sysctls: readonly SysctlFact[];
  readonly warnings: readonly Diagnostic[];
}

/** How the files are to be read; both are detected where they are not given. */
export interface ReadHow {
  readonly family?: Family;
  readonly dialect?: Dialect;
}

type Read = ReadSide | { readonly errors: readonly Diagnostic[] };

/** What was read with everything detected, for as long as somebody keeps the side: the bot asks of the same one again and again. */
const detected = new WeakMap<Side, Read>();

/** Reads a side; every error of every file. */
export function readSide(side: Side, how: ReadHow = {}): Read {
  if (how.family !== undefined || how.dialect !== undefined) return readAnew(side, how);
  const known = detected.get(side);
  if (known !== undefined) return known;
  const read = readAnew(side, how);
  detected.set(side, read);
  return read;
}

function readAnew(side: Side, how: ReadHow): Read {
  const reading = readRulesets(side.files, how);
  const errors = reading.diagnostics.filter((d) => d.severity === 'error');
  const network = readFacts(side);
  if (network !== null && 'errors' in network) errors.push(...network.errors);
  if (errors.length > 0) return { errors };
  return {
    files: side.files,
    how,
    inferred: {},
    rulesets: reading.rulesets,
    networks: network === null || 'errors' in network ? null : network.networks,
    networkText: networkFactsText(side),
    sysctls: reading.sysctls,
    warnings: reading.diagnostics,
  };
}

/** The files of a side's network facts. */
export function networkFiles({ network, routes }: Side): readonly SourceFile[] {
  return [network, routes ?? null].filter((file) => file !== null);
}

/** The text of a side's network facts: sides with the same one have the same facts. */
export function networkFactsText(side: Side): string {
  return networkFiles(side)
    .map(({ text }) => text)
    .join('\n');
}

function readFacts(side: Side): NetworkReading | null {
  const facts = readFactsFile(side);
  return facts === null || 'errors' in facts ? facts : readNetwork(facts.file);
}

/** The facts as NET.yml, what `ip -j` printed turned into it. */
function readFactsFile({ network, routes }: Side): { readonly file: SourceFile } | { readonly errors: readonly Diagnostic[] } | null {
  if (network === null) return null;
  if (routes === undefined && !network.text.trimStart().startsWith('[')) return { file: network };
  return networkOfIp(network, routes ?? null);
}

/** A side's network facts as one NET.yml; null where none are given, or they do not read. */
export function factsFile(side: Side): SourceFile | null {
  const facts = readFactsFile(side);
  return facts === null || 'errors' in facts ? null : facts.file;
}

/** The families that any side has a ruleset of; IPv4 where none has one. */
export function familiesOf(...sides: readonly ReadSide[]): Family[] {
  const families = new Set(sides.flatMap((side) => side.rulesets.map((r) => r.family)));
  return families.size === 0 ? ['ip'] : [...families].sort();
}

export function rulesetOf(side: ReadSide, family: Family): Ruleset | null {
  return side.rulesets.find((r) => r.family === family) ?? null;
}

/** `earlier`: the side before the change, whose rules tell what those of this one no longer do. */
export function networkOf(side: ReadSide, family: Family, earlier: ReadSide | null = null): Network {
  const inferred = () => inferNetwork(rulesetOf(side, family), family, earlier === null ? null : rulesetOf(earlier, family));
  return withSysctls(side.networks?.[family] ?? side.inferred[family] ?? inferred(), side.sysctls);
}

/**
 * Gateways of one family for several sides, with one list of interfaces between them, so that their packets compare. Where facts are
 * inferred, all sides take the last one's (the head's) with what the first tells beside it: a change of a ruleset is no change of the network.
 */
export function gatewaysOf(sides: readonly ReadSide[], family: Family, more: readonly string[] = []): Gateway[] {
  const last = sides[sides.length - 1]!;
  const earlier = sides.length > 1 ? sides[0]! : null;
  const networks = sides.map((side) => networkOf(side.networks === null ? { ...last, sysctls: side.sysctls } : side, family, earlier));
  const rulesets = sides.map((side) => rulesetOf(side, family));
  const interfaces = interfaceList(networks, rulesets, more);
  return sides.map((_, index) => createGateway(rulesets[index]!, networks[index]!, interfaces));
}
