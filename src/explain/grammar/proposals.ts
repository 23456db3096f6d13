/** What somebody proposes to do to the rules: pasted ones, a line, a rule that is described, a policy, the fix. */
import type { Proposal, RulePlace } from '../question-model.ts';
import { addedInWords } from './additions.ts';
import { copyInWords } from './copies.ts';
import { describedFragments } from './descriptions.ts';
import { editInWords } from './edits.ts';
import { likenessInWords } from './likenesses.ts';
import { movedInWords } from './moves.ts';
import { placedInWords } from './places.ts';
import { portNumber } from './ports.ts';
import { findLine } from './references.ts';
import type { PastedRule } from './rules.ts';
import { settingOf } from './settings.ts';
import { escaped } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ASKS } from './words.ts';

export interface Change {
  readonly proposal: Proposal;
  /** The words around it. */
  readonly rest: string;
}

const FIX =
  /\b(?:the|your|that|this|its) (?:(?:suggested|proposed|proved|recommended) )?(?:fix|suggestion|suggested rules?|proposed rules?)\b|\b(?:fix|patch|rules?) (?:that )?(?:you|hairpin) (?:suggest\w*|gave|give|propos\w*|recommend\w*)\b|\byour (?:patch|rules?)\b|(?:你(?:给|提|建议)?的?|这个?|该|建议的?)(?:修复|规则|方案)|(?:应用|打上?|用上)修复|修复(?:方案|规则|补丁)|(?:按|照)你?的?(?:建议|方案)/i;

/** The proposal of a text whose pasted rules were taken out; null where it makes none. */
export function proposalOf(rules: readonly PastedRule[], rest: string, vocabulary: Vocabulary): Change | null {
  const asked = ASKS.whatIf.test(rest);
  const removes = ASKS.removes.test(rest.replace(WITHOUT_IT, ' '));
  if (rules.length > 0) {
    if (EXPLAINED.test(rest)) return null;
    const changes = rules.some(({ command }) => command !== 'A' && command !== 'I');
    const meant = addedOrTaken(rules, removes && !/\badd|加/i.test(rest));
    const isPlaced = meant.every(({ command, number }) => command === 'A' || (command === 'I' && number === null));
    const placed = isPlaced ? placedInWords(rest, vocabulary) : null;
    const isPut = placed !== null && PUT.test(rest);
    if (!asked && !changes && !removes && !isPut && !TOLD.test(rest) && !PLANNED.test(rest)) return null;
    const [only, other] = meant;
    if (placed !== null && only !== undefined && other === undefined && MOVED.test(rest) && isBesides(placed.place))
      return { proposal: { kind: 'move', line: [only.rest], to: placed.place }, rest: placed.rest };
    if (placed !== null) return { proposal: { kind: 'rules', rules: meant, at: placed.place }, rest: placed.rest };
    return { proposal: { kind: 'rules', rules: meant }, rest };
  }
  if (WHY_LINE.test(rest) || (AS_IT_STANDS.test(rest) && !ASSUMED.test(rest))) return null;
  const setting = settingOf(rest);
  if (setting !== null) return setting;
  const policy = policyOf(rest);
  if (policy !== null) return policy;
  const moved = movedInWords(rest, vocabulary);
  if (moved !== null && (moved.isDone || asked || SUPPOSED.test(rest))) return moved;
  const copy = copyInWords(rest);
  if (copy !== null) {
    const rules = { line: copy.line, file: null, fragments: [], isAll: false };
    return { proposal: { kind: 'edit', rules, edit: copy.edit, isCopy: true }, rest: copy.rest };
  }
  const isNew = !removes && NEW_RULE.test(rest) ? addedInWords(rest, vocabulary, asked || TOLD.test(rest)) : null;
  if (isNew !== null) return { proposal: { kind: 'rules', rules: [isNew.rule] }, rest: isNew.rest };
  const edited = asked || removes || TOLD.test(rest) || MUSED.test(rest) || SUPPOSED.test(rest) ? editInWords(rest, vocabulary) : null;
  if (edited !== null) return { proposal: { kind: 'edit', rules: edited.rules, edit: edited.edit }, rest: edited.rest };
  const line = removes ? findLine(rest) : null;
  if (line !== null) return { proposal: { kind: 'remove-line', line: line.line, file: line.file }, rest: line.rest };
  const added = removes ? null : addedInWords(rest, vocabulary, asked || TOLD.test(rest));
  if (added !== null) return { proposal: { kind: 'rules', rules: [added.rule] }, rest: added.rest };
  const described = removes ? describedRule(rest, vocabulary) : null;
  if (described !== null) return described;
  const copied = asked || SUPPOSED.test(rest) ? copiedInWords(rest, vocabulary) : null;
  if (copied !== null) return copied;
  const alike = (asked || SUPPOSED.test(rest) || PLANNED.test(rest)) && !removes ? likenessInWords(rest, vocabulary) : null;
  if (alike !== null) return alike;
  if (!asked) return null;
  const device = [...vocabulary.interfaces.keys()].find((name) =>
    new RegExp(
      String.raw`(?<![\w.])${escaped(name)}(?:\s(?:nat\s|dnat\s)?rules?\b|\s?(?:上|口)?(?:的|那|这)?\s?(?:[一二两三四五六七八九几\d]{0,3}\s?条)?的?\s?(?:dnat\s?)?规则|(?<=\badd(?:ing|ed)?\s(?:the\s|a\s)?${escaped(name)})\s(?:dnat|nat)s?\b|\s?(?:上|口)?(?:的|那|这)\s?[一二两三四五六七八九几\d]{1,3}\s?条)`,
      'i',
    ).test(rest),
  );
  if (device !== undefined && !ABSENT.test(rest))
    return { proposal: { kind: 'interface-rules', device, port: null }, rest: rest.replaceAll(device, ' ') };
  const fix = FIX.exec(rest);
  return fix === null ? null : { proposal: { kind: 'fix' }, rest: rest.replace(fix[0], ' ') };
}

/** `what is effected by it as it stands`: nothing is changed. */
const AS_IT_STANDS = /\bas (?:it|they) stands?\b|\bas (?:it is )?written\b|\bhas been written\b|\bin its (?:present|current) form\b/i;

/** `第 9 行为什么没有写 -i bond0`: how it stands. */
const WHY_LINE = /第\s?\d{1,6}\s?行.{0,4}(?:为什么|为啥|怎么|干嘛)\s?(?:没|不|只)/;

/** `what is line 16 doing? without it nothing comes back`: why it is there. */
const WITHOUT_IT = /\bwithout (?:it|that|this)\b(?! (?:line|rule|one))/gi;

/** Rules that would be added, or taken away. */
function addedOrTaken(rules: readonly PastedRule[], areTaken: boolean): readonly PastedRule[] {
  return areTaken ? rules.map((rule) => ({ ...rule, command: 'D' as const })) : rules;
}

/** `加一条 …`: no rule that stands is changed. */
const NEW_RULE = /加(?:上)?一[条个]|\badd(?:s|ed|ing)?\s(?:an?|another|one more)\b/i;

/** `把 … 挪到最前面`: the rule that stands. */
const MOVED = /\b(?:mov|relocat)(?:e|es|ed|ing)\b|[挪移]到|[挪移]至|(?:提|调)到/i;

function isBesides(place: RulePlace): place is Extract<Proposal, { kind: 'move' }>['to'] {
  return typeof place === 'string' || !('instead' in place);
}

const PUT =
  /\b(?:swap|replac|exchang|substitut|add|insert|append|put|plac|mov|stick|slot|prepend)(?:s|e|es|ed|ing|ting|ped|ping)?\b|加|插|放|添|写|[挪移]|[提调]到/i;

const PORT_NAMED = String.raw`(?:port\s)?(?<port>\d{2,5}|[a-z][a-z0-9]{2,9})`;
const DEVICE = String.raw`(?<device>[a-z][\w.-]{1,14})(?![\w-])`;
const KIND = String.raw`(?:dnat|nat|forward\w*|publish\w*|mapping)`;
/** `add bond1 copies of the three mail DNAT lines`. */
const COPIES_OF_ALL = new RegExp(
  String.raw`\b(?:add|mak|put)\w*\s(?:the\s)?${DEVICE}\s(?:copies|versions|duplicates)\sof\b.{0,40}?\b(?:rules|lines|dnats)\b`,
  'i',
);
const COPIES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:cop|duplicat|repeat|clon|mirror)\w*\s(?:the\s)?(?:[a-z][\w.]{1,14}\s)?${PORT_NAMED}\s(?:${KIND}\s)?(?:rule|line|${KIND})\s(?:to|for|on|onto|with -i)\s${DEVICE}`,
    'i',
  ),
  new RegExp(
    String.raw`\badd(?:ed|ing|s)?\s(?:the\s|an?\s|another\s|also\s)?${PORT_NAMED}\s(?:${KIND}\s)?(?:rule|line|${KIND})\s(?:for|on|to)\s${DEVICE}`,
    'i',
  ),
  new RegExp(String.raw`\ban?\s-i\s${DEVICE}\s(?:${KIND}|rule)\s(?:rule\s)?(?:for|of)\s${PORT_NAMED}`, 'i'),
  new RegExp(
    String.raw`(?:给|在|为)\s?${DEVICE}\s?(?:上|口)?\s?(?:也|再)?\s?加(?:上)?(?:一)?[条个]\s?${PORT_NAMED}\s?(?:号?端口)?\s?的?\s?(?:dnat|转发|映射|规则)(?:\s?到\s?[\d.]{7,15})?`,
    'i',
  ),
];

/** `copying the bond0 smtp rule to bond1.20`, `给 bond1.20 也加一条 25 的 DNAT`: what publishes a port, for another interface too. */
function copiedInWords(text: string, { interfaces }: Vocabulary): Change | null {
  const all = COPIES_OF_ALL.exec(text);
  const every = all?.groups?.device;
  if (all !== null && every !== undefined && interfaces.has(every))
    return { proposal: { kind: 'interface-rules', device: every, port: null }, rest: text.replace(all[0], ' ') };
  for (const pattern of COPIES) {
    const match = pattern.exec(text);
    const { device, port: said } = match?.groups ?? {};
    const port = said === undefined ? null : portNumber(said);
    if (match === null || device === undefined || port === null || !interfaces.has(device)) continue;
    return { proposal: { kind: 'interface-rules', device, port }, rest: text.replace(match[0], ' ') };
  }
  return null;
}

/** `现在没有 bond1 的规则`: how it is. */
const ABSENT = /(?:现在|目前|既然|本来).{0,6}没有?.{0,20}规则|\bthere (?:is|are) (?:currently |now |at the moment )?no\b.{0,30}\brules?\b/i;

/** `add these two and check …`: told to try it. */
const TOLD =
  /^\s{0,4}(?:please\s)?(?:add|apply|insert|append|try|test|simulate|assume)\b|的话|换成|加的是|^\s{0,4}(?:请|帮忙?)?(?:加上?|试试|试一下|模拟|应用)/i;

/** `explain -A … as if I came from the helpdesk`: the rule is asked about, nothing else. */
const EXPLAINED =
  /\b(?:explain|describe) (?:what|how|why) (?:it|this|that|each|they)\b|^\s{0,4}(?:please\s|can you\s|could you\s)?(?:explain|describe|translate|decode)\s{1,8}(?:as if|like|to me|for|in)?\b|^\s{0,4}(?:请|帮忙?)?(?:解释|翻译|说明)|为什么(?:要|会|得|必须)?(?:放|加|写|排)|(?:能|帮忙?)?\s?explain\s?(?:一)?下|解释(?:一)?下(?:吗|么|吧)?[?？。]?$|\bwhy (?:do|does|is|must|should|would) (?:we|it|this|that|they)\b|\bwhat is meant\b|\bmeaning of\b|\bwhat (?:this|it|that|these) (?:means?|is for|are for)\b|\bwhat (?:does|do|would)\s["'`\s]{0,6}(?:actually\s|really\s)?(?:do|mean|match|accomplish|achieve)\b|\bdoes (?:this|it|that)(?: one| rule| line)? (?:match|catch|cover|touch|affect|apply|hit|also|only)\b|是.{1,20}还是.{1,12}的|^(?![\s\S]{0,200}(?:如果|要是|假如|加上|删))[\s\S]{0,200}(?:什么|啥)意思/i;

/** `proposed for the next window: -A … consequences?`: rules that do not stand yet. */
const PLANNED =
  /\b(?:(?:we|i)(?:'d| would) like to (?:append|add|insert|put)|what does (?:it|this|that) open|bring(?:ing)? (?:it|them|this|these|those) back|what (?:would|will) (?:be different|differ|change)|propos(?:e|es|ed|ing|al)|planned|planning|consequences?|side effects?|implications?|impact|objections?|adding|(?:gets?|is|were|was) (?:added|applied|appended|inserted))\b|够不够|够吗|我?想(?:要)?(?:插|加|补)|会断|推演|前后(?:会)?有(?:什么|啥|哪些)?(?:变化|区别|不同)|影响|后果|打算|准备(?:加|上)|计划(?:加|上)/i;

/** `how about replacing …`: thought of aloud. */
const MUSED =
  /\b(?:thinking of|planning to|plan to)\s\w|\b(?:how|what) about (?:\w{1,12} ){0,2}(?:chang|replac|swap|switch|remov|dropp|delet|tak|strip|mov|point|set|turn|mak)ing\b|\b(?:should|could|shall|can) (?:i|we) (?:just |simply |also )?(?:change|replace|swap|switch|remove|drop|delete|take|strip|point|set|turn|make)\b|能不能把|可以把|要不要把|是不是(?:该|要|应该)把/i;

const SUPPOSED =
  /^\s{0,4}(?:please\s)?(?:drop|remove|delete|change|take|strip|switch|swap|replace|point|set)\b|^\s{0,4}say\s(?:the|that|we|line|rule|our)\b|\bwith(?:out)? (?:the|that|its) -[iosd]\s|\bwith (?:an? )?-[iosd] \S{1,20} added\b|(?:改|换|限制|限定)(?:成|为|到)|\b(?:if|once|suppos\w+|were|would|wants? (?:to|-)|about to|imagine|assum\w+)\b|如果|要是|假如|假设|若|(?:也|再)加(?:上)?一?[条个]/i;

const CHAIN = '(?<chain>FORWARD|INPUT|OUTPUT)';
/** `DROP`, `from ACCEPT to DROP`: what it becomes. */
const VERDICT = String.raw`(?:\b(?:ACCEPT|DROP)\s?(?:to|into|->|改成|改为|变成|变为|换成|到)\s?)?(?<verdict>ACCEPT|DROP)`;
const POLICIES: readonly RegExp[] = [
  new RegExp(String.raw`(?:-P|--policy)\s${CHAIN}\s${VERDICT}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:(?:default\s)?policy\s(?:of|for|on|in)\s(?:the\s)?)?${CHAIN}(?:'s)?\s?(?:chain)?\s?(?:的)?\s?(?:default\s|默认)?(?:policy|策略)?.{0,30}?\b${VERDICT}\b`,
    'i',
  ),
];
const POLICY_WORDS =
  /\b(?:set|setting|switch\w*|flip\w*|turn\w*|chang\w+|mak\w+)\s(?:the\s)?(?:FORWARD|INPUT|OUTPUT)(?:\schain)?\s(?:in)?to\s(?:a\s|an\s)?(?:default\s)?(?:ACCEPT|DROP)\b|\b(?:FORWARD|INPUT|OUTPUT)\s(?:chain\s)?(?:becomes?|turns?(?:\sinto)?|is)\s(?:ACCEPT|DROP)\b|\b(?:FORWARD|INPUT|OUTPUT)\s(?:chain\s)?(?:went|goes|were|was|set|is set|gets set|switched|flipped|changed)\s(?:from\s\w+\s)?to\s(?:ACCEPT|DROP)\b|默认(?:改|设|变|为|是|\s?(?:ACCEPT|DROP))|\bpolicy\b|\b(?:FORWARD|INPUT|OUTPUT)(?:'s)?\s(?:chain\s)?default\b|策略|(?:^|\s)-P\s|--policy\b/i;
const CHANGES =
  /\bbecomes?\b|\b(?:thinking (?:of|about)|recommend\w*|propos\w*|consider\w*|intend\w*|plan(?:s|ned|ning)?|how about) |(?:-P|--policy)\s(?:FORWARD|INPUT|OUTPUT)\s|\bhad\b.{0,30}\bbeen\b|\bpolicy (?:goes|going|go|went) to\b|\bpolicy\s(?:to|->)\s|\b(?:ACCEPT|DROP)\s?(?:to|->)\s?(?:ACCEPT|DROP)\b|\b(?:goes|going|go|went)\s(?:from\s(?:ACCEPT|DROP)\s)?to\s|\b(?:if|suppose|assum\w+|imagine|chang\w+|set|setting|switch\w*|flip\w*|make|made|making|were|was|with|turn\w*)\b|改|换|设|如果|要是|假如|假设|变/i;

/** `FORWARD policy 是 DROP`, `INPUT has policy ACCEPT`: how it is, as far as the asker knows. */
const STATED_POLICY =
  /(?:policy|策略)\s?(?:is|是|为)\s?(?:already\s|currently\s|set to\s|现在)?(?:ACCEPT|DROP)|\bhas (?:a |the )?(?:default )?policy\b|\b(?:with|given)\b.{0,12}\b(?:FORWARD|INPUT|OUTPUT)\s?(?:chain\s)?(?:default )?policy\s(?:of\s|at\s)?(?:DROP|ACCEPT)\b.{0,24}\b(?:how|why)\b/i;
const ASSUMED = /\b(?:if (?!i\b)|suppos|assum|imagine|were\b)|如果|要是|假如|假设/i;

/** `FORWARD 改成默认放行`, `INPUT to default deny`: by the verdict's own name. */
function withVerdicts(text: string): string {
  if (!/FORWARD|INPUT|OUTPUT/.test(text)) return text;
  return text
    .replace(/默认(?:策略)?(?:改|设|变)?(?:为|成|是)?\s?(?:放行|允许|接受|全放|通过)/g, '默认 ACCEPT ')
    .replace(/默认(?:策略)?(?:改|设|变)?(?:为|成|是)?\s?(?:丢弃|拒绝|禁止|阻止|全拒|不放行)/g, '默认 DROP ')
    .replace(/\bdefault[- ](?:allow|accept)\b/gi, 'default ACCEPT')
    .replace(/\bdefault[- ](?:deny|drop|block)\b/gi, 'default DROP');
}

/** `the FORWARD policy changed to ACCEPT`; null where it is only asked what it is. */
function policyOf(given: string): Change | null {
  const text = withVerdicts(given);
  if (STATED_POLICY.test(text) && !ASSUMED.test(text)) return null;
  if (!POLICY_WORDS.test(text) || !(CHANGES.test(text) || /^\s{0,4}(?:FORWARD|INPUT|OUTPUT)\b/.test(text))) return null;
  for (const pattern of POLICIES) {
    const match = pattern.exec(text);
    const [chain, verdict] = [match?.groups?.chain, match?.groups?.verdict];
    if (match === null || chain === undefined || verdict === undefined) continue;
    return {
      proposal: { kind: 'policy', chain: chain.toUpperCase(), verdict: verdict.toUpperCase() === 'ACCEPT' ? 'ACCEPT' : 'DROP' },
      rest: text.replace(match[0], ' '),
    };
  }
  return null;
}

/** `the masquerade line`, `the --ctstate DNAT rule`: a rule by what it says. */
function describedRule(text: string, vocabulary: Vocabulary): Change | null {
  const { fragments, rest, isNamed } = describedFragments(text, vocabulary);
  return fragments.length === 0 || !isNamed ? null : { proposal: { kind: 'remove-like', fragments }, rest };
}

/** Words that speak of a change to the rules. */
const CHANGE_WORDS =
  /\b(?:add(?!r)|delet|remov|chang|insert|append|replac|dropping|drop (?:the|that|this|rule|line)|disabl|flush|tak(?:e|ing) out|get rid|vanish|disappear|apply|merg|upgrad|reboot|restart|reinstall)\w*\b|\bput(?:ting)? (?:\w+ )?in\b|\brules?\b.{0,20}\bgone\b|加上|加了|加(?:一)?[条个]|添加|新增|删|去掉|拿掉|移除|(?<!被)(?:改成|改为|换成)\s?(?:ACCEPT|DROP|REJECT|DNAT|SNAT|MASQUERADE|放行|拒绝|允许|丢弃|-)|清空|禁用|应用|升级|重启|更换|换掉|重装|改(?:一下|掉|动)?.{0,6}(?:规则|策略|配置)|改(?:了|完|过)/i;

/** `if we also DNAT 587`, `如果把 22 也映射`: done to the rules, though no rule is named. */
const STRONGLY =
  /^\s{0,4}(?:please\s)?(?:add|remove|delete|change|move|swap|replace|close|block|shut|disable|deny)\s(?!to\b|from\b|log\b|review\b|request\b|ticket\b|window\b|advisory\b)|把.{0,40}(?:关掉|关了|封掉|封了|禁掉|停掉|放开)|^[^?]{0,20}\b(?:pls|please|plz|kindly)\s(?:open|allow|permit|unblock|whitelist|publish)\s[^?]{1,200}$|^\s?(?:请|麻烦)?帮(?:我|忙)?\s?(?:add|加|开|放通|放行|开通|添加|配|删|封|open|allow)(?!.{0,200}[吗么?])|^\s?(?:请|麻烦)?帮(?:我|忙)(?:把|将).{1,30}(?:映射|转发|发布|指)[到给向][^吗么?？]{2,40}$|^\s?(?:请|麻烦)?帮(?:我|忙)?(?:把|将)?.{2,60}(?:放通|放行|开通|打开|放开|封掉|封了|禁掉)(?:一下|下|了|吧)?[^吗么?？]{0,10}$|\b(?:plan(?:ning)?|want(?:ing)?|going|thinking|propos\w+|about) (?:to|of) (?:mov|swap|reorder|shift)\w*\b|^\s?had\b.{1,60}\bbeen\b|\bwith(?:out)? (?:the|that|our) [^,;?]{1,40}\b(?:gone|removed|deleted)\b|\bwould (?:an?|the|some) [^,;?]{0,30}\b(?:masquerade|snat|dnat|rule|accept|route)\b|\bwith an? (?:dnat|snat|masquerade|rule) (?:in|on|for|at)\b|\bhypothetically\b|\bip_forward\s?=\s?[01]\b|\b(?:say|suppose|supposing|assume|imagine) (?:we|i|you|they) (?!(?:have|had|are|were|sit|sits|am|is|connect|connects|try|tries|want|wants|come|comes|go|goes|send|sends|ping|pings|telnet|ssh|use|uses|open (?:a|the|an) (?:browser|page|website|connection|session))\b)|\b(?:wanna|want to|gonna|going to|plan to|planning to|about to) (?:publish|expose|forward|dnat|nat)\b|^\s?should (?:the )?(?:line|rule|policy)s?\b|\bthinking (?:of \w+ing|to (?:add|remove|delete|drop|open|close|change|move|swap|put|insert|block|allow)|about (?:add|remov|delet|dropp|open|clos|chang|mov|swapp|putt|insert|block|allow)ing)\b|\bin (?:the )?case (?:where|that|when) (?:one|we|i|you)\b|\b(?:considering|contemplating|toying with|pondering) (?:an?|another|the|adding|removing|moving|dropping)\b|\bconsequences\b|\bside effects\b|\bin place of\b|后果|\b(?:would|will) (?:adding|removing|dropping|moving|changing|deleting)\b/i;
const IF_DONE =
  /\b(?:if|once|suppos\w+|assum\w+|imagine) (?:we|i|you|they|somebody|someone)\s(?:\w+\s){0,2}?(?:d?nat|snat|forward|publish|map|expos|open|close|allow|permit|block|masquerad|redirect|restrict|limit)(?:\w*)\b|(?:如果|要是|假如|假设)(?:我们?|你们?|咱们?)?(?:也|再|把).{0,30}(?:映射|转发|发布|放行|放开|开放|禁止|拦截|限制|拒绝)/i;

/** Whether a text asks about other rules than those that stand: answered about those that stand it would mislead. */
export function isHypothetical(text: string): boolean {
  return (ASKS.whatIf.test(text) && CHANGE_WORDS.test(text)) || IF_DONE.test(text) || STRONGLY.test(text) || isSupposedOfRules(text);
}

const SUPPOSITION =
  /\bsay\s(?:the\s)?(?:INPUT|FORWARD|OUTPUT|lines?|rules?|polic(?:y|ies))\b|\b(?:(?<!\b(?:asks?|asked|asking|know|check|out|see|wonder\w*|tell me|sure|verify|unsure|confirm)\s)if\b(?!\si'?m\b|\s(?:i|we|you)\s(?:read|understand|understood|remember|recall|see|got|get|am|look)\b|\s(?:so|not|yes|no|any|possible)\b)|once|suppos(?:e|ing)|assum(?:e|ing)|imagine|hypothetical\w*|were|had|without|unless)\b|(?:如果|要是|假如|假设|假若|若是|万一|倘若)(?!不走|不经|直接|是?从|走)/i;
/** A chain, a rule or a line that is spoken of; not `which rule`, `our rules`. */
const RULE_SPOKEN_OF =
  /\b(?:INPUT|FORWARD|OUTPUT|POSTROUTING|PREROUTING)\b(?!\s(?:drops|accepts|rejects)\b)|(?<!\b(?:which|what|our|any|no|by the|whose)\s)\b(?:rules?|lines?|polic(?:y|ies)|dnats?|snats?|masquerad(?!ed)\w*)\b|第\s?\d{1,6}\s?[行条]|(?<!哪条|什么|的)(?:规则|策略)|[那这]条/i;

/** The rules as they are are asked for, in some case that is supposed. */
const WHICH_RULE = /\b(?:which|what) (?:\w+ )?(?:rule|line|policy)s?\b|哪一?[条行]/i;

/** `if INPUT went to DROP`, `假设第 19 行没了`: something of the rules is supposed, whatever the words for it. */
function isSupposedOfRules(text: string): boolean {
  return SUPPOSITION.test(text) && RULE_SPOKEN_OF.test(text) && !WHICH_RULE.test(text);
}
