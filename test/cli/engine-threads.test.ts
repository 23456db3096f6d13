import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../src/cli/engine.ts';
import { type Budget, createEngineThreads, type EngineThreads } from '../../src/cli/engine-threads.ts';
import { publish, rulesetPath, withRules } from '../../src/demo/incident.ts';
import type { Side } from '../../src/review/model.ts';

const patience = 120_000;
const threads: EngineThreads[] = [];

function start(budget?: Budget): EngineThreads {
  const made = createEngineThreads(budget);
  threads.push(made);
  return made;
}
afterEach(async () => {
  for (const one of threads.splice(0)) await one.close();
});

/** What it says, or why it does not. */
async function said(engine: EngineThreads, input: typeof reviewed) {
  try {
    return await engine.review(input);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const side = (text: string): Side => ({ files: [{ name: rulesetPath, text }], network: null });
const base = side(withRules([]));
const head = side(withRules(publish('bond0')));
const reviewed = { gateway: 'mail-gw', base, head, checks: {} };

/** A ruleset of so many rules that no two are alike. */
function enormous(rules: number): string {
  const lines = Array.from(
    { length: rules },
    (_, n) => `-A FORWARD -s 10.${n >> 16}.${(n >> 8) & 255}.${n & 255}/32 -p tcp -m tcp --dport ${1 + (n % 60_000)} -j ACCEPT`,
  );
  return withRules(publish('bond0'))
    .replace('COMMIT\n*filter', 'COMMIT\n*filter')
    .replace(/COMMIT\n$/, `${lines.join('\n')}\nCOMMIT\n`);
}

describe('the engine in threads', { timeout: patience }, () => {
  it('says what the engine says, again when it holds the files already', async () => {
    const engine = start();
    const expected = await createEngine().review(reviewed);
    expect('result' in expected && expected.result.introduced.length).toBeGreaterThan(0);
    expect(await engine.review(reviewed)).toEqual(expected);
    expect(await engine.review({ ...reviewed, base: side(base.files[0]?.text ?? '') })).toEqual(expected);
    const question = { gateway: 'mail-gw', side: head, question: '110.88.12.88:25', lang: 'en' } as const;
    expect(await engine.explain(question)).toEqual(await createEngine().explain(question));
    const unread = await engine.review({ ...reviewed, head: side('*nat\n-A NOWHERE -j ACCEPT\nCOMMIT\n') });
    expect('errors' in unread && unread.errors.length).toBeGreaterThan(0);
  });

  it('keeps many rulesets apart, and forgets the oldest', async () => {
    const engine = start();
    const padding = `# ${'x'.repeat(8 * 1024 * 1024)}\n`;
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 6; n++) {
        const answer = await engine.explain({
          gateway: 'g',
          side: side(`# ${n}\n${padding}${head.files[0]?.text}`),
          question: '110.88.12.88:25',
          lang: 'en',
        });
        expect(answer.meaning.ask).toBe('who-reaches');
      }
    }
  });

  it('delays nothing in this thread, and gives up what outgrows its time, and goes on', async () => {
    // Long enough for the small review after it, in a new thread beside other tests; the large one takes minutes.
    const engine = start({ seconds: 6, memoryMb: 2048 });
    const [small, large] = [side(enormous(30_000)), side(enormous(60_000))];
    let slowest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      slowest = Math.max(slowest, performance.now() - last);
      last = performance.now();
    }, 5);
    const given = await said(engine, { ...reviewed, base: small, head: large });
    clearInterval(timer);
    expect(given).toBe('the analysis takes longer than its 6 s');
    expect(slowest).toBeLessThan(250);
    expect(await said(engine, reviewed)).toMatchObject({ gateway: 'mail-gw' });
  });

  it('gives up what outgrows its memory, and goes on', async () => {
    const engine = start({ seconds: 60, memoryMb: 48 });
    const given = await said(engine, { ...reviewed, base: side(enormous(100_000)), head: side(enormous(150_000)) });
    expect(given).toBe('the analysis needs more than its 48 MB');
    expect(await said(engine, reviewed)).toMatchObject({ gateway: 'mail-gw' });
  });

  it('rejects what is in hand when it is closed', async () => {
    const engine = start();
    const pending = Promise.allSettled([engine.review(reviewed), engine.review(reviewed)]);
    await engine.close();
    expect((await pending).map((one) => one.status)).toEqual(['rejected', 'rejected']);
    await expect(engine.review(reviewed)).rejects.toThrow('closed');
  });
});
