/** iptables' own options, and protocols with the options that they load by themselves. iptables(8), 1.8.9. */

import { INTERFACE, NETWORK4, NETWORK6 } from './address-samples.ts';
import { base } from './grammar.ts';
import { PORTS, PROTOCOL, type Samples } from './samples.ts';

const LISTS4: Samples = [...NETWORK4, '192.0.2.1,192.0.2.2', '192.0.2.1,10.0.0.0/8', '192.0.2.1,', ',192.0.2.1', '192.0.2.1,192.0.2.1'];
const LISTS6: Samples = [...NETWORK6, '2001:db8::1,2001:db8::2', '2001:db8::1,'];
const JUMPS: Samples = ['ACCEPT', 'DROP', 'RETURN', 'LOG', 'REJECT', 'NOSUCH', 'accept', 'QUEUE', 'x'.repeat(28), 'x'.repeat(29), '""'];

export const BASES = [
  base(
    'addresses',
    {
      '-s': LISTS4,
      '-d': LISTS4,
      '--source': ['192.0.2.1'],
      '--dst': ['192.0.2.1'],
      '--src': ['192.0.2.1'],
      '--destination': ['192.0.2.1'],
    },
    { family: 'ip' },
  ),
  base('addresses', { '-s': LISTS6, '-d': LISTS6, '--source': ['2001:db8::1'], '--destination': ['2001:db8::1'] }, { family: 'ip6' }),
  base('interfaces', { '-i': INTERFACE, '-o': INTERFACE, '--in-interface': ['eth0'], '--out-interface': ['eth0'] }),
  base('protocols', {
    '-p': PROTOCOL,
    '--protocol': PROTOCOL,
    '--proto': ['tcp'],
    '--dport': PORTS,
    '--sport': PORTS,
    '--icmp-type': ['8'],
    '--syn': [],
  }),
  base('fragments', { '-f': [], '--fragment': [], '-p': ['tcp', 'icmp'] }),
  base('families', { '-4': [], '-6': [], '--ipv4': [], '--ipv6': [], '-s': ['192.0.2.1', '2001:db8::1'] }),
  base('targets', { '-j': JUMPS, '-g': JUMPS, '--jump': ['ACCEPT'], '--goto': ['ACCEPT'] }),
  base('counters', {
    '-c': [
      ['5', '0', 'abc', '18446744073709551615'],
      ['6', 'abc'],
    ],
    '-s': ['192.0.2.1', '::1'],
  }),
  base('extras', { '-v': [], '-n': [], '-x': [], '--line-numbers': [], '-j': ['ACCEPT'] }),
];
