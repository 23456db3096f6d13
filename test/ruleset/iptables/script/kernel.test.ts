/** Sample scripts of many forms, carried out for real and read: the kernel's rules are those that reading finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRulesets, writeSave } from '../../../../src/ruleset/index.ts';
import { argsOf, carryOut, lack, shellOf, tablesOf } from './kernel.ts';

const FOLDER = join(import.meta.dirname, 'samples');
const samples = readdirSync(FOLDER).sort();

describe.skipIf(lack !== '')(`sample scripts${lack === '' ? '' : ` (skipped: ${lack})`}`, () => {
  it('are many', () => {
    expect(samples.length).toBeGreaterThanOrEqual(25);
  });

  it.each(samples)('%s: the kernel has the rules that are read', { timeout: 60_000 }, (name) => {
    const path = join(FOLDER, name);
    const text = readFileSync(path, 'utf8');
    const { rulesets, diagnostics } = readRulesets([{ name, text }]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const kernel = carryOut(path, shellOf(text), argsOf(text));
    let rules = 0;
    for (const family of ['ip', 'ip6'] as const) {
      const own = rulesets.filter((ruleset) => ruleset.family === family);
      rules += own[0]?.size ?? 0;
      expect(tablesOf(writeSave(own)), family).toEqual(tablesOf(kernel[family]));
    }
    expect(rules).toBeGreaterThan(0);
  });
});
