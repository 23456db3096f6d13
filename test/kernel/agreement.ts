/** Does the model say what the kernel did? One packet's two answers side by side, and whole generated cases. */
import { prune } from './coverage.ts';
import { type Generated, generateRuleset, rulesetText } from './generate.ts';
import { generatePackets } from './generate-packets.ts';
import { generateSurroundings, type Surroundings } from './generate-topology.ts';
import { type Traced, trace } from './model.ts';
import { type Decision, type Oracle, openOracle, type TracePacket } from './oracle.ts';
import { seededRandom } from './random.ts';
import { replyRule } from './reply-rule.ts';
import { networkText, type Topology } from './topology.ts';

/** One ruleset and its packets. The same seed makes the same case. */
export interface Case {
  readonly seed: number;
  readonly around: Surroundings;
  readonly ruleset: Generated;
  readonly packets: readonly TracePacket[];
}

/** `topologySeed` is shared by several cases, since a topology costs more to build than a ruleset. */
export function generateCase(topologySeed: number, seed: number, packets: number): Case {
  const around = generateSurroundings(seededRandom(topologySeed));
  const random = seededRandom(seed);
  const ruleset = generateRuleset(random, around);
  return { seed, around, ruleset, packets: generatePackets(random, around, ruleset, packets) };
}

/** A case whose rules are met: generated with more rules than it keeps, and with packets for those that stay. */
export async function coveredCase(oracle: Oracle, topologySeed: number, seed: number, packets: number): Promise<Case> {
  const wide = generateCase(topologySeed, seed, packets);
  const random = seededRandom(seed + 1);
  const ruleset = await prune(oracle, random, wide.ruleset, wide.packets);
  return { ...wide, ruleset, packets: generatePackets(random, wide.around, ruleset, packets) };
}

export interface Disagreement {
  readonly packet: TracePacket;
  readonly kernel: Decision;
  readonly model: Traced;
  readonly about: string;
}

export interface Tally {
  decisions: number;
  /** The model names something that it does not decide, by that name. */
  readonly undetermined: Map<string, number>;
  /** Replies that TUN cannot judge, since a real server sends them past the gateway: judged by the reply rule alone. */
  bypasses: number;
  readonly verdicts: Map<string, number>;
  readonly replies: Map<string, number>;
}

export const newTally = (): Tally => ({ decisions: 0, undetermined: new Map(), bypasses: 0, verdicts: new Map(), replies: new Map() });
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** Asks both about a ruleset's packets, and adds to the tally. */
export async function compareCase(oracle: Oracle, ruleset: string, network: string, packets: readonly TracePacket[], tally: Tally) {
  oracle.load(ruleset);
  const kernel = await oracle.decide(packets);
  const model = await trace(ruleset, network, packets);
  const disagreements: Disagreement[] = [];
  for (const [index, packet] of packets.entries()) {
    const [decision, traced] = [kernel[index], model[index]];
    if (decision === undefined || traced === undefined || traced.id !== packet.id) throw new Error(`no answer for packet ${packet.id}`);
    tally.decisions += 1;
    count(tally.verdicts, decision.verdict);
    if (decision.reply !== null) count(tally.replies, decision.reply);
    const about = compare(oracle.topology, packet, decision, traced, tally);
    if (about !== null) disagreements.push({ packet, kernel: decision, model: traced, about });
  }
  return disagreements;
}

function compare(topology: Topology, packet: TracePacket, kernel: Decision, model: Traced, tally: Tally): string | null {
  if (model.error !== undefined) return 'error';
  if (model.verdict === 'undetermined') {
    for (const name of model.unknown ?? ['(no name)']) count(tally.undetermined, name);
    return (model.unknown ?? []).length === 0 ? 'undetermined without a name' : null;
  }
  if (!sameVerdict(packet, kernel.verdict, model.verdict)) return 'verdict';
  if (kernel.packet === null) return null;
  if (kernel.verdict === 'forward' && kernel.out !== model.out) return 'out interface';
  const ports = ['sport', 'dport'] as const;
  const other = model.packet;
  if (other === null || other === undefined || other.src !== kernel.packet.src || other.dst !== kernel.packet.dst) return 'header';
  if (packet.proto !== 'icmp' && ports.some((field) => other[field] !== kernel.packet?.[field])) return 'header';
  return kernel.verdict === 'forward' ? compareReply(topology, packet, kernel, model, tally) : null;
}

/** A REJECT answers neither an ICMP error, nor a RST, nor a broadcast (RFC 1122): on the wire that is a drop. */
function sameVerdict(packet: TracePacket, kernel: string, model: string | undefined): boolean {
  if (kernel === model) return true;
  const error = packet.proto === 'icmp' && packet.type !== 8 && packet.type !== 13;
  const unanswerable = error || packet.flags?.includes('RST') === true || packet.dst.endsWith('.255');
  return kernel === 'drop' && model === 'reject' && unanswerable;
}

function compareReply(topology: Topology, packet: TracePacket, kernel: Decision, model: Traced, tally: Tally): string | null {
  if (model.reply === 'unknown') {
    count(tally.undetermined, 'reply');
    return null;
  }
  // Nothing answers such a packet: there is no reply to judge.
  if (kernel.reply === null) return null;
  const rule = replyRule(topology, packet, kernel);
  if (rule !== 'through') {
    tally.bypasses += 1;
    const right = rule === 'past' ? ['returns', 'bypasses', 'dropped'] : [rule];
    return right.includes(model.reply ?? '') ? null : 'reply rule';
  }
  // An answer that arrives with other addresses than the client asked is none to the client.
  if (kernel.reply === 'mistranslated') return model.reply === 'dropped' || model.reply === 'bypasses' ? null : 'reply';
  const got = kernel.reply;
  if (got !== model.reply) return 'reply';
  return got === 'wrong-uplink' && kernel.replyOut !== model.replyOut ? "reply's out interface" : null;
}

/** A disagreement with all that is needed to see it again. */
export function report(ruleset: string, network: string, { packet, kernel, model, about }: Disagreement): string {
  return [
    `--- they disagree about the ${about}`,
    `packet: ${JSON.stringify(packet)}`,
    `kernel: ${JSON.stringify(kernel)}`,
    `model:  ${JSON.stringify(model)}`,
    '--- fw.rules',
    ruleset.trimEnd(),
    '--- network.yml',
    network.trimEnd(),
    '--- replay: hairpin trace fw.rules --network network.yml --packets - --steps, with the packet on standard input',
  ].join('\n');
}

/** Each costs some forty processes to shrink. */
const REPORTED = 4;
const SHRINKING_STEPS = 40;

export interface Run {
  readonly tally: Tally;
  readonly rulesets: number;
  readonly topologies: number;
  /** Each as `report` prints it, shrunk; the first few, of different rulesets. */
  readonly disagreements: readonly string[];
  readonly disagreeing: number;
}

/** Decides about `decisions` packets of cases made from `seed`. */
export async function run(decisions: number, seed: number, perRuleset = 150, perTopology = 5): Promise<Run> {
  const tally = newTally();
  const disagreements: string[] = [];
  let [rulesets, topologies, disagreeing] = [0, 0, 0];
  while (tally.decisions < decisions) {
    topologies += 1;
    const topologySeed = seed * 1_000_003 + topologies;
    const { around } = generateCase(topologySeed, 0, 0);
    const network = networkText(around.topology);
    const oracle = await openOracle(around.topology);
    try {
      for (let index = 0; index < perTopology && tally.decisions < decisions; index++) {
        rulesets += 1;
        const { ruleset, packets } = await coveredCase(oracle, topologySeed, seed * 7_000_003 + rulesets, perRuleset);
        const found = await compareCase(oracle, rulesetText(ruleset), network, packets, tally);
        disagreeing += found.length;
        const [first] = found;
        if (first !== undefined && disagreements.length < REPORTED) disagreements.push(await shrunk(oracle, ruleset, network, first));
      }
    } finally {
      oracle.close();
    }
  }
  return { tally, rulesets, topologies, disagreements, disagreeing };
}

/** Leaves out rules for as long as the two still disagree about the packet: halves first, then one by one. */
async function shrunk(oracle: Oracle, ruleset: Generated, network: string, found: Disagreement): Promise<string> {
  let current = ruleset;
  let last = found;
  let left = SHRINKING_STEPS;
  const still = async (candidate: Generated): Promise<boolean> => {
    if (left-- <= 0) return false;
    const again = await compareCase(oracle, rulesetText(candidate), network, [found.packet], newTally());
    if (again[0] === undefined) return false;
    current = candidate;
    last = again[0];
    return true;
  };
  for (let size = Math.ceil(current.rules.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < current.rules.length; ) {
      const rules = current.rules.filter((_rule, index) => index < start || index >= start + size);
      if (!(await still({ ...current, rules }))) start += size;
    }
  }
  await still(withoutUnused(current));
  return report(rulesetText(current), network, last);
}

function withoutUnused(ruleset: Generated): Generated {
  const called = (name: string) => ruleset.rules.some(({ text, chain }) => chain === name || text.endsWith(` ${name}`));
  const tables = ruleset.tables.map(({ name, chains }) => ({
    name,
    chains: chains.filter((chain) => chain.policy !== null || called(chain.name)),
  }));
  return { ...ruleset, tables };
}
