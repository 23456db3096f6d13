/** The gateway that the question tables ask about: the incident's, with a second published server, an inner router and names. */

export const questionRules = `*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55
-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55
-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 143 -j DNAT --to-destination 192.168.1.55
-A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.1.80
-A POSTROUTING -o bond0 -j MASQUERADE
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT
-A FORWARD -i bond1 -o bond0 -j ACCEPT
-A FORWARD -i bond1.20 -o bond0 -j ACCEPT
COMMIT
`;

export const questionNetwork = `interfaces:
  bond0:    { zone: internet, addresses: [110.88.12.88/24, 110.88.12.89/24] }
  bond1:    { zone: office,   addresses: [192.168.1.1/24] }
  bond1.20: { zone: vlan20,   addresses: [192.168.20.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }
hosts: { mail: 192.168.1.55, web: 192.168.1.80 }
sysctl: { ip_forward: 1 }
`;
