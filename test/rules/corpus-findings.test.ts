/** bench/corpus-findings.md says what is found in published rulesets, and why it is right: this holds the list against the engine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { checkSide } from '../../src/review/review.ts';
import { looksLikeRuleset } from '../../src/ruleset/index.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const present = existsSync(corpus);
const list = readFileSync(new URL('../../bench/corpus-findings.md', import.meta.url), 'utf8');

/** `FILE:LINE check` of the table rows below a heading. */
function listed(heading: string): string[] {
  const section = (list.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0]!;
  return [...section.matchAll(/^\| (?<file>\S+) +\| (?<line>\d+) +\| (?<check>[a-z-]+) +\| \S.*\|$/gm)].map(
    ({ groups }) => `${groups!.file}:${groups!.line} ${groups!.check}`,
  );
}

interface Found {
  readonly place: string;
  readonly severity: string;
}

function findings(): { readonly files: number; readonly found: readonly Found[] } {
  let files = 0;
  const found: Found[] = [];
  for (const name of readdirSync(corpus).sort()) {
    if (name.endsWith('.tsv')) continue;
    const text = readFileSync(new URL(encodeURIComponent(name), corpus), 'utf8');
    if (!looksLikeRuleset(name, text)) continue;
    const result = checkSide({ files: [{ name, text }], network: null }, { catalogue });
    if ('errors' in result) continue;
    files++;
    for (const { check, line, severity } of result.findings) found.push({ place: `${name}:${line} ${check}`, severity });
  }
  return { files, found };
}

it('the list has errors and warnings, each once', () => {
  const all = [...listed('Errors'), ...listed('Warnings that need no network facts')];
  expect(all.length).toBeGreaterThan(20);
  expect(new Set(all).size).toBe(all.length);
});

describe.skipIf(!present)('../shared/corpus (skipped where it is absent)', () => {
  let result: ReturnType<typeof findings>;
  beforeAll(() => {
    result = findings();
  }, 600_000);

  it('is read', () => {
    expect(result.files).toBeGreaterThan(100);
  });

  it('has exactly the errors that are listed', () => {
    const errors = result.found.filter(({ severity }) => severity === 'error').map(({ place }) => place);
    expect(errors).toEqual(listed('Errors'));
  });

  it('has the warnings that are listed', () => {
    const warnings = new Set(result.found.filter(({ severity }) => severity === 'warning').map(({ place }) => place));
    expect(listed('Warnings that need no network facts').filter((place) => !warnings.has(place))).toEqual([]);
  });
});
