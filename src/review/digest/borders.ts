/** The sets of addresses and of ports by which something other than a service's own rules tells services apart. */
import type { Gateway } from '../../netfilter/gateway.ts';
import type { Test } from '../../netfilter/tests.ts';
import { DIM, fullDim } from '../../packets/box.ts';
import { equal, setOf } from '../../packets/intervals.ts';
import { ALL } from '../../ruleset/address.ts';
import { BIT, type RuleColumns, type Ruleset } from '../../ruleset/model.ts';
import { type AtomSets, newAtomSets } from '../atoms.ts';
import { SIBLING_PORTS } from '../siblings.ts';
import { networkVantages } from '../vantages.ts';

export interface LikelySets {
  readonly addresses: AtomSets;
  readonly ports: AtomSets;
}

/** Ports that checks know by name: mail's, and those of one service. */
const NAMED_PORTS = SIBLING_PORTS.flat();

/** More sets than this are more trouble than the analysis that they save. */
const MOST_SETS = 20_000;

/** `named`: rows that name a service's own address, and send where it is served. Null where there are too many sets. */
export function likelySets(gateway: Gateway, ruleset: Ruleset, named: Uint8Array): LikelySets | null {
  const sets = { addresses: newAtomSets(), ports: newAtomSets() };
  for (const port of NAMED_PORTS) sets.ports.addRange(port, port);
  addNetwork(gateway, sets);
  const models = new Set<number>();
  for (let row = 0; row < ruleset.size; row++) {
    addRow(ruleset.columns, row, sets);
    if (named[row] === 0) addTarget(ruleset.columns, row, sets);
    const like = ruleset.columns.like[row]!;
    if (!models.has(like)) {
      models.add(like);
      // It writes each address anew: no two of them are alike to it.
      if (ruleset.columns.toPort[row]! < 0 && ruleset.rule(row).target.kind === 'netmap') return null;
      addModel(gateway, ruleset, row, sets);
    }
    if (sets.addresses.size + sets.ports.size > MOST_SETS || models.size > MOST_SETS) return null;
  }
  return sets;
}

function addNetwork(gateway: Gateway, { addresses, ports }: LikelySets): void {
  const { network, routing } = gateway;
  for (const mark of [0, ...network.fwmarks.map((rule) => rule.mark)]) {
    for (const part of routing.parts(mark)) {
      addresses.add(part.set);
      for (const address of [part.masquerade, part.source, part.via]) if (address !== null) addresses.add([{ lo: address, hi: address }]);
    }
  }
  for (const { boxes } of networkVantages(gateway)) for (const box of boxes) addresses.add(box[DIM.SRC]!);
  for (const device of network.interfaces) {
    for (const { prefix } of device.addresses) addresses.add([prefix]);
    addresses.add(device.addresses.slice(0, 1).map(({ address }) => ({ lo: address, hi: address })));
  }
  for (const set of [network.routed, network.splitDns, routing.own, routing.broadcast, routing.multicast]) addresses.add(set);
  for (const host of network.hosts) addresses.add(setOf(host.addresses.map((address) => ({ lo: address, hi: address }))));
  for (const { port } of network.listeners) ports.addRange(port, port);
}

/** What a row has of ranges. Where it names one address, the other end is asked: it may be the answer to a service's client that it means. */
function addRow(columns: RuleColumns, row: number, { addresses, ports }: LikelySets): void {
  const bits = columns.bits[row]!;
  const [srcLo, srcHi] = [Number(columns.srcLo[row]), Number(columns.srcHi[row])];
  const [dstLo, dstHi] = [Number(columns.dstLo[row]), Number(columns.dstHi[row])];
  const fromOne = srcLo === srcHi && (bits & BIT.SRC_NEGATED) === 0;
  const toOne = dstLo === dstHi && (bits & BIT.DST_NEGATED) === 0;
  if (!fromOne && (srcLo !== 0 || srcHi !== ALL.ip.hi)) addresses.addRange(srcLo, srcHi);
  if (!toOne && (dstLo !== 0 || dstHi !== ALL.ip.hi)) addresses.addRange(dstLo, dstHi);
  const [sportLo, sportHi, dportLo, dportHi] = [columns.sportLo[row]!, columns.sportHi[row]!, columns.dportLo[row]!, columns.dportHi[row]!];
  if (!fromOne && (sportLo !== 0 || sportHi !== 65_535)) ports.addRange(sportLo, sportHi);
  if (!toOne && (dportLo !== 0 || dportHi !== 65_535)) ports.addRange(dportLo, dportHi);
}

function addTarget({ toPort, toAddress }: RuleColumns, row: number, { addresses, ports }: LikelySets): void {
  if (toPort[row]! >= 0) addresses.addRange(toAddress[row]!, toAddress[row]!);
  if (toPort[row]! > 0) ports.addRange(toPort[row]!, toPort[row]!);
}

/** What a row and those like it ask and write beside their columns. */
function addModel(gateway: Gateway, ruleset: Ruleset, row: number, sets: LikelySets): void {
  if ((ruleset.columns.bits[row]! & BIT.MORE) !== 0) for (const test of gateway.tests(row)) addTest(test, gateway, sets);
  if (ruleset.columns.toPort[row]! >= 0) return;
  const { target } = ruleset.rule(row);
  if (target.kind !== 'dnat' && target.kind !== 'snat' && target.kind !== 'masquerade' && target.kind !== 'redirect') return;
  if (target.to.addresses !== null) sets.addresses.add([target.to.addresses]);
  if (target.to.ports !== null) sets.ports.add([target.to.ports]);
}

function addTest(test: Test, gateway: Gateway, sets: LikelySets): void {
  if (test.kind === 'not') return addTest(test.test, gateway, sets);
  if (test.kind === 'either' || test.kind === 'all') {
    for (const each of test.tests) addTest(each, gateway, sets);
    return;
  }
  if (test.kind !== 'now' && test.kind !== 'original' && test.kind !== 'reply') return;
  if (equal(test.set, fullDim(gateway.family, test.dim))) return;
  if (test.dim === DIM.SRC || test.dim === DIM.DST) sets.addresses.add(test.set);
  if (test.dim === DIM.SPORT || test.dim === DIM.DPORT) sets.ports.add(test.set);
}
