#!/bin/bash
USE_LOG=yes
DMZ=""
LEVEL=3
if [ "$USE_LOG" = "yes" ]; then
  iptables -N LOGDROP
  iptables -A LOGDROP -j LOG --log-prefix "FW drop: " --log-level 4
  iptables -A LOGDROP -j DROP
fi
if [ -n "$DMZ" ]; then iptables -A FORWARD -d $DMZ -j ACCEPT; else iptables -A FORWARD -j LOGDROP; fi
[ "$LEVEL" -ge 3 ] && iptables -A INPUT -p tcp --syn -j LOGDROP
[ "$LEVEL" -ge 4 ] || iptables -A INPUT -p udp -j LOGDROP
if [[ $USE_LOG == y* && ! -z $LEVEL ]]; then iptables -A INPUT -p icmp -j ACCEPT; fi
if test "$LEVEL" -eq 1 -o "$LEVEL" -eq 3; then iptables -A OUTPUT -p gre -j ACCEPT; fi
case $LEVEL in
  [0-2]) iptables -A INPUT -s 10.0.0.1 -j ACCEPT ;;
  3 | 4) iptables -A INPUT -s 10.0.0.3 -j ACCEPT ;;
  *) iptables -A INPUT -s 10.0.0.9 -j ACCEPT ;;
esac
if (( LEVEL > 2 )); then iptables -A INPUT -s 10.0.0.4 -j DROP; fi
