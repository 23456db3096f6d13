/** Changes of a rule's options in words: its `-i bond0` taken away, another port, server, interface or verdict. */
import type { RuleEdit, RulesMeant } from '../question-model.ts';
import { describedFragments } from './descriptions.ts';
import { findLine } from './references.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Edited {
  readonly rules: RulesMeant;
  readonly edit: RuleEdit;
  /** The words around it. */
  readonly rest: string;
}

interface Found {
  readonly edit: RuleEdit;
  /** What the changed rules have, as far as the change itself says. */
  readonly has: readonly string[];
  readonly rest: string;
}

/** What the groups of a pattern say of a change; null where it is none. */
type ReadSaid = (said: Readonly<Record<string, string | undefined>>, before: string) => Pick<Found, 'edit' | 'has'> | null;

/** By the first pattern that speaks of a change; its group `between` goes on to say of which rules. */
function firstSaid(text: string, patterns: readonly RegExp[], read: ReadSaid): Found | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const said = match.groups ?? {};
    const found = read(said, text.slice(0, match.index));
    if (found !== null) return { ...found, rest: text.replace(match[0], said.between === undefined ? ' ' : ` ${said.between} `) };
  }
  return null;
}

/** The change of options that a text speaks of; null where it speaks of none, or does not say of which rules. */
export function editInWords(given: string, vocabulary: Vocabulary): Edited | null {
  const text = given.replace(/["'](-{1,2}[a-z][^"']{0,60})["']/gi, '$1');
  const found =
    dropped(text) ??
    added(text) ??
    replaced(text, vocabulary) ??
    otherPort(text) ??
    otherServer(text, vocabulary) ??
    otherTarget(text) ??
    otherVerdict(text);
  if (found === null) return null;
  const line = findLine(found.rest);
  const isAll = ALL.test(text);
  if (line !== null) return { rules: { line: line.line, file: line.file, fragments: found.has, isAll }, edit: found.edit, rest: line.rest };
  const described = describedFragments(found.rest, vocabulary);
  const fragments = [...new Set([...found.has, ...described.fragments])];
  // Of "it" or "that rule" nothing says which it is; an option that is to go says it itself.
  const isSaid = described.fragments.length > 0 || found.has.some((each) => each !== '-j DNAT');
  if (!isSaid || (described.fragments.length === 0 && ITS.test(text))) return null;
  const every = isAll || (described.fragments.length === 0 && 'remove' in found.edit);
  return { rules: { line: null, file: null, fragments, isAll: every }, edit: found.edit, rest: described.rest.replace(ALL_OF_THEM, ' ') };
}

const ALL =
  /\b(?:all|every|each|both|those|these|three|two)\b.{0,40}\b(?:rules?|lines?|entries|dnats?)\b|\bthe (?:\w+ ){0,3}(?:rules|lines|entries|dnats)\b|所有|每条|全部|[两三四五六几]条|(?<!\d)[2-9]\s?条|这些|那些|都/i;
/** `the three mail DNAT rules`: which they are, no end of a flow. */
const ALL_OF_THEM = /\b(?:the|all|those|these|two|three|four)\s(?:\w{1,12}\s{1,3}){0,3}?(?:rules|dnats|lines)\b/gi;
const ITS = /\b(?:from|of|off|in|on) (?:it|that one|this one)\b|它的|(?:这|那)条(?:规则)?的/i;

const VALUE = String.raw`(?:\s(?<value>(?!(?:off|from|out|in|on|of|at|to|match|restriction|option|flag|part|condition|limit|and|for|is|was|were|had|got|gets)\b)(?:\d[\w.:/+-]{0,49}(?:,(?=\d)[\w.:/+-]{1,50}){0,15}|[A-Z]{3,11}(?:,(?=NEW|EST|REL|INV|UNT)[A-Z]{3,11}){1,5}|[\w.:/+-]{1,50}))(?![\w.:/+-]))?`;
const OPTION = `(?<option>-[iosd]|--(?:in-interface|out-interface|source|destination|dport|sport|destination-port|source-port|ctstate|state))${VALUE}`;
/** Ways to say an option without its name. */
const SAID: readonly (readonly [said: string, option: string])[] = [
  ['(?:in(?:put|bound|coming)?[ -])?interface', '-i'],
  ['source(?:[ -]address)?', '-s'],
  ['(?:入口?)?(?:接口|网卡)', '-i'],
  ['源地址', '-s'],
];
const LIMIT =
  '(?:match(?:er|es)?|restrictions?|limit(?:ation)?s?|conditions?|requirements?|constraints?|binding|filter|option|part|bit|flag|argument)';
const LIMIT_HAN = '(?:限制|限定|条件|匹配|选项|参数)';
/** What follows is the rule that has the option, and the rule is what is spoken of. */
const NO_RULE = String.raw`(?!\s(?:(?!from|off|out|in|on|of)\w{1,12}\s){0,2}(?!from|off|out|in|on|of)(?:rules?|lines?|entry|entries|one|ones|statements?)\b)(?!\s?的?(?:那|这)?(?:一)?[条行]|\s?的?规则)`;
const TAKES = String.raw`(?:drop|remov|delet|strip|omit|los|lost|tak|took|discard|clear|cut|leav|left|eras|rip|pull|yank|knock|get rid of|got rid of)(?:e|es|s|ed|en|ing|ped|ping|ping)?\s(?:out\s|away\s|off\s)?(?:the\s|its\s|their\s|that\s|this\s|an?\s)?`;
const LACKS = String.raw`(?<!\b(?:since|because)\b[^,.;?]{0,40})(?:without|with no|ha[ds] no|have no|having no|(?:did|do|does|would)(?:n't| not)\s(?:have|say|name|match|match on|require|specify|carry|restrict)|no longer (?:had|has|matched|matches|names?|named|said|says))\s(?:the\s|its\s|an?\s|any\s)?`;
const OFF = String.raw`(?:\s${LIMIT})?${NO_RULE}(?:\s(?:off|from|out of|away from|in|on|of)(?:\s(?:the|that|this))?)?`;
const GOES = '(?:去掉|删掉|拿掉|删除|删了|去除|移除|取消|去了|不要)';
const LACKS_HAN = '(?:不带|不写|不限定?|不限制|不加|不指定|没有|没写)';

const GONE = '(?:removed|dropped|deleted|gone|left out|stripped|taken (?:off|away|out)|not there|missing|absent)';

const DROPS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${TAKES}|${LACKS})${OPTION}${OFF}`, 'i'),
  new RegExp(
    String.raw`${OPTION}(?:\s${LIMIT})?\s(?:(?:(?:is|was|were|gets?|got|be|has been|had been)\s)?${GONE}|(?:was|were|is)n't there)`,
    'i',
  ),
  new RegExp(String.raw`(?:${GOES}|${LACKS_HAN})\s?(?:了)?\s?${OPTION}\s?(?:这个|那个)?${LIMIT_HAN}?${NO_RULE}`, 'i'),
  new RegExp(String.raw`${OPTION}\s?(?:这个|那个)?${LIMIT_HAN}?\s?(?:给|都|也)?\s?${GOES}`, 'i'),
];

/** The same of an option without its name. */
const DROPS_SAID = SAID.map(([said, option]): readonly [RegExp, string] => [
  new RegExp(
    String.raw`\b(?:${TAKES}|${LACKS})${said}\s${LIMIT}(?:\s(?:off|from|out of|in|on|of))?|(?:${GOES}|${LACKS_HAN})\s?${said}${LIMIT_HAN}?|${said}${LIMIT_HAN}?\s?${GOES}`,
    'i',
  ),
  option,
]);

/** `drop the -i bond0 from line 6`, `without its interface match`, `把 -i bond0 去掉`. */
function dropped(text: string): Found | null {
  const named = firstSaid(text, DROPS, ({ option, value }) =>
    option === undefined ? null : { edit: { remove: option }, has: [value === undefined ? option : `${option} ${value}`] },
  );
  if (named !== null) return named;
  for (const [pattern, option] of DROPS_SAID) {
    const found = firstSaid(text, [pattern], () => ({ edit: { remove: option }, has: [option] }));
    if (found !== null) return found;
  }
  return null;
}

const ADDS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:add|put|insert|want|need)(?:ed|ing|s|ting)?\s(?:an?\s|the\s|back\s)?${OPTION}(?:\s${LIMIT})?\s(?:back\s)?(?:to|on|in|into)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:restrict|limit|bind|bound|confin|tie|pin|narrow)(?:e|es|s|ed|d|ing)?\s(?<between>.{1,50}?)\s(?:to|with|by|on)\s(?:only\s)?${OPTION}`,
    'i',
  ),
  new RegExp(String.raw`(?<between>\b(?:line|rule)\s\d{1,7})\swith\s(?:an?\s)?${OPTION}\sadded\b`, 'i'),
  // `the masquerade rule is limited to -s 192.0.2.0/24`, `only matched …`
  new RegExp(
    String.raw`\b(?:is|was|were|gets?|got|be|been)\s(?:\w{1,10}\s)?(?:restricted|limited|bound|confined|tied|pinned|narrowed)\s(?:down\s)?(?:to|by|on)\s(?:only\s)?${OPTION}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:had|has|have|carried|matched|matches|said|got|gets?)\s(?:only\s|an?\s|also\s)?${OPTION}(?!\s(?:instead of|rather than|in place of))`,
    'i',
  ),
  new RegExp(String.raw`${OPTION}\s(?:is|was|were|gets?|got)\s(?:added|put|appended)\s(?:to|on|in|into)\b`, 'i'),
  new RegExp(
    String.raw`(?:加上|补上|补个|加个|加一个|加|补|写上|限[制定](?:为|成|到)|绑定|(?:改成|改为|换成)?\s?(?:只|仅)(?:匹配|限|限制|对|允许|管|收|接收?)?)\s?${OPTION}(?:\s?${LIMIT_HAN})?`,
    'i',
  ),
];

/** `add -i bond0 to line 9`, `restricted line 9 to -i bond0`. */
function added(text: string): Found | null {
  return firstSaid(text, ADDS, ({ option, value }) =>
    option === undefined || value === undefined ? null : { edit: { set: option, value }, has: [] },
  );
}

const CHANGES = '(?:chang|replac|swap|switch|set|turn|mov|rebind|bind)(?:e|es|s|ed|d|ing|ped|ping|ting)?';
const NAME = String.raw`[a-z][\w.+-]{1,14}`;
const REPLACED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\w.-])(?:(?<option>-[io])\s)?(?<to>${NAME})\s(?:instead of|rather than|in place of)\s(?:-[io]\s)?(?<from>${NAME})(?![\w-])`,
    'i',
  ),
  new RegExp(
    String.raw`\b${CHANGES}\s(?:the\s)?(?:(?<option>-[io])\s)?(?<from>${NAME})\s(?<between>(?:in|on|of|for)\s.{1,50}?\s)?(?:to|with|for|by|into)\s(?:-[io]\s)?(?<to>${NAME})(?![\w-])`,
    'i',
  ),
  new RegExp(
    String.raw`(?<![\w.-])(?:(?<option>-[io])\s)?(?<from>${NAME})\s?(?:换成|换为|改成|改为|改到)\s?(?:-[io]\s)?(?<to>${NAME})(?![\w-])`,
    'i',
  ),
];

/** `-i bond1 instead of -i bond0`, `bond0 换成 bond1`: two interfaces of the gateway. */
function replaced(text: string, { interfaces }: Vocabulary): Found | null {
  return firstSaid(text, REPLACED, ({ option = '-i', from = '', to = '' }) =>
    interfaces.has(from) && interfaces.has(to) ? { edit: { set: option, value: to }, has: [`${option} ${from}`] } : null,
  );
}

const OTHER_PORTS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${CHANGES}\s(?<between>.{1,50}?)\sfrom\s(?:--dport\s|port\s)?(?<from>\d{1,5})\sto\s(?:--dport\s|port\s)?(?<to>\d{1,5})(?![\d.:/])`,
    'i',
  ),
  new RegExp(String.raw`\b${CHANGES}\s(?:over\s)?from\s(?:port\s)?(?<from>\d{1,5})\sto\s(?:port\s)?(?<to>\d{1,5})(?![\d.:/])`, 'i'),
  new RegExp(
    String.raw`\b${CHANGES}\s(?:the\s)?(?:--)?(?:dport|destination port|port)\s(?<from>\d{1,5})\s?(?<between>(?:in|on|of|for)\s.{1,50}?\s)?(?:to|with|for|by|into|->)\s?(?:--dport\s|port\s)?(?<to>\d{1,5})(?![\d.:/])`,
    'i',
  ),
  new RegExp(
    String.raw`\b${CHANGES}\s(?:the\s)?(?:--)?(?:dport|destination port|port)\s(?:in|on|of|for)\s(?<between>.{1,50}?)\s(?:from\s(?<from>\d{1,5})\s)?to\s(?:--dport\s|port\s)?(?<to>\d{1,5})(?![\d.:/])`,
    'i',
  ),
  /(?<![\w-])--dport\s(?<to>\d{1,5})\s(?:instead of|rather than)\s(?:--dport\s|port\s)?(?<from>\d{1,5})(?![\d.:/])/i,
  /(?<between>第\s?\d{1,7}\s?行)\s?的?\s?(?:端口\s?)?(?<from>\d{1,5})\s?(?:换成|换为|改成|改为|改到)\s?(?<to>\d{1,5})(?![\d.:/])/i,
  new RegExp(
    String.raw`\b${CHANGES}\s(?:the\s)?(?<from>\d{2,5})\s(?<between>(?:in|on|of)\s(?:line|rule)\s\d{1,7}\s)to\s(?<to>\d{2,5})(?![\d.:/])`,
    'i',
  ),
  /(?:--dport|端口)\s?(?:从\s?)?(?<from>\d{1,5})?\s?(?:换成|换为|改成|改为|改到)\s?(?:--dport\s)?(?<to>\d{1,5})(?![\d.:/])/i,
];

/** `change the port of line 6 to 2525`, `--dport 25 改成 2525`. */
function otherPort(text: string): Found | null {
  return firstSaid(text, OTHER_PORTS, ({ from, to }) => {
    if (to === undefined || Number(to) > 65_535) return null;
    return { edit: { set: '--dport', value: to }, has: from === undefined ? [] : [`--dport ${from}`] };
  });
}

const WHERE = String.raw`(?:the\s)?(?<to>\d{1,3}(?:\.\d{1,3}){3}|[a-z][\w-]{1,30})(?:\s(?:server|host|box|machine))?(?::(?<port>\d{1,5}))?(?![\w.])`;
const LEADS =
  '(?:point|sen[dt]|go|went|forward|redirect|map|d?nat|translat|target|lead|led|land|aim|deliver)(?:e|es|s|ed|d|ing|ped|ping|ted|ting)?';
const OTHER_SERVERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<between>\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})\s(?:(?:gets?|got|is|was|were|be|been)\s)?(?:re-?)?(?:point|target)(?:ed|s|ted)\s(?:to|at)\s${WHERE}`,
    'i',
  ),
  new RegExp(
    String.raw`\bpoint\w{0,3}\s(?<between>\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})\s(?:to|at)\s(?:an?\s(?:\w{1,12}\s)?(?:box|server|host|machine),?\s)?${WHERE}`,
    'i',
  ),
  new RegExp(String.raw`\bpoint(?:ed|ing|s)?\s(?<between>(?:the\s)?(?:line|rule)\s\d{1,7})\s(?:to|at)\s${WHERE}(?:\sinstead)?`, 'i'),
  new RegExp(
    String.raw`(?<between>\b(?:line|rule)\s\d{1,7})\s(?:(?:is|was|were|be|gets?|got|would|will)\s)?(?:re-?)?${LEADS}\s(?:to|at)\s${WHERE}(?:\sinstead)?`,
    'i',
  ),
  new RegExp(
    String.raw`\b${LEADS}\s(?:it\s|them\s|traffic\s|connections\s)?(?:to|at|on)\s${WHERE}\s(?:instead|rather|\(?not\b)(?:\s(?:of\s|than\s|to\s)?[\w.:-]{1,30}\)?)?`,
    'i',
  ),
  new RegExp(
    String.raw`\b${CHANGES}\s(?:the\s)?(?:--to-destination|destination|target|server|backend|to-destination)\s(?<between>(?:in|on|of|for)\s.{1,50}?\s)?(?:to|with|for|by)\s${WHERE}`,
    'i',
  ),
  new RegExp(
    String.raw`\b${CHANGES}\s(?:the\s)?(?:--to-destination|destination|target)\s\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\s(?<between>(?:in|on|of|for)\s.{1,50}?\s)?(?:to|with|for|by|into)\s${WHERE}`,
    'i',
  ),
  new RegExp(String.raw`\b(?:re-?point|re-?target|repoint|retarget)(?:ed|s|ing|ted|ting)?\s(?<between>.{1,50}?)\s(?:to|at)\s${WHERE}`, 'i'),
  new RegExp(
    String.raw`(?:(?:从|的|由)\s?\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\s?)?(?:改(?:成|为)?(?:转发?|发|映射|指|送)?|换|转|指|映射|转发|dnat)\s?(?:到|成|为|向|给)\s?${WHERE}`,
    'i',
  ),
];

/** `if the 25 rule pointed to web instead`, `第 6 行改到 192.168.1.80`. */
function otherServer(text: string, { names }: Vocabulary): Found | null {
  return firstSaid(text, OTHER_SERVERS, ({ to = '', port, between = '' }, before) => {
    const isKnown = /^\d/.test(to) || names.some(({ name, kind }) => kind === 'host' && name.toLowerCase() === to.toLowerCase());
    if (!isKnown) return null;
    const value = port === undefined ? to : `${to}:${port}`;
    const has = ['-j DNAT', ...endpointBefore(`${before}${/^[\d.]+:\d+$/.test(between) ? between : ''}`)];
    return { edit: { set: '--to-destination', value }, has };
  });
}

const ENDPOINT =
  /(?:(?<address>\d{1,3}(?:\.\d{1,3}){3})(?::|\s(?:port\s)?))?(?<![\d.])(?<port>\d{2,5})\s?(?:on\s(?<after>\d{1,3}(?:\.\d{1,3}){3})\s)?$/i;

/** `if 110.88.12.88:25 pointed …`: what the rule publishes; it stays in the words, as what may be asked about. */
function endpointBefore(text: string): string[] {
  const { address, after = address, port } = ENDPOINT.exec(text.slice(-60))?.groups ?? {};
  if (port === undefined || /(?:line|行)\s?\d*$/i.test(text.slice(0, text.lastIndexOf(port)).slice(-6))) return [];
  return [...(after === undefined ? [] : [`-d ${after}`]), `--dport ${port}`];
}

const OTHER_TARGETS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${CHANGES}\s(?:the\s)?MASQUERADE\s(?:rule\s|line\s)?(?:for|with|by|to|into)\s(?:an?\s|the\s)?(?:-j\s)?SNAT\s(?:--to-source|to)\s(?<to>\d{1,3}(?:\.\d{1,3}){3})`,
    'i',
  ),
  /\bMASQUERADE\s(?:rule\s|line\s)?(?:(?:is|was|were|gets?|got|be|been)\s)?(?:replaced|swapped|changed|exchanged|turned)\s(?:with|by|for|to|into)\s(?:an?\s|the\s)?(?:-j\s)?SNAT\s(?:--to-source|to)\s(?<to>\d{1,3}(?:\.\d{1,3}){3})/i,
  /\bSNAT\s(?:--to-source|to)\s(?<to>\d{1,3}(?:\.\d{1,3}){3})\s(?:instead of|in place of|rather than)\s(?:the\s)?(?:-j\s)?MASQUERADE/i,
  /MASQUERADE\s?(?:那条|规则)?(?:换成|换为|改成|改为)\s?SNAT\s?(?:--to-source|到)\s?(?<to>\d{1,3}(?:\.\d{1,3}){3})/i,
];

/** `swap MASQUERADE for SNAT --to-source 192.0.2.1`. */
function otherTarget(text: string): Found | null {
  return firstSaid(text, OTHER_TARGETS, ({ to }) =>
    to === undefined ? null : { edit: { set: '-j', value: `SNAT --to-source ${to}` }, has: ['-j MASQUERADE'] },
  );
}

const VERDICT = '(?<to>ACCEPT|DROP|REJECT)';
const VERDICTS: readonly RegExp[] = [
  new RegExp(String.raw`(?:-j\s)?${VERDICT}\s(?:instead of|rather than)\s(?:-j\s)?(?<from>ACCEPT|DROP|REJECT)\b`, 'i'),
  new RegExp(
    String.raw`\b${CHANGES}\s(?:the\s)?(?:-j\s)?(?<from>ACCEPT|DROP|REJECT)\s(?<between>(?:in|on|of|for)\s.{1,50}?\s)?(?:to|with|for|by|into)\s(?:an?\s)?(?:-j\s)?${VERDICT}\b`,
    'i',
  ),
  new RegExp(
    String.raw`(?<between>\b(?:line|rule)\s\d{1,7}\s)(?:(?:is|was|were|be|becomes?|said|says|had|has|did)\s)?(?:changed?\s|turned\s|set\s|switched\s)?(?:to\s|into\s)?(?:an?\s)?(?:-j\s)?${VERDICT}\b`,
    'i',
  ),
  new RegExp(String.raw`(?:-j\s)?(?<from>ACCEPT|DROP|REJECT)\s?(?:换成|换为|改成|改为)\s?(?:-j\s)?${VERDICT}(?![A-Z])`, 'i'),
  new RegExp(String.raw`(?<between>第\s?\d{1,7}\s?行)\s?(?:的?规则)?\s?(?:换成|换为|改成|改为|是)\s?(?:-j\s)?${VERDICT}(?![A-Z])`, 'i'),
];

/** `line 13 changed to DROP`, `REJECT instead of DROP`. */
function otherVerdict(text: string): Found | null {
  return firstSaid(text, VERDICTS, ({ from, to }) => {
    if (to === undefined) return null;
    return { edit: { set: '-j', value: to.toUpperCase() }, has: from === undefined ? [] : [`-j ${from.toUpperCase()}`] };
  });
}
