/** Each question in another voice, written without a look at the grammar: 81 of 100 were read right when first asked, 9 as another question. */
export const thirtiethQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    "morning all, customer in Lyon (185.24.9.71) says our portal won't open for him. does 443 on 110.88.12.89 let him in?",
    'path 185.24.9.71 110.88.12.89:443/tcp | path 185.24.9.71 110.88.12.89:443',
  ],
  ['would nc -vz 110.88.12.88 25 succeed if I run it on 192.168.20.44?', 'path 192.168.20.44 110.88.12.88:25/tcp'],
  [
    'the thunderbirds on floor3 need imap to mail. is mail-gw in their way?',
    'path floor3 192.168.1.55:143/tcp | path floor3 110.88.12.88:143/tcp',
  ],
  ['vlan20 的打印机要往 110.88.12.88 的 25 端口发扫描件,网关放不放行?', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  ['If our uptime probe at 45.77.130.12 pings 110.88.12.89, does it hear anything back', 'path 45.77.130.12 110.88.12.89/icmp'],
  ['office → internet, plain https browsing. allowed y/n', 'path office internet | path office internet:443/tcp'],
  ['can the mail box itself open a pop3 session to its own public IP 110.88.12.88', 'path 192.168.1.55 110.88.12.88:110/tcp'],
  ['trace it for me pls: src 192.168.30.17, dst 110.88.12.89, tcp/443', 'path 192.168.30.17 110.88.12.89:443/tcp'],
  [
    "I'm sitting at the firewall's own console. Will `curl https://110.88.12.89/` from here land on the web server?",
    'path gateway 110.88.12.89:443/tcp',
  ],
  ['192.168.1.80 能不能主动去 8.8.8.8 查 DNS', 'path 192.168.1.80 8.8.8.8:53/udp | path 192.168.1.80 8.8.8.8:53'],
  [
    'new starter on vlan 20, her outlook does pop3 straight to 192.168.1.55, not via the public ip. should that work?',
    'path vlan20 192.168.1.55:110/tcp',
  ],
  ['is there any way at all for floor3 machines to get into vlan20', 'path floor3 vlan20'],
  [
    'Could someone on the internet hit 192.168.1.80:22 through mail-gw?',
    'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22',
  ],
  ['ssh from outside to web: open or closed', 'path internet 192.168.1.80:22/tcp | path internet 110.88.12.89:22/tcp'],
  ['Where does a SYN from 203.0.113.50 to 110.88.12.88:143 end up?', 'path 203.0.113.50 110.88.12.88:143/tcp'],
  ['从办公网打开 https://110.88.12.89 ,包会走到哪台机器,回来又怎么走?', 'path office 110.88.12.89:443/tcp'],
  [
    'Our backup job on 192.168.20.9 rsyncs to 192.168.30.40 (873/tcp) every night, starting this week. Does the gateway forward that?',
    'path 192.168.20.9 192.168.30.40:873/tcp',
  ],
  [
    'wondering about udp 53 toward 1.1.1.1 for the machines behind the inner router, 192.168.30.0/24',
    'path 192.168.30.0/24 1.1.1.1:53/udp | path floor3 1.1.1.1:53/udp',
  ],
  ['110.88.12.88:110 as seen by 192.168.1.23, reachable?', 'path 192.168.1.23 110.88.12.88:110/tcp | path 192.168.1.23 110.88.12.88:110'],
  ['does traffic coming in on bond1.20 make it out of bond0', 'path vlan20 internet'],
  [
    "mail → one of google's MXes, 142.250.27.26 port 25. Permitted by the fw?",
    'path 192.168.1.55 142.250.27.26:25/tcp | path 192.168.1.55 142.250.27.26:25',
  ],
  ['web 要直接调 192.168.1.55 的 smtp 发告警,这个流量过得去吗', 'path 192.168.1.80 192.168.1.55:25/tcp'],
  [
    "I'd like to know whether web may relay its notifications via mail's smtp using the public address 110.88.12.88",
    'path 192.168.1.80 110.88.12.88:25/tcp',
  ],
  [
    'Why does 192.168.20.101 get nothing from 110.88.12.88:143 while the home-office folks are fine?',
    'path 192.168.20.101 110.88.12.88:143/tcp | path 192.168.20.101 110.88.12.88:143 | evidence 192.168.20.101 110.88.12.88:143/tcp | evidence 192.168.20.101 110.88.12.88:143',
  ],
  ['sanity check before the audit on Thursday: internet to vlan20, nothing passes, right?', 'path internet vlan20'],
  ["ping from floor3 to the firewall's inside leg 192.168.1.1, does it answer?", 'path floor3 192.168.1.1/icmp'],
  [
    'for the health check: can the gateway itself talk to 192.168.1.55 on 25',
    'path gateway 192.168.1.55:25/tcp | path gateway 192.168.1.55:25',
  ],
  ['外网用户用手机收邮件(imap,连我们的 mail)能通吗', 'path internet 110.88.12.88:143/tcp | path internet 192.168.1.55:143/tcp'],
  [
    'Jakarta branch, egress 103.28.12.5, is asking for imaps (993) at 110.88.12.88. Do they get through as of today?',
    'path 103.28.12.5 110.88.12.88:993/tcp',
  ],
  ['RDP 192.168.1.90 -> 192.168.20.30 ok?', 'path 192.168.1.90 192.168.20.30:3389/tcp | path 192.168.1.90 192.168.20.30:3389'],
  [
    'a laptop on 192.168.1.140 types https://110.88.12.89 in its browser. Which source address will it see on the SYN-ACK?',
    'path 192.168.1.140 110.88.12.89:443/tcp',
  ],
  [
    '请帮忙画一下 192.168.30.66 到 110.88.12.88 143端口的来回路径',
    'path 192.168.30.66 110.88.12.88:143/tcp | path 192.168.30.66 110.88.12.88:143',
  ],
  [
    'internet hitting web on port 80 (NOT 443): do we drop it or what',
    'path internet 192.168.1.80:80/tcp | path internet 192.168.1.80:80 | path internet 110.88.12.89:80/tcp | path internet 110.88.12.89:80',
  ],
  ['ntp from mail to 162.159.200.1, is that blocked anywhere?', 'path 192.168.1.55 162.159.200.1:123/udp'],
  [
    'Dear colleagues, kindly confirm the connectivity status between 192.168.20.15 and mail (SMTP). Regards',
    'path 192.168.20.15 192.168.1.55:25/tcp | path 192.168.20.15 110.88.12.88:25/tcp',
  ],
  [
    'say 192.168.1.201 picks source port 51515 and sends to 110.88.12.88 port 25. What happens to that packet hook by hook?',
    'path 192.168.1.201 110.88.12.88:25/tcp | path 192.168.1.201 110.88.12.88:25',
  ],
  [
    '邮件服务器自己连自己的公网地址 110.88.12.88:25 ,理论上行得通吗',
    'path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25',
  ],
  ['vlan20 那边 ping 192.168.1.55 会不会被 drop 掉', 'path vlan20 192.168.1.55/icmp'],
  ['is a box at 192.168.1.77 free to talk to the outside world or do we only let the servers out?', 'path 192.168.1.77 internet'],
  [
    'apt is stuck on the firewall: is gateway to 151.101.2.132:443 even possible with this ruleset',
    'path gateway 151.101.2.132:443/tcp | path gateway 151.101.2.132:443',
  ],
  ['上海办事处出口 116.228.53.10,telnet 110.88.12.88 110 通不通', 'path 116.228.53.10 110.88.12.88:110/tcp'],
  ['snmp: may 192.168.30.5 poll 192.168.20.1 over udp 161', 'path 192.168.30.5 192.168.20.1:161/udp'],
  [
    'A vendor wants `dig @110.88.12.88` to work from outside. Would that query arrive anywhere today? udp only',
    'path internet 110.88.12.88:53/udp',
  ],
  [
    'Does NAT loopback work for the web box from its own subnet? https, I mean clients in 192.168.1.0/24 going to 110.88.12.89',
    'path 192.168.1.0/24 110.88.12.89:443/tcp | path office 110.88.12.89:443/tcp',
  ],
  [
    "I'm told that when floor3 opens https on web the answer goes around the firewall. true?",
    'path floor3 192.168.1.80:443/tcp | path floor3 110.88.12.89:443/tcp',
  ],
  ['who all is able to get to 110.88.12.89:443?', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['哪些网段能连上 mail 的 imap', 'who-reaches - 192.168.1.55:143/tcp | who-reaches - 110.88.12.88:143/tcp'],
  ['Give me every zone that can open smtp on mail, one per line', 'who-reaches - 192.168.1.55:25/tcp | who-reaches - 110.88.12.88:25/tcp'],
  ['what can vlan20 users actually use out of the stuff we publish', 'who-reaches vlan20 -'],
  ['floor3 能访问到哪些对外发布的服务?', 'who-reaches floor3 -'],
  [
    'Infosec ticket: document the pop3 exposure of mail, i.e. from which places is it reachable',
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 110.88.12.88:110/tcp',
  ],
  ['Seen from 192.168.1.31, which of our public services would respond?', 'who-reaches 192.168.1.31 -'],
  [
    'apart from the internet, is anybody able to use 110.88.12.88 on 143?',
    'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  ['Who can talk to web?', 'who-reaches - 192.168.1.80 | who-reaches - 110.88.12.89'],
  ['站在互联网的角度,我们到底暴露了哪些端口', 'who-reaches internet - | published - -'],
  ['dump all the port forwards you know of on mail-gw', 'published - -'],
  ['which inside machine is hiding behind 110.88.12.89', 'published - 110.88.12.89'],
  ['110.88.12.88 这个 IP 上映射了哪些端口?', 'published - 110.88.12.88'],
  ['Does 192.168.1.55 have anything exposed, and on which public ports exactly?', 'published - 192.168.1.55'],
  ['tcp 143 on the .88 address gets DNATed to what? (110.88.12.88 that is)', 'published - 110.88.12.88:143/tcp'],
  ['I inherited this firewall last week, which servers are we offering to the outside?', 'published - - | who-reaches internet -'],
  ['内网总共有几台机器做了端口映射,分别是哪几台', 'published - -'],
  ["the DNAT table in human words please, what's forwarded where", 'published - -'],
  ["what's actually sitting on 110.88.12.88:25", 'published - 110.88.12.88:25/tcp | published - 110.88.12.88:25'],
  [
    'conntrack 里这条一直 UNREPLIED,什么情况? tcp      6 113 SYN_SENT src=192.168.1.23 dst=110.88.12.89 sport=50412 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.23 sport=443 dport=50412 mark=0 use=1',
    'evidence 192.168.1.23 110.88.12.89:443/tcp',
  ],
  [
    '[88231.402117] IN=bond1.20 OUT= MAC=52:54:00:1b:77:0a:3c:97:0e:42:11:d8:08:00 SRC=192.168.20.61 DST=110.88.12.88 LEN=60 TOS=0x00 PREC=0x00 TTL=64 ID=4411 DF PROTO=TCP SPT=39822 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.61 110.88.12.88:143/tcp',
  ],
  [
    'I opened https://110.88.12.89 and captured this on my own laptop, then my side sent RST: 14:02:11.330128 IP 192.168.1.80.443 > 192.168.1.64.55210: Flags [S.], seq 2011, ack 901, win 65160, length 0',
    'evidence 192.168.1.64 110.88.12.89:443/tcp',
  ],
  [
    'floor3 user sends through 110.88.12.88 and gets 552 you must authentication. creds are right, I checked twice',
    'evidence floor3 110.88.12.88:25/tcp | evidence floor3 110.88.12.88',
  ],
  [
    "$ telnet 110.88.12.88 25\nTrying 110.88.12.88...\ntelnet: Unable to connect to remote host: Connection refused\n^ on 192.168.1.88, but over 4G it's all good",
    'evidence 192.168.1.88 110.88.12.88:25/tcp | path 192.168.1.88 110.88.12.88:25/tcp',
  ],
  [
    'foxmail 弹窗:无法连接 110.88.12.88:110,connection timed out。客户端 IP 是 192.168.20.52',
    'evidence 192.168.20.52 110.88.12.88:110/tcp | evidence 192.168.20.52 110.88.12.88:110 | path 192.168.20.52 110.88.12.88:110/tcp | path 192.168.20.52 110.88.12.88:110',
  ],
  [
    'trace id 5c3a9f01 ip filter FORWARD packet: iif "bond0" oif "bond1" ip saddr 198.51.100.23 ip daddr 192.168.1.55 ip ttl 52 tcp sport 33810 tcp dport 25 tcp flags == syn',
    'evidence 198.51.100.23 110.88.12.88:25/tcp | evidence 198.51.100.23 192.168.1.55:25/tcp',
  ],
  [
    'from the maillog on mail, what do you make of it? postfix/smtpd[2211]: NOQUEUE: reject: RCPT from unknown[192.168.30.22]: 554 5.7.1 <ops@example.net>: Relay access denied',
    'evidence 192.168.30.22 192.168.1.55:25/tcp | evidence 192.168.30.22 110.88.12.88:25/tcp',
  ],
  [
    'curl: (7) Failed to connect to 110.88.12.89 port 8443: Connection refused   <<< tested from the internet side',
    'evidence internet 110.88.12.89:8443/tcp | path internet 110.88.12.89:8443/tcp',
  ],
  [
    '退信里写着 552 you must authentication,发件的电脑在 192.168.20.0/24,求解',
    'evidence vlan20 - | evidence 192.168.20.0/24 - | evidence vlan20 192.168.1.55:25/tcp | evidence vlan20 110.88.12.88:25/tcp | evidence 192.168.20.0/24 192.168.1.55:25/tcp | evidence 192.168.20.0/24 110.88.12.88:25/tcp',
  ],
  [
    'tcpdump -ni bond0 icmp gives me only 09:41:07.118 IP 91.12.4.8 > 110.88.12.88: ICMP echo request, id 17, seq 1, length 64 and never a reply. normal?',
    'evidence 91.12.4.8 110.88.12.88/icmp',
  ],
  [
    "K-9 on floor3 wifi: 'ECONNRESET, connection to 110.88.12.88 was reset by peer' when it starts imap",
    'evidence floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143/tcp',
  ],
  [
    'what if I add bond1 copies of the three mail DNAT lines, would 192.168.1.23 get to 110.88.12.88:25 then?',
    'what-if 192.168.1.23 110.88.12.88:25/tcp | what-if 192.168.1.23 110.88.12.88:25',
  ],
  [
    'suppose we delete the `--ctstate DNAT` accept. Do internet users lose https to web?',
    'what-if internet 110.88.12.89:443/tcp | what-if internet 192.168.1.80:443/tcp',
  ],
  [
    '如果加一条 -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80 -p tcp --dport 443 -j MASQUERADE ,办公网访问 https://110.88.12.89 就好了吗',
    'what-if office 110.88.12.89:443/tcp',
  ],
  ["thinking of removing `-i bond0` from the port 25 forward. who'd be affected?", 'what-if - - | what-if - 110.88.12.88:25/tcp'],
  [
    'were the FORWARD policy ACCEPT, could vlan20 connect to 192.168.1.80:3306',
    'what-if vlan20 192.168.1.80:3306/tcp | what-if vlan20 192.168.1.80:3306',
  ],
  [
    'Would `-A PREROUTING -i bond1.20 -d 110.88.12.88 -p tcp --dport 143 -j DNAT --to-destination 192.168.1.55` cure imap for vlan20?',
    'what-if vlan20 110.88.12.88:143/tcp',
  ],
  ['假如把最后那条 bond1.20 的 FORWARD 规则删了,vlan20 还能上网不?', 'what-if vlan20 internet'],
  ['planning to swap MASQUERADE for SNAT --to-source 110.88.12.89 tonight, does anything break?', 'what-if - -'],
  [
    'hypothetically someone sets net.ipv4.ip_forward=0 on mail-gw. smtp from internet to mail: dead, or does NAT save us?',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 192.168.1.55:25/tcp',
  ],
  ['explain: -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', 'rule - -'],
  ["newbie question, what's `-A POSTROUTING -o bond0 -j MASQUERADE` good for?", 'rule - -'],
  ['mail-gw 第 9 行是干嘛用的', 'line - -'],
  ['pls have a look at acme/edge-fw#118 before I hit merge', 'review - -'],
  ["what's on line 14 of mail-gw and can a packet ever get that far", 'line - -'],
  ['how do I phrase things for you? a few examples would be great', 'help - -'],
  ['你都会查些啥?怎么用', 'help - -'],
  ['mail queue is 4k deep and growing, thoughts?', 'unclear - -'],
  ['谁昨晚把 VPN 关了?', 'unclear - -'],
  ['still broken :(', 'unclear - -'],
  ['can they get to it on 25 now?', 'unclear - -'],
  ['when does the certificate on 110.88.12.89 expire', 'unclear - -'],
  ['which DIMM slot threw that ECC error on mail-gw', 'unclear - -'],
  ['how much bandwidth is office eating right now compared with vlan20', 'unclear - -'],
  ['今天 web 好卡,页面要转半分钟才出来,CPU 也满了', 'unclear - -'],
];
