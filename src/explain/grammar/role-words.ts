/** Words around the ends of a flow that tell who asks and who is asked. Each pattern looks at what stands right before an end, or right behind it. */

const ARTICLES = String.raw`(?:(?:the|a|an|our|my|your|you|us|this|that|zone|segment|network|subnet|vlan|host|client|clients|address|ip|pc|box|machine|users?|people|someone|somebody|anyone|guys|folks|connection|link|line|job|probe|on|in|at|of|side)\s){0,5}["(\[]{0,2}$`;
export const FROM_BEFORE = new RegExp(
  String.raw`(?:(?<!\b(?:off|isolated|separated|shielded|protected|away|(?:pick(?:s|ed|ing)? up|back(?:s|ed|ing)? up|(?:fetch|pull|download|retriev|collect|receiv|read|sync|updat|mirror|replicat|import)\w{0,4})\b[^,.;?]{0,30})\s)\b(?:from|source|src|(?<!\b(?:left|locked|shut|kept) )out of|(?:client|host|machine|user|laptop|pc|workstation|printer|phone|device|someone|somebody|anybody|anyone|colleague|customer|partner|vendor|supplier|peer|thunderbird|outlook|foxmail|mutt|swaks|curl|box|node|vm|container|sender|provider|friend|scanner|probe)s?\s(?:at|on|in|with|behind|plugged into|connected to)|originating (?:from|in)|(?:my|our|his|her|their)\s(?:\w+\s)?(?:ip|address|addr)(?:\s\w+)?\sis|(?:sits?|sitting|lives?|runs?|running|started|launched) (?:in|on|at)|(?:i'?m|we'?re|i am|we are|am|are) (?:in|on|at)|^\s?(?:i'?m|i am)|[.!]\si'?m|(?:reached|accessed|opened|contacted|used|visited|pinged|called|initiated|started|established) (?:\w+ ){0,3}by(?: the server| the host| the machine)?)\s(?:is\s)?${ARTICLES}|\b(?:answers?|repl(?:y|ies)|responses?|return(?:s|ing)?|comes?|gets?|goes)\b[^.?,;]{0,30}\bback\s(?:to|at|with)\s${ARTICLES}|\b(?:answers?|repl(?:y|ies)|responses?)\b[^.?,;]{0,30}\b(?:to|reach(?:es|ing)?)\s${ARTICLES}|(?:应答|回包|回程|响应|答复|返回的?包)[^,。?]{0,16}(?:回到|到达|到|回|送到|返回|给)\s?$|\b(?:com(?:e|es|ing)|arriv\w{1,4}|enter\w{0,3})\s(?:in\s)?(?:on|by|via|through)\s(?:the\s)?$|(?<!连)接(?:到|在|入)\s?$|(?:电脑|机器|主机)(?:是|为|在)\s?$|(?:从|来自|源(?:地址)?(?:是|为|:)?|(?:客户端|发件机|发信机|客户机|源机|本机|我的机器|发起方)(?:是|为|:)|我在|人在|位于)\s?["(]?$|自\s?$)`,
  'i',
);
/** These make a zone the one that asks; before an address they say where something is. */
export const ZONE_BEFORE = new RegExp(
  String.raw`(?:\b(?:in|on|within|inside|behind|for|by|let|allow|allows|block|blocks|does|do|can|is|are)\s${ARTICLES}|(?:在|对|给|让|被|供|由|允许|禁止|阻止|拦截|面向)\s?["(]?$)`,
  'i',
);
export const OPEN_TO = new RegExp(
  String.raw`\b(?:open(?:ed)?|expos(?:ed|es|e)|visible|reachable|publish(?:ed)?|available|accessible|closed|blocked|unreachable|dead|down|broken|offered|known|shown)(?:\s(?:up|it))?(?:\s(?:of|on|by)\s(?:the\s|our\s)?[\w.-]{1,30}(?:\s(?:server|host|box))?)?\s(?:to|towards?|from|for|on)\s${ARTICLES}`,
  'i',
);
export const TO_BEFORE = new RegExp(
  String.raw`(?:\b(?:to|(?:isolated|separated|shielded|protected|away|off) from|(?:pick(?:s|ed|ing)? up|back(?:s|ed|ing)? up|(?:fetch|pull|download|retriev|collect|receiv|read|sync|updat|mirror|replicat|import)\w{0,4})\s(?:\w+\s){0,4}?(?:from|over)|over|reach(?:es|ing|ed)?|access(?:es|ing)?|hit(?:s|ting)?|into|at|against|towards?|via|through|telnet|ssh|curl|wget|ping(?:s|ing)?|open(?:s|ing)?|browse(?:s)?|use(?:s)?|contact(?:s)?|visit(?:s)?|load(?:s)?|connect(?:s|ing)?|destination|dest|dst|nc|see(?:s)?|get(?:s)?|call(?:s)?|mails?|target|onto|asking)\s(?:is\s)?${ARTICLES}|\b(?:servers?|smtp|imap|pop3?)\)?(?:\s(?:is|was)(?:\sset to)?|\s?[=:])\s${ARTICLES}|(?:到达?|访问(?:不了|不到|不通|到)?|连(?:接)?(?:不上|不了|不通|到|上)?|去|至|往|向|ping\s?(?:不通|通|不到)?|telnet|上不?了?|打开|打不开|登录|登陆|使用|用|通过|经过?|经由|发(?:往|到|给)?|(?:发|收)?邮件到|目的(?:地址)?(?:是|为|:)?|目标(?:是|为|:)?|对端(?:是|为|:)?|对方(?:是|为|:)?|映射到?|转发到?|收发|(?:填|写|配|设)(?:置|成|为|的)?(?:是|为)?)\s?(?:我们|咱们|公司)?的?\s?["(]?$)`,
  'i',
);
export const FROM_AFTER =
  /^\s?(?:(?:even|still|actually|really)\s)?(?:be able|be allowed)\b|^(?:'s)?\s?(?:side|users?|clients?|hosts?|people|machines?|folks|guys|staff|boxes|pcs?)?\s?(?:can|can't|cannot|cant|could|couldn'?t|is able|isn'?t able|unable|not able|reach|gets?|got|sees?|trying|tries|connect|talk|access|->|to\b|hits?|has|have|fails?|does|doesn'?t|wants?|send|receives?|pings?|asks?|still|not reach|no longer|won'?t|will|should|must|would|opens?|browses?|loses|lost|uses?)|^\s?(?:的)?\s?(?:用户|机器|客户端|电脑|主机|同事|人员?|那边|这边|侧|浏览器|手机|邮件客户端|thunderbird|outlook|foxmail|chrome|firefox)?\s?(?:里面?|内|上|中|下)?(?:的?(?:用户|机器|电脑|人|客户端|主机))?\s?(?:报|提示|显示|能|可以?|不能|无法|没法|没办法|为什么|为啥|怎么|到|访问|连|ping|上不|去|发|telnet|收|是否|还?不[能可]|想|要|都|也|用|走|打|通过)/i;
export const TO_AFTER =
  /^\s?(?:be\b|is\b|isn'?t\b|not\b|reachable|unreachable|from\b|refus|open\b|published|exposed|available|down\b|answers|works?\b|doesn'?t work)|^\s?(?:的|从|被|对|端口|不通|通不通|开放|能被|可以?被|是否(?:能|可以?)被|映射)/i;
export const OUT_TO =
  /\b(?:(?:go|get|be|come|surf|browse|gets|goes|log)\s(?:out\s)?(?:on|onto)|(?:to|reach|reaches|access)\s(?:(?:tcp|udp)\s)?(?:ports?\s[\d,]{1,12}\s(?:on|in|at)|(?:[\w']{1,16}\s){0,4}?(?:hosts?|servers?|machines|anything|something|stuff|sites?)\s(?:on|in))|(?:mak|get|got|com|go|pass|forward)\w{0,3}\s(?:it\s|\S{4,18}\s)?out\s(?:of|on)|out\s(?:by|via|through|over)|(?:wants?|leav\w{1,3}|exit\w{0,3}|go(?:es|ing)?)\s(?:out\s)?(?:on|by|via|through))\s(?:the\s)?$/i;
export const WHAT_IS_SEEN =
  /\b(?:what|which|whose)\b.{0,60}\b(?:sees?|knows?|logs?)\b|(?:看到|看见|见到)的?.{0,10}(?:什么|哪个|谁|地址|源|ip)/i;
export const SERVICE_BEFORE = /(?<=\p{Script=Han}\s?)(?:smtp|imap|pop3?|https?|ssh|ftp|telnet|web)\s{0,2}$/iu;
export const FAILS_AFTER =
  /^\s?(?:为什么|为啥|怎么)?\s?(?:就)?(?:连不上|连不了|连不通|上不了网|访问不了|打不开)|^\s?(?:can'?t|cannot|can not|couldn'?t|could not|is unable to|fails to)\s(?:connect|reach|get|access|open|log)\w*/i;
/** `why is 192.168.20.7 not getting through`. */
export const IS_NOT =
  /^\s(?:still\s|again\s)?(?:(?:not|never)\s(?:able|getting|reaching|connecting|allowed|let)|unable|(?:being\s)?(?:blocked|refused|rejected|dropped|stopped)\b(?!\s(?:at|on|by|from)\s\d))\b/i;
export const ASKS_BEFORE =
  /\b(?:would|will|may|should|can|can't|cannot|cant|could|couldn't|does|doesn't|is|isn't)\s(?:the\s)?(?:host\s|client\s)?$/i;
/** Where something ends on its way is no end of the flow. */
export const ON_THE_WAY =
  /\b(?:ends?|stops?|dies|died|stuck|hangs?|gets as far as|(?:never|not|n't) (?:gets? |go(?:es)? |make it )?(?:past|beyond|from)|last hop)\s(?:is\s|at\s|after\s)?$|\b(?:syn.?acks?|answers?|repl(?:y|ies)|responses?|resets?|rsts?|return (?:traffic|packets?))\b[^.,;?]{0,24}\bfrom\s(?:the\s)?$|\b(?:answers?|repl(?:y|ies)|responses?)\b[^.,;?]{0,16}\b(?:via|through|by way of)\s(?:the\s)?$|\brepl(?:y|ies) of\s(?:the\s)?$|\b(?:via|through|by way of)\s(?:the\s|an?\s|its\s)?(?:inner|other|second|core|floor)\s(?:router|gateway|switch)\s$|\bas (?:coming |if (?:it|they) came )?from\s(?:the\s)?$/i;
export const ARRIVES = /\b(?:comes?|coming|arriv\w{1,4})\s(?:in\s)?(?:on|at)\s$/i;
/** `gets no answer from`: whom it asked. */
export const ANSWERS_FROM =
  /\b(?:gets?|got|getting|receiv\w+|sees?|hears?|without|with)\s(?:\w+\s){0,2}?(?:answers?|repl(?:y|ies)|responses?|anything|nothing|a word)\s(?:back\s|at all\s)?(?:from|out of)\s(?:the\s)?$/i;
/** What a command calls is asked, whatever else is said. */
export const CALLED = -8;
/** `somebody who has taken over the web box`. */
export const TAKEN =
  /\b(?:taken over|took over|takes over|owns?|owned|compromis(?:ed|es|ing)|controls?|controlled|hacked|breached|popped|rooted|foothold (?:on|in)|logged (?:in|on)(?:to| to| on)?|shell on)\s(?:the\s|our\s|a\s)?$|(?:攻陷|入侵|控制|拿下|登录)了?\s?$/i;
export const STOPPED =
  /\b(?:stop|prevent|keep|hinder|ban|prohibit|disallow|forbid|bar|discourag|block)(?:s|ped|ping|ing|ed|ned|ning|den|red|ring)?\s(?:the\s|our\s|any\s|all\s)?(?:\w+\s(?:on|in)\s)?$/i;
export const STOPPED_FROM = /^\s?(?:\w{1,12}\s){0,2}from\s\w{2,14}ing\b/i;
export const LETS = /\b(?:allow|permit|let|enabl|authori[sz])(?:s|ed|ing|e|es|ted|ting)?\s(?:the\s|our\s|any\s|all\s)?$/i;
export const LET_TO =
  /^\s?(?:(?:server|host|box|machine|client|clients|user|users|people|hosts)\s)?(?:(?:be\s)?(?:able|allowed|permitted)\s)?(?:to\s)?(?:open|do|connect|reach|access|talk|send|go|get|make|establish|initiate|use|deliver|originate|ping|query|contact|browse|speak|log|ssh|resolve|start|fetch|pull|download|update|sync|query|see|view)\b/i;
/** `reachable for 203.0.113.50`. */
export const OPEN_FOR = /\b(?:open|reachable|visible|available|accessible|usable|work|works|working)\sfor\s(?:the\s|a\s)?$/i;
/** `seen by a probe at`. */
export const SEEN_BY =
  /\b(?:seen|asked|opened|called|queried|fetched|loaded|requested|visited|polled|contacted|used|tried|probed|scanned|begun|started|initiated|launched|sent|run|made)\s(?:by|from|on|at|in)\s(?:(?:the|a|an|our|my|some|probe|monitor\w*|checker|scanner|script|sensor|agent|job|client|host|box|machine|user|laptop|pc|vm|cron|server|at|on|in|of|ip|address)\s){0,6}$/i;
/** `is anybody able to start connections into floor3`. */
export const WHO_INTO =
  /\b(?:any(?:one|body)|nobody|everybody|who|which)\b.{0,60}\binto\s(?:the\s)?$|\b(?:any(?:one|body)|nobody|everybody|who)\b.{0,30}\b(?:reach(?:es)?|access(?:es)?|get to)\s(?:the\s)?$|(?:谁|有人)(?:都)?(?:能|可以)?(?:够)?(?:访问|连到|进入?|到)\s?$/i;
/** `browse https sites on the internet`: what is asked stands there. */
export const PLACES_ON =
  /\b(?:sites?|websites?|pages?|hosts?|servers?|something|anything|anywhere|somewhere|destinations?|addresses|mxe?s?|peers?|apis?|services?)\s(?:out\s)?(?:on|in|at)\s(?:the\s)?(?:public\s)?$/i;
/** `ssh to the firewall`, `ping the gateway`: no word for the way that packets take. */
export const VISITS =
  /^\s?(?:to|到)\s?(?:the\s|our\s)?$|\b(?:can|could|may|to|able to) (?:i |we |they |anybody |anyone |one )?(?:reach|access|get to|get into)\s(?:the\s|our\s)?$|\b(?:ssh|telnet|ping|log ?in|connect\w*|http|https|snmp|speak|talk)(?:['’]?ing|ed)?\s(?:in)?(?:to\s)?(?:the\s|our\s)?$|\b(?:ssh|telnet|login|ping|https?|snmp|web ui|connections?|access)\s(?:access\s)?(?:(?:in|on)?to|on|at)\s(?:the\s|our\s)?$|(?:登录|登陆|登|ssh\s?到?|telnet\s?到?|ping\s?(?:不?通|得通)?)\s?$/i;
/** `the gw's ssh`. */
export const ITS_SERVICE = /^'s\s(?:own\s)?(?:ssh|https?|web ui|snmp|dns|ntp|admin|management)\b/i;
/** `who may open connections to the firewall`, of the gateway alone: it is asked. */
export const WHO_ASKS =
  /\b(?:who|which (?:zones?|clients?|networks?|hosts?|segments?)|any(?:one|body)|every(?:one|body))\b.{0,60}\b(?:to|into|on|at|reach|access|ssh|ping|open)\b|(?:谁|哪些|哪个|有人).{0,20}(?:访问|连|到|登|ping)/i;
/** `ran this on the gateway`, `nc … on the gateway`. */
export const RAN_ON = /\b(?:ran|runs?|running|typed|tried|executed)\b[^.;?]{0,24}\b(?:on|from)\s(?:the\s)?$/i;
export const TYPED_ON = /\b(?:on|from)\s(?:the\s)?$|在\s?$/i;
export const COMES_IN = /^\s?(?:arriv\w{1,4}|com\w{1,4}|enter\w{0,3}|received|in)?\s?(?:in\s)?(?:on|via|by|from|at)\s(?:the\s)?$/i;
/** `is there any way for 192.168.20.5 to see …`. */
export const FOR = /\b(?:way|possible|allowed|need|want|okay?|fine|safe)\sfor\s(?:the\s|a\s)?$/i;
/** Two addresses, a port or a protocol, and nothing else. */
export const BARE_PAIR =
  /^\s*\d{1,3}(?:\.\d{1,3}){3}\s+\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\s+(?:port\s)?(?:\d{1,5}|tcp|udp|icmp|[a-z]{3,6}))*\s*[?!.]*\s*$/i;
/** `will it land on the web server`. */
export const LANDS = /\b(?:lands?|ends? up|arrives?|com(?:e|es)|gets?|goes)\s(?:on|at|in|until|as far as|up to)\s(?:the\s|our\s)?$/i;
/** `从 110.88.12.88 收 pop3`: it is asked. */
export const FETCHED_AFTER = /^\s?(?:上)?(?:收|拉取?|取|下载|同步)/;
/** `for the accountant at 192.168.30.8`. */
export const FOR_SOMEBODY = /\bfor\s(?:the|an?|our|my)\s\w{3,16}\s(?:at|on)\s$/i;
/** `gw healthcheck against web`. */
export const OWN_JOB =
  /^\s(?:health\s?check|monitor\w*|probe|check|cron|script|job|update)\w*\s(?:against|to|of|on)\b|^'s own\s[\w-]{2,20}\s(?:to|towards?|against|at)\b|^\s(?:makes?|opens?|sends?|starts?|initiates?)\b/i;
export const OBSERVES = /^\s?(?:server|box|服务器)?\s?(?:sees?|know|knows|logs?|看到|看见|见到)/i;
export const ITSELF = /^\s?(?:server|box|host|服务器)?\s?(?:itself|himself|自己|自个儿|自身|本机|本身)/i;

/** `the answers from 192.168.1.80 back to a client`: of what that client asks. */
export const ANSWERS_OF = /\b(?:answers?|repl(?:y|ies)|responses?)\s(?:from|of)\b[^,;?]{1,40}\bback to\b/i;
