/** Rules that a question describes by what they say: what their text has. */
import { portNumber, serviceNamed } from './ports.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Described {
  /** What the rule's text has, all of them. */
  readonly fragments: readonly string[];
  /** The words around it. */
  readonly rest: string;
  /** Whether a rule is spoken of at all. */
  readonly isNamed: boolean;
}

const RULE_WORD = /(?:rule|line|entry|statement)s?\b|(?:那|这)?(?:一)?条(?:规则)?|(?:那|这)(?:一)?行|规则|放行|\baccept\b/i;
/** Ways to describe a rule, each with what its canonical text has; the longest come first. */
const DESCRIPTIONS: readonly (readonly [pattern: RegExp, fragment: (match: RegExpExecArray) => string | null])[] = [
  [/(?:--)?\bctstate\s([A-Z]{3,12}(?:,[A-Z]{3,12}){0,4})/i, ([, states]) => `--ctstate ${states!.toUpperCase()}`],
  [
    /(?<!\d)(\d{1,3}(?:\.\d{1,3}){3})\s?(?:的|上的?|:|port\s)\s?(\d{1,5})\s?(?:端口)?的?\s?(?:(?:那|这)?一?条)?\s?(?:转发|映射|发布|规则|forward\w*|dnat|rule|mapping)/i,
    ([, address, port]) => `-d ${address} … --dport ${port}`,
  ],
  [
    /\b(?:forward\w*|dnat|rule|mapping)\s(?:for|of|on)\s(\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5})(?!\d)/i,
    ([, address, port]) => `-d ${address} … --dport ${port}`,
  ],
  [
    /\b(?:rule|line|entry|dnat|forward\w*|mapping)\s(?:for|of|on)\s(?:tcp\s|udp\s)?(?:port\s)?(\d{2,5})(?![\d.:])/i,
    ([, port]) => `--dport ${port}`,
  ],
  [/\b(?:rule|line|entry|dnat|forward|mapping)\s(?:for|of)\s([a-z][a-z0-9]{2,9})(?![\w.-])/i, portOf],
  [/(?<![\d.:])(\d{2,5})\s?(?:号?端口)?\s?的?\s?(?:那|这)?一?条(?:规则)?/i, ([, port]) => `--dport ${port}`],
  [/(?<![\d.])(\d{2,5})\s?(?:端口)?的?\s?(?:dnat|转发|映射)/i, ([, port]) => `--dport ${port} … -j DNAT`],
  [/(?<![\w-])(--dport\s\d{1,5})/i, ([, option]) => option!.toLowerCase()],
  [/(?<![\w-])(-[ios]\s[\w.+/-]{1,40})/, ([, option]) => option!],
  [/(?<![\w-])(-d\s[\d./:a-f]{2,50})/i, ([, option]) => option!],
  [
    /(?:放行|允许|放通|\b(?:allow|permit|accept|forward)\w*)\s?(?:from\s)?([a-z][\w.-]{1,14})\s?(?:to|->|到)\s?([a-z][\w.-]{1,14})(?![\w-])/i,
    ([, device, out]) => `-i ${device} … -o ${out}`,
  ],
  [
    /(?<![\w.-])([a-z][\w.-]{1,14})\s?(?:to|->|到)\s?([a-z][\w.-]{1,14})\s?(?:那条)?(?:的)?\s?(?:放行|允许|转发|accept|allow|forward)(?![a-z])/i,
    ([, device, out]) => `-i ${device} … -o ${out}`,
  ],
  [
    /(?<![\w.-])([a-z][\w.-]{1,14})\s?的\s?(FORWARD|INPUT|OUTPUT|PREROUTING|POSTROUTING)\s?(?:那条)?(?=规则)/i,
    ([, device, chain]) => `-A ${chain!.toUpperCase()} … -i ${device}`,
  ],
  [/(?<![\w.-])([a-z]{2,10}\d{1,3}(?:\.\d{1,4})?)\s?的?(?:那|这)[条个]\s?(?:accept|放行|drop)(?![a-z])/i, ([, device]) => `-i ${device}`],
  [/\b(?:related|established)(?:\s?[,/]\s?(?:related|established))?\b/i, () => 'ESTABLISHED'],
  [/(?<![\w-])invalid(?![\w-])/i, () => 'INVALID'],
  [/\bmasquerad(?:e|ing)\b/i, () => '-j MASQUERADE'],
  [/\b(snat|dnat|redirect|reject|netmap|tproxy)\b/i, ([, target]) => `-j ${target!.toUpperCase()}`],
  [
    /\b(?:port\s)?([a-z][a-z0-9]{2,9}|\d{2,5})(?=\s(?:dnat\s|nat\s|port\s|port.?forward(?:ing)?\s|forward(?:ing)?\s|publishing\s)?(?:rule|forward|mapping|dnat|entry|line)\b)/i,
    portOf,
  ],
];

function portOf([, word]: RegExpExecArray): string | null {
  const port = portNumber(word!);
  return port === null ? null : `--dport ${port}`;
}

/** `the web rule`, `web's DNAT`: by the server to which it leads. */
const BY_HOST =
  /\b(?:the|our|that|this)\s([a-z][\w-]{1,30})(?:'s)?\s(?:dnat\s|nat\s|port[- ]?forward(?:ing)?\s|forward(?:ing)?\s|publishing\s|server\s)?(?:rule|line|entry|forward|dnat|mapping|publish|publishing)\b/i;

/** Begins a fragment that is a host's name: the rule leads to that host. */
export const LEADS_TO = 'host ';

/** What a text says of a rule, with the words that say it taken out. */
export function describedFragments(text: string, { names }: Pick<Vocabulary, 'names'>): Described {
  const fragments: string[] = [];
  let rest = text;
  const server = BY_HOST.exec(text);
  const host = names.find(({ name, kind }) => kind === 'host' && name.toLowerCase() === server?.[1]?.toLowerCase());
  if (server !== null && host !== undefined && serviceNamed(host.name) === null) {
    fragments.push(`${LEADS_TO}${host.name}`);
    rest = text.replace(server[0], ' rule ');
  }
  for (const [pattern, fragment] of DESCRIPTIONS) {
    const match = pattern.exec(rest);
    const said = match === null ? null : fragment(match);
    if (match === null || said === null) continue;
    fragments.push(...said.split(' … '));
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  const isNamed = RULE_WORD.test(text) || fragments.some((each) => each === '-j MASQUERADE' || each.startsWith('--'));
  return { fragments, rest, isNamed };
}
