/**
 * A hundred and twenty of a mixed company, written without a look at the grammar: 114 were read right when first asked, 4 as another question.
 * A change that is described and not understood may be asked back.
 */
export const fifteenthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['port forwards for web?', 'published - 192.168.1.80 | published - 110.88.12.89'],
  [
    '日志里一堆这个,是被丢了吗: kernel: IN=bond1 OUT=bond1 SRC=192.168.30.22 DST=192.168.1.55 LEN=60 TTL=62 ID=9012 DF PROTO=TCP SPT=50888 DPT=25 WINDOW=29200 SYN',
    'evidence 192.168.30.22 192.168.1.55:25/tcp',
  ],
  [
    'who reaches the mail server on smtp',
    'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25',
  ],
  [
    'if I add\n-A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55\nwill 192.168.1.20 be able to use 110.88.12.88:25?',
    'what-if 192.168.1.20 110.88.12.88:25/tcp | what-if 192.168.1.20 110.88.12.88:25',
  ],
  ['what can vlan20 get to', 'who-reaches vlan20 -'],
  ['现在网关 CPU 占用多少', 'unclear - -'],
  ['what breaks if we drop the ctstate DNAT accept', 'what-if - -'],
  ['192.168.20.7 访问 8.8.8.8 的 53 端口 udp 放行了吗', 'path 192.168.20.7 8.8.8.8:53/udp'],
  ['from outside straight to 192.168.1.80:443, possible?', 'path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443'],
  ['list everything we expose to the internet', 'published - - | who-reaches internet -'],
  [
    'floor3 的 user 说 110.88.12.88:143 timeout 了',
    'evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  [
    'floor3 收邮件服务器的 pop3 走哪条路',
    'path floor3 192.168.1.55:110/tcp | path floor3 192.168.1.55:110 | path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110',
  ],
  ['现在都有哪些服务发布到外网了', 'published - - | who-reaches internet -'],
  ['192.168.1.80 对外发布了啥', 'published - 192.168.1.80'],
  [
    'our wiki runs on 192.168.1.80 and needs to send notifications, its config says smtp host 110.88.12.88. will that go through?',
    'path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  ['acme/gw#7 这个 PR 谁 review 一下,里面 NAT 改得对不对', 'review - -'],
  [
    'Non-network person here, sorry! I want to send mail from my laptop in the office, the settings page says outgoing server 110.88.12.88 port 25 - should that work?',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25',
  ],
  ['192.168.30.8 能 ping 通 192.168.1.80 吗', 'path 192.168.30.8 192.168.1.80/icmp'],
  [
    '$ telnet 110.88.12.88 143\nTrying 110.88.12.88...\ntelnet: Unable to connect to remote host: Connection refused\n\nthats from 192.168.30.22',
    'evidence 192.168.30.22 110.88.12.88:143/tcp | evidence 192.168.30.22 110.88.12.88:143',
  ],
  ['gateway 上 port 25 的 hit counter 现在多少', 'unclear - -'],
  [
    '抓包只看到 IP 192.168.1.55.143 > 192.168.1.31.51002: Flags [S.], seq 1, ack 2, win 65160 ,明明连的是 110.88.12.88',
    'evidence 192.168.1.31 110.88.12.88:143/tcp | evidence 192.168.1.31 192.168.1.55:143/tcp',
  ],
  [
    'where does a packet from 198.51.100.4 for 110.88.12.88:110 end up',
    'path 198.51.100.4 110.88.12.88:110/tcp | path 198.51.100.4 110.88.12.88:110',
  ],
  ['internal user 能不能 access mail 的 imap', 'unclear - -'],
  ['这条规则啥意思 -A FORWARD -i bond1.20 -o bond0 -j ACCEPT', 'rule - -'],
  ['can vlan20 reach 110.88.12.88:25', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  ['110.88.12.89 上 publish 了哪些 port', 'published - 110.88.12.89'],
  ['bond1.20 to 110.88.12.88:587', 'path vlan20 110.88.12.88:587/tcp | path vlan20 110.88.12.88:587'],
  [
    '14:02:11.481102 IP 192.168.20.7.49822 > 110.88.12.88.25: Flags [S], seq 310022817, win 64240, length 0\n14:02:11.481160 IP 110.88.12.88.25 > 192.168.20.7.49822: Flags [R.], seq 0, ack 310022818, win 0, length 0',
    'evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    'trace id 3f2a1c09 ip filter FORWARD packet: iif "bond1.20" oif "bond1" ip saddr 192.168.20.7 ip daddr 192.168.1.55 ip dscp cs0 ip ttl 63 ip id 2231 ip length 60 tcp sport 50212 tcp dport 25 tcp flags == syn tcp window 64240',
    'evidence 192.168.20.7 192.168.1.55:25/tcp',
  ],
  ['203.0.113.20 到 110.88.12.88:110', 'path 203.0.113.20 110.88.12.88:110/tcp | path 203.0.113.20 110.88.12.88:110'],
  [
    'conntrack 里这条正常吗 tcp 6 431999 ESTABLISHED src=203.0.113.9 dst=110.88.12.88 sport=40122 dport=143 src=192.168.1.55 dst=203.0.113.9 sport=143 dport=40122 [ASSURED] mark=0 use=1',
    'evidence 203.0.113.9 110.88.12.88:143/tcp',
  ],
  ['删掉 MASQUERADE 以后办公室还能上 1.1.1.1:443 吗', 'what-if office 1.1.1.1:443/tcp | what-if office 1.1.1.1:443'],
  ['what can you do? help', 'help - -'],
  ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT   <- what does this one actually do', 'rule - -'],
  ['把 110.88.12.88 上 110 那条 DNAT 去掉会影响谁', 'what-if - - | what-if - 110.88.12.88:110/tcp | what-if - 110.88.12.88:110'],
  [
    'Security here. Can anything that comes in on bond0 get to 192.168.1.55 port 22?',
    'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22',
  ],
  [
    'vlan20 连 110.88.12.88 的 smtp 为啥 refused',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['110.88.12.88:110 from 192.168.30.61', 'path 192.168.30.61 110.88.12.88:110/tcp | path 192.168.30.61 110.88.12.88:110'],
  [
    'outlook error 0x800CCC0E, server 110.88.12.88 port 110, 用户在 192.168.30.40',
    'evidence 192.168.30.40 110.88.12.88:110/tcp | evidence 192.168.30.40 110.88.12.88:110',
  ],
  ['vlan20 都能访问到什么', 'who-reaches vlan20 -'],
  [
    'tcp      6 118 SYN_SENT src=192.168.1.20 dst=110.88.12.88 sport=51544 dport=25 [UNREPLIED] src=192.168.1.55 dst=192.168.1.20 sport=25 dport=51544 mark=0 use=1',
    'evidence 192.168.1.20 110.88.12.88:25/tcp',
  ],
  ['is the gateway overloaded right now?', 'unclear - -'],
  ['8.8.8.8 port 53 udp from vlan20?', 'path vlan20 8.8.8.8:53/udp'],
  [
    'why cant the office reach 110.88.12.88:25, the internet can just fine',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | path office 110.88.12.88:25/tcp | path office 110.88.12.88:25',
  ],
  ['192.168.20.7 cant connect, pls check', 'unclear - -'],
  [
    'on the web server (192.168.1.80) maillog says\npostfix/smtp[2211]: connect to 110.88.12.88[110.88.12.88]:25: Connection timed out',
    'evidence 192.168.1.80 110.88.12.88:25/tcp | evidence 192.168.1.80 110.88.12.88:25',
  ],
  [
    'is 110.88.12.88:587 open',
    'who-reaches - 110.88.12.88:587/tcp | who-reaches - 110.88.12.88:587 | published - 110.88.12.88:587/tcp | published - 110.88.12.88:587 | path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587',
  ],
  [
    'Can 192.168.1.55 talk to its own public ip 110.88.12.88 on 25?',
    'path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25',
  ],
  ['这个机器人怎么用', 'help - -'],
  ['pop3 on 110.88.12.88, who has it', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  [
    'mail 那台的 22 端口对谁开放?',
    'who-reaches - 192.168.1.55:22/tcp | who-reaches - 192.168.1.55:22 | who-reaches - 110.88.12.88:22/tcp | who-reaches - 110.88.12.88:22',
  ],
  ['谁可以 reach 110.88.12.89:443', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['vlan20 到办公室那台 192.168.1.80:443 通吗', 'path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443'],
  ['谁能访问 110.88.12.88:25', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['check 一下 192.168.1.20 -> 110.88.12.88:110', 'path 192.168.1.20 110.88.12.88:110/tcp | path 192.168.1.20 110.88.12.88:110'],
  [
    'nginx 报这个: connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.8, upstream: "https://110.88.12.89:443/" 这台 nginx 是 192.168.20.33',
    'evidence 192.168.20.33 110.88.12.89:443/tcp | evidence 192.168.20.33 110.88.12.89:443',
  ],
  ['does the office get to 110.88.12.89 on https', 'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443'],
  ['vlan20 能访问 110.88.12.88 的 143 吗', 'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143'],
  ['mail-gw line 18 是什么 rule', 'line - -'],
  ['192.168.1.55 自己访问 110.88.12.88:25 会怎么样', 'path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25'],
  [
    "Hey folks, one of our devs on 192.168.30.14 says he can't open https://110.88.12.89 from his desk since the move to the third floor. Is that the firewall?",
    'evidence 192.168.30.14 110.88.12.89:443/tcp | evidence 192.168.30.14 110.88.12.89:443 | path 192.168.30.14 110.88.12.89:443/tcp | path 192.168.30.14 110.88.12.89:443',
  ],
  [
    'dovecot: imap-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=203.0.113.50, lip=192.168.1.55, session=<a1b2c3>',
    'evidence 203.0.113.50 192.168.1.55:143/tcp | evidence 203.0.113.50 192.168.1.55:143 | evidence 203.0.113.50 110.88.12.88:143/tcp | evidence 203.0.113.50 110.88.12.88:143 | evidence 203.0.113.50 192.168.1.55 | evidence 203.0.113.50 110.88.12.88',
  ],
  [
    '各位好,办公室的同事用客户端收信,服务器填的 110.88.12.88,端口 143,一直超时,昨天还换过网线,帮忙看看是不是网关的问题',
    'evidence office 110.88.12.88:143/tcp | evidence office 110.88.12.88:143 | path office 110.88.12.88:143/tcp | path office 110.88.12.88:143',
  ],
  ['trace 192.168.20.31 110.88.12.88 tcp/25', 'path 192.168.20.31 110.88.12.88:25/tcp'],
  [
    'If we also DNAT 587 on 110.88.12.88 to mail, who gets to 110.88.12.88:587 then?',
    'what-if - 110.88.12.88:587/tcp | what-if - 110.88.12.88:587 | unclear - -',
  ],
  ['whats published on 110.88.12.89', 'published - 110.88.12.89'],
  ['办公室到 110.88.12.89:443 通不通', 'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443'],
  [
    'whcih way does 192.168.1.20 take to 110.88.12.88:143 and how does the answer come back',
    'path 192.168.1.20 110.88.12.88:143/tcp | path 192.168.1.20 110.88.12.88:143',
  ],
  ['how many packets hit the port 25 rule today', 'unclear - -'],
  ['does 192.168.30.5 get out to 1.1.1.1:443', 'path 192.168.30.5 1.1.1.1:443/tcp | path 192.168.30.5 1.1.1.1:443'],
  [
    'can the mail server get to 142.250.1.26:25, outgoing mail is queueing up',
    'evidence 192.168.1.55 142.250.1.26:25/tcp | evidence 192.168.1.55 142.250.1.26:25 | path 192.168.1.55 142.250.1.26:25/tcp | path 192.168.1.55 142.250.1.26:25',
  ],
  ['这个 rule 解释下: -A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80', 'rule - -'],
  ['110.88.12.88 上映射了哪些端口', 'published - 110.88.12.88'],
  ['can 192.168.20.7 ping 192.168.1.55?', 'path 192.168.20.7 192.168.1.55/icmp'],
  [
    '=== Trying 110.88.12.88:25...\n*** Error connecting to 110.88.12.88:25:\n*** \tIO::Socket::INET6: connect: Connection refused\n\nswaks on 192.168.20.9',
    'evidence 192.168.20.9 110.88.12.88:25/tcp | evidence 192.168.20.9 110.88.12.88:25 | unclear - -',
  ],
  ['mail-gw line 15 ?', 'line - -'],
  [
    '想加一条 -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j MASQUERADE 会有什么影响',
    'what-if - - | what-if - 192.168.1.55:25/tcp | what-if office 192.168.1.55:25/tcp',
  ],
  ['哪些网段可以连 110.88.12.89 的 https', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['explain pls: -A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  [
    'curl: (7) Failed to connect to 110.88.12.89 port 443: Connection refused\n\n(ran this on 192.168.20.7)',
    'evidence 192.168.20.7 110.88.12.89:443/tcp | evidence 192.168.20.7 110.88.12.89:443',
  ],
  [
    '192.168.20.15 连 110.88.12.88 的 25 端口连不上,什么原因',
    'evidence 192.168.20.15 110.88.12.88:25/tcp | evidence 192.168.20.15 110.88.12.88:25 | path 192.168.20.15 110.88.12.88:25/tcp | path 192.168.20.15 110.88.12.88:25',
  ],
  ['中午吃啥', 'unclear - -'],
  [
    'vlan 20 -> web 443',
    'path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  [
    'suppose we delete the MASQUERADE rule, does vlan20 still get to 1.1.1.1:443',
    'what-if vlan20 1.1.1.1:443/tcp | what-if vlan20 1.1.1.1:443',
  ],
  [
    'curl https://110.88.12.89 从 office 跑报 curl: (28) Failed to connect to 110.88.12.89 port 443: Connection timed out',
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443',
  ],
  ['acme/gw#7', 'review - -'],
  ['外网能不能直接访问 192.168.1.80 的 22 端口?', 'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22'],
  [
    '办公室发邮件报 552 you must authentication,服务器是 110.88.12.88:25',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25',
  ],
  [
    'Thunderbird in the office says: Could not connect to mail server 110.88.12.88; the connection was refused. Account is IMAP, port 143',
    'evidence office 110.88.12.88:143/tcp | evidence office 110.88.12.88:143',
  ],
  ['can internal users reach 110.88.12.88:25', 'unclear - -'],
  ['192.168.1.80', 'published - 192.168.1.80 | who-reaches - 192.168.1.80'],
  ['which netwroks have acces to 110.88.12.89:443/tcp', 'who-reaches - 110.88.12.89:443/tcp'],
  [
    'where is 110.88.12.89:443 forwarded to',
    'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | published - 110.88.12.89 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['内网能访问 110.88.12.88:25 吗', 'unclear - -'],
  [
    'security team 在问: internet 到 192.168.1.80 的 ssh 是不是 block 的',
    'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22',
  ],
  ['Audit question: from where is 192.168.1.80 port 22 reachable?', 'who-reaches - 192.168.1.80:22/tcp | who-reaches - 192.168.1.80:22'],
  [
    'kernel: [88213.10] FWD-DROP IN=bond1.20 OUT=bond1 MAC=00:1b:21:aa:01:02:52:54:00:12:34:56:08:00 SRC=192.168.20.7 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=40112 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 192.168.1.55:143/tcp',
  ],
  ['110.88.12.89 443', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  [
    'openssl s_client -connect 110.88.12.89:443 gives\nconnect:errno=111\nthis is from 192.168.1.80 itself',
    'evidence 192.168.1.80 110.88.12.89:443/tcp | evidence 192.168.1.80 110.88.12.89:443',
  ],
  ['what do we forward to 192.168.1.55', 'published - 192.168.1.55'],
  [
    'got a ticket: "552 you must authentication" when sending through 110.88.12.88 port 25 from a pc in the office. the admin swears his smtp auth is ok',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25',
  ],
  [
    '如果加上 -A PREROUTING -i bond1.20 -d 110.88.12.88/32 -p tcp -m tcp --dport 143 -j DNAT --to-destination 192.168.1.55 ,vlan20 能连 110.88.12.88:143 吗',
    'what-if vlan20 110.88.12.88:143/tcp | what-if vlan20 110.88.12.88:143',
  ],
  ['Manager question: can sombody tell me in two sentences if acme/gw#7 is safe to merge before Friday?', 'review - -'],
  [
    'we dial 110.88.12.88 but the client only ever sees this, then resets it:\n10:41:07.220931 IP 192.168.1.55.25 > 192.168.1.20.51544: Flags [S.], seq 88120, ack 4411, win 65160, length 0',
    'evidence 192.168.1.20 110.88.12.88:25/tcp | evidence 192.168.1.20 192.168.1.55:25/tcp',
  ],
  [
    'can ppl in the office use imaps on the mail server',
    'path office 192.168.1.55:993/tcp | path office 192.168.1.55:993 | path office 110.88.12.88:993/tcp | path office 110.88.12.88:993',
  ],
  [
    '如果把 port 25 那条 DNAT 的 -i bond0 remove 掉, office 能 access 110.88.12.88:25 吗',
    'what-if office 110.88.12.88:25/tcp | what-if office 110.88.12.88:25',
  ],
  ['nc: connect to 110.88.12.88 port 25 (tcp) failed: Connection timed out', 'evidence - 110.88.12.88:25/tcp'],
  ['帮忙看下 acme/gw#7 有没有风险', 'review - -'],
  [
    "I'm at a customer site, our address there is 198.51.100.77, and want to fetch my mail over imap from 110.88.12.88. should that work with the current ruleset?",
    'path 198.51.100.77 110.88.12.88:143/tcp | path 198.51.100.77 110.88.12.88:143',
  ],
  ['mail-gw 第 9 行是干什么的', 'line - -'],
  ['办公室访问不了了,急!!', 'unclear - -'],
  ['is ssh from 203.0.113.9 to 192.168.1.80 let through', 'path 203.0.113.9 192.168.1.80:22/tcp | path 203.0.113.9 192.168.1.80:22'],
  [
    '192.168.1.20 > mail 25',
    'path 192.168.1.20 192.168.1.55:25/tcp | path 192.168.1.20 192.168.1.55:25 | path 192.168.1.20 110.88.12.88:25/tcp | path 192.168.1.20 110.88.12.88:25',
  ],
  ['whos able to ssh to 192.168.1.1', 'who-reaches - 192.168.1.1:22/tcp | who-reaches - 192.168.1.1:22'],
  ['floor3 to 192.168.20.7 rdp 3389 allowed?', 'path floor3 192.168.20.7:3389/tcp | path floor3 192.168.20.7:3389'],
  ['pop3 from floor3 to 110.88.12.88, works or not?', 'path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110'],
  [
    'telnet 110.88.12.88 25 显示 Connection refused,我在 192.168.20.7 上',
    'evidence 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7 110.88.12.88:25',
  ],
  ['anyone know a good vpn client for mac', 'unclear - -'],
  ['192.168.20.7 to 110.88.12.88 port 143 ?', 'path 192.168.20.7 110.88.12.88:143/tcp | path 192.168.20.7 110.88.12.88:143'],
  ['who can hit 110.88.12.88:143', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
];
