import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSarif, reviewSarif } from '../../src/render/sarif.ts';
import { applyEdits } from '../../src/ruleset/edit.ts';
import { EDITS, finding, HEAD_FILE, HEAD_TEXT, PATH, REVIEW } from './sample.ts';

/** What SARIF 2.1.0 demands of the parts that are used here (sections 3.13, 3.27, 3.30, 3.55-3.57). */
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1).optional(),
});
const artifact = z.strictObject({ uri: z.string().regex(/^[^\s<>"\\^`{|}]+$/) });
const replacement = z.strictObject({ deletedRegion: region, insertedContent: z.strictObject({ text: z.string() }).optional() });
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({ name: z.literal('hairpin'), rules: z.array(z.strictObject({ id: z.string(), name: z.string() })) }),
        }),
        columnKind: z.literal('utf16CodeUnits'),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['error', 'warning', 'note']),
            message: z.strictObject({ text: z.string().min(1) }),
            locations: z.array(z.strictObject({ physicalLocation: z.strictObject({ artifactLocation: artifact, region }) })).length(1),
            partialFingerprints: z.record(z.string(), z.string()),
            baselineState: z.enum(['new', 'unchanged', 'absent']).optional(),
            fixes: z
              .array(
                z.strictObject({
                  description: z.strictObject({ text: z.string() }),
                  artifactChanges: z
                    .array(z.strictObject({ artifactLocation: artifact, replacements: z.array(replacement).min(1) }))
                    .min(1),
                }),
              )
              .optional(),
          }),
        ),
      }),
    )
    .length(1),
});

function read(text: string) {
  const run = sarif.parse(JSON.parse(text)).runs[0];
  if (!run) throw new Error('no run');
  return run;
}

describe('checkSarif', () => {
  const findings = [
    finding('hairpin-without-snat', 25, 9),
    finding('self-access', 25, 6, { severity: 'info', fix: null, file: 'a b/网关.rules' }),
  ];
  const run = read(checkSarif({ findings, services: [], assumptions: [], warnings: [] }, 'en'));

  it('has a result for each finding and a rule for each check', () => {
    expect(run.tool.driver.rules.map((rule) => rule.id)).toEqual(['hairpin-without-snat', 'self-access']);
    expect(run.results.map((one) => [one.ruleId, one.ruleIndex, one.level])).toEqual([
      ['hairpin-without-snat', 0, 'error'],
      ['self-access', 1, 'note'],
    ]);
    expect(run.results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: PATH },
      region: { startLine: 9, startColumn: 1, endLine: 9 },
    });
    expect(run.results[1]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b/%E7%BD%91%E5%85%B3.rules');
  });

  it('carries a fix whose replacements give the mended file', () => {
    const replacements = run.results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    const lines = HEAD_TEXT.split('\n');
    for (const { deletedRegion, insertedContent } of [...replacements].reverse()) {
      const added = insertedContent?.text.split('\n').slice(0, -1) ?? [];
      lines.splice(deletedRegion.startLine - 1, deletedRegion.endLine - deletedRegion.startLine, ...added);
    }
    expect(replacements).toHaveLength(2);
    expect(lines.join('\n')).toBe(applyEdits([HEAD_FILE], EDITS)[0]?.text);
  });
});

describe('reviewSarif', () => {
  it('says what is new, what was there, and what is gone', () => {
    const run = read(reviewSarif({ ...REVIEW, fixed: [finding('missing-hairpin', 25, 3)] }, 'zh'));
    expect(run.results.map((one) => one.baselineState)).toEqual(['new', 'new', 'new', 'unchanged', 'absent']);
    expect(run.results.at(-1)?.fixes).toBeUndefined();
    expect(run.results[0]?.message.text).toContain('回包绕过网关');
  });
});
