import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { waitFor } from '../../src/demo/layer.ts';
import { type StandIns, startStandIns } from '../../src/demo/standins.ts';
import { openStore, type StoreLocation } from '../../src/jobs/store.ts';
import { silent } from '../jobs/silent.ts';
import { canRun, openStores, type Stores } from '../support/stores.ts';
import { type BotProcess, startBotProcess, storeEnvironment } from './bots.ts';

const patience = 120_000;
/** Written in a ruleset only: where it turns up, a ruleset was stored or logged. */
const IN_RULESET = 'only-the-ruleset-says-this';

let standIns: StandIns;
let stores: Stores;
let place: StoreLocation;
let bot: BotProcess;
/** What can be read afterwards, by where. */
const seen = new Map<string, string>();

/** Every row of every table, as text. */
async function dump(location: StoreLocation): Promise<string> {
  const store = await openStore(location, silent);
  const db = store.boss.getDb();
  const tables = await db.executeSql(
    "SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')",
  );
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await db.executeSql(`SELECT row_to_json(t)::text AS row FROM ${String(name)} t`);
    texts.push(String(name), ...rows.map((row) => String(row.row)));
  }
  await store.close(1);
  return texts.join('\n');
}

beforeAll(async () => {
  standIns = await startStandIns();
  stores = await openStores(canRun('postgres') ? 'postgres' : 'embedded');
  place = await stores.place();
  const environment = { ...standIns.environment(), ...storeEnvironment(place), LOG_LEVEL: 'trace' };
  bot = await startBotProcess(environment);
  standIns.connect(bot.url);
  const repository = await standIns.github.createRepository('secrets', repositoryFiles(standIns.slack.channel));
  const rules = withRules(publish('bond0')).replace(
    'COMMIT\n*filter',
    `-A POSTROUTING -m comment --comment "${IN_RULESET}" -j RETURN\nCOMMIT\n*filter`,
  );
  await repository.commit('publish', { [rulesetPath]: rules }, 'Publish');
  // A failure on the way, with all that an error carries; then it is tried again.
  standIns.github.interrupt('POST', /\/check-runs$/, () => {});
  const { sha, number } = await repository.openPullRequest({ title: 'Secrets', head: 'publish' });
  await repository.hint('edited', number, { secret: 'a wrong secret' });
  await repository.comment(number, '/nat-explain 110.88.12.88:25');
  const done = async () => {
    const told = await standIns.slack.messages(standIns.slack.channel);
    return (await repository.checkRuns(sha)).length > 0 && told.length > 0 ? true : undefined;
  };
  if ((await waitFor(done, 60_000)) === undefined)
    throw new Error(`nothing was posted:
${bot.output()}`);
  const answers = await Promise.all(
    ['/metrics', '/readyz', '/', '/github/webhooks', '/slack/events', '/env', '/config'].map(async (path) =>
      (await fetch(`${bot.url}${path}`)).text(),
    ),
  );
  seen.set('HTTP answers and metrics', answers.join('\n'));
  await bot.stop();
  seen.set('log', bot.output());
  seen.set('store', await dump(place));
  seen.set('Slack', JSON.stringify(standIns.slack.sent));
  seen.set('GitHub', JSON.stringify(standIns.github.requests().map(({ path, query, body }) => [path, query, body])));
}, patience);
afterAll(async () => {
  await bot.kill();
  await standIns.close();
  await stores.close();
});

describe('no secret', () => {
  it('is in a log, an answer, a metric, the store, Slack or GitHub', () => {
    const environment = standIns.environment();
    const key = (environment.GITHUB_PRIVATE_KEY ?? '').split('\n').filter((line) => line.length > 40);
    const issued = standIns.github.requests().map((one) => one.authorization.replace(/^\w+ /, ''));
    const secrets = [
      environment.GITHUB_WEBHOOK_SECRET,
      environment.SLACK_BOT_TOKEN,
      environment.SLACK_SIGNING_SECRET,
      ...key,
      ...new Set(issued),
    ];
    expect(secrets.length).toBeGreaterThan(10);
    for (const [where, text] of seen) {
      // An empty text would prove nothing.
      expect(text.length, where).toBeGreaterThan(100);
      for (const secret of secrets)
        if (secret !== undefined && secret !== '') expect(text.includes(secret), `${where}: ${secret.slice(0, 12)}…`).toBe(false);
    }
  });

  it('and no ruleset is stored or logged', () => {
    expect(seen.get('store')).not.toContain(IN_RULESET);
    expect(seen.get('log')).not.toContain(IN_RULESET);
    expect(seen.get('store')).toContain('hairpin_outbox');
    expect(seen.get('log')).toContain('pull request reconciled');
  });

  it('and the log names the delivery and the pull request', () => {
    expect(seen.get('log')).toMatch(/"delivery":"[0-9a-f-]{36}"/);
    expect(seen.get('log')).toMatch(/"pull":"example-org\/secrets#\d+"/);
  });
});
