/** A gateway's surroundings, both families: built of TUN devices for the kernel, written as NET.yml for the model. */

export interface TopologyRoute {
  readonly to: string;
  readonly via?: string;
  readonly dev?: string;
  readonly zone?: string;
  readonly table?: number;
  readonly type?: 'blackhole' | 'unreachable' | 'prohibit';
}

/** A gateway's surroundings. `sysctl`: names as NET.yml has them. */
export interface Topology {
  readonly interfaces: readonly { readonly name: string; readonly zone: string; readonly addresses: readonly string[] }[];
  readonly routes: readonly TopologyRoute[];
  /** `ip rule` by mark, for both families. */
  readonly rules?: readonly { readonly fwmark: number; readonly table: number }[];
  readonly ipsets?: Readonly<Record<string, readonly string[]>>;
  readonly sysctl?: Readonly<Partial<Record<'ip_forward' | 'route_localnet' | 'rp_filter', number>>>;
}

/** The topology as the NET.yml that the model is given. */
export function networkText({ interfaces, routes, rules = [], ipsets = {}, sysctl = {} }: Topology): string {
  const lines = ['interfaces:'];
  for (const { name, zone, addresses } of interfaces) lines.push(`  ${name}: { zone: ${zone}, addresses: ${quoted(addresses)} }`);
  if (routes.length > 0) lines.push('routes:');
  for (const route of routes) lines.push(`  - { ${fields(route)} }`);
  if (rules.length > 0) lines.push('rules:');
  for (const rule of rules) lines.push(`  - { ${fields(rule)} }`);
  if (Object.keys(ipsets).length > 0) lines.push('ipsets:');
  for (const [name, members] of Object.entries(ipsets)) lines.push(`  ${name}: ${quoted(members)}`);
  const settings = Object.entries(sysctl).map(([name, value]) => `${name}: ${value}`);
  if (settings.length > 0) lines.push(`sysctl: { ${settings.join(', ')} }`);
  return `${lines.join('\n')}\n`;
}

const quoted = (texts: readonly string[]) => `[${texts.map((text) => `'${text}'`).join(', ')}]`;

const fields = (facts: object) =>
  Object.entries(facts)
    .map(([key, value]) => `${key}: ${typeof value === 'number' ? value : `'${value}'`}`)
    .join(', ');

/** The shell script that gives the namespace's devices these facts. */
export function setupScript({ interfaces, routes, rules = [], ipsets = {}, sysctl = {} }: Topology): string {
  const { ip_forward = 1, route_localnet = 0, rp_filter = 0 } = sysctl;
  const lines = [
    ...proc('ipv4', { ip_forward, icmp_ratemask: 0, icmp_ratelimit: 0 }),
    ...proc('ipv4', { 'conf/all/send_redirects': 0, 'conf/all/route_localnet': route_localnet, 'conf/all/rp_filter': rp_filter }),
    ...proc('ipv6', { 'conf/all/disable_ipv6': 0, 'conf/all/forwarding': ip_forward, 'icmp/ratelimit': 0, auto_flowlabels: 0 }),
    ...proc('ipv6', { 'conf/default/disable_ipv6': 0, 'conf/lo/disable_ipv6': 0 }),
    "echo '' > /proc/sys/net/ipv6/icmp/ratemask",
  ];
  for (const { name, addresses } of interfaces) {
    // No address of its own making, no router solicitation, no duplicate detection: nothing but the packets that are sent.
    lines.push(
      ...proc('ipv6', { [`conf/${name}/addr_gen_mode`]: 1, [`conf/${name}/accept_dad`]: 0, [`conf/${name}/router_solicitations`]: 0 }),
    );
    lines.push(`ip link set ${name} up`, `echo 0 > /proc/sys/net/ipv4/conf/${name}/send_redirects`);
    // `ip addr` lists IPv6 addresses the newest first (ipv6_link_dev_addr), and NET.yml has them in its order.
    for (const address of addresses.filter((text) => !text.includes(':'))) lines.push(`ip addr add ${address} dev ${name}`);
    for (const address of addresses.filter((text) => text.includes(':')).reverse()) lines.push(`ip addr add ${address} dev ${name} nodad`);
  }
  for (const route of routes) lines.push(routeCommand(route));
  for (const { fwmark, table } of rules) {
    lines.push(`ip rule add fwmark ${fwmark} table ${table}`, `ip -6 rule add fwmark ${fwmark} table ${table}`);
  }
  for (const [name, members] of Object.entries(ipsets)) lines.push(...setCommands(name, members));
  return lines.join('\n');
}

const proc = (part: string, settings: Readonly<Record<string, number>>) =>
  Object.entries(settings).map(([path, value]) => `echo ${value} > /proc/sys/net/${part}/${path}`);

function routeCommand({ to, via, dev, table, type }: TopologyRoute): string {
  const family = (to === 'default' ? (via ?? '') : to).includes(':') ? '-6' : '-4';
  const words = ['ip', family, 'route', 'add', type, to, via && `via ${via}`, dev && `dev ${dev}`, table && `table ${table}`];
  return words.filter((word) => word !== undefined).join(' ');
}

function setCommands(name: string, members: readonly string[]): string[] {
  const family = members.some((member) => member.includes(':')) ? 'inet6' : 'inet';
  return [`ipset create ${name} hash:net family ${family}`, ...members.map((member) => `ipset add ${name} ${member}`)];
}
