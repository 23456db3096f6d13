/** Where two texts differ: what stands between the hunks is the same, and no hunk could be left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunksOf } from '../../../src/review/digest/hunks.ts';

/** The first text with what the second has in the places of the hunks. */
function patched(old: string, fresh: string): string | null {
  const hunks = hunksOf(old, fresh);
  if (hunks === null) return null;
  let text = '';
  let at = 0;
  for (const hunk of hunks) {
    text += old.slice(at, hunk.old.from) + fresh.slice(hunk.fresh.from, hunk.fresh.to);
    at = hunk.old.to;
  }
  return text + old.slice(at);
}

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'a long line of some sixty characters, longer than is compared one by one'), {
  maxLength: 30,
});
const text = fc.tuple(lines, fc.boolean()).map(([all, ended]) => all.join('\n') + (ended ? '\n' : ''));

describe('hunks', () => {
  it('make one text of the other', () => {
    fc.assert(
      fc.property(text, text, (old, fresh) => {
        expect(patched(old, fresh)).toBe(fresh);
      }),
      { numRuns: 500 },
    );
  });

  it('are the lines that were changed, of large texts too', () => {
    const all = Array.from({ length: 5000 }, (_, n) => `-A FORWARD -s 10.0.${n >> 8}.${n & 255}/32 -j ACCEPT`);
    const changed = all.flatMap((line, n) => (n === 17 ? [] : n === 2500 ? [line, 'one', 'two'] : n === 4999 ? ['other'] : [line]));
    const [old, fresh] = [`${all.join('\n')}\n`, `${changed.join('\n')}\n`];
    const told = hunksOf(old, fresh)?.map((hunk) => [old.slice(hunk.old.from, hunk.old.to), fresh.slice(hunk.fresh.from, hunk.fresh.to)]);
    expect(told).toEqual([
      [`${all[17]}\n`, ''],
      ['', 'one\ntwo\n'],
      [`${all[4999]}\n`, 'other\n'],
    ]);
  });

  it('of texts that differ everywhere are not told', () => {
    const all = Array.from({ length: 1000 }, (_, n) => `line ${n}`);
    expect(hunksOf(all.join('\n'), all.map((line) => `${line}!`).join('\n'))).toBeNull();
  });
});
