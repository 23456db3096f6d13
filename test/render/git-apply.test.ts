/** The comment's patch is taken by git itself, whatever the file looks like; what a review's suggestion commits comes to the same. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySuggestions, patchOf } from '../../src/demo/apply.ts';
import { hunksOf } from '../../src/jobs/hunks.ts';
import { unifiedDiff } from '../../src/render/patch.ts';
import { renderPullRequest } from '../../src/render/pullrequest.ts';
import type { Finding, ReviewResult } from '../../src/review/model.ts';
import { applyEdits, type Edit } from '../../src/ruleset/edit.ts';
import { finding, REVIEW } from './sample.ts';

function gitApply(name: string, text: string, patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hairpin-git-'));
  try {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch, stdio: ['pipe', 'pipe', 'pipe'] });
    return readFileSync(join(folder, name), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TEXT = Array.from({ length: 12 }, (_, index) => `-A INPUT -s 10.0.0.${index} -j ACCEPT\n`).join('');
const edits = (file: string): Edit[] => [
  { file, line: 3, insert: ['-A INPUT -p icmp -j ACCEPT'] },
  { file, line: 7, endLine: 8, replace: ['-A INPUT -p esp -j ACCEPT'] },
  { file, line: 13, insert: ['-A INPUT -p ah -j ACCEPT'] },
];

describe('unifiedDiff', () => {
  it.each([
    ['a plain one', 'fw.rules', TEXT],
    ['one in a folder', 'gateways/mail-gw/fw.rules', TEXT],
    ['one without a last newline', 'fw.rules', TEXT.trimEnd()],
    ['one with Windows line ends', 'fw.rules', TEXT.replaceAll('\n', '\r\n')],
    ['one with spaces in its name', 'my gateway/fw rules.txt', TEXT],
    ['one with quotes and backslashes in its name', 'a "b" c.rules', TEXT],
    ['one with Chinese in its name and text', '网关/规则.rules', TEXT.replaceAll('ACCEPT', '接受')],
    ['one with bidi and control characters', 'fw.rules', TEXT.replace('10.0.0.5', '\u202e\u001b10.0.0.5')],
  ])('of %s is taken by git apply', (_, name, text) => {
    const files = [{ name, text }];
    expect(gitApply(name, text, unifiedDiff(files, edits(name)))).toBe(applyEdits(files, edits(name))[0]?.text);
  });
});

const both = (text: string) => ({ en: text, zh: text });

/** A review whose findings are mended by these edits, one each. */
function reviewOf(list: readonly Edit[]): ReviewResult {
  const introduced = list.map(
    (edit, index): Finding => ({
      ...finding('missing-hairpin', 25, edit.line),
      file: edit.file,
      message: both(`finding ${index}`),
      fix: { edits: [edit], proved: true, note: null },
      fingerprint: `finding ${index}`,
    }),
  );
  return { ...REVIEW, introduced, existing: [], changes: [], services: [], servicesBefore: [] };
}

/** Some lines changed, and edits of the head anywhere. */
const cases = fc
  .record({
    length: fc.integer({ min: 1, max: 40 }),
    changed: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
    edits: fc.uniqueArray(fc.record({ line: fc.integer({ min: 1, max: 40 }), kind: fc.constantFrom('insert', 'replace', 'delete') }), {
      selector: (one) => one.line,
      maxLength: 6,
    }),
    lastNewline: fc.boolean(),
  })
  .map(({ length, changed, edits: drafts, lastNewline }) => {
    const lines = Array.from({ length }, (_, index) => `-A INPUT -s 10.0.${index}.0/24 -j ACCEPT`);
    const head = lines.map((line, index) => (changed.includes(index + 1) ? `${line.replace('ACCEPT', 'DROP')}` : line));
    const end = lastNewline ? '\n' : '';
    const list = drafts
      .filter(({ line }) => line <= length)
      .map(({ line, kind }): Edit => {
        if (kind === 'insert') return { file: 'fw.rules', line, insert: [`-A INPUT -p ${line} -j ACCEPT`] };
        if (kind === 'delete') return { file: 'fw.rules', line, endLine: line, delete: true };
        return { file: 'fw.rules', line, endLine: line, replace: [`-A INPUT -p ${line} -j DROP`] };
      });
    return { base: lines.join('\n') + end, head: head.join('\n') + end, edits: list };
  });

describe('suggestions and patch', () => {
  it('say the same of generated changes: what lies in the diff is suggested within its hunk, the patch has all', () => {
    fc.assert(
      fc.property(cases, ({ base, head, edits: list }) => {
        const hunks = hunksOf(base, head);
        const side = (text: string) => ({ files: [{ name: 'fw.rules', text }], network: null });
        const { suggestions, comment } = renderPullRequest({
          headSha: 'a'.repeat(40),
          baseSha: 'b'.repeat(40),
          baseRef: 'main',
          gateways: [{ gateway: 'gw', base: side(base), head: side(head), result: reviewOf(list) }],
          lang: 'en',
          link: () => 'https://x.example/',
          hunks: new Map([['fw.rules', hunks]]),
        });
        const whole = applyEdits([{ name: 'fw.rules', text: head }], list)[0]?.text ?? '';
        for (const one of suggestions) {
          expect(hunks.some((hunk) => hunk.startLine <= one.startLine && one.endLine <= hunk.endLine)).toBe(true);
        }
        // No two of them touch one line, or GitHub could not commit them together.
        const lines = suggestions.flatMap((one) => Array.from({ length: one.endLine - one.startLine + 1 }, (_, at) => one.startLine + at));
        expect(new Set(lines).size).toBe(lines.length);
        const inside = suggestions.every((one) => !one.body.includes('alone is not enough'));
        const suggested = suggestions.reduce((sum, one) => sum + one.findings.length, 0);
        if (inside && suggested === list.length) {
          const committed = applySuggestions(
            head,
            suggestions.map((one) => ({ ...one, line: one.endLine })),
          );
          expect(committed.trimEnd()).toBe(whole.trimEnd());
        }
        const patch = patchOf(comment);
        if (patch !== null) expect(gitApply('fw.rules', head, patch)).toBe(whole);
        else expect(whole).toBe(head);
      }),
      { numRuns: 150 },
    );
  });
});
