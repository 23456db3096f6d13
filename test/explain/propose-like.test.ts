/** A port published as another one is, on gateways whose rules are written otherwise than the tables' own. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { explain } from '../../src/explain/explain.ts';

const NETWORK = `interfaces:
  eth0: { zone: internet, addresses: [203.0.113.5/24] }
  eth1: { zone: inside, addresses: [10.0.0.1/24] }
routes: [{ to: default, via: 203.0.113.1 }]
hosts: { relay: 10.0.0.25, store: 10.0.0.26 }
`;

function told(nat: readonly string[], question: string): string {
  const text = ['*nat', ':PREROUTING ACCEPT [0:0]', ...nat.map((rule) => `-A PREROUTING ${rule}`), 'COMMIT', ''].join('\n');
  const side = { files: [{ name: 'gw.rules', text }], network: { name: 'network.yml', text: NETWORK } };
  return explain({ gateway: 'gw', side, question, lang: 'en', catalogue, previous: [] }).text;
}

const dnat = (port: string, to: string, more = '') => `-i eth0${more} -p tcp -m tcp ${port} -j DNAT --to-destination ${to}`;

describe('a port that is published as another one', () => {
  it('takes every rule of that port, and the port behind the address with it', () => {
    const inside = dnat('--dport 25', '10.0.0.25:25').replace('eth0', 'eth1');
    const text = told([dnat('--dport 25', '10.0.0.25:25'), inside], 'what if we publish 587 to relay like 25?');
    expect(text).toContain('+ -A PREROUTING -i eth0 -p tcp -m tcp --dport 587 -j DNAT --to-destination 10.0.0.25:587\n');
    expect(text).toContain('+ -A PREROUTING -i eth1 -p tcp -m tcp --dport 587 -j DNAT --to-destination 10.0.0.25:587\n');
  });

  it('asks which server, where the other port goes to several', () => {
    const rules = [dnat('--dport 25', '10.0.0.25', ' -d 203.0.113.5'), dnat('--dport 25', '10.0.0.26', ' -d 203.0.113.6')];
    expect(told(rules, 'what if 587 were forwarded like 25?')).toContain(
      'port 25 is published to several servers: 10.0.0.25, 10.0.0.26; name the one',
    );
  });

  it.each([
    ['all ports but one', dnat('! --dport 25', '10.0.0.25')],
    ['a range of ports', dnat('--dport 20:30', '10.0.0.25')],
    ['another port at the server', dnat('--dport 25', '10.0.0.25:2525')],
    ['several servers', dnat('--dport 25', '10.0.0.25-10.0.0.27')],
  ])('takes no rule for %s', (_, rule) => {
    expect(told([rule], 'what if we publish 587 to relay?')).toContain('no rule publishes a port alone to 10.0.0.25');
  });
});
