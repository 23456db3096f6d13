/** `npm run test:acks -- [--before 10] [--reviews 50] [--rate 20] [--store embedded|postgres]`: acknowledgements and answers while reviews run. */
import { constants, setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { acksUnderLoad, percentile } from './acks.ts';

const { values } = parseArgs({
  options: {
    before: { type: 'string', default: '10' },
    reviews: { type: 'string', default: '50' },
    rate: { type: 'string', default: '20' },
    store: { type: 'string', default: 'embedded' },
  },
});
// The stand-ins of GitHub and Slack are in this process; the real ones take no time of the bot's machine.
setPriority(constants.priority.PRIORITY_LOW);
const kind = values.store === 'postgres' ? 'postgres' : 'embedded';
const { acks, answers, unanswered, took } = await acksUnderLoad({
  kind,
  before: Number(values.before),
  reviews: Number(values.reviews),
  perSecond: Number(values.rate),
});
const told = (sorted: readonly number[]) =>
  `median ${percentile(sorted, 0.5).toFixed(0)} ms, 99th percentile ${percentile(sorted, 0.99).toFixed(0)} ms, slowest ${percentile(sorted, 1).toFixed(0)} ms`;
process.stdout.write(`${values.reviews} reviews in ${took.toFixed(1)} s on the ${kind} store, ${acks.length} commands meanwhile\n`);
process.stdout.write(`acknowledged: ${told(acks)}\nanswered: ${told(answers)}; ${unanswered} unanswered\n`);
process.exitCode = unanswered > 0 || percentile(acks, 0.99) >= 100 ? 1 : 0;
