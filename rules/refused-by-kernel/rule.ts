/** A rule that iptables or the kernel refuses: the whole file is not loaded (KERNEL 17). */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import type { Check, Draft } from '../../src/review/check.ts';
import type { Text } from '../../src/review/model.ts';
import { hooksOf, jumpsOf } from '../../src/review/rule-facts.ts';
import { ruleWitness } from '../../src/review/rule-witness.ts';
import { say } from '../../src/review/speak.ts';
import type { Hook, Rule, Ruleset, TableName } from '../../src/ruleset/model.ts';

export const refusedByKernel: Check = {
  id: 'refused-by-kernel',
  run: ({ gateway }) => (gateway.ruleset === null ? [] : [...misplaced(gateway, gateway.ruleset), ...looping(gateway, gateway.ruleset)]),
};

interface Home {
  readonly tables: readonly TableName[];
  readonly hooks: readonly Hook[];
}

const ANY: readonly Hook[] = ['prerouting', 'input', 'forward', 'output', 'postrouting'];
/** Where a target may stand (net/netfilter/xt_nat.c, xt_REDIRECT.c, xt_MASQUERADE.c, ipt_REJECT.c, xt_CT.c; iptables refuses DROP in nat). */
const HOMES: Readonly<Record<string, Home>> = {
  dnat: { tables: ['nat'], hooks: ['prerouting', 'output'] },
  redirect: { tables: ['nat'], hooks: ['prerouting', 'output'] },
  snat: { tables: ['nat'], hooks: ['postrouting', 'input'] },
  masquerade: { tables: ['nat'], hooks: ['postrouting'] },
  netmap: { tables: ['nat'], hooks: ['prerouting', 'input', 'output', 'postrouting'] },
  reject: { tables: ['filter'], hooks: ['input', 'forward', 'output'] },
  drop: { tables: ['raw', 'mangle', 'filter', 'security'], hooks: ANY },
  notrack: { tables: ['raw'], hooks: ['prerouting', 'output'] },
  tproxy: { tables: ['mangle'], hooks: ['prerouting'] },
};

/** Rules of nat, where targets are particular about their hooks, and those that the reader has warned of. */
function misplaced(gateway: Gateway, ruleset: Ruleset): Draft[] {
  const hooks = hooksOf(ruleset);
  return suspects(ruleset).flatMap((rule) => {
    const home = HOMES[rule.target.kind];
    if (home === undefined) return [];
    if (!home.tables.includes(rule.chain.table)) return [toDraft(gateway, rule, wrongTable(rule, home))];
    // A user chain is seen from every hook that leads to it; one that nothing leads to is not looked at by the kernel.
    const wrong = [...(hooks.get(rule.chain.id) ?? [])].find((hook) => !home.hooks.includes(hook));
    return wrong === undefined ? [] : [toDraft(gateway, rule, wrongHook(rule, home, wrong))];
  });
}

function suspects(ruleset: Ruleset): Rule[] {
  const nat = ruleset.chains.filter(({ table }) => table === 'nat').flatMap(({ rules }) => Array.from(rules));
  const warned = new Set(ruleset.warnings.filter(({ message }) => message.includes('refuses')).map(({ file, line }) => `${file}:${line}`));
  const told: number[] = [];
  if (warned.size > 0) {
    const { file, line } = ruleset.columns;
    for (let id = 0; id < ruleset.size; id++) if (warned.has(`${ruleset.files[file[id]!]!.name}:${line[id]}`)) told.push(id);
  }
  return [...new Set([...nat, ...told])].map((id) => ruleset.rule(id));
}

function wrongTable({ target, chain }: Rule, { tables }: Home): Text {
  const name = target.kind.toUpperCase();
  return say((lang) =>
    lang === 'zh'
      ? `${name} 不能用在 ${chain.table} 表中,只能用在 ${tables.join('、')}`
      : `${name} cannot stand in table ${chain.table}, only in ${tables.join(', ')}`,
  );
}

function wrongHook({ target, chain }: Rule, { hooks }: Home, wrong: Hook): Text {
  const name = target.kind.toUpperCase();
  const list = hooks.map((hook) => hook.toUpperCase());
  const way =
    chain.base === null ? { en: `, from where chain ${chain.name} is reached`, zh: `(链 ${chain.name} 由此到达)` } : { en: '', zh: '' };
  return say((lang) =>
    lang === 'zh'
      ? `${name} 不能用在 ${wrong.toUpperCase()} 中${way.zh},只能用在 ${list.join('、')}`
      : `${name} cannot stand in ${wrong.toUpperCase()}${way.en}, only in ${list.join(', ')}`,
  );
}

function toDraft(gateway: Gateway, rule: Rule, what: Text): Draft {
  return {
    rule,
    severity: 'error',
    subject: rule.text,
    message: what,
    why: say((lang) => {
      const packet = ruleWitness(gateway, rule, lang);
      return lang === 'zh'
        ? `载入时整个表被拒绝,连同其中所有规则(iptables-restore --test 不一定发现):${packet} 不会遇到这条规则。`
        : `The load refuses the whole table with every rule in it (iptables-restore --test need not notice): a packet such as ${packet} never meets this rule.`;
    }),
    mends: null,
  };
}

/** Chains that lead back to themselves: the kernel refuses them ("Too many levels of symbolic links"). */
function looping(gateway: Gateway, ruleset: Ruleset): Draft[] {
  const callees = jumpsOf(ruleset);
  const names = new Map(ruleset.chains.map((chain) => [chain.id, chain]));
  const done = new Set<number>();
  const drafts: Draft[] = [];
  for (const start of callees.keys()) {
    const back = loopFrom(start, callees, done);
    const chain = back === null ? undefined : names.get(back.from);
    const target = back === null ? undefined : names.get(back.to);
    if (chain === undefined || target === undefined) continue;
    const rule = Array.from(chain.rules, (id) => ruleset.rule(id)).find(
      (each) => 'chain' in each.target && each.target.chain === target.name,
    );
    if (rule === undefined) continue;
    drafts.push(
      toDraft(
        gateway,
        rule,
        say((lang) => (lang === 'zh' ? `链 ${target.name} 经过跳转回到它自己` : `chain ${target.name} leads back to itself`)),
      ),
    );
  }
  return drafts;
}

/** The first jump that closes a circle, by depth-first search without recursion. `done`: chains that are known to lead to none. */
function loopFrom(
  start: number,
  callees: ReadonlyMap<number, ReadonlySet<number>>,
  done: Set<number>,
): { from: number; to: number } | null {
  if (done.has(start)) return null;
  const open = new Set([start]);
  const stack = [{ id: start, next: [...(callees.get(start) ?? [])] }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const callee = top.next.pop();
    if (callee === undefined) {
      open.delete(top.id);
      done.add(top.id);
      stack.pop();
    } else if (open.has(callee)) {
      for (const id of open) done.add(id);
      return { from: top.id, to: callee };
    } else if (!done.has(callee)) {
      open.add(callee);
      stack.push({ id: callee, next: [...(callees.get(callee) ?? [])] });
    }
  }
  return null;
}
