/** `npm run test:kill -- --times N [--store embedded|postgres|both] [--seed N] [--pulls N]`: the kill harness for as long as you like. */
import { parseArgs } from 'node:util';
import { KINDS } from '../support/stores.ts';
import { killOverAndOver } from './kill.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '20' },
    store: { type: 'string', default: 'both' },
    seed: { type: 'string', default: '1' },
    // One whose job was lost waits for that job's heartbeat; with few of them most kills would meet a bot that waits.
    pulls: { type: 'string', default: '24' },
  },
});
let wrong = 0;
for (const kind of KINDS) {
  if (values.store !== 'both' && values.store !== kind) continue;
  const say = (line: string) => process.stdout.write(`${kind}: ${line}\n`);
  const report = await killOverAndOver({ kind, times: Number(values.times), seed: Number(values.seed), pulls: Number(values.pulls), say });
  for (const line of report.wrong) say(line);
  wrong += report.wrong.length;
}
process.exitCode = wrong > 0 ? 1 : 0;
