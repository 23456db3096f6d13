/** Half in Chinese, half in the English of people who speak others, written without a look at the grammar: 84 of 100 were read right when first asked, none as another question. */
export const fortyFirstQuestions: readonly (readonly [question: string, accepted: string])[] = [
  [
    '帮我看下 192.168.20.15 能不能直接访问 mail 内网地址的 143 端口？',
    'path 192.168.20.15 192.168.1.55:143/tcp | path 192.168.20.15 192.168.1.55:143',
  ],
  ['203.0.113.77 -> 110.88.12.89:80 ?', 'path 203.0.113.77 110.88.12.89:80/tcp | path 203.0.113.77 110.88.12.89:80'],
  [
    '外网客户端发 SMTP 到 110.88.12.88，mail 上看到的源地址还是客户端真实 IP 吗',
    'path internet 110.88.12.88:25/tcp | path internet 110.88.12.88:25 | path internet 192.168.1.55:25/tcp | path internet 192.168.1.55:25',
  ],
  [
    'Hello team, I am new from the Hanoi branch, please can you tell me if my pc 192.168.20.61 can go to the internet with https? Thanks you in advance',
    'path 192.168.20.61 internet:443/tcp | path 192.168.20.61 internet:443',
  ],
  [
    '办公网电脑上外网 443 是哪条规则放行的',
    'path office internet:443/tcp | path office internet:443 | path 192.168.1.0/24 internet:443/tcp | path 192.168.1.0/24 internet:443',
  ],
  [
    'Is it possible from the gateway itself to make connection to mail on 993?',
    'path gateway 192.168.1.55:993/tcp | path gateway 192.168.1.55:993',
  ],
  ['192.168.30.12 ping 8.8.8.8 通不通', 'path 192.168.30.12 8.8.8.8/icmp'],
  [
    'Does packet of 8.8.4.4 arriving at 110.88.12.88 port 143 comes until the 192.168.1.55, and which source address it will see there?',
    'path 8.8.4.4 110.88.12.88:143/tcp | path 8.8.4.4 110.88.12.88:143',
  ],
  ['网关本机 ssh 到 192.168.20.8 行不行？有 OUTPUT 规则拦吗', 'path gateway 192.168.20.8:22/tcp | path gateway 192.168.20.8:22'],
  [
    'floor3 to vlan20 by RDP (3389), works or no?',
    'path floor3 vlan20:3389/tcp | path floor3 vlan20:3389 | path 192.168.30.0/24 vlan20:3389/tcp | path 192.168.30.0/24 vlan20:3389 | path floor3 192.168.20.0/24:3389/tcp | path floor3 192.168.20.0/24:3389 | path 192.168.30.0/24 192.168.20.0/24:3389/tcp | path 192.168.30.0/24 192.168.20.0/24:3389',
  ],
  [
    '请问三楼的同事打开 https://110.88.12.89 会被转到 web 吗？',
    'path floor3 110.88.12.89:443/tcp | path floor3 110.88.12.89:443 | path 192.168.30.0/24 110.88.12.89:443/tcp | path 192.168.30.0/24 110.88.12.89:443',
  ],
  [
    'our web must fetch the updates of Debian by port 80 outside. it goes?',
    'path 192.168.1.80 internet:80/tcp | path 192.168.1.80 internet:80',
  ],
  [
    'mail 服务器往外投递邮件（tcp 25），对方 MX 看到的源 IP 是多少？我要去配 SPF',
    'path 192.168.1.55 internet:25/tcp | path 192.168.1.55 internet:25',
  ],
  ['Which rule is letting the vlan20 go out for ntp (udp 123)?', 'path vlan20 internet:123/udp | path 192.168.20.0/24 internet:123/udp'],
  [
    '从 vlan20 到办公网的 3389，现在是放行还是丢弃',
    'path vlan20 office:3389/tcp | path vlan20 office:3389 | path 192.168.20.0/24 office:3389/tcp | path 192.168.20.0/24 office:3389 | path vlan20 192.168.1.0/24:3389/tcp | path vlan20 192.168.1.0/24:3389 | path 192.168.20.0/24 192.168.1.0/24:3389/tcp | path 192.168.20.0/24 192.168.1.0/24:3389',
  ],
  [
    'I would like know what happen when 192.168.20.7 open https to 110.88.12.89, step by step if you be so kind',
    'path 192.168.20.7 110.88.12.89:443/tcp | path 192.168.20.7 110.88.12.89:443',
  ],
  [
    '内网 192.168.1.99 拿公网地址 110.88.12.88:25 发信，会命中 DNAT 吗',
    'path 192.168.1.99 110.88.12.88:25/tcp | path 192.168.1.99 110.88.12.88:25',
  ],
  [
    'Once I am logged in the mail, could I ssh further on 192.168.20.5?',
    'path 192.168.1.55 192.168.20.5:22/tcp | path 192.168.1.55 192.168.20.5:22',
  ],
  ['web 那台要从外网的 git 仓库拉代码，走 ssh 22，出得去不？', 'path 192.168.1.80 internet:22/tcp | path 192.168.1.80 internet:22'],
  ['somebody in internet, can he do ping to 192.168.1.80 directly?', 'path internet 192.168.1.80/icmp'],
  ['外面的人能不能绕过公网 IP 直接打到 192.168.1.80 的 8080', 'path internet 192.168.1.80:8080/tcp | path internet 192.168.1.80:8080'],
  [
    'Sirs, kindly confirm whether port 587/tcp from 198.51.100.40 is arriving to our mail server. Ticket INC0048812, priority P3, SLA 8 hours.',
    'path 198.51.100.40 192.168.1.55:587/tcp | path 198.51.100.40 110.88.12.88:587/tcp | path 198.51.100.40 192.168.1.55:587 | path 198.51.100.40 110.88.12.88:587',
  ],
  [
    '同机房邻居 110.88.12.200 访问 110.88.12.88 的 pop3，会走到哪台机器，怎么走的',
    'path 110.88.12.200 110.88.12.88:110/tcp | path 110.88.12.200 110.88.12.88:110',
  ],
  [
    '192.168.1.130 to 110.88.12.89:443 tcp, the answer packet comes back through the firewall or it takes a shortcut?',
    'path 192.168.1.130 110.88.12.89:443/tcp',
  ],
  [
    'vlan20 的 DNS 请求（udp 53）去 223.5.5.5，出口会被 SNAT 成什么地址',
    'path vlan20 223.5.5.5:53/udp | path 192.168.20.0/24 223.5.5.5:53/udp',
  ],
  [
    'what address sees the 8.8.8.8 when the laptop 192.168.30.101 of third floor is asking him on udp/53',
    'path 192.168.30.101 8.8.8.8:53/udp',
  ],
  [
    '三楼有台打印机 192.168.30.40，端口 9100，我办公室这台 192.168.1.21 经过网关能打得过去吗？',
    'path 192.168.1.21 192.168.30.40:9100/tcp | path 192.168.1.21 192.168.30.40:9100',
  ],
  [
    'the office can access to 192.168.30.0/24 on port 445?',
    'path office 192.168.30.0/24:445/tcp | path office 192.168.30.0/24:445 | path office floor3:445/tcp | path office floor3:445 | path 192.168.1.0/24 192.168.30.0/24:445/tcp | path 192.168.1.0/24 192.168.30.0/24:445 | path 192.168.1.0/24 floor3:445/tcp | path 192.168.1.0/24 floor3:445',
  ],
  [
    '审计取证（等保三级，编号 SJ-2024-117）：请说明互联网发往 110.88.12.88 TCP 143 的数据包依次经过哪些规则，最终由哪一条决定放行。',
    'path internet 110.88.12.88:143/tcp',
  ],
  [
    'For the PCI questionnaire I must fill: a ssh connection from Internet to the gateway, is it filtered or open?',
    'path internet gateway:22/tcp | path internet gateway:22 | path internet 110.88.12.88:22/tcp | path internet 110.88.12.88:22 | unclear - -',
  ],
  [
    '客户 198.51.100.23 访问 110.88.12.89 的 443 之后，web 的回包是靠哪条规则放出去的',
    'path 198.51.100.23 110.88.12.89:443/tcp | path 198.51.100.23 110.88.12.89:443 | path 198.51.100.23 192.168.1.80:443/tcp | path 198.51.100.23 192.168.1.80:443',
  ],
  ['tcp 192.168.20.44 => 192.168.1.80:443', 'path 192.168.20.44 192.168.1.80:443/tcp | path 192.168.20.44 192.168.1.80:443'],
  ['谁能连到 110.88.12.88:110？', 'who-reaches - 110.88.12.88:110/tcp | who-reaches - 110.88.12.88:110'],
  ['Who all is able to touch 110.88.12.89:443?', 'who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443'],
  ['安全检查：22/tcp 到底对谁开着？不限目标，所有机器都算', 'who-reaches - any:22/tcp'],
  ['Is there anybody which can reach port 3389, on whatever machine?', 'who-reaches - any:3389/tcp | who-reaches - any:3389'],
  ['我人在 vlan20，公司对外发布的那几个服务，我这边能用上的有哪些', 'who-reaches vlan20 - | who-reaches 192.168.20.0/24 -'],
  ['give me please everything what a stranger from internet could reach by us', 'who-reaches internet - | published - -'],
  ['从三楼能访问到哪些已发布的服务', 'who-reaches floor3 - | who-reaches 192.168.30.0/24 -'],
  ['Which ones of the published services are usable from the office lan?', 'who-reaches office - | who-reaches 192.168.1.0/24 -'],
  [
    'web 的 443 都有哪些区域可以进来',
    'who-reaches - 192.168.1.80:443/tcp | who-reaches - 192.168.1.80:443 | who-reaches - 110.88.12.89:443/tcp | who-reaches - 110.88.12.89:443',
  ],
  [
    'pls list the sources which are allowed to imap of mail',
    'who-reaches - 192.168.1.55:143/tcp | who-reaches - 192.168.1.55:143 | who-reaches - 110.88.12.88:143/tcp | who-reaches - 110.88.12.88:143',
  ],
  [
    '领导问：到底有哪些来源可以连我们邮件服务器 192.168.1.55 的 smtp 25，麻烦列个清单',
    'who-reaches - 192.168.1.55:25/tcp | who-reaches - 192.168.1.55:25 | who-reaches - 110.88.12.88:25/tcp | who-reaches - 110.88.12.88:25',
  ],
  ['I sit on 192.168.30.55. What of our published services I can open from here?', 'who-reaches 192.168.30.55 -'],
  ['这台网关总共对外映射了哪些端口', 'published - -'],
  [
    'where goes 110.88.12.88 port 110?',
    'published - 110.88.12.88:110/tcp | published - 110.88.12.88:110 | path internet 110.88.12.88:110/tcp | path internet 110.88.12.88:110',
  ],
  ['mail 上面有哪些服务是发布到公网的？', 'published - 192.168.1.55'],
  ['show all port forwardings, short list is enough', 'published - -'],
  [
    '110.88.12.89 的 443 映射到内网哪个 IP',
    'published - 110.88.12.89:443/tcp | published - 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  ['What do we have exposed from the web machine?', 'published - 192.168.1.80'],
  ['192.168.1.80 做过端口转发没有，做了哪几个', 'published - 192.168.1.80'],
  [
    'to which internal machine is translated the endpoint 110.88.12.88:143/tcp',
    'published - 110.88.12.88:143/tcp | path internet 110.88.12.88:143/tcp',
  ],
  [
    '我在工位（192.168.1.44）上 telnet 110.88.12.88 25 提示 Connection refused，手机开 4G 就正常，啥情况啊',
    'evidence 192.168.1.44 110.88.12.88:25/tcp | evidence 192.168.1.44 110.88.12.88:25 | path 192.168.1.44 110.88.12.88:25/tcp | path 192.168.1.44 110.88.12.88:25',
  ],
  [
    "Good morning! User at 192.168.20.19 is complaining that Thunderbird say 'connection timed out' to 192.168.1.55 port 143. He already reinstall it 2 times.",
    'evidence 192.168.20.19 192.168.1.55:143/tcp | evidence 192.168.20.19 192.168.1.55:143 | path 192.168.20.19 192.168.1.55:143/tcp | path 192.168.20.19 192.168.1.55:143',
  ],
  [
    'vlan20 好几个用户反馈 foxmail 连 192.168.1.55:110 一直超时，ping 网关是好的',
    'evidence vlan20 192.168.1.55:110/tcp | evidence vlan20 192.168.1.55:110 | evidence 192.168.20.0/24 192.168.1.55:110/tcp | evidence 192.168.20.0/24 192.168.1.55:110 | path vlan20 192.168.1.55:110/tcp | path vlan20 192.168.1.55:110 | path 192.168.20.0/24 192.168.1.55:110/tcp | path 192.168.20.0/24 192.168.1.55:110',
  ],
  [
    'I find this in conntrack -L, is it normal?\ntcp      6 431988 ESTABLISHED src=203.0.113.9 dst=110.88.12.88 sport=51022 dport=25 src=192.168.1.55 dst=203.0.113.9 sport=25 dport=51022 [ASSURED] mark=0 use=1',
    'evidence 203.0.113.9 110.88.12.88:25/tcp | evidence 203.0.113.9 192.168.1.55:25/tcp',
  ],
  [
    'conntrack 里一直是这个状态，网页打不开：\ntcp      6 117 SYN_SENT src=192.168.1.73 dst=110.88.12.89 sport=50112 dport=443 [UNREPLIED] src=192.168.1.80 dst=192.168.1.73 sport=443 dport=50112 mark=0 use=1',
    'evidence 192.168.1.73 110.88.12.89:443/tcp | evidence 192.168.1.73 192.168.1.80:443/tcp',
  ],
  [
    'tcpdump -ni bond1.20 gives only this, three times repeated, no answer come:\n09:12:51.440917 IP 192.168.20.33.49812 > 192.168.1.80.443: Flags [S], seq 2918837741, win 64240, options [mss 1460,sackOK,TS val 883120 ecr 0,nop,wscale 7], length 0',
    'evidence 192.168.20.33 192.168.1.80:443/tcp',
  ],
  [
    'bond1 上抓包看到 SYN 进来了但没有回包，是防火墙的问题还是 mail 自己的问题？\n10:31:44.902113 IP 203.0.113.5.40122 > 192.168.1.55.25: Flags [S], seq 1203341, win 29200, options [mss 1440,nop,nop,sackOK], length 0',
    'evidence 203.0.113.5 192.168.1.55:25/tcp | evidence 203.0.113.5 110.88.12.88:25/tcp',
  ],
  [
    'Connection refused when I do nc -vz 110.88.12.88 25 from 192.168.20.50. From my home it is OK. Why??',
    'evidence 192.168.20.50 110.88.12.88:25/tcp | evidence 192.168.20.50 110.88.12.88:25 | path 192.168.20.50 110.88.12.88:25/tcp | path 192.168.20.50 110.88.12.88:25',
  ],
  [
    'dmesg 刷屏了，求解读\n[1893321.112047] FWD-DROP: IN=bond1.20 OUT=bond1 MAC=52:54:00:1a:2b:3c:52:54:00:9d:8e:7f:08:00 SRC=192.168.20.9 DST=192.168.1.12 LEN=60 TOS=0x00 PREC=0x00 TTL=63 ID=41207 DF PROTO=TCP SPT=51514 DPT=445 WINDOW=64240 RES=0x00 SYN URGP=0',
    'evidence 192.168.20.9 192.168.1.12:445/tcp',
  ],
  [
    'Since two days our partner 198.51.100.9 can not deliver the mails to us, he gets timeout on 110.88.12.88:25',
    'evidence 198.51.100.9 110.88.12.88:25/tcp | evidence 198.51.100.9 110.88.12.88:25 | path 198.51.100.9 110.88.12.88:25/tcp | path 198.51.100.9 110.88.12.88:25',
  ],
  [
    '客户投诉！！外网访问 https://110.88.12.89 一直转圈打不开，急',
    'evidence internet 110.88.12.89:443/tcp | evidence internet 110.88.12.89:443 | path internet 110.88.12.89:443/tcp | path internet 110.88.12.89:443',
  ],
  [
    'from 192.168.1.33:\n$ curl -I https://110.88.12.89/\ncurl: (28) Failed to connect to 110.88.12.89 port 443 after 130201 ms: Connection timed out\nbut by 192.168.1.80 direct is ok. strange for me',
    'evidence 192.168.1.33 110.88.12.89:443/tcp | evidence 192.168.1.33 110.88.12.89:443 | path 192.168.1.33 110.88.12.89:443/tcp | path 192.168.1.33 110.88.12.89:443',
  ],
  [
    '192.168.30.18 上 openssl s_client -connect 110.88.12.88:143 报 connect:errno=111，帮忙定位',
    'evidence 192.168.30.18 110.88.12.88:143/tcp | evidence 192.168.30.18 110.88.12.88:143 | path 192.168.30.18 110.88.12.88:143/tcp | path 192.168.30.18 110.88.12.88:143',
  ],
  [
    'kernel: [88213.504411] DROPPED IN=bond1 OUT=bond1 MAC=00:16:3e:5e:6c:00:00:16:3e:11:22:33:08:00 SRC=192.168.1.64 DST=192.168.30.7 LEN=52 TOS=0x00 PREC=0x00 TTL=127 ID=7781 DF PROTO=TCP SPT=60233 DPT=8080 WINDOW=8192 RES=0x00 SYN URGP=0   <- what it means, IN and OUT are same??',
    'evidence 192.168.1.64 192.168.30.7:8080/tcp',
  ],
  [
    '在网关上 ping 192.168.20.77，返回 Destination Host Unreachable，是 iptables 拒的吗',
    'evidence gateway 192.168.20.77/icmp | evidence 192.168.20.1 192.168.20.77/icmp | path gateway 192.168.20.77/icmp',
  ],
  [
    'If I will delete the line 19, is vlan20 completely cutted from the internet?',
    'what-if vlan20 internet | what-if 192.168.20.0/24 internet | what-if - -',
  ],
  ['如果把第 17 行删掉，外网还能往 110.88.12.88 的 25 发信吗', 'what-if internet 110.88.12.88:25/tcp | what-if internet 110.88.12.88:25'],
  ['What would change when we put the policy of INPUT to DROP?', 'what-if - -'],
  [
    '想加一条 `-A FORWARD -s 192.168.20.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 143 -j ACCEPT`，加完 vlan20 就能直连 mail 收 imap 了吧？',
    'what-if vlan20 192.168.1.55:143/tcp | what-if vlan20 192.168.1.55:143 | what-if 192.168.20.0/24 192.168.1.55:143/tcp | what-if 192.168.20.0/24 192.168.1.55:143',
  ],
  [
    'We plan to insert before line 18 this one:\n-A FORWARD ! -s 192.168.1.55/32 -o bond0 -p tcp -m tcp --dport 25 -j DROP\nThen a normal PC like 192.168.1.140 can still send outside on 25?',
    'what-if 192.168.1.140 internet:25/tcp | what-if 192.168.1.140 internet:25',
  ],
  ['FORWARD 默认策略改成 ACCEPT 会有哪些影响？需要写进变更单', 'what-if - -'],
  [
    'Suppose we forward tcp 8443 of 110.88.12.88 to web port 443 (-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 8443 -j DNAT --to-destination 192.168.1.80:443), from outside it would work on 8443?',
    'what-if internet 110.88.12.88:8443/tcp | what-if internet 110.88.12.88:8443',
  ],
  [
    '把 143 那条 DNAT 里的 -i bond0 去掉的话，办公网用公网地址 110.88.12.88 收 imap 能通吗',
    'what-if office 110.88.12.88:143/tcp | what-if office 110.88.12.88:143 | what-if 192.168.1.0/24 110.88.12.88:143/tcp | what-if 192.168.1.0/24 110.88.12.88:143',
  ],
  ['Please to simulate the removal of MASQUERADE rule and say me the whole impact.', 'what-if - -'],
  [
    '计划今晚新增下面这条，先评估一下整体影响：\n-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 993 -j DNAT --to-destination 192.168.1.55',
    'what-if - - | what-if internet 110.88.12.88:993/tcp | what-if internet 110.88.12.88:993',
  ],
  [
    'with --to-destination 192.168.1.80:8443 in place of 192.168.1.80 inside the rule of 443, does 203.0.113.8 still arrive when he calls 110.88.12.89:443?',
    'what-if 203.0.113.8 110.88.12.89:443/tcp | what-if 203.0.113.8 110.88.12.89:443',
  ],
  [
    '假如 MASQUERADE 换成 SNAT --to-source 110.88.12.89，192.168.1.55 出去连外网 25 的源地址会变成哪个',
    'what-if 192.168.1.55 internet:25/tcp | what-if 192.168.1.55 internet:25',
  ],
  ['explain to me -A POSTROUTING -o bond0 -j MASQUERADE please, I am only a trainee', 'rule - -'],
  ['第 10 行是干嘛的', 'line - -'],
  ['line 16 what does it', 'line - -'],
  ['-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT 这条什么意思？新人一枚，求大佬解释', 'rule - -'],
  [
    'My colleague sended me this, I can not understand what is it good for:\n-A INPUT -i bond0 -p tcp -m multiport --dports 22,2222 -m recent --update --seconds 60 --hitcount 4 --name SSH --rsource -j DROP',
    'rule - -',
  ],
  ['帮忙 review 一下 netops/fw-rules#318，赶着合并', 'review - -'],
  ['Could you have a look to infra/gateway-config#77 before I do the merge?', 'review - -'],
  ['mail-gw.rules 里面第9行麻烦讲解一下，谢谢~', 'line - -'],
  ['What can I ask to you?', 'help - -'],
  ['你好，请问你都会干些什么呀？怎么用', 'help - -'],
  ['can the backup server reach the nas on 2049?', 'unclear - -'],
  ['postfix 队列堵了两千多封，怎么清？', 'unclear - -'],
  ['Mail of Mr. Kowalczyk is landing always in spam, please to whitelist him', 'unclear - -'],
  ['昨天晚上 23 点是谁动了防火墙规则？', 'unclear - -'],
  ['How many gigabytes has passed through this firewall the last month?', 'unclear - -'],
  ['erp 服务器的 443 从外网能访问吗', 'unclear - -'],
  ['Three things: can vlan20 reach web on 443, who opens 110.88.12.88:110, and for what is line 8?', 'unclear - -'],
  ['从 vlan20 过去能通吗？', 'unclear - -'],
  ['办公网到 vlan20 的 5432 通不通？另外 110.88.12.88 的 25 是谁能访问？还有第 18 行解释下', 'unclear - -'],
  [
    'Dear bot, sorry for disturb. We have bought a IP phone system version 7.2.1 and vendor from Osaka says that phone 192.168.20.112 must register to his server 198.51.100.200 by udp 5060. Before we pay the invoice 88412, can this packets leave our firewall and the answers return?',
    'path 192.168.20.112 198.51.100.200:5060/udp',
  ],
  [
    'no internet!!! pc 192.168.20.88 cant open 93.184.216.34:443, browser say ERR_CONNECTION_TIMED_OUT',
    'evidence 192.168.20.88 93.184.216.34:443/tcp | evidence 192.168.20.88 93.184.216.34:443 | path 192.168.20.88 93.184.216.34:443/tcp | path 192.168.20.88 93.184.216.34:443',
  ],
];
