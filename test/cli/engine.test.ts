import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/cli/engine.ts';
import type { Side } from '../../src/review/model.ts';

const SERVICES = 6000;
const NETWORK = `interfaces:
  eth0: { zone: internet, addresses: [203.0.100.1/16] }
  eth1: { zone: inside, addresses: [10.0.0.1/8] }
routes:
  - { to: default, via: 203.0.0.1 }
`;

/** Thousands of services of other addresses than the gateway's own. `moved`: the port of the one in the middle. */
function side(moved: number): Side {
  const rule = (nth: number) => {
    const port = nth === SERVICES / 2 ? moved : 80;
    return `-A PREROUTING -i eth0 -d 203.0.${101 + Math.floor(nth / 250)}.${1 + (nth % 250)}/32 -p tcp -m tcp --dport ${port} -j DNAT --to-destination 10.1.${Math.floor(nth / 250)}.${1 + (nth % 250)}:80`;
  };
  const text = [
    '*nat',
    ':PREROUTING ACCEPT [0:0]',
    ':INPUT ACCEPT [0:0]',
    ':OUTPUT ACCEPT [0:0]',
    ':POSTROUTING ACCEPT [0:0]',
    ...Array.from({ length: SERVICES }, (_, nth) => rule(nth)),
    '-A POSTROUTING -o eth0 -j MASQUERADE',
    'COMMIT',
    '*filter',
    ':INPUT ACCEPT [0:0]',
    ':FORWARD DROP [0:0]',
    ':OUTPUT ACCEPT [0:0]',
    '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    '-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT',
    'COMMIT',
    '',
  ].join('\n');
  return { files: [{ name: 'fw.rules', text }], network: { name: 'network.yml', text: NETWORK } };
}

describe('the engine of the bot', { timeout: 60_000 }, () => {
  it('tells a gateway of thousands of services by what they have in common, and mends what the change brings', async () => {
    const engine = createEngine();
    const reviewed = await engine.review({ gateway: 'gw', base: side(80), head: side(8080), checks: {} });
    if (!('result' in reviewed)) throw new Error(JSON.stringify(reviewed));
    const { services, introduced, existing, changes } = reviewed.result;
    expect(services.length).toBeLessThan(20);
    expect(services.reduce((sum, { alike }) => sum + 1 + (alike ?? 0), 0)).toBe(SERVICES);
    expect(changes.length).toBeGreaterThan(0);
    const broken = introduced.filter(({ check }) => check === 'missing-hairpin');
    expect(broken.map(({ line, alike }) => [line, alike])).toEqual([[6 + SERVICES / 2, undefined]]);
    // Others are as they were: the fix is for the one alone.
    const edits = broken[0]?.fix?.edits ?? [];
    expect(edits.filter((edit) => 'replace' in edit).map((edit) => edit.line)).toEqual([6 + SERVICES / 2]);
    expect(existing.reduce((sum, { alike }) => sum + 1 + (alike ?? 0), 0)).toBeGreaterThan(SERVICES - 2);
  });
});
