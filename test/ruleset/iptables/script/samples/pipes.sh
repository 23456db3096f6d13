#!/bin/bash
# Text that goes through other commands before it becomes a rule.
TABLE="25 smtp
110 pop3
# 143 imap
993 imaps"
echo "$TABLE" | grep -v '^#' | while read -r port name; do
  iptables -A INPUT -p tcp --dport $port -m comment --comment "$name" -j ACCEPT
done
while IFS=: read -r proto port; do
  iptables -A FORWARD -p $proto --dport $port -j ACCEPT
done < <(printf '%s\n' tcp:80 udp:53)
ADDRESS=$(echo "inet 192.168.1.55/24 brd 192.168.1.255" | awk '{print $2}' | cut -d/ -f1)
iptables -A FORWARD -d $ADDRESS -j ACCEPT
rules() {
  for p in 1 2 3; do
    cat <<EOT
iptables -A OUTPUT -p tcp --dport $p -j REJECT
EOT
  done
}
rules | sh
eval "$(echo iptables -P FORWARD DROP)"
NETS=$(echo 10.0.0.0/8,172.16.0.0/12 | tr ',' ' ')
for net in $NETS; do iptables -A INPUT -s $net -j DROP; done
{
  echo "*mangle"
  echo ":FORWARD ACCEPT [0:0]"
  for d in 1 2; do echo "-A FORWARD -i bond$d -j ACCEPT"; done
  echo "COMMIT"
} | iptables-restore
