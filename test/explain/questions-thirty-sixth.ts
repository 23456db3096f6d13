/** Everyday work and incidents, written without a look at the grammar: 91 of 100 were read right when first asked, 5 as another question. */
export const thirtySixthQuestions: readonly (readonly [question: string, accepted: string])[] = [
  ['can 192.168.20.7 talk to 110.88.12.88 on tcp 25?', 'path 192.168.20.7 110.88.12.88:25/tcp'],
  [
    'If someone out on the internet opens a TCP session to 110.88.12.88 port 143, which rule is it that lets the SYN through?',
    'path internet 110.88.12.88:143/tcp',
  ],
  [
    'Morning all! Would a laptop on floor3 be able to open https://110.88.12.89/ ?',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | path 192.168.30.0/24 110.88.12.89:443/tcp | path 192.168.30.0/24 110.88.12.89:443',
  ],
  ['does the mail box itself get out to 8.8.8.8 udp/53', 'path 192.168.1.55 8.8.8.8:53/udp'],
  [
    "What source address does Google's MX 142.250.27.26 see when our mail server delivers to it on port 25?",
    'path 192.168.1.55 142.250.27.26:25/tcp | path 192.168.1.55 142.250.27.26:25',
  ],
  [
    'ping from vlan20 to web, yes or no',
    'path vlan20 192.168.1.80/icmp | path 192.168.20.0/24 192.168.1.80/icmp | path vlan20 110.88.12.89/icmp | path 192.168.20.0/24 110.88.12.89/icmp',
  ],
  [
    'I need the gateway itself to fetch package lists from 151.101.2.132 over 80/tcp - does anything in the ruleset stop that?',
    'path gateway 151.101.2.132:80/tcp',
  ],
  [
    "ssh from 192.168.1.23 to the firewall's inside leg 192.168.1.1, is it open?",
    'path 192.168.1.23 192.168.1.1:22/tcp | path 192.168.1.23 192.168.1.1:22 | path 192.168.1.23 gateway:22/tcp | path 192.168.1.23 gateway:22',
  ],
  ['Trace a packet for me pls: src 203.0.113.40, dst 110.88.12.89, proto tcp, dport 443.', 'path 203.0.113.40 110.88.12.89:443/tcp'],
  [
    'Does the return traffic make it back to 198.51.100.9 once that client has connected to 110.88.12.89:443?',
    'path 198.51.100.9 110.88.12.89:443/tcp | path 198.51.100.9 110.88.12.89:443',
  ],
  [
    'office -> vlan20, rdp?',
    'path office vlan20:3389/tcp | path office vlan20:3389 | path 192.168.1.0/24 vlan20:3389/tcp | path 192.168.1.0/24 vlan20:3389 | path office 192.168.20.0/24:3389/tcp | path office 192.168.20.0/24:3389 | path 192.168.1.0/24 192.168.20.0/24:3389/tcp | path 192.168.1.0/24 192.168.20.0/24:3389',
  ],
  [
    'Our new scanner at 192.168.20.200 (Kyocera, firmware 2.14) is supposed to hand its PDFs to the mail host by smtp. Will the firewall let it?',
    'path 192.168.20.200 192.168.1.55:25/tcp | path 192.168.20.200 192.168.1.55:25 | path 192.168.20.200 110.88.12.88:25/tcp | path 192.168.20.200 110.88.12.88:25',
  ],
  [
    'Walk me through what NAT does to 192.168.30.18 surfing to 93.184.216.34 port 443',
    'path 192.168.30.18 93.184.216.34:443/tcp | path 192.168.30.18 93.184.216.34:443',
  ],
  ['anything blocking snmp (161/udp) from 192.168.1.90 towards 192.168.20.5', 'path 192.168.1.90 192.168.20.5:161/udp'],
  ['Which public IP do the vlan20 folks show up with on the internet?', 'path vlan20 internet | path 192.168.20.0/24 internet'],
  [
    'Say the box 192.168.20.31 wants NTP from 162.159.200.1. Allowed?',
    'path 192.168.20.31 162.159.200.1:123/udp | path 192.168.20.31 162.159.200.1:123',
  ],
  [
    'is there a hairpin problem whenever 192.168.1.44 browses to https://110.88.12.89',
    'path 192.168.1.44 110.88.12.89:443/tcp | path 192.168.1.44 110.88.12.89:443 | evidence 192.168.1.44 110.88.12.89:443/tcp | evidence 192.168.1.44 110.88.12.89:443',
  ],
  [
    'A partner at 185.12.64.1 would like to push syslog on 514/udp straight into 192.168.1.80, any chance?',
    'path 185.12.64.1 192.168.1.80:514/udp',
  ],
  [
    'would 192.168.1.55 connecting to its own public address 110.88.12.88 on 143 work or loop',
    'path 192.168.1.55 110.88.12.88:143/tcp | path 192.168.1.55 110.88.12.88:143',
  ],
  [
    'TTL games aside, can floor3 ping the gateway?',
    'path floor3 gateway/icmp | path 192.168.30.0/24 gateway/icmp | path floor3 192.168.1.1/icmp | path 192.168.30.0/24 192.168.1.1/icmp',
  ],
  [
    'pop3 from outside to mail: where does the address get rewritten and to what',
    'path internet 192.168.1.55:110/tcp | path internet 192.168.1.55:110 | path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110 | published - 192.168.1.55 | published - 192.168.1.55:110/tcp | published - 192.168.1.55:110 | published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | published internet 192.168.1.55:110/tcp | published internet 192.168.1.55:110',
  ],
  [
    "Can web connect to mail on 25? I'd have thought they share a subnet so the fw never even sees it",
    'path 192.168.1.80 192.168.1.55:25/tcp | path 192.168.1.80 192.168.1.55:25',
  ],
  [
    'Is port 8443 on 110.88.12.89 going anywhere if I come in from 91.198.174.192',
    'path 91.198.174.192 110.88.12.89:8443/tcp | path 91.198.174.192 110.88.12.89:8443',
  ],
  ['outside to 110.88.12.88 icmp echo, does the thing answer', 'path internet 110.88.12.88/icmp'],
  [
    "Could I run a health check from the firewall's own shell against 192.168.1.55:143, or does our policy get in the way?",
    'path gateway 192.168.1.55:143/tcp | path gateway 192.168.1.55:143',
  ],
  [
    'webserver to 192.168.20.15 on 5432/tcp, fresh connection initiated by the webserver. verdict?',
    'path 192.168.1.80 192.168.20.15:5432/tcp',
  ],
  ['passive ftp data, 50000-50100/tcp, internet to 110.88.12.88: dead or alive?', 'path internet 110.88.12.88:50000-50100/tcp'],
  ['办公室的电脑能不能直接ping通192.168.20.9？', 'path office 192.168.20.9/icmp | path 192.168.1.0/24 192.168.20.9/icmp'],
  [
    '外网访问110.88.12.88的993端口会到哪台机器？',
    'path internet 110.88.12.88:993/tcp | path internet 110.88.12.88:993 | published - 110.88.12.88:993/tcp | published - 110.88.12.88:993 | published internet 110.88.12.88:993/tcp | published internet 110.88.12.88:993',
  ],
  ['192.168.30.12 走网关上外网（1.1.1.1:443/tcp），出去以后源地址会变成啥', 'path 192.168.30.12 1.1.1.1:443/tcp'],
  ['麻烦看下邮件服务器往外发信通不通，25口，对端 40.97.1.1', 'path 192.168.1.55 40.97.1.1:25/tcp | path 192.168.1.55 40.97.1.1:25'],
  [
    '从vlan20连192.168.1.80的22端口会被哪条规则拦掉',
    'path vlan20 192.168.1.80:22/tcp | path vlan20 192.168.1.80:22 | path 192.168.20.0/24 192.168.1.80:22/tcp | path 192.168.20.0/24 192.168.1.80:22',
  ],
  [
    'floor3的同事想用110.88.12.88的143收邮件，行吗',
    'path floor3 110.88.12.88:143/tcp | path floor3 110.88.12.88:143 | path 192.168.30.0/24 110.88.12.88:143/tcp | path 192.168.30.0/24 110.88.12.88:143',
  ],
  ['网关本机能访问 223.5.5.5 的 udp 53 吗', 'path gateway 223.5.5.5:53/udp'],
  [
    '外面的 47.95.1.20 能主动连到 192.168.20.50 的 3389 吗？我觉得肯定不行，但老板要个说法',
    'path 47.95.1.20 192.168.20.50:3389/tcp | path 47.95.1.20 192.168.20.50:3389',
  ],
  [
    '客户端 114.114.114.7 访问 110.88.12.89:443，回包的时候源地址会不会被改回公网IP？',
    'path 114.114.114.7 110.88.12.89:443/tcp | path 114.114.114.7 110.88.12.89:443',
  ],
  ['who can get to 110.88.12.88:110', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  ['Sitting in vlan20, what of the published stuff is actually usable for me?', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  [
    "List every zone that's able to hit tcp/443 on the web server.",
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 110.88.12.89:443/tcp',
  ],
  ['is ssh reachable anywhere, from anyone? auditors keep asking (ref AUD-2231)', 'who-reaches - any:22/tcp | who-reaches - any:22'],
  ['Exposure check for 192.168.1.55 port 25/tcp – which networks have access?', 'who-reaches - 192.168.1.55:25/tcp'],
  ['whats 192.168.30.0/24 allowed to use of the things we publish', 'who-reaches 192.168.30.0/24 - | who-reaches floor3 -'],
  [
    "Pretend you're an attacker on the internet. Which of our services do you see?",
    'who-reaches internet - | published - - | published internet -',
  ],
  ['who is able to reach 3306', 'who-reaches - any:3306/tcp | who-reaches - any:3306'],
  ['which published services can 192.168.1.23 use?', 'who-reaches 192.168.1.23 -'],
  [
    "Who may connect to the firewall's own port 22, i.e. 110.88.12.88:22?",
    'who-reaches - 110.88.12.88:22/tcp | who-reaches - 110.88.12.88:22 | who-reaches - gateway:22/tcp | who-reaches - gateway:22',
  ],
  ['谁能访问 110.88.12.89 的 443？', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['vlan20 里的机器到底能用哪些对外发布的服务', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  [
    '邮件那台的25端口，都有哪些网段连得上？',
    'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25',
  ],
  ["what's forwarded to 192.168.1.55", 'published - 192.168.1.55'],
  [
    'Where does 110.88.12.89:443 end up?',
    'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['Hey bot, give me the inventory of port forwards please, I need it for the wiki page.', 'published - -'],
  ['Is anything at all published for web?', 'published - 192.168.1.80'],
  ['which internal host sits behind public 110.88.12.88 tcp 143', 'published - 110.88.12.88:143/tcp | path internet 110.88.12.88:143/tcp'],
  ['对外都开放了哪些端口', 'published - - | who-reaches internet - | published internet -'],
  ['mail这台机器映射了哪些端口出去？', 'published - 192.168.1.55'],
  [
    '110.88.12.88的110映射到内网哪里了',
    'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110',
  ],
  [
    "Thunderbird users in vlan20 get 'Connection refused' talking to 110.88.12.88 port 143. Why?",
    'evidence vlan20 110.88.12.88:143/tcp | evidence vlan20 110.88.12.88:143 | evidence 192.168.20.0/24 110.88.12.88:143/tcp | evidence 192.168.20.0/24 110.88.12.88:143 | path vlan20 110.88.12.88:143/tcp | path vlan20 110.88.12.88:143 | path 192.168.20.0/24 110.88.12.88:143/tcp | path 192.168.20.0/24 110.88.12.88:143',
  ],
  [
    'what is this telling me\n`tcp      6 118 SYN_SENT src=192.168.1.55 dst=64.233.184.26 sport=51514 dport=25 [UNREPLIED] src=64.233.184.26 dst=110.88.12.88 sport=25 dport=51514 mark=0 use=1`',
    'evidence 192.168.1.55 64.233.184.26:25/tcp',
  ],
  [
    '14:02:11.318422 IP 198.51.100.77.40112 > 110.88.12.88.25: Flags [S], seq 2893345710, win 64240, options [mss 1460,sackOK,TS val 91288 ecr 0,nop,wscale 7], length 0\n\nseen on bond0, over and over, and the sender gets no answer',
    'evidence 198.51.100.77 110.88.12.88:25/tcp',
  ],
  [
    'Oct 14 03:22:51 mail-gw kernel: [91823.112044] FW-DROP IN=bond1.20 OUT=bond1 MAC=52:54:00:1a:2b:3c:52:54:00:aa:bb:cc:08:00 SRC=192.168.20.7 DST=192.168.1.80 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=4711 DF PROTO=TCP SPT=45678 DPT=22 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.7 192.168.1.80:22/tcp',
  ],
  [
    'curl: (28) Failed to connect to 110.88.12.89 port 443 after 130012 ms: Connection timed out. I ran that on 192.168.1.23',
    'evidence 192.168.1.23 110.88.12.89:443/tcp | evidence 192.168.1.23 110.88.12.89:443 | path 192.168.1.23 110.88.12.89:443/tcp | path 192.168.1.23 110.88.12.89:443',
  ],
  [
    'When 192.168.1.60 opens 110.88.12.89:443 the SYN/ACK comes from 192.168.1.80 and the client sends a reset. What on earth is going on?',
    'evidence 192.168.1.60 110.88.12.89:443/tcp | evidence 192.168.1.60 110.88.12.89:443 | path 192.168.1.60 110.88.12.89:443/tcp | path 192.168.1.60 110.88.12.89:443',
  ],
  [
    'telnet 110.88.12.88 25 from my desk in the office just says connection refused :( on my phone over 4G I do get the 220 banner',
    'evidence office 110.88.12.88:25/tcp | evidence office 110.88.12.88:25 | evidence 192.168.1.0/24 110.88.12.88:25/tcp | evidence 192.168.1.0/24 110.88.12.88:25 | path office 110.88.12.88:25/tcp | path office 110.88.12.88:25 | path 192.168.1.0/24 110.88.12.88:25/tcp | path 192.168.1.0/24 110.88.12.88:25',
  ],
  [
    "SEV2, need a fast answer: 192.168.20.88 can't mount the share on 192.168.30.4 (tcp 445), it hangs for about 60 s and gives up. Firewall?",
    'evidence 192.168.20.88 192.168.30.4:445/tcp | path 192.168.20.88 192.168.30.4:445/tcp',
  ],
  [
    '09:40:07.002913 IP 110.88.12.88 > 192.168.1.23: ICMP 110.88.12.88 udp port 53 unreachable, length 66',
    'evidence 192.168.1.23 110.88.12.88:53/udp',
  ],
  [
    "nmap from my VPS 45.33.32.156 reports 110/tcp on 110.88.12.88 as filtered. Shouldn't it be open?",
    'evidence 45.33.32.156 110.88.12.88:110/tcp | path 45.33.32.156 110.88.12.88:110/tcp',
  ],
  [
    'pings 192.168.1.23 => 192.168.20.9 are 100% lost, is that us?',
    'evidence 192.168.1.23 192.168.20.9/icmp | path 192.168.1.23 192.168.20.9/icmp',
  ],
  [
    '在vlan20里 telnet 192.168.1.55 25 一直卡住没反应，是防火墙丢的吗',
    'evidence vlan20 192.168.1.55:25/tcp | evidence vlan20 192.168.1.55:25 | evidence 192.168.20.0/24 192.168.1.55:25/tcp | evidence 192.168.20.0/24 192.168.1.55:25 | path vlan20 192.168.1.55:25/tcp | path vlan20 192.168.1.55:25 | path 192.168.20.0/24 192.168.1.55:25/tcp | path 192.168.20.0/24 192.168.1.55:25',
  ],
  [
    '抓包只有SYN没有回包，什么情况？\n16:21:03.551208 IP 192.168.20.33.50122 > 192.168.1.80.443: Flags [S], seq 771020113, win 65535, options [mss 1460,nop,wscale 8,nop,nop,sackOK], length 0',
    'evidence 192.168.20.33 192.168.1.80:443/tcp',
  ],
  [
    '办公室浏览器打开 https://110.88.12.89 转圈半天，最后报 ERR_CONNECTION_TIMED_OUT',
    'evidence office 110.88.12.89:443/tcp | evidence office 110.88.12.89:443 | evidence 192.168.1.0/24 110.88.12.89:443/tcp | evidence 192.168.1.0/24 110.88.12.89:443 | path office 110.88.12.89:443/tcp | path office 110.88.12.89:443 | path 192.168.1.0/24 110.88.12.89:443/tcp | path 192.168.1.0/24 110.88.12.89:443',
  ],
  [
    'tcp      6 431999 ESTABLISHED src=203.0.113.5 dst=110.88.12.89 sport=61022 dport=443 src=192.168.1.80 dst=203.0.113.5 sport=443 dport=61022 [ASSURED] mark=0 use=1\n这条连接跟踪啥意思',
    'evidence 203.0.113.5 110.88.12.89:443/tcp',
  ],
  ['What breaks if I delete line 17?', 'what-if - -'],
  [
    'if we took the `-i bond0` off the port 25 DNAT, could vlan20 then use 110.88.12.88:25',
    'what-if vlan20 110.88.12.88:25/tcp | what-if vlan20 110.88.12.88:25 | what-if 192.168.20.0/24 110.88.12.88:25/tcp | what-if 192.168.20.0/24 110.88.12.88:25',
  ],
  [
    'Proposal:\n-A FORWARD -i bond1.20 -o bond1 -p tcp -m tcp --dport 25 -j ACCEPT\nWould 192.168.20.200 get to 192.168.1.55:25 with it?',
    'what-if 192.168.20.200 192.168.1.55:25/tcp | what-if 192.168.20.200 192.168.1.55:25',
  ],
  ['Suppose the FORWARD policy were ACCEPT. Consequences?', 'what-if - -'],
  [
    'INPUT policy to DROP... would I saw off my own branch, sshing from 192.168.1.23 to 192.168.1.1 port 22?',
    'what-if 192.168.1.23 192.168.1.1:22/tcp | what-if 192.168.1.23 192.168.1.1:22 | what-if 192.168.1.23 gateway:22/tcp | what-if 192.168.1.23 gateway:22',
  ],
  [
    'thinking of swapping the MASQUERADE for `-A POSTROUTING -o bond0 -j SNAT --to-source 110.88.12.89`. what would 192.168.1.55 look like to 17.57.155.34:25 afterwards?',
    'what-if 192.168.1.55 17.57.155.34:25/tcp | what-if 192.168.1.55 17.57.155.34:25',
  ],
  [
    'With this one added\n-A PREROUTING -i bond0 -d 110.88.12.89/32 -p tcp -m tcp --dport 80 -j DNAT --to-destination 192.168.1.80\ndoes 203.0.113.9 reach 110.88.12.89 on 80/tcp?',
    'what-if 203.0.113.9 110.88.12.89:80/tcp',
  ],
  [
    'if somebody removes the masquerade line, does floor3 still get out to the internet?',
    'what-if floor3 internet | what-if 192.168.30.0/24 internet',
  ],
  [
    "Tonight's window is CHG0041877, 30 minutes, and the plan is to remove line 19. Impact on 192.168.20.31 querying 8.8.8.8 over udp 53?",
    'what-if 192.168.20.31 8.8.8.8:53/udp',
  ],
  [
    '要是把第18行删了，办公室还能上网吗',
    'what-if office internet | what-if 192.168.1.0/24 internet | what-if office internet:443/tcp | what-if office internet:80,443/tcp',
  ],
  [
    '加一条 -A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80/32 -p tcp -m tcp --dport 443 -j MASQUERADE 之后，192.168.1.44 访问 110.88.12.89:443 能通吗',
    'what-if 192.168.1.44 110.88.12.89:443/tcp | what-if 192.168.1.44 110.88.12.89:443',
  ],
  [
    '如果143那条DNAT去掉 -i bond0，办公室用110.88.12.88:143收邮件是不是就好了？',
    'what-if office 110.88.12.88:143/tcp | what-if office 110.88.12.88:143 | what-if 192.168.1.0/24 110.88.12.88:143/tcp | what-if 192.168.1.0/24 110.88.12.88:143',
  ],
  ['explain: -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT', 'rule - -'],
  ['line 9?', 'line - -'],
  [
    'Found this on a colleague\'s box, what is it supposed to do?\n-A INPUT -s 10.0.0.0/8 -p tcp -m multiport --dports 22,443 -m limit --limit 3/min -j LOG --log-prefix "adm "',
    'rule - -',
  ],
  ['第6行是干嘛的', 'line - -'],
  ['Would you be so kind as to have a look at netops/mail-gw-rules#118 before I merge it?', 'review - -'],
  ['what can you do for me?', 'help - -'],
  ['Why was mail so slow last Tuesday between 9 and 11?', 'unclear - -'],
  ['can it reach the server', 'unclear - -'],
  ['Is our SPF record ok? Everything we send to outlook.com lands in junk', 'unclear - -'],
  ['can build-runner-07 get to mail on 25', 'unclear - -'],
  ["Does vlan20 get to 192.168.1.80 on 443, what is line 12, and while you're at it can floor3 ping 8.8.8.8?", 'unclear - -'],
  [
    'can 192.168.20.7 conect to teh mail sever',
    'unclear - - | path 192.168.20.7 192.168.1.55 | path 192.168.20.7 192.168.1.55/tcp | path 192.168.20.7 110.88.12.88 | path 192.168.20.7 110.88.12.88:25/tcp | path 192.168.20.7 110.88.12.88:25 | path 192.168.20.7 192.168.1.55:25/tcp | path 192.168.20.7 192.168.1.55:25 | path 192.168.20.7 192.168.1.55:25,110,143/tcp | path 192.168.20.7 110.88.12.88:25,110,143/tcp',
  ],
  ['昨晚两点那次断网是谁改的规则', 'unclear - -'],
  ['zabbix01 到 web 的 10050 通不通', 'unclear - -'],
  ['邮箱满了怎么扩容？用户已经投诉两天了，工单 88213', 'unclear - -'],
  ['大佬帮忙解释下这条：-A PREROUTING -i bond1 -p tcp -m tcp --dport 8080 -j REDIRECT --to-ports 80', 'rule - -'],
];
