/** Ten people of ten trades over a month, written without a look at the grammar: 85 of 100 were read right when first asked, 6 as another question. */
export const fortyThirdQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'hi! my laptop is 192.168.1.104, can I hand over a mail via 110.88.12.88 port 25 from there?',
    'path 192.168.1.104 110.88.12.88:25/tcp | path 192.168.1.104 110.88.12.88:25',
  ],
  [
    'If my code on 192.168.20.15 opens https://110.88.12.89/ does it end up on the web box?',
    'path 192.168.20.15 110.88.12.89:443/tcp | path 192.168.20.15 110.88.12.89:443',
  ],
  ['what does `-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT` actually mean, never seen a ctstate DNAT before', 'rule - -'],
  [
    'curl from my desk (192.168.1.104) to web server 192.168.1.80 on 8443 - does that even go thru the firewall?',
    'path 192.168.1.104 192.168.1.80:8443/tcp | path 192.168.1.104 192.168.1.80:8443',
  ],
  [
    'I get `curl: (7) Failed to connect to 110.88.12.89 port 8443: Connection refused` from my home connection',
    'evidence internet 110.88.12.89:8443/tcp | evidence internet 110.88.12.89:8443 | path internet 110.88.12.89:8443/tcp | path internet 110.88.12.89:8443',
  ],
  [
    'how come npm install just works here? i mean which rule lets 192.168.1.104 out to the internet on 443',
    'path 192.168.1.104 internet:443/tcp | path 192.168.1.104 internet:443',
  ],
  [
    'what if i deleted the line with RELATED,ESTABLISHED, would ssh from the office to some vps outside still work',
    'what-if office internet:22/tcp | what-if office internet:22 | what-if 192.168.1.0/24 internet:22/tcp | what-if 192.168.1.0/24 internet:22',
  ],
  ['uhm how do I use you, what kind of stuff can I ask?', 'help - -'],
  [
    'so which source ip does web (192.168.1.80) write into its access log when a customer out on the internet opens the site on 110.88.12.89 port 443',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443',
  ],
  ['pls check infra/mail-gw#17, its my first PR here', 'review - -'],
  ['Which ports on the outside lead to the mail server?', 'published - 192.168.1.55'],
  [
    "Mails from a partner are not arriving since the weekend. The sender's bounce says connection timed out to 110.88.12.88:25.",
    'evidence internet 110.88.12.88:25/tcp | evidence internet 110.88.12.88:25 | path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25',
  ],
  [
    'Is submission (587) open to the world on our MX address 110.88.12.88?',
    'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587 | who-reaches - 110.88.12.88:587/tcp | who-reaches - 110.88.12.88:587 | published - 110.88.12.88:587/tcp | published - 110.88.12.88:587',
  ],
  [
    'When 192.168.1.55 delivers to a remote MX on port 25, which address do they see us coming from?',
    'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25',
  ],
  [
    'I would like IMAPS published too, any objections to adding this?\n-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 993 -j DNAT --to-destination 192.168.1.55',
    'what-if - - | what-if internet 110.88.12.88:993/tcp | what-if internet 110.88.12.88:993 | what-if - 110.88.12.88:993/tcp | what-if - 110.88.12.88:993 | what-if internet 192.168.1.55:993/tcp | what-if internet 192.168.1.55:993 | what-if - 192.168.1.55:993/tcp | what-if - 192.168.1.55:993 | what-if - any:993/tcp',
  ],
  ['Who may talk POP3 to 110.88.12.88?', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  [
    'Outlook users in vlan20 complain: 110.88.12.88 on 143 gives them "connection refused"',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | evidence 192.168.20.0/24 110.88.12.88:143/tcp | evidence 192.168.20.0/24 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path 192.168.20.0/24 110.88.12.88:143/tcp | path 192.168.20.0/24 110.88.12.88:143',
  ],
  [
    'would Thunderbird in vlan20 get along with 192.168.1.55 as its imap host, plain 143?',
    'path vlan20 192.168.1.55:143/tcp | path vlan20 192.168.1.55:143 | path 192.168.20.0/24 192.168.1.55:143/tcp | path 192.168.20.0/24 192.168.1.55:143',
  ],
  ['Why did Spamhaus put our domain on its list last Thursday?', 'unclear - -'],
  ['rbl lookups: does 192.168.1.55 get to 9.9.9.9 with udp 53', 'path 192.168.1.55 9.9.9.9:53/udp'],
  ['Assume the FORWARD policy becomes ACCEPT. What would newly pass?', 'what-if - -'],
  [
    'Hairpin case: 192.168.1.0/24 towards 110.88.12.89:443/tcp. Does the return traffic hold, given that the web server answers on-link?',
    'path 192.168.1.0/24 110.88.12.89:443/tcp | path office 110.88.12.89:443/tcp',
  ],
  [
    'Trace TCP/3389 from 192.168.20.0/24 into 192.168.1.0/24.',
    'path 192.168.20.0/24 192.168.1.0/24:3389/tcp | path vlan20 192.168.1.0/24:3389/tcp | path 192.168.20.0/24 office:3389/tcp | path vlan20 office:3389/tcp',
  ],
  [
    'Does floor3, coming in through the inner router 192.168.1.2, have a way out to the internet on tcp 443?',
    'path floor3 internet:443/tcp | path 192.168.30.0/24 internet:443/tcp',
  ],
  ['List every port forwarding this box performs.', 'published - -'],
  [
    'Suppose line 9 were pinned to -i bond0 like its siblings: who would lose 110.88.12.89:443?',
    'what-if - - | what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443',
  ],
  ['Of the services we publish, what remains reachable for vlan20?', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  [
    'Consequences for outgoing SMTP of 192.168.1.55 to the internet if MASQUERADE is replaced by\n-A POSTROUTING -o bond0 -j SNAT --to-source 110.88.12.89',
    'what-if 192.168.1.55 internet:25/tcp | what-if 192.168.1.55 internet:25',
  ],
  ['How would you design BGP multihoming with a second carrier for this site?', 'unclear - -'],
  [
    'Could a host 192.168.30.40 on floor3 set up TCP 22 to 192.168.20.9, and which rule decides that?',
    'path 192.168.30.40 192.168.20.9:22/tcp',
  ],
  [
    "Good morning, a colleague in the office says https://110.88.12.89 doesn't open, the browser keeps spinning and then times out",
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | evidence 192.168.1.0/24 110.88.12.89:443/tcp | evidence 192.168.1.0/24 110.88.12.89:443 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | path 192.168.1.0/24 110.88.12.89:443/tcp | path 192.168.1.0/24 110.88.12.89:443',
  ],
  [
    'should a phone on the internet (mobile data, no vpn) be able to get mail on 110.88.12.88 port 143?',
    'path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  [
    'Ticket 48213: PC 192.168.20.31 cannot print to 192.168.1.200 port 9100',
    'evidence 192.168.20.31 192.168.1.200:9100/tcp | evidence 192.168.20.31 192.168.1.200:9100 | path 192.168.20.31 192.168.1.200:9100/tcp | path 192.168.20.31 192.168.1.200:9100',
  ],
  [
    'customer on the line asks if he can get to 110.88.12.88 with ftp from outside, port 21',
    'path internet 110.88.12.88:21/tcp | path internet 110.88.12.88:21',
  ],
  ['is the port open now?', 'unclear - -'],
  ['i can ping 110.88.12.88 from the internet, is that normal??', 'path internet 110.88.12.88/icmp | evidence internet 110.88.12.88/icmp'],
  [
    "Somebody on floor3 can't open a website. What now?",
    'unclear - - | evidence floor3 internet | path floor3 internet | evidence floor3 internet:443/tcp | path floor3 internet:443/tcp | evidence floor3 internet:80,443/tcp | path floor3 internet:80,443/tcp | evidence 192.168.30.0/24 internet | path 192.168.30.0/24 internet | evidence 192.168.30.0/24 internet:443/tcp | path 192.168.30.0/24 internet:443/tcp | evidence 192.168.30.0/24 internet:80,443/tcp | path 192.168.30.0/24 internet:80,443/tcp',
  ],
  ['is 192.168.1.77 alowed on the internet with udp 3478? she has a video call in 10 minutes', 'path 192.168.1.77 internet:3478/udp'],
  ['Two things: may 192.168.1.61 go to 8.8.8.8 with udp 53, and what does line 17 do?', 'unclear - -'],
  [
    'Hello, does teamviewer version 15 (5938 tcp) from vlan20 to outside go through. thx',
    'path vlan20 internet:5938/tcp | path 192.168.20.0/24 internet:5938/tcp',
  ],
  ['Please enumerate all services of mail-gw that are exposed to the Internet.', 'published - - | who-reaches internet -'],
  ['For control 9.4.1 I need to know which sources can reach TCP 22 anywhere behind this gateway.', 'who-reaches - any:22/tcp'],
  ['Which parties are in a position to access 192.168.1.80 on tcp/443?', 'who-reaches - 192.168.1.80:443/tcp'],
  ['Explain line 18 in plain language for my report.', 'line - -'],
  [
    'From which networks can the SSH daemon of the firewall itself be contacted?',
    'who-reaches - gateway:22/tcp | who-reaches - gateway:22 | unclear - -',
  ],
  ['Was the change of 14 March approved by the change board before it went live?', 'unclear - -'],
  ['To which internal system is 110.88.12.88 tcp/143 forwarded?', 'published - 110.88.12.88:143/tcp'],
  [
    'Can connections be initiated by the server 192.168.1.80 towards arbitrary hosts on the Internet, TCP 4444 for instance?',
    'path 192.168.1.80 internet:4444/tcp',
  ],
  [
    'I would like it confirmed that 192.168.20.0/24 is unable to open SMB (tcp 445) sessions into the office.',
    'path 192.168.20.0/24 office:445/tcp | path vlan20 office:445/tcp | path 192.168.20.0/24 192.168.1.0/24:445/tcp | path vlan20 192.168.1.0/24:445/tcp',
  ],
  ['Kindly assess whether the pull request secops/firewall-rules#230 opens anything additional.', 'review - -'],
  [
    'ext -> 110.88.12.88:25 dead??',
    'path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25 | evidence internet 110.88.12.88:25/tcp | evidence internet 110.88.12.88:25',
  ],
  [
    'tcp      6 117 SYN_SENT src=203.0.113.77 dst=110.88.12.88 sport=51234 dport=25 [UNREPLIED] src=192.168.1.55 dst=203.0.113.77 sport=25 dport=51234 mark=0 use=1\nwtf',
    'evidence 203.0.113.77 110.88.12.88:25/tcp',
  ],
  ['where does 110.88.12.89:443 land', 'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443'],
  [
    'kernel: [88213.441207] FWD-DROP IN=bond1.20 OUT=bond1 MAC=52:54:00:1a:2b:3c:52:54:00:4d:5e:6f:08:00 SRC=192.168.20.44 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=5512 DF PROTO=TCP SPT=40112 DPT=25 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.44 192.168.1.55:25/tcp',
  ],
  [
    'on the gateway: nc -vz 192.168.1.55 25 -> No route to host',
    'evidence gateway 192.168.1.55:25/tcp | evidence gateway 192.168.1.55:25 | path gateway 192.168.1.55:25/tcp | path gateway 192.168.1.55:25',
  ],
  ['what breaks if i drop line 9 right now', 'what-if - - | what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443'],
  [
    '03:12:44.918273 IP 198.51.100.9.44871 > 110.88.12.89.443: Flags [S], seq 2183746501, win 64240, options [mss 1460,sackOK,TS val 91823 ecr 0,nop,wscale 7], length 0\nand nothing comes back',
    'evidence 198.51.100.9 110.88.12.89:443/tcp',
  ],
  ['who did the last reload', 'unclear - -'],
  [
    '192.168.1.55 to 1.1.1.1 udp/123 times out, 40 alerts and counting',
    'evidence 192.168.1.55 1.1.1.1:123/udp | path 192.168.1.55 1.1.1.1:123/udp',
  ],
  [
    'quick: would iptables -P FORWARD ACCEPT bring back vlan20 to 192.168.1.55:143?',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143 | what-if 192.168.20.0/24 192.168.1.55:143/tcp | what-if 192.168.20.0/24 192.168.1.55:143',
  ],
  [
    'vlan20 访问 110.88.12.88 的 143 端口通不通？',
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path 192.168.20.0/24 110.88.12.88:143/tcp | path 192.168.20.0/24 110.88.12.88:143',
  ],
  [
    '外网进来到 110.88.12.89:443 的包，在网关上依次过哪些链，最后是哪条规则放行的',
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  [
    '192.168.20.0/24 到 192.168.1.0/24 的 tcp 3306 会在哪里被丢掉？',
    'path 192.168.20.0/24 192.168.1.0/24:3306/tcp | path vlan20 192.168.1.0/24:3306/tcp | path 192.168.20.0/24 office:3306/tcp | path vlan20 office:3306/tcp',
  ],
  ['解释一下第10行', 'line - -'],
  [
    'conntrack -L 里看到这条，办公网打不开网站，啥原因？\ntcp      6 98 SYN_SENT src=192.168.1.66 dst=110.88.12.89 sport=50122 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.66 sport=443 dport=50122 mark=0 use=1',
    'evidence 192.168.1.66 110.88.12.89:443/tcp',
  ],
  [
    '把 POSTROUTING 那条 MASQUERADE 去掉，192.168.1.0/24 还能访问外网的 443 吗',
    'what-if 192.168.1.0/24 internet:443/tcp | what-if 192.168.1.0/24 internet:443 | what-if office internet:443/tcp | what-if office internet:443',
  ],
  ['列一下这台网关上所有的端口映射', 'published - -'],
  [
    'floor3 那边 192.168.30.15 telnet 192.168.1.55 25 一直超时',
    'evidence 192.168.30.15 192.168.1.55:25/tcp | evidence 192.168.30.15 192.168.1.55:25 | path 192.168.30.15 192.168.1.55:25/tcp | path 192.168.30.15 192.168.1.55:25',
  ],
  [
    '要是加一条 -A FORWARD -i bond1.20 -o bond1 -p tcp -m tcp --dport 3389 -j ACCEPT ，vlan20 能远程桌面到 192.168.1.90 吗？',
    'what-if vlan20 192.168.1.90:3389/tcp | what-if vlan20 192.168.1.90:3389 | what-if 192.168.20.0/24 192.168.1.90:3389/tcp | what-if 192.168.20.0/24 192.168.1.90:3389',
  ],
  ['谁能访问 192.168.1.80 的 443？', 'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443'],
  ['我电脑 192.168.1.23，ping 8.8.8.8 能出去不', 'path 192.168.1.23 8.8.8.8/icmp'],
  [
    '我在办公网调接口 https://110.88.12.89 ，老是 timeout，急',
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | evidence 192.168.1.0/24 110.88.12.89:443/tcp | evidence 192.168.1.0/24 110.88.12.89:443 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | path 192.168.1.0/24 110.88.12.89:443/tcp | path 192.168.1.0/24 110.88.12.89:443',
  ],
  ['192.168.1.55 对外开了哪些端口呀', 'published - 192.168.1.55'],
  ['192.168.1.80 能主动连外网的 6379/tcp 吗，想用云上的 redis 7.2', 'path 192.168.1.80 internet:6379/tcp'],
  ['-A FORWARD -i bond1 -o bond0 -j ACCEPT 这句啥意思', 'rule - -'],
  ['麻烦帮忙看下 platform/mail-gw#88 这个 PR 有没有坑，谢谢大佬', 'review - -'],
  [
    '在 vlan20 的测试机上往 192.168.1.55:25 发邮件，报 java.net.ConnectException: Connection timed out',
    'evidence vlan20 192.168.1.55:25/tcp | evidence vlan20 192.168.1.55:25 | evidence 192.168.20.0/24 192.168.1.55:25/tcp | evidence 192.168.20.0/24 192.168.1.55:25 | path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25 | path 192.168.20.0/24 192.168.1.55:25/tcp | path 192.168.20.0/24 192.168.1.55:25',
  ],
  ['你好，你都能干啥？', 'help - -'],
  ['build-node7 拉不到镜像，是不是防火墙挡了', 'unclear - -'],
  ['从外网直接 ssh 192.168.1.80 行不行', 'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22'],
  [
    'Can our customers out on the internet reach the web server on 443, yes or no?',
    'path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['In one sentence please: what can the internet get at?', 'who-reaches internet - | published - -'],
  [
    '有客户说从外网给我们发邮件，连 110.88.12.88 的 25 端口连不上，帮我看看',
    'evidence internet 110.88.12.88:25/tcp | evidence internet 110.88.12.88:25 | path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25',
  ],
  [
    '出差的同事在酒店上网，能不能通过 110.88.12.88 的 110 端口收邮件？',
    'path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110',
  ],
  ['How much does this firewall cost us per year, support included?', 'unclear - -'],
  ['网站最近特别慢，是不是该换供应商了？', 'unclear - -'],
  [
    'floor3 的人能上外网吗？比如 443',
    'path floor3 internet:443/tcp | path floor3 internet:443 | path 192.168.30.0/24 internet:443/tcp | path 192.168.30.0/24 internet:443',
  ],
  ['Are visitors on the guest wifi able to see our payroll server?', 'unclear - -'],
  [
    '如果把 143 那条转发规则删掉，外网访问 110.88.12.88:143 还行吗？',
    'what-if internet 110.88.12.88:143/tcp | what-if internet 110.88.12.88:143',
  ],
  ['昨天晚上是谁动了防火墙配置？', 'unclear - -'],
  ['my vps 45.76.10.3 scanning 110.88.12.88 tcp 3306 - filtered or does it hit the box itself?', 'path 45.76.10.3 110.88.12.88:3306/tcp'],
  ['If I pop the web box, can I pivot from 192.168.1.80 to 192.168.20.12 over 445/tcp?', 'path 192.168.1.80 192.168.20.12:445/tcp'],
  ['reverse shell 192.168.1.55 -> 45.76.10.3:443 gets out?', 'path 192.168.1.55 45.76.10.3:443/tcp | path 192.168.1.55 45.76.10.3:443'],
  [
    "Sitting in vlan20, is 192.168.20.1:22 (the gateway's leg) within my reach",
    'path vlan20 192.168.20.1:22/tcp | path vlan20 192.168.20.1:22 | path 192.168.20.0/24 192.168.20.1:22/tcp | path 192.168.20.0/24 192.168.20.1:22 | path vlan20 gateway:22/tcp | path vlan20 gateway:22 | path 192.168.20.0/24 gateway:22/tcp | path 192.168.20.0/24 gateway:22',
  ],
  [
    'A neighbour on the ISP segment, 110.88.12.200, uses the gw as next hop and sends straight to 192.168.1.55:25/tcp. Dropped?',
    'path 110.88.12.200 192.168.1.55:25/tcp',
  ],
  [
    'anything between tcp 8000-8010 on 110.88.12.89 that lets the internet in?',
    'path internet 110.88.12.89:8000-8010/tcp | who-reaches - 110.88.12.89:8000-8010/tcp | published - 110.88.12.89:8000-8010/tcp',
  ],
  ['what published services would answer somebody plugged into 192.168.30.0/24', 'who-reaches 192.168.30.0/24 - | who-reaches floor3 -'],
  [
    '-A INPUT -i bond0 -p tcp -m tcp --dport 22 -j DROP\n^ say they add that. does the internet still get to 110.88.12.88:22 ?',
    'what-if internet 110.88.12.88:22/tcp | what-if internet 110.88.12.88:22 | what-if internet gateway:22/tcp | what-if internet gateway:22',
  ],
  ['udp/161 on 110.88.12.88: whose packets does it take', 'who-reaches - 110.88.12.88:161/udp'],
  ['does the firewall itself get out to 45.76.10.3 on 53/udp? thinking of a dns tunnel from the box', 'path gateway 45.76.10.3:53/udp'],
];
