/** GitHub as an App sees it: one client for the App itself, and one for each installation. */
import { App, Octokit } from 'octokit';
import type { Log } from '../jobs/log.ts';
import type { RepositoryRef } from '../jobs/ports.ts';

export interface AppSettings {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  /** `https://api.github.com`, an Enterprise Server's `https://host/api/v3`, or a stand-in. */
  readonly apiUrl: string;
  readonly log: Log;
}

export interface Clients {
  /** Authenticates as the App: installations, and the App itself. */
  readonly app: Octokit;
  /** Authenticates as the installation of a repository. */
  of(repository: RepositoryRef): Promise<Octokit>;
  ofInstallation(id: number): Promise<Octokit>;
}

/** A request that has no answer after so long is given up; the job tries again. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Where a limit's answer does not say how long to wait, in seconds (GitHub asks for at least a minute). */
const DEFAULT_WAIT_S = 60;

/** Spread into the parameters of a create: what was sent once may have been done, so only the job, which looks first, sends it again. */
export const NO_RETRY = { request: { retries: 0 } } as const;

/**
 * A limit that GitHub tells is obeyed: the error carries, as `retryAfterSeconds`, how long it wants to be left alone, and until then this
 * client sends nothing more and fails at once in the same way. GitHub bans those who go on asking.
 */
const obeyLimits: Parameters<typeof Octokit.plugin>[0] = (octokit) => {
  let closedUntil = 0;
  octokit.hook.before('request', () => {
    const left = (closedUntil - Date.now()) / 1000;
    if (left > 0) throw Object.assign(new Error('GitHub asked to be left alone for a while'), { retryAfterSeconds: Math.ceil(left) });
  });
  octokit.hook.error('request', (error) => {
    if ('retryAfterSeconds' in error) throw error;
    const wait = 'status' in error && (error.status === 403 || error.status === 429) ? waitOf(error) : null;
    if (wait === null) throw error;
    closedUntil = Math.max(closedUntil, Date.now() + wait * 1000);
    throw Object.assign(error, { retryAfterSeconds: wait });
  });
  return {};
};

/** What every client has in common, App's and token's alike. */
export function clientOf(apiUrl: string, log: Log) {
  return Octokit.plugin(obeyLimits).defaults({
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'hairpin',
    log: quiet(log),
    request: { fetch: fetchWithTimeout },
    // GitHub's limits are answered by putting the job off, which frees its worker; waiting within a request would hold it.
    throttle: { enabled: false },
    // Once, at once: a longer outage puts the job off, too.
    retry: { retries: 1, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
  });
}

/** Makes the clients. No request is sent before one is used. */
export function createClients({ appId, privateKey, apiUrl, log }: AppSettings): Clients {
  const Client = clientOf(apiUrl, log);
  const app = new App({ appId, privateKey, Octokit: Client });
  const installations = new Map<number, Promise<Octokit>>();
  const numbers = new Map<string, Promise<number>>();
  const ofInstallation = (id: number) => held(installations, id, async () => app.getInstallationOctokit(id));
  const installationOf = async ({ owner, name }: RepositoryRef) =>
    (await app.octokit.rest.apps.getRepoInstallation({ owner, repo: name })).data.id;
  return {
    app: app.octokit,
    ofInstallation,
    of: async (repository) => {
      const key = `${repository.owner}/${repository.name}`;
      return ofInstallation(repository.installation ?? (await held(numbers, key, () => installationOf(repository))));
    },
  };
}

/** Keeps what `make` gives, but not its failure. */
function held<K, V>(kept: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

function fetchWithTimeout(url: string | URL | Request, options?: RequestInit): Promise<Response> {
  return fetch(url, { ...options, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
}

function waitOf(error: Error): number | null {
  const headers = responseHeaders(error);
  const after = Number(headers['retry-after']);
  if (after > 0) return after;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0) return Math.max(1, Math.ceil(reset - Date.now() / 1000) + 1);
  return /rate limit/i.test(error.message) ? DEFAULT_WAIT_S : null;
}

function responseHeaders(error: Error): Readonly<Record<string, string | number | undefined>> {
  if (!('response' in error) || typeof error.response !== 'object' || error.response === null) return {};
  if (!('headers' in error.response) || typeof error.response.headers !== 'object') return {};
  return { ...error.response.headers };
}

function quiet(log: Log) {
  const write = (level: 'debug' | 'warn' | 'error') => (message: string) => log[level]({}, message);
  return { debug: write('debug'), info: write('debug'), warn: write('warn'), error: write('error') };
}
