#!/bin/bash
iptables -N CHAIN 2>/dev/null || iptables -F CHAIN
iptables -N CHAIN 2>/dev/null || iptables -F CHAIN
iptables -C INPUT -j CHAIN 2>/dev/null || iptables -I INPUT -j CHAIN
iptables -C INPUT -j CHAIN 2>/dev/null || iptables -I INPUT -j CHAIN
while iptables -D INPUT -p tcp --dport 80 -j ACCEPT 2>/dev/null; do :; done
if ! iptables -C CHAIN -p tcp --dport 443 -j ACCEPT &>/dev/null; then
  iptables -A CHAIN -p tcp --dport 443 -j ACCEPT
fi
add() { iptables -C "$@" 2> /dev/null || iptables -A "$@"; }
add INPUT -p udp --dport 53 -j ACCEPT
add INPUT -p udp --dport 53 -j ACCEPT
