/** Gateways for tests: the incident's network, and rulesets written table by table. */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type PacketQuestion, type TraceAnswer, trace } from '../../src/netfilter/trace.ts';
import { gatewaysOf, readSide } from '../../src/review/side.ts';
import type { Family } from '../../src/ruleset/model.ts';

/** KERNEL.md's lab, with an inner router's segment. */
export const LAB = `
interfaces:
  bond0:    { zone: internet, addresses: [110.88.12.88/24, 110.88.12.89/24] }
  bond1:    { zone: office,   addresses: [192.168.1.1/24] }
  bond1.20: { zone: vlan20,   addresses: [192.168.20.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }
`;

/** The same lab in IPv6. */
export const LAB6 = `
interfaces:
  bond0:    { zone: internet, addresses: ["2001:db8:88::88/64"] }
  bond1:    { zone: office,   addresses: ["fd00:1::1/64"] }
  bond1.20: { zone: vlan20,   addresses: ["fd00:20::1/64"] }
routes:
  - { to: default, via: "2001:db8:88::1" }
  - { to: "fd00:30::/64", via: "fd00:1::2", zone: floor3 }
`;

const BASES: Readonly<Record<string, readonly string[]>> = {
  raw: ['PREROUTING', 'OUTPUT'],
  mangle: ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'],
  nat: ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'],
  filter: ['INPUT', 'FORWARD', 'OUTPUT'],
};

/** `-A …` lines by table; a line such as `:FORWARD DROP` sets a policy, `:NAME -` declares a user chain. */
export type Tables = Readonly<Partial<Record<'raw' | 'mangle' | 'nat' | 'filter', readonly string[]>>>;

/** Tables as one save file. */
export function saveText(tables: Tables): string {
  return Object.entries(tables)
    .map(([table, lines]) => {
      const declared = lines.filter((line) => line.startsWith(':'));
      const bases = (BASES[table] ?? []).filter((name) => !declared.some((line) => line.startsWith(`:${name} `)));
      const chains = [...bases.map((name) => `:${name} ACCEPT`), ...declared].map((line) => `${line} [0:0]`);
      return [`*${table}`, ...chains, ...lines.filter((line) => !line.startsWith(':')), 'COMMIT', ''].join('\n');
    })
    .join('');
}

export interface GatewayOptions {
  readonly family?: Family;
  readonly network?: string;
  /** Interfaces that only packets name. */
  readonly more?: readonly string[];
}

/** A gateway of a ruleset text. Throws with every diagnostic when the text has errors. */
export function gatewayOf(
  text: string,
  { family = 'ip', network = family === 'ip' ? LAB : LAB6, more = [] }: GatewayOptions = {},
): Gateway {
  const read = readSide({ files: [{ name: 'fw.rules', text }], network: { name: 'network.yml', text: network } }, { family });
  if ('errors' in read) throw new Error(read.errors.map((e) => `${e.file}:${e.line}:${e.column}: ${e.message}`).join('\n'));
  return gatewaysOf([read], family, more)[0]!;
}

/** A traced packet; throws when the question is refused. */
export function ask(gateway: Gateway, packet: PacketQuestion, options: { steps?: boolean } = {}): TraceAnswer {
  const answer = trace(gateway, packet, options);
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** `bond1 192.168.1.20 > 110.88.12.88:25/tcp`: interface (`-` for the gateway itself), source, destination (IPv6 in brackets). */
export function packet(text: string, more: Partial<PacketQuestion> = {}): PacketQuestion {
  const [device = '', src = '', , to = ''] = text.split(' ');
  const [, dst = '', port, proto = 'tcp'] = /^(\[.*\]|[^:/]*)(?::(\d+))?(?:\/([\w-]+))?$/.exec(to) ?? [];
  return {
    in: device === '-' ? null : device,
    ...(src === '-' ? {} : { src }),
    dst: dst.replace(/[[\]]/g, ''),
    proto,
    ...(port === undefined ? {} : { sport: 40000, dport: Number(port) }),
    ...more,
  };
}

/** An answer in one line: `forward bond1 192.168.1.20:40000>192.168.1.55:25 returns`. */
export function told(answer: TraceAnswer): string {
  const { verdict, out, packet: header, reply, replyOut } = answer;
  const end = (host: string, port: number | string | undefined) =>
    port === undefined ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const parts = [verdict, out, header && `${end(header.src, header.sport)}>${end(header.dst, header.dport)}`, reply, replyOut];
  return parts.filter((part) => part !== null && part !== undefined).join(' ');
}

/** Asks and tells in one go. */
export function fate(gateway: Gateway, text: string, more: Partial<PacketQuestion> = {}): string {
  return told(ask(gateway, packet(text, more)));
}

/** Who decided: `nat PREROUTING:5`, `policy FORWARD`, `routing: …`. */
export function decider(answer: TraceAnswer): string {
  const by = answer.decidedBy;
  if ('policy' in by) return `policy ${by.policy}`;
  return 'routing' in by ? `routing: ${by.routing}` : `${by.table} ${by.chain}:${by.line}`;
}
