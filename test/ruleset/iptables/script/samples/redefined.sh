#!/bin/sh
rule() { iptables -A INPUT -p tcp --dport "$1" -j ACCEPT; }
rule 1
rule() { iptables -A INPUT -p udp --dport "$1" -j ACCEPT; }
rule 2
set -- 3 4 5
while [ $# -gt 0 ]; do rule $1; shift; done
x=6
name=x
eval "y=\$$name"
rule $y
count() { echo $(( $1 * 2 )); }
rule $(count 5)
rule ${y}0
