import { describe, expect, it } from 'vitest';
import { cutLine, cutMarkdown } from '../../src/github/limits.ts';

const bytes = (text: string) => Buffer.byteLength(text);

describe('cutMarkdown', () => {
  it('leaves what fits alone', () => {
    expect(cutMarkdown('short', 100)).toBe('short');
  });

  it('cuts between lines, says so, and stays within the limit', () => {
    const text = 'a line of text\n'.repeat(10_000);
    const cut = cutMarkdown(text, 65_536);
    expect(bytes(cut)).toBeLessThanOrEqual(65_536);
    expect(bytes(cut)).toBeGreaterThan(60_000);
    expect(cut).toMatch(/a line of text\n\n… \(cut here: .*\)$/);
  });

  it('closes a code block that it cut into', () => {
    const cut = cutMarkdown(`intro\n\`\`\`\`diff\n${'+ rule ``` \n'.repeat(10_000)}`, 65_536);
    expect(cut).toMatch(/\n````\n\n… \(cut here/);
  });

  it('counts bytes and splits no character', () => {
    const cut = cutMarkdown('规'.repeat(40_000), 65_536);
    expect(bytes(cut)).toBeLessThanOrEqual(65_536);
    expect(cut).not.toContain('\ufffd');
  });
});

describe('cutLine', () => {
  it('ends in an ellipsis within the limit', () => {
    expect(cutLine('fits', 255)).toBe('fits');
    const cut = cutLine('规'.repeat(200), 255);
    expect(bytes(cut)).toBeLessThanOrEqual(255);
    expect(cut).toMatch(/^规+…$/);
  });
});
