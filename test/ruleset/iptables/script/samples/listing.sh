#!/bin/bash
# What the rules are so far decides what is done.
iptables -N LOGGED
iptables -A LOGGED -j LOG
iptables -A INPUT -p tcp --dport 25 -j LOGGED
iptables -S | grep -q -- '-N LOGGED' || iptables -N LOGGED
iptables -S INPUT | grep -q 'dport 25' && iptables -A INPUT -p tcp --dport 25 -j ACCEPT
if iptables-save | grep -q 'dport 110'; then
  iptables -A INPUT -p tcp --dport 110 -j DROP
else
  iptables -A INPUT -p tcp --dport 110 -j ACCEPT
fi
iptables-save -t filter > /tmp/hairpin-sample.saved
iptables -F
iptables -P FORWARD DROP
iptables-restore < /tmp/hairpin-sample.saved
iptables -A OUTPUT -o lo -j ACCEPT
rm -f /tmp/hairpin-sample.saved
