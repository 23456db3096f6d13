/**
 * Keeps of a generated ruleset what matters to its packets: a rule that none of them meets, or whose absence none of them feels, tells
 * nothing. The model says which; some of the others stay, so that its own blindness is judged as well.
 */
import { type Generated, type GeneratedRule, rulesetText } from './generate.ts';
import type { Surroundings } from './generate-topology.ts';
import { type Model, openModel } from './model.ts';
import type { TracePacket } from './oracle.ts';
import type { Random } from './random.ts';
import { networkText } from './topology.ts';

/** How many rules stay though they do not matter. */
const STRAY = 0.05;

export function essential(random: Random, around: Surroundings, ruleset: Generated, packets: readonly TracePacket[]): Generated {
  const open = (candidate: Generated) => openModel(rulesetText(candidate), networkText(around.topology), around.family, packets);
  const model = open(ruleset);
  if (model === null) return ruleset;
  const before = packets.map((packet) => fate(model, packet));
  const met = packetsByRule(model, ruleset, packets);
  let current = ruleset;
  for (const rule of ruleset.rules.toReversed()) {
    if (random.chance(STRAY)) continue;
    const without = { ...current, rules: current.rules.filter((other) => other !== rule) };
    const affected = met.get(rule) ?? [];
    const changed = affected.length > 0 ? open(without) : null;
    if (changed !== null && affected.some(([packet, index]) => fate(changed, packet) !== before[index])) continue;
    current = without;
  }
  return current;
}

function fate(model: Model, packet: TracePacket): string {
  const { decidedBy, unknown, ...rest } = model.ask(packet);
  return JSON.stringify(rest);
}

/** The packets that meet each rule, on their way there or back, with their indexes. */
function packetsByRule(model: Model, { rules, tables }: Generated, packets: readonly TracePacket[]) {
  const byLine = new Map<number, GeneratedRule>();
  let line = 0;
  // As `rulesetText` writes them.
  for (const { name, chains } of tables) {
    line += 1 + chains.length;
    for (const rule of rules) if (rule.table === name) byLine.set(++line, rule);
    line += 1;
  }
  const met = new Map<GeneratedRule, (readonly [TracePacket, number])[]>();
  for (const [index, packet] of packets.entries()) {
    for (const at of model.rulesMet(packet)) {
      const rule = byLine.get(at);
      if (rule !== undefined) met.set(rule, [...(met.get(rule) ?? []), [packet, index]]);
    }
  }
  return met;
}
