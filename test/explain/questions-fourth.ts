/**
 * A fourth hundred (and twenty), written without a look at the grammar, harder than those before: 67 of 120 were read right when it was first
 * asked, which is what moved asides, logs and captures into the grammar.
 */
export const fourthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'Nov 28 11:31:19 mail dovecot: imap-login: Disconnected (no auth attempts in 12 secs): user=<>, rip=203.0.113.44, lip=192.168.1.55, session=<a7GxkfonvADLAHEs>',
    'evidence 203.0.113.44 192.168.1.55:143/tcp | evidence 203.0.113.44 192.168.1.55:143 | evidence 203.0.113.44 110.88.12.88:143/tcp | evidence 203.0.113.44 110.88.12.88:143',
  ],
  ['what gets forwarded to 192.168.1.80', 'published - 192.168.1.80'],
  [
    'trace id 9af8d2c1 ip nat PREROUTING packet: iif "bond1.20" ether saddr 52:54:00:9a:01:07 ether daddr 52:54:00:11:22:33 ip saddr 192.168.20.33 ip daddr 110.88.12.88 ip dscp cs0 ip ecn not-ect ip ttl 64 ip id 3120 ip protocol tcp ip length 60 tcp sport 50990 tcp dport 143 tcp flags == syn tcp window 64240\ntrace id 9af8d2c1 ip nat PREROUTING verdict continue\ntrace id 9af8d2c1 ip nat PREROUTING policy accept',
    'evidence 192.168.20.33 110.88.12.88:143/tcp',
  ],
  [
    '请问：除了办公网以外，还有谁能连到 web 服务器的 https？',
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT   <-- what on earth is ctstate DNAT', 'rule - -'],
  [
    'where does a SYN from bond1.20 to 110.88.12.88 tcp/110 actually end up, the mail box or the gateway itself?',
    'path vlan20 110.88.12.88:110/tcp',
  ],
  [
    "User on the 3rd floor (192.168.30.0/24) sees Outlook 'Task receiving reported error (0x800CCC0E): Outlook cannot connect to your incoming (POP3) e-mail server', server name field contains 110.88.12.88",
    'evidence floor3 110.88.12.88:110/tcp | evidence floor3 110.88.12.88:110 | evidence 192.168.30.0/24 110.88.12.88:110/tcp | evidence 192.168.30.0/24 110.88.12.88:110',
  ],
  [
    '邮件服务器自己往外发信，出到 203.0.113.25 的 25 口，走不走得出去',
    'path 192.168.1.55 203.0.113.25:25/tcp | path 192.168.1.55 203.0.113.25:25',
  ],
  [
    'sudo iptables -t nat -I PREROUTING 1 -i bond1.20 -d 110.88.12.88 -p tcp --dport 25 -j DNAT --to 192.168.1.55  # if I run that now, does 192.168.20.7 get smtp on the public IP?',
    'what-if 192.168.20.7 110.88.12.88:25/tcp | what-if 192.168.20.7 110.88.12.88:25',
  ],
  ['昨晚谁动了防火墙配置', 'unclear - -'],
  ['麻烦看下 mail-gw 第八行，前任留下的，不敢动', 'line - -'],
  [
    'bond1.20 进来的包，目的是 110.88.12.88 的 smtp，最后送到哪台机器去了？',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['帮忙评审一下 acme/gw#104，今晚要上线', 'review - -'],
  [
    'whos able too conect to imap on the mail servr',
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  [
    "src=203.0.113.77 dst=[110.88.12.88]:587 would that be let in, our branch's postfix insists on submission",
    'path 203.0.113.77 110.88.12.88:587/tcp | path 203.0.113.77 110.88.12.88:587',
  ],
  ['192.168.20.7 ping 192.168.1.55 会被哪条规则拦', 'path 192.168.20.7 192.168.1.55/icmp'],
  ['vlan20 上网正常吗？我是说到 223.5.5.5 的 udp 53', 'path vlan20 223.5.5.5:53/udp'],
  [
    '老板的苹果手机连的是办公网 Wi-Fi（192.168.1.0/24），邮件提示“无法获取邮件，与服务器 110.88.12.88 的连接失败”，IMAP 收信',
    'evidence office 110.88.12.88:143/tcp | evidence office 110.88.12.88:143 | evidence 192.168.1.0/24 110.88.12.88:143/tcp | evidence 192.168.1.0/24 110.88.12.88:143',
  ],
  ['修复方案打上以后，都有谁能连 110.88.12.88 的 143？', 'what-if - 110.88.12.88:143/tcp | what-if - 110.88.12.88:143'],
  [
    'tshark 抓的：  7 0.004112 192.168.30.8 → 110.88.12.88 TCP 74 47710 → 110 [SYN] Seq=0 Win=64240 Len=0 MSS=1460\n  8 0.004159 110.88.12.88 → 192.168.30.8 TCP 54 110 → 47710 [RST, ACK] Seq=1 Ack=1 Win=0 Len=0 为什么被 reset',
    'evidence 192.168.30.8 110.88.12.88:110/tcp',
  ],
  [
    '假如我再加一条 -A FORWARD -i bond1.20 -o bond1 -j ACCEPT ，192.168.20.7 是不是就能直接连 192.168.1.55:25 了？',
    'what-if 192.168.20.7 192.168.1.55:25/tcp | what-if 192.168.20.7 192.168.1.55:25',
  ],
  [
    'planning to run  iptables -t nat -D POSTROUTING -o bond0 -j MASQUERADE  tonight, would that cut 192.168.20.11 off from 1.1.1.1 on 443?',
    'what-if 192.168.20.11 1.1.1.1:443/tcp | what-if 192.168.20.11 1.1.1.1:443',
  ],
  [
    'suppose we put in the three bond1 rules. would a client at 192.168.1.30 be able to fetch over 110.88.12.88:143 afterwards, or does it just fail differently',
    'what-if 192.168.1.30 110.88.12.88:143/tcp | what-if 192.168.1.30 110.88.12.88:143',
  ],
  ['Who all can get to 110.88.12.88 on smtp right now?', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  [
    '１９２．１６８．２０．５ 到 １１０．８８．１２．８８：１１０ 通不通',
    'path 192.168.20.5 110.88.12.88:110/tcp | path 192.168.20.5 110.88.12.88:110',
  ],
  ['PR acme/gw#9 有没有 break 掉 vlan20？求 review 🙏', 'review - -'],
  ['内网能访问 110.88.12.88:25 吗？', 'unclear - - | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['192.168.1.2 -> 192.168.1.55:143 这个流量经过网关吗', 'path 192.168.1.2 192.168.1.55:143/tcp | path 192.168.1.2 192.168.1.55:143'],
  ['192.168.20.14:50112 => 110.88.12.88:143 ?', 'path 192.168.20.14 110.88.12.88:143/tcp | path 192.168.20.14 110.88.12.88:143'],
  [
    'Nov 28 17:20:06 oldbox sm-mta[4471]: 4ASGK5xx004469: to=<ap@corp.example>, ctladdr=<scan@oldbox> (501/501), delay=00:05:01, mailer=esmtp, pri=210412, relay=[110.88.12.88] [110.88.12.88], dsn=4.0.0, stat=Deferred: Connection refused by [110.88.12.88]\nThe scanner (oldbox) lives on VLAN 20. Accounts payable is yelling at me.',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25',
  ],
  [
    '发信被退：552 you must authentication，客户端 192.168.30.15，SMTP 服务器写的 110.88.12.88',
    'evidence 192.168.30.15 110.88.12.88:25/tcp | evidence 192.168.30.15 110.88.12.88:25',
  ],
  ['192.168.1.55 上做了哪些端口映射', 'published - 192.168.1.55'],
  [
    '办公网访问 https://110.88.12.89 为什么一直转圈，外面用手机流量就正常',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443',
  ],
  ['what is somebody plugged into bond1.20 able to get to through this box', 'who-reaches vlan20 -'],
  [
    'Nov 28 16:40:51 mail postfix/smtpd[8812]: NOQUEUE: reject: RCPT from unknown[192.168.1.1]: 554 5.7.1 <li@partner.example>: Relay access denied; from=<wang@corp.example> to=<li@partner.example> proto=ESMTP helo=<pc-wang>\n怎么来源变成网关地址了？',
    'evidence 192.168.1.1 192.168.1.55:25/tcp | evidence 192.168.1.1 192.168.1.55:25 | evidence 192.168.1.1 110.88.12.88:25/tcp | evidence 192.168.1.1 110.88.12.88:25 | evidence - 192.168.1.55:25/tcp | evidence - 192.168.1.55:25 | evidence - 110.88.12.88:25/tcp | evidence - 110.88.12.88:25',
  ],
  ['哪些网段连不上 110.88.12.89:443？列一下', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  [
    '不是问vlan20，是问192.168.30.0/24这个段，能打开网站110.88.12.89的443不',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | path 192.168.30.0/24 110.88.12.89:443/tcp | path 192.168.30.0/24 110.88.12.89:443',
  ],
  [
    'Thunderbird 提示 “Sending of the message failed. The Outgoing server (SMTP) 110.88.12.88 timed out.” 我在家里，不在公司，走电信宽带',
    'evidence internet 110.88.12.88:25/tcp | evidence internet 110.88.12.88:25 | evidence internet 110.88.12.88:587/tcp | evidence internet 110.88.12.88:587 | evidence internet 110.88.12.88:465/tcp | evidence internet 110.88.12.88:465 | evidence internet 110.88.12.88',
  ],
  ['what kind of stuff can I ask you?', 'help - -'],
  [
    'Nov 28 14:02:11 mail-gw kernel: [81233.551902] FWD-DROP: IN=bond1.20 OUT=bond1 MAC=52:54:00:11:22:33:52:54:00:9a:01:07:08:00 SRC=192.168.20.18 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4411 DF PROTO=TCP SPT=49877 DPT=25 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.18 192.168.1.55:25/tcp',
  ],
  ['is anything at all published on 110.88.12.90? a vendor swears there is', 'published - 110.88.12.90'],
  [
    'Hi all, sorry to jump in on a Friday afternoon, I know half of you are at the offsite and yes, I already rebooted twice and swapped the patch cable :) Since we moved desks my laptop (ipconfig says 192.168.30.41, mask 255.255.255.0) just spins when I go to https://110.88.12.89/login. My neighbour says it is the docking station. Could one of you kindly tell me whether the firewall lets me through to it at all? Many thanks, Priya',
    'path 192.168.30.41 110.88.12.89:443/tcp | path 192.168.30.41 110.88.12.89:443 | evidence 192.168.30.41 110.88.12.89:443/tcp | evidence 192.168.30.41 110.88.12.89:443',
  ],
  [
    '192.168.20.64/27 to the web box port 443, internal address not the public one',
    'path 192.168.20.64/27 192.168.1.80:443/tcp | path 192.168.20.64/27 192.168.1.80:443 | path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443',
  ],
  ['ping from 192.168.20.9 to 110.88.12.88 should that work or is icmp blocked', 'path 192.168.20.9 110.88.12.88/icmp'],
  [
    '网上抄的：iptables -A FORWARD -s 192.168.20.0/24 -p tcp -m multiport --dports 25,143 -m state --state NEW -j ACCEPT，看不懂',
    'rule - -',
  ],
  [
    '[Thu Nov 28 15:00:03 2024] IPv4: martian source 192.168.1.30 from 110.88.12.88, on dev bond1\n[Thu Nov 28 15:00:03 2024] ll header: 00000000: 52 54 00 aa bb cc 52 54 00 11 22 33 08 00',
    'evidence 192.168.1.30 110.88.12.88 | evidence 110.88.12.88 192.168.1.30',
  ],
  ['how to 给 vlan20 的 laptop 配 outlook signature？', 'unclear - -'],
  [
    '11:15:32.884201 bond1.20 In  52:54:00:9a:01:07 ethertype IPv4 (0x0800), length 80: 192.168.20.7.44310 > 192.168.1.55.143: Flags [S], seq 5519, win 64240, length 0',
    'evidence 192.168.20.7 192.168.1.55:143/tcp',
  ],
  [
    '日志里刷屏：\n11月 28 14:33:02 mail-gw kernel: INPUT-LOG IN=bond1 OUT= MAC=52:54:00:11:22:33:52:54:00:fe:00:02:08:00 SRC=192.168.30.21 DST=110.88.12.88 LEN=60 TOS=0x00 PREC=0x00 TTL=62 ID=5512 DF PROTO=TCP SPT=40871 DPT=143 WINDOW=29200 RES=0x00 SYN URGP=0\n这个包怎么跑到本机来了',
    'evidence 192.168.30.21 110.88.12.88:143/tcp',
  ],
  ['mail-gw line 16 这行 rule 能解释下吗', 'line - -'],
  [
    'My manager wants a plain yes or no: customers on the internet, our website on 110.88.12.89, standard https port.',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  [
    'tcpdump -nni any -v on the client, I see the wrong address answering, is that it?\n16:20:01.000412 IP (tos 0x0, ttl 64, id 0, offset 0, flags [DF], proto TCP (6), length 60)\n    192.168.1.80.443 > 192.168.1.61.60112: Flags [S.], cksum 0x83f5 (correct), seq 77, ack 12, win 28960, length 0\n16:20:01.000440 IP (tos 0x0, ttl 64, id 0, offset 0, flags [DF], proto TCP (6), length 40)\n    192.168.1.61.60112 > 192.168.1.80.443: Flags [R], cksum 0x1a02 (correct), seq 12, win 0, length 0',
    'evidence 192.168.1.61 110.88.12.89:443/tcp | evidence 192.168.1.61 192.168.1.80:443/tcp',
  ],
  ['I inherited this box and have no clue, walk me through what line 9 of mail-gw is there for', 'line - -'],
  ['is the gateway overloaded? load looks like 14 on the grafana panel and everything feels sticky', 'unclear - -'],
  ['does teh ofice reach 110.88.12.88 pop3', 'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110'],
  ['帮 check 下 who can reach 110.88.12.88 port 143，thx', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  [
    'office 到 web（192.168.1.80）443 走 gateway 吗？or just switched locally?',
    'path office 192.168.1.80:443/tcp | path office 192.168.1.80:443',
  ],
  ['今天中午食堂吃什么', 'unclear - -'],
  ['trace vlan20 -> mail:25', 'path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25'],
  [
    'if 我 apply the bond1 rules，vlan20 to 110.88.12.88:110 会 work 吗？',
    'what-if vlan20 110.88.12.88:110/tcp | what-if vlan20 110.88.12.88:110',
  ],
  ['Does HTTP/3 work for outsiders, i.e. UDP/443 towards 110.88.12.89?', 'path internet 110.88.12.89:443/udp'],
  ['are machines in vlan20 allowed to talk to floor 3 directly?', 'path vlan20 floor3 | path vlan20 192.168.30.0/24'],
  ['25 端口通吗', 'unclear - - | who-reaches - any:25/tcp'],
  [
    '# nmap -Pn -p25,110,143 110.88.12.88   (from 192.168.20.200)\nPORT    STATE  SERVICE\n25/tcp  closed smtp\n110/tcp closed pop3\n143/tcp closed imap',
    'evidence 192.168.20.200 110.88.12.88:25/tcp | evidence 192.168.20.200 110.88.12.88:110/tcp | evidence 192.168.20.200 110.88.12.88:143/tcp | evidence 192.168.20.200 110.88.12.88 | evidence 192.168.20.200 110.88.12.88:25,110,143/tcp',
  ],
  [
    'conntrack -L | grep 443 gives me this and it never moves on:\ntcp      6 58 SYN_SENT src=192.168.1.30 dst=110.88.12.89 sport=51514 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.30 sport=443 dport=51514 mark=0 use=1',
    'evidence 192.168.1.30 110.88.12.89:443/tcp',
  ],
  [
    "We get '552 you must authentication' as soon as anybody in vlan20 sends through 110.88.12.88, but telnet on 25 opens fine. Mail team says auth is configured. Who is lying?",
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25',
  ],
  [
    'openssl s_client -connect 110.88.12.88:143 -starttls imap\n139872:error:0200206F:system library:connect:Connection refused:crypto/bio/b_sock2.c:110:\nconnect:errno=111\nrunning this on a vlan20 desktop',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143',
  ],
  [
    '抓到一条：tcp      6 431990 ESTABLISHED src=198.51.100.8 dst=110.88.12.88 sport=52110 dport=25 src=192.168.1.55 dst=198.51.100.8 sport=25 dport=52110 [ASSURED] mark=0 zone=0 use=2，说明什么？',
    'evidence 198.51.100.8 110.88.12.88:25/tcp | evidence 198.51.100.8 192.168.1.55:25/tcp',
  ],
  ['MAIL IS DOWN!!! anyone???', 'unclear - -'],
  [
    'iptables -t nat -A PREROUTING -i bond1 -d 110.88.12.88 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55 解释一下这条命令，用大白话',
    'rule - -',
  ],
  ['-A POSTROUTING -o bond0 -j MASQUERADE\n这句什么意思？', 'rule - -'],
  ['can vlan 20 hit 110.88.12.88 25', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  [
    'traceroute to 110.88.12.89 (110.88.12.89), 30 hops max, 60 byte packets\n 1  192.168.20.1  0.412 ms  110.88.12.89  0.398 ms\n到这就停了，但 curl https 又是 OK 的，本机 192.168.20.90，正常吗？',
    'evidence 192.168.20.90 110.88.12.89 | evidence 192.168.20.90 110.88.12.89:443/tcp | evidence 192.168.20.90 110.88.12.89:443 | evidence 192.168.20.90 110.88.12.89/icmp | path 192.168.20.90 110.88.12.89 | path 192.168.20.90 110.88.12.89:443/tcp | path 192.168.20.90 110.88.12.89:443 | path 192.168.20.90 110.88.12.89/icmp',
  ],
  [
    'vlan20 的 client telnet 110.88.12.88 143 直接 connection refused，server 那边完全没 log，是 DNAT 没 match 吗',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143',
  ],
  ['mail-gw 第 11 行是干嘛用的', 'line - -'],
  ['如果删掉 mail-gw 第 17 行会怎么样', 'what-if - -'],
  [
    'If line 10 of mail-gw were deleted, can outsiders still get https on 110.88.12.89?',
    'what-if internet 110.88.12.89:443/tcp | what-if internet 110.88.12.89:443',
  ],
  ['三楼都能访问到什么', 'who-reaches floor3 -'],
  [
    '要是把 bond1 那三条规则加上，三楼能用 110.88.12.88 发信（25）了吗',
    'what-if floor3 110.88.12.88:25/tcp | what-if floor3 110.88.12.88:25',
  ],
  [
    "could somebody sanity check https://github.com/acme/gw/pull/58 before I hit merge, it's supposed to add hairpin for mail",
    'review - -',
  ],
  ['How many packets has the smtp DNAT rule matched since midnight?', 'unclear - -'],
  [
    "2024-11-28 09:58:02 H=(LAPTOP-77) [192.168.20.7]:51234 I=[110.88.12.88]:25 F=<kim@corp.example> rejected RCPT <x@partner.example>: relay not permitted, authentication required\nthat is from exim on... the gateway?? we don't even use exim",
    'evidence 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7 110.88.12.88:25',
  ],
  [
    '2024-11-28T14:07:55.120394+01:00 mail-gw kernel: Shorewall:net2loc:ACCEPT:IN=bond0 OUT=bond1 SRC=198.51.100.23 DST=192.168.1.55 LEN=52 TOS=0x00 PREC=0x00 TTL=112 ID=20199 DF PROTO=TCP SPT=61022 DPT=110 WINDOW=65535 RES=0x00 SYN URGP=0 -- this is legit? who let him in?',
    'evidence 198.51.100.23 192.168.1.55:110/tcp | evidence 198.51.100.23 110.88.12.88:110/tcp',
  ],
  ['谁能访问 110.88.12.88 的 pop3？', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  ['explain 一下：-A FORWARD -i bond1.20 -o bond0 -j ACCEPT', 'rule - -'],
  [
    'Nov 28 10:12:44 app07 postfix/smtp[2231]: 4F2A91C0B3: to=<boss@corp.example>, relay=none, delay=30, delays=0.02/0.01/30/0, dsn=4.4.1, status=deferred (connect to 110.88.12.88[110.88.12.88]:25: Connection refused)\n\napp07 is 192.168.20.70 btw',
    'evidence 192.168.20.70 110.88.12.88:25/tcp | evidence 192.168.20.70 110.88.12.88:25',
  ],
  ['咱们对公网一共映射了哪些端口出去？安全部门催了三遍了', 'published - - | who-reaches internet -'],
  ['现在网关上有多少条并发连接，带宽跑满没有？', 'unclear - -'],
  [
    'ancient tcpdump on the old probe says\n09:41:07.220145 192.168.30.9.3391 > 110.88.12.88.pop3: S 1190283311:1190283311(0) win 5840 <mss 1460,sackOK,timestamp 2201 0,nop,wscale 2> (DF)\nand then nothing useful. thoughts?',
    'evidence 192.168.30.9 110.88.12.88:110/tcp',
  ],
  ['110.88.12.88:143', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  [
    'For the audit file: please enumerate every service this firewall exposes to the outside world, with the internal target.',
    'published - - | who-reaches internet -',
  ],
  [
    "found this in root's .bash_history, what was he trying to do?\n  /sbin/iptables -w -t nat -I PREROUTING 2 ! -s 192.168.1.0/24 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55:2525",
    'rule - -',
  ],
  [
    '在 192.168.20.44 上执行 nc -vz -w3 192.168.1.55 143，返回 nc: connect to 192.168.1.55 port 143 (tcp) timed out: Operation now in progress',
    'evidence 192.168.20.44 192.168.1.55:143/tcp | evidence 192.168.20.44 192.168.1.55:143',
  ],
  ['110.88.12.88这个公网IP都发布了啥', 'published - 110.88.12.88'],
  [
    "Why can't 192.168.1.30 open 110.88.12.89:443 in the browser when the guys on VLAN20 have no trouble at all?",
    'path 192.168.1.30 110.88.12.89:443/tcp | path 192.168.1.30 110.88.12.89:443 | evidence 192.168.1.30 110.88.12.89:443/tcp | evidence 192.168.1.30 110.88.12.89:443',
  ],
  ['port forwards on the .89 public address (110.88.12.89) pls, just the list', 'published - 110.88.12.89'],
  [
    "iptables -t nat -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55 -p tcp -m multiport --dports 25,110,143 -j SNAT --to-source 192.168.1.1\n\nexplain like I'm the intern (I am the intern)",
    'rule - -',
  ],
  ['published services list 给我一份，要全的', 'published - -'],
  [
    'List the clients for which 192.168.1.55 port 110 is reachable by its private IP. For the ISO binder.',
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110',
  ],
  ['-I FORWARD 1 -i bond1.20 -o bond1 -d 192.168.1.55 -p tcp --dport 25 -j ACCEPT', 'rule - -'],
  [
    'TRACE: nat:PREROUTING:rule:1 IN=bond0 OUT= MAC=52:54:00:11:22:30:00:1b:21:aa:00:01:08:00 SRC=203.0.113.9 DST=110.88.12.88 LEN=60 TOS=0x00 PREC=0x00 TTL=53 ID=991 DF PROTO=TCP SPT=39011 DPT=25 SEQ=1 ACK=0 WINDOW=29200 RES=0x00 SYN URGP=0',
    'evidence 203.0.113.9 110.88.12.88:25/tcp',
  ],
  [
    '三楼的同事（192.168.30.x）说收不了信，服务器填的是 110.88.12.88，IMAP 协议，防火墙上到底放没放？',
    'path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143 | evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143 | path 192.168.30.0/24 110.88.12.88:143/tcp | path 192.168.30.0/24 110.88.12.88:143 | evidence 192.168.30.0/24 110.88.12.88:143/tcp | evidence 192.168.30.0/24 110.88.12.88:143',
  ],
  ['vlan20能不能连上110.88.12.88的25端口？', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  ['mail-gw line 14 pls', 'line - -'],
  [
    'is it true that nobody out on the internet can ssh into 110.88.12.88? I have to sign a form that says so',
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | who-reaches - 110.88.12.88:22/tcp | who-reaches - 110.88.12.88:22',
  ],
  [
    'PS C:\\> Test-NetConnection 110.88.12.88 -Port 25\n警告: TCP connect to (110.88.12.88 : 25) failed\nComputerName     : 110.88.12.88\nRemotePort       : 25\nInterfaceAlias   : 以太网\nSourceAddress    : 192.168.30.102\nPingSucceeded    : True\nTcpTestSucceeded : False',
    'evidence 192.168.30.102 110.88.12.88:25/tcp | evidence 192.168.30.102 110.88.12.88:25',
  ],
  ['这个机器人怎么用啊', 'help - -'],
  [
    '    [NEW] tcp      6 120 SYN_SENT src=192.168.30.14 dst=110.88.12.88 sport=40122 dport=143 [UNREPLIED] src=110.88.12.88 dst=192.168.30.14 sport=143 dport=40122\n[DESTROY] tcp      6 src=192.168.30.14 dst=110.88.12.88 sport=40122 dport=143 src=110.88.12.88 dst=192.168.30.14 sport=143 dport=40122',
    'evidence 192.168.30.14 110.88.12.88:143/tcp',
  ],
  ['从外网能直接ssh到110.88.12.89吗，等保测评要写', 'path internet 110.88.12.89:22/tcp | path internet 110.88.12.89:22'],
  [
    "curl: (28) Failed to connect to 110.88.12.89 port 443 after 130941 ms: Connection timed out. I'm on 192.168.1.112, wired.",
    'evidence 192.168.1.112 110.88.12.89:443/tcp | evidence 192.168.1.112 110.88.12.89:443',
  ],
  [
    'Hello, please can you say me if the floor3 becomes a connection to the IMAP of 110.88.12.88? The colleagues wait there since two hours.',
    'path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  [
    "Not asking about smtp, smtp is somebody else's ticket. Asking about pop3: floor3 to 110.88.12.88, yes or no?",
    'path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110',
  ],
  ['can the mail host itself look up names at 8.8.8.8 (udp 53)?', 'path 192.168.1.55 8.8.8.8:53/udp'],
  ['Which zones can NOT reach 110.88.12.89:443?', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['after applying your fix who would reach 110.88.12.88:110?', 'what-if - 110.88.12.88:110/tcp | what-if - 110.88.12.88:110'],
  [
    '[root@build-3 ~]# telnet 110.88.12.88 25\nTrying 110.88.12.88...\ntelnet: connect to address 110.88.12.88: Connection refused\n\n(build-3 = 192.168.30.77)',
    'evidence 192.168.30.77 110.88.12.88:25/tcp | evidence 192.168.30.77 110.88.12.88:25',
  ],
  [
    'foxmail 报错：“无法连接到服务器 110.88.12.88，端口 110，错误代码 10061”，电脑IP是192.168.20.131',
    'evidence 192.168.20.131 110.88.12.88:110/tcp | evidence 192.168.20.131 110.88.12.88:110',
  ],
  ['from my phone on LTE, should imap on 110.88.12.88 answer??', 'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143'],
  [
    '14:02:11.337812 IP 192.168.20.7.51234 > 110.88.12.88.25: Flags [S], seq 2871930451, win 64240, options [mss 1460,sackOK,TS val 991 ecr 0,nop,wscale 7], length 0\n14:02:11.337870 IP 110.88.12.88.25 > 192.168.20.7.51234: Flags [R.], seq 0, ack 2871930452, win 0, length 0',
    'evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  ['acme/gw#31', 'review - -'],
];
