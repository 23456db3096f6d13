/**
 * A fifth hundred (and twenty), written without a look at the grammar after the fourth had been learned from: 98 of 120 were read right when
 * it was first asked.
 */
export const fifthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['110.88.12.88:143', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  [
    '192.168.20.44 > 110.88.12.88.110',
    'path 192.168.20.44 110.88.12.88:110/tcp | path 192.168.20.44 110.88.12.88:110 | evidence 192.168.20.44 110.88.12.88:110/tcp | evidence 192.168.20.44 110.88.12.88:110',
  ],
  ['192.168.1.80', 'published - 192.168.1.80 | who-reaches - 192.168.1.80'],
  ['vlan20 -> web:443', 'path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443'],
  [
    'floor3 to mail imap',
    'path floor3 192.168.1.55:143/tcp | path floor3 192.168.1.55:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  ['ping 110.88.12.88 from office', 'path office 110.88.12.88/icmp'],
  ['110.88.12.89:443 from bond1.20', 'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443'],
  ['whats published', 'published - -'],
  ['110.88.12.88 open ports', 'published - 110.88.12.88 | who-reaches - 110.88.12.88'],
  ['https 110.88.12.89 who?', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['8.8.8.8:53/udp from vlan20', 'path vlan20 8.8.8.8:53/udp'],
  ['floor3 -> internet', 'path floor3 internet'],
  ['?', 'help - -'],
  [
    '192.168.30.9 smtp 110.88.12.88 refused',
    'path 192.168.30.9 110.88.12.88:25/tcp | path 192.168.30.9 110.88.12.88:25 | evidence 192.168.30.9 110.88.12.88:25/tcp | evidence 192.168.30.9 110.88.12.88:25',
  ],
  ['mail-gw line 9', 'line - -'],
  ['bond0 → 192.168.1.55:25', 'path internet 192.168.1.55:25/tcp | path internet 192.168.1.55:25'],
  [
    'imap from home?',
    'path internet 192.168.1.55:143/tcp | path internet 192.168.1.55:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143 | unclear - -',
  ],
  ['acme/gw#7', 'review - -'],
  ['192.168.1.55:587 from internet', 'path internet 192.168.1.55:587/tcp | path internet 192.168.1.55:587'],
  [
    'ssh mail from vlan20',
    'path vlan20 192.168.1.55:22/tcp | path vlan20 192.168.1.55:22 | path vlan20 110.88.12.88:22/tcp | path vlan20 110.88.12.88:22',
  ],
  ['who can ssh to 110.88.12.88', 'who-reaches - 110.88.12.88:22/tcp | who-reaches - 110.88.12.88:22'],
  [
    '192.168.1.23 → mail pop3 pls',
    'path 192.168.1.23 192.168.1.55:110/tcp | path 192.168.1.23 192.168.1.55:110 | path 192.168.1.23 110.88.12.88:110/tcp | path 192.168.1.23 110.88.12.88:110',
  ],
  [
    'vlan20 110.88.12.88 25 110 143',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:110/tcp | path vlan20 110.88.12.88:110 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143',
  ],
  [
    'fix for 110.88.12.89:443 from bond1?',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443',
  ],
  ['110.88.12.88:110 谁能访问', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  ['三楼 → 110.88.12.89:443', 'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443'],
  ['办公网 ping 110.88.12.89', 'path office 110.88.12.89/icmp'],
  ['192.168.20.15 到 110.88.12.88 25端口', 'path 192.168.20.15 110.88.12.88:25/tcp | path 192.168.20.15 110.88.12.88:25'],
  ['公网映射列表', 'published - -'],
  ['帮助', 'help - -'],
  ['内网 → 110.88.12.88:25', 'unclear - -'],
  ['第11行啥意思', 'line - -'],
  [
    'vlan20 收信 mail 110',
    'path vlan20 192.168.1.55:110/tcp | path vlan20 192.168.1.55:110 | path vlan20 110.88.12.88:110/tcp | path vlan20 110.88.12.88:110',
  ],
  ['外网 3389 192.168.1.80', 'path internet 192.168.1.80:3389/tcp | path internet 192.168.1.80:3389'],
  ['110.88.12.89 发布了啥', 'published - 110.88.12.89'],
  ['192.168.1.55 端口转发', 'published - 192.168.1.55'],
  [
    'vlan20 telnet 110.88.12.88 143 不通',
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143',
  ],
  [
    'floor3 访问 web 的 https ok吗',
    'path floor3 192.168.1.80:443/tcp | path floor3 192.168.1.80:443 | path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443',
  ],
  [
    'bond1 到 110.88.12.88:25 refused 咋回事',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25',
  ],
  ['PR acme/gw#7 帮看下', 'review - -'],
  [
    'Can a laptop on 192.168.20.131 pick up mail over POP3 from 110.88.12.88?',
    'path 192.168.20.131 110.88.12.88:110/tcp | path 192.168.20.131 110.88.12.88:110',
  ],
  [
    "hi team, sorry to ask at this hour, is there any reason people on floor 3 couldn't send through 110.88.12.88 port 25?",
    'path floor3 110.88.12.88:25/tcp | path floor3 110.88.12.88:25',
  ],
  ['Who exactly is able to open a TCP connection to port 443 on 110.88.12.89?', 'who-reaches - 110.88.12.89:443/tcp'],
  [
    'Ticket 48213: user 192.168.1.77 says Outlook IMAP to 110.88.12.88 worked yesterday but not since 07:30, is the gateway to blame',
    'path 192.168.1.77 110.88.12.88:143/tcp | path 192.168.1.77 110.88.12.88:143 | evidence 192.168.1.77 110.88.12.88:143/tcp | evidence 192.168.1.77 110.88.12.88:143',
  ],
  [
    'For the audit: is SSH on the web server reachable from the internet?',
    'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22 | path internet 110.88.12.89:22/tcp | path internet 110.88.12.89:22',
  ],
  [
    'why does 25 on 110.88.12.88 work from outside but not from the office',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25',
  ],
  [
    'Works from 4G, doesnt work from my desk (192.168.1.64): https://110.88.12.89/',
    'path 192.168.1.64 110.88.12.89:443/tcp | path 192.168.1.64 110.88.12.89:443 | evidence 192.168.1.64 110.88.12.89:443/tcp | evidence 192.168.1.64 110.88.12.89:443',
  ],
  ['Which internal server is behind 110.88.12.89 and on what ports?', 'published - 110.88.12.89'],
  [
    'Please can you confirm nobody outside can get to 192.168.1.55 on 3306?',
    'path internet 192.168.1.55:3306/tcp | path internet 192.168.1.55:3306',
  ],
  ['Does traffic from vlan20 to 1.1.1.1 port 853 get out?', 'path vlan20 1.1.1.1:853/tcp | path vlan20 1.1.1.1:853'],
  [
    'Are hosts in 192.168.30.0/24 allowed to browse https on 93.184.216.34?',
    'path floor3 93.184.216.34:443/tcp | path floor3 93.184.216.34:443 | path 192.168.30.0/24 93.184.216.34:443/tcp | path 192.168.30.0/24 93.184.216.34:443',
  ],
  ['Is it possible for vlan20 to talk to floor3?', 'path vlan20 floor3'],
  ['can they reech the mial server 192.168.1.55 from flor3 on prot 110', 'path floor3 192.168.1.55:110/tcp | path floor3 192.168.1.55:110'],
  ['What all is reachable from vlan20?', 'who-reaches vlan20 -'],
  ['what do outsiders get to see of us', 'published - - | who-reaches internet -'],
  [
    'My phone is on mobile data and the mail app cannot connect to 110.88.12.88 using 993, what is wrong?',
    'path internet 110.88.12.88:993/tcp | path internet 110.88.12.88:993 | evidence internet 110.88.12.88:993/tcp | evidence internet 110.88.12.88:993',
  ],
  [
    'Does 192.168.1.55 itself have a way out to the internet on port 25 for outgoing mail?',
    'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25 | path 192.168.1.55 internet',
  ],
  [
    'the new printer at 192.168.20.201 has to send its scans to the mail server by smtp, will that go through?',
    'path 192.168.20.201 192.168.1.55:25/tcp | path 192.168.20.201 192.168.1.55:25 | path 192.168.20.201 110.88.12.88:25/tcp | path 192.168.20.201 110.88.12.88:25',
  ],
  [
    'How come nobody in the office can use 110.88.12.88:110, not even the mail server itself?',
    'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110 | path 192.168.1.55 110.88.12.88:110/tcp | path 192.168.1.55 110.88.12.88:110 | who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['Tell me if 203.0.113.40 can reach 110.88.12.88 on tcp 465', 'path 203.0.113.40 110.88.12.88:465/tcp'],
  [
    'Is any port on 192.168.1.80 apart from 443 exposed?',
    'published - 192.168.1.80 | who-reaches - 192.168.1.80 | path internet 192.168.1.80',
  ],
  [
    'Compare for me 110.88.12.88:143 from bond1.20 and from bond0',
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  [
    'Will the clients 192.168.20.10-192.168.20.40 get to https on 110.88.12.89 or not?',
    'path 192.168.20.10-192.168.20.40 110.88.12.89:443/tcp | path 192.168.20.10-192.168.20.40 110.88.12.89:443 | path 192.168.20.10 110.88.12.89:443/tcp | path 192.168.20.10 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  [
    'We are migrating 300 people on Monday, which users can get to imap on the mail server?',
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  [
    '请问办公室的电脑为什么打不开 https://110.88.12.89 ?',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443',
  ],
  [
    '192.168.30.25 这台机器能不能通过 110.88.12.88 收 POP3 邮件',
    'path 192.168.30.25 110.88.12.88:110/tcp | path 192.168.30.25 110.88.12.88:110',
  ],
  [
    '手机用流量可以发邮件,连上 vlan20 之后 110.88.12.88 的 25 就不通了,为什么',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25',
  ],
  [
    '谁可以从外面连到邮件服务器的 143 端口?',
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143 | path internet 192.168.1.55:143/tcp | path internet 192.168.1.55:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  ['领导问:我们对外到底开放了哪些端口', 'published - - | who-reaches internet -'],
  ['vlan20 的人 ping 8.8.8.8 都不通,是网关拦了吗', 'path vlan20 8.8.8.8/icmp | evidence vlan20 8.8.8.8/icmp'],
  ['从 bond1 进来的包访问 110.88.12.88 的 110 端口会走到哪里?', 'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110'],
  ['三楼和 vlan20 之间能互相访问吗', 'path floor3 vlan20 | path vlan20 floor3'],
  [
    '今天凌晨 3 点以后 192.168.20.66 就收不到 IMAP 邮件了,服务器填的是 110.88.12.88',
    'path 192.168.20.66 110.88.12.88:143/tcp | path 192.168.20.66 110.88.12.88:143 | evidence 192.168.20.66 110.88.12.88:143/tcp | evidence 192.168.20.66 110.88.12.88:143',
  ],
  ['外网能不能直接 ssh 到 192.168.1.80', 'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22'],
  [
    '192.168.1.55 上的 993 有没有对公网发布?',
    'published - 192.168.1.55:993/tcp | published - 192.168.1.55:993 | published - 192.168.1.55 | path internet 192.168.1.55:993/tcp | path internet 192.168.1.55:993',
  ],
  ['我在家里能用 foxmail 连 110.88.12.88 吗,收信走 110', 'path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110'],
  [
    '麻烦看一下 office 到 mail server 的 port 25 为什么 timeout',
    'path office 192.168.1.55:25/tcp | path office 192.168.1.55:25 | path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | evidence office 192.168.1.55:25/tcp | evidence office 192.168.1.55:25 | evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25',
  ],
  ['internet 那边能访问 110.88.12.88 的 submission 么?', 'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587'],
  [
    'user 说 192.168.20.9 的 Thunderbird 连不上 imap 110.88.12.88,但 webmail 正常',
    'path 192.168.20.9 110.88.12.88:143/tcp | path 192.168.20.9 110.88.12.88:143 | evidence 192.168.20.9 110.88.12.88:143/tcp | evidence 192.168.20.9 110.88.12.88:143',
  ],
  [
    'bond1.20 下面的 guest 可以 access 110.88.12.89 的 https 吗,不要求能 ping',
    'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  [
    'tcp      6 117 SYN_SENT src=192.168.20.23 dst=110.88.12.89 sport=51844 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.20.23 sport=443 dport=51844 mark=0 use=1',
    'evidence 192.168.20.23 110.88.12.89:443/tcp',
  ],
  [
    '03:12:44.120931 IP 192.168.1.23.40112 > 110.88.12.88.25: Flags [S], seq 1193046, win 64240, length 0\n03:12:44.120955 IP 110.88.12.88.25 > 192.168.1.23.40112: Flags [R.], seq 0, ack 1193047, win 0, length 0',
    'evidence 192.168.1.23 110.88.12.88:25/tcp',
  ],
  [
    'Mar  3 02:58:07 mail-gw kernel: FWD-DROP IN=bond1.20 OUT=bond1 MAC=52:54:00:65:43:21:52:54:00:12:34:56:08:00 SRC=192.168.20.88 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=41021 DF PROTO=TCP SPT=49822 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.88 192.168.1.55:143/tcp',
  ],
  [
    'we get 552 you must authentication whenever 192.168.30.14 sends via 110.88.12.88',
    'evidence 192.168.30.14 110.88.12.88:25/tcp | evidence 192.168.30.14 110.88.12.88:25 | evidence 192.168.30.14 110.88.12.88',
  ],
  [
    '$ nc -vz 110.88.12.88 143\nnc: connect to 110.88.12.88 port 143 (tcp) failed: Connection refused\n(ran it on 192.168.20.5)',
    'evidence 192.168.20.5 110.88.12.88:143/tcp',
  ],
  [
    'curl: (28) Failed to connect to 110.88.12.89 port 443 after 130021 ms: Connection timed out -- this is from a desktop, 192.168.1.140',
    'evidence 192.168.1.140 110.88.12.89:443/tcp | evidence 192.168.1.140 110.88.12.89:443',
  ],
  [
    'trace id 6f2a1c3e ip nat PREROUTING packet: iif "bond1" ether saddr 52:54:00:12:34:56 ether daddr 52:54:00:65:43:21 ip saddr 192.168.30.40 ip daddr 110.88.12.88 ip dscp cs0 ip ecn not-ect ip ttl 63 ip id 5123 ip protocol tcp ip length 60 tcp sport 38412 tcp dport 110 tcp flags == syn tcp window 64240',
    'evidence 192.168.30.40 110.88.12.88:110/tcp',
  ],
  [
    'mail server log, what does it tell us about NAT? postfix/smtpd[2214]: NOQUEUE: reject: RCPT from unknown[203.0.113.77]: 554 5.7.1 <bob@example.net>: Relay access denied; from=<a@example.org> to=<bob@example.net> proto=ESMTP helo=<laptop>',
    'evidence 203.0.113.77 192.168.1.55:25/tcp | evidence 203.0.113.77 192.168.1.55:25 | evidence 203.0.113.77 110.88.12.88:25/tcp | evidence 203.0.113.77 110.88.12.88:25 | evidence 203.0.113.77 192.168.1.55 | evidence 203.0.113.77 110.88.12.88',
  ],
  [
    "Trying 110.88.12.88...\nConnected to 110.88.12.88.\nEscape character is '^]'.\n220 mail.example.com ESMTP Postfix\n\nthats telnet to 25 from floor3, so why does Outlook still bounce with 552?",
    'evidence floor3 110.88.12.88:25/tcp | evidence floor3 110.88.12.88:25',
  ],
  [
    'Thunderbird popup on 192.168.1.31: "Could not connect to mail server 110.88.12.88; the connection was refused." account type IMAP, ext 4471 if you need to call',
    'evidence 192.168.1.31 110.88.12.88:143/tcp | evidence 192.168.1.31 110.88.12.88:143',
  ],
  [
    'nginx on web, port 443: 192.168.20.17 - - [03/Mar/2025:03:22:10 +0800] "GET / HTTP/1.1" 200 612 "-" "curl/7.29.0"',
    'evidence 192.168.20.17 192.168.1.80:443/tcp | evidence 192.168.20.17 192.168.1.80:443 | evidence 192.168.20.17 110.88.12.89:443/tcp | evidence 192.168.20.17 110.88.12.89:443',
  ],
  [
    'dovecot: imap-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=198.51.100.20, lip=192.168.1.55, session=<Zk3b9>',
    'evidence 198.51.100.20 192.168.1.55:143/tcp | evidence 198.51.100.20 192.168.1.55:143',
  ],
  [
    '同事 192.168.1.90 发邮件被退:552 you must authentication,发件服务器写的 110.88.12.88',
    'evidence 192.168.1.90 110.88.12.88:25/tcp | evidence 192.168.1.90 110.88.12.88:25 | evidence 192.168.1.90 110.88.12.88',
  ],
  [
    'telnet 110.88.12.88 110\n正在连接110.88.12.88...无法打开到主机的连接。 在端口 110: 连接失败\n我的IP是192.168.20.112',
    'evidence 192.168.20.112 110.88.12.88:110/tcp | evidence 192.168.20.112 110.88.12.88:110',
  ],
  [
    '抓包看到这个,帮忙分析:IP 192.168.1.55.25 > 192.168.1.36.50122: Flags [S.], seq 99, ack 100, win 28960, length 0,可是 192.168.1.36 连的明明是 110.88.12.88',
    'evidence 192.168.1.36 110.88.12.88:25/tcp | evidence 192.168.1.36 110.88.12.88:25 | evidence 192.168.1.36 192.168.1.55:25/tcp | evidence 192.168.1.36 192.168.1.55:25',
  ],
  [
    '浏览器报 ERR_CONNECTION_TIMED_OUT,网址 https://110.88.12.89,电脑在三楼',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | evidence floor3 110.88.12.89:443/tcp | evidence floor3 110.88.12.89:443',
  ],
  [
    'conntrack -L -d 110.88.12.88\ntcp      6 431990 ESTABLISHED src=198.51.100.9 dst=110.88.12.88 sport=60111 dport=143 src=192.168.1.55 dst=198.51.100.9 sport=143 dport=60111 [ASSURED] mark=0 use=1\n外网这条正常吧?',
    'evidence 198.51.100.9 110.88.12.88:143/tcp',
  ],
  [
    'Outlook 错误 0x800CCC0E:无法连接到服务器 110.88.12.88,端口 25,机器 192.168.30.71',
    'evidence 192.168.30.71 110.88.12.88:25/tcp | evidence 192.168.30.71 110.88.12.88:25',
  ],
  [
    'kernel log 里好多这个:IN=bond1 OUT= MAC=52:54:00:65:43:21:52:54:00:ab:cd:ef:08:00 SRC=192.168.1.48 DST=110.88.12.88 LEN=52 TOS=0x00 PREC=0x00 TTL=128 ID=2210 DF PROTO=TCP SPT=55012 DPT=110 WINDOW=8192 RES=0x00 SYN URGP=0 是被 drop 了吗',
    'evidence 192.168.1.48 110.88.12.88:110/tcp',
  ],
  [
    '192.168.30.3 上 ping 110.88.12.89 一直 Request timeout for icmp_seq 4,啥情况',
    'path 192.168.30.3 110.88.12.89/icmp | evidence 192.168.30.3 110.88.12.89/icmp',
  ],
  ['-A PREROUTING -i bond1 -d 110.88.12.88 -p tcp -m tcp --dport 143 -j DNAT --to-destination 192.168.1.55', 'rule - -'],
  ['what does -A POSTROUTING -o bond0 -j MASQUERADE actually do for us?', 'rule - -'],
  ["can someone explain mail-gw line 17 like I'm new (I am, day 2)", 'line - -'],
  ['Is acme/gw#7 safe to merge before the 06:00 window?', 'review - -'],
  [
    'what happens to vlan20 -> 110.88.12.88:25 if we put in the bond1 rules',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25',
  ],
  [
    'If I delete -A POSTROUTING -o bond0 -j MASQUERADE will 192.168.20.7 still reach 8.8.8.8:443?',
    'what-if 192.168.20.7 8.8.8.8:443/tcp | what-if 192.168.20.7 8.8.8.8:443',
  ],
  [
    'would adding -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80 -p tcp --dport 443 -j MASQUERADE let 192.168.1.12 open 110.88.12.89:443?',
    'what-if 192.168.1.12 110.88.12.89:443/tcp | what-if 192.168.1.12 110.88.12.89:443',
  ],
  ['suppose the fix gets applied, who gets to 110.88.12.88:25 then', 'what-if - 110.88.12.88:25/tcp | what-if - 110.88.12.88:25'],
  ['how busy is bond0 right now', 'unclear - -'],
  ['how many packets did the port 143 rule match since midnight?', 'unclear - -'],
  ['Can 192.168.1.9 connect?', 'unclear - -'],
  ["internal users can't get to 110.88.12.88:110, any idea?", 'unclear - -'],
  ['把 mail-gw 第 10 行删掉会怎样', 'what-if - -'],
  ['加上 bond1 那三条规则以后,三楼能连 110.88.12.88:143 吗', 'what-if floor3 110.88.12.88:143/tcp | what-if floor3 110.88.12.88:143'],
  ['这条规则是干嘛的:-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  ['你好,你都会查些什么?怎么用', 'help - -'],
  ['vlan20 连不上了!!', 'unclear - -'],
  ['邮箱密码忘了怎么重置', 'unclear - -'],
  ['https://github.com/acme/gw/pull/7 这个 merge 了会 break 什么', 'review - -'],
  ['如果 remove 掉 -A FORWARD -i bond1.20 -o bond0 -j ACCEPT,vlan20 还能上 internet 吗', 'what-if vlan20 internet'],
];
