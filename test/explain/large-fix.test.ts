/** Of a gateway too large to be checked whole for an answer, the fix of the service that is asked about, and proof that it holds on all of it. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Side } from '../../src/review/model.ts';
import { findingsAbout, reviewSides } from '../../src/review/review.ts';
import { serviceRows } from '../../src/review/rows.ts';
import { gatewaysOf, readSide } from '../../src/review/side.ts';
import { applyEdits } from '../../src/ruleset/edit.ts';

const NETWORK = `interfaces:
  eth0: { zone: internet, addresses: [203.0.100.1/16] }
  eth1: { zone: inside, addresses: [10.0.0.1/8] }
routes:
  - { to: default, via: 203.0.0.1 }
`;

/** Three kinds of services: for outside alone, for everybody, and for everybody with the hairpin rule that they need. */
function rules(count: number): string {
  const dnat = Array.from({ length: count }, (_, n) => {
    const limit = n % 3 === 0 ? '-i eth0 ' : '';
    const server = n % 3 === 2 ? `10.9.${n >> 8}.${n & 255}` : `10.1.${n >> 8}.${n & 255}`;
    return `-A PREROUTING ${limit}-d 203.0.100.${1 + (n % 200)}/32 -p tcp -m tcp --dport ${1000 + Math.floor(n / 200)} -j DNAT --to-destination ${server}:80`;
  });
  return [
    '*nat',
    ':PREROUTING ACCEPT [0:0]',
    ':POSTROUTING ACCEPT [0:0]',
    ...dnat,
    '-A POSTROUTING -s 10.0.0.0/8 -d 10.9.0.0/16 -o eth1 -j MASQUERADE',
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

const KEY = '203.0.100.101:1001/tcp';
const text = rules(2400);
const side: Side = { files: [{ name: 'fw.rules', text }], network: { name: 'net.yml', text: NETWORK } };

function read(given: Side) {
  const whole = readSide(given);
  if ('errors' in whole) throw new Error('not read');
  return whole;
}

describe('a question about one of thousands of services', { timeout: 120_000 }, () => {
  it.each([
    ['published for outside alone', 300, '-A PREROUTING -d'],
    ['published for everybody, without a hairpin rule', 301, '-j SNAT --to-source 10.0.0.1'],
  ])('%s is answered with a fix', (_, n, part) => {
    const question = `who reaches 203.0.100.${1 + (n % 200)}:${1000 + Math.floor(n / 200)}`;
    const { fix, assumed } = explain({ gateway: 'gw', question, side, lang: 'en', catalogue });
    expect(fix?.lines.join('\n')).toContain(part);
    expect(assumed.filter((line) => line.includes('no fix was looked for'))).toEqual([]);
  });

  it('that fix, on the whole of it, mends that service and spoils no other', () => {
    const whole = read(side);
    const gateway = gatewaysOf([whole], 'ip')[0]!;
    const asked = serviceRows(gateway).filter(({ published }) => published.key === KEY);
    const found = findingsAbout(
      whole,
      asked.map(({ published }) => published),
      catalogue,
      2000,
    );
    const edits = found?.find(({ fix }) => fix !== null)?.fix?.edits ?? [];
    expect(edits).not.toEqual([]);
    const head: Side = { ...side, files: applyEdits(side.files, edits) };
    const reviewed = reviewSides('gw', side, head, { catalogue });
    if ('errors' in reviewed) throw new Error('not read');
    const told = (services: typeof reviewed.result.services) => new Map(services.map((service) => [service.public, service.from]));
    const [before, after] = [told(reviewed.result.servicesBefore), told(reviewed.result.services)];
    expect(after.get(KEY)?.map(({ outcome }) => outcome)).toContain('reaches');
    const spoilt = [...after].flatMap(([service, from]) =>
      from.flatMap((now, index) => {
        const was = before.get(service)?.[index];
        const same = JSON.stringify(now) === JSON.stringify(was);
        return same || (was?.outcome !== 'reaches' && now.outcome === 'reaches') ? [] : [`${service} from ${now.vantage}`];
      }),
    );
    expect(spoilt).toEqual([]);
    expect(reviewed.result.introduced.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reviewed.result.fixed.map(({ fingerprint }) => fingerprint.split(' | ').at(-1))).toContain(KEY);
  });
});
