/** Without network facts each public address is an address of the gateway's own: services at them are alike all the same. */
import { expect, it } from 'vitest';
import { check, sideOf } from '../support.ts';

const SERVICES = 1_500;

function rules(count: number): string {
  const nat = Array.from(
    { length: count },
    (_, at) =>
      `-A PREROUTING -i eth0 -d 203.0.113.${1 + (at % 250)}/32 -p tcp -m tcp --dport ${1000 + Math.floor(at / 250)} -j DNAT --to-destination 10.1.0.${2 + (at % 250)}:${8000 + Math.floor(at / 250)}`,
  );
  return [
    '*nat',
    ...nat,
    '-A POSTROUTING -o eth0 -j MASQUERADE',
    'COMMIT',
    '*filter',
    ':FORWARD DROP [0:0]',
    '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    '-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT',
    'COMMIT',
    '',
  ].join('\n');
}

it('one stands for those that are like it', { timeout: 60_000 }, () => {
  const whole = check(sideOf(rules(20), null));
  const { services, findings } = check(sideOf(rules(SERVICES), null), { digestFrom: 1_000 });
  expect(services.length).toBeLessThan(SERVICES / 50);
  expect(services.reduce((sum, { alike = 0 }) => sum + 1 + alike, 0)).toBe(SERVICES);
  const told = (list: typeof findings) => [...new Set(list.map(({ check: id, severity }) => `${id} ${severity}`))].sort();
  expect(told(findings)).toEqual(told(whole.findings));
});
