/**
 * A hundred of five people (an engineer, a help desk, a reliability engineer, an auditor, a developer), written without a look at the
 * grammar: 78 were read right when first asked, 11 as another question. What is not understood may be asked back.
 */
export const thirteenthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    '192.168.20.7 to 110.88.12.88 imap: dead. 25 as well but only imap matters today. why',
    'evidence 192.168.20.7 110.88.12.88:143/tcp | evidence 192.168.20.7 110.88.12.88:143 | path 192.168.20.7 110.88.12.88:143/tcp | path 192.168.20.7 110.88.12.88:143',
  ],
  ['fwd policy drop, yet vlan20 gets out to 1.1.1.1:443. by which rule?', 'path vlan20 1.1.1.1:443/tcp | path vlan20 1.1.1.1:443'],
  [
    'hairpin office -> 110.88.12.89:443. no -i on that dnat so it ought to match, but the way back?',
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  ['who is left out of 192.168.1.80:443', 'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443'],
  ["everything dnat'ed on this box, list pls", 'published - -'],
  ['anything behind 110.88.12.89 apart from https?', 'published - 110.88.12.89'],
  ['mail-gw line 17 - needed at all?', 'line - - | what-if - -'],
  [
    'drop `-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT` from filter: what breaks for internet -> 110.88.12.88:25',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  ['acme/gw#7 sane?', 'review - -'],
  [
    '-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j MASQUERADE    <- what does that do, in words',
    'rule - -',
  ],
  [
    'SYN from 192.168.1.23 to 110.88.12.88:143 gets its RST from the gw itself, never from mail. confirm',
    'evidence 192.168.1.23 110.88.12.88:143/tcp | evidence 192.168.1.23 110.88.12.88:143 | path 192.168.1.23 110.88.12.88:143/tcp | path 192.168.1.23 110.88.12.88:143',
  ],
  [
    'floor3 comes in untagged on bond1, so -i bond1 -o bond0 covers it towards 9.9.9.9 tcp 853, right?',
    'path floor3 9.9.9.9:853/tcp | who-reaches - 9.9.9.9:853/tcp',
  ],
  [
    "inter-vlan, 192.168.20.7 > 192.168.1.80 443. allowed? don't see a rule for it",
    'path 192.168.20.7 192.168.1.80:443/tcp | path 192.168.20.7 192.168.1.80:443',
  ],
  ['echo request vlan20 -> mail, does it get through', 'path vlan20 192.168.1.55/icmp | path vlan20 110.88.12.88/icmp'],
  [
    'Hi, a user on the third floor told me that since Tuesday her Thunderbird can\'t fetch anything, it says "Failed to connect to server 110.88.12.88" for her IMAP account. Her machine is 192.168.30.14. Could you tell me what\'s happening?',
    'evidence 192.168.30.14 110.88.12.88:143/tcp | evidence 192.168.30.14 110.88.12.88:143 | path 192.168.30.14 110.88.12.88:143/tcp | path 192.168.30.14 110.88.12.88:143',
  ],
  [
    'A lady in the office, 192.168.1.77, gets "552 you must authentication" whenever she sends via 110.88.12.88. She did type her password, she swears.',
    'evidence 192.168.1.77 110.88.12.88:25/tcp | evidence 192.168.1.77 110.88.12.88:25 | evidence 192.168.1.77 110.88.12.88',
  ],
  [
    'Three colleagues in vlan20 report that https://110.88.12.89 just spins for 60 seconds and then gives up, yet from home it is fine.',
    'evidence vlan20 110.88.12.89:443/tcp | evidence vlan20 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  [
    "One of the salespeople is at a hotel and reads her mail without trouble. Somebody in the office with the very same settings (pop3, 110.88.12.88) can't. What is different for the one in the office?",
    'evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110 | path office 110.88.12.88:110/tcp | path office 110.88.12.88:110',
  ],
  [
    'My colleague was wondering whether people in vlan20 - sorry, floor3 I mean - are able to send through 110.88.12.88 on port 587',
    'path floor3 110.88.12.88:587/tcp | path floor3 110.88.12.88:587',
  ],
  [
    'Ticket 25443: Outlook shows 0x800CCC0E. He sits at 192.168.1.42 and his outgoing (SMTP) server is 110.88.12.88.',
    'evidence 192.168.1.42 110.88.12.88:25/tcp | evidence 192.168.1.42 110.88.12.88:25 | path 192.168.1.42 110.88.12.88:25/tcp | path 192.168.1.42 110.88.12.88:25',
  ],
  [
    "Sorry to bother you again. The copier at 192.168.20.31 is supposed to scan to e-mail, it uses the server 192.168.1.55, port 25, no encryption. After half a minute the display reads 'Connection timed out'. Is that us?",
    'evidence 192.168.20.31 192.168.1.55:25/tcp | evidence 192.168.20.31 192.168.1.55:25 | path 192.168.20.31 192.168.1.55:25/tcp | path 192.168.20.31 192.168.1.55:25',
  ],
  [
    "My colleague (192.168.1.60) can ping 110.88.12.88 all right but his phone app won't pull mail from it over imap",
    'evidence 192.168.1.60 110.88.12.88:143/tcp | evidence 192.168.1.60 110.88.12.88:143 | path 192.168.1.60 110.88.12.88:143/tcp | path 192.168.1.60 110.88.12.88:143',
  ],
  ['nobody in the office gets to 110.88.12.88 any longer, they tell me', 'evidence office 110.88.12.88 | path office 110.88.12.88'],
  ['Please enumerate all services that are exposed on 110.88.12.88.', 'published - 110.88.12.88'],
  [
    'Is it correct that SSH on 192.168.1.55 can not be reached from the internet?',
    'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22',
  ],
  [
    'For the record: by whom can 110.88.12.89 be reached over https?',
    'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  ['To which machines behind the firewall are ports forwarded, and which ones?', 'published - -'],
  [
    'Could a host in vlan20 talk to 192.168.1.80 on 443 directly, i.e. without making the detour over the public address?',
    'path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443',
  ],
  ['I need proof that 192.168.1.80 is published on 443 and on nothing else', 'published - 192.168.1.80'],
  ['Seen from vlan20, which destinations are within reach?', 'who-reaches vlan20 -'],
  [
    'Assume line 17 were deleted. Would hosts on the internet still be served at 110.88.12.88:110?',
    'what-if internet 110.88.12.88:110/tcp | what-if internet 110.88.12.88:110',
  ],
  ['Put this into plain language for the report, please: -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', 'rule - -'],
  [
    'Is port 22 of 110.88.12.88 open to the world? INPUT has policy ACCEPT if I read this right, which would worry me',
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | who-reaches - 110.88.12.88:22/tcp | who-reaches - 110.88.12.88:22',
  ],
  ['What purpose does line 10 of mail-gw serve?', 'line - -'],
  ['which vendor would you pick now that CentOS 7 is end of life?', 'unclear - -'],
  ['How many connections to port 25 were dropped last night between 02:00 and 03:00?', 'unclear - -'],
  ['Would merging acme/gw#7 open anything to outsiders that is closed today?', 'review - -'],
  [
    "cron on 192.168.20.44 runs every 15 minutes and since the deploy it's always\ncurl: (7) Failed to connect to 110.88.12.89 port 443: Connection refused",
    'evidence 192.168.20.44 110.88.12.89:443/tcp | evidence 192.168.20.44 110.88.12.89:443 | path 192.168.20.44 110.88.12.89:443/tcp | path 192.168.20.44 110.88.12.89:443',
  ],
  [
    '  File "/usr/lib/python3.9/smtplib.py", line 312, in _get_socket\nConnectionRefusedError: [Errno 111] Connection refused\nhost is 110.88.12.88, port 25, script lives on 192.168.20.44',
    'evidence 192.168.20.44 110.88.12.88:25/tcp | evidence 192.168.20.44 110.88.12.88:25 | path 192.168.20.44 110.88.12.88:25/tcp | path 192.168.20.44 110.88.12.88:25',
  ],
  [
    'Error: connect ETIMEDOUT 192.168.1.55:25\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1494:16)\n\nnode job on 192.168.30.8, any idea?',
    'evidence 192.168.30.8 192.168.1.55:25/tcp | evidence 192.168.30.8 192.168.1.55:25 | path 192.168.30.8 192.168.1.55:25/tcp | path 192.168.30.8 192.168.1.55:25',
  ],
  [
    'ssh: connect to host 192.168.1.80 port 22: Connection timed out -- tried from my box in vlan20 twice',
    'evidence vlan20 192.168.1.80:22/tcp | evidence vlan20 192.168.1.80:22 | path vlan20 192.168.1.80:22/tcp | path vlan20 192.168.1.80:22',
  ],
  [
    'my nightly backup in vlan20 pushes to 198.51.100.10 over ssh at 3:30. is it being stopped by anything here?',
    'evidence vlan20 198.51.100.10:22/tcp | evidence vlan20 198.51.100.10:22 | path vlan20 198.51.100.10:22/tcp | path vlan20 198.51.100.10:22',
  ],
  [
    'java.net.ConnectException: Connection timed out when our importer on 192.168.20.9 opens pop3 on 192.168.1.55, no wait, on 110.88.12.88',
    'evidence 192.168.20.9 110.88.12.88:110/tcp | evidence 192.168.20.9 110.88.12.88:110 | path 192.168.20.9 110.88.12.88:110/tcp | path 192.168.20.9 110.88.12.88:110',
  ],
  ['git push hangs for 2 minutes and then dies', 'unclear - - | evidence - -'],
  ['my cron job fails again with connection refused, can you check?', 'unclear - - | evidence - -'],
  [
    'Is 443 on 110.88.12.88 forwarded too?',
    'published - 110.88.12.88:443/tcp | published - 110.88.12.88:443 | published - 110.88.12.88 | who-reaches - 110.88.12.88:443/tcp | who-reaches - 110.88.12.88:443 | path internet 110.88.12.88:443/tcp | path internet 110.88.12.88:443',
  ],
  [
    'If I added -A FORWARD -i bond1.20 -o bond1 -p tcp -m tcp --dport 25 -j ACCEPT, could 192.168.20.7 then talk to 192.168.1.55:25?',
    'what-if 192.168.20.7 192.168.1.55:25/tcp | what-if 192.168.20.7 192.168.1.55:25',
  ],
  [
    "What would be different for vlan20 talking to 110.88.12.88 on 143 if the imap forward weren't tied to bond0?",
    'what-if vlan20 110.88.12.88:143/tcp | what-if vlan20 110.88.12.88:143 | unclear - -',
  ],
  [
    'Suppose the masquerade rule vanished tomorrow. Can office still get to 93.184.216.34 on 443?',
    'what-if office 93.184.216.34:443/tcp | what-if office 93.184.216.34:443',
  ],
  [
    'Mar  3 08:14:55 mail-gw kernel: FWD-DROP: IN=bond1.20 OUT=bond1 MAC=00:16:3e:11:22:33:00:16:3e:44:55:66:08:00 SRC=192.168.20.7 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=50122 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 192.168.1.55:143/tcp',
  ],
  [
    'tcp      6 112 SYN_SENT src=192.168.1.23 dst=110.88.12.89 sport=40112 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.23 sport=443 dport=40112 mark=0 use=1   -- stuck like this for every office pc',
    'evidence 192.168.1.23 110.88.12.89:443/tcp',
  ],
  [
    'got this in the capture: 09:12:01.442311 IP 110.88.12.88.25 > 192.168.20.7.51514: Flags [R.], seq 0, ack 2871, win 0, length 0',
    'evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    "14:02:37.118204 IP 203.0.113.9.60211 > 110.88.12.88.110: Flags [S], seq 901223, win 64240, options [mss 1460], length 0\nno answer to that one. shouldn't pop3 be open?",
    'evidence 203.0.113.9 110.88.12.88:110/tcp | path 203.0.113.9 110.88.12.88:110/tcp',
  ],
  [
    "postfix/smtp[2211]: 4F2C1A0: to=<kim@example.com>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to 110.88.12.88[110.88.12.88]:25: Connection refused)   (that's in the maillog of the web server)",
    'evidence 192.168.1.80 110.88.12.88:25/tcp | evidence 192.168.1.80 110.88.12.88:25 | path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  [
    'nc: connect to 110.88.12.88 port 143 (tcp) failed: Connection refused   <- run on floor3',
    'evidence floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143/tcp',
  ],
  [
    '=== Trying 110.88.12.88:25...\n*** Error connecting to 110.88.12.88:25:\n***     IO::Socket::INET: connect: Connection timed out\nswaks, started on our monitoring host 198.51.100.7',
    'evidence 198.51.100.7 110.88.12.88:25/tcp | evidence 198.51.100.7 110.88.12.88:25 | path 198.51.100.7 110.88.12.88:25/tcp | path 198.51.100.7 110.88.12.88:25 | unclear - -',
  ],
  [
    "openssl s_client -connect 110.88.12.88:443 gives connect:errno=111 from 192.168.1.23. The cert isn't even looked at.",
    'evidence 192.168.1.23 110.88.12.88:443/tcp | evidence 192.168.1.23 110.88.12.88:443 | path 192.168.1.23 110.88.12.88:443/tcp | path 192.168.1.23 110.88.12.88:443',
  ],
  ['what sort of things may i ask you?', 'help - -'],
  [
    'tracert to 8.8.8.8 on 192.168.20.7 never gets past 192.168.20.1',
    'evidence 192.168.20.7 8.8.8.8 | path 192.168.20.7 8.8.8.8 | evidence 192.168.20.7 8.8.8.8/icmp | path 192.168.20.7 8.8.8.8/icmp',
  ],
  ['does it work from the inside, 110.88.12.88:25?', 'unclear - - | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  [
    'vlan20 的同事今早起就收不到邮件,客户端里配的是 110.88.12.88 的 imap,弹窗说连接被拒绝',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143',
  ],
  [
    '192.168.20.7 去 192.168.1.55 的 25 端口,会在哪一步被挡下来',
    'path 192.168.20.7 192.168.1.55:25/tcp | path 192.168.20.7 192.168.1.55:25',
  ],
  ['外网到底能不能直接登录 192.168.1.80 的 ssh?', 'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22'],
  ['邮件服务器对外开放了哪几个端口', 'published - 192.168.1.55 | published - 110.88.12.88'],
  ['110.88.12.89 的 https,都有哪些人够得着', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  [
    '把第 17 行删掉的话,从互联网收信(110.88.12.88 的 110)还正常么',
    'what-if internet 110.88.12.88:110/tcp | what-if internet 110.88.12.88:110',
  ],
  [
    '假如补一条 -A PREROUTING -i bond1 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55 ,192.168.1.23 再连 110.88.12.88:25 会通吗',
    'what-if 192.168.1.23 110.88.12.88:25/tcp | what-if 192.168.1.23 110.88.12.88:25',
  ],
  ['mail-gw 第 18 行是干嘛用的', 'line - -'],
  ['acme/gw#7 帮忙过一眼,有没有坑', 'review - -'],
  ['这句看不懂:-A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['内网连不上 110.88.12.88 的 25 了', 'unclear - - | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['网关现在 CPU 占用多少', 'unclear - -'],
  [
    '三楼那台打印机 192.168.30.20 扫描到邮箱老是失败,服务器填的 192.168.1.55,端口 25',
    'evidence 192.168.30.20 192.168.1.55:25/tcp | evidence 192.168.30.20 192.168.1.55:25 | path 192.168.30.20 192.168.1.55:25/tcp | path 192.168.30.20 192.168.1.55:25',
  ],
  [
    'office 的人反映打开 https://110.88.12.89 一直转圈,回家以后就没问题,为什么?',
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  [
    '我在 192.168.1.66 上敲 telnet 110.88.12.88 110,结果是 Unable to connect to remote host: Connection refused',
    'evidence 192.168.1.66 110.88.12.88:110/tcp | evidence 192.168.1.66 110.88.12.88:110 | path 192.168.1.66 110.88.12.88:110/tcp | path 192.168.1.66 110.88.12.88:110',
  ],
  [
    '日志里反复出现这行,是不是被丢了?IN=bond1 OUT=bond1.20 SRC=192.168.1.23 DST=192.168.20.7 LEN=52 TOS=0x00 PREC=0x00 TTL=127 ID=20133 DF PROTO=TCP SPT=52000 DPT=3389 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.1.23 192.168.20.7:3389/tcp',
  ],
  ['vlan20 上网走的是哪条规则?拿 203.0.113.80 的 443 举例', 'path vlan20 203.0.113.80:443/tcp | path vlan20 203.0.113.80:443'],
  ['外面的用户通过 110.88.12.88 的 25,不对,587 发信,行不行', 'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587'],
  [
    'web 这台机器访问自己的公网地址 110.88.12.89:443,回得来吗',
    'path 192.168.1.80 110.88.12.89:443/tcp | path 192.168.1.80 110.88.12.89:443',
  ],
  ['bond1.20 那边能 ping 通 110.88.12.88 吗', 'path vlan20 110.88.12.88/icmp'],
  ['这台网关一共做了多少条端口映射,分别转到哪里', 'published - -'],
  ['站在 floor3 的角度,有哪些地方是能访问到的', 'who-reaches floor3 -'],
  [
    '昨晚 22:30 上线之后,192.168.20.15 上的定时任务连 110.88.12.88:25 就一直超时,重试 3 次都失败,之前是好的',
    'evidence 192.168.20.15 110.88.12.88:25/tcp | evidence 192.168.20.15 110.88.12.88:25 | path 192.168.20.15 110.88.12.88:25/tcp | path 192.168.20.15 110.88.12.88:25',
  ],
  [
    '要是没有放行 bond1.20 到 bond0 的那条规则,vlan20 还能查 8.8.8.8 的 53 吗',
    'what-if vlan20 8.8.8.8:53/udp | what-if vlan20 8.8.8.8:53/tcp | what-if vlan20 8.8.8.8:53',
  ],
  [
    'conntrack -L 抓到的:tcp 6 431999 ESTABLISHED src=192.168.20.7 dst=110.88.12.89 sport=50612 dport=443 src=192.168.1.80 dst=192.168.20.7 sport=443 dport=50612 [ASSURED] mark=0 use=1 说明啥',
    'evidence 192.168.20.7 110.88.12.89:443/tcp',
  ],
  ['你都会些什么?教教我怎么提问', 'help - -'],
  [
    'office 的人发信,服务器写的 110.88.12.88,smtp 返回 552 you must authentication,密码明明没错',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | evidence office 110.88.12.88',
  ],
  [
    '审计要核实一点:互联网上的主机无法访问 192.168.20.7 的 3389,对吧',
    'path internet 192.168.20.7:3389/tcp | path internet 192.168.20.7:3389',
  ],
  ['又不通了,快看看怎么回事', 'unclear - -'],
  ['外部访问 110.88.12.88 的 143 时,目的地址是在什么时候被改写的', 'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143'],
  [
    'vlan20 有个 user 用 Outlook 收信,pop3 server 填的 110.88.12.88,一直 timeout,帮看下',
    'evidence vlan20 110.88.12.88:110/tcp | evidence vlan20 110.88.12.88:110 | path vlan20 110.88.12.88:110/tcp | path vlan20 110.88.12.88:110',
  ],
  [
    'FORWARD policy 是 DROP,那 192.168.1.23 去 access 192.168.20.7:22 会被 drop 掉吗',
    'path 192.168.1.23 192.168.20.7:22/tcp | path 192.168.1.23 192.168.20.7:22',
  ],
  [
    'curl: (28) Failed to connect to 192.168.1.80 port 443 after 130012 ms: Connection timed out 这是 192.168.20.44 上的 cron 打出来的',
    'evidence 192.168.20.44 192.168.1.80:443/tcp | evidence 192.168.20.44 192.168.1.80:443 | path 192.168.20.44 192.168.1.80:443/tcp | path 192.168.20.44 192.168.1.80:443',
  ],
  ['PR acme/gw#7 merge 之后 hairpin 会不会好', 'review - -'],
  ['这条 rule 是什么意思 -A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80', 'rule - -'],
  ['mail-gw 的 line 19 如果 remove 掉,会影响到谁', 'what-if - - | line - - | what-if vlan20 - | what-if vlan20 internet'],
  ['gateway 现在有多少 session,throughput 跑到几百 Mbps 了', 'unclear - -'],
  ['帮忙 check 一下 floor3 到 web 的 https 通不通', 'path floor3 192.168.1.80:443/tcp | path floor3 192.168.1.80:443'],
  ['internal 用户说邮件坏了,群里都炸了,什么 issue?', 'unclear - - | evidence - -'],
  ['192.168.1.55 上面 publish 了哪些 service', 'published - 192.168.1.55'],
];
