/** A rule once more with one option otherwise: `clone line 6 with --dport 587`, `照第 8 行再加一条,端口改成 993`. */
import type { RuleEdit } from '../question-model.ts';

export interface Copied {
  readonly line: number;
  readonly edit: RuleEdit;
  /** The words around it. */
  readonly rest: string;
}

const VERB = '(?:clon|cop|duplicat|repeat|replicat)(?:e|es|ed|y|ies|ied|ying|ing|s)?';
const LINE = String.raw`(?:the\s)?(?:\w{1,8}\s)?(?:line|rule)\s(?<line>\d{1,6})`;
const OTHER = String.raw`(?:--dport\s|dport\s|port\s|tcp\s)?(?<port>\d{1,5})(?![\d.:/])|-d\s(?<dst>\d{1,3}(?:\.\d{1,3}){3})|(?:-i\s|interface\s)(?<device>[a-z][\w.-]{1,14})|--to-destination\s(?<to>\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?)`;
const BEHIND = String.raw`(?:\sinstead(?:\sof\s(?:--dport\s|port\s|-i\s)?[\w.]{1,20})?)?(?:\s?\([^()]{0,40}\))?`;

const COPIES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:an?\s)?(?:second\s)?${VERB}\s(?:of\s)?${LINE},?\s(?:again\s|once more\s)?(?:(?:but|only|just)\s)*(?:with|for|using|to|on|as)\s(?:an?\s)?(?:${OTHER})${BEHIND}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:复制|拷贝|照抄|照着?|仿照|按照?|参照)(?:一[条下份])?\s?第\s?(?<line>\d{1,6})\s?[行条](?:的?规则)?[^,，。?？\w-]{0,8}[,，]?\s?(?:再?(?:加|写|来|复制|抄)一?[条份行个]?)?[^,，。?？\w-]{0,4}[,，]?\s?(?:把\s?)?(?:(?:目标)?端口|--dport)?\s?(?:改成|换成|改为|换为|用)?\s?(?:${OTHER})(?:\s?的)?`,
    'i',
  ),
];

/** Null where a text speaks of no copy of a line, or does not say what is other about it. */
export function copyInWords(text: string): Copied | null {
  for (const pattern of COPIES) {
    const match = pattern.exec(text);
    const { line, port, dst, device, to } = match?.groups ?? {};
    if (match === null || line === undefined || Number(port ?? 0) > 65_535) continue;
    const others = { '--dport': port, '-d': dst, '-i': device, '--to-destination': to };
    const [option, value] = Object.entries(others).find(([, each]) => each !== undefined) ?? [];
    if (option === undefined || value === undefined) continue;
    return { line: Number(line), edit: { set: option, value }, rest: text.replace(match[0], ' ') };
  }
  return null;
}
