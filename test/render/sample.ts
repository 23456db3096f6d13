/** The incident's second stage as a review: the administrator's bond1 rules are in, and no inside client works. */
import type { Change, Finding, Flow, GatewayReview, Outcome, ReviewResult, Service, VantageOutcome } from '../../src/review/model.ts';
import type { SourceFile } from '../../src/ruleset/model.ts';

export const PATH = 'gateways/mail-gw/mail-gw.rules';
export const HEAD_SHA = '3f2a9c1d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b';
export const BASE_SHA = '0b9a8f7e6d5c4b3a2f1e0d9c8b7a6f5e4d3c2b1a';
export const PORTS = [25, 110, 143] as const;

const PUBLIC = '110.88.12.88';
const SERVER = '192.168.1.55';

function publish(iface: string, port: number): string {
  return `-A PREROUTING -i ${iface} -d ${PUBLIC} -p tcp -m tcp --dport ${port} -j DNAT --to-destination ${SERVER}`;
}

/** Lines 6-8 publish for bond0, 9-11 for bond1; MASQUERADE stands at 12, COMMIT at 13. */
export const HEAD_TEXT = [
  '*nat',
  ':PREROUTING ACCEPT [0:0]',
  ':INPUT ACCEPT [0:0]',
  ':OUTPUT ACCEPT [0:0]',
  ':POSTROUTING ACCEPT [0:0]',
  ...PORTS.map((port) => publish('bond0', port)),
  ...PORTS.map((port) => publish('bond1', port)),
  '-A POSTROUTING -o bond0 -j MASQUERADE',
  'COMMIT',
  '',
].join('\n');

export const BASE_TEXT = HEAD_TEXT.split('\n')
  .filter((line) => !line.includes('DNAT'))
  .join('\n');

export const HEAD_FILE: SourceFile = { name: PATH, text: HEAD_TEXT };
export const BASE_FILE: SourceFile = { name: PATH, text: BASE_TEXT };

export const SNAT = '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1';

const SOURCES: Readonly<Record<string, { readonly in: string; readonly src: string }>> = {
  internet: { in: 'bond0', src: '203.0.113.9' },
  office: { in: 'bond1', src: '192.168.1.20' },
  vlan20: { in: 'bond1.20', src: '192.168.20.7' },
  floor3: { in: 'bond1', src: '192.168.30.7' },
  server: { in: 'bond1', src: SERVER },
};

export function witness(vantage: string, port: number) {
  const source = SOURCES[vantage] ?? { in: null, src: PUBLIC };
  return { ...source, dst: PUBLIC, proto: 'tcp', sport: 40000, dport: port };
}

function entry(vantage: string, port: number, outcome: Outcome, more: Partial<VantageOutcome>): VantageOutcome {
  const base = { vantage, outcome, sees: null, at: null, decidedBy: null };
  return outcome === 'reaches' ? { ...base, ...more } : { ...base, witness: witness(vantage, port), ...more };
}

export function service(port: number): Service {
  const untranslated = { routing: `${PUBLIC} is the gateway's own address` };
  return {
    public: `${PUBLIC}:${port}/tcp`,
    server: `${SERVER}:${port}`,
    from: [
      entry('internet', port, 'reaches', { sees: 'client' }),
      entry('office', port, 'reply-bypasses', {
        sees: 'client',
        at: 'reply',
        decidedBy: { routing: '192.168.1.20 is on-link for the server' },
      }),
      entry('vlan20', port, 'reaches-gateway', { at: 'request', decidedBy: untranslated }),
      entry('floor3', port, 'reaches', { sees: 'client' }),
      entry('server', port, 'martian', { sees: SERVER, at: 'request', decidedBy: { routing: 'source is the host itself' } }),
      entry('gateway', port, 'reaches-gateway', { at: 'request', decidedBy: untranslated }),
    ],
  };
}

export const EDITS = [
  {
    file: PATH,
    line: 9,
    endLine: 11,
    replace: PORTS.map((port) => publish('bond1+', port)),
  },
  { file: PATH, line: 12, insert: [SNAT] },
] as const;

export function finding(check: string, port: number, line: number, more: Partial<Finding> = {}): Finding {
  return {
    check,
    severity: 'error',
    file: PATH,
    line,
    column: 1,
    endLine: line,
    message: {
      en: `office 192.168.1.20 gets no answer from ${PUBLIC}:${port}: the reply bypasses the gateway`,
      zh: `office 192.168.1.20 得不到 ${PUBLIC}:${port} 的应答：回包绕过网关`,
    },
    why: {
      en: `${SERVER} sees 192.168.1.20 in its own segment and answers it directly; the client asked ${PUBLIC} and resets.`,
      zh: `${SERVER} 看到 192.168.1.20 在自己的网段，直接应答；客户端问的是 ${PUBLIC}，于是复位。`,
    },
    fix: {
      edits: EDITS,
      proved: true,
      note: { en: 'The server sees its inside neighbours as 192.168.1.1.', zh: '服务器看到的同网段客户端是 192.168.1.1。' },
    },
    fingerprint: `${check}|PREROUTING|${PUBLIC}:${port}/tcp`,
    ...more,
  };
}

function local(vantage: string, port: number): Flow {
  const { src, dst, proto, sport } = witness(vantage, port);
  return { verdict: 'local', out: null, packet: { src, dst, proto, sport, dport: port }, reply: null, decidedBy: null, unknown: [] };
}

function forward(vantage: string, port: number, reply: string): Flow {
  return { ...local(vantage, port), verdict: 'forward', out: 'bond1', packet: { ...witness(vantage, port), dst: SERVER }, reply };
}

function change(vantage: string, port: number, after: Outcome, reply: string): Change {
  return {
    vantage,
    packets: `tcp to ${PUBLIC}:${port}`,
    regions: [{ in: [witness(vantage, port).in], dst: [`${PUBLIC}/32`], proto: ['tcp'], dport: [String(port)] }],
    before: 'reaches-gateway',
    after,
    beforeFlow: local(vantage, port),
    afterFlow: forward(vantage, port, reply),
    witness: witness(vantage, port),
  };
}

export const REVIEW: ReviewResult = {
  introduced: PORTS.map((port, index) => finding('hairpin-without-snat', port, 9 + index)),
  fixed: [],
  existing: [finding('self-access', 25, 6, { severity: 'warning', fix: null, message: { en: 'old trouble', zh: '旧问题' } })],
  changes: PORTS.flatMap((port) => [
    change('internet', port, 'reaches', 'returns'),
    change('floor3', port, 'reaches', 'returns'),
    change('office', port, 'reply-bypasses', 'bypasses'),
    change('server', port, 'martian', 'martian'),
  ]),
  services: PORTS.map(service),
  servicesBefore: [],
  assumptions: [
    {
      text: { en: 'bond1.20 is a segment of its own.', zh: 'bond1.20 是一个独立的网段。' },
      settle: 'bond1.20: { zone: vlan20, addresses: [192.168.20.1/24] }',
    },
  ],
  warnings: [],
};

export const GATEWAY: GatewayReview = {
  gateway: 'mail-gw',
  head: { files: [HEAD_FILE], network: null },
  base: { files: [BASE_FILE], network: null },
  result: REVIEW,
};

/** The same service, reached by everybody but the gateway itself. */
export function healed(port: number): Service {
  const seen: Readonly<Record<string, string>> = { office: '192.168.1.1', server: '192.168.1.1' };
  return {
    ...service(port),
    from: service(port).from.map((one) =>
      one.vantage === 'gateway'
        ? one
        : { vantage: one.vantage, outcome: 'reaches', sees: seen[one.vantage] ?? 'client', at: null, decidedBy: null },
    ),
  };
}
