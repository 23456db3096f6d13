/** (change) A published service that somebody reached is not reached any more. */
import { DIM, intersectBoxes } from '../../src/packets/box.ts';
import { type IntervalSet, subtract, union } from '../../src/packets/intervals.ts';
import { comesAbout, formerPlace, type Opening, openings, sameRule } from '../../src/review/change-facts.ts';
import { exactFate } from '../../src/review/changes.ts';
import type { ChangeUnderReview, Check, CheckContext, Draft } from '../../src/review/check.ts';
import { certainly, openingOf, stopsOnPurpose } from '../../src/review/rule-facts.ts';
import { rangeText, sampleBox } from '../../src/review/sample.ts';
import type { ServiceRow } from '../../src/review/services.ts';
import { boxWitness, keyList, nameList, say } from '../../src/review/speak.ts';
import { askingVantages } from '../../src/review/vantages.ts';
import type { Rule } from '../../src/ruleset/model.ts';

export const lostService: Check = { id: 'lost-service', ofChange: true, run: (context) => findings(context) };

interface Group {
  readonly rule: Rule;
  readonly first: Opening;
  /** Whose packets are lost, by vantage. */
  readonly lost: Map<string, IntervalSet>;
  readonly keys: Set<string>;
}

/** One finding for each rule that publishes what is lost; rules that are gone from one chain are told together, since they stand nowhere. */
function findings(context: CheckContext): Draft[] {
  const { gateway, change } = context;
  if (change === null) return [];
  const rowsOf = rowsByRule(change.baseRows);
  const removed = new Set(change.changed.removed.map(({ id }) => id));
  const groups = new Map<string, Group>();
  for (const opening of openings(gateway, change.differences, askingVantages(gateway))) {
    const { before, after } = opening.difference;
    const rule = before.dnatBy;
    if (rule === null || !comesAbout(before) || isServed(after)) continue;
    const rows = (rowsOf.get(rule.id) ?? []).filter((row) => intersectBoxes(row.published.box, opening.box) !== null);
    if (rows.length === 0) continue;
    const key = removed.has(rule.id) ? `chain ${rule.chain.id}` : `rule ${rule.id}`;
    const group = groups.get(key) ?? { rule, first: opening, lost: new Map<string, IntervalSet>(), keys: new Set<string>() };
    group.lost.set(opening.vantage.name, union(group.lost.get(opening.vantage.name) ?? [], opening.box[DIM.SRC]!));
    for (const row of rows) group.keys.add(row.published.key);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => toDraft(context, change, group));
}

function rowsByRule(rows: readonly ServiceRow[]): Map<number, ServiceRow[]> {
  const byRule = new Map<number, ServiceRow[]>();
  for (const row of rows) for (const { rule } of row.published.rules) byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), row]);
  return byRule;
}

/** By another server, perhaps; what nobody can decide is not called lost. */
function isServed(after: Opening['difference']['after']): boolean {
  return (
    after.verdict === 'undetermined' ||
    after.reply === 'unknown' ||
    (comesAbout(after) && after.dnat) ||
    (after.verdict === 'local' && after.dnat)
  );
}

function toDraft(context: CheckContext, change: ChangeUnderReview, group: Group): Draft {
  const { gateway, alike } = context;
  const { rule, first, lost, keys } = group;
  const removed = change.changed.removed.some(({ id }) => id === rule.id);
  const server = first.difference.before.header[DIM.DST]!.slice(0, 2).map(rangeText).join(', ');
  const parts = [...lost].map(([vantage, sources]) => ({ vantage, sources, isWhole: !reachStill(context, group, vantage, sources) }));
  const { when } = first.difference;
  const { by } = exactFate(gateway, first.difference.after, sampleBox(first.box, gateway.family), when);
  // Who adds a rule against it knows that too.
  const isMeant = stopsOnPurpose(by) && 'rule' in by && change.changed.added.some(({ id }) => id === by.rule.id);
  const isCertain = when.length === 0 && !isMeant && parts.some(({ isWhole }) => isWhole);
  return {
    rule: removed ? formerPlace(gateway, rule) : (sameRule(gateway, rule) ?? formerPlace(gateway, rule)),
    // Who takes the publishing rule away knows it; who takes something else away may not.
    severity: removed || !isCertain ? 'warning' : certainly(gateway, 'error'),
    subject: [...keys].join(' '),
    gathers: true,
    message: say((lang) => {
      const services = keyList([...keys], lang, alike);
      const names = parts.map((part) => partName(part, lang));
      const where = when.map(({ match, is }) => conditionText(match, is, lang));
      if (lang === 'zh')
        return `此变更之后,${nameList(names, lang)} 无法再访问 ${services}${where.length === 0 ? '' : `(${where.join('且')}时)`}`;
      const condition = where.length === 0 ? '' : `, where ${where.join(' and ')}`;
      return `with this change ${nameList(names, lang)} no longer ${names.length === 1 ? 'reaches' : 'reach'} ${services}${condition}`;
    }),
    why: say((lang) => {
      const packet = boxWitness(openingOf(first.box, first.box) ?? first.box, gateway, lang);
      const now = OUTCOMES[first.difference.after.verdict]?.[lang] ?? first.difference.after.verdict;
      return lang === 'zh'
        ? `${packet} 以前由 \`${rule.text}\` 转换到 ${server} 并得到应答,现在${now}。`
        : `${packet} was translated to ${server} by \`${rule.text}\` and answered; now it is ${now}.`;
    }),
    mends: null,
  };
}

/** Whether others of the vantage go on reaching what these have lost. */
function reachStill({ rows }: CheckContext, { keys }: Group, vantage: string, sources: IntervalSet): boolean {
  return rows.some(
    (row) =>
      keys.has(row.published.key) &&
      row.cells.some(
        (cell) =>
          cell.vantage.name === vantage &&
          cell.outcome === 'reaches' &&
          cell.boxes.some((box) => subtract(box[DIM.SRC]!, sources).length > 0),
      ),
  );
}

interface Part {
  readonly vantage: string;
  readonly sources: IntervalSet;
  readonly isWhole: boolean;
}

/** More ranges of clients than this are not named. */
const MOST_NAMED = 2;

function partName({ vantage, sources, isWhole }: Part, lang: 'en' | 'zh'): string {
  if (isWhole) return vantage;
  if (sources.length <= MOST_NAMED) return `${sources.map(rangeText).join(', ')} (${vantage})`;
  return lang === 'zh' ? `${vantage} 的一部分` : `part of ${vantage}`;
}

function conditionText(match: string, is: boolean, lang: 'en' | 'zh'): string {
  if (lang === 'zh') return `\`${match}\` ${is ? '匹配' : '不匹配'}`;
  return `\`${match}\` ${is ? 'matches' : 'does not match'}`;
}

const OUTCOMES: Readonly<Record<string, { en: string; zh: string }>> = {
  drop: { en: 'dropped', zh: '被丢弃' },
  reject: { en: 'rejected', zh: '被拒绝' },
  local: { en: "taken in by the gateway's own stack", zh: '由网关自身接收' },
  forward: { en: 'forwarded otherwise, and nothing comes back', zh: '被转发到别处,没有应答' },
  'no-route': { en: 'without a route', zh: '没有路由' },
};
