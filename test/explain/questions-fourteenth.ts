/**
 * A hundred of an outage and of reviews, written without a look at the grammar: 95 were read right when first asked, 4 as another question.
 */
export const fourteenthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['vlan20 to 110.88.12.88:25?', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  ['192.168.20.44 -> 110.88.12.89:443', 'path 192.168.20.44 110.88.12.89:443/tcp | path 192.168.20.44 110.88.12.89:443'],
  [
    'can floor3 hit mail on imap',
    'path floor3 192.168.1.55:143/tcp | path floor3 192.168.1.55:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  [
    'does 192.168.30.15 get to web 443',
    'path 192.168.30.15 192.168.1.80:443/tcp | path 192.168.30.15 192.168.1.80:443 | path 192.168.30.15 110.88.12.89:443/tcp | path 192.168.30.15 110.88.12.89:443',
  ],
  [
    '203.0.113.50 to 110.88.12.88 port 22, that should be closed right?',
    'path 203.0.113.50 110.88.12.88:22/tcp | path 203.0.113.50 110.88.12.88:22',
  ],
  [
    'why does telnet from the office to 110.88.12.88 110 get refused',
    'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110',
  ],
  ['office -> 8.8.8.8 udp 53', 'path office 8.8.8.8:53/udp'],
  ['can vlan20 ping 192.168.1.55', 'path vlan20 192.168.1.55/icmp'],
  ['is 110.88.12.88:143 reachable from the internet rn', 'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143'],
  [
    'can the mail server talk to its own public ip on 25? i mean 110.88.12.88',
    'path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25',
  ],
  ['floor3 says https is broken since 9, blocked somewhere?', 'unclear - -'],
  ['bond1.20 to 1.1.1.1:443 allowed?', 'path vlan20 1.1.1.1:443/tcp | path vlan20 1.1.1.1:443'],
  [
    'my laptop is 192.168.1.117. where do my packets to 110.88.12.88:25 actually end up',
    'path 192.168.1.117 110.88.12.88:25/tcp | path 192.168.1.117 110.88.12.88:25',
  ],
  ['whats teh path form floor3 to 110.88.12.88 prot 143', 'path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143'],
  ['can i ssh from 192.168.20.5 to web', 'path 192.168.20.5 192.168.1.80:22/tcp | path 192.168.20.5 192.168.1.80:22'],
  [
    'submission from the internet to mail, does that work?',
    'path internet 192.168.1.55:587/tcp | path internet 192.168.1.55:587 | path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587',
  ],
  ['what drops 192.168.20.9 -> 192.168.1.80 tcp 443', 'path 192.168.20.9 192.168.1.80:443/tcp'],
  [
    'Morning all, helpdesk has 14 tickets from floor3. Everyone up there has 110.88.12.88 as incoming server with POP3 and none of them can fetch mail. People at home are fine. What gives?',
    'path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110 | evidence floor3 110.88.12.88:110/tcp | evidence floor3 110.88.12.88:110',
  ],
  [
    'Change review for tonight: the reviewer wants to know if a box on VLAN 20, say 192.168.20.200, can open https to 110.88.12.89 and whether the reply comes back through us',
    'path 192.168.20.200 110.88.12.89:443/tcp | path 192.168.20.200 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  [
    "printer in the office (192.168.1.240) does scan-to-mail via 110.88.12.88:25. it worked last year, now it just says 'cannot connect'. firewall or printer?",
    'path 192.168.1.240 110.88.12.88:25/tcp | path 192.168.1.240 110.88.12.88:25 | evidence 192.168.1.240 110.88.12.88:25/tcp | evidence 192.168.1.240 110.88.12.88:25',
  ],
  [
    'curl: (28) Failed to connect to 110.88.12.89 port 443 after 130417 ms: Connection timed out\nthis is from the office lan',
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443',
  ],
  [
    'from 192.168.20.31:\n=== Trying 110.88.12.88:25...\n*** Error connecting to 110.88.12.88:25:\n*** \tIO::Socket::INET6: connect: Connection refused',
    'evidence 192.168.20.31 110.88.12.88:25/tcp | evidence 192.168.20.31 110.88.12.88:25',
  ],
  ['nc: connect to 110.88.12.88 port 110 (tcp) failed: Connection refused', 'evidence - 110.88.12.88:110/tcp'],
  [
    '[root@192.168.20.7 ~]# openssl s_client -connect 110.88.12.88:143 -starttls imap\nconnect: Connection refused\nconnect:errno=111\n??',
    'evidence 192.168.20.7 110.88.12.88:143/tcp | evidence 192.168.20.7 110.88.12.88:143',
  ],
  [
    '$ telnet 110.88.12.88 143\nTrying 110.88.12.88...\ntelnet: Unable to connect to remote host: Connection refused\n\nI sit on floor3',
    'evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143',
  ],
  [
    'tcp      6 117 SYN_SENT src=192.168.1.66 dst=110.88.12.89 sport=50122 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.66 sport=443 dport=50122 mark=0 use=1',
    'evidence 192.168.1.66 110.88.12.89:443/tcp',
  ],
  [
    'tcp 6 431987 ESTABLISHED src=203.0.113.9 dst=110.88.12.88 sport=41022 dport=25 src=192.168.1.55 dst=203.0.113.9 sport=25 dport=41022 [ASSURED] mark=0 use=1  <- is this one normal?',
    'evidence 203.0.113.9 110.88.12.88:25/tcp',
  ],
  [
    '10:41:07.118820 IP 192.168.1.23.51200 > 110.88.12.88.143: Flags [S], seq 2901771, win 64240, options [mss 1460], length 0',
    'evidence 192.168.1.23 110.88.12.88:143/tcp',
  ],
  [
    'seeing this on bond1.20\n14:02:55.310021 IP 110.88.12.88.25 > 192.168.20.7.41822: Flags [R.], seq 0, ack 772651, win 0, length 0',
    'evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    'on the mail host: 09:15:31.004512 IP 192.168.1.55.25 > 192.168.1.30.50312: Flags [S.], seq 118273, ack 99812, win 28960, length 0. retransmits 5 times, client was connecting to 110.88.12.88. why',
    'evidence 192.168.1.30 110.88.12.88:25/tcp | evidence 192.168.1.30 192.168.1.55:25/tcp',
  ],
  [
    'May 11 10:22:41 mail-gw kernel: FWD-DROP IN=bond1.20 OUT=bond1 MAC=52:54:00:aa:01:02:52:54:00:bb:03:04:08:00 SRC=192.168.20.9 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4312 DF PROTO=TCP SPT=44120 DPT=25 WINDOW=29200 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.9 192.168.1.55:25/tcp',
  ],
  [
    'trace id 3f1a2b90 ip nat PREROUTING packet: iif "bond1" ether saddr 52:54:00:11:22:33 ether daddr 52:54:00:44:55:66 ip saddr 192.168.1.40 ip daddr 110.88.12.88 ip dscp cs0 ip ecn not-ect ip ttl 64 ip id 1182 ip length 60 tcp sport 48210 tcp dport 110 tcp flags == syn tcp window 64240',
    'evidence 192.168.1.40 110.88.12.88:110/tcp',
  ],
  [
    'May 11 11:03:20 mail postfix/smtpd[2211]: NOQUEUE: reject: RCPT from unknown[192.168.30.31]: 554 5.7.1 <bob@partner.example>: Relay access denied; from=<amy@corp.example> to=<bob@partner.example> proto=ESMTP helo=<amy-pc>',
    'evidence 192.168.30.31 192.168.1.55:25/tcp | evidence 192.168.30.31 192.168.1.55:25 | evidence 192.168.30.31 110.88.12.88:25/tcp | evidence 192.168.30.31 110.88.12.88:25 | evidence 192.168.30.31 192.168.1.55 | evidence 192.168.30.31 110.88.12.88 | evidence 192.168.30.31 -',
  ],
  [
    'queue on 192.168.1.55 is growing: postfix/smtp[3001]: connect to mx1.partner.example[198.51.100.7]:25: Connection timed out. do we block it?',
    'evidence 192.168.1.55 198.51.100.7:25/tcp | evidence 192.168.1.55 198.51.100.7:25 | path 192.168.1.55 198.51.100.7:25/tcp | path 192.168.1.55 198.51.100.7:25',
  ],
  [
    'dovecot: imap-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=192.168.1.1, lip=192.168.1.55, session=<k2Jx>',
    'evidence 192.168.1.1 192.168.1.55:143/tcp | evidence 192.168.1.1 192.168.1.55:143 | evidence 192.168.1.1 192.168.1.55',
  ],
  [
    'nginx on 192.168.20.15 keeps logging  2024/05/11 10:09:12 [error] 812#812: *55 connect() failed (110: Connection timed out) while connecting to upstream, client: 203.0.113.77, server: portal, request: "GET / HTTP/1.1", upstream: "https://192.168.1.80:443/", host: "portal"',
    'evidence 192.168.20.15 192.168.1.80:443/tcp | evidence 192.168.20.15 192.168.1.80:443',
  ],
  [
    '552 you must authentication, client 192.168.1.34, smtp server set to 110.88.12.88',
    'evidence 192.168.1.34 110.88.12.88:25/tcp | evidence 192.168.1.34 110.88.12.88:25 | evidence 192.168.1.34 110.88.12.88',
  ],
  [
    'Thunderbird on 192.168.30.22: "Sending of the message failed. The message could not be sent because the connection to Outgoing server (SMTP) 110.88.12.88 was refused."',
    'evidence 192.168.30.22 110.88.12.88:25/tcp | evidence 192.168.30.22 110.88.12.88:25 | evidence 192.168.30.22 110.88.12.88',
  ],
  ['110.88.12.88:110', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  ['who can get to 110.88.12.89:443', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['which segments can hit web on port 80?', 'who-reaches - 192.168.1.80:80/tcp | who-reaches - 192.168.1.80:80'],
  ['what is vlan20 allowed to talk to', 'who-reaches vlan20 -'],
  ['who all can reach mail over ssh', 'who-reaches - 192.168.1.55:22/tcp | who-reaches - 192.168.1.55:22'],
  ['what do we forward to 192.168.1.55', 'published - 192.168.1.55'],
  ['list every port forward on this box pls', 'published - -'],
  ['what ports are exposed on 110.88.12.89?', 'published - 110.88.12.89 | who-reaches - 110.88.12.89'],
  [
    'is imaps published on 110.88.12.88',
    'published - 110.88.12.88:993/tcp | published - 110.88.12.88:993 | published - 110.88.12.88 | who-reaches - 110.88.12.88:993/tcp | who-reaches - 110.88.12.88:993',
  ],
  ['eli5: -A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['someone explain this to me, what does the DNAT state even mean here\n-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  ['mail-gw line 9', 'line - -'],
  ['acme/gw#7', 'review - -'],
  ["can somebody sanity check acme/gw#7 before i approve, i'm worried it cuts off vlan20", 'review - -'],
  [
    'if I add\n-A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55\nwill 192.168.1.34 get through to 110.88.12.88:25?',
    'what-if 192.168.1.34 110.88.12.88:25/tcp | what-if 192.168.1.34 110.88.12.88:25',
  ],
  [
    'thinking of removing -A POSTROUTING -o bond0 -j MASQUERADE, does 192.168.20.7 still get to 8.8.8.8:443 afterwards',
    'what-if 192.168.20.7 8.8.8.8:443/tcp | what-if 192.168.20.7 8.8.8.8:443',
  ],
  [
    'suppose we DNAT 993 on 110.88.12.88 coming in on bond0 to 192.168.1.55 — who could reach 110.88.12.88:993 then?',
    'what-if - 110.88.12.88:993/tcp | what-if - 110.88.12.88:993',
  ],
  ['can vlan20 reach it yet?', 'unclear - -'],
  ['hit counters on the masquerade rule?', 'unclear - -'],
  ["is web's tls cert about to expire?", 'unclear - -'],
  [
    "inside users can't get to 110.88.12.88:25, any idea",
    'unclear - - | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25',
  ],
  ['hey what can you do', 'help - -'],
  [
    'vlan20 连不上 110.88.12.88 的 25，为啥',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25',
  ],
  ['192.168.20.18 到 110.88.12.89:443 通不通', 'path 192.168.20.18 110.88.12.89:443/tcp | path 192.168.20.18 110.88.12.89:443'],
  ['办公网能不能访问 110.88.12.88:143', 'path office 110.88.12.88:143/tcp | path office 110.88.12.88:143'],
  [
    'floor3 那边的电脑收不了邮件，服务器填的是 110.88.12.88，协议 pop3，帮看看卡在哪',
    'path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110 | evidence floor3 110.88.12.88:110/tcp | evidence floor3 110.88.12.88:110',
  ],
  ['外网能连 110.88.12.88 的 587 吗', 'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587'],
  [
    '从 192.168.30.8 telnet 110.88.12.88 25，直接被拒绝了',
    'evidence 192.168.30.8 110.88.12.88:25/tcp | evidence 192.168.30.8 110.88.12.88:25 | path 192.168.30.8 110.88.12.88:25/tcp | path 192.168.30.8 110.88.12.88:25',
  ],
  ['192.168.20.60 能直接 ssh 到 192.168.1.55 吗', 'path 192.168.20.60 192.168.1.55:22/tcp | path 192.168.20.60 192.168.1.55:22'],
  ['谁能连 110.88.12.88:25', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  [
    '哪些网段打得开 web 的 443',
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  ['192.168.1.55 映射了哪些端口出去', 'published - 192.168.1.55'],
  ['110.88.12.89 这个公网 ip 上都挂了什么服务', 'published - 110.88.12.89'],
  ['-A FORWARD -i bond1.20 -o bond0 -j ACCEPT 这条啥意思', 'rule - -'],
  ['mail-gw 第 10 行是干嘛的', 'line - -'],
  ['acme/gw#7 合了之后会不会出问题', 'review - -'],
  [
    '要是加上这条\n-A PREROUTING -i bond1.20 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55\nvlan20 是不是就能连 110.88.12.88:25 了',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25',
  ],
  [
    '把 110 端口那条 DNAT 删掉的话，外网还能连 110.88.12.88:110 吗？',
    'what-if internet 110.88.12.88:110/tcp | what-if internet 110.88.12.88:110',
  ],
  [
    '假如在 POSTROUTING 里加 -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80/32 -p tcp -m tcp --dport 443 -j MASQUERADE，192.168.1.66 访问 110.88.12.89:443 会好吗',
    'what-if 192.168.1.66 110.88.12.89:443/tcp | what-if 192.168.1.66 110.88.12.89:443',
  ],
  [
    'conntrack 里看到这个，正常吗\ntcp      6 58 SYN_RECV src=192.168.1.71 dst=110.88.12.89 sport=39918 dport=443 src=192.168.1.80 dst=192.168.1.71 sport=443 dport=39918 mark=0 use=1',
    'evidence 192.168.1.71 110.88.12.89:443/tcp',
  ],
  [
    '抓包只看到这一行：16:20:11.882301 IP 110.88.12.88.110 > 192.168.30.19.52144: Flags [R.], seq 0, ack 1, win 0, length 0',
    'evidence 192.168.30.19 110.88.12.88:110/tcp',
  ],
  [
    '内核日志一直刷：IN=bond1 OUT= MAC=52:54:00:0a:0b:0c:52:54:00:0d:0e:0f:08:00 SRC=192.168.1.30 DST=110.88.12.88 LEN=60 TTL=64 ID=911 DF PROTO=TCP SPT=40022 DPT=25 SYN 为什么 OUT 是空的',
    'evidence 192.168.1.30 110.88.12.88:25/tcp',
  ],
  [
    'Foxmail 报错：无法连接到 110.88.12.88:143，错误 10061，我在 vlan20',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143',
  ],
  [
    '测试邮件退信 552 you must authentication，客户端是 192.168.1.30，发信服务器 110.88.12.88:25，密码肯定没错',
    'evidence 192.168.1.30 110.88.12.88:25/tcp | evidence 192.168.1.30 110.88.12.88:25',
  ],
  ['vlan20 能 ping 通 8.8.8.8 不', 'path vlan20 8.8.8.8/icmp'],
  ['邮件服务器自己连 110.88.12.88:25 行不行', 'path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25'],
  ['vlan20 能上外网吗', 'path vlan20 internet'],
  [
    '各位好，昨晚割接完以后，家里的同事（比如 198.51.100.20）反馈手机用 imap 连 110.88.12.88 没问题，但是 192.168.1.88 这台办公室电脑同样的配置就是超时，两边密码一样。求解 192.168.1.88 到底差在哪',
    'path 192.168.1.88 110.88.12.88:143/tcp | path 192.168.1.88 110.88.12.88:143 | evidence 192.168.1.88 110.88.12.88:143/tcp | evidence 192.168.1.88 110.88.12.88:143',
  ],
  ['内网访问不了怎么办', 'unclear - -'],
  ['现在网关的连接数有多少了，cpu 高不高', 'unclear - -'],
  ['昨晚是谁改的防火墙规则', 'unclear - -'],
  ['你好，这个机器人怎么用？', 'help - -'],
  [
    'office 的 PC telnet 110.88.12.88 25 一直 refused, why?',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25',
  ],
  [
    'curl https://110.88.12.89/ timeout 了，client 是 192.168.1.90，是 hairpin 的问题吗',
    'evidence 192.168.1.90 110.88.12.89:443/tcp | evidence 192.168.1.90 110.88.12.89:443 | path 192.168.1.90 110.88.12.89:443/tcp | path 192.168.1.90 110.88.12.89:443',
  ],
  ['帮忙 review 下 acme/gw#15，今晚要 merge', 'review - -'],
  [
    'vlan20 到 mail imap 通吗',
    'path vlan20 192.168.1.55:143/tcp | path vlan20 192.168.1.55:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143',
  ],
  [
    '如果 drop 掉 -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT，internet 到 110.88.12.88:25 还 ok 吗',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  [
    'floor3 能 access web 的 https 吗',
    'path floor3 192.168.1.80:443/tcp | path floor3 192.168.1.80:443 | path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443',
  ],
  ['who can reach 110.88.12.88 的 143 端口', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  ['mail-gw line 16 这条 rule 是什么作用', 'line - -'],
  [
    'trace id a90c11f2 ip filter FORWARD packet: iif "bond1.20" oif "bond1" ip saddr 192.168.20.52 ip daddr 192.168.1.80 ip ttl 63 tcp sport 55012 tcp dport 443 tcp flags == syn\ntrace id a90c11f2 ip filter FORWARD policy drop\n这个 packet 怎么被 drop 了',
    'evidence 192.168.20.52 192.168.1.80:443/tcp',
  ],
  ['port 25 现在 traffic 大不大，有没有被 ddos', 'unclear - -'],
];
