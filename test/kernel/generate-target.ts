/** Random targets that the kernel takes in a table and hook. */
import type { Making } from './generate.ts';
import { type Hook, MARKS, PORTS } from './generate-match.ts';
import type { Surroundings } from './generate-topology.ts';
import type { Random } from './random.ts';

export interface TargetText {
  readonly text: string;
  /** What the rule's matches must ask for the target to be taken. */
  readonly transport: 'tcp' | 'ports' | null;
  /** It ends the chain without doing anything: only what it spares the packet from shows. */
  readonly leaves: boolean;
}

const jump = (text: string, transport: TargetText['transport'] = null): TargetText => ({ text: `-j ${text}`, transport, leaves: false });
const leaving = (text: string): TargetText => ({ text: `-j ${text}`, transport: null, leaves: true });

/** `user`: in a user chain. `acts`: one that does something, not one that leaves. */
export function targetFor({ random, around, table, hook, denying }: Making, user: boolean, acts: boolean): TargetText {
  const leave = random.weigh<TargetText>([
    [3, leaving('ACCEPT')],
    [user ? 3 : 0.3, leaving('RETURN')],
  ]);
  if (table === 'nat') return !acts && random.chance(0.12) ? leave : natTarget(random, around, hook);
  if (table === 'mangle') return !acts && random.chance(0.12) ? leave : mangleTarget(random, hook);
  if (table === 'raw') return !acts && random.chance(0.3) ? leave : jump(random.chance(0.8) ? 'CT --notrack' : 'DROP');
  if (denying && !acts) {
    return random.weigh([
      [6, jump('ACCEPT')],
      [user ? 1 : 0.2, leaving('RETURN')],
      [1, rejection(random)],
    ]);
  }
  return random.weigh([
    [acts ? 0 : 1.5, leave],
    [4, jump('DROP')],
    [2, rejection(random)],
    [0.05, jump('LOG')],
  ]);
}

function rejection(random: Random): TargetText {
  if (random.chance(0.3)) return jump('REJECT --reject-with tcp-reset', 'tcp');
  return jump(`REJECT --reject-with ${random.pick(['icmp-port-unreachable', 'icmp-host-prohibited', 'icmp-net-unreachable'])}`);
}

function mangleTarget(random: Random, hook: Hook): TargetText {
  // A mark set at the end of the path is seen by nothing.
  if ((hook === 'INPUT' || hook === 'POSTROUTING') && random.chance(0.8)) return jump('DROP');
  return random.weigh([
    [6, jump(`MARK --set-xmark ${random.pick(MARKS)}/0xffffffff`)],
    [0.6, jump(`MARK --set-xmark ${random.pick(MARKS)}/${random.pick(['0x0', '0xf'])}`)],
    [0.1, jump(`CONNMARK --set-xmark ${random.pick(MARKS)}/0xffffffff`)],
    [0.1, jump('CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff')],
    [0.1, jump('CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff')],
    [1.5, jump('DROP')],
  ]);
}

function natTarget(random: Random, around: Surroundings, hook: Hook): TargetText {
  if (hook === 'INPUT') return jump(`SNAT --to-source ${random.pick(around.own)}`);
  if (hook === 'POSTROUTING') {
    return random.weigh([
      [2, jump('MASQUERADE')],
      [3, jump(`SNAT --to-source ${random.pick(around.own)}`)],
    ]);
  }
  const port = random.pick(PORTS);
  const server = random.weigh([
    [8, random.pick(around.servers)],
    [1, random.pick(around.own)],
    [0.5, '10.99.0.1'],
  ]);
  return random.weigh([
    [6, jump(`DNAT --to-destination ${server}`)],
    [3, jump(`DNAT --to-destination ${server}:${port}`, 'ports')],
    [1, jump(`DNAT --to-destination ${server}:${port}-${port + 30}`, 'ports')],
    [1.5, jump(`REDIRECT --to-ports ${port}`, 'ports')],
    [0.5, jump('REDIRECT')],
  ]);
}
