/**
 * Disagreements of the past, shrunk: one ruleset and one packet each, with what the kernel did. The kernel is asked again, so that a new
 * kernel which does otherwise is told apart from a model that has forgotten.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { compare, newTally, ruleLines, writesBroadcasts, writesSources } from './compare.ts';
import { traceWithin } from './model.ts';
import { openOracle } from './oracle.ts';
import { describeKernel } from './suite.ts';
import { networkText } from './topology.ts';

const endpoint = { src: z.string(), dst: z.string(), sport: z.number().exactOptional(), dport: z.number().exactOptional() };
const schema = z.object({
  about: z.string(),
  family: z.enum(['ip', 'ip6']),
  topology: z.object({
    interfaces: z.array(z.object({ name: z.string(), zone: z.string(), addresses: z.array(z.string()) })),
    routes: z.array(
      z.object({
        to: z.string(),
        via: z.string().exactOptional(),
        dev: z.string().exactOptional(),
        zone: z.string().exactOptional(),
        table: z.number().exactOptional(),
        type: z.enum(['blackhole', 'unreachable', 'prohibit']).exactOptional(),
      }),
    ),
    rules: z.array(z.object({ fwmark: z.number(), table: z.number() })).exactOptional(),
    ipsets: z.record(z.string(), z.array(z.string())).exactOptional(),
    sysctl: z
      .object({
        ip_forward: z.number().exactOptional(),
        route_localnet: z.number().exactOptional(),
        rp_filter: z.number().exactOptional(),
      })
      .exactOptional(),
  }),
  ruleset: z.array(z.string()),
  packet: z.object({
    id: z.number(),
    in: z.string().nullable(),
    ...endpoint,
    src: z.string().exactOptional(),
    proto: z.string(),
    flags: z.string().exactOptional(),
    type: z.number().exactOptional(),
    code: z.number().exactOptional(),
  }),
  kernel: z.object({
    verdict: z.enum(['forward', 'local', 'drop', 'reject', 'no-route']),
    out: z.string().nullable(),
    packet: z.object(endpoint).nullable(),
    reply: z.enum(['returns', 'dropped', 'wrong-uplink', 'mistranslated']).nullable(),
    replyOut: z.string().nullable(),
  }),
});

const folder = fileURLToPath(new URL('regressions/', import.meta.url));
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name.replace('.json', ''), schema.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')))] as const);

describeKernel('disagreements of the past', () => {
  it('are there', () => expect(cases.length).toBeGreaterThan(20));

  it.each(cases)('%s', async (_name, { about, family, topology, ruleset, packet, kernel }) => {
    const text = `${ruleset.join('\n')}\n`;
    const oracle = await openOracle(topology);
    try {
      await oracle.load(text, family);
      const [decision] = await oracle.decide([packet]);
      expect(decision, `the kernel: ${about}`).toMatchObject(kernel);
      const [answer] = traceWithin(text, networkText(topology), family, [packet]);
      if (decision === undefined || answer === undefined) throw new Error('no answer');
      const question = {
        topology,
        lines: ruleLines(text),
        writesSources: writesSources(text),
        writesBroadcasts: writesBroadcasts(text),
        taken: new Set<string>(),
        tally: newTally(),
      };
      expect(compare(question, packet, decision, answer), `the model: ${about}\n${JSON.stringify(answer)}`).toBeNull();
    } finally {
      oracle.close();
    }
  });
});
