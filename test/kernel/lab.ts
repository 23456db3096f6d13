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

/** Builds the lab. Close it, or its namespaces stay until the process ends. */
export function openLab(): Lab {
  const set = openNamespaces();
  const { inner, ...namespaces } = buildHosts(set);
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

function buildHosts(set: Namespaces): Record<Host | 'inner', Namespace> {
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
  buildSegment(lan, [
    [gateway, 'bond1', '192.168.1.1/24'],
    [office, 'eth0', '192.168.1.20/24'],
    [server, 'eth0', '192.168.1.55/24'],
    [inner, 'eth0', '192.168.1.2/24'],
  ]);
  link([gateway, 'bond0', ['110.88.12.88/24', '110.88.12.89/24']], [internet, 'eth0', ['110.88.12.1/24']]);
  link([gateway, 'bond1.20', ['192.168.20.1/24']], [vlan20, 'eth0', ['192.168.20.7/24']]);
  link([inner, 'floor3', ['192.168.30.1/24']], [floor3, 'eth0', ['192.168.30.9/24']]);
  internet.run(['ip', 'addr', 'add', '203.0.113.9/32', 'dev', 'lo']);
  for (const router of [gateway, inner]) router.shell('echo 1 > /proc/sys/net/ipv4/ip_forward');
  defaultRoute(gateway, '110.88.12.1');
  gateway.run(['ip', 'route', 'add', '192.168.30.0/24', 'via', '192.168.1.2']);
  for (const host of [office, server, inner]) defaultRoute(host, '192.168.1.1');
  defaultRoute(vlan20, '192.168.20.1');
  defaultRoute(floor3, '192.168.30.1');
  return { internet, office, vlan20, floor3, server, gateway, inner };
}

function buildSegment(lan: Namespace, members: readonly (readonly [Namespace, string, string])[]): void {
  lan.run(['ip', 'link', 'add', 'segment', 'type', 'bridge', 'forward_delay', '0']);
  lan.run(['ip', 'link', 'set', 'segment', 'up']);
  // A switch has no iptables: without this, bridged packets would pass its IPv4 hooks (KERNEL.md 14).
  lan.shell('f=/proc/sys/net/bridge/bridge-nf-call-iptables; if [ -e $f ]; then echo 0 > $f; fi');
  for (const [index, [host, name, address]] of members.entries()) {
    cable(host, name, lan, `port${index}`);
    lan.run(['ip', 'link', 'set', `port${index}`, 'master', 'segment']);
    host.run(['ip', 'addr', 'add', address, 'dev', name]);
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
