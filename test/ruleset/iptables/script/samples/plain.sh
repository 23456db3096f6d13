#!/bin/sh
# The oldest form: one command a line, flushed first.
iptables -F
iptables -X
iptables -t nat -F
iptables -P INPUT DROP
iptables -P FORWARD DROP
iptables -P OUTPUT ACCEPT
iptables -A INPUT -i lo -j ACCEPT
iptables -A INPUT -m state --state ESTABLISHED,RELATED -j ACCEPT
iptables -A INPUT -p tcp --dport 22 -j ACCEPT   # administration
iptables -A INPUT -p icmp --icmp-type echo-request -j ACCEPT
iptables -t nat -A PREROUTING -i bond0 -p tcp --dport 25 -j DNAT --to 192.168.1.55
iptables -A FORWARD -d 192.168.1.55 -p tcp --dport 25 -j ACCEPT
exit 0
iptables -A INPUT -j ACCEPT
