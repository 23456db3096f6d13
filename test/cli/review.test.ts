/** `hairpin review`: two paths, two folders, and a range of a git repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAB } from '../netfilter/support.ts';
import { countedSave, STAGES } from '../review/support.ts';
import { hairpin } from './run.ts';

let folder = '';
const path = (name: string) => join(folder, name);

function write(name: string, text: string): void {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), text);
}

function git(...args: readonly string[]): string {
  const settings = [
    '-c',
    'user.name=admin',
    '-c',
    'user.email=admin@example.com',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'core.hooksPath=/dev/null',
  ];
  return execFileSync('git', [...settings, ...args], { cwd: path('repo'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function commit(message: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) write(`repo/${name}`, text);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD');
}

const link = (ifname: string, ...addresses: readonly string[]) => ({
  ifname,
  addr_info: addresses.map((local) => ({ family: 'inet', local, prefixlen: 24, scope: 'global' })),
});
/** The lab as `ip -j addr` and `ip -j route` print it. */
const ADDRESSES = JSON.stringify([
  link('bond0', '110.88.12.88', '110.88.12.89'),
  link('bond1', '192.168.1.1'),
  link('bond1.20', '192.168.20.1'),
]);
const ROUTES = JSON.stringify([
  { dst: 'default', gateway: '110.88.12.1', dev: 'bond0' },
  { dst: '192.168.30.0/24', gateway: '192.168.1.2', dev: 'bond1' },
]);

const commits: Record<'empty' | 'bond0' | 'bond1' | 'mended' | 'readme' | 'configured' | 'broken' | 'network', string> = {
  empty: '',
  bond0: '',
  bond1: '',
  mended: '',
  readme: '',
  configured: '',
  broken: '',
  network: '',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hairpin-review-'));
  for (const stage of ['bond0', 'bond1', 'mended'] as const) write(`${stage}/nat.rules`, countedSave(STAGES[stage]));
  write('bond1/README.md', '# -A PREROUTING is explained here\n');
  write('net.yml', LAB);
  mkdirSync(path('repo'));
  git('init', '-q', '-b', 'main');
  commits.empty = commit('empty', { 'README.md': 'rules\n' });
  commits.bond0 = commit('publish', { 'gw/fw.rules': countedSave(STAGES.bond0) });
  commits.bond1 = commit('inside too', { 'gw/fw.rules': countedSave(STAGES.bond1) });
  commits.mended = commit('mend', { 'gw/fw.rules': countedSave(STAGES.mended) });
  commits.readme = commit('words', { 'README.md': 'more words\n' });
  const settings = 'gateways:\n  mail-gw:\n    rulesets: [gw/*.rules]\n    network: gw/network.yml\n';
  commits.configured = commit('configure', {
    '.github/hairpin.yml': settings,
    'gw/network.yml': LAB,
    'gw/fw.rules': countedSave(STAGES.bond0),
  });
  commits.network = commit('network', { 'gw/network.yml': LAB.replace('bond1.20: { zone: vlan20', 'bond1.20: { zone: guests') });
  commits.broken = commit('break', { 'gw/fw.rules': '*nat\n-A PREROUTING -j\nCOMMIT\n' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (out: string) => JSON.parse(out);
const review = (...args: readonly string[]) => hairpin(['review', ...args, '--format', 'json'], { cwd: path('repo') });
const checks = (findings: readonly { check: string }[]) => [...new Set(findings.map((finding) => finding.check))].sort();

describe('--base and --head', () => {
  const sides = (base: string, head: string, ...more: readonly string[]) =>
    review('--base', path(base), '--head', path(head), '--network', path('net.yml'), ...more);

  it('files: introduced findings exit 1, cured ones 0', async () => {
    const [worse, better] = await Promise.all([sides('bond0/nat.rules', 'bond1/nat.rules'), sides('bond1/nat.rules', 'mended/nat.rules')]);
    expect(worse.code).toBe(1);
    expect(checks(json(worse.out).introduced)).toContain('hairpin-without-snat');
    expect(better.code).toBe(0);
    const { introduced, fixed } = json(better.out);
    expect([checks(introduced), checks(fixed)]).toEqual([['live-connections'], expect.arrayContaining(['hairpin-without-snat'])]);
  });

  it('folders: rulesets by their path within, and nothing else in them', async () => {
    const { code, out } = await sides('bond0', 'bond1');
    expect(code).toBe(1);
    expect(json(out).introduced[0].file).toBe('nat.rules');
    expect(json(out).changes.length).toBeGreaterThan(0);
  });

  it('existing findings alone do not fail', async () => {
    const { code, out } = await sides('bond1', 'bond1');
    expect([code, json(out).introduced, json(out).changes]).toEqual([0, [], []]);
    expect(json(out).existing.length).toBeGreaterThan(0);
  });

  it('has the fields of CONTRACT, and each change the flows of its witness', async () => {
    const result = json((await sides('bond0', 'bond1')).out);
    expect(Object.keys(result)).toEqual(expect.arrayContaining(['introduced', 'fixed', 'existing', 'changes', 'services']));
    for (const change of result.changes) {
      expect(Object.keys(change)).toEqual(
        expect.arrayContaining(['vantage', 'packets', 'regions', 'before', 'after', 'beforeFlow', 'afterFlow', 'witness']),
      );
      expect(change.witness.dst).toBe('110.88.12.88');
    }
  });
});

describe('BASE..HEAD in a git repository', () => {
  it('takes every changed ruleset as a gateway where nothing is configured', async () => {
    const { code, out } = await review(`${commits.bond0}..${commits.bond1}`);
    expect(code).toBe(0);
    // Inferred facts make warnings of them.
    expect(checks(json(out).introduced)).toContain('hairpin-without-snat');
    expect((await review(`${commits.bond0}..${commits.bond1}`, '--fail-on', 'warning')).code).toBe(1);
  });

  it('a new file, names, and three dots', async () => {
    const added = await review(`${commits.empty}...${commits.bond0}`);
    expect(json(added.out).changes.length).toBeGreaterThan(0);
    git('tag', 'v1', commits.bond1);
    expect((await review(`v1..${commits.mended}`)).code).toBe(0);
  });

  it('a change of no ruleset has nothing to say', async () => {
    const { code, out } = await review(`${commits.mended}..${commits.readme}`);
    expect([code, json(out).changes, json(out).services]).toEqual([0, [], []]);
  });

  it.each(['inline', 'by ip -j'] as const)('takes network facts %s as it takes them from a file', async (form) => {
    const start = git('rev-parse', 'HEAD');
    const lines = LAB.trim().split('\n');
    const network = { inline: lines.map((line) => `\n      ${line}`).join(''), 'by ip -j': ' { addresses: gw/a.json, routes: gw/r.json }' }[
      form
    ];
    const told = form === 'inline' ? {} : { 'gw/a.json': ADDRESSES, 'gw/r.json': ROUTES };
    const settings = `gateways:\n  mail-gw:\n    rulesets: [gw/*.rules]\n    network:${network}\n`;
    const base = commit('facts', { '.github/hairpin.yml': settings, 'gw/fw.rules': countedSave(STAGES.bond0), ...told });
    const head = commit('inside', { 'gw/fw.rules': countedSave(STAGES.bond1) });
    const { code, out } = await review(`${base}..${head}`);
    git('reset', '-q', '--hard', start);
    expect(code).toBe(1);
    const { services, assumptions } = json(out);
    expect(assumptions).toEqual([]);
    const names = services[0].from.map((entry: { vantage: string }) => entry.vantage);
    expect(names).toEqual(
      expect.arrayContaining(form === 'inline' ? ['internet', 'office', 'vlan20', 'floor3'] : ['bond0', 'bond1', 'bond1.20']),
    );
  });

  it('is configured by the base, with its network facts', async () => {
    const head = commit('inside too', { 'gw/fw.rules': countedSave(STAGES.bond1) });
    const { code, out } = await review(`${commits.configured}..${head}`);
    expect(code).toBe(1);
    expect(json(out).assumptions).toEqual([]);
    expect(json(out).services[0].from.map((cell: { vantage: string }) => cell.vantage)).toContain('floor3');
  });

  it('a ruleset that is a symbolic link is read where it points, and is touched when it points elsewhere', async () => {
    const start = git('rev-parse', 'HEAD');
    const settings = 'gateways:\n  mail-gw:\n    rulesets: [site/gw.rules]\n';
    mkdirSync(path('repo/site'), { recursive: true });
    symlinkSync('../common/one.rules', path('repo/site/gw.rules'));
    const files = { 'common/one.rules': countedSave(STAGES.bond0), 'common/two.rules': countedSave(STAGES.bond1) };
    const base = commit('link', { '.github/hairpin.yml': settings, ...files });
    rmSync(path('repo/site/gw.rules'));
    symlinkSync('../common/two.rules', path('repo/site/gw.rules'));
    const head = commit('elsewhere', {});
    const { out } = await review(`${base}..${head}`);
    git('reset', '-q', '--hard', start);
    expect(json(out).changes.length).toBeGreaterThan(0);
    expect(json(out).introduced.map((finding: { file: string }) => finding.file)).toContain('common/two.rules');
  });

  it('a configuration that only the head has is not read', async () => {
    const { out } = await review(`${commits.readme}..${commits.configured}`);
    expect(json(out).assumptions.length).toBeGreaterThan(0);
  });

  it('a ruleset that cannot be read exits 2 with its line', async () => {
    const { code, err } = await review(`${commits.configured}..${commits.broken}`);
    expect(code).toBe(2);
    expect(err).toMatch(/^gw\/fw\.rules:2:\d+: error: /m);
  });

  it.each([
    ['nosuch..HEAD', /git rev-parse/],
    ['HEAD', /expected BASE\.\.HEAD/],
    ['..HEAD', /expected BASE\.\.HEAD/],
    ['--output=x..HEAD', /unknown option|expected BASE/],
  ])('%s exits 2', async (range, message) => {
    const { code, err } = await review(range);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('outside of a repository exits 2', async () => {
    const { code, err } = await hairpin(['review', 'a..b'], { cwd: folder, env: { GIT_CEILING_DIRECTORIES: folder } });
    expect(code).toBe(2);
    expect(err).toMatch(/^error: git/);
  });
});
