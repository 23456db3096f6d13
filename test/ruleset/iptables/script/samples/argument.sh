#!/bin/bash
# args: start
if [ $# -lt 1 ]; then
  echo "usage: $0 start|stop"
  exit 2
fi
ACTION=$1
iptables -F
if [ "$ACTION" = "stop" ]; then
  iptables -P INPUT ACCEPT
  exit 0
elif [[ $ACTION == start ]]; then
  iptables -P INPUT DROP
fi
iptables -A INPUT -i lo -j ACCEPT
