/** What the doctor asks of GitHub: the App's credentials, its permissions and events, and whether its webhooks arrive. */
import { z } from 'zod';
import { type Clients, createClients } from '../github/client.ts';
import { clock, type Diagnosis, doubtful, ill, well } from './diagnosis.ts';
import type { GitHubEnvironment } from './environment.ts';
import { packageFile } from './version.ts';

const LAST_DELIVERIES = 20;
const REACH_MS = 10_000;

const app = z.looseObject({
  slug: z.string().nullish(),
  permissions: z.record(z.string(), z.string().optional()).default({}),
  events: z.array(z.string()).default([]),
  installations_count: z.number().optional(),
});
const manifest = z.looseObject({ default_permissions: z.record(z.string(), z.string()), default_events: z.array(z.string()) });
const hookConfig = z.looseObject({ url: z.string().optional() });
const deliveries = z.array(z.looseObject({ event: z.string(), status_code: z.number(), delivered_at: z.string() }));

const RANK: Readonly<Record<string, number>> = { read: 1, write: 2, admin: 3 };

/** Never rejects. */
export async function diagnoseGitHub(settings: GitHubEnvironment): Promise<Diagnosis[]> {
  const clients = createClients({ ...settings, log: { debug() {}, info() {}, warn() {}, error() {} } });
  const found = await credentials(clients, settings);
  if (found.app === null) return found.said;
  return [...found.said, ...permissions(found.app), ...events(found.app), ...installations(found.app), ...(await hook(clients))];
}

async function credentials(clients: Clients, { appId, apiUrl }: GitHubEnvironment) {
  const what = 'GitHub App';
  try {
    const response = await ask(clients, 'GET /app');
    const read = app.safeParse(response.data);
    if (!read.success) return { app: null, said: [ill(what, `${apiUrl} answers, but not as GitHub does`, 'check GITHUB_API_URL')] };
    return {
      app: read.data,
      said: [well(what, `${read.data.slug ?? appId}, credentials accepted`), ...clock('GitHub', response.headers.date)],
    };
  } catch (error) {
    return { app: null, said: [refusedApp(what, error, apiUrl), ...clock('GitHub', dateOf(error))] };
  }
}

function refusedApp(what: string, error: unknown, apiUrl: string): Diagnosis {
  const status = statusOf(error);
  const says = error instanceof Error ? error.message : String(error);
  if (status === 401)
    return ill(
      what,
      says,
      'GITHUB_APP_ID and GITHUB_PRIVATE_KEY must belong together (App settings, "Private keys"); a wrong clock has the same effect',
    );
  if (status === 404) return ill(what, says, 'there is no App of this GITHUB_APP_ID at this GITHUB_API_URL');
  return ill(what, says, `${apiUrl} must be reachable from here: check the network, a proxy, and GITHUB_API_URL`);
}

function wanted(): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(packageFile('github-app.manifest.json')));
}

function permissions({ permissions: given }: z.infer<typeof app>): Diagnosis[] {
  const what = 'GitHub permissions';
  const needed = Object.entries(wanted().default_permissions);
  const missing = needed.filter(([name, level]) => (RANK[given[name] ?? ''] ?? 0) < (RANK[level] ?? 0));
  const found = missing.map(([name, level]) =>
    ill(
      what,
      `${name}: ${given[name] ?? 'none'}, needed: ${level}`,
      'grant it in the App settings, "Permissions", and let each installation accept it',
    ),
  );
  const more = Object.entries(given).filter(
    ([name, level]) => (RANK[level ?? ''] ?? 0) > (RANK[needed.find(([one]) => one === name)?.[1] ?? ''] ?? 0),
  );
  if (more.length > 0)
    found.push(
      doubtful(
        what,
        `more than needed: ${more.map(([name, level]) => `${name} ${level}`).join(', ')}`,
        'take away what the bot does not need',
      ),
    );
  return found.length > 0 ? found : [well(what, 'as needed')];
}

function events({ events: given }: z.infer<typeof app>): Diagnosis[] {
  const missing = wanted().default_events.filter((event) => !given.includes(event));
  if (given.length === 0 || missing.length === 0) return [];
  return [ill('GitHub events', `not subscribed: ${missing.join(', ')}`, 'subscribe in the App settings, "Permissions & events"')];
}

function installations({ installations_count: count }: z.infer<typeof app>): Diagnosis[] {
  return count === 0 ? [ill('GitHub installations', 'none', 'install the App on the repositories that hold rulesets')] : [];
}

/** Where GitHub sends webhooks, whether a bot listens there, and whether the last ones arrived. */
async function hook(clients: Clients): Promise<Diagnosis[]> {
  const what = 'webhook';
  try {
    const { url } = hookConfig.parse((await ask(clients, 'GET /app/hook/config')).data);
    if (url === undefined || url === '')
      return [ill(what, 'the App has no webhook address', 'set it in the App settings: https://HOST/github/webhooks')];
    return [await reach(url), ...(await lastDeliveries(clients))];
  } catch (error) {
    return [
      doubtful(
        what,
        `GitHub did not tell: ${error instanceof Error ? error.message : String(error)}`,
        'look at the App settings, "Advanced", for failed deliveries',
      ),
    ];
  }
}

/** An unsigned request must be refused by the bot itself: 400 or 401. Anything else is somebody else's answer. */
async function reach(url: string): Promise<Diagnosis> {
  const what = 'webhook address';
  try {
    const { status } = await fetch(url, { method: 'POST', body: '{}', redirect: 'manual', signal: AbortSignal.timeout(REACH_MS) });
    if (status === 400 || status === 401) return well(what, `${url} is the bot`);
    return ill(
      what,
      `${url} answers ${status}`,
      'it must lead to POST /github/webhooks of the bot, unchanged: check path, proxy and redirects',
    );
  } catch (error) {
    const why = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);
    return doubtful(
      what,
      `${url} cannot be reached from here: ${why}`,
      'GitHub must reach it: check DNS, firewall and TLS (from inside, see missing-hairpin)',
    );
  }
}

async function lastDeliveries(clients: Clients): Promise<Diagnosis[]> {
  const what = 'webhook deliveries';
  const last = deliveries.parse((await ask(clients, `GET /app/hook/deliveries?per_page=${LAST_DELIVERIES}`)).data);
  if (last.length === 0) return [well(what, 'none yet')];
  const failed = last.filter(({ status_code: status }) => status < 200 || status >= 300);
  if (failed.length === 0) return [well(what, `the last ${last.length} arrived`)];
  const says = `${failed.length} of the last ${last.length} failed, the latest with ${failed[0]?.status_code} at ${failed[0]?.delivered_at}`;
  if (failed.every(({ status_code: status }) => status === 401))
    return [ill(what, says, 'GITHUB_WEBHOOK_SECRET is not the secret of the App settings')];
  return [
    last[0] === failed[0]
      ? ill(what, says, 'redeliver them in the App settings, "Advanced", once the bot answers; the sweep finds open pull requests anyway')
      : well(what, `${says}; later ones arrived`),
  ];
}

async function ask(clients: Clients, route: string) {
  return clients.app.request(route, { request: { retries: 0 } });
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}

const withHeaders = z.looseObject({ response: z.looseObject({ headers: z.looseObject({ date: z.string().optional() }) }) });

function dateOf(error: unknown): string | undefined {
  const read = withHeaders.safeParse(error);
  return read.success ? read.data.response.headers.date : undefined;
}
