/** Words of plain language: those that say nothing about which flow is meant, and those that say what is asked. */

/**
 * Words that a question may have around its ends. A word that is not here, not a name and not a service is unknown: where a name should
 * stand ("can printers reach …"), the question is asked back instead of answered about somebody else.
 */
const PLAIN = new Set(
  `a able about above across actually add added adding admin administrator after again against ago all allow allowed allows along already
  also always am an and another answer answered answers any anybody anymore anyone anything anyway apparently applied apply are aren around
  arrive arrives as ask asked asking asks at attempt authenticate authentication available away back bad because been before behind being
  below between block blocked blocking blocks bounce bounced bounces bouncing box break breaks broken browse browser but by bypass bypasses
  call called can cannot cant case cause change changed changes chat check checked checking claims client clients close closed colleague
  come comes coming config configured connect connected connecting connection connections connects conntrack correct could couldnt customer
  customers day dead delete deleted deliver delivered delivers denied deny deploy did didnt die dies different direct directly do does
  doesnt doing done dont door down drop dropped dropping drops due during each either else email emails end enough error errors even ever
  every everybody everyone everything exact exactly exist exists expect expected expire expired expires expiry explain exposed exposes external externally fail failed
  failing fails failure fetch few figure find fine first fix fixed flow follow for forward forwarded forwarding forwards found from full
  gateway get gets getting give given go goes going good got guy guys had handle handled handles hang hanging hangs happen happened happening
  happens has hasnt have havent having he hello help her here hey hi hit hits hitting hop host hosts how however i idea if im imap in inbound inventory
  incoming inside instead internal internally into ip ips is isnt issue it its itself ive job just keep keeps kernel chain chains kind know known last later
  less let lets like line list listen listening listens live load local log logged logs long look looking looks lost lot machine machines mail
  mails main make makes many map mapped mapping maps masqueraded match matches may maybe me mean means message might mine minute missing moment more
  morning most much must my myself name nat natd natted nating nats need needed needs network networks never new next night no nobody none nope
  not nothing now obviously of off ok okay old on once one only onto open opened opening or other others our ours out outbound outgoing outside
  over own packet packets page pass passes path people perhaps person phone pick picked picking picks ping pinging pings plain please pls plz point points policy port
  ports possible possibly potentially theoretically anywhere pr private probably problem properly proto protocol provider public publish published publishes pull push put question quick
  quite ran rather reach reachable reached reaches reaching read real really reason receive received receives refuse refused refuses refusing
  reject rejected rejecting rejects far sync remote remove removed replied replies reply replying report reported reports request requests reset
  resolve respond responds response result return returned returning returns right route routed routes routing rule rules ruleset run running
  runs said same save saw say saying says second see seem seems seen sees segment send sender sending sends sent server servers service
  services session set setup she should show shows side site sites situation so some somebody someone something sometimes somewhere soon
  sorry source specific start started state status still stop stopped stops stuck stupid subnet sudden suddenly support sure system table
  take takes talk talking talks team tell telling tells test tested testing tests than thank thanks that thats the their them then there
  these they thing things think this those though thought through thru time timed timeout timeouts timing times to today together told
  tomorrow tonight too took trace traffic translated translates translation travel travels tried tries trouble true try trying turn two
  unable under understand unreachable until up upstream us use used user users uses using usual usually very via wait waiting want wants
  was wasnt way we weird well went were what whats when where whether which while who whole whom whose why will with within without wont
  word work worked working works world would wouldnt wrong wtf www yes yesterday yet you your yours broken mailbox inbox mutt thunderbird outlook alpine evolution roundcube fetchmail getmail msmtp postfix dovecot exim sendmail nginx apache nmap tcpdump curl
  data officer officers manager managers director directors whoever whatever whichever wherever intranet non-network non-technical non-expert wget telnet openssl swaks netcat ncat nc ssh sftp iptables nft nftables dnat snat masquerade hairpin loopback reflection firewall router
  http https smtp pop pop3 imaps pop3s smtps tcp udp icmp address addresses addr destination dest source src dst dport sport from itself
  himself herself themselves oneself got gotten cause happened everybody nobody ours yourself possible impossible supposed accept accepted
  accepts accepting permit permitted permits filter filtered filtering filters visible exposing reachability accessibility access accesses
  accessed accessible accessing side outcome situation currently present actual merge merged merging head base branch commit y u r ya hmm
  umm uh oh ah damn hell heck shit fuck fucking ffs wth idk afaik btw fyi asap please kindly simply basically currently seriously honestly
  literally sort kinda gonna wanna tryna lemme gimme dunno cuz bc coz tho tbh imo really quite pretty weirdly strangely`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase();
  return PLAIN.has(lower) || PLAIN.has(lower.replace(/'/g, '')) || PLAIN.has(lower.replace(/(?:'s|s|ed|ing)$/, ''));
}

/** Chinese phrases that say nothing about which flow is meant, longest first. */
const HAN_PLAIN =
  `为什么 怎么样 怎么回事 怎么办 什么意思 是什么 什么样 有没有 能不能 可不可以 是不是 行不行 通不通 可以吗 对不对 到底 究竟 请问 帮忙 帮我 看看 看一下 查一下 查下 查查 一下
  告诉我 告诉 解释一下 解释 说明 说说 现在 今天 昨天 刚才 突然 忽然 一直 总是 还是 还 也 都 就 却 只 才 又 再 已经 曾经 正在 目前 访问不了 访问不到 访问不通 连接不上 连接不了 连不上 连不了 连不通 上不了
  打不开 到不了 到不达 达不到 收不到 发不出去 发不出 发不了 发邮件 收邮件 收发邮件 邮件 发信 收信 不通 不了 不到 不上 不能 不可以 不可达 不行 无法 没法 没有办法 没有 没 不 可以 可达 能够 能否 能 可否 可 会不会 会
  怎么 怎样 如何 什么 哪些 哪个 哪里 哪儿 哪条 哪 谁 多少 几个 几 访问到 访问 连接到 连接 连通 连到 连上 连 联通 联系 到达 到 去往 发往 发到 发给 发送 发 通过 经过 经由 经 走 从 自 来自 由 在 往 向 对 给 把 被 将 和 与 跟 及 或者 或 以及
  的时候 时候 的话 的 地 得 了 着 过 吗 呢 吧 啊 呀 么 嘛 哦 噢 嗯 啦 这条 这个 这些 这 那个 那些 那 它 他 她 我们 我 你们 你 您 大家 有人 用户 客户端 客户 同事 分别 列出 转发到 转发 转到 转 出去 出来 进来 进去 帮忙看 清单 列表 人 机器 主机 电脑 设备 终端 网段 区域 地方 位置 网络 网 子网 地址 ip 端口号 端口 号口 号 服务器 服务 协议
  公网 公司 外网 内网 互联网 外部 内部 自己 自身 本身 本机 网关 防火墙 路由器 路由 路径 路线 线路 规则 策略 映射 转发 发布 暴露 开放 打开 开通 开 放行 允许 拒绝 拒 丢弃 丢包 丢 拦截 拦 阻止 挡 封 通 断 超时 重置 报错 报 反馈 反映 客户 错误 错 提示 显示 返回 出现 失败 成功 正常 异常 问题 故障 原因 情况 结果
  是 有 行 好 对 上 下 里 中 内 外 间 之间 之 后 前 时 用 使用 想 要 需要 应该 必须 得 知道 确认 测试 试试 试 改 加上 加了 加 添加 增加 新增 删掉 删除 删了 去掉 拿掉 移除 如果 假如 假设 要是 若 会怎样 会怎么样 会如何 影响 合并 合 变成 变 变化 那么 那 然后 还有 另外 其他 所有 全部 任何 一个 一些 些 个 条 台 层 行 第
  回程 去程 来回 往返 回来 回 应答 响应 回应 请求 数据包 报文 包 流量 流 经 转换 翻译 源 目的 目标 真实 看到 看见 看 见 显示为 浏览 浏览器 打 上网 网页 网站 登录 登陆 认证 身份 密码 收 寄 信 箱 邮箱 系统 应用 程序 命令 工具 说 讲 问 答 谢谢 你好 您好 喂 急 快 麻烦 请 各位 老师 大佬 兄弟 半夜 凌晨 早上 晚上 下午 上午`
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);

/** Runs of Chinese of which no part is plain: likely a name that is not known. */
export function unknownHan(text: string): string[] {
  let rest = text.replace(/[^\p{Script=Han}]+/gu, ' ');
  for (const word of HAN_PLAIN) rest = rest.replaceAll(word, ' ');
  return rest.split(' ').filter((run) => run.length >= 2);
}

/** How somebody asks what can be asked here. */
const ENGLISH_HELP = `(?:(?:what|how)(?: (?:kinds?|sorts?|types?) of (?:things?|questions?|stuff))?) (?:can|do|should|may|could|would|to) ?(?:i|we|you|hairpin)? ?(?:even|actually|really|just)? ?(?:use|ask|do|say|type|work|answer)(?: (?:you|this|it|that|here|thing|bot|hairpin|with|of|about|for me))*`;
const EXAMPLES = `有(?:没有)?例子(?:吗|么)?|举个例子|(?:请)?给(?:我)?(?:几|两|一|些)?个?例子(?:看看|吧|呗)?|(?:please )?(?:give|show)(?: me)?(?: some| a few| an)? examples?`;
const HAN_HELP = `(?:一般|通常)?(?:你|它)?(?:这|那)?(?:个)?(?:机器人|bot|工具|东西|助手)?(?:都|到底)?(?:能|会|可以|该|要|应该)?(?:我)?(?:怎么|如何|咋)(?:样)?(?:使用|用|问|提问)(?:你|这个?(?:机器人|bot|工具|东西)?|它)?(?:比较|才)?(?:好|合适|对)?|(?:你|我)?(?:都|到底)?(?:能|会|可以)(?:干|干些|做|回答|问|查|看|帮我做)?(?:些)?(?:啥|什么|哪些)(?:问题|事)?(?:呀|啊|呢)?`;

/** What a question is after, as far as words say it. Each pattern is linear. */
export const ASKS = {
  help: new RegExp(
    String.raw`^(?:(?:please|hi|hey|hello|ok|你好|您好)[\s,.!]+)?(?:请问)?(?:usage(?:[?!]{1,3}.{0,40})?|man|\?+|[^.?!]{0,60}\bhow (?:must|should|do|does|can|shall) (?:one|i|we|people|you) (?:write|talk|speak|phrase|put|ask|type)\b[^.?!]{0,40}\b(?:you|bot|questions?)\b[^.?!]{0,40}[.?!]?(?:[^.?!]{0,20}\bexamples?)?|(?:help(?: me)?(?: out)?(?: please)?[\s,.!?]*)?(?:${ENGLISH_HELP})?(?: please)?|(?:帮助|帮帮我|帮忙|用法|说明|使用说明|${HAN_HELP})(?:[\s,?]*${HAN_HELP})?)(?:啊|呀|呢|的|哦)?(?:[\s,.?]*(?:${EXAMPLES}))?(?:啊|呀|呢|的|哦)?[\s.!?。]*$`,
    'i',
  ),
  greeting: /^(?:hi|hello|hey|yo|你好|您好|在吗|thanks|thank you|谢谢)[\s.!?。]*$/i,
  /** Who are the clients? */
  who: /来源|够得着|\bevery (?:network|zone|segment|host|client|source)s? (?:that|which|able)\b|\b(?:who|whom|whose|(?:does|do|can|could|will) (?:any|some)thing (?:get|come|go|reach|make it)|any(?:thing|body|one)(?: at all)? (?:that |who )?(?:is )?(?:able to|can|could|may)|(?:everything|anything|all)(?: (?:that|which))?(?: is| are)? (?:allowed|permitted|able) to (?:talk to|reach|connect to|access|open|hit|speak to)|everything (?:that |which )?(?:can|could|may|is able to) (?:reach|access|get to|connect|touch|hit)|(?:which|what) (?:\w+ )?(?:networks?|zones?|segments?|hosts?) (?:have|has|get|gets) access|(?:enumerate|list|name) the sources|(?:allowed |permitted |possible |all )?sources\b|source (?:zone|network|host|address|segment)(?:e?s)?|any (?:source|network|zone|segment|host|client)s?(?: (?:zone|network|address|host)s?)? (?:that|which)|clients? (?:with|that|who)|name every zone|which (?:of (?:our|the|these|those|my) )?(?:parts of the network|part(?:y|ies)|locations?|sources?|clients?|zones?|segments?|networks?|(?:sub)?nets?|vlans?|hosts?|people)|from where|where from|from anywhere|anybody|anyone|everybody|everyone)\b|有没有(?:人|机器|主机)|谁|哪些\s?(?:source\s?)?(?:zone|network|host|client|segment)s?|哪些(?:网段|区域|地方|位置|客户端|机器|人|用户|网络|地址|主机)?(?=.{0,12}(?:能|可|访问|连|到))|哪里(?:能|可)|从哪(?:里|儿|些地方)?(?:都)?(?:能|可)|(?:有|是)哪(?:些|几)个?(?:区域|网段|地方|位置|主机|机器|客户端)|什么(?:地方|位置)(?:能|可)/i,
  /** What is served where? */
  published:
    /\b(?:ends? up|lands?|leads?|goes) (?:anywhere|somewhere)\b|对外(?:开|提供|暴露)|转[到给]|\bwhere \S{1,40} (?:points?|leads?) to\b|\b(?:goes where|to which (?:\w+ )?(?:machine|host|server|box) is (?:translated|forwarded|mapped|sent)|where goes|hanging out (?:on|of|in)\b|made public\b|(?:internet|public|outward)[- ]facing (?:services?|ports?)|services? (?:that are )?(?:visible|reachable|open|available) (?:from|to|on) (?:the )?(?:internet|outside|public|world)|offer\w* to (?:the )?(?:outside|world|internet|public)|what(?:'?s| is) (?:\w+ )?(?:sitting|listening|living) (?:on|at)|(?:hid\w*|sitting|standing|living|lurking) behind|known (?:to the \w+ )?(?:under|as|by)\b|under (?:which|what) public|which public\b.{0,30}\b(?:point|lead|belong|map|forward)\w*|(?:real |actual |inside |internal )?(?:server|machine|host|box|backend|system)s? (?:\w+ )?(?:is |sits? |are )?behind|(?:hand|pass|deliver|steer|direct|route)(?:s|ed|d)?(?: on)? to (?:which|what|whom|who|where)|(?:goes|go|going|ends? up|lands?|gets?) (?:to|at|on|in) (?:which|what) (?:\w+ )?(?:machine|server|host|box)|(?:is|are|was) there (?:any|an?|no) (?:dnat|nat|port[- ]?forward\w*|forward\w*|mapping)|^behind [^?]{1,40} (?:which|what) |(?:d?nat|forward\w*) (?:target|destination|server)|used for (?:anything|something|what)|what (?:is|are) [^?]{1,30} (?:used )?for\b|where (?:in the \w+ )?(?:does|do|is|are|will|would) [^?]{1,50}(?:end up|land|lead|tied|bound|go(?! (?:wrong|to \d))|forwarded|mapped|natted|dnatted)|(?:on )?which (?:\w+ )?(?:machine|server|host|box|backend)s?\b.{0,24}\b(?:is (?:it|that)|end|ends|land|lands|go|goes|answer|answers|serve|serves)|publish(?:ed|es)?|expos(?:ed|es|e)|forward(?:ed|s)?|nat(?:ted|ed|s|'?d)?|map(?:ped|s)?|dnat(?:ted|ed|'?d)?|port[- ]forward\w*|services?\b.{0,20}\b(?:have|offer|run)|(?:what|which (?:\w+ ){0,3}\w+)(?:'?s| is| are| sits?| stands?)? behind|(?:any|some|no)thing (?:else )?(?:\w+ )?behind)\b|对应.{0,6}哪|(?:后面|后头|背后|后端)(?:挂|接|放|跑)?(?:着|了)?(?:的)?(?:是|的|有|对应)?(?:哪|什么|谁)|(?:哪些|什么)\s?(?:service|服务|端口|port)s?\s?(?:是|都)?\s?public|发布|映射|转发|对外开放|对外提供|挂(?:了|着)(?:些)?(?:什么|啥|哪些)|暴露|端口开放|开放了|开了.{0,6}(?:端口|口|服务)/i,
  whatIf:
    /\b(?:what if|what (?:breaks|broke|stops working|would break|would stop)|what (?:would|will) happen|what happens if|what (?:impact|effect)s?|if\s?(?:we|i|you|one|somebody|someone)(?!\s(?:read|understand|understood|remember|recall|see|got|get|am|look|recollect)\b)|once (?:we|i|you|they) (?!(?:are|have)\b)|what would change|(?:once|after|when|with) (?:applying|adding|merging|deploying|installing)\b|suppos(?:e|ing)|would (?:the|these|those|your) .{1,30}\b(?:fix|help|let|allow|break|solve|mend)|if (?:the|that|this) .{1,40}\b(?:line|rule|policy)s?\b|if (?:line|rule)s? \d|let'?s (?:say|assume|pretend)|\bsay (?:we|somebody|someone|i) |hypothetically|would\b.{0,12}\b(?:cure|fix|solve|mend|repair|do the trick|suffice|be enough)|side effects|thinking of (?!\w+ing\b)|before (?:i|we) (?:commit|apply|push|merge|deploy)|had there been|if there (?:had been|were|was) (?:an?|some)|adding (?:the|these|those|your)|(?:thinking of|planning to|about to|wants? to|going to) (?:add|append|push|load|put|remov|delet|drop|chang|tak|insert|apply)\w*|assuming|imagine|would (?:it|this|that|these|those)(?: \w+)? (?:fix|help|work|break|let|allow|make|get|mend|solve)|would\b.{0,80}\bif|(?:would|will|does|do) (?:adding|removing|deleting|inserting|dropping|changing)|after (?:adding|deleting|removing|applying|merging|taking)|(?:with|without) (?:the|this|these|those|that|your|line|rule)|with these added|with(?:out)? .{1,60}\b(?:gone|removed|deleted|added|in place)|taking out|(?:once|after|when) .{0,40}\b(?:is|are|has been|we|i) (?:applied|apply|merged?|live|in(?: place)?)|(?:what|how) (?:would|will|does|do|is)\b.{0,20}\b(?:add|insert|append|remov|delet)ing)\b|\bif\s?(?:我|你|他|咱)们?|按.{0,12}(?:改|修)|(?:打上|用上|应用|上线|合入|合并)(?:了)?(?:以后|之后|后)|(?:想|要|准备|打算)加|[里中上](?:再|也)?加(?:上)?一?[条个]|(?:会|有)(?:什么|啥|哪些|多大)影响|改(?:了|完|过).{0,16}(?:之后|以后|后)|改完|修完|改好|修好|如果|假如|假设|要是|若是|(?<!被)(?:改成|改为|换成)\s?(?:ACCEPT|DROP|REJECT|DNAT|SNAT|MASQUERADE|放行|拒绝|允许|丢弃|-)|去除|加上|加了|添加|增加|新增|删掉|删除|删了|[行条]没了|去掉|注解掉|注释掉|拿掉|移除|会怎样|会怎么样|会如何/i,
  removes:
    /\b(?:(?:nuk|kill|ditch|scrap|toss|chuck|yank|pull)(?:e|es|ed|ing|s)? (?:the )?(?:line|rule)s?|thr[oe]w\w{0,3} (?:out |away )?(?:the )?(?:line|rule)s?|(?:removal|deletion) of|delet(?:e|es|ed|ing)?|remov(?:e|es|ed|ing)|drop(?:s|ping|ped)? (?:line|rule|the (?:\w{1,20} ){0,3}(?:rule|line))|\b(?:we|i|you|they|one) (?:drop(?:ped)?|lose|lost|kill(?:ed)?) (?:the|that|this|line|rule)|without|(?:took|tak(?:e|es|ing|en))\s{1,4}(?:\w+\s){0,3}(?:out|away)|vanish\w*|go(?:es|ing)? away|go(?:es)? missing|disappear\w*|(?:rule|line|entry)s? (?:\d{1,6} )?(?:weren't|wasn't|were not|was not|isn't) there|(?:rule|line|entry)s? (?:\d{1,6} )?(?:is |was |were |are )?(?:gone|missing|absent|goes(?! (?:to|through|via|out|by|over)\b)|went away)|(?:masquerade|snat|dnat) (?:is |was |were |has been |gets )?(?:gone|removed|deleted|dropped|taken out)|(?:rule|line)s? \d{1,6} (?:would|will|should|could|can|has to|have to|is to|must) (?:go|disappear|vanish|leave)(?! (?:to|through|via|out|by|over|before|after|above|below|first|last)\b)|los(?:es|ing) (?:its|the)|with (?:the|that|this|our) [^,;?]{1,40} (?:gone|removed|deleted|missing|absent|out of the way)|get rid of|comment(?:s|ed|ing)? out|(?:disabl|deactivat)(?:e|es|ed|ing)|destroy(?:s|ed|ing)?|(?:rule|line)s? (?:gets?|is|are|was|were|be) (?:dropped|thrown out|cut)|disable 掉?|kill|(?:nuk|zap|axe?|yank|scrap|ditch|chuck|junk|toss|bin)(?:e|es|ed|d|ing|s|ped|ping|ned|ning)? (?:the|that|this|line|rule|our))\b|删掉|删除|删了|[行条]没了|去掉|拿掉|移除|注释掉|(?<!现在|目前|本来|既然)没有(?:这|那|了|第|放行|.{1,40}(?:规则|这条|那条))|去除|不要.{0,20}(?:规则|那条|这条)/i,
  /** Counts and times of what has been: no ruleset tells them. */
  history:
    /\b(?:pkts?|packets?|bytes|hits?|counters?)(?:\/\w+)?\s(?:on|of|for|in)\s(?:the\s)?(?:line|rule)\b|\bhow many (?:\w{1,12} ){0,2}(?:connections|sessions|users|entries|states|flows|packets|mails|messages|bytes|hits|hosts|people|clients)\b.{0,30}\b(?:are|is|were|was|do|does|have|has)\b|\bhow (?:many|much|often|long|fast)\b(?!\s(?:ports?|services?|rules?|clients?|zones?|networks?|segments?)\b).{0,60}\b(?:went|passed|came|were|was|did|has|have|had|per|traffic|bandwidth|yesterday|today|last|so far|since|hits?|counters?)\b|\b(?:packet|byte|hit) (?:counts?|counters?)\b|(?:命中|hit)\s?了?(?:多少|几)|(?:counter|计数器?).{0,12}(?:多少|几)|(?:多少|几)\s?(?:packets?|bytes?)|(?:多少|几)个?(?:连接|会话)|(?:多少|几)(?:次|封|流量|个?包).{0,12}(?:了|过)|流量(?:有)?多[大少]/i,
  /** Who it was that did something: a log would tell. */
  past: /\b(?:was|were|been|got|when|why) [^?.]{0,40}\bby whom\b|\bby whom (?:was|were|has|had|did|is that)\b|\bwho (?:was|is|were) (?:the |that )?\w{2,12} (?:that|who|which) (?:\w+ed|took|put|broke|made|did|cut|set)\b|\bon (?:which|what) (?:date|day)\b|\bwho(?:'s| has| have)?\s(?:the (?:hell|heck|fuck)\s)?(?:put|push(?:ed)?|fiddled|messed|tampered|tinkered|merged|deployed|rolled|applied|took|opened|broke|touched|edited|modified|set|did|made|added|changed|wrote|committed|removed|deleted|introduced|approved|accessed|connected|logged|visited|used|hit|scanned|been)\b|\b(?:did|has|have|had) [^?]{1,40}\b(?:try|tried|attempt\w*|log(?:ged)? (?:in|on)|connect(?:ed)?|come|came|scan(?:ned)?)\b[^?]{0,60}\b(?:last (?:night|week|month)|yesterday|this morning|earlier today|(?:an? |\d+ )(?:hour|minute|day)s? ago)\b|\bwhen (?:was|were|did) (?:the |that |this )?(?:line|rule|policy|entry)\b[^?]{0,30}\b(?:added|changed|edited|introduced|removed|committed|written|put)\b|\bon whose (?:approval|request|order|behalf)\b|谁(?:改|加|删|动|写|提|批|配|上)(?:了|的)|什么时候(?:改|加|删|动|写|上|配)(?:了|的)|谁(?:访问|连接?|登录|登陆|扫描?|用)过|(?:昨天|昨晚|上周|上个?月|刚才).{0,12}谁|谁.{0,6}(?:昨天|昨晚|上周|上个?月)|谁(?:又|偷偷)?(?:动|碰|改|调|删|加)过/i,
  /** A line about the bot and nothing else: `这个机器人要怎么问才对`, `new here. how to use you`. */
  usage:
    /^(?=\D{0,90}$)(?:(?=.*(?:bot|机器人|hairpin|你|例子|范例|示例|才对)).*(?:(?:怎么|如何|咋)(?:用|使|问)|教我用)|.*\bhow (?:to|do i|do we) use (?:you|this bot|hairpin)\b)/i,
  ping: /\bping(?:s|ed|ing|able)?\b|\bicmp\b|\becho[- ](?:requests?|repl(?:y|ies))\b|\btrace?r(?:ou)?te?\b|\bmtr\b/i,
  udp: /\budp\b/i,
  itself: /\b(?:itself|its own|themselves|from (?:the )?(?:box|machine) itself)\b|自己|自身|本身|自访问/i,
} as const;

/** Whether what is published is asked. FORWARD in capitals is the chain. */
export function asksPublished(text: string): boolean {
  return ASKS.published.test(text.replace(/\bFORWARD\b/g, ' '));
}
