/** Engineers who know such tools, written without a look at the grammar: 89 of 100 were read right when first asked, 3 as another question. */
export const fortyFourthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['192.168.20.7 -> 192.168.1.55:25, passed or dropped?', 'path 192.168.20.7 192.168.1.55:25/tcp | path 192.168.20.7 192.168.1.55:25'],
  ['Which rule is decisive for tcp/443 from 203.0.113.40 to 110.88.12.89?', 'path 203.0.113.40 110.88.12.89:443/tcp'],
  ['Does a workstation on floor3, say 192.168.30.14, make it out to 1.1.1.1 on udp 53?', 'path 192.168.30.14 1.1.1.1:53/udp'],
  [
    'What source IP does 8.8.8.8 see when 192.168.20.31 sends it a DNS query?',
    'path 192.168.20.31 8.8.8.8:53/udp | path 192.168.20.31 8.8.8.8:53 | path 192.168.20.31 8.8.8.8:53/tcp | path 192.168.20.31 8.8.8.8',
  ],
  [
    'hairpin check pls: 192.168.1.23 opening https://110.88.12.89, does the return traffic come back through us?',
    'path 192.168.1.23 110.88.12.89:443/tcp | path 192.168.1.23 110.88.12.89:443',
  ],
  [
    'Can the mail server deliver outbound SMTP on 25, and under which address?',
    'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25',
  ],
  [
    'Is ICMP echo from the office to the vlan20 segment forwarded?',
    'path office vlan20/icmp | path 192.168.1.0/24 vlan20/icmp | path office 192.168.20.0/24/icmp | path 192.168.1.0/24 192.168.20.0/24/icmp',
  ],
  [
    'vlan20 to floor3, tcp 3389. allowed?',
    'path vlan20 floor3:3389/tcp | path 192.168.20.0/24 floor3:3389/tcp | path vlan20 192.168.30.0/24:3389/tcp | path 192.168.20.0/24 192.168.30.0/24:3389/tcp',
  ],
  ['does the firewall itself get to 192.168.1.80 on 443', 'path gateway 192.168.1.80:443/tcp | path gateway 192.168.1.80:443'],
  [
    'Trace a SYN 198.51.100.17:44321 → 110.88.12.88:143 through the chains for me.',
    'path 198.51.100.17 110.88.12.88:143/tcp | path 198.51.100.17 110.88.12.88:143',
  ],
  [
    'Mid-change on CHG0048812 here: confirm that office users can still browse the outside (tcp 80 and 443).',
    'path office internet:80,443/tcp | path 192.168.1.0/24 internet:80,443/tcp',
  ],
  [
    'If someone on the internet side routes a packet straight at 192.168.1.55:25, skipping the public IP, what stops it?',
    'path internet 192.168.1.55:25/tcp | path internet 192.168.1.55:25',
  ],
  [
    'SSH from outside to 110.88.12.88: does it land on the box itself?',
    'path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | path internet gateway:22/tcp | path internet gateway:22',
  ],
  [
    'Morning. Context: we put contractors into 192.168.20.0/24 two weeks ago, and the risk people, who have been chasing me for 3 days now, want it in writing whether anybody sitting there could talk directly to the web server at 192.168.1.80 over tcp 8443. Could you tell me what the ruleset says?',
    'path 192.168.20.0/24 192.168.1.80:8443/tcp | path vlan20 192.168.1.80:8443/tcp',
  ],
  ['Would QUIC (UDP 443) from the internet to 110.88.12.89 get anywhere near the web host?', 'path internet 110.88.12.89:443/udp'],
  ['Can web sync NTP against 162.159.200.1?', 'path 192.168.1.80 162.159.200.1:123/udp | path 192.168.1.80 162.159.200.1:123'],
  ['192.168.1.55 to 110.88.12.89:443/tcp. I expect an asymmetric reply leg. Am I right?', 'path 192.168.1.55 110.88.12.89:443/tcp'],
  [
    "gw's own egress: the box fetching http from 151.101.2.132, is that source-natted as well?",
    'path gateway 151.101.2.132:80/tcp | path gateway 151.101.2.132:80',
  ],
  [
    'ssh 192.168.20.9 => 192.168.1.1 ok?',
    'path 192.168.20.9 192.168.1.1:22/tcp | path 192.168.20.9 192.168.1.1:22 | path 192.168.20.9 gateway:22/tcp | path 192.168.20.9 gateway:22',
  ],
  [
    'Do hosts in vlan20 get DNATed when they dial 110.88.12.88 port 143? I suspect the -i bond0 match bites us.',
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path 192.168.20.0/24 110.88.12.88:143/tcp | path 192.168.20.0/24 110.88.12.88:143',
  ],
  [
    'Return leg for 203.0.113.200 talking to 110.88.12.88:110 please, incl. un-NAT and egress interface',
    'path 203.0.113.200 110.88.12.88:110/tcp | path 203.0.113.200 110.88.12.88:110',
  ],
  [
    'Is there anything that lets floor3 into vlan20 at all?',
    'path floor3 vlan20 | path 192.168.30.0/24 vlan20 | path floor3 192.168.20.0/24 | path 192.168.30.0/24 192.168.20.0/24 | unclear - -',
  ],
  [
    '192.168.30.5 → mail, imap/143. Does that even cross this firewall?',
    'path 192.168.30.5 192.168.1.55:143/tcp | path 192.168.30.5 192.168.1.55:143 | path 192.168.30.5 110.88.12.88:143/tcp | path 192.168.30.5 110.88.12.88:143',
  ],
  [
    'vlan20 的 192.168.20.12 能不能连上 192.168.1.80 的 443？',
    'path 192.168.20.12 192.168.1.80:443/tcp | path 192.168.20.12 192.168.1.80:443',
  ],
  [
    '办公网出外网 443 命中哪条规则',
    'path office internet:443/tcp | path office internet:443 | path 192.168.1.0/24 internet:443/tcp | path 192.168.1.0/24 internet:443',
  ],
  ['45.33.32.156 从公网打 110.88.12.88 的 tcp 993，最后落到哪条链？', 'path 45.33.32.156 110.88.12.88:993/tcp'],
  ['邮件服务器主动往外发信（25 端口），对端看到的源地址是哪个', 'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25'],
  ['192.168.30.21 访问 110.88.12.89:443，回包怎么走？', 'path 192.168.30.21 110.88.12.89:443/tcp | path 192.168.30.21 110.88.12.89:443'],
  ['网关自己能 ping 通 192.168.20.7 吗', 'path gateway 192.168.20.7/icmp'],
  [
    '帮忙走一遍流程：192.168.1.100 访问 110.88.12.88:25，PREROUTING 那条 DNAT 会匹配吗',
    'path 192.168.1.100 110.88.12.88:25/tcp | path 192.168.1.100 110.88.12.88:25',
  ],
  [
    'office 到 vlan20 的 SMB（445/tcp）放行了没',
    'path office vlan20:445/tcp | path 192.168.1.0/24 vlan20:445/tcp | path office 192.168.20.0/24:445/tcp | path 192.168.1.0/24 192.168.20.0/24:445/tcp',
  ],
  ['vlan20 里 ping 8.8.8.8 通不通，出去以后源地址换成啥', 'path vlan20 8.8.8.8/icmp | path 192.168.20.0/24 8.8.8.8/icmp'],
  [
    '按现在的规则，在 web 上 telnet 110.88.12.88 25 应该通吗？',
    'path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  ['外面能直接 ssh 到 192.168.1.80 吗', 'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22'],
  ['who cn reahc 110.88.12.88:25 ?', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['Audit item 7.2.1: enumerate the sources with access to tcp/22 on any host', 'who-reaches - any:22/tcp'],
  [
    'which zones get through to the web box on 443',
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  ["Of our published services, what's reachable from vlan20?", 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  ['floor3: which of the forwarded services can they actually use?', 'who-reaches floor3 - | who-reaches 192.168.30.0/24 -'],
  [
    'PCI assessor wants to see that nobody has RDP (3389) open to anything behind mail-gw. Who does?',
    'who-reaches - any:3389/tcp | who-reaches - any:3389',
  ],
  ['谁能访问 192.168.1.55 的 143 端口', 'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143'],
  ['哪些区域到得了 110.88.12.89:443/tcp，列一下', 'who-reaches - 110.88.12.89:443/tcp'],
  ['站在外网的角度，能摸到我们哪些发布的服务？', 'who-reaches internet - | published - -'],
  ['任意主机的 3306，有谁可以连到？', 'who-reaches - any:3306/tcp | who-reaches - any:3306'],
  ['Anyone able to talk VNC, tcp 5900, to 192.168.20.7?', 'who-reaches - 192.168.20.7:5900/tcp'],
  ['Give me the set of published endpoints that host 192.168.1.23 is able to open.', 'who-reaches 192.168.1.23 -'],
  ['List all port forwards on mail-gw.', 'published - -'],
  [
    'where does 110.88.12.89:443 end up',
    'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['Hi there, when you have a second, could you tell me what is exposed for 192.168.1.55? Many thanks!', 'published - 192.168.1.55'],
  ['Inventory time, Q3 2024. Every DNAT with its target.', 'published - -'],
  [
    '110.88.12.88:143 背后是哪台机器',
    'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  ['192.168.1.80 对外开了哪些端口', 'published - 192.168.1.80'],
  ['全部对外映射导一份，等保审计要用', 'published - -'],
  [
    'Is anything mapped on 110.88.12.88 port 587?',
    'published - 110.88.12.88:587/tcp | published - 110.88.12.88:587 | path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587 | who-reaches - 110.88.12.88:587/tcp | who-reaches - 110.88.12.88:587',
  ],
  [
    'which internal box answers POP3 on 110.88.12.88',
    'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | published - 110.88.12.88 | path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110',
  ],
  [
    'conntrack -L gives me this, interpret:\ntcp      6 57 SYN_SENT src=192.168.1.23 dst=110.88.12.89 sport=50122 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.23 sport=443 dport=50122 mark=0 use=1',
    'evidence 192.168.1.23 110.88.12.89:443/tcp',
  ],
  [
    'bond0 capture, nothing ever comes back:\n14:02:11.482913 IP 203.0.113.40.51514 > 110.88.12.88.25: Flags [S], seq 2938471120, win 64240, options [mss 1460,sackOK,TS val 911823 ecr 0,nop,wscale 7], length 0\n14:02:12.497002 IP 203.0.113.40.51514 > 110.88.12.88.25: Flags [S], seq 2938471120, win 64240, options [mss 1460,sackOK,TS val 912837 ecr 0,nop,wscale 7], length 0',
    'evidence 203.0.113.40 110.88.12.88:25/tcp',
  ],
  ['dmesg: IPv4: martian source 192.168.1.55 from 192.168.30.14, on dev bond1.20', 'evidence 192.168.30.14 192.168.1.55'],
  [
    'kernel: FWD-DROP: IN=bond1.20 OUT=bond1 MAC=52:54:00:aa:10:01:52:54:00:bb:20:07:08:00 SRC=192.168.20.7 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=54321 DF PROTO=TCP SPT=40112 DPT=25 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 192.168.1.55:25/tcp',
  ],
  [
    '`curl: (7) Failed to connect to 110.88.12.89 port 443 after 2 ms: Connection refused`, executed on 198.51.100.23. RST from us or from the backend?',
    'evidence 198.51.100.23 110.88.12.89:443/tcp | evidence 198.51.100.23 110.88.12.89:443',
  ],
  [
    'INC-20931: users in 192.168.1.0/24 report https://110.88.12.89 hanging, while it is fine over LTE. Root cause?',
    'evidence 192.168.1.0/24 110.88.12.89:443/tcp | evidence 192.168.1.0/24 110.88.12.89:443 | evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | path 192.168.1.0/24 110.88.12.89:443/tcp | path 192.168.1.0/24 110.88.12.89:443 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443',
  ],
  [
    'vlan20 clients time out towards 192.168.1.55:143, ideas?',
    'evidence vlan20 192.168.1.55:143/tcp | evidence vlan20 192.168.1.55:143 | evidence 192.168.20.0/24 192.168.1.55:143/tcp | evidence 192.168.20.0/24 192.168.1.55:143 | path vlan20 192.168.1.55:143/tcp | path vlan20 192.168.1.55:143 | path 192.168.20.0/24 192.168.1.55:143/tcp | path 192.168.20.0/24 192.168.1.55:143',
  ],
  [
    'nc -vz 110.88.12.88 110 on 192.168.30.14 says Connection refused, immediately, not a timeout. Why a refusal?',
    'evidence 192.168.30.14 110.88.12.88:110/tcp | evidence 192.168.30.14 110.88.12.88:110 | path 192.168.30.14 110.88.12.88:110/tcp | path 192.168.30.14 110.88.12.88:110',
  ],
  [
    'My laptop (192.168.1.23) connects to 110.88.12.89:443 and its own tcpdump shows\n09:17:44.120345 IP 192.168.1.80.443 > 192.168.1.23.50122: Flags [S.], seq 77120934, ack 1203984, win 65160, length 0\nthen it RSTs. Explain.',
    'evidence 192.168.1.23 110.88.12.89:443/tcp | evidence 192.168.1.23 110.88.12.89:443',
  ],
  [
    '192.168.20.33 上 telnet 192.168.1.55 25 一直卡在 Trying，没反应',
    'evidence 192.168.20.33 192.168.1.55:25/tcp | evidence 192.168.20.33 192.168.1.55:25 | path 192.168.20.33 192.168.1.55:25/tcp | path 192.168.20.33 192.168.1.55:25',
  ],
  [
    '这条连接跟踪正常吗：\ntcp      6 431987 ESTABLISHED src=203.0.113.77 dst=110.88.12.88 sport=39122 dport=143 src=192.168.1.55 dst=203.0.113.77 sport=143 dport=39122 [ASSURED] mark=0 use=1',
    'evidence 203.0.113.77 110.88.12.88:143/tcp',
  ],
  [
    '外网连 110.88.12.88:587 报 connection refused，是哪一跳拒的',
    'evidence internet 110.88.12.88:587/tcp | evidence internet 110.88.12.88:587 | path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587',
  ],
  [
    'ping 192.168.20.7 from 192.168.1.30: 5 packets transmitted, 0 received, 100% packet loss, time 4101ms',
    'evidence 192.168.1.30 192.168.20.7/icmp',
  ],
  [
    'PC 192.168.1.44 pings 192.168.20.9 and gets "From 192.168.1.1 icmp_seq=1 Destination Host Unreachable". With a DROP policy I would expect silence?!',
    'evidence 192.168.1.44 192.168.20.9/icmp',
  ],
  [
    'udp      17 25 src=192.168.20.31 dst=8.8.8.8 sport=41234 dport=53 [UNREPLIED] src=8.8.8.8 dst=110.88.12.88 sport=53 dport=41234 mark=0 use=1',
    'evidence 192.168.20.31 8.8.8.8:53/udp',
  ],
  [
    'If I drop line 17, does 203.0.113.40 still get to 110.88.12.88:25?',
    'what-if 203.0.113.40 110.88.12.88:25/tcp | what-if 203.0.113.40 110.88.12.88:25',
  ],
  ['Proposed for filter:\n-A FORWARD -i bond1.20 -o bond1 -p tcp -m tcp --dport 143 -j ACCEPT\nImpact?', 'what-if - -'],
  [
    'Thinking of removing `-i bond0` from the port 25 DNAT. What would change for 192.168.20.7 → 110.88.12.88:25?',
    'what-if 192.168.20.7 110.88.12.88:25/tcp | what-if 192.168.20.7 110.88.12.88:25',
  ],
  ['What newly opens up once the FORWARD policy is flipped to ACCEPT?', 'what-if - -'],
  ['blast radius of INPUT policy → DROP?', 'what-if - -'],
  [
    'Going in tonight at 23:00, nat table: -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80/32 -p tcp -m tcp --dport 443 -j MASQUERADE. Will that make the hairpin 192.168.1.23 to 110.88.12.89:443 work?',
    'what-if 192.168.1.23 110.88.12.89:443/tcp | what-if 192.168.1.23 110.88.12.89:443',
  ],
  [
    'Suppose we swap the MASQUERADE for -j SNAT --to-source 110.88.12.89. Any difference for traffic of 192.168.1.55 to 203.0.113.25:25?',
    'what-if 192.168.1.55 203.0.113.25:25/tcp | what-if 192.168.1.55 203.0.113.25:25',
  ],
  ['net.ipv4.ip_forward set to 0 by the hardening playbook v2.14: what would we lose?', 'what-if - -'],
  ['把第 19 行删了，vlan20 还能上外网吗', 'what-if vlan20 internet | what-if 192.168.20.0/24 internet'],
  ['如果加一条 -A FORWARD -i bond0 -d 192.168.1.80/32 -p tcp -m tcp --dport 8080 -j ACCEPT ，整体会有什么变化', 'what-if - -'],
  [
    'FORWARD 默认策略改成 ACCEPT 之后，外网能不能直接打到 192.168.1.55:22',
    'what-if internet 192.168.1.55:22/tcp | what-if internet 192.168.1.55:22',
  ],
  [
    'Candidate diff:\n--A FORWARD -m conntrack --ctstate DNAT -j ACCEPT\n+-A FORWARD -i bond0 -m conntrack --ctstate DNAT -j ACCEPT\nDoes vlan20 lose 110.88.12.89:443?',
    'what-if vlan20 110.88.12.89:443/tcp | what-if vlan20 110.88.12.89:443 | what-if 192.168.20.0/24 110.88.12.89:443/tcp | what-if 192.168.20.0/24 110.88.12.89:443',
  ],
  ['Explain: -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  ["L10 of mail-gw.rules, what's it for?", 'line - -'],
  ['第 14 行啥意思', 'line - -'],
  [
    'Decode this for our junior: -A INPUT -p tcp -m tcp --dport 22 -m recent --update --seconds 60 --hitcount 4 --name SSH --rsource -j DROP',
    'rule - -',
  ],
  ['解释下这条：-A PREROUTING -i bond0 -p tcp -m multiport --dports 80,443 -j REDIRECT --to-ports 8080', 'rule - -'],
  ['Can you look at netops/mail-gw#118 before the 16:00 CAB?', 'review - -'],
  ['review 一下 infra/fw-rules#42，谢谢', 'review - -'],
  ['used a similar bot at my last shop. which kinds of question does this one take?', 'help - -'],
  ['who touched the NAT table last Friday?', 'unclear - -'],
  ['is jump01 able to ssh to bastion-eu?', 'unclear - -'],
  ['ksoftirqd/3 at 97% on mail-gw since the 6.1.90 kernel. Known regression?', 'unclear - -'],
  ['Did 203.0.113.5 get through to our POP3 at 03:14 last night?', 'unclear - -'],
  ['can vlan20 reach it?', 'unclear - -'],
  ['1) office to vlan20 on 445? 2) what is published on 110.88.12.89? 3) and please review acme/fw#9', 'unclear - -'],
  ['昨晚 2 点那次丢包是谁造成的', 'unclear - -'],
  ['db-prod-3 连得上 redis-02 的 6379 吗', 'unclear - -'],
  ['renew the TLS cert on 192.168.1.80 pls, expires in 6 days', 'unclear - -'],
  ['又连不上了，帮看下', 'unclear - -'],
];
