/** A rule that no packet gets to: an earlier rule of its chain takes everything that it could match, or nothing jumps to its chain. */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import { coveredRules, endOf } from '../../src/review/cover.ts';
import { coveredTogether, type JointCover } from '../../src/review/cover-together.ts';
import { deletionOf } from '../../src/review/fix/deletion.ts';
import { OWNED } from '../../src/review/fix/hairpin.ts';
import { isWholeLine } from '../../src/review/lines.ts';
import type { Text } from '../../src/review/model.ts';
import { hooksOf } from '../../src/review/rule-facts.ts';
import { columnKey } from '../../src/review/rule-keys.ts';
import { ruleWitness } from '../../src/review/rule-witness.ts';
import { say } from '../../src/review/speak.ts';
import { canonicalRule } from '../../src/ruleset/index.ts';
import type { Chain, Rule, Ruleset } from '../../src/ruleset/model.ts';

export const unreachableRule: Check = {
  id: 'unreachable-rule',
  run: (context) => {
    const { ruleset } = context.gateway;
    return ruleset === null
      ? []
      : ruleset.chains.flatMap((chain) =>
          isCalled(ruleset, chain) ? shadowed(context, ruleset, chain) : uncalled(context.gateway, ruleset, chain),
        );
  },
};

function isCalled(ruleset: Ruleset, chain: Chain): boolean {
  return chain.base !== null || hooksOf(ruleset).has(chain.id);
}

/** One finding for each rule that shadows others, at the first of them. */
function shadowed(context: CheckContext, ruleset: Ruleset, chain: Chain): Draft[] {
  const byCover = new Map<Rule, Rule[]>();
  const covers = coveredRules(ruleset, chain);
  const alike = new Set(covers.map(({ rule }) => rule.id));
  for (const { rule, by } of covers) {
    if (!isWholeLine(ruleset, alike, rule.id) || isSame(ruleset, rule, by) || OWNED.test(chain.name)) continue;
    byCover.set(by, [...(byCover.get(by) ?? []), rule]);
  }
  const alone = [...byCover].map(([by, rules]) => shadowedDraft(context, ruleset, by, rules));
  if (OWNED.test(chain.name)) return alone;
  const together = coveredTogether(ruleset, chain, alike).filter(({ rule }) => isWholeLine(ruleset, new Set([rule.id]), rule.id));
  return [...alone, ...together.map((cover) => jointDraft(context, ruleset, cover))];
}

/** More lines than these are not listed. */
const LISTED = 4;

/** One finding for a rule that several earlier ones leave nothing. */
function jointDraft({ gateway }: CheckContext, ruleset: Ruleset, { rule, by }: JointCover): Draft {
  const own = verdictOf(ruleset, rule);
  const verdicts = new Set(by.map((each) => verdictOf(ruleset, each)));
  const contrary = own !== null && !verdicts.has(null) && [...verdicts].some((verdict) => verdict !== own);
  const lines = by
    .slice(0, LISTED)
    .map(({ place }) => (place.file === rule.place.file ? String(place.line) : `${place.file}:${place.line}`));
  const more = by.length - lines.length;
  return {
    rule,
    // Several rules that differ from it were written for something: it is rarely the mistake.
    severity: contrary && rule.chain.table === 'nat' ? 'warning' : 'info',
    subject: rule.text,
    gathers: false,
    message: say((lang) =>
      lang === 'zh'
        ? `没有包能到达这条规则:第 ${lines.join('、')} 行${more > 0 ? `等 ${by.length} 行` : ''}的规则合起来已全部处理`
        : `no packet gets to this rule: those in lines ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''} together take them all`,
    ),
    why: say((lang) => {
      const packet = ruleWitness(gateway, rule, lang);
      return lang === 'zh'
        ? `例如 ${packet} 先匹配其中一条,先匹配者生效。${contrary ? '结果不同:请检查顺序。' : '结果相同,可以删除。'}`
        : `A packet such as ${packet} meets one of them first, and the first match wins. ${contrary ? 'They differ in what they do: look at their order.' : 'All do the same, so this one can go.'}`;
    }),
    mends: null,
    remedy: deletionOf(ruleset, [rule], true),
  };
}

/** The same rule again is duplicate-rule's. Lines that stand for several rules are one. */
function isSame(ruleset: Ruleset, rule: Rule, by: Rule): boolean {
  if (rule.place.line === by.place.line && rule.place.file === by.place.file) return true;
  return columnKey(ruleset, rule.id) === columnKey(ruleset, by.id) && bare(ruleset, rule) === bare(ruleset, by);
}

function bare(ruleset: Ruleset, { id }: Rule): string {
  return canonicalRule(ruleset, id).replace(/ -m comment --comment (?:"(?:[^"\\]|\\.)*"|\S+)/g, '');
}

/** What a verdict comes to: DROP after REJECT is redundant, ACCEPT after DROP is a contradiction; null where it may be this or that. */
function verdictOf(ruleset: Ruleset, { target, chain }: Rule): string | null {
  if (target.kind === 'jump' || target.kind === 'goto') {
    const end = endOf(ruleset, ruleset.chain(chain.table, target.chain));
    return end === 'mixed' || end === null ? null : end === 'stop' ? 'stop' : 'pass';
  }
  if (target.kind === 'drop' || target.kind === 'reject') return 'stop';
  if (target.kind === 'accept' && chain.table !== 'nat') return 'pass';
  return JSON.stringify(target, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

function shadowedDraft({ gateway, alike }: CheckContext, ruleset: Ruleset, by: Rule, rules: readonly Rule[]): Draft {
  const first = rules[0]!;
  const verdict = verdictOf(ruleset, by);
  const contrary = verdict !== null && rules.some((rule) => ![null, verdict].includes(verdictOf(ruleset, rule)));
  const where =
    by.place.file === first.place.file
      ? { en: `line ${by.place.line}`, zh: `第 ${by.place.line} 行` }
      : { en: `${by.place.file}:${by.place.line}`, zh: `${by.place.file}:${by.place.line}` };
  // A cover that is each service's own hides one rule for each of them; any other one hides them all.
  const gathers = alike.rules(by.place) === 1;
  const more = (gathers ? rules.reduce((sum, rule) => sum + alike.rules(rule.place), 0) : rules.length) - 1;
  return {
    rule: first,
    // A translation that never happens is certain, and nobody writes one for nothing.
    severity: !contrary ? 'info' : first.chain.table === 'nat' ? 'error' : 'warning',
    subject: first.text,
    gathers,
    message: say((lang) => {
      if (lang === 'zh') return `没有包能到达这条规则${more > 0 ? `(以及之后的 ${more} 条)` : ''}:${where.zh}的规则已全部处理`;
      return `no packet gets to this rule${more > 0 ? ` and ${more} more` : ''}: the one in ${where.en} takes them all`;
    }),
    why: say((lang) => {
      const packet = ruleWitness(gateway, first, lang);
      return lang === 'zh'
        ? `${packet} 先匹配 \`${by.text}\`,先匹配者生效。${contrary ? '两条规则的结果不同:请检查顺序。' : '结果相同,可以删除。'}`
        : `${packet} meets \`${by.text}\` first, and the first match wins. ${contrary ? 'The two differ in what they do: look at their order.' : 'Both do the same, so this one can go.'}`;
    }),
    mends: null,
    remedy: contrary ? { ...deletionOf(ruleset, rules, true), note: meantOtherwise(by) } : deletionOf(ruleset, rules, true),
  };
}

function meantOtherwise(by: Rule): Text {
  return say((lang) =>
    lang === 'zh'
      ? `删除不改变任何包的去向;如果这条规则本应生效,请把它移到第 ${by.place.line} 行之前。`
      : `Deleting it changes no packet's fate; if it was meant to take effect, move it above line ${by.place.line} instead.`,
  );
}

/** A chain that nothing jumps to. In a file that holds no rule of a base chain the jumps are somewhere else. */
function uncalled(gateway: Gateway, ruleset: Ruleset, chain: Chain): Draft[] {
  const first = chain.rules[0];
  const isWhole = ruleset.chains.some((other) => other.base !== null && other.table === chain.table && other.rules.length > 0);
  if (first === undefined || !isWhole || OWNED.test(chain.name)) return [];
  const rule = ruleset.rule(first);
  return [
    {
      rule,
      severity: 'info',
      subject: `chain ${chain.name}`,
      message: say((lang) =>
        lang === 'zh'
          ? `没有规则跳转到链 ${chain.name},其中 ${chain.rules.length} 条规则不起作用`
          : `nothing jumps to chain ${chain.name}: its ${chain.rules.length} rules do nothing`,
      ),
      why: say((lang) => {
        const packet = ruleWitness(gateway, rule, lang);
        return lang === 'zh' ? `例如 ${packet} 从不经过这条链。` : `A packet such as ${packet} never comes here.`;
      }),
      mends: null,
      remedy: deletionOf(
        ruleset,
        Array.from(chain.rules, (id) => ruleset.rule(id)),
        true,
      ),
    },
  ];
}
