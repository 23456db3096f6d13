#!/bin/bash
LOG="-m limit --limit 5/min -j LOG --log-prefix"
iptables -A INPUT -p tcp --tcp-flags ALL NONE $LOG "NULL "
iptables -A INPUT -p all -i eth0 -j RETURN
iptables -A INPUT --proto tcp --destination-port 25 --jump ACCEPT
iptables --append INPUT --protocol udp --dport domain -j ACCEPT
iptables --table nat --append POSTROUTING --out-interface bond0 --jump MASQUERADE
iptables -A POSTROUTING -t nat -o bond1 -j SNAT --to-source 192.168.1.1
iptables -I FORWARD 1 -i bond1 -o bond0 -j ACCEPT
iptables -A INPUT -p tcp -m tcp -m multiport ! --dports 80,443 -j DROP
iptables --policy FORWARD DROP
iptables -A OUTPUT -d 10.1.2.3/255.255.0.0 -j REJECT --reject-with icmp-host-prohibited
