import { describe, expect, it } from 'vitest';
import { cellMark, cellWords, matrixOf, splitEndpoint } from '../../src/render/matrix.ts';
import type { VantageOutcome } from '../../src/review/model.ts';
import { healed, PORTS, service } from './sample.ts';

function seen(outcome: VantageOutcome['outcome'], sees: string | null, vantage = 'office', part = false): VantageOutcome {
  const entry = { vantage, outcome, sees, at: null, decidedBy: null };
  return part ? { ...entry, regions: [{ src: ['192.168.1.0/25'] }] } : entry;
}

describe('splitEndpoint', () => {
  it.each([
    ['110.88.12.88:25/tcp', '110.88.12.88', '25', 'tcp'],
    ['[2001:db8::1]:25/tcp', '[2001:db8::1]', '25', 'tcp'],
    ['2001:db8::1', '2001:db8::1', null, null],
    ['*:25/tcp', '*', '25', 'tcp'],
    ['110.88.12.88:*/any', '110.88.12.88', '*', 'any'],
    ['192.168.1.55', '192.168.1.55', null, null],
    ['110.88.12.88/icmp', '110.88.12.88', null, 'icmp'],
  ])('%s', (text, address, port, proto) => {
    expect(splitEndpoint(text)).toEqual({ address, port, proto });
  });
});

describe('matrixOf', () => {
  it('merges ports of one address with the same row', () => {
    const { rows, vantages } = matrixOf(PORTS.map(service));
    expect(rows.map((row) => [row.label, row.server])).toEqual([['110.88.12.88:25,110,143', '192.168.1.55']]);
    expect(vantages).toEqual(['internet', 'office', 'vlan20', 'floor3', 'server', 'gateway']);
  });

  it('keeps rows apart that differ in one cell, in the server, or in the protocol', () => {
    const other = { ...service(110), server: '192.168.1.80:110' };
    const udp = { ...service(25), public: '110.88.12.88:25/udp' };
    expect(matrixOf([service(25), healed(110), other, udp]).rows.map((row) => row.label)).toEqual([
      '110.88.12.88:25',
      '110.88.12.88:110',
      '110.88.12.88:110',
      '110.88.12.88:25/udp',
    ]);
  });

  it('does not merge translated ports, whose servers differ', () => {
    const moved = (port: number) => ({ ...service(port), server: `192.168.1.55:${port + 8000}` });
    expect(matrixOf([moved(25), moved(110)]).rows.map((row) => row.server)).toEqual(['192.168.1.55:8025', '192.168.1.55:8110']);
  });
});

describe('cells', () => {
  it('are good only when the whole vantage reaches', () => {
    expect(cellMark([seen('reaches', 'client')])).toBe('good');
    expect(cellMark([seen('reaches', 'client', 'office', true), seen('dropped', null, 'office', true)])).toBe('bad');
    expect(cellMark([seen('reaches-gateway', null, 'gateway')])).toBe('unsure');
    expect(cellMark([seen('undetermined', null)])).toBe('unsure');
    expect(cellMark(undefined)).toBe('none');
  });

  it('say in a few words what is not plain success', () => {
    expect(cellWords([seen('reaches', 'client')], 'en')).toBe('');
    expect(cellWords([seen('reaches', '192.168.1.1')], 'en')).toBe('as 192.168.1.1');
    expect(cellWords([seen('reply-bypasses', 'client')], 'zh')).toBe('回包绕过网关');
    const mixed = [seen('reaches', 'client', 'office', true), seen('dropped', null, 'office', true)];
    expect(cellWords(mixed, 'en')).toBe('reaches (in part); dropped (in part)');
  });
});
