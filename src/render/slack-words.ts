/** The words of the Slack surface, complete in both languages. */
import type { Lang } from '../review/model.ts';

interface SlackWords {
  readonly open: string;
  readonly draft: string;
  readonly closed: string;
  readonly merged: string;
  readonly by: string;
  readonly nothing: string;
  readonly wholeReview: string;
  readonly cut: string;
  readonly cutAnswer: string;
  readonly there: string;
  readonly back: string;
  readonly why: string;
  readonly fix: string;
  readonly assumed: string;
  readonly confirm: string;
  readonly question: string;
  readonly share: string;
  readonly shared: string;
  readonly seenAs: string;
  readonly partly: string;
  readonly failed: string;
}

export const SLACK_WORDS: Readonly<Record<Lang, SlackWords>> = {
  en: {
    open: 'open',
    draft: 'draft',
    closed: 'closed',
    merged: 'merged',
    by: 'by',
    nothing: 'No gateway is affected.',
    wholeReview: 'The whole review',
    cut: 'Too long for Slack: the rest is on the check page.',
    cutAnswer: 'Too long for Slack: ask about one address from one place, or run hairpin explain for the whole answer.',
    there: 'There',
    back: 'Back',
    why: 'Why',
    fix: 'Suggested rules',
    assumed: 'Assumed',
    confirm: 'Confirm it live',
    question: 'Question',
    share: 'Share in channel',
    shared: 'Shared in the channel.',
    seenAs: 'seen as',
    partly: '(part of it)',
    failed: 'Hairpin could not answer this: something failed on its side, and its log says what. Please ask again later.',
  },
  zh: {
    open: '打开',
    draft: '草稿',
    closed: '已关闭',
    merged: '已合并',
    by: '作者',
    nothing: '没有网关受影响。',
    wholeReview: '完整评审',
    cut: '内容超出 Slack 的限制：其余部分见检查页面。',
    cutAnswer: '内容超出 Slack 的限制：请只问一个地址和一个来源，或运行 hairpin explain 查看完整回答。',
    there: '去程',
    back: '回程',
    why: '原因',
    fix: '建议的规则',
    assumed: '假设',
    confirm: '现场确认',
    question: '问题',
    share: '分享到频道',
    shared: '已分享到频道。',
    seenAs: '服务器看到',
    partly: '（其中一部分）',
    failed: 'Hairpin 无法回答：它自身出错了，详情见其日志。请稍后再问。',
  },
};
