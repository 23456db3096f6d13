/** Words put otherwise before anything is looked for: what is pasted and what is proposed are read off the text that this gives. */

import { writtenOut } from './abbreviations.ts';

/** In this order. Each pattern is linear. */
const FIRST: readonly (readonly [said: RegExp, as: string])[] = [
  [/(?<![\w.])l\.\s?(?=\d{1,5}(?![\d:/]|\.\d))/gi, 'line '],
  [/(?<![a-z])ip\s?(?:地址)?(?=\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))/gi, 'ip '],
  // `192.168.20.x`: the network.
  [/(?<!\b(?:sit|sits|both|live|lives|stand) (?:in|on) )(?<![\d.])(\d{1,3}\.\d{1,3}\.\d{1,3})\.[x*](?![\w.])/gi, '$1.0/24'],
  // `if 17 gets deleted`
  [
    /\b(if|once|when|suppose|say) (\d{1,4}) (?=(?:is|was|were|gets?|got|goes|went)\b[^.?!]{0,20}\b(?:delet|remov|gone|dropp|taken|swapp|mov|away|missing))/gi,
    '$1 line $2 ',
  ],
  [/\brul(?:e|ing) (?:(?:the |our )?(?:fw|firewall|gateway|it) out|out (?:the |our )?(?:fw|firewall|gateway))\b/gi, 'be sure'],
  // `能上外网,却打不开 …`: what works is not asked.
  [/(?:能|可以)(?:正常)?(?:上|访问)(?:外网|互联网|网)\s?[,，]?\s?(?=却|但|可是|就是|可)/g, ' '],
  // `vlan20ping得通…`
  [/(?<=\d)(ping|ssh|telnet|curl)(?=[\s\p{Script=Han}\d])/giu, ' $1 '],
  [
    /\b(?:would|should|'d) be (?:most |very |much |so )?(?:obliged|grateful|glad|happy|thankful|nice|great|good|kind|helpful) if (?:you|someone|somebody|one) (?:could|can|would|might)\b/gi,
    'please',
  ],
  [
    /\b(what(?:'s| is| are)?|anything|everything|which (?:ports?|services?)) ((?:\w+ )?(?:exposed|published|open(?:ed)?|visible) (?:on|at|of|for) \S{2,40}) (?:to|towards?) (?:the )?(?:outside|internet|world|public)\b/gi,
    '$1 $2',
  ],
  // `we moved the agents off bond1 onto …`: where they no longer are.
  [/\b((?:moved|migrated|switched)\b[^.?!,]{0,40}?) (?:off|from|out of) (?:the )?\S{2,20} (?=(?:on)?to\b)/gi, '$1 '],
  // `把 syslog 发给 …,发得出去吗`: whether it gets there.
  [/(?<=[,，]\s?)(发|送|传|推)(得|不)出去(?=了?吗|么|[?？。，,]|$)/g, '$1$2到'],
  [/\b(rdp|ssh|sftp|scp|vnc|rsync)s (?=(?:in|into|to|from)\b)/gi, '$1 '],
  // `from a foothold in vlan20, what could we touch?`
  [
    /\b(what (?:\w+ )?(?:could|can|would|may|might) (?:i|we|you|they|he|she|it|one|somebody|an attacker) )(?:touch|hit|get at|lay hands on)(?=[?!.,\s]|$)/gi,
    '$1reach',
  ],
  // `explain line 9 to me, the others have bond0 in them`: the rest is told, not asked.
  [/\b((?:explain|describe) (?:the )?line \d{1,6})(?: to me)?[,.?;] (?:the|all|because|as|since)\b[^?]{0,80}$/gi, '$1'],
  // `Planned change: replace … Impact?`
  [/^\s{0,4}(?:planned|proposed|scheduled|upcoming) (?:change|work|maintenance)\s?:\s?/gi, 'what if we '],
  [/^\s{0,4}(?:i(?:'m| am) )?new (?:here|to this)\b[^,.?!]{0,40}[,.!]\s?/gi, ''],
  // Who it is that asks.
  [
    /^\s{0,4}(?:an?|the|our) (?:auditor|inspector|regulator|examiner|assessor)\b[^.?!,]{0,30}\b(?:asks?|wants? to know|inquires?|would like to know),? (?=(?:which|who|what|whether|if|how)\b)/gi,
    '',
  ],
  // `it would interest me whether …`
  [/\b(?:it )?(?:would|does|will) interest (?:me|us)(?: to know)?,?(?= (?:whether|if|what|who|how)\b)/gi, 'tell me'],
  // `is web shielded from the internet on 443?`: who is kept off asks. So it is of a server that is isolated from a zone.
  [
    /\b(?:is|are) (?:the )?([\w.:-]{2,40}(?: (?:server|host|box|machine))?) (?:\w{2,12}ly )?(?:shielded|protected|hidden|screened|safe|secured?) from (?:the )?([\w./-]{2,40})(?=[?!.,\s]|$)/gi,
    'can $2 reach $1',
  ],
  [
    /\b(?:is|are) (?:the )?(\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?|[\w-]{2,40} (?:server|host|box|machine)) (?:\w{2,12}ly )?(?:isolated|segregated|separated) from (?:the )?([\w./-]{2,40})(?=[?!.,\s]|$)/gi,
    'can $2 reach $1',
  ],
  // `gets "connection timed out" on 192.168.30.40`: whom it asked.
  [/\b(tim(?:ed|es|ing)[ -]?outs?|timeouts?|refused|reset)(["']?) (?:on|at) (?=\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))/gi, '$1$2 to '],
  // `外面的人进不来办公网`
  [/进不(?:来|了|去|到)(?=[\p{Script=Han}\w])(?!吗|么|了|呢|的)/gu, '访问不了'],
  [
    /\bwhat (?:all )?(?:do|does|did|are|is) (?:we|you|they|it|the (?:gateway|firewall|box)|mail-gw) (?:expos(?:e|ing)|show(?:ing)?|offer(?:ing)?) to (?:the )?(?:outside|internet|world|public)\b/gi,
    'what do we publish',
  ],
  // `INPUT改成DROP的话`
  [/\b(INPUT|FORWARD|OUTPUT)\s?(?=(?:改|换|设|变)(?:成|为)\s?(?:DROP|ACCEPT)\b)/g, '$1策略'],
  [/\bflr\s?(?=\d)/gi, 'floor'],
  // `网关从三楼ssh得进去吗`
  [
    /^([\p{Script=Han}\w.]{2,16}?)从([\p{Script=Han}\w.]{2,16}?)\s?(ssh|telnet|ping|rdp|连|访问|登录?)(?:得|不)?(?:进去|进来|上去|进|上|通|到)/gu,
    '从$2 $3 $1',
  ],
  // `Customer's mail admin sent us this`: the customer, no server of that name.
  [
    /\b(?:(?:an?|the|our|one) )?(customer|client|partner|vendor|supplier)(?:'s|s')? (?:mail |e-?mail |web |network |it )?(?:admin\w{0,12}|team|engineers?|noc|postmaster|staff|people|guys?)\b/gi,
    'a $1',
  ],
  [/\bon (?:his|her|their|my|your|a|the) (?:mobile|cell(?:phone)?)(?: phone| data| network| connection)?\b/gi, 'on mobile data'],
  [/\b((?:can|could|may|will|would|does|do) [\w.:-]{2,40}) still (?=(?:send|deliver|mail|fetch|push|pull|sync)\b)/gi, '$1 '],
  // `mail 上不上得了网`
  [/(?:上不上|上)得了(?:外)?网/g, '能上网'],
  [
    /\b(?:is|are)(n't|nt| not)? (?:the )?([\w.-]{2,20}) (?:\w{2,12}ly )?(?:blocked|barred|banned|kept out|kept away) (?:from|of) (?=(?:the )?[\w.-]{2,20}(?:[?!.,]|$))/gi,
    'is$1 $2 cut off from ',
  ],
  // `why does mail not get anything from the internet on 587`: who sends it asks.
  [
    /\bwhy (?:does|do|did|is|can)(?:n't|nt)? (?:the )?([\w.:-]{2,40}) (?:not )?(?:get|receive|see|hear)(?:ting|ing)? (?:anything|nothing|any (?:traffic|packets?|mails?|connections?)) (?:at all )?from (?:the )?([a-z][\w-]{1,40})(?![\w.:])/gi,
    'why can $2 not reach $1',
  ],
  [
    /\b(?:does|do|did|can|will) (?:the )?([\w.:-]{2,40}) (?:get|receive|see|hear) (?:anything|something|any (?:traffic|packets?|mails?|connections?)) (?:at all )?from (?:the )?([a-z][\w-]{1,40})(?![\w.:])/gi,
    'can $2 reach $1',
  ],
  [
    /\bfrom (?:which|what) (?:places?|networks?|zones?|segments?|sources?) (?:can|could|may) (?:somebody|someone|anybody|anyone|people|one|clients?|users?|we|you) (?:come|get|connect|go|reach|enter)(?: in)?(?:to| to)? /gi,
    'who can reach ',
  ],
  [
    /\b(?:pretend(?:ing)?|imagine|suppose|say|assume) (?:that )?(line \d{1,6}) (?:had|has|was|were) never (?:been )?(?:written|there|existed|added)\b/gi,
    'what if we remove $1',
  ],
  [/\bnot even (?=(?:on|via|over) (?:port )?\d)/gi, ''],
  [/\b((?:is|are) )?([\w.-]{2,20}) still (?:be )?online(?=[?.!]|$)/gi, 'can $2 still reach the internet'],
  [/\bwhen (?:it|they)(?:'s|'re| is| are)? at home\b/gi, ' '],
  [/\bwhat (?:have|do) we (?:got |have )?[^?.!]{0,40}\bfor (?:all )?the (?:whole |entire )?world to see\b/gi, 'what do we publish'],
  [
    /\bhow (?:do(?:es)?|can|should|would) (?:i|we|one|you|anybody) (?:drive|operate|work|handle) (?:this|the) (?:contraption|thing|bot|gadget|machine|beast)\b/gi,
    'how do i use you',
  ],
  [/\bhow (?:is|are) (?:it|this|(?:this|the) (?:assistant|bot|tool)) (?:to be|supposed to be) used\b/gi, 'how do i use you'],
  // `home -> 110.88.12.89`
  [/(^\s{0,4}|[:,;] )home (?=->|→|to )/gi, '$1the internet '],
  // A date is no port.
  [
    /\b(?:on|since|from|until|till|by|of) \d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober|tember)?\b(?: \d{4})?/gi,
    ' ',
  ],
  // An authority's name, no zone.
  [/\b(?:Registry|Mayor's|Citizens'|Press|Tax|Ticket|Registrar's|Post|Foreign|Patent|Land|Audit) Office\b/g, 'authority'],
  [
    /\b(?:an? |the )?(?:external|public|outside) (?:(dns) )?(?:resolver|server|host|site)s?,? (?:namely|i\.e\.|such as|called|at) (?=\d)/gi,
    '$1 ',
  ],
  [/\bby whom (?:the )?([\w.:-]{2,40}(?: server| host)?) (?:can|may|could) be (?:reached|accessed|contacted)\b/gi, 'who can reach $1'],
  [/[^,，。?？]{0,40}(?:是否|有没有|是不是)(?:已经|被)?(?:隔离|分开|隔开)[,，]\s?(?:即|也就是(?:说)?)\s?/g, ''],
  // `vlan20, which was set up for visitors, is not able to …`
  [/,\s?which (?:was|were|is|are|has|had|have) [^,?!]{3,90},(?= (?:is|are|can|can't|cannot|could|does|do|has|will|may)\b)/gi, ' '],
  [
    /\b(?:list|show|enumerate|name|give)(?: me| us)? (?:all|everything|anything|every\w{3,6}) (?:that )?(?:the )?([\w./-]{2,40}) (?:is able to|can|could|may|is allowed to) (?:talk|reach|connect|get|speak|see|access)(?: to| with| through to)?(?: (?:thru|through|via) (?:this|the|our) (?:fw|firewall|gateway|box))?/gi,
    'what can $1 reach',
  ],
  [/\bnumber (\d{1,6})\. (explain|what does) that line\b/gi, '. $2 line $1'],
  [
    /\bblast radius (?:if|when|of|should) (?:an? )?(?:(?:host|box|machine|pc) (?:in|on) )?(?:the )?([\w.-]{2,30}) (?:gets?|is|were|was|be|being) ?(?:popped|owned|compromised|hacked|pwned|breached|taken over)\b/gi,
    'what can $1 reach',
  ],
  [
    /\b(?:i|we) (?:have been|was|were|am being|got) asked (?:by [^,.?!]{2,30}(?:\. )?[^,.?!]{2,40} )?(?=(?:whether|if|why|who|which)\b)/gi,
    '',
  ],
  [
    /\b(?:every|all|any) (?:sources?|clients?|hosts?|networks?|zones?|segments?) (?:that|which|who) (?:can|could|may|is able to|are able to) (?:land on|reach|get to|hit|touch|access|open|connect to)\b/gi,
    'who can reach',
  ],
  // `web 收得到 vlan20 来的 https 吗`
  [/([\w.]{2,20})\s?(?:能)?(?:收得到|收到|收不到)\s?([\w.]{2,20}|\p{Script=Han}{2,4})\s?(?:来|发来|过来|发)的\s?/gu, '$2 能访问 $1 的 '],
  // `rip out line 18`, `delete 17. does …`
  [/\b(?:rip|tear|cut|take|throw)(?:s|ped|ping|ting|ing)? out (?=(?:the )?(?:lines?|rules?|masquerade|snat|dnat|accept)\b)/gi, 'remove '],
  [/^(\s{0,4}(?:please |if (?:i|we|you) )?(?:delete|remove|drop|kill)) (\d{1,4})(?=[.,;?](?:\s|$))/gi, '$1 line $2'],
  // `would deleting 19 cut vlan20 off`
  [
    /\b((?:delet|remov|dropp|kill|scrapp|axe?)ing) (\d{1,4})(?=,? (?:and |then |really |ever )?(?:cut|break|affect|change|lock|stop|block|kill|hurt|make|have|would|will|impact|matter|harm)s?\b)/gi,
    '$1 line $2',
  ],
  // `can't ping anything in vlan20`: the zone.
  [
    /\b(ping|reach|access|get to|talk to|see|hit|touch) (?:anything|something|any|an?|one) ?(?:host|machine|box|server|computer|pc|device|workstation)? (?:in|on|inside|within) (?=(?:the )?[\w.-]{2,20}(?:[?.!,]|$))/gi,
    '$1 ',
  ],
  // `would deleting line 19 cut vlan20 from the internet`
  [/\bcut(s|ting)? (the )?([\w.-]{2,20}) from (?=(?:the )?(?:internet|outside|world|web|net)\b)/gi, 'cut$1 $2$3 off from '],
  [/\b(swapp|mov|delet|remov|dropp|chang|replac|exchang|switch)ing of (?=(?:the )?(?:lines?|rules?)\b)/gi, '$1ing '],
  // `item 14 of the audit form`: no port.
  [
    /(?:[,;]\s?)?\b(?:item|section|clause|paragraph|annex|appendix|chapter|page)\s(?:no\.?\s?|number\s|#)?\d{1,3}(?:\.\d{1,3}){0,3}(?![\d.:/])(?: of the (?:\w+ )?(?:form|audit|questionnaire|checklist|report))?/gi,
    ' ',
  ],
  [
    /\b(?:the )?(INPUT|FORWARD|OUTPUT) (?:chain )?(?:gets?|receives?|is given|were given|has now got) (?:a |the )?(?:default )?policy (?:of )?(DROP|ACCEPT)\b/g,
    'what if the policy of $1 were $2',
  ],
  [
    /\b(each|every)(?: single)?(?: one)? of (?:the )?(?:things|services|ports) (?:that )?(?:we|they) (?:publish|expose|offer|forward)\b/gi,
    '$1 published service',
  ],
  [
    /\b(?:each|every) (?:published )?services? (?:against|by|per|versus|vs\.?) (?:each|every) (?:zone|network|segment|vlan)\b/gi,
    'for each service, which zones reach it',
  ],
  // `… 110.88.12.88,25和143都不通`
  [/(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})\s?[,，]\s?(?=\d{1,5}\s?(?:和|、|跟|与)\s?\d{1,5}(?![\d.]))/g, '$1 的 '],
  // `… while the home office people are all happy with it`: what works is not asked.
  [/,? (?:while|whereas|but) (?:the |my |our )?[^,.?!]{3,50}\b(?:is|are) (?:all )?happy\b[^,.?!]{0,20}(?=[.?!]|$)/gi, ''],
  // `floor3 hangs off 192.168.1.2 and not off the gateway directly`: how it stands.
  [
    /\bgiven that (\S{2,20}) (?:hangs?|sits?|is|lives?) (?:off|behind) \d{1,3}(?:\.\d{1,3}){3}(?: and not (?:off|behind) the gateway)?(?: directly)?, (has|does|can|is|will|could) it\b/gi,
    '$2 $1',
  ],
  [/\bhas (\S{2,20}) got any way out to\b/gi, 'can $1 get out to'],
  [/\b(going|getting|goes|gets?|go) internet\b/gi, '$1 to the internet'],
  [/\p{Script=Han}{2,8}(?:那|这)台\s?(?=\d{1,3}(?:\.\d{1,3}){3})/gu, ' '],
  [
    /\b(?:matrix|table|grid)\b[^,.?!]{0,12}?[:,]? zones? (?:vs\.?|versus|x|by|against) (?:the |our )?(?:published )?services\b/gi,
    'for each service, which zones reach it',
  ],
  // `impact of deleting the masquerade rule`
  [/\b(?:impact|effects?|consequences?|risks?) of deleting (?=(?:the )?[a-z\d])/gi, 'what if we delete '],
  [/\b(?:impact|effects?|consequences?|risks?) of removing (?=(?:the )?[a-z\d])/gi, 'what if we remove '],
  // `web needs updates, has that host got internet`
  [
    /^\s{0,4}(\S{2,24}) needs [^,.?!]{2,30}[,;] (?:has|does) (?:it|(?:that|this|the) (?:host|box|server|machine)) (?:got|have|get) (?:internet|the internet|web access)(?: access)?/gi,
    'can $1 reach the internet',
  ],
  // A line of conntrack right behind a question.
  [/(?<=[?？:：。])\s?(?=(?:tcp|udp|icmp)\s{1,10}\d{1,3}\s\d{1,7}\s)/g, '\n'],
  [
    /\b(?:i(?:'m| am) |we(?:'re| are) )?not (?:planning|going|about|intending) to (?:use|apply|add|load|run) (?:it|this|that|them)\b[,.;]?/gi,
    ' ',
  ],
  // `what happens to a freelancer at 203.0.113.5 checking imap on …`: whoever checks asks.
  [
    /\bwhat (?:happens|would happen|will happen|becomes) (?:to|of|with) (?:an? |the |our |my )?(?:[a-z]{3,14} ){1,2}at (\d{1,3}(?:\.\d{1,3}){3}) (?:check|read|fetch|open|us|ask|send|brows|connect|poll|sync|try|reach)ing(?: to)?\b/gi,
    'does $1 reach',
  ],
  [/(?:,? and )?\b(?:is )?(?:headed|heading|destined) (?:for|to|towards?) (?=the |\S{2,20})/gi, ' to '],
  [/网关\s?\(\s?gateway\s?\)/gi, '网关'],
  [/(外网|公网|互联网)\s?\(\s?internet\s?\)/gi, '$1'],
  // `第 9 行的 443 若改成 8443`
  [/(第\s?\d{1,6}\s?行的?\s?\d{1,5})\s?(?:若|如果|要是)\s?(?=改成|改为|换成)/g, '如果$1 '],
  [/你会做(?:哪些|什么)事?/g, '你能回答什么问题'],
  // `17 moved above 16`
  [/^\s?(\d{1,4}) (?:moved|put|placed) (above|below|before|after|behind) (\d{1,4})(?![\d.:/])/gi, 'what if line $1 moved $2 line $3'],
  [
    /\beverything (?:that )?(?:we(?:'ve| have)? (?:got )?|is )?(?:exposed|published|forwarded|open) (?:to|towards) (?:the )?(?:outside|internet|world)(?: through \S{2,30})?/gi,
    'everything we publish',
  ],
  [/(?:计划|打算|准备)(?:今晚|明天|明晚|周末|下周)\s?(?=删|去掉|移|加|改|把)/g, '如果'],
  [/(?<=如果|假如|要是|把)删\s?(\d{1,4})\s?行/g, '删第 $1 行'],
  // `list every destination floor3 has access to`
  [
    /\b(?:list|show(?: me)?|name|tell me) (?:every|all|each|the) (?:destinations?|places?|hosts?|networks?) (?:that )?((?!that\b|which\b|who\b)[\w.-]{3,24}) (?:has|have|is allowed|gets?|can(?: get)?) (?:access )?(?:to|reach)\b/gi,
    'what can $1 reach',
  ],
  [/^\s{0,4}([\w.-]{3,24}) (?:gets?|goes|can get|can go) to (?:which|what) (?:places|hosts|destinations)\b/gi, 'what can $1 reach'],
  [
    /\beverything (?:what|that) (?:\S{2,20}|the (?:gateway|box)) (?:publishes|exposes|forwards) (?:to|towards) (?:the )?(?:outside|internet|world)\b/gi,
    'everything we publish',
  ],
  [/\binternet mail to (?=\d)/gi, 'mail from the internet to '],
  [/(?<![\d.:])(\d{1,6})\s?那一?行/g, '第 $1 行'],
  [/\bexplain why (\S{2,24}) (?:is|gets) (?:turned away|refused|rejected|dropped|blocked|denied)\b/gi, "why can't $1 connect"],
  // Rules are numbered by their lines.
  [/\brule (?:no\.? ?|number |#)?(?=\d{1,6}\b(?![.:/]\d))/gi, 'line '],
  // `ping vlan20 to 192.168.20.1`
  [/^\s?(ping|telnet|ssh|curl) ((?!from\b|to\b)[\w.-]{2,20}) to (?=[\d\w])/gi, 'can $2 $1 '],
  // `mail delivering to 142.250.31.27:25`: the host does.
  [/^\s?mail (?:delivering|sending|relaying) (?:out )?to (?:an? (?:mx|server|host|relay) at )?(?=\d)/gi, 'can mail connect to '],
  // `SMTP (25) and IMAP (143)`
  [/\b(smtp|imaps?|pop3?s?|https?|ssh|submission|rdp|dns|ldaps?|smb|ftp)s? \((?:port |tcp )?(\d{1,5})\)/gi, 'port $2'],
  // `devs blame DNS`: what others say.
  [
    /\b(?:the )?\w{2,12} (?:blames?|suspects?|(?:say|think|swear|insist)s? it'?s) (?:the )?(?:dns|ntp|tls|smtp|ssl)\b(?: \([^()]{0,40}\))?/gi,
    ' ',
  ],
  // `fyi ci-runner = 192.168.20.78`: who saw it.
  [/\b(?:fyi|btw|nb|where),?:? [a-z][\w-]{1,30} (?:=|is|being) (?=\d{1,3}(?:\.\d{1,3}){3}\b)/gi, 'from '],
  // `when mail delivers to other people's MXes, tcp 25 somewhere on the internet`
  [/\bother people'?s (?:mxe?s|mail servers?),? /gi, ''],
  [/\bonce (?:the )?line (\d{1,6}) points (?:at|to) (\d{1,3}(?:\.\d{1,3}){3})\b/gi, 'what if line $1 pointed to $2'],
  // `楼上 floor3 的同事`: no verb.
  [/(?:楼[上下]|隔壁)\s?(?:的)?\s?(?=[a-z\d])/gi, ''],
  // `把 9 号那条加上 …`
  [/(?<![\d.:])(\d{1,6})\s?号\s?(?:那|这)?(?:条|行)(?:规则)?/g, '第 $1 行'],
  // `using the inside address`, `用内部地址 192.168.1.55`: how it is called.
  [/\b(?:usi?ng|via|by|on|at|with) (?:the |its |their )?(?:inside|internal|inner|private|lan) (?:ip )?add?ress(?:es)?\b/gi, ' '],
  [/(?:用|通过|走)\s?(?:内部|内网|私网|私有)\s?(?:地址|位址|ip)\s?(?=\d)/gi, '访问 '],
  // `45.76.11.3 port 5432 out on the net`: where that address is.
  [/(?<=\d)(,? (?:port \d{1,5} )?)(?:somewhere |out |sitting ){1,2}(?:there )?(?:on|in) the (?:inter)?net(?:work)?(?=[.,;?!]|$)/gi, '$1'],
  // `is pop3 on … open to more people than just those outside?`
  [
    /\bis (?=[^?]{2,60}\bopen to (?:more|other) (?:people|hosts|networks|clients) than\b)(.{2,60}?) open to (?:more|other) \w+ than [^?]{1,40}/gi,
    'who can reach $1',
  ],
  [/\bwich (?=[a-z])/gi, 'which '],
  [/\bprots\b/gi, 'ports'],
  // `can the office reach the gateway on port 22`: it is what is reached.
  [
    /\b((?:can|could|does|do|may|will|would)\b[^;?!\n]{1,60}\b(?:reach|get to|talk to|hit|come to|connect to|log ?in ?to)) (?:the|our) (?:gateway|firewall|router) (?=(?:on|at|via|over) (?:port\b|tcp|udp|\d|ssh|https?|dns))/gi,
    '$1 the gateway itself ',
  ],
  // `does the box itself get out to …`
  [/\b(does|do|can|could|will|would) the (?:box|fw|appliance) itself\b/gi, '$1 the gateway itself'],
  // `I'd like to publish … what would be different`: not done yet.
  [/\bi(?:'d| would) like to (?=(?:publish|forward|expose|map|open)\b[^?]{5,160}\bwhat (?:would|will|changes)\b)/gi, 'what if we '],
  // `INPUT to DROP instead of ACCEPT, …`
  [/\b(INPUT|FORWARD|OUTPUT) to (DROP|ACCEPT) (?:instead of|rather than) (?:DROP|ACCEPT)\b/g, 'what if the policy of $1 were $2'],
  [/^\s{0,4}first time here[,.!]\s?/gi, ''],
  [/\bkinda (?=things?|questions?|stuff)/gi, 'kind of '],
  [/\bcan i throw at you\b/gi, 'can i ask you'],
  [/吃什么(?:样的?)?格式的?(?:问题|输入)/g, '能回答什么问题'],
  // `the old hand told me to just point line 9 at …`
  [
    /\b(?:told|asked|advised|urged) (?:me|us) to (?:just |simply )?(?=(?:point|change|set|move|remove|delete|replace|swap|drop) (?:the )?(?:lines?|rules?) \d)/gi,
    'asks: what if we ',
  ],
  [/\b(?:rather than|instead of) \.\d{1,3}(?![\d.])/gi, ' '],
  [/\bh(?:tps|tts|ttsp|tttps)(?=:\/\/)/gi, 'https'],
  // `let's say I hang a copier into vlan20 and give it 192.168.20.200.`
  [
    /\blet'?s say (?:i|we) (?:hang|put|plug|connect|place|install|hook|stick) (?:an? |the )?[\w -]{2,30} (?:into|onto|in|on|to) \S{2,20} and give it (?=\d{1,3}\.)/gi,
    'there is ',
  ],
  [/^(\s{0,4})(?:please )?pretend (?:that )?(?=\w)/gi, '$1what if '],
  [/\bshov(?:e|ed|ing) (?=(?:the )?line \d)/gi, 'moved '],
  [
    /\bdo (?:we|i) (?:then )?lock (?:ourselves|us|me|myself) out of (ssh|https?|(?:port )?\d{1,5})(?: \(\d{1,5}\))? (?:on|of|to) the (?:gateway|firewall|fw|box) from (the \w{2,20}|\w{2,20})/gi,
    'does $2 still reach the gateway itself on $1',
  ],
  [/(?<=\d\/\d{1,2}\s?)(?:里面?|中|网段里?面?)的(?:机器|主机|电脑|设备)/g, ''],
  [/\b(?:and )?(?:is )?bound for (?=the |\S{2,20} zone)/gi, 'to '],
  // `网关自己 ping 得到 …`
  [/ping\s?得(?:到|通)(?=\s?[\da-z])/gi, '能 ping '],
  [/(?<=[,，、]\s?)放(?=\s?[a-z\d.]{2,20}\s?(?:到|去|访问))/gi, '放行 '],
  [/\btraffic (?:originating|starting|coming) (?:in|from|at)\b/gi, 'traffic from'],
  // `from inside the mail box`: the machine, no zone.
  [/\bfrom (?:inside|within) (?:the )?(?=[\w-]{2,20} (?:box|server|host|machine|vm|container)\b)/gi, 'from '],
  // `…为什么不通，外面却可以`: what works is not asked.
  [/[,，]\s?(?:从)?(?:外面|外网|公网|外部)(?:却|倒|反而)?(?:是)?(?:可以|能通|没问题|正常)(?:的)?(?=[。？?\s]*$)/g, ''],
  // `does … then get IMAP from …`: whoever gets asks.
  [
    /\b(does|can|will|could|would) (\d{1,3}(?:\.\d{1,3}){3}|the \w{2,20}|\w{2,20}) (?:then )?(?:get|fetch|pull|read) (imap|pop3?|https?|ftp|nfs|ldap|dns) from /gi,
    '$1 $2 reach $3 on ',
  ],
  // The counters of a save file.
  [/\[\d{1,12}:\d{1,12}\]/g, ' '],
  [
    /\bfrom (?:some(?:body|one)|any(?:body|one)|a (?:customer|user|client)|people|his|her|their|my)(?:'s)? (?:home|house)(?: (?:broadband|connection|line|wifi|internet|adsl|dsl|office))?\b/gi,
    'from the internet',
  ],
  // A mail that was sent on: no firewall.
  [/^(?:(?:fw|fwd|re|aw|wg|rv|转发|回复)\s?[:：]\s?){1,5}/gim, ''],
  [/(?<![\w/])w\/o(?![\w/])/gi, 'without'],
  // `假设 6-8 行都不存在`
  [
    /(假设|假如|如果|要是)\s?第?\s?(\d{1,6})\s?(?:-|到|至|~)\s?(\d{1,6})\s?行(?:规则)?\s?都?(?:不存在|没有?了?|不在)了?/g,
    '$1删掉第 $2-$3 行',
  ],
  [/(假设|假如|如果|要是)\s?第?\s?(\d{1,6})\s?行(?:规则)?\s?(?:不存在|没有?了|不在)了?/g, '$1删掉第 $2 行'],
  // `we are planning to point line 9 at …`
  [
    /\b(?:we|i) (?:are|am|'re|'m) (?:planning|going|about|intending) to (point|move|change|set|remove|delete|drop|swap) (?=(?:the )?lines? \d)/gi,
    'what if we $1 ',
  ],
  // Changes in words that the proposals do not know.
  [/\b(if|suppos\w+|imagine|once) (we|i|you|they) (?:take|took|get|got) (?:off|away|rid of) /gi, '$1 $2 remove '],
  [/\bnavigat(?:es?|ing) (?:in|on|to) (?=the (?:internet|web|net)\b)/gi, 'reaches '],
  [/\b(?:i|we) wan(?:t|na)(?: to)? (?:put|add|insert|apply|load) (?=(?:this|these|that|those|the)\b)/gi, 'what if we add '],
  [/\bwants? to (?:\w+ ){1,4}with (?=(?:net\.ipv4\.)?ip_forward\s?=)/gi, 'what if '],
  [
    /给\s?([a-z][\w.]{1,14})\s?也?(?:补|加|配)(?:上|了)?\s?那?[几一二两三四五\d]?条\s?(?:dnat|映射|转发|规则)(?:之后|以后|后|的话)?/gi,
    '如果加上 $1 的规则',
  ],
  [
    /\b(?:please )?be so (?:kind|good|nice)(?: as)?(?: to)? (?=(?:open|allow|permit|unblock|publish|forward|close|block|add|remove)\b)/gi,
    'please ',
  ],
  // What ping itself prints: the sizes are no ports.
  [/\bPING (\S{2,60}) (\(\S{2,60}\))?:? ?\d{1,5}(?:\(\d{1,5}\))?(?: data)? bytes(?: of data)?\.?/g, 'ping $1'],
  [/^-{3} \S{2,60} ping statistics -{3}$/gm, ''],
  [/\(?\b(?:i )?(?:ran|run|tried|typed|did) (?:that|this|it) (?:on|from) (\d{1,3}(?:\.\d{1,3}){3})(?: fyi| btw)?\)?/gi, ' from $1 '],
  [
    /\b(if|suppos\w+|imagine|say) ((?:the )?(?:line|rule) \d{1,6}) (?:was|were|is)(?:n'?t| not) (?:there|in|present)\b/gi,
    '$1 $2 were gone',
  ],
  [
    /\b((?:line|rule) \d{1,6}) (?:would|will|should|is to) become --to-destination (\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?)(?: instead of \S{2,20})?/gi,
    'what if $1 pointed to $2',
  ],
  [
    /(?:假设|假如|如果|万一|要是)\s?(\S{2,24})\s?(?:中了?(?:勒索|木马)?(?:病毒|木马)|被(?:黑|入侵|攻破|控制)了?|失陷了?)[，,]?\s?(?:它|他|那)?/g,
    '$1 ',
  ],
  [/\bwithout (?:a |any )?(?:comment|explanation|reason|note|ticket|context)s?\b/gi, ' '],
  [/\b(add|apply|insert) the ([a-z][\w.]{1,14}) rules for [\d, and]{1,30}\([^()]{1,40}\)[,.]?/gi, 'what if we $1 the $2 rules, '],
  [/(假设|假如|如果|要是)(?:我们)?(?:不做|不要|没有?了|去掉)\s?(?:那条)?\s?(MASQUERADE|SNAT|DNAT)(?:那条)?/gi, '$1删掉 $2 那条'],
  [/\bas if (?:i|we) (?:were|was|am)\b[^.?!]{0,60}/gi, ' '],
  [/(\p{Script=Han})[:：](?=[0-9a-f]{1,4}:[0-9a-f:]{2,})/giu, '$1 '],
  [
    /\bif (?:lines? )?(\d{1,6}(?:, ?\d{1,6}){0,6}(?:,? and \d{1,6})?) (?:were|are|was|is|got|get) (?:duplicated|copied|cloned|repeated) (?:with|for|on|to) (?:-i )?(?=[a-z])/gi,
    'if we add the dnat copies for ',
  ],
  [/:(INPUT|FORWARD|OUTPUT) (?:ACCEPT|DROP) to :?(?:INPUT|FORWARD|OUTPUT) (ACCEPT|DROP)\b/g, 'the $1 policy to $2'],
  [/\b(INPUT|FORWARD|OUTPUT)(?:'s)? default (?:policy )?is (ACCEPT|DROP) instead of (?:ACCEPT|DROP)\b/g, 'if the $1 policy were set to $2'],
  [/\bstruck (?:out|off)(?: of| from)\b/gi, 'removed from'],
  [/改[成为]\s?--to-destination\s/g, '改到 '],
  // `ip_forward is already 1, can vlan20 …`: how it is, and nothing is supposed.
  [
    /(?<!\b(?:if|once|suppose|supposing|assume|assuming|imagine|say|when|that) )\b(?:net\.ipv4\.)?(?:ip_forward|rp_filter|route_localnet) is (?:already |currently |now |set to ){0,2}[012],? (?=(?:can|does|do|is|will|why|could|should)\b)/gi,
    '',
  ],
  // Slips, and what heads or lists print around what matters.
  [/^\s*(?:hlep|halp|hepl|hlp|hellp)\s*[!?.]*$/i, 'help'],
  [/\b(?:lin|lien|lne|ilne) (?=\d{1,5}\b)/gi, 'line '],
  [/\bthru\b/gi, 'through'],
  [/\bteh\b/gi, 'the'],
  [/\btoo (?=the\b)/gi, 'to '],
  [/【[^】\n]{0,40}】/g, ' '],
  [/^(\S{1,15})\s{1,20}UP\s{1,20}(\d{1,3}(?:\.\d{1,3}){3})\/\d{1,2}.*$/gm, 'from $2'],
  [/\bip (?:-4 )?-br (?:-4 )?a(?:ddr)?(?: \| ?grep \S{1,15})?(?:\s?->)?/g, ''],
  [/[，,][^，,。？?]{0,16}所以(?:先|来)问(?:一下|问)?/g, ''],
  // `which appears in the vendor's proposal`: where it stands.
  [/,? which (?:appears|stands|is found|occurs|was) in [^.?!,\n]{3,60}/gi, ''],
];

/** A text as it is given, in the words of those who are understood. */
export function rewordedFirst(text: string): string {
  return FIRST.reduce((left, [pattern, as]) => left.replace(pattern, as), writtenOut(text));
}
