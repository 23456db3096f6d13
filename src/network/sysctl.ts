/** Kernel settings that a script makes beside its rules, as facts of the network where nobody has given them. */
import { parseDocument } from 'yaml';
import type { Family, SourceFile, SysctlFact } from '../ruleset/model.ts';
import type { Network } from './model.ts';

/** NET.yml's names by the kernel's, for each family. */
const NAMES: Readonly<Record<Family, Readonly<Record<string, string>>>> = {
  ip: {
    'net.ipv4.ip_forward': 'ip_forward',
    'net.ipv4.conf.all.forwarding': 'ip_forward',
    'net.ipv4.conf.all.route_localnet': 'route_localnet',
    'net.ipv4.conf.*.route_localnet': 'route_localnet',
    'net.ipv4.conf.all.rp_filter': 'rp_filter',
    'net.ipv4.conf.*.rp_filter': 'rp_filter',
    'net.ipv4.conf.all.accept_local': 'accept_local',
    'net.bridge.bridge-nf-call-iptables': 'bridge-nf-call-iptables',
  },
  ip6: {
    'net.ipv6.conf.all.forwarding': 'ip_forward',
    'net.bridge.bridge-nf-call-ip6tables': 'bridge-nf-call-iptables',
  },
};

/**
 * The network with what the script sets: of each setting the last value. What is set only under a condition that nobody knows here is
 * left out, and what the network facts say counts more.
 */
export function withSysctls(network: Network, facts: readonly SysctlFact[]): Network {
  const set = new Map<string, number | null>();
  for (const { key, value, conditional } of facts) {
    const name = NAMES[network.family][key];
    if (name !== undefined) set.set(name, conditional ? null : value);
  }
  const known = [...set].filter((entry): entry is [string, number] => entry[1] !== null);
  if (known.length === 0) return network;
  return { ...network, sysctl: { ...Object.fromEntries(known), ...network.sysctl } };
}

/** A NET.yml that reads well, with a setting (its name there) of this value; everything else says what it said. */
export function withSetting(file: SourceFile, key: string, value: number): SourceFile {
  const document = parseDocument(file.text, { logLevel: 'silent' });
  document.setIn(['sysctl', key], value);
  return { name: file.name, text: document.toString() };
}
