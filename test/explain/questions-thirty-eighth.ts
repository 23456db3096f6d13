/** Shifts, hand-overs, change boards and post-mortems, written without a look at the grammar: 84 of 100 were read right when first asked, 7 as another question. */
export const thirtyEighthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'Morning all, taking over from nights. Can floor3 get to the web server on 443 via the public address 110.88.12.89?',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | path 192.168.30.0/24 110.88.12.89:443/tcp | path 192.168.30.0/24 110.88.12.89:443',
  ],
  ['192.168.20.14 -> 110.88.12.88:25 tcp ok or not', 'path 192.168.20.14 110.88.12.88:25/tcp'],
  [
    'For the CAB minutes: when the mail box connects to 93.184.216.34 port 25, does the packet leave with our public address or with its own?',
    'path 192.168.1.55 93.184.216.34:25/tcp | path 192.168.1.55 93.184.216.34:25',
  ],
  [
    "handover note says vlan20 can't talk to the office over smb (445). still true?",
    'path vlan20 office:445/tcp | path vlan20 office:445 | path 192.168.20.0/24 192.168.1.0/24:445/tcp | path 192.168.20.0/24 192.168.1.0/24:445 | path vlan20 192.168.1.0/24:445/tcp | path vlan20 192.168.1.0/24:445 | path 192.168.20.0/24 office:445/tcp | path 192.168.20.0/24 office:445',
  ],
  ['我想确认一下 192.168.30.25 访问外网 8.8.8.8 的 UDP 53 能不能通', 'path 192.168.30.25 8.8.8.8:53/udp'],
  ['从办公室直接 ping 1.1.1.1 会被放行吗?', 'path office 1.1.1.1/icmp | path 192.168.1.0/24 1.1.1.1/icmp'],
  [
    'If a machine out there at 203.0.113.77 opens a TCP connection to 110.88.12.88 port 143, which rule lets it through the forward chain?',
    'path 203.0.113.77 110.88.12.88:143/tcp',
  ],
  [
    'what source ip does the mail server see when 198.51.100.23 delivers to 110.88.12.88 port 25',
    'path 198.51.100.23 110.88.12.88:25/tcp | path 198.51.100.23 110.88.12.88:25',
  ],
  ['Can the firewall box itself sync its clock, i.e. udp/123 towards 162.159.200.1?', 'path gateway 162.159.200.1:123/udp'],
  [
    'vlan20 → mail 993?',
    'path vlan20 192.168.1.55:993/tcp | path vlan20 192.168.1.55:993 | path 192.168.20.0/24 192.168.1.55:993/tcp | path 192.168.20.0/24 192.168.1.55:993 | path vlan20 110.88.12.88:993/tcp | path vlan20 110.88.12.88:993',
  ],
  [
    "I'm sitting at 192.168.1.140 and I type https://110.88.12.89 into my browser. Walk me through what becomes of that packet and of the answer, please, I have to put it in slide 6",
    'path 192.168.1.140 110.88.12.89:443/tcp | path 192.168.1.140 110.88.12.89:443',
  ],
  [
    '外面的人用 https 打 110.88.12.89,包最后会到哪台机器,中间经过哪几条规则?',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | published - 110.88.12.89:443/tcp | published - 110.88.12.89:443',
  ],
  [
    'web 服务器主动去连外部 104.16.1.1 的 80 端口,出去之后源地址变成什么?',
    'path 192.168.1.80 104.16.1.1:80/tcp | path 192.168.1.80 104.16.1.1:80',
  ],
  [
    'ssh from 192.168.20.31 to 192.168.1.80: would that die on the chain policy or on some rule?',
    'path 192.168.20.31 192.168.1.80:22/tcp | path 192.168.20.31 192.168.1.80:22',
  ],
  [
    "Team, on the graveyard shift somebody claimed floor3 machines bypass the NAT when they surf, I said nonsense, we argued for 20 minutes. So: is 192.168.30.9 going to 151.101.1.69:443 masqueraded or isn't it?",
    'path 192.168.30.9 151.101.1.69:443/tcp | path 192.168.30.9 151.101.1.69:443',
  ],
  [
    'office pc 192.168.1.23 speaking imap to the mail server by its public address 110.88.12.88, does it fly',
    'path 192.168.1.23 110.88.12.88:143/tcp | path 192.168.1.23 110.88.12.88:143',
  ],
  [
    'Would a SYN from 45.33.32.156 to 110.88.12.89:25 be forwarded anywhere?',
    'path 45.33.32.156 110.88.12.89:25/tcp | path 45.33.32.156 110.88.12.89:25',
  ],
  [
    "Is 192.168.1.55 able to initiate something towards 192.168.20.200 on tcp 9100? It's a label printer, don't ask.",
    'path 192.168.1.55 192.168.20.200:9100/tcp',
  ],
  [
    'vlan20到floor3的3389通不通',
    'path vlan20 floor3:3389/tcp | path vlan20 floor3:3389 | path 192.168.20.0/24 192.168.30.0/24:3389/tcp | path 192.168.20.0/24 192.168.30.0/24:3389 | path vlan20 192.168.30.0/24:3389/tcp | path vlan20 192.168.30.0/24:3389 | path 192.168.20.0/24 floor3:3389/tcp | path 192.168.20.0/24 floor3:3389',
  ],
  [
    "can outside folks hit the firewall's own sshd on 110.88.12.88? INPUT looked wide open to me",
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | path internet gateway:22/tcp | path internet gateway:22 | who-reaches - 110.88.12.88:22/tcp | who-reaches - 110.88.12.88:22',
  ],
  [
    "the return leg bugs me. 192.0.2.200 hits 110.88.12.88:25, fine, but does mail's SYN/ACK make it back out",
    'path 192.0.2.200 110.88.12.88:25/tcp | path 192.0.2.200 110.88.12.88:25',
  ],
  [
    'office subnet to port 110 of 110.88.12.88: does the DNAT fire?',
    'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | path 192.168.1.0/24 110.88.12.88:110/tcp | path 192.168.1.0/24 110.88.12.88:110',
  ],
  [
    'SNMP polling planned. poller sits at 192.168.20.5, target is the web box, udp 161. go / no go?',
    'path 192.168.20.5 192.168.1.80:161/udp',
  ],
  [
    '请问监控机 192.168.20.9 到 mail 的 143 端口是否可达?谢谢',
    'path 192.168.20.9 192.168.1.55:143/tcp | path 192.168.20.9 192.168.1.55:143 | path 192.168.20.9 110.88.12.88:143/tcp | path 192.168.20.9 110.88.12.88:143',
  ],
  ['office -> internet tcp ports 8000-8010 allowed?', 'path office internet:8000-8010/tcp | path 192.168.1.0/24 internet:8000-8010/tcp'],
  [
    'Does plain http from the internet get to 192.168.1.80 somehow',
    'path internet 192.168.1.80:80/tcp | path internet 192.168.1.80:80 | published - 192.168.1.80 | published - 192.168.1.80:80/tcp | published - 192.168.1.80:80',
  ],
  ['gateway ping 9.9.9.9, yes or no', 'path gateway 9.9.9.9/icmp'],
  [
    'Ticket 20418 (P3, open for 6 days): the badge readers, which live in vlan20, need to submit to smarthost 198.51.100.40 on tcp 587. I reckon there is nothing to open, correct?',
    'path vlan20 198.51.100.40:587/tcp | path 192.168.20.0/24 198.51.100.40:587/tcp',
  ],
  [
    '那 192.168.20.0/24 的机器访问 110.88.12.89:443 呢,会不会转到 web?',
    'path 192.168.20.0/24 110.88.12.89:443/tcp | path 192.168.20.0/24 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  ['floor3 上网走 tcp 443,回程的包是靠哪条规则放行的?', 'path floor3 internet:443/tcp | path 192.168.30.0/24 internet:443/tcp'],
  [
    'which rule decides when a vlan20 laptop does a DNS lookup at 9.9.9.9',
    'path vlan20 9.9.9.9:53/udp | path vlan20 9.9.9.9:53 | path vlan20 9.9.9.9:53/tcp | path 192.168.20.0/24 9.9.9.9:53/udp | path 192.168.20.0/24 9.9.9.9:53 | path 192.168.20.0/24 9.9.9.9:53/tcp',
  ],
  ['在网关上 curl https://192.168.1.80 行不行', 'path gateway 192.168.1.80:443/tcp | path gateway 192.168.1.80:443'],
  [
    'backup agent on 192.168.1.80 wants to push to 192.168.30.12 tcp/873 (rsync 3.2.7, if that matters). Will our box carry it?',
    'path 192.168.1.80 192.168.30.12:873/tcp',
  ],
  [
    'Hypothetically an attacker on 185.220.101.4 who knows our internal numbering and routes a packet straight at 192.168.1.55:25. Where does it stop?',
    'path 185.220.101.4 192.168.1.55:25/tcp | path 185.220.101.4 192.168.1.55:25',
  ],
  ['Who all can get at 110.88.12.88:110?', 'who-reaches - 110.88.12.88:110 | who-reaches - 110.88.12.88:110/tcp'],
  ['name every zone that is able to open tcp/22 on anything', 'who-reaches - any:22/tcp'],
  [
    "Post-mortem action item 7, owner me, due Friday: document who has access to the mail server's IMAP port.",
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  ['what can vlan20 reach of the stuff we publish', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  ['谁能访问 192.168.1.80 的 443?', 'who-reaches - 192.168.1.80:443 | who-reaches - 192.168.1.80:443/tcp'],
  ['哪些网段连得到 3306?不管是哪台机器', 'who-reaches - any:3306/tcp | who-reaches - any:3306'],
  ['sitting on floor3, which of our published services would work for me', 'who-reaches floor3 - | who-reaches 192.168.30.0/24 -'],
  [
    'An auditor from the bank asks which sources are able to establish connections with 110.88.12.89 on port 443. Kindly provide.',
    'who-reaches - 110.88.12.89:443 | who-reaches - 110.88.12.89:443/tcp',
  ],
  ['rdp exposure anywhere?? (3389)', 'who-reaches - any:3389/tcp | who-reaches - any:3389'],
  ['对外发布的那些服务,办公室的人自己能用到哪几个?', 'who-reaches office - | who-reaches 192.168.1.0/24 -'],
  [
    'pop3 on the mail box - reachable from where',
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110 | who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['What have we got published right now?', 'published - -'],
  ['whats exposed for 192.168.1.55', 'published - 192.168.1.55'],
  [
    '110.88.12.89:443 goes where?',
    'published - 110.88.12.89:443 | published - 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | path internet 110.88.12.89:443/tcp',
  ],
  ['web服务器对外开了哪些端口', 'published - 192.168.1.80'],
  ['把所有端口映射列一下,交班要用', 'published - -'],
  [
    'In which inbox-machine does a message arriving on 110.88.12.88 port 25 end up, I mean the internal address',
    'published - 110.88.12.88:25 | published - 110.88.12.88:25/tcp | path internet 110.88.12.88:25 | path internet 110.88.12.88:25/tcp',
  ],
  ['is anything at all forwarded to the web machine', 'published - 192.168.1.80'],
  ['list of dnats pls thx', 'published - -'],
  [
    '110.88.12.88 的 110 端口映射到哪里了',
    'published - 110.88.12.88:110 | published - 110.88.12.88:110/tcp | path internet 110.88.12.88:110 | path internet 110.88.12.88:110/tcp',
  ],
  [
    'Good afternoon. For the quarterly review, template v4.1, I am to attach an inventory of everything that is visible from the internet through mail-gw. Could you generate it?',
    'published - - | who-reaches internet -',
  ],
  [
    'conntrack -L on the gw shows this and the user says the page never loads, why?\ntcp      6 112 SYN_SENT src=192.168.1.140 dst=110.88.12.89 sport=50112 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.140 sport=443 dport=50112 mark=0 use=1',
    'evidence 192.168.1.140 110.88.12.89:443/tcp | evidence 192.168.1.140 110.88.12.89:443',
  ],
  [
    '03:12:44.120391 IP 203.0.113.9.44120 > 110.88.12.88.143: Flags [S], seq 1029384756, win 64240, options [mss 1460,sackOK,TS val 88120 ecr 0,nop,wscale 7], length 0\n03:12:45.131022 IP 203.0.113.9.44120 > 110.88.12.88.143: Flags [S], seq 1029384756, win 64240, options [mss 1460,sackOK,TS val 89131 ecr 0,nop,wscale 7], length 0\nthis is on bond0. only SYNs. what am i looking at',
    'evidence 203.0.113.9 110.88.12.88:143/tcp | evidence 203.0.113.9 110.88.12.88:143',
  ],
  [
    'Nov 12 02:17:55 mail-gw kernel: [88123.442190] FWD-DROP: IN=bond1.20 OUT=bond1 MAC=52:54:00:8a:11:02:52:54:00:77:01:aa:08:00 SRC=192.168.20.66 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=40222 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.66 192.168.1.55:143/tcp | evidence 192.168.20.66 192.168.1.55:143',
  ],
  [
    'The Thunderbird crowd in the office gets "Connection refused" from 110.88.12.88 on 143. Off-site it works. Same bridge call since 08:15, people are getting grumpy, any idea?',
    'evidence office 110.88.12.88:143/tcp | evidence office 110.88.12.88:143 | evidence 192.168.1.0/24 110.88.12.88:143/tcp | evidence 192.168.1.0/24 110.88.12.88:143 | path office 110.88.12.88:143/tcp | path office 110.88.12.88:143 | path 192.168.1.0/24 110.88.12.88:143/tcp | path 192.168.1.0/24 110.88.12.88:143',
  ],
  [
    '办公室的同事打开 https://110.88.12.89 一直超时,手机 4G 打开正常,怎么回事',
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | evidence 192.168.1.0/24 110.88.12.89:443/tcp | evidence 192.168.1.0/24 110.88.12.89:443 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | path 192.168.1.0/24 110.88.12.89:443/tcp | path 192.168.1.0/24 110.88.12.89:443',
  ],
  [
    'from 192.168.1.201:\n$ telnet 110.88.12.88 25\nTrying 110.88.12.88...\ntelnet: Unable to connect to remote host: Connection refused',
    'evidence 192.168.1.201 110.88.12.88:25/tcp | evidence 192.168.1.201 110.88.12.88:25',
  ],
  [
    '192.168.20.12 says `ssh: connect to host 192.168.1.80 port 22: Connection timed out`. ours or theirs?',
    'evidence 192.168.20.12 192.168.1.80:22/tcp | evidence 192.168.20.12 192.168.1.80:22',
  ],
  [
    'floor3 keeps timing out towards 110.88.12.88 on 110, shift lead wants a reason not a shrug',
    'evidence floor3 110.88.12.88:110/tcp | evidence floor3 110.88.12.88:110 | evidence 192.168.30.0/24 110.88.12.88:110/tcp | evidence 192.168.30.0/24 110.88.12.88:110 | path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110 | path 192.168.30.0/24 110.88.12.88:110/tcp | path 192.168.30.0/24 110.88.12.88:110',
  ],
  [
    'curl: (28) Failed to connect to 192.168.1.80 port 8080 after 130211 ms: Connection timed out\n\n^ on 192.168.20.44, every time',
    'evidence 192.168.20.44 192.168.1.80:8080/tcp | evidence 192.168.20.44 192.168.1.80:8080',
  ],
  [
    '帮忙看看这条 conntrack 正常吗:udp      17 23 src=192.168.30.9 dst=9.9.9.9 sport=40001 dport=53 src=9.9.9.9 dst=110.88.12.88 sport=53 dport=40001 mark=0 use=1',
    'evidence 192.168.30.9 9.9.9.9:53/udp | evidence 192.168.30.9 9.9.9.9:53',
  ],
  [
    'pinging 192.168.1.55 from 192.168.20.9, 20 sent, 100% packet loss, box is definitely up',
    'evidence 192.168.20.9 192.168.1.55/icmp | path 192.168.20.9 192.168.1.55/icmp',
  ],
  [
    '从 192.168.30.18 连 110.88.12.89 443 报 connection timed out,帮看下是不是防火墙的问题',
    'evidence 192.168.30.18 110.88.12.89:443/tcp | evidence 192.168.30.18 110.88.12.89:443 | path 192.168.30.18 110.88.12.89:443/tcp | path 192.168.30.18 110.88.12.89:443',
  ],
  [
    '交接时看到内核日志:kernel: IN-LOG: IN=bond0 OUT= MAC=52:54:00:8a:11:01:00:1b:21:3c:9d:f0:08:00 SRC=198.51.100.91 DST=110.88.12.88 LEN=60 TOS=0x00 PREC=0x00 TTL=51 ID=30077 DF PROTO=TCP SPT=55810 DPT=443 WINDOW=29200 RES=0x00 SYN URGP=0 为什么这个包没转给后面的机器?',
    'evidence 198.51.100.91 110.88.12.88:443/tcp | evidence 198.51.100.91 110.88.12.88:443',
  ],
  ['What breaks if we delete line 17?', 'what-if - -'],
  [
    'Suppose the board says yes and FORWARD gets policy ACCEPT. What would that mean for vlan20 to mail port 22?',
    'what-if vlan20 192.168.1.55:22/tcp | what-if vlan20 192.168.1.55:22 | what-if 192.168.20.0/24 192.168.1.55:22/tcp | what-if 192.168.20.0/24 192.168.1.55:22',
  ],
  [
    'thinking of dropping the `-i bond0` from the port 25 rule. could 192.168.1.23 then use 110.88.12.88:25?',
    'what-if 192.168.1.23 110.88.12.88:25/tcp | what-if 192.168.1.23 110.88.12.88:25',
  ],
  [
    "proposed for tonight's window (22:00-22:30):\n-A FORWARD -i bond1.20 -o bond1 -d 192.168.1.80/32 -p tcp -m tcp --dport 443 -j ACCEPT\nwould 192.168.20.5 get to 192.168.1.80:443 with it?",
    'what-if 192.168.20.5 192.168.1.80:443/tcp | what-if 192.168.20.5 192.168.1.80:443',
  ],
  [
    '加一条 -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80/32 -p tcp -m tcp --dport 443 -j MASQUERADE,办公室访问 110.88.12.89:443 会好吗?',
    'what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443 | what-if 192.168.1.0/24 110.88.12.89:443/tcp | what-if 192.168.1.0/24 110.88.12.89:443',
  ],
  ['把 MASQUERADE 那条删掉会怎样', 'what-if - -'],
  [
    'CHG-7781 takes out `-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT`. Does smtp from the internet to 110.88.12.88 survive that?',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  [
    'if INPUT went to DROP could I still ssh from 192.168.1.15 to the gateway at 192.168.1.1',
    'what-if 192.168.1.15 192.168.1.1:22/tcp | what-if 192.168.1.15 192.168.1.1:22 | what-if 192.168.1.15 gateway:22/tcp | what-if 192.168.1.15 gateway:22',
  ],
  ['如果把 FORWARD 默认策略改成 ACCEPT,影响有多大?', 'what-if - -'],
  [
    'Say we replace the masquerade with -A POSTROUTING -o bond0 -j SNAT --to-source 110.88.12.89. What sender address would 198.51.100.7 see on port 25 when 192.168.1.55 calls it?',
    'what-if 192.168.1.55 198.51.100.7:25/tcp | what-if 192.168.1.55 198.51.100.7:25',
  ],
  [
    'impact pls if this gets added:\n-A PREROUTING -i bond0 -d 110.88.12.89/32 -p tcp -m tcp --dport 80 -j DNAT --to-destination 192.168.1.80',
    'what-if - -',
  ],
  ['假设第 19 行没了,192.168.20.33 还能上 1.1.1.1:443 吗', 'what-if 192.168.20.33 1.1.1.1:443/tcp | what-if 192.168.20.33 1.1.1.1:443'],
  ['explain -A FORWARD -i bond1 -o bond0 -j ACCEPT as if I came from the helpdesk (I do)', 'rule - - | line - -'],
  ['line 9?', 'line - -'],
  ['第14行什么意思', 'line - -'],
  ["Hi! Second week on the team, hope this isn't a silly one. Could you tell me what the 16th line of mail-gw.rules is for?", 'line - -'],
  [
    "-A INPUT -p tcp -m tcp --dport 22 -m recent --update --seconds 60 --hitcount 4 --name ssh --rsource -j DROP  never seen one of these, what's it do",
    'rule - -',
  ],
  ['这条规则看不懂:-A FORWARD -p tcp -m tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu', 'rule - -'],
  ['netops/mail-gw-rules#118 is on the agenda at 14:00, have a look before then?', 'review - - | review - netops/mail-gw-rules#118'],
  ['帮忙 review 一下 corp-net/gateways#42', 'review - - | review - corp-net/gateways#42'],
  ['so what are you good for, bot', 'help - -'],
  ['你都会回答些什么问题?', 'help - -'],
  ['who touched the gateway config last Thursday and why', 'unclear - -'],
  ['can staging-db02 be reached from the jump host on 5432', 'unclear - -'],
  ['why did the outage on 4 March drag on for 47 minutes', 'unclear - -'],
  ['下周的值班表谁来排?', 'unclear - -'],
  ['is the port open now', 'unclear - -'],
  [
    'Can vlan20 get to mail?',
    'unclear - - | path vlan20 192.168.1.55 | path 192.168.20.0/24 192.168.1.55 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88 | path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25 | path vlan20 110.88.12.88:25 | path vlan20 192.168.1.55:25,110,143/tcp',
  ],
  [
    'three things for the handover: is 192.168.20.7 to 192.168.1.80:443 open, who can reach 22 anywhere, and what is line 12 about?',
    'unclear - -',
  ],
  ['昨晚两点那次丢包是什么原因', 'unclear - -'],
  ['bond0 throughput at peak?', 'unclear - -'],
  ['please restart postfix on mail, queue is at 4312', 'unclear - -'],
];
