/** Written without a look at the grammar, by engineers who use the bot every day: 87 of 100 were read right when first asked, 3 as another question. */
export const fiftyEighthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['Can a laptop in vlan20 open imap on 192.168.1.55 directly?', 'path vlan20 192.168.1.55:143 | path vlan20 192.168.1.55:143/tcp'],
  [
    'Finance is moving upstairs to 192.168.30.0/24 next week. Their Outlooks are configured for imap against 110.88.12.88, will that still work for them from there?',
    'path 192.168.30.0/24 110.88.12.88:143 | path 192.168.30.0/24 110.88.12.88:143/tcp | path floor3 110.88.12.88:143 | path floor3 110.88.12.88:143/tcp | path 192.168.30.0/24 gateway:143 | path 192.168.30.0/24 gateway:143/tcp | path floor3 gateway:143 | path floor3 gateway:143/tcp',
  ],
  ['192.168.20.44 -> 110.88.12.89:443 works or not?', 'path 192.168.20.44 110.88.12.89:443 | path 192.168.20.44 110.88.12.89:443/tcp'],
  [
    'Hey, a colleague on the third floor (192.168.30.17) complains that https://110.88.12.89 just hangs in his browser. What does the gateway do with that?',
    'path 192.168.30.17 110.88.12.89:443 | path 192.168.30.17 110.88.12.89:443/tcp | evidence 192.168.30.17 110.88.12.89:443 | evidence 192.168.30.17 110.88.12.89:443/tcp',
  ],
  [
    'ssh from the internet to 110.88.12.88 - allowed?',
    'path internet 110.88.12.88:22 | path internet 110.88.12.88:22/tcp | path internet gateway:22 | path internet gateway:22/tcp',
  ],
  ['If mail queries 8.8.8.8 on udp 53, does it leave masqueraded behind the public address?', 'path 192.168.1.55 8.8.8.8:53/udp'],
  ['should a ping from vlan20 to 192.168.1.80 get thru', 'path vlan20 192.168.1.80/icmp'],
  ['is floor3 isolated from vlan20 or can they talk', 'path floor3 vlan20 | path vlan20 floor3'],
  [
    'why cant 192.168.20.9 open smtp on 110.88.12.88??',
    'path 192.168.20.9 110.88.12.88:25 | path 192.168.20.9 110.88.12.88:25/tcp | path 192.168.20.9 gateway:25 | path 192.168.20.9 gateway:25/tcp',
  ],
  [
    'Sizing the offsite backup: web (192.168.1.80) will rsync over ssh to 203.0.113.40. Do those connections make it out through mail-gw, or are they dropped?',
    'path 192.168.1.80 203.0.113.40:22 | path 192.168.1.80 203.0.113.40:22/tcp',
  ],
  [
    "When 198.51.100.7 connects to 110.88.12.89 on tcp 443, does the web server see the real client IP or the gateway's?",
    'path 198.51.100.7 110.88.12.89:443/tcp',
  ],
  [
    'office desktops to pop3 on 110.88.12.88, reachable?',
    'path office 110.88.12.88:110 | path office 110.88.12.88:110/tcp | path office gateway:110 | path office gateway:110/tcp',
  ],
  [
    'do vlan20 clients get to use 192.168.20.1 as their dns server',
    'path vlan20 192.168.20.1:53 | path vlan20 192.168.20.1:53/udp | path vlan20 gateway:53 | path vlan20 gateway:53/udp',
  ],
  [
    'The auditor wants to know whether someone on the outside could get to 192.168.1.55:22 through this box.',
    'path internet 192.168.1.55:22 | path internet 192.168.1.55:22/tcp',
  ],
  [
    'Plain http towards 110.88.12.89 coming in from the internet: is that DNATed as well, or does it stay on the box itself?',
    'path internet 110.88.12.89:80 | path internet 110.88.12.89:80/tcp | path internet gateway:80 | path internet gateway:80/tcp',
  ],
  [
    'Would the mail server be able to connect to its own public name, i.e. 192.168.1.55 to 110.88.12.88:25 (hairpin)? Our healthcheck does exactly this',
    'path 192.168.1.55 110.88.12.88:25 | path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 gateway:25 | path 192.168.1.55 gateway:25/tcp',
  ],
  [
    'patching tonight, can mail-gw itself fetch updates from 151.101.2.132 over https?',
    'path gateway 151.101.2.132:443 | path gateway 151.101.2.132:443/tcp',
  ],
  ['udp/53 from 192.168.30.0/24 to 1.1.1.1, yes/no', 'path 192.168.30.0/24 1.1.1.1:53/udp | path floor3 1.1.1.1:53/udp'],
  [
    'Where does a SYN from 203.0.113.9 to port 587 of 110.88.12.88 end up?',
    'path 203.0.113.9 110.88.12.88:587 | path 203.0.113.9 110.88.12.88:587/tcp | path 203.0.113.9 gateway:587 | path 203.0.113.9 gateway:587/tcp',
  ],
  ['192.168.1.130 要访问 192.168.30.8,会不会被 FORWARD 的默认策略丢掉', 'path 192.168.1.130 192.168.30.8'],
  ['办公网能不能直接访问 vlan20 的机器?', 'path office vlan20'],
  [
    '192.168.20.15 发到 110.88.12.88 的 25 端口为什么一直超时',
    'path 192.168.20.15 110.88.12.88:25 | path 192.168.20.15 110.88.12.88:25/tcp | path 192.168.20.15 gateway:25 | path 192.168.20.15 gateway:25/tcp | evidence 192.168.20.15 110.88.12.88:25 | evidence 192.168.20.15 110.88.12.88:25/tcp | evidence 192.168.20.15 gateway:25 | evidence 192.168.20.15 gateway:25/tcp',
  ],
  ['三楼那个网段上外网走得通吗', 'path floor3 internet | path 192.168.30.0/24 internet'],
  [
    '外面的人连 110.88.12.89:443,包最后落到哪台机器',
    'path internet 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | published - 110.88.12.89:443 | published - 110.88.12.89:443/tcp',
  ],
  ['麻烦看下:监控机迁到 192.168.30.60 以后要 ping 邮件服务器 192.168.1.55,网关这边放不放?', 'path 192.168.30.60 192.168.1.55/icmp'],
  ['公网 ping 110.88.12.88 会有回应么', 'path internet 110.88.12.88/icmp | path internet gateway/icmp'],
  [
    '邮件服务器往外投递(比如到 74.125.24.26 的 25 端口)出得去吗?出去后源地址变成什么?',
    'path 192.168.1.55 74.125.24.26:25 | path 192.168.1.55 74.125.24.26:25/tcp',
  ],
  ['访客都放在 vlan20,他们上网行不行', 'path vlan20 internet'],
  ['从网关本机 telnet 192.168.1.55 143 应该是通的吧', 'path gateway 192.168.1.55:143 | path gateway 192.168.1.55:143/tcp'],
  [
    '192.168.1.23 ssh 到 192.168.20.1,有规则拦吗?',
    'path 192.168.1.23 192.168.20.1:22 | path 192.168.1.23 192.168.20.1:22/tcp | path 192.168.1.23 gateway:22 | path 192.168.1.23 gateway:22/tcp',
  ],
  [
    'web 那台要去连 vlan20 里的数据库 192.168.20.200:5432,网关让过吗',
    'path 192.168.1.80 192.168.20.200:5432 | path 192.168.1.80 192.168.20.200:5432/tcp',
  ],
  ['vlan20 的 client 访问 110.88.12.89 的 https,hit 的是哪几条 rule?', 'path vlan20 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp'],
  [
    'confirm 一下,floor3 → 192.168.1.55:25 经过 mail-gw 的话 default 就是 drop 对吧',
    'path floor3 192.168.1.55:25 | path floor3 192.168.1.55:25/tcp',
  ],
  ['change review 要写的:internet 到 192.168.20.0/24 的 inbound 是不是全部 deny?', 'path internet 192.168.20.0/24 | path internet vlan20'],
  [
    'on-call 交接:office 的 192.168.1.77 做 NTP sync 到 162.159.200.1 (udp 123),gateway 会放出去吗',
    'path 192.168.1.77 162.159.200.1:123/udp',
  ],
  [
    'who all can get to pop3 on the mail server',
    'who-reaches - 192.168.1.55:110 | who-reaches - 192.168.1.55:110/tcp | who-reaches - 110.88.12.88:110 | who-reaches - 110.88.12.88:110/tcp',
  ],
  [
    'List every source that is able to open 192.168.1.80:443 according to the ruleset.',
    'who-reaches - 192.168.1.80:443 | who-reaches - 192.168.1.80:443/tcp',
  ],
  [
    'For the ISO 27001 evidence pack I need this: from which networks is SSH on the gateway itself reachable?',
    'who-reaches - gateway:22 | who-reaches - gateway:22/tcp',
  ],
  ['does anything get into vlan20 from outside of it, and if so what', 'who-reaches - vlan20'],
  ['which zones have access to floor3', 'who-reaches - floor3 | who-reaches - 192.168.30.0/24'],
  ['port 22, on any host: who is allowed to connect?', 'who-reaches - any:22 | who-reaches - any:22/tcp'],
  [
    'smtp on 110.88.12.88 - open to whom exactly? it goes into the DR doc',
    'who-reaches - 110.88.12.88:25 | who-reaches - 110.88.12.88:25/tcp',
  ],
  ['哪些网段能访问 110.88.12.88 的 143', 'who-reaches - 110.88.12.88:143 | who-reaches - 110.88.12.88:143/tcp'],
  [
    '网关内网口 192.168.1.1 的 53 端口谁都能连吗?',
    'who-reaches - 192.168.1.1:53 | who-reaches - 192.168.1.1:53/tcp | who-reaches - 192.168.1.1:53/udp | who-reaches - gateway:53 | who-reaches - gateway:53/tcp | who-reaches - gateway:53/udp',
  ],
  ['等保自查:3389 这个端口有谁打得到,目标不限', 'who-reaches - any:3389 | who-reaches - any:3389/tcp'],
  ['办公网段 192.168.1.0/24 都有谁进得来', 'who-reaches - office | who-reaches - 192.168.1.0/24'],
  ['audit 要一份 who has access 的清单:目标是 web 192.168.1.80,不限 port', 'who-reaches - 192.168.1.80'],
  ['what do we expose to the internet via mail-gw?', 'published - - | who-reaches internet -'],
  ['all port forwards as a list please, need them for the migration sheet', 'published - -'],
  ['Which public ports end up at 192.168.1.55?', 'published - 192.168.1.55'],
  ["what's behind 110.88.12.89", 'published - 110.88.12.89'],
  [
    'imap: where does it land?',
    'published - any:143 | published - any:143/tcp | who-reaches - any:143 | who-reaches - any:143/tcp | published - 110.88.12.88:143 | published - 110.88.12.88:143/tcp',
  ],
  ['Quarterly inventory: we hold two public IPs on bond0, which services on each of them are NATed to something inside?', 'published - -'],
  ['对外映射都有哪些?', 'published - -'],
  ['192.168.1.80 在公网上开了什么端口', 'published - 192.168.1.80'],
  [
    '443 转到谁那里了',
    'published - any:443 | published - any:443/tcp | who-reaches - any:443 | who-reaches - any:443/tcp | published - 110.88.12.89:443 | published - 110.88.12.89:443/tcp',
  ],
  ['mail server 的 port forwarding 给我列一下,要贴到 CMDB', 'published - 192.168.1.55'],
  ['-A FORWARD -i bond1.20 -o bond0 -j ACCEPT   <- what exactly is this letting through', 'rule - -'],
  [
    'Found in an old runbook, could you put it in plain English for the new joiners?\n```\n-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT\n```',
    'rule - -',
  ],
  [
    '`-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80` 求解释,是不是任何 interface 进来都 match?',
    'rule - -',
  ],
  ['这条是干嘛的:-A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['iptables -A FORWARD -i bond1.20 -o bond1 -p tcp --dport 25 -j ACCEPT\n上面这条规则什么意思,匹配哪些包', 'rule - -'],
  ['line 17 of the file does what?', 'line - -'],
  ['could you walk me through L6-L8 in mail-gw.rules', 'line - -'],
  ["I'm going thru the ruleset for the audit and stuck at line no. 16, what is it there for", 'line - -'],
  ['第 10 行有什么用', 'line - -'],
  ['mail-gw.rules 的 line 19 没看懂,解释下', 'line - -'],
  ['netops/mail-gw#118 lgtm?', 'review - -'],
  ['CAB is on Thursday and nobody has looked at https://github.com/acme-infra/gateways/pull/57 yet. Your opinion?', 'review - -'],
  ['is sre/iptables-configs#9 safe to merge', 'review - -'],
  ['帮忙看看 infra/firewall#203 这个改动有没有问题', 'review - -'],
  [
    'tcp      6 87 SYN_SENT src=192.168.1.33 dst=110.88.12.89 sport=51514 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.33 sport=443 dport=51514 mark=0 use=1\nwhy does this never become ESTABLISHED?',
    'evidence 192.168.1.33 110.88.12.89:443/tcp | path 192.168.1.33 110.88.12.89:443/tcp',
  ],
  [
    'tcpdump on bond1.20:\n14:02:11.381204 IP 192.168.20.26.40122 > 110.88.12.88.25: Flags [S], seq 2190331187, win 64240, options [mss 1460,sackOK,TS val 1 ecr 0,nop,wscale 7], length 0\n14:02:11.381260 IP 110.88.12.88.25 > 192.168.20.26.40122: Flags [R.], seq 0, ack 2190331188, win 0, length 0\nwho sends that reset',
    'evidence 192.168.20.26 110.88.12.88:25/tcp | path 192.168.20.26 110.88.12.88:25/tcp | evidence 192.168.20.26 gateway:25/tcp | path 192.168.20.26 gateway:25/tcp',
  ],
  [
    'Is this expected? [88121.402211] fwd-drop: IN=bond1.20 OUT=bond1 SRC=192.168.20.14 DST=192.168.1.80 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4021 DF PROTO=TCP SPT=44120 DPT=443 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.14 192.168.1.80:443/tcp | path 192.168.20.14 192.168.1.80:443/tcp',
  ],
  [
    'trace id 5b1c0d2e ip filter FORWARD packet: iif "bond1" oif "bond1.20" ip saddr 192.168.30.21 ip daddr 192.168.20.77 ip ttl 62 ip protocol tcp tcp sport 50112 tcp dport 3389 tcp flags == syn\ntrace id 5b1c0d2e ip filter FORWARD policy drop\n\nincident INC-2093, no rdp from the third floor',
    'evidence 192.168.30.21 192.168.20.77:3389/tcp | path 192.168.30.21 192.168.20.77:3389/tcp',
  ],
  [
    'On mail (192.168.1.55) I see: postfix/smtp[2211]: connect to mx.example.net[198.51.100.25]:25: Connection timed out. Is the gateway to blame?',
    'evidence 192.168.1.55 198.51.100.25:25 | evidence 192.168.1.55 198.51.100.25:25/tcp | path 192.168.1.55 198.51.100.25:25 | path 192.168.1.55 198.51.100.25:25/tcp',
  ],
  [
    '192.168.1.102 上跑 curl,报 curl: (28) Failed to connect to 110.88.12.89 port 443 after 130112 ms: Connection timed out,是 gateway 的锅吗',
    'evidence 192.168.1.102 110.88.12.89:443 | evidence 192.168.1.102 110.88.12.89:443/tcp | path 192.168.1.102 110.88.12.89:443 | path 192.168.1.102 110.88.12.89:443/tcp',
  ],
  [
    '抓包看到 IP 203.0.113.77.52210 > 110.88.12.88.110: Flags [S], seq 77120, win 29200, length 0 然后就没下文了,网关会把它送到哪',
    'evidence 203.0.113.77 110.88.12.88:110/tcp | path 203.0.113.77 110.88.12.88:110/tcp',
  ],
  ['用户那边报错:telnet: Unable to connect to remote host: Connection refused,这可能是网关引起的吗', 'evidence - -'],
  [
    'If we flip the FORWARD policy to ACCEPT, does vlan20 then get into 192.168.1.55:25?',
    'what-if vlan20 192.168.1.55:25 | what-if vlan20 192.168.1.55:25/tcp',
  ],
  ['planning to delete line 18 on saturday. who loses what?', 'what-if - -'],
  ['suppose ip_forward comes up as 0 after the kernel upgrade, what breaks', 'what-if - -'],
  [
    'what happens with imap from the office to 110.88.12.88 once I strip the `-i bond0` out of line 8',
    'what-if office 110.88.12.88:143 | what-if office 110.88.12.88:143/tcp',
  ],
  [
    "For vlan20 to submit mail we'd like to have\n-A FORWARD -i bond1.20 -o bond1 -p tcp --dport 25 -j ACCEPT\nWhere in the chain should it go, above line 17 or at the bottom, or doesn't it matter?",
    'what-if - - | what-if vlan20 office:25/tcp | what-if vlan20 192.168.1.55:25/tcp',
  ],
  [
    'CHG-4471 proposes one new DNAT on bond0, 110.88.12.88 tcp 587 to 192.168.1.55. Would a client on the internet then get through with no change in FORWARD?',
    'what-if internet 110.88.12.88:587/tcp',
  ],
  ['把 MASQUERADE 去掉的话 vlan20 还能上网吗', 'what-if vlan20 internet'],
  [
    '如果 INPUT 默认策略改成 DROP,办公网还能 ssh 到网关吗',
    'what-if office gateway:22 | what-if office gateway:22/tcp | what-if office 192.168.1.1:22 | what-if office 192.168.1.1:22/tcp',
  ],
  [
    '假如 web 从 192.168.1.80 搬到 192.168.20.80,第 9 行只改目标地址够不够',
    'what-if - - | what-if internet 110.88.12.89:443 | what-if internet 110.88.12.89:443/tcp',
  ],
  ['16 和 17 两行对调有没有影响', 'what-if - -'],
  ['如果 add 一条 -A FORWARD -i bond1 -o bond1.20 -j ACCEPT,office → vlan20 就 ok 了吗', 'what-if office vlan20'],
  ['first week here, what sort of things can i ask you?', 'help - -'],
  ['any examples of the questions you understand', 'help - -'],
  ['这个机器人怎么用啊', 'help - -'],
  ['who pushed the last change to the masquerade rule?', 'unclear - -'],
  ['is it reachable from outside?', 'unclear - -'],
  ['please block 45.9.148.0/24 on bond0 asap', 'unclear - -'],
  ['how many packets did the DNAT for 25 match since yesterday', 'unclear - -'],
  ['Is bond0 close to saturation? I have to do the bandwidth forecast for Q3', 'unclear - -'],
  ['邮件队列现在堵了多少封', 'unclear - -'],
  ['HR 网段能访问 jenkins 吗', 'unclear - -'],
];
