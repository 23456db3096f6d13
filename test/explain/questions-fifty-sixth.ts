/** Written without a look at the grammar, by the several people of one operations team: 83 of 100 were read right when first asked, 5 as another question. */
export const fiftySixthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'user on vlan20 says outlook just hangs on receiving, account is set to imap at 110.88.12.88. should that even work from there??',
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path vlan20 gateway:143/tcp | path vlan20 gateway:143 | evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | evidence vlan20 gateway:143/tcp | evidence vlan20 gateway:143',
  ],
  [
    'Does a packet from 192.168.20.41 to 192.168.1.80:443 make it through mail-gw?',
    'path 192.168.20.41 192.168.1.80:443/tcp | path 192.168.20.41 192.168.1.80:443',
  ],
  [
    "It's 3am and I don't speak iptables. I was woken up because customers supposedly cannot send us mail. In plain words: does our firewall let someone out on the internet get to our SMTP, yes or no?",
    'path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25 | path internet 192.168.1.55:25/tcp | path internet 192.168.1.55:25',
  ],
  ['can floor3 ping the gateway', 'path floor3 192.168.1.1/icmp | path floor3 gateway/icmp'],
  [
    'Please confirm whether hosts in 192.168.20.0/24 are able to open connections towards the office LAN (192.168.1.0/24).',
    'path 192.168.20.0/24 192.168.1.0/24 | path 192.168.20.0/24 office | path vlan20 192.168.1.0/24 | path vlan20 office',
  ],
  [
    'wy cant i ssh to teh web server from home, i tried 110.88.12.89 port 22',
    'path internet 110.88.12.89:22/tcp | path internet 110.88.12.89:22 | path internet gateway:22/tcp | path internet gateway:22',
  ],
  ['outbound delivery: is 192.168.1.55 allowed out to remote MXes on tcp 25?', 'path 192.168.1.55 internet:25/tcp'],
  [
    'what happens to a SYN from 203.0.113.9 for 110.88.12.88 port 587',
    'path 203.0.113.9 110.88.12.88:587/tcp | path 203.0.113.9 gateway:587/tcp',
  ],
  [
    'office laptop 192.168.1.23 opening https://110.88.12.89 - hairpin works or not?',
    'path 192.168.1.23 110.88.12.89:443/tcp | path 192.168.1.23 110.88.12.89:443',
  ],
  ['vlan20 -> 8.8.8.8 dns ok?', 'path vlan20 8.8.8.8:53/udp | path vlan20 8.8.8.8:53'],
  [
    'Is there any way for guests sitting in vlan20 to get at pop3 on the mail box by its internal address?',
    'path vlan20 192.168.1.55:110/tcp | path vlan20 192.168.1.55:110',
  ],
  [
    'hey, sorry to bother you, one of the floor3 folks (192.168.30.14) called and says no websites load at all, he already rebooted. does their traffic get out to the internet through this box?',
    'path 192.168.30.14 internet | path 192.168.30.14 internet:443/tcp | path 192.168.30.14 internet:443 | path 192.168.30.14 internet:80/tcp | path 192.168.30.14 internet:80 | path floor3 internet | path floor3 internet:443/tcp | path floor3 internet:443 | path floor3 internet:80/tcp | path floor3 internet:80',
  ],
  [
    'Could an attacker on the internet talk to 192.168.1.55:143 straight, i.e. not via the public IP, if the upstream router happened to send it our way?',
    'path internet 192.168.1.55:143/tcp | path internet 192.168.1.55:143',
  ],
  [
    'traceroute from the outside to 192.168.30.20 would die where',
    'path internet 192.168.30.20 | path internet 192.168.30.20/icmp | path internet 192.168.30.20/udp',
  ],
  [
    'can the gateway itself talk to the mail server on imap? want to run a monitoring check from there',
    'path gateway 110.88.12.88:143/tcp | path gateway 110.88.12.88:143 | path gateway 192.168.1.55:143/tcp | path gateway 192.168.1.55:143',
  ],
  [
    'We got a ticket from purchasing: 192.168.1.44 has to do RDP (3389) to 192.168.20.15 for remote assistance. Before I promise them anything, is that permitted today?',
    'path 192.168.1.44 192.168.20.15:3389/tcp | path 192.168.1.44 192.168.20.15:3389',
  ],
  [
    'i sit in vlan20. ssh to 192.168.20.1. allowed?',
    'path vlan20 192.168.20.1:22/tcp | path vlan20 192.168.20.1:22 | path vlan20 gateway:22/tcp | path vlan20 gateway:22',
  ],
  ['udp/123 from web to an outside ntp server, does mail-gw let it thru', 'path 192.168.1.80 internet:123/udp'],
  [
    'Silent drop or reject when somebody from the internet knocks on 110.88.12.89:80?',
    'path internet 110.88.12.89:80/tcp | path internet 110.88.12.89:80 | path internet gateway:80/tcp | path internet gateway:80',
  ],
  [
    'the answers from 192.168.1.80 back to an internet client after an inbound https connect, are these passed or do we need an extra rule for them',
    'path 192.168.1.80 internet | path 192.168.1.80:443 internet | path 192.168.1.80:443/tcp internet | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443',
  ],
  [
    '办公网的电脑能不能直接访问 vlan20 里的打印机 192.168.20.50 的 9100 端口？',
    'path office 192.168.20.50:9100/tcp | path office 192.168.20.50:9100',
  ],
  [
    '外网连我们的 POP3 通吗',
    'path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110 | path internet 192.168.1.55:110/tcp | path internet 192.168.1.55:110',
  ],
  [
    '从 192.168.20.33 发到 110.88.12.88 的 25 端口的包，最后是到邮件服务器，还是被网关自己收了？',
    'path 192.168.20.33 110.88.12.88:25/tcp | path 192.168.20.33 110.88.12.88:25 | path 192.168.20.33 gateway:25/tcp | path 192.168.20.33 gateway:25',
  ],
  ['三楼（floor3）上不了网，是防火墙挡的吗？', 'path floor3 internet'],
  ['192.168.1.66 ping 192.168.30.9 走不走得到', 'path 192.168.1.66 192.168.30.9/icmp'],
  [
    '您好，请问公网用户打开 https://110.88.12.89 之后，请求会送到哪里？能到 web 服务器么',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | published - 110.88.12.89:443/tcp | published - 110.88.12.89:443',
  ],
  [
    '为什么 vlan20 的同事连不上 110.88.12.88 的 993？',
    'path vlan20 110.88.12.88:993/tcp | path vlan20 110.88.12.88:993 | path vlan20 gateway:993/tcp | path vlan20 gateway:993',
  ],
  ['邮件服务器要往外发信，192.168.1.55 出去的 25 端口有没有被拦', 'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25'],
  ['老板半夜打电话问我办公室到底能不能上外网，麻烦给个准话', 'path office internet'],
  [
    '互联网上随便一个地址，比如 198.51.100.7，ssh 到网关 110.88.12.88，会放行吗',
    'path 198.51.100.7 110.88.12.88:22/tcp | path 198.51.100.7 110.88.12.88:22 | path 198.51.100.7 gateway:22/tcp | path 198.51.100.7 gateway:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | path internet gateway:22/tcp | path internet gateway:22',
  ],
  ['vlan20 想走内网地址 192.168.1.80 开 443，规则里有放吗', 'path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443'],
  [
    'vlan20 的 user 要 access 192.168.30.0/24 的 file share (tcp 445)，gateway 会不会 drop 掉',
    'path vlan20 192.168.30.0/24:445/tcp | path vlan20 floor3:445/tcp',
  ],
  [
    '帮忙 check 一下 office 的 PC 打开 110.88.12.89 的 https，DNAT 之后 forward 过得去吗',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  [
    'web server 要 pull docker image，从 192.168.1.80 到 registry-1.docker.io:443 的 outbound ok 吗',
    'path 192.168.1.80 internet:443/tcp | path 192.168.1.80 internet:443',
  ],
  [
    'floor3 用 imap 收信一直 timeout，是 mail-gw 没放行还是别的 issue？',
    'path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143 | path floor3 192.168.1.55:143/tcp | path floor3 192.168.1.55:143 | evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143 | evidence floor3 192.168.1.55:143/tcp | evidence floor3 192.168.1.55:143',
  ],
  ['For the audit report: which sources are permitted to connect to 192.168.1.80 on TCP 443?', 'who-reaches - 192.168.1.80:443/tcp'],
  ['who can hit the mail server', 'who-reaches - 192.168.1.55'],
  ['anyone able to ssh into the gateway box? list them pls', 'who-reaches - gateway:22/tcp | who-reaches - gateway:22'],
  ['Which of our machines are exposed to the internet?', 'published - - | who-reaches internet -'],
  ['list every network that gets to 192.168.30.0/24 thru this firewal', 'who-reaches - 192.168.30.0/24 | who-reaches - floor3'],
  [
    'From which zones is imap on 110.88.12.88 usable?',
    'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143 | who-reaches - gateway:143/tcp | who-reaches - gateway:143',
  ],
  ['need it for the NAT capacity doc: who gets out to the internet at all', 'who-reaches - internet'],
  ['有没有人能从任何地方连到随便哪台机器的 3389？', 'who-reaches - any:3389/tcp | who-reaches - any:3389'],
  ['哪些网段可以访问 192.168.20.0/24？', 'who-reaches - 192.168.20.0/24 | who-reaches - vlan20'],
  [
    '谁能连邮件服务器的25端口',
    'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25 | who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25',
  ],
  [
    '安全审计要一份清单：能 ssh 登录网关 192.168.1.1 的来源都有哪些',
    'who-reaches - 192.168.1.1:22/tcp | who-reaches - 192.168.1.1:22 | who-reaches - gateway:22/tcp | who-reaches - gateway:22',
  ],
  ['office 这个 zone 现在 allow 谁进来？求列一下 source', 'who-reaches - office'],
  ['what port forwards do we have', 'published - -'],
  ['dev here, which public IP + port ends up on the web box?', 'published - 192.168.1.80'],
  [
    'Is 110.88.12.88:993 forwarded anywhere?',
    'published - 110.88.12.88:993/tcp | published - 110.88.12.88:993 | published - gateway:993/tcp | published - gateway:993',
  ],
  ["All services of 192.168.1.55 that the outside world gets to see, please. I'm about to migrate the MX.", 'published - 192.168.1.55'],
  [
    'where does port 110 on 110.88.12.88 get natted to',
    'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | published - gateway:110/tcp | published - gateway:110',
  ],
  [
    "I'm doing an inventory of the DNAT entries on this box. Can you give me the complete table, public side and private side?",
    'published - -',
  ],
  ['对外开了哪些端口', 'published - - | who-reaches internet -'],
  ['110.88.12.89 上面都映射了什么服务？', 'published - 110.88.12.89'],
  [
    'SMTP 是映射到哪台内网机器的？',
    'published - 110.88.12.88:25/tcp | published - 110.88.12.88:25 | published - any:25/tcp | published - any:25 | who-reaches - any:25/tcp',
  ],
  [
    'mail server 有没有 publish 出去的 https？',
    'published - 192.168.1.55 | published - 192.168.1.55:443/tcp | published - 192.168.1.55:443 | published - 110.88.12.88:443/tcp | published - 110.88.12.88:443',
  ],
  ['-A FORWARD -i bond1 -o bond0 -j ACCEPT   <- what does this actually let through', 'rule - -'],
  [
    "Found this in the config and can't make sense of it: `-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80`. Why has it no -i like the others?",
    'rule - -',
  ],
  ['does "-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT" come before or after the bond1.20 one, and does the order matter', 'rule - -'],
  ['-A POSTROUTING -o bond0 -j MASQUERADE 这条是干什么用的', 'rule - -'],
  ['explain 下这条 rule 谢谢：-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', 'rule - -'],
  ['line 17 of mail-gw.rules?', 'line - -'],
  ['whats ln 10 doing and who is affected by it', 'line - -'],
  ['Could you walk me through mail-gw.rules:7 please', 'line - -'],
  ['第19行是什么意思？', 'line - -'],
  ['rules file 里 line 9 的作用是？跟前面几条 DNAT 有啥 difference', 'line - -'],
  ['netops/mail-gw#31 good to merge?', 'review - -'],
  ['Would you have a look at https://github.com/acme/fw-rules/pull/118 before the change window tonight', 'review - -'],
  ['my PR is acme-net/gateways#7, it adds imaps for the mail server. does it break anything?', 'review - -'],
  ['帮看下 infra/iptables#205 有没有问题', 'review - -'],
  [
    'tcp      6 97 SYN_SENT src=192.168.1.23 dst=203.0.113.50 sport=51544 dport=25 [UNREPLIED] src=203.0.113.50 dst=110.88.12.88 sport=25 dport=51544 mark=0 use=1\nwhy is it stuck like this?',
    'evidence 192.168.1.23 203.0.113.50:25/tcp | evidence 192.168.1.23:51544 203.0.113.50:25/tcp | path 192.168.1.23 203.0.113.50:25/tcp | path 192.168.1.23:51544 203.0.113.50:25/tcp',
  ],
  [
    'tcpdump on bond1.20:\n14:02:11.480213 IP 192.168.20.7.40112 > 110.88.12.88.25: Flags [S], seq 3829471, win 64240, length 0\n14:02:11.480250 IP 110.88.12.88.25 > 192.168.20.7.40112: Flags [R.], seq 0, ack 3829472, win 0, length 0\nwho is sending that reset, mail or the gw?',
    'evidence 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7 gateway:25/tcp | evidence 192.168.20.7:40112 110.88.12.88:25/tcp | evidence 192.168.20.7:40112 gateway:25/tcp | path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 gateway:25/tcp | path 192.168.20.7:40112 110.88.12.88:25/tcp | path 192.168.20.7:40112 gateway:25/tcp',
  ],
  [
    'kernel: [88121.300412] FWD-DROP IN=bond1.20 OUT=bond1 SRC=192.168.20.18 DST=192.168.1.80 LEN=60 TOS=0x00 TTL=63 ID=4411 DF PROTO=TCP SPT=44210 DPT=443 WINDOW=64240 SYN   can you tell me what this is about',
    'evidence 192.168.20.18 192.168.1.80:443/tcp | evidence 192.168.20.18:44210 192.168.1.80:443/tcp | path 192.168.20.18 192.168.1.80:443/tcp | path 192.168.20.18:44210 192.168.1.80:443/tcp',
  ],
  [
    'Postfix on our external relay 198.51.100.25 logs "connect to 110.88.12.88[110.88.12.88]:25: Connection timed out". Is the gateway to blame?',
    'evidence 198.51.100.25 110.88.12.88:25/tcp | evidence 198.51.100.25 110.88.12.88:25 | evidence 198.51.100.25 gateway:25/tcp | evidence 198.51.100.25 gateway:25 | path 198.51.100.25 110.88.12.88:25/tcp | path 198.51.100.25 110.88.12.88:25 | path 198.51.100.25 gateway:25/tcp | path 198.51.100.25 gateway:25',
  ],
  ['thunderbird says "connection refused", that\'s all the customer gave me', 'evidence - - | unclear - -'],
  [
    '抓包看到 IP 192.168.30.14.53122 > 1.1.1.1.53: 4312+ A? example.com. (29)，在 bond1 上进来就没下文了，怎么回事',
    'evidence 192.168.30.14 1.1.1.1:53/udp | evidence 192.168.30.14 1.1.1.1:53 | evidence 192.168.30.14:53122 1.1.1.1:53/udp | evidence 192.168.30.14:53122 1.1.1.1:53 | path 192.168.30.14 1.1.1.1:53/udp | path 192.168.30.14 1.1.1.1:53 | path 192.168.30.14:53122 1.1.1.1:53/udp | path 192.168.30.14:53122 1.1.1.1:53',
  ],
  [
    '用户的报错：curl: (28) Failed to connect to 192.168.1.80 port 443 after 130021 ms: Connection timed out，他的机器是 192.168.20.9',
    'evidence 192.168.20.9 192.168.1.80:443/tcp | evidence 192.168.20.9 192.168.1.80:443 | path 192.168.20.9 192.168.1.80:443/tcp | path 192.168.20.9 192.168.1.80:443',
  ],
  [
    'iptables trace 打出来这个：TRACE: filter:FORWARD:policy:5 IN=bond0 OUT=bond1 SRC=203.0.113.77 DST=192.168.30.20 LEN=60 TTL=52 PROTO=TCP SPT=33012 DPT=22 SYN，policy:5 就是 default drop 的意思吗',
    'evidence 203.0.113.77 192.168.30.20:22/tcp | evidence 203.0.113.77:33012 192.168.30.20:22/tcp | path 203.0.113.77 192.168.30.20:22/tcp | path 203.0.113.77:33012 192.168.30.20:22/tcp',
  ],
  [
    'if we deleted the masquerade rule, could office still surf?',
    'what-if office internet | what-if office internet:443/tcp | what-if office internet:443 | what-if office internet:80/tcp | what-if office internet:80',
  ],
  ['Suppose the FORWARD policy were ACCEPT instead of DROP. What opens up?', 'what-if - -'],
  [
    "we're thinking of taking -i bond0 out of the smtp dnat so that vlan20 can use the public name. would 192.168.20.7 then get to 110.88.12.88:25",
    'what-if 192.168.20.7 110.88.12.88:25/tcp | what-if 192.168.20.7 110.88.12.88:25 | what-if 192.168.20.7 gateway:25/tcp | what-if 192.168.20.7 gateway:25 | what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25 | what-if vlan20 gateway:25/tcp | what-if vlan20 gateway:25',
  ],
  ['What would be the impact of moving line 17 below line 19?', 'what-if - -'],
  ['ip_forward=0 by accident after a reboot - what dies?', 'what-if - -'],
  [
    'say I add -A FORWARD -i bond1.20 -o bond1 -p tcp --dport 443 -j ACCEPT, is that enough for vlan20 to open the web server?',
    'what-if vlan20 192.168.1.80:443/tcp | what-if vlan20 192.168.1.80:443 | what-if vlan20 110.88.12.89:443/tcp | what-if vlan20 110.88.12.89:443',
  ],
  [
    '如果把第16行去掉，外面的人还能收到我们 https 的响应吗？',
    'what-if internet 110.88.12.89:443/tcp | what-if internet 110.88.12.89:443 | what-if internet 192.168.1.80:443/tcp | what-if internet 192.168.1.80:443 | what-if 192.168.1.80 internet | what-if 192.168.1.80:443 internet | what-if 192.168.1.80:443/tcp internet',
  ],
  [
    '假如 INPUT 默认策略改成 DROP，会影响什么？邮件还能进来吗',
    'what-if - - | what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25 | what-if internet 192.168.1.55:25/tcp | what-if internet 192.168.1.55:25',
  ],
  [
    '要是给邮件再加一条 993 的 DNAT，外网就能用 IMAPS 了吧？',
    'what-if internet 110.88.12.88:993/tcp | what-if internet 110.88.12.88:993 | what-if internet 192.168.1.55:993/tcp | what-if internet 192.168.1.55:993',
  ],
  ['把 bond1.20 那条 ACCEPT 删了以后 vlan20 还剩什么能访问', 'what-if - - | what-if vlan20 - | what-if vlan20 internet'],
  ['假设 FORWARD 加一条 bond0 到 bond1 的 ACCEPT，internet 是不是就可以直接 ping 到 mail 了？', 'what-if internet 192.168.1.55/icmp'],
  ['hi, new on the team. what kind of stuff can I ask you?', 'help - -'],
  ['usage?', 'help - -'],
  ['这个机器人怎么用啊，能给几个例子吗', 'help - -'],
  ['who changed the imap rule last friday and why', 'unclear - -'],
  ['is it reachable now??', 'unclear - -'],
  ['please open 587 for the mail server, thx', 'unclear - -'],
  ['How many packets has the FORWARD drop policy eaten since yesterday?', 'unclear - -'],
  ['can the warehouse scanners reach the label printer', 'unclear - -'],
  ['邮件队列里堆了三千多封，是什么原因', 'unclear - -'],
  ['443 通不通？', 'unclear - -'],
];
