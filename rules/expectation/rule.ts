/** An `expect:` of the configuration that does not hold, with a packet that shows it. */
import type { Decision } from '../../src/netfilter/chains.ts';
import type { Fate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { DIM } from '../../src/packets/box.ts';
import type { Check, CheckContext, Draft, Standing } from '../../src/review/check.ts';
import type { Expectation } from '../../src/review/configuration.ts';
import { type Failure, failuresOf } from '../../src/review/expectations.ts';
import type { Lang } from '../../src/review/model.ts';
import { certainly, deciderOf, standingOf } from '../../src/review/rule-facts.ts';
import { numberTexts, rangeText } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import type { Hook, Rule } from '../../src/ruleset/model.ts';

export const expectation: Check = {
  id: 'expectation',
  run: (context) =>
    context.expectations.flatMap((expected) => failuresOf(context.gateway, expected).map((failure) => toDraft(context, expected, failure))),
};

function toDraft({ gateway }: CheckContext, expected: Expectation, failure: Failure): Draft {
  const wanted = say((lang) => wish(expected, failure.from ?? expected.from.join(', '), lang));
  if (failure.kind === 'unreadable') {
    return {
      rule: beginning(gateway),
      severity: 'warning',
      subject: wanted.en,
      message: say((lang) => (lang === 'zh' ? `无法检查期望“${wanted.zh}”` : `the expectation "${wanted.en}" cannot be checked`)),
      why: say(() => failure.error),
      mends: null,
    };
  }
  const { fate, box, sure } = failure;
  return {
    rule: placeOf(gateway, expected, fate),
    severity: sure ? certainly(gateway, 'error') : 'warning',
    subject: wanted.en,
    message: say((lang) => {
      if (lang === 'zh') return sure ? `期望不成立:${wanted.zh}` : `无法证明期望:${wanted.zh}`;
      return sure ? `expected ${wanted.en}, and it does not hold` : `expected ${wanted.en}, and it cannot be proved`;
    }),
    why: say((lang) => {
      const packet = boxWitness(box, gateway, lang);
      const open = [...fate.when.map(({ match }) => match), ...(fate.unknown === null ? [] : [fate.unknown])];
      const depends =
        open.length === 0
          ? ''
          : lang === 'zh'
            ? `(取决于 ${open.map((name) => `\`${name}\``).join('、')})`
            : ` (depending on ${open.map((name) => `\`${name}\``).join(', ')})`;
      return lang === 'zh' ? `${packet} ${end(fate, lang)}${depends}。` : `${packet} ${end(fate, lang)}${depends}.`;
    }),
    mends: null,
  };
}

function wish({ to, arrives, blocked }: Expectation, from: string, lang: Lang): string {
  if (blocked) return lang === 'zh' ? `从 ${from} 到 ${to} 应被阻止` : `${from} → ${to} to be blocked`;
  if (arrives === null) return lang === 'zh' ? `从 ${from} 应能访问 ${to}` : `${from} → ${to} to be reached`;
  return lang === 'zh' ? `从 ${from} 到 ${to} 应到达 ${arrives}` : `${from} → ${to} to arrive at ${arrives}`;
}

function end(fate: Fate, lang: Lang): string {
  const zh = lang === 'zh';
  switch (fate.verdict) {
    case 'drop':
      return zh ? '被丢弃' : 'is dropped';
    case 'reject':
      return zh ? '被拒绝' : 'is rejected';
    case 'no-route':
      return zh ? '没有路由' : 'finds no route';
    case 'local':
      return zh ? '由网关自身接收' : "is taken in by the gateway's own stack";
    case 'undetermined':
      return zh ? '的结果无法确定' : 'has a fate that the file does not decide';
    case 'forward':
      return forwarded(fate, zh);
  }
}

function forwarded(fate: Fate, zh: boolean): string {
  const host = fate.header[DIM.DST]!.slice(0, 2).map(rangeText).join(', ');
  const port = numberTexts(fate.header[DIM.DPORT]!.slice(0, 2)).join(',');
  const where = port === '0-65535' ? host : `${host}:${port}`;
  if (fate.reply === 'returns') return zh ? `到达 ${where} 并得到应答` : `arrives at ${where} and is answered`;
  return zh ? `到达 ${where},但应答无法返回(${fate.reply})` : `arrives at ${where}, and the answer does not come back (${fate.reply})`;
}

/** The rule that decided, or the policy; where neither did, the ruleset's beginning. */
function placeOf(gateway: Gateway, { blocked }: Expectation, fate: Fate): Rule | Standing {
  const stopped = fate.verdict === 'drop' || fate.verdict === 'reject';
  const by = fate.verdict === 'forward' && fate.reply !== 'returns' ? (fate.replyBy ?? fate.by) : fate.by;
  if (!stopped && !blocked && fate.dnatBy !== null) return fate.dnatBy;
  const hooks: readonly Hook[] = ['forward', 'input', 'prerouting'];
  const decider = hooks.map((hook) => deciderOf(gateway, by, hook) ?? policyOf(gateway, by, hook)).find((found) => found !== null);
  return decider ?? fate.dnatBy ?? beginning(gateway);
}

/** A policy that accepts is the filter's. */
function policyOf(gateway: Gateway, by: Decision, hook: Hook): Standing | null {
  const chain = 'policy' in by ? gateway.hook(hook).find(({ name, table }) => name === by.policy && table === 'filter') : undefined;
  return chain?.place == null ? null : standingOf(gateway, chain);
}

function beginning({ ruleset }: Gateway): Standing {
  const first = ruleset !== null && ruleset.size > 0 ? ruleset.rule(0).place : null;
  const place = first ?? { file: ruleset?.files[0]?.name ?? '', line: 1, column: 1, endLine: 1 };
  return { place, table: 'filter', chain: 'FORWARD' };
}
