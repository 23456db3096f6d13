/** Engineers who were just given the bot, written without a look at the grammar: 84 of 100 were read right when first asked, 5 as another question. */
export const fiftyFirstQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['can vlan20 get to smtp on 110.88.12.88?', 'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25'],
  [
    'Hi! First week on the SRE rota here. My box is 192.168.20.14, and `telnet 110.88.12.88 25` gives me connection refused straight away, while from home the same thing is fine. What does the gateway do with my packet?',
    'path 192.168.20.14 110.88.12.88:25/tcp | path 192.168.20.14 110.88.12.88:25 | evidence 192.168.20.14 110.88.12.88:25/tcp | evidence 192.168.20.14 110.88.12.88:25',
  ],
  [
    'floor3 -> mail imap, does that go thru or not',
    'path floor3 192.168.1.55:143/tcp | path floor3 192.168.1.55:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  ['Is 192.168.20.0/24 allowed to talk to the office lan at all?', 'path 192.168.20.0/24 office | path vlan20 office'],
  [
    'ssh from the internet to the gateway itself - open or closed??',
    'path internet gateway:22/tcp | path internet gateway:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | path internet 110.88.12.89:22/tcp | path internet 110.88.12.89:22',
  ],
  [
    'pls explain why 192.168.30.22 opens https://110.88.12.89 and the browser just spins until it times out',
    'path 192.168.30.22 110.88.12.89:443/tcp | path 192.168.30.22 110.88.12.89:443 | evidence 192.168.30.22 110.88.12.89:443/tcp | evidence 192.168.30.22 110.88.12.89:443',
  ],
  [
    'Do the PCs in the office need anything extra so they can ask 8.8.8.8 for DNS, or does the gateway let that out as it is?',
    'path office 8.8.8.8:53/udp | path office 8.8.8.8:53',
  ],
  ['ping from vlan20 to 192.168.20.1, will it anser', 'path vlan20 192.168.20.1/icmp | path vlan20 gateway/icmp'],
  [
    'I would like to know whether a workstation at 192.168.1.23 may establish an https session with the web server by means of its public address.',
    'path 192.168.1.23 110.88.12.89:443/tcp | path 192.168.1.23 110.88.12.89:443',
  ],
  ['what happens to a packet from 203.0.113.50 to 110.88.12.88 tcp/587', 'path 203.0.113.50 110.88.12.88:587/tcp'],
  [
    "We're putting a build runner into vlan20. It has to fetch packages from all over the internet on 443, nothing else. Good to go, or do I have to ask for a rule?",
    'path vlan20 internet:443/tcp | path vlan20 internet:443 | path vlan20 internet',
  ],
  [
    'does the web box have a way out? certbot on it talks to letsencrypt over 443',
    'path 192.168.1.80 internet:443/tcp | path 192.168.1.80 internet:443 | path 192.168.1.80 internet',
  ],
  ['internet to 192.168.1.80:22 is blocked, right?', 'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22'],
  [
    "outgoing mail: our mail server must deliver to other people's MX on 25. any obstacle on mail-gw?",
    'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25 | path 192.168.1.55 internet',
  ],
  [
    'Trying to work out if the people on 192.168.30.0/24 get out to the internet through this box, or whether somebody forgot a FORWARD rule for them',
    'path 192.168.30.0/24 internet | path floor3 internet',
  ],
  [
    'why dosent 110.88.12.89 port 80 answer from outside, it hangs. 443 is fine',
    'path internet 110.88.12.89:80/tcp | path internet 110.88.12.89:80 | evidence internet 110.88.12.89:80/tcp | evidence internet 110.88.12.89:80',
  ],
  [
    'say i sit in the office and connect to 192.168.20.50 on 3306... dropped?',
    'path office 192.168.20.50:3306/tcp | path office 192.168.20.50:3306',
  ],
  [
    'Customer at 198.51.100.77 has his pop3 client pointed at 110.88.12.89 by mistake (should be .88). Where does that connection land on our side?',
    'path 198.51.100.77 110.88.12.89:110/tcp | path 198.51.100.77 110.88.12.89:110',
  ],
  ["Gateway's own traffic: may mail-gw open something to 1.1.1.1, or does a chain catch it", 'path gateway 1.1.1.1'],
  [
    'The printer in VLAN 20, 192.168.20.200, shall relay its scans over 192.168.1.55 port 25. Will mail-gw forward this?',
    'path 192.168.20.200 192.168.1.55:25/tcp | path 192.168.20.200 192.168.1.55:25',
  ],
  ['192.168.1.40 talking to 192.168.30.9: in on bond1 and back out on bond1. does FORWARD let it?', 'path 192.168.1.40 192.168.30.9'],
  [
    'vlan20 里有台应用发信填的是 110.88.12.88 的 587 端口，网关收到会怎么处理？',
    'path vlan20 110.88.12.88:587/tcp | path vlan20 110.88.12.88:587',
  ],
  [
    '我在三楼，ip 是 192.168.30.15，连 mail 的 imap 一直超时，是不是网关把包丢了？',
    'path 192.168.30.15 192.168.1.55:143/tcp | path 192.168.30.15 192.168.1.55:143 | path 192.168.30.15 110.88.12.88:143/tcp | path 192.168.30.15 110.88.12.88:143 | evidence 192.168.30.15 192.168.1.55:143/tcp | evidence 192.168.30.15 192.168.1.55:143 | evidence 192.168.30.15 110.88.12.88:143/tcp | evidence 192.168.30.15 110.88.12.88:143',
  ],
  ['办公网上外网有没有被限制', 'path office internet'],
  ['请问从公网 ping 110.88.12.88 会有回应吗', 'path internet 110.88.12.88/icmp'],
  [
    '192.168.20.31 打开 https 的 110.88.12.89，会命中哪条规则，最后通不通',
    'path 192.168.20.31 110.88.12.89:443/tcp | path 192.168.20.31 110.88.12.89:443',
  ],
  [
    '外网可以直接 ssh 到邮件服务器吗？有点担心',
    'path internet 192.168.1.55:22/tcp | path internet 192.168.1.55:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22',
  ],
  ['vlan20 到办公网是隔离的吗', 'path vlan20 office'],
  ['网关本机做 dns 查询，发往 114.114.114.114，放行不', 'path gateway 114.114.114.114:53/udp | path gateway 114.114.114.114:53'],
  [
    '在 web 服务器（192.168.1.80）上 curl 外网网站一直 timeout，先排除一下防火墙：它出得去吗？',
    'path 192.168.1.80 internet | path 192.168.1.80 internet:80/tcp | path 192.168.1.80 internet:80 | path 192.168.1.80 internet:443/tcp | path 192.168.1.80 internet:443 | evidence 192.168.1.80 internet | evidence 192.168.1.80 internet:80/tcp | evidence 192.168.1.80 internet:80 | evidence 192.168.1.80 internet:443/tcp | evidence 192.168.1.80 internet:443',
  ],
  [
    '楼上 192.168.30.0/24 这个网段的同事填的是 110.88.12.88:110 收信，这种流量会被 DNAT 到 mail 吗',
    'path 192.168.30.0/24 110.88.12.88:110/tcp | path 192.168.30.0/24 110.88.12.88:110 | path floor3 110.88.12.88:110/tcp | path floor3 110.88.12.88:110',
  ],
  [
    '办公室的电脑想 ssh 登录网关，允许吗？',
    'path office gateway:22/tcp | path office gateway:22 | path office 192.168.1.1:22/tcp | path office 192.168.1.1:22',
  ],
  [
    'vlan20 access mail 的 pop3，到底是 drop 还是 accept 啊',
    'path vlan20 192.168.1.55:110/tcp | path vlan20 192.168.1.55:110 | path vlan20 110.88.12.88:110/tcp | path vlan20 110.88.12.88:110',
  ],
  [
    '我们的 monitoring 在外面 198.51.100.7，要 probe 110.88.12.89 的 443，gateway 会放行吧？',
    'path 198.51.100.7 110.88.12.89:443/tcp | path 198.51.100.7 110.88.12.89:443',
  ],
  [
    'floor3 的 laptop 要 RDP 到 192.168.20.60 (3389)，routing 没问题，firewall 呢？',
    'path floor3 192.168.20.60:3389/tcp | path floor3 192.168.20.60:3389',
  ],
  [
    'who can reach imap on the mail server',
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  [
    'Need this for an audit, sorry for the dry question: every network that is able to open an ssh session on mail-gw itself.',
    'who-reaches - gateway:22/tcp | who-reaches - gateway:22',
  ],
  ['which zones get through to 192.168.1.80 on 443', 'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443'],
  [
    'ssh, any target whatsoever: who gets to it from where, as far as this gateway decides',
    'who-reaches - any:22/tcp | who-reaches - any:22',
  ],
  ["Who's able to hit 110.88.12.88:110?", 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  [
    'before i renumber vlan20 i want to see who is let in to it at the moment (into 192.168.20.0/24 i mean)',
    'who-reaches - vlan20 | who-reaches - 192.168.20.0/24',
  ],
  ['from where is 192.168.1.55 reachable? all ports', 'who-reaches - 192.168.1.55'],
  ['谁能访问 web 服务器', 'who-reaches - 192.168.1.80 | who-reaches - 110.88.12.89'],
  ['哪些网段可以连到 110.88.12.88 的 25，给个清单', 'who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25'],
  ['网关上有个 8443 的管理页面，都有谁够得着它？', 'who-reaches - gateway:8443/tcp | who-reaches - gateway:8443'],
  ['三楼那个网段，还有别的什么地方能进得去？', 'who-reaches - floor3 | who-reaches - 192.168.30.0/24'],
  [
    '列一下 all sources that can reach 192.168.1.55:993，包括 internet',
    'who-reaches - 192.168.1.55:993/tcp | who-reaches - 192.168.1.55:993',
  ],
  ['what do we expose to the outside on this thing?', 'published - - | who-reaches internet -'],
  ['list port forwards', 'published - -'],
  ['Which ports are forwarded to mail, please?', 'published - 192.168.1.55'],
  ['whats behind 110.88.12.89', 'published - 110.88.12.89'],
  [
    'Where does 110.88.12.88:143 end up, i.e. which internal server is really serving it',
    'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  [
    'For the pen test scope I have to hand in a table of what is exposed on our public addresses: address, port, server inside. Can you give me that?',
    'published - - | who-reaches internet -',
  ],
  ['对公网开放了哪些服务', 'published - - | who-reaches internet -'],
  ['web 服务器有没有端口映射出去？', 'published - 192.168.1.80'],
  [
    '110.88.12.88 的 pop3 是映射到哪台内网机器上的',
    'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110',
  ],
  ['port forwarding 到 192.168.1.55 的都有哪些 port，帮忙 list 一下', 'published - 192.168.1.55'],
  [
    '-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT\nwhat is this one for? i know NEW and ESTABLISHED but never seen DNAT as a state',
    'rule - -',
  ],
  [
    'Somebody quoted `-A POSTROUTING -o bond0 -j MASQUERADE` at me and claims it is the reason outside servers only ever see one of our addresses. Is that really what it does?',
    'rule - -',
  ],
  [
    'iptables -A FORWARD -i bond1.20 -o bond1 -p tcp --dport 25 -j ACCEPT   <- where in the file does this have to go to have an effect?',
    'rule - - | what-if - -',
  ],
  [
    '这条规则看不懂：-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80 它没写 -i bond0，有什么区别？',
    'rule - -',
  ],
  [
    '交接文档里有 -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT，这条 rule 的 effect 是啥，return traffic 全靠它吗',
    'rule - -',
  ],
  ['line 17 ?', 'line - -'],
  ['Could you walk me through mail-gw.rules:19', 'line - -'],
  ['whats no. 10 in the file good for, the one in the nat table. Line 10.', 'line - -'],
  ['第 9 行是干什么用的', 'line - -'],
  ['规则文件第18行麻烦解释一下，谢谢', 'line - -'],
  ['netops/mail-gw#42 look ok?', 'review - -'],
  [
    "https://github.com/acme-infra/firewall-rules/pull/118 — have a look before I merge it? It touches the FORWARD chain and I'm the only one on shift.",
    'review - -',
  ],
  ['帮我看下 infra/gateways#7 这个改动有没有问题', 'review - -'],
  ['求 review：https://github.com/corp-net/mail-gw/pull/9 有没有 risk', 'review - -'],
  [
    'found this on the gw, why unreplied?\ntcp      6 118 SYN_SENT src=192.168.20.7 dst=110.88.12.88 sport=51544 dport=25 [UNREPLIED] src=110.88.12.88 dst=192.168.20.7 sport=25 dport=51544 mark=0 use=1',
    'evidence 192.168.20.7 110.88.12.88:25/tcp | evidence 192.168.20.7:51544 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7:51544 110.88.12.88:25/tcp',
  ],
  [
    '14:02:11.337201 IP 203.0.113.9.40112 > 110.88.12.89.80: Flags [S], seq 1882031447, win 64240, options [mss 1460], length 0\nthree of those on bond0 and nothing ever comes back',
    'evidence 203.0.113.9 110.88.12.89:80/tcp | evidence 203.0.113.9 110.88.12.89:80 | evidence 203.0.113.9:40112 110.88.12.89:80/tcp | evidence 203.0.113.9:40112 110.88.12.89:80 | path 203.0.113.9 110.88.12.89:80/tcp | path 203.0.113.9 110.88.12.89:80 | path 203.0.113.9:40112 110.88.12.89:80/tcp | path 203.0.113.9:40112 110.88.12.89:80',
  ],
  [
    'Is this one expected? kernel: [88213.104417] FWD-DROP IN=bond1.20 OUT=bond1 SRC=192.168.20.33 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=39822 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.33 192.168.1.55:143/tcp | evidence 192.168.20.33:39822 192.168.1.55:143/tcp | path 192.168.20.33 192.168.1.55:143/tcp | path 192.168.20.33:39822 192.168.1.55:143/tcp',
  ],
  [
    'Thunderbird tells a user on floor3: "Connection to server 110.88.12.88 timed out." It\'s set to imap, 143. Our gateway or her laptop?',
    'evidence floor3 110.88.12.88:143/tcp | evidence floor3 110.88.12.88:143 | path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143',
  ],
  ['`curl: (7) Failed to connect to server: Connection refused` what does that tell us about the firewall', 'evidence - - | unclear - -'],
  [
    'mail 上的 postfix 报错：connect to gmail-smtp-in.l.google.com[142.250.27.26]:25: Connection timed out。是网关拦的吗？',
    'evidence 192.168.1.55 142.250.27.26:25/tcp | evidence 192.168.1.55 142.250.27.26:25 | path 192.168.1.55 142.250.27.26:25/tcp | path 192.168.1.55 142.250.27.26:25',
  ],
  [
    '抓包只看到这个，对端一直没回，帮忙分析：IP 192.168.20.44.50210 > 192.168.1.55.110: Flags [S], seq 90312, length 0',
    'evidence 192.168.20.44 192.168.1.55:110/tcp | evidence 192.168.20.44 192.168.1.55:110 | evidence 192.168.20.44:50210 192.168.1.55:110/tcp | evidence 192.168.20.44:50210 192.168.1.55:110 | path 192.168.20.44 192.168.1.55:110/tcp | path 192.168.20.44 192.168.1.55:110 | path 192.168.20.44:50210 192.168.1.55:110/tcp | path 192.168.20.44:50210 192.168.1.55:110',
  ],
  [
    'nft monitor trace 出来是这样:\ntrace id 5a1c09d2 ip filter FORWARD packet: iif "bond1" oif "bond1.20" ip saddr 192.168.1.23 ip daddr 192.168.20.50 ip ttl 63 ip protocol tcp tcp sport 41000 tcp dport 22 tcp flags == syn\ntrace id 5a1c09d2 ip filter FORWARD policy drop\n为啥会走到 policy，没有 match 的 rule 吗',
    'evidence 192.168.1.23 192.168.20.50:22/tcp | evidence 192.168.1.23:41000 192.168.20.50:22/tcp | path 192.168.1.23 192.168.20.50:22/tcp | path 192.168.1.23:41000 192.168.20.50:22/tcp',
  ],
  [
    'If I drop line 17, does inbound smtp from the internet to 110.88.12.88 still arrive?',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  [
    'suppose we take the -i bond0 off the port 25 dnat, would vlan20 get smtp on 110.88.12.88 then',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25',
  ],
  ['what breaks if ip_forward goes to 0', 'what-if - -'],
  [
    "Thinking of flipping the FORWARD policy to ACCEPT until the weekend migration is through. What would become possible that isn't now?",
    'what-if - -',
  ],
  ['would 192.168.30.10 reach 192.168.20.5 once i append -A FORWARD -i bond1 -o bond1.20 -j ACCEPT', 'what-if 192.168.30.10 192.168.20.5'],
  ['We plan to move the rule on line 19 above the RELATED,ESTABLISHED one. Any change in behaviour, or purely cosmetic?', 'what-if - -'],
  [
    'INPUT policy to DROP - can i still ssh to the gw from the office afterwards?? dont want to lock myself out',
    'what-if office gateway:22/tcp | what-if office gateway:22 | what-if office 192.168.1.1:22/tcp | what-if office 192.168.1.1:22',
  ],
  ['把第 10 行的 MASQUERADE 删掉，办公网还能上网吗？', 'what-if office internet'],
  [
    '假如再加一条 DNAT，把 110.88.12.89 的 tcp 8080 转给 192.168.1.80，外面就能访问了吗，还要不要别的规则',
    'what-if internet 110.88.12.89:8080/tcp',
  ],
  ['rp_filter 打开成严格模式的话，会影响到什么', 'what-if - -'],
  ['要是 delete 掉 line 18，floor3 还能 access internet 吗', 'what-if floor3 internet'],
  ['hey, just got added to this channel. what sort of things can I ask you?', 'help - -'],
  ['usage', 'help - -'],
  ['你都能回答哪些问题，该怎么提问？', 'help - -'],
  ['who changed the FORWARD policy last thursday?', 'unclear - -'],
  ['how many hits has the MASQUERADE rule had since the last reboot', 'unclear - -'],
  ['is 993 allowed', 'unclear - -'],
  ['Please restart iptables on mail-gw now, thank you very much in advance.', 'unclear - -'],
  ['邮件队列现在堵了多少封？', 'unclear - -'],
  ['backup01 能连到 mail 吗', 'unclear - -'],
  ['morning 大家好～ 今天 firewall 心情怎么样 haha', 'unclear - -'],
];
