import { describe, expect, it } from 'vitest';
import { createInquiry, type KnownGateway, tell } from '../../src/jobs/ask.ts';
import { selectPaths } from '../../src/jobs/glob.ts';
import type { Forge, RepositoryRef } from '../../src/jobs/ports.ts';
import { engineDouble } from './doubles.ts';
import { silent } from './silent.ts';

const gateway = (name: string, text: string): KnownGateway => ({
  name,
  repository: 'org/fw',
  sha: 'abc',
  side: { files: [{ name: `${name}.rules`, text }], network: null },
});
const mail = gateway('mail-gw', '-A PREROUTING -d 110.88.12.88 -j DNAT --to-destination 192.168.1.55');
const web = gateway('web', '-A PREROUTING -d 203.0.113.9 -j DNAT --to-destination 10.0.0.2');

describe('tell', () => {
  it('asks the gateway that the question names, as a word of its own', async () => {
    expect((await tell(engineDouble, [mail, web], 'WEB 110.88.12.88:25', 'en')).gateway).toBe('web');
    expect((await tell(engineDouble, [mail, web], 'webserver 110.88.12.88:25', 'en')).gateway).toBe('mail-gw');
  });

  it('else the one whose text knows the address', async () => {
    expect(await tell(engineDouble, [mail, web], '203.0.113.9:443', 'en')).toMatchObject({
      gateway: 'web',
      repository: 'org/fw',
      sha: 'abc',
    });
    expect((await tell(engineDouble, [mail, web], '192.168.1.55', 'en')).gateway).toBe('mail-gw');
  });

  it('else says which there are', async () => {
    const told = await tell(engineDouble, [mail, web], '198.51.100.1:25', 'en');
    expect(told.gateway).toBeNull();
    expect(told.answer.headline).toContain('mail-gw, web');
    expect((await tell(engineDouble, [mail, web], '198.51.100.1:25', 'zh')).answer.headline).toContain('请指明是哪个网关');
  });

  it('a single gateway is the one that is meant', async () => {
    expect((await tell(engineDouble, [mail], 'anything?', 'en')).gateway).toBe('mail-gw');
  });
});

/** A forge of one file a repository, which counts how often it is asked. */
function forgeOf(repositories: Record<string, Record<string, string>>) {
  const asked = { branch: 0, list: 0 };
  const ref = (name: string): RepositoryRef => ({ installation: 1, owner: 'org', name });
  const refuse = async (): Promise<never> => {
    throw new Error('not a question’s business');
  };
  const forge: Forge = {
    async *repositories() {
      asked.list += 1;
      for (const name of Object.keys(repositories)) yield ref(name);
    },
    defaultBranchSha: async ({ name }) => {
      asked.branch += 1;
      if (name === 'gone') throw new Error('404');
      return `sha-of-${name}`;
    },
    readFile: async ({ name }, _sha, path) => repositories[name]?.[path] ?? null,
    selectFiles: async ({ name }, _sha, globs) => selectPaths(Object.keys(repositories[name] ?? {}), globs),
    lineUrl: () => '',
    openPullRequests: async function* () {},
    pullRequest: refuse,
    mergeBase: refuse,
    changedFiles: refuse,
    putCheckRun: refuse,
    putComment: refuse,
    putReview: refuse,
  };
  return { forge, asked };
}

const listed = (name: string, channel: string, language = 'en') => ({
  '.github/hairpin.yml': `gateways:\n  ${name}:\n    rulesets: ['*.rules']\nslack: { channels: [${channel}], language: ${language} }\n`,
  'fw.rules': `-A PREROUTING -d 110.88.12.88 -j ACCEPT\n`,
});

describe('createInquiry', () => {
  it('tells of a gateway only in the channels that its configuration lists', async () => {
    const { forge } = forgeOf({ one: listed('mail-gw', 'C1'), two: listed('secret-gw', 'C2'), gone: {}, none: { 'fw.rules': '' } });
    const inquiry = createInquiry({ forge, engine: engineDouble, log: silent });
    expect(await inquiry.ask({ text: '110.88.12.88:25', channel: 'C1', lang: null })).toMatchObject({
      gateway: 'mail-gw',
      repository: 'org/one',
      sha: 'sha-of-one',
      lang: 'en',
    });
    const elsewhere = await inquiry.ask({ text: 'mail-gw secret-gw 110.88.12.88:25', channel: 'C3', lang: null });
    expect(elsewhere).toMatchObject({ gateway: null, repository: null, sha: null });
    expect(JSON.stringify(elsewhere)).not.toMatch(/mail-gw|secret-gw|110\.88/);
  });

  it('answers in the asker’s language, else in the configuration’s', async () => {
    const { forge } = forgeOf({ one: listed('mail-gw', 'C1', 'zh') });
    const inquiry = createInquiry({ forge, engine: engineDouble, log: silent });
    expect((await inquiry.ask({ text: 'x', channel: 'C1', lang: null })).lang).toBe('zh');
    expect((await inquiry.ask({ text: 'x', channel: 'C1', lang: 'en' })).lang).toBe('en');
  });

  it('asks the forge again only when what it knows is old', async () => {
    let clock = 0;
    const { forge, asked } = forgeOf({ one: listed('mail-gw', 'C1') });
    const inquiry = createInquiry({ forge, engine: engineDouble, log: silent, now: () => clock });
    const ask = () => inquiry.ask({ text: 'x', channel: 'C1', lang: null });
    await ask();
    await ask();
    expect(asked).toEqual({ branch: 1, list: 1 });
    clock = 6_000;
    await ask();
    expect(asked).toEqual({ branch: 2, list: 1 });
    clock = 61_000;
    await ask();
    expect(asked).toEqual({ branch: 3, list: 2 });
  });

  it('without a forge there is nothing to tell', async () => {
    const inquiry = createInquiry({ forge: null, engine: engineDouble, log: silent });
    expect((await inquiry.ask({ text: 'x', channel: 'C1', lang: null })).gateway).toBeNull();
  });
});
