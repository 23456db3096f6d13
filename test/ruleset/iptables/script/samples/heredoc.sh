#!/bin/sh
WAN=bond0
MAIL=192.168.1.55
iptables-restore <<END
*nat
:PREROUTING ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -i $WAN -p tcp --dport 25 -j DNAT --to-destination $MAIL
-A POSTROUTING -o ${WAN} -j MASQUERADE
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:LOGGED - [0:0]
# a comment
-A INPUT -i lo -j ACCEPT
-A INPUT -m comment --comment "costs \$5" -j LOGGED
-A LOGGED -j LOG --log-prefix "in: "
COMMIT
END
