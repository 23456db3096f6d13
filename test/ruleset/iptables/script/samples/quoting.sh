#!/bin/bash
iptables -A INPUT -m comment --comment "mail's 'inner' \"name\" \$5" -j ACCEPT
iptables -A INPUT -m comment --comment 'a $VAR and `this`' -j ACCEPT
iptables -A INPUT -m comment --comment plain\ words -j ACCEPT
iptables -A INPUT -j LOG --log-prefix "a"'b'"c: "
iptables \
    -t nat \
    -A PREROUTING \
    -p tcp --dport 25 \
    -j DNAT --to-destination 192.168.1.55:25
iptables -A OUTPUT -p tcp \
  --dport 25 -m owner ! --uid-owner 0 -j DROP
NAME="with blank"
iptables -A OUTPUT -m comment --comment "$NAME" -j ACCEPT
iptables "-A" OUTPUT $'-p' tcp --dport "2""5" -j ACCEPT
