/** Whether any packet gets to a rule, by its chain alone. */
import { expect, it } from 'vitest';
import { isUnmet } from '../../src/review/unmet.ts';
import { gatewayOf, saveText, type Tables } from '../netfilter/support.ts';

/** Of the rules with this text the last one. */
function unmet(tables: Tables, text: string): boolean {
  const gateway = gatewayOf(saveText(tables));
  const { ruleset } = gateway;
  const ids = ruleset === null ? [] : Array.from({ length: ruleset.size }, (_, id) => id);
  const rule = ids.map((id) => ruleset!.rule(id)).findLast((one) => one.text === text);
  if (rule === undefined) throw new Error(`no rule ${text}`);
  return isUnmet(gateway, rule);
}

const LAST = '-A FORWARD -s 192.168.1.20 -p tcp -j ACCEPT';

it.each<[string, boolean, Tables]>([
  ['behind one that takes all of it', true, { filter: ['-A FORWARD -s 192.168.1.0/24 -j DROP', LAST] }],
  [
    'behind two that take it together',
    true,
    { filter: ['-A FORWARD -p tcp --dport :1023 -j DROP', '-A FORWARD -p tcp --dport 1024: -j DROP', LAST] },
  ],
  ['behind one that takes a part', false, { filter: ['-A FORWARD -s 192.168.1.20 -i bond1 -j DROP', LAST] }],
  ['behind an undecidable match', false, { filter: ['-A FORWARD -m mac --mac-source 02:00:00:00:00:01 -j DROP', LAST] }],
  ['in a chain that nobody jumps to', true, { filter: [':spare -', '-A spare -s 10.0.0.1 -j DROP', LAST.replace('FORWARD', 'spare')] }],
  [
    'where translated and other packets are taken',
    true,
    {
      filter: ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', '-A FORWARD -m conntrack ! --ctstate DNAT -j DROP', LAST],
    },
  ],
  ['where only translated packets are taken', false, { filter: ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', LAST] }],
  // A lone chain does not show which marks come to it, so nothing is claimed.
  ['where a mark is asked for', false, { filter: ['-A FORWARD -m mark --mark 1 -j DROP', '-A FORWARD -s 192.168.1.0/24 -j DROP', LAST] }],
])('%s: %s', (_, expected, tables) => {
  expect(unmet(tables, tables.filter?.at(-1) ?? '')).toBe(expected);
});
