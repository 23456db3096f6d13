/** Written without a look at the grammar, by reviewers of firewalls and by field engineers: 86 of 100 were read right when first asked, 4 as another question. */
export const sixtyEighthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['哪些区域能访问到 floor3？', 'who-reaches - floor3'],
  [
    'Is a packet from 192.168.20.0/24 to 192.168.30.0/24 forwarded at all?',
    'path 192.168.20.0/24 192.168.30.0/24 | path vlan20 floor3 | path 192.168.20.0/24 floor3 | path vlan20 192.168.30.0/24',
  ],
  [
    'If I take out line 17, does inbound SMTP from the internet to 110.88.12.88 still work?',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  ['请 review 一下这个 PR：https://github.com/xinda-net/fw-config/pull/6 ，今晚窗口要 merge', 'review - -'],
  ['List all source zones from which a NEW connection to tcp/22 on the gateway would be accepted.', 'who-reaches - gateway:22/tcp'],
  ['who can hit 192.168.1.80 on 443', 'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443'],
  [
    'inbound 143 ends up on which server, I can never remember',
    'published - any:143/tcp | published - any:143 | published - 110.88.12.88:143/tcp | published - 110.88.12.88:143',
  ],
  [
    'udp      17 28 src=192.168.1.55 dst=223.5.5.5 sport=40211 dport=53 src=223.5.5.5 dst=110.88.12.88 sport=53 dport=40211 mark=0 use=1 这条是不是说明源地址转换已经生效了？',
    'evidence 192.168.1.55 223.5.5.5:53/udp | path 192.168.1.55 223.5.5.5:53/udp',
  ],
  [
    '外部 client 从 internet 发 icmp echo-request 到 110.88.12.89，是 gateway 本机 reply 还是转给 web？',
    'path internet 110.88.12.89/icmp | path internet gateway/icmp',
  ],
  [
    'Will the mail host be able to deliver outbound, i.e. 192.168.1.55 to arbitrary MXes on the internet, port 25?',
    'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25',
  ],
  [
    'can 192.168.20.15 query a resolver on 192.168.20.1 (udp 53)?',
    'path 192.168.20.15 192.168.20.1:53/udp | path 192.168.20.15 gateway:53/udp',
  ],
  [
    '192.168.1.100 连 192.168.1.1 的 22 端口，INPUT 链默认 ACCEPT，应该没拦对吧',
    'path 192.168.1.100 192.168.1.1:22/tcp | path 192.168.1.100 192.168.1.1:22 | path 192.168.1.100 gateway:22/tcp | path 192.168.1.100 gateway:22',
  ],
  ['which internal machine is behind 110.88.12.89:443?', 'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443'],
  ['Enumerate every DNAT mapping on this box, public ip:port to inside.', 'published - -'],
  ['客户现场的邮件服务器要做域名解析，192.168.1.55 往 223.5.5.5 的 udp 53 放行了没有', 'path 192.168.1.55 223.5.5.5:53/udp'],
  ['What becomes of a udp/443 datagram (QUIC) that somebody on the internet sends to 110.88.12.89', 'path internet 110.88.12.89:443/udp'],
  [
    "I'm trying to get my head around office to floor3. bond1 in, bond1 out, next hop 192.168.1.2, and I see no FORWARD rule for that pair. So NEW packets die on the policy?",
    'path office floor3',
  ],
  ['fwteam/edge-rules#42 lgtm?', 'review - -'],
  [
    'Can a laptop on vlan20 reach 110.88.12.88 on tcp/25? The PREROUTING rules are bound to -i bond0, so I suspect the DNAT never fires and the SYN ends up in INPUT.',
    'path vlan20 110.88.12.88:25/tcp',
  ],
  ['从公网直接 ssh 到 192.168.1.55 行不行', 'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22'],
  ['why cant vlan20 ping the web host', 'path vlan20 192.168.1.80/icmp | evidence vlan20 192.168.1.80/icmp'],
  [
    'trace id 6f2c81aa ip filter FORWARD packet: iif "bond0" oif "bond1" ip saddr 198.51.100.23 ip daddr 192.168.1.80 ip ttl 51 ip protocol tcp tcp sport 41822 tcp dport 22 tcp flags == syn\ntrace id 6f2c81aa ip filter FORWARD verdict continue\ntrace id 6f2c81aa ip filter FORWARD policy drop',
    'evidence 198.51.100.23 192.168.1.80:22/tcp | path 198.51.100.23 192.168.1.80:22/tcp',
  ],
  ['From where, if anywhere, is vlan20 reachable with new connections?', 'who-reaches - vlan20'],
  ['who touched the ruleset last night and why', 'unclear - -'],
  ['suppose net.ipv4.ip_forward gets reset to 0 by a sysctl drop-in, what breaks?', 'what-if - -'],
  [
    'Internet host addressing 192.168.1.80 port 22/tcp directly, no NAT involved (upstream misroutes RFC1918 to us). Policy DROP?',
    'path internet 192.168.1.80:22/tcp',
  ],
  ['vlan20 这边想 telnet 110.88.12.88 143，能 match 到 DNAT 吗', 'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143'],
  [
    'On 192.168.1.80 postfix logs this when it wants to relay: postfix/smtp[2211]: connect to 110.88.12.88[110.88.12.88]:25: Connection refused',
    'evidence 192.168.1.80 110.88.12.88:25/tcp | evidence 192.168.1.80 110.88.12.88:25 | path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  ['which networks can get to any host at all on port 22', 'who-reaches - any:22/tcp | who-reaches - any:22'],
  ['把 RELATED,ESTABLISHED 那条 move 到 FORWARD 最后面的话，会有什么 impact？', 'what-if - -'],
  [
    "-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT\nDoes this match the original direction only, or would replies satisfy the DNAT virtual state as well if they weren't caught earlier?",
    'rule - -',
  ],
  [
    '解释一下这条：-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80，没写 -i bond0 有什么影响',
    'rule - -',
  ],
  [
    "I'm ssh'd into the gateway from 192.168.1.40. Would switching the INPUT policy to DROP lock me out?",
    'what-if 192.168.1.40 gateway:22/tcp | what-if 192.168.1.40 gateway:22 | what-if 192.168.1.40 192.168.1.1:22/tcp | what-if 192.168.1.40 192.168.1.1:22',
  ],
  ['等保测评要材料，请列出可以访问 110.88.12.89:443 的全部来源', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['mail-gw.rules:19, purpose?', 'line - -'],
  ['有哪些 source zone 可以 reach 到任意 host 的 3389/tcp', 'who-reaches - any:3389/tcp'],
  ['25 端口通吗', 'unclear - -'],
  [
    '谁能连上邮件服务器的 25 端口',
    'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25',
  ],
  [
    "Submission isn't in the nat table. So a remote client's SYN from the internet to 110.88.12.88:587 simply lands on the gateway's local stack?",
    'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587 | path internet gateway:587/tcp | path internet gateway:587',
  ],
  ['三楼那边（192.168.30.0/24）上外网走得通吗，命中哪条规则', 'path 192.168.30.0/24 internet | path floor3 internet'],
  [
    '192.168.20.7 to 192.168.1.55:143 pls, forwarded or dropped?',
    'path 192.168.20.7 192.168.1.55:143/tcp | path 192.168.20.7 192.168.1.55:143',
  ],
  ['`-A FORWARD -i bond1.20 -o bond0 -j ACCEPT` 这条 rule 具体 allow 了什么？', 'rule - -'],
  ['Is there anything port-forwarded to the web box besides https?', 'published - 192.168.1.80'],
  [
    'port 25 的 DNAT target 是哪台 server 啊',
    'published - any:25/tcp | published - any:25 | published - 110.88.12.88:25/tcp | published - 110.88.12.88:25',
  ],
  [
    '麻烦看下 192.168.20.33 到 110.88.12.89:443 这条流，DNAT 没限制入接口，按理应该命中然后被放行吧？',
    'path 192.168.20.33 110.88.12.89:443/tcp | path 192.168.20.33 110.88.12.89:443',
  ],
  ['这个机器人怎么用？', 'help - -'],
  [
    'Kindly tell if floor3 network is able to access imap of the mail server by its public IP',
    'path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  ['网关自己能上外网吗', 'path gateway internet'],
  ['anybody able to reach smtp at 110.88.12.88 exept the internet?', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['do vlan20 ppl have internet acess', 'path vlan20 internet'],
  ['explain line 16', 'line - -'],
  ['邮件队列里积压了两千多封，是对方服务器的问题还是带宽不够？', 'unclear - -'],
  ['外网用户打开 110.88.12.89 的 443，最后能到 web 吗', 'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443'],
  [
    'conntrack -L on mail-gw gives me\ntcp      6 53 SYN_SENT src=192.168.1.23 dst=110.88.12.89 sport=50122 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.23 sport=443 dport=50122 mark=0 use=1\nWhy does it stay UNREPLIED?',
    'evidence 192.168.1.23 110.88.12.89:443/tcp | path 192.168.1.23 110.88.12.89:443/tcp',
  ],
  [
    'floor3 网段去 vlan20 网段会被丢吗',
    'path floor3 vlan20 | path 192.168.30.0/24 192.168.20.0/24 | path floor3 192.168.20.0/24 | path 192.168.30.0/24 vlan20',
  ],
  ['can the warehouse subnet reach imap on 110.88.12.88?', 'unclear - -'],
  ['Could you have a look at https://github.com/netops/mail-gw/pull/17 before I approve it?', 'review - -'],
  ['除了办公网，还有谁到得了网关的 udp 53', 'who-reaches - gateway:53/udp'],
  [
    '要是在 POSTROUTING 里再补一条 bond1 出口的 MASQUERADE，办公网访问 110.88.12.89:443 的回流问题是不是就解决了？',
    'what-if office 110.88.12.89:443/tcp | what-if office 110.88.12.89:443',
  ],
  ['办公网 ping 不通 192.168.20.9，是被 FORWARD 默认策略丢了吗', 'path office 192.168.20.9/icmp | evidence office 192.168.20.9/icmp'],
  ['For the CMDB I need all sources from which anything is forwarded to 192.168.1.55, irrespective of port.', 'who-reaches - 192.168.1.55'],
  ['pop3 from outside to 110.88.12.88 good?', 'path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110'],
  ['vlan20 的电脑能不能访问 192.168.1.55 的 25 端口？', 'path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25'],
  [
    'Thinking of swapping MASQUERADE for SNAT --to-source 110.88.12.89. Any side effects, apart from conntrack entries no longer being flushed on link down?',
    'what-if - -',
  ],
  ['Outlook 弹窗：错误 0x800CCC0E，无法连接到服务器', 'evidence - - | unclear - -'],
  [
    'say we insert `-A FORWARD -i bond1.20 -o bond1 -d 192.168.1.55/32 -p tcp -m tcp --dport 143 -j ACCEPT` after the ESTABLISHED rule, would vlan20 then get to 192.168.1.55 on imap?',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143',
  ],
  ['110.88.12.88 这个公网 IP 上发布了什么服务', 'published - 110.88.12.88'],
  [
    'tcpdump -ni bond1.20\n14:02:11.318230 IP 192.168.20.7.51514 > 110.88.12.88.25: Flags [S], seq 2881790431, win 64240, options [mss 1460,sackOK,TS val 911 ecr 0,nop,wscale 7], length 0\n14:02:11.318301 IP 110.88.12.88.25 > 192.168.20.7.51514: Flags [R.], seq 0, ack 2881790432, win 0, length 0\nwho sends that RST?',
    'evidence 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25/tcp',
  ],
  ['帮忙看看 infra/gateway-rules#108 有没有问题', 'review - -'],
  ['Please add a DNAT for 110.88.12.89:8443 to 192.168.1.80:8443 and reload.', 'unclear - -'],
  [
    "office -> 110.88.12.89:443, hairpin. No SNAT on bond1, so I'd expect the SYN-ACK from .80 to bypass the gw. Confirm?",
    'path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  [
    'Our monitoring probe sits at 203.0.113.40 in some datacenter and polls IMAP via 110.88.12.88 every minute. Before I blame the provider: would its initial SYN survive PREROUTING and then the FORWARD chain?',
    'path 203.0.113.40 110.88.12.88:143/tcp | path 203.0.113.40 110.88.12.88:143',
  ],
  ['what is `-A POSTROUTING -o bond0 -j MASQUERADE` doing with two addresses on bond0, which one gets picked as source?', 'rule - -'],
  [
    'dmesg 里有这行 FWD-DROP: IN=bond1 OUT=bond1.20 SRC=192.168.1.66 DST=192.168.20.9 LEN=84 TOS=0x00 PREC=0x00 TTL=63 ID=20417 DF PROTO=ICMP TYPE=8 CODE=0 ID=3921 SEQ=1 为什么被 drop',
    'evidence 192.168.1.66 192.168.20.9/icmp | path 192.168.1.66 192.168.20.9/icmp',
  ],
  ['规则文件第17行具体放行哪些包？', 'line - -'],
  [
    'webserver needs to pull updates over https from the internet, allowed?',
    'path 192.168.1.80 internet:443/tcp | path 192.168.1.80 internet:443',
  ],
  [
    'who has access to the imap service of the mail server?',
    'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143 | who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143',
  ],
  ['what do we expose to the internet', 'published - - | who-reaches internet -'],
  [
    '如果把 FORWARD 默认策略改成 ACCEPT，vlan20 能访问 192.168.1.80 的 443 吗？',
    'what-if vlan20 192.168.1.80:443/tcp | what-if vlan20 192.168.1.80:443',
  ],
  ['现在 nf_conntrack table 里有多少 entries，快 full 了没', 'unclear - -'],
  ['第 10 行是干嘛的', 'line - -'],
  [
    '在 192.168.30.12 上执行报错 curl: (28) Failed to connect to 110.88.12.89 port 443: Connection timed out，求分析',
    'evidence 192.168.30.12 110.88.12.89:443/tcp | evidence 192.168.30.12 110.88.12.89:443 | path 192.168.30.12 110.88.12.89:443/tcp | path 192.168.30.12 110.88.12.89:443',
  ],
  ['110.88.12.88:110 映射到内网哪台', 'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110'],
  ['Is there a particular syntax you expect from me, or do I just write in plain English?', 'help - -'],
  [
    'does ssh from the internet to the gateway itself get in',
    'path internet gateway:22/tcp | path internet gateway:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22',
  ],
  ['office 的 PC 用 ssh 连 internet 上的 server（port 22），outbound 出得去吗', 'path office internet:22/tcp | path office internet:22'],
  [
    'Traffic from 192.168.30.14 to 8.8.8.8 udp/53: which FORWARD rule accepts it, given that it enters via bond1 with a source outside 192.168.1.0/24?',
    'path 192.168.30.14 8.8.8.8:53/udp',
  ],
  ['假如删掉第10行的 MASQUERADE，办公网还能上外网不', 'what-if office internet'],
  [
    'gateway itself towards 192.168.1.55 port 25, e.g. swaks run locally on the box. OUTPUT is ACCEPT so nothing in the way, right?',
    'path gateway 192.168.1.55:25/tcp | path gateway 192.168.1.55:25',
  ],
  [
    "When I run `curl -k https://110.88.12.89/` in a shell on the gateway, nat PREROUTING isn't traversed and there's no nat OUTPUT rule. Does it get to web or to a local listener?",
    'path gateway 110.88.12.89:443/tcp | path gateway 110.88.12.89:443',
  ],
  ['hi, what kind of questions can I throw at you?', 'help - -'],
  [
    'From floor3, is https on 110.88.12.89 usable, or does the return path break it?',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443',
  ],
  ['what if lines 18 and 19 trade places', 'what-if - -'],
  [
    'What would happen to 192.168.20.7 -> 110.88.12.88:25 once `-i bond0` is removed from line 6?',
    'what-if 192.168.20.7 110.88.12.88:25/tcp | what-if 192.168.20.7 110.88.12.88:25',
  ],
  ['ports forwarded to 192.168.1.55?', 'published - 192.168.1.55'],
  ["I'm new on this team and reading the ruleset top to bottom. I got stuck at line 7, what does it do exactly?", 'line - -'],
  ['How many packets has the MASQUERADE rule matched since boot?', 'unclear - -'],
  ['现在一共做了哪些端口映射？', 'published - -'],
  [
    '在办公网里用公网地址 110.88.12.88 收邮件（pop3）为什么不行？',
    'path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110',
  ],
  [
    "Meaning of this one please, found it in a colleague's draft: -A INPUT -i bond0 -p tcp -m tcp --dport 22 -m recent --update --seconds 60 --hitcount 4 --name SSH --rsource -j DROP",
    'rule - -',
  ],
];
