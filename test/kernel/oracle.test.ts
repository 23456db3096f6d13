/** The TUN oracle against hand-made cases of KERNEL.md whose answers are known: it must see what real hosts saw. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Decision, type Oracle, openOracle, type TracePacket } from './oracle.ts';
import { decode, encode } from './packet.ts';
import { describeKernel } from './suite.ts';
import type { Topology } from './topology.ts';

const LAB: Topology = {
  interfaces: [
    { name: 'bond0', zone: 'internet', addresses: ['110.88.12.88/24', '110.88.12.89/24'] },
    { name: 'bond1', zone: 'office', addresses: ['192.168.1.1/24'] },
    { name: 'bond1.20', zone: 'vlan20', addresses: ['192.168.20.1/24'] },
  ],
  routes: [
    { to: 'default', via: '110.88.12.1' },
    { to: '192.168.30.0/24', via: '192.168.1.2', zone: 'floor3' },
  ],
};
const PUBLIC = '110.88.12.88';
const DNAT25 = `-A PREROUTING -d ${PUBLIC} -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55`;

const nat = (...rules: readonly string[]) => `*nat\n${rules.join('\n')}\nCOMMIT\n`;
const filter = (...rules: readonly string[]) => `*filter\n${rules.join('\n')}\nCOMMIT\n`;

let lastPort = 20_000;
const outside = (over: Partial<TracePacket> = {}): TracePacket => ({ ...tcp('bond0', '203.0.113.9'), ...over });
const vlan = (over: Partial<TracePacket> = {}): TracePacket => ({ ...tcp('bond1.20', '192.168.20.7'), ...over });
const self = (over: Partial<TracePacket> = {}): TracePacket => ({ ...tcp(null), ...over });

function tcp(from: string | null, src?: string): TracePacket {
  lastPort += 1;
  return { id: lastPort, in: from, ...(src === undefined ? {} : { src }), dst: PUBLIC, proto: 'tcp', sport: lastPort, dport: 25 };
}

/** A decision in words: `forward bond1 192.168.20.7 → 192.168.1.55:25, returns`. */
function words({ verdict, out, packet, reply, replyOut }: Decision): string {
  const where = [verdict, out].filter((part) => part !== null).join(' ');
  const port = packet?.dport === undefined ? '' : `:${packet.dport}`;
  const header = packet === null ? '' : ` ${packet.src} → ${packet.dst}${port}`;
  return `${where}${header}${reply === null ? '' : `, ${reply}`}${replyOut === null ? '' : ` ${replyOut}`}`;
}

describeKernel('the TUN oracle on known cases', () => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await openOracle(LAB);
  }, 30_000);
  afterAll(() => oracle?.close());

  async function ask(ruleset: string, ...packets: readonly TracePacket[]): Promise<string[]> {
    await oracle.load(ruleset);
    return (await oracle.decide(packets)).map(words);
  }
  const setting = (path: string, value: number) => oracle.gateway.shell(`echo ${value} > /proc/sys/net/ipv4/${path}`);

  it('tells a drop from a rejection, a refusal by routing and a martian', async () => {
    const rules = filter(
      '-A FORWARD -d 192.168.1.60 -j DROP',
      '-A FORWARD -d 192.168.1.61 -j REJECT',
      '-A FORWARD -d 192.168.1.62 -p tcp -j REJECT --reject-with tcp-reset',
      // A rejection stays one where OUTPUT swallows the gateway's own answer.
      '-A OUTPUT -j DROP',
    );
    const to = (dst: string) => vlan({ dst });
    expect(await ask(rules, to('192.168.1.60'), to('192.168.1.61'), to('192.168.1.62'), to('192.168.1.63'))).toEqual([
      'drop',
      'reject',
      'reject',
      'forward bond1 192.168.20.7 → 192.168.1.63:25, returns',
    ]);
    expect(await ask('', vlan({ src: '192.168.1.1', dst: '192.168.1.63' }))).toEqual(['drop']);
    oracle.gateway.run(['ip', 'route', 'del', 'default']);
    try {
      expect(await ask('', vlan({ dst: '198.51.100.1' }), self({ dst: '198.51.100.1' }))).toEqual(['no-route', 'no-route']);
    } finally {
      oracle.gateway.run(['ip', 'route', 'add', 'default', 'via', '110.88.12.1']);
    }
  });

  describe('fact 5: local traffic', () => {
    const output = (match: string) => nat(`-A OUTPUT ${match} -d ${PUBLIC} -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55`);
    it('nat OUTPUT translates what the gateway sends, and the source stays the public address', async () => {
      expect(await ask(output(''), self())).toEqual([`forward bond1 ${PUBLIC} → 192.168.1.55:25, returns`]);
    });
    it('-o lo matches there, -o bond1 does not', async () => {
      expect(await ask(output('-o lo'), self())).toEqual([`forward bond1 ${PUBLIC} → 192.168.1.55:25, returns`]);
      expect(await ask(output('-o bond1'), self())).toEqual([`local ${PUBLIC} → ${PUBLIC}:25`]);
    });
    it('DNAT to 127.0.0.1 is dropped unless route_localnet=1', async () => {
      const rules = nat(`-A PREROUTING -d ${PUBLIC} -p tcp --dport 25 -j DNAT --to-destination 127.0.0.1`);
      expect(await ask(rules, vlan())).toEqual(['drop']);
      setting('conf/all/route_localnet', 1);
      try {
        expect(await ask(rules, vlan())).toEqual(['local 192.168.20.7 → 127.0.0.1:25']);
      } finally {
        setting('conf/all/route_localnet', 0);
      }
    });
    it("REDIRECT goes to the in-interface's address or 127.0.0.1, and INPUT sees the new port", async () => {
      const redirect = '-p tcp --dport 25 -j REDIRECT --to-ports 2525';
      const rules = nat(`-A PREROUTING ${redirect}`, `-A OUTPUT ${redirect}`) + filter('-A INPUT -p tcp ! --dport 2525 -j DROP');
      expect(await ask(rules, vlan({ dst: '198.51.100.1' }), self({ dst: '198.51.100.1' }))).toEqual([
        'local 192.168.20.7 → 192.168.20.1:2525',
        `local ${PUBLIC} → 127.0.0.1:2525`,
      ]);
    });
  });

  describe('fact 8: order', () => {
    const served = 'forward bond1 192.168.20.7 → 192.168.1.55:25, returns';
    const untranslated = `local 192.168.20.7 → ${PUBLIC}:25`;
    const other = `-A PREROUTING -d ${PUBLIC} -p tcp --dport 25 -j DNAT --to-destination 192.168.1.56`;
    it.each([
      ['first match wins', [DNAT25, other], served],
      ['ACCEPT exempts from later DNAT', ['-A PREROUTING -s 192.168.20.0/24 -j ACCEPT', DNAT25], untranslated],
      ['RETURN in a user chain falls through', ['-N sub', '-A PREROUTING -j sub', '-A sub -j RETURN', '-A sub -j ACCEPT', DNAT25], served],
      ['RETURN in a base chain applies the policy', ['-A PREROUTING -j RETURN', DNAT25], untranslated],
      ['goto skips the rest of the caller', ['-N sub', '-A PREROUTING -g sub', '-A sub -d 10.0.0.1 -j ACCEPT', DNAT25], untranslated],
    ])('%s', async (_name, rules, expected) => {
      expect(await ask(nat(...rules), vlan())).toEqual([expected]);
    });
  });

  describe('fact 10: ranges', () => {
    const to = (target: string, match = '--dport 2000:2003') =>
      nat(`-A PREROUTING -d ${PUBLIC} -p tcp ${match} -j DNAT --to-destination ${target}`);
    it.each([
      ['no port in the target: port kept', '192.168.1.55', 2001, ':2001'],
      ['a port range: its lowest port', '192.168.1.55:3000-3010', 2001, ':3000'],
      ['unless the original port is inside it', '192.168.1.55:1995-2010', 2001, ':2001'],
      ['a shifted range', '192.168.1.55:3000-3003/2000', 2002, ':3002'],
    ])('%s', async (_name, target, dport, port) => {
      expect(await ask(to(target), vlan({ dport }))).toEqual([`forward bond1 192.168.20.7 → 192.168.1.55${port}, returns`]);
    });
    it('an address range keeps one target for each client', async () => {
      const client = (last: number) => [vlan({ src: `192.168.20.${last}`, dport: 2000 }), vlan({ src: `192.168.20.${last}`, dport: 2000 })];
      const clients = [...client(7), ...client(8), ...client(9), ...client(10)];
      const answers = await ask(to('192.168.1.50-192.168.1.59'), ...clients);
      for (let index = 0; index < answers.length; index += 2) expect(answers[index]).toBe(answers[index + 1]);
      expect(new Set(answers.map((answer) => /→ (\S+):/.exec(answer)?.[1])).size).toBeGreaterThan(1);
    });
    it('SNAT keeps the source port unless it clashes', async () => {
      await oracle.load(nat('-A POSTROUTING -o bond0 -j SNAT --to-source 110.88.12.89'));
      const first = vlan({ dst: '198.51.100.1' });
      const clash = { ...first, id: first.id + 1, src: '192.168.20.8' };
      const [a, b] = await oracle.decide([first, clash]);
      expect(a?.packet).toEqual({ src: '110.88.12.89', sport: first.sport, dst: '198.51.100.1', dport: 25 });
      expect(b?.packet?.sport).not.toBe(first.sport);
    });
  });

  describe('fact 11: matches', () => {
    it('--ctstate DNAT and --ctorigdst tell "via the public address" from "direct"', async () => {
      const snat = (match: string) => nat(DNAT25, `-A POSTROUTING -m conntrack ${match} -j SNAT --to-source 192.168.1.1`);
      for (const match of ['--ctstate DNAT', `--ctorigdst ${PUBLIC}`]) {
        expect(await ask(snat(match), vlan(), vlan({ dst: '192.168.1.55' })), match).toEqual([
          'forward bond1 192.168.1.1 → 192.168.1.55:25, returns',
          'forward bond1 192.168.20.7 → 192.168.1.55:25, returns',
        ]);
      }
    });
    it('addrtype LOCAL covers every interface and address of the gateway', async () => {
      const rules = nat('-A PREROUTING -p tcp --dport 25 -m addrtype --dst-type LOCAL -j DNAT --to-destination 192.168.1.55');
      const served = 'forward bond1 192.168.20.7 → 192.168.1.55:25, returns';
      const to = (dst: string) => vlan({ dst });
      expect(await ask(rules, to(PUBLIC), to('110.88.12.89'), to('192.168.1.1'), to('192.168.20.1'), to('192.168.1.56'))).toEqual([
        ...Array<string>(4).fill(served),
        'forward bond1 192.168.20.7 → 192.168.1.56:25, returns',
      ]);
    });
    it('a mangle MARK is visible in nat, and NOTRACK in raw skips NAT', async () => {
      const marked = nat('-A PREROUTING -m mark --mark 0x7 -j DNAT --to-destination 192.168.1.55');
      expect(await ask(`*mangle\n-A PREROUTING -p tcp -j MARK --set-mark 7\nCOMMIT\n${marked}`, vlan())).toEqual([
        'forward bond1 192.168.20.7 → 192.168.1.55:25, returns',
      ]);
      expect(await ask(`*raw\n-A PREROUTING -p tcp -j NOTRACK\nCOMMIT\n${nat(DNAT25)}`, vlan())).toEqual([
        `local 192.168.20.7 → ${PUBLIC}:25`,
      ]);
    });
  });

  it('fact 13: SYN, ACK and PSH+ACK are NEW; SYN-ACK, RST, FIN and FIN-ACK are INVALID and never NATed', async () => {
    const states = filter(
      '-A FORWARD -m conntrack --ctstate NEW -j ACCEPT',
      '-A INPUT -m conntrack --ctstate INVALID -j ACCEPT',
      '-A INPUT -j DROP',
    );
    const flags = (text: string) => vlan({ flags: text });
    const fresh = await ask(nat(DNAT25) + states, flags('SYN'), flags('ACK'), flags('PSH,ACK'));
    expect(fresh.map((answer) => answer.split(',')[0])).toEqual(Array<string>(3).fill('forward bond1 192.168.20.7 → 192.168.1.55:25'));
    const invalid = await ask(nat(DNAT25) + states, flags('SYN,ACK'), flags('RST'), flags('FIN'), flags('FIN,ACK'));
    expect(invalid).toEqual(Array<string>(4).fill(`local 192.168.20.7 → ${PUBLIC}:25`));
  });

  describe('what the generator found beyond KERNEL.md', () => {
    it("the gateway's own packets to a secondary address of its own have the primary one of that subnet as source", async () => {
      expect(await ask('', self({ dst: '110.88.12.89' }))).toEqual([`local ${PUBLIC} → 110.88.12.89:25`]);
      expect(await ask('', self({ dst: '192.168.1.1' }))).toEqual(['local 192.168.1.1 → 192.168.1.1:25']);
    });
    it("MASQUERADE of what leaves by lo takes the first interface's address, not 127.0.0.1", async () => {
      const rules = nat('-A POSTROUTING -o lo -j MASQUERADE');
      expect(await ask(rules, self({ dst: '192.168.1.1' }), self({ dst: '127.0.0.1' }))).toEqual([
        `local ${PUBLIC} → 192.168.1.1:25`,
        `local ${PUBLIC} → 127.0.0.1:25`,
      ]);
    });
    it('what the gateway sends from 127.0.0.1 cannot be translated to another host, unless route_localnet=1', async () => {
      const rules = nat('-A OUTPUT -d 127.0.0.1 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55');
      expect(await ask(rules, self({ dst: '127.0.0.1' }))).toEqual(['drop']);
      setting('conf/all/route_localnet', 1);
      try {
        const [answer] = await ask(rules, self({ dst: '127.0.0.1' }));
        expect(answer).toMatch(/^forward bond1 127\.0\.0\.1 → 192\.168\.1\.55:25/);
      } finally {
        setting('conf/all/route_localnet', 0);
      }
    });
    it('NOTRACK of the request alone: the UDP reply begins a connection of its own and is translated', async () => {
      const rules = `*raw\n-A PREROUTING -i bond1.20 -j CT --notrack\nCOMMIT\n${nat('-A POSTROUTING -o bond1.20 -j SNAT --to-source 192.168.20.1')}`;
      const packet: TracePacket = { ...vlan({ dst: '192.168.1.55', dport: 53 }), proto: 'udp' };
      expect(await ask(rules, packet)).toEqual(['forward bond1 192.168.20.7 → 192.168.1.55:53, mistranslated bond1.20']);
      expect(await ask(rules, vlan({ dst: '192.168.1.55' }))).toEqual(['forward bond1 192.168.20.7 → 192.168.1.55:25, returns']);
    });
  });

  it('fact 4: ESTABLISHED without RELATED drops the frag-needed of a DNATed flow; RELATED and --ctstate DNAT pass it', async () => {
    const passes = async (accept: string) => {
      const rules = filter(
        ':FORWARD DROP',
        '-A FORWARD -p tcp --dport 25 -j ACCEPT',
        `-A FORWARD -m conntrack --ctstate ${accept} -j ACCEPT`,
      );
      const request = outside();
      expect(await ask(nat(DNAT25) + rules, request)).toEqual(['forward bond1 203.0.113.9 → 192.168.1.55:25, returns']);
      const header = { ident: 60_000, src: PUBLIC, dst: '203.0.113.9', proto: 'tcp', sport: 25, dport: request.sport ?? 0 };
      const tooBig = encode({ ident: 60_001, src: '198.51.100.9', dst: PUBLIC, proto: 'icmp', type: 3, code: 4 }, encode(header));
      const [seen] = await oracle.send([{ in: 'bond0', bytes: tooBig }]);
      return seen?.out.map(({ device, bytes }) => `${device} ${decode(bytes).dst}`);
    };
    expect(await passes('ESTABLISHED')).toEqual([]);
    expect(await passes('RELATED,ESTABLISHED')).toEqual(['bond1 192.168.1.55']);
    expect(await passes('DNAT')).toEqual(['bond1 192.168.1.55']);
  });
});

describeKernel('the TUN oracle with two uplinks', () => {
  const TWO: Topology = {
    ...LAB,
    interfaces: [...LAB.interfaces, { name: 'ppp0', zone: 'isp2', addresses: ['198.18.0.2/24'] }],
  };
  const rules = nat('-A PREROUTING -p tcp --dport 25 -m addrtype --dst-type LOCAL -j DNAT --to-destination 192.168.1.55');
  const packet: TracePacket = { id: 1, in: 'ppp0', src: '203.0.113.9', dst: '198.18.0.2', proto: 'tcp', sport: 30_001, dport: 25 };

  async function with2(use: (oracle: Oracle) => Promise<void>): Promise<void> {
    const oracle = await openOracle(TWO);
    try {
      await use(oracle);
    } finally {
      oracle.close();
    }
  }

  it('fact 15: the reply leaves by the other uplink, and CONNMARK with ip rule cures it', async () =>
    with2(async (oracle) => {
      await oracle.load(rules);
      expect((await oracle.decide([packet])).map(words)).toEqual(['forward bond1 203.0.113.9 → 192.168.1.55:25, wrong-uplink bond0']);
      oracle.gateway.shell('ip rule add fwmark 2 table 102; ip route add default via 198.18.0.1 table 102');
      const marks = ['-A PREROUTING -i ppp0 -j CONNMARK --set-mark 2', '-A PREROUTING -i bond1 -j CONNMARK --restore-mark'];
      await oracle.load(`*mangle\n${marks.join('\n')}\nCOMMIT\n${rules}`);
      expect((await oracle.decide([packet])).map(words)).toEqual(['forward bond1 203.0.113.9 → 192.168.1.55:25, returns']);
    }));

  it('fact 3: rp_filter=1 on an uplink without a default route of its own drops the SYN', async () =>
    with2(async (oracle) => {
      oracle.gateway.shell('echo 1 > /proc/sys/net/ipv4/conf/ppp0/rp_filter');
      await oracle.load(rules);
      expect((await oracle.decide([packet])).map(words)).toEqual(['drop']);
    }));
});
