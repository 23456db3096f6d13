/** Ports, services and protocols as people write them. */

export interface PortSpan {
  readonly lo: number;
  readonly hi: number;
}

/** What a text says of ports; `proto` null where it names none. */
export interface PortsRead {
  readonly ports: readonly PortSpan[];
  readonly proto: string | null;
}

/** Services that people name, with the port that each has by custom (IANA's registry, and the vendors' own where it has none). */
const SERVICES: Readonly<Record<string, readonly [number, string | null]>> = {
  smtp: [25, 'tcp'],
  smtps: [465, 'tcp'],
  submission: [587, 'tcp'],
  submissions: [465, 'tcp'],
  imap: [143, 'tcp'],
  imap2: [143, 'tcp'],
  imap4: [143, 'tcp'],
  imaps: [993, 'tcp'],
  pop: [110, 'tcp'],
  pop3: [110, 'tcp'],
  pop3s: [995, 'tcp'],
  http: [80, 'tcp'],
  https: [443, 'tcp'],
  ssh: [22, 'tcp'],
  sshd: [22, 'tcp'],
  sftp: [22, 'tcp'],
  ftp: [21, 'tcp'],
  telnet: [23, 'tcp'],
  dns: [53, 'udp'],
  domain: [53, null],
  ldap: [389, 'tcp'],
  ldaps: [636, 'tcp'],
  kerberos: [88, 'tcp'],
  mysql: [3306, 'tcp'],
  mariadb: [3306, 'tcp'],
  postgres: [5432, 'tcp'],
  postgresql: [5432, 'tcp'],
  mssql: [1433, 'tcp'],
  redis: [6379, 'tcp'],
  mongodb: [27017, 'tcp'],
  rdp: [3389, 'tcp'],
  vnc: [5900, 'tcp'],
  smb: [445, 'tcp'],
  cifs: [445, 'tcp'],
  samba: [445, 'tcp'],
  nfs: [2049, 'tcp'],
  rsync: [873, 'tcp'],
  mqtt: [1883, 'tcp'],
  ntp: [123, 'udp'],
  snmp: [161, 'udp'],
  syslog: [514, 'udp'],
  tftp: [69, 'udp'],
  openvpn: [1194, 'udp'],
  wireguard: [51820, 'udp'],
  sip: [5060, null],
  scp: [22, 'tcp'],
  ftps: [990, 'tcp'],
  rtsp: [554, 'tcp'],
  ipp: [631, 'tcp'],
  lpd: [515, 'tcp'],
  modbus: [502, 'tcp'],
  iscsi: [3260, 'tcp'],
  tacacs: [49, 'tcp'],
  amqp: [5672, 'tcp'],
  mqtts: [8883, 'tcp'],
  kafka: [9092, 'tcp'],
  elasticsearch: [9200, 'tcp'],
  memcached: [11211, 'tcp'],
  winrm: [5985, 'tcp'],
  bgp: [179, 'tcp'],
  netflow: [2055, 'udp'],
  ipfix: [4739, 'udp'],
  snmptrap: [162, 'udp'],
  snmptraps: [162, 'udp'],
  traps: [162, 'udp'],
  远程桌面: [3389, 'tcp'],
};

export const SERVICE_NAMES: readonly string[] = Object.keys(SERVICES);

export function serviceNamed(word: string): PortsRead | null {
  const known = Object.hasOwn(SERVICES, word.toLowerCase()) ? SERVICES[word.toLowerCase()] : undefined;
  return known === undefined ? null : { ports: [{ lo: known[0], hi: known[0] }], proto: known[1] };
}

/** The port of a word that is a number, or a service's name; null for another word. */
export function portNumber(word: string): number | null {
  return /^\d/.test(word) ? Number(word) : (serviceNamed(word)?.ports[0]?.lo ?? null);
}

const ONE = String.raw`\d{1,6}(?:\s?(?:[-~到至]|to|through)\s?\d{1,6})?`;
const LIST = String.raw`${ONE}(?:\s?(?:,|、|/|and\b|or\b|&|和|及|与|或|\s)\s?(?:port\s|端口|tcp/|udp/)?${ONE}){0,15}`;
/** No address, time, size or line number goes on here. */
const END = String.raw`(?![\d]|[.:]\d|\s?(?:ms|s|sec|seconds|minutes|min|hours|h|hops?|bytes?|packets?|kb|mb|%|am|pm|g|行(?!不|吗|么|得)|号楼|楼|层|分钟|秒|小时|点)(?![a-z]))`;

/** Where ports stand, the surest forms first. Each has a group with the ports, some one with the protocol. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<proto>tcp|udp|sctp)\s?(?:ports?|端口|/|:|-)?\s?(?<list>${LIST})${END}`, 'i'),
  new RegExp(String.raw`\b(?<list>${LIST})\s?/\s?(?<proto>tcp|udp|sctp)\b`, 'i'),
  new RegExp(String.raw`(?:\b(?:ports?|prots?|dport|dst port)|端口号?)\s?(?:is|为|是|=|:|#|nr\.?|no\.?)?\s?(?<list>${LIST})${END}`, 'i'),
  new RegExp(String.raw`(?<![\w.:-])(?<list>${LIST})\s?(?:号?端口|号口|口)`, 'i'),
  new RegExp(String.raw`(?<![\w.:-])(?<list>${LIST})\s?(?<proto>tcp|udp)\b`, 'i'),
  // `25, 110 and 143 from internet to …`
  /(?<![\w.:-])(?<list>\d{2,5}(?:(?:\s?,\s?|\s)\d{2,5}){0,8},?\s(?:and|or|&)\s\d{2,5})(?=\s(?:from|to|on|at|of|towards?|through|into)\b|,\s?(?:all|both)\b)/i,
  new RegExp(String.raw`(?<=\b(?:on|via|over|through|using)\s)(?<list>${LIST})${END}`, 'i'),
  new RegExp(String.raw`(?<=\b(?:telnet|nc|connect(?:ing|ed|ion)?)\s(?:to\s)?)(?<list>${LIST})${END}`, 'i'),
  new RegExp(String.raw`(?<=[走用]\s?)(?<list>${ONE})${END}`, 'i'),
  new RegExp(String.raw`(?<=@)\s?(?<list>${LIST})${END}`, 'i'),
  new RegExp(String.raw`(?:映射|转发|发布|开放|放行|监听)(?:了|到|的)?\s?(?<list>${LIST})${END}`, 'i'),
  new RegExp(String.raw`(?<=的\s?)(?<list>${LIST})${END}`, 'i'),
  new RegExp(
    String.raw`(?<!\b(?:out|refused|reset|unreachable|host|errno|error|failed|code)\s?)\(\s?(?:ports?\s)?(?<list>${LIST})\s?\)`,
    'i',
  ),
  new RegExp(String.raw`(?<![\w.:]):\s?(?<list>${LIST})${END}`, 'i'),
];

export interface PortsFound extends PortsRead {
  /** The text with what was read blanked out. */
  readonly rest: string;
  /** A port that is none, as written. */
  readonly bad: string | null;
}

/** Reads the first ports of a text that stand apart from an address: `port 25`, `25 端口`, `tcp/25`, `on 25 and 143`; else a service's name. */
export function findPorts(text: string): PortsFound {
  for (const form of FORMS) {
    const match = form.exec(text);
    const list = match?.groups?.list;
    if (match === null || list === undefined) continue;
    const proto = (match.groups?.proto ?? /\b(?:tcp|udp|sctp)\b/i.exec(text)?.[0])?.toLowerCase() ?? null;
    return { ...readPortList(list, proto), rest: blank(text, match.index, match[0].length) };
  }
  return findService(text);
}

/** `smtp and imap`, `imap 143 和 imaps`: asked for together. */
const JOINED = /^\s?(?:\(?\d{1,5}\)?\s?)?(?:,|和|、|\/|and|or|&|与|及|跟|以及|\+|plus)\s?$/i;

function findService(text: string): PortsFound {
  const proto = /\b(tcp|udp)\b/i.exec(text)?.[1]?.toLowerCase() ?? null;
  let rest = text;
  let found: PortsRead | null = null;
  let until = 0;
  for (const match of text.matchAll(/(?<![\w.-])[a-z][a-z0-9]{1,11}(?![\w-])|远程桌面/gi)) {
    const service = serviceNamed(match[0]);
    if (service === null) continue;
    const between = text.slice(until, match.index);
    if (found !== null && JOINED.test(between) && !found.ports.some(({ lo }) => lo === service.ports[0]!.lo)) {
      found = { ports: [...found.ports, ...service.ports], proto: found.proto === service.proto ? found.proto : null };
    }
    // `ssh: connect to host`, `telnet 1.2.3.4`: a program; what it asks for without a port is its own service.
    if (found === null || found.ports[0]!.lo === 23) found = service;
    until = match.index + match[0].length;
    rest = blank(rest, match.index, match[0].length);
  }
  if (found === null) return { ports: [], proto, rest, bad: null };
  return { ports: found.ports, proto: proto ?? found.proto, rest, bad: null };
}

/** `25`, `25,110 and 143`, `5000-5010`. */
export function readPortList(list: string, proto: string | null): PortsRead & { readonly bad: string | null } {
  const ports: PortSpan[] = [];
  for (const match of list.matchAll(/(\d{1,6})(?:\s?(?:[-~到至]|to|through)\s?(\d{1,6}))?/gi)) {
    const lo = Number(match[1]);
    const hi = match[2] === undefined ? lo : Number(match[2]);
    if (lo > 65535 || hi > 65535 || hi < lo) return { ports: [], proto, bad: match[0] };
    if (!ports.some((span) => span.lo === lo && span.hi === hi)) ports.push({ lo, hi });
  }
  return { ports, proto, bad: null };
}

export function portsText(ports: readonly PortSpan[]): string {
  return ports.map(({ lo, hi }) => (lo === hi ? String(lo) : `${lo}-${hi}`)).join(',');
}

/** All that a pattern finds, as blanks: what stands behind it keeps its place. */
export function blankAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (said) => ' '.repeat(said.length));
}

export function blank(text: string, at: number, length: number): string {
  return text.slice(0, at) + ' '.repeat(length) + text.slice(at + length);
}
