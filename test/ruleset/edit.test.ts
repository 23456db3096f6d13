import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../src/ruleset/edit.ts';

function edited(text: string, edits: readonly Omit<Edit & { insert: string[] }, 'file'>[] | readonly object[]): string {
  const full = edits.map((edit) => ({ file: 'a', ...edit }) as Edit);
  return applyEdits([{ name: 'a', text }], full)[0]!.text;
}

describe('applyEdits', () => {
  it('inserts before a line, and appends one past the last', () => {
    expect(edited('1\n2\n', [{ line: 2, insert: ['x', 'y'] }])).toBe('1\nx\ny\n2\n');
    expect(edited('1\n2\n', [{ line: 3, insert: ['x'] }])).toBe('1\n2\nx\n');
  });

  it('lets every edit refer to the file as it is', () => {
    const edits = [
      { line: 1, insert: ['a'] },
      { line: 2, endLine: 2, replace: ['b', 'c'] },
      { line: 3, endLine: 3, delete: true },
    ];
    expect(edited('1\n2\n3\n4\n', edits)).toBe('a\n1\nb\nc\n4\n');
  });

  it('puts an insertion before what replaces its line, whichever comes first', () => {
    const insertion = { line: 1, insert: ['i'] };
    const replacement = { line: 1, endLine: 1, replace: ['r'] };
    expect(edited('1\n', [insertion, replacement])).toBe('i\nr\n');
    expect(edited('1\n', [replacement, insertion])).toBe('i\nr\n');
  });

  it('keeps the order of two insertions at one place', () => {
    expect(
      edited('1\n', [
        { line: 1, insert: ['a'] },
        { line: 1, insert: ['b'] },
      ]),
    ).toBe('a\nb\n1\n');
  });

  it('keeps CRLF and a missing last newline', () => {
    expect(edited('1\r\n2', [{ line: 2, insert: ['x'] }])).toBe('1\r\nx\r\n2');
  });

  it('leaves other files as they are and refuses lines outside', () => {
    const files = [{ name: 'b', text: '1\n' }];
    expect(applyEdits(files, [{ file: 'a', line: 1, insert: ['x'] }])[0]).toBe(files[0]);
    expect(() => edited('1\n', [{ line: 3, insert: ['x'] }])).toThrow(RangeError);
    expect(() => edited('1\n', [{ line: 2, endLine: 2, delete: true }])).toThrow(RangeError);
  });
});
