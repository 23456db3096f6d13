import { describe, expect, it } from 'vitest';
import { configuredSide, touchedGateways } from '../../src/jobs/gateways.ts';
import { selectPaths } from '../../src/jobs/glob.ts';
import type { ChangedFile } from '../../src/jobs/ports.ts';
import { readConfiguration } from '../../src/review/configuration.ts';

const repository = { installation: 1, owner: 'o', name: 'r' };
const ruleset = (port: number) => `*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -p tcp --dport ${port} -j ACCEPT\nCOMMIT\n`;

/** What each path means at each commit, a link meaning another's file; and every file's text. */
type Meant = Readonly<Record<string, Readonly<Record<string, string>>>>;

function forge(meant: Meant, texts: Readonly<Record<string, string>>) {
  return {
    selectFiles: async (_repository: unknown, sha: string, globs: readonly string[]) =>
      selectPaths(Object.keys(meant[sha] ?? {}), globs).map((path) => meant[sha]?.[path] ?? path),
    readFile: async (_repository: unknown, _sha: string, path: string) => texts[path] ?? null,
  };
}

function configuration() {
  const text = 'gateways:\n  mail-gw:\n    rulesets: [gw/*.rules]\n    network: gw/net.yml\n';
  const read = readConfiguration({ name: '.github/hairpin.yml', text });
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read.configuration;
}

const comparison = (...changed: ChangedFile[]) => ({ pr: { repository, headSha: 'head' }, base: 'base', changed });
const modified = (path: string) => ({ path, previousPath: null, status: 'modified' as const });
const texts = { 'old.rules': ruleset(25), 'new.rules': ruleset(26), 'net.yml': 'interfaces: {}\n' };

describe('a gateway whose ruleset is a symbolic link', () => {
  it('is touched by a change of the file that the link means, told under its own name', async () => {
    const same = { 'gw/fw.rules': 'old.rules' };
    const [gateway] = await touchedGateways(forge({ base: same, head: same }, texts), comparison(modified('old.rules')), configuration());
    expect(gateway).toMatchObject({ name: 'mail-gw', head: { files: [{ name: 'old.rules' }] } });
  });

  it('is touched when the link points elsewhere', async () => {
    const source = forge({ base: { 'gw/fw.rules': 'old.rules' }, head: { 'gw/fw.rules': 'new.rules' } }, texts);
    const [gateway] = await touchedGateways(source, comparison(), configuration());
    expect(gateway?.base.files).toEqual([{ name: 'old.rules', text: texts['old.rules'] }]);
    expect(gateway?.head.files).toEqual([{ name: 'new.rules', text: texts['new.rules'] }]);
  });

  it('is left alone by any other change', async () => {
    const same = { 'gw/fw.rules': 'old.rules', 'gw/net.yml': 'net.yml' };
    const source = forge({ base: same, head: same }, texts);
    expect(await touchedGateways(source, comparison(modified('new.rules')), configuration())).toEqual([]);
    expect(await touchedGateways(source, comparison(modified('net.yml')), configuration())).toHaveLength(1);
  });

  it('answers questions from the file that the link means', async () => {
    const source = forge({ head: { 'gw/fw.rules': 'old.rules' } }, texts);
    const gateway = configuration().gateways[0];
    if (gateway === undefined) throw new Error('no gateway');
    expect((await configuredSide(source, repository, 'head', gateway)).files).toEqual([{ name: 'old.rules', text: texts['old.rules'] }]);
  });
});
