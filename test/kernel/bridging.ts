/**
 * What only frames have: the gateway's bridge and its ports, and the source of a frame. Real hosts with real TCP on a gateway whose
 * bond1 is a bridge that asks iptables (KERNEL 14), around random rules that know ports and MACs. The model does not know who stands
 * behind which port, nor who has which MAC; here both are known, so that of its fates those are asked whose answers are true.
 */
import { analyse, type Fate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { headerOf, packetStart } from '../../src/netfilter/trace.ts';
import { DIM } from '../../src/packets/box.ts';
import { single } from '../../src/packets/intervals.ts';
import { gatewaysOf, readSide } from '../../src/review/side.ts';
import { parsePrefix } from '../../src/ruleset/address.ts';
import { generateHosts, type HostsRun, INSIDE, PORT } from './hosts.ts';
import { ADDRESS, HOSTS, type Host, type Lab, MACS, openLab, PORTS, PUBLIC, SERVER } from './lab.ts';
import { wording } from './matrix.ts';
import { type Random, seededRandom } from './random.ts';

const NETWORK = `interfaces:
  bond0: { zone: internet, addresses: [110.88.12.88/24, 110.88.12.89/24] }
  bond1: { zone: office, addresses: [192.168.1.1/24], ports: [lan0, lan1, lan2] }
  bond1.20: { zone: vlan20, addresses: [192.168.20.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }
sysctl: { bridge-nf-call-iptables: 1 }
`;

const DEVICE: Readonly<Record<Host, string | null>> = {
  internet: 'bond0',
  office: 'bond1',
  vlan20: 'bond1.20',
  floor3: 'bond1',
  server: 'bond1',
  gateway: null,
};

/** A match on what only a frame has. `leaving`: where a port to leave by may be named. */
function frameMatch(random: Random, leaving: boolean): string {
  const port = random.pick(['lan0', 'lan1', 'lan2', 'lan+', 'lan9', 'bond0']);
  const inverted = random.chance(0.3) ? '! ' : '';
  const mac = random.pick([...Object.values(MACS), '02:00:00:00:00:99']);
  const common = [`-m physdev ${inverted}--physdev-in ${port}`, `-m physdev ${inverted}--physdev-is-in`];
  const out = [
    `-m physdev ${inverted}--physdev-out ${port}`,
    `-m physdev ${inverted}--physdev-is-out`,
    `-m physdev ${inverted}--physdev-is-bridged`,
    `-m physdev --physdev-in ${port} ${inverted}--physdev-out ${random.pick(['lan0', 'lan1', 'lan2'])}`,
    `-m physdev ${inverted}--physdev-in ${port} --physdev-is-bridged`,
  ];
  return random.pick([...common, ...(leaving ? out : []), `-m mac ${inverted}--mac-source ${mac}`]);
}

function frameRule(random: Random, chain: 'PREROUTING' | 'INPUT' | 'FORWARD'): string {
  const some = ['', '', '-p tcp -m tcp --dport 25 ', '-s 192.168.1.0/24 ', '-m conntrack --ctstate NEW '];
  // A REJECT of everything in INPUT refuses the error that it sends over lo, too.
  const more = chain === 'INPUT' ? '-p tcp -m tcp --dport 25 ' : random.pick(some);
  const target = chain === 'PREROUTING' ? random.pick(['ACCEPT', 'DROP']) : random.pick(['ACCEPT', 'DROP', 'REJECT']);
  return `-A ${chain} ${more}${frameMatch(random, chain === 'FORWARD')} -j ${target}`;
}

function frameSource(random: Random): string {
  const match = random.pick([
    '-m physdev --physdev-is-bridged',
    '-m physdev ! --physdev-is-bridged',
    '-m physdev --physdev-out lan1',
    '-m physdev --physdev-in lan0',
  ]);
  return `-A POSTROUTING ${match} -d 192.168.1.55/32 ${random.pick(['-j MASQUERADE', '-j SNAT --to-source 192.168.1.1', '-j ACCEPT'])}`;
}

function frameDestination(random: Random): string {
  const to = random.chance(0.7) ? `-d ${PUBLIC}/32` : `-d ${SERVER}/32`;
  return `-A PREROUTING ${to} -p tcp -m tcp --dport ${PORT} ${frameMatch(random, false)} ${random.pick([`-j DNAT --to-destination ${SERVER}:${INSIDE}`, '-j REDIRECT --to-ports 2525', '-j ACCEPT', '-j DNAT --to-destination 192.168.30.9'])}`;
}

/** A ruleset of the plain lab, with rules that know ports and MACs put in at random places. */
export function generateBridging(seed: number): string {
  const random = seededRandom(seed);
  const lines = generateHosts(seed).ruleset.split('\n');
  const filter = lines.indexOf('*filter');
  const insert = (table: 'nat' | 'filter', chain: string, rule: string) => {
    const [from, to] = table === 'nat' ? [0, lines.indexOf('*filter')] : [lines.indexOf('*filter'), lines.length];
    const places = lines.flatMap((line, at) => (at >= from && at < to && line.startsWith(`-A ${chain} `) ? [at] : []));
    lines.splice(places.length === 0 ? lines.indexOf('COMMIT', from) : random.pick(places), 0, rule);
  };
  if (filter < 0) throw new Error('no filter table');
  for (let many = random.int(4); many > 0; many--) insert('filter', 'FORWARD', frameRule(random, 'FORWARD'));
  if (random.chance(0.3)) insert('filter', 'INPUT', frameRule(random, 'INPUT'));
  if (random.chance(0.5)) insert('nat', 'PREROUTING', frameDestination(random));
  if (random.chance(0.5)) insert('nat', 'POSTROUTING', frameSource(random));
  const raw = random.chance(0.2) ? ['*raw', ':PREROUTING ACCEPT [0:0]', frameRule(random, 'PREROUTING'), 'COMMIT'] : [];
  return [...raw, ...lines].join('\n');
}

/** Who stands where the packet goes: the server, or floor3 where a rule sends it there. */
function farEnd({ header }: Fate): 'server' | 'floor3' {
  return single(header[DIM.DST]!) === parsePrefix(ADDRESS.floor3)?.lo ? 'floor3' : 'server';
}

/** Whether an answer that the model took to a question is the true one, of a packet of this host to the far end and back. */
function isTrue({ match, is }: Fate['when'][number], host: Host, far: 'server' | 'floor3'): boolean {
  const ports: Readonly<Record<string, string>> = PORTS;
  const [, end, port] = /^-m physdev, the (client|server) at (\S+)$/.exec(match) ?? [];
  if (end !== undefined) return (ports[end === 'client' ? host : far] === port) === is;
  const [, mac, reply] = /^-m mac --mac-source (\S+)( \(of the reply\))?$/.exec(match) ?? [];
  if (mac === undefined) throw new Error(`what is the answer to ${match}?`);
  const macs: Readonly<Record<string, string>> = MACS;
  return (macs[reply === undefined ? host : far] === mac) === is;
}

function openGateway(ruleset: string): Gateway {
  const read = readSide(
    { files: [{ name: 'fw.rules', text: ruleset }], network: { name: 'network.yml', text: NETWORK } },
    { family: 'ip' },
  );
  if ('errors' in read) throw new Error(read.errors.map(({ message }) => message).join('\n'));
  const [gateway] = gatewaysOf([read], 'ip', []);
  if (gateway === undefined) throw new Error('no gateway');
  return gateway;
}

/** What the model says that a host meets, in the words of a probe. */
export function predictFrame(gateway: Gateway, host: Host, target: string): string {
  const question = { in: DEVICE[host], ...(host === 'gateway' ? {} : { src: ADDRESS[host] }), dst: target, proto: 'tcp', dport: PORT };
  const start = packetStart(question, gateway);
  if ('error' in start) throw new Error(start.error);
  const fates = analyse(gateway, start).filter((fate) => fate.when.every((answer) => isTrue(answer, host, farEnd(fate))));
  const words = new Set(fates.map((fate) => fateWording(fate)));
  return [...words].join(' or ');
}

function fateWording(fate: Fate): string {
  const header = headerOf(fate);
  if (fate.verdict === 'local' || fate.verdict === 'reject') return 'refused';
  if (fate.verdict === 'no-route') return 'unreachable';
  if (fate.verdict !== 'forward' || fate.reply !== 'returns' || header === null) return 'timeout';
  if (header.dst === SERVER) return header.dport === PORT || header.dport === INSIDE ? `server sees ${header.src}` : 'refused';
  return 'refused';
}

/** Who is asked: everybody by the public address; by the server's own, whoever has a way to it. */
const DIRECT: readonly Host[] = ['office', 'vlan20', 'floor3', 'gateway'];

/** `rulesets` random cases from `seed` on, each ten cells of real hosts. */
export async function runBridging(rulesets: number, seed: number): Promise<HostsRun> {
  const done: HostsRun = { cells: 0, left: 0, outcomes: new Map(), disagreements: [] };
  const lab = openLab({ bridging: true });
  try {
    await lab.listen('server', [PORT, INSIDE]);
    for (let index = 0; index < rulesets; index++) await compareCase(lab, generateBridging(seed * 10_007 + index), done);
  } finally {
    lab.close();
  }
  return done;
}

async function compareCase(lab: Lab, ruleset: string, done: HostsRun): Promise<void> {
  lab.load(ruleset);
  const gateway = openGateway(ruleset);
  const cells = [...HOSTS.map((host) => ({ host, target: PUBLIC })), ...DIRECT.map((host) => ({ host, target: SERVER }))];
  const seen = await Promise.all(cells.map(async ({ host, target }) => wording(await lab.probe(host, target, PORT))));
  for (const [index, { host, target }] of cells.entries()) {
    const [kernel = '', model] = [seen[index], predictFrame(gateway, host, target)];
    done.cells++;
    done.outcomes.set(kernel, (done.outcomes.get(kernel) ?? 0) + 1);
    if (kernel !== model) done.disagreements.push(`${host} asks ${target}: the kernel: ${kernel}; the model: ${model}\n${ruleset}`);
  }
}
