/** Generated cases, each decided by the kernel and by the model. */
import type { Family } from '../../src/ruleset/model.ts';
import { addTally, compare, newTally, ruleLines, type Tally, takenBy, writesBroadcasts, writesSources } from './compare.ts';
import { essential } from './essential.ts';
import { type Generated, generateRuleset, rulesetText } from './generate.ts';
import { generatePackets } from './generate-packets.ts';
import { type BothFamilies, generateSurroundings, type Surroundings } from './generate-topology.ts';
import { type Traced, traceWithin } from './model.ts';
import { type Decision, type Oracle, openOracle, type TracePacket } from './oracle.ts';
import { seededRandom } from './random.ts';
import { report, shrunk } from './shrink.ts';
import { networkText } from './topology.ts';

/** One ruleset and its packets. The same seed makes the same case. */
export interface Case {
  readonly around: Surroundings;
  readonly ruleset: Generated;
  readonly packets: readonly TracePacket[];
}

/** The gateway of a topology's seed; several cases share one, since a topology costs more to build than a ruleset. */
export function generateGateway(seed: number): BothFamilies {
  return generateSurroundings(seededRandom(seed));
}

/** A case whose rules matter: generated with more than it keeps, and with packets for those that stay. */
export function generateCase(around: Surroundings, seed: number, packets: number): Case {
  const random = seededRandom(seed);
  const wide = generateRuleset(random, around);
  const steered = generatePackets(random, around, wide, packets);
  return { around, ruleset: essential(random, around, wide, steered), packets: steered };
}

export interface Disagreement {
  readonly packet: TracePacket;
  readonly kernel: Decision;
  readonly model: Traced;
  readonly about: string;
}

/**
 * Where a match cannot be decided, or NAT picks an address out of a range, several rules may decide to the same effect, and the model
 * names one of them.
 */
const SEVERAL_DECIDERS = /--uid-owner|ASSURED|EXPECTED|--to-\w+ (?:\d+\.\S+-\d+\.|[\da-f]+:\S+-[\da-f]+:)/;

/** Asks both about a ruleset's packets, and adds to the tally. `traced`: also which rule decided, by nftrace. */
export async function compareCase(
  oracle: Oracle,
  { family, topology }: Pick<Surroundings, 'family' | 'topology'>,
  ruleset: string,
  packets: readonly TracePacket[],
  tally: Tally,
  traced = false,
): Promise<Disagreement[]> {
  await oracle.load(ruleset, family);
  const kernel = await oracle.decide(packets, { traced: traced && !SEVERAL_DECIDERS.test(ruleset) });
  const model = traceWithin(ruleset, networkText(topology), family, packets);
  const writes = { writesSources: writesSources(ruleset), writesBroadcasts: writesBroadcasts(ruleset) };
  const question = { topology, lines: ruleLines(ruleset), ...writes, taken: takenBy(packets, kernel), tally };
  const disagreements: Disagreement[] = [];
  for (const [index, packet] of packets.entries()) {
    const [decision, answer] = [kernel[index], model[index]];
    if (decision === undefined || answer === undefined || answer.id !== packet.id) throw new Error(`no answer for packet ${packet.id}`);
    const about = compare(question, packet, decision, answer);
    if (about !== null) disagreements.push({ packet, kernel: decision, model: answer, about });
  }
  return disagreements;
}

/** Shrinking one takes some eighty loads. */
const REPORTED = 30;

export interface RunOptions {
  readonly decisions: number;
  readonly seed: number;
  readonly families: readonly Family[];
  readonly perRuleset?: number;
  readonly perTopology?: number;
  /** Of how many rulesets one is traced. */
  readonly tracedEach?: number;
  /** The part of the work that is this process': `index` of `of`. */
  readonly share?: { readonly index: number; readonly of: number };
  readonly progress?: (run: Run) => void;
}

export interface Run {
  readonly tally: Tally;
  rulesets: number;
  topologies: number;
  /** As `report` prints them, shrunk; the first few, each of another ruleset. */
  readonly disagreements: string[];
  disagreeing: number;
  /** Disagreements that a second question did not show again: what the oracle notes about a packet in a set may be lost. */
  unsteady: number;
}

export const newRun = (): Run => ({ tally: newTally(), rulesets: 0, topologies: 0, disagreements: [], disagreeing: 0, unsteady: 0 });

export function addRun(to: Run, from: Run): void {
  addTally(to.tally, from.tally);
  to.rulesets += from.rulesets;
  to.topologies += from.topologies;
  to.disagreeing += from.disagreeing;
  to.unsteady += from.unsteady;
  to.disagreements.push(...from.disagreements);
}

/** Decides about `decisions` packets of cases made from `seed`. */
export async function run(options: RunOptions): Promise<Run> {
  const { decisions, seed, perTopology = 60, share = { index: 0, of: 1 }, progress } = options;
  const done = newRun();
  for (let number = share.index; done.tally.decisions < decisions; number += share.of) {
    const gateway = generateGateway(seed * 1_000_003 + number);
    const oracle = await openOracle(gateway.ip.topology);
    done.topologies += 1;
    try {
      for (let index = 0; index < perTopology && done.tally.decisions < decisions; index++) {
        await runCase(oracle, gateway, options, done, number * perTopology + index);
        progress?.(done);
      }
    } finally {
      oracle.close();
    }
  }
  return done;
}

async function runCase(oracle: Oracle, gateway: BothFamilies, options: RunOptions, done: Run, number: number): Promise<void> {
  const { seed, families, perRuleset = 400, tracedEach = 8 } = options;
  const around = gateway[families[number % families.length] ?? 'ip'];
  const { ruleset, packets } = generateCase(around, seed * 7_000_003 + number, perRuleset);
  const traced = number % tracedEach < families.length;
  const all = await compareCase(oracle, around, rulesetText(ruleset), packets, done.tally, traced);
  const found: Disagreement[] = [];
  for (const each of all) {
    const again = await compareCase(oracle, around, rulesetText(ruleset), [each.packet], newTally(), traced);
    found.push(...again.map(() => each));
  }
  done.rulesets += 1;
  done.unsteady += all.length - found.length;
  done.disagreeing += found.length;
  const [first] = found;
  if (first === undefined || done.disagreements.length >= REPORTED) return;
  done.disagreements.push(report(around, await shrunk(oracle, around, ruleset, first)));
}
