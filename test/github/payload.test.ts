import examples from '@octokit/webhooks-examples';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readHints } from '../../src/github/payload.ts';

const event = z.object({ name: z.string(), examples: z.array(z.looseObject({ action: z.string().optional() })) });
const all = z.array(event).parse(JSON.parse(JSON.stringify(examples)));
const examplesOf = (name: string) => all.find((one) => one.name === name)?.examples ?? [];

describe('payloads as GitHub really sends them', () => {
  it.each(['pull_request', 'check_run', 'check_suite', 'issue_comment'])('every %s is read', (name) => {
    expect(examplesOf(name).length).toBeGreaterThan(0);
    for (const example of examplesOf(name)) expect(readHints(name, JSON.stringify(example))).toHaveProperty('hints');
  });

  it('every other event is nothing to do, and no error', () => {
    const others = all.filter((one) => !['pull_request', 'check_run', 'check_suite', 'issue_comment'].includes(one.name));
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
      hints: [{ kind: 'question', pullRequest: { repository: where, number: 7 }, comment: 99, text: '110.88.12.88:25 from vlan20' }],
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
