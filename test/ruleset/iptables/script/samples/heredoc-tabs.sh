#!/bin/bash
setup() {
	ip6tables-restore <<-'EOT'
		*filter
		:INPUT DROP [0:0]
		:FORWARD DROP [0:0]
		:OUTPUT ACCEPT [0:0]
		-A INPUT -p ipv6-icmp -j ACCEPT
		-A INPUT -p tcp -m tcp --dport 25 -j ACCEPT
		COMMIT
	EOT
	cat <<-EOT | iptables-restore -n
		*filter
		-A INPUT -p tcp -m tcp --dport 25 -j ACCEPT
		COMMIT
	EOT
}
iptables -A INPUT -i lo -j ACCEPT
setup
iptables -A INPUT -j DROP
