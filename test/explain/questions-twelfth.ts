/**
 * A hundred of handovers, audits and incidents, written without a look at the grammar: 85 were read right when first asked, 7 as another
 * question. A change that is described and not understood may be asked back.
 */
export const twelfthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    '    [NEW] tcp      6 120 SYN_SENT src=203.0.113.9 dst=110.88.12.88 sport=40112 dport=143 [UNREPLIED] src=192.168.1.55 dst=203.0.113.9 sport=143 dport=40112',
    'evidence 203.0.113.9 110.88.12.88:143/tcp',
  ],
  ['new here, what does `-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT` really let through?', 'rule - -'],
  [
    '如果把 MASQUERADE 那条删掉,192.168.1.23 还能访问 1.1.1.1:443 吗?',
    'what-if 192.168.1.23 1.1.1.1:443/tcp | what-if 192.168.1.23 1.1.1.1:443',
  ],
  ['how many sessions are in the conntrack table right now', 'unclear - -'],
  [
    'web 到 mail 的 imap 通吗',
    'path 192.168.1.80 192.168.1.55:143/tcp | path 192.168.1.80 192.168.1.55:143 | path 192.168.1.80 110.88.12.88:143/tcp | path 192.168.1.80 110.88.12.88:143',
  ],
  ['what kind of things can i ask you?', 'help - -'],
  [
    'does floor3 have a way out at all? say 192.168.30.15 to 1.1.1.1:443',
    'path 192.168.30.15 1.1.1.1:443/tcp | path 192.168.30.15 1.1.1.1:443',
  ],
  ['帮忙 review 一下 acme/gw#15 thx', 'review - -'],
  [
    'Would it be enough to allow forwarding from bond1.20 to bond1 so that vlan20 can talk to 192.168.1.55:143 directly?',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143',
  ],
  ['内网访问 110.88.12.88:25 通吗', 'unclear - -'],
  [
    '如果 remove 掉 -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT,还有谁 reach 得到 110.88.12.89:443?',
    'what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443',
  ],
  [
    'why has this one got no -i on it?\n-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80',
    'rule - -',
  ],
  [
    'monitoring runs on the web box and probes our own public ip: curl: (28) Failed to connect to 110.88.12.89 port 443 after 130211 ms: Connection timed out. from outside everything is green',
    'evidence 192.168.1.80 110.88.12.89:443/tcp | evidence 192.168.1.80 110.88.12.89:443 | path 192.168.1.80 110.88.12.89:443/tcp | path 192.168.1.80 110.88.12.89:443',
  ],
  [
    'Mar  4 10:15:02 mail-gw kernel: FWD-DROP IN=bond1.20 OUT=bond1 MAC=52:54:00:aa:01:02 SRC=192.168.20.31 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=5123 DF PROTO=TCP SPT=49812 DPT=993 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.31 192.168.1.55:993/tcp',
  ],
  ['这条 rule 啥意思: -A FORWARD -i bond1.20 -o bond0 -j ACCEPT', 'rule - -'],
  ['can 192.168.1.23 resolve against 8.8.8.8 udp 53 through the gw', 'path 192.168.1.23 8.8.8.8:53/udp'],
  ['could you please explain the rule at mail-gw line 7, auditor is asking', 'line - -'],
  [
    "Outlook: The connection to the server has failed. Server: '110.88.12.88', Protocol: POP3, Port: 110, Secure(SSL): No, Socket Error: 10061, Error Number: 0x800CCC0E\npc is 192.168.1.140",
    'evidence 192.168.1.140 110.88.12.88:110/tcp | evidence 192.168.1.140 110.88.12.88:110',
  ],
  ['is https://github.com/acme/gw/pull/12 safe to merge on a friday', 'review - -'],
  ['这个 bot 有 help 吗,支持问啥', 'help - -'],
  [
    '值班交接:昨晚 192.168.20.66 的同事反馈收不了邮件,Foxmail 报连接 110.88.12.88 端口 110 被拒绝,重启客户端没用,换热点就好了。请问原因是什么',
    'evidence 192.168.20.66 110.88.12.88:110/tcp | evidence 192.168.20.66 110.88.12.88:110 | path 192.168.20.66 110.88.12.88:110/tcp | path 192.168.20.66 110.88.12.88:110',
  ],
  ['现在对外一共发布了哪些端口', 'published - -'],
  ['网关现在 cpu 多少', 'unclear - -'],
  ['mail feels slow today, is the firewall overloaded?', 'unclear - -'],
  ['证书什么时候过期?', 'unclear - -'],
  ['what breaks if i delete the masquerade rule', 'what-if - -'],
  [
    'is ssh on the mail server exposed to the internet?',
    'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22',
  ],
  ['audit season again... list every port forward we have on mail-gw please', 'published - -'],
  [
    '192.168.1.21 打不开 https://110.88.12.89,一直转圈最后超时,手机 4G 没问题',
    'evidence 192.168.1.21 110.88.12.89:443/tcp | evidence 192.168.1.21 110.88.12.89:443 | path 192.168.1.21 110.88.12.89:443/tcp | path 192.168.1.21 110.88.12.89:443',
  ],
  ['新人求教,下面这条是干什么用的\n-A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['can you restart postfix for me', 'unclear - -'],
  [
    'suppose we dropped the ctstate DNAT accept, who could still get to 110.88.12.88:25',
    'what-if - 110.88.12.88:25/tcp | what-if - 110.88.12.88:25',
  ],
  ['whats on line 17 of mail-gw', 'line - -'],
  [
    'curl: (7) Failed to connect to 110.88.12.88 port 110 after 3 ms: Connection refused',
    'evidence - 110.88.12.88:110/tcp | evidence - 110.88.12.88:110',
  ],
  [
    'exim on 192.168.1.80: == bob@acme.example R=smarthost T=remote_smtp defer (111): Connection refused H=110.88.12.88 [110.88.12.88]:25',
    'evidence 192.168.1.80 110.88.12.88:25/tcp | evidence 192.168.1.80 110.88.12.88:25',
  ],
  ['mail-gw line 18 帮我解释下 pls', 'line - -'],
  ['vlan20 能不能连 110.88.12.88 的 143 端口', 'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143'],
  [
    'what happens to 192.168.30.9 -> 110.88.12.88:110 if we take this line out and put the same one back without -i bond0?\n-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55',
    'what-if 192.168.30.9 110.88.12.88:110/tcp | what-if 192.168.30.9 110.88.12.88:110',
  ],
  [
    'can web send smtp to mail',
    'path 192.168.1.80 192.168.1.55:25/tcp | path 192.168.1.80 192.168.1.55:25 | path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  [
    'users on bond1 go to https://110.88.12.89 - does hairpin work for them',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  ['waht is publisehd on 110.88.12.89', 'published - 110.88.12.89'],
  [
    '打算放行 bond1.20 到 bond1 的转发,这样 vlan20 到 192.168.1.55:110 能通吗',
    'what-if vlan20 192.168.1.55:110/tcp | what-if vlan20 192.168.1.55:110',
  ],
  ['从 bond1.20 ping 110.88.12.88 通不通', 'path vlan20 110.88.12.88/icmp'],
  [
    'Handover note for whoever is on next: third party scanner at 203.0.113.5 will hit us tonight. Where does its packet to 110.88.12.88 port 587 end up?',
    'path 203.0.113.5 110.88.12.88:587/tcp | path 203.0.113.5 110.88.12.88:587',
  ],
  [
    '192.168.30.8 发信走 110.88.12.88 的 25,退信写着 552 you must authentication,密码肯定没错',
    'evidence 192.168.30.8 110.88.12.88:25/tcp | evidence 192.168.30.8 110.88.12.88:25',
  ],
  [
    'tcpdump -ni bond1.20 shows\n14:02:11.331045 IP 110.88.12.88.25 > 192.168.20.7.40112: Flags [R.], seq 0, ack 3310277120, win 0, length 0\nwho is sending that reset?',
    'evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  ['whats being natted to web', 'published - 192.168.1.80'],
  ['把 25 那条规则的 -i bond0 去掉之后,哪些网段能访问 110.88.12.88:25', 'what-if - 110.88.12.88:25/tcp | what-if - 110.88.12.88:25'],
  ['can internal users connect to 110.88.12.88:143?', 'unclear - -'],
  [
    "saw this on mail-gw, what's going on?\ntcp      6 117 SYN_SENT src=192.168.1.77 dst=110.88.12.89 sport=51822 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.77 sport=443 dport=51822 mark=0 use=1",
    'evidence 192.168.1.77 110.88.12.89:443/tcp',
  ],
  [
    '[DESTROY] tcp 6 src=192.168.1.90 dst=110.88.12.89 sport=60112 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.90 sport=443 dport=60112 这个是不是 hairpin 的锅',
    'evidence 192.168.1.90 110.88.12.89:443/tcp',
  ],
  [
    '=== Trying 110.88.12.88:25...\n*** Error connecting to 110.88.12.88:25:\n*** \tIO::Socket::INET6: connect: Connection refused\n(swaks run on 192.168.20.12)',
    'evidence 192.168.20.12 110.88.12.88:25/tcp | evidence 192.168.20.12 110.88.12.88:25 | unclear - -',
  ],
  [
    'floor3 的 client 连 110.88.12.88:143 为啥老是 refused',
    'evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  ['bond1.20 > 110.88.12.89 443 ok or not', 'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443'],
  ['审计问的:公网能不能直接打到 192.168.1.80 的 80 端口?', 'path internet 192.168.1.80:80/tcp | path internet 192.168.1.80:80'],
  [
    '抓到 server 直接回包: IP 192.168.1.80.443 > 192.168.1.66.50112: Flags [S.], seq 1, ack 2, client 明明 connect 的是 110.88.12.89,然后 client 回了 RST',
    'evidence 192.168.1.66 110.88.12.89:443/tcp',
  ],
  [
    'after the weekend change maillog on the mail server is full of\npostfix/smtpd[2211]: connect from unknown[192.168.1.1]\nwhy do all clients look like the gateway',
    'evidence 192.168.1.1 192.168.1.55:25/tcp | evidence 192.168.1.1 192.168.1.55:25 | evidence 192.168.1.1 192.168.1.55',
  ],
  [
    '外网能 ssh 到邮件服务器吗',
    'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22',
  ],
  [
    'can mail reach its own public address 110.88.12.88 on port 25',
    'path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25',
  ],
  [
    '网关上抓到一条:\ntcp 6 431988 ESTABLISHED src=192.168.20.18 dst=110.88.12.89 sport=41000 dport=443 src=192.168.1.80 dst=192.168.20.18 sport=443 dport=41000 [ASSURED] mark=0 use=1\n这个算正常吗',
    'evidence 192.168.20.18 110.88.12.89:443/tcp',
  ],
  ['mail-gw 第 9 行是啥意思', 'line - -'],
  ['110.88.12.88 的 smtp 都有哪些 zone 可以 access', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  [
    'From which segments is port 443 on 110.88.12.89 reachable? Need it for the access matrix.',
    'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  ['203.0.113.50 -> 110.88.12.88:465 packet 最后到哪里去了', 'path 203.0.113.50 110.88.12.88:465/tcp | path 203.0.113.50 110.88.12.88:465'],
  ['which networks have access to 110.88.12.88 pop3', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  ['vlan20 里面都能访问到哪些服务?', 'who-reaches vlan20 -'],
  [
    '$ telnet 110.88.12.88 25\nTrying 110.88.12.88...\ntelnet: connect to address 110.88.12.88: Connection refused\n\nthis is from 192.168.1.77, is it us or the mail guys?',
    'evidence 192.168.1.77 110.88.12.88:25/tcp | evidence 192.168.1.77 110.88.12.88:25 | path 192.168.1.77 110.88.12.88:25/tcp | path 192.168.1.77 110.88.12.88:25',
  ],
  [
    "openssl s_client -connect 110.88.12.89:443 from a box in the office:\nconnect:errno=110\nno idea what's eating it",
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  ['why does vlan20 keep timing out', 'unclear - -'],
  [
    'vlan20 一台 PC 的 Thunderbird 弹窗 Could not connect to mail server 110.88.12.88; the connection was refused. 账号是 IMAP port 143',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143',
  ],
  ['帮看一下 acme/gw#7,合进去会不会把邮件弄断', 'review - -'],
  [
    'Sending from 192.168.1.77 through 110.88.12.88 port 25 bounces with "552 you must authentication". Credentials were checked twice and they\'re right. Could the firewall have anything to do with it?',
    'evidence 192.168.1.77 110.88.12.88:25/tcp | evidence 192.168.1.77 110.88.12.88:25',
  ],
  ['remove line 8 from mail-gw, who loses 110.88.12.88:143?', 'what-if - 110.88.12.88:143/tcp | what-if - 110.88.12.88:143'],
  [
    '正在连接110.88.12.88...无法打开到主机的连接。 在端口 25: 连接失败\n电脑是 192.168.1.140',
    'evidence 192.168.1.140 110.88.12.88:25/tcp | evidence 192.168.1.140 110.88.12.88:25',
  ],
  [
    'nft monitor trace gives me\ntrace id 3f1a2b4c ip filter FORWARD packet: iif "bond1.20" oif "bond1" ip saddr 192.168.20.7 ip daddr 192.168.1.80 ip ttl 63 ip protocol tcp tcp sport 40022 tcp dport 443 tcp flags == syn\ntrace id 3f1a2b4c ip filter FORWARD verdict continue\ntrace id 3f1a2b4c ip filter FORWARD policy drop\nwhy policy drop?',
    'evidence 192.168.20.7 192.168.1.80:443/tcp',
  ],
  ['who all can hit 192.168.1.55:143', 'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143'],
  [
    '2024/05/11 10:22:31 [error] 1123#1123: *88 upstream timed out (110: Connection timed out) while connecting to upstream, client: 203.0.113.20, server: 0.0.0.0:993, login: "bob", upstream: 110.88.12.88:143\nnginx mail proxy lives on 192.168.1.80',
    'evidence 192.168.1.80 110.88.12.88:143/tcp | evidence 192.168.1.80 110.88.12.88:143',
  ],
  [
    'If I add\n-A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55\nwill 192.168.1.77 finally get through to 110.88.12.88:25?',
    'what-if 192.168.1.77 110.88.12.88:25/tcp | what-if 192.168.1.77 110.88.12.88:25',
  ],
  ['inside 用户 access 110.88.12.88 的 imap 有没有问题', 'unclear - -'],
  [
    '办公网用 pop3 连 110.88.12.88 直接被拒绝,麻烦看下是不是网关的问题',
    'evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110 | path office 110.88.12.88:110/tcp | path office 110.88.12.88:110',
  ],
  ['给我一份 NAT port forwarding 的清单,for audit', 'published - -'],
  [
    '在 bond1 上抓包,只看到 SYN 没有后续:\n10:21:33.102 IP 192.168.1.66.50112 > 110.88.12.89.443: Flags [S], seq 88123, win 64240, length 0\n10:21:34.118 IP 192.168.1.66.50112 > 110.88.12.89.443: Flags [S], seq 88123, win 64240, length 0',
    'evidence 192.168.1.66 110.88.12.89:443/tcp',
  ],
  ['hey folks, quick one: can vlan20 get to 110.88.12.88 on 25?', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  [
    '日志里一直刷这个,是被哪条拦的?\nkernel: DROP: IN=bond0 OUT=bond1 SRC=198.51.100.23 DST=192.168.1.55 LEN=52 TTL=51 PROTO=TCP SPT=33210 DPT=3306 SYN',
    'evidence 198.51.100.23 192.168.1.55:3306/tcp',
  ],
  ['what can floor3 get to?', 'who-reaches floor3 -'],
  ['邮件服务器自己访问 110.88.12.88:143 行不行', 'path 192.168.1.55 110.88.12.88:143/tcp | path 192.168.1.55 110.88.12.88:143'],
  ['谁能访问 192.168.1.55 的 25 端口?', 'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25'],
  ['连不上了,急', 'unclear - -'],
  ['Is the mail server pingable from the office?', 'path office 192.168.1.55/icmp | path office 110.88.12.88/icmp'],
  ['哪些服务被转发到 192.168.1.80?', 'published - 192.168.1.80'],
  [
    'nc: connect to 110.88.12.88 port 143 (tcp) failed: Connection timed out\nran that on 192.168.30.9',
    'evidence 192.168.30.9 110.88.12.88:143/tcp',
  ],
  [
    '192.168.20.44 cant open imap on 110.88.12.88, helpdesk swears it worked last week. any idea why',
    'evidence 192.168.20.44 110.88.12.88:143/tcp | evidence 192.168.20.44 110.88.12.88:143 | path 192.168.20.44 110.88.12.88:143/tcp | path 192.168.20.44 110.88.12.88:143',
  ],
  ['kernel: IPv4: martian source 110.88.12.88 from 192.168.30.9, on dev bond0', 'evidence 192.168.30.9 110.88.12.88'],
  ['someone sanity check acme/gw#7 before i hit approve', 'review - -'],
  [
    'dovecot: imap-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=192.168.30.14, lip=192.168.1.55, session=<k3Zx>\nhow did that client get here?',
    'evidence 192.168.30.14 192.168.1.55:143/tcp | evidence 192.168.30.14 192.168.1.55:143 | path 192.168.30.14 192.168.1.55:143/tcp | path 192.168.30.14 192.168.1.55:143 | evidence 192.168.30.14 192.168.1.55 | path 192.168.30.14 192.168.1.55',
  ],
  [
    'office 这边 telnet 110.88.12.88 25 报 connection refused,是 firewall 拦了吗',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | path office 110.88.12.88:25/tcp | path office 110.88.12.88:25',
  ],
  [
    '给 bond1 也加一条 25 端口的 DNAT 到 192.168.1.55,是不是 192.168.1.77 访问 110.88.12.88:25 就通了',
    'what-if 192.168.1.77 110.88.12.88:25/tcp | what-if 192.168.1.77 110.88.12.88:25 | unclear - -',
  ],
  ['这个机器人怎么用啊', 'help - -'],
  [
    'ping to 110.88.12.88 from vlan20 is fine but telnet to 25 gets refused, how come',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['110.88.12.88 上都映射了什么', 'published - 110.88.12.88'],
];
