/** Every check's folder is whole, and what its README and its example files claim is run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { readConfiguration } from '../../src/review/configuration.ts';
import type { Finding, Side } from '../../src/review/model.ts';
import { checkSide, reviewSides } from '../../src/review/review.ts';
import { applyEdits } from '../../src/ruleset/index.ts';

const root = new URL('../../rules/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const has = (path: string) => existsSync(new URL(path, root));
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Checks whose mending is a decision, or lies outside the ruleset: they propose nothing. */
const WITHOUT_FIX: ReadonlySet<string> = new Set([
  'gateway-access',
  'dnat-to-nowhere',
  'public-address-elsewhere',
  'refused-by-kernel',
  'new-exposure',
  'lost-service',
  'lost-translation',
  'lock-out',
  'live-connections',
  'unknown-interface',
  'expectation',
]);
/** Checks of a change: their folder has the base as well. */
const OF_A_CHANGE: ReadonlySet<string> = new Set([
  'new-exposure',
  'lost-service',
  'lost-translation',
  'lock-out',
  'live-connections',
  'unknown-interface',
]);

/** What a check of these rules finds, or, where a base is given, what a review says that they introduce. */
function findings(id: string, rules: string, base: string | null = null): readonly Finding[] {
  const options = { catalogue, expect: expectations(id) };
  const head = sideOf(id, rules);
  if (base !== null) {
    const review = reviewSides(id, sideOf(id, base), head, options);
    if ('errors' in review) throw new Error(review.errors.map((e) => `${e.file}:${e.line}: ${e.message}`).join('\n'));
    return review.result.introduced;
  }
  const result = checkSide(head, options);
  if ('errors' in result) throw new Error(result.errors.map((e) => `${e.file}:${e.line}: ${e.message}`).join('\n'));
  return result.findings;
}

function sideOf(id: string, rules: string): Side {
  return { files: [{ name: 'fw.rules', text: rules }], network: { name: 'network.yml', text: text(`${id}/network.yml`) } };
}

/** What `hairpin.yml` beside the example expects of its gateway. */
function expectations(id: string) {
  if (!has(`${id}/hairpin.yml`)) return [];
  const reading = readConfiguration({ name: 'hairpin.yml', text: text(`${id}/hairpin.yml`) });
  if ('errors' in reading) throw new Error(reading.errors.map((e) => `${e.line}: ${e.message}`).join('\n'));
  return reading.configuration.gateways.flatMap((gateway) => gateway.expect);
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

const ofCheck = (list: readonly Finding[], id: string) => list.filter((finding) => finding.check === id);
/** What is merely good to know is no reason against an example. */
const serious = (list: readonly Finding[]) =>
  list.filter(({ severity }) => severity !== 'info').map(({ check, line }) => `${check} ${line}`);

it('the catalogue lists every folder of rules/, each once', () => {
  expect(catalogue.map((check) => check.id).sort()).toEqual(folders.map((entry) => entry.name).sort());
});

it('checks of a change are the ones with a base', () => {
  expect(catalogue.map((check) => check.id).filter((id) => has(`${id}/base.rules`))).toEqual([...OF_A_CHANGE]);
});

/** The finding has a proved fix, and is gone once that is applied. */
function expectMended(id: string, rules: string, base: string | null, { fix, fingerprint }: Finding): void {
  expect(fix?.proved).toBe(true);
  const mended = applyEdits([{ name: 'fw.rules', text: rules }], fix?.edits ?? [])[0]!.text;
  expect(findings(id, mended, base).map((f) => f.fingerprint)).not.toContain(fingerprint);
}

const END = String.raw`(\d+\.\d+\.\d+\.\d+|\[?[\da-f:]+:[\da-f:]*\]?)(:\d+)?`;
const PACKET = new RegExp(String.raw`${END} → ${END}/[\w-]+`);

describe.each(catalogue.map((check) => check.id))('%s', (id) => {
  const base = OF_A_CHANGE.has(id) ? text(`${id}/base.rules`) : null;

  it('finds what bad.rules marks, on the marked lines and no others', () => {
    const rules = text(`${id}/bad.rules`);
    const lines = ofCheck(findings(id, rules, base), id).map((f) => f.line);
    expect(expected(rules, id).length).toBeGreaterThan(0);
    expect([...new Set(lines)]).toEqual(expected(rules, id));
  });

  it('finds nothing in good.rules', () => {
    const found = findings(id, text(`${id}/good.rules`), base);
    expect(serious(found)).toEqual([]);
    expect(ofCheck(found, id)).toEqual([]);
  });

  it("finds it in the README's Before, and nothing in its After", () => {
    const from = base === null ? null : example(id, 'Base');
    expect(findings(id, example(id, 'Before'), from).map((f) => f.check)).toContain(id);
    const after = findings(id, example(id, 'After'), from);
    expect(serious(after)).toEqual([]);
    expect(ofCheck(after, id)).toEqual([]);
  });

  const mends = WITHOUT_FIX.has(id) ? 'offers no fix' : 'offers proved fixes for bad.rules, each of which ends its finding';
  it(mends, () => {
    const rules = text(`${id}/bad.rules`);
    const found = ofCheck(findings(id, rules, base), id);
    expect(found.length).toBeGreaterThan(0);
    if (WITHOUT_FIX.has(id)) expect(found.filter(({ fix }) => fix !== null)).toEqual([]);
    else for (const finding of found) expectMended(id, rules, base, finding);
  });

  it('names the packet that fails, in both languages', () => {
    for (const finding of ofCheck(findings(id, text(`${id}/bad.rules`), base), id)) {
      for (const lang of ['en', 'zh'] as const) expect(`${finding.message[lang]} ${finding.why[lang]}`).toMatch(PACKET);
      expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
      expect(finding.why.zh).toMatch(/\p{Script=Han}/u);
      expect(finding.message.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('is silenced by an allowance with a reason', () => {
    const rules = text(`${id}/bad.rules`).replaceAll(`# expect: ${id}`, `# hairpin: allow ${id} -- known and accepted`);
    expect(findings(id, rules, base).map((f) => f.check)).not.toContain(id);
  });
});
