import { describe, expect, it } from 'vitest';
import { changeRows } from '../../src/render/changes.ts';
import type { Change } from '../../src/review/model.ts';
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
