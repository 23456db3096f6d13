/** Rulesets of any size for measuring, the same for the same arguments. */

export type Kind = 'nat' | 'filter';

/** Lines for `*nat` and `*filter` of an iptables-save with about `size` rules. */
export function generateRuleset(kind: Kind, size: number): string {
  return kind === 'nat' ? natHeavy(size) : filterHeavy(size);
}

/** A gateway with one published service for each rule, on 250 public addresses, each to a server of its own. */
function natHeavy(size: number): string {
  const rules = Array.from({ length: size }, (_, i) => {
    const address = `203.0.${100 + Math.floor(i / 250 / 250)}.${1 + (i % 250)}`;
    const port = 1 + (Math.floor(i / 250) % 60000);
    return `-A PREROUTING -i eth0 -d ${address}/32 -p tcp -m tcp --dport ${port} -j DNAT --to-destination 10.${1 + ((i >> 16) & 127)}.${(i >> 8) & 255}.${i & 255}:80`;
  });
  return save(
    rules,
    ['-A POSTROUTING -o eth0 -j MASQUERADE'],
    ['-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', '-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT'],
    'DROP',
  );
}

/** A gateway whose FORWARD chain names clients, servers and ports one by one, with a default drop. */
function filterHeavy(size: number): string {
  const rules = Array.from({ length: size }, (_, i) => {
    const source = `-s 10.${(i >> 12) & 255}.${(i >> 4) & 255}.${i & 15}/32`;
    const target = i % 7 === 0 ? 'DROP' : 'ACCEPT';
    return i % 3 === 0
      ? `-A FORWARD ${source} -i eth1 -o eth0 -p tcp -m tcp --dport ${1 + (i % 60000)} -j ${target}`
      : `-A FORWARD ${source} -d 172.16.${(i >> 8) & 255}.${i & 255}/32 -p udp -m udp --dport ${1 + (i % 60000)} -j ${target}`;
  });
  return save(
    [],
    ['-A POSTROUTING -o eth0 -j MASQUERADE'],
    ['-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', ...rules],
    'DROP',
  );
}

function save(prerouting: readonly string[], postrouting: readonly string[], forward: readonly string[], policy: string): string {
  return [
    '*nat',
    ...['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'].map((chain) => `:${chain} ACCEPT [0:0]`),
    ...prerouting,
    ...postrouting,
    'COMMIT',
    '*filter',
    ':INPUT ACCEPT [0:0]',
    `:FORWARD ${policy} [0:0]`,
    ':OUTPUT ACCEPT [0:0]',
    ...forward,
    'COMMIT',
    '',
  ].join('\n');
}

/** Network facts for both kinds. */
export const NETWORK = `interfaces:
  eth0: { zone: internet, addresses: [203.0.100.1/16] }
  eth1: { zone: inside, addresses: [10.0.0.1/8] }
routes:
  - { to: default, via: 203.0.0.1 }
`;
