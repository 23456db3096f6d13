#!/bin/bash
SERVICES="tcp:25 tcp:110 udp:53"
for s in $SERVICES; do
  proto=${s%%:*}
  port=${s##*:}
  iptables -A INPUT -p $proto --dport $port -j ACCEPT
done
while read -r proto port name; do
  [ -z "$proto" ] && continue
  iptables -A FORWARD -p $proto --dport $port -m comment --comment "$name" -j ACCEPT
done <<LIST
tcp 80 the web

udp 123 time
LIST
IFS=','
for p in ${PORTS:-1000,1001}; do iptables -A OUTPUT -p tcp --dport $p -j DROP; done
unset IFS
echo "tcp 22" | while read a b; do iptables -A OUTPUT -p $a --dport $b -j ACCEPT; done
first=$(echo "192.168.1.55 x" | cut -d' ' -f1)
iptables -A FORWARD -d $first -j ACCEPT
LIST="25,110"
LIST="${LIST},143"
iptables -A FORWARD -p tcp -m multiport --dports $LIST -j ACCEPT
upper=ACCEPT
iptables -A FORWARD -p udp -j ${upper/ACC/AC}CEPT 2>/dev/null
