/** The same thing said in ways that the other patterns do not know, put into words that they do: slips, hearsay, turned sentences. */
import { escaped } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

const OUTSIDE = '(?:外面|外边|外网|公网|互联网|internet)';

/** In this order. Each pattern is linear. */
const REWORDINGS: readonly (readonly [said: RegExp, as: string])[] = [
  // Slips of common words that stand where a name might.
  [/\b(?:teh|hte|th)(?= [a-z])/gi, 'the'],
  [/\b(mail|web|smtp|the|our|db) sever\b/gi, '$1 server'],
  [/\bfrom (?:outsid|outide|ouside|outsde|otside)\b/gi, 'from outside'],
  [/\bwha about\b/gi, 'what about'],
  // What somebody says of himself, and of others.
  [/\b(?:please )?correct me if (?:i'?m|i am) (?:wrong|mistaken)\b|\bif (?:i'?m|i am) not mistaken\b/gi, ' '],
  [/\bthe \w{2,12} (?:guys|team|people|folks|admins?|devs?) (?:swear|say|claim|insist|think|believe|reckon|tell me)s?(?: that)?\b/gi, ' '],
  [/\bis it (?:correct|true|accurate|fair|right|safe) to (?:state|say|claim|assume|write)(?:,[^,?]{0,60},)? that\b/gi, ' '],
  [/\bi know (?:that )?[^.?!]{3,60} (?:is|are) (?:blocked|closed|open|dropped|allowed|fine|forbidden)\s?(?:[.,;]|(?=\band\b))/gi, ' '],
  [
    /\b(?:the |a |an |our |my )?(?:customer|client|user|boss|auditor|manager|colleague)s? (?:asks?|wants? to know|is asking|asked|are asking)(?: me| us)?(?: whether| if)?\b[:,]?/gi,
    ' ',
  ],
  // `reach a workstation in VLAN 20`
  [
    /\b(to|into|reach(?:es)?|access(?:es)?) (?:an?|any|some|one|the) (?:workstation|host|machine|pc|server|computer|client|device|laptop|desktop)s? (?:in|inside|on) (?=(?:the )?[a-z]{2,10}\s?\d)/gi,
    '$1 ',
  ],
  // Beside the question: whose it is, what is believed, what was looked for.
  [/\((?:i )?(?:quote|sic|unquote)\)/gi, ' '],
  [/[.?!,]\s?(?:i )?(?:can'?t|cannot|couldn'?t|could not) find (?:it|that|this)\b[^.?!,]{0,30}/gi, ' '],
  [/[.?!]\s?i (?:believe|think|guess|hope|suppose|would say) (?:not|so)\b/gi, ' '],
  [/\b(?:s?he|they|the customer|the client) calls? back\b[^.?!]{0,24}(?:\d:\d\d)?/gi, ' '],
  [/\bthe (?:client|customer|user|boss|vendor) swears(?: that)?(?: (?:yes|so|it is))?\b/gi, ' '],
  // What somebody set up, and where: not what is asked.
  [/^\s?(?:so )?i(?:'ve| have)? (?:just )?(?:set up|installed|deployed|put) [\w-]{2,20} (?:up )?on [\w.:-]{2,24},/gi, ' '],
  [/\b(?:remote|external) (?:staffer|worker|employee|user|colleague),? (?:with )?(?:the )?public (?:ip|address) (?=\d)/gi, ' '],
  [
    /\bwhen (?:i am|i'?m|you are|one is) logged (?:in )?(?:on|in|into|onto) (?:to )?(the (?:box|gate?way|firewall|router)) and (?:then )?/gi,
    'from the gateway ',
  ],
  [/\bfrom its (?:own )?shell\b/gi, ' '],
  // Ways to say that somebody reaches something.
  [/\b(?:initiate|establish|start) (?:a |an |any )?(?:new )?(?:tcp )?connections? (?:to|into|towards?)\b/gi, 'reach'],
  [
    /\b(?:manage|administer|administrate|log ?in(?:to)? on) (?=(?:the (?:firewall|gate?way|router|box)|this (?:firewall|gate?way|router|box))\b)/gi,
    'reach ',
  ],
  [/\b(ssh|telnet|ping|https?) (?:in)?to the box\b/gi, '$1 to the gateway'],
  [/\bwhich (?:\w{2,10} )?(box|machine|server|host) gets (?:that|it|this|those|them)\b/gi, 'which $1 is it forwarded to'],
  // Ways to ask for help, for who reaches what, and for where something leads.
  [/\beli5\b/gi, 'explain'],
  [/\b(?:what(?:'?s| is)?|wats|whats) (?:ur|your) deal\b/gi, 'what can you do'],
  [/\bhow do (?:i|we) (?:even )?ask you (?:stuff|things|questions?|anything)\b/gi, 'how do i ask you'],
  [/\b(?:for|per) (?:each|every)? ?published service: who\b[^.?]{0,40}/gi, 'who reaches each published service'],
  [/\bor did (?:the|our|my|some) [a-z]{3,14} (?:just )?(?:forget|miss|skip|overlook)\b[^.?!]{0,30}/gi, ' '],
  [/\bhang(?:s|ing)? (?:up )?(?:a|an|the|another|some) (?=[^.?!]{2,30}\b(?:in|into|on|onto|to)\b)/gi, 'put a '],
  [
    /\b(?:which|what) (public|external) ports? (?:currently |now |still )?(?:depends?|rel(?:y|ies)|ends? up|lands?|arrives?|terminates?) (?:on|at|in)\b/gi,
    'what is forwarded to',
  ],
  [
    /\bto (?:which|what) (real |actual |inside |internal )?(server|machine|host|box) (?:is|are) (?:port )?(\d{1,5}) (?:of|on|at) (\S{7,15}) (?:translated|forwarded|sent|mapped)\b/gi,
    'where is $4:$3 forwarded to',
  ],
  [
    /\b(?:a |any )?connections? (?:arrives?|comes? in|comes?) (?:for|to|at|on) (\d{1,3}(?:\.\d{1,3}){3}),? (?:port )?(\d{1,5})[:,]? (?:to )?(?:which|what) (?:machine|server|host|box)\b[^.?!]{0,30}/gi,
    'where is $1:$2 forwarded to',
  ],
  // Ways to say that somebody may reach something, or must not.
  [/\b(?:shall|should|must|needs? to|wants? to) reach\b([^.?!]{2,80}\bport \d{1,5})[.;] can they\b/gi, 'can reach $1 '],
  [/\b(?:can|may|could) (?:join|contact|attain|touch) (?=the |mail|web|\d)/gi, 'can reach '],
  [
    /\bcan(?:no|')t (?:establish|start|make) (?:an? |any )?(rdp|ssh|smtp|imap|telnet|https?) sessions? (?:with|to|on) (?:the )?(\S{2,24}?)(?=[\s.,?!]*$|[,?!]|\.\s)/gi,
    'cannot reach $2 by $1',
  ],
  [/\b(?:finding|section|chapter|item|point|row|paragraph) \d{1,2}(?:\.\d{1,2}){1,3}\b/gi, ' '],
  [/能(?:不能|否)?扫(?:描)?到/g, '能访问'],
  [
    /\bfrom (?:our |the )?public (?:addresses|ips) to (?:some|any|an?) (?:internal|inside|private) (?:machine|host|server|box)e?s?\b/gi,
    ' ',
  ],
  [/\bor is (?:that|it|this) (?:only )?(?:outside|inside|internal|external|public)(?:[- ]only)?\b/gi, ' '],
  [
    /\bthe [\w -]{2,30}(?:page|app|application|service|site|tool|portal),? (?:which|that) (?:runs|lives|sits|is hosted|is running) on /gi,
    '',
  ],
  // Where somebody stands, or stood, once it is said who it is.
  [/,? (?:who|which|that) (?:is|are|sits?|stands?) behind the (?:internal|inner|inside) router,?/gi, ' '],
  [/ behind the (?:internal|inner|inside) router(?=[,.? ])/gi, ' '],
  [/(?<=\d), (?:she|he|it|they) can (?=reach|join|get|connect|access)/gi, ' can '],
  [/,? there'?s no separate interface for (?:them|it|him|her)/gi, ''],
  [/\btheir packets (?:hit|reach|enter|meet|come to) us (?:on|by|via) [a-z][\w.]{1,14}/gi, ''],
  [/\bwith \d{1,3}(?:\.\d{1,3}){3} as (?:the |their |its )?(?:previous|next|last|first) hop\b/gi, ' '],
  [/(?:昨天|上周|今天|前天|上个?月|刚刚?){0,2}从\s?\S{2,12}\s?(?:网段|那边|机房|区域?)?\s?(?:迁移?|搬|挪|移)(?:过来|到这里|来)的?/g, ' '],
  // `I can telnet to A, but the same thing against B …`: what works is only compared with.
  [/\bto (?:the )?\d{1,3}(?:\.\d{1,3}){3}(?:[ :]\d{1,5})?(?=[^?!\n]{0,90}\bbut (?:the )?same\b)/gi, ' '],
  [/\bthe same (?:thing|command|test|one|telnet|url) (?:against|to|with|on|for|at) /gi, 'access to '],
  [/\bsplit[- ]?(?:horizon[- ]?)?dns\b/gi, ' '],
  // `our partner sits at 198.51.100.25. Can mail deliver to them`.
  [/\b(?:sits|is|lives|stands) (?:at|on) (\d{1,3}(?:\.\d{1,3}){3})[.,;] ([^.?!]{5,80}?\bto) (?:them|it|him|her|there)\b/gi, ': $2 $1'],
  [/\((?:that'?s|that is|i\.?e\.?,?|aka|meaning) [^()]{2,50}\)/gi, ' '],
  [/我(?:现在)?(?:人)?在[^，,。？?]{0,10}?(?:家|酒店|外面|机场|咖啡馆)里?[，,]\s?(?=[^。？?]{0,16}\d{1,3}\.\d)/g, ''],
  [
    /\bfrom my (?:phone|mobile|laptop) (?:on|over|via) (?:lte|4g|5g|mobile|hotspot|home wifi)[^.?!]{0,80}\b(?:loads?|works?|opens?|answers?|is fine|fine|connects?|does)\b[^.?!]{0,24}/gi,
    ' ',
  ],
  [/^[^:?.]{0,50}\bquestion from (?:an?|the|our|my) [\w -]{2,24}:/i, ' '],
  [/\b(?:an?|any|some) (?:host|machine|client|box|pc) (?:out )?(?:on|in|from) (the internet)\b/gi, '$1'],
  [/\bgets? through to (?=(?:https?|smtp|imap|ssh|pop3?|port|the|\d))/gi, 'reach '],
  [/\b(permitted|allowed|able) to (?:deliver|send|relay) (?:mails? )?to\b/gi, '$1 to reach'],
  [/(?:宽带|出口|公网)(?:出口)?\s?(?:ip|地址)?\s?是\s?(?=\d)/gi, ' '],
  [/\bto the box itself\b/gi, 'to the gateway itself'],
  [/\b(?:he|she|they|my boss|the boss) (?:says?|insists?|claims?) ["“][^"”]{2,100}["”]/gi, ' '],
  [/\b(?:our |the |an? )?external (?:\w+ )?\((?=\d{1,3}\.)/gi, '('],
  [/\bthe public (?:add?ress?|ip|addr) (?=\d)/gi, ' '],
  [
    /\bwhat of (?:ours|our (?:stuff|things|services)) (?:is|are) (?:visible|exposed|reachable|open) (?:from|to|on) (?:the )?(?:internet|outside|world)\b/gi,
    'what is published',
  ],
  [
    /\bcan (?:ping|reach|browse|open|get to|surf|load|use) (?:the internet|everything(?: else)?|other (?:sites|websites)|websites|google)(?: (?:just )?(?:fine|ok|okay))?(?=,? (?:but|yet)\b)/gi,
    ' ',
  ],
  [
    /\b(?:they|he|she|who|people) (?:just |only |all )?(?:comes?|connects?) (?:in )?(?:over|via|through|from) the internet\b/gi,
    'from the internet',
  ],
  [/\b(?:like|as) any (?:other )?(?:customer|visitor|client|user)s?\b/gi, ' '],
  [
    /\b(?:yesterday'?s shift|somebody|someone|people|(?:the )?(?:day|night|other) shift|colleagues?) (?:says?|say|tells?|told)[^.?!]{0,60}\b(?:works?|fine|ok)\b[^.?!]{0,30}/gi,
    ' ',
  ],
  [
    /,? (?:which|what) (?:source )?(?:address|ip) does (?:the )?(?:mail server|server|web server|\d{1,3}(?:\.\d{1,3}){3}|mail|web) see\b/gi,
    ' ',
  ],
  [/\bwhat does (\S{7,24}) (?:actually |really |currently )?point (?:at|to)\b/gi, 'where is $1 forwarded to'],
  [
    /\b(?:does|do|will|would|can) (?:the|this) box (?:answer|accept|take|allow) (?:any )?([a-z\d/() ]{2,20}?) (?:from|to) /gi,
    'is the gateway reachable by $1 from ',
  ],
  [
    /\b(what can (?:somebody|someone|anyone|anybody|a visitor|people) (?:on|from) the internet (?:reach|get to|see|use)) of (?:what we publish|ours)\b/gi,
    '$1',
  ],
  // More ways for help, for reaching, and for what was seen or believed.
  [/\bwhat'?s the format\b/gi, ' '],
  [/\bwhat all can you do\b/gi, 'what can you do'],
  [/\b(?:gets?|comes?) as far as\b/gi, 'reach'],
  [/[.?!] i (?:do not|don'?t|can'?t|cannot) (?:find|see) (?:it|that|this)\b[^.?!]{0,20}/gi, ' '],
  [
    /\b(mail|web|the \w{2,10} server|\w{2,10} server|\d{1,3}(?:\.\d{1,3}){3}) to (?:the )?outside (?=(?:on |over |via )?(?:port|tcp|udp|smtp|https?|\d))/gi,
    '$1 to the internet on ',
  ],
  [/[.?!] (?:apt|yum|dnf|pip|npm)(?:[- ]get)? (?:update|upgrade|install)s? (?:hangs?|fails?|times? out|is stuck)[^.?!]{0,20}/gi, ' '],
  [/我(?:怀疑|猜|觉得|认为|估计)[^，,。？?]{2,40}(?:缘故|原因|问题|造成|导致)[的]?[，,]?(?:对吗|是吗|是不是|对不对)?/g, ' '],
  [/(smtp|pop3?|imap|邮件)?\s?服务器(?:地址)?(?:填|写|设|配)的?(?:是|成|为)?\s?(?=\d)/gi, '$1 连 '],
  [/[，,]\s?直接(?:填|用|连|写|走)\s?\S{2,24}?\s?就?(?:好好的|没问题|可以|行|正常|通)/g, ''],
  [/\bremote desktop\b/gi, 'rdp'],
  // `192.168.1.55 to 192.168.1.80 443: does that pass`
  [/(?<=\d{1,3}(?:\.\d{1,3}){3} )(\d{1,5})[:：](?= ?[a-z\p{Script=Han}])/giu, 'port $1, '],
  [
    /\b(?:on|at) which (?:internal |inside |real )?(?:server|machine|host|box) (?:does )?(?:the )?traffic (?:to|for) ([^?.]{7,60}?\d[^?]{0,24}?),? (?:terminates?|ends?(?: up)?|lands?)\b/gi,
    'where is $1 forwarded to',
  ],
  [
    /\bfrom (?:which|what) (?:places?|locations?|networks?|zones?|sides?) can (?:the |our )?(?:gate?way|firewall|box)(?: itself)? be reached (?:by|over|via|on|with) ([a-z]{2,8})\b/gi,
    'who can $1 to the gateway',
  ],
  [/(?:把)?(?:这台)?(?:网关|防火墙)?上?做了?(?:端口)?(映射|转发)的都?(?:列|导)(?:一下|出来)/g, '列出所有端口$1'],
  [/,? so that (?:i|we) can (?:tell|inform|warn|let)\b[^.?!]{0,80}/gi, ' '],
  // `… -- does mail-gw let that out`, `客户出口 IP 是 203.0.113.45`, `although from home it works`.
  [/\s?(?:--?|,|;)\s?(?:does|do|will) \S{2,20} let (?:that|this|it) (?:out|through|pass)\b/gi, ' '],
  [/(?:及其|和|以及|与)?内网(?:落点|目标|去向)/g, '去向'],
  [/客户(?:的)?(?:出口|公网)?\s?(?:ip)?\s?(?:地址)?是\s?(?=\d)/gi, '从 '],
  [/客户(?:那边|那儿|侧)(?=.{0,60}\d\.\d)/g, ' '],
  [
    /,? (?:although|though|while|whereas) (?:from|at|in) (?:the )?[\w -]{2,16} (?:it|they|this) (?:functions?|works?|is fine|goes|does|can)\b/gi,
    ' ',
  ],
  [/\b(?:does|do|can|could|did)(?:n'?t| not) come to\b/gi, 'cannot reach'],
  [/^[^:?.!]{0,60}\b(?:quick one|quick question|one question|short question)\b[^:?.!]{0,40}:/i, ' '],
  [/,? (?:and )?it works (?:fine |ok )?from my (?:phone|mobile|laptop)(?: (?:on|over|via) (?:4g|5g|lte|mobile|hotspot))?/gi, ' '],
  [/(?:到|上|进)这台(?=网关|防火墙)/g, '到'],
  [/\bwhoever (?:is|are) able to\b/gi, 'who can'],
  [/\bhand(?:ed|s|ing)? through\b/gi, 'forward'],
  [/^\s?(?:hello|hi|greetings) from (?:the |our )?[^\d,.:]{2,40}[,.:](?=.{0,100}\bour (?:public )?(?:ip|address) is)/i, ' '],
  [/\bour public (?:ip|address) is (?=\d)/gi, 'from '],
  [/\bmake it to (?=the (?:firewall|gate?way|box|router))/gi, 'reach '],
  [/\bfrom whom does (?:the )?(\S{2,20}(?: server)?) accept (\w{2,8})(?: connections?)?/gi, 'who can reach $1 by $2'],
  [/\bfrom (?:the )?([a-z]\w{1,14}|\d{1,3}(?:\.\d{1,3}){3}) to the box\b/gi, 'from $1 to the gateway'],
  [
    /\bthe box (?:fetch|pull|get|download|sync)(?:es|s)? (?:its |the )?(?:updates|packages|patches|time)? ?from (?=\d)/gi,
    'can the gateway reach ',
  ],
  [/\bis there (?:some|any) port redirected for\b|\bthere (?:is|are) some ports? redirected (?:for|to)\b/gi, 'is any port forwarded to'],
  [/对外面?都?(?:开|放)(?:放|了)?(?:些|了)?(?:啥|什么|哪些)/g, '对外发布了哪些服务'],
  // `在宿舍用手机流量就可以`: where it works.
  [
    /[，,]\s?(?:但|而)?[^，,。？?]{0,8}(?:手机|流量|热点|4g|5g|在家)[^，,。？?]{0,12}(?:就?可以|正常|没问题|能[用收发]|就行|就好|都?好的)/giu,
    '',
  ],
  // `192.168.20.7 port 51000 to …`: the client's own.
  [/\b(from \d{1,3}(?:\.\d{1,3}){3}),? (?:source )?port \d{1,5}(?= to \d)/gi, '$1'],
  // `… : 4 packets transmitted`: no port.
  [/\s?:\s(?=\d{1,5} packets? (?:transmitted|sent|received))/gi, ', '],
  [/\b(?:open|exposed|reachable|visible) (?:to|from) (?:0\.0\.0\.0\/0|::\/0)(?![\d/])/gi, 'open to the internet'],
  [/\bopen to (?:citizens|everybody|everyone|anybody|anyone|customers|people) from (?=(?:the )?(?:internet|outside))/gi, 'open to '],
  // `our registry office sits in vlan20`: who they are, and where.
  [/\b(?:our|the) \w{3,16} office (?:sits|is|lives|stands) (?:in|on) (?=[a-z]{2,8}\d)/gi, 'clients in '],
  // `办公网打印机 192.168.1.200`: what it is.
  [/\p{Script=Han}{2,4}(?:打印机|摄像头|门禁|考勤机)\s?(?=\d)/gu, ' '],
  // `ssh 登录 web`.
  [/\b(ssh|telnet)\s?(?:登录|登陆|连接?|进入?)\s?(?:到\s?)?(?=[a-z\d]|网关|防火墙)/gi, '$1 到 '],
  // `does the gateway answer ssh from floor3`.
  [
    /\b(?:does|do|will|would|can) (the (?:gate?way|firewall|router)(?: itself)?|\d{1,3}(?:\.\d{1,3}){3}) (?:answer|accept|take|allow) (?:any )?([a-z\d/() ]{2,20}?) (?:from|to) /gi,
    'is $1 reachable by $2 from ',
  ],
  [/\b(?:is|are) (?:able|allowed|permitted) to open (ssh|telnet|https?|smtp|dns) on\b/gi, 'can $1 to'],
  // `除了 443 还发布了别的吗`: everything that is published there.
  [/除了?\s?(?:端口\s?)?\d{1,5}\s?(?:端口)?(?:以外|之外)?\s?(?:还|有没有)?\s?(?=(?:发布|映射|开放|转发).{0,4}(?:别的|其他|什么))/g, ''],
  [/\bwhat (?:can|do) (?:u|you|ya) do\b(?: lol| then| exactly)?/gi, 'what can you do'],
  // `web 这台机器自己能不能调外面的接口`.
  [/(?:自己|本身)?能(?:不能|否)?调(?:用)?(?:外面|外部|外网|公网)?的?(?:接口|api|服务)?\s?(?=\d)/gi, '能访问 '],
  [/\bbrowsing (?:to )?(https?) (?:sites )?(?:out )?on the (?:internet|web)\b/gi, 'reaching the internet on $1'],
  // `would the return traffic of 203.0.113.200:8080 find its way back to 192.168.20.99`.
  [
    /\b(?:return|reply) (?:traffic|packets?) (?:of|from) (\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?) [^?.]{0,40}?\bback to (?:the )?(\d{1,3}(?:\.\d{1,3}){3})(?![.:]\d)/gi,
    'reply to $2 -> $1',
  ],
  // `网关本机能从外面 ssh 进来吗`.
  [
    new RegExp(
      String.raw`(?<target>[\w.\p{Script=Han}-]{2,12}?)能(?:不能|否)?从(?<place>${OUTSIDE})\s?(?<way>.{0,12}?)\s?进(?:来|去|得来)`,
      'giu',
    ),
    '从$<place>能 $<way> 到 $<target>',
  ],
];

export function reworded(text: string, { own }: Vocabulary): string {
  const said = REWORDINGS.reduce((left, [pattern, as]) => left.replace(pattern, as), text);
  return own === ''
    ? said
    : said.replace(
        goesTo(own),
        (_, goes?: string, han?: string) => `${goes === undefined ? han : `${goes} `}${goes === undefined ? '网关' : 'the gateway'}`,
      );
}

/** `ssh to mail-gw`: the gateway's own name where somebody goes. */
function goesTo(own: string): RegExp {
  // `udp/161 from 198.51.100.20 to mail-gw?`
  const goes = '(?:from \\S{2,24} to|(?:ssh|telnet|ping|connect|log ?in)(?:t?ing|s|ed)? (?:in)?to|ping(?:ing)?)';
  return new RegExp(
    String.raw`(?:\b(${goes}) |((?:ssh|telnet|ping|访问|连接?|登录?)\s?(?:不?[到上通])?\s?))${escaped(own)}(?![\w:.-])(?! (?:line|rule))`,
    'gi',
  );
}
