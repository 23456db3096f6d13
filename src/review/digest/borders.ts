/** The sets of addresses and of ports by which something other than a service's own rules tells services apart. */
import type { Gateway } from '../../netfilter/gateway.ts';
import { namesDst, namesSrc } from '../../netfilter/narrow-index.ts';
import { DIM } from '../../packets/box.ts';
import { setOf } from '../../packets/intervals.ts';
import { ALL } from '../../ruleset/address.ts';
import { BIT, type RuleColumns, type Ruleset } from '../../ruleset/model.ts';
import { addTest, MOST_SETS, newAtomSets, type PointSets } from '../atoms.ts';
import { SIBLING_PORTS } from '../siblings.ts';
import { networkVantages } from '../vantages.ts';
import type { Areas } from './areas.ts';

/** Ports that checks know by name: mail's, and those of one service. */
const NAMED_PORTS = SIBLING_PORTS.flat();

/** `named`: rows that name a service's own address, and send where it is served. Null where there are too many sets. */
export function likelySets(gateway: Gateway, ruleset: Ruleset, named: Uint8Array, areas: Areas): PointSets | null {
  const sets = { addresses: newAtomSets(), ports: newAtomSets() };
  for (const port of NAMED_PORTS) sets.ports.addRange(port, port);
  addNetwork(gateway, sets);
  const models = new Set<number>();
  for (let row = 0; row < ruleset.size; row++) {
    addRow(ruleset.columns, row, sets, areas.isOwnRange(row));
    if (named[row] === 0) addTarget(ruleset.columns, row, sets);
    const like = ruleset.columns.like[row]!;
    if (!models.has(like)) {
      models.add(like);
      // It writes each address anew: no two of them are alike to it.
      if (ruleset.columns.toAddress[row] === 0 && ruleset.rule(row).target.kind === 'netmap') return null;
      addModel(gateway, ruleset, row, sets);
    }
    if (sets.addresses.size + sets.ports.size > MOST_SETS || models.size > MOST_SETS) return null;
  }
  return sets;
}

function addNetwork(gateway: Gateway, { addresses, ports }: PointSets): void {
  const { network, routing } = gateway;
  for (const mark of [0, ...network.fwmarks.map((rule) => rule.mark)]) {
    for (const part of routing.parts(mark)) {
      addresses.add(part.set);
      for (const address of [part.masquerade, part.source, part.via]) if (address !== null) addresses.add([{ lo: address, hi: address }]);
    }
  }
  for (const { boxes } of networkVantages(gateway)) for (const box of boxes) addresses.add(box[DIM.SRC]!);
  for (const device of network.interfaces) {
    // An address without a network beside it is the gateway's own, and told by that.
    for (const { prefix } of device.addresses) if (prefix.lo !== prefix.hi) addresses.add([prefix]);
    addresses.add(device.addresses.slice(0, 1).map(({ address }) => ({ lo: address, hi: address })));
  }
  for (const set of [network.routed, network.splitDns, routing.own, routing.broadcast, routing.multicast]) addresses.add(set);
  for (const host of network.hosts) addresses.add(setOf(host.addresses.map((address) => ({ lo: address, hi: address }))));
  for (const { port } of network.listeners) ports.addRange(port, port);
}

/** What a row has of ranges. Where it names one address, the other end is asked: it may be the answer to a service's client that it means. */
function addRow(columns: RuleColumns, row: number, { addresses, ports }: PointSets, isOwnRange: boolean): void {
  const [srcLo, srcHi] = [Number(columns.srcLo[row]), Number(columns.srcHi[row])];
  const [dstLo, dstHi] = [Number(columns.dstLo[row]), Number(columns.dstHi[row])];
  const [fromOne, toOne] = [namesSrc(columns, row), namesDst(columns, row)];
  if (!fromOne && (srcLo !== 0 || srcHi !== ALL.ip.hi)) addresses.addRange(srcLo, srcHi);
  if (!toOne && !isOwnRange && (dstLo !== 0 || dstHi !== ALL.ip.hi)) addresses.addRange(dstLo, dstHi);
  const [sportLo, sportHi, dportLo, dportHi] = [columns.sportLo[row]!, columns.sportHi[row]!, columns.dportLo[row]!, columns.dportHi[row]!];
  if (!fromOne && (sportLo !== 0 || sportHi !== 65_535)) ports.addRange(sportLo, sportHi);
  if (!toOne && (dportLo !== 0 || dportHi !== 65_535)) ports.addRange(dportLo, dportHi);
}

function addTarget({ toPort, toAddress }: RuleColumns, row: number, { addresses, ports }: PointSets): void {
  if (toAddress[row] !== 0) addresses.addRange(toAddress[row]!, toAddress[row]!);
  if (toPort[row]! > 0) ports.addRange(toPort[row]!, toPort[row]!);
}

/** What a row and those like it ask and write beside their columns. */
function addModel(gateway: Gateway, ruleset: Ruleset, row: number, sets: PointSets): void {
  if ((ruleset.columns.bits[row]! & BIT.MORE) !== 0) for (const test of gateway.tests(row)) addTest(test, gateway.family, sets);
  if (ruleset.columns.toAddress[row] !== 0) return;
  const { target } = ruleset.rule(row);
  if (target.kind !== 'dnat' && target.kind !== 'snat' && target.kind !== 'masquerade' && target.kind !== 'redirect') return;
  if (target.to.addresses !== null) sets.addresses.add([target.to.addresses]);
  if (target.to.ports !== null) sets.ports.add([target.to.ports]);
}
