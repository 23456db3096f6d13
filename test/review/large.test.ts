/** Reviews of gateways that publish hundreds of services: what a change brings is mended and told from each vantage, what was is left. */
import { describe, expect, it } from 'vitest';
import { review, sideOf } from './support.ts';

const SERVICES = 400;
const rule = (index: number, port: number) =>
  `-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport ${port} -j DNAT --to-destination 192.168.1.${50 + (index % 150)}:${8000 + index}`;
const ruleset = (changed: number | null) => [
  '*nat',
  ...Array.from({ length: SERVICES }, (_, index) => rule(index, index === changed ? 30_000 : 1000 + index)),
  '-A POSTROUTING -o bond0 -j MASQUERADE',
  'COMMIT',
  '',
];
const side = (changed: number | null) => sideOf(ruleset(changed).join('\n'));

describe('one service of four hundred moves to another port', () => {
  const result = review(side(null), side(7));

  it('is told with its fix; the findings of all others are kept without one', () => {
    const mine = result.introduced.filter(({ fingerprint }) => fingerprint.includes(':30000/tcp'));
    expect(mine.map(({ check }) => check)).toContain('missing-hairpin');
    expect(mine.find(({ check }) => check === 'missing-hairpin')?.fix?.proved).toBe(true);
    expect(result.existing.length).toBeGreaterThan(500);
    expect(result.existing.filter(({ fix }) => fix !== null)).toEqual([]);
  });

  it('the edits of the fix are about that service alone', () => {
    const fix = result.introduced.find(({ fix }) => fix !== null)?.fix;
    const touched = fix?.edits.flatMap((edit) => ('replace' in edit ? edit.replace : 'insert' in edit ? edit.insert : []));
    expect(touched?.filter((line) => line.includes('PREROUTING')).every((line) => line.includes('--dport 30000'))).toBe(true);
  });

  it('its own server is a vantage of its own among all servers', () => {
    const gained = result.changes.filter(({ regions }) => regions.some(({ dport }) => dport?.includes('30000')));
    expect(gained.map(({ vantage }) => vantage)).toEqual(expect.arrayContaining(['internet']));
    for (const { vantage, regions } of result.changes.filter((change) => change.vantage === 'server'))
      expect(`${vantage} ${regions.flatMap(({ src }) => src ?? []).length > 0}`).toBe('server true');
  });
});

it('where few findings stand, they are mended as well', () => {
  const few = (port: number) => sideOf(['*nat', rule(0, 25), rule(1, port), 'COMMIT', ''].join('\n'));
  const { existing } = review(few(110), few(111));
  expect(existing.some(({ check, fix }) => check === 'missing-hairpin' && fix !== null)).toBe(true);
});
