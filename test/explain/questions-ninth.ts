/**
 * A hundred and twenty as people write to colleagues, written without a look at the grammar: 102 were read right when first asked.
 */
export const ninthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'Morning. Quick one before the stand-up: can people on vlan20 get to smtp on 110.88.12.88 or not?',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['can vlan20, no wait I mean floor3, get to 110.88.12.88 port 143', 'path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143'],
  [
    'Laptop is 192.168.20.7. I want to pull my mail over pop3 from 110.88.12.88. Does it get there?',
    'path 192.168.20.7 110.88.12.88:110/tcp | path 192.168.20.7 110.88.12.88:110',
  ],
  [
    "so I'm at home on 203.0.113.50 and want https on 110.88.12.89, does the GW let me in and what box do I land on",
    'path 203.0.113.50 110.88.12.89:443/tcp | path 203.0.113.50 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['who all can hit 110.88.12.89:443 these days', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['we publish what exactly on 110.88.12.88? just the ports pls', 'published - 110.88.12.88 | who-reaches - 110.88.12.88'],
  [
    'if a conn comes in for 110.88.12.88:110 which box behind the fw does it end up on',
    'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110 | path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110',
  ],
  [
    'when somebody on floor3 opens https://110.88.12.89 what source IP does the web box log',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443',
  ],
  [
    'office pc 192.168.1.23 talking to 110.88.12.88:25 - which way does it go, and does the answer come back through the GW?',
    'path 192.168.1.23 110.88.12.88:25/tcp | path 192.168.1.23 110.88.12.88:25',
  ],
  [
    'Why not: 192.168.20.15 to 192.168.1.55, imap. No NAT involved, just straight to the private address.',
    'path 192.168.20.15 192.168.1.55:143/tcp | path 192.168.20.15 192.168.1.55:143',
  ],
  [
    'need 25, 110 and 143 on 110.88.12.88 from bond1.20, which of these work',
    'path vlan20 110.88.12.88:25,110,143/tcp | path vlan20 110.88.12.88:25,110,143',
  ],
  ['anything forwarded to 192.168.1.80 besides https?', 'published - 192.168.1.80 | who-reaches - 192.168.1.80'],
  ['Auditor wants a list of everything mail-gw exposes to the outside. can you dump that pls', 'published - - | who-reaches internet -'],
  ['does vlan20 still have internet through this box', 'path vlan20 internet'],
  [
    'new printer on floor3, 192.168.30.44, it has to send scans to the mail server on 25 using the private address 192.168.1.55. will that go through?',
    'path 192.168.30.44 192.168.1.55:25/tcp | path 192.168.30.44 192.168.1.55:25',
  ],
  [
    'can the mail server itself (192.168.1.55) get out? It has to deliver to 198.51.100.25 on 25',
    'path 192.168.1.55 198.51.100.25:25/tcp | path 192.168.1.55 198.51.100.25:25',
  ],
  ['From outside, is ssh on 110.88.12.88 open?', 'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22'],
  ['what can floor3 get to? as seen from there, everything pls', 'who-reaches floor3 -'],
  [
    'Outlook on my desk (office LAN) has 110.88.12.88 with port 143 configured. Should that even work with the FW rules we have?',
    'path office 110.88.12.88:143/tcp | path office 110.88.12.88:143',
  ],
  ['is it possible to ping 110.88.12.88 from vlan20', 'path vlan20 110.88.12.88/icmp'],
  [
    'web server 192.168.1.80 needs updates from a mirror, 151.101.2.132, port 443. Does the fw let it out & what address do they see us as?',
    'path 192.168.1.80 151.101.2.132:443/tcp | path 192.168.1.80 151.101.2.132:443',
  ],
  [
    "Who can get to the mail server's imap?",
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  [
    'customers keep asking about submission. 110.88.12.88:587, from the internet - is that supposed to be forwarded anywhere?',
    'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587 | published - 110.88.12.88:587/tcp | published - 110.88.12.88:587 | who-reaches - 110.88.12.88:587/tcp | who-reaches - 110.88.12.88:587',
  ],
  ['110.88.12.89:443, coming from vlan20 - drop or accept?', 'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443'],
  [
    'https is clear now, thx. hmm, and port 80 there, I mean on 110.88.12.89, from office?',
    'path office 110.88.12.89:80/tcp | path office 110.88.12.89:80',
  ],
  ['早，问一下，vlan20 的同事现在按规则能连 110.88.12.88 的 25 吗', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  ['三楼（floor3）收邮件走 110.88.12.88 的 pop3，能通不', 'path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110'],
  [
    '我机器是 192.168.20.31，要访问 110.88.12.89 的 443，包会走到哪台服务器去？',
    'path 192.168.20.31 110.88.12.89:443/tcp | path 192.168.20.31 110.88.12.89:443',
  ],
  ['110.88.12.88 上到底映射了哪些端口，给个清单', 'published - 110.88.12.88 | who-reaches - 110.88.12.88'],
  ['192.168.1.55 对外发布了啥', 'published - 192.168.1.55 | who-reaches - 192.168.1.55'],
  ['谁能连到 110.88.12.88:143', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  [
    '办公网访问 110.88.12.88:25 为什么不行，外面明明是好的',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25',
  ],
  [
    '外网用户连 110.88.12.88 的 imap，邮件服务器上看到的源地址是谁的？',
    'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  [
    'floor3 访问 110.88.12.89 的 https，web 那边日志里看到的是客户端真实 IP 还是网关 IP',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443',
  ],
  [
    '192.168.1.23，不对，写错了，是 192.168.20.23，想直接连 192.168.1.55 的 110，能过防火墙吗',
    'path 192.168.20.23 192.168.1.55:110/tcp | path 192.168.20.23 192.168.1.55:110',
  ],
  ['网关上一共发布了哪些服务？', 'published - -'],
  ['vlan20 还能上外网吗', 'path vlan20 internet'],
  [
    '邮件服务器 192.168.1.55 往外发信，对方是 203.0.113.9 的 25 端口，会不会被拦',
    'path 192.168.1.55 203.0.113.9:25/tcp | path 192.168.1.55 203.0.113.9:25',
  ],
  ['从外网打 110.88.12.88 的 22，通吗', 'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22'],
  [
    '110.88.12.88 的 25 转到哪台机器了？',
    'published - 110.88.12.88:25/tcp | published - 110.88.12.88:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25',
  ],
  ['bond1.20 那边的人连 110.88.12.88 的 25 和 110，回包走哪条路', 'path vlan20 110.88.12.88:25,110/tcp | path vlan20 110.88.12.88:25,110'],
  ['我在办公室，192.168.1.77，ping 110.88.12.89 能 ping 通吗', 'path 192.168.1.77 110.88.12.89/icmp'],
  ['除了外网，还有谁连得上 110.88.12.89:443？', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  [
    '从三楼 192.168.30.12 ssh 到 192.168.1.80 行不行，要不要另外放行',
    'path 192.168.30.12 192.168.1.80:22/tcp | path 192.168.30.12 192.168.1.80:22',
  ],
  ['站在 vlan20 的角度看，能访问到哪些东西？', 'who-reaches vlan20 -'],
  [
    'hi，vlan20 那边 connect 110.88.12.89 的 443 port，traffic 走 hairpin 吗？',
    'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  ['floor3 的 user 想用 imap 连 110.88.12.88，fw 会 drop 吗，why', 'path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143'],
  [
    'pls 帮查一下 192.168.20.50 -> 110.88.12.88:110，到底 forward 到 mail 没有',
    'path 192.168.20.50 110.88.12.88:110/tcp | path 192.168.20.50 110.88.12.88:110',
  ],
  ['110.88.12.89 上 published 了哪些 port？', 'published - 110.88.12.89 | who-reaches - 110.88.12.89'],
  ['从 office 去 192.168.1.55:25，same subnet，会经过 GW 吗', 'path office 192.168.1.55:25/tcp | path office 192.168.1.55:25'],
  [
    'got this from a box in vlan20:\n=== Trying 110.88.12.88:25...\n*** Error connecting to 110.88.12.88:25:\n***     IO::Socket::INET6: connect: Connection refused\nand from outside it works fine. ideas?',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25',
  ],
  [
    'conntrack -L has a couple of these, is that ok?\ntcp      6 112 SYN_SENT src=192.168.30.12 dst=110.88.12.89 sport=50514 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.30.12 sport=443 dport=50514 mark=0 use=1',
    'evidence 192.168.30.12 110.88.12.89:443/tcp',
  ],
  [
    'fw log, a ton of these since 9:\nIN=bond1.20 OUT=bond1 MAC=52:54:00:12:34:56:52:54:00:ab:cd:ef:08:00 SRC=192.168.20.7 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=49822 DPT=143 WINDOW=29200 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 192.168.1.55:143/tcp',
  ],
  [
    "on bond1 I see only this, three times, never an answer:\n10:14:03.221871 IP 192.168.1.23.51544 > 110.88.12.89.443: Flags [S], seq 3411234567, win 64240, length 0\n(that's Jo's pc)",
    'evidence 192.168.1.23 110.88.12.89:443/tcp',
  ],
  [
    "Thunderbird in the office pops up a box saying the connection to server 110.88.12.88 was refused, it's set to imap 143.",
    'path office 110.88.12.88:143/tcp | path office 110.88.12.88:143 | evidence office 110.88.12.88:143/tcp | evidence office 110.88.12.88:143',
  ],
  [
    "sending from floor3 via 110.88.12.88 bounces w/ 552 you must authentication. everybody stares at SASL, I have a feeling it's the GW",
    'path floor3 110.88.12.88:25/tcp | path floor3 110.88.12.88:25 | path floor3 110.88.12.88 | evidence floor3 110.88.12.88:25/tcp | evidence floor3 110.88.12.88:25 | evidence floor3 110.88.12.88',
  ],
  [
    'powershell on my machine, see below. what gives?\nWARNING: TCP connect to (110.88.12.89 : 443) failed\nComputerName     : 110.88.12.89\nRemoteAddress    : 110.88.12.89\nRemotePort       : 443\nSourceAddress    : 192.168.1.40\nTcpTestSucceeded : False',
    'evidence 192.168.1.40 110.88.12.89:443/tcp | evidence 192.168.1.40 110.88.12.89:443',
  ],
  [
    'ran on a floor3 machine just now:\ncurl: (28) Failed to connect to 110.88.12.89 port 443 after 130021 ms: Connection timed out\n^^ only since the change',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | evidence floor3 110.88.12.89:443/tcp | evidence floor3 110.88.12.89:443',
  ],
  [
    "screenshot from Kim shows a telnet window, 'Trying 110.88.12.88...' and nothing below for 2 minutes. She is 192.168.20.61 and it was port 110.",
    'path 192.168.20.61 110.88.12.88:110/tcp | path 192.168.20.61 110.88.12.88:110 | evidence 192.168.20.61 110.88.12.88:110/tcp | evidence 192.168.20.61 110.88.12.88:110',
  ],
  [
    "nmap from outside (198.51.100.7) against 110.88.12.88:\nPORT    STATE  SERVICE\n587/tcp closed submission\nwhy closed, shouldn't that go to mail?",
    'evidence 198.51.100.7 110.88.12.88:587/tcp | evidence internet 110.88.12.88:587/tcp | path 198.51.100.7 110.88.12.88:587/tcp | path internet 110.88.12.88:587/tcp',
  ],
  [
    'ss -tn on my box:\nSYN-SENT 0      1      192.168.20.7:50112    192.168.1.80:443\nstuck like that',
    'evidence 192.168.20.7 192.168.1.80:443/tcp | evidence 192.168.20.7 192.168.1.80:443',
  ],
  [
    "status=deferred (connect to 110.88.12.88[110.88.12.88]:25: Connection refused)  -- that's from the monitoring host, 192.168.1.90",
    'evidence 192.168.1.90 110.88.12.88:25/tcp | evidence 192.168.1.90 110.88.12.88:25',
  ],
  [
    'outage notes: 09:12 office users report https to 110.88.12.89 just spins until the browser times out, outside users ok. What happened there?',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443',
  ],
  [
    'vlan20 的人发邮件报 552 you must authentication，服务器填的是 110.88.12.88，这跟防火墙有关系吗',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | path vlan20 110.88.12.88 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88',
  ],
  [
    'conntrack 里抓到这条，帮忙看看：\ntcp      6 98 SYN_SENT src=192.168.1.23 dst=110.88.12.89 sport=40222 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.23 sport=443 dport=40222',
    'evidence 192.168.1.23 110.88.12.89:443/tcp',
  ],
  [
    '日志一直刷：kernel: DROP IN=bond1.20 OUT=bond1 SRC=192.168.20.9 DST=192.168.1.80 LEN=60 TTL=63 PROTO=TCP SPT=38112 DPT=22 SYN URGP=0，什么意思',
    'evidence 192.168.20.9 192.168.1.80:22/tcp',
  ],
  [
    'office 里 telnet 110.88.12.88 110 直接 Connection refused，外网 telnet 就正常',
    'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110',
  ],
  [
    '同事发来的截图，Foxmail 提示“连接服务器超时”，他在 vlan20，收信服务器填的 192.168.1.55，端口 110',
    'path vlan20 192.168.1.55:110/tcp | path vlan20 192.168.1.55:110 | evidence vlan20 192.168.1.55:110/tcp | evidence vlan20 192.168.1.55:110',
  ],
  [
    '在 bond1 上抓包，看到\nIP 192.168.30.12.44120 > 110.88.12.88.143: Flags [S], seq 1200, win 29200, length 0\nIP 110.88.12.88.143 > 192.168.30.12.44120: Flags [R.], seq 0, ack 1201, win 0, length 0\n这个 RST 谁回的？',
    'evidence 192.168.30.12 110.88.12.88:143/tcp',
  ],
  [
    'nc -vz 的结果：\nnc: connect to 110.88.12.88 port 25 (tcp) failed: Connection refused\n机器是 192.168.20.18',
    'evidence 192.168.20.18 110.88.12.88:25/tcp',
  ],
  [
    '三楼打开 https://110.88.12.89 一直转圈，最后超时，昨天还好好的',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | evidence floor3 110.88.12.89:443/tcp | evidence floor3 110.88.12.89:443',
  ],
  [
    '邮件服务器 192.168.1.55 上 postfix 日志：\nNOQUEUE: reject: RCPT from unknown[192.168.1.1]: 554 5.7.1 Relay access denied\n为什么来源变成网关了？',
    'evidence 192.168.1.1 192.168.1.55:25/tcp | evidence 192.168.1.1 192.168.1.55:25 | evidence 192.168.1.1 192.168.1.55 | evidence - 192.168.1.55:25/tcp | evidence - 192.168.1.55:25 | evidence - 192.168.1.55',
  ],
  [
    '外网客户说 110.88.12.88 的 465 连不上，提示 Connection refused',
    'path internet 110.88.12.88:465/tcp | path internet 110.88.12.88:465 | evidence internet 110.88.12.88:465/tcp | evidence internet 110.88.12.88:465',
  ],
  [
    'user 在 vlan20，report 说 smtp 连 110.88.12.88 got "Connection refused"，screenshot 我看过了，没别的 info',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25',
  ],
  [
    'tcpdump 看到 `IP 192.168.20.7.51000 > 110.88.12.88.110: Flags [S], seq 77, win 29200, length 0`，然后 server 没有 reply，why',
    'evidence 192.168.20.7 110.88.12.88:110/tcp',
  ],
  ['-A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55', 'rule - -'],
  [
    "found this in somebody's notes, what does it do exactly?\n-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j SNAT --to-source 192.168.1.1",
    'rule - -',
  ],
  ['iptables -t nat -I PREROUTING 1 -d 110.88.12.88 -j ACCEPT', 'rule - -'],
  ["mail-gw line 9 - what's that one for", 'line - -'],
  ['could you have a look at acme/gw#7 before I merge', 'review - -'],
  ['解释下这条：-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  ['mail-gw 第 10 行是干嘛的', 'line - -'],
  ['acme/gw#7 这个合并之后会影响谁', 'review - -'],
  ['-I FORWARD -i bond1.20 -o bond1 -d 192.168.1.55 -p tcp --dport 143 -j ACCEPT 这句啥意思', 'rule - -'],
  ['mail-gw line 17 这条 rule 什么意思', 'line - -'],
  [
    'suppose we drop the `-i bond0` from the port 25 DNAT rule, would vlan20 then reach 110.88.12.88:25?',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25',
  ],
  [
    'what if I add -A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 143 -j DNAT --to-destination 192.168.1.55, does office get imap on 110.88.12.88 then',
    'what-if office 110.88.12.88:143/tcp | what-if office 110.88.12.88:143',
  ],
  ['If the MASQUERADE line goes away, can floor3 still get to the internet?', 'what-if floor3 internet'],
  [
    'thinking of removing the ctstate DNAT accept in FORWARD. Who could still reach 110.88.12.89:443 after that?',
    'what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443',
  ],
  ['what breaks if we delete -A FORWARD -i bond1.20 -o bond0 -j ACCEPT', 'what-if - - | what-if vlan20 internet'],
  [
    'Plan for tonight: add -A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 587 -j DNAT --to-destination 192.168.1.55. After that 203.0.113.50 should be able to use 110.88.12.88:587, right?',
    'what-if 203.0.113.50 110.88.12.88:587/tcp | what-if 203.0.113.50 110.88.12.88:587',
  ],
  [
    'assume we put in -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80/32 -p tcp -m tcp --dport 443 -j MASQUERADE, does 192.168.1.23 get through to 110.88.12.89:443',
    'what-if 192.168.1.23 110.88.12.89:443/tcp | what-if 192.168.1.23 110.88.12.89:443',
  ],
  [
    '如果把 -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT 删掉，外网还能连 110.88.12.88:25 吗',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  [
    '要是加一条 -A PREROUTING -i bond1.20 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55，vlan20 就能用 110.88.12.88 发信了吧？',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25',
  ],
  ['删了 MASQUERADE 那条会怎么样', 'what-if - -'],
  ['假如 110.88.12.89 那条 DNAT 去掉，谁还能访问 110.88.12.89:443', 'what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443'],
  [
    '加上 -A FORWARD -i bond1.20 -o bond1 -j ACCEPT 之后，192.168.20.7 能直连 192.168.1.55 的 143 吗',
    'what-if 192.168.20.7 192.168.1.55:143/tcp | what-if 192.168.20.7 192.168.1.55:143',
  ],
  [
    '如果 bond1 也加一条 25 的（-A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55），三楼连 110.88.12.88:25 会不会好',
    'what-if floor3 110.88.12.88:25/tcp | what-if floor3 110.88.12.88:25',
  ],
  [
    '如果 remove `-A POSTROUTING -o bond0 -j MASQUERADE`，vlan20 去 8.8.8.8 的 443 还 work 吗',
    'what-if vlan20 8.8.8.8:443/tcp | what-if vlan20 8.8.8.8:443',
  ],
  [
    'what if 我加 -A FORWARD -i bond1.20 -o bond1 -d 192.168.1.80/32 -p tcp -m tcp --dport 22 -j ACCEPT，vlan20 ssh 到 web 可以了吗',
    'what-if vlan20 192.168.1.80:22/tcp | what-if vlan20 192.168.1.80:22',
  ],
  ['hi, new here. what kind of things can I ask you?', 'help - -'],
  ['how should I word my questions so you get them, any examples?', 'help - -'],
  ['你会干啥，怎么用', 'help - -'],
  ['能给几个提问的例子吗，我第一次用', 'help - -'],
  ['can vlan20 reach it?', 'unclear - -'],
  ['is the inside able to get to 110.88.12.88:25', 'unclear - -'],
  ['how many packets did the port 25 rule count since last night', 'unclear - -'],
  ['is the guest wifi allowed to reach 110.88.12.88:143', 'unclear - -'],
  ["why can't 192.168.1.355 get to 110.88.12.88:25", 'unclear - -'],
  ["who pushed the change on friday and why didn't anyone tell us", 'unclear - -'],
  ['pls check office to 110.88.12.88 port 99999', 'unclear - -'],
  ['GW feels slow since noon, is the cpu ok?', 'unclear - -'],
  ['内网能访问 110.88.12.88 的 25 吗', 'unclear - -'],
  ['vlan20 连不上了，咋回事', 'unclear - -'],
  ['中午吃啥，有人订饭吗', 'unclear - -'],
  ['现在网关上有多少条 conntrack 连接', 'unclear - -'],
  ['财务部能连 110.88.12.89:443 吗', 'unclear - -'],
  ['192.168.20.7 访问 110.88.12.88 的 70000 端口为什么不通', 'unclear - -'],
  ['internal 的 user 连 110.88.12.88:143 OK 吗', 'unclear - -'],
  ['floor3 到 crm server 的 443 port 通吗', 'unclear - -'],
];
