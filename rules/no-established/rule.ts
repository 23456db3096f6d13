/** A FORWARD that admits requests and lets no reply back (KERNEL 4). */
import { stateSet } from '../../src/netfilter/evaluate.ts';
import type { Fate } from '../../src/netfilter/flows.ts';
import { type Box, DIM } from '../../src/packets/box.ts';
import { isSubset } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { insidePlaces, outgoing, type Probe, probe } from '../../src/review/probe.ts';
import { decidedAt, deciderOf, isInferred } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { isReplyStoppedAnywhere } from '../../src/review/stopped.ts';
import { listPrefix, placeForFirst } from '../../src/ruleset/index.ts';
import { STATE } from '../../src/ruleset/model.ts';

export const noEstablished: Check = { id: 'no-established', run: (context) => findings(context) };

/** One finding for each rule or policy that drops replies, with the first flow that it breaks. */
function findings(context: CheckContext): Draft[] {
  const { gateway } = context;
  const found = new Map<string, Draft>();
  for (const flow of brokenFlows(context)) {
    const decider = flow.fate.replyBy === null ? null : deciderOf(gateway, flow.fate.replyBy, 'forward');
    if (decider === null) continue;
    const key = `${decider.place.file}:${decider.place.line}`;
    if (!found.has(key)) found.set(key, toDraft(context, decider, flow));
  }
  return [...found.values()];
}

function brokenFlows({ gateway, rows }: CheckContext): Probe[] {
  const services = rows.flatMap((row) =>
    row.cells.filter(({ vantage }) => vantage.kind === 'outside').map(({ fate, boxes }) => ({ fate, box: boxes[0]! })),
  );
  return [...services, ...outgoing(gateway, insidePlaces(gateway), 443)].filter(({ fate }) => isBroken(gateway, fate));
}

function isBroken(gateway: CheckContext['gateway'], fate: Fate): boolean {
  if (fate.verdict !== 'forward' || fate.reply !== 'dropped' || fate.replyBy === null || fate.when.length > 0) return false;
  // On inferred facts the way is a guess: only what is stopped on every way is said.
  return decidedAt(gateway, fate.replyBy, 'forward') && (!isInferred(gateway) || isReplyStoppedAnywhere(gateway, fate));
}

function toDraft({ gateway }: CheckContext, decider: NonNullable<ReturnType<typeof deciderOf>>, { box }: Probe): Draft {
  return {
    rule: decider,
    severity: 'error',
    subject: 'text' in decider ? decider.text : 'policy',
    message: say((lang) => (lang === 'zh' ? 'FORWARD 放行请求,却丢弃应答' : 'FORWARD lets requests through and drops their replies')),
    why: say((lang) => {
      const packet = boxWitness(box, gateway, lang);
      const by = 'text' in decider ? `\`${decider.text}\`` : lang === 'zh' ? 'FORWARD 的默认策略' : "FORWARD's policy";
      return lang === 'zh'
        ? `${packet} 被转发,但它的应答被 ${by} 丢弃,连接无法建立。应答由 \`-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\` 放行。`
        : `${packet} is forwarded, and its reply is dropped by ${by}: no connection comes about. Replies are let through by \`-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\`.`;
    }),
    mends: null,
    remedy: remedyFor(gateway, box),
  };
}

const KNOWN = stateSet(STATE.ESTABLISHED | STATE.RELATED);

function remedyFor(gateway: CheckContext['gateway'], box: Box): Remedy {
  const { ruleset } = gateway;
  const place = ruleset === null ? null : placeForFirst(ruleset, 'filter', 'FORWARD');
  return {
    candidates: () =>
      ruleset === null || place === null
        ? []
        : [[{ ...place, insert: [`${listPrefix(ruleset, 'filter')} FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT`] }]],
    // Packets of known connections pass; no new connection does that did not before, but now some are answered.
    allows: ({ box: packets, before, after }) =>
      isSubset(packets[DIM.STATE]!, KNOWN) || (before.verdict === after.verdict && before.reply === 'dropped'),
    achieves: (patched) => probe(patched, sampleBox(box, patched.family)).every(({ fate }) => !isBroken(patched, fate)),
    note: null,
  };
}
