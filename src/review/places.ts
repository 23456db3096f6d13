/** Where the packets of a difference come from, and which published service they ask for. */
import type { Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, exclude, intersectBoxes, isWithin, replaceDim, restrict, subtractBox } from '../packets/box.ts';
import { contains, type IntervalSet, one, setOf, single, subtract, union } from '../packets/intervals.ts';
import type { Address } from '../ruleset/model.ts';
import type { Whole } from './packet-words.ts';
import type { Published } from './published.ts';
import { askingVantages, misdirected, plausibleBoxes, serverVantage, unknownVantages, type Vantage } from './vantages.ts';

export interface Places {
  split(box: Box): { readonly vantage: string; readonly box: Box }[];
  /** The service that all packets of the box ask for. */
  service(box: Box): Published | undefined;
  /** Whether some packets of the box ask for a service. */
  asksService(box: Box): boolean;
  /** All that comes from a vantage by the interfaces of such a box; null where who stands there is not known. */
  whole(vantage: string, box: Box): Whole | null;
}

/** More servers than these are told apart only from the services that a box asks for. */
const FEW_SERVERS = 64;

export function placesOf(gateway: Gateway, published: readonly Published[]): Places {
  const near = byDestination(published);
  const network = askingVantages(gateway);
  const unknown = unknownVantages(gateway);
  const real = plausibleBoxes(gateway);
  const nobodys = misdirected(gateway);
  const servers = serversOf(published);
  const vantagesOf = (some: readonly Address[]) => some.flatMap((server) => serverVantage(gateway, server) ?? []);
  const all = vantagesOf(servers);
  const together = servers.length > FEW_SERVERS ? joined(all) : [];
  const asked = (box: Box) => serversOf(near(box).filter((service) => intersectBoxes(service.box, box) !== null));
  // To single addresses a server is itself where its own services are asked for; others are clients there like any host beside them.
  const namesThem = (box: Box) => servers.length <= FEW_SERVERS && box[DIM.DST]!.every(({ lo, hi }) => lo === hi);
  const serversFor = (box: Box): readonly Vantage[] => {
    if (namesThem(box)) return vantagesOf(asked(box));
    if (servers.length <= FEW_SERVERS) return all;
    const own = asked(box);
    return own.length > FEW_SERVERS ? together : [...vantagesOf(own), ...together];
  };
  const wholeBeside = (own: readonly Vantage[]) => wholesOf(gateway, [...joined(own), ...network, ...unknown]);
  const whole = wholeBeside(all);
  const known = new Map<string, Places['whole']>();
  const wholeAsked = (box: Box) => {
    const own = asked(box);
    const found = known.get(own.join()) ?? wholeBeside(vantagesOf(own));
    known.set(own.join(), found);
    return found;
  };
  return {
    split: (box) => splitByVantage(box, [...serversFor(box), ...network, ...unknown], real, nobodys),
    service: (box) => near(box).find((service) => isWithin(box, service.box)),
    asksService: (box) => near(box).some((service) => intersectBoxes(service.box, box) !== null),
    whole: (vantage, box) => (namesThem(box) ? wholeAsked(box) : whole)(vantage, box),
  };
}

/** What each vantage may send, by its name. */
function wholesOf(gateway: Gateway, vantages: readonly Vantage[]): Places['whole'] {
  // A box of two vantages belongs to the first.
  const taken = new Map<Address, IntervalSet>();
  const wholes = new Map<string, { device: Address; sources: IntervalSet }[]>();
  const interfaceName = (index: number) => gateway.interfaces[index]!;
  const add = (name: string, device: Address, given: IntervalSet) => {
    const earlier = taken.get(device) ?? [];
    wholes.set(name, [...(wholes.get(name) ?? []), { device, sources: subtract(given, earlier) }]);
    taken.set(device, union(earlier, given));
  };
  for (const { name, boxes } of vantages) for (const box of boxes) add(name, box[DIM.IN]![0]!.lo, box[DIM.SRC]!);
  add('gateway', 0, []);
  const nobody = union(gateway.routing.own, gateway.routing.broadcast);
  return (vantage, box) => {
    const places = wholes.get(vantage);
    if (places === undefined) return null;
    // With which of its addresses the gateway sends, routing selects.
    if (vantage === 'gateway') return { sources: [], nobody, interfaces: [], interfaceName };
    const here = places.filter(({ device }) => contains(box[DIM.IN]!, device));
    return {
      sources: setOf(here.flatMap(({ sources }) => sources)),
      nobody,
      interfaces: setOf(places.map(({ device }) => ({ lo: device, hi: device }))),
      interfaceName,
    };
  };
}

/** The services that a box may ask for, in order. */
function byDestination(published: readonly Published[]): (box: Box) => readonly Published[] {
  const exact = new Map<Address, number[]>();
  const others: number[] = [];
  for (const [index, { address }] of published.entries()) {
    if (address === null) others.push(index);
    else {
      const known = exact.get(address);
      if (known === undefined) exact.set(address, [index]);
      else known.push(index);
    }
  }
  return (box) => {
    const only = single(box[DIM.DST]!);
    if (only === null) return published;
    return [...others, ...(exact.get(only) ?? [])].sort((a, b) => a - b).map((index) => published[index]!);
  };
}

function serversOf(published: readonly Published[]): Address[] {
  const servers = new Set(published.flatMap((service) => service.rules.map((rule) => rule.serverAddress)));
  return [...servers].filter((server) => server !== null);
}

/** All servers behind one interface as one vantage. */
function joined(vantages: readonly Vantage[]): Vantage[] {
  const byDevice = new Map<string, Vantage[]>();
  for (const vantage of vantages) {
    const known = byDevice.get(vantage.devices.join());
    if (known === undefined) byDevice.set(vantage.devices.join(), [vantage]);
    else known.push(vantage);
  }
  return [...byDevice.values()].map((behind): Vantage => {
    const [first] = behind;
    const sources = setOf(behind.flatMap(({ boxes }) => boxes.flatMap((box) => box[DIM.SRC]!)));
    return { ...first!, boxes: first!.boxes.map((box) => replaceDim(box, DIM.SRC, sources)) };
  });
}

/**
 * Parts of a box by the vantage that they come from. What comes from none of them is `elsewhere`; a source that stands behind another
 * interface than it comes in by is `forged`, and so is what nobody asks for there.
 */
function splitByVantage(
  box: Box,
  vantages: readonly Vantage[],
  real: readonly Box[],
  nobodys: readonly Box[],
): { vantage: string; box: Box }[] {
  const result: { vantage: string; box: Box }[] = [];
  const local = restrict(box, DIM.IN, one(0));
  if (local !== null) result.push({ vantage: 'gateway', box: local });
  let rest: Box[] = [];
  const incoming = exclude(box, DIM.IN, one(0));
  if (incoming !== null) rest = [incoming];
  for (const vantage of vantages) {
    for (const place of vantage.boxes) {
      rest = rest.flatMap((part) => {
        const common = intersectBoxes(part, place);
        if (common === null) return [part];
        result.push({ vantage: vantage.name, box: common });
        return subtractBox(part, place);
      });
    }
  }
  for (const unasked of nobodys) {
    rest = rest.flatMap((part) => {
      const common = intersectBoxes(part, unasked);
      if (common === null) return [part];
      result.push({ vantage: 'forged', box: common });
      return subtractBox(part, unasked);
    });
  }
  for (const part of rest) {
    let forged: Box[] = [part];
    for (const flows of real) {
      const common = intersectBoxes(part, flows);
      if (common === null) continue;
      result.push({ vantage: 'elsewhere', box: common });
      forged = forged.flatMap((each) => subtractBox(each, flows));
    }
    for (const each of forged) result.push({ vantage: 'forged', box: each });
  }
  return result;
}
