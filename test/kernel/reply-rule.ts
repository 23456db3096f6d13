/**
 * KERNEL.md, "The reply rule that a gateway cannot see", worked out from the topology alone: TUN devices have no servers behind them, so
 * the reply that the oracle injects may be one that a real server would never send to the gateway.
 */
import { parsePrefix } from '../../src/ruleset/address.ts';
import type { Decision, TracePacket } from './oracle.ts';
import type { Topology } from './topology.ts';

export type ReplyRule =
  /** The server answers past the gateway; the flow was translated, so it breaks. */
  | 'bypasses'
  /** The server sees its own address as the source. */
  | 'martian'
  /** Past the gateway, untranslated: it works unless FORWARD keeps state against it. */
  | 'past'
  /** Through the gateway: what the oracle injects is what comes. */
  | 'through';

/** How the answer to a forwarded packet travels. */
export function replyRule(topology: Topology, packet: TracePacket, { packet: header, out }: Decision): ReplyRule {
  if (header === null) return 'through';
  if (header.src === header.dst) return 'martian';
  const own = topology.interfaces.flatMap(({ addresses }) => addresses.map((address) => address.replace(/\/.*/, '')));
  if (own.includes(header.src)) return 'through';
  const onLink = topology.interfaces.find(({ name }) => name === out)?.addresses ?? [];
  const reaches = shared(header.dst, header.src, onLink) || behindOneRouter(topology, header.dst, header.src, onLink);
  if (!reaches) return 'through';
  const sport = header.sport ?? packet.sport;
  const dport = header.dport ?? packet.dport;
  const untouched = header.src === packet.src && header.dst === packet.dst && sport === packet.sport && dport === packet.dport;
  return untouched ? 'past' : 'bypasses';
}

const shared = (a: string, b: string, prefixes: readonly string[]) => prefixes.some((prefix) => holds(prefix, a) && holds(prefix, b));

/** Server behind an inner router, client behind the same one or in the segment between it and the gateway. */
function behindOneRouter(topology: Topology, server: string, client: string, onLink: readonly string[]): boolean {
  const route = topology.routes.find(({ to }) => to !== 'default' && holds(to, server));
  if (route === undefined) return false;
  const sameRouter = topology.routes.some(({ to, via }) => to !== 'default' && via === route.via && holds(to, client));
  return sameRouter || shared(route.via, client, onLink);
}

function holds(prefixText: string, address: string): boolean {
  const [prefix, own] = [parsePrefix(prefixText), parsePrefix(address)];
  return prefix !== null && own !== null && prefix.lo <= own.lo && own.lo <= prefix.hi;
}
