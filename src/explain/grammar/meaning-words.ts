/** Patterns by which meaning.ts tells what is asked. Each is linear, and looks at a whole text unless it says otherwise. */

/** `registry.example.org:443`: somebody else's host, and its port. */
export const FOREIGN = /(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}:(\d{1,5})(?!\d)/i;
export const OUTWARD =
  /\b(?:outbound|outgoing|egress)\b|\b(?:allowed|let|get|gets|go|goes|going|send|sends|sending|deliver\w*|relay\w*|mail\w*) out\b|\b(?:ntp|dns|https?|smtp|ssh|mails?|traffic|connections?)\sout from\b|\bremote (?:mx|mail|server)|^\s?[\w.]{2,20} (?:https?|ssh|smtp|dns|ntp|ping|imaps?|pop3s?|\d{1,5}) out(?: ok)?\s?[?!.]*$|往外|出去|外发|出站|对外发|向外/i;
/** `can the gateway itself fetch updates, https outbound from the box`: it is no place on somebody's way. */
export const SENDS_ITSELF =
  /\b(?:gateway|firewall|router|box|gw|fw)(?:'s own| itself)\b|(?:网关|防火墙)(?:自己|自身|本身|本机)|^\s?(?:the\s)?(?:gateway|firewall|gw|fw)\s(?:\w{1,8}\s){1,2}out\b/i;
/** `do we publish 993 on 110.88.12.88`. */
export const DO_WE =
  /\b(?:do|did|are|have) we\s(?:\w{1,8}\s)?(?:publish|expos|forward)\w*|\b(?:forwarded|published|mapped|natted|exposed|ends? up|lands?|leads?|goes?) (?:anywhere|somewhere)\b|\b(?:any|some)thing (?:published|exposed|forwarded|mapped) (?:on|at)\b|^\s?is (?:port )?\d{1,5}(?:\/\w{3})? (?:of|on|at) \S{7,15} (?:published|forwarded|mapped|natted)\b|^\s?is (?:port )?\d{1,5}(?:\/\w{3})? (?:published|forwarded|mapped|natted) (?:on|at) \S{7,15}\b/i;
/** `is 443 published on any of our public addresses`. */
export const ON_ANY =
  /\b(?:publish\w*|forward\w*|mapped|dnat\w*|natted)\b[^.?!]{0,20}\b(?:any|either|one|some) of (?:our|the|your|these|those|my)\b|哪个公网(?:地址|ip).{0,16}(?:转发|映射|转)/i;
/** `is ssh open anywhere`, `telnet 有没有哪里开着`: at whichever address. */
export const ANYWHERE =
  /\b(?:open|reachable|accessible|exposed) (?:to|from) any (?:network|zone|segment|host|client)\b|\b(?:open|opened|allowed|exposed|enabled|let in|reachable|accessible|permitted)\s(?:up\s)?(?:anywhere|somewhere|to any(?:one|body))\b|(?:port\s\d{1,5}|\d{1,5}\/(?:tcp|udp))\sanywhere\b|哪(?:里|儿|台|个地方|些地方).{0,4}(?:开着|开了|开放|放开|放行|通着)/i;
/** `is the mail server down?`: no rule tells. */
export const HEALTH =
  /^\s?(?:is|are|was)\s(?:the\s|our\s)?[\w.-]{2,20}(?:\s(?:server|host|box|gateway))?\s(?:down|dead|offline|crashed)\s?(?:again|now|today)?\s?\?+(?=\s[^?]{0,40}$)|^\s?(?:is|are|was)\s(?:the\s|our\s)?[^,;?]{1,30}\s(?:down|up|alive|crashed|offline|dead|running)(?:\s(?:again|now|today|right now|atm|or what|at the moment))?\s?[?!.]*$|^\s?[^，,。?？]{1,16}(?:服务器|主机|机器|网关)?(?:现在|目前)?(?:是不是|是否)?(?:挂|宕机?|死机|崩)了(?:吗|么|没)?[?？]?$/i;
/** What can be asked, and how, in many words. */
export const HOW_TO_ASK =
  /\b(?:what|which) (?:kinds?|sorts?|types?) of (?:questions?|things?|stuff)\b|\bwhat\b.{0,40}\b(?:can|may|could|should) (?:i|we) (?:even |actually |really )?ask\b|\bhow\b.{0,20}\b(?:word|phrase|ask|put|format|write)\b.{0,20}\b(?:questions?|things?)\b|\bwhat (?:can|do) you (?:do|answer|know|understand)\b|\bwhat (?:are you|you(?:'re| are)) (?:good )?for\b|\bhow (?:i|we) (?:have to|should|must|need to|can) (?:phrase|word|put|ask)\b|\bhow does (?:this|the) (?:bot|thing|tool) work\b|(?:^|[,，\s])怎么用(?:啊|呀|呢)|\bsyntax\b.{0,40}\b(?:ask|follow|use|need|know|expect)\b|\bhow (?:do|can|should) (?:i|we|one) (?:even )?ask you\b|\bhow (?:do|can|should) (?:i|we|one) (?:drive|operate|talk to|query) (?:you|this|it)\b|\bparty tricks?\b|^\s?(?:bot |hairpin )usage\b|你(?:该|要|到底)?怎么(?:用|使)|\b(?:what|which)\b.{0,20}\b(?:inputs?|formats?)\b.{0,20}\b(?:do|can) you (?:understand|take|accept|read|parse|handle)\b|\bwhat(?:'?s| is) your scope\b|\bexamples? (?:of|for) (?:a |the |some )?questions?\b|\bhow (?:does|do|should|can) (?:one|i|we|people|somebody) (?:work|deal|talk|interact|speak) (?:with|to)\b.{0,20}\b(?:bot|tool|you|this|hairpin)\b|\blist of (?:your |all |the )?commands\b|\bwhat (?:can|may|should|could) (?:i|we) (?:paste|feed|throw|give|send)\b|\bhow (?:do|can|should|does) (?:i|we|one|u|you) (?:even |actually |best )?use (?:this|you|it|the bot|hairpin)\b|(?:能|可以)帮(?:忙|我)?(?:查|看|问|做)(?:些|点)?(?:什么|啥|哪些)|你?都?会(?:些|哪些)?(?:什么|啥)|使用说明|使用手册|(?:提问|问题|问法|用法).{0,6}(?:例子|示例|格式)|(?:怎么|如何)(?:提问|问你|用你)|(?:bot|机器人|这个|工具).{0,6}怎么(?:使用|用)|支持(?:问|查)?.{0,4}(?:什么|啥|哪些)|(?:可以|能)问你?(?:些)?(?:什么|啥|哪些)/i;
/** `what is port 110 forwarded to`, `转发给谁`. */
export const WHERE_TO =
  /\b(?:on)?to (?:which|what) (?:\w+ )?(?:server|machine|host|box)\b|\bwhere(?:'?s| does| is| do| will)? (?:it|that|this|they|them)\b.{0,16}\b(?:lands?|go|goes|going|ends? up|leads?|points?|terminates?|forwarded)\b|\bwhere \S{1,40} (?:points?|leads?) to\b|\bgoes where\b|\bto which (?:\w+ )?(?:machine|host|server|box)\b|\bwhere goes\b|\bwhat(?:'?s| is) (?:\w+ )?(?:sitting|listening|living) (?:on|at)\b|\b(?:hand|pass|deliver|steer|direct|route)(?:s|ed|d)?(?: on)? to (?:which|what|whom|who|where)\b|\b(?:goes|go|going|ends? up|lands?|gets?) (?:to|at|on|in) (?:which|what) (?:\w+ )?(?:machine|server|host|box)\b|\b(?:is|are|was) there (?:any|an?|no) (?:dnat|nat|port[- ]?forward\w*|forward\w*|mapping)\b|^\s?behind [^?]{1,40} (?:which|what) |\bwhere (?:in the \w+ )?(?:does|do|is|are|will|would) [^?]{1,50}(?:end up|land|lead|tied|bound|go(?!\s(?:wrong|to\s\d))|forwarded|mapped|natted|dnatted)\b|\b(?:d?nat|forward\w*)\s(?:target|destination|server)\b|(?:映射|转发|转|指|落|打)(?:到|给|向|去)(?:了)?\s?(?:\s{4,}|内网|内部|里面|后面)?\s?(?:的)?(?:哪|which )|\bwhat(?:'?s| is| sits| stands| hides)? behind\b|\b(?:server|machine|host|box|backend|system)s? (?:\w+ )?(?:is |sits? )?behind\b|\bwhich (?:\w+ )?(?:machine|server|host|box|backend)s?\b.{0,24}\b(?:is (?:it|that)|ends?|lands?|goes|go|answers?|serves?)\b|\b(?:forward|map|nat|dnat|redirect|translat)\w*\sto\s(?:whom|who|what|where|which)\b|(?:forward|dnat|nat|map|publish)\w*\s?到\s?哪|对应.{0,6}哪|(?:后面|后头|背后|后端).{0,4}(?:哪|什么|谁)|\b(?:what|where|which)\b.{0,60}\b(?:forward|map|nat|dnat|redirect)\w*\b|(?:转发|转|映射)(?:给|到|去)(?:了)?(?:谁|哪|什么)/i;
/** `on 443 and on nothing else`: all that is published there. */
export const ELSE = /\b(?:nothing|anything|what) else\b|没有(?:别的|其他)|只有这/i;
/** What no rule tells: how fast something is, what it costs, how long it is valid. */
export const OTHER_MATTERS =
  /\b(?:feels?|is|are|was|so|very|really|getting|got) (?:\w+ )?slow\w*\b|\boverload\w*|\bexpir(?:e|es|ed|ing|y)\b|过期|到期|\bpackets? counters?\b|\b(?:disks?|dimms?|ecc|raid|psu|bios)\b|\b\d{1,3}\s?% (?:full|used)\b|\bwho owns\b|\bout of (?:memory|disk|space)\b|\b(?:mx|ptr|spf|dkim|dmarc|cname)\b(?: record| entry)?\b[^?]{0,30}\b(?:of|for|point\w*|set|correct|resolve\w*|domain)\b|\btxt records?\b|\b(?:local|its own|own|windows) (?:iptables|firewall|nftables|ufw)\b|\b(?:ufw|firewalld) on \w|\b(?:iptables|nftables|firewall) on (?:the|our) [a-z]{2,12} (?:server|host|vm|machine)\b|\b(?:fail2ban|selinux|denyhosts|apparmor)\b|磁盘|硬盘|内存|多少钱|价格|费用|\bprices?\b|\bsluggish\b|很慢|变慢|好慢|太慢|卡顿|过载|负载/i;
/** `what do we publish to the outside world`: all that is. */
export const WE_PUBLISH =
  /\b(?:what|everything|all(?: that)?)\b.{0,12}\bwe (?:publish|expose|forward|offer)\b|(?:我们|一共|总共|现在|目前).{0,16}(?:发布|暴露|开放|映射)了?(?:哪些|什么|啥)/i;
/** `for each service that we publish, the networks that can use it`: who reaches all of them. */
export const WHO_EACH =
  /\b(?:matrix|overview|table|grid)\b(?=[^?]{0,90}\bservices?\b)(?=[^?]{0,90}\bzones?\b)|\b(?:each|every|all|per)(?: of)?(?: the| our)?(?: single)? ?(?:published |public |exposed |forwarded )?(?:services?|ports?|things?)\b[^?.]{0,90}\b(?:who|whom|(?:which|the|what|list of)(?: list of)?(?: of)?(?: the| our)? ?(?:networks?|zones?|segments?|sources?|clients?|subnets?|vlans?|people)|(?:from )?where)\b|\b(?:who|(?:which|what) (?:networks?|zones?|segments?|sources?|clients?|subnets?|vlans?))\b[^?.]{0,30}\b(?:reach|get|use|access|see|open|hit)\w*\b[^?.]{0,12}\b(?:each|every)(?: of)?(?: the| our)? ?(?:published |public |exposed |forwarded )?(?:service|port)s?\b|(?:每个|每一个|各个?)[^，,。？?]{0,10}(?:服务|端口|映射)[^。？?]{0,10}(?:哪些|哪个|谁|什么)[^。？?]{0,12}(?:能|可以|可达|到|访问|进|用|通)|^\s?who (?:can )?(?:reach(?:es)?|access(?:es)?|uses?) (?:all )?(?:of )?(?:the|our) published services\s?[?!.]*$|^\s?谁能?(?:访问|到达?)(?:所有)?(?:对外)?发布的服务[?？。]?$|(?:谁|哪些)[^。？?]{0,8}(?:能|可以|访问)[^。？?]{0,6}(?:每个|每一个|各个?)[^。？?]{0,8}(?:服务|端口)/i;
/** What somebody is able to use of what is published. */
export const USES =
  /^\s?what(?:'?s| is| are| can| could| may)\b.{0,60}\bable to (?:get (?:to|at|into)|reach|use|open|access|see)\b|(?:能|可以)(?:用|访问|到|连|使用|打开)(?:得)?(?:上|到)?(?:哪些|什么|啥|多少)|\b(?:what|which)\b.{0,40}\b(?:works?|reachable|usable|available|open)\s(?:for|from|to)\s(?:it|him|her|them|me)\b|\b(?:which|what)\b.{0,50}\b(?:can|could|may|does|will)\s(?:that|this|it|he|she|they)\b.{0,16}\b(?:use|reach|access|get|see|open)|\b(?:name|list|tell)\b.{0,40}\b(?:things?|services?|ports?)\b.{0,24}\b(?:it|he|she|they)\b.{0,12}\b(?:able|can|could|may|use|reach|access)/i;
export const AS_CLIENT =
  /\b(?:as a client|standing on|seen from|itself (?:reach|get|use|open)\w*|reach(?:es)? itself|from the (?:gateway|firewall|router|box) itself)\b|(?:从|在)(?:网关|防火墙)(?:本机|自身|自己)|(?:gateway|firewall|box) itself\b.{0,30}\b(?:answer|reach|work|use)\w*/i;
export const LANDS_THERE = /\d (?:really |actually |now )?(?:lands?|ends? up) (?:on|at) \d/i;
export const KNOWN_AS =
  /\bknown (?:to the \w+ )?(?:under|as|by)\b|\bunder (?:which|what) public\b|\bwhich public\b.{0,30}\b(?:point|lead|belong|map|forward)\w*/i;
/** `allowed sources pls, it has no business being open to the world` */
export const SOURCES =
  /\b(?:allowed|permitted|possible|which|what|all|every|list of) sources?\b|\bsources? (?:that are |which are )?(?:permitted|allowed)\b|来源(?:有|是)?(?:哪些|什么)|(?:允许|放行)的来源/i;
export const WHICH_WORK = /\b(?:which|what|how many)\b.{0,40}\b(?:works?|answers?|reachable|usable|available|open)\b/i;
export const ALTERNATIVE =
  /\b(?:everyone|everybody|everywhere|anywhere|all|anyone|anybody|the whole world)\b.{0,24}\bor (?:only|just|merely)\b|\bonly\b.{0,40}\bor\b.{0,16}\b(?:everyone|everybody|anyone|anybody)\b|\bfor whom\b|\bonly\b.{0,30}\bor (?:also|even)\b|(?:所有|谁都|都).{0,12}还是只/i;
/** `give me all the dnats`, `the complete table of DNAT entries`. */
export const ALL_NATS =
  /^\s?(?:the\s|our\s)?(?:port[- ]?)?(?:dnats?|forwards|mappings|nat\stable)(?:\s(?:pls|plz|please))?[\s.!?]*$|^\s?(?:the\s|our\s)?(?:port[- ]?)?(?:forwards|dnats|mappings)\b.{0,24}\ball\b|^\s?(?:list|show|print|give|dump)\s(?:me\s|of\s)?(?:all\s)?(?:the\s|our\s)?d?nats\b|\bevery (?:single )?(?:d?nat|forward|mapping)\b|\b(?:all|complete|full|whole|entire|inventory of|list of|table of|overview of)\s(?:of\s)?(?:the\s|our\s)?(?:port[- ]?)?(?:d?nat|forward|mapping)s?(?:\s(?:entries|rules|lines))?\b/i;
/** Everything of a kind is wanted. */
export const LISTS =
  /\b(?:table|list|inventory|overview|map) of (?:every|all|each)\b.{0,40}\b(?:forward|publish|expos|map|offer|translat)\w*|\b(?:table|list|inventory|overview|map) of (?:what(?:ever)?|everything|all that) (?:is|we have|we) (?:publish|expos|forward|visible|reachable|offer)\w*|\b(?:internet|public|outward)[- ]facing services\b|\bwhich (?:servers|machines|hosts|boxes)\b.{0,30}\b(?:offer\w*|expos\w*|publish\w*|forward\w*)\b|\b(?:list|enumerate|every|all|which|what|show|overview|inventory)\b.{0,60}\b(?:services?|ports?|expos\w*|publish\w*|forward\w*|mapp\w*|d?nats)\b|\b(?:published|exposed|forwarded) (?:services?|ports?)\b|^\s?(?:list|show|print|dump)\s(?:me\s|of\s)?(?:all\s)?(?:the\s|our\s)?(?:port[- ]?)?(?:d?nats|forwards|forwardings?|mappings)\b|所有的?\s?(?:d?nat|映射|转发)|\bcurrent (?:port[- ]?)?(?:forwards|mappings|dnats)\b|^\s?(?:please )?(?:show|list|print|dump|explain)\b.{0,20}\b(?:d?nat|forwarding|mapping)s? table\b|\b(?:d?nats?|forward\w*|mappings?|publish\w*)\s(?:summary|list|overview|inventory|report|dump)\b|\b(?:everything|anything|all)\b.{0,20}\b(?:dnat|nat|forward|publish|expos|map)\w*|(?:forward\w*|nat|映射|转发|发布)\s?的?\s?(?:清单|列表|list)|(?:多少|几)条?.{0,8}(?:映射|转发|发布)|(?:映射|发布|暴露|开放|转发).{0,12}(?:哪些|什么|啥|多少|几[个条项]|清单|列表)|(?:哪些|所有|全部|什么).{0,12}(?:映射|发布|暴露|对外)|对外.{0,8}(?:哪些|什么|啥|多少)|(?:多少|几)个?(?:端)?口|(?:开了?|放)(?:了)?.{0,6}(?:哪些|几个|多少)(?:端)?口/i;
export const REACHES =
  /\b(?:ingress|inbound(?: access| traffic| path| way)?|way in)\b.{0,16}\bto\b|\b(?:usable|works?|available|reachable)\b|\b(?:reach|access|get (?:to|at|into)|connect|talk to|able to|allowed|open up)\b|能(?:访问|到|连|打开|上)|可以(?:访问|到|连)/i;
/** `does web have any public port mapped onto it`. */
export const HAS_MAPPED =
  /\b(?:has|have|got)\s(?:\w{1,10}\s){0,3}(?:ports?|mappings?|forwards?|dnats?|services?|anything|something)\s(?:\w{1,12}\s){0,2}(?:map|forward|publish|expos|dnat|nat|open|point|lead)\w*/i;
export const GOES =
  /(?:\b(?:reach(?:es|ing)?|mak(?:e|es|ing) it (?:in)?to|gets? out (?:on)?to|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|get(?:ting|s)? (?:out |through )?(?:in|on)?to|acc?ess(?:es|ing)?(?: to)?|hit(?:s|ting)?|connect(?:ing|s)? to|enter(?:ing|s)?|open to|into)\s(?:the\s|our\s|zone\s|gateway(?:'s)?\s|inside\s|inner\s|own\s|leg\s|address\s|ip\s){0,6}|(?:到达?|访问|进入?|连到?|打到|通到)\s?)$/i;
export const IS_GONE_TO =
  /^(?:'s)?\s?(?:own\s)?(?:\w{1,10}\s)?(?:ports?|services?)\s(?:is\s|are\s)?(?:open|reachable|accessible|available)\b|^\s?(?:zone\s|segment\s|network\s|box\s|itself\s)?(?:(?:can|could|may|might|is|be|being|gets?)\s){0,3}(?:accessed|reached|reachable|entered|accessible|open)\b|^\s(?:access|connectivity)\b|^\s?(?:能|可以?)?被|^.{0,14}(?:放|allow|允许|让|准).{0,4}谁.{0,4}进|^.{0,10}(?:哪里|哪儿|什么地方|哪些地方|谁|哪些\S{0,4})\S{0,4}(?:能|可以|够)(?:进|到|访问|连|得着)/i;
/** `is 3306 open to the internet`, of no address. */
export const IS_OPEN = /\b(?:open|opened|exposed|reachable|accessible|closed)\b|放开|开放|暴露|开着/i;
export const FROM_WHERE =
  /\b(?:from where|where from|from what|(?:from|in) (?:which|what) \w{1,12})\s(?:(?:is|are|can|may|could)\s)?(?:the\s|our\s)?$/i;
/** `worried about floor3. who could get in there?` */
export const WHO_THERE =
  /\b(?:who|any(?:one|body))\b.{0,20}\b(?:get|gets|go|come|comes|reach\w*|connect|log|break)\b.{0,10}\b(?:in(?:to)?\s)?(?:there|it|them)\b|\bwhat can (?:initiate|open|make|start|establish)\b.{0,24}\b(?:to|towards?|into) (?:it|them)\b|有谁.{0,8}(?:reach|访问|进|连|到|ping)\s?得?\s?(?:到|去|了|上|着|通)/i;
/** `open tcp/22 to anything behind or on this gw`. */
export const BEHIND_IT = /\bany(?:thing|\s(?:host|machine|server|box))\b.{0,16}\b(?:behind|on|at)\b/i;
