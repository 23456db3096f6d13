/**
 * The nftrace netlink group (linux/netfilter/nf_tables.h, nf_tables_trace.c): which rules a packet met, and what each said. It is switched
 * on by a table of our own ahead of all others.
 */
import type { Namespace } from './namespaces.ts';

/** What decided a packet: the rule by its place in its chain (from 0), or a base chain's policy. */
export type Decider =
  | { readonly table: string; readonly chain: string; readonly index: number }
  | { readonly table: string; readonly policy: string };

/** One thing that was traced. `rule`: its handle. */
export interface Event {
  readonly table: string;
  readonly chain: string;
  readonly type: 'policy' | 'return' | 'rule';
  readonly rule: bigint | null;
  readonly verdict: number;
  /** Tells packets apart; one that comes back over loopback has another. */
  readonly id: number;
}

const [TABLE, CHAIN, HANDLE, TYPE, VERDICT, VERDICT_CODE, ID, POLICY] = [1, 2, 3, 4, 5, 1, 6, 16] as const;
const TYPES = [null, 'policy', 'return', 'rule'] as const;
export const [NF_DROP, NF_ACCEPT] = [0, 1] as const;

const CHAINS = ['prerouting', 'output'].map((hook) => `chain ${hook} { type filter hook ${hook} priority -350; meta nftrace set 1\n }`);

/** The table that switches tracing on, for one family. */
export const tracingTable = (family: string) => `table ${family} hairpin_trace { ${CHAINS.join('\n')}\n}`;

/** Every event that netlink told of one packet, in order. */
export function readEvents(datagrams: readonly Buffer[]): Event[] {
  return datagrams.flatMap((datagram) => {
    const events: Event[] = [];
    for (let at = 0; at + 20 <= datagram.length; ) {
      const length = datagram.readUInt32LE(at);
      const event = readEvent(attributes(datagram.subarray(at + 20, at + length)));
      if (event !== null) events.push(event);
      at += Math.max(20, (length + 3) & ~3);
    }
    return events;
  });
}

function readEvent(fields: ReadonlyMap<number, Buffer>): Event | null {
  const type = TYPES[fields.get(TYPE)?.readUInt32BE(0) ?? 0] ?? null;
  if (type === null) return null;
  const verdict = fields.get(VERDICT);
  const code = verdict === undefined ? fields.get(POLICY) : attributes(verdict).get(VERDICT_CODE);
  return {
    table: textOf(fields.get(TABLE)),
    chain: textOf(fields.get(CHAIN)),
    type,
    rule: fields.get(HANDLE)?.readBigUInt64BE(0) ?? null,
    verdict: code?.readInt32BE(0) ?? Number.NaN,
    id: fields.get(ID)?.readUInt32BE(0) ?? 0,
  };
}

const textOf = (bytes: Buffer | undefined) => bytes?.toString('latin1').replace(/\0.*$/, '') ?? '';

/** Netlink attributes: u16 length with its head, u16 type (two high bits are flags), value, padded to four. */
function attributes(bytes: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt16LE(at);
    if (length < 4) break;
    found.set(bytes.readUInt16LE(at + 2) & 0x3fff, bytes.subarray(at + 4, at + length));
    at += (length + 3) & ~3;
  }
  return found;
}

/** Rule handles by `table chain`, in order: the trace names rules by them. */
export function readHandles(gateway: Namespace, family: string): Map<string, { chain: string; table: string; index: number }> {
  const text = gateway.run(['nft', '-a', 'list', 'ruleset', family]);
  const places = new Map<string, { chain: string; table: string; index: number }>();
  let [table, chain, index] = ['', '', 0];
  for (const line of text.split('\n')) {
    const head = /^\s*(table|chain) (?:ip6? )?(\S+) \{/.exec(line);
    if (head?.[1] === 'table') table = head[2] ?? '';
    else if (head?.[1] === 'chain') [chain, index] = [head[2] ?? '', 0];
    else {
      const handle = /# handle (\d+)$/.exec(line)?.[1];
      if (handle !== undefined) places.set(`${table} ${handle}`, { table, chain, index: index++ });
    }
  }
  return places;
}

/** A packet's end, as the decision has it. */
export interface End {
  readonly own: boolean;
  readonly end: 'forwarded' | 'delivered' | 'lost';
}

/** What decided a packet that met this end, or null where the trace does not say: a drop by routing, say. */
export function deciderOf(
  events: readonly Event[],
  handles: ReadonlyMap<string, { chain: string; table: string; index: number }>,
  { own, end }: End,
): Decider | null {
  const packets = packetsOf(events.filter(({ table }) => !table.startsWith('hairpin_')));
  // The gateway may have sent something of its own before.
  const start = packets.findIndex((packet) => packet.some(({ chain }) => chain === (own ? 'OUTPUT' : 'PREROUTING')));
  if (start < 0) return null;
  const [first = [], second = []] = packets.slice(start);
  // What follows is the answer of the gateway's own stack; but its own packet to itself comes in a second time.
  const passes = own ? [first, second] : [first];
  const drops = passes.flatMap((pass) => pass.findLast(({ verdict }) => verdict === NF_DROP) ?? []);
  const last = end === 'lost' ? drops[0] : lastOfFilter(own && end === 'delivered' ? second : first);
  if (last === undefined) return null;
  if (last.type !== 'rule') return { table: last.table, policy: last.chain };
  return handles.get(`${last.table} ${last.rule}`) ?? null;
}

/** Events by packet, in the order in which packets appear. */
function packetsOf(events: readonly Event[]): Event[][] {
  const packets = new Map<number, Event[]>();
  for (const event of events) packets.set(event.id, [...(packets.get(event.id) ?? []), event]);
  return [...packets.values()];
}

function lastOfFilter(events: readonly Event[]): Event | undefined {
  return events.findLast(({ table, type, verdict }) => table === 'filter' && (type === 'policy' || verdict === NF_ACCEPT));
}
