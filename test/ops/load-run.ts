/** `npm run test:load -- [--replicas 3] [--rate 20] [--seconds 300]`: replicas under load, figures and what is wrong. */
import { parseArgs } from 'node:util';
import { load } from './load.ts';

const { values } = parseArgs({
  options: {
    replicas: { type: 'string', default: '3' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '300' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const report = await load({ replicas: Number(values.replicas), rate: Number(values.rate), seconds: Number(values.seconds), say });
say(
  `${report.pulls} pull requests: webhook to finished check run, median ${report.median} ms, 99th percentile ${report.p99} ms, slowest ${report.slowest} ms`,
);
for (const line of report.wrong) say(line);
process.exitCode = report.wrong.length > 0 ? 1 : 0;
