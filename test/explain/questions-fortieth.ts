/** Ordinary questions of a channel, half of them in incidents, written without a look at the grammar: 90 of 100 were read right when first asked, 2 as another question. */
export const fortiethQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'hey, can a laptop on vlan20 (say 192.168.20.44) get to our own webmail on https://110.88.12.89 ?',
    'path 192.168.20.44 110.88.12.89:443/tcp | path 192.168.20.44 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443',
  ],
  ['does mail (192.168.1.55) get out to 8.8.8.8 on udp 53', 'path 192.168.1.55 8.8.8.8:53/udp'],
  [
    'what source ip does the rest of the world see when our mail server delivers outbound? need it for the SPF record',
    'path 192.168.1.55 internet | path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25',
  ],
  [
    'floor3 → vlan20 ssh, allowed y/n',
    'path floor3 vlan20:22/tcp | path floor3 vlan20:22 | path 192.168.30.0/24 192.168.20.0/24:22/tcp | path 192.168.30.0/24 192.168.20.0/24:22 | path floor3 192.168.20.0/24:22/tcp | path 192.168.30.0/24 vlan20:22/tcp',
  ],
  [
    "I'm at 192.168.30.18. Will my packets to 1.1.1.1:443 make it out and back?",
    'path 192.168.30.18 1.1.1.1:443/tcp | path 192.168.30.18 1.1.1.1:443',
  ],
  [
    'Could somebody out there with address 198.51.100.23 open 192.168.1.80 port 8080 directly, I mean without any DNAT involved?',
    'path 198.51.100.23 192.168.1.80:8080/tcp | path 198.51.100.23 192.168.1.80:8080',
  ],
  [
    'from the firewall box itself can I curl https://192.168.1.80',
    'path gateway 192.168.1.80:443/tcp | path gateway 192.168.1.80:443 | path 192.168.1.1 192.168.1.80:443/tcp | path 192.168.1.1 192.168.1.80:443',
  ],
  ['ping from 192.168.20.9 to 192.168.1.55 - does the gw let that through?', 'path 192.168.20.9 192.168.1.55/icmp'],
  ['Which rule ends up deciding for 203.0.113.77 -> 110.88.12.88 tcp/143?', 'path 203.0.113.77 110.88.12.88:143/tcp'],
  [
    'hairpin question: office pc 192.168.1.102 has imap configured against 110.88.12.88 rather than the private ip, does that work?',
    'path 192.168.1.102 110.88.12.88:143/tcp | path 192.168.1.102 110.88.12.88:143',
  ],
  ['trace 192.168.20.31:40112 > 93.184.216.34:80 tcp pls', 'path 192.168.20.31 93.184.216.34:80/tcp'],
  [
    'sev2 bridge, need to know NOW whether web can reach 140.82.112.3 port 22',
    'path 192.168.1.80 140.82.112.3:22/tcp | path 192.168.1.80 140.82.112.3:22',
  ],
  [
    'would a SYN from 45.33.32.156 to 110.88.12.89 on 22/tcp be answered by the firewall itself, or does it just die?',
    'path 45.33.32.156 110.88.12.89:22/tcp',
  ],
  [
    'is the gateway allowed to do its own apt update, i.e. get to 151.101.2.132 on port 80',
    'path gateway 151.101.2.132:80/tcp | path gateway 151.101.2.132:80',
  ],
  [
    'when 192.0.2.200 connects to 110.88.12.88:110, does the mail box log the real client address or ours?',
    'path 192.0.2.200 110.88.12.88:110/tcp | path 192.0.2.200 110.88.12.88:110 | path 192.0.2.200 192.168.1.55:110/tcp | path 192.0.2.200 192.168.1.55:110',
  ],
  [
    'office to floor3 on port 3389: if that traffic hits our box, does it get forwarded?',
    'path office floor3:3389/tcp | path office floor3:3389 | path 192.168.1.0/24 192.168.30.0/24:3389/tcp | path 192.168.1.0/24 192.168.30.0/24:3389 | path office 192.168.30.0/24:3389/tcp | path 192.168.1.0/24 floor3:3389/tcp',
  ],
  [
    'Good morning! We have a new hire sitting at 192.168.30.77 who will need the intranet site at https://192.168.1.80 from Monday. Will the gateway get in the way of that? Thank you so much',
    'path 192.168.30.77 192.168.1.80:443/tcp | path 192.168.30.77 192.168.1.80:443',
  ],
  [
    'why is nothing from vlan20 able to hit floor3 on 5432',
    'path vlan20 floor3:5432/tcp | path vlan20 floor3:5432 | evidence vlan20 floor3:5432/tcp | evidence vlan20 floor3:5432 | path 192.168.20.0/24 192.168.30.0/24:5432/tcp | path 192.168.20.0/24 192.168.30.0/24:5432 | evidence 192.168.20.0/24 192.168.30.0/24:5432/tcp | evidence 192.168.20.0/24 192.168.30.0/24:5432',
  ],
  [
    "a box in vlan20 pings the gw's own leg 192.168.20.1, fine or not?",
    'path vlan20 192.168.20.1/icmp | path 192.168.20.0/24 192.168.20.1/icmp | path vlan20 gateway/icmp | path 192.168.20.0/24 gateway/icmp',
  ],
  [
    'Pop3 from the outside towards 110.88.12.89 — is that going anywhere?',
    'path internet 110.88.12.89:110/tcp | path internet 110.88.12.89:110 | published - 110.88.12.89:110/tcp | published - 110.88.12.89:110',
  ],
  [
    "walk me through a packet 192.168.1.80 -> 110.88.12.88:25, it's the web host relaying smtp via the public address",
    'path 192.168.1.80 110.88.12.88:25/tcp | path 192.168.1.80 110.88.12.88:25',
  ],
  ['icmp echo from outside to 110.88.12.88, do we answer?', 'path internet 110.88.12.88/icmp'],
  [
    'Does the reply traffic make it back when 192.168.20.63 starts a QUIC session (udp 443) with 142.250.74.46?',
    'path 192.168.20.63 142.250.74.46:443/udp',
  ],
  [
    'Is syslog, so UDP 514, from anything in vlan20 to 192.168.1.60 forwarded?',
    'path vlan20 192.168.1.60:514/udp | path 192.168.20.0/24 192.168.1.60:514/udp',
  ],
  ['192.168.20.15 能不能访问 192.168.1.55 的 25 端口?', 'path 192.168.20.15 192.168.1.55:25/tcp | path 192.168.20.15 192.168.1.55:25'],
  [
    '外网 203.0.113.50 连 110.88.12.89 的 443,包到了防火墙以后会怎么走',
    'path 203.0.113.50 110.88.12.89:443/tcp | path 203.0.113.50 110.88.12.89:443',
  ],
  ['办公网的机器上外网,对方看到的源地址是哪个', 'path office internet | path 192.168.1.0/24 internet'],
  [
    '三楼(floor3)能 ssh 到 web 服务器吗',
    'path floor3 192.168.1.80:22/tcp | path floor3 192.168.1.80:22 | path 192.168.30.0/24 192.168.1.80:22/tcp | path 192.168.30.0/24 192.168.1.80:22',
  ],
  ['网关自己 ping 得通 192.168.1.55 不', 'path gateway 192.168.1.55/icmp | path 192.168.1.1 192.168.1.55/icmp'],
  ['老板问:人在公司外面,能不能直接远程桌面(3389)到 192.168.1.66', 'path internet 192.168.1.66:3389/tcp | path internet 192.168.1.66:3389'],
  ['mail 往外发信走 587,目标 17.57.155.25,会被拦么', 'path 192.168.1.55 17.57.155.25:587/tcp | path 192.168.1.55 17.57.155.25:587'],
  [
    'vlan20 访问 110.88.12.89:443,内网走公网地址,来回都通吗?',
    'path vlan20 110.88.12.89:443/tcp | path vlan20 110.88.12.89:443 | path 192.168.20.0/24 110.88.12.89:443/tcp | path 192.168.20.0/24 110.88.12.89:443',
  ],
  ['麻烦看下 192.168.30.9 出去上 https 要经过哪几条规则', 'path 192.168.30.9 internet:443/tcp | path 192.168.30.9 internet:443'],
  ['192.168.1.23 到 8.8.4.4 udp/53 命中的是哪条', 'path 192.168.1.23 8.8.4.4:53/udp'],
  [
    'who all can talk to the web box on 443?',
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  ['Is ssh open to anybody anywhere behind this thing? give me the who', 'who-reaches - any:22/tcp | who-reaches - any:22'],
  ['what of our published stuff can vlan20 actually use?', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  ['Auditor (ticket SEC-2291) wants every source that could open tcp 3306 on 192.168.1.80', 'who-reaches - 192.168.1.80:3306/tcp'],
  ["From floor3's point of view, which of the services we publish work?", 'who-reaches floor3 - | who-reaches 192.168.30.0/24 -'],
  ['rdp exposure across the board: who reaches 3389', 'who-reaches - any:3389/tcp | who-reaches - any:3389'],
  [
    '谁能连到 mail 的 110 端口',
    'who-reaches - 192.168.1.55:110/tcp | who-reaches - 192.168.1.55:110 | who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110',
  ],
  ['办公网的人能用到哪些对外发布的服务', 'who-reaches office - | who-reaches 192.168.1.0/24 -'],
  ['哪些网段可以访问网关本机的 22 端口', 'who-reaches - gateway:22/tcp | who-reaches - gateway:22'],
  ['telnet(23)有没有在哪儿对谁开着', 'who-reaches - any:23/tcp | who-reaches - any:23'],
  [
    'can anyone reach smtp on 192.168.1.55? anyone at all, inside or out, I want the full list',
    'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25',
  ],
  ["pretend I'm a random scanner on the internet, what do I get to reach here", 'who-reaches internet - | published - -'],
  ['110.88.12.88:143 audience?', 'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143'],
  ['list everything we expose to the world on mail-gw', 'published - - | who-reaches internet -'],
  ["what's published to 192.168.1.55?", 'published - 192.168.1.55'],
  [
    '110.88.12.89:443 – where does that land?',
    'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['Which ports are forwarded to the web server', 'published - 192.168.1.80'],
  ['对外都映射了哪些端口,给个清单', 'published - - | who-reaches internet -'],
  [
    '110.88.12.88 的 143 最后转到哪台机器',
    'published - 110.88.12.88:143/tcp | published - 110.88.12.88:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  ['mail 这台机器对外发布了什么', 'published - 192.168.1.55'],
  ['do we have a port fwd set up for 192.168.1.90 or not?', 'published - 192.168.1.90'],
  [
    'seeing loads of these, ours?\n[1209331.551203] FWD-DROP: IN=bond1.20 OUT=bond1 MAC=00:1b:21:aa:10:02:3c:52:82:11:09:fe:08:00 SRC=192.168.20.12 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=50122 DPT=993 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.12 192.168.1.55:993/tcp',
  ],
  [
    'tcp      6 117 SYN_SENT src=192.168.1.44 dst=104.16.132.229 sport=55880 dport=443 [UNREPLIED] src=104.16.132.229 dst=110.88.12.88 sport=443 dport=55880 mark=0 use=1\n\nstuck like this, is it us?',
    'evidence 192.168.1.44 104.16.132.229:443/tcp',
  ],
  [
    'curl: (7) Failed to connect to 110.88.12.89 port 443 after 3 ms: Connection refused. That was run on 192.168.20.50',
    'evidence 192.168.20.50 110.88.12.89:443/tcp | evidence 192.168.20.50 110.88.12.89:443 | path 192.168.20.50 110.88.12.89:443/tcp | path 192.168.20.50 110.88.12.89:443',
  ],
  [
    'users on floor3 say the internet just hangs for them, everything times out',
    'evidence floor3 internet | path floor3 internet | evidence 192.168.30.0/24 internet | path 192.168.30.0/24 internet | evidence floor3 internet:443/tcp | path floor3 internet:443/tcp | evidence floor3 internet:80,443/tcp | path floor3 internet:80,443/tcp | unclear - -',
  ],
  [
    "customers get 'connection timed out' bounces when they deliver to 110.88.12.88 on 25. is the fw eating it?",
    'evidence internet 110.88.12.88:25/tcp | evidence internet 110.88.12.88:25 | path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25',
  ],
  [
    '14:02:11.204518 bond0 In  IP 198.51.100.61.41822 > 110.88.12.89.8443: Flags [S], seq 2918846291, win 64240, options [mss 1460,sackOK,TS val 114021 ecr 0,nop,wscale 7], length 0\nand then I see nothing on bond1. what becomes of it?',
    'evidence 198.51.100.61 110.88.12.89:8443/tcp | path 198.51.100.61 110.88.12.89:8443/tcp',
  ],
  [
    "from 192.168.1.120: telnet 110.88.12.88 25 -> Connection refused. from my phone on LTE it's fine. whyyy",
    'evidence 192.168.1.120 110.88.12.88:25/tcp | evidence 192.168.1.120 110.88.12.88:25 | path 192.168.1.120 110.88.12.88:25/tcp | path 192.168.1.120 110.88.12.88:25',
  ],
  [
    '10 packets transmitted, 0 received, 100% packet loss, time 9213ms  (192.168.20.5 pinging 192.168.30.4)',
    'evidence 192.168.20.5 192.168.30.4/icmp | path 192.168.20.5 192.168.30.4/icmp',
  ],
  [
    'ssh: connect to host 192.168.1.80 port 22: No route to host    <- I get this on 192.168.20.77, is the gateway rejecting me?',
    'evidence 192.168.20.77 192.168.1.80:22/tcp | evidence 192.168.20.77 192.168.1.80:22 | path 192.168.20.77 192.168.1.80:22/tcp | path 192.168.20.77 192.168.1.80:22',
  ],
  [
    'PagerDuty #88213: synthetic probe 18.196.5.5 times out on https to 110.88.12.89, going on for 14 minutes now. firewall or app?',
    'evidence 18.196.5.5 110.88.12.89:443/tcp | evidence 18.196.5.5 110.88.12.89:443 | path 18.196.5.5 110.88.12.89:443/tcp | path 18.196.5.5 110.88.12.89:443',
  ],
  [
    "web can't git clone over https since the 2.43 upgrade, hangs, never a SYN-ACK from 140.82.121.4. could that be the ruleset?",
    'evidence 192.168.1.80 140.82.121.4:443/tcp | evidence 192.168.1.80 140.82.121.4:443 | path 192.168.1.80 140.82.121.4:443/tcp | path 192.168.1.80 140.82.121.4:443',
  ],
  [
    'capture on bond1 shows: IP 192.168.1.55.25 > 203.0.113.8.51000: Flags [R.], seq 0, ack 3310046672, win 0, length 0   so who is refusing here, mail or the fw?',
    'evidence 203.0.113.8 110.88.12.88:25/tcp | evidence 203.0.113.8 192.168.1.55:25/tcp | evidence 192.168.1.55 203.0.113.8:51000/tcp',
  ],
  [
    "outlook for the folks in vlan20 keeps saying it cannot connect to the server; they've got 192.168.1.55 with imap 143 in there",
    'evidence vlan20 192.168.1.55:143/tcp | evidence vlan20 192.168.1.55:143 | path vlan20 192.168.1.55:143/tcp | path vlan20 192.168.1.55:143 | evidence 192.168.20.0/24 192.168.1.55:143/tcp | evidence 192.168.20.0/24 192.168.1.55:143 | path 192.168.20.0/24 192.168.1.55:143/tcp | path 192.168.20.0/24 192.168.1.55:143',
  ],
  [
    '从 192.168.20.8 telnet 192.168.1.80 443 一直 timeout,是防火墙的锅吗',
    'evidence 192.168.20.8 192.168.1.80:443/tcp | evidence 192.168.20.8 192.168.1.80:443 | path 192.168.20.8 192.168.1.80:443/tcp | path 192.168.20.8 192.168.1.80:443',
  ],
  [
    '急!外面的同事收不了邮件,imap 连 110.88.12.88 一直超时',
    'evidence internet 110.88.12.88:143/tcp | evidence internet 110.88.12.88:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143',
  ],
  [
    'conntrack -L 里有这么一条,说明啥?\nudp      17 28 src=192.168.30.21 dst=8.8.8.8 sport=39211 dport=53 [UNREPLIED] src=8.8.8.8 dst=110.88.12.88 sport=53 dport=39211 mark=0 use=1',
    'evidence 192.168.30.21 8.8.8.8:53/udp',
  ],
  [
    'dmesg 刷屏:IN=bond0 OUT=bond1 SRC=185.220.101.4 DST=192.168.1.55 LEN=44 TOS=0x00 PREC=0x00 TTL=241 ID=54321 PROTO=TCP SPT=44012 DPT=22 WINDOW=1024 RES=0x00 SYN URGP=0 这个包是被哪条丢的',
    'evidence 185.220.101.4 192.168.1.55:22/tcp | path 185.220.101.4 192.168.1.55:22/tcp',
  ],
  ['if we flip the FORWARD policy to ACCEPT what opens up?', 'what-if - -'],
  [
    'thinking of dropping line 17. does inbound smtp to 110.88.12.88 from outside still arrive?',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25',
  ],
  [
    'Suppose I add\n-A FORWARD -i bond1.20 -o bond1 -p tcp -m tcp --dport 443 -j ACCEPT\nwould 192.168.20.10 then be able to load https://192.168.1.80?',
    'what-if 192.168.20.10 192.168.1.80:443/tcp | what-if 192.168.20.10 192.168.1.80:443',
  ],
  [
    "proposal for tomorrow's CAB, please sanity check what it would change:\n-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 993 -j DNAT --to-destination 192.168.1.55",
    'what-if - - | what-if internet 110.88.12.88:993/tcp | what-if - 110.88.12.88:993/tcp',
  ],
  [
    'take the -i bond0 off the port 25 DNAT: would office clients get through to 110.88.12.88:25 then?',
    'what-if office 110.88.12.88:25/tcp | what-if office 110.88.12.88:25 | what-if 192.168.1.0/24 110.88.12.88:25/tcp | what-if 192.168.1.0/24 110.88.12.88:25',
  ],
  ['把第 19 行删掉,vlan20 还能上网吗', 'what-if vlan20 internet | what-if 192.168.20.0/24 internet'],
  ['要是 MASQUERADE 换成 SNAT --to-source 110.88.12.89,有啥影响', 'what-if - -'],
  ['INPUT 默认策略改成 DROP,外面还 ping 得到 110.88.12.88 不', 'what-if internet 110.88.12.88/icmp'],
  [
    '加一条 -A FORWARD -i bond1 -o bond1.20 -p tcp -m tcp --dport 22 -j ACCEPT,192.168.1.30 就能 ssh 到 192.168.20.30 了吧',
    'what-if 192.168.1.30 192.168.20.30:22/tcp | what-if 192.168.1.30 192.168.20.30:22',
  ],
  [
    "iptables -I FORWARD 1 -s 192.168.20.0/24 -j DROP   << I'd like to push this in ~20 min, what would it break?",
    'what-if - - | what-if vlan20 - | what-if 192.168.20.0/24 - | what-if vlan20 internet | what-if 192.168.20.0/24 internet',
  ],
  [
    'what if the masquerade was limited to -s 192.168.1.0/24, does 192.168.20.4 still get answers from 9.9.9.9:53/udp',
    'what-if 192.168.20.4 9.9.9.9:53/udp',
  ],
  ['without line 10 would the office still have internet?', 'what-if office internet | what-if 192.168.1.0/24 internet'],
  [
    "We'd like 110.88.12.89:443 to go to 192.168.1.81 in place of .80. Consequences?",
    'what-if - - | what-if internet 110.88.12.89:443/tcp | what-if internet 110.88.12.89:443 | what-if - 110.88.12.89:443/tcp | what-if - 110.88.12.89:443',
  ],
  ['explian line 17 plz', 'line - -'],
  ["-A POSTROUTING -o bond0 -j MASQUERADE   what's this do in plain english", 'rule - - | line - -'],
  ['第 9 行是干嘛的,为什么没写 -i bond0', 'line - -'],
  ['这条啥意思 -A INPUT -p tcp -m tcp --dport 22 -m limit --limit 3/min -j ACCEPT', 'rule - -'],
  ['can you look over netops/mail-gw#118 before the 16:00 change window', 'review - -'],
  ['first time using you, what kind of things can I ask?', 'help - -'],
  ['who touched the nat table last friday?', 'unclear - -'],
  ['is jenkins01 allowed to talk to mail on 25', 'unclear - -'],
  ["it's broken AGAIN, can someone look", 'unclear - -'],
  ["what's the cpu load on mail-gw right now, feels slow", 'unclear - -'],
  ['昨晚 3 点到 4 点防火墙有没有丢过包', 'unclear - -'],
  ['can 192.168.20.7 get to mail?', 'unclear - - | path 192.168.20.7 192.168.1.55'],
  [
    'three things: can 192.168.20.7 do 25 on 192.168.1.55, is 110 ok from floor3 to the same box, and who is able to ssh into web?',
    'unclear - -',
  ],
  ["did 203.0.113.40 manage to get in on port 143 during Tuesday's outage", 'unclear - -'],
  ['web 的证书啥时候过期', 'unclear - -'],
];
