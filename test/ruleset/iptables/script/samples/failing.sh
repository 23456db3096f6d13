#!/bin/sh
# Commands that iptables refuses change nothing, and the script goes on.
iptables -A INPUT --dport 25 -j ACCEPT
iptables -A INPUT -p tcp --dport 25 -j NOWHERE
iptables -D INPUT -p tcp --dport 99 -j ACCEPT 2>/dev/null
iptables -X nothing 2>/dev/null || true
iptables -N twice
iptables -N twice
iptables -A twice -j DROP
iptables -X twice
iptables -A INPUT -j twice
iptables -X twice
iptables -t nat -A INPUT -o eth0 -j ACCEPT
iptables -A PREROUTING -j ACCEPT
iptables -t nat -A POSTROUTING -j DNAT --to 1.2.3.4
iptables -A INPUT -p tcp --dport 25 -j ACCEPT
