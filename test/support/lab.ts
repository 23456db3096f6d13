/** The lab of the incident: network facts and the three stages of its nat rules, as bare lists and as a save file. */

import { catalogue } from '../../rules/index.ts';
import type { CheckResult, Side } from '../../src/review/model.ts';
import { checkSide } from '../../src/review/review.ts';

export const NETWORK = `interfaces:
  bond0:    { zone: internet, addresses: [110.88.12.88/24, 110.88.12.89/24] }
  bond1:    { zone: office,   addresses: [192.168.1.1/24] }
  bond1.20: { zone: vlan20,   addresses: [192.168.20.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }
hosts: { mail: 192.168.1.55 }
`;

export const PORTS = [25, 110, 143] as const;

export function publish(device: string | null, ports: readonly number[] = PORTS): string[] {
  const on = device === null ? '' : `-i ${device} `;
  return ports.map((port) => `-A PREROUTING ${on}-d 110.88.12.88 -p tcp -m tcp --dport ${port} -j DNAT --to-destination 192.168.1.55`);
}

export const HAIRPIN_SNAT = '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1';

export const STAGES = {
  outside: publish('bond0'),
  bond1: [...publish('bond0'), ...publish('bond1')],
  fixed: [...publish(null), HAIRPIN_SNAT],
} as const;

export function saveFile(nat: readonly string[]): string {
  const chains = ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'].map((chain) => `:${chain} ACCEPT [0:0]`);
  return ['*nat', ...chains, ...nat, '-A POSTROUTING -o bond0 -j MASQUERADE', 'COMMIT', ''].join('\n');
}

export function sideOf(rules: string, network: string | null = NETWORK, name = 'fw.rules'): Side {
  return { files: [{ name, text: rules }], network: network === null ? null : { name: 'network.yml', text: network } };
}

export function check(side: Side): CheckResult {
  const result = checkSide(side, { catalogue });
  if ('errors' in result) throw new Error(result.errors.map((e) => `${e.file}:${e.line}:${e.column}: ${e.message}`).join('\n'));
  return result;
}

/** `{ internet: 'reaches', … }` for a service. */
export function outcomes(result: CheckResult, service: string): Record<string, string> {
  const found = result.services.find((each) => each.public === service);
  if (found === undefined) throw new Error(`no service ${service}, there is ${result.services.map((each) => each.public).join(', ')}`);
  return Object.fromEntries(found.from.map((entry) => [entry.vantage, entry.outcome]));
}
