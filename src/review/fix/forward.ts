/** ACCEPT rules for what DNAT sends through FORWARD, in the file's own style, where they are met in time. */
import type { Decision } from '../../netfilter/chains.ts';
import type { Gateway } from '../../netfilter/gateway.ts';
import { DIM } from '../../packets/box.ts';
import { single } from '../../packets/intervals.ts';
import {
  type Edit,
  hostPrefix,
  type InsertPlace,
  listPrefix,
  placeBeforeClosing,
  placeForAppend,
  placeForFirst,
  type Ruleset,
} from '../../ruleset/index.ts';
import { isInferred } from '../rule-facts.ts';
import type { ServiceRow } from '../services.ts';

/** One rule for the server's inside address and port: before the rules that stop all the rest, before the one that stops the flow, at FORWARD's end, or at its beginning. */
export function acceptCandidates(gateway: Gateway, row: ServiceRow, stoppedBy: Decision): Edit[][] {
  const { ruleset } = gateway;
  const line = ruleset === null ? null : acceptLine(gateway, ruleset, row);
  if (ruleset === null || line === null) return [];
  const closing = placeBeforeClosing(ruleset, 'filter', 'FORWARD');
  const places = [closing, before(stoppedBy), placeForAppend(ruleset, 'filter', 'FORWARD'), placeForFirst(ruleset, 'filter', 'FORWARD')];
  const known = new Map(places.flatMap((place) => (place === null ? [] : [[`${place.file}:${place.line}`, place] as const])));
  return [...known.values()].map((place) => [{ ...place, insert: [line] }]);
}

function before(by: Decision): InsertPlace | null {
  if (!('rule' in by) || by.rule.chain.name !== 'FORWARD') return null;
  return { file: by.rule.place.file, line: by.rule.place.line };
}

function acceptLine(gateway: Gateway, ruleset: Ruleset, row: ServiceRow): string | null {
  const publishing = row.published.rules[0];
  const server = publishing?.serverAddress ?? null;
  const proto = single(row.published.box[DIM.PROTO]!);
  if (publishing === undefined || server === null) return null;
  const port = publishing.server.slice(publishing.server.lastIndexOf(':') + 1).replace('-', ':');
  const name = proto === 6 ? 'tcp' : proto === 17 ? 'udp' : null;
  const part = gateway.routing.lookup(server, 0);
  // On inferred facts the interface is a guess, and a rule must not hang on one.
  const out = part.dev === null || isInferred(gateway) ? '' : ` -o ${part.dev}`;
  const ports =
    name === null ? '' : ` -p ${name}${row.published.port === null && !/^\d+(:\d+)?$/.test(port) ? '' : ` -m ${name} --dport ${port}`}`;
  return `${listPrefix(ruleset, 'filter')} FORWARD -d ${hostPrefix(server)}${out}${ports} -m conntrack --ctstate DNAT -j ACCEPT`;
}
