/** What jobs itself has to say, where no review can: in both languages. */
import type { Annotation, CardGateway, CheckReport } from '../render/model.ts';
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
  retiredTitle: { en: 'No longer applies', zh: '不再适用' },
  retiredSummary: {
    en: 'A later review of the same commit does not need this check.',
    zh: '对同一提交的后续审查不再需要此检查。',
  },
  noGateway: {
    en: 'No gateway is configured for this channel, so nothing can be told here.',
    zh: '此频道没有配置任何网关，因此这里无法回答。',
  },
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

/** The check run's name of a gateway. */
export function checkName(gateway: string): string {
  return `hairpin: ${gateway}`;
}

/** A check run that says that the bot, and not the change, is at fault. `name`: `hairpin` where not even the gateways are known. */
export function failedCheck(name: string, why: string, lang: Lang): CheckReport {
  const title = say('failedTitle', lang);
  return {
    name,
    conclusion: 'failure',
    title,
    summary: `${say('failedSummary', lang)}\n\n${fenced(why)}`,
    text: '',
    annotations: [],
  };
}

export function failedSection(gateway: string, why: string, lang: Lang): string {
  return `### ❌ ${inlineCode(gateway)}: ${say('failedTitle', lang)}\n\n${say('failedSummary', lang)}\n\n${fenced(why)}`;
}

export function failedCard(gateway: string, lang: Lang): CardGateway {
  return { name: gateway, state: 'unreadable', headline: say('failedTitle', lang), lines: [] };
}

/** A check run for a configuration that cannot be read. `annotate`: only where the file is part of the change. */
export function configurationCheck(errors: readonly Diagnostic[], side: 'base' | 'head', lang: Lang): CheckReport {
  const list = errors.map((error) => `${error.file}:${error.line}:${error.column}: ${error.message}`).join('\n');
  return {
    name: checkName('.github/hairpin.yml'),
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

function inlineCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
