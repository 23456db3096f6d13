/** Answers agree with the trace, in both languages. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Answer } from '../../src/explain/model.ts';
import type { Lang } from '../../src/review/model.ts';
import { NETWORK, STAGES, saveFile, sideOf } from '../support/lab.ts';

function ask(question: string, stage: keyof typeof STAGES = 'bond1', lang: Lang = 'en', network: string | null = NETWORK): Answer {
  return explain({ gateway: 'mail-gw', side: sideOf(saveFile(STAGES[stage]), network), question, lang, catalogue });
}

describe('a path', () => {
  it.each([
    ['110.88.12.88:25 from vlan20', 'reaches-gateway'],
    ['office -> 110.88.12.88:25', 'reply-bypasses'],
    ['192.168.1.20 -> 110.88.12.88:25', 'reply-bypasses'],
    ['floor3 -> 110.88.12.88:25', 'reaches'],
    ['192.168.30.9 -> 110.88.12.88:25', 'reaches'],
    ['internet -> 110.88.12.88:25', 'reaches'],
    ['198.51.100.7 -> 110.88.12.88:25', 'reaches'],
    ['server -> 110.88.12.88:25', 'martian'],
    ['mail -> 110.88.12.88:25', 'martian'],
    ['gateway -> 110.88.12.88:25', 'reaches-gateway'],
    ['vlan20 -> mail:25', 'reaches'],
    ['internet -> 110.88.12.89:25', 'reaches-gateway'],
  ])('%s: %s', (question, verdict) => {
    for (const lang of ['en', 'zh'] as const) {
      const answer = ask(question, 'bond1', lang);
      expect(answer.meaning.ask).toBe('path');
      expect(answer.verdict).toBe(verdict);
      expect(answer.paths[0]?.outcome).toBe(verdict);
    }
  });

  it('is shown hook by hook, with the header before and after, there and back', () => {
    const [path] = ask('vlan20 -> 110.88.12.88:25', 'fixed').paths;
    expect(path?.there.find((hop) => hop.at === 'nat PREROUTING')).toMatchObject({
      place: { file: 'fw.rules', line: 6 },
      before: '192.168.20.20:40000 → 110.88.12.88:25',
      after: '192.168.20.20:40000 → 192.168.1.55:25',
    });
    expect(path?.back.at(-1)?.after).toBe('110.88.12.88:25 → 192.168.20.20:40000');
  });

  it('that fails names what decided, the proved fix and a command that confirms it', () => {
    const answer = ask('110.88.12.88:25 from vlan20');
    expect(answer.headline).toContain("gateway's own stack");
    expect(answer.why).toContain('policy of INPUT');
    expect(answer.fix?.lines.join('\n')).toContain('-i bond1.20');
    expect(answer.confirm).toBe('conntrack -L -p tcp -d 110.88.12.88 --dport 25');
    expect(answer.text.startsWith(answer.headline)).toBe(true);
  });
});

describe('an endpoint', () => {
  it('has the matrix, and no single verdict where there are several', () => {
    const answer = ask('110.88.12.88:25');
    expect(answer.meaning).toMatchObject({ ask: 'who-reaches', to: '110.88.12.88:25/tcp' });
    expect(answer.verdict).toBeNull();
    expect(answer.services.map((service) => service.public)).toEqual(['110.88.12.88:25/tcp']);
    expect(answer.headline).toContain('vlan20');
  });

  it('inside is asked for what is published to it', () => {
    const answer = ask('192.168.1.55');
    expect(answer.meaning.ask).toBe('published');
    expect(answer.services).toHaveLength(3);
  });

  it('that nobody serves says so', () => {
    expect(ask('110.88.12.89').headline).toBe('mail-gw publishes nothing at 110.88.12.89.');
  });

  it('lists what was inferred', () => {
    expect(ask('110.88.12.88:25', 'bond1', 'en', null).assumed.join(' ')).toContain('bond0 faces outside');
  });
});

describe('a rule', () => {
  it('is placed, with the rules before it and what is found there', () => {
    const answer = ask(STAGES.bond1[3]!);
    expect(answer.headline).toBe('fw.rules:9 is rule 4 of 6 in nat PREROUTING.');
    expect(answer.text).toContain('hairpin-without-snat');
    expect(ask('line 9').headline).toBe(answer.headline);
    expect(ask('line 99').headline).toMatch(/^fw\.rules has \d+ lines\.$/);
    expect(ask('line 1').headline).toBe('fw.rules:1 is no rule: *nat');
  });
});

describe('what is not understood', () => {
  it('is said, with the nearest name and the help', () => {
    const answer = ask('why can vlan2O not mail');
    expect(answer.meaning.ask).not.toBe('path');
    expect(ask('can vlam21 reach 110.88.12.88:25').text).toContain('Did you mean vlan20?');
    expect(ask('vlam20 -> 110.88.12.88:25').assumed).toContain('"vlam20" is read as vlan20');
  });

  it('which of two asks is said where the question does not', () => {
    const guessed = /^which of the two asks is not said: floor3 asking vlan20 is taken; for the other way ask vlan20 -> floor3$/;
    expect(ask('floor3 and vlan20, can they see each other?').assumed[0]).toMatch(guessed);
    expect(ask('floor3 vlan20').assumed[0]).toMatch(guessed);
    expect(ask('floor3 -> vlan20').assumed[0]).not.toMatch(guessed);
    expect(ask('can floor3 reach vlan20?').assumed[0]).not.toMatch(guessed);
  });

  it('tells the first error of files that cannot be read', () => {
    const answer = explain({
      gateway: 'gw',
      side: sideOf('*nat\n-A NOWHERE -j ACCEPT\nCOMMIT\n'),
      question: '110.88.12.88:25',
      lang: 'en',
      catalogue,
    });
    expect(answer.meaning.ask).toBe('unclear');
    expect(answer.headline).toMatch(/^fw\.rules:2:\d+: /);
  });
});

describe('Chinese', () => {
  it.each(['110.88.12.88:25 from vlan20', '110.88.12.88:25', '192.168.1.55', 'help', 'line 9', 'nonsense'])(
    '%s is answered in Chinese',
    (question) => {
      expect(ask(question, 'bond1', 'zh').headline).toMatch(/\p{Script=Han}/u);
    },
  );
});
