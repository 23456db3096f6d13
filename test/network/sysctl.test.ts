/** What a script sets in the kernel is a fact of its gateway, unless the network facts say otherwise. */
import { describe, expect, it } from 'vitest';
import { withSetting } from '../../src/network/index.ts';
import type { Side } from '../../src/review/model.ts';
import { reviewSides } from '../../src/review/review.ts';
import { networkOf, readSide } from '../../src/review/side.ts';

const NETWORK = `
interfaces:
  eth0: { zone: internet, addresses: [110.88.12.88/24] }
  eth1: { zone: office, addresses: [192.168.1.1/24] }
routes: [{ to: default, via: 110.88.12.1 }]
`;
const RULES = ['iptables -P FORWARD ACCEPT', 'iptables -A FORWARD -i eth1 -j ACCEPT', 'iptables -A INPUT -i lo -j ACCEPT'];

function side(commands: readonly string[], network: string | null = NETWORK): Side {
  const text = ['#!/bin/sh', ...commands, ...RULES, ''].join('\n');
  return { files: [{ name: 'fw.sh', text }], network: network === null ? null : { name: 'network.yml', text: network } };
}

function sysctlOf(commands: readonly string[], network: string | null = NETWORK): unknown {
  const read = readSide(side(commands, network));
  if ('errors' in read) throw new Error(read.errors[0]?.message);
  return networkOf(read, 'ip').sysctl;
}

describe('sysctl in a script', () => {
  it('is the last value, of the right family', () => {
    expect(
      sysctlOf(['echo 0 > /proc/sys/net/ipv4/ip_forward', 'sysctl -w net.ipv4.ip_forward=1', 'sysctl -w net.ipv6.conf.all.forwarding=0']),
    ).toEqual({
      ip_forward: 1,
    });
    expect(sysctlOf(['sysctl -w net.ipv4.conf.all.rp_filter=1'], null)).toEqual({ rp_filter: 1 });
  });

  it('is nothing where only run time knows, and less than the network facts', () => {
    expect(sysctlOf(['if [ -e /tmp/router ]; then', '  echo 0 > /proc/sys/net/ipv4/ip_forward', 'fi'])).toEqual({});
    expect(sysctlOf(['sysctl -w net.ipv4.ip_forward=0'], `${NETWORK}sysctl: { ip_forward: 1 }\n`)).toEqual({ ip_forward: 1 });
  });

  it('makes a change of its own', () => {
    const reviewed = reviewSides('gw', side(['sysctl -w net.ipv4.ip_forward=1']), side(['sysctl -w net.ipv4.ip_forward=0']), {
      catalogue: [],
    });
    expect('result' in reviewed && reviewed.result.changes.length).toBeGreaterThan(0);
  });
});

describe('a setting put into network facts', () => {
  it('leaves everything else as it was, and is read again', () => {
    const file = { name: 'network.yml', text: `# ours\n${NETWORK}sysctl: { ip_forward: 1 } # on\n` };
    const changed = withSetting(file, 'ip_forward', 0);
    expect(changed.text).toContain('# ours');
    expect(sysctlOf([], changed.text)).toEqual({ ip_forward: 0 });
    expect(sysctlOf([], withSetting({ name: 'network.yml', text: NETWORK }, 'rp_filter', 2).text)).toEqual({ rp_filter: 2 });
  });
});
