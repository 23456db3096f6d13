/** What a reviewer should know of a change beside its rules: other network facts, and findings that it accepts. */
import type { GatewayReview, Lang, Side } from '../review/model.ts';
import { codeSpan } from './escape.ts';
import { type MarkdownOptions, placeLink } from './markdown.ts';
import { moreWords } from './words.ts';

const ALLOWANCE = /^\s*#\s*hairpin:\s*allow\b/i;
const SHOWN = 10;

/** Finished Markdown; empty where there is nothing to say. */
export function noticesSection(review: GatewayReview, options: MarkdownOptions): string {
  const { base, head } = review;
  const network = networkNotice(base, head, options.lang);
  const allowances = newAllowances(base, head);
  const lines = allowances.slice(0, SHOWN).map(({ file, line, text }) => allowanceLine(placeLink(file, line, options), text, options.lang));
  if (allowances.length > SHOWN) lines.push(`- ${moreWords(allowances.length - SHOWN, options.lang)}`);
  return [...(network === null ? [] : [network]), ...lines].join('\n');
}

function networkNotice(base: Side, head: Side, lang: Lang): string | null {
  if (base.network?.text === head.network?.text && base.routes?.text === head.routes?.text) return null;
  const name = codeSpan(head.network?.name ?? base.network?.name ?? '');
  if (head.network === null) return lang === 'zh' ? `- ⚠️ 网络信息 ${name} 被删除` : `- ⚠️ the network facts ${name} are removed`;
  if (lang === 'zh') return `- ⚠️ 网络信息 ${name} 也被改动：两侧各按自己的网络信息分析`;
  return `- ⚠️ the network facts ${name} change too: each side is analysed with its own`;
}

function allowanceLine(place: string, text: string, lang: Lang): string {
  return lang === 'zh'
    ? `- ⚠️ 此改动接受了一个发现：${place} ${codeSpan(text)}`
    : `- ⚠️ this change accepts a finding: ${place} ${codeSpan(text)}`;
}

interface Allowance {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Allowances of the head that the base does not have, wherever they stand. */
function newAllowances(base: Side, head: Side): readonly Allowance[] {
  const known = new Map<string, number>();
  for (const { text } of allowancesOf(base)) known.set(text, (known.get(text) ?? 0) + 1);
  return allowancesOf(head).filter(({ text }) => {
    const left = known.get(text) ?? 0;
    if (left > 0) known.set(text, left - 1);
    return left === 0;
  });
}

function allowancesOf(side: Side): readonly Allowance[] {
  // A text without the word is not split into its lines: rulesets are long and allowances few.
  return side.files
    .filter(({ text }) => /hairpin:/i.test(text))
    .flatMap(({ name, text }) =>
      text.split(/\r?\n/).flatMap((line, index) => (ALLOWANCE.test(line) ? [{ file: name, line: index + 1, text: line.trim() }] : [])),
    );
}
