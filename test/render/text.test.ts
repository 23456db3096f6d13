import { describe, expect, it } from 'vitest';
import { columns } from '../../src/render/escape.ts';
import { answerText, checkText, reviewText } from '../../src/render/text.ts';
import type { CheckResult } from '../../src/review/model.ts';
import { finding, HEAD_FILE, PATH, PORTS, REVIEW, SNAT, service } from './sample.ts';

const PLAIN = { lang: 'en', color: false, files: [HEAD_FILE] } as const;

const CHECK: CheckResult = {
  findings: PORTS.map((port, index) => finding('hairpin-without-snat', port, 9 + index)),
  services: PORTS.map(service),
  assumptions: REVIEW.assumptions,
  warnings: [{ severity: 'warning', file: 'fw.rules', line: 13, column: 1, message: 'COMMIT is missing' }],
};

describe('checkText', () => {
  const lines = checkText(CHECK, PLAIN).split('\n');

  it('says the verdict first', () => {
    expect(lines[0]).toBe('✗ 110.88.12.88:25,110,143 works from the internet and floor3, not from office, vlan20 and the server itself');
    expect(lines[1]).toBe('  3 errors');
  });

  it('names place, severity, message and check of each finding', () => {
    const found = lines.filter((line) => line.startsWith(`${PATH}:`));
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(
      `${PATH}:9:1: error: office 192.168.1.20 gets no answer from 110.88.12.88:25: the reply bypasses the gateway [hairpin-without-snat]`,
    );
  });

  it('shows a fix once, as a diff, and then points at it', () => {
    expect(lines.filter((line) => line.trim() === `+${SNAT}`)).toHaveLength(1);
    expect(lines.filter((line) => line.trim() === 'fix: the same as above')).toHaveLength(2);
    expect(lines.some((line) => line.trim().startsWith('--A PREROUTING -i bond1 '))).toBe(true);
  });

  it('aligns the matrix, one line a vantage', () => {
    const start = lines.indexOf('Who reaches what');
    const table = lines.slice(start + 1, start + 8);
    const at = table[0]?.indexOf('outcome');
    expect(at).toBeGreaterThan(0);
    expect(table.slice(1).map((line) => line.slice(at).split('  ')[0])).toEqual([
      '✓ reaches',
      '✗ reply bypasses the gateway',
      '✗ answered by the gateway itself',
      '✓ reaches',
      '✗ dropped as martian',
      '! answered by the gateway itself',
    ]);
  });

  it('lists assumptions with what settles them, and warnings', () => {
    expect(lines).toContain('    settled by: bond1.20: { zone: vlan20, addresses: [192.168.20.1/24] }');
    expect(lines).toContain('  fw.rules:13:1: warning: COMMIT is missing');
  });

  it('aligns Chinese by columns', () => {
    const chinese = checkText(CHECK, { lang: 'zh', color: false }).split('\n');
    expect(chinese[0]).toBe('✗ 110.88.12.88:25,110,143 从互联网和 floor3 可以访问，从 office、vlan20 和服务器自身不行');
    const start = chinese.indexOf('谁能访问什么');
    const table = chinese.slice(start + 1, start + 8);
    const widthUpTo = (line: string, mark: RegExp) => columns(line.slice(0, line.search(mark)));
    const at = widthUpTo(table[0] ?? '', /结果/);
    expect(table.slice(1).map((line) => widthUpTo(line, /[✓✗!]/u))).toEqual(Array(6).fill(at));
  });

  it('is calm where there is nothing', () => {
    expect(checkText({ findings: [], services: [], assumptions: [], warnings: [] }, PLAIN)).toBe('✓ nothing to report\n');
  });
});

describe('colour and hostile text', () => {
  const hostile = finding('missing-hairpin', 25, 6, { message: { en: 'x \u001b]0;owned\u0007\u202e', zh: 'x' }, file: 'a\u001b[2J.rules' });
  const result: CheckResult = { ...CHECK, findings: [hostile] };

  it('has no escape codes without colour', () => {
    const text = checkText(result, PLAIN);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text).toContain('x \\x1b]0;owned\\x07\\u202e [missing-hairpin]');
    expect(text).toContain('a\\x1b[2J.rules:6:1:');
  });

  it('has only its own colours with colour', () => {
    const text = checkText(result, { ...PLAIN, color: true });
    expect(text).toContain('\u001b[31merror\u001b[0m');
    const bare = text.split('\u001b').map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, '')));
    expect(bare.join('')).toBe(checkText(result, PLAIN));
  });
});

describe('reviewText', () => {
  const text = reviewText(REVIEW, PLAIN);

  it('tells each change before and after, merged', () => {
    const line = text.split('\n').find((one) => one.includes('the internet, floor3'));
    expect(line?.replaceAll(/ {2,}/g, ' ').trim()).toBe(
      'tcp to 110.88.12.88:25,110,143 the internet, floor3 ✗ answered by the gateway itself → ✓ reaches 192.168.1.55',
    );
  });

  it('says where only what the change can touch is told', () => {
    expect(text).not.toContain('very large');
    expect(reviewText({ ...REVIEW, confined: true }, PLAIN)).toContain(
      'only what this change can touch is told. hairpin check tells of the rest.',
    );
  });

  it('keeps existing findings apart from introduced ones', () => {
    expect(text).toContain('There before this change\n');
    expect(text).toContain(`  ${PATH}:6:1: warning: old trouble [self-access]`);
    expect(text.split('\n')[1]).toBe('  3 errors');
  });

  it('tells tens of thousands of services and findings as what they have in common', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ ...service(25), public: `10.0.${index >> 8}.${index & 255}:25/tcp` }));
    const [finding] = CHECK.findings;
    if (finding === undefined) throw new Error('the sample has no finding');
    const findings = Array.from({ length: 20_000 }, (_, index) => ({ ...finding, line: index + 1 }));
    const text = checkText({ ...CHECK, findings, services: many }, PLAIN);
    expect(text).toContain('(and 19999 more alike)');
    expect(text).toContain(`… 19980 more of ${finding.severity} [${finding.check}]`);
    expect(text.split('\n').length).toBeLessThan(200);
  });
});

describe('answerText', () => {
  it('prints the text, its headline bold with colour, its controls visible', () => {
    const answer = {
      meaning: { ask: 'help', from: null, to: null },
      verdict: null,
      services: [],
      headline: 'Nobody.',
      paths: [],
      why: null,
      fix: null,
      assumed: [],
      confirm: null,
      text: 'Nobody.\nmore\u001b[1m\n',
    } as const;
    expect(answerText(answer, PLAIN)).toBe('Nobody.\nmore\\x1b[1m\n');
    expect(answerText(answer, { ...PLAIN, color: true })).toBe('\u001b[1mNobody.\u001b[0m\nmore\\x1b[1m\n');
  });
});
