import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { changeRows, shortPackets } from '../../src/render/changes.ts';
import type { Change } from '../../src/review/model.ts';
import { reviewSides } from '../../src/review/review.ts';
import { PORTS, REVIEW } from './sample.ts';

const FIRST = REVIEW.changes[0]!;

function packets(texts: readonly string[], lang: 'en' | 'zh'): readonly string[] {
  return changeRows(
    texts.map((text) => ({ ...FIRST, packets: text })),
    lang,
  ).map((row) => row.packets);
}

describe('changeRows', () => {
  it('merges ports and vantages that change in the same way', () => {
    expect(REVIEW.changes).toHaveLength(PORTS.length * 4);
    expect(changeRows(REVIEW.changes, 'en').map((row) => [row.packets, row.vantages])).toEqual([
      ['tcp to 110.88.12.88:25,110,143', ['the internet', 'floor3']],
      ['tcp to 110.88.12.88:25,110,143', ['office']],
      ['tcp to 110.88.12.88:25,110,143', ['the server itself']],
    ]);
  });

  it('keeps every way of saying packets, in both languages', () => {
    const said = ['tcp to 110.88.12.88:25,110', 'udp', 'any packet to 10.0.0.0/8', 'tcp to port 25; udp; … (7 regions)'];
    expect(packets(said, 'en')).toEqual(said);
    expect(packets(said, 'zh')).toEqual([
      '到 110.88.12.88:25,110 的 tcp',
      'udp',
      '到 10.0.0.0/8 的任意报文',
      '到端口 25 的 tcp；udp；……（共 7 个区域）',
    ]);
  });

  it('tells flows apart whose outcome stays the same', () => {
    const moved: Change = {
      ...FIRST,
      before: 'reaches',
      after: 'reaches',
      beforeFlow: { ...FIRST.afterFlow, out: 'bond1' },
      afterFlow: { ...FIRST.afterFlow, out: 'bond2' },
    };
    const [row] = changeRows([moved], 'en');
    expect(row?.before).toBe('✅ reaches 192.168.1.55 (out bond1)');
    expect(row?.after).toBe('✅ reaches 192.168.1.55 (out bond2)');
  });
});

describe('a row for what NAT no longer rewrites', () => {
  const side = (rules: string) => ({
    files: [{ name: 'fw.rules', text: `*nat\n:PREROUTING ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n${rules}COMMIT\n` }],
    network: {
      name: 'network.yml',
      text: `interfaces:
  eth0: { zone: internet, addresses: [203.0.113.1/24] }
  eth1: { zone: inside, addresses: [10.0.0.1/24] }
  eth2: { zone: dmz, addresses: [10.0.1.1/24] }
routes: [{ to: default, via: 203.0.113.254 }]
sysctl: { ip_forward: 1 }
`,
    },
  });
  const masquerade = '-A POSTROUTING -s 10.0.0.0/24 -o eth2 -j MASQUERADE --random-fully\n';

  it('says so, by a packet that a client may send', () => {
    const review = reviewSides('gw', side(masquerade), side(''), { catalogue });
    const changes = 'result' in review ? review.result.changes : [];
    expect(new Set(changes.map(({ witness }) => witness.sport))).toContain(40_000);
    const [before, after] = changeRows(changes, 'en').map((row) => [row.before, row.after])[0]!;
    expect(before).toBe('✅ reaches (as 10.0.1.1, from a port that NAT picks)');
    expect(after).toBe('✅ reaches (as the client, from its own port)');
    expect(changeRows(changes, 'zh')[0]!.after).toContain('源地址为客户端');
  });
});

describe('a long row', () => {
  it('keeps whether a match matches, by which alone it may differ', () => {
    const told = `tcp to the gateway, port 30080 where -m statistic --mode random --probability 0.5 ${'(nat A-VERY-LONG-CHAIN) '.repeat(3)}`;
    const row = { packets: `${told}does not match`, vantages: [], before: '', after: '' };
    expect(shortPackets(row, 'en')).toMatch(/….? does not match$/);
    expect(shortPackets(row, 'en').length).toBeLessThanOrEqual(101);
  });
});
