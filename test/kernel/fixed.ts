/**
 * Fixes, applied and loaded: what they promise works on the kernel, and of the packets around them only such change their fate as did
 * not get through before.
 */
import { catalogue } from '../../rules/index.ts';
import type { Finding } from '../../src/review/model.ts';
import { checkSide } from '../../src/review/review.ts';
import { applyEdits } from '../../src/ruleset/edit.ts';
import { generateHosts, networkOf, OUTSIDE_CHAIN } from './hosts.ts';
import { PUBLIC, SERVER } from './lab.ts';
import { traceWithin } from './model.ts';
import { type Decision, type Oracle, openOracle, type TracePacket } from './oracle.ts';
import { type Random, seededRandom } from './random.ts';
import type { Topology } from './topology.ts';

/** The lab of `hosts.ts`, as TUN devices. */
const TOPOLOGY: Topology = {
  interfaces: [
    { name: 'bond0', zone: 'internet', addresses: ['110.88.12.88/24', '110.88.12.89/24'] },
    { name: 'bond1', zone: 'office', addresses: ['192.168.1.1/24'] },
    { name: 'bond1.20', zone: 'vlan20', addresses: ['192.168.20.1/24'] },
  ],
  routes: [
    { to: 'default', via: '110.88.12.1' },
    { to: '192.168.30.0/24', via: '192.168.1.2', zone: 'floor3' },
  ],
};

/** Where each host's packets come in. */
const HOSTS: readonly (readonly [string, string])[] = [
  ['bond0', '203.0.113.9'],
  ['bond0', '198.51.100.4'],
  ['bond1', '192.168.1.20'],
  ['bond1', SERVER],
  ['bond1', '192.168.30.9'],
  ['bond1.20', '192.168.20.7'],
];
const TARGETS = [PUBLIC, PUBLIC, '110.88.12.89', SERVER, '192.168.1.1', '192.168.1.20', '192.168.20.7', '192.168.30.9', '203.0.113.9'];
const PORTS = [25, 25, 2525, 80];

/** Checks whose fix makes broken flows work, and does nothing else. */
const MENDING = new Set(['missing-hairpin', 'hairpin-without-snat', 'hairpin-vlan-interface', 'self-access', 'dnat-not-forwarded']);

export interface FixedRun {
  rulesets: number;
  fixes: number;
  packets: number;
  /** Packets whose fate the fixes changed. */
  changed: number;
  readonly wrong: string[];
}

/** Asks about `packets` packets around each fix that `rulesets` random rulesets are offered. */
export async function runFixes(rulesets: number, seed: number, packets: number): Promise<FixedRun> {
  const done: FixedRun = { rulesets: 0, fixes: 0, packets: 0, changed: 0, wrong: [] };
  const oracle = await openOracle(TOPOLOGY);
  try {
    for (let index = 0; index < rulesets; index++) await askAround(oracle, seed * 20_011 + index, packets, done);
  } finally {
    oracle.close();
  }
  return done;
}

async function askAround(oracle: Oracle, seed: number, count: number, done: FixedRun): Promise<void> {
  const { ruleset } = generateHosts(seed);
  const network = networkOf({ facts: `hosts: { mail: ${SERVER} }`, commands: [], astray: [] });
  done.rulesets++;
  for (const [check, text] of fixedTexts(ruleset, network)) {
    const asked = packetsAround(seededRandom(seed), count);
    const before = await decide(oracle, ruleset, asked);
    const after = await decide(oracle, text, asked);
    const predicted = traceWithin(ruleset, network, 'ip', asked);
    const promised = traceWithin(text, network, 'ip', asked);
    done.fixes++;
    done.packets += asked.length;
    for (const [at, packet] of asked.entries()) {
      if (told(before[at]) === told(after[at])) continue;
      done.changed++;
      const works = after[at]?.verdict === 'forward' && after[at]?.reply === 'returns' && promised[at]?.reply === 'returns';
      const worked = predicted[at]?.verdict === 'forward' && predicted[at]?.reply === 'returns';
      const published = packet.dport === 25 && isPublished(ruleset, packet);
      // Whom FORWARD stopped it now lets pass; whom the server then answers past the gateway is another check's finding.
      const passes = check === 'dnat-not-forwarded' && after[at]?.verdict === 'forward' && promised[at]?.verdict === 'forward';
      if ((works || passes) && !worked && published) continue;
      done.wrong.push([check, JSON.stringify(packet), `before ${told(before[at])}`, `after ${told(after[at])}`, ruleset, text].join('\n'));
    }
  }
}

/** By a rule for its address, or by one for whatever comes in from outside: that takes it for any address, and its copies for the gateway's own there. */
function isPublished(ruleset: string, { in: device, dst, proto }: TracePacket): boolean {
  const own = TOPOLOGY.interfaces[0]!.addresses.map((address) => address.split('/')[0]);
  const everywhere = [`PREROUTING -i bond0 -p ${proto} `, `${OUTSIDE_CHAIN} -p ${proto} `];
  return (
    ruleset.includes(`-d ${dst}/32 -p ${proto} `) ||
    ((device === 'bond0' || own.includes(dst)) && everywhere.some((rule) => ruleset.includes(rule)))
  );
}

/** The ruleset with each different fix applied. */
function fixedTexts(ruleset: string, network: string): Map<string, string> {
  const files = [{ name: 'fw.rules', text: ruleset }];
  const result = checkSide({ files, network: { name: 'network.yml', text: network } }, { catalogue });
  if ('errors' in result) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  const offered = result.findings.filter((finding): finding is Finding & { fix: NonNullable<Finding['fix']> } => finding.fix !== null);
  const texts = new Map<string, string>();
  for (const { check, fix } of offered) {
    const text = applyEdits(files, fix.edits)[0]?.text ?? '';
    if (MENDING.has(check) && ![...texts.values()].includes(text)) texts.set(check, text);
  }
  return texts;
}

async function decide(oracle: Oracle, text: string, packets: readonly TracePacket[]): Promise<Decision[]> {
  await oracle.load(text);
  return oracle.decide(packets);
}

function told(decision: Decision | undefined): string {
  if (decision === undefined) return 'nothing';
  const { verdict, out, packet, reply, replyOut } = decision;
  return JSON.stringify({ verdict, out, packet, reply, replyOut });
}

function packetsAround(random: Random, count: number): TracePacket[] {
  return Array.from({ length: count }, (_, id): TracePacket => {
    const sport = 10_000 + id;
    const dst = random.pick(TARGETS);
    const proto = random.chance(0.85) ? 'tcp' : 'udp';
    const dport = random.pick(PORTS);
    if (random.chance(0.08)) return { id, in: null, dst, proto, sport, dport };
    const [device, src] = random.pick(HOSTS.filter(([, address]) => address !== dst));
    return { id, in: device, src, dst, proto, sport, dport };
  });
}

export function fixesText({ rulesets, fixes, packets, changed, wrong }: FixedRun): string {
  return `${fixes} fixes of ${rulesets} rulesets, loaded: ${packets} packets around them, ${changed} of which get through now, ${wrong.length} wrong`;
}
