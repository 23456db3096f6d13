/** An incident channel shared by people of many trades, written without a look at the grammar: 81 of 100 were read right when first asked, 8 as another question. */
export const fortySeventhQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'hi team, got a lady on 3rd floor (192.168.30.44) who says outlook just spins when it opens her inbox. can her pc get to imap on 110.88.12.88?',
    'path 192.168.30.44 110.88.12.88:143/tcp | path 192.168.30.44 110.88.12.88:143',
  ],
  ['192.168.20.7 -> 110.88.12.88:25/tcp, verdict?', 'path 192.168.20.7 110.88.12.88:25/tcp'],
  [
    "why does curl to https://110.88.12.89 just hang from my laptop in the office, works fine on my phone's 5G",
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | path 192.168.1.0/24 110.88.12.89:443/tcp | path 192.168.1.0/24 110.88.12.89:443 | evidence office 110.88.12.89:443/tcp',
  ],
  [
    'Please confirm whether a host on the public internet is able to establish an SSH session to the gateway itself.',
    'path internet gateway:22/tcp | path internet gateway:22',
  ],
  ['sorry dumb question but does vlan 20 have internet at all??', 'path vlan20 internet | path 192.168.20.0/24 internet'],
  [
    'Can the floor 3 staff browse websites? They claim they have had nothing since we moved them up there.',
    'path floor3 internet | path floor3 internet:443/tcp | path floor3 internet:443 | path floor3 internet:80/tcp | path floor3 internet:80 | path 192.168.30.0/24 internet | path 192.168.30.0/24 internet:443/tcp | path 192.168.30.0/24 internet:443 | path 192.168.30.0/24 internet:80/tcp | path 192.168.30.0/24 internet:80',
  ],
  [
    'i need pop3 from vlan20 to the mail server for the migration job. will it pass',
    'path vlan20 110.88.12.88:110/tcp | path vlan20 110.88.12.88:110 | path vlan20 192.168.1.55:110/tcp | path vlan20 192.168.1.55:110 | path 192.168.20.0/24 110.88.12.88:110/tcp | path 192.168.20.0/24 110.88.12.88:110 | path 192.168.20.0/24 192.168.1.55:110/tcp | path 192.168.20.0/24 192.168.1.55:110',
  ],
  [
    'what happens to a packet from 8.8.4.4 addressed to 110.88.12.88 port 587',
    'path 8.8.4.4 110.88.12.88:587/tcp | path 8.8.4.4 110.88.12.88:587',
  ],
  [
    'our app runs on 192.168.1.80 and relays through the public address. so: is 192.168.1.80 able to hit 110.88.12.88:25?',
    'path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  ['does web get out to 1.1.1.1 on 53/udp', 'path 192.168.1.80 1.1.1.1:53/udp'],
  ['shoud pinging 192.168.1.55 work when im plugged into vlan20', 'path vlan20 192.168.1.55/icmp | path 192.168.20.0/24 192.168.1.55/icmp'],
  [
    'Our external scanner at 203.0.113.50 marks 110.88.12.88:8080 as filtered. Which part of the configuration is responsible for that?',
    'path 203.0.113.50 110.88.12.88:8080/tcp | path 203.0.113.50 110.88.12.88:8080 | evidence 203.0.113.50 110.88.12.88:8080/tcp | evidence 203.0.113.50 110.88.12.88:8080',
  ],
  ['Is mail permitted to deliver outbound on tcp 25 to the internet, yes or no', 'path 192.168.1.55 internet:25/tcp'],
  [
    "My badge reader 192.168.20.131 must talk to the printers in 192.168.30.0/24, I am contractor so I don't know your network, is this let through?",
    'path 192.168.20.131 floor3 | path 192.168.20.131 192.168.30.0/24',
  ],
  [
    'trace for me plz: office pc 192.168.1.23 opening ssh to 192.168.20.10',
    'path 192.168.1.23 192.168.20.10:22/tcp | path 192.168.1.23 192.168.20.10:22',
  ],
  [
    "third customer this morning who can't load https://110.88.12.89 from their own network. anything on our side stopping outside traffic to it?",
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  [
    'if you were logged in on the gateway, would 192.168.30.5 answer... i mean would the ping at least get out to it',
    'path gateway 192.168.30.5/icmp',
  ],
  [
    'I was told visitors sit on vlan20. Could one of them get onto our web box over https?',
    'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443 | path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443 | path 192.168.20.0/24 110.88.12.89:443/tcp | path 192.168.20.0/24 110.88.12.89:443 | path 192.168.20.0/24 192.168.1.80:443/tcp | path 192.168.20.0/24 192.168.1.80:443',
  ],
  [
    'why cant ppl on teh office lan reach 192.168.20.0/24',
    'path office vlan20 | path office 192.168.20.0/24 | path 192.168.1.0/24 vlan20 | path 192.168.1.0/24 192.168.20.0/24',
  ],
  [
    'The remote folks use Thunderbird over IMAP against 110.88.12.88, all on random ISP addresses. Should that be working?',
    'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  ['三楼能不能上外网?', 'path floor3 internet | path 192.168.30.0/24 internet'],
  ['请问 192.168.20.7 访问 110.88.12.88 的 25 端口为什么不通', 'path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25'],
  ['办公网ping得通外网不', 'path office internet/icmp | path 192.168.1.0/24 internet/icmp'],
  ['外面的人能直接ssh到192.168.1.55吗,安全那边在问', 'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22'],
  [
    '领导问下来了:坐在 vlan20 的外包同事用 imap 收信,到底连不连得上邮件服务器',
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path vlan20 192.168.1.55:143/tcp | path vlan20 192.168.1.55:143 | path 192.168.20.0/24 110.88.12.88:143/tcp | path 192.168.20.0/24 110.88.12.88:143 | path 192.168.20.0/24 192.168.1.55:143/tcp | path 192.168.20.0/24 192.168.1.55:143',
  ],
  [
    '网关本机访问 web 的 443 会被拦么',
    'path gateway 192.168.1.80:443/tcp | path gateway 192.168.1.80:443 | path gateway 110.88.12.89:443/tcp | path gateway 110.88.12.89:443',
  ],
  ['从 192.168.30.12 发一个 udp 53 的包到 223.5.5.5,这个包最后会去哪', 'path 192.168.30.12 223.5.5.5:53/udp'],
  [
    '麻烦看一下 office 到 vlan20 的 3389 通不通,我要远程一台电脑',
    'path office vlan20:3389/tcp | path office vlan20:3389 | path office 192.168.20.0/24:3389/tcp | path office 192.168.20.0/24:3389 | path 192.168.1.0/24 vlan20:3389/tcp | path 192.168.1.0/24 vlan20:3389 | path 192.168.1.0/24 192.168.20.0/24:3389/tcp | path 192.168.1.0/24 192.168.20.0/24:3389',
  ],
  ['同事在家里用 https 打开 110.88.12.89 打不开,是网关这边拦了吗?', 'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443'],
  ['邮件服务器往互联网发信走25口,防火墙放不放?', 'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25'],
  ['审计核查项:互联网任意地址至 192.168.20.0/24 网段是否可达,请给出依据。', 'path internet vlan20 | path internet 192.168.20.0/24'],
  [
    'VLAN20 的 device 想 connect 到 110.88.12.89:443,会 timeout 吗',
    'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443 | path 192.168.20.0/24 110.88.12.89:443/tcp | path 192.168.20.0/24 110.88.12.89:443',
  ],
  [
    'help 看下 floor3 到 mail 的 smtp 通吗,user 一直 complain',
    'path floor3 110.88.12.88:25/tcp | path floor3 110.88.12.88:25 | path floor3 192.168.1.55:25/tcp | path floor3 192.168.1.55:25 | path 192.168.30.0/24 110.88.12.88:25/tcp | path 192.168.30.0/24 110.88.12.88:25 | path 192.168.30.0/24 192.168.1.55:25/tcp | path 192.168.30.0/24 192.168.1.55:25',
  ],
  [
    '我的 CI runner 192.168.1.140 要 pull github (140.82.112.3:443),gateway 放行吗',
    'path 192.168.1.140 140.82.112.3:443/tcp | path 192.168.1.140 140.82.112.3:443',
  ],
  [
    '192.168.20.50 ssh 进 gateway 可以吗 or blocked?',
    'path 192.168.20.50 gateway:22/tcp | path 192.168.20.50 gateway:22 | path 192.168.20.50 192.168.20.1:22/tcp',
  ],
  ['who can get to port 22 on anything behind or on this box', 'who-reaches - any:22/tcp | who-reaches - any:22'],
  ['For the access matrix: list every source permitted to connect to 192.168.1.55 on TCP 143.', 'who-reaches - 192.168.1.55:143/tcp'],
  ['which networks are able to open ssh on the gateway', 'who-reaches - gateway:22/tcp | who-reaches - gateway:22'],
  [
    "so who all can see the web server's https?",
    'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443 | who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443',
  ],
  ['is there anybody that gets into vlan20 from the other segments', 'who-reaches - vlan20 | who-reaches - 192.168.20.0/24'],
  [
    "need allowed sources for 110.88.12.88:110, filling in the customer's questionnaire",
    'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['PCI asks: mysql (tcp/3306), regardless of which machine it is on, from where is it reachable?', 'who-reaches - any:3306/tcp'],
  ['谁能访问到 110.88.12.88 的 25 端口?', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['都有哪些网段进得了三楼那边', 'who-reaches - floor3 | who-reaches - 192.168.30.0/24'],
  ['请列出所有可以到达 192.168.1.80 的来源', 'who-reaches - 192.168.1.80'],
  ['rdp 3389 都有谁连得上,不限目标机器', 'who-reaches - any:3389/tcp | who-reaches - any:3389'],
  [
    '哪些 zone 可以 reach 到 mail server 的 pop3 呀',
    'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110 | who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110',
  ],
  [
    'What services do we expose to the outside world through this gateway? I need it for the risk register.',
    'published - - | who-reaches internet -',
  ],
  ['list port forwards', 'published - -'],
  ['which ports get forwarded to 192.168.1.55', 'published - 192.168.1.55'],
  [
    'a connection to 110.88.12.89:443 - which inside machine does it land on?',
    'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['Is anything published on 110.88.12.89 besides what the website needs?', 'published - 110.88.12.89'],
  ['the web box, whch of its ports do we publish', 'published - 192.168.1.80'],
  ['目前对外一共映射了哪些端口?', 'published - -'],
  ['想确认下邮件服务器做了几个端口转发,分别是啥', 'published - 192.168.1.55'],
  ['110.88.12.88 的 143 是转给哪台机器的', 'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143'],
  ['DNAT 的 list 给我一份 thanks', 'published - -'],
  [
    "`-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT` ... doesn't this let everything in? I'd flag it as a finding unless somebody explains it",
    'rule - -',
  ],
  [
    '-A FORWARD -i bond0 -o bond1 -p tcp -m tcp --dport 3389 -j ACCEPT\nfound this one in a 2019 ticket. do we still have it and what does it mean',
    'rule - -',
  ],
  ['intern here 👋 can someone decode -A POSTROUTING -o bond0 -j MASQUERADE for me', 'rule - -'],
  ['-A FORWARD -i bond1.20 -o bond0 -j ACCEPT 这条规则是干嘛的?', 'rule - -'],
  ['这条 rule 应该放在哪个位置才 work:-A FORWARD -s 192.168.30.0/24 -o bond0 -j ACCEPT', 'rule - -'],
  ["what's line 17 for", 'line - -'],
  ['Could you walk me through L9 of mail-gw.rules? I see no -i on it, unlike the ones above.', 'line - -'],
  ['16-19 in the rules file, explain like im five pls', 'line - -'],
  ['第10行什么意思', 'line - -'],
  ['规则文件里的 19 行当初是给谁放行的?讲讲作用就行', 'line - -'],
  ['netops/mail-gw#42 lgtm?', 'review - -'],
  ['Security sign-off is needed on https://github.com/acme/firewall/pull/118 before Friday. How does it look?', 'review - -'],
  ['its my first PR ever, could you check infra/gateways#7 for anything dangerous', 'review - -'],
  ['帮忙过一下 acme/mail-gw#15,这个改动有没有坑', 'review - -'],
  [
    'tcp      6 118 SYN_SENT src=192.168.20.7 dst=110.88.12.88 sport=51544 dport=25 [UNREPLIED] src=110.88.12.88 dst=192.168.20.7 sport=25 dport=51544 mark=0 use=1\n\nwhats going on here',
    'evidence 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    'seen on bond1 and never anything back:\n14:02:11.530211 IP 192.168.30.44.50122 > 110.88.12.88.143: Flags [S], seq 3112233901, win 64240, options [mss 1460,sackOK,TS val 9912 ecr 0,nop,wscale 7], length 0',
    'evidence 192.168.30.44 110.88.12.88:143/tcp | path 192.168.30.44 110.88.12.88:143/tcp',
  ],
  [
    '[88211.410332] FWD-DROP: IN=bond1 OUT=bond1.20 MAC=52:54:00:aa:01:02:52:54:00:bb:03:04:08:00 SRC=192.168.1.23 DST=192.168.20.10 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4411 DF PROTO=TCP SPT=40112 DPT=22 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.1.23 192.168.20.10:22/tcp | path 192.168.1.23 192.168.20.10:22/tcp',
  ],
  [
    'User sent a screenshot that reads "telnet: Unable to connect to remote host: Connection refused". Is that our firewall?',
    'evidence - - | unclear - -',
  ],
  [
    'curl: (28) Failed to connect to 110.88.12.89 port 443 after 130012 ms: Connection timed out\n^ ran it on 192.168.1.140, deploy is stuck because of this',
    'evidence 192.168.1.140 110.88.12.89:443/tcp | evidence 192.168.1.140 110.88.12.89:443 | path 192.168.1.140 110.88.12.89:443/tcp | path 192.168.1.140 110.88.12.89:443',
  ],
  [
    'trace id a95ea7ef ip nat PREROUTING packet: iif "bond0" ether saddr 00:1b:17:00:01:10 ether daddr 52:54:00:bb:03:04 ip saddr 198.51.100.24 ip daddr 110.88.12.88 ip dscp cs0 ip ttl 51 ip id 20113 ip length 60 tcp sport 60210 tcp dport 110 tcp flags == syn tcp window 64240\nread this for me please, never used nft monitor before',
    'evidence 198.51.100.24 110.88.12.88:110/tcp | path 198.51.100.24 110.88.12.88:110/tcp',
  ],
  [
    '抓包里看到这个,只有去没有回,帮忙分析:\n10:31:07.002184 IP 192.168.20.131.44321 > 192.168.30.9.9100: Flags [S], seq 771204418, win 29200, length 0',
    'evidence 192.168.20.131 192.168.30.9:9100/tcp | path 192.168.20.131 192.168.30.9:9100/tcp',
  ],
  [
    '客户端报错 ERR_CONNECTION_TIMED_OUT,地址 https://110.88.12.89,电脑 ip 192.168.20.66,工单挂了两天了',
    'evidence 192.168.20.66 110.88.12.89:443/tcp | evidence 192.168.20.66 110.88.12.89:443 | path 192.168.20.66 110.88.12.89:443/tcp | path 192.168.20.66 110.88.12.89:443',
  ],
  ['what breaks when we delete line 17?', 'what-if - -'],
  [
    'Suppose the FORWARD policy went to ACCEPT. Would the internet then get into 192.168.20.0/24?',
    'what-if internet vlan20 | what-if internet 192.168.20.0/24',
  ],
  [
    'if i add -A FORWARD -i bond1 -o bond1.20 -j ACCEPT can office then ssh into vlan20',
    'what-if office vlan20:22/tcp | what-if office vlan20:22 | what-if office 192.168.20.0/24:22/tcp | what-if office 192.168.20.0/24:22 | what-if 192.168.1.0/24 vlan20:22/tcp | what-if 192.168.1.0/24 vlan20:22 | what-if 192.168.1.0/24 192.168.20.0/24:22/tcp | what-if 192.168.1.0/24 192.168.20.0/24:22',
  ],
  [
    'thinking about dropping the -i bond0 off the smtp dnat so vlan20 can use 110.88.12.88:25, would that do it?',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25 | what-if 192.168.20.0/24 110.88.12.88:25/tcp | what-if 192.168.20.0/24 110.88.12.88:25',
  ],
  ['someone in hardening wants net.ipv4.ip_forward=0 on this host. consequences?', 'what-if - -'],
  ['would swapping 16 and 17 make any difference', 'what-if - -'],
  ['要是把 MASQUERADE 那条删掉,办公网还能上网吗?', 'what-if office internet | what-if 192.168.1.0/24 internet'],
  [
    'INPUT 默认策略改成 DROP 以后,从办公网还 ssh 得上网关吗',
    'what-if office gateway:22/tcp | what-if office gateway:22 | what-if 192.168.1.0/24 gateway:22/tcp | what-if 192.168.1.0/24 gateway:22 | what-if office 192.168.1.1:22/tcp',
  ],
  [
    '假如 110.88.12.89 的 443 改转到 192.168.1.81,会有什么后果',
    'what-if - - | what-if internet 110.88.12.89:443/tcp | what-if internet 110.88.12.89:443 | what-if - 110.88.12.89:443/tcp',
  ],
  [
    'line 9 我 change 一下加上 -i bond0,之后 office 访问 110.88.12.89:443 还 ok 吗',
    'what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443 | what-if 192.168.1.0/24 110.88.12.89:443/tcp | what-if 192.168.1.0/24 110.88.12.89:443',
  ],
  [
    '我打算 add 一个 DNAT 把 110.88.12.88:993 转到 mail,这样 internet 那边就能 connect 进来了吗?',
    'what-if internet 110.88.12.88:993/tcp | what-if internet 110.88.12.88:993',
  ],
  ['what kind of things can I ask you?', 'help - -'],
  ['Good morning, first day on contract here. How does one work with this bot, is there a list of commands?', 'help - -'],
  ['你会干啥?怎么用', 'help - -'],
  ['who edited the firewall last night', 'unclear - -'],
  ['does 8443 go through?', 'unclear - -'],
  ['How many messages are stuck in the mail queue, and why is the gateway so slow today?', 'unclear - -'],
  ['please open 993 for mail asap, customer is on the phone', 'unclear - -'],
  ['财务网段访问得了邮件服务器吗?', 'unclear - -'],
  ['辛苦了,谢谢大佬', 'unclear - -'],
  ['昨天 drop 了多少 packet,有 counter 可以看吗', 'unclear - -'],
];
