/** Random targets that the kernel takes in a table and hook. */
import type { Making } from './generate.ts';
import { MARKS, numbered, PORTS, type Transport } from './generate-fields.ts';
import type { Hook } from './generate-match.ts';
import type { Surroundings } from './generate-topology.ts';
import type { Random } from './random.ts';

export interface TargetText {
  readonly text: string;
  /** What the rule's matches must ask for the target to be taken. */
  readonly transport: Transport;
  /** It ends the chain without doing anything: only what it spares the packet from shows. */
  readonly leaves: boolean;
}

const jump = (text: string, transport: Transport = null): TargetText => ({ text: `-j ${text}`, transport, leaves: false });
const leaving = (text: string): TargetText => ({ text: `-j ${text}`, transport: null, leaves: true });

/** `user`: in a user chain. `acts`: one that does something, not one that leaves. */
export function targetFor({ random, around, table, hook, denying }: Making, user: boolean, acts: boolean): TargetText {
  const leave = random.weigh<TargetText>([
    [3, leaving('ACCEPT')],
    [user ? 3 : 0.3, leaving('RETURN')],
  ]);
  if (table === 'nat') return !acts && random.chance(0.12) ? leave : natTarget(random, around, hook);
  if (table === 'mangle') return !acts && random.chance(0.12) ? leave : mangleTarget(random, around, hook);
  if (table === 'raw') return !acts && random.chance(0.3) ? leave : rawTarget(random);
  if (table === 'security') return jump(random.chance(0.8) ? 'DROP' : 'ACCEPT');
  if (denying && !acts) {
    return random.weigh([
      [6, jump('ACCEPT')],
      [user ? 1 : 0.2, leaving('RETURN')],
      [1, rejection(random, around)],
    ]);
  }
  return random.weigh([
    [acts ? 0 : 1.5, leave],
    [4, jump('DROP')],
    [2, rejection(random, around)],
    [0.05, jump('LOG')],
    [0.03, jump('NFLOG --nflog-group 3')],
  ]);
}

const REJECTIONS = {
  ip: ['icmp-port-unreachable', 'icmp-host-prohibited', 'icmp-net-unreachable', 'icmp-admin-prohibited', 'icmp-proto-unreachable'],
  ip6: ['icmp6-port-unreachable', 'icmp6-adm-prohibited', 'icmp6-no-route', 'icmp6-addr-unreachable'],
} as const;

function rejection(random: Random, { family }: Surroundings): TargetText {
  if (random.chance(0.3)) return jump('REJECT --reject-with tcp-reset', 'tcp');
  return jump(`REJECT --reject-with ${random.pick(REJECTIONS[family])}`);
}

function rawTarget(random: Random): TargetText {
  return random.weigh([
    [4, jump('CT --notrack')],
    [1, jump('NOTRACK')],
    [1.5, jump('DROP')],
  ]);
}

function mangleTarget(random: Random, { marks }: Surroundings, hook: Hook): TargetText {
  // A mark set at the end of the path is seen by nothing.
  if ((hook === 'INPUT' || hook === 'POSTROUTING') && random.chance(0.8)) return jump('DROP');
  const mark = marks.length > 0 && random.chance(0.7) ? `0x${random.pick(marks)}` : random.pick(MARKS);
  return random.weigh([
    [6, jump(`MARK --set-xmark ${mark}/0xffffffff`)],
    [0.6, jump(`MARK --set-xmark ${mark}/${random.pick(['0x0', '0xf'])}`)],
    [0.2, jump(`MARK --or-mark ${mark}`)],
    [0.1, jump(`MARK --and-mark ${mark}`)],
    [0.1, jump(`MARK --xor-mark ${mark}`)],
    [0.3, jump(`CONNMARK --set-xmark ${mark}/0xffffffff`)],
    [0.3, jump('CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff')],
    [0.3, jump('CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff')],
    [0.1, jump('DSCP --set-dscp 0x10')],
    [1.5, jump('DROP')],
  ]);
}

function natTarget(random: Random, around: Surroundings, hook: Hook): TargetText {
  if (hook === 'INPUT') return jump(`SNAT --to-source ${random.pick(around.own)}`);
  return hook === 'POSTROUTING' ? sourceTarget(random, around) : destinationTarget(random, around);
}

/** A port behind an address, as each family writes it. */
const endpoint = ({ family }: Surroundings, address: string, ports: string) =>
  family === 'ip' ? `${address}:${ports}` : `[${address}]:${ports}`;

function sourceTarget(random: Random, around: Surroundings): TargetText {
  const own = random.pick(around.own);
  const low = 20_000 + random.int(20_000);
  const wide = `${low}-${low + 5000}`;
  return random.weigh([
    [6, jump('MASQUERADE')],
    [9, jump(`SNAT --to-source ${own}`)],
    [0.6, jump(`MASQUERADE --to-ports ${wide}`, 'ports')],
    [0.4, jump(`MASQUERADE --random${random.chance(0.5) ? '-fully' : ''}`)],
    [0.6, jump(`SNAT --to-source ${endpoint(around, own, wide)}`, 'ports')],
    [0.5, jump(`SNAT --to-source ${own}-${numbered(own, 1 + random.int(4))}${random.chance(0.5) ? ' --persistent' : ''}`)],
    [0.3, jump(`SNAT --to-source ${own} --random`)],
    [0.6, jump(`NETMAP --to ${netmapped(random, around)}`)],
  ]);
}

/** A network of the size that NETMAP keeps host parts of: that of some servers. */
function netmapped(random: Random, { family, servers }: Surroundings): string {
  const server = random.pick(servers);
  return family === 'ip' ? `${server.replace(/\.\d+$/, random.chance(0.8) ? '.0/24' : '.48/28')}` : `${server.replace(/::.*/, '::')}/64`;
}

function destinationTarget(random: Random, around: Surroundings): TargetText {
  const port = random.pick(PORTS);
  const server = random.weigh([
    [8, random.pick(around.servers)],
    [1, random.pick(around.own)],
    [0.5, around.family === 'ip' ? '10.99.0.1' : 'fd00:99::1'],
    [0.2, around.family === 'ip' ? '127.0.0.1' : '::1'],
  ]);
  const ports = `${port}-${port + 30}`;
  const option = random.weigh([
    [6, ''],
    [1, ' --random'],
    [1, ' --persistent'],
  ]);
  return random.weigh([
    [7, jump(`DNAT --to-destination ${server}`)],
    [3, jump(`DNAT --to-destination ${endpoint(around, server, String(port))}`, 'ports')],
    [1, jump(`DNAT --to-destination ${endpoint(around, server, ports)}${option}`, 'ports')],
    [0.6, jump(`DNAT --to-destination ${endpoint(around, server, `${ports}/${random.pick(PORTS)}`)}`, 'ports')],
    [0.5, jump(`DNAT --to-destination ${server}-${numbered(server, 1 + random.int(4))}${option}`)],
    [0.3, jump(`DNAT --to-destination :${port}`, 'ports')],
    [0.6, jump(`NETMAP --to ${netmapped(random, around)}`)],
    [1.5, jump(`REDIRECT --to-ports ${port}`, 'ports')],
    [0.3, jump(`REDIRECT --to-ports ${ports}${random.chance(0.3) ? ' --random' : ''}`, 'ports')],
    [0.5, jump('REDIRECT')],
  ]);
}
