/** The services matrix: for each published service and each vantage what happens, there and back. */

import { stateSet } from '../netfilter/evaluate.ts';
import { analyse, type Fate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { gatewaySource } from '../netfilter/trace.ts';
import { type Box, DIM, disjoint, intersectBoxes, partsWithin, replaceDim, subtractBox } from '../packets/box.ts';
import { one } from '../packets/intervals.ts';
import { mergeBoxes } from '../packets/merge.ts';
import { type Address, STATE, TCP } from '../ruleset/model.ts';
import { type Alike, ITSELF } from './alike.ts';
import type { Outcome, Service, VantageOutcome } from './model.ts';
import { failureOf, outcomeOf, seenAs } from './outcome.ts';
import type { Published } from './published.ts';
import { boxText, samplePacket } from './sample.ts';
import { asking, serverVantage, type Vantage } from './vantages.ts';

/** One cell of the matrix, or a part of one where a vantage has several outcomes. */
export interface Cell {
  readonly vantage: Vantage;
  readonly outcome: Outcome;
  /** Of an undetermined part, the best outcome that some answers to the undecidable matches give; else the outcome. */
  readonly atBest: Outcome;
  readonly sees: string | null;
  /** The packets of this part. */
  readonly boxes: readonly Box[];
  /** Whether this is the vantage's only outcome. */
  readonly whole: boolean;
  /** A fate that stands for the part: of an undetermined one, a fate that fails. */
  readonly fate: Fate;
  /** The fate of those whom no undecidable match stops. */
  readonly best: Fate;
  readonly unknown: readonly string[];
}

/** Whether no packet of a part reaches, whatever the answers to undecidable matches. */
export function fails({ atBest }: Cell): boolean {
  return atBest !== 'reaches' && atBest !== 'undetermined';
}

export interface ServiceRow {
  readonly published: Published;
  readonly cells: readonly Cell[];
}

/** Parts that rules may split off for one cell before the cell is told as undetermined. */
const CELL_BUDGET = 20_000;

export function serviceRow(gateway: Gateway, published: Published, vantages: readonly Vantage[]): ServiceRow {
  const servers = published.rules.map((r) => r.serverAddress).filter((address) => address !== null);
  const cells = vantages.flatMap((vantage) => vantageCells(gateway, published, without(asking(gateway, vantage), servers)));
  const server = servers[0] === undefined ? null : serverVantage(gateway, servers[0]);
  const own = server === null ? [] : vantageCells(gateway, published, server);
  return { published, cells: [...cells, ...own, ...gatewayCells(gateway, published)] };
}

/** A segment excludes the published servers, which are a vantage of their own. */
export function without(vantage: Vantage, servers: readonly Address[]): Vantage {
  if (vantage.kind !== 'inside' || servers.length === 0) return vantage;
  const boxes = vantage.boxes.flatMap((box) => {
    let parts: Box[] = [box];
    for (const server of servers) parts = parts.flatMap((part) => subtractBox(part, replaceDim(part, DIM.SRC, one(server))));
    return parts;
  });
  return { ...vantage, boxes };
}

/** First packets to the service: NEW, for TCP a SYN. */
function openings(box: Box): Box {
  return replaceDim(replaceDim(box, DIM.STATE, stateSet(STATE.NEW)), DIM.FLAGS, one(TCP.SYN));
}

/** The packets by which a vantage asks for a service. */
export function askedBoxes(published: Published, vantage: Vantage): Box[] {
  return partsWithin(published.box, vantage.boxes).map(openings);
}

/** The cells of one vantage of a service. */
export function vantageCells(gateway: Gateway, published: Published, vantage: Vantage): Cell[] {
  const fates = askedBoxes(published, vantage).flatMap((box) =>
    analyse(gateway, { box, mark: 0, local: false }, { left: CELL_BUDGET, recordSteps: false }),
  );
  return groupFates(gateway, published, vantage, fates);
}

/** The gateway itself: a packet from nat OUTPUT with the source that routing selects. */
export function gatewayCells(gateway: Gateway, published: Published): Cell[] {
  const vantage: Vantage = { name: 'gateway', kind: 'gateway', boxes: [], devices: [] };
  const box = ownBox(gateway, published);
  if (box === null) return [];
  const fates = analyse(gateway, { box, mark: 0, local: true }, { left: CELL_BUDGET, recordSteps: false });
  return groupFates(gateway, published, vantage, fates);
}

/** What the gateway itself sends to a service; null where it has no route. */
export function ownBox(gateway: Gateway, published: Published): Box | null {
  const destination = published.box[DIM.DST]![0]!.lo;
  const source = gatewaySource(gateway, destination);
  if (source === null) return null;
  return openings(replaceDim(replaceDim(replaceDim(published.box, DIM.IN, one(0)), DIM.SRC, one(source)), DIM.DST, one(destination)));
}

interface Group {
  readonly outcome: Outcome;
  readonly atBest: Outcome;
  readonly sees: string | null;
  fate: Fate;
  best: Fate;
  readonly boxes: Box[];
  readonly unknown: Set<string>;
}

/** Whether a part has a port that clients use. */
function isUsual({ box }: Fate): boolean {
  return box[DIM.SPORT]!.some(({ hi }) => hi >= 32_768);
}

/**
 * Of servers that share the load by chance each is reached, and sees a translated address: which one hangs on which server it is.
 * Null where some fate is another one.
 */
function seenInAny(fates: readonly Fate[], judge: (fate: Fate) => Outcome): string | null {
  const seen = new Set<string>();
  for (const fate of fates) {
    const sees = seenAs(fate);
    if (judge(fate) !== 'reaches' || sees === null || sees === 'client') return null;
    seen.add(sees);
  }
  return [...seen].sort().join(', ');
}

/** A part of a vantage's packets, as it goes to its group. */
interface Part {
  readonly fate: Fate;
  readonly best?: Fate;
  readonly outcome: Outcome;
  readonly atBest?: Outcome;
  readonly boxes: readonly Box[];
  readonly unknown?: readonly string[];
  readonly sees?: string | null;
}

/** How far a packet gets, the farthest first; of those that are stopped, what stops them where the fewest undecidable matches do. */
function distance({ verdict, when }: Fate): number {
  const place = verdict === 'forward' ? 0 : verdict === 'local' ? 1 : 2;
  return place * (1 << 16) + when.filter(({ is }) => is).length;
}

/** Of the fates that a packet may have, one that fails: where all of them do, the one that gets farthest, which no answer betters. */
function atBestOf(sharing: readonly Fate[], judge: (fate: Fate) => Outcome): Pick<Part, 'fate' | 'best' | 'atBest'> {
  const failing = sharing.filter((fate) => judge(fate) !== 'reaches');
  const reaching = sharing.find((fate) => judge(fate) === 'reaches');
  if (reaching !== undefined) return { fate: failing[0] ?? reaching, best: reaching, atBest: 'reaches' };
  const farthest = failing.toSorted((a, b) => distance(a) - distance(b))[0]!;
  const isOpen = failing.some((each) => judge(each) === 'undetermined');
  return { fate: farthest, atBest: isOpen ? 'undetermined' : judge(farthest) };
}

/** One cell for each distinct outcome; where undecidable matches make a packet's outcome differ, that packet's is undetermined. */
function groupFates(gateway: Gateway, published: Published, vantage: Vantage, fates: readonly Fate[]): Cell[] {
  const groups = new Map<string, Group>();
  const put = ({
    fate,
    best = fate,
    outcome,
    atBest = outcome,
    boxes,
    unknown = [],
    sees = outcome === 'undetermined' ? null : seenAs(fate),
  }: Part) => {
    const key = `${outcome} ${atBest} ${sees}`;
    const group = groups.get(key) ?? { outcome, atBest, sees, fate, best, boxes: [], unknown: new Set<string>() };
    // A part of no usual client port (MASQUERADE keeps ports below 512 among themselves) stands for the others only where there is none.
    if (!isUsual(group.fate) && isUsual(fate)) Object.assign(group, { fate, best });
    group.boxes.push(...boxes);
    for (const name of unknown) group.unknown.add(name);
    groups.set(key, group);
  };
  const judge = (fate: Fate) => outcomeOf(fate, gateway, { published: published.rules.length > 0, redirected: published.redirected });
  const open = fates.filter((fate) => fate.when.length > 0);
  for (const fate of fates.filter(({ when }) => when.length === 0)) {
    put({ fate, outcome: judge(fate), boxes: [fate.box], unknown: fate.unknown === null ? [] : [fate.unknown] });
  }
  for (const { box, sharing } of atoms(open)) {
    const outcomes = new Set(sharing.map((fate) => `${judge(fate)} ${seenAs(fate)}`));
    const names = sharing.flatMap((fate) => [...fate.when.map(({ match }) => match), ...(fate.unknown === null ? [] : [fate.unknown])]);
    const seen = seenInAny(sharing, judge);
    const first = sharing[0]!;
    if (outcomes.size === 1) put({ fate: first, outcome: judge(first), boxes: [box] });
    else if (seen !== null) put({ fate: first, outcome: 'reaches', boxes: [box], sees: seen });
    else put({ ...atBestOf(sharing, judge), outcome: 'undetermined', boxes: [box], unknown: names });
  }
  return [...groups.values()].map((group) => ({
    vantage,
    outcome: group.outcome,
    atBest: group.atBest,
    sees: group.sees,
    boxes: mergeBoxes(group.boxes),
    whole: groups.size === 1,
    fate: group.fate,
    best: group.best,
    unknown: [...group.unknown],
  }));
}

export interface Atom {
  readonly box: Box;
  /** Every fate that packets of this box may have, by the answers to undecidable matches. */
  readonly sharing: readonly Fate[];
}

/** Cuts fates whose boxes overlap (they differ by undecidable matches) into boxes that share one set of possible fates. */
export function atoms(fates: readonly Fate[]): Atom[] {
  let result: Atom[] = [];
  for (const fate of fates) {
    const next: Atom[] = [];
    let rest: Box[] = [fate.box];
    for (const atom of result) {
      const common = intersectBoxes(atom.box, fate.box);
      if (common === null) {
        next.push(atom);
        continue;
      }
      next.push({ box: common, sharing: [...atom.sharing, fate] });
      for (const part of subtractBox(atom.box, common)) next.push({ box: part, sharing: atom.sharing });
      rest = rest.flatMap((part) => subtractBox(part, common));
    }
    for (const part of disjoint(rest)) next.push({ box: part, sharing: [fate] });
    result = next;
  }
  return result;
}

/** A row as CONTRACT's JSON has it. */
export function toService(row: ServiceRow, gateway: Gateway, alike: Alike = ITSELF): Service {
  const more = alike.service(row.published.key) - 1;
  const servers = [...new Set(row.published.rules.map((r) => r.server))];
  return {
    public: row.published.key,
    server: servers[0] ?? '',
    ...(servers.length > 1 ? { servers } : {}),
    ...(more > 0 ? { alike: more } : {}),
    from: row.cells.map((cell) => toVantageOutcome(cell, gateway)),
  };
}

function toVantageOutcome(cell: Cell, gateway: Gateway): VantageOutcome {
  const failure = failureOf(cell.fate, cell.outcome);
  return {
    vantage: cell.vantage.name,
    outcome: cell.outcome,
    sees: cell.sees,
    ...failure,
    ...(cell.whole ? {} : { regions: cell.boxes.map((box) => boxText(box, gateway.interfaces, gateway.family)) }),
    ...(cell.outcome === 'reaches' ? {} : { witness: samplePacket(cell.boxes[0]!, gateway.interfaces, gateway.family) }),
    ...(cell.unknown.length > 0 ? { unknown: cell.unknown } : {}),
  };
}
