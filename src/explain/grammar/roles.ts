/** Which of the ends that a text names asks, and which is asked: by the words around them, and by what they are. */
import { type EndText, type FoundEnd, sameHost, withPorts } from './ends.ts';
import { isZone, kindNamed, type NameKind, type Vocabulary } from './vocabulary.ts';

export interface Roles {
  readonly from: readonly EndText[];
  readonly to: readonly EndText[];
  /** Nothing says which of the two asks, or both do: the one that stands first was taken. */
  readonly isGuessed?: boolean;
}

interface Standing {
  readonly end: EndText;
  /** Other things that the same word may mean. */
  readonly ends: readonly EndText[];
  readonly kind: NameKind | 'address' | 'any' | 'public';
  readonly at: number;
  readonly until: number;
  /** Above 0: it asks; below: it is asked. */
  readonly score: number;
  /** Said in so many words to be where the packet comes from. */
  readonly marked: boolean;
  /** `can 192.168.1.9 connect`. */
  readonly asks: boolean;
  readonly itself: boolean;
  /** `what does mail see when …`: it only looks on. */
  readonly observes: boolean;
  readonly written: string;
  readonly onTheWay: boolean;
}

const ARTICLES = String.raw`(?:(?:the|a|an|our|my|your|you|us|this|that|zone|segment|network|subnet|vlan|host|client|clients|address|ip|pc|box|machine|users?|people|someone|somebody|anyone|guys|folks|connection|link|line|job|probe|on|in|at|of|side)\s){0,5}["(\[]{0,2}$`;
const FROM_BEFORE = new RegExp(
  String.raw`(?:(?<!\b(?:off|(?:pick(?:s|ed|ing)? up|back(?:s|ed|ing)? up|(?:fetch|pull|download|retriev|collect|receiv|read|sync|updat|mirror|replicat|import)\w{0,4})\b[^,.;?]{0,30})\s)\b(?:from|source|src|(?<!\b(?:left|locked|shut|kept) )out of|(?:client|host|machine|user|laptop|pc|workstation|printer|phone|device|someone|somebody|anybody|anyone|colleague|customer|partner|vendor|supplier|peer|sender|provider|friend|scanner|probe)s?\s(?:at|on|in|with|behind|plugged into|connected to)|originating (?:from|in)|(?:my|our|his|her|their)\s(?:\w+\s)?(?:ip|address|addr)(?:\s\w+)?\sis|(?:sits?|sitting|lives?|runs?|running|started|launched) (?:in|on|at)|(?:i'?m|we'?re|i am|we are|am|are) (?:in|on|at))\s(?:is\s)?${ARTICLES}|\b(?:answers?|repl(?:y|ies)|responses?|return(?:s|ing)?|comes?|gets?|goes)\b[^.?,;]{0,30}\bback\s(?:to|at|with)\s${ARTICLES}|\b(?:answers?|repl(?:y|ies)|responses?)\b[^.?,;]{0,30}\b(?:to|reach(?:es|ing)?)\s${ARTICLES}|(?:应答|回包|回程|响应|答复|返回的?包)[^,。?]{0,16}(?:回到|到达|到|回|送到|返回|给)\s?$|\b(?:com(?:e|es|ing)|arriv\w{1,4}|enter\w{0,3})\s(?:in\s)?(?:on|by|via|through)\s(?:the\s)?$|(?:从|来自|源(?:地址)?(?:是|为|:)?|(?:客户端|发件机|发信机|客户机|源机|本机|我的机器|发起方)(?:是|为|:)|我在|人在|位于)\s?["(]?$|自\s?$)`,
  'i',
);
/** These make a zone the one that asks; before an address they say where something is. */
const ZONE_BEFORE = new RegExp(
  String.raw`(?:\b(?:in|on|within|inside|behind|for|by|let|allow|allows|block|blocks|does|do|can|is|are)\s${ARTICLES}|(?:在|对|给|让|被|供|由|允许|禁止|阻止|拦截|面向)\s?["(]?$)`,
  'i',
);
const OPEN_TO = new RegExp(
  String.raw`\b(?:open(?:ed)?|expos(?:ed|es|e)|visible|reachable|publish(?:ed)?|available|accessible|closed|blocked|unreachable|dead|down|broken|offered|known|shown)(?:\s(?:up|it))?(?:\s(?:of|on|by)\s(?:the\s|our\s)?[\w.-]{1,30}(?:\s(?:server|host|box))?)?\s(?:to|from|for|on)\s${ARTICLES}`,
  'i',
);
const TO_BEFORE = new RegExp(
  String.raw`(?:\b(?:to|off from|(?:pick(?:s|ed|ing)? up|back(?:s|ed|ing)? up|(?:fetch|pull|download|retriev|collect|receiv|read|sync|updat|mirror|replicat|import)\w{0,4})\s(?:\w+\s){0,4}?(?:from|over)|over|reach(?:es|ing|ed)?|access(?:es|ing)?|hit(?:s|ting)?|into|at|against|towards?|via|through|telnet|ssh|curl|wget|ping(?:s|ing)?|open(?:s|ing)?|browse(?:s)?|use(?:s)?|contact(?:s)?|visit(?:s)?|load(?:s)?|connect(?:s|ing)?|destination|dest|dst|nc|see(?:s)?|get(?:s)?|call(?:s)?|mails?|target|onto|asking)\s(?:is\s)?${ARTICLES}|\b(?:servers?|smtp|imap|pop3?)\)?(?:\s(?:is|was)(?:\sset to)?|\s?[=:])\s${ARTICLES}|(?:到达?|访问(?:不了|不到|不通|到)?|连(?:接)?(?:不上|不了|不通|到|上)?|去|至|往|向|ping\s?(?:不通|通|不到)?|telnet|上不?了?|打开|打不开|登录|登陆|使用|用|通过|经过?|经由|发(?:往|到|给)?|(?:发|收)?邮件到|目的(?:地址)?(?:是|为|:)?|目标(?:是|为|:)?|映射到?|转发到?|收发|(?:填|写|配|设)(?:置|成|为|的)?(?:是|为)?)\s?["(]?$)`,
  'i',
);
const FROM_AFTER =
  /^(?:'s)?\s?(?:side|users?|clients?|hosts?|people|machines?|folks|guys|staff|boxes|pcs?)?\s?(?:can|can't|cannot|cant|could|couldn'?t|is able|isn'?t able|unable|not able|reach|gets?|got|sees?|trying|tries|connect|talk|access|->|to\b|hits?|has|have|fails?|does|doesn'?t|wants?|send|receives?|pings?|asks?|still|not reach|no longer|won'?t|will|should|must|would|opens?|browses?|loses|lost|uses?)|^\s?(?:的)?\s?(?:用户|机器|客户端|电脑|主机|同事|人员?|那边|这边|侧|浏览器|手机|邮件客户端|thunderbird|outlook|foxmail|chrome|firefox)?\s?(?:里面?|内|上|中|下)?(?:的?(?:用户|机器|电脑|人|客户端|主机))?\s?(?:报|提示|显示|能|可以?|不能|无法|没法|没办法|为什么|为啥|怎么|到|访问|连|ping|上不|去|发|telnet|收|是否|还?不[能可]|想|要|都|也|用|走|打|通过)/i;
const TO_AFTER =
  /^\s?(?:be\b|is\b|isn'?t\b|not\b|reachable|unreachable|from\b|refus|open\b|published|exposed|available|down\b|answers|works?\b|doesn'?t work)|^\s?(?:的|从|被|对|端口|不通|通不通|开放|能被|可以?被|是否(?:能|可以?)被|映射)/i;
const OUT_TO =
  /\b(?:(?:go|get|be|come|surf|browse|gets|goes|log)\s(?:out\s)?(?:on|onto)|(?:to|reach|reaches|access)\s(?:(?:tcp|udp)\s)?(?:ports?\s[\d,]{1,12}\s(?:on|in|at)|(?:[\w']{1,16}\s){0,4}?(?:hosts?|servers?|machines|anything|something|stuff|sites?)\s(?:on|in))|out\s(?:by|via|through|over)|(?:wants?|leav\w{1,3}|exit\w{0,3}|go(?:es|ing)?)\s(?:out\s)?(?:on|by|via|through))\s(?:the\s)?$/i;
const WHAT_IS_SEEN = /\b(?:what|which|whose)\b.{0,60}\b(?:sees?|knows?|logs?)\b|(?:看到|看见|见到)的?.{0,10}(?:什么|哪个|谁|地址|源|ip)/i;
const SERVICE_BEFORE = /(?<=\p{Script=Han}\s?)(?:smtp|imap|pop3?|https?|ssh|ftp|telnet|web)\s{0,2}$/iu;
const FAILS_AFTER =
  /^\s?(?:为什么|为啥|怎么)?\s?(?:就)?(?:连不上|连不了|连不通|上不了网|访问不了|打不开)|^\s?(?:can'?t|cannot|can not|couldn'?t|could not|is unable to|fails to)\s(?:connect|reach|get|access|open|log)\w*/i;
/** `why is 192.168.20.7 not getting through`. */
const IS_NOT =
  /^\s(?:still\s|again\s)?(?:(?:not|never)\s(?:able|getting|reaching|connecting|allowed|let)|unable|(?:being\s)?(?:blocked|refused|rejected|dropped|stopped)\b(?!\s(?:at|on|by|from)\s\d))\b/i;
const ASKS_BEFORE = /\b(?:would|will|may|should|can|can't|cannot|cant|could|couldn't|does|doesn't)\s(?:the\s)?(?:host\s|client\s)?$/i;
/** Where something ends on its way is no end of the flow. */
const ON_THE_WAY =
  /\b(?:ends?|stops?|dies|died|stuck|hangs?|gets as far as|(?:never|not|n't) (?:gets? |go(?:es)? |make it )?(?:past|beyond|from)|last hop)\s(?:is\s|at\s|after\s)?$|\b(?:syn.?acks?|answers?|repl(?:y|ies)|responses?|resets?|rsts?|return (?:traffic|packets?))\b[^.,;?]{0,24}\bfrom\s(?:the\s)?$|\bas (?:coming |if (?:it|they) came )?from\s(?:the\s)?$/i;
/** `gets no answer from`: whom it asked. */
const ANSWERS_FROM =
  /\b(?:gets?|got|getting|receiv\w+|sees?|hears?|without|with)\s(?:\w+\s){0,2}?(?:answers?|repl(?:y|ies)|responses?|anything|nothing|a word)\s(?:back\s|at all\s)?from\s(?:the\s)?$/i;
/** What a command calls is asked, whatever else is said. */
const CALLED = -8;
/** `somebody who has taken over the web box`. */
const TAKEN =
  /\b(?:taken over|took over|takes over|owns?|owned|compromis(?:ed|es|ing)|controls?|controlled|hacked|breached|popped|rooted|foothold (?:on|in)|logged (?:in|on)(?:to| to| on)?|shell on)\s(?:the\s|our\s|a\s)?$|(?:攻陷|入侵|控制|拿下|登录)了?\s?$/i;
const STOPPED =
  /\b(?:stop|prevent|keep|hinder|ban|prohibit|disallow|forbid|bar|discourag|block)(?:s|ped|ping|ing|ed|ned|ning|den|red|ring)?\s(?:the\s|our\s|any\s|all\s)?(?:\w+\s(?:on|in)\s)?$/i;
const STOPPED_FROM = /^\s?(?:\w{1,12}\s){0,2}from\s\w{2,14}ing\b/i;
const LETS = /\b(?:allow|permit|let|enabl|authori[sz])(?:s|ed|ing|e|es|ted|ting)?\s(?:the\s|our\s|any\s|all\s)?$/i;
const LET_TO =
  /^\s?(?:(?:server|host|box|machine|client|clients|user|users|people|hosts)\s)?(?:(?:be\s)?able\s)?(?:to\s)?(?:open|connect|reach|access|talk|send|go|get|make|establish|initiate|use|deliver|originate|ping|query|contact|browse|speak|log|ssh|resolve|start|fetch|pull|download|update|sync|query)\b/i;
/** `reachable for 203.0.113.50`. */
const OPEN_FOR = /\b(?:open|reachable|visible|available|accessible|usable|work|works|working)\sfor\s(?:the\s|a\s)?$/i;
/** `seen by a probe at`. */
const SEEN_BY =
  /\b(?:seen|asked|opened|called|queried|fetched|loaded|requested|visited|polled|contacted|used|tried|probed|scanned|begun|started|initiated|launched|sent|run|made)\s(?:by|from|on|at|in)\s(?:(?:the|a|an|our|my|some|probe|monitor\w*|checker|scanner|script|sensor|agent|job|client|host|box|machine|user|laptop|pc|vm|cron|server|at|on|in|of|ip|address)\s){0,6}$/i;
const OBSERVES = /^\s?(?:server|box|服务器)?\s?(?:sees?|know|knows|logs?|看到|看见|见到)/i;
const ITSELF = /^\s?(?:server|box|host|服务器)?\s?(?:itself|himself|自己|自身|本机|本身)/i;

/** The ends by role; several of one role where the question names several. Words that only stand beside an end are dropped. */
export function rolesOf(text: string, found: readonly FoundEnd[], vocabulary: Vocabulary): Roles {
  const arrow = text.search(/->|(?<=\S) > (?=\S)/);
  if (arrow >= 0) {
    const left = found.filter(({ at }) => at < arrow);
    const right = found.filter(({ at }) => at > arrow);
    const [before, behind] = [left.at(-1), right[0]];
    // `A -> B`, close by: what else the words name is not asked.
    if (before !== undefined && behind !== undefined && isTight(text.slice(before.until, behind.at))) {
      const over = right.filter(({ ends }) => ends[0]!.kind === 'public');
      return { from: beside([before], text, vocabulary), to: ofHost(beside([behind, ...over], text, vocabulary)) };
    }
    if (left.length > 0 && right.length > 0) return { from: beside(left, text, vocabulary), to: beside(right, text, vocabulary) };
  }
  const all = withoutHomes(dropGeneric(together(merged(standings(text, found, vocabulary), text, vocabulary))), vocabulary);
  const [first, second] = all;
  if (first === undefined) return { from: [], to: [] };
  if (second === undefined) return isSource(first) ? { from: first.ends, to: [] } : { from: [], to: first.ends };
  // `what does mail see when 192.168.20.7 connects`: it is asked by the other.
  const looking = all.length === 2 && WHAT_IS_SEEN.test(text) ? all.find(({ observes }) => observes) : undefined;
  const other = all.find((one) => one !== looking);
  if (looking !== undefined && other !== undefined && !other.observes) return pair(other, looking);
  if (all.length === 2) {
    const roles = first.score >= second.score ? pair(first, second) : pair(second, first);
    return isOpen(first, second) || EACH_OTHER.test(text) ? { ...roles, isGuessed: true } : roles;
  }
  const taking = all.filter(({ observes }) => !observes);
  const asking = taking.filter(({ score }) => score > 0);
  const asked = taking.filter(({ score }) => score <= 0);
  const exactly = (standings: readonly Standing[]) =>
    exact(
      standings.flatMap(({ ends }) => ends),
      vocabulary,
    );
  return { from: exactly(asking), to: ofHost(exactly(asked)) };
}

/** `can they see each other`: both ways are asked. */
export const EACH_OTHER = /\b(?:each other|one another|both ways|both directions|either way|in between|mutual\w*)\b|互相|互通|相互|双向/i;

/** Whether words and what they are leave it open which of two asks. */
function isOpen(first: Standing, second: Standing): boolean {
  return !first.marked && !second.marked && Math.abs(first.score - second.score) < 2;
}

/** `192.168.30.14 … since the move to the third floor`: where a client that is named stands is no end of its own. */
function withoutHomes(all: readonly Standing[], vocabulary: Vocabulary): readonly Standing[] {
  if (all.length < 3) return all;
  const clients = all.flatMap(({ end, score }) => (end.kind === 'address' && score > 0 && isClient(end, vocabulary) ? [end.address] : []));
  return all.filter(({ end }) => !holdsOne(end, clients, vocabulary));
}

/** `floor3, say 192.168.30.15`: of a zone and an address in it, the address. */
function exact(ends: readonly EndText[], vocabulary: Vocabulary): readonly EndText[] {
  const addresses = ends.flatMap((end) => (end.kind === 'address' ? [end.address] : []));
  return ends.filter((end) => !holdsOne(end, addresses, vocabulary));
}

/** A zone in which one of the addresses stands. */
function holdsOne(end: EndText, addresses: readonly string[], vocabulary: Vocabulary): boolean {
  if (end.kind !== 'name' || !isZone(kindNamed(vocabulary, end.name))) return false;
  return addresses.some((address) => vocabulary.belongs(end.name, address));
}

function isTight(between: string): boolean {
  return /^\s?(?:->|>)\s?$/.test(between);
}

/** `mail … via its public address`: one destination. */
function ofHost(ends: readonly EndText[]): readonly EndText[] {
  const [a, b] = [ends.find(({ kind }) => kind === 'public'), ends.find(({ kind }) => kind !== 'public')];
  if (ends.length !== 2 || a?.kind !== 'public' || b === undefined || b.kind === 'any') return ends;
  const of = b.kind === 'name' ? b.name : b.kind === 'address' ? b.address : null;
  return [withPorts({ ...a, of }, b.ports, b.proto)];
}

/** Two that both ask are two questions, and two that are both asked too: unless one is the other's address. */
function pair(from: Standing, to: Standing): Roles {
  // `192.168.20.7:49822 to 110.88.12.88:143`: the first has the port that the kernel picked.
  const bothAsked =
    !isPicked(from.end) && from.score < 0 && to.score < 0 && from.kind === 'address' && to.kind === 'address' && from.end.ports.length > 0;
  if (bothAsked && to.end.ports.length > 0) return { from: [], to: [...from.ends, ...to.ends] };
  const [a, b] = [isZone(from.kind), isZone(to.kind)];
  if (from.marked && to.marked && a === b) return { from: [...from.ends, ...to.ends], to: [] };
  if (from.marked && to.marked && b) return { from: to.ends, to: from.ends };
  return { from: from.ends, to: to.ends };
}

function beside(found: readonly FoundEnd[], text: string, vocabulary: Vocabulary): readonly EndText[] {
  return dropGeneric(together(merged(standings(text, found, vocabulary), text, vocabulary))).flatMap(({ ends }) => ends);
}

/** A zone that packets come in from (above 0), or go out to (below): the words for it are its own. */
function entryOf(before: string, after: string, kind: Standing['kind']): number {
  if (
    OUT_TO.test(before) ||
    (kind === 'outside' && /(?:出去?到?|(?<!连)上)\s?$/.test(before)) ||
    /^\s?(?:出去|出口|往外)(?!\s?(?:到|访问|去))/.test(after) ||
    (kind === 'outside' && /^\s?(?:access|connectivity|connection|uplink|reachability)\b/i.test(after))
  )
    return -1;
  return /^\s?(?:进来|进入|过来)/.test(after) ? 1 : 0;
}

function kindOf(end: EndText, vocabulary: Vocabulary): Standing['kind'] {
  if (end.kind !== 'name') return end.kind;
  return kindNamed(vocabulary, end.name) ?? 'host';
}

/** A port that a kernel picks for who asks (32768 and above, ip_local_port_range). */
function isPicked({ ports }: EndText): boolean {
  return ports.length === 1 && ports[0]!.lo >= 32_768;
}

/** Where words tell neither, a host inside asks, and an address of the gateway's, where services are published, is asked. */
function likelihood(end: EndText, vocabulary: Vocabulary): number {
  if (isClient(end, vocabulary)) return 1;
  return end.kind === 'address' && vocabulary.isOwn(end.address) ? -1 : 0;
}

/** An address inside that is no named server: likelier to ask than to be asked, where words tell neither. */
function isClient(end: EndText, { names, belongs }: Vocabulary): boolean {
  if (end.kind !== 'address') return false;
  const isIn = (kind: NameKind) => names.some((named) => named.kind === kind && belongs(named.name, end.address));
  return isIn('inside') && !isIn('host');
}

function standings(text: string, found: readonly FoundEnd[], vocabulary: Vocabulary): Standing[] {
  return found.map(({ at, until, ends, written, called }, index) => {
    const end = ends[0]!;
    const kind = kindOf(end, vocabulary);
    // `连不上 imap 110.88.12.88`: the service stands between.
    const before = text.slice(Math.max(found[index - 1]?.until ?? 0, at - 60), at).replace(SERVICE_BEFORE, '');
    const after = text.slice(until, Math.min(found[index + 1]?.at ?? text.length, until + 60));
    const itself = ITSELF.test(after);
    const zone = isZone(kind);
    const answers = ANSWERS_FROM.test(before);
    const entered = zone ? entryOf(before, after, kind) : 0;
    const marked =
      TAKEN.test(before) ||
      (STOPPED.test(before) && STOPPED_FROM.test(after)) ||
      (LETS.test(before) && LET_TO.test(after)) ||
      SEEN_BY.test(before) ||
      OPEN_FOR.test(before) ||
      (itself && /\bfor\s(?:the\s)?$/i.test(before)) ||
      entered > 0 ||
      (entered === 0 && FROM_BEFORE.test(before) && !answers) ||
      (zone && OPEN_TO.test(before)) ||
      (zone && entered === 0 && ZONE_BEFORE.test(before));
    const score =
      (marked ? 3 : entered < 0 ? -6 : answers || TO_BEFORE.test(before) ? -3 : 0) +
      (FROM_AFTER.test(after) ? 1 : TO_AFTER.test(after) ? -1 : 0) +
      (end.ports.length > 0 && !isPicked(end) ? -2 : 0) +
      (kind === 'public' || kind === 'any' ? -3 : 0) +
      (zone ? 2 : 0) +
      (kind === 'address' ? likelihood(end, vocabulary) : 0) +
      (itself ? 4 : 0) +
      (kind === 'gateway' && ASKS_BEFORE.test(before) && LET_TO.test(after) ? 4 : 0) +
      (called ? CALLED : 0);
    return {
      end,
      ends,
      kind,
      at,
      until,
      score,
      marked,
      asks:
        (/\b(?:is|are|was|isn't)\s(?:the\s)?$/i.test(before) && IS_NOT.test(after)) ||
        (ASKS_BEFORE.test(before) && (FROM_AFTER.test(after) || (kind === 'gateway' && LET_TO.test(after)))) ||
        (FAILS_AFTER.test(after) && isClient(end, vocabulary)),
      itself,
      observes: OBSERVES.test(after),
      written,
      onTheWay: ON_THE_WAY.test(before),
    };
  });
}

const BETWEEN =
  /^[\s("'=:,]{0,4}(?:的|那台|这台|里的|中的|上的|host|client|machine|pc|box|server|服务器|机器|主机|电脑|客户端|ip|address|addr|地址|user|segment, say|subnet, say|network, say|, say|is|at|on|with|这个|那个|这|那|wi-?fi|wlan|segment|subnet|network|网段|网络|段|aka|i\.e\.|即|也就是|是|为)?[\s("'=:]{0,4}$/i;

/** `vlan20 (192.168.20.7)`, `mail server 192.168.1.55`, `公网地址 110.88.12.88`: one end, named twice; the more exact one stays. */
function merged(given: readonly Standing[], text: string, vocabulary: Vocabulary): Standing[] {
  const kept: Standing[] = [];
  for (const next of given) {
    const last = kept.at(-1);
    if (last !== undefined && BETWEEN.test(text.slice(last.until, next.at)) && isSameThing(last, next, vocabulary)) {
      const exact = next.kind === 'address' || last.kind === 'server' ? next : last;
      const score = Math.abs(last.score) > Math.abs(next.score) ? last.score : next.score;
      const ports = exact.end.ports.length > 0 ? exact.end : withPorts(exact.end, last.end.ports, last.end.proto);
      const itself = last.itself || next.itself;
      kept[kept.length - 1] = {
        ...exact,
        end: ports,
        ends: [ports],
        score,
        at: last.at,
        until: next.until,
        marked: last.marked || next.marked,
        itself,
        observes: last.observes || next.observes,
      };
    } else kept.push(next);
  }
  return kept;
}

function isSameThing(a: Standing, b: Standing, { belongs }: Vocabulary): boolean {
  if (a.kind === 'server' && !a.itself) return b.kind === 'address' || b.kind === 'host';
  if (b.kind === 'server' && !b.itself) return a.kind === 'host' || (a.kind === 'address' && a.end.ports.length === 0);
  if (a.kind === 'public') return b.kind === 'address';
  if (b.kind === 'public') return a.kind === 'address' && b.end.kind === 'public' && !/\b(?:its|own)\b|自己|自身|它的/i.test(b.written);
  if (a.end.kind === 'name' && b.end.kind === 'address') return belongs(a.end.name, b.end.address);
  if (a.end.kind === 'address' && b.end.kind === 'name') return belongs(b.end.name, a.end.address);
  return false;
}

/** The same host spoken of twice is one end: with its ports, and with the sum of what is said of it. */
function together(given: readonly Standing[]): Standing[] {
  const kept: Standing[] = [];
  for (const next of given) {
    const index = kept.findIndex(({ end }) => sameHost(end, next.end));
    const known = kept[index];
    if (known === undefined) kept.push(next);
    else {
      const end = withPorts(known.end, next.end.ports, next.end.proto);
      kept[index] = {
        ...known,
        end,
        ends: known.ends.length > 1 ? known.ends : [end],
        score: known.score + next.score,
        marked: known.marked || next.marked,
      };
    }
  }
  return kept;
}

/**
 * `the firewall`, `the server`: beside two better ends they are only words; alone with one, they count where they are said to ask. So are
 * hosts whose names are words of every day: `our website on 110.88.12.89`, `the mail team says`.
 */
function dropGeneric(given: readonly Standing[]): Standing[] {
  const better = given.filter(({ kind }) => kind !== 'gateway' && kind !== 'server');
  if (better.length === 0) return [...given];
  const isAsked = better.some(({ kind, score }) => kind === 'address' && score < 0);
  const named = better.filter(({ kind }) => kind !== 'host' && kind !== 'public');
  const isWeak = (standing: Standing) => {
    const { kind, marked, itself, score, end, onTheWay } = standing;
    if (kind === 'public' && isAsked && standing.end.kind === 'public' && standing.end.of === null) return true;
    if (onTheWay && better.length > 2) return true;
    // `straight from the server or through the gateway`, beside two that are named.
    if ((kind === 'gateway' || kind === 'server') && !itself && better.filter((other) => other.kind === 'address').length >= 2) return true;
    if (marked) return false;
    if (kind === 'gateway' && itself && score >= 4) return false;
    if (kind === 'gateway' || kind === 'server') return better.length >= 2 || (!itself && score <= 0);
    if (kind !== 'host' || end.ports.length > 0 || !named.some((other) => other.kind === 'address')) return false;
    return named.length >= 2 ? score <= 1 : named[0]!.score < score && score < 0;
  };
  return given.filter((standing) => !isWeak(standing));
}

/** Alone, a zone or what is said to ask is where the packet comes from; an address or a host is where it goes. */
function isSource({ kind, marked, asks, end, score, itself }: Standing): boolean {
  if (isZone(kind)) return end.ports.length === 0;
  if (kind === 'gateway' || (kind === 'server' && itself)) return true;
  if (kind === 'address' && end.ports.length === 0 && asks) return true;
  return marked && score > 0;
}
