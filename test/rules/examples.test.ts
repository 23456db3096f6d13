/** Every check's folder is whole, and what its README and its example files claim is run. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import type { Finding, Side } from '../../src/review/model.ts';
import { checkSide } from '../../src/review/review.ts';
import { applyEdits } from '../../src/ruleset/index.ts';

const root = new URL('../../rules/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function findings(side: Side): readonly Finding[] {
  const result = checkSide(side, { catalogue });
  if ('errors' in result) throw new Error(result.errors.map((e) => `${e.file}:${e.line}: ${e.message}`).join('\n'));
  return result.findings;
}

function sideOf(id: string, name: string, rules: string): Side {
  return { files: [{ name, text: rules }], network: { name: 'network.yml', text: text(`${id}/network.yml`) } };
}

/** Code blocks below a heading of the README. */
function example(id: string, heading: string): string {
  const section = text(`${id}/README.md`).split(`## ${heading}\n`)[1] ?? '';
  const block = /```\n([\s\S]*?)```/.exec(section);
  if (block === null) throw new Error(`${id}/README.md has no example under "${heading}"`);
  return block[1]!;
}

/** Lines on which `# expect: check-id` wants a finding: the line below the comment. */
function expected(rules: string, id: string): number[] {
  return rules.split('\n').flatMap((line, index) => (line.trim() === `# expect: ${id}` ? [index + 2] : []));
}

it('the catalogue lists every folder of rules/, each once', () => {
  expect(catalogue.map((check) => check.id).sort()).toEqual(folders.map((entry) => entry.name).sort());
});

describe.each(catalogue.map((check) => check.id))('%s', (id) => {
  it('finds what bad.rules marks, on the marked lines and no others', () => {
    const rules = text(`${id}/bad.rules`);
    const lines = findings(sideOf(id, 'bad.rules', rules))
      .filter((f) => f.check === id)
      .map((f) => f.line);
    expect(expected(rules, id).length).toBeGreaterThan(0);
    expect([...new Set(lines)]).toEqual(expected(rules, id));
  });

  it('finds nothing in good.rules', () => {
    expect(findings(sideOf(id, 'good.rules', text(`${id}/good.rules`)))).toEqual([]);
  });

  it("finds it in the README's Before, and nothing in its After", () => {
    expect(findings(sideOf(id, 'before', example(id, 'Before'))).map((f) => f.check)).toContain(id);
    expect(findings(sideOf(id, 'after', example(id, 'After')))).toEqual([]);
  });

  it('offers a proved fix for bad.rules after which nothing is found', () => {
    const side = sideOf(id, 'bad.rules', text(`${id}/bad.rules`));
    const fix = findings(side).find((f) => f.check === id)?.fix;
    expect(fix?.proved).toBe(true);
    expect(findings({ ...side, files: applyEdits(side.files, fix?.edits ?? []) })).toEqual([]);
  });

  it('names the packet that fails, in both languages', () => {
    const finding = findings(sideOf(id, 'bad.rules', text(`${id}/bad.rules`))).find((f) => f.check === id)!;
    for (const lang of ['en', 'zh'] as const)
      expect(`${finding.message[lang]} ${finding.why[lang]}`).toMatch(/192\.168\.\d+\.\d+:\d+ → 110\.88\.12\.88:25\/tcp/);
    expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
    expect(finding.why.zh).toMatch(/\p{Script=Han}/u);
  });

  it('is silenced by an allowance with a reason', () => {
    const rules = text(`${id}/bad.rules`).replaceAll(`# expect: ${id}`, `# hairpin: allow ${id} -- known and accepted`);
    expect(findings(sideOf(id, 'bad.rules', rules)).map((f) => f.check)).not.toContain(id);
  });
});
