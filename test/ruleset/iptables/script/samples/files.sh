#!/bin/bash
# Files that the script writes itself and reads again.
cat > /tmp/hairpin-sample.rules <<EOT
*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
EOT
echo "-A INPUT -p tcp --dport 25 -j ACCEPT" >> /tmp/hairpin-sample.rules
echo COMMIT >> /tmp/hairpin-sample.rules
iptables-restore < /tmp/hairpin-sample.rules
printf 'PORT=%s\n' 110 > /tmp/hairpin-sample.conf
. /tmp/hairpin-sample.conf
iptables -A INPUT -p tcp --dport $PORT -j ACCEPT
tee /tmp/hairpin-sample.ports > /dev/null <<EOT
tcp 143
udp 53
EOT
while read -r proto port; do
  iptables -A FORWARD -p $proto --dport $port -j ACCEPT
done < /tmp/hairpin-sample.ports
mapfile -t lines < /tmp/hairpin-sample.ports
iptables -A FORWARD -m comment --comment "${#lines[@]} lines" -j DROP
IFS=, read -ra nets <<< "10.0.0.0/8,172.16.0.0/12"
for net in "${nets[@]}"; do iptables -A OUTPUT -d $net -j REJECT; done
rm -f /tmp/hairpin-sample.rules /tmp/hairpin-sample.conf /tmp/hairpin-sample.ports
