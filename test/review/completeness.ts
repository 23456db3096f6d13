/**
 * What the tests of `changes` and the long run share: reviews of pairs and of generated changes, and the three questions that are asked
 * of each.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAST_BUDGET } from '../../src/netfilter/chains.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type PacketQuestion, type TraceAnswer, trace } from '../../src/netfilter/trace.ts';
import { describeChanges, differences } from '../../src/review/changes.ts';
import type { Change, Flow, Side } from '../../src/review/model.ts';
import { familiesOf, gatewaysOf, type ReadHow, readSide } from '../../src/review/side.ts';
import { changedRules } from '../../src/review/touched.ts';
import type { Family } from '../../src/ruleset/model.ts';
import type { Generated } from '../kernel/generate.ts';
import { type Random, seededRandom } from '../kernel/random.ts';
import { generatedCase, textOf } from '../netfilter/generated.ts';
import { aimedPackets } from './aim.ts';
import { headerOf, holds, packetOf } from './region.ts';

const PAIRS = join(import.meta.dirname, '../../../shared/pairs');
export const hasPairs = existsSync(join(PAIRS, 'MANIFEST.tsv'));

export interface Reviewed {
  readonly base: Gateway;
  readonly head: Gateway;
  readonly changes: readonly Change[];
  readonly changed: ReturnType<typeof changedRules>;
}

/** Each family of a change, as a review sees it. */
export function review(base: Side, head: Side, how: ReadHow = {}): Reviewed[] {
  const [old, fresh] = [readSide(base, how), readSide(head, how)];
  if ('errors' in old || 'errors' in fresh) return [];
  return familiesOf(old, fresh).map((family) => {
    const [before, after] = gatewaysOf([old, fresh], family);
    const changed = changedRules(before!.ruleset, after!.ruleset);
    return { base: before!, head: after!, changed, changes: describeChanges(differences(before!, after!, changed), before!, after!) };
  });
}

function ask(gateway: Gateway, packet: PacketQuestion): TraceAnswer {
  const answer = trace(gateway, packet);
  if ('error' in answer) throw new Error(`${answer.error}: ${JSON.stringify(packet)}`);
  return answer;
}

/** What people feel of a fate (CONTRACT: verdict, header after NAT, out interface, reply). */
const felt = ({ verdict, out, packet, reply, replyOut, either }: TraceAnswer) =>
  JSON.stringify([verdict, out, packet, reply, replyOut, either]);

function told(packet: PacketQuestion, before: TraceAnswer, after: TraceAnswer): string {
  return `${JSON.stringify(packet)}\n  before ${felt(before)} by ${JSON.stringify(before.decidedBy)}\n  after  ${felt(after)} by ${JSON.stringify(after.decidedBy)}`;
}

/** Packets whose fate differs and that no region holds. */
export function missed({ base, head, changes }: Reviewed, packets: readonly PacketQuestion[]): { missing: string[]; differing: number } {
  const missing: string[] = [];
  let differing = 0;
  for (const packet of packets) {
    if (packet.in === null && packet.src === undefined && 'error' in trace(base, packet)) continue;
    const [before, after] = [ask(base, packet), ask(head, packet)];
    if (felt(before) === felt(after)) continue;
    differing++;
    const header = headerOf(packet, head);
    if (!changes.some(({ regions }) => regions.some((region) => holds(region, header)))) missing.push(told(packet, before, after));
  }
  return { missing, differing };
}

/** Packets of a region whose fate is the same on both sides. */
export function idle({ base, head, changes }: Reviewed, random: Random, each: number): string[] {
  const wrong: string[] = [];
  for (const change of random.some(changes.filter(isDetermined), 25)) {
    for (let index = 0; index < each; index++) {
      const region = random.pick(change.regions);
      const packet = packetOf(region, head, random);
      // No host asks itself through a gateway; of a wide set such packets are not told apart.
      if (packet.src === packet.dst || region.when !== undefined) continue;
      const [before, after] = [ask(base, packet), ask(head, packet)];
      if (felt(before) === felt(after) && !meetsItself(before))
        wrong.push(`${told(packet, before, after)}\n  in ${JSON.stringify(region)}`);
    }
  }
  return wrong;
}

/** A set past what the analysis follows says so, and claims nothing. */
const isDetermined = ({ beforeFlow, afterFlow }: Change) => ![...beforeFlow.unknown, ...afterFlow.unknown].includes(PAST_BUDGET);

const claim = ({ verdict, out, packet, reply, replyOut }: Flow) => JSON.stringify([verdict, out, packet, reply, replyOut ?? null]);

/** Entries whose witness does not show, on one side or the other, the flow that they claim. */
export function dishonest({ base, head, changes }: Reviewed): string[] {
  return changes
    .slice(0, 150)
    .filter(isDetermined)
    .flatMap((change) => {
      const [before, after] = [ask(base, change.witness), ask(head, change.witness)];
      if (meetsItself(before) || meetsItself(after)) return [];
      const wrong = [...notShown(before, change.beforeFlow), ...notShown(after, change.afterFlow)];
      const same =
        claim(change.beforeFlow) === claim(change.afterFlow) && change.beforeFlow.unknown.join() === change.afterFlow.unknown.join();
      const header = headerOf(change.witness, head);
      if (!change.regions.some((region) => holds(region, header))) wrong.push('the witness lies in no region');
      if (same) wrong.push('both flows are the same');
      return wrong.map((what) => `${what}\n${JSON.stringify(change)}\n${told(change.witness, before, after)}`);
    });
}

/** A client that meets itself behind NAT: of a wide set such packets are not told apart. */
const meetsItself = ({ packet }: TraceAnswer | Flow) => packet !== null && packet.src === packet.dst;

function notShown(answer: TraceAnswer, flow: Flow): string[] {
  const { verdict, out, packet, reply } = flow;
  if (answer.either === undefined) {
    const shown = claim({ ...answer, packet: single(answer.packet), unknown: [], decidedBy: null });
    // Where both answers to an undecidable match agree, the trace tells the first one's rule.
    const by = flow.unknown.length > 0 || JSON.stringify(answer.decidedBy) === JSON.stringify(flow.decidedBy);
    if (shown !== claim(flow)) return [`claimed ${claim(flow)}, traced ${shown}`];
    return by ? [] : [`decided by ${JSON.stringify(answer.decidedBy)}`];
  }
  const possible = answer.either.some(
    (one) =>
      one.verdict === verdict &&
      (one.out ?? null) === out &&
      one.reply === reply &&
      JSON.stringify(single(one.packet ?? null)) === JSON.stringify(packet),
  );
  return possible ? [] : [`claimed ${claim(flow)}, which is none of ${JSON.stringify(answer.either)}`];
}

/** A flow's packet has no port where the kernel picks one out of several. */
function single(header: TraceAnswer['packet']): Flow['packet'] {
  if (header === null) return null;
  const { src, dst, proto, sport, dport } = header;
  return { src, dst, proto, ...(typeof sport === 'number' ? { sport } : {}), ...(typeof dport === 'number' ? { dport } : {}) };
}

const read = (path: string) => readFileSync(join(PAIRS, path), 'utf8');
/** Pairs whose many undecidable matches multiply: seconds each, and so left to the benchmarks with the largest. */
const HEAVY = new Set(['69', '71']);
/** Readable iptables pairs. */
const pairs = hasPairs
  ? read('MANIFEST.tsv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0]!)
      .filter((id) => !HEAVY.has(id) && read(`${id}/base`).length < 60_000)
  : [];
const fileOf = (id: string, side: string): Side => ({ files: [{ name: `${id}.rules`, text: read(`${id}/${side}`) }], network: null });
export const readable = pairs.filter((id) => !('errors' in readSide(fileOf(id, 'base'))) && !('errors' in readSide(fileOf(id, 'head'))));

/** A change of a generated ruleset: rules go, move, or are taken from another ruleset. */
function mutated(random: Random, ruleset: Generated, other: Generated): Generated {
  const rules = [...ruleset.rules];
  for (let edits = 1 + random.int(3); edits > 0; edits--) {
    const at = random.int(Math.max(1, rules.length));
    const kind = random.int(4);
    const rule = rules[at];
    if (kind === 0 || rule === undefined) rules.splice(at, 1);
    else if (kind === 1) rules.splice(random.int(rules.length), 0, ...rules.splice(at, 1));
    else if (kind === 2)
      rules.splice(at, 0, ...other.rules.filter(({ chain, text }) => /^[A-Z]+$/.test(chain) && !/-[jg] [a-z]/.test(text)).slice(0, 1));
    else rules[at] = { ...rule, text: rule.text.replace(/--dport \d+/, '--dport 25').replace(/-j DROP|-j REJECT.*/, '-j ACCEPT') };
  }
  const flips = random.chance(0.1);
  const tables = ruleset.tables.map((table) =>
    table.name === 'filter' && flips
      ? { ...table, chains: table.chains.map((chain) => (chain.name === 'FORWARD' ? { ...chain, policy: 'DROP' as const } : chain)) }
      : table,
  );
  return { tables, rules };
}

/** A generated ruleset and a change of it, reviewed, with packets aimed at both. */
export interface GeneratedChange {
  readonly reviewed: Reviewed;
  readonly packets: readonly PacketQuestion[];
  readonly random: Random;
  readonly family: Family;
  /** For people: which rules went and came. */
  readonly where: string;
}

export function generatedChange(seed: number, aimed: number, others: number): GeneratedChange {
  const made = generatedCase(seed);
  const { random, family } = made;
  const altered = mutated(random, made.ruleset, made.another());
  const network = { name: 'network.yml', text: made.network };
  const side = (generated: Generated): Side => ({ files: [{ name: 'fw.rules', text: textOf(generated) }], network });
  const [reviewed] = review(side(made.ruleset), side(altered), { family });
  if (reviewed === undefined) throw new Error(`seed ${seed}: not read\n${textOf(altered)}`);
  const rules = [...reviewed.changed.removed, ...reviewed.changed.added];
  const packets = [
    ...aimedPackets(random, [reviewed.base, reviewed.head], rules, aimed),
    ...made.packets(altered, others).map(({ id: _id, ...packet }) => packet),
  ];
  const where = `seed ${seed}\n- ${reviewed.changed.removed.map((r) => r.text).join('\n- ')}\n+ ${reviewed.changed.added.map((r) => r.text).join('\n+ ')}`;
  return { reviewed, packets, random, family, where };
}

/** The reviews of a real pair, each with packets aimed at its changed rules. */
export function pairChange(id: string, count: number): { reviewed: Reviewed; packets: readonly PacketQuestion[]; random: Random }[] {
  const random = seededRandom(Number(id));
  return review(fileOf(id, 'base'), fileOf(id, 'head')).map((reviewed) => {
    const rules = [...reviewed.changed.removed, ...reviewed.changed.added];
    return { reviewed, random, packets: aimedPackets(random, [reviewed.base, reviewed.head], rules, count) };
  });
}
