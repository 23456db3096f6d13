/**
 * `npm run test:changes -- [--packets N] [--seed S] [--pair PACKETS]`: packets traced on both sides of generated changes, and of every
 * real pair (`--pair` each), against the regions of `changes`. Prints what was missed; exit 1 where anything was.
 */
import { parseArgs } from 'node:util';
import { dishonest, generatedChange, missed, pairChange, readable } from './completeness.ts';

const { values } = parseArgs({
  options: {
    packets: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    pair: { type: 'string', default: '0' },
  },
});

interface Total {
  reviews: number;
  packets: number;
  differing: number;
  entries: number;
  readonly wrong: string[];
}

const EACH = 1000;
const total: Total = { reviews: 0, packets: 0, differing: 0, entries: 0, wrong: [] };

function ask({ reviewed, packets }: ReturnType<typeof pairChange>[number], where: string): void {
  const { missing, differing } = missed(reviewed, packets);
  total.reviews++;
  total.packets += packets.length;
  total.differing += differing;
  total.entries += reviewed.changes.length;
  for (const what of [...missing, ...dishonest(reviewed)]) total.wrong.push(`${where}\n${what}`);
}

function progress(): void {
  process.stderr.write(`  ${total.packets} packets, ${total.reviews} reviews, ${total.wrong.length} wrong\n`);
}

const pairPackets = Number(values.pair);
if (pairPackets > 0) for (const id of readable) for (const each of pairChange(id, pairPackets)) ask(each, `pair ${id}`);
progress();
const started = Date.now();
let told = started;
for (let seed = Number(values.seed) * 1_000_003; total.packets < Number(values.packets); seed++) {
  const made = generatedChange(seed, EACH, EACH);
  ask(made, made.where);
  if (Date.now() - told < 20_000) continue;
  told = Date.now();
  progress();
}
for (const what of total.wrong.slice(0, 20)) console.log(`${what}\n`);
console.log(
  `${total.packets} packets on ${total.reviews} reviews with ${total.entries} entries, seed ${values.seed}: ${total.differing} differ, ${total.wrong.length} missed or claimed wrongly`,
);
process.exitCode = total.wrong.length > 0 ? 1 : 0;
