/** Pictures: what they show, that hostile text stays text, and that nothing lies outside of them. */
import { describe, expect, it } from 'vitest';
import type { Hop } from '../../src/explain/model.ts';
import { answerPicture, listPicture, matrixPicture, pathPicture } from '../../src/render/picture.ts';
import { wrapped } from '../../src/render/svg.ts';
import { ask } from '../explain/asking.ts';
import { answer } from '../support/slack-samples.ts';

const HOSTILE = '</text><script>alert(1)</script><image href="https://evil.example"/>&amp;"\u202e\u0007';

function size(svg: string): { readonly width: number; readonly height: number } {
  const match = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  return { width: Number(match?.[1]), height: Number(match?.[2]) };
}

/** Every baseline, box and mark within the picture. */
function isInside(svg: string): boolean {
  const { width, height } = size(svg);
  const ys = [...svg.matchAll(/ (?:y|cy)="([\d.]+)"/g)].map((match) => Number(match[1]));
  const xs = [...svg.matchAll(/ (?:x|cx)="([\d.]+)"/g)].map((match) => Number(match[1]));
  return Math.max(...ys) < height && Math.max(...xs) <= width;
}

describe('pictures', () => {
  it('show the path there and back, with headers where they change, in both languages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const path = ask('internet -> 110.88.12.88:25', lang);
      const picture = answerPicture(path, lang);
      for (const text of [
        'nat PREROUTING',
        'mail-gw.rules:6',
        '→ 198.51.100.7:40000 → 192.168.1.55:25',
        '→ 110.88.12.88:25 → 198.51.100.7:40000',
      ])
        expect(picture?.svg).toContain(text);
      expect(picture?.svg).toContain(lang === 'en' ? '>Back<' : '>回程<');
      expect(picture?.alt).toContain(path.headline);
      expect(size(picture?.svg ?? '').width).toBeLessThanOrEqual(760);
      expect(isInside(picture?.svg ?? '')).toBe(true);
    }
  });

  it('show who reaches what: as a list for a phone, as a table for a page', () => {
    const { services } = ask('192.168.1.55');
    const list = answerPicture(ask('192.168.1.55'), 'en');
    expect(list?.svg).toContain('110.88.12.88:25,110,143');
    expect(list?.svg.match(/<circle/g)).toHaveLength(6);
    expect(size(list?.svg ?? '').width).toBeLessThanOrEqual(760);
    const table = matrixPicture(services, 'zh');
    expect(table.svg.match(/<circle/g)).toHaveLength(6);
    expect(table.alt).toContain('服务器自身');
    for (const { svg } of [list!, table]) expect(isInside(svg)).toBe(true);
  });

  it('are none where there is nothing to draw', () => {
    expect(answerPicture(ask('help'), 'en')).toBeNull();
  });

  it('keep hostile and endless text inside', () => {
    const hop: Hop = { at: HOSTILE, what: HOSTILE.repeat(50), place: { file: HOSTILE, line: 1 }, before: HOSTILE, after: HOSTILE };
    const path = { from: HOSTILE, to: HOSTILE, outcome: 'dropped' as const, there: Array.from({ length: 60 }, () => hop), back: [hop] };
    const service = {
      public: HOSTILE,
      server: HOSTILE,
      from: [{ vantage: HOSTILE, outcome: 'dropped' as const, sees: HOSTILE, at: null, decidedBy: null }],
    };
    const services = Array.from({ length: 200 }, (_, index) => ({ ...service, public: `${index} ${HOSTILE}` }));
    const pictures = [
      pathPicture(path, HOSTILE.repeat(40), 'en'),
      matrixPicture(services, 'en'),
      listPicture(services, 'zh'),
      answerPicture(answer({ headline: HOSTILE }), 'en')!,
    ];
    for (const { svg, alt } of pictures) {
      expect(svg).not.toMatch(/<script|<image| href="/);
      for (const unseen of ['\u202e', '\u0007']) expect(svg).not.toContain(unseen);
      expect(alt.length).toBeLessThanOrEqual(1000);
      expect(isInside(svg)).toBe(true);
      expect(size(svg).height).toBeLessThan(5000);
    }
  });

  it('break lines at blanks, long words and Chinese where they must', () => {
    expect(wrapped('-A PREROUTING -i bond0', 14, 3)).toEqual(['-A PREROUTING', '-i bond0']);
    expect(wrapped('abcdefghij', 4, 5)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapped('服务器自身，网关', 8, 3)).toEqual(['服务器自', '身，网关']);
    expect(wrapped('a b c d e f', 3, 2).at(-1)).toMatch(/…$/);
    expect(wrapped('', 10, 2)).toEqual([]);
  });
});
