#!/bin/sh
iptables -N first
iptables -N second
iptables -A first -j RETURN
iptables -A INPUT -p tcp --dport 1 -j ACCEPT
iptables -I INPUT -p tcp --dport 2 -j ACCEPT
iptables -I INPUT 2 -p tcp --dport 3 -j first
iptables -A INPUT -p tcp --dport 4 -j ACCEPT
iptables -D INPUT -p tcp --dport 1 -j ACCEPT
iptables -R INPUT 1 -p udp --dport 5 -j ACCEPT
iptables -D INPUT 3
iptables -E second renamed
iptables -Z
iptables -A INPUT -s 10.0.0.1,10.0.0.2 -j DROP
