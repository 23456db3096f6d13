/** A thousand random schedules: pushes faster than reviews, webhooks late, doubled and lost, processes that die at any step. */
import { describe, expect, it } from 'vitest';
import { randomOf, runSchedule, type Standing } from './schedule.ts';

const SCHEDULES = Number(process.env.HAIRPIN_SCHEDULES ?? 1000);
const FIRST_SEED = Number(process.env.HAIRPIN_SEED ?? 1);

/** Texts of one to five pushes; each has some of a few broken rules, in any order. */
function texts(seed: number): string[] {
  const random = randomOf(seed ^ 0x5bd1e995);
  return Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
    const broken = ['a', 'b', 'c'].filter(() => random() < 0.5).sort(() => random() - 0.5);
    const lines = broken.flatMap((name) => [`# BROKEN ${name}`, '-A INPUT -p icmp -j ACCEPT']);
    return `${lines.join('\n')}\n`;
  });
}

const brokenIn = (text: string) => [...text.matchAll(/BROKEN (\w)/g)].map((match) => match[1] ?? '');

/** What is wrong with the end of a schedule; nothing is right. */
function wrongs({ head, text, runs, comments, threads, reviews, written, heads }: Standing): string[] {
  const found: string[] = [];
  const wrong = (what: boolean, words: string) => {
    if (what) found.push(words);
  };
  const broken = brokenIn(text).length > 0;
  const own = runs.filter((run) => run.sha === head);
  wrong(own.length !== 1, `${own.length} check runs for the head`);
  wrong(own[0]?.conclusion !== (broken ? 'failure' : 'success'), `the check run concludes ${own[0]?.conclusion}`);
  wrong(new Set(runs.map((run) => `${run.sha} ${run.name}`)).size !== runs.length, 'a check run is doubled');
  wrong(comments.length !== 1, `${comments.length} comments`);
  wrong(comments[0]?.body.includes(head) !== true, 'the comment does not name the head');
  wrong(
    written.some((sha, index) => heads.indexOf(sha) < heads.indexOf(written[index - 1] ?? '')),
    'an older head was written over a newer one',
  );
  wrong(new Set(reviews).size !== reviews.length, 'two reviews of one push');
  const open = threads.filter((one) => !one.outdated && one.answers === 0);
  wrong(new Set(open.map((one) => one.suggestion)).size !== open.length, 'a suggestion is repeated');
  wrong(
    threads.some((one) => one.answers > 1),
    'a fixed suggestion is answered twice',
  );
  wrong(broken === (open.length === 0), `${open.length} open suggestions for ${brokenIn(text)}`);
  return found;
}

describe('random schedules', () => {
  it(`end in one check run, one comment and no repeated suggestion, ${SCHEDULES} times from seed ${FIRST_SEED}`, {
    timeout: 120_000,
  }, async () => {
    let deaths = 0;
    let pushes = 0;
    const failed: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SCHEDULES; seed++) {
      const pushed = texts(seed);
      const end = await runSchedule(seed, pushed);
      deaths += end.deaths;
      pushes += pushed.length;
      for (const what of wrongs(end)) failed.push(`seed ${seed}: ${what}`);
    }
    expect(failed).toEqual([]);
    // A schedule in which nothing goes wrong proves little.
    expect(deaths).toBeGreaterThan(SCHEDULES / 4);
    expect(pushes).toBeGreaterThan(SCHEDULES);
  });
});
