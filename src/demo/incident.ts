/** The demo's repository: the gateway of the incident before the mail server is published, and the administrator's two changes. */

export const rulesetPath = 'gateways/mail-gw/mail-gw.rules';
export const publicAddress = '110.88.12.88';
const server = '192.168.1.55';
/** SMTP, POP3, IMAP. */
export const ports = [25, 110, 143] as const;

const natEnd = '-A POSTROUTING -o bond0 -j MASQUERADE';

/** The gateway's ruleset as iptables-save writes it; nothing is published yet. Inside may go anywhere, outside only where DNAT sends it. */
export const ruleset = `# mail-gw: bond0 is outside, bond1 and bond1.20 are inside
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
${natEnd}
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A INPUT -i bond1 -j ACCEPT
-A INPUT -i bond1.20 -j ACCEPT
-A INPUT -p icmp -j ACCEPT
-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT
-A FORWARD -i bond1 -j ACCEPT
-A FORWARD -i bond1.20 -j ACCEPT
COMMIT
`;

const network = `interfaces:
  bond0:    { zone: internet, addresses: [110.88.12.88/24, 110.88.12.89/24] }
  bond1:    { zone: office,   addresses: [192.168.1.1/24] }
  bond1.20: { zone: vlan20,   addresses: [192.168.20.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }
hosts: { mail: 192.168.1.55 }
`;

/** The three rules that publish the mail server for traffic that enters by one interface. */
export function publish(inside: string): string[] {
  return ports.map(
    (port) => `-A PREROUTING -i ${inside} -d ${publicAddress} -p tcp -m tcp --dport ${port} -j DNAT --to-destination ${server}`,
  );
}

/** The ruleset with these lines before the first POSTROUTING rule. */
export function withRules(lines: readonly string[]): string {
  return ruleset.replace(natEnd, [...lines, natEnd].join('\n'));
}

/** The repository's files on main. `channel`: the Slack channel that may hear of this gateway. */
export function repositoryFiles(channel: string): Record<string, string> {
  return {
    [rulesetPath]: ruleset,
    'gateways/mail-gw/network.yml': network,
    '.github/hairpin.yml': `gateways:
  mail-gw:
    rulesets: [gateways/mail-gw/*.rules]
    network: gateways/mail-gw/network.yml
slack: { channels: [${channel}], language: en }
`,
    'README.md': '# Gateways\n\nThe rulesets of our gateways, as they are loaded.\n',
  };
}
