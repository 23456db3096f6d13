/** From the pieces of a question to what is asked; what is ambiguous or missing is asked back. */

import { type Because, endText, type Question } from '../question-model.ts';
import { type EndText, withPorts } from './ends.ts';
import { unknownName } from './names.ts';
import { type PortsRead, readPortList } from './ports.ts';
import { CUSTOM_PORTS, type Symptom } from './symptoms.ts';
import { continued, goesOn } from './threads.ts';
import { isPublic, isZone, kindNamed, type NameKind, type Vocabulary } from './vocabulary.ts';
import { ASKS, asksPublished, isPlainWord, unknownHan } from './words.ts';

export interface Words {
  readonly text: string;
  readonly rest: string;
  readonly froms: readonly EndText[];
  readonly tos: readonly EndText[];
  readonly said: PortsRead;
  readonly symptom: Symptom | null;
  readonly previous: Question | null;
  readonly vocabulary: Vocabulary;
  readonly found: readonly string[];
}

export function meaning(words: Words): Question {
  const { froms, tos, symptom, previous, text } = words;
  const all = seenFromAll(words);
  if (all !== null) return all;
  const outward = outwardOf(words);
  if (outward !== null) return outward;
  const choices = ambiguous(words);
  if (choices !== null) return { ask: 'unclear', because: choices };
  const from = froms[0] ?? null;
  const to = tos[0] ?? null;
  // `192.168.20.7 能用上哪些对外发布的服务`: it asks.
  if (
    from === null &&
    to !== null &&
    to.kind !== 'any' &&
    to.kind !== 'public' &&
    to.ports.length === 0 &&
    tos.length === 1 &&
    USES.test(text)
  )
    return { ask: 'who-reaches', from: to, to: null };
  const stranger = unknownName(words);
  if (stranger !== null) return { ask: 'unclear', because: { kind: 'unknown-name', word: stranger } };
  if (ASKS.past.test(text) || (ASKS.history.test(text) && !ASKS.who.test(text))) return { ask: 'unclear', because: { kind: 'nothing' } };
  if (symptom !== null && (to !== null || from !== null || previous === null)) return evidenceOf(words, from, to, symptom);
  if (OTHER_MATTERS.test(text)) return { ask: 'unclear', because: { kind: 'nothing' } };
  if (previous !== null && goesOn(words, from, to)) return continued(words, from, to, previous);
  // `exposed to everyone or only to the internet side`: who, then.
  if (to !== null && ALTERNATIVE.test(text)) return { ask: 'who-reaches', from: null, to };
  const listed = listedFor(words);
  if (listed !== null) return listed;
  if (from !== null && to !== null) return pathOf(from, to, words);
  if (to !== null) return aboutEnd(words, to);
  if (from !== null) return fromAlone(words, from);
  if (words.said.ports.length > 0 && (ASKS.who.test(text) || asksPublished(text))) return anywhere(words, words.said);
  if ((asksPublished(text) && (isPlain(words) || LISTS.test(text))) || ALL_NATS.test(text)) return { ask: 'published', to: null };
  if (ASKS.greeting.test(text) || HOW_TO_ASK.test(text)) return { ask: 'help' };
  return { ask: 'unclear', because: nothingOrMissing(words) };
}

/** A port at whichever address: who reaches it, or where it leads. */
function anywhere({ text }: Words, { ports, proto }: Pick<EndText, 'ports' | 'proto'>): Question {
  const to: EndText = { kind: 'any', ports, proto };
  return WHERE_TO.test(text) && !ASKS.who.test(text) ? { ask: 'published', to } : { ask: 'who-reaches', from: null, to };
}

/** `is the mail server's outbound 25 blocked`, `192.168.1.55 往外发信`: from there to the internet. */
function outwardOf({ froms, tos, said, text, vocabulary }: Words): Question | null {
  const outside = vocabulary.names.find(({ kind }) => kind === 'outside');
  if (outside === undefined || !OUTWARD.test(text) || asksPublished(text) || ASKS.who.test(text)) return null;
  const ends = [...froms, ...tos];
  const [first] = ends;
  const isInside = (end: EndText) => {
    if (end.kind === 'address') return !vocabulary.isOwn(end.address) && !isPublic(end.address);
    return end.kind === 'name' && ['inside', 'host'].includes(kindNamed(vocabulary, end.name) ?? '');
  };
  if (first === undefined || !ends.every((end) => isInside(end) && isOneWith(end, first, vocabulary))) return null;
  const foreign = FOREIGN.exec(text)?.[1];
  const named = foreign === undefined ? null : readPortList(foreign, null);
  const ports = said.ports.length > 0 ? said : named !== null && named.bad === null ? named : { ports: first.ports, proto: first.proto };
  const to: EndText = { kind: 'name', name: outside.name, ports: ports.ports, proto: ports.proto };
  return { ask: 'path', from: withPorts(ends.find(({ kind }) => kind === 'address') ?? first, [], null), to };
}

/** `registry.example.org:443`: somebody else's host, and its port. */
const FOREIGN = /(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}:(\d{1,5})(?!\d)/i;

const OUTWARD =
  /\b(?:outbound|outgoing|egress)\b|\b(?:allowed|let|get|gets|go|goes|going|send|sends|sending|deliver\w*|mail\w*) out\b|\bremote (?:mx|mail|server)|往外|出去|外发|出站|对外发|向外/i;

/** Whether two ends are one host: by its name, and by its address. */
function isOneWith(a: EndText, b: EndText, { belongs }: Vocabulary): boolean {
  if (a.kind === 'address' && b.kind === 'address') return a.address === b.address;
  if (a.kind === 'name' && b.kind === 'name') return a.name === b.name;
  const [name, address] = a.kind === 'name' ? [a, b] : [b, a];
  return name.kind === 'name' && address.kind === 'address' && belongs(name.name, address.address);
}

function nothingOrMissing(words: Words): Because {
  const mail = /\b(?:mails?|e-?mails?|bounc\w+|smtp|imap)\b|邮件|发信|收信|退信/i.test(words.text);
  const network = /\b(?:reach|access|connect|unreachable|public ip|nat|firewall|port)\b|访问|连接|不通|端口|公网|外网|内网/i.test(
    words.text,
  );
  if (words.said.ports.length > 0 || mail || network) return { kind: 'missing-to', from: null, ports: words.said, symptom: words.symptom };
  return { kind: 'nothing' };
}

/** What the name of an end stands for; null for an address, or a name that is not known. */
function kindOf(end: EndText | null, { vocabulary }: Pick<Words, 'vocabulary'>): NameKind | null {
  return end?.kind === 'name' ? kindNamed(vocabulary, end.name) : null;
}

/** A path, unless its destination is its own zone or the unspecified server. */
function pathOf(from: EndText, to: EndText, words: Words): Question {
  const kind = kindOf(to, words);
  const isSelf = to.kind === 'name' && from.kind === 'name' && from.name === to.name;
  if (isSelf && isZone(kind)) {
    return { ask: 'unclear', because: { kind: 'zone-to', from, zone: to.name, ports: { ports: to.ports, proto: to.proto } } };
  }
  if (to.kind === 'name' && kind === 'server') {
    return { ask: 'unclear', because: { kind: 'missing-to', from, ports: { ports: to.ports, proto: to.proto }, symptom: words.symptom } };
  }
  const served = to.kind === 'public' && to.of === null ? servedOnce(to, words) : null;
  if (served !== null) return { ask: 'path', from, to: served };
  if (to.kind === 'public' && to.of === null && !(from.kind === 'address' || kindOf(from, words) === 'host')) {
    return { ask: 'unclear', because: { kind: 'missing-to', from, ports: { ports: to.ports, proto: to.proto }, symptom: words.symptom } };
  }
  // `of the services on our public addresses, which ones work for 192.168.1.55`
  if (to.kind === 'public' && to.of === null && WHICH_WORK.test(words.text)) return { ask: 'who-reaches', from, to: null };
  // `public ip of the mail server?`
  if (to.kind === 'public' && /^\s?(?:what(?:'?s| is)\s)?(?:the\s)?(?:public|external) (?:ip|address)\s(?:of|for)\b/i.test(words.text))
    return { ask: 'published', to: from };
  // `is 192.168.1.80 known to the outside under some address`, `under which public ip is it offered`.
  const isOutside = kindOf(from, words) === 'outside';
  if (isOutside && to.ports.length > 0 && SOURCES.test(words.text)) return { ask: 'who-reaches', from: null, to };
  if (KNOWN_AS.test(words.text) && (to.kind === 'public' || kind === 'outside')) return { ask: 'published', to: from };
  if (KNOWN_AS.test(words.text) && isOutside) return { ask: 'published', to };
  // `what ports have we got open to the world for the mail host`
  if (isOutside && to.ports.length === 0 && /\b(?:what|which) ports?\b/i.test(words.text)) return { ask: 'published', to };
  // `which of the mail server's ports have we forwarded from a public address`: that server's.
  if (to.kind === 'public' && LISTS.test(words.text) && asksPublished(words.text)) return { ask: 'published', to: from };
  // `is 465 on 110.88.12.88 forwarded to 192.168.1.55`: what is published there.
  const isForwarded = /\b(?:forward|map|nat|dnat|redirect|tied|bound|pointed)\w*\s(?:\w+\s){0,2}to\b|(?:转|映射|转发)(?:发|给)?到/i.test(
    words.text,
  );
  // `192.168.1.80 有没有映射到外网`
  if (isForwarded && kind === 'outside' && from.kind === 'address' && !words.vocabulary.isOwn(from.address))
    return { ask: 'published', to: from };
  if (isForwarded && from.kind === 'address' && words.vocabulary.isOwn(from.address))
    return aboutEnd(words, withPorts(from, to.ports, to.proto));
  return { ask: 'path', from, to };
}

/** `smtp on the public address`: the one address at which the port is published. */
function servedOnce({ ports, proto }: EndText, { vocabulary }: Words): EndText | null {
  const [port, other] = ports;
  if (port === undefined || other !== undefined || port.lo !== port.hi) return null;
  const [address, another] = vocabulary.servedAt(port.lo);
  return address === undefined || another !== undefined ? null : { kind: 'address', address, length: null, ports, proto };
}

function aboutEnd(words: Words, to: EndText): Question {
  const published = asksPublished(words.text);
  const kind = kindOf(to, words);
  // `is 3389 forwarded on either public address`: on any.
  if (to.kind === 'public' && to.of === null && to.ports.length > 0 && published) {
    return anywhere(words, to);
  }
  if (kind === 'gateway' && (to.ports.length > 0 || ASKS.who.test(words.text))) return { ask: 'who-reaches', from: null, to };
  // `smtp 的转发现在指向哪台 server`: on whichever address it is.
  if (kind === 'server' && to.ports.length > 0 && published) return anywhere(words, to);
  if (kind === 'server' || kind === 'gateway' || to.kind === 'public') {
    return { ask: 'unclear', because: { kind: 'missing-to', from: null, ports: { ports: to.ports, proto: to.proto }, symptom: null } };
  }
  // `is the certificate of 192.168.1.80 about to expire`: something else is asked about it.
  if (ASKS.who.test(words.text) && SOURCES.test(words.text)) return { ask: 'who-reaches', from: null, to, who: true };
  const isAsked = to.ports.length > 0 || ASKS.who.test(words.text) || published || REACHES.test(words.text);
  if (HEALTH.test(words.text) && to.ports.length === 0) return { ask: 'unclear', because: { kind: 'nothing' } };
  if (!isAsked && !isPlain(words)) return { ask: 'unclear', because: { kind: 'nothing' } };
  if (published && ELSE.test(words.text) && to.kind === 'address') return { ask: 'published', to: { ...to, ports: [], proto: null } };
  if (published && (to.ports.length === 0 || WHERE_TO.test(words.text))) return { ask: 'published', to };
  return { ask: 'who-reaches', from: null, to, ...(ASKS.who.test(words.text) ? { who: true } : {}) };
}

/** `is the mail server down?`: no rule tells. */
const HEALTH = /^\s?(?:is|are|was)\s(?:the\s|our\s)?[^,;?]{1,30}\s(?:down|up|alive|crashed|offline|dead|running)\s?[?!.]*$/i;
/** What can be asked, and how, in many words. */
const HOW_TO_ASK =
  /\b(?:what|which) (?:kinds?|sorts?|types?) of (?:questions?|things?|stuff)\b|\bwhat\b.{0,40}\b(?:can|may|could|should) (?:i|we) (?:even |actually |really )?ask\b|\bhow\b.{0,20}\b(?:word|phrase|ask|put|format|write)\b.{0,20}\b(?:questions?|things?)\b|\bwhat (?:can|do) you (?:do|answer|know|understand)\b|\bwhat are you (?:good )?for\b|\bsyntax\b.{0,40}\b(?:ask|follow|use|need|know|expect)\b|\bhow (?:do|can|should) (?:i|we|one) (?:drive|operate|talk to|query) (?:you|this|it)\b|\bparty tricks?\b|^\s?(?:bot |hairpin )usage\b|你(?:该|要|到底)?怎么(?:用|使)|\b(?:what|which)\b.{0,20}\b(?:inputs?|formats?)\b.{0,20}\b(?:do|can) you (?:understand|take|accept|read|parse|handle)\b|\bwhat(?:'?s| is) your scope\b|\bexamples? (?:of|for) (?:a |the |some )?questions?\b|\bhow (?:does|do|should|can) (?:one|i|we|people|somebody) (?:work|deal|talk|interact|speak) (?:with|to)\b.{0,20}\b(?:bot|tool|you|this|hairpin)\b|\blist of (?:your |all |the )?commands\b|\bwhat (?:can|may|should|could) (?:i|we) (?:paste|feed|throw|give|send)\b|\bhow (?:do|can|should|does) (?:i|we|one|u|you) (?:even |actually |best )?use (?:this|you|it|the bot|hairpin)\b|(?:能|可以)帮(?:忙|我)?(?:查|看|问|做)(?:些|点)?(?:什么|啥|哪些)|你?都?会(?:些|哪些)?(?:什么|啥)|使用说明|使用手册|(?:提问|问题|问法|用法).{0,6}(?:例子|示例|格式)|(?:怎么|如何)(?:提问|问你|用你)|(?:bot|机器人|这个|工具).{0,6}怎么(?:使用|用)|支持(?:问|查)?.{0,4}(?:什么|啥|哪些)|(?:可以|能)问你?(?:些)?(?:什么|啥|哪些)/i;
/** `what is port 110 forwarded to`, `转发给谁`. */
const WHERE_TO =
  /\b(?:on)?to (?:which|what) (?:\w+ )?(?:server|machine|host|box)\b|\bwhere(?:'?s| does| is| do| will)? (?:it|that|this|they|them)\b.{0,16}\b(?:lands?|go|goes|going|ends? up|leads?|points?|terminates?|forwarded)\b|\bwhere \S{1,40} (?:points?|leads?) to\b|\bgoes where\b|\bto which (?:\w+ )?(?:machine|host|server|box)\b|\bwhere goes\b|\bwhat(?:'?s| is) (?:\w+ )?(?:sitting|listening|living) (?:on|at)\b|\b(?:hand|pass|deliver|steer|direct|route)(?:s|ed|d)?(?: on)? to (?:which|what|whom|who|where)\b|\b(?:goes|go|going|ends? up|lands?|gets?) (?:to|at|on|in) (?:which|what) (?:\w+ )?(?:machine|server|host|box)\b|\b(?:is|are|was) there (?:any|an?|no) (?:dnat|nat|port[- ]?forward\w*|forward\w*|mapping)\b|^\s?behind [^?]{1,40} (?:which|what) |\bwhere (?:in the \w+ )?(?:does|do|is|are|will|would) [^?]{1,50}(?:end up|land|lead|tied|bound|go(?!\s(?:wrong|to\s\d))|forwarded|mapped|natted|dnatted)\b|\b(?:d?nat|forward\w*)\s(?:target|destination|server)\b|(?:映射|转发|转|指|落|打)(?:到|给|向|去)(?:了)?\s?(?:\s{4,}|内网|内部|里面|后面)?\s?(?:的)?(?:哪|which )|\bwhat(?:'?s| is| sits| stands| hides)? behind\b|\b(?:server|machine|host|box|backend|system)s? (?:\w+ )?(?:is |sits? )?behind\b|\bwhich (?:\w+ )?(?:machine|server|host|box|backend)s?\b.{0,24}\b(?:is (?:it|that)|ends?|lands?|goes|go|answers?|serves?)\b|\b(?:forward|map|nat|dnat|redirect|translat)\w*\sto\s(?:whom|who|what|where|which)\b|(?:forward|dnat|nat|map)\w*\s?到\s?哪|对应.{0,6}哪|(?:后面|后头|背后|后端).{0,4}(?:哪|什么|谁)|\b(?:what|where|which)\b.{0,60}\b(?:forward|map|nat|dnat|redirect)\w*\b|(?:转发|转|映射)(?:给|到|去)(?:了)?(?:谁|哪|什么)/i;
/** `on 443 and on nothing else`: all that is published there. */
const ELSE = /\b(?:nothing|anything|what) else\b|没有(?:别的|其他)|只有这/i;
/** What no rule tells: how fast something is, what it costs, how long it is valid. */
const OTHER_MATTERS =
  /\b(?:feels?|is|are|was|so|very|really|getting|got) (?:\w+ )?slow\w*\b|\boverload\w*|\bexpir(?:e|es|ed|ing|y)\b|过期|到期|\bdisks?\b|\b\d{1,3}\s?% (?:full|used)\b|\bwho owns\b|\bout of (?:memory|disk|space)\b|磁盘|硬盘|内存|多少钱|价格|费用|\bprices?\b|\bsluggish\b|很慢|变慢|好慢|太慢|卡顿|过载|负载/i;
/** What somebody is able to use of what is published. */
const USES =
  /^\s?what(?:'?s| is| are| can| could| may)\b.{0,60}\bable to (?:get (?:to|at|into)|reach|use|open|access|see)\b|(?:能|可以)(?:用|访问|到|连|使用|打开)(?:得)?(?:上|到)?(?:哪些|什么|啥|多少)|\b(?:what|which)\b.{0,40}\b(?:works?|reachable|usable|available|open)\s(?:for|from|to)\s(?:it|him|her|them|me)\b|\b(?:which|what)\b.{0,50}\b(?:can|could|may|does|will)\s(?:that|this|it|he|she|they)\b.{0,16}\b(?:use|reach|access|get|see|open)|\b(?:name|list|tell)\b.{0,40}\b(?:things?|services?|ports?)\b.{0,24}\b(?:it|he|she|they)\b.{0,12}\b(?:able|can|could|may|use|reach|access)/i;
const AS_CLIENT =
  /\b(?:as a client|standing on|seen from|itself (?:reach|get|use|open)\w*|reach(?:es)? itself|from the (?:gateway|firewall|router|box) itself)\b|(?:从|在)(?:网关|防火墙)(?:本机|自身|自己)|(?:gateway|firewall|box) itself\b.{0,30}\b(?:answer|reach|work|use)\w*/i;
const KNOWN_AS =
  /\bknown (?:to the \w+ )?(?:under|as|by)\b|\bunder (?:which|what) public\b|\bwhich public\b.{0,30}\b(?:point|lead|belong|map|forward)\w*/i;
/** `allowed sources pls, it has no business being open to the world` */
const SOURCES =
  /\b(?:allowed|permitted|possible|which|what|all|every|list of) sources?\b|\bsources? (?:that are |which are )?(?:permitted|allowed)\b|来源(?:有|是)?(?:哪些|什么)|(?:允许|放行)的来源/i;
const WHICH_WORK = /\b(?:which|what|how many)\b.{0,40}\b(?:works?|answers?|reachable|usable|available|open)\b/i;
const ALTERNATIVE =
  /\b(?:everyone|everybody|all|anyone|anybody|the whole world)\b.{0,24}\bor (?:only|just|merely)\b|\bonly\b.{0,40}\bor\b.{0,16}\b(?:everyone|everybody|anyone|anybody)\b|\bfor whom\b|\bonly\b.{0,30}\bor (?:also|even)\b|(?:所有|谁都|都).{0,12}还是只/i;
/** `give me all the dnats`, `the complete table of DNAT entries`. */
const ALL_NATS =
  /^\s?(?:the\s|our\s)?(?:port[- ]?)?(?:forwards|dnats|mappings)\b.{0,24}\ball\b|^\s?(?:list|show|print|give|dump)\s(?:me\s|of\s)?(?:all\s)?(?:the\s|our\s)?d?nats\b|\bevery (?:single )?(?:d?nat|forward|mapping)\b|\b(?:all|complete|full|whole|entire|inventory of|list of|table of|overview of)\s(?:of\s)?(?:the\s|our\s)?(?:port[- ]?)?(?:d?nat|forward|mapping)s?(?:\s(?:entries|rules|lines))?\b/i;
/** Everything of a kind is wanted. */
const LISTS =
  /\b(?:table|list|inventory|overview|map) of (?:every|all|each)\b.{0,40}\b(?:forward|publish|expos|map|offer|translat)\w*|\b(?:table|list|inventory|overview|map) of (?:what(?:ever)?|everything|all that) (?:is|we have|we) (?:publish|expos|forward|visible|reachable|offer)\w*|\b(?:internet|public|outward)[- ]facing services\b|\bwhich (?:servers|machines|hosts|boxes)\b.{0,30}\b(?:offer\w*|expos\w*|publish\w*|forward\w*)\b|\b(?:list|enumerate|every|all|which|what|show|overview|inventory)\b.{0,60}\b(?:services?|ports?|expos\w*|publish\w*|forward\w*|mapp\w*|d?nats)\b|\b(?:published|exposed|forwarded) (?:services?|ports?)\b|^\s?(?:list|show|print|dump)\s(?:me\s|of\s)?(?:all\s)?(?:the\s|our\s)?(?:port[- ]?)?(?:d?nats|forwards|forwardings?|mappings)\b|所有的?\s?(?:d?nat|映射|转发)|\bcurrent (?:port[- ]?)?(?:forwards|mappings|dnats)\b|^\s?(?:please )?(?:show|list|print|dump|explain)\b.{0,20}\b(?:d?nat|forwarding|mapping)s? table\b|\b(?:d?nats?|forward\w*|mappings?|publish\w*)\s(?:summary|list|overview|inventory|report|dump)\b|\b(?:everything|anything|all)\b.{0,20}\b(?:dnat|nat|forward|publish|expos|map)\w*|(?:forward\w*|nat|映射|转发|发布)\s?的?\s?(?:清单|列表|list)|(?:多少|几)条?.{0,8}(?:映射|转发|发布)|(?:映射|发布|暴露|开放|转发).{0,12}(?:哪些|什么|啥|多少|几[个条项]|清单|列表)|(?:哪些|所有|全部|什么).{0,12}(?:映射|发布|暴露|对外)|对外.{0,8}(?:哪些|什么|啥|多少)|(?:多少|几)个?(?:端)?口|(?:开了?|放)(?:了)?.{0,6}(?:哪些|几个|多少)(?:端)?口/i;
const REACHES =
  /\b(?:usable|works?|available|reachable)\b|\b(?:reach|access|get (?:to|at|into)|connect|talk to|able to|allowed|open up)\b|能(?:访问|到|连|打开|上)|可以(?:访问|到|连)/i;

/** `every service that this firewall exposes to the outside world`: of no host in particular. */
function listedFor({ text, froms, tos, said, vocabulary }: Words): Question | null {
  // `which sources may open the gateway's own port 8080`: who, then.
  if ((!LISTS.test(text) && !ALL_NATS.test(text)) || (said.ports.length > 0 && ASKS.who.test(text))) return null;
  const ends = [...froms, ...tos];
  const kinds = ends.map((end) => kindOf(end, { vocabulary }));
  // `standing on the gateway itself, which published services answer?`
  if (ends.length > 0 && kinds.every((kind) => kind === 'gateway') && AS_CLIENT.test(text))
    return { ask: 'who-reaches', from: ends[0]!, to: null };
  if (ALL_NATS.test(text) && ends.every((_, index) => kinds[index] === 'gateway')) return { ask: 'published', to: null };
  const isEverywhere = (end: EndText, kind: string | null) =>
    kind === 'gateway' || kind === 'server' || (end.kind === 'public' && end.of === null);
  if (ends.length > 0 && ends.every((end, index) => isEverywhere(end, kinds[index]!))) return { ask: 'published', to: null };
  if (ends.length < 2 || !kinds.every((kind) => kind === 'gateway' || kind === 'outside')) return null;
  return { ask: 'who-reaches', from: ends[kinds.indexOf('outside')] ?? null, to: null };
}

/** `does web have any public port mapped onto it`. */
const HAS_MAPPED =
  /\b(?:has|have|got)\s(?:\w{1,10}\s){0,3}(?:ports?|mappings?|forwards?|dnats?|services?|anything|something)\s(?:\w{1,12}\s){0,2}(?:map|forward|publish|expos|dnat|nat|open|point|lead)\w*/i;

const GOES =
  /(?:\b(?:reach(?:es|ing)?|mak(?:e|es|ing) it (?:in)?to|gets? out (?:on)?to|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|get(?:ting|s)? (?:out |through )?(?:in|on)?to|acc?ess(?:es|ing)?(?: to)?|hit(?:s|ting)?|connect(?:ing|s)? to|enter(?:ing|s)?|open to|into)\s(?:the\s|our\s|zone\s|gateway(?:'s)?\s|inside\s|inner\s|own\s|leg\s|address\s|ip\s){0,6}|(?:到达?|访问|进入?|连到?|打到|通到)\s?)$/i;
const IS_GONE_TO =
  /^(?:'s)?\s?(?:own\s)?(?:\w{1,10}\s)?(?:ports?|services?)\s(?:is\s|are\s)?(?:open|reachable|accessible|available)\b|^\s?(?:zone\s|segment\s|network\s|box\s|itself\s)?(?:(?:can|could|may|might|is|be|being|gets?)\s){0,3}(?:accessed|reached|reachable|entered|accessible|open)\b|^\s(?:access|connectivity)\b|^\s?(?:能|可以?)?被|^.{0,14}(?:放|allow|允许|让|准).{0,4}谁.{0,4}进|^.{0,10}(?:哪里|哪儿|什么地方|哪些地方|谁|哪些\S{0,4})\S{0,4}(?:能|可以|够)(?:进|到|访问|连|得着)/i;

const FROM_WHERE =
  /\b(?:from where|where from|from what|(?:from|in) (?:which|what) \w{1,12})\s(?:is|are|can|may|could)\s(?:the\s|our\s)?$/i;

/** `worried about floor3. who could get in there?` */
const WHO_THERE =
  /\b(?:who|any(?:one|body))\b.{0,20}\b(?:get|gets|go|come|comes|reach\w*|connect|log|break)\b.{0,10}\b(?:in(?:to)?\s)?(?:there|it|them)\b|有谁.{0,8}(?:reach|访问|进|连|到|ping)\s?得?\s?(?:到|去|了|上|着|通)/i;

/** `from where can floor3 be accessed`, `列一下可以到达 vlan20 的来源`: who goes there is asked. */
function goesThere({ text, found, vocabulary }: Words, end: EndText): boolean {
  const [written] = found;
  if (written === undefined || !ASKS.who.test(text) || asksPublished(text)) return false;
  const at = text.indexOf(written);
  if (at >= 0 && FROM_WHERE.test(text.slice(0, at))) return true;
  if (WHO_THERE.test(text)) return true;
  const isPlace = end.kind === 'name' || (end.kind === 'address' && vocabulary.isOwn(end.address));
  return isPlace && at >= 0 && (GOES.test(text.slice(0, at)) || IS_GONE_TO.test(text.slice(at + written.length)));
}

/** `open tcp/22 to anything behind or on this gw`. */
const BEHIND_IT = /\bany(?:thing|\s(?:host|machine|server|box))\b.{0,16}\b(?:behind|on|at)\b/i;

function fromAlone(words: Words, from: EndText): Question {
  if (HAS_MAPPED.test(words.text) && !isZone(kindOf(from, words))) return { ask: 'published', to: from };
  const asksAll =
    asksPublished(words.text) ||
    /\b(?:what|which|everything|anything|all|enumerate|list)\b|哪些|(?<!为)什么|哪儿|哪里|啥|所有/i.test(words.text);
  if (goesThere(words, from)) return { ask: 'who-reaches', from: null, to: withPorts(from, words.said.ports, words.said.proto), who: true };
  const isGateway = from.kind === 'name' && from.name === 'gateway';
  if (isGateway && words.said.ports.length > 0 && ASKS.who.test(words.text) && !AS_CLIENT.test(words.text) && !BEHIND_IT.test(words.text))
    return { ask: 'who-reaches', from: null, to: withPorts(from, words.said.ports, words.said.proto), who: true };
  // `公网的 143 转到哪台`: on whichever address.
  const leads = anywhere(words, words.said);
  if (words.said.ports.length > 0 && leads.ask === 'published' && kindOf(from, words) === 'outside') return leads;
  if (asksAll && words.said.ports.length > 0) {
    return { ask: 'who-reaches', from, to: { kind: 'any', ports: words.said.ports, proto: words.said.proto } };
  }
  // `what's the CPU load on the gateway`: something else is asked about it.
  if (asksAll)
    return (isPlain(words) && !isGateway) || REACHES.test(words.text) || (LISTS.test(words.text) && asksPublished(words.text))
      ? { ask: 'who-reaches', from, to: null }
      : { ask: 'unclear', because: { kind: 'nothing' } };
  return onlyServed(words, from) ?? { ask: 'unclear', because: { kind: 'missing-to', from, ports: words.said, symptom: null } };
}

/** `pop3 from the internet still works?`: from outside only what is published can be meant, and that port is published once. */
function onlyServed({ text, found, said, vocabulary }: Words, from: EndText): Question | null {
  const at = text.indexOf(found[0] ?? '');
  if (found.length !== 1 || /(?:\b(?:to|onto|into|reach|access)|->|到|往|访问|上)\s?(?:the\s)?$/i.test(text.slice(0, Math.max(0, at))))
    return null;
  const [port, other] = said.ports;
  const isOutside =
    kindOf(from, { vocabulary }) === 'outside' || (from.kind === 'address' && isPublic(from.address) && !vocabulary.isOwn(from.address));
  if (port === undefined || other !== undefined || port.lo !== port.hi || !isOutside) return null;
  const [address, another] = vocabulary.servedAt(port.lo);
  if (address === undefined || another !== undefined) return null;
  return { ask: 'path', from, to: { kind: 'address', address, length: null, ports: said.ports, proto: said.proto } };
}

function evidenceOf(words: Words, from: EndText | null, to: EndText | null, symptom: Symptom): Question {
  const generic = kindOf(to, words);
  // `mail sends to its own public ip: refused or ok?`
  if (to?.kind === 'public' && from !== null && kindOf(from, words) === 'host') return { ask: 'path', from, to };
  // Of a whole zone outside no one flow was seen: whether it is let out is asked.
  if (to !== null && from !== null && generic === 'outside' && to.ports.length > 0) return { ask: 'path', from, to };
  if (to === null || to.kind === 'public' || generic === 'server' || isZone(generic)) {
    return { ask: 'unclear', because: { kind: 'missing-to', from, ports: words.said, symptom } };
  }
  const custom = symptom.service === null ? null : CUSTOM_PORTS[symptom.service];
  const byCustom = to.ports.length === 0 && custom !== null;
  const end = byCustom ? withPorts(to, [{ lo: custom, hi: custom }], 'tcp') : to;
  return { ask: 'evidence', evidence: { pasted: null, symptom, from, to: end, portByCustom: byCustom } };
}

/** `from bond1.20 and from bond0`, at one destination: the answer for everybody has both. */
function seenFromAll({ froms, tos, vocabulary, symptom, found }: Words): Question | null {
  const [to] = tos;
  if (symptom !== null || tos.length !== 1 || to?.kind !== 'address' || to.length !== null || froms.length < 2) return null;
  const distinct = new Set(froms.map((from) => (from.kind === 'name' ? from.name : '')));
  // One word that may mean several zones is asked back.
  if (distinct.size < 2 || found.length <= distinct.size || ![...distinct].every((name) => isZone(kindNamed(vocabulary, name))))
    return null;
  return { ask: 'who-reaches', from: null, to };
}

/** Several of one role are several questions. */
function ambiguous({ froms, tos, found }: Words): Because | null {
  if (tos.some(({ kind }) => kind === 'public') && froms.length > 1)
    return { kind: 'missing-to', from: null, ports: { ports: [], proto: null }, symptom: null };
  const distinct = (ends: readonly EndText[]) => [...new Map(ends.map((end) => [endText(end), end])).values()];
  const [sources, targets] = [distinct(froms), distinct(tos)];
  if (sources.length < 2 && targets.length < 2) return null;
  const word = found.find((written) => !/\d/.test(written)) ?? found[0] ?? '';
  if (targets.length === 0) return { kind: 'which', word, choices: sources.slice(0, 6).map((source) => endText(source)) };
  const pairs = sources.length === 0 ? targets.map(endText) : sources.flatMap((a) => targets.map((b) => `${endText(a)} -> ${endText(b)}`));
  return { kind: 'which', word, choices: pairs.slice(0, 6) };
}

function isPlain({ rest }: Words): boolean {
  const latin = (rest.match(/[a-z][a-z'-]{2,}/gi) ?? []).every((word) => isPlainWord(word.replace(/'s$/, '')));
  return latin && unknownHan(rest).length === 0;
}
