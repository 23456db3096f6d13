/** A bilingual company, written without a look at the grammar: 85 of 100 were read right when first asked, 4 as another question (2 of them the same in other words). */
export const fiftiethQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'can 192.168.20.7 get to 110.88.12.88 on 25? scan-to-mail on that printer just hangs',
    'path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25 | evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    'Hi, the devs on floor 3 cannot clone from github over ssh any more. Does the gateway let floor3 go out on port 22 at all?',
    'path floor3 internet:22/tcp | path floor3 internet:22 | path 192.168.30.0/24 internet:22/tcp | path 192.168.30.0/24 internet:22',
  ],
  [
    'why does https://110.88.12.89 not load from my desk (192.168.1.143) while it is fine on my phone with 4G',
    'path 192.168.1.143 110.88.12.89:443/tcp | path 192.168.1.143 110.88.12.89:443',
  ],
  ['mail server -> internet dns, allowed?', 'path 192.168.1.55 internet:53/udp | path 192.168.1.55 internet:53'],
  [
    'ssh to the gateway itself coming from vlan20, does anything stop it',
    'path vlan20 gateway:22/tcp | path vlan20 gateway:22 | path 192.168.20.0/24 gateway:22/tcp | path 192.168.20.0/24 gateway:22 | path vlan20 192.168.20.1:22/tcp',
  ],
  ['pinging 8.8.8.8 from 192.168.30.14 gets nothing back, is that us?', 'path 192.168.30.14 8.8.8.8/icmp'],
  [
    'is vlan20 allowed into office?',
    'path vlan20 office | path vlan20 192.168.1.0/24 | path 192.168.20.0/24 office | path 192.168.20.0/24 192.168.1.0/24',
  ],
  [
    'what happens to a packet from 198.51.100.23 to 110.88.12.88 port 587',
    'path 198.51.100.23 110.88.12.88:587/tcp | path 198.51.100.23 110.88.12.88:587',
  ],
  [
    'DBA here. We moved the standby to 192.168.30.12 yesterday and replication never starts. Primary is 192.168.1.90, it has to open a connection to the standby on 5432. Does mail-gw allow that or do I need to bug the switch guys?',
    'path 192.168.1.90 192.168.30.12:5432/tcp | path 192.168.1.90 192.168.30.12:5432',
  ],
  [
    'does imap from the outside realy get thru to the mail host',
    'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143 | path internet 192.168.1.55:143/tcp | path internet 192.168.1.55:143',
  ],
  [
    'outlook on 192.168.20.41 wont fetch pop3 from 110.88.12.88',
    'path 192.168.20.41 110.88.12.88:110/tcp | path 192.168.20.41 110.88.12.88:110',
  ],
  [
    'Do our floor3 folks get as far as the web server on 443, or are they dropped somewhere on the way?',
    'path floor3 192.168.1.80:443/tcp | path floor3 192.168.1.80:443 | path 192.168.30.0/24 192.168.1.80:443/tcp | path 192.168.30.0/24 192.168.1.80:443 | path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | path 192.168.30.0/24 110.88.12.89:443/tcp | path 192.168.30.0/24 110.88.12.89:443',
  ],
  ['gateway to 1.1.1.1:853 tcp ok?', 'path gateway 1.1.1.1:853/tcp'],
  ['help desk ticket: user at 192.168.1.61 says "internet is down". should the firewall be letting him out?', 'path 192.168.1.61 internet'],
  [
    'Could you kindly confirm whether 192.168.20.0/24 has the permission to access NTP on the internet (udp 123)?',
    'path vlan20 internet:123/udp | path 192.168.20.0/24 internet:123/udp',
  ],
  ['outside -> 192.168.1.80:22 directly, possible?', 'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22'],
  [
    'is web able to hand mail over to mail? smtp, same lan i think',
    'path 192.168.1.80 192.168.1.55:25/tcp | path 192.168.1.80 192.168.1.55:25 | path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  [
    'CI runner 192.168.20.30 hangs when it curls https stuff on the internet, is 443 out open for it',
    'path 192.168.20.30 internet:443/tcp | path 192.168.20.30 internet:443 | evidence 192.168.20.30 internet:443/tcp',
  ],
  [
    'if someone at 45.33.32.156 browses to http://110.88.12.89 (plain, not https) where does that SYN go',
    'path 45.33.32.156 110.88.12.89:80/tcp | path 45.33.32.156 110.88.12.89:80',
  ],
  [
    'office to vlan20, rdp 3389, blocked or not',
    'path office vlan20:3389/tcp | path office 192.168.20.0/24:3389/tcp | path office vlan20:3389 | path office 192.168.20.0/24:3389 | path 192.168.1.0/24 vlan20:3389/tcp | path 192.168.1.0/24 192.168.20.0/24:3389/tcp | path 192.168.1.0/24 vlan20:3389 | path 192.168.1.0/24 192.168.20.0/24:3389',
  ],
  [
    '从vlan20能访问110.88.12.88的25端口吗',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | path 192.168.20.0/24 110.88.12.88:25/tcp | path 192.168.20.0/24 110.88.12.88:25',
  ],
  ['三楼(floor3)的同事都上不了外网，网关放行了吗？', 'path floor3 internet | path 192.168.30.0/24 internet'],
  [
    '192.168.1.66 访问 https://110.88.12.89 一直转圈打不开，为什么',
    'path 192.168.1.66 110.88.12.89:443/tcp | path 192.168.1.66 110.88.12.89:443',
  ],
  ['外网能不能直接ssh到内网的192.168.1.55上去？', 'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22'],
  [
    '您好，请问办公网到 192.168.30.8 的 1433 端口通不通，DBA那边要连这个库',
    'path office 192.168.30.8:1433/tcp | path office 192.168.30.8:1433 | path 192.168.1.0/24 192.168.30.8:1433/tcp | path 192.168.1.0/24 192.168.30.8:1433',
  ],
  ['vlan20 ping 不通 192.168.1.80 是防火墙拦的吗', 'path vlan20 192.168.1.80/icmp | path 192.168.20.0/24 192.168.1.80/icmp'],
  ['web服务器自己能上外网下载补丁不', 'path 192.168.1.80 internet'],
  ['麻烦看下 192.168.30.25 到 114.114.114.114 的 DNS 请求（UDP 53）会不会被丢，丢在哪一步', 'path 192.168.30.25 114.114.114.114:53/udp'],
  ['网关本机连192.168.1.55:143行不行', 'path gateway 192.168.1.55:143/tcp | path gateway 192.168.1.55:143'],
  [
    '客户在公网用pop3收我们的信，走得通吗',
    'path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110 | path internet 192.168.1.55:110/tcp | path internet 192.168.1.55:110',
  ],
  [
    '一个从 223.5.5.5 发到 110.88.12.89:443 的包，进来之后怎么走？',
    'path 223.5.5.5 110.88.12.89:443/tcp | path 223.5.5.5 110.88.12.89:443',
  ],
  [
    'office 这边 telnet 110.88.12.88 25 不通, 但是家里可以, why?',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | path 192.168.1.0/24 110.88.12.88:25/tcp | path 192.168.1.0/24 110.88.12.88:25',
  ],
  [
    'build agent 192.168.30.77 pull 不了外网的 docker image，443 outbound 有放吗',
    'path 192.168.30.77 internet:443/tcp | path 192.168.30.77 internet:443',
  ],
  [
    '老板问 floor3 到 mail 的 IMAP 通不通, pls check',
    'path floor3 192.168.1.55:143/tcp | path floor3 192.168.1.55:143 | path 192.168.30.0/24 192.168.1.55:143/tcp | path 192.168.30.0/24 192.168.1.55:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143 | path 192.168.30.0/24 110.88.12.88:143/tcp | path 192.168.30.0/24 110.88.12.88:143',
  ],
  [
    'vlan20 去 office 的 SMB (445/tcp) 应该被 default policy 挡掉了吧?',
    'path vlan20 office:445/tcp | path vlan20 192.168.1.0/24:445/tcp | path 192.168.20.0/24 office:445/tcp | path 192.168.20.0/24 192.168.1.0/24:445/tcp',
  ],
  ['who can ssh to the gateway?', 'who-reaches - gateway:22/tcp | who-reaches - gateway:22'],
  ["list everyone that's able to hit 192.168.1.55 on 25", 'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25'],
  [
    "Which networks have access to the web server's https?",
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  [
    'For the yearly audit I need to state from where tcp 3306 is reachable, no matter on which machine behind mail-gw.',
    'who-reaches - any:3306/tcp',
  ],
  ['anybody able to get into vlan20?', 'who-reaches - vlan20 | who-reaches - 192.168.20.0/24'],
  ['which of our segments are getting out to the internet thru this box', 'who-reaches - internet'],
  ['110.88.12.88:143, from what sources does that work', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  ['谁能访问三楼floor3的网段', 'who-reaches - floor3 | who-reaches - 192.168.30.0/24'],
  ['哪些来源可以连到 192.168.1.80 的 8080', 'who-reaches - 192.168.1.80:8080/tcp | who-reaches - 192.168.1.80:8080'],
  ['等保检查要填：3389端口（不管哪台机器）都有谁能连得到？', 'who-reaches - any:3389/tcp | who-reaches - any:3389'],
  [
    '邮件服务器的pop3都对谁开放啊',
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110 | who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['想知道 110.88.12.89:443 到底 reachable by whom, 内网也算', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['what do we have port forwarded at the moment', 'published - -'],
  ['show me everything published to 192.168.1.55', 'published - 192.168.1.55'],
  ['which inside box sits behind 110.88.12.89:443?', 'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443'],
  ['anything on the web box exposed via DNAT besides https?', 'published - 192.168.1.80'],
  ['need an overveiw of the services on 110.88.12.88 that are mapped inside', 'published - 110.88.12.88'],
  [
    'Dear colleague, please provide the complete list of DNAT mappings which are existing on this gateway, I should fill the asset sheet until Friday.',
    'published - -',
  ],
  ['目前对外发布了哪些服务', 'published - -'],
  ['110.88.12.88 的 143 映射到内网哪台机器了', 'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143'],
  ['192.168.1.80 有没有做过端口映射', 'published - 192.168.1.80'],
  ['110.88.12.89 这个 IP 上都做了什么 port forwarding?', 'published - 110.88.12.89'],
  ['> -A FORWARD -i bond1.20 -o bond0 -j ACCEPT\nwhat does this one really permit?', 'rule - -'],
  ['stumbled over `-A POSTROUTING -o bond0 -j MASQUERADE`, whose source address gets rewritten by it?', 'rule - -'],
  [
    'iptables -A FORWARD -s 192.168.30.0/24 -o bond0 -j ACCEPT\n\ncan someone explain me this rule, and where in the file does it belong',
    'rule - -',
  ],
  ['-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55 这条是干嘛用的', 'rule - -'],
  ['有人能解释一下 -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT 吗，没见过这种写法', 'rule - -'],
  ["what's line 17 for", 'line - -'],
  ['mail-gw.rules:10 ???', 'line - -'],
  ["please walk me through line 9, I don't get why it has no -i like its neighbours", 'line - -'],
  ['第16行是什么意思', 'line - -'],
  ['line 19 这行 what does it do, 新人看不懂', 'line - -'],
  ['https://github.com/northgate-net/fw-rules/pull/218 lgtm?', 'review - -'],
  ['Could you have a look at infra/mail-gw#57 before I merge it this afternoon', 'review - -'],
  ['帮忙看下 netops/gateway-config#31 改得有没有问题', 'review - -'],
  ['PR 提了: hq-network/mail-gw#104, 帮 review 一下 impact', 'review - -'],
  [
    "what's going on here?\n```\ntcp      6 57 SYN_SENT src=192.168.1.143 dst=110.88.12.89 sport=50514 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.143 sport=443 dport=50514 mark=0 use=1\n```",
    'evidence 192.168.1.143 110.88.12.89:443/tcp | evidence 192.168.1.143 110.88.12.89:443 | evidence 192.168.1.143:50514 110.88.12.89:443/tcp | evidence 192.168.1.143:50514 110.88.12.89:443 | path 192.168.1.143 110.88.12.89:443/tcp | path 192.168.1.143 110.88.12.89:443 | path 192.168.1.143:50514 110.88.12.89:443/tcp | path 192.168.1.143:50514 110.88.12.89:443',
  ],
  [
    '14:22:07.118203 IP 192.168.30.25.41822 > 151.101.1.69.443: Flags [S], seq 2894710231, win 64240, options [mss 1460,sackOK,TS val 91822 ecr 0,nop,wscale 7], length 0\nkeeps repeating on bond1, no answer',
    'evidence 192.168.30.25 151.101.1.69:443/tcp | evidence 192.168.30.25 151.101.1.69:443 | evidence 192.168.30.25:41822 151.101.1.69:443/tcp | evidence 192.168.30.25:41822 151.101.1.69:443 | path 192.168.30.25 151.101.1.69:443/tcp | path 192.168.30.25 151.101.1.69:443 | path 192.168.30.25:41822 151.101.1.69:443/tcp | path 192.168.30.25:41822 151.101.1.69:443',
  ],
  [
    'dmesg is full of these, legit?\nFWD-DROP: IN=bond1.20 OUT=bond1 MAC=52:54:00:3a:11:02:52:54:00:9c:7e:41:08:00 SRC=192.168.20.18 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4411 DF PROTO=TCP SPT=52210 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.18 192.168.1.55:143/tcp | evidence 192.168.20.18 192.168.1.55:143 | evidence 192.168.20.18:52210 192.168.1.55:143/tcp | evidence 192.168.20.18:52210 192.168.1.55:143 | path 192.168.20.18 192.168.1.55:143/tcp | path 192.168.20.18 192.168.1.55:143 | path 192.168.20.18:52210 192.168.1.55:143/tcp | path 192.168.20.18:52210 192.168.1.55:143',
  ],
  [
    'trace id 9f3c2e11 ip nat PREROUTING packet: iif "bond0" ether saddr 00:1b:21:aa:04:10 ether daddr 52:54:00:9c:7e:40 ip saddr 203.0.113.40 ip daddr 110.88.12.88 ip dscp cs0 ip ecn not-ect ip ttl 52 ip id 40112 ip length 60 tcp sport 38122 tcp dport 587 tcp flags == syn tcp window 64240',
    'evidence 203.0.113.40 110.88.12.88:587/tcp | evidence 203.0.113.40 110.88.12.88:587 | evidence 203.0.113.40:38122 110.88.12.88:587/tcp | evidence 203.0.113.40:38122 110.88.12.88:587 | path 203.0.113.40 110.88.12.88:587/tcp | path 203.0.113.40 110.88.12.88:587 | path 203.0.113.40:38122 110.88.12.88:587/tcp | path 203.0.113.40:38122 110.88.12.88:587',
  ],
  [
    'psql: error: connection to server at "192.168.30.12", port 5432 failed: Connection timed out\n\t Is the server running on that host and accepting TCP/IP connections?\n(I run it on 192.168.20.30)',
    'evidence 192.168.20.30 192.168.30.12:5432/tcp | evidence 192.168.20.30 192.168.30.12:5432 | path 192.168.20.30 192.168.30.12:5432/tcp | path 192.168.20.30 192.168.30.12:5432',
  ],
  [
    'curl: (28) Failed to connect to 110.88.12.89 port 443 after 130912 ms: Connection timed out\n我在 192.168.1.77 上执行的，帮看看',
    'evidence 192.168.1.77 110.88.12.89:443/tcp | evidence 192.168.1.77 110.88.12.89:443 | path 192.168.1.77 110.88.12.89:443/tcp | path 192.168.1.77 110.88.12.89:443',
  ],
  ['用户的Outlook弹出 0x800CCC0E 无法连接到服务器，这是网关的原因吗', 'evidence - - | unclear - -'],
  [
    'tcpdump 抓到这个, normal 吗?\n10:01:33.502117 IP 198.51.100.77.60112 > 110.88.12.88.25: Flags [S], seq 771203, win 29200, length 0',
    'evidence 198.51.100.77 110.88.12.88:25/tcp | evidence 198.51.100.77 110.88.12.88:25 | evidence 198.51.100.77:60112 110.88.12.88:25/tcp | evidence 198.51.100.77:60112 110.88.12.88:25 | path 198.51.100.77 110.88.12.88:25/tcp | path 198.51.100.77 110.88.12.88:25 | path 198.51.100.77:60112 110.88.12.88:25/tcp | path 198.51.100.77:60112 110.88.12.88:25',
  ],
  ['if we drop line 10 would anyone still get out to the internet?', 'what-if - internet | what-if - -'],
  ['what breaks if I flip the INPUT policy to DROP', 'what-if - - | what-if - gateway'],
  [
    'Suppose the smtp DNAT loses its -i bond0. Does 192.168.1.20 then reach 110.88.12.88:25, with a reply and all?',
    'what-if 192.168.1.20 110.88.12.88:25/tcp | what-if 192.168.1.20 110.88.12.88:25',
  ],
  [
    'would vlan20 be able to talk to office once somebody appends `-A FORWARD -i bond1.20 -o bond1 -j ACCEPT`?',
    'what-if vlan20 office | what-if vlan20 192.168.1.0/24 | what-if 192.168.20.0/24 office | what-if 192.168.20.0/24 192.168.1.0/24',
  ],
  ['effect of setting net.ipv4.ip_forward to 0 on it', 'what-if - -'],
  [
    "I'm thinking of moving line 18 to the very top of the FORWARD chain, any difference for office users going out?",
    'what-if office internet | what-if 192.168.1.0/24 internet | what-if - -',
  ],
  ['如果把FORWARD默认策略改成ACCEPT会有什么后果', 'what-if - -'],
  ['假如删掉第17行，外网还能连上110.88.12.88:25吗', 'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25'],
  [
    '打算把 -A FORWARD -i bond1.20 -o bond0 -j ACCEPT 删除，vlan20 已经建立的上网连接会断吗？',
    'what-if vlan20 internet | what-if 192.168.20.0/24 internet | what-if - -',
  ],
  [
    '把 MASQUERADE 换成 SNAT --to-source 110.88.12.89 的话，邮件服务器往外发信(25)会不会有变化',
    'what-if 192.168.1.55 internet:25/tcp | what-if 192.168.1.55 internet:25 | what-if 192.168.1.55 internet',
  ],
  [
    '如果 line 9 加上 -i bond0, office 的人访问 https://110.88.12.89 会 fail 吗?',
    'what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443 | what-if 192.168.1.0/24 110.88.12.89:443/tcp | what-if 192.168.1.0/24 110.88.12.89:443',
  ],
  ['how do I use this thing? never tried it before', 'help - -'],
  ['what kinds of questions am I allowed to throw at you', 'help - -'],
  ['你都会些什么，给几个例子呗', 'help - -'],
  ['who changed the masquerade rule last week?', 'unclear - -'],
  ['pls open 8443 to 192.168.1.80 from outside, customer demo in 20 min!!', 'unclear - -'],
  ['is 993 open?', 'unclear - -'],
  ['can erp-prod talk to the mail server on 25', 'unclear - -'],
  ['邮件队列堵了两千多封，到底卡在哪了', 'unclear - -'],
  ['谢谢老哥，周末愉快', 'unclear - -'],
  ['bond0 现在带宽跑到多少了', 'unclear - -'],
];
