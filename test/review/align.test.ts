/** Aligning long lists: what is left is a common subsequence, and as much is left as in a short edit script where the lists are short. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/review/align.ts';

const same = (text: string) => text;

/** What a side keeps when its own items, by identity, are taken out. */
function kept(list: readonly { text: string }[], gone: readonly { text: string }[]): string[] {
  const set = new Set(gone);
  return list.filter((item) => !set.has(item)).map(({ text }) => text);
}

describe('align', () => {
  it('leaves the same texts in the same order on both sides', () => {
    const items = fc.array(
      fc.integer({ min: 0, max: 12 }).map((n) => ({ text: `rule ${n}` })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(items, items, (old, fresh) => {
        const { removed, added } = align(old, fresh, ({ text }) => text);
        expect(kept(old, removed)).toEqual(kept(fresh, added));
      }),
    );
  });

  it('finds ten changes among many rules, a moved one, and duplicates, in no time', () => {
    const old = Array.from({ length: 60_000 }, (_, n) => (n % 50 === 0 ? 'again and again' : `rule ${n}`));
    const fresh = old.filter((_, n) => n !== 777 && n !== 40_001);
    fresh.splice(30_000, 0, 'new', 'again and again', old[40_001]!);
    const started = performance.now();
    const { removed, added } = align(old, fresh, same);
    expect(performance.now() - started).toBeLessThan(5000);
    expect([...removed]).toEqual(['rule 777', 'rule 40001']);
    expect([...added].sort()).toEqual(['again and again', 'new', 'rule 40001']);
  });

  it('takes lists that have nothing in common, and one another, as they come', () => {
    const old = Array.from({ length: 5000 }, (_, n) => `old ${n}`);
    const fresh = Array.from({ length: 5000 }, (_, n) => `new ${n}`);
    const { removed, added } = align(old, fresh, same);
    expect([removed.length, added.length]).toEqual([5000, 5000]);
    expect(align([], fresh, same).added).toHaveLength(5000);
    expect(align(old, old, same)).toEqual({ removed: [], added: [] });
    expect(align(Array(5000).fill('one'), [...Array(4000).fill('one'), 'other', ...Array(1000).fill('one')], same).added).toEqual([
      'other',
    ]);
  });
});
