/** For outages.test.ts, in a mount namespace of its own: a store on a small file system that fills up, and then takes no writes. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/jobs/store.ts';
import { silent } from '../jobs/silent.ts';

const folder = process.argv[2] ?? '';
const filler = join(folder, 'filler');
const place = { dataDir: join(folder, 'data') };

const outcome = async (store: Store, id: string): Promise<string> => {
  try {
    return (await store.takeDelivery({ id, event: 'push', body: randomBytes(20_000).toString('hex') })) ? 'taken' : 'duplicate';
  } catch {
    return 'refused';
  }
};

const store = await openStore(place, silent);
const before = await outcome(store, 'before');
try {
  execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'ignore' });
} catch {
  // Full, as wanted.
}
const full: string[] = [];
// A page may have room left.
for (let n = 0; n < 20; n++) full.push(await outcome(store, `full-${n}`));
rmSync(filler);
const freed = await outcome(store, 'freed');
await store.close(1);
const again = await openStore(place, silent);
const kept = [await outcome(again, 'before'), await outcome(again, 'freed')];
await again.close(1);
process.stdout.write(`${JSON.stringify({ before, full: full.at(-1), freed, kept })}\n`);
process.exit(0);
