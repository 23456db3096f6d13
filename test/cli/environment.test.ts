import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Environment, EnvironmentError, readEnvironment } from '../../src/cli/environment.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
const folder = mkdtempSync(join(tmpdir(), 'hairpin-env-'));
afterAll(() => rmSync(folder, { recursive: true }));

const github = { GITHUB_APP_ID: '12', GITHUB_PRIVATE_KEY: privateKey, GITHUB_WEBHOOK_SECRET: 'secret' };
const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'signing' };

function problems(environment: Environment): readonly string[] {
  try {
    readEnvironment(environment);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe('readEnvironment', () => {
  it('takes both surfaces, and either alone', () => {
    const both = readEnvironment({ ...github, ...slack });
    expect(both).toMatchObject({
      port: 3000,
      store: { dataDir: './data' },
      logLevel: 'info',
      github: { appId: 12 },
      slack: { botToken: 'xoxb-1' },
    });
    expect(readEnvironment(github).slack).toBeNull();
    expect(readEnvironment(slack).github).toBeNull();
  });

  it('takes several webhook secrets, and an own API and store', () => {
    const settings = readEnvironment({
      ...github,
      GITHUB_WEBHOOK_SECRET: 'new, old',
      GITHUB_API_URL: 'https://ghe.example.com/api/v3',
      DATABASE_URL: 'postgres://u@db/hairpin',
      PORT: '0',
    });
    expect(settings.github).toMatchObject({ webhookSecrets: ['new', 'old'], apiUrl: 'https://ghe.example.com/api/v3' });
    expect(settings.store).toEqual({ databaseUrl: 'postgres://u@db/hairpin' });
    expect(settings.port).toBe(0);
  });

  it('takes the private key as PEM, with \\n, in base64, or from a file', () => {
    const file = join(folder, 'key.pem');
    writeFileSync(file, privateKey);
    const { GITHUB_PRIVATE_KEY: _, ...rest } = github;
    const spellings: Environment[] = [
      { GITHUB_PRIVATE_KEY: privateKey },
      { GITHUB_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') },
      { GITHUB_PRIVATE_KEY: Buffer.from(privateKey).toString('base64') },
      { GITHUB_PRIVATE_KEY_FILE: file },
    ];
    for (const spelling of spellings) expect(readEnvironment({ ...rest, ...spelling }).github?.privateKey.trim()).toBe(privateKey.trim());
  });

  it('names every missing and malformed variable at once', () => {
    const named = problems({
      PORT: 'http',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://x',
      GITHUB_APP_ID: 'twelve',
      GITHUB_PRIVATE_KEY: 'no key',
      GITHUB_API_URL: 'not an address',
      SLACK_BOT_TOKEN: 'xoxp-1',
    }).map((problem) => problem.split(':')[0]);
    expect(named.toSorted()).toEqual(
      [
        'DATABASE_URL',
        'GITHUB_API_URL',
        'GITHUB_APP_ID',
        'GITHUB_PRIVATE_KEY',
        'GITHUB_WEBHOOK_SECRET',
        'LOG_LEVEL',
        'PORT',
        'SLACK_BOT_TOKEN',
        'SLACK_SIGNING_SECRET',
      ].toSorted(),
    );
  });

  it('an empty variable is a missing one, a key file that is not there is told, and nothing at all is nothing to serve', () => {
    expect(problems({ ...github, GITHUB_APP_ID: ' ' })).toEqual(['GITHUB_APP_ID: is missing']);
    const { GITHUB_PRIVATE_KEY: _, ...rest } = github;
    expect(problems({ ...rest, GITHUB_PRIVATE_KEY_FILE: join(folder, 'none') })).toEqual([
      expect.stringContaining('GITHUB_PRIVATE_KEY_FILE: '),
    ]);
    expect(problems({})).toEqual([expect.stringContaining('nothing to serve')]);
    expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual(['SLACK_SIGNING_SECRET: is missing (or SLACK_APP_TOKEN, for Socket Mode)']);
    expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'x' })).toEqual(['SLACK_APP_TOKEN: must be an app-level token (xapp-…)']);
    expect(readEnvironment({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toMatchObject({
      appToken: 'xapp-1',
      signingSecret: null,
    });
  });
});
