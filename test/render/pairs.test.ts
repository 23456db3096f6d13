/**
 * Real changes of real rulesets as pull requests: the comment fits, names what changed, its suggestions are taken by "Commit suggestion" and
 * its patch by `git apply`, and the result passes the next review.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { applySuggestions, patchOf } from '../../src/demo/apply.ts';
import { hunkLines } from '../../src/demo/github-limits.ts';
import { hunksOf } from '../../src/jobs/hunks.ts';
import { changeRows, shortPackets } from '../../src/render/changes.ts';
import { markdownText } from '../../src/render/escape.ts';
import { renderPullRequest } from '../../src/render/pullrequest.ts';
import { findingKey } from '../../src/render/suggestions.ts';
import type { GatewayReview, Lang } from '../../src/review/model.ts';
import { reviewSides } from '../../src/review/review.ts';

const pairs = new URL('../../../shared/pairs/', import.meta.url).pathname;
const present = existsSync(pairs);
/** Thousands of rules, or hundreds of DNAT rules that name no address: seconds each. With HAIRPIN_ALL_PAIRS they are looked at too. */
const SLOW: readonly string[] = ['63', '65', '69', '71', '97', '98', '99', '100', '101'];
const all = process.env.HAIRPIN_ALL_PAIRS !== undefined;
const ids = present
  ? readdirSync(pairs)
      .filter((id) => statSync(join(pairs, id)).isDirectory() && (all || !SLOW.includes(id)))
      .toSorted()
  : [];
if (!present) console.warn('skipped: ../shared/pairs is not here');

const PATH = 'fw.rules';
const HEAD = 'a'.repeat(40);
const read = (id: string, side: 'base' | 'head') => readFileSync(join(pairs, id, side), 'utf8');
const side = (text: string) => ({ files: [{ name: PATH, text }], network: null });
const review = (base: string, head: string) => reviewSides('gw', side(base), side(head), { catalogue });

function render(base: string, head: string, gateway: GatewayReview, lang: Lang) {
  return renderPullRequest({
    headSha: HEAD,
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    gateways: [gateway],
    lang,
    link: (path, line) => `https://github.com/org/repo/blob/${HEAD}/${path}#L${line}`,
    hunks: new Map([[PATH, hunksOf(base, head)]]),
  });
}

/** Runs git in a folder of its own that holds the file. */
function gitApply(text: string, patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hairpin-apply-'));
  try {
    writeFileSync(join(folder, PATH), text);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch, stdio: ['pipe', 'pipe', 'pipe'] });
    return readFileSync(join(folder, PATH), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const standing = (gateway: GatewayReview) =>
  'errors' in gateway ? [] : [...gateway.result.introduced, ...gateway.result.existing].map((one) => findingKey(one.fingerprint));

describe.skipIf(!present)('the pairs', { timeout: 300_000 }, () => {
  it('are there', () => {
    expect(ids.length).toBeGreaterThan(30);
  });

  it.each(ids)('%s: the comment and the check run fit and name what changed, in both languages', (id) => {
    const [base, head] = [read(id, 'base'), read(id, 'head')];
    const gateway = review(base, head);
    for (const lang of ['en', 'zh'] as const) {
      const { comment, checks } = render(base, head, gateway, lang);
      expect(Buffer.byteLength(comment)).toBeLessThan(65_536);
      expect(comment).toContain(HEAD);
      expect(checks.length).toBe(1);
      expect(checks[0]?.title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(checks[0]?.summary ?? '')).toBeLessThan(65_536);
      expect(Buffer.byteLength(checks[0]?.text ?? '')).toBeLessThan(65_536);
      expect(comment).not.toMatch(/undefined|\[object|NaN/);
      if ('errors' in gateway) {
        expect(comment).toContain(`${PATH}#L`);
        continue;
      }
      for (const row of changeRows(gateway.result.changes, lang).slice(0, 5))
        expect(comment).toContain(markdownText(shortPackets(row, lang)));
    }
  });

  it('some suggest: what GitHub commits, and what git applies, passes the next review', () => {
    let suggested = 0;
    let patched = 0;
    for (const id of ids) {
      const [base, head] = [read(id, 'base'), read(id, 'head')];
      const gateway = review(base, head);
      const { suggestions, comment } = render(base, head, gateway, 'en');
      if (suggestions.length > 0) {
        suggested += 1;
        const hunks = hunksOf(base, head);
        for (const one of suggestions) {
          expect(hunks.some((hunk) => hunk.startLine <= one.startLine && one.endLine <= hunk.endLine)).toBe(true);
        }
        const committed = applySuggestions(
          head,
          suggestions.map((one) => ({ ...one, line: one.endLine })),
        );
        const left = new Set(standing(review(base, committed)));
        const mended = suggestions.filter((one) => !one.body.includes('alone is not enough')).flatMap((one) => one.findings);
        expect({ id, left: mended.filter((key) => left.has(key)) }).toEqual({ id, left: [] });
      }
      const patch = patchOf(comment);
      if (patch === null) continue;
      patched += 1;
      expect(hunkLines(patch).length).toBeGreaterThan(0);
      const applied = review(base, gitApply(head, patch));
      const before = 'errors' in gateway ? 0 : gateway.result.introduced.length;
      expect({ id, worse: 'errors' in applied || applied.result.introduced.length >= before }).toEqual({ id, worse: false });
    }
    expect(suggested).toBeGreaterThan(2);
    expect(patched).toBeGreaterThanOrEqual(suggested);
  });
});
