/** The incident in three stages: what `hairpin check` predicts is what real clients meet behind a real kernel. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptFixes } from './fixes.ts';
import { type Lab, openLab } from './lab.ts';
import { MAIL_PORTS, predictRow, probeAll, type Row } from './matrix.ts';
import { check } from './model.ts';
import { describeKernel } from './suite.ts';

const path = (name: string) => fileURLToPath(new URL(`incident/${name}`, import.meta.url));
const NETWORK = path('network.yml');
const ruleset = (name: string) => readFileSync(path(name), 'utf8');

const STAGES: readonly { readonly name: string; readonly text: () => string; readonly expected: Row }[] = [
  {
    name: 'published for bond0 only',
    text: () => ruleset('bond0-only.rules'),
    expected: {
      internet: 'server sees 203.0.113.9',
      office: 'refused',
      vlan20: 'refused',
      floor3: 'refused',
      server: 'refused',
      gateway: 'refused',
    },
  },
  {
    name: "with the administrator's bond1 rules",
    text: () => ruleset('bond1-added.rules'),
    expected: {
      internet: 'server sees 203.0.113.9',
      office: 'timeout',
      vlan20: 'refused',
      floor3: 'server sees 192.168.30.9',
      server: 'timeout',
      gateway: 'refused',
    },
  },
];

const FIXED: Row = {
  internet: 'server sees 203.0.113.9',
  office: 'server sees 192.168.1.1',
  vlan20: 'server sees 192.168.20.7',
  floor3: 'server sees 192.168.30.9',
  server: 'server sees 192.168.1.1',
  gateway: 'refused',
};

describeKernel('the incident against the real kernel', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = openLab();
    await lab.listen('server', MAIL_PORTS);
  }, 30_000);
  afterAll(() => lab?.close());

  for (const stage of STAGES) {
    describe(stage.name, () => {
      it.each(MAIL_PORTS)('port %i: the kernel answers as the incident did', async (port) => {
        lab.load(stage.text());
        expect(await probeAll(lab, port)).toEqual(stage.expected);
      });

      it('hairpin check predicts each of these', async () => {
        const result = await check(stage.text(), NETWORK);
        for (const port of MAIL_PORTS) expect(predictRow(result, port), `port ${port}`).toEqual(stage.expected);
      });
    });

    describe(`${stage.name}, and Hairpin's suggestions accepted`, () => {
      it('everybody but the gateway itself reaches the server, predicted and real, and outside keeps its address', async () => {
        const before = stage.text();
        const fixed = await acceptFixes(before, NETWORK);
        expect(fixed.applied, 'fixes offered').toBeGreaterThan(0);
        const result = await check(fixed.text, NETWORK);
        lab.load(fixed.text);
        for (const port of MAIL_PORTS) {
          expect(predictRow(result, port), `predicted, port ${port}\n${fixed.text}`).toEqual(FIXED);
          expect(await probeAll(lab, port), `real, port ${port}\n${fixed.text}`).toEqual(FIXED);
        }
      });
    });
  }
});
