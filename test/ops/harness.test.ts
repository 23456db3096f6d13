/**
 * Samples of the harnesses, small enough for every run. The whole: `npm run test:kill -- --times 1000`, `npm run test:load`,
 * `npm run test:acks`, `npm run test:requests`, `npm run test:week` (CONTRIBUTING.md).
 */
import { describe, expect, it } from 'vitest';
import { canRun, KINDS } from '../support/stores.ts';
import { acksUnderLoad } from './acks.ts';
import { killOverAndOver } from './kill.ts';
import { startLight } from './light.ts';
import { load } from './load.ts';
import { startWhole } from './loaded.ts';
import { badRequests } from './requests.ts';
import { week } from './week.ts';

const patience = 240_000;
const say = () => {};
const postgres = it.skipIf(!canRun('postgres'));

describe('a sample', { timeout: patience }, () => {
  for (const kind of KINDS) {
    it.skipIf(!canRun(kind))(`of kill -9 with pushes going on, on the ${kind} store: nothing lost, nothing doubled`, async () => {
      const report = await killOverAndOver({ kind, times: 2, seed: 42, pulls: 2, say });
      expect(report.wrong).toEqual([]);
      expect(report).toMatchObject({ kills: 2, pushes: 2 });
    });
  }

  postgres('of two replicas that share the work: each head gets one of each', async () => {
    const report = await load({ surfaces: startWhole, replicas: 2, rate: 3, seconds: 3, before: 0, settle: 300, say });
    expect(report.wrong).toEqual([]);
    expect(report.pulls).toBe(9);
    // Not how fast, which other tests beside decide; but every one was seen to finish.
    expect(Number.isFinite(report.slowest)).toBe(true);
  });

  postgres('of the light stand-ins, which refuse what comes too fast: all of it is done, in order', async () => {
    const report = await load({ surfaces: () => startLight('on'), replicas: 1, rate: 4, seconds: 1, before: 0, settle: 300, say });
    expect(report.wrong).toEqual([]);
    expect(report.pulls).toBe(4);
  });

  it('of questions while reviews run: each is acknowledged and answered', async () => {
    const { acks, answers, unanswered } = await acksUnderLoad({ kind: 'embedded', before: 1, reviews: 4, perSecond: 4 });
    expect(unanswered).toBe(0);
    // How soon is for a quiet machine to say (`npm run test:acks`).
    expect(acks.every((milliseconds) => milliseconds < 3_000)).toBe(true);
    expect(answers.length).toBeGreaterThan(0);
  });

  it('of bad requests: all are refused, good ones are served', async () => {
    const report = await badRequests(480, say);
    expect(report.taken).toEqual([]);
    expect(report.sent).toBe(480);
    expect(report.goodTook).toBeLessThan(60_000);
    expect(report.stored).toBe(2);
    const [before, after] = report.memory;
    expect(after - before).toBeLessThan(150);
  });

  it('of a week: memory stays, and the store keeps what its retention says', async () => {
    const report = await week(canRun('postgres') ? 'postgres' : 'embedded', 6, 40, say, 20);
    expect(report.deliveries).toBe(240);
    const [deliveries, , jobs] = report.rows.at(-1) ?? [0, 0, 0];
    expect(deliveries).toBeLessThanOrEqual(4 * 40);
    // The last day's, and those of the sweep that ends it.
    expect(jobs).toBeLessThanOrEqual(40 + 2 * 20);
  });
});
