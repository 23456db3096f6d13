/** What jobs itself has to say, where no review can: in both languages. */
import { codeSpan } from '../render/escape.ts';
import type { Annotation, CardGateway, CheckReport } from '../render/model.ts';
import { checkRunName } from '../render/pullrequest.ts';
import type { Lang, Text } from '../review/model.ts';
import type { Diagnostic } from '../ruleset/model.ts';

const TEXTS = {
  failedTitle: {
    en: 'Hairpin itself failed; this change was not reviewed',
    zh: 'Hairpin 自身出错，此改动未经审查',
  },
  failedSummary: {
    en: 'This is a fault of Hairpin, not of the change. Nothing is known of what the change does. Re-run the check to try again.',
    zh: '这是 Hairpin 的故障，不是改动的问题。改动的效果未知。可重新运行检查再试一次。',
  },
  budgetTitle: { en: 'Not analysed: too large for the time and memory of one review', zh: '未分析：超出单次审查的时间或内存限制' },
  budgetSummary: {
    en: 'The ruleset may be sound or not: nothing is known of what the change does. Raise the limits of one review, or review it on the command line.',
    zh: '规则集可能正确也可能有误：改动的效果未知。可提高单次审查的限制，或用命令行审查。',
  },
  configurationTitle: { en: `.github/hairpin.yml cannot be read`, zh: `无法读取 .github/hairpin.yml` },
  configurationBase: {
    en: 'The configuration on the base branch has errors, so it is not known which files are which gateway. Nothing was reviewed.',
    zh: '基础分支上的配置有错误，无法得知哪些文件属于哪个网关。未进行审查。',
  },
  configurationHead: {
    en: 'This change would leave a configuration that cannot be read: no pull request could be reviewed after it.',
    zh: '此改动会留下无法读取的配置：之后的拉取请求都无法审查。',
  },
  untouched: {
    en: 'This pull request changes no ruleset any more.',
    zh: '此拉取请求已不再改动任何规则集。',
  },
  summaryUntouched: { en: 'This change touches no gateway', zh: '此改动没有涉及任何网关' },
  summaryReviewed: { en: 'All gateways that this change touches were reviewed', zh: '此改动涉及的网关均已审查' },
  notReviewedDraft: { en: 'Not reviewed: drafts are not, by configuration', zh: '未审查：按配置不审查草稿' },
  notReviewedLabel: { en: 'Not reviewed: it lacks the label that the configuration asks for', zh: '未审查：缺少配置要求的标签' },
  fixed: { en: 'Fixed in', zh: '已修复于' },
  outdated: {
    en: 'Outdated: these rules were suggested for an earlier push. What is suggested now is in the latest review and in the comment, for',
    zh: '已过时：这些规则是针对较早的推送建议的。现在的建议见最新的审查和评论，针对',
  },
  retiredTitle: { en: 'No longer applies', zh: '不再适用' },
  retiredSummary: {
    en: 'A later review of the same commit does not need this check.',
    zh: '对同一提交的后续审查不再需要此检查。',
  },
  noGateway: {
    en: 'No gateway is configured for this channel, so nothing can be told here.',
    zh: '此频道没有配置任何网关，因此这里无法回答。',
  },
  whichRepository: { en: 'Of which repository? Write it as owner/name#42.', zh: '是哪个仓库？请写成 owner/name#42。' },
  noPull: { en: 'There is no such pull request here.', zh: '这里没有这个拉取请求。' },
  untouchedByPull: { en: 'touches no gateway.', zh: '没有涉及任何网关。' },
  whichGateway: { en: 'Which gateway is meant? Name one of:', zh: '请指明是哪个网关：' },
} as const satisfies Record<string, Text>;

/** A sentence of jobs' own. */
export function say(key: keyof typeof TEXTS, lang: Lang): string {
  return TEXTS[key][lang];
}

/** Text of unknown origin as a code block that it cannot break out of. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Why a gateway was not reviewed. `budget`: its analysis takes more than a review may; else the bot, and not the change, is at fault. */
export interface Failure {
  readonly why: string;
  readonly budget: boolean;
}

/** A check run that says why there is no review. `name`: `hairpin` where not even the gateways are known. */
export function failedCheck(name: string, { why, budget }: Failure, lang: Lang): CheckReport {
  return {
    name,
    conclusion: 'failure',
    title: say(budget ? 'budgetTitle' : 'failedTitle', lang),
    summary: `${say(budget ? 'budgetSummary' : 'failedSummary', lang)}\n\n${fenced(why)}`,
    text: '',
    annotations: [],
  };
}

export function failedSection(gateway: string, failure: Failure, lang: Lang): string {
  const { title, summary } = failedCheck('', failure, lang);
  return `### ❌ ${codeSpan(gateway)}: ${title}\n\n${summary}`;
}

export function failedCard(gateway: string, failure: Failure, lang: Lang): CardGateway {
  return { name: gateway, state: 'unreadable', headline: failedCheck('', failure, lang).title, lines: [] };
}

/** A check run for a configuration that cannot be read. `annotate`: only where the file is part of the change. */
export function configurationCheck(errors: readonly Diagnostic[], side: 'base' | 'head', lang: Lang): CheckReport {
  const list = errors.map((error) => `${error.file}:${error.line}:${error.column}: ${error.message}`).join('\n');
  return {
    name: checkRunName('.github/hairpin.yml'),
    conclusion: 'failure',
    title: say('configurationTitle', lang),
    summary: `${say(side === 'base' ? 'configurationBase' : 'configurationHead', lang)}\n\n${fenced(list)}`,
    text: '',
    annotations: side === 'head' ? errors.map((error) => annotation(error, lang)) : [],
  };
}

function annotation(error: Diagnostic, lang: Lang): Annotation {
  return {
    path: error.file,
    startLine: error.line,
    endLine: error.line,
    level: 'failure',
    title: say('configurationTitle', lang),
    message: error.message,
  };
}

/** A check run that stood for this commit and that a later review does not have any more. */
export function retiredCheck(name: string, lang: Lang): CheckReport {
  return {
    name,
    conclusion: 'success',
    title: say('retiredTitle', lang),
    summary: say('retiredSummary', lang),
    text: '',
    annotations: [],
  };
}

/** The check run that a branch may require: it is there on every pull request, and is as bad as the worst of the others. */
export function summaryCheck(checks: readonly CheckReport[], lang: Lang): CheckReport {
  const rank = { failure: 0, action_required: 1, neutral: 2, success: 3 } as const;
  const worst = [...checks].sort((a, b) => rank[a.conclusion] - rank[b.conclusion])[0];
  const lines = checks.map((check) => `- ${MARKS[check.conclusion]} ${codeSpan(check.name)}: ${codeSpan(check.title)}`);
  return {
    name: 'hairpin',
    conclusion: worst?.conclusion ?? 'success',
    title: worst?.title ?? say('summaryUntouched', lang),
    summary: worst === undefined ? say('summaryUntouched', lang) : [say('summaryReviewed', lang), '', ...lines].join('\n'),
    text: '',
    annotations: [],
  };
}

const MARKS = { failure: '❌', action_required: '❌', neutral: '⚠️', success: '✅' } as const;

/** The required check run of a pull request that the configuration does not want reviewed: it neither passes judgement nor blocks. */
export function notReviewedCheck(why: 'draft' | 'label', label: string | null, lang: Lang): CheckReport {
  const title = say(why === 'draft' ? 'notReviewedDraft' : 'notReviewedLabel', lang);
  const summary = why === 'label' && label !== null ? `${title}\n\n${codeSpan(label)}` : title;
  return { name: 'hairpin', conclusion: 'neutral', title, summary, text: '', annotations: [] };
}

/** The answer to a suggestion whose findings are gone. */
export function fixedWords(sha: string, lang: Lang): string {
  return `${say('fixed', lang)} \`${sha}\`${lang === 'zh' ? '。' : '.'}`;
}

/** What stands in the place of a suggestion that holds no more. */
export function outdatedWords(sha: string, lang: Lang): string {
  return `${say('outdated', lang)} \`${sha}\`${lang === 'zh' ? '。' : '.'}`;
}
