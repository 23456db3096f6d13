/** What goes wrong at the border: thresholds, error lines of every command, bad packets in their place. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAB } from '../netfilter/support.ts';
import { countedSave, STAGES } from '../review/support.ts';
import { hairpin } from './run.ts';

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hairpin-cli-'));
  for (const stage of ['bond0', 'bond1', 'mended'] as const) writeFileSync(path(`${stage}.rules`), countedSave(STAGES[stage]));
  writeFileSync(path('net.yml'), LAB);
  writeFileSync(
    path('bad.rules'),
    '*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp --dport 99999 -j ACCEPT\n-A PREROUTING -j\nCOMMIT\n',
  );
  writeFileSync(path('bad.yml'), 'interfaces:\n  a: { zoen: b }\nrouts: []\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (stage: string, ...more: readonly string[]) =>
  hairpin(['check', path(`${stage}.rules`), '--network', path('net.yml'), ...more]);

describe('thresholds and families', () => {
  it('--fail-on moves the threshold', async () => {
    // bond0: warnings only.
    const codes = await Promise.all(
      ['error', 'warning', 'info', 'never'].map(async (level) => (await check('bond0', '--fail-on', level)).code),
    );
    expect(codes).toEqual([0, 1, 1, 0]);
    expect((await check('bond1', '--fail-on', 'never')).code).toBe(0);
  });

  it('--family reads a text that names no address as IPv6', async () => {
    const input = '*filter\n:INPUT DROP [0:0]\nCOMMIT\n';
    const { out } = await hairpin(['parse', '-', '--family', 'ip6', '--to', 'json'], { input });
    expect(JSON.stringify(JSON.parse(out))).toContain('"ip6"');
  });
});

describe('errors', () => {
  it('are told by FILE:LINE:COLUMN, every one of them', async () => {
    const { code, err, out } = await hairpin(['check', path('bad.rules'), '--network', path('bad.yml')]);
    expect([code, out]).toEqual([2, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) expect(line).toMatch(/^.*\/bad\.(rules|yml):\d+:\d+: error: ./);
    expect(lines.filter((line) => line.includes('bad.rules:3:')).length).toBe(1);
    expect(lines.filter((line) => line.includes('bad.rules:4:')).length).toBe(1);
    expect(err).toMatch(/bad\.yml:2:8: error: unknown key "zoen", did you mean "zone"/);
    expect(err).toMatch(/bad\.yml:3:1: error: unknown key "routs", did you mean "routes"/);
  });

  it.each(['parse', 'explain', 'trace', 'review'])('%s tells them too', async (command) => {
    const bad = path('bad.rules');
    const args =
      {
        parse: [bad],
        explain: [bad, '1.2.3.4:25'],
        trace: [bad, 'eth0: 1.2.3.4 -> 5.6.7.8:25/tcp'],
        review: ['--base', bad, '--head', bad],
      }[command] ?? [];
    const { code, err } = await hairpin([command, ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(/bad\.rules:3:\d+: error: /);
  });
});

describe('trace', () => {
  const trace = (input: string, ...more: readonly string[]) =>
    hairpin(['trace', path('bond1.rules'), '--network', path('net.yml'), '--packets', '-', ...more], { input });
  const line = (id: number, more: object = {}) =>
    JSON.stringify({ id, in: 'bond1.20', src: '192.168.20.7', dst: '110.88.12.88', proto: 'tcp', sport: 40000, dport: 25, ...more });

  it('keeps the order of many, and answers a bad line in its place', async () => {
    const packets = [
      line(1),
      'not json',
      line(3, { dst: 'nowhere' }),
      '{"id":4,"in":"bond0"}',
      line(5, { in: null, src: undefined }),
      line(6, { flags: 'SYN,ACK' }),
      line(7, { proto: 'icmp', type: 8 }),
    ];
    const { code, out } = await trace(`${packets.join('\n')}\n\n`);
    expect(code).toBe(2);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(answers.map(({ id }) => id)).toEqual([1, null, 3, 4, 5, 6, 7]);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([false, true, true, true, false, false, false]);
    expect(answers[4]).toMatchObject({ verdict: 'local', reply: null, packet: { src: '110.88.12.88' } });
    expect(answers[0]).not.toHaveProperty('steps');
  });

  it('IPv6 packets among IPv4 ones are asked of the IPv6 side', async () => {
    const { out, code } = await trace(
      `${line(1)}\n{"id":2,"in":"bond0","src":"2001:db8::9","dst":"2001:db8::1","proto":"tcp","dport":25}\n`,
    );
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });
});
