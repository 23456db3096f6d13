/** Words put otherwise beforehand: of who asks whom, and of what is told beside it. */
import type { Rewording } from './beforehand.ts';

/** In this order. Each pattern is linear. */
export const SAID_OF_FLOWS: readonly Rewording[] = [
  [/(?<![a-z])ip\s?(?:地址)?(?=\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))/gi, 'ip '],
  // `192.168.20.x`: the network.
  [/(?<!\b(?:sit|sits|both|live|lives|stand) (?:in|on) )(?<![\d.])(\d{1,3}\.\d{1,3}\.\d{1,3})\.[x*](?![\w.])/gi, '$1.0/24'],
  [/\brul(?:e|ing) (?:(?:the |our )?(?:fw|firewall|gateway|it) out|out (?:the |our )?(?:fw|firewall|gateway))\b/gi, 'be sure'],
  // `能上外网,却打不开 …`: what works is not asked.
  [/(?:能|可以)(?:正常)?(?:上|访问)(?:外网|互联网|网)\s?[,，]?\s?(?=却|但|可是|就是|可)/g, ' '],
  // `vlan20ping得通…`
  [/(?<=\d)(ping|ssh|telnet|curl)(?=[\s\p{Script=Han}\d])/giu, ' $1 '],
  [
    /\b(?:would|should|'d) be (?:most |very |much |so )?(?:obliged|grateful|glad|happy|thankful|nice|great|good|kind|helpful) if (?:you|someone|somebody|one) (?:could|can|would|might)\b/gi,
    'please',
  ],
  // `we moved the agents off bond1 onto …`: where they no longer are.
  [
    /\b((?:moved|migrated|switched|relocated)\b[^.?!,]{0,40}?) (?:off|from|out of) (?:the )?\S{2,20}(?: net(?:work)?| segment| zone| lan)? (?=(?:on)?to\b)/gi,
    '$1 ',
  ],
  // `把 syslog 发给 …,发得出去吗`: whether it gets there.
  [/(?<=[,，]\s?)(发|送|传|推)(得|不)出去(?=了?吗|么|[?？。，,]|$)/g, '$1$2到'],
  [/\b(rdp|ssh|sftp|scp|vnc|rsync)s (?=(?:in|into|to|from)\b)/gi, '$1 '],
  // `from a foothold in vlan20, what could we touch?`
  [
    /\b(what (?:\w+ )?(?:could|can|would|may|might) (?:i|we|you|they|he|she|it|one|somebody|an attacker) )(?:touch|hit|get at|lay hands on)(?=[?!.,\s]|$)/gi,
    '$1reach',
  ],
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
  [/\bnot even (?=(?:on|via|over) (?:port )?\d)/gi, ''],
  [/\bwhen (?:it|they)(?:'s|'re| is| are)? at home\b/gi, ' '],
  // `resolve names at 9.9.9.9`, `gets dns from 8.8.8.8`: who is asked for it.
  [
    /\bresolv(?:e|es|ing) (?:(?:host|domain)?names? |anything |stuff )?(?:at|via|using|with|through|against|from|over) (?=(?:the |our )?[\w.]{2,40})/gi,
    'reach dns at ',
  ],
  [
    /\b(?:get|gets|getting|fetch(?:es)?|pulls?|takes?|obtains?|syncs?) (?:its |their |the |his |her )?(dns|ntp|time|clock)(?: answers| sync| lookups)? from (?=(?:the |our )?[\w.]{2,40})/gi,
    'reach $1 at ',
  ],
  // `往 vlan20 的打印机 192.168.20.60 打印`: one end, said in three words.
  [/(?<=[往到去给连]\s?)(?:[a-z][\w.-]{1,20}|\p{Script=Han}{2,4})\s?[里内]?的\p{Script=Han}{1,6}\s?(?=\d{1,3}(?:\.\d{1,3}){3})/giu, ''],
  // `203.0.113.77 (customs head office)`: what it is called, which is no other end.
  [/(?<=\d{1,3}(?:\.\d{1,3}){3})\s?\((?:the |our |their )?[a-z]{2,20}(?: [a-z'-]{2,20}){1,4}(?<!\bis|\bto|\bfrom)\)(?=\s[a-z])/gi, ''],
  [/\b(udp|tcp)\/(\d{1,5}) (?:packets?|datagrams?|segments?)\b/gi, '$1/$2 traffic'],
  // `PING 192.168.30.5 … 56(84) bytes of data.`: no port.
  [/(?<!\d)\d{1,5}\(\d{1,5}\) bytes of data\b/gi, ''],
  // `the web gui on 192.168.20.1`: no server of that name.
  [/\bweb[ -]?(?:gui|ui|interface|console|admin|login|panel)(?: page)?(?= (?:of|on|at)\b)/gi, 'admin page'],
  // `by its *public* ip`: set in bold.
  [/(?<![\w*\\])\*([a-z\d][\w .-]{0,30}[\w]|\w)\*(?![\w*])/gi, '$1'],
  [/\bform (?=(?:my |the )?(?:home|outside|inside|internet|office|floor|vlan))/gi, 'from '],
  // `i am root on 192.168.20.18, whats reachable from here`
  [
    /\b(?:i(?:'m| am)|im|we(?:'re| are)) (?:(?:root|logged (?:in|on)|sitting|standing|admin) )?(?:on|at|in) ((?:\d{1,3}\.){3}\d{1,3}|[a-z][\w-]{1,20})[,.;]? ([^.?!]{0,60})\bfrom here\b/gi,
    '$2from $1',
  ],
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
  [/[^,，。?？]{0,40}(?:是否|有没有|是不是)(?:已经|被)?(?:隔离|分开|隔开)[,，]\s?(?:即|也就是(?:说)?)\s?/g, ''],
  // `vlan20, which was set up for visitors, is not able to …`
  [/,\s?which (?:was|were|is|are|has|had|have) [^,?!]{3,90},(?= (?:is|are|can|can't|cannot|could|does|do|has|will|may)\b)/gi, ' '],
  [
    /\b(?:i|we) (?:have been|was|were|am being|got) asked (?:by [^,.?!]{2,30}(?:\. )?[^,.?!]{2,40} )?(?=(?:whether|if|why|who|which)\b)/gi,
    '',
  ],
  // `web 收得到 vlan20 来的 https 吗`
  [/([\w.]{2,20})\s?(?:能)?(?:收得到|收到|收不到)\s?([\w.]{2,20}|\p{Script=Han}{2,4})\s?(?:来|发来|过来|发)的\s?/gu, '$2 能访问 $1 的 '],
  [
    /\b(?:when|as|while|because) (?:he|she|they|somebody|someone) (?:is |was |are |were )?(?:writ|mail|send)(?:es|ing|s|e)? (?:mail )?(?:to )?(?:us|me)\b(?: from (?:his|her|their|the|a)? ?[^,.?!\n]{2,30})?/gi,
    'from outside',
  ],
  [
    /\bsure (?:that )?(?:the )?([\w.:-]{2,40}) (?:gets|receives|sees|hears) nothing from (?:the )?([a-z][\w-]{1,40})(?![\w.:])/gi,
    'sure that $2 can not reach $1',
  ],
  [
    /\b(?:the )?([\w.:-]{2,40}) answers? (ssh|dns|https?|smtp|imap) when (?:the )?([\w.-]{2,30}) (?:is )?(?:ask|call|try)(?:s|ing|ies)?\b/gi,
    'can $3 reach $1 by $2',
  ],
  [
    /\b(?:the )?([\w.:-]{2,40}) answers? pings? when (?:the )?([\w.-]{2,30}) (?:is )?(?:ask|call|try|ping)(?:s|ing|ies)?\b/gi,
    'can $2 ping $1',
  ],
  // `can't ping anything in vlan20`: the zone.
  [
    /\b(ping|reach|access|get to|talk to|see|hit|touch) (?:anything|something|any|an?|one) ?(?:host|machine|box|server|computer|pc|device|workstation)? (?:in|on|inside|within) (?=(?:the )?[\w.-]{2,20}(?:[?.!,]|$))/gi,
    '$1 ',
  ],
  // `would deleting line 19 cut vlan20 from the internet`
  [/\bcut(s|ting)? (the )?([\w.-]{2,20}) from (?=(?:the )?(?:internet|outside|world|web|net)\b)/gi, 'cut$1 $2$3 off from '],
  // `item 14 of the audit form`: no port.
  [
    /(?:[,;]\s?)?\b(?:item|section|clause|paragraph|annex|appendix|chapter|page)\s(?:no\.?\s?|number\s|#)?\d{1,3}(?:\.\d{1,3}){0,3}(?![\d.:/])(?: of the (?:\w+ )?(?:form|audit|questionnaire|checklist|report))?/gi,
    ' ',
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
  [/\binternet mail to (?=\d)/gi, 'mail from the internet to '],
  [/\bexplain why (\S{2,24}) (?:is|gets) (?:turned away|refused|rejected|dropped|blocked|denied)\b/gi, "why can't $1 connect"],
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
  // `楼上 floor3 的同事`: no verb.
  [/(?:楼[上下]|隔壁)\s?(?:的)?\s?(?=[a-z\d])/gi, ''],
  // `using the inside address`, `用内部地址 192.168.1.55`: how it is called.
  [/\b(?:usi?ng|via|by|on|at|with) (?:the |its |their )?(?:inside|internal|inner|private|lan) (?:ip )?add?ress(?:es)?\b/gi, ' '],
  [/(?:用|通过|走)\s?(?:内部|内网|私网|私有)\s?(?:地址|位址|ip)\s?(?=\d)/gi, '访问 '],
  // `45.76.11.3 port 5432 out on the net`: where that address is.
  [/(?<=\d)(,? (?:port \d{1,5} )?)(?:somewhere |out |sitting ){1,2}(?:there )?(?:on|in) the (?:inter)?net(?:work)?(?=[.,;?!]|$)/gi, '$1'],
  [/\bwich (?=[a-z])/gi, 'which '],
  [/\bprots\b/gi, 'ports'],
  // `can the office reach the gateway on port 22`: it is what is reached.
  [
    /\b((?:can|could|does|do|may|will|would)\b[^;?!\n]{1,60}\b(?:reach|get to|talk to|hit|come to|connect to|log ?in ?to)) (?:the|our) (?:gateway|firewall|router) (?=(?:on|at|via|over) (?:port\b|tcp|udp|\d|ssh|https?|dns))/gi,
    '$1 the gateway itself ',
  ],
  // `does the box itself get out to …`
  [/\b(does|do|can|could|will|would) the (?:box|fw|appliance) itself\b/gi, '$1 the gateway itself'],
  [/^\s{0,4}first time here[,.!]\s?/gi, ''],
  [/\bkinda (?=things?|questions?|stuff)/gi, 'kind of '],
  [/\bcan i throw at you\b/gi, 'can i ask you'],
  [/\b(?:rather than|instead of) \.\d{1,3}(?![\d.])/gi, ' '],
  [/\bh(?:tps|tts|ttsp|tttps)(?=:\/\/)/gi, 'https'],
  // `let's say I hang a copier into vlan20 and give it 192.168.20.200.`
  [
    /\blet'?s say (?:i|we) (?:hang|put|plug|connect|place|install|hook|stick) (?:an? |the )?[\w -]{2,30} (?:into|onto|in|on|to) \S{2,20} and give it (?=\d{1,3}\.)/gi,
    'there is ',
  ],
  [
    /\bdo (?:we|i) (?:then )?lock (?:ourselves|us|me|myself) out of (ssh|https?|(?:port )?\d{1,5})(?: \(\d{1,5}\))? (?:on|of|to) the (?:gateway|firewall|fw|box) from (the \w{2,20}|\w{2,20})/gi,
    'does $2 still reach the gateway itself on $1',
  ],
  [/(?<=\d\/\d{1,2}\s?)(?:里面?|中|网段里?面?)的(?:机器|主机|电脑|设备)/g, ''],
  [/\b(?:and )?(?:is )?bound for (?=the |\S{2,20} zone)/gi, 'to '],
  // `网关自己 ping 得到 …`
  [/ping\s?得(?:到|通)(?=\s?[\da-z])/gi, '能 ping '],
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
  // A mail that was sent on: no firewall.
  [/^(?:(?:fw|fwd|re|aw|wg|rv|转发|回复)\s?[:：]\s?){1,5}/gim, ''],
  [/(?<![\w/])w\/o(?![\w/])/gi, 'without'],
  [/\bnavigat(?:es?|ing) (?:in|on|to) (?=the (?:internet|web|net)\b)/gi, 'reaches '],
  // What ping itself prints: the sizes are no ports.
  [/\bPING (\S{2,60}) (\(\S{2,60}\))?:? ?\d{1,5}(?:\(\d{1,5}\))?(?: data)? bytes(?: of data)?\.?/g, 'ping $1'],
  [/^-{3} \S{2,60} ping statistics -{3}$/gm, ''],
  [/\(?\b(?:i )?(?:ran|run|tried|typed|did) (?:that|this|it) (?:on|from) (\d{1,3}(?:\.\d{1,3}){3})(?: fyi| btw)?\)?/gi, ' from $1 '],
  [/\bwithout (?:a |any )?(?:comment|explanation|reason|note|ticket|context)s?\b/gi, ' '],
  [/\bas if (?:i|we) (?:were|was|am)\b[^.?!]{0,60}/gi, ' '],
  [/(\p{Script=Han})[:：](?=[0-9a-f]{1,4}:[0-9a-f:]{2,})/giu, '$1 '],
  [/改[成为]\s?--to-destination\s/g, '改到 '],
  // Slips, and what heads or lists print around what matters.
  [/^\s*(?:hlep|halp|hepl|hlp|hellp)\s*[!?.]*$/i, 'help'],
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
