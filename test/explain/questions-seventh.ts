/**
 * A hundred and fifty as ten people in ten situations would type them, written without a look at the grammar: 124 were read right when first
 * asked.
 */
export const seventhQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'tcp      6 117 SYN_SENT src=192.168.1.23 dst=110.88.12.88 sport=51514 dport=25 [UNREPLIED] src=192.168.1.55 dst=192.168.1.23 sport=25 dport=51514 mark=0 use=1',
    'evidence 192.168.1.23 110.88.12.88:25/tcp',
  ],
  [
    'conntrack shows this, is it the normal published path?\ntcp      6 431999 ESTABLISHED src=203.0.113.9 dst=110.88.12.88 sport=40112 dport=143 src=192.168.1.55 dst=203.0.113.9 sport=143 dport=40112 [ASSURED] mark=0 use=1',
    'evidence 203.0.113.9 110.88.12.88:143/tcp',
  ],
  ['192.168.20.7 -> 110.88.12.88:25', 'path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25'],
  [
    'from dmesg, who drops this?\nIN=bond1.20 OUT=bond1 SRC=192.168.20.31 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=40113 DF PROTO=TCP SPT=44120 DPT=143 WINDOW=29200 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.31 192.168.1.55:143/tcp',
  ],
  [
    'tcpdump -ni bond1.20 gives me\n02:14:51.332101 IP 192.168.20.7.50022 > 110.88.12.88.110: Flags [S], seq 911, win 64240, length 0\n02:14:51.332140 IP 110.88.12.88.110 > 192.168.20.7.50022: Flags [R.], seq 0, ack 912, win 0, length 0',
    'evidence 192.168.20.7 110.88.12.88:110/tcp | evidence 192.168.20.7 110.88.12.88:110',
  ],
  [
    '凌晨两点被叫起来，floor3 连 110.88.12.88:143 超时，到底死在哪条规则？',
    'evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  ['how many entries are in the conntrack table on mail-gw right now?', 'unclear - -'],
  [
    'ping from 192.168.20.7 to 192.168.1.55 gets nothing. expected?',
    'evidence 192.168.20.7 192.168.1.55/icmp | path 192.168.20.7 192.168.1.55/icmp',
  ],
  [
    'conntrack 里这条一直 UNREPLIED，回包跑哪去了：udp      17 28 src=192.168.30.14 dst=8.8.8.8 sport=40021 dport=53 [UNREPLIED] src=8.8.8.8 dst=110.88.12.88 sport=53 dport=40021 mark=0 use=1',
    'evidence 192.168.30.14 8.8.8.8:53/udp',
  ],
  [
    "office can't open 110.88.12.89 on 443 since this evening, browser just spins",
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  ['who can get to 192.168.1.55:25 at all?', 'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25'],
  ['从 203.0.113.77 到 110.88.12.88 的 tcp 25，一跳一跳说给我看', 'path 203.0.113.77 110.88.12.88:25/tcp'],
  [
    'conntrack 里 grep 不到 192.168.20.7 去 110.88.12.88:25 的 entry，packet 是不是根本没到 NAT？',
    'evidence 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7 110.88.12.88:25 | path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25',
  ],
  ['vlan30 is paging me too, they say no mail through 110.88.12.88:25', 'unclear - -'],
  ['刚才那个连接为什么断了？', 'unclear - -'],
  [
    'User in vlan20 (192.168.20.44) says Outlook can\'t send: "552 you must authentication" when it talks to 110.88.12.88. Is that the firewall?',
    'evidence 192.168.20.44 110.88.12.88:25/tcp | evidence 192.168.20.44 110.88.12.88:25 | evidence 192.168.20.44 110.88.12.88 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88 | path 192.168.20.44 110.88.12.88:25/tcp | path 192.168.20.44 110.88.12.88:25 | path 192.168.20.44 110.88.12.88 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | path vlan20 110.88.12.88',
  ],
  [
    '三楼的同事说手机收不到邮件，IMAP 连 110.88.12.88 提示连接被拒绝',
    'evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  [
    'Caller on floor3: pop3 to mail times out. Anything known?',
    'evidence floor3 192.168.1.55:110/tcp | evidence floor3 192.168.1.55:110 | evidence floor3 110.88.12.88:110/tcp | evidence floor3 110.88.12.88:110 | path floor3 192.168.1.55:110/tcp | path floor3 192.168.1.55:110 | path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110',
  ],
  ['lady from accounting says "the internet is slow"', 'unclear - -'],
  [
    '用户在家里用 110.88.12.88 收 pop3 没问题，到了办公室就不行，为什么？',
    'evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110 | path office 110.88.12.88:110/tcp | path office 110.88.12.88:110',
  ],
  [
    "Ticket 4411: user at home, on the public internet, https://110.88.12.89 won't load. Should it work?",
    'evidence internet 110.88.12.89:443/tcp | evidence internet 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['vlan20 的人问能不能直接用 192.168.1.55 发信（25 端口）', 'path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25'],
  [
    '192.168.30.52, connection refused, 110.88.12.88 port 25. what do I tell him',
    'evidence 192.168.30.52 110.88.12.88:25/tcp | evidence 192.168.30.52 110.88.12.88:25 | path 192.168.30.52 110.88.12.88:25/tcp | path 192.168.30.52 110.88.12.88:25',
  ],
  ['客户说发邮件被退回来了，怎么回事？', 'unclear - -'],
  ['hi, what can I ask you?', 'help - -'],
  [
    '192.168.1.77 的 Foxmail 报 Connection timed out，服务器填的 110.88.12.88，端口 110',
    'evidence 192.168.1.77 110.88.12.88:110/tcp | evidence 192.168.1.77 110.88.12.88:110 | path 192.168.1.77 110.88.12.88:110/tcp | path 192.168.1.77 110.88.12.88:110',
  ],
  [
    'user 在 office，Outlook 报 connection refused，server 是 110.88.12.88:143，please check',
    'evidence office 110.88.12.88:143/tcp | evidence office 110.88.12.88:143 | path office 110.88.12.88:143/tcp | path office 110.88.12.88:143',
  ],
  [
    '有个出差的同事在酒店，走外网，能连公司邮件服务器的 imap 吗？',
    'path internet 192.168.1.55:143/tcp | path internet 192.168.1.55:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  ['内网用户打不开 110.88.12.89，帮忙看看', 'unclear - -'],
  [
    'Somebody in vlan20 cannot reach the website on 110.88.12.89, https, he gets a timeout',
    'evidence vlan20 110.88.12.89:443/tcp | evidence vlan20 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  [
    "our gitlab runner 192.168.20.15 can't send the build mail, the log says ConnectionRefusedError: [Errno 111] Connection refused, it uses 110.88.12.88 port 25",
    'evidence 192.168.20.15 110.88.12.88:25/tcp | evidence 192.168.20.15 110.88.12.88:25 | path 192.168.20.15 110.88.12.88:25/tcp | path 192.168.20.15 110.88.12.88:25',
  ],
  ['can 192.168.20.15 reach 192.168.1.55 on smtp', 'path 192.168.20.15 192.168.1.55:25/tcp | path 192.168.20.15 192.168.1.55:25'],
  [
    "curl: (7) Failed connect to 110.88.12.89:443; Connection timed out    <- that's from the runner, 192.168.20.15",
    'evidence 192.168.20.15 110.88.12.89:443/tcp | evidence 192.168.20.15 110.88.12.89:443 | path 192.168.20.15 110.88.12.89:443/tcp | path 192.168.20.15 110.88.12.89:443',
  ],
  [
    'CI 机器 192.168.20.15 能不能访问外网的 443？',
    'path 192.168.20.15 internet:443/tcp | path 192.168.20.15 internet:443 | path 192.168.20.15 internet',
  ],
  [
    'Is submission (587) on 110.88.12.88 forwarded anywhere?',
    'published - 110.88.12.88:587/tcp | published - 110.88.12.88:587 | who-reaches - 110.88.12.88:587/tcp | who-reaches - 110.88.12.88:587',
  ],
  [
    'nc -vz 110.88.12.88 25 from vlan20 -> refused, but my phone on 4G connects fine. whats the difference??',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  [
    'runner 在 vlan20，job 里 telnet 110.88.12.88 25 就 hang 住了，是 drop 还是 refuse?',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['Why does my job fail?', 'unclear - -'],
  [
    '代码里写的是 mail:25，从 192.168.20.15 连不上，改成公网地址会好吗？',
    'evidence 192.168.20.15 192.168.1.55:25/tcp | evidence 192.168.20.15 192.168.1.55:25 | evidence 192.168.20.15 110.88.12.88:25/tcp | evidence 192.168.20.15 110.88.12.88:25 | path 192.168.20.15 192.168.1.55:25/tcp | path 192.168.20.15 192.168.1.55:25 | path 192.168.20.15 110.88.12.88:25/tcp | path 192.168.20.15 110.88.12.88:25',
  ],
  [
    'does traffic from 192.168.20.15 to 203.0.113.25:587 get out, and with which source address?',
    'path 192.168.20.15 203.0.113.25:587/tcp | path 192.168.20.15 203.0.113.25:587',
  ],
  ['用 Python 发邮件的脚本怎么写？', 'unclear - -'],
  ['runner needs dns, udp 53 to 8.8.8.8 from vlan20, ok?', 'path vlan20 8.8.8.8:53/udp'],
  [
    "流水线报错 smtplib.SMTPSenderRefused: (552, b'you must authentication')，runner 是 192.168.20.15，服务器 110.88.12.88:25",
    'evidence 192.168.20.15 110.88.12.88:25/tcp | evidence 192.168.20.15 110.88.12.88:25 | path 192.168.20.15 110.88.12.88:25/tcp | path 192.168.20.15 110.88.12.88:25',
  ],
  ['开发环境在 floor3，git push 走 ssh 到 203.0.113.40 通吗', 'path floor3 203.0.113.40:22/tcp | path floor3 203.0.113.40:22'],
  [
    '我想从 vlan20 access web 的 443，should I use 192.168.1.80 还是 110.88.12.89？',
    'path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  [
    "Mar  4 21:10:33 mail postfix/smtpd[2231]: connect from unknown[192.168.1.1]   <- why the gateway's address and not the client's?",
    'evidence 192.168.1.1 192.168.1.55:25/tcp | evidence 192.168.1.1 192.168.1.55:25 | evidence 192.168.1.1 192.168.1.55 | evidence 192.168.1.1 -',
  ],
  [
    'postfix 日志：NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 552 5.7.1 you must authentication，这个是外网进来的吗？',
    'evidence 203.0.113.9 192.168.1.55:25/tcp | evidence 203.0.113.9 192.168.1.55:25 | evidence 203.0.113.9 110.88.12.88:25/tcp | evidence 203.0.113.9 110.88.12.88:25 | evidence 203.0.113.9 192.168.1.55 | evidence 203.0.113.9 110.88.12.88 | evidence 203.0.113.9 -',
  ],
  [
    'dovecot: imap-login: Login: user=<li>, method=PLAIN, rip=203.0.113.61, lip=192.168.1.55, mpid=3301, session=<x8Qk>',
    'evidence 203.0.113.61 192.168.1.55:143/tcp | evidence 203.0.113.61 192.168.1.55:143 | evidence 203.0.113.61 192.168.1.55 | evidence 203.0.113.61 110.88.12.88:143/tcp | evidence 203.0.113.61 110.88.12.88:143',
  ],
  [
    'dovecot 里看到 pop3-login: Aborted login (no auth attempts in 2 secs): rip=192.168.30.14, lip=192.168.1.55，三楼的包是怎么进来的？',
    'evidence 192.168.30.14 192.168.1.55:110/tcp | evidence 192.168.30.14 192.168.1.55:110 | evidence 192.168.30.14 192.168.1.55 | path 192.168.30.14 192.168.1.55:110/tcp | path 192.168.30.14 192.168.1.55:110 | path 192.168.30.14 192.168.1.55',
  ],
  [
    'Can the mail server deliver outbound, i.e. 192.168.1.55 to port 25 on the internet?',
    'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25 | path 192.168.1.55 internet',
  ],
  ['what source IP does the internet see when 192.168.1.55 connects out?', 'path 192.168.1.55 internet'],
  ['which public ports end up on 192.168.1.55', 'published - 192.168.1.55'],
  [
    '110.88.12.88 上的 465 有没有转到 192.168.1.55？',
    'published - 110.88.12.88:465/tcp | published - 110.88.12.88:465 | published - 192.168.1.55:465/tcp | published - 192.168.1.55:465 | published - 192.168.1.55 | who-reaches - 110.88.12.88:465/tcp | who-reaches - 110.88.12.88:465',
  ],
  [
    'Mar  4 21:14:02 mail postfix/smtp[9120]: connect to 203.0.113.25[203.0.113.25]:25: Connection timed out',
    'evidence 192.168.1.55 203.0.113.25:25/tcp | evidence 192.168.1.55 203.0.113.25:25 | evidence - 203.0.113.25:25/tcp | evidence - 203.0.113.25:25',
  ],
  [
    'mynetworks 只写了 192.168.1.0/24，vlan20 的人连 110.88.12.88:25，服务器看到的源地址是什么？',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['从 office 连 192.168.1.55:143 会经过网关吗？', 'path office 192.168.1.55:143/tcp | path office 192.168.1.55:143'],
  [
    'maillog 里全是 lost connection after CONNECT from unknown[192.168.20.7]，vlan20 to mail port 25, why 会这样？',
    'evidence 192.168.20.7 192.168.1.55:25/tcp | evidence 192.168.20.7 192.168.1.55:25 | evidence 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7 110.88.12.88:25 | evidence vlan20 192.168.1.55:25/tcp | evidence vlan20 192.168.1.55:25 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | path 192.168.20.7 192.168.1.55:25/tcp | path 192.168.20.7 192.168.1.55:25 | path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25 | path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['How many mails are stuck in the queue?', 'unclear - -'],
  ['imap 143 和 imaps 993，从外网到 110.88.12.88 哪个通？', 'path internet 110.88.12.88:143,993/tcp | path internet 110.88.12.88:143,993'],
  [
    "external senders out on the internet complain: 'Connection refused' on 110.88.12.88:25",
    'evidence internet 110.88.12.88:25/tcp | evidence internet 110.88.12.88:25 | path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25',
  ],
  [
    'Can people at home, over the internet, read their mail through 110.88.12.88 with IMAP? Yes or no.',
    'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  ['办公室的人能不能上外网？给我一个是或否。', 'path office internet'],
  [
    'Is our web server reachable from the internet?',
    'path internet 192.168.1.80 | path internet 110.88.12.89 | path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  [
    "yes or no: does vlan20 get to the mail server's smtp",
    'path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  [
    '三楼能连上邮件服务器吗',
    'path floor3 192.168.1.55 | path floor3 110.88.12.88 | path floor3 192.168.1.55:25,110,143/tcp | path floor3 192.168.1.55:25,110,143 | path floor3 110.88.12.88:25,110,143/tcp | path floor3 110.88.12.88:25,110,143',
  ],
  ['Is everything OK with the firewall today?', 'unclear - -'],
  ['现在公司对外开了哪些服务？', 'published - - | who-reaches internet -'],
  ['Can vlan20 go on the Internet?', 'path vlan20 internet'],
  ['110.88.12.89 的 https 外网客户能打开吗？只要结论。', 'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443'],
  [
    'Can a visitor on floor3 see the web server, https? just yes/no please',
    'path floor3 192.168.1.80:443/tcp | path floor3 192.168.1.80:443 | path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443',
  ],
  ['今晚这个改动可以上线吗？', 'unclear - -'],
  [
    'They told me nobody in the office can use 110.88.12.88 for mail. True?',
    'evidence office 110.88.12.88 | evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | evidence office 110.88.12.88:25,110,143/tcp | evidence office 110.88.12.88:25,110,143 | path office 110.88.12.88 | path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | path office 110.88.12.88:25,110,143/tcp | path office 110.88.12.88:25,110,143',
  ],
  ['vlan20 和 office 之间是互通的吗？', 'path vlan20 office | path office vlan20'],
  ['vlan20 到 192.168.1.80 的 443，通还是不通', 'path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443'],
  [
    'Is ssh on 110.88.12.88 open to the whole world?',
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | who-reaches - 110.88.12.88:22/tcp | who-reaches - 110.88.12.88:22 | published - 110.88.12.88:22/tcp | published - 110.88.12.88:22',
  ],
  ['List all port forwards on this gateway.', 'published - -'],
  ['What is published on 110.88.12.88?', 'published - 110.88.12.88'],
  ['110.88.12.89', 'published - 110.88.12.89 | who-reaches - 110.88.12.89'],
  ['Which hosts or zones can reach 192.168.1.80 on tcp/443?', 'who-reaches - 192.168.1.80:443/tcp'],
  ['互联网能访问到里面的哪些主机？', 'who-reaches internet - | published - -'],
  ['What is reachable from vlan20?', 'who-reaches vlan20 -'],
  ['For the record: is anything on 192.168.1.80 published?', 'published - 192.168.1.80'],
  [
    'Is port 3389 forwarded to anything on either public address?',
    'published - - | published - 110.88.12.88:3389/tcp | published - 110.88.12.88:3389 | published - 110.88.12.89:3389/tcp | published - 110.88.12.89:3389 | who-reaches - 110.88.12.88:3389/tcp | who-reaches - 110.88.12.88:3389 | who-reaches - 110.88.12.89:3389/tcp | who-reaches - 110.88.12.89:3389 | who-reaches - any:3389/tcp',
  ],
  [
    'audit 需要：110.88.12.88 的 25、110、143 port 分别 expose 给谁？',
    'who-reaches - 110.88.12.88:25,110,143/tcp | who-reaches - 110.88.12.88:25,110,143 | published - 110.88.12.88:25,110,143/tcp | published - 110.88.12.88:25,110,143 | published - 110.88.12.88',
  ],
  ['Can floor3 get into vlan20?', 'path floor3 vlan20'],
  ['Who accessed 192.168.1.55 last week?', 'unclear - -'],
  ['请列出转发到 192.168.1.55 的全部端口', 'published - 192.168.1.55'],
  ['Could someone on the internet connect to 192.168.1.55:3306?', 'path internet 192.168.1.55:3306/tcp | path internet 192.168.1.55:3306'],
  ['谁能连到 110.88.12.999:25？', 'unclear - -'],
  ['compliance team 问：ldap01 的 389 port 谁能 access？', 'unclear - -'],
  ['acme/gw#7', 'review - -'],
  ['can you take a look at acme/gw#7 before I approve it', 'review - -'],
  ['帮我看下 acme/gw#7 会影响谁', 'review - -'],
  ['-A PREROUTING -i bond1 -d 110.88.12.88 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55', 'rule - -'],
  [
    'The PR adds -A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 143 -j DNAT --to-destination 192.168.1.55. Would that let 192.168.20.7 in to 110.88.12.88:143?',
    'what-if 192.168.20.7 110.88.12.88:143/tcp | what-if 192.168.20.7 110.88.12.88:143',
  ],
  [
    '如果合并这条：-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j MASQUERADE，办公室连 110.88.12.88:25 会通吗',
    'what-if office 110.88.12.88:25/tcp | what-if office 110.88.12.88:25',
  ],
  [
    'if we merge -A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55 is floor3 to 110.88.12.88:110 fixed?',
    'what-if floor3 110.88.12.88:110/tcp | what-if floor3 110.88.12.88:110',
  ],
  ['这条规则什么意思：-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  [
    'Before I look at the diff: as it stands, who reaches 110.88.12.88:110?',
    'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['review 一下 acme/gw#7，重点看 hairpin 有没有 break', 'review - -'],
  ['改了之后还能用吗？', 'unclear - -'],
  ['what if somebody removed -A POSTROUTING -o bond0 -j MASQUERADE? office to internet', 'what-if office internet'],
  [
    'Nit: is -A FORWARD -i bond1.20 -o bond0 -j ACCEPT redundant given the line above it?',
    'rule - - | what-if - - | what-if vlan20 internet',
  ],
  [
    '这个 rule 换成 bond+ merge 的话，floor3 去 110.88.12.88:25 OK 吗？加的是 -A PREROUTING -i bond+ -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
    'what-if floor3 110.88.12.88:25/tcp | what-if floor3 110.88.12.88:25',
  ],
  ['acme/gw#7 合了以后有谁会断？', 'review - -'],
  ['mail-gw line 6', 'line - -'],
  ['What does line 9 of mail-gw do?', 'line - -'],
  ['mail-gw 第 15 行是干什么的？', 'line - -'],
  ['-A POSTROUTING -o bond0 -j MASQUERADE   in plain words please', 'rule - -'],
  ['explain: -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', 'rule - -'],
  [
    '-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80 这条 rule 没写 interface，is that OK?',
    'rule - -',
  ],
  ['I read -A FORWARD -i bond1 -o bond0 -j ACCEPT here. What is it for, and does anything above it matter?', 'rule - -'],
  ['office 的机器访问 8.8.8.8 的时候源地址会变成什么', 'path office 8.8.8.8'],
  [
    'If I sit in office and open 110.88.12.89:443, where does the packet go?',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  ['how do I use this bot', 'help - -'],
  ['mail-gw line 12 explain 一下 please', 'line - -'],
  ['你能做什么？', 'help - -'],
  ['What book should I read to learn iptables?', 'unclear - -'],
  ['web 这台 server 有哪些 port 被 publish 出去了？', 'published - 192.168.1.80 | published - 110.88.12.89'],
  ['110.88.12.88:25 谁能进来？', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  [
    'what if I add -A PREROUTING -i bond1.20 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55, can vlan20 then reach 110.88.12.88:25?',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25',
  ],
  [
    'Suppose I delete -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT. Who still reaches 110.88.12.88:25?',
    'what-if - 110.88.12.88:25/tcp | what-if - 110.88.12.88:25',
  ],
  ['把 -A POSTROUTING -o bond0 -j MASQUERADE 删掉，vlan20 还能上外网吗？', 'what-if vlan20 internet'],
  [
    'add these two and check 192.168.1.23 -> 110.88.12.88:110\n-A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55\n-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 110 -j MASQUERADE',
    'what-if 192.168.1.23 110.88.12.88:110/tcp | what-if 192.168.1.23 110.88.12.88:110',
  ],
  ['what happens if we remove -A FORWARD -i bond1 -o bond0 -j ACCEPT', 'what-if - -'],
  [
    '如果加 -A FORWARD -i bond1.20 -o bond1 -j ACCEPT，192.168.20.7 能连到 192.168.1.55:143 吗',
    'what-if 192.168.20.7 192.168.1.55:143/tcp | what-if 192.168.20.7 192.168.1.55:143',
  ],
  ['What if I change some rules?', 'unclear - -'],
  [
    'take -A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80 out of the set; who reaches 110.88.12.89:443 afterwards?',
    'what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443',
  ],
  [
    '先不动生产，试一下：删除 -A FORWARD -i bond1.20 -o bond0 -j ACCEPT 之后，192.168.20.7 到 203.0.113.25:587 会怎样',
    'what-if 192.168.20.7 203.0.113.25:587/tcp | what-if 192.168.20.7 203.0.113.25:587',
  ],
  [
    'what if 加一条 -A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 587 -j DNAT --to-destination 192.168.1.55，internet 能 reach 110.88.12.88:587 吗',
    'what-if internet 110.88.12.88:587/tcp | what-if internet 110.88.12.88:587',
  ],
  [
    'with -I FORWARD 1 -s 192.168.30.0/24 -j DROP added, would floor3 lose 203.0.113.25:443?',
    'what-if floor3 203.0.113.25:443/tcp | what-if floor3 203.0.113.25:443',
  ],
  [
    '假如再加一条 -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80/32 -p tcp -m tcp --dport 443 -j MASQUERADE，office 访问 110.88.12.89:443 会怎么样？',
    'what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443',
  ],
  [
    'if i put in -A INPUT -i bond0 -p tcp -m tcp --dport 22 -j DROP, does 203.0.113.9 still get ssh on 110.88.12.88',
    'what-if 203.0.113.9 110.88.12.88:22/tcp | what-if 203.0.113.9 110.88.12.88:22',
  ],
  [
    '要是插入 -I FORWARD -i bond1.20 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j ACCEPT，vlan20 能直连 192.168.1.55:25 吗',
    'what-if vlan20 192.168.1.55:25/tcp | what-if vlan20 192.168.1.55:25',
  ],
  ['把 NAT 那块 refactor 一下的话，internal clients 会不会 break?', 'unclear - -'],
  [
    'vlan20 怎么就连不上 110.88.12.88 的 110 呢，外面都好好的',
    'evidence vlan20 110.88.12.88:110/tcp | evidence vlan20 110.88.12.88:110 | path vlan20 110.88.12.88:110/tcp | path vlan20 110.88.12.88:110',
  ],
  [
    '办公室 Outlook 配的是 110.88.12.88，收发都不行（25 和 110）',
    'evidence office 110.88.12.88:25,110/tcp | evidence office 110.88.12.88:25,110 | path office 110.88.12.88:25,110/tcp | path office 110.88.12.88:25,110',
  ],
  [
    'telnet 110.88.12.88 25 是通的，可是发信报 552 you must authentication，我电脑 192.168.1.23',
    'evidence 192.168.1.23 110.88.12.88:25/tcp | evidence 192.168.1.23 110.88.12.88:25 | path 192.168.1.23 110.88.12.88:25/tcp | path 192.168.1.23 110.88.12.88:25',
  ],
  ['三楼 192.168.30.14 到 110.88.12.88:143', 'path 192.168.30.14 110.88.12.88:143/tcp | path 192.168.30.14 110.88.12.88:143'],
  ['192.168.1.23 ping 110.88.12.88 能通吗', 'path 192.168.1.23 110.88.12.88/icmp'],
  ['邮件服务器对外开了什么端口', 'published - 192.168.1.55 | published - 110.88.12.88'],
  ['内网访问 110.88.12.88 的 25 为什么不通', 'unclear - -'],
  ['bond1.20 进来的能从 bond0 出去吗？', 'path vlan20 internet'],
  [
    '抓包看到 IP 192.168.1.55.25 > 192.168.1.23.51514: Flags [S.]，客户端本来是往 110.88.12.88 连的，马上回了 RST，这是怎么了',
    'evidence 192.168.1.23 110.88.12.88:25/tcp | evidence 192.168.1.23 110.88.12.88:25 | evidence 192.168.1.23 192.168.1.55:25/tcp | evidence 192.168.1.23 192.168.1.55:25',
  ],
  ['办公室到 192.168.20.0/24 通不通', 'path office 192.168.20.0/24 | path office vlan20'],
  ['谁可以访问 192.168.1.80:443', 'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443'],
  ['vlan20 能去哪些地方', 'who-reaches vlan20 -'],
  [
    'office 这边 POP3 timeout，server 写的是 mail，please 看下',
    'evidence office 192.168.1.55:110/tcp | evidence office 192.168.1.55:110 | evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110 | path office 192.168.1.55:110/tcp | path office 192.168.1.55:110 | path office 110.88.12.88:110/tcp | path office 110.88.12.88:110',
  ],
  ['外网手机连 110.88.12.88，smtp 和 imap 都要用，行吗？', 'path internet 110.88.12.88:25,143/tcp | path internet 110.88.12.88:25,143'],
  [
    '内核日志 IN=bond1 OUT= SRC=192.168.30.14 DST=110.88.12.88 LEN=52 TTL=127 PROTO=TCP SPT=51002 DPT=25 SYN，OUT 是空的，什么意思',
    'evidence 192.168.30.14 110.88.12.88:25/tcp',
  ],
];
