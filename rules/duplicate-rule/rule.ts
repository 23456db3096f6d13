/** The same rule again in the same chain: the second one does nothing. */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import type { Check, Draft } from '../../src/review/check.ts';
import { isEnd } from '../../src/review/cover.ts';
import { deletionOf } from '../../src/review/fix/deletion.ts';
import { isWholeLine } from '../../src/review/lines.ts';
import { isStateful } from '../../src/review/rule-facts.ts';
import { columnKey, likeOthers } from '../../src/review/rule-keys.ts';
import { ruleWitness } from '../../src/review/rule-witness.ts';
import { say } from '../../src/review/speak.ts';
import { isSteady } from '../../src/review/steady.ts';
import { canonicalRule } from '../../src/ruleset/index.ts';
import type { Chain, Rule, Ruleset, Target } from '../../src/ruleset/model.ts';

export const duplicateRule: Check = {
  id: 'duplicate-rule',
  run: ({ gateway }) =>
    gateway.ruleset === null ? [] : gateway.ruleset.chains.flatMap((chain) => duplicates(gateway, gateway.ruleset!, chain)),
};

/** Rules whose columns agree are looked at; only their whole texts decide. */
function duplicates(gateway: Gateway, ruleset: Ruleset, chain: Chain): Draft[] {
  const byColumns = new Map<string, number[]>();
  for (const id of likeOthers(ruleset, chain.rules)) {
    const key = columnKey(ruleset, id);
    const known = byColumns.get(key);
    if (known === undefined) byColumns.set(key, [id]);
    else known.push(id);
  }
  const found: { first: Rule; again: Rule }[] = [];
  for (const ids of byColumns.values()) if (ids.length > 1) found.push(...amongAlike(ruleset, ids));
  const copies = new Set(found.map(({ again }) => again.id));
  return found
    .filter(({ again }) => isWholeLine(ruleset, copies, again.id))
    .sort((a, b) => a.again.id - b.again.id)
    .map(({ first, again }) => toDraft(gateway, ruleset, first, again));
}

function amongAlike(ruleset: Ruleset, ids: readonly number[]): { first: Rule; again: Rule }[] {
  const byText = new Map<string, Rule>();
  const found: { first: Rule; again: Rule }[] = [];
  for (const id of ids) {
    const rule = ruleset.rule(id);
    if (doesMore(ruleset, rule)) continue;
    const text = canonicalRule(ruleset, id).replace(/ -m comment --comment (?:"(?:[^"\\]|\\.)*"|\S+)/g, '');
    const first = byText.get(text);
    if (first === undefined) byText.set(text, rule);
    // Lines that stand for several rules are told once.
    else if (first.place.line !== rule.place.line || first.place.file !== rule.place.file) found.push({ first, again: rule });
  }
  return found;
}

const doing = new WeakMap<Chain, boolean>();

/**
 * Whether the rule's second time is no mere repetition: it counts packets, marks or logs them, asks for what a target in between may have
 * changed, or jumps to a chain where such a rule stands.
 */
function doesMore(ruleset: Ruleset, rule: Rule): boolean {
  const { target, matches, chain } = rule;
  if (DOING_MORE.has(target.kind) || isStateful(rule) || !matches.every((match) => isSteady(ruleset, chain.table, match))) return true;
  if (target.kind !== 'jump' && target.kind !== 'goto') return false;
  const callee = ruleset.chain(chain.table, target.chain);
  return callee === undefined || chainDoesMore(ruleset, callee);
}

function chainDoesMore(ruleset: Ruleset, chain: Chain): boolean {
  const known = doing.get(chain);
  if (known !== undefined) return known;
  // A chain that comes back to itself is refused by the kernel: whatever is said of it holds.
  doing.set(chain, true);
  const does = chain.rules.some((id) => doesMore(ruleset, ruleset.rule(id)));
  doing.set(chain, does);
  return does;
}

const DOING_MORE: ReadonlySet<Target['kind']> = new Set(['none', 'pass', 'mark', 'connmark', 'unknown']);

function toDraft(gateway: Gateway, ruleset: Ruleset, first: Rule, again: Rule): Draft {
  const where =
    first.place.file === again.place.file
      ? { en: `line ${first.place.line}`, zh: `第 ${first.place.line} 行` }
      : { en: `${first.place.file}:${first.place.line}`, zh: `${first.place.file}:${first.place.line}` };
  return {
    rule: again,
    severity: 'info',
    subject: again.text,
    message: say((lang) => (lang === 'zh' ? `与${where.zh}的规则相同` : `the same rule as in ${where.en}`)),
    why: say((lang) => {
      const packet = ruleWitness(gateway, again, lang);
      return lang === 'zh'
        ? `凡是它匹配的包,例如 ${packet},都已由${where.zh}的规则处理。删除它不会改变任何包的去向。`
        : `Whatever it matches, such as ${packet}, the rule in ${where.en} has dealt with before. Deleting it changes no packet's fate.`;
    }),
    mends: null,
    remedy: deletionOf(ruleset, [again], isEnd(first, ruleset)),
  };
}
