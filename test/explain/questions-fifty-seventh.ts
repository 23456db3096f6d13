/** Written without a look at the grammar, by engineers on call at several companies: 90 of 100 were read right when first asked, 4 as another question. */
export const fiftySeventhQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'can vlan20 hit 110.88.12.88:25',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | path vlan20 gateway:25/tcp | path vlan20 gateway:25 | path 192.168.20.0/24 110.88.12.88:25/tcp | path 192.168.20.0/24 110.88.12.88:25 | path 192.168.20.0/24 gateway:25/tcp | path 192.168.20.0/24 gateway:25',
  ],
  [
    'Hi team, a colleague on 192.168.20.14 says Outlook just spins and times out when it talks to IMAP on 110.88.12.88. From his phone on 4G the same account is fine. Is there something on mail-gw that makes the difference?',
    'evidence 192.168.20.14 110.88.12.88:143/tcp | evidence 192.168.20.14 110.88.12.88:143 | evidence 192.168.20.14 gateway:143/tcp | evidence 192.168.20.14 gateway:143 | path 192.168.20.14 110.88.12.88:143/tcp | path 192.168.20.14 110.88.12.88:143 | path 192.168.20.14 gateway:143/tcp | path 192.168.20.14 gateway:143',
  ],
  [
    'is the web server reachable over https from the office via its public ip?',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | path 192.168.1.0/24 110.88.12.89:443/tcp | path 192.168.1.0/24 110.88.12.89:443',
  ],
  ['floor3 -> internet ok?', 'path floor3 internet | path 192.168.30.0/24 internet'],
  [
    'Does a SYN from 203.0.113.77 to 110.88.12.89 port 443 make it to the box behind it, and if so which rule lets it thru',
    'path 203.0.113.77 110.88.12.89:443/tcp | path 203.0.113.77 110.88.12.89:443',
  ],
  ['why cant 192.168.20.33 ping 192.168.1.55', 'path 192.168.20.33 192.168.1.55/icmp'],
  [
    'ssh from outside to the gateway itself, allowed or not?',
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | path internet gateway:22/tcp | path internet gateway:22',
  ],
  [
    'Could you please confirm whether hosts in 192.168.30.0/24 are able to send mail directly to external MX servers (tcp/25)?',
    'path 192.168.30.0/24 internet:25/tcp | path floor3 internet:25/tcp',
  ],
  [
    'we moved a printer to 192.168.20.40, now people in office network cannot print to it, port 9100. gateway is blocking?',
    'path office 192.168.20.40:9100/tcp | path office 192.168.20.40:9100 | path 192.168.1.0/24 192.168.20.40:9100/tcp | path 192.168.1.0/24 192.168.20.40:9100',
  ],
  [
    'mail box needs to pull updates from the internet over 443, does that pass',
    'path 192.168.1.55 internet:443/tcp | path 192.168.1.55 internet:443',
  ],
  [
    'dns from vlan20 to 8.8.8.8 - does it get out?',
    'path vlan20 8.8.8.8:53/udp | path vlan20 8.8.8.8:53 | path 192.168.20.0/24 8.8.8.8:53/udp | path 192.168.20.0/24 8.8.8.8:53',
  ],
  [
    'what happends with packet from 192.168.1.23 to 110.88.12.88 port 110, is it translated or no',
    'path 192.168.1.23 110.88.12.88:110/tcp | path 192.168.1.23 110.88.12.88:110 | path 192.168.1.23 gateway:110/tcp | path 192.168.1.23 gateway:110',
  ],
  [
    'Trying to work out hairpin behaviour. Laptop 192.168.30.8 opens https://110.88.12.89/ – walk me through what the gateway does with it please.',
    'path 192.168.30.8 110.88.12.89:443/tcp | path 192.168.30.8 110.88.12.89:443',
  ],
  [
    'vlan 20 to office, any traffic at all?',
    'path vlan20 office | path vlan20 192.168.1.0/24 | path 192.168.20.0/24 office | path 192.168.20.0/24 192.168.1.0/24',
  ],
  [
    'Got a vendor, 198.51.100.20, who needs RDP (3389) onto 192.168.1.80. As it stands will that work',
    'path 198.51.100.20 192.168.1.80:3389/tcp | path 198.51.100.20 192.168.1.80:3389',
  ],
  [
    'do internet folks get through to pop3 on the mail box',
    'path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110 | path internet 192.168.1.55:110/tcp | path internet 192.168.1.55:110 | published - 110.88.12.88:110/tcp | published - 110.88.12.88:110',
  ],
  ['192.168.20.5 → 192.168.20.1 tcp 22 ?', 'path 192.168.20.5 192.168.20.1:22/tcp | path 192.168.20.5 gateway:22/tcp'],
  [
    'Our web host 192.168.1.80 talks to an API at 52.94.236.248 on 8443. Customer side sees nothing coming from us. Would mail-gw let it go out, and with which source address?',
    'path 192.168.1.80 52.94.236.248:8443/tcp | path 192.168.1.80 52.94.236.248:8443',
  ],
  [
    'can floor3 talk with vlan20',
    'path floor3 vlan20 | path floor3 192.168.20.0/24 | path 192.168.30.0/24 vlan20 | path 192.168.30.0/24 192.168.20.0/24',
  ],
  ['is there anything stopping ppl on the internet pinging 110.88.12.89', 'path internet 110.88.12.89/icmp | path internet gateway/icmp'],
  [
    'users on the 20 vlan have no web browsing since this morning, pls check if the firewall lets them out',
    'path vlan20 internet | path 192.168.20.0/24 internet | path vlan20 internet:443/tcp | path vlan20 internet:443 | path 192.168.20.0/24 internet:443/tcp | path 192.168.20.0/24 internet:443 | path vlan20 internet:80/tcp | path vlan20 internet:80 | path 192.168.20.0/24 internet:80/tcp | path 192.168.20.0/24 internet:80',
  ],
  ['vlan20 能上外网吗', 'path vlan20 internet | path 192.168.20.0/24 internet'],
  [
    '办公网访问 110.88.12.88 的 25 端口为什么不通？从家里测是通的',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | path office gateway:25/tcp | path office gateway:25 | path 192.168.1.0/24 110.88.12.88:25/tcp | path 192.168.1.0/24 110.88.12.88:25 | path 192.168.1.0/24 gateway:25/tcp | path 192.168.1.0/24 gateway:25',
  ],
  [
    '192.168.30.15 要连 192.168.20.9 的 22 端口，网关放不放行',
    'path 192.168.30.15 192.168.20.9:22/tcp | path 192.168.30.15 192.168.20.9:22',
  ],
  [
    '麻烦看下，三楼（192.168.30.0/24）的同事 ping 不通 8.8.8.8，是防火墙拦的吗？',
    'path floor3 8.8.8.8/icmp | path 192.168.30.0/24 8.8.8.8/icmp',
  ],
  [
    '公网访问web服务器的443会被转到哪台机器',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443 | published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | published - 192.168.1.80:443/tcp | published - 192.168.1.80:443 | published - 192.168.1.80',
  ],
  ['邮件服务器出公网走25端口发信，有没有限制', 'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25'],
  [
    '从外网 telnet 110.88.12.88 143 应该能通吧？',
    'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143 | path internet gateway:143/tcp | path internet gateway:143 | published - 110.88.12.88:143/tcp | published - 110.88.12.88:143',
  ],
  [
    '刚给客户装了监控，地址 192.168.20.200，需要让外面直接访问它的 554 端口，现在的规则下行不行',
    'path internet 192.168.20.200:554/tcp | path internet 192.168.20.200:554',
  ],
  [
    '办公室电脑 192.168.1.101 到 vlan20 里的 192.168.20.66:445 走得过去吗',
    'path 192.168.1.101 192.168.20.66:445/tcp | path 192.168.1.101 192.168.20.66:445',
  ],
  [
    '外面的人可以直接登网关的ssh不',
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | path internet gateway:22/tcp | path internet gateway:22',
  ],
  [
    'vlan20 的机器 telnet mail 的 smtp 一直 timeout，是不是没有 DNAT 到？',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | path 192.168.20.0/24 110.88.12.88:25/tcp | path 192.168.20.0/24 110.88.12.88:25 | path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25 | path 192.168.20.0/24 192.168.1.55:25/tcp | path 192.168.20.0/24 192.168.1.55:25 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | evidence 192.168.20.0/24 110.88.12.88:25/tcp | evidence 192.168.20.0/24 110.88.12.88:25 | evidence vlan20 192.168.1.55:25/tcp | evidence vlan20 192.168.1.55:25 | evidence 192.168.20.0/24 192.168.1.55:25/tcp | evidence 192.168.20.0/24 192.168.1.55:25',
  ],
  ['office 出去 internet 的 traffic，source IP 会变成哪个？', 'path office internet | path 192.168.1.0/24 internet'],
  [
    '请教一下 192.168.20.18 访问 110.88.12.89 的 https 会不会 match 到 DNAT，然后 FORWARD 能过吗',
    'path 192.168.20.18 110.88.12.89:443/tcp | path 192.168.20.18 110.88.12.89:443',
  ],
  [
    'floor3 能不能 reach mail 的 IMAP? 内网直连 192.168.1.55 那种',
    'path floor3 192.168.1.55:143/tcp | path floor3 192.168.1.55:143 | path 192.168.30.0/24 192.168.1.55:143/tcp | path 192.168.30.0/24 192.168.1.55:143',
  ],
  ['who can get to 192.168.1.80:443', 'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443'],
  ['Which networks are able to open an SSH session to the gateway?', 'who-reaches - gateway:22/tcp | who-reaches - gateway:22'],
  ['anyone allowed into vlan20 from other segments?', 'who-reaches - vlan20 | who-reaches - 192.168.20.0/24'],
  [
    "security audit question: list all sources that could reach TCP 143 on the mail server, public or private address doesn't matter",
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 110.88.12.88:143/tcp',
  ],
  [
    'from where is smtp on 110.88.12.88 usable',
    'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25 | who-reaches - gateway:25/tcp | who-reaches - gateway:25',
  ],
  ['which of our subnets have internet access through this box', 'who-reaches - internet'],
  ['Is port 3306 reachable on anything, by anybody?', 'who-reaches - any:3306/tcp | who-reaches - any:3306'],
  ['哪些网段可以访问 192.168.1.55 的 110 端口', 'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110'],
  ['22端口都有谁能连？所有机器都算', 'who-reaches - any:22/tcp | who-reaches - any:22'],
  ['谁能到三楼那个网段 192.168.30.x', 'who-reaches - floor3 | who-reaches - 192.168.30.0/24'],
  ['想确认一下 110.88.12.89 的 443 除了公网以外，内网谁能打开', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['安全 audit 在问: gateway 的 192.168.1.1 有哪些 zone 可以 ping 到', 'who-reaches - 192.168.1.1/icmp | who-reaches - gateway/icmp'],
  ["what's exposed to the internet?", 'published - - | who-reaches internet -'],
  ['list port forwards', 'published - -'],
  ['Which ports of 192.168.1.55 have been published to the outside world, if I may ask?', 'published - 192.168.1.55'],
  ['110.88.12.89 - what sits behind it?', 'published - 110.88.12.89'],
  [
    'where does 110.88.12.88:143 end up',
    'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143 | published - gateway:143/tcp | published - gateway:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143 | path internet gateway:143/tcp | path internet gateway:143',
  ],
  [
    'I am writing the handover doc for the new MSP and need a table of every public ip/port that this gateway forwards inside, with the inside server',
    'published - -',
  ],
  ['对外开放了哪些端口？', 'published - - | who-reaches internet -'],
  ['web 这台机器有没有映射到公网', 'published - 192.168.1.80'],
  [
    '110.88.12.88 的 465 有做端口映射吗',
    'published - 110.88.12.88:465/tcp | published - 110.88.12.88:465 | published - gateway:465/tcp | published - gateway:465',
  ],
  ['mail server 目前 publish 了几个 port 出去', 'published - 192.168.1.55'],
  ['what does this do?  -A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['found `iptables -A INPUT -s 10.0.0.0/8 -j DROP` in an old runbook, can someone translate it into plain english', 'rule - -'],
  ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT   <- never seen ctstate DNAT before, which packets does it catch?', 'rule - -'],
  ['这条是什么意思：-A FORWARD -i bond1.20 -o bond0 -j ACCEPT', 'rule - -'],
  [
    '-t nat -A PREROUTING -i bond0 -p tcp --dport 8080 -j DNAT --to-destination 192.168.1.80:80\n同事发我的，帮忙解释下这条规则的作用',
    'rule - -',
  ],
  ['line 9, whats that one for', 'line - -'],
  ['In mail-gw.rules, lines 6 to 8 look nearly identical to me. What is each of them doing?', 'line - -'],
  ['Why do we need L16', 'line - -'],
  ['第18行是干嘛的', 'line - -'],
  ['第十行那个 MASQUERADE 到底做了什么，没看懂', 'line - -'],
  ['thoughts on netops/gateway-config#128 ?', 'review - -'],
  [
    'Could you have a look at https://github.com/acme-infra/firewall/pull/57 before I merge it tonight, especially whether it opens something to the internet by accident?',
    'review - -',
  ],
  ['帮我看看 corp-net/mail-gw#31 这个改动有没有问题', 'review - -'],
  ['infra/edge-rules#204 求 review，主要加了个 vlan30 的 forward', 'review - -'],
  [
    'seeing a lot of these on the gw, whats wrong?\ntcp      6 117 SYN_SENT src=192.168.20.51 dst=110.88.12.89 sport=49822 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.20.51 sport=443 dport=49822 mark=0 use=1',
    'evidence 192.168.20.51 110.88.12.89:443/tcp | evidence 192.168.20.51:49822 110.88.12.89:443/tcp | path 192.168.20.51 110.88.12.89:443/tcp | path 192.168.20.51:49822 110.88.12.89:443/tcp',
  ],
  [
    '14:02:11.381920 IP 192.168.1.34.55120 > 110.88.12.88.25: Flags [S], seq 291100432, win 64240, options [mss 1460,sackOK,TS val 99120 ecr 0,nop,wscale 7], length 0\n14:02:11.381977 IP 110.88.12.88.25 > 192.168.1.34.55120: Flags [R.], seq 0, ack 291100433, win 0, length 0\nwhy RST?? mail is up',
    'evidence 192.168.1.34 110.88.12.88:25/tcp | evidence 192.168.1.34 gateway:25/tcp | evidence 192.168.1.34:55120 110.88.12.88:25/tcp | evidence 192.168.1.34:55120 gateway:25/tcp | path 192.168.1.34 110.88.12.88:25/tcp | path 192.168.1.34 gateway:25/tcp | path 192.168.1.34:55120 110.88.12.88:25/tcp | path 192.168.1.34:55120 gateway:25/tcp',
  ],
  [
    'Can you make sense of this one for me:\n[81233.551204] FWD-DROP IN=bond1.20 OUT=bond1 MAC=52:54:00:1a:2b:3c:52:54:00:9f:11:07:08:00 SRC=192.168.20.31 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=40112 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.31 192.168.1.55:143/tcp | evidence 192.168.20.31:40112 192.168.1.55:143/tcp | path 192.168.20.31 192.168.1.55:143/tcp | path 192.168.20.31:40112 192.168.1.55:143/tcp',
  ],
  [
    'curl: (28) Failed to connect to 110.88.12.89 port 443 after 130211 ms: Connection timed out — run on 192.168.1.90. any clue?',
    'evidence 192.168.1.90 110.88.12.89:443/tcp | evidence 192.168.1.90 110.88.12.89:443 | path 192.168.1.90 110.88.12.89:443/tcp | path 192.168.1.90 110.88.12.89:443',
  ],
  [
    'users send me this screenshot: "Cannot connect to server: Connection refused (error 111)". Does it tell you anything?',
    'evidence - - | unclear - -',
  ],
  [
    '抓包看到这个，对端一直没回，帮分析下\n10:21:07.114233 IP 192.168.30.22.41200 > 192.168.20.9.3389: Flags [S], seq 77120344, win 64240, options [mss 1460], length 0',
    'evidence 192.168.30.22 192.168.20.9:3389/tcp | evidence 192.168.30.22:41200 192.168.20.9:3389/tcp | path 192.168.30.22 192.168.20.9:3389/tcp | path 192.168.30.22:41200 192.168.20.9:3389/tcp',
  ],
  [
    'postfix 日志：connect to 192.168.1.55[192.168.1.55]:25: Connection timed out，报错的这台是 192.168.20.12，怎么回事',
    'evidence 192.168.20.12 192.168.1.55:25/tcp | evidence 192.168.20.12 192.168.1.55:25 | path 192.168.20.12 192.168.1.55:25/tcp | path 192.168.20.12 192.168.1.55:25',
  ],
  [
    'nft monitor trace 出来的：\ntrace id 5f2c01aa ip filter FORWARD packet: iif "bond1" oif "bond1.20" ip saddr 192.168.1.66 ip daddr 192.168.20.70 ip ttl 63 ip protocol tcp tcp sport 50544 tcp dport 445 tcp flags == syn\ntrace id 5f2c01aa ip filter FORWARD policy drop\n为什么被 drop 了?',
    'evidence 192.168.1.66 192.168.20.70:445/tcp | evidence 192.168.1.66:50544 192.168.20.70:445/tcp | path 192.168.1.66 192.168.20.70:445/tcp | path 192.168.1.66:50544 192.168.20.70:445/tcp',
  ],
  [
    'if line 19 goes away can vlan20 still browse',
    'what-if vlan20 internet | what-if 192.168.20.0/24 internet | what-if vlan20 internet:443/tcp | what-if vlan20 internet:443 | what-if 192.168.20.0/24 internet:443/tcp | what-if 192.168.20.0/24 internet:443 | what-if vlan20 internet:80/tcp | what-if vlan20 internet:80 | what-if 192.168.20.0/24 internet:80/tcp | what-if 192.168.20.0/24 internet:80',
  ],
  [
    'Planning to put `-A FORWARD -i bond1.20 -o bond1 -d 192.168.1.55 -p tcp --dport 25 -j ACCEPT` right before line 19. Any side effects I should know?',
    'what-if - - | what-if vlan20 192.168.1.55:25/tcp | what-if 192.168.20.0/24 192.168.1.55:25/tcp',
  ],
  [
    'suppose somebody sets net.ipv4.ip_forward=0, do the office people still have internet?',
    'what-if office internet | what-if 192.168.1.0/24 internet',
  ],
  [
    'Would removing `-i bond0` from line 6 let 192.168.20.14 connect to 110.88.12.88 on 25?',
    'what-if 192.168.20.14 110.88.12.88:25/tcp | what-if 192.168.20.14 110.88.12.88:25 | what-if 192.168.20.14 gateway:25/tcp | what-if 192.168.20.14 gateway:25',
  ],
  ['thinking of swapping 16 and 17, does order matter there', 'what-if - -'],
  [
    'Say we tighten line 17 so it only matches -i bond0. vlan20 clients opening https on 110.88.12.89: dead or alive afterwards?',
    'what-if vlan20 110.88.12.89:443/tcp | what-if vlan20 110.88.12.89:443 | what-if 192.168.20.0/24 110.88.12.89:443/tcp | what-if 192.168.20.0/24 110.88.12.89:443',
  ],
  [
    '把 INPUT 默认策略改成 DROP 的话，办公网还能 ssh 网关吗',
    'what-if office 192.168.1.1:22/tcp | what-if office 192.168.1.1:22 | what-if office gateway:22/tcp | what-if office gateway:22 | what-if 192.168.1.0/24 192.168.1.1:22/tcp | what-if 192.168.1.0/24 192.168.1.1:22 | what-if 192.168.1.0/24 gateway:22/tcp | what-if 192.168.1.0/24 gateway:22',
  ],
  ['如果把第10行删了，内网上网会怎么样', 'what-if - - | what-if - internet | what-if office internet | what-if 192.168.1.0/24 internet'],
  [
    '-A FORWARD -s 192.168.30.0/24 -j DROP 这条要是放到 FORWARD 最前面，三楼还能上外网吗',
    'what-if floor3 internet | what-if 192.168.30.0/24 internet',
  ],
  [
    '假如给 web 加一条 80 端口的 DNAT（110.88.12.89:80 转到 192.168.1.80），FORWARD 那边还要再放行吗？',
    'what-if - - | what-if internet 110.88.12.89:80/tcp | what-if internet 110.88.12.89:80 | what-if - 110.88.12.89:80/tcp | what-if - 110.88.12.89:80',
  ],
  ['要是 line 18 加上 -s 192.168.1.0/24，floor3 出 internet 是不是就断了', 'what-if floor3 internet | what-if 192.168.30.0/24 internet'],
  ['hey, what kind of stuff can I ask you?', 'help - -'],
  ['how do u use this bot, need exact syntax or plain english ok?', 'help - -'],
  ['你好，请问你都能帮忙查些什么？', 'help - -'],
  ['who changed the forward chain last week', 'unclear - -'],
  ['please restart the firewall', 'unclear - -'],
  ['is 443 open?', 'unclear - -'],
  ['Does the guest wifi get through to the backup NAS?', 'unclear - -'],
  ['邮件队列堵了 2000 多封，能看下为什么吗', 'unclear - -'],
  ['加一条规则让 192.168.1.70 能访问 vlan20 的 3389，谢谢', 'unclear - -'],
  ['今天 bond0 的 drop counter 涨得很快，是谁在 scan 我们', 'unclear - -'],
];
