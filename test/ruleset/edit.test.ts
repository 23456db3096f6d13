import fc from 'fast-check';
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

  it('of two that replace one line takes the first', () => {
    const edits = [
      { line: 1, endLine: 1, replace: ['a'] },
      { line: 1, endLine: 1, replace: ['b'] },
    ];
    expect(edited('1\n2\n', edits)).toBe('a\n2\n');
  });

  it('puts at each line what is inserted, then what stands or comes instead, in time linear in the text', () => {
    const line = fc.constantFrom('', 'a', 'bb', '-A INPUT');
    const change = fc.oneof(
      fc.record({ insert: fc.array(line, { minLength: 1, maxLength: 3 }) }),
      fc.record({ replace: fc.array(line, { minLength: 1, maxLength: 2 }) }),
      fc.constant({ delete: true as const }),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(7), change), { maxLength: 6 }),
        (lines, changes) => {
          const seen = new Set<number>();
          const edits = changes.flatMap(([at, what]): Edit[] => {
            const number = (at % lines.length) + 1;
            if ('insert' in what) return [{ file: 'a', line: number, ...what }];
            if (seen.has(number)) return [];
            seen.add(number);
            return [{ file: 'a', line: number, endLine: number, ...what }];
          });
          const expected = lines.flatMap((text, index) => {
            const own = edits.filter((edit) => edit.line === index + 1);
            const instead = own.find((edit) => !('insert' in edit));
            const kept = instead === undefined ? [text] : 'replace' in instead ? instead.replace : [];
            return [...own.flatMap((edit) => ('insert' in edit ? edit.insert : [])), ...kept];
          });
          const joined = (all: readonly string[]) => all.map((text) => `${text}\n`).join('');
          expect(applyEdits([{ name: 'a', text: joined(lines) }], edits)[0]?.text).toBe(joined(expected));
        },
      ),
      { numRuns: 2000, endOnFailure: true },
    );
    const many = '1\n'.repeat(100_000);
    const started = performance.now();
    const doubled = applyEdits(
      [{ name: 'a', text: many }],
      Array.from({ length: 100_000 }, (_, n) => ({ file: 'a', line: n + 1, insert: ['2'] })),
    );
    expect(doubled[0]?.text).toBe('2\n1\n'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('leaves other files as they are and refuses lines outside', () => {
    const files = [{ name: 'b', text: '1\n' }];
    expect(applyEdits(files, [{ file: 'a', line: 1, insert: ['x'] }])[0]).toBe(files[0]);
    expect(() => edited('1\n', [{ line: 3, insert: ['x'] }])).toThrow(RangeError);
    expect(() => edited('1\n', [{ line: 2, endLine: 2, delete: true }])).toThrow(RangeError);
  });
});
