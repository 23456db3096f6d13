#!/bin/sh
### BEGIN INIT INFO
# Provides: firewall
### END INIT INFO
# args: start
PATH=/sbin:/usr/sbin:/bin:/usr/bin
start() {
  echo -n "Starting firewall: "
  iptables -P INPUT DROP
  iptables -A INPUT -i lo -j ACCEPT
  iptables -A INPUT -p tcp --dport 22 -j ACCEPT
  echo "done."
}
stop() {
  iptables -F
  iptables -P INPUT ACCEPT
}
case "$1" in
  start)
    start
    ;;
  stop) stop ;;
  restart|reload)
    stop
    start
    ;;
  *)
    echo "Usage: $0 {start|stop|restart}"
    exit 1
esac
exit 0
