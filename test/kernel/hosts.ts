/**
 * What TUN devices cannot judge: real hosts, with real TCP, around random rules for one published port, and a server with routes of its
 * own. Each cell of the matrix is asked of the lab and of `hairpin check`.
 */
import { HOSTS, type Host, type Lab, openLab, PUBLIC, SERVER } from './lab.ts';
import { predictRow, probeAll } from './matrix.ts';
import { checkWithin } from './model.ts';
import { type Random, seededRandom } from './random.ts';

/** The port that is asked, and the server's other one. */
export const [PORT, INSIDE] = [25, 2525] as const;
/** Nobody has this address: what the server sends there is lost. */
const NOBODY = '192.168.1.3';

export interface ServerRoutes {
  readonly facts: string;
  readonly commands: readonly string[];
  /** Hosts whose own way to the gateway is not the lab's any more. */
  readonly astray: readonly Host[];
}

const SERVER_ROUTES: readonly ServerRoutes[] = [
  { facts: `hosts: { mail: ${SERVER} }`, commands: [], astray: [] },
  {
    facts: `hosts: { mail: { address: ${SERVER}, gateway: ${NOBODY} } }`,
    commands: [`ip route replace default via ${NOBODY}`],
    astray: ['server'],
  },
  {
    facts: `hosts: { mail: { address: ${SERVER}, routes: [{ to: 192.168.20.0/24, via: ${NOBODY} }] } }`,
    commands: [`ip route add 192.168.20.0/24 via ${NOBODY}`],
    astray: [],
  },
];

/** Where some rulesets translate what comes in from outside. */
export const OUTSIDE_CHAIN = 'net_dnat';

export interface HostsCase {
  readonly ruleset: string;
  readonly routes: ServerRoutes;
}

function publish(random: Random, chain: 'PREROUTING' | 'OUTPUT', first = false): string {
  const from = random.pick(['', '-i bond0 ', '-i bond1 ', '-i bond1+ ', '-i bond1.20 ', '-s 192.168.20.0/24 ', '! -s 192.168.1.0/24 ']);
  const port = random.chance(0.3) ? `:${INSIDE}` : '';
  const to = first || random.chance(0.8) ? PUBLIC : '192.168.1.1';
  // Whatever comes in from outside, to whichever address.
  const address = chain === 'PREROUTING' && from === '-i bond0 ' && random.chance(0.25) ? '' : `-d ${to}/32 `;
  return `-A ${chain} ${chain === 'OUTPUT' ? '' : from}${address}-p tcp -m tcp --dport ${PORT} -j DNAT --to-destination ${SERVER}${port}`;
}

const SOURCES = [
  '-A POSTROUTING -o bond0 -j MASQUERADE',
  '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1',
  '-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -j MASQUERADE',
  '-A POSTROUTING -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j SNAT --to-source 110.88.12.88',
  '-A POSTROUTING -s 192.168.0.0/16 -j MASQUERADE',
  '-A POSTROUTING -d 110.88.12.88/32 -j MASQUERADE',
  '-A POSTROUTING -m conntrack --ctorigdst 110.88.12.88 -j MASQUERADE',
];
const FORWARDS = [
  '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
  '-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT',
  '-A FORWARD -d 192.168.1.55/32 -p tcp -m multiport --dports 25,2525 -j ACCEPT',
  '-A FORWARD -i bond0 -o bond1 -p tcp -m tcp --dport 25 -j ACCEPT',
  '-A FORWARD -i bond1 -o bond1 -j ACCEPT',
  '-A FORWARD -s 192.168.20.0/24 -j REJECT --reject-with tcp-reset -p tcp',
  '-A FORWARD -s 192.168.1.55/32 -m conntrack --ctstate ESTABLISHED -j DROP',
];
const INPUTS = [
  '-A INPUT -i bond1 -p tcp -m tcp --dport 25 -j DROP',
  '-A INPUT -p tcp -m tcp --dport 25 -j REJECT --reject-with tcp-reset',
];

/** Random rules around one published port, from the forms that people write. */
export function generateHosts(seed: number): HostsCase {
  const random = seededRandom(seed);
  const some = (rules: readonly string[], most: number) => random.some(rules, random.int(most + 1));
  const nat = [
    ...Array.from({ length: 1 + random.int(3) }, (_, index) => publish(random, 'PREROUTING', index === 0)),
    ...(random.chance(0.4) ? [publish(random, 'OUTPUT')] : []),
    ...some(SOURCES, 3),
  ];
  const policy = random.chance(0.5) ? 'ACCEPT' : 'DROP';
  const chains = ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'].map((chain) => `:${chain} ACCEPT [0:0]`);
  const filter = [':INPUT ACCEPT [0:0]', `:FORWARD ${policy} [0:0]`, ':OUTPUT ACCEPT [0:0]', ...some(INPUTS, 1), ...some(FORWARDS, 5)];
  const routes = random.pick(SERVER_ROUTES);
  const tables = random.chance(0.25) ? inChainOfTheirOwn([...chains, ...nat]) : [...chains, ...nat];
  return { ruleset: ['*nat', ...tables, 'COMMIT', '*filter', ...filter, 'COMMIT', ''].join('\n'), routes };
}

/** As many tools write it: what comes in from outside has its own chain, and the rules there name no interface. */
function inChainOfTheirOwn(lines: readonly string[]): string[] {
  const mine = '-A PREROUTING -i bond0 ';
  const at = lines.findIndex((line) => line.startsWith(mine));
  if (at < 0) return [...lines];
  const moved = lines.map((line) => (line.startsWith(mine) ? `-A ${OUTSIDE_CHAIN} ${line.slice(mine.length)}` : line));
  return [`:${OUTSIDE_CHAIN} - [0:0]`, ...moved.slice(0, at), `${mine}-j ${OUTSIDE_CHAIN}`, ...moved.slice(at)];
}

export function networkOf({ facts }: ServerRoutes): string {
  return `interfaces:
  bond0: { zone: internet, addresses: [110.88.12.88/24, 110.88.12.89/24] }
  bond1: { zone: office, addresses: [192.168.1.1/24] }
  bond1.20: { zone: vlan20, addresses: [192.168.20.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }
${facts}
`;
}

export interface HostsRun {
  cells: number;
  /** Cells that the file cannot decide, and those of hosts that do not ask the gateway. */
  left: number;
  readonly outcomes: Map<string, number>;
  readonly disagreements: string[];
}

/** `rulesets` random cases from `seed` on: six hosts each. Takes about a second each, which is how long nobody waits for an answer. */
export async function runHosts(rulesets: number, seed: number): Promise<HostsRun> {
  const done: HostsRun = { cells: 0, left: 0, outcomes: new Map(), disagreements: [] };
  const lab = openLab();
  try {
    await lab.listen('server', [PORT, INSIDE]);
    for (let index = 0; index < rulesets; index++) await compareCase(lab, generateHosts(seed * 10_007 + index), done);
  } finally {
    lab.close();
  }
  return done;
}

async function compareCase(lab: Lab, one: HostsCase, done: HostsRun): Promise<void> {
  lab.load(one.ruleset);
  const server = lab.namespaces.server;
  server.shell('ip route flush root 192.168.20.0/24; ip route replace default via 192.168.1.1; ip route flush cache');
  for (const command of one.routes.commands) server.shell(command);
  const kernel = await probeAll(lab, PORT);
  const model = predictRow(checkWithin(one.ruleset, networkOf(one.routes)), PORT);
  for (const host of HOSTS) {
    done.cells++;
    const [seen, said] = [kernel[host], model[host]];
    if (said === 'undetermined' || one.routes.astray.includes(host)) done.left++;
    else {
      done.outcomes.set(seen, (done.outcomes.get(seen) ?? 0) + 1);
      if (seen !== said) done.disagreements.push(`${host}: the kernel: ${seen}; the model: ${said}\n${one.ruleset}${one.routes.facts}`);
    }
  }
}

export function hostsText({ cells, left, outcomes, disagreements }: HostsRun): string {
  const told = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, times]) => `${outcome} ${times}`);
  return `${cells} cells of real hosts: ${disagreements.length} disagreements, ${left} not compared (${told.join(', ')})`;
}
