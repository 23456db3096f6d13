/** Parts that a chain treats alike, joined: the same packets meet the same fate, in far fewer flows. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse, type Fate, firstPackets } from '../../src/netfilter/flows.ts';
import { DIM, fullBox, intersectBoxes, replaceDim } from '../../src/packets/box.ts';
import { one } from '../../src/packets/intervals.ts';
import { gatewayOf, saveText } from './support.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const RUNS = Number(process.env.HAIRPIN_RUNS ?? 8);

const GENEROUS = 2_000_000;

function fatesOf(forward: readonly string[], joinsAlike: boolean): Fate[] {
  const gateway = gatewayOf(
    saveText({ filter: [':servers -', ':FORWARD DROP', ...forward], nat: ['-A POSTROUTING -o bond0 -j MASQUERADE'] }),
  );
  return firstPackets(replaceDim(fullBox('ip'), DIM.PROTO, one(6)), 'ip').flatMap((box) => {
    const budget = { left: GENEROUS, recordSteps: false, joinsAlike };
    return analyse(gateway, { box, mark: 0, local: false }, budget);
  });
}

/** What a packet's sender and receiver can tell. */
function told({ verdict, out, reply, replyOut, unknown, when }: Fate): string {
  return JSON.stringify([verdict, out, reply, replyOut, unknown, when]);
}

it('hosts that are named one by one leave one flow', () => {
  const hosts = Array.from({ length: 200 }, (_, nth) => `-A servers -d 192.168.1.${nth + 2} -p tcp --dport 80 -j ACCEPT`);
  const forward = ['-A FORWARD -d 192.168.1.0/24 -i bond0 -j servers', ...hosts];
  expect(fatesOf(forward, false).length).toBeGreaterThan(5 * fatesOf(forward, true).length);
});

it('every packet has the fate that it has apart', () => {
  const source = fc.constantFrom('', '', '-i bond0', '-i bond1', '-m mac --mac-source 02:00:00:00:00:01');
  const last = fc.integer({ min: 2, max: 60 });
  const port = fc.constantFrom('', '--dport 80', '--dport 20:30', '--sport 53');
  const target = fc.constantFrom('ACCEPT', 'ACCEPT', 'ACCEPT', 'DROP', 'REJECT', 'RETURN', 'LOG');
  const line = fc
    .tuple(last, source, port, target, fc.constantFrom('FORWARD', 'servers'))
    .map(([host, from, at, to, chain]) => `-A ${chain} -d 192.168.1.${host} ${from} -p tcp ${at} -j ${to}`);
  let most = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 40, maxLength: 80 }), (lines) => {
      const forward = [...lines.slice(0, 20), '-A FORWARD -d 192.168.1.0/26 -j servers', ...lines.slice(20)];
      const apart = fatesOf(forward, false);
      const joined = fatesOf(forward, true);
      most = Math.max(most, apart.length / joined.length);
      for (const fate of apart) {
        for (const other of joined) {
          if (told(fate) === told(other) || JSON.stringify(fate.when) !== JSON.stringify(other.when)) continue;
          expect(intersectBoxes(fate.box, other.box), `${told(fate)} and ${told(other)}`).toBeNull();
        }
      }
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
  expect(most).toBeGreaterThan(1.2);
});
