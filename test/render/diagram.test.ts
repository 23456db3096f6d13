import { describe, expect, it } from 'vitest';
import { pathDiagram } from '../../src/render/diagram.ts';
import type { Outcome, VantageOutcome } from '../../src/review/model.ts';
import { REVIEW, service, witness } from './sample.ts';

function draw(vantage: string, change: Partial<VantageOutcome> = {}) {
  const own = service(25);
  const entry = own.from.find((one) => one.vantage === vantage);
  if (!entry) throw new Error(`no such vantage: ${vantage}`);
  return pathDiagram({
    gateway: 'mail-gw',
    service: own,
    entry: { witness: witness(vantage, 25), ...entry, ...change },
    flow: null,
    lang: 'en',
  });
}

describe('pathDiagram', () => {
  it('draws the reply that goes past the gateway', () => {
    expect(draw('office')).toBe(
      [
        'sequenceDiagram',
        '  participant C as office 192.168.1.20',
        '  participant G as mail-gw',
        '  participant S as server 192.168.1.55',
        '  C->>G: 192.168.1.20:40000 → 110.88.12.88:25 (arrives on bond1)',
        '  G->>S: 192.168.1.20:40000 → 192.168.1.55:25',
        '  S--xC: 192.168.1.55:25 → 192.168.1.20:40000 (straight back, past the gateway)',
        '  Note over C: it asked another address, the connection fails',
      ].join('\n'),
    );
  });

  it('has one lifeline for a server that asks itself', () => {
    expect(draw('server')?.split('\n').slice(1)).toEqual([
      '  participant C as the server itself 192.168.1.55',
      '  participant G as mail-gw',
      '  C->>G: 192.168.1.55:40000 → 110.88.12.88:25 (arrives on bond1)',
      '  G->>C: 192.168.1.55:40000 → 192.168.1.55:25',
      '  Note over C: the source is its own address, dropped as martian',
    ]);
  });

  it('stops where the packet stops', () => {
    const by = { table: 'filter', chain: 'FORWARD', file: 'fw.rules', line: 31 };
    const request = draw('office', { outcome: 'dropped', at: 'request', decidedBy: by })?.split('\n') ?? [];
    expect(request.at(-1)).toBe('  Note over G: dropped - fw.rules:31 (filter FORWARD)');
    expect(request).toHaveLength(6);
    const reply = draw('office', { outcome: 'dropped', at: 'reply', decidedBy: { policy: 'FORWARD' } })?.split('\n') ?? [];
    expect(reply.slice(-2)).toEqual(['  S->>G: 192.168.1.55:25 → 192.168.1.20:40000', '  Note over G: dropped - the policy of FORWARD']);
  });

  it('prefers the traced header', () => {
    const flow = REVIEW.changes[0]?.afterFlow;
    if (!flow?.packet) throw new Error('the sample has no flow');
    const entry = service(25).from[1]!;
    const traced = { ...flow, packet: { ...flow.packet, dst: '192.168.1.80', dport: 2525 } };
    expect(pathDiagram({ gateway: 'g', service: service(25), entry, flow: traced, lang: 'zh' })).toContain('→ 192.168.1.80:2525\n');
  });

  it.each<Outcome>(['reaches', 'reaches-gateway', 'rejected', 'leaves', 'loops', 'no-route', 'wrong-uplink', 'undetermined'])(
    'draws %s',
    (outcome) => {
      const lines = draw('vlan20', { outcome })?.split('\n') ?? [];
      expect(lines.length).toBeGreaterThan(5);
      expect(lines.slice(1).every((line) => /^ {2}(participant|C->>G|G->>S|S->>G|G->>C|G-->>C|Note over)/.test(line))).toBe(true);
    },
  );

  it('draws nothing without a packet, and nothing for the gateway itself', () => {
    expect(draw('gateway')).toBeNull();
    const { witness: _, ...bare } = service(25).from[1]!;
    expect(pathDiagram({ gateway: 'g', service: service(25), entry: bare, flow: null, lang: 'en' })).toBeNull();
  });
});
