/** All kinds of meanings evenly, written without a look at the grammar: 90 of 100 were read right when first asked, 2 as another question. */
export const fortyFifthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'Can a laptop on vlan20 browse https sites on the internet?',
    'path vlan20 internet:443/tcp | path vlan20 internet:443 | path 192.168.20.0/24 internet:443/tcp | path 192.168.20.0/24 internet:443',
  ],
  ['hi all, does 192.168.20.31 get out to 1.1.1.1 on 53/udp?', 'path 192.168.20.31 1.1.1.1:53/udp'],
  ['Trace 198.51.100.23 -> 110.88.12.88:25 for me please', 'path 198.51.100.23 110.88.12.88:25/tcp | path 198.51.100.23 110.88.12.88:25'],
  [
    'Office PC 192.168.1.90 wants to open IMAP on the public address 110.88.12.88, will the packet be redirected to the mail server?',
    'path 192.168.1.90 110.88.12.88:143/tcp | path 192.168.1.90 110.88.12.88:143',
  ],
  [
    'When mail delivers outbound to 203.0.113.40 port 25, what source IP does the far end see?',
    'path 192.168.1.55 203.0.113.40:25/tcp | path 192.168.1.55 203.0.113.40:25',
  ],
  [
    'is floor3 able to ssh into 192.168.20.15?',
    'path floor3 192.168.20.15:22/tcp | path floor3 192.168.20.15:22 | path 192.168.30.0/24 192.168.20.15:22/tcp | path 192.168.30.0/24 192.168.20.15:22',
  ],
  [
    'vlan20 → office, port 445/tcp, allowed or dropped?',
    'path vlan20 office:445/tcp | path 192.168.20.0/24 office:445/tcp | path vlan20 192.168.1.0/24:445/tcp | path 192.168.20.0/24 192.168.1.0/24:445/tcp',
  ],
  [
    'Which rule lets the replies of web go back out to a visitor who came in through 110.88.12.89:443?',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443 | path 192.168.1.80 internet | path 192.168.1.80:443 internet | path 192.168.1.80:443/tcp internet',
  ],
  [
    'Can the firewall itself fetch packages from 151.101.2.132 over plain http?',
    'path gateway 151.101.2.132:80/tcp | path gateway 151.101.2.132:80 | path 110.88.12.88 151.101.2.132:80/tcp | path 110.88.12.88 151.101.2.132:80',
  ],
  ['pls check ping from 192.168.1.200 to 8.8.8.8', 'path 192.168.1.200 8.8.8.8/icmp'],
  [
    "Good morning! I'd like to know whether the mail server gets to see the real client address when 198.51.100.77 hands it a message over SMTP via our public IP. We upgraded to Postfix 3.8 and the headers look different since.",
    'path 198.51.100.77 110.88.12.88:25/tcp | path 198.51.100.77 110.88.12.88:25 | path 198.51.100.77 192.168.1.55:25/tcp | path 198.51.100.77 192.168.1.55:25',
  ],
  ['192.168.30.12 to 9.9.9.9 udp 123 ?', 'path 192.168.30.12 9.9.9.9:123/udp'],
  [
    'A SYN from outside aimed at 110.88.12.89 port 22: does it land on the gateway or does it get forwarded somewhere?',
    'path internet 110.88.12.89:22/tcp | path internet 110.88.12.89:22 | published - 110.88.12.89:22/tcp | published - 110.88.12.89:22',
  ],
  [
    'Does 192.168.20.7 make it to https on 110.88.12.89, and does the answer find its way back?',
    'path 192.168.20.7 110.88.12.89:443/tcp | path 192.168.20.7 110.88.12.89:443',
  ],
  [
    'Could someone on the internet talk straight to 192.168.1.80 port 8080?',
    'path internet 192.168.1.80:8080/tcp | path internet 192.168.1.80:8080',
  ],
  [
    'web needs to pull from a repo at 140.82.112.4 over 443, is that let through? (CHG-30917)',
    'path 192.168.1.80 140.82.112.4:443/tcp | path 192.168.1.80 140.82.112.4:443',
  ],
  [
    'Would the DNS query of a third-floor machine, 192.168.30.44, toward 8.8.4.4 be masqueraded?',
    'path 192.168.30.44 8.8.4.4:53/udp | path 192.168.30.44 8.8.4.4:53 | path 192.168.30.44 8.8.4.4:53/tcp',
  ],
  [
    'Are hosts in 192.168.20.0/24 permitted to open ssh on the gateway?',
    'path 192.168.20.0/24 gateway:22/tcp | path 192.168.20.0/24 gateway:22 | path vlan20 gateway:22/tcp | path vlan20 gateway:22 | path 192.168.20.0/24 192.168.20.1:22/tcp | path 192.168.20.0/24 192.168.20.1:22 | path vlan20 192.168.20.1:22/tcp | path vlan20 192.168.20.1:22',
  ],
  ['wich rule decides for 192.168.20.66 goin to 192.168.1.55 tcp/993', 'path 192.168.20.66 192.168.1.55:993/tcp'],
  ['can the gw ping mail?', 'path gateway 192.168.1.55/icmp | path 192.168.1.1 192.168.1.55/icmp'],
  ['Ports 8000-8010 tcp from 192.168.1.33 to 203.0.113.9: does all of it pass?', 'path 192.168.1.33 203.0.113.9:8000-8010/tcp'],
  [
    'What happens to a UDP packet with destination 110.88.12.88 port 25 coming from 203.0.113.200?',
    'path 203.0.113.200 110.88.12.88:25/udp',
  ],
  ['Do people in the office get onto the internet at all?', 'path office internet | path 192.168.1.0/24 internet | unclear - -'],
  ['192.168.20.18 能不能访问外网的 443?', 'path 192.168.20.18 internet:443/tcp | path 192.168.20.18 internet:443'],
  [
    '办公网的机器访问 110.88.12.88 的 25 端口,会走 DNAT 吗?',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | path 192.168.1.0/24 110.88.12.88:25/tcp | path 192.168.1.0/24 110.88.12.88:25',
  ],
  ['外面直接连 110.88.12.89 的 https,包最后到哪台,能回得去吗', 'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443'],
  [
    'mail 往外发信(目标 198.51.100.5:25),出去的时候源地址变成什么',
    'path 192.168.1.55 198.51.100.5:25/tcp | path 192.168.1.55 198.51.100.5:25',
  ],
  ['从 vlan20 ping 192.168.1.80 通不通', 'path vlan20 192.168.1.80/icmp | path 192.168.20.0/24 192.168.1.80/icmp'],
  [
    '网关自己能访问 web 的 443 吗?',
    'path gateway 192.168.1.80:443/tcp | path gateway 192.168.1.80:443 | path gateway 110.88.12.89:443/tcp | path gateway 110.88.12.89:443 | path 192.168.1.1 192.168.1.80:443/tcp | path 192.168.1.1 192.168.1.80:443',
  ],
  [
    '三楼那边 192.168.30.21 想连 192.168.1.55 的 143,会被哪条规则处理?',
    'path 192.168.30.21 192.168.1.55:143/tcp | path 192.168.30.21 192.168.1.55:143',
  ],
  [
    'vlan20 到 floor3 的 3389/tcp 是放行还是丢弃',
    'path vlan20 floor3:3389/tcp | path 192.168.20.0/24 floor3:3389/tcp | path vlan20 192.168.30.0/24:3389/tcp | path 192.168.20.0/24 192.168.30.0/24:3389/tcp',
  ],
  ['帮忙看下 192.168.1.77 到 1.0.0.1 udp 53 会不会做 MASQUERADE,谢谢', 'path 192.168.1.77 1.0.0.1:53/udp'],
  [
    '公网 203.0.113.66 发 SYN 到 110.88.12.88:110,邮件服务器看到的源 IP 是谁的?',
    'path 203.0.113.66 110.88.12.88:110/tcp | path 203.0.113.66 110.88.12.88:110',
  ],
  ['Who is able to reach 110.88.12.88:25?', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['which networks can get at tcp 25 and 110 of 110.88.12.88', 'who-reaches - 110.88.12.88:25,110/tcp'],
  ['Of the services we publish, what can vlan20 actually use?', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  ['Security scan question: is there any machine where port 22 tcp can be hit, and by whom?', 'who-reaches - any:22/tcp'],
  [
    'Give me the list of sources that are allowed to talk POP3 to the mail server.',
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110 | who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['Sitting on floor3, which of our published ports would work for me?', 'who-reaches floor3 - | who-reaches 192.168.30.0/24 -'],
  ['port 3306, no matter which host: reachable by whom?', 'who-reaches - any:3306/tcp | who-reaches - any:3306'],
  [
    'The auditor wants to know everyone who has access to 192.168.1.80 on tcp 443 (ref AUD-2024-118), due in 2 days.',
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 110.88.12.89:443/tcp',
  ],
  ['谁能访问 110.88.12.89:443?', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['192.168.30.50 能用到哪些对外发布的服务?', 'who-reaches 192.168.30.50 -'],
  ['不限主机,3389 端口都有谁能连到', 'who-reaches - any:3389/tcp | who-reaches - any:3389'],
  [
    '邮件服务器的 imap(143)对哪些网段开放',
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  ["What's published on mail?", 'published - 192.168.1.55'],
  ['show me every port forward we have', 'published - -'],
  [
    '110.88.12.88:143 -- where does that end up internally?',
    'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  ['Which services of 192.168.1.80 are offered to the outside world?', 'published - 192.168.1.80'],
  ['Need an inventory of all DNATs on this box for the yearly documentation, thanks a lot!', 'published - -'],
  [
    'Behind 110.88.12.89 on 443 sits which server?',
    'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['Does our web host have anything exposed through the public addresses?', 'published - 192.168.1.80'],
  ['列一下所有对外映射的端口', 'published - -'],
  [
    '110.88.12.88 的 110 端口映射到内网哪台机器',
    'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110',
  ],
  ['192.168.1.55 对外发布了哪些端口?', 'published - 192.168.1.55'],
  [
    'From 192.168.20.14 `telnet 110.88.12.88 25` gives me "Connection refused". How come?',
    'evidence 192.168.20.14 110.88.12.88:25/tcp | evidence 192.168.20.14 110.88.12.88:25 | path 192.168.20.14 110.88.12.88:25/tcp | path 192.168.20.14 110.88.12.88:25',
  ],
  [
    'tcp      6 117 SYN_SENT src=203.0.113.7 dst=110.88.12.88 sport=51514 dport=25 [UNREPLIED] src=192.168.1.55 dst=203.0.113.7 sport=25 dport=51514 mark=0 use=1\nwhy is there no reply?',
    'evidence 203.0.113.7 110.88.12.88:25/tcp | evidence 203.0.113.7 110.88.12.88:25 | evidence 203.0.113.7 192.168.1.55:25/tcp | evidence 203.0.113.7 192.168.1.55:25',
  ],
  [
    'tcpdump on bond1.20 shows this over and over, nothing ever comes back:\n14:02:11.482913 IP 192.168.20.9.40122 > 192.168.1.80.443: Flags [S], seq 2218764013, win 64240, options [mss 1460,sackOK,TS val 884213 ecr 0,nop,wscale 7], length 0',
    'evidence 192.168.20.9 192.168.1.80:443/tcp | evidence 192.168.20.9 192.168.1.80:443',
  ],
  [
    'Found in the log, what is going on here?\nMar  3 09:14:55 mail-gw kernel: [81231.554210] FW-DROP: IN=bond0 OUT=bond1 MAC=52:54:00:aa:10:01:52:54:00:bb:20:02:08:00 SRC=198.51.100.9 DST=192.168.1.80 LEN=60 TOS=0x00 PREC=0x00 TTL=51 ID=4411 DF PROTO=TCP SPT=44120 DPT=8443 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 198.51.100.9 192.168.1.80:8443/tcp | evidence 198.51.100.9 192.168.1.80:8443',
  ],
  [
    'My browser on 192.168.1.120 spins for a good 30 seconds when I open https://110.88.12.89 and then says ERR_CONNECTION_TIMED_OUT',
    'evidence 192.168.1.120 110.88.12.89:443/tcp | evidence 192.168.1.120 110.88.12.89:443 | path 192.168.1.120 110.88.12.89:443/tcp | path 192.168.1.120 110.88.12.89:443',
  ],
  [
    "curl: (28) Failed to connect to 203.0.113.80 port 443 after 130412 ms: Connection timed out\nthat's on 192.168.30.17, is the firewall to blame?",
    'evidence 192.168.30.17 203.0.113.80:443/tcp | evidence 192.168.30.17 203.0.113.80:443 | path 192.168.30.17 203.0.113.80:443/tcp | path 192.168.30.17 203.0.113.80:443',
  ],
  [
    'We get no answer at all when pinging 192.168.20.40 from 192.168.1.12, 100% packet loss.',
    'evidence 192.168.1.12 192.168.20.40/icmp | path 192.168.1.12 192.168.20.40/icmp',
  ],
  [
    'nc -vz 192.168.1.55 143 on a vlan20 box just hangs until it times out, is the fw eating it?',
    'evidence vlan20 192.168.1.55:143/tcp | evidence vlan20 192.168.1.55:143 | evidence 192.168.20.0/24 192.168.1.55:143/tcp | evidence 192.168.20.0/24 192.168.1.55:143 | path vlan20 192.168.1.55:143/tcp | path vlan20 192.168.1.55:143 | path 192.168.20.0/24 192.168.1.55:143/tcp | path 192.168.20.0/24 192.168.1.55:143',
  ],
  [
    '从 192.168.20.25 连 192.168.1.55:993 一直超时,是防火墙拦的吗',
    'evidence 192.168.20.25 192.168.1.55:993/tcp | evidence 192.168.20.25 192.168.1.55:993 | path 192.168.20.25 192.168.1.55:993/tcp | path 192.168.20.25 192.168.1.55:993',
  ],
  [
    '外网客户反馈打不开 https://110.88.12.89 ,浏览器提示连接超时,看看是不是网关的问题',
    'evidence internet 110.88.12.89:443/tcp | evidence internet 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  [
    'conntrack -L 里看到这条:\nudp      17 28 src=192.168.20.33 dst=8.8.8.8 sport=43211 dport=53 [UNREPLIED] src=8.8.8.8 dst=110.88.12.88 sport=53 dport=43211 mark=0 use=1\n为什么没有回包?',
    'evidence 192.168.20.33 8.8.8.8:53/udp | evidence 192.168.20.33 8.8.8.8:53',
  ],
  [
    '在 192.168.1.66 上 telnet 110.88.12.88 110 报 Connection refused,怎么回事',
    'evidence 192.168.1.66 110.88.12.88:110/tcp | evidence 192.168.1.66 110.88.12.88:110 | path 192.168.1.66 110.88.12.88:110/tcp | path 192.168.1.66 110.88.12.88:110',
  ],
  [
    'If I delete line 18, can 192.168.1.44 still reach 1.1.1.1:443?',
    'what-if 192.168.1.44 1.1.1.1:443/tcp | what-if 192.168.1.44 1.1.1.1:443',
  ],
  ['Planning to set the FORWARD policy to ACCEPT. What changes?', 'what-if - -'],
  ['What would break if we took out the RELATED,ESTABLISHED rule?', 'what-if - -'],
  [
    'Suppose I add\n-A FORWARD -i bond1.20 -o bond1 -p tcp -m tcp --dport 443 -j ACCEPT\nwould vlan20 get to web on 443 then?',
    'what-if vlan20 192.168.1.80:443/tcp | what-if vlan20 192.168.1.80:443 | what-if 192.168.20.0/24 192.168.1.80:443/tcp | what-if 192.168.20.0/24 192.168.1.80:443',
  ],
  [
    'I want to append this one, any side effects?\n-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 587 -j DNAT --to-destination 192.168.1.55',
    'what-if - - | what-if internet 110.88.12.88:587/tcp | what-if internet 110.88.12.88:587 | what-if - 110.88.12.88:587/tcp | what-if - 110.88.12.88:587',
  ],
  [
    'what if we drop the "-i bond0" from the port 25 dnat, does office → 110.88.12.88:25 start working?',
    'what-if office 110.88.12.88:25/tcp | what-if office 110.88.12.88:25 | what-if 192.168.1.0/24 110.88.12.88:25/tcp | what-if 192.168.1.0/24 110.88.12.88:25',
  ],
  ["We're thinking about replacing the MASQUERADE with SNAT --to-source 110.88.12.89; what would be the impact?", 'what-if - -'],
  [
    'Say the INPUT policy turned to DROP: could vlan20 still ssh to the gateway?',
    'what-if vlan20 gateway:22/tcp | what-if vlan20 gateway:22 | what-if 192.168.20.0/24 gateway:22/tcp | what-if 192.168.20.0/24 gateway:22 | what-if vlan20 192.168.20.1:22/tcp | what-if vlan20 192.168.20.1:22 | what-if 192.168.20.0/24 192.168.20.1:22/tcp | what-if 192.168.20.0/24 192.168.20.1:22',
  ],
  [
    '如果把第 19 行删掉,vlan20 还能上网吗?',
    'what-if vlan20 internet | what-if 192.168.20.0/24 internet | what-if vlan20 internet:80,443/tcp | what-if 192.168.20.0/24 internet:80,443/tcp | what-if vlan20 internet:443/tcp | what-if 192.168.20.0/24 internet:443/tcp',
  ],
  [
    '打算加一条 -A FORWARD -s 192.168.20.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j ACCEPT ,会有什么影响',
    'what-if - - | what-if 192.168.20.0/24 192.168.1.55:25/tcp | what-if 192.168.20.0/24 192.168.1.55:25 | what-if vlan20 192.168.1.55:25/tcp | what-if vlan20 192.168.1.55:25',
  ],
  [
    '把 FORWARD 里 ctstate DNAT 那条规则去掉的话,外网还能连 110.88.12.88:143 吗',
    'what-if internet 110.88.12.88:143/tcp | what-if internet 110.88.12.88:143',
  ],
  ['explain please: -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  ['What does `-A POSTROUTING -o bond0 -j MASQUERADE` do, in plain English?', 'rule - -'],
  ['-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80 这条是什么意思', 'rule - -'],
  ["What's line 17 for?", 'line - -'],
  ['walk me through mail-gw.rules:10', 'line - -'],
  ["I'm new here and don't understand line 9 of the file, could you tell me what it says?", 'line - -'],
  ['第 16 行是干嘛的', 'line - -'],
  ['Could you look over netops/mail-gw#57 before I merge?', 'review - -'],
  ['帮忙 review 一下 infra/firewall#212', 'review - -'],
  ['What kind of things can I ask you?', 'help - -'],
  ['你都会些什么?怎么用', 'help - -'],
  ['Who changed the ruleset last Thursday?', 'unclear - -'],
  ['How many mails were rejected on port 25 between 14:00 and 15:00 yesterday?', 'unclear - -'],
  ['can printer-5 get to nas02 on 445?', 'unclear - -'],
  ['is the port open?', 'unclear - -'],
  ['Why is the wifi in the canteen so slow today?', 'unclear - -'],
  ['Please restart postfix on the mail server, the queue is stuck at 412 messages.', 'unclear - -'],
  ['Can office reach 8.8.8.8 on udp 53, what is published on web, and would you also explain line 14?', 'unclear - -'],
  ['How much does a second uplink from our provider cost per month?', 'unclear - -'],
  ['Does 192.168.20.7 get through?', 'unclear - -'],
  ['昨天晚上十点谁登录过网关?', 'unclear - -'],
  ['为什么连不上?', 'unclear - -'],
];
