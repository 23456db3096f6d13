/** What stands beside a question is blanked out, and only that. */
import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../src/explain/grammar/asides.ts';

const squeezed = (text: string) => withoutAsides(text).replace(/\s+/g, ' ').trim();

describe('asides', () => {
  it.each([
    ['vlan20 cannot reach 110.88.12.88:25 when the rest of the world can', 'vlan20 cannot reach 110.88.12.88:25'],
    ["Why can't office open 110.88.12.89:443 while vlan20 has no trouble?", "Why can't office open 110.88.12.89:443"],
    ['办公网访问 110.88.12.89 一直转圈，外面就正常', '办公网访问 110.88.12.89 一直转圈，'],
    ['Not asking about smtp. pop3 from floor3 to 110.88.12.88?', 'pop3 from floor3 to 110.88.12.88?'],
    ['who reaches 110.88.12.88:25 except for vlan20', 'who reaches 110.88.12.88:25'],
    ['除了办公网以外，谁能访问 110.88.12.88:25', '，谁能访问 110.88.12.88:25'],
  ])('of "%s" are left out', (text, kept) => {
    expect(squeezed(text)).toBe(kept);
  });

  it.each([
    'is 110.88.12.88:25 fine from vlan20?',
    'it does not work from vlan20, does it work from office?',
    '办公网访问 110.88.12.88:25 正常吗',
    '110.88.12.88:25 works from outside, vlan20 is refused',
    'does 192.168.20.7 reach ports 25,110,143 of 110.88.12.88',
    "110.88.12.88:25 doesn't work from vlan20, office times out too",
  ])('are none in "%s"', (text) => {
    expect(withoutAsides(text)).toBe(text);
  });

  it('leave every place where it is', () => {
    const text = "Why can't office open 110.88.12.89:443 while vlan20 has no trouble?";
    expect(withoutAsides(text)).toHaveLength(text.length);
  });
});
