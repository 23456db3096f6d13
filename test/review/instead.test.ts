/** What a change makes fail in another way is not told as mended. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { reviewMarkdown } from '../../src/render/markdown.ts';
import { reviewText } from '../../src/render/text.ts';
import type { ReviewResult } from '../../src/review/model.ts';
import { reviewSides } from '../../src/review/review.ts';
import { NETWORK, STAGES, saveFile, sideOf } from '../support/lab.ts';

function reviewed(base: keyof typeof STAGES, head: keyof typeof STAGES): ReviewResult {
  const side = (stage: keyof typeof STAGES) => sideOf(saveFile(STAGES[stage]), NETWORK);
  const review = reviewSides('mail-gw', side(base), side(head), { catalogue });
  if ('errors' in review) throw new Error(JSON.stringify(review.errors));
  return review.result;
}

describe('a finding that is gone', () => {
  it('names what fails in its place: the bond1 rules without their SNAT', () => {
    const result = reviewed('outside', 'bond1');
    const gone = result.fixed.filter(({ check }) => check === 'missing-hairpin');
    expect(gone).toHaveLength(3);
    for (const { instead } of gone) expect(instead).toEqual(['hairpin-vlan-interface', 'hairpin-without-snat', 'self-access']);
    expect(reviewText(result, { lang: 'en', color: false })).toMatch(
      /^ {2}- 110\.88\.12\.88:25,110,143\/tcp is published for outside only.* \[missing-hairpin\], but now: hairpin-vlan-interface/m,
    );
    expect(reviewMarkdown(result, { lang: 'zh' })).toContain('但现在是：hairpin-vlan-interface、hairpin-without-snat');
  });

  it('is mended where nothing fails in its place', () => {
    const result = reviewed('bond1', 'fixed');
    expect(result.fixed.length).toBeGreaterThan(0);
    expect(result.fixed.filter(({ instead }) => instead !== undefined)).toEqual([]);
    expect(reviewText(result, { lang: 'en', color: false })).toMatch(/^ {2}✓ 110\.88\.12\.88:25,110,143\/tcp: connections from office/m);
  });
});
