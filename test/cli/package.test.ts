import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { type StandIns, startStandIns } from '../../src/demo/standins.ts';
import { hairpin as fromSource } from './run.ts';

const patience = 120_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds that `--help` may take; the least of some runs, since other tests run beside. */
const HELP_MS = 150;

let folder: string;
let bin: string;
let files: string[];

// As `npm i` would put it: the package's files, and what it depends on beside it.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hairpin-package-'));
  const modules = join(folder, 'node_modules');
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
  // What the build says comes first.
  const [{ filename, files: listed }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(packed.slice(packed.indexOf('[\n')));
  files = listed.map(({ path }) => path);
  mkdirSync(join(modules, 'hairpin'), { recursive: true });
  execFileSync('tar', ['xzf', join(folder, filename), '--strip-components=1', '-C', join(modules, 'hairpin')]);
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(modules, 'hairpin/package.json'), 'utf8'),
  );
  for (const name of [...Object.keys(dependencies), 'emulate']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  bin = join(modules, 'hairpin/bin/hairpin.js');
}, patience);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  execFileSync(process.execPath, [bin, ...args], { cwd: folder, env: { ...process.env, XDG_CACHE_HOME: folder } }).toString();

describe('the package', { timeout: patience }, () => {
  it('has the program and its types, and nothing that only its makers need', () => {
    for (const path of [
      'bin/hairpin.js',
      'dist/src/cli/main.js',
      'dist/types/src/cli/main.d.ts',
      'dist/THIRD-PARTY-NOTICES.txt',
      'LICENSE',
      'README.md',
    ]) {
      expect(files).toContain(path);
    }
    expect(files.filter((path) => /^(src|test|bench|rules|scripts|\.ci)\//.test(path) || /(^|\/)\.|\.test\./.test(path))).toEqual([]);
    expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it('says the same as the sources', async () => {
    const rules = join(folder, 'fw.rules');
    writeFileSync(rules, withRules(publish('bond0')));
    // A script has its reader in a file of its own.
    const script = join(folder, 'fw.sh');
    writeFileSync(script, '#!/bin/sh\nIPT=iptables\nfor port in 25 110; do\n  $IPT -A INPUT -p tcp --dport $port -j ACCEPT\ndone\n');
    for (const args of [
      ['parse', rules, '--to', 'json'],
      ['parse', script, '--to', 'json'],
      ['trace', rules, 'bond1: 192.168.1.7 -> 110.88.12.88:25/tcp'],
      ['explain', rules, '110.88.12.88:25'],
      ['check', rules, '--fail-on', 'never'],
    ]) {
      expect(run(...args)).toBe((await fromSource(args)).out);
    }
  });

  it('starts fast', () => {
    const times = Array.from({ length: 8 }, () => {
      const started = performance.now();
      expect(run('--help')).toContain('Usage: hairpin');
      return performance.now() - started;
    });
    const bare = Array.from({ length: 8 }, () => {
      const started = performance.now();
      execFileSync(process.execPath, ['-e', '0']);
      return performance.now() - started;
    });
    // On a machine so busy that an empty program takes long, that much longer.
    expect(Math.min(...times)).toBeLessThan(Math.max(HELP_MS, 6 * Math.min(...bare)));
  });

  it('serves: a pull request is reviewed by the built engine in its threads', async () => {
    const standIns: StandIns = await startStandIns();
    const child = spawn(process.execPath, [bin, 'serve'], {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? '',
        ...standIns.environment(),
        HOST: '127.0.0.1',
        PORT: '0',
        HAIRPIN_DATA_DIR: join(folder, 'data'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      let log = '';
      for await (const chunk of child.stdout) {
        log += String(chunk);
        if (log.includes('"serving"')) break;
      }
      standIns.connect(/"url":"([^"]+)","github"/.exec(log)?.[1] ?? '');
      const repository = await standIns.github.createRepository('packed', repositoryFiles(standIns.slack.channel));
      await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
      const { sha } = await repository.openPullRequest({ title: 'Packed', head: 'publish' });
      const conclusions = async () => (await repository.checkRuns(sha)).map((check) => [check.name, check.conclusion]);
      await expect.poll(conclusions, { timeout: 30_000 }).toEqual([['hairpin: mail-gw', 'failure']]);
    } finally {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await standIns.close();
    }
    expect(child.exitCode).toBe(0);
  });
});
