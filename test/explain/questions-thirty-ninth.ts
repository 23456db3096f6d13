/** Natural but unusual wordings that are meant to mislead, written without a look at the grammar: 78 of 100 were read right when first asked, 3 as another question. */
export const thirtyNinthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'Can the web server be reached on 443 by 192.168.20.7, given that the latter sits behind bond1.20?',
    'path 192.168.20.7 192.168.1.80:443/tcp | path 192.168.20.7 192.168.1.80:443 | path 192.168.20.7 110.88.12.89:443/tcp | path 192.168.20.7 110.88.12.89:443',
  ],
  [
    "Does 110.88.12.88:143 get answered when it's vlan20 that's calling?",
    'path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path 192.168.20.0/24 110.88.12.88:143/tcp | path 192.168.20.0/24 110.88.12.88:143',
  ],
  [
    'why would mail not be able to pull its updates over https from 151.101.2.132?',
    'path 192.168.1.55 151.101.2.132:443/tcp | path 192.168.1.55 151.101.2.132:443 | evidence 192.168.1.55 151.101.2.132:443/tcp | evidence 192.168.1.55 151.101.2.132:443',
  ],
  ['Is there anything stopping 192.168.30.14 from talking to 8.8.8.8 on udp 53?', 'path 192.168.30.14 8.8.8.8:53/udp'],
  [
    'When packets leave web for 1.1.1.1 port 443, whose address do they wear on the far side?',
    'path 192.168.1.80 1.1.1.1:443/tcp | path 192.168.1.80 1.1.1.1:443',
  ],
  [
    'to 192.168.1.55 on 22, from 192.168.20.15 - allowed or not?',
    'path 192.168.20.15 192.168.1.55:22/tcp | path 192.168.20.15 192.168.1.55:22',
  ],
  ["Unlike the gateway, vlan20 can't ping web, right?", 'path vlan20 192.168.1.80/icmp | path 192.168.20.0/24 192.168.1.80/icmp'],
  [
    'can floor3 get out to the internet at all, or is that a privilege only the office has?',
    'path floor3 internet | path 192.168.30.0/24 internet | path floor3 internet:443/tcp | path floor3 internet:80,443/tcp',
  ],
  [
    "Will the gateway itself manage to resolve names at 9.9.9.9 (dns), seeing that there's nothing in OUTPUT?",
    'path gateway 9.9.9.9:53/udp | path gateway 9.9.9.9:53 | path gateway 9.9.9.9:53/tcp',
  ],
  [
    "Suppose I'm sitting on floor3 with my laptop (192.168.30.77) and type https://110.88.12.89 into the browser. Do I see the web server?",
    'path 192.168.30.77 110.88.12.89:443/tcp | path 192.168.30.77 110.88.12.89:443',
  ],
  [
    'an SMTP session opened by mail toward 64.233.184.26: which source IP is seen over there?',
    'path 192.168.1.55 64.233.184.26:25/tcp | path 192.168.1.55 64.233.184.26:25',
  ],
  [
    'Is it true that no host outside can open port 22 on 192.168.1.80?',
    'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22 | who-reaches - 192.168.1.80:22/tcp | who-reaches - 192.168.1.80:22 | who-reaches internet 192.168.1.80:22/tcp | who-reaches internet 192.168.1.80:22',
  ],
  [
    'isnt it so that vlan20 cant talk to the offcie on tcp 3389',
    'path vlan20 office:3389/tcp | path 192.168.20.0/24 192.168.1.0/24:3389/tcp | path vlan20 192.168.1.0/24:3389/tcp | path 192.168.20.0/24 office:3389/tcp',
  ],
  [
    'what becomes of a packet for 110.88.12.89:443 if its sender is 192.168.1.23 rather than somebody outside',
    'path 192.168.1.23 110.88.12.89:443/tcp | path 192.168.1.23 110.88.12.89:443',
  ],
  [
    '192.168.1.55 is where I want to land, port 993, coming in from 77.12.40.3. any luck?',
    'path 77.12.40.3 192.168.1.55:993/tcp | path 77.12.40.3 192.168.1.55:993',
  ],
  [
    'Would the return traffic of 203.0.113.200:8080 find its way back to 192.168.20.99, which is the one that started the conversation?',
    'path 192.168.20.99 203.0.113.200:8080/tcp | path 192.168.20.99 203.0.113.200:8080',
  ],
  [
    "Am I right in thinking that web, though published, isn't itself allowed out on port 80 to 93.184.216.34?",
    'path 192.168.1.80 93.184.216.34:80/tcp | path 192.168.1.80 93.184.216.34:80',
  ],
  ['from the firewall, is 192.168.30.5 pingable?', 'path gateway 192.168.30.5/icmp'],
  [
    'ssh onto the box itself from 192.168.20.4, does the fw accept that?',
    'path 192.168.20.4 gateway:22/tcp | path 192.168.20.4 gateway:22 | path 192.168.20.4 192.168.20.1:22/tcp | path 192.168.20.4 192.168.20.1:22 | path 192.168.20.4 192.168.1.1:22/tcp',
  ],
  [
    "is a ping to 110.88.12.88 answered by the gatway when it's some stranger out on the internet who sends it",
    'path internet 110.88.12.88/icmp | path internet gateway/icmp',
  ],
  [
    'Other than 443, does anything of 110.88.12.89 get forwarded to web? 80 for example, if 5.6.7.8 tried it?',
    'path 5.6.7.8 110.88.12.89:80/tcp | path 5.6.7.8 110.88.12.89:80 | published - 110.88.12.89 | published - 192.168.1.80 | published - 110.88.12.89:80/tcp',
  ],
  [
    'mail <- vlan20, imap. ok?',
    'path vlan20 192.168.1.55:143/tcp | path vlan20 192.168.1.55:143 | path 192.168.20.0/24 192.168.1.55:143/tcp | path 192.168.20.0/24 192.168.1.55:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path 192.168.20.0/24 110.88.12.88:143/tcp | path 192.168.20.0/24 110.88.12.88:143',
  ],
  [
    'Between floor3 and vlan20, is udp 161 let through when floor3 does the asking?',
    'path floor3 vlan20:161/udp | path 192.168.30.0/24 192.168.20.0/24:161/udp | path floor3 192.168.20.0/24:161/udp | path 192.168.30.0/24 vlan20:161/udp',
  ],
  [
    'Does NAT touch what 192.168.1.66 sends to 198.18.4.4 on tcp/9100, or do they see the real address?',
    'path 192.168.1.66 198.18.4.4:9100/tcp',
  ],
  [
    'Neither 192.168.20.12 nor anyone else in its vlan should get at 192.168.30.8 port 445 - is that really blocked for .12?',
    'path 192.168.20.12 192.168.30.8:445/tcp | path 192.168.20.12 192.168.30.8:445 | path vlan20 192.168.30.8:445/tcp | path vlan20 192.168.30.8:445 | path 192.168.20.0/24 192.168.30.8:445/tcp',
  ],
  [
    '192.168.20.7 这台机器想连 mail 的 25,能连上不?',
    'path 192.168.20.7 192.168.1.55:25/tcp | path 192.168.20.7 192.168.1.55:25 | path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25',
  ],
  [
    '外面的人要是直接打 192.168.1.80 的 22 口,会不会被挡下来',
    'path internet 192.168.1.80:22/tcp | path internet 192.168.1.80:22 | who-reaches internet 192.168.1.80:22/tcp',
  ],
  [
    '三楼(floor3)那帮人上不上得了外网啊?',
    'path floor3 internet | path 192.168.30.0/24 internet | path floor3 internet:443/tcp | path floor3 internet:80,443/tcp',
  ],
  ['web 往外访问 13.107.42.14 的 443,对端瞅见的是哪个 IP?', 'path 192.168.1.80 13.107.42.14:443/tcp | path 192.168.1.80 13.107.42.14:443'],
  [
    '办公网访问 110.88.12.88:25 会绕回到 mail 上吗?还是压根到不了那儿',
    'path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | path 192.168.1.0/24 110.88.12.88:25/tcp | path 192.168.1.0/24 110.88.12.88:25',
  ],
  ['防火墙自个儿 curl https://104.18.2.161 通不通', 'path gateway 104.18.2.161:443/tcp | path gateway 104.18.2.161:443'],
  [
    '192.168.30.9 的 445 不让 vlan20 的人碰,是哪条规则在管这事',
    'path vlan20 192.168.30.9:445/tcp | path vlan20 192.168.30.9:445 | path 192.168.20.0/24 192.168.30.9:445/tcp | path 192.168.20.0/24 192.168.30.9:445',
  ],
  [
    '110.88.12.89 的 443 被 203.0.113.77 访问的时候,包一路上都会碰到哪几条规则',
    'path 203.0.113.77 110.88.12.89:443/tcp | path 203.0.113.77 110.88.12.89:443',
  ],
  [
    'vlan20 凭啥 ping 不通 web 呀',
    'path vlan20 192.168.1.80/icmp | path 192.168.20.0/24 192.168.1.80/icmp | evidence vlan20 192.168.1.80/icmp | evidence 192.168.20.0/24 192.168.1.80/icmp',
  ],
  ['Who, if anyone, is able to get to 192.168.1.55 on port 25?', 'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25'],
  ['By whom can 110.88.12.89:443 be opened?', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['Name me everybody from whom 110.88.12.88:143 is not shut off.', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  ['Is ssh (22) reachable by anybody on any machine whatsoever?', 'who-reaches - any:22/tcp | who-reaches - any:22'],
  ["of all the stuff we publish, what's within reach for somebody on vlan20?", 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  ['what, among the published services, can the office NOT reach?', 'who-reaches office - | who-reaches 192.168.1.0/24 -'],
  ['seen from 45.67.89.10, which of our services are there?', 'who-reaches 45.67.89.10 -'],
  [
    'Is pop3 on 110.88.12.88 open to more people than just those outside?',
    'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['哪些网段碰得到 192.168.1.80 的 443?', 'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443'],
  ['站在公网的角度看,我们到底有哪些口子是敞着的', 'who-reaches internet - | published - -'],
  ['有没有谁能连到 3306 的,甭管是哪台机器', 'who-reaches - any:3306/tcp | who-reaches - any:3306'],
  [
    'Where do connections end up that are made to 110.88.12.88 on port 110?',
    'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110',
  ],
  ['apart from smtp, which ports of mail have been exposed?', 'published - 192.168.1.55 | who-reaches internet 192.168.1.55'],
  ['is anything at all being published for 192.168.1.80 or is that box purely internal', 'published - 192.168.1.80'],
  ["every single DNAT we've got, listed, please and thank you", 'published - -'],
  ['Which inner machine is it that hides behind 110.88.12.89:443?', 'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443'],
  ['what isnt published on web? i mean tell me which ports ARE, then i can work out the rest', 'published - 192.168.1.80'],
  ['mail 对外开了哪几个端口来着', 'published - 192.168.1.55 | who-reaches internet 192.168.1.55'],
  ['110.88.12.88:143 后头挂的是哪台机子', 'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143'],
  ['把所有映射出去的服务给我拉个清单呗', 'published - -'],
  [
    'Connection refused is what people on vlan20 get when they open 110.88.12.88:25; from home it works. Why?',
    'evidence vlan20 110.88.12.88:25/tcp | evidence vlan20 110.88.12.88:25 | evidence 192.168.20.0/24 110.88.12.88:25/tcp | evidence 192.168.20.0/24 110.88.12.88:25 | path vlan20 110.88.12.88:25/tcp | path vlan20 110.88.12.88:25 | path 192.168.20.0/24 110.88.12.88:25/tcp | path 192.168.20.0/24 110.88.12.88:25',
  ],
  [
    'tcp      6 117 SYN_SENT src=192.168.20.31 dst=110.88.12.89 sport=51544 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.20.31 sport=443 dport=51544 mark=0 use=1\n\nthis is what conntrack -L says while the browser hangs. whose fault?',
    'evidence 192.168.20.31 110.88.12.89:443/tcp | evidence 192.168.20.31 110.88.12.89:443 | evidence 192.168.20.31 192.168.1.80:443/tcp | evidence 192.168.20.31 192.168.1.80:443',
  ],
  [
    '14:02:51.330127 IP 192.168.1.55.25 > 198.51.100.7.40112: Flags [S.], seq 881230417, ack 219044871, win 65160, options [mss 1460], length 0\nSeen on bond1, but nothing of the kind ever leaves bond0. Ideas?',
    'evidence 198.51.100.7 192.168.1.55:25/tcp | evidence 198.51.100.7 192.168.1.55:25 | evidence 198.51.100.7 110.88.12.88:25/tcp | evidence 198.51.100.7 110.88.12.88:25 | evidence 192.168.1.55 198.51.100.7:40112/tcp | evidence 192.168.1.55 198.51.100.7:40112 | evidence 192.168.1.55 198.51.100.7',
  ],
  [
    'Nov 12 09:14:02 mail-gw kernel: [88231.118273] FWD-DROP: IN=bond1.20 OUT=bond1 MAC=52:54:00:aa:10:01:52:54:00:bb:20:07:08:00 SRC=192.168.20.7 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4242 DF PROTO=TCP SPT=50122 DPT=143 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 192.168.1.55:143/tcp | evidence 192.168.20.7 192.168.1.55:143',
  ],
  [
    "Telnet to 192.168.1.80 port 443 just hangs, though the very same thing from a colleague's office pc is instant. I'm 192.168.20.12.",
    'evidence 192.168.20.12 192.168.1.80:443/tcp | evidence 192.168.20.12 192.168.1.80:443 | path 192.168.20.12 192.168.1.80:443/tcp | path 192.168.20.12 192.168.1.80:443',
  ],
  [
    "'No route to host' shows up on 192.168.20.18 every time 192.168.30.40:8443 is tried. Could that come from the fw?",
    'evidence 192.168.20.18 192.168.30.40:8443/tcp | evidence 192.168.20.18 192.168.30.40:8443 | path 192.168.20.18 192.168.30.40:8443/tcp | path 192.168.20.18 192.168.30.40:8443',
  ],
  [
    'outgoing messages are stuck in the queue, postfix on mail says: connect to 142.250.27.26[142.250.27.26]:25: Connection timed out',
    'evidence 192.168.1.55 142.250.27.26:25/tcp | evidence 192.168.1.55 142.250.27.26:25 | path 192.168.1.55 142.250.27.26:25/tcp | path 192.168.1.55 142.250.27.26:25',
  ],
  [
    "why is it 192.168.20.31 and not the gateway's IP that web has in its access log after that client opened https://110.88.12.89?",
    'evidence 192.168.20.31 110.88.12.89:443/tcp | evidence 192.168.20.31 110.88.12.89:443 | path 192.168.20.31 110.88.12.89:443/tcp | path 192.168.20.31 110.88.12.89:443 | evidence 192.168.20.31 192.168.1.80:443/tcp | path 192.168.20.31 192.168.1.80:443/tcp',
  ],
  [
    "10:41:07.002214 IP 192.168.20.9 > 192.168.30.4: ICMP echo request, id 7, seq 1, length 64\n^ that's on bond1.20 only, never on bond1. who eats it?",
    'evidence 192.168.20.9 192.168.30.4/icmp',
  ],
  [
    "It isn't a timeout, it's a reset that 192.168.1.23 receives from 110.88.12.88 on 110. Who sends it?",
    'evidence 192.168.1.23 110.88.12.88:110/tcp | evidence 192.168.1.23 110.88.12.88:110 | path 192.168.1.23 110.88.12.88:110/tcp | path 192.168.1.23 110.88.12.88:110',
  ],
  [
    '223.5.6.7 的用户连 110.88.12.88:143 一直转圈圈最后超时,可 bond0 上抓包明明看得到 SYN',
    'evidence 223.5.6.7 110.88.12.88:143/tcp | evidence 223.5.6.7 110.88.12.88:143 | path 223.5.6.7 110.88.12.88:143/tcp | path 223.5.6.7 110.88.12.88:143',
  ],
  [
    '192.168.20.21 上 telnet 110.88.12.88 110 报 Connection refused,咋回事',
    'evidence 192.168.20.21 110.88.12.88:110/tcp | evidence 192.168.20.21 110.88.12.88:110 | path 192.168.20.21 110.88.12.88:110/tcp | path 192.168.20.21 110.88.12.88:110',
  ],
  [
    'tcp      6 431990 ESTABLISHED src=192.168.20.44 dst=110.88.12.89 sport=60022 dport=443 src=192.168.1.80 dst=192.168.20.44 sport=443 dport=60022 [ASSURED] mark=0 use=1 这条正常不?怎么没看见源地址被伪装掉',
    'evidence 192.168.20.44 110.88.12.89:443/tcp | evidence 192.168.20.44 110.88.12.89:443 | evidence 192.168.20.44 192.168.1.80:443/tcp | evidence 192.168.20.44 192.168.1.80:443',
  ],
  [
    "If line 17 weren't there, would smtp from the outside still be delivered to mail?",
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25 | what-if internet 192.168.1.55:25/tcp | what-if internet 192.168.1.55:25',
  ],
  ["what'd change for us were the FORWARD policy ACCEPT rather than DROP", 'what-if - -'],
  [
    '-A FORWARD -i bond1.20 -o bond1 -d 192.168.1.55/32 -p tcp -m tcp --dport 143 -j ACCEPT\nwith this appended, could vlan20 finally read its mail directly at 192.168.1.55:143?',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143 | what-if 192.168.20.0/24 192.168.1.55:143/tcp | what-if 192.168.20.0/24 192.168.1.55:143',
  ],
  [
    'Say the `-i bond0` were taken out of the port 25 DNAT: would 192.168.20.7 then get through to 110.88.12.88:25?',
    'what-if 192.168.20.7 110.88.12.88:25/tcp | what-if 192.168.20.7 110.88.12.88:25',
  ],
  ['Without the masquerade, which connections would die?', 'what-if - -'],
  [
    "would it make any difference to floor3's way onto the internet if line 18 lost its -i bond1?",
    'what-if floor3 internet | what-if 192.168.30.0/24 internet',
  ],
  [
    '- -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT\n+ -A FORWARD -i bond0 -m conntrack --ctstate DNAT -j ACCEPT\nwho loses access once this is in?',
    'what-if - -',
  ],
  [
    'Were MASQUERADE replaced by SNAT --to-source 110.88.12.89, would 192.168.1.55 show up as .89 when it delivers to 64.233.184.26:25?',
    'what-if 192.168.1.55 64.233.184.26:25/tcp | what-if 192.168.1.55 64.233.184.26:25',
  ],
  [
    "No rule for ESTABLISHED any more (line 16 deleted): does the reply to 192.168.1.23's request to 151.101.2.132:443 still come back?",
    'what-if 192.168.1.23 151.101.2.132:443/tcp | what-if 192.168.1.23 151.101.2.132:443',
  ],
  [
    '要是把第 19 行给删了,vlan20 还能上外网不',
    'what-if vlan20 internet | what-if 192.168.20.0/24 internet | what-if vlan20 internet:443/tcp | what-if vlan20 internet:80,443/tcp',
  ],
  ['假如 INPUT 默认策略改成 DROP,会出啥幺蛾子?', 'what-if - -'],
  [
    '我打算加一条 -A PREROUTING -i bond0 -d 110.88.12.89/32 -p tcp -m tcp --dport 80 -j DNAT --to-destination 192.168.1.80 ,加完外网打得开 110.88.12.89:80 吗',
    'what-if internet 110.88.12.89:80/tcp | what-if internet 110.88.12.89:80',
  ],
  [
    '第 9 行如果也写上 -i bond0,192.168.20.31 再访问 110.88.12.89:443 会咋样',
    'what-if 192.168.20.31 110.88.12.89:443/tcp | what-if 192.168.20.31 110.88.12.89:443',
  ],
  ['-A POSTROUTING -o bond0 -j MASQUERADE   <- in plain english?', 'rule - -'],
  ['line 14 says DROP but starts with a colon. What does it actually do?', 'line - -'],
  ["What's line 9 got that line 8 hasn't?", 'line - - | unclear - -'],
  ['第 17 行是干嘛使的', 'line - -'],
  ['-A FORWARD -i bond1.20 -o bond0 -j ACCEPT 这条啥意思,翻译成人话', 'rule - -'],
  ['would you have a look at netops/mail-gw#118 before it gets merged?', 'review - -'],
  ['infra/fw-rules#42 能合不,帮瞅一眼', 'review - -'],
  ['Who was it that removed the pop3s redirect last Tuesday?', 'unclear - -'],
  ['is backup01 allowed to reach mail on 22?', 'unclear - -'],
  ['and would it get through if it came from the other side?', 'unclear - -'],
  ['does postfix on mail take messages larger than 25 MB?', 'unclear - -'],
  ["Does 192.168.20.7 reach mail on 25, what's published on web, and can floor3 ping 8.8.8.8?", 'unclear - -'],
  ['until when is the certificate valid that 110.88.12.89:443 hands out?', 'unclear - -'],
  ['昨晚八点半那阵子是谁在扫我们的 25 口', 'unclear - -'],
  ['那个口到底开了没', 'unclear - -'],
  ['打印服务器访问得了邮件服务器吗', 'unclear - -'],
  ['sorry, new here. what sort of things can you be asked?', 'help - -'],
  [
    'Morning all! Ticket 443110, open for 25 days now: can 192.168.20.143 open tcp 587 on 192.0.2.110? Cheers',
    'path 192.168.20.143 192.0.2.110:587/tcp',
  ],
  [
    'hi, iptables 1.8.9 on kernel 5.15 here, quick one: when the gateway itself talks to 192.168.1.55 port 25, is there any filter in between?',
    'path gateway 192.168.1.55:25/tcp | path gateway 192.168.1.55:25',
  ],
  [
    'wich prots of teh mail srever are open too teh outside',
    'published - 192.168.1.55 | who-reaches internet 192.168.1.55 | who-reaches internet 110.88.12.88 | published - 110.88.12.88',
  ],
];
