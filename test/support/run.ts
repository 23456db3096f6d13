/**
 * `npm test`: runs vitest, then names every skipped test with its reason and closes with the counts of vitest's own JSON result. With
 * CI=true a skipped test is a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const resultSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const folder = mkdtempSync(join(tmpdir(), 'hairpin-test-'));
const output = join(folder, 'result.json');
const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
const run = spawnSync(
  process.execPath,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`, ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
const result = resultSchema.parse(JSON.parse(readFileSync(output, 'utf8')));
rmSync(folder, { recursive: true });

const strict = process.env.CI === 'true';
const skipped = result.testResults.flatMap((file) =>
  file.assertionResults.filter((test) => test.status === 'pending' || test.status === 'skipped' || test.status === 'todo'),
);
for (const test of skipped) process.stdout.write(`skipped: ${test.fullName}\n`);
// A file that could not be loaded has no assertions that failed; it counts as one.
const broken = result.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
);
for (const file of broken) process.stdout.write(`failed to run: ${file.name}\n`);
const failed = result.numFailedTests + broken.length + (strict ? skipped.length : 0);
process.stdout.write(
  `${result.numPassedTests} passed, ${failed} failed${strict || skipped.length === 0 ? '' : `, ${skipped.length} skipped`}\n`,
);
process.exitCode = failed > 0 || run.status !== 0 || !result.success ? 1 : 0;
