#!/bin/bash
DRY=
run() {
  if [ -n "$DRY" ]; then echo "$@"; else "$@"; fi
}
ipt() { run iptables -w "$@" || return 1; }
nat() { ipt -t nat "$@"; }
ipt -A INPUT -p tcp --dport 22 -j ACCEPT
nat -A PREROUTING -p tcp --dport 25 -j DNAT --to 192.168.1.55
command iptables -A INPUT -p tcp --dport 23 -j DROP
/sbin/iptables --wait -A INPUT -p tcp --dport 24 -j DROP
iptables -w 5 -A INPUT -p tcp --dport 26 -j DROP
env LC_ALL=C iptables -A INPUT -p tcp --dport 27 -j DROP
eval "iptables -A INPUT -p tcp --dport 28 -j DROP"
CMD="iptables -A INPUT -p tcp"
$CMD --dport 29 -j DROP
sh -c 'iptables -A INPUT -p tcp --dport 30 -j DROP'
