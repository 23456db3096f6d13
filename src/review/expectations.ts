/** What the configuration expects of a gateway's flows, proved or refuted for every packet that it speaks of. */
import { analyse, type Fate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, fullBox, replaceDim, restrict } from '../packets/box.ts';
import { type IntervalSet, isSubset, one, setOf, subtract } from '../packets/intervals.ts';
import type { Expectation } from './configuration.ts';
import { type Endpoint, hostOf, readEndpoint } from './endpoint-text.ts';
import { openingOf } from './rule-facts.ts';
import { networkVantages, outsideInterfaces, serverVantage } from './vantages.ts';

/** An expectation that does not hold, or cannot be looked at. */
export type Failure =
  | { readonly kind: 'unreadable'; readonly from: string | null; readonly error: string }
  /** `sure` false: whether it holds hangs on what the file cannot decide. */
  | { readonly kind: 'refuted'; readonly from: string; readonly box: Box; readonly fate: Fate; readonly sure: boolean };

const BUDGET = 50_000;

/** Every failure of one expectation: at most one for each place that it names. */
export function failuresOf(gateway: Gateway, expectation: Expectation): Failure[] {
  const to = readEndpoint(expectation.to, gateway.network);
  if ('error' in to) return [{ kind: 'unreadable', from: null, error: to.error }];
  if (to.addresses !== null && to.addresses.length === 0) return [];
  const server =
    expectation.arrives === null || expectation.arrives === 'gateway' ? null : readEndpoint(expectation.arrives, gateway.network);
  if (server !== null && 'error' in server) return [{ kind: 'unreadable', from: null, error: server.error }];
  return expectation.from.flatMap((from): Failure[] => {
    const places = placesOf(gateway, from, server);
    if (places === null) return [{ kind: 'unreadable', from, error: `"${from}" is no zone, segment, host or address` }];
    const refuted = places
      .flatMap((place) => targets(gateway, place, to))
      .flatMap((box) => refutations(gateway, expectation, server, box, from));
    const worst = refuted.find(({ sure }) => sure) ?? refuted[0];
    return worst === undefined ? [] : [worst];
  });
}

/** Where packets come from: a vantage by name, `gateway`, `server`, a host, an address or a prefix. Null where nothing is called so. */
function placesOf(gateway: Gateway, from: string, server: Endpoint | null): Box[] | null {
  const vantage = networkVantages(gateway).find(({ name }) => name === from);
  if (vantage !== undefined) return [...vantage.boxes];
  if (from === 'gateway') {
    const own = replaceDim(replaceDim(fullBox(gateway.family), DIM.IN, one(0)), DIM.SRC, gateway.routing.own);
    return gateway.routing.own.length === 0 ? [] : [own];
  }
  const addresses = from === 'server' ? (server?.addresses ?? []) : hostOf(from, gateway.network);
  // A zone of the facts that has no address of this family sends nothing in it.
  if (addresses === undefined) return gateway.network.interfaces.some(({ zone }) => zone === from) ? [] : null;
  if (addresses === null) return networkVantages(gateway).flatMap(({ boxes }) => boxes);
  return addresses.flatMap((range) => {
    const place = serverVantage(gateway, range.lo)?.boxes[0];
    return place === undefined ? [] : [replaceDim(place, DIM.SRC, [range])];
  });
}

/** The first packets from a place to the endpoint. From outside, `any` is what lies behind the gateway, and the gateway itself. */
function targets(gateway: Gateway, place: Box, { addresses, ports, proto }: Endpoint): Box[] {
  let box: Box | null = place;
  const destinations = addresses ?? (isOutside(gateway, place) ? behind(gateway) : null);
  if (destinations !== null) box = restrict(box, DIM.DST, destinations);
  if (box !== null && proto !== null) box = restrict(box, DIM.PROTO, one(proto));
  if (box !== null && ports !== null) box = restrict(box, DIM.DPORT, [ports]);
  if (box === null) return [];
  const opening = openingOf(box, box);
  return opening === null ? [] : [opening];
}

function isOutside(gateway: Gateway, place: Box): boolean {
  const indexes = [...outsideInterfaces(gateway)].map((name) => gateway.interfaceIndex(name));
  return isSubset(place[DIM.IN]!, setOf(indexes.map((index) => ({ lo: index, hi: index }))));
}

function behind({ network, routing }: Gateway): IntervalSet {
  const uplinks = new Set(network.routes.filter(({ length }) => length === 0).map(({ dev }) => dev));
  const segments = network.interfaces
    .filter(({ name }) => !uplinks.has(name))
    .flatMap(({ addresses }) => addresses.map(({ prefix }) => prefix));
  const routed = network.routes.filter(({ length, dev }) => length > 0 && dev !== null && !uplinks.has(dev)).map(({ to }) => to);
  return subtract(setOf([...segments, ...routed, ...routing.own, ...network.routed]), routing.broadcast);
}

type Refuted = Extract<Failure, { kind: 'refuted' }>;

function refutations(gateway: Gateway, expectation: Expectation, server: Endpoint | null, box: Box, from: string): Refuted[] {
  const local = box[DIM.IN]![0]!.lo === 0;
  const fates = analyse(gateway, { box, mark: 0, local }, { left: BUDGET, recordSteps: false });
  return fates.flatMap((fate): Refuted[] => {
    const held = holds(expectation, server, fate);
    if (held === true) return [];
    return [{ kind: 'refuted', from, box: fate.box, fate, sure: held === false && fate.when.length === 0 }];
  });
}

/** Null where the file does not decide it. */
function holds({ blocked, arrives }: Expectation, server: Endpoint | null, fate: Fate): boolean | null {
  if (fate.verdict === 'undetermined' || fate.reply === 'unknown') return null;
  if (blocked) return fate.verdict === 'drop' || fate.verdict === 'reject' || fate.verdict === 'no-route';
  if (arrives === 'gateway') return fate.verdict === 'local';
  if (fate.verdict !== 'forward' || fate.reply !== 'returns') return server === null && arrives === null && fate.verdict === 'local';
  if (server === null) return true;
  const lands = server.addresses === null || isSubset(fate.header[DIM.DST]!, server.addresses);
  return lands && (server.ports === null || isSubset(fate.header[DIM.DPORT]!, [server.ports]));
}
