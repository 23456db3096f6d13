/** Candidate edits for a hairpin fix, in the file's own style and place (KERNEL.md, "Right rules, verified"). */
import type { Gateway } from '../../netfilter/gateway.ts';
import { DIM } from '../../packets/box.ts';
import { type IntervalSet, meets, setOf, single } from '../../packets/intervals.ts';
import {
  type Address,
  type Edit,
  formatAddress,
  hostPrefix,
  listPrefix,
  placeBeforeClosing,
  placeForAppend,
  placeForFirst,
  prefixLength,
} from '../../ruleset/index.ts';
import type { ServiceRow } from '../services.ts';
import { type FixTarget, type Piece, translations } from './translate.ts';

export interface Candidate {
  readonly edits: readonly Edit[];
  /** The same edits, by whom they are for. */
  readonly pieces: readonly Piece[];
  /** The address that inside clients are then seen as; null where nothing hides them. */
  readonly seenAs: string | null;
}

/** Lines that an edit changes: the measure of a fix. */
export function sizeOf(edits: readonly Edit[]): number {
  return edits.reduce(
    (sum, edit) =>
      sum +
      ('insert' in edit
        ? edit.insert.length
        : 'replace' in edit
          ? Math.max(edit.replace.length, edit.endLine - edit.line + 1)
          : edit.endLine - edit.line + 1),
    0,
  );
}

/** All combinations of ways to translate, to bring the reply back and to let the packet pass; the smallest first. */
export function candidates(gateway: Gateway, targets: readonly FixTarget[], inferred: boolean): Candidate[] {
  const none: Source = { piece: null, seenAs: null };
  const sources = [...CONFINED.map((confined) => sourceNat(gateway, targets, inferred, confined)), none];
  const passes = [[], forwardRules(gateway, targets)];
  const all: Candidate[] = [];
  for (const translate of translations(gateway, targets)) {
    for (const { piece, seenAs } of sources) {
      for (const pass of passes) {
        const pieces = [...translate, ...(piece === null ? [] : [piece]), ...pass];
        if (pieces.length > 0) all.push({ pieces, edits: editsOf(pieces), seenAs: piece === null ? null : seenAs });
      }
    }
  }
  return uniqueCandidates(all).sort((a, b) => sizeOf(a.edits) - sizeOf(b.edits));
}

/** Insertions at one place as one edit. */
export function editsOf(pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let last: { readonly file: string; readonly line: number; readonly insert: string[] } | null = null;
  for (const { edit } of pieces) {
    if (!('insert' in edit)) {
      edits.push(edit);
      last = null;
    } else if (last !== null && last.file === edit.file && last.line === edit.line) last.insert.push(...edit.insert);
    else {
      last = { file: edit.file, line: edit.line, insert: [...edit.insert] };
      edits.push(last);
    }
  }
  return edits;
}

function uniqueCandidates(list: readonly Candidate[]): Candidate[] {
  return [...new Map(list.map((candidate) => [JSON.stringify(candidate.edits), candidate])).values()];
}

/** Which clients a server would answer past the gateway, and the gateway's address that it would answer to. */
interface Hairpin {
  readonly sources: readonly IntervalSet[0][];
  readonly device: string;
  readonly address: Address;
}

function hairpinOf(gateway: Gateway, server: Address): Hairpin | null {
  const part = gateway.routing.lookup(server, 0);
  if (part.kind !== 'forward' || part.dev === null || part.prefix === null || part.masquerade === null) return null;
  const { network } = gateway;
  if (part.via === null) return { sources: [part.prefix], device: part.dev, address: part.masquerade };
  if (network.routes.some((r) => r.length === 0 && r.via === part.via)) return null;
  const siblings = network.routes.filter((r) => r.via === part.via && r.length > 0).map((r) => r.to);
  const transit = network.interfaces.flatMap((i) => i.addresses.map((a) => a.prefix)).filter((p) => p.lo <= part.via! && part.via! <= p.hi);
  return { sources: setOf([...siblings, ...transit]), device: part.dev, address: part.masquerade };
}

/** To what a source NAT is confined: all that DNAT sends to the servers' segment, what was sent to the targets' addresses, or their ports at the servers. */
const CONFINED = ['segment', 'address', 'port'] as const;

interface Source {
  readonly piece: Piece | null;
  readonly seenAs: string | null;
}

/**
 * Source NAT for the flows that would be answered past the gateway, and for no others: before every other POSTROUTING rule. Confined where
 * other services must stay as they are.
 */
function sourceNat(gateway: Gateway, targets: readonly FixTarget[], inferred: boolean, confined: (typeof CONFINED)[number]): Source {
  const { ruleset } = gateway;
  const place = ruleset === null ? null : placeForFirst(ruleset, 'nat', 'POSTROUTING');
  if (ruleset === null || place === null) return { piece: null, seenAs: null };
  const lines = new Set<string>();
  let seenAs: string | null = null;
  for (const target of targets) {
    const at = target.row.published.rules[0]?.serverAddress ?? null;
    const hairpin = at === null ? null : hairpinOf(gateway, at);
    if (hairpin === null) continue;
    for (const source of hairpin.sources) {
      if (!target.cells.some((cell) => cell.boxes.some((box) => meets(box[DIM.SRC]!, [source])))) continue;
      seenAs = formatAddress(hairpin.address);
      const to = inferred ? 'MASQUERADE' : `SNAT --to-source ${seenAs}`;
      const { to: server, before, behind } = askedFor(target.row, confined);
      lines.add(
        `${listPrefix(ruleset, 'nat')} POSTROUTING -s ${formatAddress(source.lo)}/${prefixLength(source)}${server} -o ${hairpin.device}${before} -m conntrack --ctstate DNAT${behind} -j ${to}`,
      );
    }
  }
  return lines.size === 0 ? { piece: null, seenAs: null } : { piece: { edit: { ...place, insert: [...lines] }, services: null }, seenAs };
}

/** What is asked of a service's packets: the server, the port before conntrack's state, and their first destination behind it. */
function askedFor(row: ServiceRow, confined: (typeof CONFINED)[number]): Record<'to' | 'before' | 'behind', string> {
  const { address } = row.published;
  const served = confined === 'port' ? servedAt(row) : null;
  if (served !== null) return { to: ` -d ${hostPrefix(served.server)}`, before: ` ${served.asked}`, behind: '' };
  return { to: '', before: '', behind: confined === 'segment' || address === null ? '' : ` --ctorigdst ${formatAddress(address)}` };
}

/** Where DNAT sends a service's packets, and the options that ask for their port there; null for several servers or ports, and other protocols. */
function servedAt(row: ServiceRow): { readonly server: Address; readonly asked: string } | null {
  const server = row.published.rules[0]?.serverAddress ?? null;
  const port = insidePort(row);
  const proto = single(row.published.box[DIM.PROTO]!);
  const name = proto === 6 ? 'tcp' : proto === 17 ? 'udp' : null;
  return server === null || port === null || name === null ? null : { server, asked: `-p ${name} -m ${name} --dport ${port}` };
}

/** ACCEPT for what DNAT sends to the servers, before the rules of FORWARD that stop all the rest, else at its end. */
function forwardRules(gateway: Gateway, targets: readonly FixTarget[]): Piece[] {
  const { ruleset } = gateway;
  if (ruleset === null) return [];
  const place = placeBeforeClosing(ruleset, 'filter', 'FORWARD') ?? placeForAppend(ruleset, 'filter', 'FORWARD');
  if (place === null) return [];
  const lines = new Map<string, string[]>();
  for (const { row } of targets) {
    const served = servedAt(row);
    const device = served === null ? null : gateway.routing.lookup(served.server, 0).dev;
    if (served === null || device === null) continue;
    const line = `${listPrefix(ruleset, 'filter')} FORWARD -d ${hostPrefix(served.server)} -o ${device} ${served.asked} -m conntrack --ctstate DNAT -j ACCEPT`;
    lines.set(line, [...(lines.get(line) ?? []), row.published.key]);
  }
  return Array.from(lines, ([line, services]): Piece => ({ edit: { ...place, insert: [line] }, services }));
}

function insidePort(row: ServiceRow): number | null {
  const target = row.published.rules[0]?.rule.target;
  if (target === undefined || target.kind !== 'dnat') return null;
  return target.to.ports === null ? row.published.port : target.to.ports.lo;
}
