#!/bin/sh
sysctl -w net.ipv4.ip_forward=1 >/dev/null
echo 1 > /proc/sys/net/ipv4/conf/all/rp_filter
iptables -t nat -A POSTROUTING -o bond0 -j MASQUERADE
iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu
iptables -t raw -A PREROUTING -i lo -j NOTRACK
