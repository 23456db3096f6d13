/**
 * The kernel as the judge of one packet after another (KERNEL.md, "A kernel oracle that needs no waiting"): a gateway whose interfaces
 * are TUN devices in a namespace. A packet written to one has run the whole path when write(2) returns. A table of our own at priorities
 * before and behind all others notes how far each packet got, by the IP identification, which no NAT touches.
 */
import { TCP } from '../../src/ruleset/model.ts';
import { type Namespace, openNamespaces } from './namespaces.ts';
import { decode, encode, type Header, type Received, replyTo } from './packet.ts';
import { routeGet, selectSources } from './routes.ts';
import type { Topology } from './topology.ts';
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
}

export interface Oracle {
  readonly topology: Topology;
  readonly gateway: Namespace;
  /** Loads a ruleset in iptables-save form; tables that it does not name are emptied. Forgets all connections. */
  load(ruleset: string): void;
  /** Decides packets, all against the ruleset loaded last. A few hundred at a time are best; at most 30,000 for each ruleset. */
  decide(packets: readonly TracePacket[]): Promise<Decision[]>;
  /** Single packets as they are, for what `decide` does not ask. */
  send(batch: readonly Sent[]): Promise<Seen[]>;
  close(): void;
}

const TABLES = ['raw', 'mangle', 'nat', 'filter', 'security'] as const;

// `routed`: passed PREROUTING, with the destination that routing sees. `entered`: reached INPUT, FORWARD or OUTPUT. `refused`: the
// gateway made an ICMP error about it; `resets`: a RST to this port. The last two are noted before OUTPUT can drop them.
const NOTES = `
table ip hairpin_notes {
  set routed { typeof ip id . ip daddr; size 65535; }
  set entered { typeof ip id; size 65535; }
  set refused { typeof @th,96,16; size 65535; }
  set resets { type inet_service; size 65535; }
  chain routed { type filter hook prerouting priority 500; add @routed { ip id . ip daddr }; }
  chain input { type filter hook input priority -500; add @entered { ip id }; }
  chain forward { type filter hook forward priority -500; add @entered { ip id }; }
  chain output {
    type filter hook output priority -500;
    add @entered { ip id };
    icmp type { 3, 5, 11 } add @refused { @th,96,16 };
    tcp flags & rst == rst add @resets { tcp dport };
  }
}`;

const FORGET = ['routed', 'entered', 'refused', 'resets'].map((name) => `flush set ip hairpin_notes ${name}\n`).join('');

/** Builds the gateway. Close it, or its namespace stays until the process ends. */
export async function openOracle(topology: Topology): Promise<Oracle> {
  const set = openNamespaces();
  const gateway = set.add('tun');
  const wire = await openWire(
    gateway,
    topology.interfaces.map(({ name }) => name),
  );
  configure(gateway, topology);
  gateway.run(['nft', '-f', '-'], NOTES);
  let nextIdent = 1;
  return {
    topology,
    gateway,
    load(ruleset) {
      const absent = TABLES.filter((table) => !new RegExp(`^\\*${table}$`, 'm').test(ruleset));
      gateway.run(['iptables-restore'], absent.map((table) => `*${table}\nCOMMIT\n`).join('') + ruleset);
      gateway.run(['conntrack', '-F']);
      gateway.run(['nft', '-f', '-'], FORGET);
      nextIdent = 1;
    },
    async decide(packets) {
      const requests = requestsFor(gateway, packets, nextIdent);
      const replies = nextIdent + packets.length;
      nextIdent = replies + packets.length;
      if (nextIdent > 65_535) throw new RangeError('too many packets for one ruleset');
      return decideBatch(gateway, wire, requests, replies);
    },
    send: (batch) => wire.send(batch),
    close() {
      wire.close();
      set.remove();
    },
  };
}

function configure(gateway: Namespace, topology: Topology): void {
  const settings = { ip_forward: 1, icmp_ratemask: 0, icmp_ratelimit: 0, 'conf/all/send_redirects': 0, ...topology.sysctl };
  const lines = Object.entries(settings).map(([path, value]) => `echo ${value} > /proc/sys/net/ipv4/${path}`);
  for (const { name, addresses } of topology.interfaces) {
    lines.push(`ip link set ${name} up`, `echo 0 > /proc/sys/net/ipv4/conf/${name}/send_redirects`);
    for (const address of addresses) lines.push(`ip addr add ${address} dev ${name}`);
  }
  for (const { to, via } of topology.routes) lines.push(`ip route add ${to} via ${via}`);
  gateway.shell(lines.join('\n'));
}

interface Request {
  readonly packet: TracePacket;
  readonly header: Header;
}

function requestsFor(gateway: Namespace, packets: readonly TracePacket[], first: number): Request[] {
  const own = selectSources(
    gateway,
    packets.filter((packet) => packet.src === undefined).map(({ dst }) => dst),
  );
  return packets.map((packet, index) => {
    const { dst, proto, sport, dport, type, code } = packet;
    const ports = sport === undefined || dport === undefined ? {} : { sport, dport };
    const icmp = proto === 'icmp' ? { type: type ?? 8, code: code ?? 0, id: 1 + index } : {};
    const flags = proto === 'tcp' ? { flags: flagBits(packet.flags ?? 'SYN') } : {};
    return {
      packet,
      header: { ident: first + index, src: packet.src ?? own.get(dst) ?? '0.0.0.0', dst, proto, ...ports, ...icmp, ...flags },
    };
  });
}

function flagBits(text: string): number {
  const bits: Readonly<Record<string, number>> = TCP;
  return text.split(',').reduce((sum, name) => sum | (bits[name] ?? 0), 0);
}

async function decideBatch(gateway: Namespace, wire: Wire, requests: readonly Request[], firstReply: number): Promise<Decision[]> {
  const seen = await wire.send(requests.map(({ packet, header }) => ({ in: packet.in, bytes: encode(header) })));
  const fates = requests.map((request, index) => fateOf(request, seen[index]));
  const replies = fates.map((fate, index) => (fate.verdict === 'forward' ? replyTo(fate.header, firstReply + index) : null));
  const answered = replies.flatMap((reply, index) => (reply === null ? [] : [{ reply, index }]));
  const seenReplies = await wire.send(answered.map(({ reply, index }) => ({ in: outOf(fates[index]), bytes: encode(reply) })));
  const replySeen = new Map(answered.map(({ index }, at) => [index, seenReplies[at]]));
  const silent = fates.some(({ verdict }) => verdict === null) ? explainSilence(gateway, requests, fates) : new Map<number, Verdict>();
  return requests.map((request, index) => {
    const fate = fates[index];
    const id = request.packet.id;
    if (fate === undefined || fate.verdict === null)
      return { id, verdict: silent.get(index) ?? 'drop', out: null, packet: null, reply: null, replyOut: null };
    const reply = replies[index];
    const back = reply === null || reply === undefined ? { reply: null, replyOut: null } : replyFate(request, reply, replySeen.get(index));
    return { id, verdict: fate.verdict, out: fate.out, packet: endpoints(fate.header), ...back };
  });
}

type Fate =
  | { readonly verdict: 'forward'; readonly out: string; readonly header: Received }
  | { readonly verdict: 'local'; readonly out: null; readonly header: Received }
  | { readonly verdict: null; readonly errno: number | null };

function fateOf(request: Request, seen: Seen | undefined): Fate {
  if (seen === undefined) throw new Error('a packet has no answer');
  const { ident, proto, type } = request.header;
  // An ICMP error that speaks of a packet is not that packet, unless the packet was such an error itself.
  const own = (header: Received) => header.ident === ident && header.proto === proto && (header.about === null || header.type === type);
  for (const bytes of seen.local) {
    const header = decode(bytes);
    if (own(header)) return { verdict: 'local', out: null, header };
  }
  for (const { device, bytes } of seen.out) {
    const header = decode(bytes);
    if (own(header)) return { verdict: 'forward', out: device, header };
  }
  return { verdict: null, errno: seen.errno };
}

function outOf(fate: Fate | undefined): string | null {
  return fate?.verdict === 'forward' ? fate.out : null;
}

function endpoints({ src, dst, sport, dport }: Header): NonNullable<Decision['packet']> {
  return sport === undefined || dport === undefined ? { src, dst } : { src, sport, dst, dport };
}

function replyFate({ packet, header }: Request, sent: Header, seen: Seen | undefined): Pick<Decision, 'reply' | 'replyOut'> {
  const arrivals = [
    ...(seen?.out ?? []).map(({ device, bytes }) => ({ device, header: decode(bytes) })),
    ...(seen?.local ?? []).map((bytes) => ({ device: null, header: decode(bytes) })),
  ];
  const arrived = arrivals.find((arrival) => arrival.header.ident === sent.ident && arrival.header.proto === sent.proto);
  if (arrived === undefined) return { reply: 'dropped', replyOut: null };
  const { header: back, device } = arrived;
  const right = back.src === header.dst && back.dst === header.src && back.sport === header.dport && back.dport === header.sport;
  if (!right) return { reply: 'mistranslated', replyOut: device };
  return device === packet.in ? { reply: 'returns', replyOut: null } : { reply: 'wrong-uplink', replyOut: device };
}

interface Notes {
  readonly routed: ReadonlyMap<number, string>;
  readonly entered: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
  readonly reset: ReadonlySet<number>;
}

/** Packets that came out nowhere: rejected, not routable, or dropped. */
function explainSilence(gateway: Namespace, requests: readonly Request[], fates: readonly Fate[]): Map<number, Verdict> {
  const notes = readNotes(gateway);
  const verdicts = new Map<number, Verdict>();
  const unrouted: { index: number; question: string }[] = [];
  for (const [index, fate] of fates.entries()) {
    const request = requests[index];
    if (fate.verdict !== null || request === undefined) continue;
    const { ident, src, sport } = request.header;
    if (notes.entered.has(ident)) {
      const rejected = notes.refused.has(ident) || (request.packet.proto === 'tcp' && notes.reset.has(sport ?? -1));
      verdicts.set(index, rejected ? 'reject' : 'drop');
    } else if (fate.errno !== null) verdicts.set(index, 'no-route');
    else {
      const dst = notes.routed.get(ident);
      if (dst !== undefined && request.packet.in !== null)
        unrouted.push({ index, question: `${dst} from ${src} iif ${request.packet.in}` });
    }
  }
  const answers = routeGet(
    gateway,
    unrouted.map(({ question }) => question),
  );
  for (const { index, question } of unrouted) {
    const lost = /No route to host|Network is unreachable/.test(answers.get(question) ?? '');
    verdicts.set(index, lost ? 'no-route' : 'drop');
  }
  return verdicts;
}

function readNotes(gateway: Namespace): Notes {
  const text = gateway.run(['nft', '-n', 'list', 'table', 'ip', 'hairpin_notes']);
  const elements = (name: string) => {
    const list = new RegExp(`set ${name} \\{[^}]*?elements = \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
    return list
      .split(',')
      .map((element) => element.trim())
      .filter((element) => element !== '');
  };
  const numbers = (name: string) => new Set(elements(name).map(Number));
  const routed = elements('routed').map((element) => {
    const [ident = '', dst = ''] = element.split(' . ');
    return [Number(ident), dst] as const;
  });
  return { routed: new Map(routed), entered: numbers('entered'), refused: numbers('refused'), reset: numbers('resets') };
}
