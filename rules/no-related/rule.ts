/** ESTABLISHED without RELATED: ICMP errors of known connections are dropped, and path MTU discovery dies (KERNEL 4). */
import { stateSet } from '../../src/netfilter/evaluate.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { DIM } from '../../src/packets/box.ts';
import { isSubset, single } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { fragmentationNeeded, insidePlaces, outgoing, type Probe, probe } from '../../src/review/probe.ts';
import { chainsOnlyOf, deciderOf, isInferred, matchOf, stoppedAt } from '../../src/review/rule-facts.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { isBoxStoppedAnywhere } from '../../src/review/stopped.ts';
import { withOption } from '../../src/ruleset/index.ts';
import { type Address, BIT, type Rule, STATE } from '../../src/ruleset/model.ts';

export const noRelated: Check = { id: 'no-related', run: (context) => findings(context) };

function findings(context: CheckContext): Draft[] {
  const { gateway } = context;
  for (const host of talkingHosts(context)) {
    const error = fragmentationNeeded(gateway, host);
    const lost = error === null ? undefined : probe(gateway, error).find(({ fate }) => isLost(gateway, error, fate));
    const decider = lost === undefined ? null : deciderOf(gateway, lost.fate.by, 'forward');
    if (lost === undefined || decider === null) continue;
    const admitting = establishedRule(gateway);
    return [toDraft(gateway, admitting ?? decider, lost, admitting)];
  }
  return [];
}

/** On inferred facts only what is stopped by whatever interface it comes and goes. */
function isLost(gateway: Gateway, error: Probe['box'], fate: Probe['fate']): boolean {
  return stoppedAt(gateway, fate, 'forward') && (!isInferred(gateway) || isBoxStoppedAnywhere(gateway, error));
}

/** Hosts inside whose connections with the outside come about: clients, and servers that nothing but `--ctstate DNAT` could admit errors for. */
function talkingHosts({ gateway, rows }: CheckContext): Address[] {
  const clients = outgoing(gateway, insidePlaces(gateway), 443)
    .filter(({ fate }) => fate.verdict === 'forward' && fate.reply === 'returns')
    .map(({ box }) => single(box[DIM.SRC]!));
  const reached = rows.find((row) => row.cells.some(({ vantage, atBest }) => vantage.kind === 'outside' && atBest === 'reaches'));
  const server = reached === undefined || asksForDnat(gateway) ? null : (reached.published.rules[0]?.serverAddress ?? null);
  return [...clients, server].filter((host) => host !== null);
}

/** Whether some FORWARD rule asks for what a lone ICMP error does not show: that its connection is a translated one. */
function asksForDnat({ ruleset }: Gateway): boolean {
  if (ruleset === null) return false;
  return forwardRules(ruleset).some((rule) =>
    rule.matches.some(
      (match) =>
        (match.kind === 'state' && (match.states & STATE.DNAT) !== 0) || match.kind === 'ctstatus' || match.kind.startsWith('ctorig'),
    ),
  );
}

type Rules = NonNullable<Gateway['ruleset']>;

/** Rules with matches beyond header fields, in the filter's FORWARD and the chains that only it leads to. */
function forwardRules(ruleset: Rules): Rule[] {
  return chainsOnlyOf(ruleset, 'filter', 'forward').flatMap((chain) =>
    Array.from(chain.rules).flatMap((id) => ((ruleset.columns.bits[id]! & BIT.MORE) === 0 ? [] : [ruleset.rule(id)])),
  );
}

/** The rule that admits packets of known connections, and forgets what is related to them. */
function establishedRule({ ruleset }: Gateway): Rule | null {
  if (ruleset === null) return null;
  const found = forwardRules(ruleset).find((rule) => {
    const states = matchOf(rule, 'state');
    return (
      rule.target.kind === 'accept' &&
      states?.negated === false &&
      (states.states & STATE.ESTABLISHED) !== 0 &&
      (states.states & STATE.RELATED) === 0
    );
  });
  return found ?? null;
}

function toDraft(gateway: Gateway, rule: Draft['rule'], { box, fate }: Probe, admitting: Rule | null): Draft {
  return {
    rule,
    severity: 'warning',
    subject: 'related',
    message: say((lang) =>
      lang === 'zh'
        ? 'FORWARD 丢弃与已知连接相关的 ICMP 错误:路径 MTU 发现失效'
        : 'FORWARD drops ICMP errors of connections that it lets through: path MTU discovery fails',
    ),
    why: say((lang) => {
      const packet = boxWitness(box, gateway, lang);
      const by = 'rule' in fate.by ? `\`${fate.by.rule.text}\`` : lang === 'zh' ? '默认策略' : 'the policy';
      return lang === 'zh'
        ? `${packet}(需要分片,状态 RELATED)被 ${by} 丢弃。telnet 可以连通,大的数据传输却会卡住。请同时放行 RELATED 和 ESTABLISHED。`
        : `${packet} (fragmentation needed, state RELATED) is dropped by ${by}. A telnet works, and large transfers hang. Let RELATED through together with ESTABLISHED.`;
    }),
    mends: null,
    ...(admitting === null ? {} : { remedy: widened(admitting, box) }),
  };
}

const RELATED = stateSet(STATE.RELATED);

function widened(rule: Rule, error: Probe['box']): Remedy {
  const option = rule.options().find(({ name }) => name === '--ctstate' || name === '--state');
  const { file, line, endLine } = rule.place;
  return {
    candidates: () =>
      option === undefined
        ? []
        : [[{ file, line, endLine, replace: [withOption(rule, { set: { [option.name]: `RELATED,${option.args.join(' ')}` } })] }]],
    allows: ({ box }) => isSubset(box[DIM.STATE]!, RELATED),
    achieves: (patched) => probe(patched, error).every(({ fate }) => !stoppedAt(patched, fate, 'forward')),
    note: null,
  };
}
