/** Answers about proposals: the same question before and after, and what else would change. */

import { worthReading } from '../review/asides.ts';
import { describeChanges, differences } from '../review/changes.ts';
import type { Change, Finding, Flow, Lang, Outcome, Side, Text } from '../review/model.ts';
import { packetsIn } from '../review/packet-words-zh.ts';
import { reviewSides } from '../review/review.ts';
import { gatewaysOf, readSide } from '../review/side.ts';
import { changedRules } from '../review/touched.ts';
import type { Asked } from './asked.ts';
import { provedFix } from './cells.ts';
import { compose, plainAnswer } from './compose.ts';
import { isCheckedWhole } from './findings.ts';
import { rowsFor } from './flows.ts';
import type { Answer, Meaning } from './model.ts';
import { propose } from './propose.ts';
import type { Proposed } from './proposed.ts';
import type { Question } from './question-model.ts';
import { resolveTarget } from './resolve.ts';
import { decisionWords, vantageWord } from './words.ts';

type WhatIf = Extract<Question, { ask: 'what-if' }>;

/** So many changes and findings are told; the pull request tells all of them. */
const MOST_TOLD = 8;

/** `ask`: answers `about` on a side, as the question would be without the proposal. */
export function answerWhatIf(asked: Asked, question: WhatIf, ask: (side: Side) => Answer | null): Answer {
  const { lang, side } = asked;
  const zh = lang === 'zh';
  const before = question.about === null ? null : ask(side);
  const meaning: Meaning = { ask: 'what-if', from: before?.meaning.from ?? null, to: before?.meaning.to ?? null };
  const edits = question.proposal.kind === 'fix' ? (fixOf(asked, question.about)?.edits ?? null) : null;
  const made = propose(asked, question.proposal, edits);
  if ('error' in made)
    return plainAnswer(meaning, zh ? `无法这样改：${made.error.zh}。` : `That cannot be done: ${made.error.en}.`, '', lang);
  const proposed = proposedSide(side, made);
  // On a large gateway that would take minutes; the one question does not.
  const reviewed = before !== null && !isCheckedWhole(asked.gateway) ? null : compared(asked, proposed);
  if (reviewed !== null && 'error' in reviewed) {
    const first = { message: reviewed.error };
    return plainAnswer(
      meaning,
      zh ? `这样改之后规则集无法读取：${first.message}` : `The ruleset could not be read after that: ${first.message}`,
      '',
      lang,
    );
  }
  const after = question.about === null ? null : ask(proposed);
  const { changes, introduced, fixed } = reviewed ?? NOTHING;
  // Whom nobody can be, with a source that stands elsewhere, does not count.
  const real = worthReading(changes).filter(({ vantage }) => vantage !== 'forged');
  const lines = changeLines(real, asked);
  const left = lines.length - MOST_TOLD;
  const told = [
    ...made.done,
    ...(reviewed === null
      ? [
          zh
            ? '规则很多：只比较了这个问题，其他变化见拉取请求的评审'
            : 'of so many rules only this question is compared; a pull request tells all that changes',
        ]
      : []),
    ...lines.slice(0, MOST_TOLD),
    ...(left > 0 ? [zh ? `……还有 ${left} 项变化` : `… and ${left} more changes`] : []),
    ...findingLines(introduced, zh ? '新问题' : 'new', asked),
    ...findingLines(fixed, zh ? '已解决' : 'mended', asked),
  ];
  return compose(
    {
      meaning,
      verdict: after?.verdict ?? null,
      services: after?.services ?? [],
      headline: headlineOf(asked, before, after, reviewed === null ? null : { real: lines.length, forged: changes.length - lines.length }),
      more: told,
      paths: after?.paths ?? [],
      why: after?.why ?? null,
      fix: after?.fix ?? null,
      assumed: after?.assumed ?? [...asked.taken],
      confirm: null,
    },
    lang,
  );
}

/** Facts that are given anew are whole: routes that stood beside the old ones are in them. */
function proposedSide(side: Side, { files, network }: Extract<Proposed, { files: unknown }>): Side {
  if (network === undefined) return { ...side, files };
  return { files, network };
}

const NOTHING: Compared = { changes: [], introduced: [], fixed: [] };

interface Compared {
  readonly changes: readonly Change[];
  readonly introduced: readonly Finding[];
  readonly fixed: readonly Finding[];
}

/** What changes; with the findings where the ruleset is small enough to check it whole twice. */
function compared({ name, side, catalogue, how, gateway }: Asked, proposed: Side): Compared | { readonly error: string } {
  if (isCheckedWhole(gateway)) {
    const reviewed = reviewSides(name, side, proposed, { catalogue, how });
    return 'errors' in reviewed ? { error: reviewed.errors[0]!.message } : reviewed.result;
  }
  const [base, head] = [readSide(side, how), readSide(proposed, how)];
  if ('errors' in head) return { error: head.errors[0]!.message };
  if ('errors' in base) return { error: base.errors[0]!.message };
  const [before, after] = gatewaysOf([base, head], gateway.family);
  const found = differences(before!, after!, changedRules(before!.ruleset, after!.ruleset));
  return { changes: describeChanges(found, before!, after!), introduced: [], fixed: [] };
}

/** The first finding of each check, and how many more there are of it. */
function findingLines(findings: readonly Finding[], head: string, { lang }: Asked): string[] {
  const byCheck = Map.groupBy(findings, ({ check }) => check);
  return [...byCheck].slice(0, MOST_TOLD).map(([check, same]) => {
    const more = same.length === 1 ? '' : lang === 'zh' ? `（共 ${same.length} 处）` : ` (${same.length} of these)`;
    return `${head}${lang === 'zh' ? '：' : ': '}${same[0]!.message[lang]} [${check}]${more}`;
  });
}

/** How many kinds of packets change their fate. */
interface Counts {
  readonly real: number;
  readonly forged: number;
}

function headlineOf({ lang }: Asked, before: Answer | null, after: Answer | null, changes: Counts | null): string {
  const zh = lang === 'zh';
  if (changes?.real === 0 && changes.forged > 0 && after === null)
    return zh ? '只有伪造源地址的数据包会改变去向。' : 'Only packets with a forged source change their fate.';
  if (changes?.real === 0 && changes.forged === 0)
    return zh
      ? `这样改不会改变任何数据包的去向。${after === null ? '' : after.headline}`
      : `No packet would change its fate.${after === null ? '' : ` ${after.headline}`}`;
  if (before === null || after === null)
    return changes === null
      ? (after?.headline ?? '')
      : zh
        ? `这样改会改变 ${changes.real} 类数据包的去向。`
        : `${changes.real} ${changes.real === 1 ? 'kind of packets changes its' : 'kinds of packets change their'} fate.`;
  if (before.headline === after.headline)
    return zh ? `对这个问题没有影响：${after.headline}` : `For this question nothing changes: ${after.headline}`;
  return zh ? `之前：${before.headline} 之后：${after.headline}` : `Before: ${before.headline} After: ${after.headline}`;
}

interface ChangeText {
  readonly vantage: string;
  readonly packets: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly beforeFlow: Pick<Flow, 'verdict' | 'packet'>;
  readonly afterFlow: Pick<Flow, 'verdict' | 'packet' | 'decidedBy'>;
  readonly unanswered?: Change['unanswered'];
}

/** Outcomes that a rule or a route decides by itself; of the others it only let the packet through. */
const DECIDED: ReadonlySet<Outcome> = new Set(['dropped', 'rejected', 'no-route']);

/** A line for each way in which packets change, with all vantages that send them. */
function changeLines(changes: readonly ChangeText[], { lang }: Asked): string[] {
  const rows = new Map<string, string[]>();
  for (const change of changes) {
    const words = changeWords(change, lang);
    const known = rows.get(words);
    const vantage = vantageWord(change.vantage, lang);
    if (known === undefined) rows.set(words, [vantage]);
    else if (!known.includes(vantage)) known.push(vantage);
  }
  return [...rows].map(([words, vantages]) => (lang === 'zh' ? `${vantages.join('、')}，${words}` : `${vantages.join(', ')}: ${words}`));
}

function changeWords(change: ChangeText, lang: Lang): string {
  const { decidedBy } = change.afterFlow;
  const isStopped = DECIDED.has(change.after) && change.afterFlow.verdict !== 'forward';
  const by = decidedBy === null || !isStopped ? '' : ` (${decisionWords(decidedBy, lang)})`;
  const unanswered = lang === 'zh' ? '（私有地址，得不到应答）' : ', private, without an answer';
  const note = (side: 'before' | 'after') => (change.unanswered?.includes(side) ? unanswered : '');
  const [before, after] = headersOf(change, lang);
  const said = packetsIn(change.packets, lang);
  return `${said}${lang === 'zh' ? '：' : ', '}${outcomeText(change.before, change.beforeFlow, lang)}${before}${note('before')} → ${outcomeText(change.after, change.afterFlow, lang)}${after}${note('after')}${by}`;
}

/** What is let through and gets no answer is not stopped itself. */
function outcomeText(outcome: Outcome, { verdict }: Pick<Flow, 'verdict'>, lang: Lang): string {
  if (outcome === 'dropped' && verdict === 'forward') return lang === 'zh' ? '应答被丢弃' : 'its reply dropped';
  return OUTCOMES[outcome][lang];
}

/** Of one outcome before and after it is the header that differs: by which address, by an example. */
function headersOf({ before, after, beforeFlow, afterFlow }: ChangeText, lang: Lang): readonly [string, string] {
  const [old, fresh] = [beforeFlow.packet, afterFlow.packet];
  if (before !== after || old === null || fresh === null) return ['', ''];
  const as = (src: string) => (lang === 'zh' ? `（源地址 ${src}）` : ` as ${src}`);
  const at = (dst: string) => (lang === 'zh' ? `（目的 ${dst}）` : ` at ${dst}`);
  if (old.src !== fresh.src) return [as(old.src), as(fresh.src)];
  return old.dst === fresh.dst ? ['', ''] : [at(old.dst), at(fresh.dst)];
}

const OUTCOMES: Readonly<Record<Outcome, Text>> = {
  reaches: { en: 'reaches', zh: '可达' },
  'reaches-gateway': { en: 'met by the gateway itself', zh: '到达网关自身' },
  'reply-bypasses': { en: 'times out, the reply goes past the gateway', zh: '超时，应答绕过网关' },
  martian: { en: 'times out, dropped as martian', zh: '超时，作为 martian 被丢弃' },
  dropped: { en: 'dropped', zh: '被丢弃' },
  rejected: { en: 'rejected', zh: '被拒绝' },
  leaves: { en: 'leaves untranslated', zh: '未经转换就离开' },
  loops: { en: 'loops', zh: '循环' },
  'no-route': { en: 'no route', zh: '没有路由' },
  'wrong-uplink': { en: 'the reply leaves by another uplink', zh: '应答走错上行链路' },
  undetermined: { en: 'undetermined', zh: '无法确定' },
};

function fixOf(asked: Asked, then: Question | null) {
  if (then === null || (then.ask !== 'path' && then.ask !== 'who-reaches') || then.to === null) return null;
  const target = resolveTarget(asked.gateway, then.to, then.from);
  if (target === null || 'addresses' in target) return null;
  return provedFix(asked, rowsFor(asked.gateway, target));
}
