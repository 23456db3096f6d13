/**
 * KERNEL.md's lab out of veth pairs: a gateway and real hosts around it. The server's segment is a bridge in a namespace of its own
 * (with its netfilter hooks off); bond0, bond1 and bond1.20 are veth ends with those names, since many kernels lack bonding and 802.1Q.
 *
 *     internet 203.0.113.9 ── 110.88.12.1 ── bond0 [gateway] bond1.20 ── vlan20 192.168.20.7
 *                                                    bond1
 *                                         192.168.1.0/24 (switch)
 *                              office .20 · server .55 · inner router .2 ── floor3 192.168.30.9
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Delivery, Mail } from './incident/smtp.ts';
import { cable, type Namespace, type Namespaces, openNamespaces } from './namespaces.ts';

export const HOSTS = ['internet', 'office', 'vlan20', 'floor3', 'server', 'gateway'] as const;
export type Host = (typeof HOSTS)[number];

export const PUBLIC = '110.88.12.88';
export const SERVER = '192.168.1.55';
/** What each host calls itself, as others see it untranslated. */
export const ADDRESS: Readonly<Record<Host, string>> = {
  internet: '203.0.113.9',
  office: '192.168.1.20',
  vlan20: '192.168.20.7',
  floor3: '192.168.30.9',
  server: SERVER,
  gateway: PUBLIC,
};

const WAIT_MS = 900;
const BULK_WAIT_MS = 1500;
/** Some 31 kB, many segments. */
export const MAIL_LINES = 400;

export type Command =
  | { readonly do: 'listen'; readonly ports: readonly number[] }
  | { readonly do: 'smtp'; readonly port: number; readonly refusal: string | null }
  | ({ readonly do: 'mail' } & Delivery)
  | {
      readonly do: 'tcp';
      readonly host: string;
      readonly port: number;
      readonly wait: number;
      readonly bulk: boolean;
      readonly from?: string;
    }
  | { readonly do: 'udp'; readonly host: string; readonly port: number; readonly wait: number };

const probe = z.object({
  result: z.enum(['answered', 'refused', 'unreachable', 'timeout', 'stalled']),
  by: z.string().exactOptional(),
  saw: z.string().exactOptional(),
  port: z.number().exactOptional(),
  answeredFrom: z.string().exactOptional(),
});
/**
 * What a client met. `by` and `port`: who answered and on which port of its own; `saw`: the client's address as it saw it;
 * `answeredFrom` (UDP): where the answer came from. `stalled`: connected, then the data stopped.
 */
export type Probe = Readonly<z.infer<typeof probe>>;

const mail = z.object({
  result: z.enum(['delivered', 'rejected', 'refused', 'unreachable', 'timeout']),
  code: z.number().exactOptional(),
  by: z.string().exactOptional(),
  saw: z.string().exactOptional(),
  size: z.number().exactOptional(),
});

export interface Lab {
  readonly gateway: Namespace;
  readonly namespaces: Readonly<Record<Host, Namespace>>;
  /** Replaces the gateway's whole IPv4 ruleset (all tables) and forgets its connections. */
  load(ruleset: string): void;
  listen(host: Host, ports: readonly number[]): Promise<void>;
  /** One TCP connection; `bulk` also fetches 200 kB, which needs path MTU discovery where a link is narrow. */
  probe(from: Host, address: string, port: number, options?: { readonly bulk?: boolean }): Promise<Probe>;
  probeUdp(from: Host, address: string, port: number): Promise<Probe>;
  /** A mail server; `refusal` is its reply to every recipient, null takes all mail. */
  serveMail(host: Host, port: number, refusal: string | null): Promise<void>;
  /** A whole mail dialogue. */
  mail(from: Host, address: string, port: number): Promise<Mail>;
  /** The MTU of the link between the inner router and floor3, on the router's side alone. */
  innerMtu(bytes: number): void;
  close(): void;
}

const EMPTY = ['raw', 'mangle', 'nat', 'filter', 'security'].map((table) => `*${table}\nCOMMIT\n`).join('');

export interface LabOptions {
  /** bond1 is a bridge on the gateway itself, which asks iptables (KERNEL 14), with a port for each host: PORTS. */
  readonly bridging?: boolean;
}

/** Builds the lab. Close it, or its namespaces stay until the process ends. */
export function openLab({ bridging = false }: LabOptions = {}): Lab {
  const set = openNamespaces();
  const { inner, ...namespaces } = buildHosts(set, bridging);
  const agents = startAgents(namespaces);
  const gateway = namespaces.gateway;
  const ask = (host: Host, command: Command) => agents[host].ask(command);
  return {
    gateway,
    namespaces,
    load(ruleset) {
      gateway.run(['iptables-restore'], EMPTY);
      gateway.run(['iptables-restore'], ruleset);
      gateway.run(['conntrack', '-F']);
    },
    async listen(host, ports) {
      await ask(host, { do: 'listen', ports });
    },
    async probe(from, address, port, { bulk = false } = {}) {
      const source = from === 'internet' ? { from: ADDRESS.internet } : {};
      return probe.parse(await ask(from, { do: 'tcp', host: address, port, wait: bulk ? BULK_WAIT_MS : WAIT_MS, bulk, ...source }));
    },
    probeUdp: async (from, address, port) => probe.parse(await ask(from, { do: 'udp', host: address, port, wait: WAIT_MS })),
    async serveMail(host, port, refusal) {
      await ask(host, { do: 'smtp', port, refusal });
    },
    async mail(from, address, port) {
      const source = from === 'internet' ? { from: ADDRESS.internet } : {};
      return mail.parse(await ask(from, { do: 'mail', host: address, port, wait: WAIT_MS, lines: MAIL_LINES, ...source }));
    },
    innerMtu: (bytes) => {
      inner.run(['ip', 'link', 'set', 'floor3', 'mtu', String(bytes)]);
    },
    close() {
      for (const host of HOSTS) agents[host].stop();
      set.remove();
    },
  };
}

/** The ports of a bridging gateway, by who stands behind them. */
export const PORTS = { office: 'lan0', server: 'lan1', floor3: 'lan2' } as const;
/** The frames' sources that the gateway sees of those behind bond1; floor3 comes by the inner router. */
export const MACS = { office: '02:00:00:00:01:20', server: '02:00:00:00:01:55', floor3: '02:00:00:00:01:02' } as const;

function buildHosts(set: Namespaces, bridging: boolean): Record<Host | 'inner', Namespace> {
  const [internet, office, vlan20, floor3, server, gateway, inner, lan] = [
    set.add('internet'),
    set.add('office'),
    set.add('vlan20'),
    set.add('floor3'),
    set.add('server'),
    set.add('gateway'),
    set.add('inner'),
    set.add('switch'),
  ];
  const members = [
    { host: office, port: PORTS.office, address: '192.168.1.20/24', mac: MACS.office },
    { host: server, port: PORTS.server, address: '192.168.1.55/24', mac: MACS.server },
    { host: inner, port: PORTS.floor3, address: '192.168.1.2/24', mac: MACS.floor3 },
  ];
  if (bridging) {
    buildSegment(gateway, 'bond1', members, 1);
    gateway.run(['ip', 'addr', 'add', '192.168.1.1/24', 'dev', 'bond1']);
  } else {
    buildSegment(lan, 'segment', members, 0);
    cable(gateway, 'bond1', lan, 'uplink');
    lan.run(['ip', 'link', 'set', 'uplink', 'master', 'segment']);
    gateway.run(['ip', 'addr', 'add', '192.168.1.1/24', 'dev', 'bond1']);
  }
  link([gateway, 'bond0', ['110.88.12.88/24', '110.88.12.89/24']], [internet, 'eth0', ['110.88.12.1/24']]);
  link([gateway, 'bond1.20', ['192.168.20.1/24']], [vlan20, 'eth0', ['192.168.20.7/24']]);
  link([inner, 'floor3', ['192.168.30.1/24']], [floor3, 'eth0', ['192.168.30.9/24']]);
  internet.run(['ip', 'addr', 'add', '203.0.113.9/32', 'dev', 'lo']);
  for (const router of [gateway, inner]) {
    router.shell('echo 1 > /proc/sys/net/ipv4/ip_forward');
    // Where hosts ask each other directly, a redirect would teach them another way, from one case on to the next.
    if (bridging) router.shell('for c in /proc/sys/net/ipv4/conf/*/send_redirects; do echo 0 > $c; done');
  }
  defaultRoute(gateway, '110.88.12.1');
  gateway.run(['ip', 'route', 'add', '192.168.30.0/24', 'via', '192.168.1.2']);
  for (const host of [office, server, inner]) defaultRoute(host, '192.168.1.1');
  defaultRoute(vlan20, '192.168.20.1');
  defaultRoute(floor3, '192.168.30.1');
  return { internet, office, vlan20, floor3, server, gateway, inner };
}

interface Member {
  readonly host: Namespace;
  readonly port: string;
  readonly address: string;
  readonly mac: string;
}

/** A bridge with hosts at its ports. `asks`: whether bridged packets pass iptables' hooks (KERNEL.md 14); a switch has none. */
function buildSegment(at: Namespace, bridge: string, members: readonly Member[], asks: 0 | 1): void {
  at.run(['ip', 'link', 'add', bridge, 'type', 'bridge', 'forward_delay', '0']);
  at.run(['ip', 'link', 'set', bridge, 'up']);
  at.shell(`f=/proc/sys/net/bridge/bridge-nf-call-iptables; if [ -e $f ]; then echo ${asks} > $f; fi`);
  for (const { host, port, address, mac } of members) {
    cable(host, 'eth0', at, port);
    host.run(['ip', 'link', 'set', 'eth0', 'address', mac]);
    at.run(['ip', 'link', 'set', port, 'master', bridge]);
    host.run(['ip', 'addr', 'add', address, 'dev', 'eth0']);
  }
}

type End = readonly [Namespace, string, readonly string[]];

function link(a: End, b: End): void {
  cable(a[0], a[1], b[0], b[1]);
  for (const [host, name, addresses] of [a, b]) {
    for (const address of addresses) host.run(['ip', 'addr', 'add', address, 'dev', name]);
  }
}

function defaultRoute(host: Namespace, via: string): void {
  host.run(['ip', 'route', 'add', 'default', 'via', via]);
}

interface Agent {
  ask(command: Command): Promise<unknown>;
  stop(): void;
}

function startAgents(namespaces: Readonly<Record<Host, Namespace>>): Record<Host, Agent> {
  const start = (host: Host) => startAgent(namespaces[host], host);
  return {
    internet: start('internet'),
    office: start('office'),
    vlan20: start('vlan20'),
    floor3: start('floor3'),
    server: start('server'),
    gateway: start('gateway'),
  };
}

function startAgent(namespace: Namespace, host: Host): Agent {
  const script = fileURLToPath(new URL('agent.ts', import.meta.url));
  const command = ['netns', 'exec', namespace.name, process.execPath, script, host];
  const child: ChildProcess = spawn('ip', command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (answer: unknown) => void>();
  if (child.stdout === null || child.stdin === null) throw new Error(`${host} has no pipes`);
  const { stdin } = child;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, answer }: { id: number; answer?: unknown } = JSON.parse(line);
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  let next = 0;
  return {
    ask(command) {
      return new Promise((resolve) => {
        waiting.set(next, resolve);
        stdin.write(`${JSON.stringify({ id: next, command })}\n`);
        next++;
      });
    },
    stop() {
      stdin.end();
      child.kill();
    },
  };
}
