import { type ChildProcess, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../src/demo/layer.ts';

const hairpin = fileURLToPath(new URL('../../bin/hairpin.js', import.meta.url));
/** What the issue allows the demo, in milliseconds. */
const allowed = 60_000;

function run(...args: string[]): { readonly child: ChildProcess; readonly printed: () => string; readonly ended: Promise<number | null> } {
  // No variable of ours may leak in: the demo needs no configuration.
  const { PATH = '', HOME = '/' } = process.env;
  const child = spawn(process.execPath, [hairpin, 'demo', ...args], { env: { PATH, HOME }, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, printed: () => chunks.join(''), ended };
}

const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('hairpin-demo-'));

describe('hairpin demo', () => {
  it(
    'runs the incident by itself, announces each stage, and ends with 0',
    async () => {
      const before = await folders();
      const { printed, ended } = run();
      const code = await ended;
      expect(printed()).not.toContain('FAILED');
      expect(code).toBe(0);
      for (const stage of ['Pull request #1', '/nat-explain 110.88.12.88:25 from vlan20', 'Second push', 'Third push', 'Done:']) {
        expect(printed()).toContain(stage);
      }
      const conclusions = [...printed().matchAll(/check "hairpin: mail-gw" is (\w+)/g)].map((match) => match[1]);
      expect(conclusions).toEqual(['failure', 'failure', 'success']);
      expect((await folders()).filter((name) => !before.includes(name))).toEqual([]);
    },
    allowed,
  );

  it(
    'stays with --keep, with the addresses printed, until it is interrupted',
    async () => {
      const { child, printed, ended } = run('--keep');
      const address = await waitFor(() => /Left running, the pull request at\s+(http:\S+\/pull\/1)/.exec(printed())?.[1], allowed);
      const page = await fetch(address ?? '');
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('hairpin: mail-gw: success');
      child.kill('SIGINT');
      expect(await ended).toBe(0);
    },
    2 * allowed,
  );
});
