/**
 * A hundred of a colleague's week, written without a look at the grammar: 93 were read right when first asked, 4 as another question.
 */
export const eleventhQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['Can a laptop on vlan20 open 110.88.12.88 port 25?', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  ['who is able to connect to 110.88.12.89 on https', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  [
    'What does 110.88.12.88:143 get forwarded to?',
    'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  ['Give me the list of services we expose to the internet', 'published - - | who-reaches internet -'],
  [
    'floor3 -> mail:imap',
    'path floor3 192.168.1.55:143/tcp | path floor3 192.168.1.55:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  [
    "Why can't 192.168.20.41 get to the web site at 110.88.12.89:443?",
    'path 192.168.20.41 110.88.12.89:443/tcp | path 192.168.20.41 110.88.12.89:443 | evidence 192.168.20.41 110.88.12.89:443/tcp | evidence 192.168.20.41 110.88.12.89:443',
  ],
  [
    'what source address does the mail server log when someone from the internet connects on port 25?',
    'path internet 192.168.1.55:25/tcp | path internet 192.168.1.55:25 | path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25',
  ],
  ['Does the office get out to the internet through this box?', 'path office internet'],
  ['trace 192.168.1.23 to 110.88.12.88 tcp/25', 'path 192.168.1.23 110.88.12.88:25/tcp'],
  [
    'Is 192.168.1.80 reachable from outside, and on which ports?',
    'published - 192.168.1.80 | path internet 192.168.1.80 | who-reaches - 192.168.1.80',
  ],
  ['can vlan20 talk to floor3?', 'path vlan20 floor3'],
  [
    'is ssh on the mail server open to the world?',
    'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | who-reaches - 192.168.1.55:22/tcp | who-reaches - 192.168.1.55:22 | who-reaches - 110.88.12.88:22/tcp | who-reaches - 110.88.12.88:22 | published - 192.168.1.55:22/tcp | published - 192.168.1.55:22 | published - 110.88.12.88:22/tcp | published - 110.88.12.88:22',
  ],
  [
    'From 203.0.113.9, do packets to 110.88.12.88:587 end up anywhere?',
    'path 203.0.113.9 110.88.12.88:587/tcp | path 203.0.113.9 110.88.12.88:587',
  ],
  ['Can floor3 users send mail via smtp to 110.88.12.88', 'path floor3 110.88.12.88:25/tcp | path floor3 110.88.12.88:25'],
  ['show me everything that is NATed to 192.168.1.55', 'published - 192.168.1.55 | who-reaches - 192.168.1.55'],
  [
    'does a host in the office segment reach the web server by its public address 110.88.12.89 on 443',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  ['Can people in the office ping 110.88.12.88?', 'path office 110.88.12.88/icmp'],
  [
    'How does a packet from bond1.20 travel to 110.88.12.89:443, and how does the reply come back?',
    'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  [
    'Which networks can pick up POP3 from the mail host?',
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110 | who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['192.168.30.12 to 8.8.8.8 udp 53, allowed?', 'path 192.168.30.12 8.8.8.8:53/udp'],
  [
    'can an outside customer use ports 25, 110 and 143 of 110.88.12.88',
    'path internet 110.88.12.88:25,110,143/tcp | path internet 110.88.12.88:25,110,143',
  ],
  ['vlan20 能不能访问 110.88.12.88 的 143 端口?', 'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143'],
  [
    '外网访问 110.88.12.88 的 25 端口会转到哪台机器?',
    'published - 110.88.12.88:25/tcp | published - 110.88.12.88:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25 | path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25',
  ],
  [
    '办公网为什么连不上 110.88.12.88:110?',
    'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110',
  ],
  ['三楼的电脑能收邮件吗?走 imap,邮件服务器就是 192.168.1.55', 'path floor3 192.168.1.55:143/tcp | path floor3 192.168.1.55:143'],
  ['对外一共发布了哪些端口?', 'published - - | who-reaches internet -'],
  ['谁能访问 192.168.1.80 的 443?', 'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443'],
  [
    '互联网用户访问 https://110.88.12.89 时,web 服务器看到的源地址是什么?',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443',
  ],
  ['vlan20 能上网吗', 'path vlan20 internet'],
  ['floor3 可以上外网吗?', 'path floor3 internet'],
  ['192.168.20.15 到 192.168.1.55 的 110 端口走哪条路?', 'path 192.168.20.15 192.168.1.55:110/tcp | path 192.168.20.15 192.168.1.55:110'],
  ['110.88.12.89 这个公网地址映射到了内部哪台服务器?', 'published - 110.88.12.89 | who-reaches - 110.88.12.89'],
  ['办公网能不能直接访问 vlan20?', 'path office vlan20'],
  ['从 bond1 进来的包访问 110.88.12.88:25 会被转换吗?', 'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25'],
  [
    '邮件服务器的 993 端口外面能连吗?',
    'path internet 192.168.1.55:993/tcp | path internet 192.168.1.55:993 | path internet 110.88.12.88:993/tcp | path internet 110.88.12.88:993 | who-reaches - 192.168.1.55:993/tcp | who-reaches - 192.168.1.55:993 | who-reaches - 110.88.12.88:993/tcp | who-reaches - 110.88.12.88:993',
  ],
  ['192.168.1.55 上有哪些端口映射?', 'published - 192.168.1.55 | who-reaches - 192.168.1.55'],
  ['哪些网段可以连 110.88.12.88 的 smtp?', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['外面能 ping 通 110.88.12.89 吗?', 'path internet 110.88.12.89/icmp'],
  [
    '为什么 floor3 的 client 不能 reach 110.88.12.88:25?',
    'path floor3 110.88.12.88:25/tcp | path floor3 110.88.12.88:25 | evidence floor3 110.88.12.88:25/tcp | evidence floor3 110.88.12.88:25',
  ],
  [
    '帮我 check 一下 web 的 443 是不是对 internet 开放',
    'path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443 | published - 192.168.1.80:443/tcp | published - 192.168.1.80:443 | published - 110.88.12.89:443/tcp | published - 110.88.12.89:443',
  ],
  [
    'vlan20 -> mail 的 pop3,reply 包怎么回来?',
    'path vlan20 192.168.1.55:110/tcp | path vlan20 192.168.1.55:110 | path vlan20 110.88.12.88:110/tcp | path vlan20 110.88.12.88:110',
  ],
  ['office zone 的用户 telnet 110.88.12.89 443 通不通?', 'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443'],
  [
    '552 you must authentication when 192.168.20.33 sends to 110.88.12.88:25',
    'evidence 192.168.20.33 110.88.12.88:25/tcp | evidence 192.168.20.33 110.88.12.88:25',
  ],
  [
    'telnet: connect to address 110.88.12.88: Connection refused - I typed telnet 110.88.12.88 110 on 192.168.1.40',
    'evidence 192.168.1.40 110.88.12.88:110/tcp | evidence 192.168.1.40 110.88.12.88:110',
  ],
  [
    'Jun  3 10:12:44 gw kernel: IN=bond1.20 OUT= MAC=52:54:00:aa:01:02:52:54:00:bb:03:04:08:00 SRC=192.168.20.7 DST=110.88.12.88 LEN=60 TOS=0x00 PREC=0x00 TTL=64 ID=4711 DF PROTO=TCP SPT=51034 DPT=25 WINDOW=29200 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    'tcp      6 431999 ESTABLISHED src=203.0.113.77 dst=110.88.12.88 sport=40122 dport=143 src=192.168.1.55 dst=203.0.113.77 sport=143 dport=40122 [ASSURED] mark=0 use=1',
    'evidence 203.0.113.77 110.88.12.88:143/tcp',
  ],
  [
    'tcp 6 112 SYN_SENT src=192.168.1.23 dst=110.88.12.88 sport=50112 dport=25 [UNREPLIED] src=192.168.1.55 dst=192.168.1.23 sport=25 dport=50112 mark=0 use=1 - what is wrong here?',
    'evidence 192.168.1.23 110.88.12.88:25/tcp',
  ],
  [
    '14:02:11.482910 IP 192.168.30.5.44210 > 110.88.12.88.25: Flags [S], seq 1023448, win 29200, length 0\n14:02:11.482955 IP 110.88.12.88.25 > 192.168.30.5.44210: Flags [R.], seq 0, ack 1023449, win 0, length 0',
    'evidence 192.168.30.5 110.88.12.88:25/tcp | evidence 192.168.30.5 110.88.12.88:25',
  ],
  [
    'curl: (28) Failed to connect to 110.88.12.89 port 443: Connection timed out, run on a floor3 PC',
    'evidence floor3 110.88.12.89:443/tcp | evidence floor3 110.88.12.89:443',
  ],
  [
    'Users on vlan20 say Outlook cannot log in to imap at 110.88.12.88, but from home it works',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143',
  ],
  [
    'Our monitoring at 198.51.100.14 gets no answer from 110.88.12.88:443',
    'evidence 198.51.100.14 110.88.12.88:443/tcp | evidence 198.51.100.14 110.88.12.88:443 | path 198.51.100.14 110.88.12.88:443/tcp | path 198.51.100.14 110.88.12.88:443',
  ],
  [
    'The mail server logs every connection from office people to 110.88.12.88:25 as coming from 192.168.1.1, why?',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | path office 110.88.12.88:25/tcp | path office 110.88.12.88:25',
  ],
  [
    '从 192.168.1.66 发邮件到 110.88.12.88:25,提示 552 you must authentication',
    'evidence 192.168.1.66 110.88.12.88:25/tcp | evidence 192.168.1.66 110.88.12.88:25',
  ],
  [
    'vlan20 的同事说 110.88.12.88 的 25 端口连接被拒绝,外面却正常',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  [
    '在 192.168.20.9 上 telnet 110.88.12.88 25 报 Connection refused',
    'evidence 192.168.20.9 110.88.12.88:25/tcp | evidence 192.168.20.9 110.88.12.88:25 | path 192.168.20.9 110.88.12.88:25/tcp | path 192.168.20.9 110.88.12.88:25',
  ],
  [
    '抓包看到 10:21:07.118822 IP 192.168.1.23.51822 > 110.88.12.88.110: Flags [S], seq 88123, win 64240, length 0 然后就没有回应',
    'evidence 192.168.1.23 110.88.12.88:110/tcp | evidence 192.168.1.23 110.88.12.88:110',
  ],
  [
    'floor3 打开 https://110.88.12.89 一直超时',
    'evidence floor3 110.88.12.89:443/tcp | evidence floor3 110.88.12.89:443 | path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443',
  ],
  [
    '外网客户反映连不上我们 110.88.12.88 的 465 端口',
    'evidence internet 110.88.12.88:465/tcp | evidence internet 110.88.12.88:465 | path internet 110.88.12.88:465/tcp | path internet 110.88.12.88:465',
  ],
  [
    '内核日志:IN=bond0 OUT= SRC=203.0.113.50 DST=110.88.12.88 LEN=52 PROTO=TCP SPT=60211 DPT=22 SYN 这是什么意思?',
    'evidence 203.0.113.50 110.88.12.88:22/tcp',
  ],
  [
    '办公室的人用 110.88.12.89 打不开网站,用 192.168.1.80 就可以',
    'evidence office 110.88.12.89 | evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | path office 110.88.12.89 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  [
    "192.168.20.12 用 Thunderbird 连 110.88.12.88:143 就 timeout,what's going on?",
    'evidence 192.168.20.12 110.88.12.88:143/tcp | evidence 192.168.20.12 110.88.12.88:143 | path 192.168.20.12 110.88.12.88:143/tcp | path 192.168.20.12 110.88.12.88:143',
  ],
  [
    'conntrack -L 里看到 tcp 6 98 SYN_SENT src=192.168.30.8 dst=110.88.12.89 sport=41022 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.30.8 sport=443 dport=41022,normal 吗?',
    'evidence 192.168.30.8 110.88.12.89:443/tcp',
  ],
  ['-A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['What does `-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT` do in plain words?', 'rule - -'],
  ['explain line 9 of mail-gw', 'line - -'],
  ['please review acme/gw#18', 'review - -'],
  ['解释一下这条规则:-A PREROUTING -i bond1 -d 110.88.12.88 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55', 'rule - -'],
  ['mail-gw 第 15 行是干什么的?', 'line - -'],
  ['acme/gw#7 这个合并请求会影响谁?', 'review - -'],
  ['-I FORWARD 1 -s 192.168.20.0/24 -j DROP 是什么意思', 'rule - -'],
  ['mail-gw line 6 这条 rule 什么作用?', 'line - -'],
  [
    'What happens to vlan20 users of 110.88.12.88:25 if we add the bond1 rules?',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25',
  ],
  [
    'Does adding -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55 -p tcp --dport 25 -j MASQUERADE together with the bond1 rules let the office reach 110.88.12.88:25?',
    'what-if office 110.88.12.88:25/tcp | what-if office 110.88.12.88:25',
  ],
  ['if I delete line 9 of mail-gw, who can still get to 110.88.12.89:443?', 'what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443'],
  ['What breaks if we remove the rule that accepts RELATED,ESTABLISHED in FORWARD?', 'what-if - -'],
  ['Suppose the FORWARD policy was ACCEPT instead of DROP, would vlan20 reach floor3?', 'what-if vlan20 floor3'],
  [
    'What do I have to add so that vlan20 can use 110.88.12.88 on port 25?',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['加上 bond1 的三条规则之后,办公网能访问 110.88.12.88:25 吗?', 'what-if office 110.88.12.88:25/tcp | what-if office 110.88.12.88:25'],
  ['如果把 MASQUERADE 那条删掉,vlan20 还能上网吗?', 'what-if vlan20 internet'],
  ['把 FORWARD 默认策略改成 ACCEPT 会怎样?', 'what-if - -'],
  [
    '如果加一条 -A PREROUTING -i bond1.20 -d 110.88.12.88 -p tcp --dport 143 -j DNAT --to-destination 192.168.1.55,192.168.20.7 能连 110.88.12.88:143 吗?',
    'what-if 192.168.20.7 110.88.12.88:143/tcp | what-if 192.168.20.7 110.88.12.88:143',
  ],
  ['删掉 443 的 DNAT 之后谁还能访问 110.88.12.89:443?', 'what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443'],
  [
    '如果 remove 掉 ctstate DNAT 那条 ACCEPT,internet 还能连 110.88.12.88:25 吗?',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  ['What kinds of questions can I ask you?', 'help - -'],
  ['how do I use this bot', 'help - -'],
  ['你能做什么?', 'help - -'],
  ['怎么用?给个例子', 'help - -'],
  ['Can vlan20 reach it?', 'unclear - -'],
  ["why can't internal clients reach 110.88.12.88:25?", 'unclear - -'],
  ['What is the CPU load of the gateway?', 'unclear - -'],
  ['how many packets hit the MASQUERADE rule today?', 'unclear - -'],
  ['Does 192.168.1.300 reach 110.88.12.88:25?', 'unclear - -'],
  ['can warehouse reach mail on port 25', 'unclear - -'],
  ['Would it still work after my change?', 'unclear - -'],
  ['内网能访问 110.88.12.89 的 443 吗?', 'unclear - -'],
  ['办公网能访问 110.88.12.88 的 70000 端口吗?', 'unclear - -'],
  ['帮我写一封请假邮件', 'unclear - -'],
  ['现在有多少个连接连着 192.168.1.55?', 'unclear - -'],
  ['vlan99 的 user 可以 access 110.88.12.88:25 吗?', 'unclear - -'],
  ['我改了 firewall 之后 floor3 还能 reach 110.88.12.88:25 吗?', 'unclear - -'],
];
