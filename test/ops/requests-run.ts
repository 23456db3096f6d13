/** `npm run test:requests -- [--times 100000]`: bad requests for as long as you like. */
import { parseArgs } from 'node:util';
import { badRequests } from './requests.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '100000' } } });
const say = (line: string) => process.stdout.write(`${line}\n`);
const report = await badRequests(Number(values.times), say);
say(
  `${report.sent} bad requests, ${report.taken.length} not refused; memory ${report.memory.join(' → ')} MB; a good one meanwhile took ${Math.round(report.goodTook)} ms`,
);
for (const line of report.taken.slice(0, 20)) say(line);
process.exitCode = report.taken.length > 0 ? 1 : 0;
