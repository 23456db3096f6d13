import { describe, expect, it } from 'vitest';
import { pairRenames } from '../../src/jobs/renames.ts';

const text = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `-A INPUT -s 10.0.0.${from + index} -j ACCEPT\n`).join('');
const file = (name: string, from: number, to: number) => ({ name, text: text(from, to) });
const pairs = (...given: Parameters<typeof pairRenames>) => Object.fromEntries(pairRenames(...given));

describe('pairRenames', () => {
  it('pairs what keeps half of its lines, each file once, the most alike first', () => {
    expect(pairs([file('a', 0, 20)], [file('b', 4, 24)])).toEqual({ b: 'a' });
    expect(pairs([file('a', 0, 20)], [file('b', 15, 35)])).toEqual({});
    expect(pairs([file('a', 0, 20), file('c', 100, 120)], [file('near', 1, 20), file('far', 6, 26)])).toEqual({ near: 'a' });
  });

  it('never pairs with nothing, nor a fragment with the whole', () => {
    expect(pairs([file('a', 0, 0)], [file('b', 0, 0)])).toEqual({});
    expect(pairs([file('a', 0, 20)], [file('b', 0, 5)])).toEqual({});
  });

  it('takes no time to speak of for many long files', () => {
    const many = (prefix: string) => Array.from({ length: 200 }, (_, index) => file(`${prefix}${index}`, index * 10, index * 10 + 200));
    const before = performance.now();
    expect(pairRenames(many('a'), many('b')).size).toBe(100);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
