/**
 * A second hundred, written like the first without a look at the grammar, and read right in 87 cases of 100 when it was first asked; what was missed
 * then is read since. From "inside" alone no zone is meant here, as there are three: it is asked back.
 */
export const secondQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['110.88.12.88:143', 'who-reaches - 110.88.12.88:143/tcp | published - 110.88.12.88:143/tcp'],
  ['192.168.1.80', 'published - 192.168.1.80'],
  ['192.168.20.41 -> 110.88.12.88:110', 'path 192.168.20.41 110.88.12.88:110/tcp'],
  ['110.88.12.89:443 from floor3', 'path floor3 110.88.12.89:443/tcp'],
  [
    'can someone out on the internet actually open 110.88.12.89 on https, or did we only think we published it?',
    'path internet 110.88.12.89:443/tcp | published - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443/tcp',
  ],
  ['which clients get through to mail on imap?', 'who-reaches - 192.168.1.55:143/tcp | who-reaches - 110.88.12.88:143/tcp'],
  ["What's exposed for web right now?", 'published - 192.168.1.80 | published - 110.88.12.89'],
  [
    'Where does a connection to 110.88.12.88 port 110 end up?',
    'published - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110/tcp | path - 110.88.12.88:110/tcp | path internet 110.88.12.88:110/tcp',
  ],
  ['show me how a SYN from 203.0.113.44 travels to 110.88.12.88:25', 'path 203.0.113.44 110.88.12.88:25/tcp'],
  [
    'Is submission open on 110.88.12.88? The Thunderbird guide says to use 587',
    'published - 110.88.12.88:587/tcp | who-reaches - 110.88.12.88:587/tcp | path - 110.88.12.88:587/tcp | path internet 110.88.12.88:587/tcp',
  ],
  [
    'nobody on vlan20 can submit to mail on port 587, is that port even forwarded?',
    'published - 192.168.1.55:587/tcp | published - 110.88.12.88:587/tcp | who-reaches - 192.168.1.55:587/tcp | who-reaches - 110.88.12.88:587/tcp | path vlan20 192.168.1.55:587/tcp | path vlan20 110.88.12.88:587/tcp | evidence vlan20 192.168.1.55:587/tcp | evidence vlan20 110.88.12.88:587/tcp',
  ],
  [
    'tcp      6 112 SYN_SENT src=192.168.20.7 dst=192.168.1.55 sport=50922 dport=143 [UNREPLIED] src=192.168.1.55 dst=192.168.20.7 sport=143 dport=50922 mark=0 use=1',
    'evidence 192.168.20.7 192.168.1.55:143/tcp | evidence 192.168.20.7 110.88.12.88:143/tcp',
  ],
  [
    'conntrack -L -d 110.88.12.88 shows this, is it healthy?\ntcp      6 431988 ESTABLISHED src=198.51.100.61 dst=110.88.12.88 sport=44210 dport=25 src=192.168.1.55 dst=198.51.100.61 sport=25 dport=44210 [ASSURED] mark=0 use=1',
    'evidence 198.51.100.61 110.88.12.88:25/tcp | evidence 198.51.100.61 192.168.1.55:25/tcp',
  ],
  [
    'tcpdump -n on bond1, same thing over and over:\n10:14:02.118204 IP 192.168.1.77.50412 > 110.88.12.88.143: Flags [S], seq 2781934411, win 64240, options [mss 1460], length 0\n10:14:02.118251 IP 110.88.12.88.143 > 192.168.1.77.50412: Flags [R.], seq 0, ack 2781934412, win 0, length 0',
    'evidence 192.168.1.77 110.88.12.88:143/tcp',
  ],
  [
    'Nov 12 09:31:44 gw kernel: IN=bond1 OUT= MAC=52:54:00:aa:01:01:52:54:00:bb:02:02:08:00 SRC=192.168.1.64 DST=110.88.12.88 LEN=60 TOS=0x00 PREC=0x00 TTL=64 ID=31882 DF PROTO=TCP SPT=41822 DPT=110 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.1.64 110.88.12.88:110/tcp',
  ],
  [
    'Found this in the log of dropped packets: FWD-DROP: IN=bond1.20 OUT=bond1 SRC=192.168.20.15 DST=192.168.1.80 LEN=60 TTL=63 DF PROTO=TCP SPT=38854 DPT=80 SYN',
    'evidence 192.168.20.15 192.168.1.80:80/tcp | evidence 192.168.20.15 110.88.12.89:80/tcp',
  ],
  [
    '[88213.551] IN=bond0 OUT= SRC=198.51.100.23 DST=110.88.12.88 LEN=71 TTL=51 PROTO=UDP SPT=53011 DPT=53 LEN=51 -- should I worry?',
    'evidence 198.51.100.23 110.88.12.88:53/udp',
  ],
  [
    'nft monitor trace gave me\ntrace id 3c1f0a9e ip filter FORWARD packet: iif "bond1.20" oif "bond1" ip saddr 192.168.20.7 ip daddr 192.168.1.55 ip ttl 63 tcp sport 51000 tcp dport 25 tcp flags == syn\ntrace id 3c1f0a9e ip filter FORWARD policy drop',
    'evidence 192.168.20.7 192.168.1.55:25/tcp | evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    '192.168.1.77 gets curl: (28) Failed to connect to 110.88.12.89 port 443 after 130021 ms: Connection timed out',
    'evidence 192.168.1.77 110.88.12.89:443/tcp | path 192.168.1.77 110.88.12.89:443/tcp',
  ],
  [
    '$ openssl s_client -starttls smtp -connect 110.88.12.88:25\n140213:error:0200206F:system library:connect:Connection refused\nconnect:errno=111',
    'evidence - 110.88.12.88:25/tcp',
  ],
  [
    'swaks run on a floor3 desktop:\n=== Trying 110.88.12.88:25...\n*** Error connecting to 110.88.12.88:25:\n*** \tIO::Socket::INET6: connect: Connection timed out',
    'evidence floor3 110.88.12.88:25/tcp | path floor3 110.88.12.88:25/tcp',
  ],
  [
    'the printer 192.168.30.14 logs: postfix/smtp[2211]: 4F1C220B1: relay=none, delay=30, status=deferred (connect to 110.88.12.88[110.88.12.88]:25: Connection refused)',
    'evidence 192.168.30.14 110.88.12.88:25/tcp | path 192.168.30.14 110.88.12.88:25/tcp',
  ],
  [
    'dovecot: imap-login: Disconnected (no auth attempts in 2 secs): user=<>, rip=192.168.20.7, lip=192.168.1.55, session=<k3Vt0>',
    'evidence 192.168.20.7 192.168.1.55:143/tcp | evidence 192.168.20.7 192.168.1.55 | evidence 192.168.20.7 110.88.12.88:143/tcp | evidence 192.168.20.7 110.88.12.88',
  ],
  [
    'telnet 110.88.12.88 110 from the gateway itself says Connection refused',
    'evidence gateway 110.88.12.88:110/tcp | path gateway 110.88.12.88:110/tcp',
  ],
  [
    "Outlook in the office pops up '552 you must authentication' whenever it sends through 110.88.12.88:25",
    'evidence office 110.88.12.88:25/tcp | path office 110.88.12.88:25/tcp',
  ],
  ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  ['what on earth does `-A POSTROUTING -o bond0 -j MASQUERADE` do?', 'rule - -'],
  [
    'In plain words please: iptables -t nat -A PREROUTING -i bond1 -d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
    'rule - -',
  ],
  ['mail-gw line 9', 'line - -'],
  ['what is line 18 for?', 'line - -'],
  ['netops/mail-gw#42', 'review - -'],
  ['please have a look at https://github.com/netops/mail-gw/pull/118 before I merge', 'review - -'],
  [
    'what if we add -A PREROUTING -i bond1 -d 110.88.12.88 -p tcp -m tcp --dport 143 -j DNAT --to-destination 192.168.1.55 ?',
    'what-if - - | what-if - 110.88.12.88:143/tcp | what-if office 110.88.12.88:143/tcp',
  ],
  [
    'would 192.168.1.77 get to 110.88.12.88:25 if we append these two?\n-A PREROUTING -i bond1 -d 110.88.12.88 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55\n-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55 -p tcp -m tcp --dport 25 -j MASQUERADE',
    'what-if 192.168.1.77 110.88.12.88:25/tcp',
  ],
  ['what breaks when I remove -A FORWARD -i bond1 -o bond0 -j ACCEPT', 'what-if - - | what-if office -'],
  [
    'Suppose we take the suggested fix for vlan20 and 110.88.12.88:143 - does anything else change?',
    'what-if vlan20 110.88.12.88:143/tcp | what-if - - | what-if - 110.88.12.88:143/tcp',
  ],
  ['help me out, what can I ask you?', 'help - -'],
  ['how do I use this thing', 'help - -'],
  ['morning folks', 'unclear - - | help - -'],
  ["What's the CPU load on the gateway at the moment?", 'unclear - -'],
  ['who committed the last change to the nat table', 'unclear - -'],
  ['what does the MX record of our domain point to?', 'unclear - -'],
  ['asdf qwer zzz 99', 'unclear - - | help - -'],
  ['does 110.88.12.88:25 work from inside?', 'unclear - -'],
  ['is imap on 110.88.12.88 reachable from outside', 'path internet 110.88.12.88:143/tcp'],
  ['Can the mail server talk to itself via 110.88.12.88:25?', 'path server 110.88.12.88:25/tcp | path 192.168.1.55 110.88.12.88:25/tcp'],
  ['Does web reach mail over smtp?', 'path 192.168.1.80 192.168.1.55:25/tcp | path 192.168.1.80 110.88.12.88:25/tcp'],
  ['can bond1.20 get to 8.8.8.8 over udp port 53', 'path vlan20 8.8.8.8:53/udp'],
  ['office → 110.88.12.88 pop3', 'path office 110.88.12.88:110/tcp'],
  [
    'A laptop that hangs off bond1 opens https on 110.88.12.89. What does the box do to the packets, there and back?',
    'path office 110.88.12.89:443/tcp',
  ],
  ['ssh from 192.168.30.9 to 192.168.1.80, allowed?', 'path 192.168.30.9 192.168.1.80:22/tcp'],
  [
    "why does floor3 fail on 110.88.12.88:143 when the rest of the world doesn't",
    'path floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143/tcp',
  ],
  ['can vlan20 reach the mail server?', 'path vlan20 192.168.1.55 | path vlan20 110.88.12.88'],
  ['still broken, pls fix asap', 'unclear - -'],
  ['could you restart iptables for me', 'unclear - -'],
  ['办公网能访问 110.88.12.88:25 吗', 'path office 110.88.12.88:25/tcp'],
  ['外网访问 110.88.12.89 的 443 命中的是哪条规则?', 'path internet 110.88.12.89:443/tcp'],
  [
    '192.168.20.33 访问 110.88.12.88 的 143 端口为什么不通?',
    'path 192.168.20.33 110.88.12.88:143/tcp | evidence 192.168.20.33 110.88.12.88:143/tcp',
  ],
  ['谁能连到 110.88.12.88 的 pop3?', 'who-reaches - 110.88.12.88:110/tcp'],
  ['192.168.1.55 对外发布了哪些端口', 'published - 192.168.1.55'],
  ['110.88.12.89 后面是哪台机器?', 'published - 110.88.12.89'],
  [
    '110.88.12.88 有没有映射 587?客户端要用这个端口发信',
    'published - 110.88.12.88:587/tcp | who-reaches - 110.88.12.88:587/tcp | path - 110.88.12.88:587/tcp | path internet 110.88.12.88:587/tcp',
  ],
  ['vlan20 连 110.88.12.88:587 直接被拒绝', 'evidence vlan20 110.88.12.88:587/tcp | path vlan20 110.88.12.88:587/tcp'],
  ['floor3 的同事收信,连 110.88.12.88 的 110 一直超时', 'evidence floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110/tcp'],
  [
    '发邮件报 552 you must authentication,客户端是 192.168.30.21,发信服务器填的 110.88.12.88',
    'evidence 192.168.30.21 110.88.12.88:25/tcp | evidence 192.168.30.21 110.88.12.88',
  ],
  [
    '帮忙看下这条连接跟踪:tcp 6 57 SYN_RECV src=192.168.1.90 dst=110.88.12.89 sport=40118 dport=443 src=192.168.1.80 dst=192.168.1.90 sport=443 dport=40118 mark=0 use=1',
    'evidence 192.168.1.90 110.88.12.89:443/tcp | evidence 192.168.1.90 192.168.1.80:443/tcp',
  ],
  [
    '抓包看到一直在重传,对端没回:\n15:02:11.004 IP 192.168.20.18.39944 > 110.88.12.88.25: Flags [S], seq 99120, win 29200, length 0\n15:02:12.006 IP 192.168.20.18.39944 > 110.88.12.88.25: Flags [S], seq 99120, win 29200, length 0',
    'evidence 192.168.20.18 110.88.12.88:25/tcp',
  ],
  [
    'dmesg 里刷了一堆这个,啥情况?IN=bond1 OUT=bond1 SRC=192.168.30.8 DST=192.168.1.55 LEN=60 TTL=62 PROTO=TCP SPT=50170 DPT=110 SYN',
    'evidence 192.168.30.8 192.168.1.55:110/tcp | evidence 192.168.30.8 110.88.12.88:110/tcp',
  ],
  [
    '我在 192.168.1.90 上 telnet 110.88.12.88 25,提示 Connection refused',
    'evidence 192.168.1.90 110.88.12.88:25/tcp | path 192.168.1.90 110.88.12.88:25/tcp',
  ],
  ['办公网 curl https://110.88.12.89 超时,手机 4G 就正常', 'evidence office 110.88.12.89:443/tcp | path office 110.88.12.89:443/tcp'],
  ['这条规则干嘛用的:-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80', 'rule - -'],
  ['-A FORWARD -i bond1.20 -o bond0 -j ACCEPT 是什么意思', 'rule - -'],
  ['规则文件第 14 行是干什么的', 'line - -'],
  ['解释一下 mail-gw 第7行', 'line - -'],
  ['看下 netops/mail-gw#57 有没有问题', 'review - -'],
  [
    '如果加上这条会怎么样?\n-A PREROUTING -i bond1.20 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
    'what-if - - | what-if - 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25/tcp',
  ],
  ['把 -A POSTROUTING -o bond0 -j MASQUERADE 删掉会影响谁', 'what-if - -'],
  ['按你给的修复方案改完,office 到 110.88.12.88:25 就能通了吗?', 'what-if office 110.88.12.88:25/tcp'],
  ['帮助', 'help - -'],
  ['你都会干啥?怎么问你', 'help - -'],
  ['早上好呀', 'unclear - - | help - -'],
  ['网关现在负载高不高', 'unclear - -'],
  ['昨晚是谁改的配置?', 'unclear - -'],
  ['我们域名的 MX 解析对不对', 'unclear - -'],
  ['网关自己能不能连上 110.88.12.88 的 25', 'path gateway 110.88.12.88:25/tcp'],
  ['邮件服务器自己访问自己的公网地址 110.88.12.88:143 行不行', 'path server 110.88.12.88:143/tcp | path 192.168.1.55 110.88.12.88:143/tcp'],
  ['从内网访问 110.88.12.88 的 smtp 通不通', 'unclear - -'],
  ['bond1 下面的电脑打开 web 的 https,来回各走什么路径', 'path office 192.168.1.80:443/tcp | path office 110.88.12.89:443/tcp'],
  ['vlan20 能出去吗,比如到 1.1.1.1 的 53/udp', 'path vlan20 1.1.1.1:53/udp'],
  ['203.0.113.7 到 mail 的 22 端口放行了没', 'path 203.0.113.7 192.168.1.55:22/tcp | path 203.0.113.7 110.88.12.88:22/tcp'],
  ['cna vlan20 raech 110.88.12.88:25 ??', 'path vlan20 110.88.12.88:25/tcp'],
  ['bond1.20 的 client telnet 110.88.12.88 25 一直 timeout,why?', 'evidence vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25/tcp'],
  [
    'plz chk 192.168.20.9 => 110.88.12.88:143 imap conection refussed',
    'evidence 192.168.20.9 110.88.12.88:143/tcp | path 192.168.20.9 110.88.12.88:143/tcp',
  ],
  ['这个 PR 帮忙 review 一下 https://github.com/netops/mail-gw/pull/203 thx', 'review - -'],
  ['whats publishd for the mail srever', 'published - 192.168.1.55 | published - 110.88.12.88'],
  ['explane this rule pls: -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', 'rule - -'],
  ['hwo do i use u', 'help - - | unclear - -'],
  [
    'internet 过来的 https 流量 to 110.88.12.89 最后到哪台 server?',
    'path internet 110.88.12.89:443/tcp | published - 110.88.12.89:443/tcp | published - 110.88.12.89',
  ],
  [
    'swaks 报错 *** Error connecting to 110.88.12.88:25: Connection refused,client 在 office',
    'evidence office 110.88.12.88:25/tcp | path office 110.88.12.88:25/tcp',
  ],
  [
    'if we add 这两条 rule,vlan20 去 110.88.12.88:110 会通吗\n-A PREROUTING -i bond1.20 -d 110.88.12.88/32 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55\n-A FORWARD -i bond1.20 -o bond1 -j ACCEPT',
    'what-if vlan20 110.88.12.88:110/tcp',
  ],
];
