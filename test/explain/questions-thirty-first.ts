/** Eight engineers of one team, written without a look at the grammar: 84 of 100 were read right when first asked, 7 as another question. */
export const thirtyFirstQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    '192.168.20.45 → mail:143 ok?',
    'path 192.168.20.45 192.168.1.55:143 | path 192.168.20.45 192.168.1.55:143/tcp | path 192.168.20.45 110.88.12.88:143 | path 192.168.20.45 110.88.12.88:143/tcp',
  ],
  ['from floor3, does https on 110.88.12.89 come up or not', 'path floor3 110.88.12.89:443/tcp'],
  ['办公室网段连 110.88.12.88 的 IMAP 到底走不走回流?', 'path office 110.88.12.88:143/tcp'],
  [
    'Would the SYN-ACK from mail pass through the gateway on its way to 192.168.1.90, given that 192.168.1.90 dialled 110.88.12.88:110?',
    'path 192.168.1.90 110.88.12.88:110/tcp | path 192.168.1.90 110.88.12.88:110',
  ],
  ['can mail-gw itself talk smtp to the mail server?', 'path gateway 192.168.1.55:25/tcp | path gateway 110.88.12.88:25/tcp'],
  ['ping 192.168.1.80 from vlan20 - is that supposed to work', 'path vlan20 192.168.1.80/icmp'],
  [
    'sorry, new here: if I sit in the office and type https://110.88.12.89 into Chrome, where does my packet actually end up?',
    'path office 110.88.12.89:443/tcp',
  ],
  ['Does vlan20 have internet?', 'path vlan20 internet'],
  [
    'how does 192.168.30.14 get out to 1.1.1.1 for DNS',
    'path 192.168.30.14 1.1.1.1:53/udp | path 192.168.30.14 1.1.1.1:53/tcp | path 192.168.30.14 1.1.1.1:53',
  ],
  [
    'outbound delivery to gmail: 192.168.1.55 to 142.250.27.26 on 25, allowed?',
    'path 192.168.1.55 142.250.27.26:25/tcp | path 192.168.1.55 142.250.27.26:25',
  ],
  ['Is there any way for 192.168.20.5 to see 192.168.1.34 on the office side?', 'path 192.168.20.5 192.168.1.34'],
  ['office => floor3 ?', 'path office floor3'],
  [
    'pls trace internet to 192.168.1.80:443, straight at the private ip',
    'path internet 192.168.1.80:443 | path internet 192.168.1.80:443/tcp',
  ],
  [
    '请问 192.168.20.0/24 的同事能打开 web 的 443 吗?',
    'path vlan20 192.168.1.80:443 | path vlan20 192.168.1.80:443/tcp | path vlan20 110.88.12.89:443 | path vlan20 110.88.12.89:443/tcp | path 192.168.20.0/24 192.168.1.80:443 | path 192.168.20.0/24 192.168.1.80:443/tcp | path 192.168.20.0/24 110.88.12.89:443 | path 192.168.20.0/24 110.88.12.89:443/tcp',
  ],
  ['QUIC, i.e. udp/443, from outside to 110.88.12.89: dropped or what?', 'path internet 110.88.12.89:443/udp'],
  [
    'Which source address does the mail server see when somebody on floor3 connects to 110.88.12.88:25?',
    'path floor3 110.88.12.88:25 | path floor3 110.88.12.88:25/tcp',
  ],
  [
    'Our monitoring probe lives at 198.51.100.9 and checks imap on 110.88.12.88 every minute. Please confirm that the firewall lets it in.',
    'path 198.51.100.9 110.88.12.88:143/tcp',
  ],
  [
    'if i ssh from home to 110.88.12.88 do i land on mail or on the firewall',
    'path internet 110.88.12.88:22/tcp | published - 110.88.12.88:22/tcp',
  ],
  [
    '192.168.1.80 to 192.168.1.55 port 25 - does that even touch the gateway?',
    'path 192.168.1.80 192.168.1.55:25 | path 192.168.1.80 192.168.1.55:25/tcp',
  ],
  [
    'web pushes its alert mails through 110.88.12.88 port 25. will they get there?',
    'path 192.168.1.80 110.88.12.88:25 | path 192.168.1.80 110.88.12.88:25/tcp',
  ],
  ['mail talking to its own public IP on smtp: hairpin or dead?', 'path 192.168.1.55 110.88.12.88:25/tcp'],
  ['Is 192.168.1.1 pingable for people on the third floor?', 'path floor3 192.168.1.1/icmp'],
  [
    "what's the return path for a client in 192.168.30.0/24 that opened 110.88.12.89:443",
    'path floor3 110.88.12.89:443 | path floor3 110.88.12.89:443/tcp | path 192.168.30.0/24 110.88.12.89:443 | path 192.168.30.0/24 110.88.12.89:443/tcp',
  ],
  ['三楼为什么收不了信?POP3,服务器填的是 110.88.12.88', 'path floor3 110.88.12.88:110/tcp | evidence floor3 110.88.12.88:110/tcp'],
  ['do packets from vlan20 for 8.8.8.8 get masqueraded, and as which address?', 'path vlan20 8.8.8.8'],
  [
    'Printer 192.168.20.200 wants to scan-to-mail via 192.168.1.55, plain SMTP. Any rule in its way?',
    'path 192.168.20.200 192.168.1.55:25/tcp',
  ],
  ['i want to run dig @9.9.9.9 on the gateway, will an answer come back', 'path gateway 9.9.9.9:53/udp | path gateway 9.9.9.9:53'],
  [
    'let me get this straight - an office laptop asking for 110.88.12.88:143 matches none of the three DNATs??',
    'path office 110.88.12.88:143 | path office 110.88.12.88:143/tcp',
  ],
  ['443 @ 110.88.12.89, source = web itself', 'path 192.168.1.80 110.88.12.89:443 | path 192.168.1.80 110.88.12.89:443/tcp'],
  ['For the record: can any host on the internet open a connection into floor3 directly?', 'path internet floor3'],
  ['port 110 on mail from vlan20 by the private address, yes/no', 'path vlan20 192.168.1.55:110 | path vlan20 192.168.1.55:110/tcp'],
  ['smpt from vlan20 to mails pubilc ip, what hapens', 'path vlan20 110.88.12.88:25/tcp'],
  [
    'in=bond1.20, daddr 110.88.12.88, dport 143: what does mail-gw do with it?',
    'path vlan20 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp',
  ],
  [
    'A packet comes in on bond0 for 110.88.12.89 port 80. Who answers it?',
    'path internet 110.88.12.89:80 | path internet 110.88.12.89:80/tcp | published - 110.88.12.89:80 | published - 110.88.12.89:80/tcp',
  ],
  ['ntp from 192.168.1.80 to 162.159.200.1', 'path 192.168.1.80 162.159.200.1:123/udp'],
  ['192.168.20.31 上 telnet 192.168.1.55 25 按规则应该通吗', 'path 192.168.20.31 192.168.1.55:25/tcp | path 192.168.20.31 192.168.1.55:25'],
  [
    'RDP into 192.168.1.34 for the accountant at 192.168.30.8 - enters and leaves on bond1, so does the FORWARD policy bite?',
    'path 192.168.30.8 192.168.1.34:3389/tcp',
  ],
  ['Do floor3 users get imap on 192.168.1.55 with the answer going via 192.168.1.2 and not via us?', 'path floor3 192.168.1.55:143/tcp'],
  ['every hook in order, 203.0.113.5:50000 to 110.88.12.88:25', 'path 203.0.113.5 110.88.12.88:25 | path 203.0.113.5 110.88.12.88:25/tcp'],
  [
    'A partner wants to use submission (587) on 110.88.12.88 from the internet; does it get past us today?',
    'path internet 110.88.12.88:587/tcp | path internet 110.88.12.88:587',
  ],
  ['我在家里想用手机收公司邮件(IMAP 连 mail),防火墙放行吗?', 'path internet 110.88.12.88:143/tcp | path internet 192.168.1.55:143/tcp'],
  ['are office machines able to ping 192.168.20.5, and does the echo reply make it home', 'path office 192.168.20.5/icmp'],
  ['which of our rules lets the office out to the internet?', 'path office internet'],
  ['gw healthcheck against web on 443, private side. good?', 'path gateway 192.168.1.80:443 | path gateway 192.168.1.80:443/tcp'],
  [
    'Hi, HR moved to VLAN 20 on Monday, e.g. 192.168.20.118, and their calendar client uses https to the web server. Is that covered?',
    'path 192.168.20.118 192.168.1.80:443/tcp | path 192.168.20.118 110.88.12.89:443/tcp',
  ],
  ['who all can hit mail on imap', 'who-reaches - 192.168.1.55:143/tcp | who-reaches - 110.88.12.88:143/tcp'],
  ['Name every zone for which 110.88.12.89:443 works.', 'who-reaches - 110.88.12.89:443 | who-reaches - 110.88.12.89:443/tcp'],
  ['of the things we publish, what is usable from vlan20?', 'who-reaches vlan20 -'],
  ['现在都有谁能访问 192.168.1.80?', 'who-reaches - 192.168.1.80'],
  ['they moved my desk to floor3 - which of our services still work for me there?', 'who-reaches floor3 -'],
  ['exposure of pop3 at 110.88.12.88: outside only or inside as well?', 'who-reaches - 110.88.12.88:110/tcp'],
  ['Audit item 4.2: enumerate the sources with access to the SMTP listener on 192.168.1.55.', 'who-reaches - 192.168.1.55:25/tcp'],
  [
    'why does https at 110.88.12.89 load for some people and time out for others?',
    'who-reaches - 110.88.12.89:443/tcp | evidence - 110.88.12.89:443/tcp',
  ],
  ['从外网能访问到我们哪些服务?', 'who-reaches internet - | published - -'],
  ['the firewall box as a client: which published ports can it use?', 'who-reaches gateway -'],
  ['list dnats', 'published - -'],
  ['which machine is hiding behind 110.88.12.89?', 'published - 110.88.12.89'],
  ['110.88.12.88:143 最后转到哪台机器上?', 'published - 110.88.12.88:143 | published - 110.88.12.88:143/tcp'],
  ['Kindly provide the complete inventory of port forwards on this gateway for the Q3 audit.', 'published - -'],
  ['what ports have we got open to the world for the mail host', 'published - 192.168.1.55 | published - 110.88.12.88'],
  ['192.168.1.80 - anything exposed?', 'published - 192.168.1.80 | who-reaches - 192.168.1.80'],
  [
    'is 465 forwarded anywhere on 110.88.12.88',
    'published - 110.88.12.88:465 | published - 110.88.12.88:465/tcp | who-reaches - 110.88.12.88:465 | who-reaches - 110.88.12.88:465/tcp',
  ],
  ['Where in the config does https on 110.88.12.89 get tied to the web box?', 'published - 110.88.12.89:443/tcp'],
  [
    'conntrack on the gw shows this, thoughts?\n`tcp      6 9 CLOSE src=192.168.20.7 dst=110.88.12.88 sport=51514 dport=25 src=110.88.12.88 dst=192.168.20.7 sport=25 dport=51514 mark=0 use=1`',
    'evidence 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    'tcpdump -ni bond1:\n12:04:31.118273 IP 192.168.1.90.51022 > 110.88.12.88.143: Flags [S], seq 2917745561, win 64240, length 0\nand then nothing but retransmits',
    'evidence 192.168.1.90 110.88.12.88:143/tcp',
  ],
  [
    '23:51:07.402211 IP 110.88.12.88.110 > 192.168.20.12.40112: Flags [R.], seq 0, ack 3310022189, win 0, length 0   <- who sends that RST?',
    'evidence 192.168.20.12 110.88.12.88:110/tcp',
  ],
  [
    'dmesg is full of these: FWD-DROP: IN=bond1.20 OUT=bond1 MAC=52:54:00:aa:01:02:52:54:00:bb:03:04:08:00 SRC=192.168.20.31 DST=192.168.1.55 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=40912 DF PROTO=TCP SPT=39122 DPT=25 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.31 192.168.1.55:25/tcp',
  ],
  [
    'Outlook on floor3 sends through 110.88.12.88 and gets "552 you must authentication" back, although telnet to port 25 opens fine. Is the firewall involved at all?',
    'evidence floor3 110.88.12.88:25/tcp | evidence floor3 110.88.12.88:25',
  ],
  [
    "from mail's own maillog: postfix/smtpd[2211]: NOQUEUE: reject: RCPT from unknown[192.168.1.1]: 554 5.7.1 <bob@example.org>: Relay access denied; why is the client 192.168.1.1?",
    'evidence 192.168.1.1 192.168.1.55:25/tcp | evidence 192.168.1.1 110.88.12.88:25/tcp | evidence gateway 192.168.1.55:25/tcp | evidence gateway 110.88.12.88:25/tcp | evidence 192.168.1.1 - | evidence gateway -',
  ],
  [
    'trace id 5e0c11ab ip nat PREROUTING packet: iif "bond1" ether saddr 52:54:00:11:22:33 ether daddr 52:54:00:44:55:66 ip saddr 192.168.1.61 ip daddr 110.88.12.88 ip dscp cs0 ip ttl 64 ip length 60 tcp sport 48800 tcp dport 25 tcp flags == syn',
    'evidence 192.168.1.61 110.88.12.88:25/tcp',
  ],
  [
    'on my test VM 203.0.113.40:\n$ curl -I https://110.88.12.89\ncurl: (7) Failed to connect to 110.88.12.89 port 443: Connection refused',
    'evidence 203.0.113.40 110.88.12.89:443/tcp',
  ],
  [
    'ran `nc -vz 110.88.12.89 443` on 192.168.1.34, got "Ncat: Connection timed out." Expected?',
    'evidence 192.168.1.34 110.88.12.89:443/tcp | path 192.168.1.34 110.88.12.89:443/tcp',
  ],
  [
    '用户报障:192.168.20.66 上的 Foxmail 提示「连接服务器超时」,服务器 110.88.12.88,端口 110',
    'evidence 192.168.20.66 110.88.12.88:110/tcp | evidence 192.168.20.66 110.88.12.88:110 | path 192.168.20.66 110.88.12.88:110/tcp | path 192.168.20.66 110.88.12.88:110',
  ],
  [
    'How can this exist if FORWARD drops by default? ipv4 2 tcp 6 431998 ESTABLISHED src=192.168.30.14 dst=192.168.1.80 sport=50110 dport=443 src=192.168.1.80 dst=192.168.30.14 sport=443 dport=50110 [ASSURED] mark=0 zone=0 use=2',
    'evidence 192.168.30.14 192.168.1.80:443/tcp',
  ],
  [
    "all of tonight's test mails bounced with 552 you must authentication and the whole room is staring at SASL. could it be NAT instead",
    'evidence - -',
  ],
  [
    'pinging 192.168.30.14 from my box 192.168.1.34 prints `From 192.168.1.1 icmp_seq=1 Redirect Host(New nexthop: 192.168.1.2)` - harmless?',
    'evidence 192.168.1.34 192.168.30.14/icmp',
  ],
  ['what breaks if we delete the MASQUERADE line?', 'what-if - -'],
  [
    'suppose I clone the port 25 DNAT with -i bond1.20: does 192.168.20.7 then get to 110.88.12.88:25?',
    'what-if 192.168.20.7 110.88.12.88:25 | what-if 192.168.20.7 110.88.12.88:25/tcp',
  ],
  [
    '如果把 FORWARD 默认策略改成 ACCEPT,vlan20 能直接连 192.168.1.55:143 吗?',
    'what-if vlan20 192.168.1.55:143 | what-if vlan20 192.168.1.55:143/tcp',
  ],
  [
    'planning to drop the `--ctstate DNAT` accept from FORWARD; impact on outside clients of 110.88.12.89:443?',
    'what-if internet 110.88.12.89:443 | what-if internet 110.88.12.89:443/tcp',
  ],
  [
    "Would taking '-i bond0' out of the mail rules fix smtp to 110.88.12.88 for floor3, or only move the problem?",
    'what-if floor3 110.88.12.88:25/tcp',
  ],
  [
    'Assume someone adds the bond1 DNATs plus -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -j SNAT --to-source 192.168.1.1. Does an office desk then get imap on 110.88.12.88?',
    'what-if office 110.88.12.88:143/tcp',
  ],
  [
    "thinking of pointing 110.88.12.89:443 at a second box, 192.168.1.81 - who'd notice?",
    'what-if - - | what-if - 110.88.12.89:443 | what-if - 110.88.12.89:443/tcp',
  ],
  ['INPUT policy to DROP, everything else as is: show me the difference', 'what-if - -'],
  ['can we retire the bond1.20 -> bond0 accept without cutting vlan20 off the internet', 'what-if vlan20 internet'],
  ['加一条 -A FORWARD -i bond1.20 -o bond1 -j ACCEPT 之后,会多放行哪些流量?', 'what-if - -'],
  [
    'in human words please: -A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 143 -j DNAT --to-destination 192.168.1.55',
    'rule - -',
  ],
  ['line 16 of the rules file, why do we need that one?', 'line - -'],
  ['could somebody sane look at #57 before I hit merge', 'review - -'],
  ['麻烦看下 acme/mail-gw#103 会影响到谁', 'review - -'],
  ['first day on call... what sort of things can i ask you?', 'help - -'],
  ['这个机器人怎么用?给几个例子', 'help - -'],
  ['is it fixed yet?', 'unclear - -'],
  ['who touched the firewall on friday evening', 'unclear - -'],
  ['邮件服务器的 root 密码是多少?', 'unclear - -'],
  ['can she reach it from over there?', 'unclear - -'],
  ['What is the MX record of our domain?', 'unclear - -'],
  ['how much memory is the conntrack table eating on mail-gw right now', 'unclear - -'],
  ['does the new ERP get to the database?', 'unclear - -'],
  ['cheers, that saved my night', 'unclear - -'],
];
