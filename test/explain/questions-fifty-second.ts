/** A mail outage, what came after it, and ordinary work, written without a look at the grammar: 87 of 100 were read right when first asked, 5 as another question. */
export const fiftySecondQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    "mail is dead for everybody on the second floor but my phone on 4G gets it fine... why can't vlan20 get to 110.88.12.88 on 143?",
    'path vlan20 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | evidence vlan20 110.88.12.88:143/tcp',
  ],
  [
    'outlook in the office cant connect to 110.88.12.88:25, customers outside can. what happens to the office packet',
    'path office 110.88.12.88:25 | path office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | evidence office 110.88.12.88:25/tcp',
  ],
  [
    '现在外面能收信，里面不行。从192.168.20.34 telnet 110.88.12.88 25 一直超时，为什么？',
    'path 192.168.20.34 110.88.12.88:25 | path 192.168.20.34 110.88.12.88:25/tcp | evidence 192.168.20.34 110.88.12.88:25 | evidence 192.168.20.34 110.88.12.88:25/tcp',
  ],
  [
    "The incident channel wants to know if it's only the public address that is broken: does 192.168.30.12 still get to 192.168.1.55 port 143 directly?",
    'path 192.168.30.12 192.168.1.55:143 | path 192.168.30.12 192.168.1.55:143/tcp',
  ],
  [
    'Can the internet still reach 110.88.12.88:25? I need a yes or no for the status page.',
    'path internet 110.88.12.88:25 | path internet 110.88.12.88:25/tcp',
  ],
  [
    'pop3 to 110.88.12.88 from the office - same story as smtp or does that one work?',
    'path office 110.88.12.88:110 | path office 110.88.12.88:110/tcp',
  ],
  [
    '办公室连 110.88.12.88 的 993 端口通不通？用户说 IMAPS 也不行',
    'path office 110.88.12.88:993 | path office 110.88.12.88:993/tcp | evidence office 110.88.12.88:993 | evidence office 110.88.12.88:993/tcp',
  ],
  [
    "as a workaround I'd tell the vlan20 people to use 192.168.1.55 for imap instead of the public name. does the gateway let that through?",
    'path vlan20 192.168.1.55:143 | path vlan20 192.168.1.55:143/tcp',
  ],
  [
    'war room 里有人问：office 的机器访问 110.88.12.88 的 smtp，packet 到底卡在哪一步？',
    'path office 110.88.12.88:25 | path office 110.88.12.88:25/tcp',
  ],
  [
    'Queue is growing on the mail server. Is 192.168.1.55 itself allowed out to the internet on tcp 25?',
    'path 192.168.1.55 internet:25/tcp',
  ],
  ['邮件服务器自己往外网发信（25端口），这个网关放行吗', 'path 192.168.1.55 internet:25 | path 192.168.1.55 internet:25/tcp'],
  [
    'webmail users say https://110.88.12.89 just hangs from their desks in the office. explain?',
    'path office 110.88.12.89:443 | path office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | evidence office 110.88.12.89:443/tcp',
  ],
  [
    "something I don't get for the write-up: 110.88.12.89:443 opens from vlan20, 110.88.12.88:25 doesn't. How come the two differ?",
    'path vlan20 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88:25/tcp',
  ],
  ['192.168.20.7 -> 110.88.12.88 tcp/25 ???', 'path 192.168.20.7 110.88.12.88:25/tcp'],
  [
    '复盘要写清楚：floor3 的客户端连公网地址 110.88.12.88:143，包走到哪里就没了？',
    'path floor3 110.88.12.88:143 | path floor3 110.88.12.88:143/tcp',
  ],
  ['postmortem 里要画 flow，帮忙 trace 一下 192.168.1.23 到 110.88.12.88:110/tcp', 'path 192.168.1.23 110.88.12.88:110/tcp'],
  ['vlan20 里 ping 110.88.12.88 能通吗，想先排除路由问题', 'path vlan20 110.88.12.88/icmp'],
  ['can vlan20 talk to the office lan at all', 'path vlan20 office'],
  ['does floor3 have internet?', 'path floor3 internet'],
  [
    'hi, is ssh to the gateway possible from vlan20',
    'path vlan20 gateway:22 | path vlan20 gateway:22/tcp | path vlan20 192.168.20.1:22 | path vlan20 192.168.20.1:22/tcp',
  ],
  ['Could a host on the internet open a telnet session to the gateway itself?', 'path internet gateway:23 | path internet gateway:23/tcp'],
  ['192.168.1.80 to 8.8.8.8 udp 53 allowed?', 'path 192.168.1.80 8.8.8.8:53/udp'],
  [
    "we're moving a print server to floor3. it'll be 192.168.30.40 and has to push jobs to a printer at 192.168.20.15 on 9100, will that work as things stand",
    'path 192.168.30.40 192.168.20.15:9100 | path 192.168.30.40 192.168.20.15:9100/tcp',
  ],
  ['从 office 能访问 192.168.20.50 的 3389 吗', 'path office 192.168.20.50:3389 | path office 192.168.20.50:3389/tcp'],
  ['互联网上的人能不能绕过映射，直接访问 192.168.1.80 的 443？', 'path internet 192.168.1.80:443 | path internet 192.168.1.80:443/tcp'],
  ['web服务器能上外网吗？今晚要装补丁', 'path 192.168.1.80 internet'],
  [
    'plz check wether 192.168.20.0/24 can go to 1.1.1.1:443',
    'path 192.168.20.0/24 1.1.1.1:443 | path 192.168.20.0/24 1.1.1.1:443/tcp | path vlan20 1.1.1.1:443 | path vlan20 1.1.1.1:443/tcp',
  ],
  [
    'Dear team, kindly confirm that our monitoring host 192.168.20.99 is able to ping 192.168.1.80. Many thanks.',
    'path 192.168.20.99 192.168.1.80/icmp',
  ],
  ['vlan20 to floor3 的 ssh 有没有放行', 'path vlan20 floor3:22 | path vlan20 floor3:22/tcp'],
  [
    'what becomes of an ntp request that the gateway sends to 203.0.113.10',
    'path gateway 203.0.113.10:123 | path gateway 203.0.113.10:123/udp',
  ],
  [
    '网关自己能连到邮件服务器的25端口吗',
    'path gateway 192.168.1.55:25 | path gateway 192.168.1.55:25/tcp | path gateway 110.88.12.88:25 | path gateway 110.88.12.88:25/tcp',
  ],
  ['203.0.113.77 访问 110.88.12.89 的 80 端口会怎样', 'path 203.0.113.77 110.88.12.89:80 | path 203.0.113.77 110.88.12.89:80/tcp'],
  ['is 110.88.12.88:143 reachbale from 198.51.100.4', 'path 198.51.100.4 110.88.12.88:143 | path 198.51.100.4 110.88.12.88:143/tcp'],
  ['三楼的 DNS 查询直接走 9.9.9.9 行不行', 'path floor3 9.9.9.9:53 | path floor3 9.9.9.9:53/udp'],
  [
    '有个 guest 笔记本接在 vlan20，IP 是 192.168.20.201，能 access 110.88.12.89 的 https 吗',
    'path 192.168.20.201 110.88.12.89:443 | path 192.168.20.201 110.88.12.89:443/tcp',
  ],
  [
    'trying to scope impact: who exactly can get to 110.88.12.88:25 with the current rules?',
    'who-reaches - 110.88.12.88:25 | who-reaches - 110.88.12.88:25/tcp',
  ],
  [
    'For the impact section of the report, list every zone from which imap on 110.88.12.88 is reachable.',
    'who-reaches - 110.88.12.88:143 | who-reaches - 110.88.12.88:143/tcp',
  ],
  ['事故影响范围：110.88.12.88:110 到底哪些网段能访问？', 'who-reaches - 110.88.12.88:110 | who-reaches - 110.88.12.88:110/tcp'],
  ['which networks get to 192.168.1.55 directly', 'who-reaches - 192.168.1.55'],
  ['who can ssh into the gateway', 'who-reaches - gateway:22 | who-reaches - gateway:22/tcp'],
  [
    'Security asked me about mysql. Who is able to hit port 3306 on anything behind this box?',
    'who-reaches - any:3306 | who-reaches - any:3306/tcp',
  ],
  [
    '谁能访问web的443',
    'who-reaches - 110.88.12.89:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 192.168.1.80:443/tcp',
  ],
  ['22端口都有谁能连？不管目标是哪台机器', 'who-reaches - any:22 | who-reaches - any:22/tcp'],
  [
    'auditor question - from where is https on 110.88.12.89 accessible',
    'who-reaches - 110.88.12.89:443 | who-reaches - 110.88.12.89:443/tcp',
  ],
  ['哪些 zone 可以 reach 到 vlan20 啊', 'who-reaches - vlan20'],
  ['请列出所有能到达 192.168.30.0/24 的来源', 'who-reaches - 192.168.30.0/24 | who-reaches - floor3'],
  [
    "follow-up from yesterday's mail thing: what sources are allowed to talk to 192.168.1.55 on port 110?",
    'who-reaches - 192.168.1.55:110 | who-reaches - 192.168.1.55:110/tcp',
  ],
  ['what do we publish to the internet through this box?', 'published - - | who-reaches internet -'],
  ['list all the port forwards pls', 'published - -'],
  ['邮件服务器192.168.1.55对外开了哪些端口', 'published - 192.168.1.55'],
  ['I need a table for the postmortem appendix: all DNAT entries that point to 192.168.1.55', 'published - 192.168.1.55'],
  [
    'where does 110.88.12.88:143 end up',
    'published - 110.88.12.88:143 | published - 110.88.12.88:143/tcp | path internet 110.88.12.88:143 | path internet 110.88.12.88:143/tcp',
  ],
  ['110.88.12.89 这个公网IP上映射了什么', 'published - 110.88.12.89'],
  ['is the webserver (192.168.1.80) published anywhere?', 'published - 192.168.1.80'],
  ['before we touch anything: which services on 110.88.12.88 are forwarded, and to what', 'published - 110.88.12.88'],
  ['安全部门要一份清单，我们对外暴露的服务有哪些？', 'published - - | who-reaches internet -'],
  [
    'smtp 的 port forwarding 现在指向哪台 server？',
    'published - 110.88.12.88:25 | published - 110.88.12.88:25/tcp | published - any:25 | published - any:25/tcp | who-reaches - any:25/tcp',
  ],
  ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT    <- what does this actually let through?', 'rule - -'],
  [
    'In the incident review someone blamed `-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55`. What does the -i bond0 in there do?',
    'rule - -',
  ],
  ['这条规则应该放在哪个位置？\n-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j MASQUERADE', 'rule - -'],
  ['同事在 ticket 里贴了 -A POSTROUTING -o bond0 -j MASQUERADE，这个 rule 是什么意思', 'rule - -'],
  [
    'proposed for the follow-up ticket:\n```-A PREROUTING -s 192.168.0.0/16 -d 110.88.12.88/32 -p tcp -m multiport --dports 25,110,143 -j DNAT --to-destination 192.168.1.55```\nexplain what it matches please',
    'rule - -',
  ],
  ["what's line 8 for", 'line - -'],
  ['I keep staring at line 17 and it confuses me, can you put it in plain words', 'line - -'],
  ['第9行没有 -i bond0，这行具体起什么作用', 'line - -'],
  ['解释一下 mail-gw.rules 第 16 行', 'line - -'],
  ['Action item 3 in the postmortem only says "L19 - check". What does that line allow?', 'line - -'],
  ['netops/mail-gw#87 is the hairpin fix, looks ok?', 'review - -'],
  ['could someone sanity check https://github.com/netops/mail-gw/pull/91 before I merge tonight', 'review - -'],
  ['帮忙看下 infra/gateway-rules#12 有没有问题', 'review - -'],
  ['Any objections to acme-net/fw#204? CAB meets at 3pm.', 'review - -'],
  [
    'tcp      6 117 SYN_SENT src=192.168.20.7 dst=110.88.12.88 sport=51514 dport=25 [UNREPLIED] src=110.88.12.88 dst=192.168.20.7 sport=25 dport=51514 mark=0 use=1\nwhat is this telling me',
    'path 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    'Captured on bond1 at the height of it:\n14:02:11.532817 IP 192.168.1.23.49822 > 110.88.12.88.143: Flags [S], seq 3012345678, win 64240, length 0\n14:02:11.532860 IP 110.88.12.88.143 > 192.168.1.23.49822: Flags [R.], seq 0, ack 3012345679, win 0, length 0\nso who sends the reset?',
    'path 192.168.1.23 110.88.12.88:143/tcp | evidence 192.168.1.23 110.88.12.88:143/tcp',
  ],
  [
    '内核日志：IN=bond1.20 OUT=bond1 SRC=192.168.20.31 DST=192.168.1.55 LEN=60 TTL=63 PROTO=TCP SPT=40122 DPT=143 WINDOW=64240 SYN 这是被丢了吗',
    'path 192.168.20.31 192.168.1.55:143/tcp | evidence 192.168.20.31 192.168.1.55:143/tcp',
  ],
  [
    'trace id 5f3a9c01 ip filter FORWARD packet: iif "bond1.20" oif "bond1" ip saddr 192.168.20.9 ip daddr 192.168.1.80 ip ttl 63 ip protocol tcp tcp sport 38810 tcp dport 22 tcp flags == syn\ntrace id 5f3a9c01 ip filter FORWARD policy drop\n^ expected?',
    'path 192.168.20.9 192.168.1.80:22/tcp | evidence 192.168.20.9 192.168.1.80:22/tcp',
  ],
  [
    '大家都在报这个 error：Thunderbird "Could not connect to mail server; the connection was refused." 怎么回事',
    'evidence - - | unclear - -',
  ],
  [
    '用户截图：telnet: connect to address 110.88.12.88: Connection refused，机器是 192.168.20.112，连的25端口',
    'path 192.168.20.112 110.88.12.88:25 | path 192.168.20.112 110.88.12.88:25/tcp | evidence 192.168.20.112 110.88.12.88:25 | evidence 192.168.20.112 110.88.12.88:25/tcp',
  ],
  [
    'nc: connect to 110.88.12.89 port 443 (tcp) failed: Connection timed out，我是在 192.168.1.60 上跑的',
    'path 192.168.1.60 110.88.12.89:443/tcp | evidence 192.168.1.60 110.88.12.89:443/tcp',
  ],
  [
    'scanner on 192.168.30.18 logs this since monday: postfix/smtp[2211]: connect to 110.88.12.88[110.88.12.88]:25: Connection timed out',
    'path 192.168.30.18 110.88.12.88:25 | path 192.168.30.18 110.88.12.88:25/tcp | evidence 192.168.30.18 110.88.12.88:25 | evidence 192.168.30.18 110.88.12.88:25/tcp',
  ],
  [
    'if we drop the -i bond0 from line 6, does 25 on 110.88.12.88 start working from vlan20?',
    'what-if vlan20 110.88.12.88:25 | what-if vlan20 110.88.12.88:25/tcp',
  ],
  [
    'Suppose I remove line 17, does inbound mail from the internet break?',
    'what-if internet 110.88.12.88:25 | what-if internet 110.88.12.88:25/tcp | what-if internet 192.168.1.55:25 | what-if internet 192.168.1.55:25/tcp | what-if - -',
  ],
  [
    '如果给 POSTROUTING 加一条 -s 192.168.1.0/24 -d 192.168.1.80 的 MASQUERADE，办公室访问 110.88.12.89:443 能好吗',
    'what-if office 110.88.12.89:443 | what-if office 110.88.12.89:443/tcp',
  ],
  ['someone on the call proposes to set the FORWARD policy to ACCEPT "just for tonight". what else would that open up?', 'what-if - -'],
  ['What would happen with the INPUT policy on DROP', 'what-if - -'],
  [
    '整改方案：把第6到8行的 -i bond0 都去掉。这样三楼连 110.88.12.88:143 会通吗',
    'what-if floor3 110.88.12.88:143 | what-if floor3 110.88.12.88:143/tcp',
  ],
  ['维护窗口里要临时把 ip_forward 设成 0，what breaks？', 'what-if - -'],
  ['删掉18行会怎么样', 'what-if - -'],
  [
    'had there been a FORWARD accept from bond1.20 to bond1 that day, would vlan20 have reached 192.168.1.55 on 143?',
    'what-if vlan20 192.168.1.55:143 | what-if vlan20 192.168.1.55:143/tcp',
  ],
  ['hypothetically, moving the web DNAT from line 9 to above line 6 - any difference?', 'what-if - - | what-if - 192.168.1.80'],
  ['假如 MASQUERADE 那条没了，vlan20 还能上网吗', 'what-if vlan20 internet'],
  ['new on-call here, what kind of things can I ask you?', 'help - -'],
  ['这个机器人怎么用？', 'help - -'],
  ['usage', 'help - -'],
  ['who changed the mail rules on friday', 'unclear - -'],
  ['how many messages are stuck in the mail queue rn?', 'unclear - -'],
  ['please add hairpin nat for 25, 110 and 143 asap, users are screaming', 'unclear - -'],
  ['从 DMZ 能到 mail 的 imap 吗？it is urgent', 'unclear - -'],
  ['网关昨晚10点到11点一共丢了多少包', 'unclear - -'],
  ['is it back up yet??', 'unclear - -'],
  ['thx, you saved my evening :)', 'unclear - -'],
];
