/**
 * A hundred, written without a look at the grammar: 89 were read right when first asked.
 */
export const eighthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['who can get to 110.88.12.88 on 25?', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  [
    'Could you tell me whether a workstation at 192.168.20.14 is able to open an IMAP session with 110.88.12.88?',
    'path 192.168.20.14 110.88.12.88:143/tcp | path 192.168.20.14 110.88.12.88:143',
  ],
  ['floor3 -> web https, does that work', 'path floor3 192.168.1.80:443/tcp | path floor3 192.168.1.80:443'],
  ['everything we publish pls', 'published - -'],
  ['whats forwarded to 192.168.1.80', 'published - 192.168.1.80'],
  [
    'Where does a SYN from 198.51.100.23 to 110.88.12.89 port 443 end up?',
    'path 198.51.100.23 110.88.12.89:443/tcp | path 198.51.100.23 110.88.12.89:443',
  ],
  ['can vlan20 get out to the internet', 'path vlan20 internet'],
  [
    'why cant the office reach 110.88.12.88:110',
    'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110',
  ],
  [
    "Is SSH on 110.88.12.88 reachable from the outside? Auditors are asking and I'd rather not guess.",
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22',
  ],
  ['ping from 192.168.30.9 to 110.88.12.89?', 'path 192.168.30.9 110.88.12.89/icmp'],
  [
    "Which networks are able to talk to the mail server on pop3, and which aren't?",
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110 | who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  [
    'does 192.168.1.23 hit the DNAT when it connects to 110.88.12.88:143/tcp, or does it land on the gateway itself',
    'path 192.168.1.23 110.88.12.88:143/tcp',
  ],
  ['show me the path bond1.20 to 192.168.1.55 port 25 tcp', 'path vlan20 192.168.1.55:25/tcp'],
  ['110.88.12.89:443 from office', 'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443'],
  ['what is port 110 on 110.88.12.88 forwarded to', 'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110'],
  [
    'Hi! New on the team here. Could somebody on the internet reach our mail server on submission (587), or did we only open the three old ports?',
    'path internet 192.168.1.55:587/tcp | path internet 192.168.1.55:587 | path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587 | published - 192.168.1.55 | published - 110.88.12.88 | published - 110.88.12.88:587/tcp | published - 110.88.12.88:587 | published - 192.168.1.55:587/tcp | published - 192.168.1.55:587',
  ],
  [
    'can a laptop on floor 3, 192.168.30.40, use smtp and imap on 110.88.12.88',
    'path 192.168.30.40 110.88.12.88:25,143/tcp | path 192.168.30.40 110.88.12.88:25,143',
  ],
  ['what all can vlan20 reach?', 'who-reaches vlan20 -'],
  [
    'can mail itself deliver to 203.0.113.25 on port 25? I need to know which source address the other side will see',
    'path 192.168.1.55 203.0.113.25:25/tcp | path 192.168.1.55 203.0.113.25:25',
  ],
  ['is ther any way from vlan20 into the ofice network??', 'path vlan20 office'],
  ['which hosts sit behind 110.88.12.88 and on what ports?', 'published - 110.88.12.88'],
  [
    'kernel: FW-DROP IN=bond1.20 OUT=bond1 MAC=52:54:00:aa:01:02:52:54:00:bb:01:02:08:00 SRC=192.168.20.7 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4121 DF PROTO=TCP SPT=49152 DPT=25 WINDOW=29200 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 192.168.1.55:25/tcp',
  ],
  [
    'tcp      6 97 SYN_SENT src=192.168.1.23 dst=110.88.12.89 sport=40112 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.23 sport=443 dport=40112 mark=0 use=1',
    'evidence 192.168.1.23 110.88.12.89:443/tcp',
  ],
  [
    '14:02:11.734512 IP 192.168.20.7.51514 > 110.88.12.88.143: Flags [S], seq 271828, win 64240, length 0\n14:02:11.734601 IP 110.88.12.88.143 > 192.168.20.7.51514: Flags [R.], seq 0, ack 271829, win 0, length 0',
    'evidence 192.168.20.7 110.88.12.88:143/tcp',
  ],
  [
    '552 you must authentication when 192.168.1.23 sends mail through 110.88.12.88',
    'evidence 192.168.1.23 110.88.12.88:25/tcp | evidence 192.168.1.23 110.88.12.88:25 | evidence 192.168.1.23 110.88.12.88',
  ],
  [
    'telnet 110.88.12.88 25 from a vlan20 box says Connection refused. what gives',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  [
    'HELP ceo on floor3 gets timeouts to 110.88.12.88 port 993 since this morning!!!',
    'evidence floor3 110.88.12.88:993/tcp | evidence floor3 110.88.12.88:993 | path floor3 110.88.12.88:993/tcp | path floor3 110.88.12.88:993',
  ],
  [
    'curl: (7) Failed to connect to 110.88.12.89 port 443: Connection refused',
    'evidence - 110.88.12.89:443/tcp | evidence - 110.88.12.89:443',
  ],
  [
    'curl: (28) Connection timed out after 10001 milliseconds -- I ran curl https://110.88.12.89/ on 192.168.1.23',
    'evidence 192.168.1.23 110.88.12.89:443/tcp | evidence 192.168.1.23 110.88.12.89:443 | path 192.168.1.23 110.88.12.89:443/tcp | path 192.168.1.23 110.88.12.89:443',
  ],
  [
    "We moved accounting to vlan20 last week and ever since then Outlook there complains that it can't reach the pop3 server at 110.88.12.88, while the very same laptops work just fine on a hotel wifi. What is different?",
    'evidence vlan20 110.88.12.88:110/tcp | evidence vlan20 110.88.12.88:110 | path vlan20 110.88.12.88:110/tcp | path vlan20 110.88.12.88:110',
  ],
  [
    'on 192.168.1.23 I see SYN-ACKs coming from 192.168.1.80 although I connected to 110.88.12.89:443, and then my box sends a reset',
    'evidence 192.168.1.23 110.88.12.89:443/tcp | evidence 192.168.1.23 110.88.12.89:443 | path 192.168.1.23 110.88.12.89:443/tcp | path 192.168.1.23 110.88.12.89:443',
  ],
  [
    'nc -vz 110.88.12.88 110 from 192.168.30.21 -> No route to host',
    'evidence 192.168.30.21 110.88.12.88:110/tcp | evidence 192.168.30.21 110.88.12.88:110 | path 192.168.30.21 110.88.12.88:110/tcp | path 192.168.30.21 110.88.12.88:110',
  ],
  ['-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 143 -j DNAT --to-destination 192.168.1.55', 'rule - -'],
  ['what does -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT actually permit?', 'rule - -'],
  ['mail-gw line 9', 'line - -'],
  ['Could you have a look at acme/gw#12 before I approve it?', 'review - -'],
  ['iptables -t nat -I POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55 -p tcp --dport 25 -j SNAT --to-source 192.168.1.1', 'rule - -'],
  [
    'what happens if I add -A PREROUTING -i bond1 -d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55, will 192.168.1.23 get through to 110.88.12.88:25?',
    'what-if 192.168.1.23 110.88.12.88:25/tcp | what-if 192.168.1.23 110.88.12.88:25',
  ],
  ['If I drop the MASQUERADE rule (-A POSTROUTING -o bond0 -j MASQUERADE), can vlan20 still get to 8.8.8.8?', 'what-if vlan20 8.8.8.8'],
  ["suppose we delete '-A FORWARD -i bond1.20 -o bond0 -j ACCEPT'. what breaks?", 'what-if - - | what-if vlan20 internet'],
  [
    'would adding -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80 -p tcp --dport 443 -j MASQUERADE let the office open 110.88.12.89:443?',
    'what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443',
  ],
  [
    'Who could reach 110.88.12.88:110 if we removed -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT?',
    'what-if - 110.88.12.88:110/tcp | what-if - 110.88.12.88:110',
  ],
  [
    "we'd like to add -A FORWARD -i bond1.20 -o bond1 -p tcp --dport 25 -j ACCEPT - would vlan20 then reach 192.168.1.55 directly on 25?",
    'what-if vlan20 192.168.1.55:25/tcp | what-if vlan20 192.168.1.55:25',
  ],
  [
    'without -A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80 who gets to 110.88.12.89 on https',
    'what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443',
  ],
  ['help', 'help - -'],
  ['what kind of things can I ask you?', 'help - -'],
  ['can vlan20 reach it?', 'unclear - -'],
  ['is the inside able to get to 110.88.12.88 port 25', 'unclear - -'],
  ['how many packets hit the MASQUERADE rule today', 'unclear - -'],
  ['192.168.1.23 -> 192.168.1.300:25', 'unclear - -'],
  ['can office reach 110.88.12.88:70000', 'unclear - -'],
  ['does guest-wifi reach 110.88.12.89:443?', 'unclear - -'],
  ['whats the cpu load on the gateway rn', 'unclear - -'],
  ['could you recommend a good book on tcp/ip?', 'unclear - -'],
  ['internal users cant open https on 110.88.12.89, fix it please', 'unclear - -'],
  ['谁能访问 110.88.12.89 的 443?', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['192.168.20.33 能不能连上 110.88.12.88 的 110 端口', 'path 192.168.20.33 110.88.12.88:110/tcp | path 192.168.20.33 110.88.12.88:110'],
  ['办公网的人访问 110.88.12.88:25 会走到哪里去?', 'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25'],
  ['公网上发布了哪些端口', 'published - -'],
  ['192.168.1.55 对外映射了什么', 'published - 192.168.1.55'],
  ['vlan20 到 8.8.8.8 的 udp 53 通吗', 'path vlan20 8.8.8.8:53/udp'],
  [
    '为什么 floor3 打不开 https://110.88.12.89 ?',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | evidence floor3 110.88.12.89:443/tcp | evidence floor3 110.88.12.89:443',
  ],
  ['vlan20 能上外网吗?', 'path vlan20 internet'],
  [
    '麻烦看一下,从外网 203.0.113.77 过来连 110.88.12.88 的 imap,数据包每一步是怎么走的',
    'path 203.0.113.77 110.88.12.88:143/tcp | path 203.0.113.77 110.88.12.88:143',
  ],
  ['三楼能上网不', 'path floor3 internet'],
  [
    '邮件服务器的 143 端口哪些网段能到?',
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  ['110.88.12.88 的 22 端口转发给谁了', 'published - 110.88.12.88:22/tcp | published - 110.88.12.88:22'],
  ['从 192.168.1.60 ping 192.168.20.5 能通吗', 'path 192.168.1.60 192.168.20.5/icmp'],
  ['bond1.20 下面的机器直接连 192.168.1.80 的 443(不走公网地址)可以么', 'path vlan20 192.168.1.80:443/tcp | path vlan20 192.168.1.80:443'],
  ['vlan20 都能访问些什么', 'who-reaches vlan20 -'],
  [
    '192.168.20.19 用 telnet 连 110.88.12.88 110 提示 Connection refused',
    'evidence 192.168.20.19 110.88.12.88:110/tcp | evidence 192.168.20.19 110.88.12.88:110 | path 192.168.20.19 110.88.12.88:110/tcp | path 192.168.20.19 110.88.12.88:110',
  ],
  [
    '发信被退,报 552 you must authentication,客户端是 192.168.1.31,服务器填的 110.88.12.88',
    'evidence 192.168.1.31 110.88.12.88:25/tcp | evidence 192.168.1.31 110.88.12.88:25 | evidence 192.168.1.31 110.88.12.88',
  ],
  ['抓包看到 IP 192.168.1.66.40022 > 110.88.12.89.443: Flags [S] 一直在重传,没有回包', 'evidence 192.168.1.66 110.88.12.89:443/tcp'],
  [
    '外面收发都正常,办公网里连 110.88.12.88 的 25 却被拒绝,这是怎么回事',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | path office 110.88.12.88:25/tcp | path office 110.88.12.88:25',
  ],
  [
    '日志:IN=bond0 OUT=bond1 SRC=203.0.113.9 DST=192.168.1.55 LEN=52 TTL=114 PROTO=TCP SPT=55012 DPT=3389 SYN',
    'evidence 203.0.113.9 192.168.1.55:3389/tcp',
  ],
  [
    '急!三楼 192.168.30.8 打不开 https://110.88.12.89,一直超时',
    'evidence 192.168.30.8 110.88.12.89:443/tcp | evidence 192.168.30.8 110.88.12.89:443 | path 192.168.30.8 110.88.12.89:443/tcp | path 192.168.30.8 110.88.12.89:443',
  ],
  [
    'conntrack -L 里有这么一条:tcp 6 118 SYN_SENT src=192.168.20.7 dst=110.88.12.88 sport=51000 dport=25 [UNREPLIED] src=110.88.12.88 dst=192.168.20.7 sport=25 dport=51000,说明什么?',
    'evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  ['解释一下 -A POSTROUTING -o bond0 -j MASQUERADE', 'rule - -'],
  ['mail-gw 第 17 行是干嘛的', 'line - -'],
  ['acme/gw#31 这个合并请求有没有问题?', 'review - -'],
  [
    '如果加上 -A PREROUTING -i bond1.20 -d 110.88.12.88 -p tcp --dport 110 -j DNAT --to-destination 192.168.1.55,vlan20 能连 110.88.12.88 的 110 吗',
    'what-if vlan20 110.88.12.88:110/tcp | what-if vlan20 110.88.12.88:110',
  ],
  ['把 -A FORWARD -i bond1 -o bond0 -j ACCEPT 删掉,办公网还能上网吗?', 'what-if office internet'],
  [
    '要是删除 -A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55 会有什么影响',
    'what-if - - | what-if - 110.88.12.88:25/tcp | what-if - 110.88.12.88:25 | what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  [
    '假如增加 -A PREROUTING -i bond0 -d 110.88.12.88 -p tcp --dport 993 -j DNAT --to-destination 192.168.1.55,谁可以访问 110.88.12.88:993?',
    'what-if - 110.88.12.88:993/tcp | what-if - 110.88.12.88:993',
  ],
  ['怎么用', 'help - -'],
  ['你能做什么?给几个例子看看', 'help - -'],
  ['内网为什么访问不了 110.88.12.88 的 25 端口?', 'unclear - -'],
  ['vlan20 访问不了,怎么办?', 'unclear - -'],
  ['网关现在有多少条连接?', 'unclear - -'],
  ['财务服务器能访问 110.88.12.89:443 吗', 'unclear - -'],
  [
    'vlan20 到 mail server 的 smtp 能 reach 吗',
    'path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['who can access 110.88.12.88 的 pop3 啊', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  ['office 访问 110.88.12.89:443 走 hairpin 吗, reply path 是怎样的?', 'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443'],
  ['check 一下 192.168.30.15 to web 的 https 通不通', 'path 192.168.30.15 192.168.1.80:443/tcp | path 192.168.30.15 192.168.1.80:443'],
  [
    'vlan20 的同事说 outlook 报 connection timed out, server 是 110.88.12.88 port 143, 帮忙看看 why',
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143',
  ],
  [
    'log 里有 IN=bond1 OUT= SRC=192.168.1.44 DST=110.88.12.88 PROTO=TCP SPT=50001 DPT=110, what does this mean?',
    'evidence 192.168.1.44 110.88.12.88:110/tcp',
  ],
  ['explain 一下 mail-gw line 20', 'line - -'],
  ['PR acme/gw#5 会 break 什么吗', 'review - -'],
  [
    '如果 remove 掉 -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT, 203.0.113.5 还能 reach 110.88.12.88:25 吗',
    'what-if 203.0.113.5 110.88.12.88:25/tcp | what-if 203.0.113.5 110.88.12.88:25',
  ],
  ['192.168.20.7 能 access 到 erp-db 吗', 'unclear - -'],
];
