import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editLines, provedWords, remedies, unifiedDiff } from '../../src/render/patch.ts';
import { applyEdits, type Edit } from '../../src/ruleset/edit.ts';
import type { SourceFile } from '../../src/ruleset/model.ts';
import { EDITS, finding, HEAD_FILE, PATH, SNAT } from './sample.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

/** The files after `git apply` took the patch, in a folder of its own. */
function gitApply(files: readonly SourceFile[], patch: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hairpin-patch-'));
  try {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file.name)), { recursive: true });
      writeFileSync(join(folder, file.name), file.text);
    }
    const run = spawnSync('git', ['apply', '-'], { cwd: folder, input: patch, env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() } });
    expect(run.stderr.toString()).toBe('');
    expect(run.status).toBe(0);
    return files.map((file) => readFileSync(join(folder, file.name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!hasGit)('unifiedDiff (needs git)', () => {
  const cases: readonly [string, readonly SourceFile[], readonly Edit[]][] = [
    ['the incident', [HEAD_FILE], EDITS],
    ['a file without a last newline', [{ name: 'fw', text: 'a\nb' }], [{ file: 'fw', line: 3, insert: ['c'] }]],
    ['a file with CRLF', [{ name: 'fw', text: 'a\r\nb\r\n' }], [{ file: 'fw', line: 2, insert: ['c'] }]],
    [
      'a name with spaces',
      [{ name: 'my rules/f w.rules', text: 'a\nb\n' }],
      [{ file: 'my rules/f w.rules', line: 1, endLine: 1, delete: true }],
    ],
    ['a name with a quote', [{ name: 'f"w`.rules', text: 'a\n' }], [{ file: 'f"w`.rules', line: 2, insert: ['b'] }]],
    ['a name in Chinese', [{ name: '网关.rules', text: 'a\n' }], [{ file: '网关.rules', line: 2, insert: ['b'] }]],
    [
      'two files',
      [HEAD_FILE, { name: 'b.rules', text: 'x\ny\n' }],
      [...EDITS, { file: 'b.rules', line: 2, endLine: 2, replace: ['-- z', '++ z'] }],
    ],
  ];

  it.each(cases)('%s', (_, files, edits) => {
    const patch = unifiedDiff(files, edits);
    expect(gitApply(files, patch)).toEqual(applyEdits(files, edits).map((file) => file.text));
  });
});

describe('unifiedDiff', () => {
  it('is empty where nothing changes', () => {
    expect(unifiedDiff([HEAD_FILE], [])).toBe('');
  });

  it('gives up on a patch that nobody reads, and tells the edits', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `old ${index}\n`).join('');
    const replace = Array.from({ length: 3000 }, (_, index) => `new ${index}`);
    const diff = unifiedDiff([{ name: 'fw', text }], [{ file: 'fw', line: 1, endLine: 3000, replace }]);
    expect(diff.split('\n').slice(0, 2)).toEqual(['@@ fw:1-3000', '-old 0']);
    expect(diff).toContain('\n+new 2999\n');
  });
});

describe('editLines', () => {
  it('shows what goes and what comes', () => {
    expect(editLines([{ file: 'fw', line: 2, endLine: 2, replace: ['B'] }], [{ name: 'fw', text: 'a\nb\nc\n' }])).toEqual([
      '@@ fw:2',
      '-b',
      '+B',
    ]);
    expect(editLines([{ file: 'fw', line: 2, endLine: 3, delete: true }], [])).toEqual(['@@ fw:2-3']);
  });
});

describe('remedies', () => {
  const insert = (line: number, ...lines: string[]): Edit => ({ file: PATH, line, insert: lines });
  const replace = (line: number, text: string): Edit => ({ file: PATH, line, endLine: line, replace: [text] });
  const fixed = (...edits: Edit[]) => finding('missing-hairpin', 25, 6, { fix: { edits, proved: true, note: null } });

  it('gives a fix that several findings carry once', () => {
    const list = remedies([finding('a', 25, 9), finding('b', 110, 10)]);
    expect(list).toHaveLength(1);
    expect(list[0]?.edits).toEqual(EDITS);
    expect(list[0]?.findings.map((one) => one.check)).toEqual(['a', 'b']);
    expect(list[0]?.notes).toHaveLength(1);
    expect(list[0]?.fixes).toBe(1);
  });

  it('never gives an unproved fix', () => {
    expect(
      remedies([finding('a', 25, 9, { fix: { edits: EDITS, proved: false, note: null } }), finding('b', 25, 9, { fix: null })]),
    ).toEqual([]);
  });

  it('joins fixes that go together, and says that each was proved for itself', () => {
    const list = remedies([fixed(insert(6, 'x', SNAT)), fixed(insert(6, SNAT, 'y'), replace(9, 'z'))]);
    expect(list).toHaveLength(1);
    expect(list[0]?.edits).toEqual([insert(6, 'x', SNAT, 'y'), replace(9, 'z')]);
    expect(list.map((one) => provedWords(one, 'en'))).toEqual([
      'Made of 2 fixes, each proved for itself: its flows become ✅, no other flow changes.',
    ]);
  });

  it('keeps fixes apart that contradict each other', () => {
    expect(remedies([fixed(replace(6, 'x')), fixed(replace(6, 'y'))]).map((one) => one.edits)).toEqual([
      [replace(6, 'x')],
      [replace(6, 'y')],
    ]);
    const wide: Edit = { file: PATH, line: 6, endLine: 8, delete: true };
    expect(remedies([fixed(wide), fixed(insert(7, 'x'))])).toHaveLength(2);
    expect(remedies([fixed(insert(7, 'x')), fixed(wide)])).toHaveLength(2);
    expect(remedies([fixed(insert(6, 'x')), fixed(wide)])).toHaveLength(1);
  });

  it('takes no time to speak of for thousands of fixes', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => fixed(insert(index + 1, `rule ${index}`)));
    expect(remedies(many)[0]?.edits).toHaveLength(20_000);
  });
});
