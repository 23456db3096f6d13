#!/bin/sh
: "${TABLE_POLICY:=DROP}"
PORT=${PORT:-25}
HOST=${HOST-192.168.1.55}
EMPTY=
LOGGED=${EMPTY:+yes}
iptables -P FORWARD "$TABLE_POLICY"
iptables -A FORWARD -d $HOST -p tcp --dport ${PORT} -j ACCEPT
iptables -A FORWARD ${LOGGED:+-m limit} -d ${EMPTY:-192.168.1.80} -p tcp --dport $((PORT + 85)) -j ACCEPT
