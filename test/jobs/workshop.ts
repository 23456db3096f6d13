/** The bot in this process, against GitHub's stand-in, with its doubles; deliveries reach it over HTTP as in `serve`. */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitHubStandIn, startGitHub } from '../../src/demo/github-standin.ts';
import { waitFor } from '../../src/demo/layer.ts';
import { createForge, type GitHubForge, githubWebhooks, readHints } from '../../src/github/index.ts';
import { type Bot, startBot } from '../../src/jobs/bot.ts';
import { createMetrics, type Metrics } from '../../src/jobs/metrics.ts';
import { openStore, type Store } from '../../src/jobs/store.ts';
import { type ChatDouble, chatDouble, engineDouble } from './doubles.ts';
import { silent } from './silent.ts';

export interface Workshop {
  readonly github: GitHubStandIn;
  readonly forge: GitHubForge;
  readonly chat: ChatDouble;
  readonly metrics: Metrics;
  readonly bot: Bot;
  readonly store: Store;
  /** Waits until the queue has nothing left; then what was to be done is done. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** `since`: every pull request is opened while it watches, unless this is said otherwise, and nothing else writes. */
export async function openWorkshop(since = 0): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'hairpin-bot-'));
  const github = await startGitHub();
  const { app } = github;
  const store = await openStore({ dataDir: folder }, silent);
  const forge = createForge({ appId: app.id, privateKey: app.privateKeyPem, apiUrl: github.url, log: silent });
  const chat = chatDouble();
  const metrics = createMetrics();
  const bot = await startBot({
    forge,
    chat,
    store,
    since,
    metrics,
    engine: engineDouble,
    log: silent,
    version: 'test',
    sweepSeconds: 0,
    hintsOf: ({ event, body }) => {
      const read = readHints(event, body);
      return 'hints' in read ? read.hints : [];
    },
  });
  const hooks = githubWebhooks({ secrets: [app.webhookSecret], deliver: bot.deliver, log: silent });
  const server = createServer((request, response) => void hooks(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  github.hooks.deliverTo(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/github/webhooks`);
  return {
    github,
    forge,
    chat,
    metrics,
    bot,
    store,
    settle: async () => {
      const idle = async () => {
        const { rows } = await store.boss
          .getDb()
          .executeSql("SELECT 1 FROM pgboss.job WHERE state < 'completed' AND name <> 'hairpin-dead'");
        return rows.length === 0 ? true : undefined;
      };
      if ((await waitFor(idle, 15_000)) === undefined) throw new Error('the queue did not come to rest');
    },
    close: async () => {
      bot.stop();
      await store.close(1);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Writes down what the bot sent, for test/contract, where HAIRPIN_RECORD says so: beside that file, with a name of its own. */
export function recordRequests({ github }: Pick<Workshop, 'github'>, name: string): void {
  const record = process.env.HAIRPIN_RECORD;
  if (record === undefined) return;
  const requests = github.requests().map(({ method, path, query, body, status }) => ({ method, path, query, body, status }));
  writeFileSync(record.replace(/\.json$/, `-${name}.json`), JSON.stringify(requests));
}
