/**
 * What a question says beside what it asks: whom somebody is compared with ("the guys on VLAN20 have no trouble"), what is not asked about
 * ("not smtp, pop3"), who is excepted. Blanked out, not cut: places stay.
 */

/** Where one thought ends and the next begins; a comma between digits, a dot in a name and a colon end none. */
const BREAK =
  /(?<!\d)[,;]|[,;](?!\d)|[.!?](?=\s|$)|[!?](?=[\u4e00-\u9fff])|[。，；！？\n]|\s-{1,2}\s|\b(?:when|while|but|whereas|although|though|however|yet|because)\b|但是?|可是|而且?|不过|然而/gi;

const NOT_ASKED =
  /\b(?:not (?:asking|talking|speaking|worried|interested|concerned)|(?:i |we )?(?:do not|don'?t) (?:mean|care)|(?:has|have|had)n'?t (?:tried|tested|checked)|(?:has|have) not (?:tried|tested)|^\s?(?:now|given|seeing) that\b.{0,80}\brules?\b|forget|ignore|never ?mind|somebody else'?s|someone else'?s|leave (?:aside|out))\b|^\s?not (?!from\b|to\b|sure\b|working\b|reach)|不是(?:问|说|指)|不问|不管(?!\S{0,4}(?:哪|谁|什么|目的))|别管|先不(?:说|管)/i;

/** It works there: what is asked is why it does not elsewhere. A question whether it works is none of these. */
const WORKS =
  /\b(?:works?|worked|answers? (?:in [\d.]{1,6}\s?ms|at once|fine|all right)|fine|okay|ok|green|perfect(?:ly)?|(?:no|without(?: any)?) (?:trouble|problems?|issues?)|(?:every(?:one|body)|all (?:the )?others?|others|the (?:rest|others?)\b.{0,30}) (?:can|is|are|does|do|gets?|reach\w*))\b|正常|没(?:有)?问题|没事|是好的|好好的|都(?:可以|好|行|通|能)|(?:说|讲)\s?\S{2,12}\s?(?:是)?(?:可以|能用|行|好的|没问题)|就(?:可以|好|行|通|能)|(?:能|可以)(?:通|用|打开)|是通的|秒开/i;
const FAILS =
  /\b(?:not|no|none|nobody|can'?t|cannot|cant|couldn'?t|won'?t|doesn'?t|isn'?t|unable|fail\w*|refus\w*|time[sd]?[ -]?out|hang\w*|spin\w*|dead|down|broken|lost|unreachable|dies|stuck|error|5[0-5]\d \w+)\b|不|没法|无法|超时|拒绝|失败|转圈|打不开|断/i;
const ASKS_WHETHER =
  /\?|吗|么|不\s?$|\b(?:does|do|is|are|can|could|will|would|should|did|why|how|who|which|what)\b|为什么|为啥|怎么|能否|是否|谁|哪/i;

const EXCEPT =
  /\b(?:unlike|rather than|as opposed to|except(?: for)?|other than|apart from|aside from|besides|excluding)\s(?:the\s)?[^\s,.?!;]{1,40}(?:\s(?:world|network|lan|zone|segment|subnet|clients?|users?|itself))?|除了?\s?[^，,。？?]{1,20}?(?:以外|之外|外|,|，)|(?:内网|外网|内部|外部|里面|外面)(?:的)?也(?:算|要|包括|一样)|(?:包括|连同|含)(?:内网|内部|外网)/gi;

/** `when the rest of the world can`, to the end. */
const OTHERS =
  /\b(?:when|while|but|whereas|although|though)\s(?:the\s)?(?:rest of (?:the\s)?\w+|every(?:one|body) else|all (?:the\s)?others?|others|the other \w+)\b.*$/i;

/** `vlan20, no wait, I mean floor3`: what was said first is taken back. */
const CORRECTED =
  /(?<![\w./:-])(?!(?:tcp|udp)\/\d|(?:port )?\d{1,5}\s?[,.]?\s?i mean)[\w./:-]{2,40}\s?(?:[,.]|--?)?\s?(?:(?:no,? ?wait|sorry|oops|correction|scratch that|i meant?(?!\s(?:without|not|directly|that|just|is|if|by|when))|or rather|make that|不对|不是|错了|写错了|说错了|打错了|更正)[\s,.:]{0,3}){1,4}(?:i meant?|it'?s|should be|make that|应该是|是)?\s?(?=[\w\p{Script=Han}])/giu;

/** `I'm not asking about the internet:`, `不是 office,是 vlan20`. */
const NOT_ABOUT =
  /\b(?:(?:i'?m|we'?re|i am|we are)\s)?not (?:asking|talking|speaking) about [^:,.;?]{1,40}[:,]|不是\s?[\w\p{Script=Han}.-]{2,16}\s?[,，]\s?(?=(?:而)?是)/giu;
/** `does it see real client addresses, or only 192.168.1.1?`: what may be seen is no end. */
const OR_ONLY = /(?<=\b(?:client|source|real) (?:ip|address)[^?]{1,80}),?\sor (?:only|just|always) \d{1,3}(?:\.\d{1,3}){3}/gi;
/** `would it show up as 110.88.12.89`: what may be seen is no end. */
const SEEN_AS =
  /\b(?:show(?:s|ing)? up|appears?|appearing|seen|looks?|comes? out|go(?:es)? out|leaves?)\sas\s(?:the\s)?\d{1,3}(?:\.\d{1,3}){3}/gi;
/** `192.168.1.90 not 192.168.1.9`. */
const NOT_THIS = /(?<=\d\s?,?\s?)\bnot\s(?:the\s)?\d{1,3}(?:\.\d{1,3}){3}(?![.:]\d)/gi;

/** `they're both on the office segment`, `it was fine when it sat in the office lan`: where they are, or were. */
const BOTH_THERE =
  /\b(?:they'?re|they are|both(?: are)?)\s(?:both\s)?(?:on|in)\s(?:the\s)?[\w-]{2,20}(?:\s(?:segment|network|lan|zone|subnet|vlan))?|\bwhen (?:it|he|she|they) (?:sat|was|were|stood|lived) (?:still\s)?(?:in|on|at)\s(?:the\s)?[\w-]{2,20}(?:\s(?:segment|network|lan|zone|subnet|vlan))?/gi;
/** `…,内网和 internet 都算`. */
const ALL_COUNT = /[,，?？]\s?(?:内网|外网|公网|internet|office|内部|外部|[和与、\s]){2,8}都(?:算|要|包括|一样)/gi;
/** `… even though the outside world does`, to the end. */
const OTHERS_DO =
  /\b(?:even though|although|though|while|whereas|when)\s(?:the\s)?(?:outside world|internet|outside|world|public)\s(?:does|do|can|gets?|has|is fine|works?)\b.*$/i;
/** `… when my phone on LTE can`, to the end. */
const WHEN_MINE =
  /\b(?:when|while|whereas|although|though)\s(?:my|his|her|their|our)\s[^,.;?]{1,40}\s(?:can|does|do|works?|is fine|gets? (?:there|in|through))\s?[?!.]*$/i;
/** `since I moved it out of the office network`, `we never had that while he sat in the office`: how it was before. */
const BEFORE =
  /\bsince (?:i|we|he|she|they|it) (?:was |were )?(?:moved?|migrated|relocated|left)\b(?:(?! and )[^.?!,;]){0,60}|\b(?:we|i|he|she|they) (?:never|didn'?t ever) had (?:that|this|it|any)\b[^.?!\n]{0,80}|\bwhereas (?:those|the ones|people|everyone|everybody|all)\b[^.?!]{0,120}\b(?:no (?:difficult\w+|problems?|issues?|trouble)|fine|without)[^.?!]{0,40}|\b(?:does|do) (?:my|his|her|our|their) [\w-]{2,12} [^.?!,]{0,30}\b(?:just )?fine (?:from|at|in) [^,.?!]{2,20},|,\s?(?:from|at|in) (?:the )?[\w-]{2,12} it (?:opens?|works?|loads?|connects?) (?:just )?(?:fine|ok|okay|perfectly)/gi;
/** `when the same account set to 192.168.1.55 works`. */
const SAME_WORKS =
  /,?\s(?:when|while|whereas|but|although|though) the same [^,.?!]{2,40} (?:set|pointed|switched|configured|pointing) (?:to|at|for) \S{2,24} (?:does|works?|is fine|is ok)\b[^.?!]{0,40}/gi;
/** `mail has been dead for the whole floor since Monday.`: what is asked follows. */
const HAS_BEEN =
  /^\s?[^.?!,]{2,80}\b(?:has|have) been (?:dead|down|broken|failing|out|flaky)\b[^.?!]{0,60}[.!]\s(?=[^\n]{0,200}\d\.\d{1,3}\.\d)/i;
/** `但 telnet 192.168.1.55 25 是好的`: what works. */
const BUT_FINE = /(?:但是?|而|可是?)\s?[^，,。？?]{2,40}?(?:是好的|没问题|是?正常的?|是?通的|能通)(?=[，,。？?\s])/g;
/** `(不走 110.88.12.89)`, `not via 110.88.12.89`: another way than asked. */
const NOT_BY =
  /[(（]?(?:不走|不经过?|绕过|绕开|不通过)\s?\d{1,3}(?:\.\d{1,3}){3}[)）]?|[(]?\b(?:not (?:via|through|by way of|using|by)|bypassing|without (?:going through|using))\s(?:the\s|its\s)?(?:\d{1,3}(?:\.\d{1,3}){3}|(?:public|external) (?:ip|address))[)]?/gi;
/** `public or private address doesn't matter`. */
const NO_MATTER = /[^,.;?]{0,60}\b(?:does(?:n'?t| not)|do(?:n'?t| not)) matter\b/gi;

/** `pointed at 110.88.12.89 by mistake (should be .88)`: what is, is asked. */
const SHOULD_BE = /\((?:it |that )?should (?:be|have been|point to|go to)\s[^()]{1,40}\)|[(（]应该?是[^()（）]{1,30}[)）]/gi;

/** `we moved from floor3 to vlan20`: where they are now. */
function moved(text: string): string {
  return text.replace(/\b(?:moved|moving|switched|relocated|migrated)\s(?:from\s(?:the\s)?[\w.-]{2,20}\s)?to\s/gi, (said) =>
    'in '.padStart(said.length),
  );
}

/** `192.168.30.14 to 8.8.8.8: …, given that it enters via bond1`: how it comes, once both ends are said. */
function withoutGiven(text: string): string {
  const at = text.search(/,?\s(?:given|seeing|considering) that\b/i);
  const ends = at < 0 ? [] : (text.slice(0, at).match(/\d{1,3}(?:\.\d{1,3}){3}/g) ?? []);
  return ends.length < 2 ? text : text.slice(0, at).padEnd(text.length);
}

/** `… sits behind 192.168.1.2`: where it is. */
const BEHIND =
  /(?<!\b(?:what|which|who)\b[^,.;?]{0,20})(?<!\b(?:what(?:'?s)?|which|who(?:'?s)?|that|anything|something|else|server|host|machine|box|system|backend|one)\s)\b(?:sits?|sitting|stands?|lives?|is|are)\s(?:right\s)?behind\s(?:the\s)?(?:router\s)?\d{1,3}(?:\.\d{1,3}){3}(?!:)/gi;

/** A hop of traceroute: the routers between are no ends. */
const HOP = /^\s{0,4}\d{1,2}\s{1,4}\S.{0,200}\d ms\b.*$/gim;

/** Who stands on the way, rather than at an end of it. */
export function withoutHops(text: string): string {
  return [BEHIND, WAY, HOP].reduce((left, aside) => left.replace(aside, blanks), text);
}

/** `should leave bond0`, `route's there via 192.168.1.2`: by which way, not where to. */
const WAY =
  /\b(?:should|must|ought to|supposed to)\s(?:leave|exit|go out)\s(?:by\s|via\s|on\s|through\s)?[a-z]{2,10}\d{1,3}(?:\.\d{1,4})?\b|\broute'?s?\s(?:is\s)?(?:there\s)?via\s\d{1,3}(?:\.\d{1,3}){3}(?![.:]\d)/gi;
/** `works from home, not from floor3`: where it does. */
const FROM_HOME =
  /\b(?:works?|opens?|loads?)\s(?:fine\s|ok\s|perfectly\s)?(?:from|at)\shome\b(?!\s?[?？])(?:,?\s(?:but\s)?not\s(?:from|at|in)\s[\w.-]{2,20})?/gi;
/** `need it for the capacity doc: …`: what the answer is for. */
const NEEDED_FOR = /^\s{0,4}(?:(?:i\s|we\s)?need (?:it|this|that) for [^:：]{1,60}|change review[^:：]{0,16})[:：]/gi;
/** `互联网上随便一个地址，比如 198.51.100.7`: that one. */
const SUCH_AS =
  /(?:互联网|外网|公网|外面)上?的?(?:随便|任意)(?:哪|某|一)?(?:一)?个?(?:地址|主机|机器|ip)[，,]?\s?(?:比如|例如|譬如)(?:说)?\s?(?=\d)/gi;

/** `Which services are published? I only remember smtp.`: the whole list is asked for. */
const REMEMBERED =
  /(?<=[?.!？。]\s?)(?:i\s|we\s)(?:can\s)?(?:only\s|just\s)?(?:remember|recall|know(?:\s(?:of|about))?|found|see|can\s(?:think\sof|name))\s[^?.!]{1,60}[.!]?\s{0,4}$/gi;

/** What a gateway's names and addresses tell of a clause. */
export interface Known {
  /** Words that name whole zones, which a clause that has the destination may only compare with. */
  readonly zones: readonly string[];
  /** Whether an address is likelier asked than asking: the gateway's own, or a server's. */
  isAsked(address: string): boolean;
}

export function withoutAsides(text: string, known: Known = { zones: [], isAsked: () => true }): string {
  const plain = [
    NEEDED_FOR,
    REMEMBERED,
    BEFORE,
    BUT_FINE,
    SAME_WORKS,
    HAS_BEEN,
    SUCH_AS,
    WAY,
    FROM_HOME,
    NO_MATTER,
    SHOULD_BE,
    NOT_ABOUT,
    NOT_THIS,
    NOT_BY,
    ALL_COUNT,
    BOTH_THERE,
    OTHERS_DO,
    WHEN_MINE,
    OR_ONLY,
    SEEN_AS,
    BEHIND,
    CORRECTED,
    OTHERS,
    HOP,
    EXCEPT,
  ].reduce((left, aside) => left.replace(aside, blanks), withoutGiven(moved(text)));
  const clauses = clausesOf(plain);
  if (clauses.length < 2) return plain;
  const fails = clauses.some((clause) => !isFine(clause) && (FAILS.test(clause) || ASKS_WHETHER.test(clause)) && NAMES.test(clause));
  return clauses
    .map((clause, index) => {
      if (NOT_ASKED.test(clause)) return blanks(clause);
      // `the office gets there, I'm told. Fine, but what about 192.168.20.41?`
      if (clauses.slice(index + 1).some((later) => WHAT_ABOUT.test(later) && endsIn(later, known) > 0))
        return withoutClients(clause, known);
      const next = clauses[index + 1] ?? '';
      // `192.168.30.9 talks to 192.168.1.55, but is 110.88.12.88 ok for it too?`: who asks is said here, whom there.
      const later = clauses.slice(index + 1).join('');
      if (WORKS.test(clause) && FOR_IT.test(later) && addressesOf(later).some(known.isAsked)) return withoutServers(clause, known);
      const contrary = WORKS.test(clause) ? CONTRARY.test(next) : AGAINST.test(next) && FAILS.test(next) && !FAILS.test(clause);
      if (!contrary && !(fails && isFine(clause))) return clause;
      const others = clauses.filter((_, other) => other !== index);
      if (!ADDRESS.test(clause) || others.some((other) => FAILS.test(other) && isWhole(other, known))) return blanks(clause);
      // The destination is said once, perhaps here; who asks must be said elsewhere.
      return others.some((other) => namesClient(other, known)) ? withoutClients(clause, known) : clause;
    })
    .join('');
}

/** Something that a question can be about: an address, a name, a zone's word. */
const NAMES = /\d{1,3}\.\d|[a-z]{3}|\p{Script=Han}{2}/iu;

const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]{2,}\]/i;
const FOR_IT = /\b(?:for|to|with|from) (?:it|him|her|them)\b/i;
const WHAT_ABOUT = /\b(?:what|how) about\b/i;
/** `… but not from the office`: what stands before is only compared with. */
const CONTRARY = /^\s?(?:but|yet|though|while|whereas|而|但是?|可是)\s?.{0,24}(?:\bnot\b|n't\b|不|没)/i;

const AGAINST = /^\s?(?:but|yet|though|while|whereas|而|但是?|可是)/i;

const EACH_ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}/g;

/** How many addresses and zones a clause names. */
function endsIn(clause: string, { zones }: Known): number {
  const lower = clause.toLowerCase();
  return (clause.match(EACH_ADDRESS)?.length ?? 0) + (zones.some((zone) => lower.includes(zone)) ? 1 : 0);
}

/** Whether it names somebody who may be the one that asks. */
function namesClient(clause: string, { zones, isAsked }: Known): boolean {
  const lower = clause.toLowerCase();
  return zones.some((zone) => lower.includes(zone)) || addressesOf(clause).some((address) => !isAsked(address));
}

/** Whether it names who asks and whom. */
function isWhole(clause: string, known: Known): boolean {
  return endsIn(clause, known) >= 2 && (clause.match(EACH_ADDRESS) ?? []).some((address) => known.isAsked(address));
}

function withoutClients(clause: string, { zones, isAsked }: Known): string {
  const lower = clause.toLowerCase();
  let text = clause.replace(EACH_ADDRESS, (address) => (isAsked(address) ? address : blanks(address)));
  for (const zone of zones) {
    for (let at = lower.indexOf(zone); at >= 0; at = lower.indexOf(zone, at + zone.length)) {
      if (/\w$/.test(lower.slice(0, at)) && /^\w/.test(zone)) continue;
      text = text.slice(0, at) + blanks(zone) + text.slice(at + zone.length);
    }
  }
  return text;
}

function addressesOf(clause: string): readonly string[] {
  return clause.match(EACH_ADDRESS) ?? [];
}

function withoutServers(clause: string, { isAsked }: Known): string {
  return clause.replace(EACH_ADDRESS, (address) => (isAsked(address) ? blanks(address) : address));
}

function isFine(clause: string): boolean {
  // `… when the guys on VLAN20 have no trouble at all?`: the question stands before it.
  const opens = /^\s?(?:when|while|but|whereas|although|though)\b|^而|^但/i.test(clause);
  // A verb that asks stands first: `are people fine`, not `people are fine`.
  const told = clause.replace(/(?<=[\w'-] )(?:is|are|was|were|can|could|does|do|did|will|would|should)\b/gi, ' ');
  const said = opens ? told.replace(/^\s?when|[?!]{1,4}\s?$/gi, '') : told;
  return (
    WORKS.test(clause) && !ASKS_WHETHER.test(said) && !/\b(?:not|cannot|cant|nothing)\b|n't\b|不(?!过)|没(?!有?问题|事)|无法/i.test(clause)
  );
}

/** The text in pieces that together are the whole of it. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index, 0: written } of text.matchAll(BREAK)) {
    // A conjunction belongs to what follows it, a mark to what it ends.
    const at = /^[a-z\p{Script=Han}]/iu.test(written) ? index : index + written.length;
    if (at > from) clauses.push(text.slice(from, at));
    from = at;
  }
  if (from < text.length) clauses.push(text.slice(from));
  return clauses;
}

function blanks(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
