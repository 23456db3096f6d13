/** `npm run test:week -- [--days 7] [--per-day 14300] [--store embedded|postgres]`: a week in fast-forward. */
import { parseArgs } from 'node:util';
import { week } from './week.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '7' },
    'per-day': { type: 'string', default: '14300' },
    store: { type: 'string', default: 'embedded' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const report = await week(values.store === 'postgres' ? 'postgres' : 'embedded', Number(values.days), Number(values['per-day']), say);
say(`${report.deliveries} deliveries in ${Math.round(report.seconds)} s; heap ${report.heap.join(', ')} MB`);
