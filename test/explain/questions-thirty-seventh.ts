/** A company's chat over a year, written without a look at the grammar: 82 of 100 were read right when first asked, 8 as another question. */
export const thirtySeventhQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    'morning! new starter on the 2nd floor (office lan) asks whether she can get to plain websites, so port 80, out on the internet. can she?',
    'path office internet:80/tcp | path office internet:80 | path 192.168.1.0/24 internet:80/tcp | path 192.168.1.0/24 internet:80',
  ],
  [
    'Would a SYN from 198.51.100.23 to 110.88.12.88:25 make it to the mail server, and does the SYN/ACK find its way back?',
    'path 198.51.100.23 110.88.12.88:25/tcp | path 198.51.100.23 110.88.12.88:25',
  ],
  ['192.168.20.14 -> 192.168.1.80 tcp/443 pass or drop', 'path 192.168.20.14 192.168.1.80:443/tcp'],
  ['谁能访问 110.88.12.89 的 443', 'who-reaches - 110.88.12.89:443 | who-reaches - 110.88.12.89:443/tcp'],
  ["What's line 9 for?", 'line - -'],
  ['Who can all talk to 110.88.12.88:25?', 'who-reaches - 110.88.12.88:25 | who-reaches - 110.88.12.88:25/tcp'],
  ['does our firewall itself get out to 9.9.9.9 for DNS over UDP?', 'path gateway 9.9.9.9:53/udp | path gateway 9.9.9.9:53'],
  [
    'Printer question (INC0048812): the printers sit in vlan20, the staff in 192.168.1.0/24. May staff talk to 192.168.20.60 on 9100?',
    'path 192.168.1.0/24 192.168.20.60:9100 | path 192.168.1.0/24 192.168.20.60:9100/tcp | path office 192.168.20.60:9100 | path office 192.168.20.60:9100/tcp',
  ],
  [
    '办公室的电脑能不能上外网的 https？',
    'path office internet:443/tcp | path office internet:443 | path 192.168.1.0/24 internet:443/tcp | path 192.168.1.0/24 internet:443',
  ],
  [
    'can floor3 ssh to the web box',
    'path floor3 192.168.1.80:22/tcp | path floor3 192.168.1.80:22 | path 192.168.30.0/24 192.168.1.80:22/tcp | path 192.168.30.0/24 192.168.1.80:22',
  ],
  [
    '`nc: connect to 110.88.12.88 port 25 (tcp) failed: Connection refused` this is from 192.168.1.31, why',
    'evidence 192.168.1.31 110.88.12.88:25/tcp | evidence 192.168.1.31 110.88.12.88:25 | path 192.168.1.31 110.88.12.88:25/tcp | path 192.168.1.31 110.88.12.88:25',
  ],
  ['Who touched the ruleset last Thursday?', 'unclear - -'],
  [
    'For the PCI evidence pack, please state which rule decides a TCP connection initiated by host 192.168.30.77 towards 203.0.113.50 port 8443.',
    'path 192.168.30.77 203.0.113.50:8443/tcp',
  ],
  [
    'Say we drop line 17. Does inbound mail on 110.88.12.88:25 survive?',
    'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25 | what-if - 110.88.12.88:25/tcp | what-if - 110.88.12.88:25 | what-if - -',
  ],
  ['which ports are forwarded to mail?', 'published - 192.168.1.55'],
  ['192.168.20.33 访问 8.8.8.8 的 53 端口走 UDP，通不通？', 'path 192.168.20.33 8.8.8.8:53/udp'],
  ['is pinging 192.168.20.9 from 192.168.1.40 supposed to work?', 'path 192.168.1.40 192.168.20.9/icmp'],
  [
    'vlan20 to office, any tcp, allowed or not?',
    'path vlan20 office/tcp | path vlan20 office | path vlan20 192.168.1.0/24/tcp | path vlan20 192.168.1.0/24 | path 192.168.20.0/24 office/tcp | path 192.168.20.0/24 office | path 192.168.20.0/24 192.168.1.0/24/tcp | path 192.168.20.0/24 192.168.1.0/24',
  ],
  [
    "got this on vlan20 laptop 192.168.20.18:\ncurl: (28) Failed to connect to 192.168.1.80 port 443 after 134221 ms: Couldn't connect to server",
    'evidence 192.168.20.18 192.168.1.80:443/tcp | evidence 192.168.20.18 192.168.1.80:443 | path 192.168.20.18 192.168.1.80:443/tcp | path 192.168.20.18 192.168.1.80:443',
  ],
  [
    'auditor here. please list every source zone able to initiate sessions to 192.168.1.80 on tcp 443.',
    'who-reaches - 192.168.1.80:443/tcp',
  ],
  ['hi bot, what kinds of things may I ask you?', 'help - -'],
  [
    '外面的人连 110.88.12.88 的 3389 会怎么样',
    'path internet 110.88.12.88:3389 | path internet 110.88.12.88:3389/tcp | who-reaches internet 110.88.12.88:3389 | who-reaches internet 110.88.12.88:3389/tcp',
  ],
  [
    "If I'm outside with my phone's hotspot, do I land on the web server when I open https://110.88.12.89 ?",
    'path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443 | published - 110.88.12.89:443/tcp | published - 110.88.12.89:443',
  ],
  [
    'Boss wants a yes/no: can anyone on the internet get at 192.168.1.80 on port 3306?',
    'path internet 192.168.1.80:3306 | path internet 192.168.1.80:3306/tcp | who-reaches - 192.168.1.80:3306 | who-reaches - 192.168.1.80:3306/tcp | who-reaches internet 192.168.1.80:3306 | who-reaches internet 192.168.1.80:3306/tcp',
  ],
  [
    'office pc 192.168.1.101 opens 110.88.12.88 port 143. Where does the packet end up, on the mail server or on the box itself?',
    'path 192.168.1.101 110.88.12.88:143 | path 192.168.1.101 110.88.12.88:143/tcp',
  ],
  [
    'tcp      6 117 SYN_SENT src=203.0.113.9 dst=110.88.12.88 sport=51514 dport=25 [UNREPLIED] src=192.168.1.55 dst=203.0.113.9 sport=25 dport=51514 mark=0 use=1\n\nwhat am I looking at here?',
    'evidence 203.0.113.9 110.88.12.88:25/tcp',
  ],
  [
    '如果把第 10 行删了，办公网还能上网吗',
    'what-if office internet | what-if 192.168.1.0/24 internet | what-if - - | what-if office internet:443/tcp | what-if office internet:443 | what-if office internet:80/tcp | what-if office internet:80 | what-if office internet:80,443/tcp | what-if office internet:80,443 | what-if 192.168.1.0/24 internet:443/tcp | what-if 192.168.1.0/24 internet:443',
  ],
  [
    'trying to understand hairpinning: 192.168.1.22 to 110.88.12.89:443 - DNAT applies, fine, but does the reply come back through us?',
    'path 192.168.1.22 110.88.12.89:443 | path 192.168.1.22 110.88.12.89:443/tcp',
  ],
  ['why were mails late between 14:00 and 15:30 yesterday?', 'unclear - -'],
  ['Show me all port forwards on this box please', 'published - -'],
  ["can the gateway reach the mail host's port 25 from its own shell", 'path gateway 192.168.1.55:25 | path gateway 192.168.1.55:25/tcp'],
  ['What of our published stuff can vlan20 use?', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  ['邮件服务器往外发信（25 端口），对方看到的源地址是哪个？', 'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25'],
  [
    "Is SSH to the firewall possible from vlan20? I don't mean through it, I mean TO it.",
    'path vlan20 gateway:22/tcp | path vlan20 gateway:22 | path 192.168.20.0/24 gateway:22/tcp | path 192.168.20.0/24 gateway:22 | path vlan20 192.168.20.1:22/tcp | path vlan20 192.168.20.1:22 | path 192.168.20.0/24 192.168.20.1:22/tcp | path 192.168.20.0/24 192.168.20.1:22',
  ],
  [
    'Thinking of adding\n-A FORWARD -i bond1 -o bond1.20 -p tcp -m tcp --dport 9100 -j ACCEPT\nwould 192.168.1.15 then be able to print to 192.168.20.60?',
    'what-if 192.168.1.15 192.168.20.60:9100/tcp | what-if 192.168.1.15 192.168.20.60:9100',
  ],
  ['ntp from the mail server to 162.159.200.1?', 'path 192.168.1.55 162.159.200.1:123/udp | path 192.168.1.55 162.159.200.1:123'],
  [
    'May 12 09:41:03 mail-gw kernel: [182734.112309] fwd-drop: IN=bond1 OUT=bond1.20 MAC=3c:ec:ef:10:22:31:a4:bb:6d:90:01:7e:08:00 SRC=192.168.1.23 DST=192.168.20.40 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=51235 DF PROTO=TCP SPT=50122 DPT=3389 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.1.23 192.168.20.40:3389/tcp',
  ],
  ['三楼那边的机器 192.168.30.5 能 ping 通 114.114.114.114 吗', 'path 192.168.30.5 114.114.114.114/icmp'],
  [
    'webb server conect to internet on 443 ok?? need it for lets encrypt',
    'path 192.168.1.80 internet:443/tcp | path 192.168.1.80 internet:443',
  ],
  ['Could somebody, or rather the bot, look at netops/fw-rules#118 before I hit merge?', 'review - -'],
  ['which parts of the network get to port 110, no matter on which address?', 'who-reaches - any:110 | who-reaches - any:110/tcp'],
  [
    "User in the office complains Outlook can't get mail from 110.88.12.88 via IMAP (143), it just spins. At home on the same laptop it's fine.",
    'evidence office 110.88.12.88:143/tcp | evidence office 110.88.12.88:143 | evidence 192.168.1.0/24 110.88.12.88:143/tcp | evidence 192.168.1.0/24 110.88.12.88:143 | path office 110.88.12.88:143/tcp | path office 110.88.12.88:143 | path 192.168.1.0/24 110.88.12.88:143/tcp | path 192.168.1.0/24 110.88.12.88:143',
  ],
  [
    '从 192.168.20.7 curl https://110.88.12.89 一直卡住，最后 Connection timed out，是防火墙挡的吗',
    'evidence 192.168.20.7 110.88.12.89:443/tcp | evidence 192.168.20.7 110.88.12.89:443 | path 192.168.20.7 110.88.12.89:443/tcp | path 192.168.20.7 110.88.12.89:443',
  ],
  [
    "Which address does the partner's API, that is 198.51.100.70, see when a client in vlan20 calls it on 8080?",
    'path vlan20 198.51.100.70:8080 | path vlan20 198.51.100.70:8080/tcp | path 192.168.20.0/24 198.51.100.70:8080 | path 192.168.20.0/24 198.51.100.70:8080/tcp',
  ],
  ["What would newly be open if FORWARD's default went from DROP to ACCEPT?", 'what-if - -'],
  ['110.88.12.89:443 ends up on which machine?', 'published - 110.88.12.89:443 | published - 110.88.12.89:443/tcp'],
  ['第16行是干嘛的', 'line - -'],
  [
    "Hello, I'd be most grateful if you could tell me whether a colleague on floor three (192.168.30.18) is able to fetch her mail over IMAP from 192.168.1.55. Kind regards, Margaret",
    'path 192.168.30.18 192.168.1.55:143/tcp | path 192.168.30.18 192.168.1.55:143',
  ],
  ['can db-prod-03 get to the web server on 443?', 'unclear - -'],
  [
    'floor3 2 vlan20 rdp?',
    'path floor3 vlan20:3389/tcp | path floor3 vlan20:3389 | path 192.168.30.0/24 vlan20:3389/tcp | path 192.168.30.0/24 vlan20:3389 | path floor3 192.168.20.0/24:3389/tcp | path floor3 192.168.20.0/24:3389 | path 192.168.30.0/24 192.168.20.0/24:3389/tcp | path 192.168.30.0/24 192.168.20.0/24:3389',
  ],
  [
    'proposed for next window: -A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 993 -j DNAT --to-destination 192.168.1.55  --- consequences?',
    'what-if - - | what-if internet 110.88.12.88:993/tcp | what-if internet 110.88.12.88:993 | what-if - 110.88.12.88:993/tcp | what-if - 110.88.12.88:993',
  ],
  [
    'tcpdump -ni bond1 shows only this, three times, never an answer:\n10:14:07.551233 IP 192.168.1.22.50814 > 110.88.12.89.443: Flags [S], seq 2986412212, win 64240, options [mss 1460,sackOK,TS val 1184 ecr 0,nop,wscale 7], length 0',
    'evidence 192.168.1.22 110.88.12.89:443/tcp',
  ],
  [
    'web 服务器对外开了哪些口',
    'published - 192.168.1.80 | published - 110.88.12.89 | who-reaches internet 192.168.1.80 | who-reaches - 192.168.1.80',
  ],
  ['防火墙本机能 curl 通 https://1.1.1.1 吗', 'path gateway 1.1.1.1:443/tcp | path gateway 1.1.1.1:443'],
  [
    'if somebody sets net.ipv4.ip_forward to 0, what happens to office browsing on 443?',
    'what-if office internet:443 | what-if office internet:443/tcp | what-if 192.168.1.0/24 internet:443 | what-if 192.168.1.0/24 internet:443/tcp | what-if - -',
  ],
  [
    'does vlan20 get to web on 8000 through 8010?',
    'path vlan20 192.168.1.80:8000-8010 | path vlan20 192.168.1.80:8000-8010/tcp | path 192.168.20.0/24 192.168.1.80:8000-8010 | path 192.168.20.0/24 192.168.1.80:8000-8010/tcp',
  ],
  ["explain   -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT   like I'm five", 'rule - -'],
  ['Seen from floor3, which of the exposed services are reachable?', 'who-reaches floor3 - | who-reaches 192.168.30.0/24 -'],
  [
    'RDP from 192.168.1.77 to 192.168.20.12 times out',
    'evidence 192.168.1.77 192.168.20.12:3389/tcp | evidence 192.168.1.77 192.168.20.12:3389 | path 192.168.1.77 192.168.20.12:3389/tcp | path 192.168.1.77 192.168.20.12:3389',
  ],
  [
    '请问从 203.0.113.44 打到 110.88.12.89:443 的包，具体命中哪一条规则？',
    'path 203.0.113.44 110.88.12.89:443 | path 203.0.113.44 110.88.12.89:443/tcp',
  ],
  ['Is it open now?', 'unclear - -'],
  [
    'without the masquerade could vlan20 still reach 1.1.1.1:443?',
    'what-if vlan20 1.1.1.1:443 | what-if vlan20 1.1.1.1:443/tcp | what-if 192.168.20.0/24 1.1.1.1:443 | what-if 192.168.20.0/24 1.1.1.1:443/tcp',
  ],
  [
    'anybody out there can hit our imap, right?',
    'who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143 | who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - any:143/tcp | who-reaches - any:143 | who-reaches internet 110.88.12.88:143/tcp | who-reaches internet 110.88.12.88:143 | who-reaches internet 192.168.1.55:143/tcp | who-reaches internet 192.168.1.55:143 | who-reaches internet any:143/tcp | who-reaches internet any:143 | path internet 110.88.12.88:143/tcp | path internet 110.88.12.88:143 | path internet 192.168.1.55:143/tcp | path internet 192.168.1.55:143',
  ],
  ['从办公网看，对外发布的服务里哪些能用？', 'who-reaches office - | who-reaches 192.168.1.0/24 -'],
  [
    'dmesg on the gateway, twice a minute: IPv4: martian source 192.168.1.55 from 192.168.30.12, on dev bond0',
    'evidence 192.168.30.12 192.168.1.55',
  ],
  ['does anything get forwarded to 192.168.1.90', 'published - 192.168.1.90'],
  ['How full is the disk on mail-gw?', 'unclear - -'],
  [
    'Could we take `-i bond0` out of the port 25 forward so that the office can use 110.88.12.88:25 too?',
    'what-if office 110.88.12.88:25 | what-if office 110.88.12.88:25/tcp | what-if 192.168.1.0/24 110.88.12.88:25 | what-if 192.168.1.0/24 110.88.12.88:25/tcp | what-if - -',
  ],
  [
    '办公室同事 telnet 110.88.12.88 110 报 Connection refused，帮看下',
    'evidence office 110.88.12.88:110/tcp | evidence office 110.88.12.88:110 | evidence 192.168.1.0/24 110.88.12.88:110/tcp | evidence 192.168.1.0/24 110.88.12.88:110 | path office 110.88.12.88:110/tcp | path office 110.88.12.88:110 | path 192.168.1.0/24 110.88.12.88:110/tcp | path 192.168.1.0/24 110.88.12.88:110',
  ],
  [
    'ping 192.168.1.55 from my box 192.168.20.5:  4 packets transmitted, 0 received, 100% packet loss, time 3071ms',
    'evidence 192.168.20.5 192.168.1.55/icmp | path 192.168.20.5 192.168.1.55/icmp',
  ],
  ['What is some arbitrary host, e.g. 45.33.32.156, able to get to behind us?', 'who-reaches 45.33.32.156 - | who-reaches internet -'],
  [
    '-A INPUT -p tcp -m tcp --dport 22 -m recent --update --seconds 60 --hitcount 4 --name SSH --rsource -j DROP   (found in a blog, what does it do?)',
    'rule - -',
  ],
  [
    'office 到 vlan20 的 smb（445）放行了没',
    'path office vlan20:445 | path office vlan20:445/tcp | path 192.168.1.0/24 vlan20:445 | path 192.168.1.0/24 vlan20:445/tcp | path office 192.168.20.0/24:445 | path office 192.168.20.0/24:445/tcp | path 192.168.1.0/24 192.168.20.0/24:445 | path 192.168.1.0/24 192.168.20.0/24:445/tcp',
  ],
  [
    'conntrack -L on the gw, is the missing reply our fault?\nudp      17 28 src=192.168.30.21 dst=9.9.9.9 sport=40112 dport=53 [UNREPLIED] src=9.9.9.9 dst=110.88.12.88 sport=53 dport=40112 mark=0 use=1',
    'evidence 192.168.30.21 9.9.9.9:53/udp',
  ],
  [
    'Planning CHG-20931: INPUT policy ACCEPT -> DROP. Effect on ssh from office to the gateway?',
    'what-if office gateway:22/tcp | what-if office gateway:22 | what-if 192.168.1.0/24 gateway:22/tcp | what-if 192.168.1.0/24 gateway:22 | what-if office 192.168.1.1:22/tcp | what-if office 192.168.1.1:22 | what-if 192.168.1.0/24 192.168.1.1:22/tcp | what-if 192.168.1.0/24 192.168.1.1:22',
  ],
  ['Quarterly inventory, row 17 of the sheet: internet-facing services and the internal server each one maps to.', 'published - -'],
  ['昨晚 jira 为什么挂了', 'unclear - -'],
  [
    'Floor 3 folks say nothing loads, Chrome shows ERR_CONNECTION_TIMED_OUT on every https site. Would the firewall be stopping them?',
    'evidence floor3 internet:443/tcp | evidence floor3 internet:443 | evidence 192.168.30.0/24 internet:443/tcp | evidence 192.168.30.0/24 internet:443 | path floor3 internet:443/tcp | path floor3 internet:443 | path 192.168.30.0/24 internet:443/tcp | path 192.168.30.0/24 internet:443',
  ],
  ["who may open connections to the firewall's own port 22", 'who-reaches - gateway:22 | who-reaches - gateway:22/tcp | unclear - -'],
  [
    '假如加一条 -A FORWARD -i bond1.20 -o bond1 -d 192.168.1.80/32 -p tcp -m tcp --dport 443 -j ACCEPT ，192.168.20.9 能打开 192.168.1.80 的 443 吗',
    'what-if 192.168.20.9 192.168.1.80:443 | what-if 192.168.20.9 192.168.1.80:443/tcp',
  ],
  ['评审一下 infra/mail-gw-config#7 谢谢', 'review - -'],
  ['Three things: can office reach 8.8.8.8:53, who reaches 110.88.12.88:143, and please explain line 18.', 'unclear - -'],
  [
    '日志里冒出来这条，啥意思？\nOct 30 17:02:44 mail-gw kernel: IN=bond1.20 OUT=bond1 MAC=3c:ec:ef:10:22:31:00:50:56:8a:11:4d:08:00 SRC=192.168.20.51 DST=192.168.1.80 LEN=52 TOS=0x00 PREC=0x00 TTL=127 ID=4410 DF PROTO=TCP SPT=61877 DPT=80 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.51 192.168.1.80:80/tcp',
  ],
  [
    'We want web on 80 as well; would pasting this below line 9 do for visitors from outside?\n-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 80 -j DNAT --to-destination 192.168.1.80',
    'what-if internet 110.88.12.89:80/tcp | what-if internet 110.88.12.89:80 | what-if internet 192.168.1.80:80/tcp | what-if internet 192.168.1.80:80 | what-if - 110.88.12.89:80/tcp | what-if - 110.88.12.89:80 | what-if - -',
  ],
  [
    '25 端口都有谁能到？',
    'who-reaches - any:25 | who-reaches - any:25/tcp | who-reaches - 110.88.12.88:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 192.168.1.55:25 | who-reaches - 192.168.1.55:25/tcp',
  ],
  ['does 192.168.20.7 have access?', 'unclear - - | who-reaches 192.168.20.7 -'],
  [
    'healthy or not?\ntcp      6 431999 ESTABLISHED src=198.51.100.9 dst=110.88.12.89 sport=60211 dport=443 src=192.168.1.80 dst=198.51.100.9 sport=443 dport=60211 [ASSURED] mark=0 use=1',
    'evidence 198.51.100.9 110.88.12.89:443/tcp',
  ],
  [
    '客户反馈访问我们官网超时（110.88.12.89，443）',
    'evidence internet 110.88.12.89:443/tcp | evidence internet 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ["what's behind .88?", 'published - 110.88.12.88 | unclear - -'],
  [
    'FORWARD 策略改成 ACCEPT 的话，vlan20 能连办公网的 445 吗？',
    'what-if vlan20 office:445 | what-if vlan20 office:445/tcp | what-if vlan20 192.168.1.0/24:445 | what-if vlan20 192.168.1.0/24:445/tcp | what-if 192.168.20.0/24 office:445 | what-if 192.168.20.0/24 office:445/tcp | what-if 192.168.20.0/24 192.168.1.0/24:445 | what-if 192.168.20.0/24 192.168.1.0/24:445/tcp',
  ],
  [
    "a partner's monitoring (203.0.113.200) keeps alerting: port 993 on 110.88.12.88 no response, timeout after 10 s",
    'evidence 203.0.113.200 110.88.12.88:993 | evidence 203.0.113.200 110.88.12.88:993/tcp | path 203.0.113.200 110.88.12.88:993 | path 203.0.113.200 110.88.12.88:993/tcp',
  ],
  ['能通吗？', 'unclear - -'],
  [
    'Exposure of 110.88.12.88 tcp 25 and 110: from which zones?',
    'who-reaches - 110.88.12.88:25,110/tcp | who-reaches - 110.88.12.88:25,110',
  ],
  ['帮忙解释下这条：-A POSTROUTING -s 192.168.20.0/24 -o bond0 -j SNAT --to-source 110.88.12.89', 'rule - -'],
  ['110.88.12.88:110 映射到内网哪台？', 'published - 110.88.12.88:110 | published - 110.88.12.88:110/tcp'],
  [
    'please could you open 993 for us by Friday, sales is waiting',
    'unclear - - | what-if - - | what-if internet 110.88.12.88:993/tcp | what-if internet 110.88.12.88:993',
  ],
  [
    '抓包看到 15:20:18.004127 IP 110.88.12.88.143 > 192.168.1.64.53322: Flags [R.], seq 0, ack 3391840127, win 0, length 0 ，这是谁回的 RST？',
    'evidence 192.168.1.64 110.88.12.88:143/tcp | evidence 110.88.12.88 192.168.1.64:53322/tcp',
  ],
  ['192.168.1.20 到 crm-db 的 5432 通吗', 'unclear - -'],
  ['你好，这个机器人怎么用？', 'help - -'],
  [
    '想把 143 那条转发去掉，会影响谁',
    'what-if - - | what-if internet 110.88.12.88:143/tcp | what-if internet 110.88.12.88:143 | what-if - 110.88.12.88:143/tcp | what-if - 110.88.12.88:143',
  ],
];
