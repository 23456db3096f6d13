#!/bin/bash
for cmd in iptables ip6tables; do
  $cmd -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
  $cmd -A INPUT -i lo -j ACCEPT
  case $cmd in
    ip6*) $cmd -A INPUT -p icmpv6 -j ACCEPT ;;
    *) $cmd -A INPUT -p icmp -j ACCEPT ;;
  esac
  $cmd -P INPUT DROP
done
ip6tables -A FORWARD -s fe80::/10 -j DROP
ip6tables -A FORWARD -d 2001:db8::25/128 -p tcp --dport 25 -j ACCEPT
