/** Written without a look at the grammar, by a rotation on call, in reviews of changes and in audits: 93 of 100 were read right when first asked, 3 as another question. */
export const sixtyThirdQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'is there anybody at all who can rdp (3389) to any machine thru mail-gw? ransomware drill qustion',
    'who-reaches - any:3389/tcp | who-reaches - any:3389',
  ],
  ['please add an accept from vlan20 to mail and reload iptables, approved by Marc', 'unclear - -'],
  ['如果 remove 掉 line 19，vlan20 出 internet 是不是就 down 了？', 'what-if vlan20 internet'],
  [
    '变更评审：打算在 FORWARD 最前面加一条 -s 45.148.10.0/24 -j DROP，加完以后 45.148.10.62 还连得上 110.88.12.88:25 吗',
    'what-if 45.148.10.62 110.88.12.88:25/tcp | what-if 45.148.10.62 110.88.12.88:25',
  ],
  [
    'where does 443 land once it comes in from outside',
    'published - any:443/tcp | published - any:443 | published - 110.88.12.89:443/tcp | published - 110.88.12.89:443',
  ],
  ['110.88.12.88 的 143 映射到内网哪台机器', 'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143'],
  [
    'why cant office ppl open 110.88.12.88:143 while my phone on 4g does it fine',
    'path office 110.88.12.88:143/tcp | path office 110.88.12.88:143',
  ],
  ['规则文件第 18 行放行的是谁到谁？交接文档里没写', 'line - -'],
  ['can floor3 get out to the internet', 'path floor3 internet'],
  [
    'hairpin again i guess... monitoring on web wants to connect to 110.88.12.88 port 25, does it get to mail?',
    'path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  [
    '请教一下，mail 能不能主动连三楼的打印机 192.168.30.12:9100',
    'path 192.168.1.55 192.168.30.12:9100/tcp | path 192.168.1.55 192.168.30.12:9100',
  ],
  [
    'For the postmortem, root cause section: please explain why vlan20 clients never get an smtp session on 110.88.12.88 even though the outside world does.',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25',
  ],
  ['if someone sets net.ipv4.ip_forward=0 on mail-gw, who loses connectivity', 'what-if - -'],
  ['审计要求确认：互联网能否访问网关自身的 SNMP（161/udp）？', 'path internet gateway:161/udp | path internet 110.88.12.88:161/udp'],
  [
    '在 192.168.20.9 上执行 telnet 110.88.12.88 25，结果是 telnet: Unable to connect to remote host: Connection refused，什么原因？',
    'evidence 192.168.20.9 110.88.12.88:25/tcp | evidence 192.168.20.9 110.88.12.88:25 | path 192.168.20.9 110.88.12.88:25/tcp | path 192.168.20.9 110.88.12.88:25',
  ],
  [
    '值班交接：vlan20 的用户反映收不了信，他们访问 110.88.12.88 的 143 端口能通吗？',
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143',
  ],
  ['Everything that is port-forwarded to 192.168.1.55, please.', 'published - 192.168.1.55'],
  ['floor3 打开 110.88.12.89:443 为什么不行？麻烦帮忙分析下', 'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443'],
  ['麻烦看下 infra/fw-rules#63，有没有风险', 'review - -'],
  ['sre/edge-rules#9 这个 PR 今晚 merge，你先 review 一遍？', 'review - -'],
  ['who all can talk to 192.168.1.55:143', 'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143'],
  ['`-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT` 为什么要放在 FORWARD 的最前面，能 explain 一下吗', 'rule - -'],
  [
    "list the sources that get into floor3, if any. it's for the segmentation slide",
    'who-reaches - floor3 | who-reaches - 192.168.30.0/24',
  ],
  ['这个机器人怎么用？刚接班', 'help - -'],
  [
    'vlan20 → floor3 rdp (3389). yes/no pls, change meeting starts in 5',
    'path vlan20 floor3:3389/tcp | path vlan20 floor3:3389 | path vlan20 192.168.30.0/24:3389/tcp | path vlan20 192.168.30.0/24:3389',
  ],
  [
    'hypotheticaly: we add -A FORWARD -i bond1.20 -o bond1 -j ACCEPT, can vlan20 print on 192.168.1.90:9100',
    'what-if vlan20 192.168.1.90:9100/tcp | what-if vlan20 192.168.1.90:9100',
  ],
  [
    'From maillog on mail: postfix/smtp[2211]: connect to gmail-smtp-in.l.google.com[142.250.102.27]:25: Connection timed out. Is it our gateway or someone further out?',
    'evidence 192.168.1.55 142.250.102.27:25/tcp | evidence 192.168.1.55 142.250.102.27:25 | path 192.168.1.55 142.250.102.27:25/tcp | path 192.168.1.55 142.250.102.27:25',
  ],
  [
    '192.168.30.5 的 DNS 指的是 8.8.8.8，经过这台网关会被丢吗？',
    'path 192.168.30.5 8.8.8.8:53/udp | path 192.168.30.5 8.8.8.8:53 | path 192.168.30.5 8.8.8.8:53/tcp',
  ],
  ['office to vlan20, allowed?', 'path office vlan20'],
  ['第7行是干嘛的', 'line - -'],
  ["what's exposed to the internet on mail-gw? pentest kickoff is tmrw and i need the list", 'published - - | who-reaches internet -'],
  [
    'who can get to web on 443?',
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  ['客户端一直报 "Connection timed out (110)"，这跟网关规则有关系吗', 'evidence - - | unclear - -'],
  [
    'kernel: IN=bond0 OUT= MAC=52:54:00:3a:11:9c:00:1b:21:aa:04:7e:08:00 SRC=45.148.10.62 DST=110.88.12.88 LEN=40 TOS=0x00 PREC=0x00 TTL=241 ID=54321 PROTO=TCP SPT=44871 DPT=22 WINDOW=65535 RES=0x00 SYN URGP=0\n安全组发来的，这个 packet 最后走到哪个 chain 了？',
    'evidence 45.148.10.62 110.88.12.88:22/tcp | evidence 45.148.10.62 gateway:22/tcp | path 45.148.10.62 110.88.12.88:22/tcp | path 45.148.10.62 gateway:22/tcp',
  ],
  [
    'Is it expected that 192.168.1.34 times out on https to 110.88.12.89? User swears it worked before xmas.',
    'evidence 192.168.1.34 110.88.12.89:443/tcp | evidence 192.168.1.34 110.88.12.89:443 | path 192.168.1.34 110.88.12.89:443/tcp | path 192.168.1.34 110.88.12.89:443',
  ],
  ['mail queue 积压 3000 多封了，是不是 gateway 的 CPU 打满了？', 'unclear - -'],
  ['哪些网段可以访问 vlan20', 'who-reaches - vlan20 | who-reaches - 192.168.20.0/24'],
  ['ping 8.8.8.8 from 192.168.20.31, does mail-gw let that thru?', 'path 192.168.20.31 8.8.8.8/icmp'],
  [
    '谁能连到 mail 的 smtp？',
    'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25',
  ],
  ['How do I have to phrase things so that you check a flow for me? An example or two would be great.', 'help - -'],
  [
    'pager went off 02:10 for imap-probe. probe sits at 198.51.100.23, target is 110.88.12.88:143. should the gw let it in going by the current rules?',
    'path 198.51.100.23 110.88.12.88:143/tcp | path 198.51.100.23 110.88.12.88:143',
  ],
  ['这台网关一共做了几个端口映射？', 'published - -'],
  ['帮忙看下 vlan20 到 internet 的 80 端口是 allow 的吗，thx', 'path vlan20 internet:80/tcp | path vlan20 internet:80'],
  ['月底攻击面盘点要用，110.88.12.88 上对外发布了哪些端口', 'published - 110.88.12.88'],
  [
    'incident 进行中… 客户 IP 203.0.113.77 访问 110.88.12.89:443 会被 FORWARD drop 掉吗？',
    'path 203.0.113.77 110.88.12.89:443/tcp | path 203.0.113.77 110.88.12.89:443',
  ],
  [
    'We have a vendor, 185.20.4.9, who will scan us over https on the .88 address. Will 110.88.12.88:443 be passed to anything for them?',
    'path 185.20.4.9 110.88.12.88:443/tcp | path 185.20.4.9 110.88.12.88:443 | path 185.20.4.9 gateway:443/tcp | path 185.20.4.9 gateway:443',
  ],
  [
    'ssh from the internet to the gateway itself: open or not? Auditor wants a yes/no for A.8.20 by 3pm',
    'path internet gateway:22/tcp | path internet gateway:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22',
  ],
  [
    'i am trying to ssh on 192.168.1.1 from my desk in the office, is this let in or must i use the jump host?',
    'path office gateway:22/tcp | path office gateway:22 | path office 192.168.1.1:22/tcp | path office 192.168.1.1:22',
  ],
  ['Auditor circled `-A POSTROUTING -o bond0 -j MASQUERADE` on the printout. In plain words, what does it do to traffic?', 'rule - -'],
  [
    'trace id 8f3a1c02 ip filter FORWARD packet: iif "bond1.20" oif "bond1" ip saddr 192.168.20.18 ip daddr 192.168.1.55 ip ttl 63 ip protocol tcp ip length 60 tcp sport 39044 tcp dport 110 tcp flags == syn\ntrace id 8f3a1c02 ip filter FORWARD verdict continue\ntrace id 8f3a1c02 ip filter FORWARD policy drop\n\nnot my area, what does this tell us',
    'evidence 192.168.20.18 192.168.1.55:110/tcp | path 192.168.20.18 192.168.1.55:110/tcp',
  ],
  ['110.88.12.89 的 443 对哪些来源开放？', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['which packets would ever match this: -A FORWARD -i bond1.20 -o bond0 -j ACCEPT', 'rule - -'],
  ['whats line 10 for', 'line - -'],
  ['netops/mail-gw#42 is up for the 14:00 CAB, how does it look?', 'review - -'],
  [
    'hi team, sorry to bother again. We moved the badge readers to 192.168.30.0/24 yesterday and they should now send syslog to 203.0.113.40, udp 514. Is that forwarded by the gateway or dropped?',
    'path 192.168.30.0/24 203.0.113.40:514/udp | path floor3 203.0.113.40:514/udp',
  ],
  [
    'got this on the gw while the user was retrying:\ntcp      6 9 CLOSE src=192.168.20.7 dst=110.88.12.88 sport=51514 dport=25 src=110.88.12.88 dst=192.168.20.7 sport=25 dport=51514 mark=0 use=1\nwhy is there no 192.168.1.55 in it?',
    'evidence 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    '昨晚变更之后，办公室同事用 110.88.12.88 发邮件（25 端口）一直超时，这条路是不是本来就不通？',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | path office 110.88.12.88:25/tcp | path office 110.88.12.88:25',
  ],
  ['In the review doc somebody left "see L19" and nothing else. What does L19 do?', 'line - -'],
  [
    'mail server needs to deliver outbound smtp to 64.233.184.27, any rule stoping it?',
    'path 192.168.1.55 64.233.184.27:25/tcp | path 192.168.1.55 64.233.184.27:25',
  ],
  ['new on the rota, what sort of stuff can i ask you?', 'help - -'],
  ['192.168.20.7 发往 192.168.1.80 的 443，包最后会怎么样', 'path 192.168.20.7 192.168.1.80:443/tcp | path 192.168.20.7 192.168.1.80:443'],
  ['假如 rp_filter 改成 1（严格模式），会影响 floor3 上外网吗', 'what-if floor3 internet'],
  ['for the asset register: services published on 110.88.12.89', 'published - 110.88.12.89'],
  ['ok they say the change is in. is it reachable now?', 'unclear - -'],
  [
    'Quick one for the CAB, item 4: does 192.168.30.44 reach web through its public address (110.88.12.89, https)?',
    'path 192.168.30.44 110.88.12.89:443/tcp | path 192.168.30.44 110.88.12.89:443',
  ],
  ['办公网能上外网吗', 'path office internet'],
  ['who touched the smtp forward last night between 1 and 2am?', 'unclear - -'],
  ['does dns work from vlan20 to 1.1.1.1', 'path vlan20 1.1.1.1:53/udp | path vlan20 1.1.1.1:53 | path vlan20 1.1.1.1:53/tcp'],
  ["What breaks if we delete line 17 in tonight's window?", 'what-if - -'],
  [
    "CHG-2088 takes '-i bond0' out of line 6. would 192.168.20.7 then be able to reach 110.88.12.88:25?",
    'what-if 192.168.20.7 110.88.12.88:25/tcp | what-if 192.168.20.7 110.88.12.88:25',
  ],
  [
    'oncall 问一句：floor3 -> 192.168.1.80:443 这个 flow 按现在的 rules 过得去吗',
    'path floor3 192.168.1.80:443/tcp | path floor3 192.168.1.80:443',
  ],
  [
    'Suppose the FORWARD policy goes to ACCEPT. Does vlan20 then get to 192.168.1.55:143?',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143',
  ],
  ['does the gateway itself reach 9.9.9.9 on 853/tcp', 'path gateway 9.9.9.9:853/tcp'],
  ['how many packets did line 17 match since the reboot', 'unclear - -'],
  [
    'pop3 coming from inet for our mail: does it end up on the mail box or is it eaten by FORWARD DROP?',
    'path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110 | path internet 192.168.1.55:110/tcp | path internet 192.168.1.55:110',
  ],
  [
    'Would it hurt to set INPUT to DROP as the auditors ask? My worry is we lock ourselves out of ssh.',
    'what-if - - | what-if - gateway:22/tcp | what-if - gateway:22',
  ],
  ['443 通不通啊，等着回复客户', 'unclear - -'],
  [
    "Need this for the PCI evidence folder: who's allowed to hit 110.88.12.88 on port 110, inside and outside.",
    'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['thinking of moving the established rule to the bottom of FORWARD, any effect?', 'what-if - -'],
  ['mail-gw.rules:9 - explain pls', 'line - -'],
  [
    "Audit finding #12 asks for every source that may open TCP 22 to anything through this box. What's the list?",
    'who-reaches - any:22/tcp',
  ],
  ['which box answers behind 110.88.12.88:110', 'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110'],
  [
    "[root@192.168.1.61 ~]# curl -sv https://110.88.12.89/\n* connect to 110.88.12.89 port 443 failed: Connection timed out\n\nthat's a build agent, blocks the release :(",
    'evidence 192.168.1.61 110.88.12.89:443/tcp | evidence 192.168.1.61 110.88.12.89:443 | path 192.168.1.61 110.88.12.89:443/tcp | path 192.168.1.61 110.88.12.89:443',
  ],
  [
    'what happens to a packet from 192.168.20.7 to 192.168.1.55 port 25?',
    'path 192.168.20.7 192.168.1.55:25/tcp | path 192.168.20.7 192.168.1.55:25',
  ],
  [
    "Could somebody outside hit 192.168.1.80 on 443 directly, w/o going via the public IP? It's one of the pentest hypotheses.",
    'path internet 192.168.1.80:443/tcp | path internet 192.168.1.80:443',
  ],
  [
    '10:42:17.338121 IP 192.168.20.31.49822 > 110.88.12.88.143: Flags [S], seq 2817340912, win 64240, options [mss 1460,sackOK,TS val 910231 ecr 0,nop,wscale 7], length 0\n\nsee this on bond1.20, never see it leave bond1. explain?',
    'evidence 192.168.20.31 110.88.12.88:143/tcp | evidence 192.168.20.31 110.88.12.88:143 | path 192.168.20.31 110.88.12.88:143/tcp | path 192.168.20.31 110.88.12.88:143',
  ],
  ['把第 10 行 MASQUERADE 删掉的话，办公网还能上网吗？', 'what-if office internet'],
  ['评审会上有人问 mail 这台有哪些 port 做了 DNAT，给个 list 吧', 'published - 192.168.1.55'],
  ['guest-wifi 能访问邮件服务器吗', 'unclear - -'],
  ['从vlan20 ping 192.168.1.55 通不通', 'path vlan20 192.168.1.55/icmp'],
  ['合规同事问，从哪儿能访问到 192.168.1.80，不限端口', 'who-reaches - 192.168.1.80'],
  [
    '这条是什么意思：-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80 ，为什么没写 -i bond0？',
    'rule - -',
  ],
  ['办公网去 192.168.30.0/24 的流量有没有被网关拦', 'path office 192.168.30.0/24 | path office floor3'],
  ['外网到 110.88.12.88 的 110 口，能到 mail 那台吗', 'path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110'],
  ['do we forward anything to web besides https', 'published - 192.168.1.80'],
  [
    'INC-4471: Dana says Thunderbird hangs on send, her laptop is on vlan20. Is vlan20 -> 110.88.12.88 on 25 even supposed to work through mail-gw?',
    'path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25',
  ],
  ['could you sanity check https://github.com/acme-infra/gateways/pull/187 before i hit approve', 'review - -'],
  [
    '我在写 postmortem，需要知道谁可以 reach 192.168.1.55:110，内网和 internet 都算',
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110',
  ],
  ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT\nwhat is this one good for? reviewer wants it justified', 'rule - -'],
  ['which networks are able to reach the gateway box itself', 'who-reaches - gateway'],
];
