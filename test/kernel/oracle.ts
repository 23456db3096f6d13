/**
 * The kernel as the judge of one packet after another (KERNEL.md, "A kernel oracle that needs no waiting"): a gateway whose interfaces
 * are TUN devices in a namespace. A packet written to one has run the whole path when write(2) returns. What came out nowhere is
 * explained by the notes that it left on its way (notes.ts).
 */
import { type Family, TCP } from '../../src/ruleset/model.ts';
import { type Namespace, openNamespaces, openShell, type Shell } from './namespaces.ts';
import { type Decider, deciderOf, readEvents, readHandles, tracingTable } from './nftrace.ts';
import { forgetNotes, listNotes, type Notes, notesTable, readNotes, sentKey } from './notes.ts';
import { decode, encode, familyOfText, type Header, hasPorts, replyTo } from './packet.ts';
import { routeGet, selectSources } from './routes.ts';
import { setupScript, type Topology } from './topology.ts';
import { openWire, type Seen, type Sent, type Wire } from './wire.ts';

/** A packet as CONTRACT.md's `trace` reads it. */
export interface TracePacket {
  readonly id: number;
  readonly in: string | null;
  readonly src?: string;
  readonly dst: string;
  readonly proto: string;
  readonly sport?: number;
  readonly dport?: number;
  readonly flags?: string;
  readonly type?: number;
  readonly code?: number;
}

export type Verdict = 'forward' | 'local' | 'drop' | 'reject' | 'no-route';

/** What the kernel did with a packet. `packet`: the header as it left or was delivered. `reply`: what became of the server's answer. */
export interface Decision {
  readonly id: number;
  readonly verdict: Verdict;
  readonly out: string | null;
  readonly packet: { readonly src: string; readonly dst: string; readonly sport?: number; readonly dport?: number } | null;
  /** Null when nothing was forwarded or nothing answers such a packet. */
  readonly reply: 'returns' | 'dropped' | 'wrong-uplink' | 'mistranslated' | null;
  readonly replyOut: string | null;
  /** By nftrace, where it was asked for and says. */
  readonly decider: Decider | null;
}

export interface Oracle {
  readonly topology: Topology;
  readonly gateway: Namespace;
  /** Loads a ruleset in iptables-save form; tables that it does not name are emptied. Forgets all connections. */
  load(ruleset: string, family?: Family): Promise<void>;
  /**
   * Decides packets, all against the ruleset loaded last. A few hundred at a time are best; at most 30,000 for each ruleset.
   * `traced`: with the deciding rules, which takes longer.
   */
  decide(packets: readonly TracePacket[], options?: { readonly traced?: boolean }): Promise<Decision[]>;
  /** Single packets as they are, for what `decide` does not ask. */
  send(batch: readonly Sent[]): Promise<Seen[]>;
  /** The ruleset as it is loaded, with its counters. */
  save(): Promise<string>;
  close(): void;
}

const TABLES = ['raw', 'mangle', 'nat', 'filter', 'security'] as const;
const RESTORE: Readonly<Record<Family, string>> = { ip: 'iptables', ip6: 'ip6tables' };

/** Builds the gateway. Close it, or its namespace stays until the process ends. */
export async function openOracle(topology: Topology): Promise<Oracle> {
  const set = openNamespaces();
  const gateway = set.add('tun');
  const wire = await openWire(
    gateway,
    topology.interfaces.map(({ name }) => name),
  );
  const shell = openShell(gateway);
  await shell.run(setupScript(topology));
  gateway.run(['nft', '-f', '-'], notesTable('ip') + notesTable('ip6'));
  let nextIdent = 1;
  let family: Family = 'ip';
  const loaded: Record<Family, Map<string, string>> = { ip: new Map(), ip6: new Map() };
  return {
    topology,
    gateway,
    async load(ruleset, of = 'ip') {
      family = of;
      const changed = changedTables(ruleset, loaded[of]);
      const script = `${RESTORE[of]}-restore <<'END-OF-RULES'\n${[...changed.values()].join('')}END-OF-RULES\nconntrack -F 2> /dev/null\nnft -f - <<END\n${forgetNotes(of)}END`;
      await shell.run(script).catch((error: Error) => {
        throw new Error(`the kernel refuses ${[...changed.values()].join('')}\n${error.message}`);
      });
      for (const [table, text] of changed) loaded[of].set(table, text);
      nextIdent = 1;
    },
    async decide(packets, { traced = false } = {}) {
      const requests = requestsFor(gateway, family, packets, nextIdent);
      const replies = nextIdent + packets.length;
      nextIdent = replies + packets.length;
      if (nextIdent > 65_535) throw new RangeError('too many packets for one ruleset');
      const lab = { gateway, wire, shell, family, topology };
      return traced ? tracedBatch(lab, requests, replies) : decideBatch(lab, requests, replies, null);
    },
    send: (batch) => wire.send(batch),
    save: () => shell.run(`${RESTORE[family]}-save -c`),
    close() {
      shell.close();
      wire.close();
      set.remove();
    },
  };
}

/**
 * The tables of a ruleset that are not loaded as they stand there, the emptied ones among them: each is a transaction that waits for
 * RCU, which is what loading costs.
 */
function changedTables(ruleset: string, loaded: ReadonlyMap<string, string>): Map<string, string> {
  const given = new Map([...ruleset.matchAll(/^\*(\w+)\n[\s\S]*?^COMMIT$/gm)].map(([text, name = '']) => [name, `${text}\n`]));
  const changed = new Map<string, string>();
  for (const table of new Set([...TABLES, ...given.keys()])) {
    const text = given.get(table) ?? `*${table}\nCOMMIT\n`;
    if (loaded.get(table) !== text) changed.set(table, text);
  }
  return changed;
}

interface Lab {
  readonly gateway: Namespace;
  readonly wire: Wire;
  readonly shell: Shell;
  readonly family: Family;
  readonly topology: Topology;
}

interface Request {
  readonly packet: TracePacket;
  readonly header: Header;
}

function requestsFor(gateway: Namespace, family: Family, packets: readonly TracePacket[], first: number): Request[] {
  const own = selectSources(
    gateway,
    family,
    packets.filter((packet) => packet.src === undefined).map(({ dst }) => dst),
  );
  return packets.map((packet, index) => {
    const { dst, proto, sport, dport, type, code } = packet;
    const ports = sport === undefined || dport === undefined ? {} : { sport, dport };
    const icmp = /icmp/.test(proto) ? { type: type ?? (family === 'ip' ? 8 : 128), code: code ?? 0, id: 1 + index } : {};
    const flags = proto === 'tcp' ? { flags: flagBits(packet.flags ?? 'SYN') } : {};
    const src = packet.src ?? own.get(dst) ?? (family === 'ip' ? '0.0.0.0' : '::');
    return { packet, header: { ident: first + index, src, dst, proto, ...ports, ...icmp, ...flags } };
  });
}

function flagBits(text: string): number {
  const bits: Readonly<Record<string, number>> = TCP;
  return text.split(',').reduce((sum, name) => sum | (bits[name] ?? 0), 0);
}

type Handles = ReturnType<typeof readHandles>;

async function tracedBatch(lab: Lab, requests: readonly Request[], firstReply: number): Promise<Decision[]> {
  await lab.shell.run(`nft -f - <<END\n${tracingTable(lab.family)}\nEND`);
  try {
    return await decideBatch(lab, requests, firstReply, readHandles(lab.gateway, lab.family));
  } finally {
    await lab.shell.run(`nft delete table ${lab.family} hairpin_trace`);
  }
}

async function decideBatch(lab: Lab, requests: readonly Request[], firstReply: number, handles: Handles | null): Promise<Decision[]> {
  const seen = await lab.wire.send(requests.map(({ packet, header }) => ({ in: packet.in, bytes: encode(header) })));
  const forwarded = requests.map((request, index) => forwardedOf(request, seen[index]));
  const replies = forwarded.map((sent, index) => (sent === null ? null : replyTo(sent.header, firstReply + index)));
  const answered = replies.flatMap((reply, index) => (reply === null ? [] : [{ reply, index }]));
  const seenReplies = await lab.wire.send(
    answered.map(({ reply, index }) => ({ in: forwarded[index]?.out ?? null, bytes: encode(reply) })),
  );
  const replySeen = new Map(answered.map(({ index }, at) => [index, seenReplies[at]]));
  const notes = readNotes(await lab.shell.run(listNotes(lab.family)));
  const lost = explainLost(lab, requests, forwarded, seen, notes);
  return requests.map((request, index): Decision => {
    const decider = handles === null ? null : decided(request, forwarded[index] ?? null, notes, seen[index], handles);
    const base = { id: request.packet.id, out: null, packet: null, reply: null, replyOut: null, decider };
    const local = deliveredOf(request.header, notes);
    if (local !== undefined) return { ...base, verdict: 'local', packet: endpoints(local) };
    const sent = forwarded[index] ?? null;
    if (sent === null) return { ...base, verdict: lost.get(index) ?? 'drop' };
    const reply = replies[index] ?? null;
    const back = reply === null ? {} : replyFate(request, reply, replySeen.get(index), notes);
    return { ...base, verdict: 'forward', out: sent.out, packet: endpoints(sent.header), ...back };
  });
}

interface Forwarded {
  readonly out: string;
  readonly header: Header;
}

function forwardedOf(request: Request, seen: Seen | undefined): Forwarded | null {
  if (seen === undefined) throw new Error('a packet has no answer');
  const { ident, proto, type, id } = request.header;
  for (const { device, bytes } of seen.out) {
    const header = decode(bytes);
    // An ICMP error that speaks of a packet is not that packet, unless the packet was such an error itself.
    const same = header.about === null || (header.type === type && header.id === id);
    if (header.ident === ident && header.proto === proto && same) return { out: device, header };
  }
  return null;
}

interface Endpoints {
  readonly src: string;
  readonly dst: string;
  readonly sport?: number;
  readonly dport?: number;
}

/** How the gateway's own stack got a packet. */
function deliveredOf({ ident, proto, type }: Header, notes: Notes): Endpoints | undefined {
  const found =
    type === undefined ? notes.delivered.get(ident)?.[0] : notes.messages.get(ident)?.find(({ transport }) => transport >>> 24 === type);
  if (found === undefined) return undefined;
  const { src, dst, transport } = found;
  return hasPorts(proto) ? { src, sport: transport >>> 16, dst, dport: transport & 0xffff } : { src, dst };
}

function endpoints({ src, dst, sport, dport }: Endpoints): NonNullable<Decision['packet']> {
  return sport === undefined || dport === undefined ? { src, dst } : { src, sport, dst, dport };
}

function decided(
  { packet, header }: Request,
  sent: Forwarded | null,
  notes: Notes,
  seen: Seen | undefined,
  handles: Handles,
): Decider | null {
  const end = deliveredOf(header, notes) !== undefined ? 'delivered' : sent !== null ? 'forwarded' : 'lost';
  return deciderOf(readEvents(seen?.traced ?? []), handles, { own: packet.in === null, end });
}

function replyFate({ packet, header }: Request, sent: Header, seen: Seen | undefined, notes: Notes): Pick<Decision, 'reply' | 'replyOut'> {
  const arrivals: { device: string | null; header: Endpoints }[] = (seen?.out ?? [])
    .map(({ device, bytes }) => ({ device, header: decode(bytes) }))
    .filter((arrival) => arrival.header.ident === sent.ident && arrival.header.proto === sent.proto);
  const local = deliveredOf(sent, notes);
  if (local !== undefined) arrivals.push({ device: null, header: local });
  const [arrived] = arrivals;
  if (arrived === undefined) return { reply: 'dropped', replyOut: null };
  const { header: back, device } = arrived;
  const right = back.src === header.dst && back.dst === header.src && back.sport === header.dport && back.dport === header.sport;
  if (!right) return { reply: 'mistranslated', replyOut: device };
  // The gateway took for itself what it should have sent on.
  if (device === null && packet.in !== null) return { reply: 'dropped', replyOut: null };
  return device === packet.in ? { reply: 'returns', replyOut: null } : { reply: 'wrong-uplink', replyOut: device };
}

const EINVAL = 22;
const sendsReset = (packet: TracePacket) => packet.flags?.includes('RST') === true;

/** Packets that came out nowhere: rejected, not routable, or dropped. */
function explainLost(
  { gateway, family, topology }: Lab,
  requests: readonly Request[],
  forwarded: readonly (Forwarded | null)[],
  seen: readonly Seen[],
  notes: Notes,
): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  const unrouted: { index: number; question: string }[] = [];
  for (const [index, { header, packet }] of requests.entries()) {
    if (forwarded[index] !== null || deliveredOf(header, notes) !== undefined) continue;
    const { ident, src, dst: asked } = header;
    const errno = seen[index]?.errno ?? null;
    if (packet.in === null ? notes.sent.has(sentKey(ident, asked)) : notes.entered.has(ident)) {
      const rejected = notes.refused.has(ident) || (!sendsReset(packet) && notes.reset.has(ident));
      verdicts.set(index, rejected ? 'reject' : 'drop');
      // A blackhole route is EINVAL to the sender.
    } else if (errno !== null) verdicts.set(index, errno === EINVAL ? 'drop' : 'no-route');
    else if (notes.refused.has(ident)) verdicts.set(index, 'no-route');
    else {
      const routed = notes.routed.get(ident);
      if (routed === undefined || packet.in === null) continue;
      const { dst, mark } = routed;
      unrouted.push({ index, question: `${dst} from ${src} iif ${packet.in}${mark === 0 ? '' : ` mark ${mark}`}` });
    }
  }
  // What is left got no ICMP error, perhaps because none may be sent about it. IPv4 that does not forward is silent anyhow (ip_error).
  if (family === 'ip' && topology.sysctl?.ip_forward === 0) return verdicts;
  const answers = routeGet(
    gateway,
    family,
    unrouted.map(({ question }) => question),
  );
  for (const { index, question } of unrouted) {
    const lost = /No route to host|Network is unreachable|Permission denied|^(unreachable|prohibit)/.test(answers.get(question) ?? '');
    verdicts.set(index, lost ? 'no-route' : 'drop');
  }
  return verdicts;
}

/** The family of a packet, by its destination. */
export const packetFamily = (packet: TracePacket): Family => familyOfText(packet.dst);
