/** The second reader: what it goes by, how good it is on questions that it has not learned from, and what happens where it disagrees. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askWeights, kindOf, type Lesson, learned, lessons, partWeights, vocabulary, wayOf } from '../../../scripts/learn.ts';
import { probabilities } from '../../../src/explain/doubt/linear.ts';
import { isPlain, plainText } from '../../../src/explain/doubt/plain.ts';
import { KINDS, pairsOf } from '../../../src/explain/doubt/readers.ts';
import { askFeatures } from '../../../src/explain/doubt/told.ts';
import { sameHost } from '../../../src/explain/grammar/ends.ts';
import { readQuestion } from '../../../src/explain/question.ts';
import type { PlainQuestion, Question } from '../../../src/explain/question-model.ts';
import { ask, meaningLine } from '../asking.ts';
import { questionSets } from '../question-sets.ts';

/** Each of these parts of the sets in turn is kept from the lessons and asked afterwards. */
const PARTS = 4;

function share<T>(of: readonly T[], holds: (one: T) => boolean): number {
  return of.filter(holds).length / of.length;
}

function likeliest(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}

// All tables are gone through, beside other tests.
const patience = { timeout: 180_000 };

describe('the weights', patience, () => {
  it('are what the tables teach, to the byte (npm run learn)', () => {
    const file = new URL('../../../src/explain/doubt/weights.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(learned());
  });

  const sets = lessons();
  const parts = Array.from({ length: PARTS }, (_, part) => ({
    learned: sets.filter((_, at) => at % PARTS !== part).flat(),
    kept: sets.filter((_, at) => at % PARTS === part).flat(),
  }));

  it('tell the kind of nine questions in ten that they were not learned from', () => {
    const right = parts.map(({ learned, kept }) => {
      const weights = askWeights(learned);
      const told = ({ told, accepted }: Lesson) =>
        accepted.map(kindOf).includes(KINDS[likeliest(probabilities(weights, askFeatures(told)))]!);
      return share(kept, told);
    });
    expect(Math.min(...right)).toBeGreaterThan(0.9);
  });

  const asked = parts.map(({ learned, kept }) => {
    const weights = partWeights(learned);
    return kept.flatMap((lesson) => {
      const way = wayOf(lesson);
      const [likeliest] = way === null ? [] : pairsOf(lesson.told, weights);
      return way === null
        ? []
        : [{ sure: (likeliest?.probability ?? 0) >= 0.85, right: likeliest?.from === way.from && likeliest.to === way.to }];
    });
  });

  it('tell which ends are meant, and who asks, in ninety-five of a hundred', () => {
    expect(Math.min(...asked.map((flows) => share(flows, ({ right }) => right)))).toBeGreaterThan(0.95);
  });

  it('are sure of four in five, and right of ninety-eight of a hundred of which they are', () => {
    expect(Math.min(...asked.map((flows) => share(flows, ({ sure }) => sure)))).toBeGreaterThan(0.8);
    const sure = asked.map((flows) => flows.filter(({ sure }) => sure));
    expect(Math.min(...sure.map((flows) => share(flows, ({ right }) => right)))).toBeGreaterThan(0.98);
  });
});

/** Who asks whom, without what was seen. */
function flowOf(question: PlainQuestion): string {
  return plainText(question.ask === 'evidence' ? { ...question, evidence: { ...question.evidence, symptom: null } } : question);
}

let read: readonly { readonly text: string; readonly question: Question }[] | null = null;

/** All questions of the sets, each read once for all tests that ask. */
function asked() {
  read ??= questionSets
    .flatMap(({ questions }) => questions)
    .map(([text]) => ({ text, question: readQuestion(text, vocabulary).question }));
  return read;
}

/** Told so that it is not always clear who opens the connection, of several ends: whatever was learned last, some of them are doubted. */
const UNSURE = [
  '{a}, client {b}, nfs 2049. does it get through',
  '{a} authenticates logins for {b} (radius, 1812 udp). Does mail-gw permit it?',
  '{a} takes passive checks of {b} on 10050. will those be passed?',
  '{a} gets by {b} with snmp, does the fw let that happen',
  'on {b} helpdesk machine {a} logs in by RDP. Is it let in?',
  'nameserver {b} must get NOTIFYs from the master {a} on udp 53, are they allowed across?',
  'the data of {b} is what {a} works with over 5432, permitted?',
  "{a}'s https served to {b}?",
  'is the answer from {a} to the DNS query of {b} let back in?',
].flatMap((text) =>
  [
    ['192.168.1.90', '192.168.20.61'],
    ['192.168.30.9', '192.168.1.12'],
    ['web', '192.168.20.9'],
    ['192.168.20.14', 'mail'],
    ['203.0.113.9', '192.168.30.40'],
  ].map(([a = '', b = '']) => text.replace('{a}', a).replace('{b}', b)),
);

describe('a question where the second reader disagrees', patience, () => {
  it('is asked back with both directions where it is not sure enough', () => {
    const turned = [...asked(), ...UNSURE.map((text) => ({ text, question: readQuestion(text, vocabulary).question }))].flatMap(
      ({ text, question }) => {
        const [one, other, third] = question.ask === 'unclear' && question.because.kind === 'unsure' ? question.because.choices : [];
        if (one?.ask !== 'path' || other?.ask !== 'path' || third !== undefined || !sameHost(one.from, other.to)) return [];
        return [{ text, one, other }];
      },
    );
    expect(turned.length).toBeGreaterThan(0);
    for (const { text, one, other } of turned) {
      expect(sameHost(one.to, other.from)).toBe(true);
      const answer = ask(text);
      expect(answer.headline).toBe('I am not sure that I read this right. Which of these is asked?');
      expect(answer.choices).toEqual([plainText(one), plainText(other)]);
    }
  });

  it('is taken where the second reader is sure of both ends and the grammar read none, and that is said', () => {
    const answer = ask('192.168.20.9 listens on 5000 for 192.168.30.12, does that work through the gateway');
    expect(meaningLine(answer.meaning)).toBe('path 192.168.30.12 192.168.20.9:5000/tcp');
    expect(answer.assumed[0]).toBe('read as "192.168.30.12 -> 192.168.20.9:5000"');
  });

  it.each([
    ['would it matter if line 18 sat above 16', 'move'],
    ['in the case where one changes line 9 such that it goes on 192.168.1.55 in place of .80, what does this give?', 'edit'],
    ['INPUT stands at ACCEPT by policy. What would be the consequence of changing it to DROP?', 'policy'],
    ['if we block outgoing 25 from the office to internet, what would break?', 'rules'],
    ['considering another DNAT, 110.88.12.88 tcp/993 → 192.168.1.55. would internet clients get through with just that', 'rules'],
    ['Imagine the intern throws out line 19 :-) does 192.168.20.40 still come to 9.9.9.9 on 443?', 'remove-line'],
  ])('is a change that is told in any order of words: %s', (question, kind) => {
    const { question: read } = readQuestion(question, vocabulary);
    expect(read.ask === 'what-if' ? read.proposal.kind : JSON.stringify(read)).toBe(kind);
  });

  it.each(['just open 993 from the internet to mail pls, thx', '幫我把第 8 行刪掉，謝謝', 'is 993 open?', 'bond0 throughput at peak?'])(
    'is not taken for one: %s',
    (question) => {
      expect(meaningLine(ask(question).meaning)).toBe('unclear - -');
    },
  );

  it('is taken as the way out, and that is said, where the other way leads from the outside to a private address', () => {
    const answer = ask('Say the box 192.168.20.31 wants NTP from 162.159.200.1. Allowed?');
    expect(meaningLine(answer.meaning)).toBe('path 192.168.20.31 162.159.200.1:123/udp');
    expect(answer.assumed[0]).toBe('read as "192.168.20.31 -> 162.159.200.1:123/udp"');
  });

  it('is a flow from the one zone that it names, and that is said', () => {
    const answer = ask(
      'ok so ppl at their desks in the office have pop3 set to the public ip, 110.88.12.88. where does that acually end up',
    );
    expect(meaningLine(answer.meaning)).toBe('path office 110.88.12.88:110/tcp');
    expect(answer.assumed[0]).toContain('what is published at 110.88.12.88');
  });

  it('stands where nothing else can be offered', () => {
    const question = 'For the yearly audit I need to state from where tcp 3306 is reachable, no matter on which machine behind mail-gw.';
    expect(meaningLine(ask(question).meaning)).toBe('who-reaches - any:3306/tcp');
  });

  it('is read as the other kind where the words speak for nothing else, and that is said', () => {
    const answer = ask('whats 192.168.30.0/24 allowed to use of the things we publish');
    expect(meaningLine(answer.meaning)).toBe('who-reaches 192.168.30.0/24 -');
    expect(answer.assumed[0]).toBe(
      'read as "what can 192.168.30.0/24 reach"; if that is not meant, ask: what is published at 192.168.30.0/24',
    );
    expect(ask('whats 192.168.30.0/24 allowed to use of the things we publish', 'zh').assumed[0]).toContain(
      '192.168.30.0/24 能访问哪些服务',
    );
  });

  it('is answered where the words leave no doubt, and in a thread that it goes on from', () => {
    expect(meaningLine(ask('can vlan20 reach 110.88.12.88:25').meaning)).toBe('path vlan20 110.88.12.88:25/tcp');
    expect(meaningLine(ask('and from vlan20?', 'en', ['office -> 110.88.12.88:25']).meaning)).toBe('path vlan20 110.88.12.88:25/tcp');
  });

  it.each(['en', 'zh'] as const)('is offered in plain words (%s) that are read as they are meant, and not doubted again', (lang) => {
    const plain = new Map(
      asked().flatMap(({ question }) => (isPlain(question) ? [[plainText(question, lang), flowOf(question)] as const] : [])),
    );
    expect(plain.size).toBeGreaterThan(800);
    const again = [...plain].map(([text, flow]) => {
      const { question } = readQuestion(text, vocabulary);
      return { text, flow, again: isPlain(question) ? flowOf(question) : JSON.stringify(question) };
    });
    expect(again.filter(({ flow, again }) => flow !== again)).toEqual([]);
  });
});
