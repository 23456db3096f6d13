/** A FORWARD that admits requests and lets no reply back (KERNEL 4), and an INPUT that lets none back to the gateway itself. */
import { stateSet } from '../../src/netfilter/evaluate.ts';
import type { Fate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type Box, DIM } from '../../src/packets/box.ts';
import { isSubset } from '../../src/packets/intervals.ts';
import type { Difference } from '../../src/review/changes.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import type { Lang } from '../../src/review/model.ts';
import { insidePlaces, outgoing, ownOutgoing, type Probe, probe } from '../../src/review/probe.ts';
import { decidedAt, deciderOf, isInferred } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { isReplyStoppedAnywhere } from '../../src/review/stopped.ts';
import { type Edit, listPrefix, placeForFirst } from '../../src/ruleset/index.ts';
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
  return [...found.values(), ...ownFindings(gateway)];
}

/** What gateways ask of the internet: updates over HTTPS, names. One of them alone may be shut on purpose. */
const OWN_REQUESTS = [
  [6, 443],
  [17, 53],
] as const;

/** INPUT stops the replies to whatever the gateway itself asks. */
function ownFindings(gateway: Gateway): Draft[] {
  const asked = OWN_REQUESTS.flatMap(([proto, port]) => ownOutgoing(gateway, proto, port));
  const lost = asked.filter((flow) => isOwnLost(gateway, flow));
  const [first] = lost;
  const decider = first === undefined || first.fate.replyBy === null ? null : deciderOf(gateway, first.fate.replyBy, 'input');
  if (first === undefined || decider === null || lost.length < OWN_REQUESTS.length) return [];
  return [
    {
      rule: decider,
      severity: 'warning',
      subject: 'input',
      message: say((lang) =>
        lang === 'zh' ? 'INPUT 丢弃网关自身所发连接的应答' : "INPUT drops the replies to the gateway's own connections",
      ),
      why: say((lang) => {
        const packet = boxWitness(first.box, gateway, lang);
        const by = deciderWords(decider, 'INPUT', lang);
        return lang === 'zh'
          ? `${packet} 可以发出,但它的应答被 ${by} 丢弃:域名解析、更新、对时都会失败。应答由 \`-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\` 放行。`
          : `${packet} leaves, and its reply is dropped by ${by}: names, updates and time fail. Replies are let through by \`-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\`.`;
      }),
      mends: null,
      remedy: {
        candidates: () => establishedFirst(gateway, 'INPUT'),
        allows: letsRepliesBack,
        achieves: (patched) => !lost.some(({ box }) => probe(patched, box, true).some((flow) => isOwnLost(patched, flow))),
        note: null,
      },
    },
  ];
}

function isOwnLost(gateway: Gateway, { fate }: Probe): boolean {
  if (fate.verdict !== 'forward' || fate.reply !== 'dropped' || fate.replyBy === null || fate.when.length > 0) return false;
  return decidedAt(gateway, fate.replyBy, 'input');
}

function deciderWords(decider: NonNullable<ReturnType<typeof deciderOf>>, chain: string, lang: Lang): string {
  if ('text' in decider) return `\`${decider.text}\``;
  return lang === 'zh' ? `${chain} 的默认策略` : `${chain}'s policy`;
}

/** Packets of known connections pass; no new connection does that did not before, but now some are answered. */
function letsRepliesBack({ box, before, after }: Difference): boolean {
  return isSubset(box[DIM.STATE]!, KNOWN) || (before.verdict === after.verdict && before.reply === 'dropped');
}

function establishedFirst({ ruleset }: Gateway, chain: string): Edit[][] {
  const place = ruleset === null ? null : placeForFirst(ruleset, 'filter', chain);
  if (ruleset === null || place === null) return [];
  return [[{ ...place, insert: [`${listPrefix(ruleset, 'filter')} ${chain} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT`] }]];
}

function brokenFlows({ gateway, rows }: CheckContext): Probe[] {
  const services = rows.flatMap((row) =>
    row.cells.filter(({ vantage }) => vantage.kind === 'outside').map(({ fate, boxes }) => ({ fate, box: boxes[0]! })),
  );
  return [...services, ...outgoing(gateway, insidePlaces(gateway), 443)].filter(({ fate }) => isBroken(gateway, fate));
}

function isBroken(gateway: Gateway, fate: Fate): boolean {
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
      const by = deciderWords(decider, 'FORWARD', lang);
      return lang === 'zh'
        ? `${packet} 被转发,但它的应答被 ${by} 丢弃,连接无法建立。应答由 \`-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\` 放行。`
        : `${packet} is forwarded, and its reply is dropped by ${by}: no connection comes about. Replies are let through by \`-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\`.`;
    }),
    mends: null,
    remedy: remedyFor(gateway, box),
  };
}

const KNOWN = stateSet(STATE.ESTABLISHED | STATE.RELATED);

function remedyFor(gateway: Gateway, box: Box): Remedy {
  return {
    candidates: () => establishedFirst(gateway, 'FORWARD'),
    allows: letsRepliesBack,
    achieves: (patched) => probe(patched, sampleBox(box, patched.family)).every(({ fate }) => !isBroken(patched, fate)),
    note: null,
  };
}
