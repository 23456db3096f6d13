/** What the services that were kept stand for, by their keys, their rules' places and their addresses. */
import { formatAddress } from '../../ruleset/address.ts';
import type { Ruleset } from '../../ruleset/model.ts';
import { protocolName } from '../../ruleset/names.ts';
import type { Alike, Standing } from '../alike.ts';
import type { Classes } from './classes.ts';
import { type Endpoints, rowsOf } from './endpoints.ts';

/** A service that was kept, with those that it stands for, itself among them: indexes of endpoints. */
export interface Kept {
  readonly endpoint: number;
  readonly members: readonly number[];
}

/** A row that was kept, with how many it stands for, itself among them. */
export interface KeptRow {
  readonly row: number;
  readonly members: number;
}

/** Where a row stands, as `file:line`; null where it does not stand. */
export type PlaceOf = (row: number) => string | null;

export function placeIn({ files, columns }: Ruleset, row: number): string {
  return textOf({ file: files[columns.file[row]!]!.name, line: columns.line[row]! });
}

function textOf({ file, line }: Standing): string {
  return `${file}:${line}`;
}

/** `apart`: public addresses of which each is told for itself. */
export function countedBy(
  { kept, plain }: { readonly kept: readonly Kept[]; readonly plain: readonly KeptRow[] },
  classes: Classes,
  apart: ReadonlySet<number>,
  placeOf: PlaceOf,
): Alike {
  const { endpoints } = classes;
  const { address: addressOf, rows, rowsAt } = endpoints;
  const byKey = new Map(kept.map((each) => [keyOf(endpoints, each.endpoint), each]));
  const byPlace = new Map<string, { readonly owner: Kept; readonly position: number }>();
  for (const owner of kept) {
    rowsOf(endpoints, owner.endpoint).forEach((row, position) => {
      const place = placeOf(row);
      if (place !== null && !byPlace.has(place)) byPlace.set(place, { owner, position });
    });
  }
  const plainAt = new Map(
    plain.flatMap(({ row, members }) => {
      const place = placeOf(row);
      return place === null ? [] : [[place, members] as const];
    }),
  );
  const rulesAt = (standing: Standing) => {
    const place = textOf(standing);
    const found = byPlace.get(place);
    return found === undefined
      ? (plainAt.get(place) ?? 1)
      : distinct(found.owner.members, (index) => rows[rowsAt[index]! + found.position]);
  };
  const kinds = once(() => {
    const addresses = new Set(kept.flatMap(({ members }) => members.map((index) => addressOf[index]!)));
    return new Map(
      Array.from(addresses, (address) => [
        formatAddress(address),
        apart.has(address) ? formatAddress(address) : String(classes.addressClass(address)),
      ]),
    );
  });
  return {
    service: (key) => byKey.get(key)?.members.length ?? 1,
    rules: rulesAt,
    finding(place, subject, about) {
      const service = byKey.get(subject);
      if (service !== undefined) return service.members.length;
      return about === undefined ? rulesAt(place) : serversOf(byKey.get(about), endpoints);
    },
    addresses(subject, about) {
      if (about === undefined || !about.startsWith(`${subject}:`)) return null;
      const found = byKey.get(about);
      if (found === undefined) return { kind: kinds().get(subject) ?? subject, addresses: [subject] };
      const own = addressOf[found.endpoint]!;
      if (apart.has(own)) return { kind: subject, addresses: [subject] };
      const addresses = new Set(found.members.map((index) => addressOf[index]!).filter((address) => !apart.has(address)));
      return { kind: String(classes.addressClass(own)), addresses: Array.from(addresses, formatAddress) };
    },
  };
}

function serversOf(kept: Kept | undefined, { server }: Endpoints): number {
  return kept === undefined ? 1 : distinct(kept.members, (index) => server[index]);
}

function distinct<T>(members: readonly number[], of: (index: number) => T): number {
  return new Set(members.map(of)).size;
}

/** Made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** As published.ts names a service. */
function keyOf({ address, port, proto }: Endpoints, index: number): string {
  return `${formatAddress(address[index]!)}:${port[index]}/${protocolName(proto[index]!)}`;
}
