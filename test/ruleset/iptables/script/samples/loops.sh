#!/bin/bash
TCP="25 110 143"
for p in $TCP; do
  iptables -A FORWARD -p tcp --dport $p -j ACCEPT
done
for net in 10.0.0.0/8 172.16.0.0/12 \
           192.168.0.0/16; do iptables -A INPUT -i bond0 -s $net -j DROP; done
for i in {1..3}; do
  for proto in tcp udp; do
    [ "$i" = 2 ] && continue
    iptables -A OUTPUT -p $proto --dport $((9000 + i)) -j REJECT
  done
done
for ((n = 0; n < 3; n++)); do
  iptables -A INPUT -i eth$n -j RETURN
done
i=1
while [ $i -le 3 ]; do
  iptables -A INPUT -s 203.0.113.$i -j DROP
  i=$((i + 1))
done
until [ $i -eq 0 ]; do i=`expr $i - 1`; done
iptables -A INPUT -m mark --mark $i -j ACCEPT
for p in `seq 5000 2 5004`; do
  [ $p -gt 5002 ] && break
  iptables -A INPUT -p udp --dport $p -j ACCEPT
done
