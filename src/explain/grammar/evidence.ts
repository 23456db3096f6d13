/** Pasted evidence: conntrack's list, a capture, the kernel's log, an nft trace. One flow is read, that of the first line that has one. */
import { parseAddress } from '../../ruleset/index.ts';
import { type Captured, captured, type FlowText, isFromServer, turned } from './captures.ts';
import type { Signal } from './symptoms.ts';

export interface Pasted {
  readonly kind: 'conntrack' | 'tcpdump' | 'kernel-log' | 'martian' | 'nft-trace';
  /** The connection's original direction, as far as the line tells. */
  readonly flow: FlowText;
  readonly signal: Signal;
  /** conntrack's reply tuple: what the live gateway expects back, NAT included. */
  readonly reply: FlowText | null;
  /** The interface that the packet came in by, and the one it left by, where the line tells. */
  readonly in: string | null;
  readonly out: string | null;
  readonly line: string;
}

/** Reads the first line of evidence in a text; null where there is none. */
export function findPasted(text: string): Pasted | null {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const found =
      conntrack(line) ?? martian(line) ?? kernelLog(line) ?? nftTrace(line, lines.slice(index)) ?? capture(line, lines.slice(index));
    if (found !== null) return found;
  }
  return null;
}

const FIELD = /\b(src|dst|sport|dport|type|code)=([0-9a-fA-F.:]+)/g;

/** `tcp 6 117 SYN_SENT src=… dst=… sport=… dport=… [UNREPLIED] src=… dst=… sport=… dport=… mark=0` */
function conntrack(line: string): Pasted | null {
  const proto = /(?:^|[\s:,>]|\[\w+\])\s*(tcp|udp|icmp|icmpv6|sctp|gre|udplite)\s+\d+\b/.exec(line)?.[1];
  if (proto === undefined || !line.includes('src=')) return null;
  const fields = [...line.matchAll(FIELD)];
  const second = fields.findIndex(([, name], index) => index > 0 && name === 'src');
  const flow = tuple(second < 0 ? fields : fields.slice(0, second), proto);
  if (flow === null) return null;
  const reply = second < 0 ? null : tuple(fields.slice(second), proto);
  return { kind: 'conntrack', flow, signal: conntrackSignal(line, proto), reply, in: null, out: null, line };
}

function tuple(fields: readonly RegExpMatchArray[], proto: string): FlowText | null {
  const value = (name: string) => fields.find(([, field]) => field === name)?.[2];
  const src = value('src');
  const dst = value('dst');
  if (src === undefined || dst === undefined || parseAddress(src) === null || parseAddress(dst) === null) return null;
  const port = (name: string) => (value(name) === undefined ? null : Number(value(name)));
  return { src, dst, proto, sport: port('sport'), dport: port('dport') };
}

/** nf_conntrack_proto_tcp.c: SYN_SENT until the SYN-ACK is seen, SYN_RECV until the ACK is. */
function conntrackSignal(line: string, proto: string): Signal {
  if (/\[UNREPLIED\]/.test(line)) return 'unreplied';
  if (proto !== 'tcp') return 'established';
  if (/\bSYN_SENT2?\b/.test(line)) return 'unreplied';
  if (/\bSYN_RECV\b/.test(line)) return 'half-open';
  return /\b(?:FIN_WAIT|CLOSE_WAIT|LAST_ACK|TIME_WAIT|CLOSE)\b/.test(line) ? 'closing' : 'established';
}

/** `martian source DST from SRC, on dev bond1` (net/ipv4/route.c, ip_handle_martian_source: the destination first). */
function martian(line: string): Pasted | null {
  const match = /martian (?:source|destination) ([0-9a-f.:]+),? from ([0-9a-f.:]+)(?:,? on)?(?: dev ([\w.@-]+))?/i.exec(line);
  if (match === null) return null;
  const [, first, src, device] = match;
  const dst = first!.replace(/[,.]$/, '');
  if (parseAddress(dst) === null || parseAddress(src!.replace(/[,.]$/, '')) === null) return null;
  const flow = { src: src!.replace(/[,.]$/, ''), dst, proto: 'any', sport: null, dport: null };
  return { kind: 'martian', flow, signal: 'martian', reply: null, in: device ?? null, out: null, line };
}

/** `IN=bond1 OUT= SRC=… DST=… PROTO=TCP SPT=… DPT=…`, as LOG and nft's log write it (nf_log_ipv4). */
function kernelLog(line: string): Pasted | null {
  if (!/\bSRC=/.test(line) || !/\bDST=/.test(line)) return null;
  const value = (name: string) => new RegExp(String.raw`\b${name}=([^\s,;]*)`).exec(line)?.[1];
  const src = value('SRC');
  const dst = value('DST');
  if (src === undefined || dst === undefined || parseAddress(src) === null || parseAddress(dst) === null) return null;
  const proto = (value('PROTO') ?? 'any').toLowerCase();
  const port = (name: string) => (/^\d+$/.test(value(name) ?? '') ? Number(value(name)) : null);
  const verdict = /\b(?:drop(?:ped)?|reject(?:ed)?|block(?:ed)?|den(?:y|ied))\b/i.test(line.slice(0, line.indexOf('SRC=')));
  const isReply = / ACK /.test(` ${line} `) && / SYN /.test(` ${line} `);
  const flow = { src, dst, proto: /^\d+$/.test(proto) ? 'any' : proto, sport: port('SPT'), dport: port('DPT') };
  const signal = verdict ? 'dropped' : isReply ? 'syn-ack' : 'seen';
  return {
    kind: 'kernel-log',
    flow: isReply ? turned(flow) : flow,
    signal,
    reply: null,
    in: value('IN') || null,
    out: value('OUT') || null,
    line,
  };
}

/** `trace id 1a2b ip nat PREROUTING packet: iif "bond1" … ip saddr … ip daddr … tcp sport … tcp dport …` */
function nftTrace(line: string, following: readonly string[]): Pasted | null {
  if (!/\btrace id [0-9a-f]+\b/.test(line)) return null;
  const at = (pattern: RegExp) => pattern.exec(line)?.[1];
  const src = at(/\bip6? saddr ([0-9a-f.:]+)/);
  const dst = at(/\bip6? daddr ([0-9a-f.:]+)/);
  if (src === undefined || dst === undefined || parseAddress(src) === null || parseAddress(dst) === null) return null;
  const proto = at(/\b(tcp|udp) [sd]port\b/) ?? at(/\b(?:ip protocol|ip6 nexthdr|meta l4proto) (\w+)/) ?? 'any';
  const port = (name: string) => {
    const text = new RegExp(String.raw`\b(?:tcp|udp) ${name} (\d+)`).exec(line)?.[1];
    return text === undefined ? null : Number(text);
  };
  const all = following.filter((each) => /\btrace id\b/.test(each)).join('\n');
  const dropped = /\bverdict drop\b|\bpolicy drop\b/.test(all);
  const flow = { src, dst, proto, sport: port('sport'), dport: port('dport') };
  return {
    kind: 'nft-trace',
    flow,
    signal: dropped ? 'dropped' : 'seen',
    reply: null,
    in: at(/\biif(?:name)? "?([\w.@-]+)"?/) ?? null,
    out: at(/\boif(?:name)? "?([\w.@-]+)"?/) ?? null,
    line,
  };
}

/** `IP 192.168.20.7.40000 > 110.88.12.88.25: Flags [S], seq …` (tcpdump) */
function capture(line: string, following: readonly string[]): Pasted | null {
  const first = captured(line);
  if (first === null) return null;
  const { flow, flags, what } = first;
  const device = /^\S*\s*(?:\d\d:\S+\s+)?([a-z][\w.@-]{0,15})\s+(?:In|Out|B|M|P)\s/.exec(line);
  const request = isFromServer(flow, flags) ? turned(flow) : flow;
  const lines = following.map((each) => captured(each)).filter((each) => each !== null);
  const isReply = (each: Captured) => each.flow.src === request.dst && each.flow.dst === request.src;
  const answers = lines.filter(isReply).map((each) => each.flags);
  const base = { kind: 'tcpdump', flow: request, reply: null, in: device?.[1] ?? null, out: null, line } as const;
  if (/unreachable|prohibited/i.test(what)) return { ...base, signal: 'unreachable' };
  if (answers.some((each) => each.includes('R'))) return { ...base, signal: 'refused' };
  if (answers.some((each) => each.includes('S'))) return { ...base, signal: 'syn-ack' };
  if (flags.includes('R')) return { ...base, signal: isFromServer(flow, flags) ? 'refused' : 'reset' };
  // A SYN again and again, and nothing back.
  const asked = lines.filter((each) => !isReply(each) && each.flags === 'S').length;
  if (asked > 1 && answers.length === 0) return { ...base, signal: 'timeout' };
  return { ...base, signal: answers.length > 0 || /[P.]/.test(flags) ? 'established' : 'seen' };
}
