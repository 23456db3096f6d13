/** Entries that are true, and that nobody needs to read beside the others: they are told where nothing else is. */
import { stateSet } from '../netfilter/evaluate.ts';
import { valuesOf } from '../netfilter/flow.ts';
import type { Fate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { isPrivate, MARTIANS } from '../network/index.ts';
import { type Box, DIM, isWithin, replaceDim } from '../packets/box.ts';
import { contains, equal, type IntervalSet, isSubset, one, single, subtract, union } from '../packets/intervals.ts';
import { STATE } from '../ruleset/model.ts';
import type { Change } from './model.ts';
import { networkVantages } from './vantages.ts';

/** What an entry tells of its packets. */
export interface Told {
  readonly vantage: string;
  readonly boxes: readonly Box[];
  readonly before: Fate;
  readonly after: Fate;
}

/** More comparisons of boxes than this are not worth the lines that they would save. */
const MOST_COMPARED = 100_000;
const INVALID = stateSet(STATE.INVALID);
const UDPLITE = one(136);

/** Packets with a forged source change with the others, and so do asides: they are in the JSON, and told where nothing else changes. */
export function worthReading(changes: readonly Change[]): readonly Change[] {
  const real = changes.filter((change) => change.vantage !== 'forged');
  const plain = real.filter((change) => change.aside === undefined);
  return [plain, real].find((some) => some.length > 0) ?? changes;
}

/** Which of the entries are asides. */
export function asidesAmong(entries: readonly Told[], gateway: Gateway): boolean[] {
  const openings = byVerdicts(
    entries.filter(({ boxes }) => !boxes.every(opensNothing)).map((told) => ({ ...told, boxes: told.boxes.map(withoutState) })),
  );
  const outside = new Set(networkVantages(gateway).flatMap(({ name, kind }) => (kind === 'outside' ? [name] : [])));
  const translated = byVerdicts(entries.flatMap((told) => (told.before.dnat || told.after.dnat ? [imageOf(told)] : [])));
  return entries.map((told) => {
    const { boxes, before, after } = told;
    const isNobodys = (box: Box) => asksItself(box) || isOfUdplite(box) || withoutTcpToAll(gateway, box) === null;
    if (boxes.some(isNobodys) && boxes.every((box) => isNobodys(box) || opensNothing(box))) return true;
    if (boxes.every((box) => isBetweenNeighbours(box, told, gateway))) return true;
    if (told.vantage === 'gateway' && boxes.every((box) => isSentByNobody(box, told, gateway))) return true;
    const isFromOutside = outside.has(told.vantage) || told.vantage === 'elsewhere';
    if (isFromOutside && boxes.every((box) => isPrivateThere(box, told))) {
      // The rules for a published server, asked without its publishing: nobody out there has a route to it.
      const images = (translated.get(verdictsOf(told)) ?? []).filter(({ vantage }) => vantage === told.vantage);
      if (
        isWithinThem(
          boxes,
          images.flatMap((image) => image.boxes),
        )
      )
        return true;
    }
    if (!boxes.every((box) => opensNothing(box) || isOfUdplite(box))) return false;
    // Nobody waits for the answer to a packet that belongs to no connection.
    if (boxes.every((box) => isSameThere(before, after, box))) return true;
    return isWithinThem(
      boxes.map(withoutState),
      (openings.get(verdictsOf(told)) ?? []).flatMap((opening) => opening.boxes),
    );
  });
}

/** Names that bridges get; which ports they have is not always said. */
const BRIDGE = /^(?:br|docker|virbr|vmbr|lxc|lxd|cni|podman)/;

/** Hosts of one segment speak to each other without the gateway, unless it is their bridge. */
function isBetweenNeighbours(box: Box, { before, after }: Told, { interfaces, network }: Gateway): boolean {
  const device = single(box[DIM.IN]!);
  if (device === null || before.dnat || after.dnat) return false;
  const segment = network.interfaces.find(({ name }) => name === interfaces[Number(device)]);
  if (segment === undefined || segment.ports.length > 0 || BRIDGE.test(segment.name)) return false;
  return segment.addresses.some(({ prefix }) => [DIM.SRC, DIM.DST].every((dim) => isSubset(box[dim]!, [prefix])));
}

function byVerdicts(entries: readonly Told[]): Map<string, Told[]> {
  const found = new Map<string, Told[]>();
  for (const told of entries) found.set(verdictsOf(told), [...(found.get(verdictsOf(told)) ?? []), told]);
  return found;
}

/** The packets as DNAT leaves them. */
function imageOf(told: Told): Told {
  const { fields } = told.before.dnat ? told.before : told.after;
  const image = (box: Box) => [DIM.DST, DIM.DPORT].reduce((to: Box, dim) => replaceDim(to, dim, valuesOf(box, fields[dim]!)), box);
  return { ...told, boxes: told.boxes.map(image) };
}

function isPrivateThere(box: Box, { before, after }: Told): boolean {
  return !before.dnat && !after.dnat && box[DIM.DST]!.every(({ lo, hi }) => isPrivate(lo) && isPrivate(hi));
}

const TCP = one(6);

/** Nobody answers TCP that is sent to all hosts of a network (tcp_ipv4.c: never a SYN to a broadcast or multicast address); null: all of it is. */
export function withoutTcpToAll({ routing }: Gateway, box: Box): Box | null {
  if (!isSubset(box[DIM.PROTO]!, TCP)) return box;
  const hosts = subtract(box[DIM.DST]!, routing.allHosts);
  return hosts.length === 0 ? null : replaceDim(box, DIM.DST, hosts);
}

/** No program of the gateway sends with the address of another interface, or with loopback's, or to all hosts, unless it is told to. */
function isSentByNobody(box: Box, { before, after }: Told, { network, routing, family }: Gateway): boolean {
  if (isSubset(box[DIM.DST]!, union(routing.allHosts, MARTIANS[family]))) return true;
  if (isSubset(box[DIM.SRC]!, subtract(routing.local, routing.own)) && !isSubset(box[DIM.DST]!, routing.local)) return true;
  const out = before.out ?? after.out;
  const own = network.interfaces.find(({ name }) => name === out)?.addresses ?? [];
  return own.length > 0 && own.every(({ address }) => !contains(box[DIM.SRC]!, address));
}

/** Packets that conntrack calls INVALID begin no connection, and belong to none. */
function opensNothing(box: Box): boolean {
  return isSubset(box[DIM.STATE]!, INVALID);
}

/** A host's packets to itself never come to the gateway. */
export function asksItself(box: Box): boolean {
  const client = single(box[DIM.SRC]!);
  return client !== null && client === single(box[DIM.DST]!) && box[DIM.IN]![0]!.lo !== 0;
}

/** UDP-Lite is hardly spoken; conntrack takes none of it up that arrives. */
function isOfUdplite(box: Box): boolean {
  return isSubset(box[DIM.PROTO]!, UDPLITE);
}

function isSameThere(before: Fate, after: Fate, box: Box): boolean {
  if (before.verdict !== after.verdict || before.out !== after.out) return false;
  return before.fields.every((field, dim) => equal(valuesOf(box, field), valuesOf(box, after.fields[dim]!)));
}

/** Packets that change with others, as they do. */
function isWithinThem(boxes: readonly Box[], others: readonly Box[]): boolean {
  if (boxes.length * others.length > MOST_COMPARED) return false;
  return boxes.every((box) => others.some((other) => isWithin(box, other)));
}

function verdictsOf({ before, after }: Told): string {
  return `${before.verdict} ${after.verdict}`;
}

const ANY: readonly (readonly [6 | 7 | 8 | 9, IntervalSet])[] = [
  [DIM.STATE, [{ lo: 0, hi: 4 }]],
  [DIM.FLAGS, [{ lo: 0, hi: 63 }]],
  [DIM.TYPE, [{ lo: 0, hi: 255 }]],
  [DIM.CODE, [{ lo: 0, hi: 255 }]],
];

function withoutState(box: Box): Box {
  return ANY.reduce((wide: Box, [dim, all]) => replaceDim(wide, dim, all), box);
}
