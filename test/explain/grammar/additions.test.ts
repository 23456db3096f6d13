import { describe, expect, it } from 'vitest';
import { addedInWords } from '../../../src/explain/grammar/additions.ts';
import { vocabulary } from '../../../src/explain/grammar/vocabulary.ts';

const known = vocabulary(
  [],
  'mail-gw',
  new Map([
    ['bond0', 'internet'],
    ['bond1', 'office'],
    ['bond1.20', 'vlan20'],
  ]),
);
const added = (text: string) => {
  const found = addedInWords(text, known, true);
  return found === null
    ? null
    : `${found.rule.table ?? 'filter'} ${found.rule.chain} ${found.rule.rest} | ${found.rest.replace(/\s+/g, ' ').trim()}`;
};

describe('a rule proposed in words', () => {
  it.each([
    ['allow forwarding from bond1.20 to bond1 for vlan20', 'filter FORWARD -i bond1.20 -o bond1 -j ACCEPT | allow forwarding for vlan20'],
    ['放行 bond1.20 到 bond1 的转发', 'filter FORWARD -i bond1.20 -o bond1 -j ACCEPT | 放行 的转发'],
    [
      'we DNAT 993 on 110.88.12.88 coming in on bond0 to 192.168.1.55, who then?',
      'nat PREROUTING -i bond0 -d 110.88.12.88 -p tcp --dport 993 -j DNAT --to-destination 192.168.1.55 | we 110.88.12.88:993 , who then?',
    ],
    [
      'we publish 110.88.12.88:53/udp to 192.168.1.53:5353',
      'nat PREROUTING -d 110.88.12.88 -p udp --dport 53 -j DNAT --to-destination 192.168.1.53:5353 | we 110.88.12.88:53',
    ],
    [
      '把 110.88.12.88 的 993 映射到 192.168.1.55',
      'nat PREROUTING -d 110.88.12.88 -p tcp --dport 993 -j DNAT --to-destination 192.168.1.55 | 把 110.88.12.88:993',
    ],
    [
      'we forward imaps on 110.88.12.88 to 192.168.1.55',
      'nat PREROUTING -d 110.88.12.88 -p tcp --dport 993 -j DNAT --to-destination 192.168.1.55 | we 110.88.12.88:993',
    ],
  ])('%s', (text, expected) => {
    expect(added(text)).toBe(expected);
  });

  it.each([
    'allow forwarding from wlan7 to bond1',
    'DNAT 993 on 110.88.12.88 via wlan7 to 192.168.1.55',
    'DNAT 99999 on 110.88.12.88 to 192.168.1.55',
    'is 993 on 110.88.12.88 forwarded?',
  ])('is none in: %s', (text) => {
    expect(added(text)).toBeNull();
  });

  it('is none where nothing is proposed', () => {
    expect(addedInWords('110.88.12.88 的 993 映射到 192.168.1.55', known, false)).toBeNull();
  });
});
