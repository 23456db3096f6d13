#!/bin/bash
ports=(22 80 443)
ports+=(8080)
hosts=("192.168.1.10" '192.168.1.11')
declare -A forward=([8022]=192.168.1.10:22 [8023]=192.168.1.11:22)
allow=(-m conntrack --ctstate NEW -j ACCEPT)
for p in "${ports[@]}"; do
  iptables -A INPUT -p tcp --dport "$p" "${allow[@]}"
done
for ((i = 0; i < ${#hosts[@]}; i++)); do
  iptables -A FORWARD -d ${hosts[$i]} -j ACCEPT
done
for key in 8022 8023; do
  iptables -t nat -A PREROUTING -p tcp --dport $key -j DNAT --to-destination ${forward[$key]}
done
iptables -A INPUT -p tcp --dport ${ports[0]} -j DROP
iptables -A INPUT -p tcp --dport ${ports[-1]} -j DROP
