/** KERNEL.md facts 1 to 4, each asked of the real kernel with real hosts, and the same asked of Hairpin's model. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Lab, openLab, type Probe, PUBLIC, SERVER } from './lab.ts';
import { predictRow, probeAll, wording } from './matrix.ts';
import { check } from './model.ts';
import type { Namespace } from './namespaces.ts';
import { describeKernel } from './suite.ts';

const NETWORK = fileURLToPath(new URL('incident/network.yml', import.meta.url));
/** The gateway listens on 110 as well, the server alone on 25; UDP is asked on 53. */
const [ALONE, BOTH, DNS, INSIDE] = [25, 110, 53, 2525] as const;

interface Tables {
  readonly nat?: readonly string[];
  readonly filter?: readonly string[];
  readonly forward?: 'ACCEPT' | 'DROP';
}

function save({ nat = [], filter = [], forward = 'ACCEPT' }: Tables): string {
  return [
    '*nat',
    ...['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'].map((chain) => `:${chain} ACCEPT [0:0]`),
    ...nat,
    'COMMIT',
    '*filter',
    ':INPUT ACCEPT [0:0]',
    `:FORWARD ${forward} [0:0]`,
    ':OUTPUT ACCEPT [0:0]',
    ...filter,
    'COMMIT',
    '',
  ].join('\n');
}

const dnat = (match: string, port: number, proto = 'tcp', to = SERVER) =>
  `-A PREROUTING ${match} -d ${PUBLIC}/32 -p ${proto} -m ${proto} --dport ${port} -j DNAT --to-destination ${to}`.replace('  ', ' ');
const published = (...matches: readonly string[]) => matches.flatMap((match) => [dnat(match, ALONE), dnat(match, BOTH)]);
const BOND0 = published('-i bond0');
const ADMIN = published('-i bond0', '-i bond1');
const EVERYWHERE = published('');
const SNAT_RIGHT = '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1';
const ESTABLISHED = '-A FORWARD -m conntrack --ctstate ESTABLISHED -j ACCEPT';

const INSIDERS = ['office', 'vlan20', 'floor3', 'server'] as const;

/** One probe in a lab of its own, with the right rules: ICMP redirects that the gateway made, and that hosts received. */
async function redirects(probe: (own: Lab) => Promise<Probe>): Promise<{ made: number; arrived: number }> {
  const own = openLab();
  try {
    await own.listen('server', [ALONE]);
    own.load(save({ nat: [...EVERYWHERE, SNAT_RIGHT] }));
    expect((await probe(own)).result).toBe('answered');
    const arrived = INSIDERS.map((host) => icmpCounter(own.namespaces[host], 'InRedirects'));
    return { made: icmpCounter(own.gateway, 'OutRedirects'), arrived: arrived.reduce((sum, count) => sum + count, 0) };
  } finally {
    own.close();
  }
}

/** A counter of the `Icmp:` lines of /proc/net/snmp: the first names the columns, the second holds them. */
function icmpCounter(namespace: Namespace, name: string): number {
  const [names = [], values = []] = namespace
    .shell('grep ^Icmp: /proc/net/snmp')
    .split('\n')
    .map((line) => line.split(' '));
  return Number(values[names.indexOf(name)]);
}

describeKernel('KERNEL.md facts against the real kernel', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = openLab();
    await lab.listen('server', [ALONE, BOTH, DNS, INSIDE]);
    await lab.listen('gateway', [BOTH]);
  }, 30_000);
  afterAll(() => lab?.close());
  beforeEach(() => setRpFilter(0));

  const setRpFilter = (value: 0 | 1) => lab.gateway.shell(`for f in /proc/sys/net/ipv4/conf/*/rp_filter; do echo ${value} > $f; done`);

  /** Kernel and model side by side, on the port where only the server listens. */
  async function bothSay(tables: Tables, row: Awaited<ReturnType<typeof probeAll>>): Promise<void> {
    const text = save(tables);
    lab.load(text);
    expect(
      await probeAll(lab, ALONE),
      `the kernel
${text}`,
    ).toEqual(row);
    expect(
      predictRow(await check(text, NETWORK), ALONE),
      `the model
${text}`,
    ).toEqual(row);
  }

  describe('fact 1: only the bond0 rules', () => {
    const row = {
      internet: 'server sees 203.0.113.9',
      office: 'refused',
      vlan20: 'refused',
      floor3: 'refused',
      server: 'refused',
      gateway: 'refused',
    };
    it('the kernel: inside is refused by the gateway', async () => {
      lab.load(save({ nat: BOND0 }));
      expect(await probeAll(lab, ALONE)).toEqual(row);
    });
    it('the kernel: a listener of the gateway answers instead', async () => {
      lab.load(save({ nat: BOND0 }));
      const inside = { office: 'gateway', vlan20: 'gateway', floor3: 'gateway', server: 'gateway', gateway: 'gateway' };
      expect(await probeAll(lab, BOTH)).toEqual({ internet: 'server sees 203.0.113.9', ...inside });
    });
    it('the model says the same', async () => {
      const result = await check(save({ nat: BOND0 }), NETWORK);
      expect(predictRow(result, ALONE)).toEqual(row);
      expect(predictRow(result, BOTH, true).office).toBe('gateway');
    });
  });

  describe('fact 2: with the bond1 rules', () => {
    const row = {
      internet: 'server sees 203.0.113.9',
      office: 'timeout',
      vlan20: 'refused',
      floor3: 'server sees 192.168.30.9',
      server: 'timeout',
      gateway: 'refused',
    };
    it('the kernel: refused became timeout in the segment, VLAN 20 is not matched, an inner router is served', async () => {
      lab.load(save({ nat: ADMIN }));
      expect(await probeAll(lab, ALONE)).toEqual(row);
      const entry = lab.gateway.run(['conntrack', '-L', '-p', 'tcp', '--orig-src', '192.168.1.20', '--orig-port-dst', String(ALONE)]);
      expect(entry).toMatch(/SYN_SENT .*\[UNREPLIED\]/);
    });
    it('the model says the same', async () => {
      expect(predictRow(await check(save({ nat: ADMIN }), NETWORK), ALONE)).toEqual(row);
    });
    it.each(['-i bond1+', '-i bond1.20'])('%s matches the VLAN', (match) =>
      bothSay({ nat: [...BOND0, dnat(match, ALONE)] }, { ...row, ...untreated(match), vlan20: 'server sees 192.168.20.7' }),
    );
    const untreated = (match: string) => (match.endsWith('+') ? {} : { office: 'refused', floor3: 'refused', server: 'refused' });
    it('the kernel: UDP is answered from an address that was not asked', async () => {
      lab.load(save({ nat: [dnat('-i bond1', DNS, 'udp')] }));
      const probe = await lab.probeUdp('office', PUBLIC, DNS);
      expect(probe).toMatchObject({ result: 'answered', by: 'server', answeredFrom: SERVER });
    });
    it('the kernel: accept_local on the server does not help the server itself', async () => {
      lab.load(save({ nat: ADMIN }));
      const set = (value: 0 | 1) =>
        lab.namespaces.server.shell(`for f in /proc/sys/net/ipv4/conf/*/accept_local; do echo ${value} > $f; done`);
      set(1);
      try {
        expect(wording(await lab.probe('server', PUBLIC, ALONE))).toBe('timeout');
      } finally {
        set(0);
      }
    });
  });

  describe('fact 3: hairpin SNAT', () => {
    const fixed = {
      internet: 'server sees 203.0.113.9',
      office: 'server sees 192.168.1.1',
      vlan20: 'server sees 192.168.20.7',
      floor3: 'server sees 192.168.30.9',
      server: 'server sees 192.168.1.1',
      gateway: 'refused',
    };
    const unfixed = { ...fixed, office: 'timeout', server: 'timeout' };
    it.each([
      ['SNAT', `-A POSTROUTING -s 192.168.1.0/24 -d ${SERVER}/32 -p tcp -m tcp --dport ${ALONE} -j SNAT --to-source 192.168.1.1`],
      ['MASQUERADE', `-A POSTROUTING -s 192.168.1.0/24 -d ${SERVER}/32 -p tcp -m tcp --dport ${ALONE} -j MASQUERADE`],
      ['SNAT for DNATed connections', SNAT_RIGHT],
    ])('%s cures the segment and the server itself', (_name, rule) => bothSay({ nat: [...EVERYWHERE, rule] }, fixed));
    it.each([
      ['-d the public address', `-A POSTROUTING -s 192.168.1.0/24 -d ${PUBLIC}/32 -j SNAT --to-source 192.168.1.1`],
      ['MASQUERADE -o bond0', '-A POSTROUTING -o bond0 -j MASQUERADE'],
    ])('%s does nothing for it', (_name, rule) => bothSay({ nat: [...EVERYWHERE, rule] }, unfixed));
    it('the kernel: rp_filter on the gateway is irrelevant here', async () => {
      lab.load(save({ nat: [...EVERYWHERE, SNAT_RIGHT] }));
      setRpFilter(1);
      expect(await probeAll(lab, ALONE)).toEqual(fixed);
    });
    // The gateway makes redirects for hairpin flows and its own NAT discards them, so what counts is what arrives. Fresh labs, since the
    // kernel limits how many redirects one host gets.
    it('the kernel: ICMP redirects reach nobody where the flow is translated, and the server where it is not', {
      timeout: 30_000,
    }, async () => {
      const translated = await redirects((own) => own.probe('office', PUBLIC, ALONE));
      expect(translated.made).toBeGreaterThan(0);
      expect(translated.arrived).toBe(0);
      const direct = await redirects((own) => own.probe('floor3', SERVER, ALONE));
      expect(direct.arrived).toBeGreaterThan(0);
    });
  });

  describe('fact 4: FORWARD', () => {
    const nat = [dnat('', ALONE, 'tcp', `${SERVER}:${INSIDE}`), SNAT_RIGHT];
    const allowed = (match: string) => `-A FORWARD ${match} -j ACCEPT`;
    const none = {
      internet: 'timeout',
      office: 'timeout',
      vlan20: 'timeout',
      floor3: 'timeout',
      server: 'timeout',
      gateway: 'refused',
    };
    const all = {
      internet: 'server sees 203.0.113.9',
      office: 'server sees 192.168.1.1',
      vlan20: 'server sees 192.168.20.7',
      floor3: 'server sees 192.168.30.9',
      server: 'server sees 192.168.1.1',
      gateway: 'refused',
    };
    const dropping = (...filter: readonly string[]) => ({ nat, filter, forward: 'DROP' as const });
    const inside = `-p tcp -m tcp --dport ${INSIDE}`;

    it('sees the inside address and port', () => bothSay(dropping(ESTABLISHED, allowed(`-d ${SERVER}/32 ${inside}`)), all));
    it('never sees the public address', () => bothSay(dropping(ESTABLISHED, allowed(`-d ${PUBLIC}/32 ${inside}`)), none));
    it('never sees the public port', () => bothSay(dropping(ESTABLISHED, allowed(`-d ${SERVER}/32 -p tcp -m tcp --dport ${ALONE}`)), none));
    it('sees the source before SNAT', () =>
      bothSay(dropping(ESTABLISHED, allowed(`-s 192.168.1.20/32 ${inside}`)), { ...none, office: all.office }));
    it('never sees the source after SNAT', () => bothSay(dropping(ESTABLISHED, allowed(`-s 192.168.1.1/32 ${inside}`)), none));
    it('hairpin traffic is -i bond1 -o bond1', () =>
      bothSay(dropping(ESTABLISHED, allowed(`-i bond1 -o bond1 ${inside}`)), {
        ...none,
        office: all.office,
        floor3: all.floor3,
        server: all.server,
      }));
    it('without an ESTABLISHED rule the reply is dropped', () => bothSay(dropping(allowed(`-d ${SERVER}/32 ${inside}`)), none));
    it('--ctstate DNAT alone passes both directions', () => bothSay(dropping(allowed('-m conntrack --ctstate DNAT')), all));
    it('the kernel: --ctstate DNAT refuses direct traffic, NEW,DNAT admits it', async () => {
      lab.load(save(dropping(ESTABLISHED, allowed('-m conntrack --ctstate DNAT'))));
      expect(wording(await lab.probe('vlan20', SERVER, INSIDE))).toBe('timeout');
      lab.load(save(dropping(ESTABLISHED, allowed('-m conntrack --ctstate NEW,DNAT'))));
      expect(wording(await lab.probe('vlan20', SERVER, INSIDE))).toBe('server sees 192.168.20.7');
    });

    describe('a narrow link behind the inner router', () => {
      const narrow = (mtu: number) => {
        lab.innerMtu(mtu);
        lab.namespaces.server.run(['ip', 'route', 'flush', 'cache']);
      };
      const open = allowed(`-d ${SERVER}/32 ${inside}`);
      it.each([
        ['ESTABLISHED without RELATED: telnet works, big mail hangs', [ESTABLISHED, open], 'stalled'],
        ['with RELATED the big mail passes', ['-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', open], 'answered'],
        ['--ctstate DNAT passes it too', [allowed('-m conntrack --ctstate DNAT')], 'answered'],
      ])('the kernel: %s', async (_name, filter, bulk) => {
        narrow(1200);
        try {
          lab.load(save(dropping(...filter)));
          expect((await lab.probe('floor3', PUBLIC, ALONE)).result, 'a short dialogue').toBe('answered');
          expect((await lab.probe('floor3', PUBLIC, ALONE, { bulk: true })).result, '200 kB').toBe(bulk);
        } finally {
          narrow(1500);
        }
      });
    });
  });
});
