#!/bin/bash
# What a script takes from its arguments has its defaults where none are given.
WAN=bond0
PORT=25
VERBOSE=0
while getopts "w:p:v" opt; do
  case $opt in
    w) WAN=$OPTARG ;;
    p) PORT=$OPTARG ;;
    v) VERBOSE=1 ;;
  esac
done
shift $((OPTIND - 1))
while [ $# -gt 0 ]; do
  case "$1" in
    --wan) WAN="$2"; shift 2 ;;
    *) shift ;;
  esac
done
for arg in "$@"; do
  case $arg in
    -q) QUIET=1 ;;
  esac
done
[ -n "$1" ] && PORT=$1
if [ "$2" = "flush" ]; then
  iptables -P INPUT ACCEPT
else
  iptables -P INPUT DROP
fi
iptables -A INPUT -i $WAN -p tcp --dport $PORT -j ACCEPT
[ "$VERBOSE" = 1 ] && iptables -A INPUT -j LOG
[ "$QUIET" != 1 ] && iptables -A INPUT -j DROP
