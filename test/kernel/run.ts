/**
 * `npm run test:kernel -- [--decisions N] [--seed S] [--family ip|ip6|both] [--processes N] [--mutants N] [--corpus PACKETS] [--hosts N] [--fixes N]`: the
 * model
 * against the kernel for as long as it takes, in two processes. `--mutants`: the sensitivity, `--corpus`: the published rulesets besides, `--hosts`: real hosts around so many
 * random rulesets, and as many on a bridging gateway, `--fixes`: the fixes that so many are offered.
 * Prints progress, a summary, and the first disagreements shrunk; exit 1 where there is one.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Family } from '../../src/ruleset/model.ts';
import { addRun, newRun, type Run, run } from './agreement.ts';
import { runBridging } from './bridging.ts';
import { corpusText, runCorpus } from './corpus-run.ts';
import { fixesText, runFixes } from './fixed.ts';
import { hostsText, runHosts } from './hosts.ts';
import { kernelLack } from './namespaces.ts';
import { measureSensitivity, sensitivityText } from './sensitivity.ts';
import { summary } from './summary.ts';

const { values } = parseArgs({
  options: {
    decisions: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    family: { type: 'string', default: 'both' },
    processes: { type: 'string', default: '2' },
    mutants: { type: 'string', default: '0' },
    corpus: { type: 'string', default: '0' },
    hosts: { type: 'string', default: '0' },
    fixes: { type: 'string', default: '0' },
    /** This process' share of the work, as `index/of`: how the command starts its others. */
    share: { type: 'string' },
  },
});

const decisions = Number(values.decisions);
const seed = Number(values.seed);
const families = familiesOf(values.family);

function familiesOf(text: string): Family[] {
  if (text === 'both') return ['ip', 'ip6'];
  if (text === 'ip' || text === 'ip6') return [text];
  throw new Error(`--family ${text}: expected ip, ip6 or both`);
}

const PROGRESS_MS = 20_000;

/** A share of the work in this process; its result goes to the one that asked. */
async function workShare(text: string): Promise<void> {
  const [index = 0, of = 1] = text.split('/').map(Number);
  let reported = Date.now();
  const progress = (state: Run) => {
    if (Date.now() - reported < PROGRESS_MS) return;
    reported = Date.now();
    process.stderr.write(
      `  ${index}: ${state.tally.decisions} decisions, ${state.rulesets} rulesets, ${state.disagreeing} disagreements\n`,
    );
  };
  const done = await run({ decisions: Math.ceil(decisions / of), seed, families, share: { index, of }, progress });
  await new Promise<void>((resolve) => process.send?.(done, () => resolve()));
  process.disconnect?.();
}

/** Another process' share. Maps survive the way by structured clone. */
function startShare(index: number, of: number): Promise<Run> {
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--share', `${index}/${of}`], {
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    let result: Run | null = null;
    child.on('message', (message: Run) => {
      result = message;
    });
    child.on('exit', (code) => {
      if (result === null) reject(new Error(`share ${index} of ${of} ended with ${code}`));
      else resolve(result);
    });
  });
}

async function main(): Promise<void> {
  const lack = kernelLack();
  if (lack !== null) throw new Error(`this machine cannot ask its kernel: ${lack}`);
  const processes = Math.max(1, Math.min(2, Number(values.processes)));
  const started = Date.now();
  const total = newRun();
  for (const part of await Promise.all(Array.from({ length: processes }, (_, index) => startShare(index, processes)))) addRun(total, part);
  for (const text of total.disagreements) console.log(`${text}\n`);
  const seconds = (Date.now() - started) / 1000;
  console.log(summary(total, seed));
  console.log(`${Math.round(seconds)} s, ${Math.round(total.tally.decisions / seconds)} decisions a second`);
  if (Number(values.mutants) > 0) {
    console.log(sensitivityText(await measureSensitivity({ mutants: Number(values.mutants), seed, packets: 400, families })));
  }
  const corpus = Number(values.corpus) > 0 ? await runCorpus(Number(values.corpus), seed, Number.POSITIVE_INFINITY) : null;
  if (corpus !== null) console.log([...corpus.disagreements.slice(0, 10), corpusText(corpus)].join('\n\n'));
  const hosts = Number(values.hosts) > 0 ? await runHosts(Number(values.hosts), seed) : null;
  if (hosts !== null) console.log([...hosts.disagreements.slice(0, 10), hostsText(hosts)].join('\n\n'));
  const bridging = Number(values.hosts) > 0 ? await runBridging(Number(values.hosts), seed) : null;
  if (bridging !== null) console.log([...bridging.disagreements.slice(0, 10), `a bridging gateway: ${hostsText(bridging)}`].join('\n\n'));
  const fixes = Number(values.fixes) > 0 ? await runFixes(Number(values.fixes), seed, 300) : null;
  if (fixes !== null) console.log([...fixes.wrong.slice(0, 10), fixesText(fixes)].join('\n\n'));
  const disagreeing =
    total.disagreeing +
    (corpus?.disagreements.length ?? 0) +
    (hosts?.disagreements.length ?? 0) +
    (bridging?.disagreements.length ?? 0) +
    (fixes?.wrong.length ?? 0);
  process.exitCode = disagreeing > 0 || total.tally.decisions < decisions ? 1 : 0;
}

await (values.share === undefined ? main() : workShare(values.share));
