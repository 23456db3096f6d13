import { describe, expect, it } from 'vitest';
import { decisionWords } from '../../src/explain/words.ts';
import { countWords, listWords, markOf, outcomeWords, severityWord, vantageHead, vantageInProse, WORDS } from '../../src/render/words.ts';
import type { Outcome } from '../../src/review/model.ts';

const OUTCOMES: readonly Outcome[] = [
  'reaches',
  'reaches-gateway',
  'reply-bypasses',
  'martian',
  'dropped',
  'rejected',
  'leaves',
  'loops',
  'no-route',
  'wrong-uplink',
  'undetermined',
];

describe('words', () => {
  it('name every outcome, each differently, in both languages', () => {
    expect(new Set(OUTCOMES.map((outcome) => outcomeWords(outcome, 'en'))).size).toBe(OUTCOMES.length);
    const chinese = OUTCOMES.map((outcome) => outcomeWords(outcome, 'zh'));
    expect(new Set(chinese).size).toBe(OUTCOMES.length);
    expect(chinese.every((words) => /\p{Script=Han}/u.test(words))).toBe(true);
  });

  it('are Chinese wherever Chinese is asked for', () => {
    const all = Object.values(WORDS).map((text) => text.zh);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((words) => !/\p{Script=Han}/u.test(words))).toEqual([]);
  });

  it('judge the gateway itself mildly', () => {
    expect(markOf('reaches-gateway', 'vlan20')).toBe('bad');
    expect(markOf('reaches-gateway', 'gateway')).toBe('unsure');
    expect(markOf('reaches', 'gateway')).toBe('good');
    expect(markOf('undetermined', 'vlan20')).toBe('unsure');
  });

  it('name vantages', () => {
    expect([vantageHead('server', 'en'), vantageHead('gateway', 'zh'), vantageHead('internet', 'en')]).toEqual([
      'the server itself',
      '网关自身',
      'internet',
    ]);
    expect(vantageInProse('internet', 'en')).toBe('the internet');
  });

  it('say what decided', () => {
    expect(decisionWords({ table: 'nat', chain: 'PREROUTING', file: 'fw', line: 7 }, 'en')).toBe('fw:7 (nat PREROUTING)');
    expect(decisionWords({ policy: 'FORWARD' }, 'en')).toBe('the policy of FORWARD');
    expect(decisionWords({ routing: 'no route' }, 'zh')).toBe('路由：没有路由');
    expect(decisionWords({ routing: 'ours' }, 'zh')).toBe('路由：ours');
  });

  it('count and list', () => {
    expect(countWords([{ severity: 'info' }, { severity: 'error', alike: 1 }, { severity: 'warning' }], 'en')).toBe(
      '2 errors, 1 warning, 1 info',
    );
    expect(countWords([{ severity: 'error' }], 'zh')).toBe('1 个错误');
    expect(countWords([], 'en')).toBe('');
    expect(listWords(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(listWords(['a'], 'zh')).toBe('a');
    expect(severityWord('info', 'zh')).toBe('提示');
  });
});
