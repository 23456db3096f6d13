/** The words that every surface shares, in each language that the product speaks. */
import { countWithAlike } from '../review/alike.ts';
import type { Finding, Lang, Outcome, Severity, Text } from '../review/model.ts';
import { joinHan } from '../review/speak.ts';

/** How an outcome is judged at a glance. `none`: this vantage was not asked. */
export type Mark = 'good' | 'bad' | 'unsure' | 'none';

export const EMOJI: Readonly<Record<Mark, string>> = { good: '✅', bad: '❌', unsure: '⚠️', none: '–' };

/** The same marks where fonts cannot be relied upon: terminals, printed pages. One column each. */
export const SIGN: Readonly<Record<Mark, string>> = { good: '✓', bad: '✗', unsure: '!', none: '-' };

/** Words that begin with an emoji mark, or speak of one, with signs in its place. */
export function withSigns(words: string): string {
  return words.replaceAll(EMOJI.good, SIGN.good).replaceAll(EMOJI.bad, SIGN.bad).replaceAll(EMOJI.unsure, SIGN.unsure);
}

const OUTCOMES: Readonly<Record<Outcome, Text>> = {
  reaches: { en: 'reaches', zh: '可达' },
  'reaches-gateway': { en: 'answered by the gateway itself', zh: '由网关自身应答' },
  'reply-bypasses': { en: 'reply bypasses the gateway', zh: '回包绕过网关' },
  martian: { en: 'dropped as martian', zh: '被当作 martian 丢弃' },
  dropped: { en: 'dropped', zh: '被丢弃' },
  rejected: { en: 'rejected', zh: '被拒绝' },
  leaves: { en: 'leaves untranslated', zh: '未经转换就离开' },
  loops: { en: 'loops', zh: '成环' },
  'no-route': { en: 'no route', zh: '没有路由' },
  'wrong-uplink': { en: 'reply leaves by another uplink', zh: '回包走了另一条出口' },
  undetermined: { en: 'undetermined', zh: '无法确定' },
};

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
};

export const SEVERITY_EMOJI: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** Words of the page itself: headings, table heads, standing sentences. */
export const WORDS = {
  service: { en: 'published service', zh: '发布的服务' },
  from: { en: 'from', zh: '来自' },
  outcome: { en: 'outcome', zh: '结果' },
  sees: { en: 'server sees', zh: '服务器看到' },
  client: { en: 'the client', zh: '客户端' },
  decidedBy: { en: 'decided by', zh: '决定者' },
  decided: { en: 'Decided by', zh: '决定者' },
  likewise: { en: 'likewise at', zh: '同样的还有' },
  packets: { en: 'packets', zh: '报文' },
  before: { en: 'before', zh: '之前' },
  after: { en: 'after', zh: '之后' },
  partly: { en: 'in part', zh: '部分' },
  why: { en: 'Why', zh: '原因' },
  changes: { en: 'What this change does', zh: '这次改动做了什么' },
  noChanges: { en: 'No packet changes its fate.', zh: '没有任何报文的去向改变。' },
  suggested: { en: 'Suggested rules', zh: '建议的规则' },
  proved: {
    en: 'Proved by analysing the patched ruleset: these flows become ✅, no other flow changes.',
    zh: '已对打补丁后的规则集重新分析并证明：这些流变为 ✅，其他流都不变。',
  },
  fix: { en: 'fix (proved: no other flow changes)', zh: '修复（已证明：其他流都不变）' },
  likewiseFix: {
    en: '… and likewise for those alike: --format json has every edit',
    zh: '…… 相同的服务同样修改:--format json 列出全部',
  },
  sameFix: { en: 'fix: the same as above', zh: '修复：同上' },
  note: { en: 'Note', zh: '注意' },
  notes: { en: 'Notes', zh: '提示' },
  unseen: {
    en: 'It holds characters that are not seen or that turn text around, as the file has them, so that it applies: look at the bytes first.',
    zh: '其中有不可见或会改变文字方向的字符，为了能够应用而保持文件原样：请先查看字节内容。',
  },
  apply: { en: 'When you apply it', zh: '应用时' },
  assumed: { en: 'Assumed', zh: '推断的前提' },
  settle: { en: 'settled by', zh: '可写明以确认' },
  warnings: { en: 'While reading', zh: '读取时' },
  findings: { en: 'Findings', zh: '发现' },
  introduced: { en: 'Introduced by this change', zh: '这次改动引入的' },
  fixed: { en: 'Fixed by this change', zh: '这次改动修复的' },
  existing: { en: 'There before this change', zh: '改动之前就有的' },
  confined: {
    en: 'A very large ruleset: only what this change can touch is told. hairpin check tells of the rest.',
    zh: '规则集非常大，只报告这次改动可能触及的部分；其余由 hairpin check 报告。',
  },
  services: { en: 'Who reaches what', zh: '谁能访问什么' },
  path: { en: 'The path there and back', zh: '去程与回程' },
  asPicture: { en: 'as a picture', zh: '图片形式' },
  unreadable: { en: 'the ruleset cannot be read', zh: '规则集无法读取' },
  nothing: { en: 'nothing to report', zh: '没有需要报告的问题' },
  head: { en: 'Reviewed head', zh: '已审查的提交' },
  there: { en: 'The path there', zh: '去程' },
  back: { en: 'The path back', zh: '回程' },
  confirm: { en: 'Confirm it live', zh: '现场确认' },
} as const satisfies Readonly<Record<string, Text>>;

export function outcomeWords(outcome: Outcome, lang: Lang): string {
  return OUTCOMES[outcome][lang];
}

export function severityWord(severity: Severity, lang: Lang): string {
  return SEVERITIES[severity][lang];
}

/** The gateway's own failure to reach a service harms nobody's clients: it is told, never counted as broken. */
export function markOf(outcome: Outcome, vantage: string): Mark {
  if (outcome === 'reaches') return 'good';
  if (outcome === 'undetermined' || vantage === 'gateway') return 'unsure';
  return 'bad';
}

/** A vantage as a table head: zone names as they are, the two standing ones in words. */
export function vantageHead(vantage: string, lang: Lang): string {
  if (vantage === 'server') return lang === 'zh' ? '服务器自身' : 'the server itself';
  if (vantage === 'gateway') return lang === 'zh' ? '网关自身' : 'the gateway itself';
  // Changed packets that belong to no vantage.
  if (vantage === 'elsewhere') return lang === 'zh' ? '其他来源' : 'elsewhere';
  if (vantage === 'forged') return lang === 'zh' ? '伪造的来源' : 'a forged source';
  return vantage;
}

/** A vantage within a sentence. */
export function vantageInProse(vantage: string, lang: Lang): string {
  if (vantage === 'internet') return lang === 'zh' ? '互联网' : 'the internet';
  if (vantage === 'outside') return lang === 'zh' ? '外部' : 'outside';
  return vantageHead(vantage, lang);
}

/** `a, b and c`; in Chinese `a、b 和 c`. */
export function listWords(items: readonly string[], lang: Lang): string {
  if (items.length <= 1) return items[0] ?? '';
  const head = items.slice(0, -1);
  const last = items.at(-1) ?? '';
  return lang === 'zh' ? joinHan(head.join('、'), '和', last) : `${head.join(', ')} and ${last}`;
}

/** `3 errors, 1 warning`, worst first; the empty string for none. */
export function countWords(findings: readonly (Pick<Finding, 'severity'> & { readonly alike?: number })[], lang: Lang): string {
  const parts: string[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const count = countWithAlike(findings.filter((one) => one.severity === severity));
    if (count === 0) continue;
    if (lang === 'zh') parts.push(`${count} 个${severityWord(severity, lang)}`);
    else parts.push(`${count} ${severityWord(severity, lang)}${count > 1 && severity !== 'info' ? 's' : ''}`);
  }
  return parts.join(lang === 'zh' ? '，' : ', ');
}

/** `… and 12 more`. */
export function moreWords(count: number, lang: Lang): string {
  return lang === 'zh' ? `……还有 ${count} 项` : `… and ${count} more`;
}

/** How many more there are that say the same of other addresses; empty for none. */
/** `, but now: hairpin-without-snat`, of a finding that is gone though its service fails otherwise. */
export function insteadWords(checks: readonly string[] | undefined, lang: Lang): string {
  if (checks === undefined) return '';
  return lang === 'zh' ? `，但现在是：${checks.join('、')}` : `, but now: ${checks.join(', ')}`;
}

export function alikeWords(count: number | undefined, lang: Lang): string {
  if (count === undefined || count === 0) return '';
  return lang === 'zh' ? `(另有 ${count} 处相同)` : ` (and ${count} more alike)`;
}
