/** A proof by a few of many services that are alike holds for all of them: the fix, applied, is analysed anew with every service in it. */
import { expect, it } from 'vitest';
import { DIM, intersectBoxes } from '../../../src/packets/box.ts';
import { differences } from '../../../src/review/changes.ts';
import { gatewaysOf, readSide } from '../../../src/review/side.ts';
import { changedRules } from '../../../src/review/touched.ts';
import { plausibleBoxes } from '../../../src/review/vantages.ts';
import { applyEdits } from '../../../src/ruleset/index.ts';
import { check, sideOf } from '../support.ts';

const NETWORK = `
interfaces:
  bond0: { zone: internet, addresses: [${Array.from({ length: 30 }, (_, n) => `110.88.12.${60 + n}/24`).join(', ')}] }
  bond1: { zone: office, addresses: [192.168.1.1/24] }
  bond1.20: { zone: vlan20, addresses: [192.168.20.1/24] }
routes: [{ to: default, via: 110.88.12.1 }]
`;
const SERVICES = 150;

/** Services on thirty public addresses, some with rules of their own in FORWARD. */
function manyServices(): string {
  const each = Array.from({ length: SERVICES }, (_, n) => ({
    to: `110.88.12.${60 + (n % 30)}`,
    port: 1000 + n,
    server: `192.168.1.${50 + (n % 100)}`,
  }));
  const nat = each.map(
    ({ to, port, server }) => `-A PREROUTING -i bond0 -d ${to}/32 -p tcp -m tcp --dport ${port} -j DNAT --to-destination ${server}`,
  );
  const accept = each.map(({ port, server }) => `-A FORWARD -d ${server}/32 -p tcp -m tcp --dport ${port} -j ACCEPT`);
  return [
    '*nat',
    ...nat,
    '-A POSTROUTING -o bond0 -j MASQUERADE',
    'COMMIT',
    '*filter',
    ':FORWARD DROP [0:0]',
    '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    ...accept,
    'COMMIT',
    '',
  ].join('\n');
}

it('mends every one of many services, and changes nothing else', { timeout: 120_000 }, () => {
  const before = sideOf(manyServices(), NETWORK);
  const fix = check(before).findings.find(({ check: id, fix: found }) => id === 'missing-hairpin' && found)?.fix;
  if (!fix) throw new Error('no fix is offered');
  const after = { ...before, files: applyEdits(before.files, fix.edits) };
  const { services } = check(after, { catalogue: [] });
  expect(services).toHaveLength(SERVICES);
  for (const { public: key, from } of services) {
    const inside = from.filter(({ vantage }) => vantage === 'office' || vantage === 'vlan20');
    expect(
      inside.map(({ outcome }) => outcome),
      key,
    ).toEqual(inside.map(() => 'reaches'));
  }
  const [old, fresh] = [readSide(before), readSide(after)];
  if ('errors' in old || 'errors' in fresh) throw new Error('not read');
  const [base, head] = gatewaysOf([old, fresh], 'ip');
  const inside = new Set(['bond1', 'bond1.20'].map((name) => base!.interfaceIndex(name)));
  const found = differences(base!, head!, changedRules(base!.ruleset, head!.ruleset));
  const flows = found.flatMap(({ box }) => plausibleBoxes(base!).map((real) => intersectBoxes(box, real))).filter((box) => box !== null);
  expect(flows.length).toBeGreaterThan(0);
  for (const box of flows) {
    const devices = box[DIM.IN]!.flatMap(({ lo, hi }) => Array.from({ length: Number(hi) - Number(lo) + 1 }, (_, at) => Number(lo) + at));
    expect(devices.every((device) => inside.has(device))).toBe(true);
    expect(box[DIM.DST]!.every(({ lo, hi }) => lo >= 0x6e580c3c && hi <= 0x6e580c3c + 29)).toBe(true);
    expect(box[DIM.DPORT]!.every(({ lo, hi }) => lo >= 1000 && hi < 1000 + SERVICES)).toBe(true);
  }
});

it('has for each finding a part that mends that service alone', { timeout: 120_000 }, () => {
  const before = sideOf(manyServices(), NETWORK);
  const { findings, services: old } = check(before);
  const mended = findings.filter(({ check: id, part }) => id === 'missing-hairpin' && part !== undefined);
  expect(mended).toHaveLength(SERVICES);
  for (const finding of [0, 31, 149].map((index) => mended[index]!)) {
    const key = finding.fingerprint.split(' | ').at(-1)!;
    const { services } = check({ ...before, files: applyEdits(before.files, finding.part!) }, { catalogue: [] });
    const own = services.find((service) => service.public === key)!;
    const inside = own.from.filter(({ vantage }) => vantage === 'office' || vantage === 'vlan20');
    expect(inside.map(({ outcome }) => outcome)).toEqual(inside.map(() => 'reaches'));
    const outcomes = (list: typeof services) =>
      list
        .filter((service) => service.public !== key)
        .map(({ public: name, from }) => [name, from.map(({ outcome, sees }) => [outcome, sees])]);
    expect(outcomes(services)).toEqual(outcomes(old));
  }
});
