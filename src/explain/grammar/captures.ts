/** One line of a capture: tcpdump's as several of its versions write it, and tshark's. */
import { parseAddress } from '../../ruleset/index.ts';

export interface FlowText {
  readonly src: string;
  readonly dst: string;
  readonly proto: string;
  readonly sport: number | null;
  readonly dport: number | null;
}

export interface Captured {
  readonly flow: FlowText;
  /** TCP's flags in tcpdump's letters: `S`, `S.`, `R.`; empty where none are shown. */
  readonly flags: string;
  /** What stands behind the two ends. */
  readonly what: string;
}

const NAMED_PORTS: Readonly<Record<string, number>> = {
  smtp: 25,
  submission: 587,
  submissions: 465,
  smtps: 465,
  pop3: 110,
  pop3s: 995,
  imap: 143,
  imap2: 143,
  imaps: 993,
  http: 80,
  https: 443,
  ssh: 22,
  domain: 53,
  ftp: 21,
  telnet: 23,
  ldap: 389,
  mysql: 3306,
  ntp: 123,
  'ms-wbt-server': 3389,
  postgresql: 5432,
};

const HOST = String.raw`\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}`;
const PORT = String.raw`\.(\d{1,5}|[a-z][\w-]{1,20})`;
const TCPDUMP = new RegExp(String.raw`(\bIP6? |^\s*|[\s:,\p{Script=Han}])(${HOST})(?:${PORT})? > (${HOST})(?:${PORT})?: (.*)$`, 'iu');
/** Behind two ends without `IP` before them (the second line of `-v`, the frame's header with `-e`): what only tcpdump writes. */
const BEHIND = /^(?:Flags \[|[SPFR.]{1,3} |UDP|ICMP|\[?(?:udp|tcp)\b|\d+ (?:op|q)|\d+[+*%-]* )/;
/** `7 0.004112 192.168.30.8 -> 110.88.12.88 TCP 74 47710 -> 110 [SYN] Seq=0`, the arrows made even. */
const TSHARK = new RegExp(
  String.raw`(?:^|\s)(${HOST}) -> (${HOST}) ([A-Z][\w.]{1,12}) \d+ (?:(?:\[[^\]]{1,40}\] )?(\d{1,5}) -> (\d{1,5}) )?(.*)$`,
);
const LETTERS: Readonly<Record<string, string>> = { SYN: 'S', FIN: 'F', RST: 'R', PSH: 'P', ACK: '.' };

/** What an ICMP error is about: the packet of the other direction that it answers (RFC 792). */
const UNREACHABLE = new RegExp(String.raw`^ICMP6?,? (?:host )?(${HOST}) (?:(tcp|udp) port (\d{1,5}|[a-z][\w-]{1,20}) )?unreachable`, 'i');

/** Reads a line; null where it is none of a capture. */
export function captured(line: string): Captured | null {
  return fromTcpdump(line) ?? fromTshark(line);
}

function fromTcpdump(line: string): Captured | null {
  const match = TCPDUMP.exec(line);
  if (match === null) return null;
  const [, before, src, sport, dst, dport, what] = match;
  if (!before!.startsWith('IP') && !BEHIND.test(what!)) return null;
  if (parseAddress(src!) === null || parseAddress(dst!) === null) return null;
  // Before tcpdump 4 the flags stood alone: `S 1190283311:1190283311(0) win 5840`.
  const flags = /Flags \[([A-Z.]*)\]/i.exec(what!)?.[1] ?? /^([SPFR.]{1,3}) (?=\d|ack|win)(?:.{0,60} (ack) \d)?/.exec(what!)?.slice(1, 3);
  const letters = typeof flags === 'string' ? flags : flags === undefined ? '' : `${flags[0]}${flags[1] === undefined ? '' : '.'}`;
  const refused = UNREACHABLE.exec(what!);
  if (refused !== null && parseAddress(refused[1]!) !== null) {
    const [, asked, proto = 'any', port] = refused;
    return { flow: { src: dst!, dst: asked!, proto, sport: null, dport: portNamed(port) }, flags: '', what: what! };
  }
  const proto = letters !== '' ? 'tcp' : /^ICMP/i.test(what!) ? 'icmp' : sport === undefined ? 'any' : 'udp';
  return { flow: { src: src!, dst: dst!, proto, sport: portNamed(sport), dport: portNamed(dport) }, flags: letters, what: what! };
}

function fromTshark(line: string): Captured | null {
  const match = TSHARK.exec(line);
  if (match === null) return null;
  const [, src, dst, name, sport, dport, what] = match;
  if (parseAddress(src!) === null || parseAddress(dst!) === null) return null;
  const flags = /\[([A-Z, ]{3,40})\]/.exec(what!)?.[1]?.split(/,\s?/) ?? [];
  const letters = flags.map((flag) => LETTERS[flag] ?? '').join('');
  const proto = letters !== '' || name === 'TCP' ? 'tcp' : /^(?:UDP|DNS)$/.test(name!) ? 'udp' : /^ICMP/.test(name!) ? 'icmp' : 'any';
  return { flow: { src: src!, dst: dst!, proto, sport: portNamed(sport), dport: portNamed(dport) }, flags: letters, what: what! };
}

function portNamed(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : (NAMED_PORTS[text] ?? null);
}

/** A SYN-ACK comes from the server; else the side with the well-known, or lower, port serves. */
export function isFromServer(flow: FlowText, flags: string): boolean {
  if (flags.includes('S')) return flags.includes('.');
  if (flow.sport === null || flow.dport === null) return false;
  return flow.sport < 32768 && flow.dport > flow.sport;
}

export function turned(flow: FlowText): FlowText {
  return { src: flow.dst, dst: flow.src, proto: flow.proto, sport: flow.dport, dport: flow.sport };
}
