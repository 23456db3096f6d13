/** Every verdict of an answer about a path is what `trace` says of a packet of that question. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Answer } from '../../src/explain/model.ts';
import { gatewayOf, LAB, ask as traced } from '../netfilter/support.ts';
import { listText, STAGES, sideOf } from '../review/support.ts';

const NETWORK = `${LAB}hosts: { mail: 192.168.1.55, web: 192.168.1.80 }\n`;

function ask(question: string, stage: keyof typeof STAGES = 'bond1', lang: 'en' | 'zh' = 'en'): Answer {
  return explain({ gateway: 'mail-gw', side: sideOf(listText(STAGES[stage]), NETWORK), question, lang, catalogue });
}

/** What a packet's fate means to a client of a published service. */
function outcome(stage: keyof typeof STAGES, device: string | null, src: string | undefined): string {
  const answer = traced(gatewayOf(listText(STAGES[stage]), { network: NETWORK }), {
    in: device,
    src,
    dst: '110.88.12.88',
    proto: 'tcp',
    sport: 40000,
    dport: 25,
  });
  if (answer.verdict === 'local') return 'reaches-gateway';
  const replies: Record<string, string> = { returns: 'reaches', bypasses: 'reply-bypasses', martian: 'martian', dropped: 'dropped' };
  return answer.verdict === 'forward' ? (replies[answer.reply ?? ''] ?? 'other') : answer.verdict;
}

const SOURCES: readonly [string, string | null, string | undefined][] = [
  ['internet', 'bond0', '203.0.113.9'],
  ['203.0.113.9', 'bond0', '203.0.113.9'],
  ['office', 'bond1', '192.168.1.20'],
  ['192.168.1.20', 'bond1', '192.168.1.20'],
  ['vlan20', 'bond1.20', '192.168.20.7'],
  ['192.168.20.7', 'bond1.20', '192.168.20.7'],
  ['floor3', 'bond1', '192.168.30.9'],
  ['192.168.30.9', 'bond1', '192.168.30.9'],
  ['server', 'bond1', '192.168.1.55'],
  ['mail', 'bond1', '192.168.1.55'],
  ['web', 'bond1', '192.168.1.80'],
  ['gateway', null, undefined],
  ['192.168.1.1', null, undefined],
];

/** Hosts are told by their address. */
const HOSTS: Readonly<Record<string, string>> = { mail: '192.168.1.55', web: '192.168.1.80' };

describe.each(['bond0', 'bond1', 'mended'] as const)('one path, %s', (stage) => {
  it.each(SOURCES)('from %s: the verdict is that of a traced packet', (from, device, src) => {
    for (const question of [`${from} -> 110.88.12.88:25`, `110.88.12.88:25 from ${from}`, `从 ${from} 访问 110.88.12.88:25`]) {
      const answer = ask(question, stage);
      expect(answer.meaning).toMatchObject({ ask: 'path', from: HOSTS[from] ?? from, to: '110.88.12.88:25/tcp' });
      expect(answer.verdict, question).toBe(outcome(stage, device, src));
    }
  });
});

it('IPv6 questions are asked of the IPv6 ruleset', () => {
  const network = LAB.replace('110.88.12.89/24]', '110.88.12.89/24, "2001:db8:88::88/64"]')
    .replace('[192.168.1.1/24]', '[192.168.1.1/24, "fd00:1::1/64"]')
    .replace('routes:', 'routes:\n  - { to: default, via: "2001:db8:88::1" }');
  const files = [
    { name: 'rules.v4', text: listText(STAGES.bond0) },
    {
      name: 'rules.v6',
      text: '*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -d 2001:db8:88::88/128 -p tcp -m tcp --dport 25 -j DNAT --to-destination fd00:1::55\nCOMMIT\n',
    },
  ];
  const side = { files, network: { name: 'network.yml', text: network } };
  const verdict = (question: string) => explain({ gateway: 'g', side, question, lang: 'en', catalogue }).verdict;
  expect(verdict('internet -> [2001:db8:88::88]:25')).toBe('reaches');
  expect(verdict('fd00:1::20 -> [2001:db8:88::88]:25')).toBe('reply-bypasses');
  expect(verdict('office -> 110.88.12.88:25')).toBe('reaches-gateway');
});
