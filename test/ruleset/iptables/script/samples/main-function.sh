#!/bin/bash
trap 'echo interrupted' INT
main() {
  local -r wan=${1:?interface}
  declare -a nets=(10.0.0.0/8 "172.16.0.0/12")
  local n
  for n in "${nets[@]}"; do
    iptables -A INPUT -i "$wan" -s "$n" -j DROP
  done
  echo "done: ${#nets[@]} nets" | cat
  return
}
main bond0 "$@"
printf '%s\n' "*filter" "-A FORWARD -i bond0 -j DROP" COMMIT | iptables-restore --noflush
iptables-restore -n <<< "*filter
-A FORWARD -o bond0 -j ACCEPT
COMMIT"
