#!/bin/bash
IPT=iptables
open_port() {
  local proto=$1 port=$2
  $IPT -A INPUT -p $proto --dport $port -j ACCEPT
}
function forward {
  local from="$1"; shift
  for port in "$@"; do
    $IPT -t nat -A PREROUTING -i bond0 -p tcp --dport $port -j DNAT --to-destination $from:$port
    allow -d $from -p tcp --dport $port
  done
}
allow() { $IPT -A FORWARD "$@" -j ACCEPT; }
ip46tables() { iptables "$@"; ip6tables "$@"; }
flush() {
  $IPT -F
  $IPT -t nat -F
  return 0
  $IPT -P INPUT DROP
}
flush
open_port tcp 22
open_port udp 53
forward 192.168.1.55 25 110 143
ip46tables -A INPUT -p tcp --dport 443 -j ACCEPT
ip46tables -P FORWARD DROP
