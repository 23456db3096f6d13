/** `hairpin doctor`: asks everything that the bot depends on, as the bot would, and says what to mend. */
import { openStore } from '../jobs/store.ts';
import { askRunning } from './control.ts';
import { type Diagnosis, doubtful, ill, well } from './diagnosis.ts';
import { diagnoseGitHub } from './doctor-github.ts';
import { diagnoseSlack } from './doctor-slack.ts';
import { type Environment, EnvironmentError, readEnvironment, type ServeSettings } from './environment.ts';
import { print } from './output.ts';

/** Prints what was found. @returns 0 when nothing is wrong, 1 when something is, 2 when the environment cannot be read. */
export async function runDoctor(environment: Environment, flags: { readonly format?: string }): Promise<number> {
  const found = await diagnose(environment);
  await print(flags.format === 'json' ? `${JSON.stringify(found)}\n` : found.map(line).join(''));
  if (found.some(({ what }) => what === ENVIRONMENT)) return 2;
  return found.some(({ state }) => state === 'error') ? 1 : 0;
}

const ENVIRONMENT = 'environment';

/** Looks at everything. Never rejects: what cannot be asked is found wrong. */
export async function diagnose(environment: Environment): Promise<Diagnosis[]> {
  let settings: ServeSettings;
  try {
    settings = readEnvironment(environment);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return error.problems.map((problem) => ill(ENVIRONMENT, problem, 'set it, and ask the doctor again'));
  }
  // First and alone: opening an embedded database keeps this thread busy, and the others would seem late.
  const store = await diagnoseStore(settings.store);
  const surfaces = await Promise.all([
    settings.github === null ? [] : diagnoseGitHub(settings.github),
    settings.slack === null ? [] : diagnoseSlack(settings.slack),
  ]);
  return [...store, ...surfaces.flat()];
}

async function diagnoseStore(location: ServeSettings['store']): Promise<Diagnosis[]> {
  const what = 'store';
  try {
    if ('dataDir' in location) {
      const running = await askRunning(location.dataDir, { command: 'list', ids: null }).catch(() => null);
      if (running !== null && 'letters' in running)
        return [well(what, `a bot runs on ${location.dataDir}`), ...givenUp(running.letters.length)];
    }
    const store = await openStore(location, { debug() {}, info() {}, warn() {}, error() {} });
    try {
      return [
        well(what, 'dataDir' in location ? `${location.dataDir} can be opened` : 'PostgreSQL answers'),
        ...givenUp((await store.deadLetters.list()).length),
      ];
    } finally {
      await store.close(1);
    }
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    const mend =
      'dataDir' in location
        ? 'HAIRPIN_DATA_DIR must be a folder on a local disk that this user may write'
        : 'check DATABASE_URL, and that the server is up and lets this host in';
    return [ill(what, says, mend)];
  }
}

function givenUp(count: number): Diagnosis[] {
  if (count === 0) return [];
  return [doubtful('jobs', `${count} given up`, 'hairpin jobs list tells why; hairpin jobs retry --all when that is mended')];
}

function line({ what, state, says, mend }: Diagnosis): string {
  const sign = { ok: 'ok     ', warning: 'warning', error: 'ERROR  ' }[state];
  return `${sign} ${what}: ${says}\n${mend === null ? '' : `        ${mend}\n`}`;
}
