/** Rulesets of any size for measuring, the same for the same arguments. */

export type Kind = 'nat' | 'filter' | 'chain';

/** Lines for `*nat` and `*filter` of an iptables-save with about `size` rules. */
export function generateRuleset(kind: Kind, size: number): string {
  if (kind === 'nat') return natHeavy(size);
  return kind === 'filter' ? filterHeavy(size) : chainHeavy(size);
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

/** Rules of one user chain. */
const CHAIN_LENGTH = 100;

/** A gateway with a user chain for each client network, and the jumps to them in FORWARD; one published service for each chain. */
function chainHeavy(size: number): string {
  const count = Math.max(1, Math.floor(size / (CHAIN_LENGTH + 2)));
  const chains = Array.from({ length: count }, (_, nth) => nth);
  const network = (nth: number) => `10.${(nth >> 8) & 255}.${nth & 255}`;
  const published = chains.map(
    (nth) => `-A PREROUTING -i eth0 -d 203.0.100.1/32 -p tcp -m tcp --dport ${1 + nth} -j DNAT --to-destination ${network(nth)}.80:80`,
  );
  const jumps = chains.map((nth) => `-A FORWARD -d ${network(nth)}.0/24 -j net-${nth}`);
  const rules = chains.flatMap((nth) =>
    Array.from({ length: CHAIN_LENGTH }, (_, i) => `-A net-${nth} -d ${network(nth)}.${1 + i}/32 -p tcp -m tcp --dport 80 -j ACCEPT`),
  );
  return save(
    published,
    ['-A POSTROUTING -o eth0 -j MASQUERADE'],
    ['-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', ...jumps, ...rules],
    'DROP',
    chains.map((nth) => `net-${nth}`),
  );
}

function save(
  prerouting: readonly string[],
  postrouting: readonly string[],
  forward: readonly string[],
  policy: string,
  users: readonly string[] = [],
): string {
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
    ...users.map((chain) => `:${chain} - [0:0]`),
    ...forward,
    'COMMIT',
    '',
  ].join('\n');
}

/** Network facts for all kinds. */
export const NETWORK = `interfaces:
  eth0: { zone: internet, addresses: [203.0.100.1/16] }
  eth1: { zone: inside, addresses: [10.0.0.1/8] }
routes:
  - { to: default, via: 203.0.0.1 }
`;
