/** `npm run test:load -- [--replicas 3] [--rate 20] [--seconds 300] [--before 120] [--surfaces light|whole|limited|hourly] [--places 1] [--settle 900]`: replicas under load, figures and what is wrong. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startLight } from './light.ts';
import { load } from './load.ts';
import { startWhole } from './loaded.ts';

const { values } = parseArgs({
  options: {
    replicas: { type: 'string', default: '3' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '300' },
    before: { type: 'string', default: '120' },
    settle: { type: 'string', default: '900' },
    surfaces: { type: 'string', default: 'light' },
    places: { type: 'string', default: '1' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const number = z.coerce.number();
const plan = z.object({ replicas: number, rate: number, seconds: number, before: number, settle: number }).parse(values);
/** Installations of the App, each with a repository, a channel and limits of its own. */
const places = number.parse(values.places);
/** `limited`: GitHub and Slack refuse what comes faster than they allow; `hourly`: GitHub's 500 an hour with it. */
const kinds = {
  light: () => startLight('off', places),
  whole: startWhole,
  limited: () => startLight('on', places),
  hourly: () => startLight('hourly', places),
};
const surfaces = z.enum(['light', 'whole', 'limited', 'hourly']).parse(values.surfaces);
const report = await load({ surfaces: kinds[surfaces], ...plan, say });
say(
  `${report.pulls} pull requests: webhook to finished check run, median ${report.median} ms, 99th percentile ${report.p99} ms, slowest ${report.slowest} ms`,
);
for (const line of report.wrong) say(line);
process.exitCode = report.wrong.length > 0 ? 1 : 0;
