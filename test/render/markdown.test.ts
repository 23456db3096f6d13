import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/explain/model.ts';
import { answerMarkdown, checkMarkdown, findingLines, reviewMarkdown } from '../../src/render/markdown.ts';
import { finding, HEAD_FILE, PATH, PORTS, REVIEW, SNAT, service } from './sample.ts';

describe('checkMarkdown', () => {
  const result = { findings: [finding('hairpin-without-snat', 25, 9)], services: PORTS.map(service), assumptions: [], warnings: [] };

  it('has verdict, matrix, findings and the patch', () => {
    const text = checkMarkdown(result, { lang: 'en', files: [HEAD_FILE] });
    expect(text.startsWith('### ❌ 110.88.12.88:25,110,143 works from the internet and floor3')).toBe(true);
    expect(text).toContain(`- ❌ \`${PATH}:9\` office 192.168.1.20 gets no answer`);
    expect(text).toContain(`\n+${SNAT}\n`);
    expect(text).toContain(`--- a/${PATH}\n`);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('tells how many others a service and a finding stand for', () => {
    const alike = {
      ...result,
      findings: [finding('hairpin-without-snat', 25, 9, { alike: 249 })],
      services: [{ ...service(25), alike: 249 }],
    };
    const text = checkMarkdown(alike, { lang: 'en', files: [HEAD_FILE] });
    expect(text).toContain('| 110.88.12.88:25 → 192.168.1.55:25 (and 249 more alike) |');
    expect(text).toMatch(/- ❌ `[^`]+` .* \(and 249 more alike\) `hairpin-without-snat`/);
    expect(text).toContain('and likewise for those alike');
    expect(checkMarkdown(result, { lang: 'en', files: [HEAD_FILE] })).not.toContain('alike');
  });

  it('shows bare edits where the files are not at hand', () => {
    expect(checkMarkdown(result, { lang: 'en' })).toContain(`@@ ${PATH}:12\n+${SNAT}\n`);
  });
});

describe('reviewMarkdown', () => {
  it('has the changes, and existing findings folded', () => {
    const text = reviewMarkdown({ ...REVIEW, fixed: [finding('missing-hairpin', 25, 3)] }, { lang: 'en' });
    expect(text).toContain('| packets | from | before | after |\n|---|---|---|---|\n');
    expect(text).toContain('**Fixed by this change**\n\n- ✅ office 192.168.1.20');
    expect(text).toContain('<details><summary>There before this change (1)</summary>');
  });
});

describe('findingLines', () => {
  it('tells one check once, with the places of the others', () => {
    const findings = [finding('a', 25, 9), finding('a', 110, 10), finding('a', 143, 11), finding('b', 25, 6, { severity: 'warning' })];
    const items = findingLines(findings, { lang: 'en' }).split(/\n(?=- )/);
    expect(items).toHaveLength(2);
    expect(items[0]).toContain(`likewise at \`${PATH}:10\`, \`${PATH}:11\``);
    expect(items[1]).toMatch(/^- ⚠️ /);
  });

  it('cuts a long list and says so', () => {
    const findings = Array.from({ length: 25 }, (_, index) => finding(`c${index}`, 25, index + 1));
    expect(findingLines(findings, { lang: 'en' }).split('\n').at(-1)).toBe('- … and 5 more');
  });
});

describe('answerMarkdown', () => {
  const answer: Answer = {
    meaning: { ask: 'path', from: '192.168.20.7', to: '110.88.12.88:25/tcp' },
    verdict: 'reaches-gateway',
    services: [],
    headline: 'vlan20 does not reach 110.88.12.88:25.',
    paths: [
      {
        from: '192.168.20.7',
        to: '110.88.12.88:25',
        outcome: 'reaches-gateway',
        there: [
          { at: 'nat PREROUTING', what: 'no rule matches', place: null, before: null, after: null },
          { at: 'nat PREROUTING', what: '@everyone', place: { file: 'fw.rules', line: 7 }, before: 'a:1 → b:2', after: 'a:1 → c:2' },
        ],
        back: [],
      },
    ],
    why: '-i bond1 does not match bond1.20.',
    fix: { place: 'fw.rules:12', lines: [SNAT] },
    assumed: ['one'],
    confirm: 'conntrack -L -d 110.88.12.88',
    text: '',
  };

  it('has headline, path, why, fix, assumptions and the command', () => {
    expect(answerMarkdown(answer, 'en')).toBe(
      [
        '**vlan20 does not reach 110.88.12.88:25.**',
        '**The path there: 192.168.20.7 → 110.88.12.88:25**',
        '1. nat PREROUTING: no rule matches\n1. nat PREROUTING `fw.rules:7`: @\u200deveryone — `a:1 → b:2` ⇒ `a:1 → c:2`',
        '**Why** -i bond1 does not match bond1.20.',
        `**Suggested rules** (fw.rules:12)\n\n\`\`\`\n${SNAT}\n\`\`\``,
        '**Assumed**\n\n- one',
        '**Confirm it live** `conntrack -L -d 110.88.12.88`\n',
      ].join('\n\n'),
    );
  });

  it('shows the matrix where the verdict is several', () => {
    expect(answerMarkdown({ ...answer, verdict: null, services: [service(25)] }, 'zh')).toContain(
      '| 110.88.12.88:25 → 192.168.1.55:25 | ✅ |',
    );
  });
});
