#!/bin/bash
# Conditions by regular expressions, and programs that run others.
for p in 25 smtp 99999 53/udp; do
  if [[ $p =~ ^[0-9]+$ ]]; then
    iptables -A INPUT -p tcp --dport $p -j ACCEPT 2>/dev/null
  elif [[ $p =~ ^[0-9]+/[a-z]+$ ]]; then
    iptables -A INPUT -p ${p#*/} --dport ${p%/*} -j ACCEPT
  fi
done
[[ "a.b" =~ ^a\.b$ ]] && timeout 5 iptables -A INPUT -p tcp --dport 3 -j ACCEPT
[[ "axb" =~ ^a\.b$ ]] && iptables -A INPUT -p tcp --dport 4 -j ACCEPT
bash <<END
iptables -A INPUT -p tcp --dport 5 -j ACCEPT
END
if [ -e /proc/net/if_inet6 ]; then ip6tables -P INPUT DROP; fi
