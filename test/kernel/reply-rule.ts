/**
 * KERNEL.md, "The reply rule that a gateway cannot see", worked out from the topology alone: TUN devices have no servers behind them, so
 * the reply that the oracle injects may be one that a real server would never send to the gateway.
 */
import { parsePrefix } from '../../src/ruleset/address.ts';
import type { Decision, TracePacket } from './oracle.ts';
import type { Topology, TopologyRoute } from './topology.ts';

export type ReplyRule =
  /** The server answers past the gateway; the flow was translated, so it breaks. */
  | 'bypasses'
  /** The server sees its own address as the source. */
  | 'martian'
  /** Past the gateway, untranslated: it works unless FORWARD keeps state against it. */
  | 'past'
  /** Through the gateway: what the oracle injects is what comes. */
  | 'through'
  /** A mark chose the route, and the packet does not show which. */
  | 'unsure';

/** How the answer to a forwarded packet travels. */
export function replyRule(topology: Topology, packet: TracePacket, { packet: header, out }: Decision): ReplyRule {
  if (header === null) return 'through';
  if (header.src === header.dst) return 'martian';
  const own = topology.interfaces.flatMap(({ addresses }) => addresses.map((address) => address.replace(/\/.*/, '')));
  if (own.includes(header.src)) return 'through';
  const onLink = topology.interfaces.find(({ name }) => name === out)?.addresses ?? [];
  const reaches = shared(header.dst, header.src, onLink) || behindOneRouter(topology, header.dst, header.src, onLink);
  if (!reaches) return 'through';
  if (topology.routes.some(({ table, dev }) => table !== undefined && dev === out)) return 'unsure';
  const sport = header.sport ?? packet.sport;
  const dport = header.dport ?? packet.dport;
  const untouched = header.src === packet.src && header.dst === packet.dst && sport === packet.sport && dport === packet.dport;
  return untouched ? 'past' : 'bypasses';
}

const shared = (a: string, b: string, prefixes: readonly string[]) => prefixes.some((prefix) => holds(prefix, a) && holds(prefix, b));

/** Server behind an inner router, client behind the same one or in the segment between it and the gateway. */
function behindOneRouter(topology: Topology, server: string, client: string, onLink: readonly string[]): boolean {
  const inner = topology.routes.filter(({ to, via, table }) => to !== 'default' && via !== undefined && table === undefined);
  const [route] = inner.filter(({ to }) => holds(to, server)).sort((a, b) => lengthOf(b) - lengthOf(a));
  if (route?.via === undefined) return false;
  const sameRouter = inner.some(({ to, via }) => via === route.via && holds(to, client));
  return sameRouter || shared(route.via, client, onLink);
}

const lengthOf = ({ to }: TopologyRoute) => parsePrefix(to)?.length ?? 0;

function holds(prefixText: string, address: string): boolean {
  const [prefix, own] = [parsePrefix(prefixText), parsePrefix(address)];
  return prefix !== null && own !== null && prefix.lo <= own.lo && own.lo <= prefix.hi;
}
