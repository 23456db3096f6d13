/** What people type into a slash command, a channel and a pull request, written without a look at the grammar: 89 of 100 were read right when first asked, 5 as another question. */
export const fortySecondQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'can a laptop at 192.168.20.37 open https://110.88.12.89 ?',
    'path 192.168.20.37 110.88.12.89:443/tcp | path 192.168.20.37 110.88.12.89:443',
  ],
  [
    "I'm on floor3 (192.168.30.14) and want to use the mail server's public IP 110.88.12.88 on 143. Does the reply find its way back to me or does it get lost?",
    'path 192.168.30.14 110.88.12.88:143/tcp | path 192.168.30.14 110.88.12.88:143',
  ],
  [
    "Does hairpin NAT work for 192.168.1.100 -> 110.88.12.88:25? My gut says no, but I'd rather see the rule that decides.",
    'path 192.168.1.100 110.88.12.88:25/tcp | path 192.168.1.100 110.88.12.88:25',
  ],
  [
    'what source ip does our mail server present when it delivers to 198.51.100.25 on port 25?',
    'path 192.168.1.55 198.51.100.25:25/tcp | path 192.168.1.55 198.51.100.25:25',
  ],
  ['ping 8.8.8.8 from vlan20', 'path vlan20 8.8.8.8/icmp | path 192.168.20.0/24 8.8.8.8/icmp'],
  ['will dns lookups from the web box to 1.1.1.1 get out (udp 53)', 'path 192.168.1.80 1.1.1.1:53/udp'],
  [
    'shoud vlan 20 be abel to get to teh webserver on port 80??',
    'path vlan20 192.168.1.80:80/tcp | path vlan20 192.168.1.80:80 | path 192.168.20.0/24 192.168.1.80:80/tcp | path 192.168.20.0/24 192.168.1.80:80 | path vlan20 110.88.12.89:80/tcp | path vlan20 110.88.12.89:80 | path 192.168.20.0/24 110.88.12.89:80/tcp | path 192.168.20.0/24 110.88.12.89:80',
  ],
  [
    'Is the office network allowed to RDP (3389) into 192.168.20.15?',
    'path office 192.168.20.15:3389/tcp | path office 192.168.20.15:3389 | path 192.168.1.0/24 192.168.20.15:3389/tcp | path 192.168.1.0/24 192.168.20.15:3389',
  ],
  [
    "Hi all, a customer at 203.0.113.77 is about to start sending us mail on port 25 to 110.88.12.88. Which rule lets that in, and will Postfix see the customer's real address or the gateway's? Thanks!",
    'path 203.0.113.77 110.88.12.88:25/tcp | path 203.0.113.77 110.88.12.88:25',
  ],
  [
    'submission port 587 on 110.88.12.88 from the internet, yes or no',
    'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587 | who-reaches internet 110.88.12.88:587/tcp | who-reaches internet 110.88.12.88:587',
  ],
  ['can the gateway itself reach the imap port on 192.168.1.55?', 'path gateway 192.168.1.55:143/tcp | path gateway 192.168.1.55:143'],
  [
    'curl from mail-gw to https://203.0.113.10 - does the masquerade even apply to locally generated traffic?',
    'path gateway 203.0.113.10:443/tcp | path gateway 203.0.113.10:443',
  ],
  [
    'someone outside tries to ssh to 110.88.12.88. where does that packet end up?',
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | published - 110.88.12.88:22/tcp | published - 110.88.12.88:22',
  ],
  [
    'does the web server get real client IPs for https hits from the internet, or only 192.168.1.1?',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443',
  ],
  [
    '192.168.30.0/24 out to the internet on tcp 80 and 443: masqueraded or dropped?',
    'path 192.168.30.0/24 internet:80,443/tcp | path 192.168.30.0/24 internet:80,443 | path floor3 internet:80,443/tcp | path floor3 internet:80,443',
  ],
  [
    'web → mail over smtp, does that even touch the firewall?',
    'path 192.168.1.80 192.168.1.55:25/tcp | path 192.168.1.80 192.168.1.55:25 | path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  ['plz trace tcp 192.168.20.7:51514 > 192.168.1.55:993', 'path 192.168.20.7 192.168.1.55:993/tcp | path 192.168.20.7 192.168.1.55:993'],
  [
    "If floor3 connects straight to the mail server's private address on pop3, does it pass mail-gw at all, in either direction?",
    'path floor3 192.168.1.55:110/tcp | path floor3 192.168.1.55:110 | path 192.168.30.0/24 192.168.1.55:110/tcp | path 192.168.30.0/24 192.168.1.55:110',
  ],
  [
    'From inside the office, is our website usable by its public address (110.88.12.89, https)?',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | path 192.168.1.0/24 110.88.12.89:443/tcp | path 192.168.1.0/24 110.88.12.89:443 | who-reaches office 110.88.12.89:443/tcp | who-reaches office 110.88.12.89:443 | who-reaches 192.168.1.0/24 110.88.12.89:443/tcp | who-reaches 192.168.1.0/24 110.88.12.89:443',
  ],
  [
    'does QUIC (udp/443) arriving from outside on 110.88.12.89 get forwarded anywhere',
    'path internet 110.88.12.89:443/udp | published - 110.88.12.89:443/udp',
  ],
  [
    'TICKET-48213: before we tell the user to reconfigure Thunderbird 115.9, please check 192.168.20.112 to 110.88.12.88 port 110. Switch firmware is 7.4.2 if that matters.',
    'path 192.168.20.112 110.88.12.88:110/tcp | path 192.168.20.112 110.88.12.88:110',
  ],
  ['ntp from the firewall to 162.159.200.1', 'path gateway 162.159.200.1:123/udp | path gateway 162.159.200.1:123'],
  ['/nat-explain 192.168.20.7 110.88.12.88 25', 'path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25'],
  [
    '192.168.20.55 访问 110.88.12.88 的 25 端口能通吗？回包怎么走？',
    'path 192.168.20.55 110.88.12.88:25/tcp | path 192.168.20.55 110.88.12.88:25',
  ],
  [
    '外网用户连 110.88.12.89:443，最后落到哪台机器，那台机器看到的源地址是什么',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | published internet 110.88.12.89:443/tcp | published internet 110.88.12.89:443',
  ],
  ['邮件服务器往外发信（25），对方看到的是我们哪个公网 IP？', 'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25'],
  ['三楼 192.168.30.8 ping 192.168.1.1 通不通', 'path 192.168.30.8 192.168.1.1/icmp | path 192.168.30.8 gateway/icmp'],
  [
    'vlan20 能不能直接 telnet 192.168.1.55 110',
    'path vlan20 192.168.1.55:110/tcp | path vlan20 192.168.1.55:110 | path 192.168.20.0/24 192.168.1.55:110/tcp | path 192.168.20.0/24 192.168.1.55:110',
  ],
  [
    '办公网上网是靠哪条规则放行的？',
    'path office internet | path 192.168.1.0/24 internet | path office internet:443/tcp | path office internet:443 | path office internet:80,443/tcp | path office internet:80,443 | path 192.168.1.0/24 internet:443/tcp | path 192.168.1.0/24 internet:443 | path 192.168.1.0/24 internet:80,443/tcp | path 192.168.1.0/24 internet:80,443',
  ],
  [
    '麻烦看下 192.168.1.23 到 192.168.20.9 的 445/tcp 会不会被 FORWARD 默认策略丢掉',
    'path 192.168.1.23 192.168.20.9:445/tcp | path 192.168.1.23 192.168.20.9:445',
  ],
  ['mail 去 223.5.5.5 做解析（udp 53），出 bond0 的时候源地址变成啥', 'path 192.168.1.55 223.5.5.5:53/udp'],
  [
    'Logged in on the gateway box and running curl against 110.88.12.89:443 - will my own packets see the DNAT or skip it?',
    'path gateway 110.88.12.89:443/tcp | path gateway 110.88.12.89:443',
  ],
  [
    '从公网 ssh 到 web 服务器，进得来么？',
    'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22 | path internet 110.88.12.89:22/tcp | path internet 110.88.12.89:22',
  ],
  ['互联网上 ping 110.88.12.88，是网关自己回还是转给邮件服务器？', 'path internet 110.88.12.88/icmp'],
  [
    'web 去连 110.88.12.88:143 行吗，跟 mail 在同一个网段，会不会有回流的问题',
    'path 192.168.1.80 110.88.12.88:143/tcp | path 192.168.1.80 110.88.12.88:143',
  ],
  ['who can get to 110.88.12.88:143?', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  ['what of our published stuff actually works from vlan20?', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  ['is ssh exposed to anybody, on any address? I need it for the PCI audit on the 14th', 'who-reaches - any:22/tcp | who-reaches - any:22'],
  [
    'list the zones able to reach the webserver on 443',
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  [
    'Sitting on floor3, which of the forwarded services are usable and which break on the way back?',
    'who-reaches floor3 - | who-reaches 192.168.30.0/24 -',
  ],
  ['anyone got access to tcp 3306 through this box?', 'who-reaches - any:3306/tcp | who-reaches - any:3306'],
  ['哪些网段能访问到 110.88.12.89:443', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['从办公网出发，能用到哪些对外发布的服务？', 'who-reaches office - | who-reaches 192.168.1.0/24 -'],
  ['安全组来问：3389 有没有对谁开放？', 'who-reaches - any:3389/tcp | who-reaches - any:3389'],
  [
    'Which sources can actually complete a handshake with the POP3 service we publish?',
    'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110 | who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110 | who-reaches - any:110/tcp',
  ],
  ['我机器是 192.168.20.200，能打开哪些公网映射？', 'who-reaches 192.168.20.200 -'],
  ['what do we expose to the internet?', 'published - - | published internet - | who-reaches internet -'],
  ['which ports are forwarded to 192.168.1.55', 'published - 192.168.1.55'],
  ['where does 110.88.12.89:443 go?', 'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443'],
  ['is there any port forward pointing at the web box?', 'published - 192.168.1.80'],
  ['dump all dnat mappings pls', 'published - -'],
  ['mail 上一共对外映射了哪些端口', 'published - 192.168.1.55'],
  ['110.88.12.88 的 110 端口映射到内网哪台？', 'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110'],
  ['Hello team, new hire here, could someone tell me what sits behind 110.88.12.88?', 'published - 110.88.12.88'],
  [
    'vlan20 users get refused on 110.88.12.88:25, outside is fine. why?',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | evidence 192.168.20.0/24 110.88.12.88:25/tcp | evidence 192.168.20.0/24 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | path 192.168.20.0/24 110.88.12.88:25/tcp | path 192.168.20.0/24 110.88.12.88:25',
  ],
  [
    "$ telnet 110.88.12.88 143\nTrying 110.88.12.88...\ntelnet: Unable to connect to remote host: Connection refused\n\nthat's from 192.168.1.42, dovecot is definitely up",
    'evidence 192.168.1.42 110.88.12.88:143/tcp | evidence 192.168.1.42 110.88.12.88:143 | path 192.168.1.42 110.88.12.88:143/tcp | path 192.168.1.42 110.88.12.88:143',
  ],
  [
    'tcp      6 112 SYN_SENT src=192.168.1.34 dst=110.88.12.89 sport=49822 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.34 sport=443 dport=49822 mark=0 use=1',
    'evidence 192.168.1.34 110.88.12.89:443/tcp | evidence 192.168.1.34 110.88.12.89:443',
  ],
  [
    'captured on my workstation 192.168.1.34 while opening https://110.88.12.89 :\n14:02:11.482913 IP 192.168.1.80.443 > 192.168.1.34.49822: Flags [S.], seq 3158812404, ack 907114551, win 65160, options [mss 1460,sackOK,TS val 771203 ecr 4418821,nop,wscale 7], length 0\n14:02:11.482951 IP 192.168.1.34.49822 > 192.168.1.80.443: Flags [R], seq 907114551, win 0, length 0\nwhy do I see the private address?',
    'evidence 192.168.1.34 110.88.12.89:443/tcp | evidence 192.168.1.34 110.88.12.89:443',
  ],
  [
    'what ate this one?\nkernel: [83112.114201] fwd-drop: IN=bond1.20 OUT=bond1 MAC=52:54:00:a1:0c:01:52:54:00:7e:33:9f:08:00 SRC=192.168.20.15 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=51422 DF PROTO=TCP SPT=40112 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.15 192.168.1.55:143/tcp | evidence 192.168.20.15 192.168.1.55:143 | path 192.168.20.15 192.168.1.55:143/tcp | path 192.168.20.15 192.168.1.55:143',
  ],
  [
    'My Outlook in the office dies on IMAP to 110.88.12.88 while my phone on 4G gets mail just fine. What gives?',
    'evidence office 110.88.12.88:143/tcp | evidence office 110.88.12.88:143 | evidence 192.168.1.0/24 110.88.12.88:143/tcp | evidence 192.168.1.0/24 110.88.12.88:143 | path office 110.88.12.88:143/tcp | path office 110.88.12.88:143 | path 192.168.1.0/24 110.88.12.88:143/tcp | path 192.168.1.0/24 110.88.12.88:143',
  ],
  [
    '192.168.1.66 连 110.88.12.89:443 一直超时，抓包只看到 SYN 在重传，求解',
    'evidence 192.168.1.66 110.88.12.89:443/tcp | evidence 192.168.1.66 110.88.12.89:443 | path 192.168.1.66 110.88.12.89:443/tcp | path 192.168.1.66 110.88.12.89:443',
  ],
  [
    'conntrack -L 里看到这条，正常吗？\nudp      17 97 src=192.168.20.9 dst=8.8.8.8 sport=51321 dport=53 src=8.8.8.8 dst=110.88.12.88 sport=53 dport=51321 [ASSURED] mark=0 use=1',
    'evidence 192.168.20.9 8.8.8.8:53/udp | evidence 192.168.20.9 8.8.8.8:53',
  ],
  [
    'vlan20 打不开 https://110.88.12.89 ，浏览器报 ERR_CONNECTION_TIMED_OUT，是防火墙的锅吗',
    'evidence vlan20 110.88.12.89:443/tcp | evidence vlan20 110.88.12.89:443 | evidence 192.168.20.0/24 110.88.12.89:443/tcp | evidence 192.168.20.0/24 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443 | path 192.168.20.0/24 110.88.12.89:443/tcp | path 192.168.20.0/24 110.88.12.89:443',
  ],
  [
    'tcpdump -ni bond0 gives\n09:15:40.003122 IP 203.0.113.5.51234 > 110.88.12.88.25: Flags [S], seq 283746512, win 64240, options [mss 1460,sackOK,TS val 1123 ecr 0,nop,wscale 7], length 0\nand the same SYN again 1s and 3s later, never an answer',
    'evidence 203.0.113.5 110.88.12.88:25/tcp | evidence 203.0.113.5 110.88.12.88:25 | path 203.0.113.5 110.88.12.88:25/tcp | path 203.0.113.5 110.88.12.88:25',
  ],
  [
    "nginx on the web box logs 192.168.20.44 as the client for hits on 110.88.12.89:443, I'd have expected 192.168.1.1 there. Is that right?",
    'evidence 192.168.20.44 110.88.12.89:443/tcp | evidence 192.168.20.44 110.88.12.89:443 | path 192.168.20.44 110.88.12.89:443/tcp | path 192.168.20.44 110.88.12.89:443',
  ],
  [
    '100% packet loss pinging 192.168.1.80 from 192.168.20.31, yet 192.168.20.1 answers in 0.4 ms',
    'evidence 192.168.20.31 192.168.1.80/icmp | path 192.168.20.31 192.168.1.80/icmp',
  ],
  [
    'mail is logging `postfix/smtp[20417]: connect to 198.51.100.40[198.51.100.40]:25: Connection timed out` - is it us or them?',
    'evidence 192.168.1.55 198.51.100.40:25/tcp | evidence 192.168.1.55 198.51.100.40:25 | path 192.168.1.55 198.51.100.40:25/tcp | path 192.168.1.55 198.51.100.40:25',
  ],
  [
    '三楼同事 192.168.30.21 用 POP3 收信提示 Connection refused，服务器填的是 110.88.12.88',
    'evidence 192.168.30.21 110.88.12.88:110/tcp | evidence 192.168.30.21 110.88.12.88:110 | path 192.168.30.21 110.88.12.88:110/tcp | path 192.168.30.21 110.88.12.88:110',
  ],
  [
    'what changes for 192.168.20.7 hitting 110.88.12.88:25 if we take the `-i bond0` off the port 25 rule?',
    'what-if 192.168.20.7 110.88.12.88:25/tcp | what-if 192.168.20.7 110.88.12.88:25',
  ],
  ['What would break if I deleted line 17?', 'what-if - -'],
  [
    "suppose FORWARD's policy goes to ACCEPT - can vlan20 then ssh to 192.168.1.80?",
    'what-if vlan20 192.168.1.80:22/tcp | what-if vlan20 192.168.1.80:22 | what-if 192.168.20.0/24 192.168.1.80:22/tcp | what-if 192.168.20.0/24 192.168.1.80:22',
  ],
  [
    'Proposed addition:\n-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80/32 -o bond1 -p tcp -m tcp --dport 443 -j MASQUERADE\nWould that repair the loopback for the office towards 110.88.12.89:443?',
    'what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443 | what-if 192.168.1.0/24 110.88.12.89:443/tcp | what-if 192.168.1.0/24 110.88.12.89:443',
  ],
  [
    'If I add this, who gains access?\n-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 587 -j DNAT --to-destination 192.168.1.55',
    'what-if - - | what-if - 110.88.12.88:587/tcp | what-if - 110.88.12.88:587',
  ],
  [
    '把 MASQUERADE 那行删了，mail 还能往外发信吗',
    'what-if 192.168.1.55 internet:25/tcp | what-if 192.168.1.55 internet:25 | what-if 192.168.1.55 internet',
  ],
  [
    '如果加一条 -A FORWARD -i bond1.20 -o bond1 -p tcp -m tcp --dport 143 -j ACCEPT ，vlan20 就能直连 192.168.1.55 的 143 了吧？',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143 | what-if 192.168.20.0/24 192.168.1.55:143/tcp | what-if 192.168.20.0/24 192.168.1.55:143',
  ],
  ['INPUT 默认策略改成 DROP 会影响什么', 'what-if - -'],
  [
    'would swapping MASQUERADE for SNAT --to-source 110.88.12.89 change the address mail uses towards 203.0.113.25:25?',
    'what-if 192.168.1.55 203.0.113.25:25/tcp | what-if 192.168.1.55 203.0.113.25:25',
  ],
  [
    'in the diff:\n- -A FORWARD -i bond1 -o bond0 -j ACCEPT\n+ -A FORWARD -i bond1 -o bond0 -p tcp -m multiport --dports 80,443 -j ACCEPT\ndoes the office still get udp dns from 9.9.9.9 after this?',
    'what-if office 9.9.9.9:53/udp | what-if 192.168.1.0/24 9.9.9.9:53/udp',
  ],
  [
    '若给 443 那条 DNAT 加上 -i bond0，192.168.30.5 再访问 110.88.12.89:443 会怎样',
    'what-if 192.168.30.5 110.88.12.89:443/tcp | what-if 192.168.30.5 110.88.12.89:443',
  ],
  [
    'Idea from standup: without the RELATED,ESTABLISHED accept, would inbound smtp from outside to 110.88.12.88 survive on the ctstate DNAT rule alone?',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  [
    "let's say web moves and line 9 becomes `--to-destination 192.168.20.80`. Are office people then fine going to 110.88.12.89 over https?",
    'what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443 | what-if 192.168.1.0/24 110.88.12.89:443/tcp | what-if 192.168.1.0/24 110.88.12.89:443',
  ],
  ['explain -A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80', 'rule - -'],
  ["what's line 16 for", 'line - -'],
  ['`-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT` ← never met this state before, what does it match?', 'rule - -'],
  ['第 10 行干嘛的', 'line - -'],
  ['这条规则什么意思：-A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['Could you walk me through mail-gw.rules:19 when you have a second?', 'line - -'],
  ['iptables -t nat -A PREROUTING -i bond0 -p tcp -m tcp --dport 8000:8010 -j DNAT --to-destination 192.168.1.80  <- eli5', 'rule - -'],
  ['have a look at netops/mail-gw#118 before I merge', 'review - - | review - netops/mail-gw#118'],
  ['hey bot, what are you good for?', 'help - -'],
  ['who changed the port 25 rule last Friday?', 'unclear - -'],
  ['is the mail queue backed up again or is it just me', 'unclear - -'],
  ['can db01 get out to the internet on 443', 'unclear - -'],
  ['昨晚 3 点外网为啥断了 10 分钟？', 'unclear - -'],
  ['is it open?', 'unclear - -'],
  ['does 110.88.12.88 have a proper PTR and SPF record, gmail is binning us', 'unclear - -'],
  ["can vlan20 reach 192.168.1.55:25, and separately what's published to web, and also who can ssh in from anywhere?", 'unclear - -'],
  ['how do I upgrade postfix to 3.9 on debian 12 without losing the queue', 'unclear - -'],
  [
    '帮我把 110.88.12.88 的 110 端口关掉，现在就上线',
    'unclear - - | what-if - - | what-if - 110.88.12.88:110/tcp | what-if - 110.88.12.88:110',
  ],
  ['我这边能连上吗', 'unclear - -'],
];
