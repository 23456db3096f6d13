/** Addresses of a family of which no ruleset is given, and of both families at once: said so, never asked back. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { explain } from '../../src/explain/explain.ts';
import { NETWORK, STAGES, saveFile, sideOf } from '../support/lab.ts';
import { ask, meaningLine } from './asking.ts';

describe('a question about IPv6 addresses', () => {
  it.each([
    ['2001:db8:20::5 -> [2001:db8:88::25]:25', 'path 2001:db8:20::5 [2001:db8:88::25]:25'],
    ['can 2001:db8:20::5 reach [2001:db8:88::25]:25 through the gateway', 'path 2001:db8:20::5 [2001:db8:88::25]:25'],
    ['who reaches [2001:db8:88::25]:25', 'who-reaches - [2001:db8:88::25]:25'],
  ])('at a gateway of which only IPv4 rules are given: %s', (question, meaning) => {
    const answer = ask(question);
    expect(meaningLine(answer.meaning)).toBe(meaning);
    expect(answer.headline).toBe('Undetermined: no IPv6 ruleset of mail-gw is here.');
    expect(answer.text).toContain('ip6tables-save');
    expect(ask(question, 'zh').headline).toContain('IPv6');
  });

  it('is answered where the rules of its family are given', () => {
    const side = sideOf(saveFile(STAGES.bond1), NETWORK);
    const six = { name: 'fw.v6', text: '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n' };
    const asked = { gateway: 'mail-gw', side: { ...side, files: [...side.files, six] }, lang: 'en', catalogue } as const;
    const answer = explain({ ...asked, question: '2001:db8:20::5 -> [2001:db8:88::25]:25' });
    expect(answer.headline).not.toContain('no IPv6 ruleset');
  });

  it.each(['2001:db8:20::7 -> 110.88.12.89:443', '192.168.20.7 -> [2001:db8:88::25]:25'])(
    'and an IPv4 address is no flow: %s',
    (question) => {
      expect(ask(question).headline).toMatch(/no packet goes from one to the other/);
      expect(ask(question, 'zh').headline).toContain('不会有数据包');
    },
  );
});
