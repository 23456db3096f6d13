/** A process for store.test.ts: holds a data folder, with a delivery stored, an intent open and a job in hand, until it is killed. */
import { openStore } from '../../src/jobs/store.ts';
import { silent } from './silent.ts';

const store = await openStore({ dataDir: process.argv[2] ?? '' }, silent);
await store.takeDelivery({ id: 'd1', event: 'pull_request', body: '{"a":1}' });
await store.intend('o/r#1 comment', 'digest');
await store.boss.createQueue('held', { policy: 'stately' });
await store.boss.send('held', { n: 1 }, { singletonKey: 'k' });
await store.boss.fetch('held');
process.stdout.write('holding\n');
setInterval(() => {}, 1000);
