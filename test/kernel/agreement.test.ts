/**
 * Generated rulesets and packets of both families, each decided by the kernel and by the model. `npm run test:kernel` does the same at
 * length; a disagreement is printed with its ruleset, shrunk, its packet and both answers.
 */
import { expect, it } from 'vitest';
import { generateCase, generateGateway, run } from './agreement.ts';
import { compare, newTally, ruleLines, takenBy, writesBroadcasts, writesSources } from './compare.ts';
import { rulesetText } from './generate.ts';
import { traceByCommand } from './model.ts';
import { openOracle } from './oracle.ts';
import { measureSensitivity, sensitivityShare, sensitivityText } from './sensitivity.ts';
import { describeKernel } from './suite.ts';
import { summary } from './summary.ts';
import { networkText } from './topology.ts';

const DECISIONS = Number(process.env.HAIRPIN_DECISIONS ?? 6000);
const SEED = Number(process.env.HAIRPIN_SEED ?? 1);

describeKernel('the model against the kernel', () => {
  it(`agrees on ${DECISIONS} decisions of seed ${SEED}`, { timeout: 120_000 + DECISIONS * 5 }, async () => {
    const result = await run({ decisions: DECISIONS, seed: SEED, families: ['ip', 'ip6'], perRuleset: 300, perTopology: 5, tracedEach: 6 });
    console.info(summary(result, SEED));
    expect(result.tally.decisions).toBeGreaterThanOrEqual(DECISIONS);
    for (const verdict of ['forward', 'local', 'drop', 'reject']) expect(result.tally.verdicts.get(verdict), verdict).toBeGreaterThan(0);
    expect(result.tally.deciders).toBeGreaterThan(0);
    expect(result.disagreements.join('\n\n')).toBe('');
  });

  it('agrees through the command line', { timeout: 30_000 }, async () => {
    const gateway = generateGateway(SEED);
    const oracle = await openOracle(gateway.ip.topology);
    const tally = newTally();
    try {
      for (const around of [gateway.ip, gateway.ip6]) {
        const { ruleset, packets } = generateCase(around, SEED, 100);
        const text = rulesetText(ruleset);
        await oracle.load(text, around.family);
        const kernel = await oracle.decide(packets);
        const model = await traceByCommand(text, networkText(around.topology), around.family, packets);
        const question = {
          topology: around.topology,
          lines: ruleLines(text),
          writesSources: writesSources(text),
          writesBroadcasts: writesBroadcasts(text),
          taken: takenBy(packets, kernel),
          tally,
        };
        for (const [index, packet] of packets.entries()) {
          const [decision, answer] = [kernel[index], model[index]];
          if (decision === undefined || answer === undefined) throw new Error(`no answer for packet ${packet.id}`);
          expect(compare(question, packet, decision, answer), `${JSON.stringify([packet, decision, answer])}\n${text}`).toBeNull();
        }
      }
    } finally {
      oracle.close();
    }
    expect(tally.decisions).toBe(200);
  });

  it('the packets reveal most changes of a rule', { timeout: 60_000 }, async () => {
    const result = await measureSensitivity({ mutants: 40, seed: SEED, packets: 300, families: ['ip', 'ip6'] });
    console.info(sensitivityText(result));
    expect(sensitivityShare(result), result.hidden.join('\n')).toBeGreaterThanOrEqual(0.75);
  });
});
