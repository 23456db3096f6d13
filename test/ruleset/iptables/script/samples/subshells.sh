#!/bin/bash
P=1
( P=2; iptables -A INPUT -p tcp --dport $P -j ACCEPT )
iptables -A INPUT -p tcp --dport $P -j ACCEPT
{ P=3; iptables -A INPUT -p tcp --dport $P -j ACCEPT; }
iptables -A INPUT -p tcp --dport $P -j DROP
f() { local P=9; iptables -A INPUT -p tcp --dport $P -j DROP; g; }
g() { iptables -A INPUT -p udp --dport $P -j DROP; }
f
g
P=7 true
iptables -A INPUT -p udp --dport $P -j ACCEPT
(exit 1) || iptables -A INPUT -p udp --dport 10 -j ACCEPT
iptables -A INPUT -p udp --dport 11 -j ACCEPT && iptables -A INPUT -p udp --dport 12 -j ACCEPT
! iptables -A INPUT -j NOWHERE 2>/dev/null && iptables -A INPUT -p udp --dport 13 -j ACCEPT
false && iptables -A INPUT -p udp --dport 14 -j ACCEPT
