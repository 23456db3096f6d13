/**
 * The analysis of all packets and the trace of one are one walk: whatever `analyse` says of a set, `trace` says of every packet in it.
 * Rulesets and packets come from the kernel tests' generator, so that most rules are met.
 */
import { describe, expect, it } from 'vitest';
import { PAST_BUDGET } from '../../src/netfilter/chains.ts';
import { analyse, DEFAULT_BUDGET, type Fate, firstPackets, narrowFate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type PacketQuestion, packetStart, summarise, trace } from '../../src/netfilter/trace.ts';
import { type Box, DIM, disjoint, fullBox, intersectBoxes, isWithin, replaceDim, subtractBox } from '../../src/packets/box.ts';
import { one, subtract } from '../../src/packets/intervals.ts';
import { generatedCase, textOf } from './generated.ts';
import { gatewayOf } from './support.ts';

const CASES = 40;
const PACKETS = 120;

/** Everything that may enter: what the gateway itself sends, and what comes in, each by the state that conntrack gives it. */
function entrances(gateway: Gateway): { box: Box; local: boolean }[] {
  const full = fullBox(gateway.family);
  const incoming = replaceDim(full, DIM.IN, subtract([{ lo: 1, hi: gateway.interfaces.length - 1 }], one(gateway.interfaceIndex('lo'))));
  const own = replaceDim(replaceDim(full, DIM.IN, one(0)), DIM.SRC, gateway.routing.local);
  return [
    ...firstPackets(own, gateway.family).map((box) => ({ box, local: true })),
    ...firstPackets(incoming, gateway.family).map((box) => ({ box, local: false })),
  ];
}

function size(box: Box): bigint {
  return box.reduce((product, set) => product * set.reduce((sum, r) => sum + BigInt(r.hi) - BigInt(r.lo) + 1n, 0n), 1n);
}

/** Fates of different answers may overlap; those without any answer taken are disjoint and meet no other. */
function disjointAndWhole(fates: readonly Fate[], box: Box): string | null {
  const sure = fates.filter((fate) => fate.when.length === 0);
  for (const [index, fate] of sure.entries()) {
    if (!isWithin(fate.box, box)) return 'a fate lies outside what was asked';
    for (const other of sure.slice(index + 1)) {
      if (intersectBoxes(fate.box, other.box) !== null) return 'two fates overlap';
    }
  }
  let rest: Box[] = [box];
  for (const fate of fates) rest = rest.flatMap((part) => subtractBox(part, fate.box));
  return rest.length === 0 ? null : 'some packets have no fate';
}

function agreement(gateway: Gateway, packet: PacketQuestion, sets: readonly { fates: readonly Fate[]; local: boolean }[]) {
  const start = packetStart(packet, gateway);
  if ('error' in start) return null;
  const mine = sets
    .filter(({ local }) => local === start.local)
    .flatMap(({ fates }) => fates)
    .filter((fate) => isWithin(start.box, fate.box))
    .map((fate) => narrowFate(fate, start.box));
  if (mine.length === 0) return { analysed: 'no fate', traced: 'some', past: false };
  const answer = trace(gateway, packet);
  if ('error' in answer) throw new Error(answer.error);
  const essence = ({ verdict, out, packet: header, reply, replyOut, unknown }: ReturnType<typeof summarise>) => ({
    verdict,
    out,
    header,
    reply,
    replyOut,
    open: unknown.length > 0,
  });
  return { analysed: essence(summarise(mine)), traced: essence(answer), past: mine.some((fate) => fate.unknown === PAST_BUDGET) };
}

describe('analyse and trace', () => {
  it(`agree about ${CASES} generated rulesets, ${PACKETS} packets each`, () => {
    let compared = 0;
    const verdicts = new Set<string>();
    for (let seed = 1; seed <= CASES; seed++) {
      const { family, network, ruleset, packets } = generatedCase(seed);
      const text = textOf(ruleset);
      const gateway = gatewayOf(text, { family, network });
      const sets = entrances(gateway).map(({ box, local }) => ({
        box,
        local,
        fates: analyse(gateway, { box, mark: 0, local }, { left: DEFAULT_BUDGET, recordSteps: false }),
      }));
      for (const { fates, box } of sets) if (fates.length < 400) expect(disjointAndWhole(fates, box), `seed ${seed}\n${text}`).toBeNull();
      for (const { id: _id, ...packet } of packets(ruleset, PACKETS)) {
        // No host asks itself: of a wide set such packets are not told apart.
        if (packet.src === packet.dst) continue;
        const answers = agreement(gateway, packet, sets);
        // The gateway sends nothing where it has no route.
        if (answers === null) continue;
        const { analysed, traced } = answers;
        // A set past what the analysis follows says so, and claims nothing.
        if (answers.past) continue;
        expect(analysed, `seed ${seed}, ${JSON.stringify(packet)}\n${text}`).toEqual(traced);
        verdicts.add(typeof traced === 'string' ? traced : `${traced.verdict} ${traced.reply}`);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(CASES * PACKETS * 0.5);
    for (const seen of ['forward returns', 'forward bypasses', 'forward dropped', 'local null', 'drop null', 'reject null'])
      expect(verdicts).toContain(seen);
  });

  it('a budget that ends says so, and the packets still all have a fate', () => {
    const rules = Array.from({ length: 60 }, (_, i) => `-A FORWARD -s 10.${i}.0.0/16 -p tcp -m tcp --dport ${i + 1} -j DROP`);
    const gateway = gatewayOf(`*filter\n:FORWARD ACCEPT [0:0]\n${rules.join('\n')}\nCOMMIT\n`);
    const box = firstPackets(replaceDim(fullBox('ip'), DIM.IN, one(gateway.interfaceIndex('bond0'))), 'ip')[0]!;
    const fates = analyse(gateway, { box, mark: 0, local: false }, { left: 10, recordSteps: false });
    expect(fates.some((fate) => fate.verdict === 'undetermined' && fate.unknown === 'the analysis budget')).toBe(true);
    expect(disjoint(fates.map((fate) => fate.box)).reduce((sum, part) => sum + size(part), 0n)).toBe(size(box));
  });
});
