#!/bin/bash
IPT="/sbin/iptables"
IP6T=/usr/sbin/ip6tables
WAN='bond0'; LAN=bond1
LAN_NET=192.168.1.0/24 MAIL=192.168.1.55
export PUBLIC=110.88.12.88
readonly SSH_PORT=2222
OPTS="-m conntrack --ctstate NEW"
$IPT -F; $IPT -t nat -F
"$IPT" -A INPUT -i "$WAN" -p tcp --dport $SSH_PORT $OPTS -j ACCEPT
${IPT} -A FORWARD -i ${LAN} -o ${WAN} -s ${LAN_NET} -j ACCEPT
$IPT -t nat -A PREROUTING -d ${PUBLIC} -p tcp -m multiport --dports 25,110,143 -j DNAT --to-destination "${MAIL}"
$IPT -t nat -A POSTROUTING -o $WAN -s $LAN_NET ! -d 10.0.0.0/8 -j SNAT --to-source $PUBLIC
$IP6T -P INPUT DROP
$IP6T -A INPUT -i ${WAN}+ -p tcp --dport ${SSH_PORT} -j ACCEPT
