/**
 * The incident with real mail: an SMTP server behind the gateway, and clients outside, in VLAN 20, in the same segment, behind the inner
 * router, on the server itself and on the gateway. Each dialogue ends as `hairpin check` predicts, in all three stages.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptFixes } from './fixes.ts';
import type { Mail } from './incident/smtp.ts';
import { HOSTS, type Host, type Lab, MAIL_LINES, openLab, PUBLIC } from './lab.ts';
import { predictRow, type Row } from './matrix.ts';
import { check } from './model.ts';
import { describeKernel } from './suite.ts';

const path = (name: string) => fileURLToPath(new URL(`incident/${name}`, import.meta.url));
const NETWORK = path('network.yml');
const SMTP = 25;
const MESSAGE_BYTES = 'Subject: replay\r\n\r\n'.length + 78 * MAIL_LINES;

/** In the words of a predicted row. */
function wording({ result, by, saw, size }: Mail): string {
  if (result === 'delivered') return size === MESSAGE_BYTES ? `${by} sees ${saw}` : `${by} took ${size} bytes`;
  return result === 'rejected' ? String(by) : result;
}

async function mailFromAll(lab: Lab): Promise<Map<Host, Mail>> {
  return new Map(await Promise.all(HOSTS.map(async (host) => [host, await lab.mail(host, PUBLIC, SMTP)] as const)));
}

const rowOf = (mails: ReadonlyMap<Host, Mail>): Row => {
  const cell = (host: Host) => {
    const mail = mails.get(host);
    return mail === undefined ? 'not asked' : wording(mail);
  };
  return {
    internet: cell('internet'),
    office: cell('office'),
    vlan20: cell('vlan20'),
    floor3: cell('floor3'),
    server: cell('server'),
    gateway: cell('gateway'),
  };
};

const STAGES = [
  { name: 'published for bond0 only', text: async () => readFileSync(path('bond0-only.rules'), 'utf8'), delivered: 1 },
  { name: "with the administrator's bond1 rules", text: async () => readFileSync(path('bond1-added.rules'), 'utf8'), delivered: 2 },
  {
    name: "with Hairpin's own suggestions",
    text: async () => (await acceptFixes(readFileSync(path('bond1-added.rules'), 'utf8'), NETWORK)).text,
    delivered: 5,
  },
] as const;

describeKernel('the incident with real mail', () => {
  describe.each([
    { gateway: 'without a listener of its own', refusal: null },
    { gateway: 'with a mail server of its own that knows nobody', refusal: '552 requested mail action aborted' },
  ])('the gateway $gateway', ({ refusal }) => {
    let lab: Lab;
    beforeAll(async () => {
      lab = openLab();
      await lab.serveMail('server', SMTP, null);
      if (refusal !== null) await lab.serveMail('gateway', SMTP, refusal);
    }, 30_000);
    afterAll(() => lab?.close());

    it.each(STAGES)('$name', { timeout: 30_000 }, async ({ text, delivered }) => {
      const ruleset = await text();
      lab.load(ruleset);
      const mails = await mailFromAll(lab);
      expect(rowOf(mails), ruleset).toEqual(predictRow(await check(ruleset, NETWORK), SMTP, refusal !== null));
      const count = (result: Mail['result']) => [...mails.values()].filter((mail) => mail.result === result).length;
      expect(count('delivered')).toBe(delivered);
      const turnedAway = [...mails.values()].filter((mail) => mail.result === 'rejected');
      for (const { code, by } of turnedAway) expect({ code, by }).toEqual({ code: 552, by: 'gateway' });
      expect(turnedAway.length > 0).toBe(refusal !== null);
    });
  });
});
