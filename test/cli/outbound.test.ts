import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuredHosts, restrictedFetch } from '../../src/cli/outbound.ts';

let server: Server;
let host: string;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const [, kind, target = ''] = (request.url ?? '').split('/', 3);
    if (kind === 'to') response.writeHead(302, { location: decodeURIComponent(target) });
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const github = { appId: 1, privateKey: '', webhookSecrets: [''], apiUrl: 'https://ghe.example.com/api/v3' };
const slack = { botToken: 'xoxb-1', signingSecret: '', apiUrl: null, appToken: null };

describe('outbound requests', () => {
  it('go to the configured hosts', () => {
    expect([...configuredHosts({ github, slack })]).toEqual(['ghe.example.com', 'slack.com', 'hooks.slack.com', 'files.slack.com']);
    expect([...configuredHosts({ github: null, slack: { ...slack, apiUrl: 'http://127.0.0.1:9/api/' } })]).toEqual(['127.0.0.1:9']);
  });

  it('are refused to every other, also by a redirect, before anything is sent', async () => {
    const guarded = restrictedFetch(new Set([host]));
    asked = [];
    expect(await (await guarded(`http://${host}/plain`)).text()).toBe('here');
    expect(await (await guarded(new URL(`http://${host}/to/${encodeURIComponent('/plain')}`))).text()).toBe('here');
    const other = host.replace('127.0.0.1', 'localhost');
    await expect(guarded(`http://${other}/plain`)).rejects.toThrow('none of the configured hosts');
    await expect(guarded(`http://${host}/to/${encodeURIComponent(`http://${other}/stolen`)}`)).rejects.toThrow(
      `a request to ${other} was refused`,
    );
    await expect(guarded(new Request('http://169.254.169.254/latest/meta-data'))).rejects.toThrow('169.254.169.254');
    expect(asked.filter((path) => path === '/stolen')).toEqual([]);
    expect((await guarded(`http://${host}/to/x`, { method: 'POST' })).status).toBe(302);
  });
});
