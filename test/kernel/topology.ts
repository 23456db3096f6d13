/** A gateway's surroundings: built of TUN devices for the kernel, written as NET.yml for the model. */

/** A gateway's surroundings. `sysctl`: paths below /proc/sys/net/ipv4, such as `conf/all/route_localnet`. */
export interface Topology {
  readonly interfaces: readonly { readonly name: string; readonly zone: string; readonly addresses: readonly string[] }[];
  readonly routes: readonly { readonly to: string; readonly via: string; readonly zone?: string }[];
  readonly sysctl?: Readonly<Record<string, number>>;
}

/** The topology as the NET.yml that the model is given. */
export function networkText({ interfaces, routes, sysctl = {} }: Topology): string {
  const lines = ['interfaces:'];
  for (const { name, zone, addresses } of interfaces) lines.push(`  ${name}: { zone: ${zone}, addresses: [${addresses.join(', ')}] }`);
  if (routes.length > 0) lines.push('routes:');
  for (const { to, via, zone } of routes) lines.push(`  - { to: ${to}, via: ${via}${zone === undefined ? '' : `, zone: ${zone}`} }`);
  const settings = Object.entries(sysctl).map(([path, value]) => `${path.split('/').at(-1)}: ${value}`);
  if (settings.length > 0) lines.push(`sysctl: { ${settings.join(', ')} }`);
  return `${lines.join('\n')}\n`;
}
