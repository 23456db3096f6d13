/** What is looked for before it is put: on a pull request that was opened while the process watched, nothing that the store knows nothing of. */
import { afterEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './workshop.ts';

const RULES = '*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\nCOMMIT\n';
const BROKEN = RULES.replace('COMMIT', '-A INPUT -m comment --comment BROKEN -j ACCEPT\nCOMMIT');
const LISTS = /\/(check-runs|comments|reviews)$/;

let shop: Workshop;

afterEach(async () => {
  expect(shop.github.violations).toEqual([]);
  await shop.close();
});

/** Opens a pull request and pushes to it once; the lists that were asked for by each review. */
async function listsAsked(): Promise<readonly (readonly string[])[]> {
  const repo = await shop.github.createRepository('watched', { 'fw.rules': RULES });
  await repo.commit('topic', { 'fw.rules': BROKEN }, 'Change');
  let seen = 0;
  const lists = async () => {
    await shop.settle();
    const since = shop.github.requests().slice(seen);
    seen = shop.github.requests().length;
    return since.flatMap(({ method, path }) => (method === 'GET' ? [LISTS.exec(path)?.[1] ?? ''] : [])).filter(Boolean);
  };
  const pull = await repo.openPullRequest({ title: 'Change', head: 'topic' });
  const first = await lists();
  await repo.push('topic', { 'fw.rules': `${BROKEN}# again\n` }, 'More');
  const second = await lists();
  expect((await repo.comments(pull.number)).length).toBe(1);
  expect((await repo.reviews(pull.number)).length).toBe(1);
  expect((await repo.checkRuns(pull.sha)).length).toBe(1);
  return [first, second];
}

describe('a review', { timeout: 60_000 }, () => {
  it('looks for nothing on a new pull request, and for what stands at the next push', async () => {
    shop = await openWorkshop();
    const [first, second] = await listsAsked();
    expect(first).toEqual([]);
    // The comment that is updated, and the suggestions that still hold; the new head's check run is the first.
    expect(second).toEqual(['comments', 'comments']);
  });

  it('looks for everything on one that is older than the process', async () => {
    shop = await openWorkshop(Number.POSITIVE_INFINITY);
    const [first] = await listsAsked();
    expect(first?.toSorted()).toEqual(['check-runs', 'comments', 'comments', 'reviews']);
  });
});
