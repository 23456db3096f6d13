import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubWebhooks } from '../../src/github/index.ts';
import type { Hint } from '../../src/jobs/hints.ts';
import type { RawDelivery } from '../../src/jobs/store.ts';
import { silent } from '../jobs/silent.ts';

const payload = JSON.stringify({
  action: 'opened',
  repository: { name: 'fw', owner: { login: 'example-org' } },
  installation: { id: 5 },
  pull_request: { number: 7, title: '网关' },
});
const sign = (secret: string, body: string) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

let server: Server;
let url: string;
let delivered: { delivery: RawDelivery; hints: readonly Hint[] }[];
let fail: boolean;

beforeEach(async () => {
  delivered = [];
  fail = false;
  const hooks = githubWebhooks({
    secrets: ['old secret', 'new secret'],
    log: silent,
    deliver: async (delivery, hints) => {
      if (fail) throw new Error('the disk is full');
      delivered.push({ delivery, hints });
      return 'taken';
    },
  });
  server = createServer(async (request, response) => {
    if (!(await hooks(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function post(body: string | Buffer, headers: Record<string, string>, path = '/github/webhooks') {
  return fetch(`${url}${path}`, { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body), headers });
}

const headers = (signature: string) => ({ 'x-github-delivery': 'd-1', 'x-github-event': 'pull_request', 'x-hub-signature-256': signature });

describe('POST /github/webhooks', () => {
  it.each(['old secret', 'new secret'])('takes a delivery signed with the %s, body and all', async (secret) => {
    const response = await post(payload, headers(sign(secret, payload)));
    expect(response.status).toBe(202);
    const repository = { installation: 5, owner: 'example-org', name: 'fw' };
    expect(delivered).toEqual([
      {
        delivery: { id: 'd-1', event: 'pull_request', body: payload },
        hints: [{ kind: 'pull-request', pullRequest: { repository, number: 7 }, again: false }],
      },
    ]);
  });

  it.each([
    ['another secret', sign('another secret', payload)],
    ['another body', sign('new secret', `${payload} `)],
    ['the wrong length', 'sha256=00'],
    ['no hash', 'nonsense'],
  ])('refuses a signature of %s with 401', async (_, signature) => {
    expect((await post(payload, headers(signature))).status).toBe(401);
    expect(delivered).toEqual([]);
  });

  it('refuses a delivery without a signature with 401, without id or event with 400', async () => {
    expect((await post(payload, { 'x-github-delivery': 'd', 'x-github-event': 'pull_request' })).status).toBe(401);
    const signed = { 'x-hub-signature-256': sign('new secret', payload) };
    expect((await post(payload, { ...signed, 'x-github-event': 'pull_request' })).status).toBe(400);
    expect((await post(payload, { ...signed, 'x-github-delivery': 'd' })).status).toBe(400);
    expect(delivered).toEqual([]);
  });

  it('refuses bytes that are no UTF-8 and an empty body', async () => {
    const bytes = Buffer.from([0x22, 0xff, 0x22]);
    const signature = `sha256=${createHmac('sha256', 'new secret').update(bytes).digest('hex')}`;
    expect((await post(bytes, headers(signature))).status).toBe(401);
    expect((await post('', headers(sign('new secret', '')))).status).toBe(401);
    expect(delivered).toEqual([]);
  });

  it('refuses a signed payload that is not what GitHub sends with 400', async () => {
    for (const body of ['{"action":"opened"}', '{', '[]', 'null']) {
      expect((await post(body, headers(sign('new secret', body)))).status).toBe(400);
    }
    expect(delivered).toEqual([]);
  });

  it('acknowledges events that it does not act on, and stores nothing', async () => {
    const body = '{"zen":"…"}';
    expect((await post(body, { ...headers(sign('new secret', body)), 'x-github-event': 'ping' })).status).toBe(202);
    const assigned = payload.replace('opened', 'assigned');
    expect((await post(assigned, headers(sign('new secret', assigned)))).status).toBe(202);
    expect(delivered).toEqual([]);
  });

  it('refuses more than GitHub sends, said or unsaid', async () => {
    const big = Buffer.alloc(25 * 1024 * 1024 + 1, 0x20);
    const refused = await post(big, headers('sha256=00')).then(
      (response) => response.status,
      () => 'the connection was closed',
    );
    expect([413, 'the connection was closed']).toContain(refused);
    expect(delivered).toEqual([]);
  });

  it('does not acknowledge what could not be stored', async () => {
    fail = true;
    expect((await post(payload, headers(sign('new secret', payload)))).status).toBe(500);
  });

  it('leaves other paths and methods alone', async () => {
    expect((await post(payload, headers(sign('new secret', payload)), '/github')).status).toBe(404);
    expect((await fetch(`${url}/github/webhooks`)).status).toBe(404);
    expect((await post(payload, headers(sign('new secret', payload)), '/github/webhooks?x=1')).status).toBe(202);
  });
});
