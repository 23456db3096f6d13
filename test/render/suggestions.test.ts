import { describe, expect, it } from 'vitest';
import type { Remedy } from '../../src/render/patch.ts';
import { placeRemedy } from '../../src/render/suggestions.ts';
import type { Edit } from '../../src/ruleset/edit.ts';
import { finding } from './sample.ts';

const FILE = { name: 'fw', text: Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join('') };

function place(edits: readonly Edit[], ...hunks: (readonly [number, number])[]) {
  const remedy: Remedy = { edits, findings: [finding('missing-hairpin', 25, 1)], notes: [], fixes: 1 };
  const shown = new Map([['fw', hunks.map(([startLine, endLine]) => ({ startLine, endLine }))]]);
  const { suggestions, complete } = placeRemedy(remedy, [FILE], shown, 'en');
  return {
    complete,
    list: suggestions.map((one) => [one.startLine, one.endLine, code(one.body)]),
    bodies: suggestions.map((one) => one.body),
  };
}

/** What GitHub would put in place of the lines. */
function code(body: string): string | undefined {
  return /(`{3,})suggestion\n([\s\S]*?)\1$/.exec(body)?.[2];
}

const insert = (line: number, ...lines: string[]): Edit => ({ file: 'fw', line, insert: lines });
const replace = (line: number, endLine: number, ...lines: string[]): Edit => ({ file: 'fw', line, endLine, replace: lines });

describe('placeRemedy', () => {
  it('replaces lines that lie wholly inside one hunk', () => {
    expect(place([replace(5, 6, 'x')], [3, 8])).toMatchObject({ complete: true, list: [[5, 6, 'x\n']] });
  });

  it('leaves out what crosses a hunk, and says that the patch is needed too', () => {
    const placed = place([replace(5, 6, 'x'), replace(8, 9, 'y'), insert(15, 'z')], [3, 8]);
    expect(placed).toMatchObject({ complete: false, list: [[5, 6, 'x\n']] });
    expect(placed.bodies[0]).toContain('**This suggestion alone is not enough**');
    expect(place([insert(15, 'z')], [3, 8])).toMatchObject({ complete: false, list: [] });
  });

  it('hangs an insertion on the line above, or on the line below at the top of a hunk', () => {
    expect(place([insert(6, 'x', 'y')], [3, 8]).list).toEqual([[5, 5, 'line 5\nx\ny\n']]);
    expect(place([insert(3, 'x')], [3, 8]).list).toEqual([[3, 3, 'x\nline 3\n']]);
    expect(place([insert(9, 'x')], [3, 8]).list).toEqual([[8, 8, 'line 8\nx\n']]);
    expect(place([insert(1, 'x')], [1, 4]).list).toEqual([[1, 1, 'x\nline 1\n']]);
    expect(place([insert(21, 'x')], [18, 20]).list).toEqual([[20, 20, 'line 20\nx\n']]);
  });

  it('merges edits that touch or stand side by side, within one hunk', () => {
    expect(place([insert(6, 'x'), replace(6, 6, 'y')], [3, 8]).list).toEqual([[5, 6, 'line 5\nx\ny\n']]);
    expect(place([replace(4, 4, 'x'), replace(5, 5, 'y')], [3, 8]).list).toEqual([[4, 5, 'x\ny\n']]);
    expect(place([replace(4, 4, 'x'), replace(5, 5, 'y')], [3, 4], [5, 8]).list).toEqual([
      [4, 4, 'x\n'],
      [5, 5, 'y\n'],
    ]);
  });

  it('keeps distant edits apart and says how many belong together', () => {
    const placed = place([replace(4, 4, 'x'), replace(7, 7, 'y')], [3, 8]);
    expect(placed.list).toHaveLength(2);
    expect(placed.bodies[0]).toContain('It comes in 2 suggestions');
  });

  it('deletes lines with an empty block', () => {
    expect(place([{ file: 'fw', line: 5, endLine: 6, delete: true }], [3, 8]).list).toEqual([[5, 6, '']]);
  });

  it('fences longer than any run of backticks inside', () => {
    const [body] = place([replace(5, 5, 'a ```` b')], [3, 8]).bodies;
    expect(body).toContain('`````suggestion\na ```` b\n`````');
  });
});
