/** Threads are remembered, questions in them go on, and a question that its process left is answered by the next. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../src/cli/engine.ts';
import { createInquiry } from '../../src/jobs/ask.ts';
import { openChatQueue } from '../../src/jobs/chat-queue.ts';
import { recordMarkdown } from '../../src/jobs/conversations.ts';
import { selectPaths } from '../../src/jobs/glob.ts';
import { createMetrics } from '../../src/jobs/metrics.ts';
import type { Forge, PullRequest } from '../../src/jobs/ports.ts';
import type { Intent } from '../../src/jobs/store.ts';
import { openStore } from '../../src/jobs/store.ts';
import { questionNetwork, questionRules } from '../explain/questions-gateway.ts';
import { openStores, type Stores } from '../support/stores.ts';
import { silent } from './silent.ts';

const CONFIGURATION = `gateways:
  mail-gw: { rulesets: [mail-gw.rules], network: network.yml }
slack: { channels: [C1], language: en }
`;
const BOND1 = '-A PREROUTING -i bond1 -d 110.88.12.88 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55\n';
const HEAD = questionRules.replace('-A POSTROUTING', `${BOND1}-A POSTROUTING`);
const repository = { installation: 1, owner: 'org', name: 'fw' };
const PULL: PullRequest = {
  repository,
  number: 42,
  title: 'The bond1 rules',
  url: 'https://example.org/42',
  author: 'admin',
  state: 'open',
  draft: false,
  headSha: 'head42',
  headRef: 'bond1',
  baseSha: 'main1',
  baseRef: 'main',
};

const refuse = async (): Promise<never> => {
  throw new Error('not a question’s business');
};

function forge(): Forge {
  const files: Record<string, (sha: string) => string> = {
    '.github/hairpin.yml': () => CONFIGURATION,
    'mail-gw.rules': (sha) => (sha === 'head42' ? HEAD : questionRules),
    'network.yml': () => questionNetwork,
  };
  const missing = Object.assign(new Error('Not Found'), { status: 404 });
  return {
    putCheckRun: refuse,
    putComment: refuse,
    putReview: refuse,
    async *repositories() {
      yield repository;
    },
    async *openPullRequests() {
      yield { repository, number: 42 };
    },
    defaultBranchSha: async () => 'main1',
    readFile: async (_, sha, path) => files[path]?.(sha) ?? null,
    selectFiles: async (_repository, _sha, globs) => selectPaths(Object.keys(files), globs),
    pullRequest: async ({ number }) => (number === 42 ? PULL : Promise.reject(missing)),
    mergeBase: async () => 'main1',
    changedFiles: async () => [{ path: 'mail-gw.rules', previousPath: null, status: 'modified' }],
    lineUrl: (_, sha, path, line) => `https://example.org/blob/${sha}/${path}#L${line}`,
  };
}

function memory() {
  const kept = new Map<string, Intent>();
  return {
    intent: async (key: string) => kept.get(key) ?? null,
    settle: async (key: string, digest: string, result: unknown) =>
      void kept.set(key, { digest, done: true, result: JSON.parse(JSON.stringify(result)) }),
  };
}

describe('a thread', () => {
  let clock = Date.UTC(2026, 0, 1);
  const inquiry = createInquiry({ forge: forge(), engine: createEngine(), log: silent, store: memory(), now: () => clock });
  const ask = async (text: string, thread = '1', more: object = {}) => {
    clock += 61_000;
    const told = await inquiry.ask({ text, channel: 'C1', lang: null, thread, ...more });
    return { ...told.answer.meaning, verdict: told.answer.verdict, sha: told.sha, headline: told.answer.headline, told };
  };

  it('goes on from what was asked before in it, and only in it', async () => {
    expect(await ask('office -> 110.88.12.88:25')).toMatchObject({ ask: 'path', from: 'office', verdict: 'reaches-gateway', sha: 'main1' });
    expect(await ask('and from floor3?')).toMatchObject({ ask: 'path', from: 'floor3', to: '110.88.12.88:25/tcp' });
    expect(await ask('what if we add the bond1 rules?')).toMatchObject({ ask: 'what-if', from: 'floor3', verdict: 'reaches' });
    expect(await ask('and from floor3?', '2')).toMatchObject({ ask: 'unclear' });
  });

  it('of a pull request is asked of its head, until the question says otherwise', async () => {
    const pull = { pull: 'org/fw#42' };
    expect(await ask('office -> 110.88.12.88:25', '3', pull)).toMatchObject({ verdict: 'reply-bypasses', sha: 'head42' });
    expect(await ask('on main', '3', pull)).toMatchObject({ from: 'office', verdict: 'reaches-gateway', sha: 'main1' });
    expect(await ask('and from floor3 on #42', '3')).toMatchObject({ from: 'floor3', verdict: 'reaches', sha: 'head42' });
    expect((await ask('office -> 110.88.12.88:25 on org/fw#42', '4')).told.link?.('mail-gw.rules', 7)).toBe(
      'https://example.org/blob/head42/mail-gw.rules#L7',
    );
  });

  it('tells what a pull request does, and of none that it may not', async () => {
    const told = await ask('#42', '5');
    expect(told).toMatchObject({ ask: 'review', review: 'org/fw#42', sha: 'head42' });
    expect(told.headline).toContain('org/fw#42: mail-gw: ');
    expect((await ask('#43', '5')).headline).toBe('There is no such pull request here.');
    expect((await ask('secret/repo#1', '5')).headline).toBe('There is no such pull request here.');
    expect(await inquiry.verdict?.('org/fw', 42, 'C9', null)).toBeNull();
  });

  it('is told of in its channel alone; a direct message by the channels of who asks', async () => {
    const elsewhere = await inquiry.ask({ text: '110.88.12.88:25', channel: 'C2', lang: null });
    expect(elsewhere).toMatchObject({ gateway: null, answer: { headline: expect.stringContaining('nothing can be told here') } });
    expect((await inquiry.ask({ text: '110.88.12.88:25', channel: 'D1', lang: null, member: ['C2', 'C1'] })).gateway).toBe('mail-gw');
    expect((await inquiry.ask({ text: '110.88.12.88:25', channel: 'D1', lang: null, member: [] })).gateway).toBeNull();
    expect(await inquiry.channels?.()).toEqual(['C1']);
    const { gateways, reviews } = (await inquiry.overview?.(['C1'], 'en')) ?? { gateways: [], reviews: [] };
    expect(gateways.map(({ gateway, services }) => [gateway, services.length])).toEqual([['mail-gw', 4]]);
    expect(reviews).toMatchObject([{ number: 42, headSha: 'head42' }]);
    expect(await inquiry.overview?.(['C2'], 'en')).toEqual({ gateways: [], reviews: [] });
  });

  it('is recorded with questions, answers, commits and times', async () => {
    const text = (await inquiry.record?.('C1', '3', 'en')) ?? '';
    expect(text).toContain('# Incident record');
    expect(text).toContain('- `org/fw@head42`\n- `org/fw@main1`');
    expect(text.match(/^## \d/gm)).toHaveLength(3);
    expect(text).toMatch(/^## 1\. 2026-01-01 \d\d:\d\d:\d\d, mail-gw `head42`$/m);
    expect(await inquiry.record?.('C2', '3', 'en')).toBeNull();
    expect(await inquiry.record?.('C1', '99', 'en')).toBeNull();
    const hostile = { question: '```\n# x', headline: '', text: '````', gateway: null, repository: null, sha: null, at: 0 };
    expect(recordMarkdown([hostile], 'zh')).toContain('````text\n```\n# x\n````');
  });
});

describe('questions that are kept', () => {
  let stores: Stores;
  beforeAll(async () => {
    stores = await openStores('embedded');
  }, 60_000);
  afterAll(() => stores.close());

  it('are answered by the next process where theirs ended, once', async () => {
    const place = await stores.place();
    const first = await openStore(place, silent);
    const before = await openChatQueue({ store: first, log: silent, metrics: createMetrics() });
    await before.keep('Ev1', { id: 'Ev1' });
    await before.keep('Ev1', { id: 'Ev1' });
    await first.close(0);
    const second = await openStore(place, silent);
    try {
      const answered: unknown[] = [];
      const after = await openChatQueue({ store: second, log: silent, metrics: createMetrics() });
      await after.work(async (job) => void answered.push(job));
      for (let tries = 0; answered.length === 0 && tries < 250; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(answered).toMatchObject([{ id: 'Ev1' }]);
    } finally {
      await second.close(0);
    }
  }, 60_000);
});
