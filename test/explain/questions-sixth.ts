/**
 * A hundred and fifty, written to find the weaknesses of the grammar without a look at it: 125 were read right when first asked. Ports that are
 * named together are asked about together.
 */
export const sixthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    "vlan20 should be able to collect mail from 110.88.12.88 over imap, it can't",
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143',
  ],
  [
    'Does the answer come back to 192.168.20.7 once it has knocked on 110.88.12.88:25?',
    'path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25',
  ],
  [
    '110.88.12.89 is what people on the third floor type into their browsers. Do they get to the web server that way?',
    'path floor3 110.88.12.89 | path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | path floor3 110.88.12.89:80/tcp | path floor3 110.88.12.89:80',
  ],
  ['Which rule decides what becomes of udp/53 from 192.168.1.20 to 8.8.8.8?', 'path 192.168.1.20 8.8.8.8:53/udp'],
  ['which rule lets bond1.20 out to the internet', 'path vlan20 internet'],
  ['Is 192.168.1.80 reachable at all?', 'who-reaches - 192.168.1.80 | published - 192.168.1.80'],
  [
    'The mail server sends a test message to its own public address on port 25. Does it arrive?',
    'path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25',
  ],
  ['are floor3 and vlan20 able to talk to each other', 'path floor3 vlan20 | path vlan20 floor3'],
  [
    'Can a machine in 192.168.20.0/24 ssh into 192.168.1.80?',
    'path 192.168.20.0/24 192.168.1.80:22/tcp | path 192.168.20.0/24 192.168.1.80:22 | path vlan20 192.168.1.80:22/tcp | path vlan20 192.168.1.80:22',
  ],
  [
    'From 203.0.113.9, would ports 25 through 30 on 110.88.12.88 be let in?',
    'path 203.0.113.9 110.88.12.88:25-30/tcp | path 203.0.113.9 110.88.12.88:25-30 | path 203.0.113.9 110.88.12.88:25/tcp | path 203.0.113.9 110.88.12.88:25 | path 203.0.113.9 110.88.12.88',
  ],
  [
    'ports 110 and 143 of 110.88.12.88 as seen by somebody on bond1',
    'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | path office 110.88.12.88:143/tcp | path office 110.88.12.88:143 | path office 110.88.12.88 | path office 110.88.12.88:110,143/tcp',
  ],
  [
    'ping from 192.168.20.7 to 192.168.1.55 gets nothing, should it?',
    'path 192.168.20.7 192.168.1.55/icmp | evidence 192.168.20.7 192.168.1.55/icmp',
  ],
  [
    'Everybody who can open a connection to 110.88.12.88 port 110, please',
    'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['what have we exposed to the outside world?', 'published - - | who-reaches internet -'],
  ['What may a PC in vlan20 get to?', 'who-reaches vlan20 -'],
  ['to 192.168.1.55, which ports are handed on by the gateway?', 'published - 192.168.1.55'],
  [
    'tcp      6 112 SYN_SENT src=192.168.1.20 dst=110.88.12.88 sport=40112 dport=143 [UNREPLIED] src=192.168.1.55 dst=192.168.1.20 sport=143 dport=40112 mark=0 use=1',
    'evidence 192.168.1.20 110.88.12.88:143/tcp',
  ],
  [
    'udp      17 25 src=192.168.20.7 dst=8.8.4.4 sport=53011 dport=53 src=8.8.4.4 dst=110.88.12.88 sport=53 dport=53011 [ASSURED] mark=0 use=1',
    'evidence 192.168.20.7 8.8.4.4:53/udp',
  ],
  [
    '14:02:11.330114 IP 110.88.12.88.25 > 192.168.20.7.50122: Flags [R.], seq 0, ack 881, win 0, length 0',
    'evidence 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7 110.88.12.88:25',
  ],
  [
    '[88123.104512] FW-DROP: IN=bond1.20 OUT=bond1 MAC=00:16:3e:5a:01:02:00:16:3e:77:03:04:08:00 SRC=192.168.20.7 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=50122 DPT=993 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 192.168.1.55:993/tcp',
  ],
  [
    'trace id 5e1c0f3a ip filter FORWARD packet: iif "bond1" oif "bond1.20" ip saddr 192.168.1.20 ip daddr 192.168.20.7 ip ttl 63 ip protocol tcp tcp sport 50000 tcp dport 445 tcp flags == syn\ntrace id 5e1c0f3a ip filter FORWARD policy drop',
    'evidence 192.168.1.20 192.168.20.7:445/tcp',
  ],
  [
    'Mar  2 10:11:12 mail postfix/smtpd[2211]: NOQUEUE: reject: RCPT from unknown[192.168.20.7]: 554 5.7.1 <bob@example.net>: Relay access denied; from=<anna@example.com> to=<bob@example.net> proto=ESMTP helo=<pc7>',
    'evidence 192.168.20.7 192.168.1.55:25/tcp | evidence 192.168.20.7 192.168.1.55:25 | evidence 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7 110.88.12.88:25 | evidence 192.168.20.7 192.168.1.55 | evidence 192.168.20.7 110.88.12.88 | evidence 192.168.20.7 -',
  ],
  [
    'Mar  2 10:15:40 mail dovecot: pop3-login: Login: user=<anna>, method=PLAIN, rip=198.51.100.23, lip=192.168.1.55, mpid=3120, session=<k3V2>',
    'evidence 198.51.100.23 192.168.1.55:110/tcp | evidence 198.51.100.23 192.168.1.55:110 | evidence 198.51.100.23 110.88.12.88:110/tcp | evidence 198.51.100.23 110.88.12.88:110 | evidence 198.51.100.23 192.168.1.55 | evidence 198.51.100.23 110.88.12.88',
  ],
  [
    '2017-03-02 10:11:12 H=(laptop) [192.168.30.14]:51022 I=[192.168.1.55]:25 F=<anna@example.com> rejected RCPT <bob@example.net>: relay not permitted',
    'evidence 192.168.30.14 192.168.1.55:25/tcp | evidence 192.168.30.14 192.168.1.55:25 | evidence 192.168.30.14 110.88.12.88:25/tcp | evidence 192.168.30.14 110.88.12.88:25',
  ],
  [
    'nginx on 192.168.20.9 logs: connect() failed (111: Connection refused) while connecting to upstream, client: 192.168.20.31, server: portal, request: "GET / HTTP/1.1", upstream: "https://110.88.12.89:443/"',
    'evidence 192.168.20.9 110.88.12.89:443/tcp | evidence 192.168.20.9 110.88.12.89:443',
  ],
  [
    'haproxy[991]: Server mailbk/mx1 is DOWN, reason: Layer4 timeout, check duration: 2001ms. haproxy sits on 192.168.30.5 and mx1 is 110.88.12.88:25',
    'evidence 192.168.30.5 110.88.12.88:25/tcp | evidence 192.168.30.5 110.88.12.88:25',
  ],
  [
    'sshd[811]: Connection from 203.0.113.9 port 51544 on 192.168.1.80 port 22',
    'evidence 203.0.113.9 192.168.1.80:22/tcp | evidence 203.0.113.9 192.168.1.80:22',
  ],
  [
    "curl: (7) Failed to connect to 110.88.12.88 port 110: Connection refused (I'm on 192.168.1.77)",
    'evidence 192.168.1.77 110.88.12.88:110/tcp | evidence 192.168.1.77 110.88.12.88:110',
  ],
  [
    'Get "https://110.88.12.89/health": read tcp 192.168.20.7:40332->110.88.12.89:443: i/o timeout',
    'evidence 192.168.20.7 110.88.12.89:443/tcp | evidence 192.168.20.7 110.88.12.89:443',
  ],
  [
    "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: 110.88.12.88, 25; timeout 5000; nested exception is: java.net.SocketTimeoutException: connect timed out -- the job runs on 192.168.20.44",
    'evidence 192.168.20.44 110.88.12.88:25/tcp | evidence 192.168.20.44 110.88.12.88:25',
  ],
  [
    "Error: connect ECONNREFUSED 110.88.12.88:25\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1494:16) { errno: -111, code: 'ECONNREFUSED', syscall: 'connect', address: '110.88.12.88', port: 25 }",
    'evidence - 110.88.12.88:25/tcp | evidence - 110.88.12.88:25',
  ],
  [
    'Traceback (most recent call last):\n  File "/opt/report/send.py", line 12, in <module>\n    smtplib.SMTP(\'110.88.12.88\', 25, timeout=10)\nTimeoutError: [Errno 110] Connection timed out\n(on 192.168.30.21)',
    'evidence 192.168.30.21 110.88.12.88:25/tcp | evidence 192.168.30.21 110.88.12.88:25',
  ],
  [
    'swaks run from 192.168.1.20:\n=== Trying 110.88.12.88:25...\n*** Error connecting to 110.88.12.88:25:\n*** \tIO::Socket::INET6: connect: Connection refused',
    'evidence 192.168.1.20 110.88.12.88:25/tcp | evidence 192.168.1.20 110.88.12.88:25',
  ],
  [
    '$ openssl s_client -connect 110.88.12.89:443\nconnect: Connection timed out\nconnect:errno=110\nthat was on 192.168.30.14',
    'evidence 192.168.30.14 110.88.12.89:443/tcp | evidence 192.168.30.14 110.88.12.89:443',
  ],
  [
    'mtr from 192.168.20.7 to 192.168.1.55 ends at 192.168.20.1, everything behind it is ???, 100% loss',
    'evidence 192.168.20.7 192.168.1.55 | evidence 192.168.20.7 192.168.1.55/icmp | path 192.168.20.7 192.168.1.55 | path 192.168.20.7 192.168.1.55/icmp',
  ],
  [
    'Nmap scan report for 110.88.12.88\nPORT    STATE    SERVICE\n993/tcp filtered imaps\n(scanned from 203.0.113.9)',
    'evidence 203.0.113.9 110.88.12.88:993/tcp',
  ],
  [
    "Outlook on 192.168.20.15 reports 0x80042109, it can't connect to the outgoing (SMTP) server 110.88.12.88",
    'evidence 192.168.20.15 110.88.12.88:25/tcp | evidence 192.168.20.15 110.88.12.88:25 | evidence 192.168.20.15 110.88.12.88',
  ],
  ['sudo iptables -t nat -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55 -p tcp --dport 25 -j MASQUERADE', 'rule - -'],
  [
    '/usr/sbin/iptables --table nat --append PREROUTING --in-interface bond1 --destination 110.88.12.88 --protocol tcp --dport 143 --jump DNAT --to-destination 192.168.1.55:143   <- found this in rc.local, what is it for',
    'rule - -',
  ],
  ['In plain words please: -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  [
    '-I FORWARD 1 -i bond1.20 -o bond1 -d 192.168.1.55 -j ACCEPT: would adding that be enough for vlan20 to reach imap on 192.168.1.55 directly?',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143',
  ],
  ['Suppose the masquerade line vanished. Would 192.168.1.20 still get out to the internet?', 'what-if 192.168.1.20 internet'],
  [
    'Who would still get to 110.88.12.89:443 with the --ctstate DNAT rule gone?',
    'what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443',
  ],
  [
    'After taking out -A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55 what breaks?',
    'what-if - - | what-if - 110.88.12.88:110/tcp | what-if - 110.88.12.88:110 | what-if internet 110.88.12.88:110/tcp | what-if internet 110.88.12.88:110',
  ],
  ['explain line 9 of mail-gw', 'line - -'],
  ['mail-gw:18', 'line - -'],
  ["The rule on line number 20 in mail-gw, what's it there for?", 'line - -'],
  ['https://github.com/acme/gw/pull/7', 'review - -'],
  ['is acme/gw#7 safe to merge?', 'review - -'],
  ['Somebody opened pull request 7 against acme/gw, does it break anything?', 'review - -'],
  ['help please', 'help - -'],
  ['good morning!', 'help - - | unclear - -'],
  ['what sort of things can I ask you?', 'help - -'],
  ["why can't vlan20 get through?", 'unclear - -'],
  ['Can internal clients use 110.88.12.88 port 25?', 'unclear - -'],
  ['how many packets has the masquerade rule counted since this morning?', 'unclear - -'],
  ['can vlan30 fetch mail from 110.88.12.88 with pop3', 'unclear - -'],
  ['does ldap01 answer 192.168.20.7 on port 389?', 'unclear - -'],
  ['Can 192.168.1.20 reach 110.88.12.88 on port 70000?', 'unclear - -'],
  ['path for 192.168.20.300 to 110.88.12.89:443', 'unclear - -'],
  ['could you order pizza for the on-call team', 'unclear - -'],
  ["what's the current load on the gateway?", 'unclear - -'],
  [
    'Our customers complain that https://110.88.12.89/ never loads',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | evidence internet 110.88.12.89:443/tcp | evidence internet 110.88.12.89:443 | who-reaches - 110.88.12.89:443/tcp',
  ],
  [
    "who besides the internet gets through to the web server's https?",
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  [
    "Which source address ends up in the mail server's log when 198.51.100.4 delivers to 110.88.12.88:25?",
    'path 198.51.100.4 110.88.12.88:25/tcp | path 198.51.100.4 110.88.12.88:25',
  ],
  ['Same question for 192.168.30.9 to 110.88.12.88, pop3', 'path 192.168.30.9 110.88.12.88:110/tcp | path 192.168.30.9 110.88.12.88:110'],
  ['and from the office to vlan20?', 'path office vlan20'],
  [
    'Is submission blocked for people out on the internet, on 110.88.12.88 that is?',
    'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587',
  ],
  [
    'ntp queries leaving 192.168.30.5 towards 203.0.113.123, are they translated on the way out?',
    'path 192.168.30.5 203.0.113.123:123/udp | path 192.168.30.5 203.0.113.123:123',
  ],
  [
    'A laptop that was handed 192.168.1.143 by DHCP is turned away by 110.88.12.88 when it tries port 25',
    'path 192.168.1.143 110.88.12.88:25/tcp | path 192.168.1.143 110.88.12.88:25 | evidence 192.168.1.143 110.88.12.88:25/tcp | evidence 192.168.1.143 110.88.12.88:25',
  ],
  ['mail, as seen from floor3 on tcp 993', 'path floor3 192.168.1.55:993/tcp | path floor3 110.88.12.88:993/tcp'],
  ['Does anything stop 192.168.1.55 from delivering to 203.0.113.25 on 25/tcp?', 'path 192.168.1.55 203.0.113.25:25/tcp'],
  ['192.168.20.0/24 -> 110.88.12.89 tcp/443', 'path 192.168.20.0/24 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443/tcp'],
  [
    '--2017-06-01 09:12:44--  https://110.88.12.89/\nConnecting to 110.88.12.89:443... failed: Connection timed out.\nRetrying. (wget on 192.168.1.33)',
    'evidence 192.168.1.33 110.88.12.89:443/tcp | evidence 192.168.1.33 110.88.12.89:443',
  ],
  [
    'Mar  2 11:00:31 mail postfix/smtp[3311]: connect to mx.example.net[203.0.113.25]:25: Connection timed out (host mail is 192.168.1.55)',
    'evidence 192.168.1.55 203.0.113.25:25/tcp | evidence 192.168.1.55 203.0.113.25:25',
  ],
  [
    '三楼的同事打不开 https://110.88.12.89',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | evidence floor3 110.88.12.89:443/tcp | evidence floor3 110.88.12.89:443',
  ],
  [
    '邮件服务器自己连自己的公网地址 110.88.12.88 的 25 端口,通不通?',
    'path 192.168.1.55 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25',
  ],
  [
    '192.168.20.7 发出去的包,目的是 110.88.12.88 的 143,最后是哪条规则决定它的去向?',
    'path 192.168.20.7 110.88.12.88:143/tcp | path 192.168.20.7 110.88.12.88:143',
  ],
  ['办公网能不能 ping 通 192.168.20.7', 'path office 192.168.20.7/icmp'],
  ['谁能访问 110.88.12.88 的 pop3?', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  ['192.168.1.55 对外开放了哪些端口?', 'published - 192.168.1.55'],
  ['网关上一共做了哪些端口映射?', 'published - -'],
  ['从 vlan20 出发都能到哪儿?', 'who-reaches vlan20 -'],
  ['110.88.12.88:25,外网进得来吗', 'path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25'],
  [
    '192.168.20.0/24 这个网段能否直接访问 192.168.1.55 的 993 端口',
    'path 192.168.20.0/24 192.168.1.55:993/tcp | path 192.168.20.0/24 192.168.1.55:993 | path vlan20 192.168.1.55:993/tcp | path vlan20 192.168.1.55:993',
  ],
  [
    '应答包会不会原路回到 192.168.1.20?它请求的是 110.88.12.88:25',
    'path 192.168.1.20 110.88.12.88:25/tcp | path 192.168.1.20 110.88.12.88:25',
  ],
  ['内网为什么访问不了 110.88.12.88 的 25 端口?', 'unclear - -'],
  ['bond1.20 下面的机器上不了外网', 'path vlan20 internet | evidence vlan20 internet'],
  [
    'VLAN 20 那边收不了邮件,服务器填的是 110.88.12.88,协议 imap',
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143',
  ],
  ['哪条规则放行了 bond1 到外网的流量', 'path office internet'],
  [
    '外面的人能访问到 web 服务器的 https 吗',
    'path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  [
    'Foxmail 提示无法连接到服务器 110.88.12.88,端口 110,本机 IP 192.168.20.31',
    'evidence 192.168.20.31 110.88.12.88:110/tcp | evidence 192.168.20.31 110.88.12.88:110',
  ],
  [
    '浏览器显示 ERR_CONNECTION_REFUSED,地址 110.88.12.89:443,我的 IP 是 192.168.1.66',
    'evidence 192.168.1.66 110.88.12.89:443/tcp | evidence 192.168.1.66 110.88.12.89:443',
  ],
  [
    'Outlook 发信报 552 you must authentication,客户端 192.168.1.20,SMTP 服务器 110.88.12.88',
    'evidence 192.168.1.20 110.88.12.88:25/tcp | evidence 192.168.1.20 110.88.12.88:25 | evidence 192.168.1.20 110.88.12.88',
  ],
  [
    '在 192.168.30.8 上 telnet 110.88.12.88 25,一直停在 Trying 110.88.12.88...',
    'evidence 192.168.30.8 110.88.12.88:25/tcp | evidence 192.168.30.8 110.88.12.88:25 | path 192.168.30.8 110.88.12.88:25/tcp | path 192.168.30.8 110.88.12.88:25',
  ],
  [
    '抓包看到 192.168.1.55.25 > 192.168.1.20.51544: Flags [S.],客户端随后回了 RST,为什么?',
    'evidence 192.168.1.20 192.168.1.55:25/tcp | evidence 192.168.1.20 192.168.1.55:25 | evidence 192.168.1.20 110.88.12.88:25/tcp | evidence 192.168.1.20 110.88.12.88:25',
  ],
  [
    '如果把 FORWARD 的默认策略改成 ACCEPT,vlan20 能直接连 192.168.1.55 的 143 吗?',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143',
  ],
  ['删掉 MASQUERADE 那条以后,办公室还能上外网吗', 'what-if office internet'],
  [
    '加上 -A PREROUTING -i bond1 -d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55 之后,192.168.1.20 访问 110.88.12.88:25 会怎样?',
    'what-if 192.168.1.20 110.88.12.88:25/tcp | what-if 192.168.1.20 110.88.12.88:25',
  ],
  [
    '要是没有 --ctstate DNAT 那条规则,外网还打得开 110.88.12.89 的 443 吗?',
    'what-if internet 110.88.12.89:443/tcp | what-if internet 110.88.12.89:443',
  ],
  ['这条规则是什么意思:iptables -t nat -A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['帮我解释一下 sudo /sbin/iptables -I FORWARD -i bond1.20 -o bond1 -p tcp --dport 143 -j ACCEPT', 'rule - -'],
  ['mail-gw 第 12 行', 'line - -'],
  ['请说明 mail-gw 的第十八行是干什么用的', 'line - -'],
  ['看一下 acme/gw#7 有没有问题', 'review - -'],
  ['acme/gw 的 7 号合并请求会影响到谁?', 'review - -'],
  ['帮助', 'help - -'],
  ['你好', 'help - - | unclear - -'],
  ['你都会回答些什么问题?', 'help - -'],
  ['192.168.20.7 为什么连不上?', 'unclear - -'],
  ['四楼能访问 110.88.12.89 吗', 'unclear - -'],
  ['现在网关的 CPU 占用多少', 'unclear - -'],
  ['110.88.12.888 的 25 端口谁能访问', 'unclear - -'],
  ['vlan30 访问邮件服务器的 imap 通吗', 'unclear - -'],
  ['帮我重启一下防火墙', 'unclear - -'],
  ['今天天气怎么样', 'unclear - -'],
  [
    '192.168.1.20 访问 110.88.12.88 的 25 和 110 端口都不通',
    'path 192.168.1.20 110.88.12.88:25/tcp | path 192.168.1.20 110.88.12.88:25 | path 192.168.1.20 110.88.12.88:110/tcp | path 192.168.1.20 110.88.12.88:110 | path 192.168.1.20 110.88.12.88 | evidence 192.168.1.20 110.88.12.88:25/tcp | evidence 192.168.1.20 110.88.12.88:25 | evidence 192.168.1.20 110.88.12.88:110/tcp | evidence 192.168.1.20 110.88.12.88:110 | evidence 192.168.1.20 110.88.12.88 | path 192.168.1.20 110.88.12.88:25,110/tcp',
  ],
  [
    '公网地址 110.88.12.89 上 80 端口有没有对外开放',
    'published - 110.88.12.89:80/tcp | published - 110.88.12.89:80 | who-reaches - 110.88.12.89:80/tcp | who-reaches - 110.88.12.89:80 | published - 110.88.12.89 | path internet 110.88.12.89:80/tcp | path internet 110.88.12.89:80',
  ],
  ['办公室和三楼之间互通吗', 'path office floor3 | path floor3 office'],
  ['8.8.8.8 的 53 端口(UDP),192.168.20.7 访问得到吗', 'path 192.168.20.7 8.8.8.8:53/udp'],
  ['目的 192.168.1.80:22,源 203.0.113.9,过不过得去?', 'path 203.0.113.9 192.168.1.80:22/tcp | path 203.0.113.9 192.168.1.80:22'],
  [
    'dovecot 日志:imap-login: Aborted login (no auth attempts in 0 secs): user=<>, rip=203.0.113.9, lip=192.168.1.55,这个连接是怎么进来的?',
    'evidence 203.0.113.9 192.168.1.55:143/tcp | evidence 203.0.113.9 192.168.1.55:143 | evidence 203.0.113.9 110.88.12.88:143/tcp | evidence 203.0.113.9 110.88.12.88:143 | evidence 203.0.113.9 192.168.1.55 | evidence 203.0.113.9 110.88.12.88',
  ],
  [
    '手机用 4G 能收信,一连上公司 vlan20 的 wifi 就收不了,服务器地址写的 110.88.12.88,端口 143',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143',
  ],
  ['请问从 bond1 走公网地址 110.88.12.89 的 443 可达吗', 'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443'],
  [
    '110.88.12.88 的 20 到 30 端口,从外网能连上吗?',
    'path internet 110.88.12.88:20-30/tcp | path internet 110.88.12.88:20-30 | path internet 110.88.12.88:20/tcp | path internet 110.88.12.88:20 | path internet 110.88.12.88 | published - 110.88.12.88',
  ],
  [
    'java.net.SocketTimeoutException: connect timed out,程序跑在 192.168.20.44 上,连的是 110.88.12.88:25',
    'evidence 192.168.20.44 110.88.12.88:25/tcp | evidence 192.168.20.44 110.88.12.88:25',
  ],
  ['10.0.0.5 想访问 192.168.1.80 的 https,会被丢弃吗?', 'path 10.0.0.5 192.168.1.80:443/tcp | path 10.0.0.5 192.168.1.80:443'],
  [
    'web 主机访问 110.88.12.89 的 443,也就是它自己的公网地址,能成功吗',
    'path 192.168.1.80 110.88.12.89:443/tcp | path 192.168.1.80 110.88.12.89:443',
  ],
  [
    '192.168.1.55 往外网发信(目标端口 25)走得出去吗',
    'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25 | path 192.168.1.55 internet',
  ],
  ['vlan20 访问外网时源地址会被改成什么', 'path vlan20 internet'],
  ['除了外网,还有谁能连上 110.88.12.88 的 25 端口', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['ldap01 能连 110.88.12.88:25 吗', 'unclear - -'],
  [
    '192.168.30.0/24 到 192.168.20.0/24 的包怎么走',
    'path 192.168.30.0/24 192.168.20.0/24 | path 192.168.30.0/24 vlan20 | path floor3 192.168.20.0/24 | path floor3 vlan20',
  ],
  ['mail-gw 的第15行规则没看懂', 'line - -'],
  ['哪些公网端口最后转到了 192.168.1.80?', 'published - 192.168.1.80'],
  [
    'vlan20 的 client 到 110.88.12.88 的 smtp 是 connection refused, why?',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25',
  ],
  [
    'curl -v https://110.88.12.89 在 192.168.20.7 上面 hang 住了,curl: (28) Connection timed out after 130001 milliseconds',
    'evidence 192.168.20.7 110.88.12.89:443/tcp | evidence 192.168.20.7 110.88.12.89:443',
  ],
  ['帮 review 一下 https://github.com/acme/gw/pull/7 这个 PR', 'review - -'],
  [
    '假如 add 一条 iptables -t nat -A PREROUTING -i bond1.20 -d 110.88.12.88 -p tcp --dport 143 -j DNAT --to-destination 192.168.1.55,vlan20 的人能不能 reach 110.88.12.88:143?',
    'what-if vlan20 110.88.12.88:143/tcp | what-if vlan20 110.88.12.88:143',
  ],
  ['mail-gw line 17 是干嘛的?', 'line - -'],
  ['POSTROUTING 里的 masquerade 去掉, what happens to vlan20 -> internet?', 'what-if vlan20 internet'],
  [
    'floor3 的 user 用 Thunderbird 连 110.88.12.88:143 一直 timeout',
    'evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  ['who can reach 110.88.12.89 的 https?', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  [
    'kernel log 里看到 IN=bond1 OUT=bond1.20 SRC=192.168.1.20 DST=192.168.20.7 LEN=84 TTL=63 PROTO=ICMP TYPE=8 CODE=0 ID=77 SEQ=1,是谁 drop 的?',
    'evidence 192.168.1.20 192.168.20.7/icmp',
  ],
  ['internal user 能不能 access 110.88.12.89:443', 'unclear - -'],
  ['guest-wifi 的 device 能 access 110.88.12.89 吗?', 'unclear - -'],
  ['-A FORWARD -i bond1 -o bond0 -j ACCEPT 这个 rule 帮忙 explain 一下', 'rule - -'],
  ['office 出去到 1.1.1.1 走 udp 443 (QUIC) 有没有被 block?', 'path office 1.1.1.1:443/udp'],
  ['published ports on 110.88.12.88 有哪些', 'published - 110.88.12.88'],
  [
    'reply packet 会回到 203.0.113.9 吗, when it connects to 110.88.12.88 port 143',
    'path 203.0.113.9 110.88.12.88:143/tcp | path 203.0.113.9 110.88.12.88:143',
  ],
];
