/** The environment of `hairpin serve` (CONTRACT): read once at start, and everything that is missing or malformed told at once. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from './input.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface GitHubEnvironment {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecrets: readonly string[];
  readonly apiUrl: string;
}

export interface SlackEnvironment {
  readonly botToken: string;
  /** Null where Socket Mode alone is used. */
  readonly signingSecret: string | null;
  /** Socket Mode instead of HTTP. */
  readonly appToken: string | null;
  /** Null: Slack's own. */
  readonly apiUrl: string | null;
}

export interface ServeSettings {
  readonly port: number;
  readonly host: string;
  readonly github: GitHubEnvironment | null;
  readonly slack: SlackEnvironment | null;
  readonly store: { readonly databaseUrl: string } | { readonly dataDir: string };
  /** What one review may take. */
  readonly budget: { readonly seconds: number; readonly memoryMb: number };
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** Every variable that is wrong, one a line, as `hairpin serve` prints them. */
export class EnvironmentError extends InputError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['hairpin serve: error: the environment is not complete', ...problems]);
    this.name = 'EnvironmentError';
    this.problems = problems;
  }
}

const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' });

const common = z.object({
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: postgresUrl.optional(),
  HAIRPIN_DATA_DIR: z.string().default('./data'),
  HAIRPIN_REVIEW_SECONDS: z.coerce.number({ error: 'must be seconds' }).int().min(1).max(600).default(60),
  HAIRPIN_REVIEW_MEMORY_MB: z.coerce.number({ error: 'must be megabytes' }).int().min(64).max(65_536).default(2048),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

const required = 'is missing';
const github = z.object({
  GITHUB_APP_ID: z
    .string({ error: required })
    .regex(/^[1-9]\d*$/, 'must be the App’s number')
    .transform(Number),
  GITHUB_WEBHOOK_SECRET: z
    .string({ error: required })
    .transform((text) => text.split(',').map((secret) => secret.trim()))
    .refine((secrets) => secrets.every((secret) => secret !== ''), 'has an empty secret between its commas'),
  GITHUB_API_URL: webUrl.default('https://api.github.com'),
});

const slack = z.object({
  SLACK_BOT_TOKEN: z.string({ error: required }).startsWith('xoxb-', 'must be a bot token (xoxb-…)'),
  SLACK_SIGNING_SECRET: z.string({ error: required }).optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'must be an app-level token (xapp-…)').optional(),
  SLACK_API_URL: webUrl.optional(),
});

const GITHUB = /^GITHUB_(APP_ID|PRIVATE_KEY|PRIVATE_KEY_FILE|WEBHOOK_SECRET|API_URL)$/;
const SLACK = /^SLACK_(BOT_TOKEN|SIGNING_SECRET|APP_TOKEN|API_URL)$/;

/**
 * Reads the settings. An empty variable counts as none; either surface may be left out whole.
 * @throws EnvironmentError that names every missing or malformed variable.
 */
export function readEnvironment(environment: Environment): ServeSettings {
  const given = filled(environment);
  const problems: string[] = [];
  const base = read(common, given, problems);
  const wantsGitHub = Object.keys(given).some((name) => GITHUB.test(name));
  const wantsSlack = Object.keys(given).some((name) => SLACK.test(name));
  if (!wantsGitHub && !wantsSlack) {
    problems.push('GITHUB_APP_ID, GITHUB_PRIVATE_KEY, GITHUB_WEBHOOK_SECRET: are missing, and so is Slack: there is nothing to serve');
  }
  const forge = wantsGitHub ? readGitHub(given, problems) : null;
  const chat = wantsSlack ? readSlack(given, problems) : null;
  if (problems.length > 0 || base === null) throw new EnvironmentError(problems);
  return {
    port: base.PORT,
    host: base.HOST,
    github: forge,
    slack: chat,
    store: storeOf(base),
    budget: { seconds: base.HAIRPIN_REVIEW_SECONDS, memoryMb: base.HAIRPIN_REVIEW_MEMORY_MB },
    logLevel: base.LOG_LEVEL,
  };
}

/** The store alone, for the operator's commands. @throws EnvironmentError. */
export function readStoreLocation(environment: Environment): ServeSettings['store'] {
  const problems: string[] = [];
  const base = read(common.pick({ DATABASE_URL: true, HAIRPIN_DATA_DIR: true }), filled(environment), problems);
  if (base === null) throw new EnvironmentError(problems);
  return storeOf(base);
}

function storeOf(base: Pick<z.infer<typeof common>, 'DATABASE_URL' | 'HAIRPIN_DATA_DIR'>): ServeSettings['store'] {
  return base.DATABASE_URL === undefined ? { dataDir: base.HAIRPIN_DATA_DIR } : { databaseUrl: base.DATABASE_URL };
}

function filled(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

function read<S extends z.ZodType>(shape: S, given: Environment, problems: string[]): z.infer<S> | null {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(`${issue.path.join('.')}: ${issue.message}`);
  return null;
}

function readGitHub(given: Environment, problems: string[]): GitHubEnvironment | null {
  const values = read(github, given, problems);
  const privateKey = readPrivateKey(given, problems);
  if (values === null || privateKey === null) return null;
  return { appId: values.GITHUB_APP_ID, privateKey, webhookSecrets: values.GITHUB_WEBHOOK_SECRET, apiUrl: values.GITHUB_API_URL };
}

function readPrivateKey(given: Environment, problems: string[]): string | null {
  const [name, text] = privateKeyText(given, problems);
  if (text === null) return null;
  // As GitHub hands it out, or in base64 of it where a variable cannot hold line breaks; some write the breaks as \n.
  const pem = text.includes('-----BEGIN') ? text.replaceAll('\\n', '\n') : Buffer.from(text, 'base64').toString('utf8');
  try {
    createPrivateKey(pem);
    return pem;
  } catch {
    problems.push(`${name}: is not a private key in PEM, nor base64 of one`);
    return null;
  }
}

function privateKeyText(given: Environment, problems: string[]): [string, string | null] {
  const { GITHUB_PRIVATE_KEY: inline, GITHUB_PRIVATE_KEY_FILE: file } = given;
  if (inline !== undefined) return ['GITHUB_PRIVATE_KEY', inline];
  if (file === undefined) {
    problems.push('GITHUB_PRIVATE_KEY (or GITHUB_PRIVATE_KEY_FILE): is missing');
    return ['', null];
  }
  try {
    return ['GITHUB_PRIVATE_KEY_FILE', readFileSync(file, 'utf8')];
  } catch {
    problems.push(`GITHUB_PRIVATE_KEY_FILE: ${file} cannot be read`);
    return ['', null];
  }
}

function readSlack(given: Environment, problems: string[]): SlackEnvironment | null {
  if (given.SLACK_APP_TOKEN === undefined && given.SLACK_SIGNING_SECRET === undefined) {
    problems.push('SLACK_SIGNING_SECRET: is missing (or SLACK_APP_TOKEN, for Socket Mode)');
  }
  const values = read(slack, given, problems);
  if (values === null) return null;
  return {
    botToken: values.SLACK_BOT_TOKEN,
    signingSecret: values.SLACK_SIGNING_SECRET ?? null,
    appToken: values.SLACK_APP_TOKEN ?? null,
    apiUrl: values.SLACK_API_URL ?? null,
  };
}
