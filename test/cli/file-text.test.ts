/** A large file looked into where it lies reads as its string would. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { largeFile } from '../../src/cli/file-text.ts';
import { readSource } from '../../src/cli/input.ts';
import { readRulesets, toJson } from '../../src/ruleset/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'hairpin-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Lines of all lengths, some longer than what is held of a file at a time, and seldom the characters that are looked for. */
const long = Array.from({ length: 1500 }, (_, index) => `${'x'.repeat((index * index) % 997)}${index % 211 === 0 ? '\r' : ''}`);
const text = ['\t', ...long, 'y'.repeat(600_000), 'z', ''].join('\n');

describe('a large file', () => {
  const { raw } = largeFile(written('large', text)) ?? {};
  if (raw === undefined) throw new Error('not read where it lies');

  it('gives what its string gives', () => {
    const at = fc.oneof(fc.integer({ min: -3, max: text.length + 3 }), fc.integer({ min: (1 << 18) - 50, max: (1 << 18) + 50 }));
    const character = fc.constantFrom('\n', '\r', '\t', '\0', 'z');
    expect(raw.length).toBe(text.length);
    fc.assert(
      fc.property(at, at, character, fc.constantFrom('x\nxx', '\n', 'yyyyyyyyyyyy', 'xxxxxxxxxxxxxx'), (first, second, sought, word) => {
        const from = Math.max(0, first);
        expect(raw.charCodeAt(first)).toBe(text.charCodeAt(first));
        expect(raw.indexOf(sought, from)).toBe(text.indexOf(sought, from));
        expect(raw.lastIndexOf(sought, from)).toBe(text.lastIndexOf(sought, from));
        expect(raw.startsWith(word, from)).toBe(text.startsWith(word, from));
        const to = Math.max(0, second);
        expect(raw.slice(from, to)).toBe(text.slice(from, to));
        expect(raw.slice(to, from)).toBe(text.slice(to, from));
      }),
      { numRuns: 3000, endOnFailure: true },
    );
  });

  it('is read as a ruleset as its string is', () => {
    const rules = Array.from(
      { length: 6000 },
      (_, n) =>
        `-A INPUT -s 10.0.${n >> 8}.${n & 255}/32 -p tcp -m tcp --dport ${n} -m comment --comment "${n}" -j ${n % 5 === 0 ? 'user' : 'ACCEPT'}`,
    );
    const whole = [
      '*filter',
      ':INPUT DROP [0:0]',
      ':user - [0:0]',
      '# hairpin: allow dead-rule -- why',
      ...rules,
      '-A INPUT -j gone',
      'COMMIT',
      '',
    ].join('\n');
    const path = written('rules', whole);
    const source = readSource(path);
    expect(source.raw).toBeDefined();
    const lazy = readRulesets([source]);
    const plain = readRulesets([{ name: path, text: whole }]);
    expect(lazy.diagnostics).toEqual(plain.diagnostics);
    expect(lazy.diagnostics.map(({ line, column }) => [line, column])).toEqual([[6005, 13]]);
    expect(toJson(lazy.rulesets)).toEqual(toJson(plain.rulesets));
    expect(source.text).toBe(whole);
  });

  it('is held whole where it is small, or more than ASCII, or none that can be opened', () => {
    expect(largeFile(written('small', '*filter\nCOMMIT\n'))).toBeNull();
    expect(largeFile(written('umlaut', `${'# x\n'.repeat(100_000)}# ü\n`))).toBeNull();
    expect(largeFile(join(folder, 'missing'))).toBeNull();
    expect(largeFile(folder)).toBeNull();
  });

  it('stays open where it is looked into, and is closed where it is not', () => {
    const [small, umlaut, large] = ['small', 'umlaut', 'large'].map((name) => join(folder, name));
    const opened = (path: string | undefined) => {
      const before = readdirSync('/proc/self/fd').length;
      largeFile(path ?? '');
      return readdirSync('/proc/self/fd').length - before;
    };
    expect([small, umlaut, large].map(opened)).toEqual([0, 0, 1]);
  });

  it('says so where it changes under its readers', () => {
    const path = written('changing', '# x\n'.repeat(300_000));
    const source = largeFile(path);
    appendFileSync(path, '# y\n');
    expect(() => source?.raw?.indexOf('y')).toThrow(/changed while it was read/);
  });
});
