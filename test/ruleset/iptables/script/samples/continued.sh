#!/bin/sh
IPT="iptables"
$IPT -A INPUT -p tcp \
  -m multiport \
  --dports 80,443 \
  -j ACCEPT &&
$IPT -A INPUT -p udp --dport 443 \
  -j ACCEPT ||
$IPT -A INPUT -j DROP
if $IPT -L FORWARD >/dev/null 2>&1; then $IPT -A FORWARD -i a -j ACCEPT; fi
if $IPT -L MISSING >/dev/null 2>&1
then
  $IPT -A FORWARD -i b -j ACCEPT
else
  $IPT -A FORWARD -i c -j ACCEPT
fi
$IPT -nvL >/dev/null
$IPT -A OUTPUT -o lo -j ACCEPT & wait
