/** A bot as a process of its own for kill.test.ts: told by environment where GitHub's stand-in and the data folder are. */
import { createServer } from 'node:http';
import { createForge, githubWebhooks, readHints } from '../../src/github/index.ts';
import { startBot } from '../../src/jobs/bot.ts';
import { createMetrics } from '../../src/jobs/metrics.ts';
import { openStore } from '../../src/jobs/store.ts';
import { engineDouble } from './doubles.ts';
import { silent } from './silent.ts';

const { APP_ID = '', PRIVATE_KEY = '', SECRET = '', API_URL = '', DATA_DIR = '', SWEEP = '0' } = process.env;
const store = await openStore({ dataDir: DATA_DIR }, silent);
const bot = await startBot({
  forge: createForge({ appId: Number(APP_ID), privateKey: PRIVATE_KEY, apiUrl: API_URL, log: silent }),
  chat: null,
  store,
  engine: engineDouble,
  log: silent,
  metrics: createMetrics(),
  version: 'test',
  sweepSeconds: Number(SWEEP),
  hintsOf: ({ event, body }) => {
    const read = readHints(event, body);
    return 'hints' in read ? read.hints : [];
  },
});
const hooks = githubWebhooks({ secrets: [SECRET], deliver: bot.deliver, log: silent });
const server = createServer((request, response) => void hooks(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${address !== null && typeof address === 'object' ? address.port : 0}\n`);
});
