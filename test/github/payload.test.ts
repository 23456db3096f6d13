import examples from '@octokit/webhooks-examples';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readHints } from '../../src/github/payload.ts';

const event = z.object({ name: z.string(), examples: z.array(z.looseObject({ action: z.string().optional() })) });
const all = z.array(event).parse(JSON.parse(JSON.stringify(examples)));
const examplesOf = (name: string) => all.find((one) => one.name === name)?.examples ?? [];

describe('payloads as GitHub really sends them', () => {
  const acted = [
    'pull_request',
    'check_run',
    'check_suite',
    'issue_comment',
    'merge_group',
    'push',
    'installation',
    'installation_repositories',
    'pull_request_review_comment',
  ];

  it.each(acted)('every %s is read', (name) => {
    expect(examplesOf(name).length).toBeGreaterThan(0);
    for (const example of examplesOf(name)) expect(readHints(name, JSON.stringify(example))).toHaveProperty('hints');
  });

  it('every other event is nothing to do, and no error', () => {
    const others = all.filter((one) => !acted.includes(one.name));
    expect(others.length).toBeGreaterThan(20);
    for (const { name, examples: payloads } of others) {
      for (const payload of payloads) expect(readHints(name, JSON.stringify(payload))).toEqual({ hints: [] });
    }
  });

  it.each(['check_run', 'check_suite'])('a re-requested %s says where to look', (name) => {
    const asked = examplesOf(name).filter((one) => one.action === 'rerequested');
    expect(asked.length).toBeGreaterThan(0);
    for (const example of asked) {
      expect(readHints(name, JSON.stringify(example))).toMatchObject({ hints: [expect.objectContaining({ kind: expect.any(String) })] });
    }
  });
});

const repository = { name: 'fw', owner: { login: 'example-org' } };
const where = { installation: 5, owner: 'example-org', name: 'fw' };
const read = (name: string, payload: object) => readHints(name, JSON.stringify({ repository, installation: { id: 5 }, ...payload }));

describe('hints', () => {
  it.each(['opened', 'reopened', 'synchronize', 'edited', 'ready_for_review', 'converted_to_draft', 'closed', 'labeled', 'unlabeled'])(
    'a pull request that was %s is looked at',
    (action) => {
      expect(read('pull_request', { action, pull_request: { number: 7 } })).toEqual({
        hints: [{ kind: 'pull-request', pullRequest: { repository: where, number: 7 }, again: false }],
      });
    },
  );

  it.each(['assigned', 'locked', 'review_requested', 'auto_merge_enabled'])('one that was %s is not', (action) => {
    expect(read('pull_request', { action, pull_request: { number: 7 } })).toEqual({ hints: [] });
  });

  it('a merge group that wants checks is reviewed as merged', () => {
    const merge_group = {
      head_sha: 'merged',
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-base',
      base_sha: 'base',
      base_ref: 'refs/heads/main',
    };
    const group = { repository: where, headSha: 'merged', headRef: 'gh-readonly-queue/main/pr-7-base', baseSha: 'base', baseRef: 'main' };
    expect(read('merge_group', { action: 'checks_requested', merge_group })).toEqual({ hints: [{ kind: 'merge-group', group }] });
    expect(read('merge_group', { action: 'destroyed', merge_group })).toEqual({ hints: [] });
  });

  it('a push to the default branch moves the baseline of what wants to be merged there; other pushes are told by their pull request', () => {
    const pushed = { ...repository, default_branch: 'main' };
    expect(read('push', { ref: 'refs/heads/main', repository: pushed })).toEqual({
      hints: [{ kind: 'repository', repository: where, baseRef: 'main' }],
    });
    expect(read('push', { ref: 'refs/heads/topic', repository: pushed })).toEqual({ hints: [] });
    expect(read('push', { ref: 'refs/tags/main', repository: pushed })).toEqual({ hints: [] });
    expect(read('push', { ref: 'refs/heads/main', deleted: true, repository: pushed })).toEqual({ hints: [] });
  });

  it('repositories that come to us are looked at whole, those that go are not', () => {
    const repositories = [{ full_name: 'example-org/fw' }];
    const comes = { hints: [{ kind: 'repository', repository: where, baseRef: null }] };
    expect(read('installation', { action: 'created', repositories })).toEqual(comes);
    expect(read('installation', { action: 'unsuspend', repositories })).toEqual(comes);
    expect(read('installation', { action: 'deleted', repositories })).toEqual({ hints: [] });
    expect(read('installation_repositories', { action: 'added', repositories_added: repositories, repositories_removed: [] })).toEqual(
      comes,
    );
    expect(read('installation_repositories', { action: 'removed', repositories_added: [], repositories_removed: repositories })).toEqual({
      hints: [],
    });
  });

  it('a question on a line of the diff is answered in its thread; alone, it asks about that line', () => {
    const asked = (body: string) => ({
      action: 'created',
      pull_request: { number: 7 },
      comment: { id: 99, body, user: { type: 'User' }, line: 31 },
    });
    const expected = { kind: 'question', pullRequest: { repository: where, number: 7 }, comment: 99, inThread: true };
    expect(read('pull_request_review_comment', asked('/nat-explain 110.88.12.88:25'))).toEqual({
      hints: [{ ...expected, text: '110.88.12.88:25' }],
    });
    expect(read('pull_request_review_comment', asked('/nat-explain'))).toEqual({ hints: [{ ...expected, text: 'line 31' }] });
    expect(read('pull_request_review_comment', asked('words'))).toEqual({ hints: [] });
  });

  it('a re-request for a fork names no pull request: found by its commit', () => {
    const payload = { action: 'rerequested', check_suite: { head_sha: 'abc', head_branch: null, pull_requests: [] } };
    expect(read('check_suite', payload)).toEqual({ hints: [{ kind: 'commit', repository: where, sha: 'abc' }] });
  });

  it('a re-request that names pull requests is for them, again', () => {
    const payload = { action: 'rerequested', check_run: { head_sha: 'abc', pull_requests: [{ number: 7 }] } };
    expect(read('check_run', payload)).toEqual({
      hints: [{ kind: 'pull-request', pullRequest: { repository: where, number: 7 }, again: true }],
    });
  });

  const comment = (body: string, more: object = {}) => ({
    action: 'created',
    issue: { number: 7, pull_request: {} },
    comment: { id: 99, body, user: { type: 'User' }, ...more },
  });

  it('a comment that begins /nat-explain is a question of its first line', () => {
    expect(read('issue_comment', comment('/nat-explain 110.88.12.88:25 from vlan20\nthanks'))).toEqual({
      hints: [
        {
          kind: 'question',
          pullRequest: { repository: where, number: 7 },
          comment: 99,
          text: '110.88.12.88:25 from vlan20',
          inThread: false,
        },
      ],
    });
    expect(read('issue_comment', comment('/nat-explain'))).toMatchObject({ hints: [{ text: 'help' }] });
  });

  it.each([
    ['other comments', comment('see /nat-explain')],
    ['longer words', comment('/nat-explainer x')],
    ['bots, itself above all', comment('/nat-explain x', { user: { type: 'Bot' } })],
    ['Apps', comment('/nat-explain x', { performed_via_github_app: { id: 1 } })],
    ['edits', { ...comment('/nat-explain x'), action: 'edited' }],
    ['issues', { ...comment('/nat-explain x'), issue: { number: 7 } }],
  ])('%s are no question', (_, payload) => {
    expect(read('issue_comment', payload)).toEqual({ hints: [] });
  });
});
