import { describe, expect, it } from 'vitest';
import { hunksOf } from '../../src/jobs/hunks.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`);

describe('hunksOf', () => {
  it('shows three lines of context around a change, in the head’s numbers', () => {
    const base = lines(20);
    const head = base.toSpliced(9, 0, 'new\n', 'newer\n');
    expect(hunksOf(base.join(''), head.join(''))).toEqual([{ startLine: 7, endLine: 14 }]);
  });

  it('keeps changes far apart in hunks of their own', () => {
    const base = lines(40);
    const head = base.toSpliced(2, 1, 'changed\n').toSpliced(30, 1, 'changed\n');
    expect(hunksOf(base.join(''), head.join(''))).toEqual([
      { startLine: 1, endLine: 6 },
      { startLine: 28, endLine: 34 },
    ]);
  });

  it('a new file is one hunk; a removed, an unchanged and an emptied one have none', () => {
    expect(hunksOf(null, 'a\nb\n')).toEqual([{ startLine: 1, endLine: 2 }]);
    expect(hunksOf(null, 'a\nb')).toEqual([{ startLine: 1, endLine: 2 }]);
    expect(hunksOf('a\n', null)).toEqual([]);
    expect(hunksOf('a\n', 'a\n')).toEqual([]);
    expect(hunksOf('a\n', '')).toEqual([]);
  });

  it('gives up on a rewrite instead of comparing for ever', () => {
    const before = performance.now();
    const base = lines(30_000).join('');
    expect(hunksOf(base, base.replaceAll('line', 'other'))).toEqual([]);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
