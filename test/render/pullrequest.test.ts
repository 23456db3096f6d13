import { describe, expect, it } from 'vitest';
import { renderPullRequest } from '../../src/render/pullrequest.ts';
import type { GatewayReview, Lang, ReviewResult } from '../../src/review/model.ts';
import { BASE_SHA, finding, GATEWAY, HEAD_FILE, HEAD_SHA, healed, PATH, PORTS, REVIEW, SNAT, service } from './sample.ts';

function render(gateways: readonly GatewayReview[], lang: Lang = 'en', baseRef = 'main') {
  return renderPullRequest({
    headSha: HEAD_SHA,
    baseSha: BASE_SHA,
    baseRef,
    gateways,
    lang,
    link: (path, line) => `https://forge.example/blob/${HEAD_SHA}/${path}#L${line}`,
    hunks: new Map([[PATH, [{ startLine: 3, endLine: 13 }]]]),
  });
}

function reviewed(change: Partial<ReviewResult>, gateway = 'mail-gw'): GatewayReview {
  return { ...GATEWAY, gateway, result: { ...REVIEW, ...change } };
}

/** A comment without its code and without where its links lead. */
function prose(comment: string): string {
  return comment.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '').replace(/\]\([^)\s]*\)/g, ']()');
}

const GREEN = reviewed({ introduced: [], existing: [], services: PORTS.map(healed), servicesBefore: PORTS.map(service), assumptions: [] });

const UNREADABLE: GatewayReview = {
  ...reviewed({}),
  gateway: 'web-gw',
  errors: [{ severity: 'error', file: 'web.rules', line: 7, column: 12, message: 'unknown option "--dprot", expected --dport' }],
};

describe('the comment of a broken change', () => {
  const { comment } = render([GATEWAY]);

  it('says the verdict first', () => {
    expect(comment.split('\n')[0]).toBe(
      '### ❌ mail-gw: 110.88.12.88:25,110,143 works from the internet and floor3, not from office, vlan20 and the server itself',
    );
  });

  it('says "not from inside" when only the internet gets through', () => {
    const closed = (port: number) => {
      const own = service(port);
      return { ...own, from: own.from.filter((one) => one.vantage !== 'floor3') };
    };
    const title = render([reviewed({ services: PORTS.map(closed) })]).checks[0]?.title;
    expect(title).toBe('110.88.12.88:25,110,143 works from the internet, not from inside');
  });

  it('heads with the service of the findings, IPv6 too, and with the finding itself where no service is meant', () => {
    const six = { ...service(25), public: '[2001:db8::88]:25/tcp', server: '[fd00::55]:25' };
    const spoken = finding('hairpin-without-snat', 25, 9, { message: { en: 'no answer from 2001:db8::88: it bypasses', zh: 'x' } });
    const other = finding('duplicate-rule', 25, 9, {
      message: { en: 'the same again', zh: 'x' },
      why: { en: '', zh: '' },
      fingerprint: 'd',
    });
    // The packet that its why shows goes to another address.
    expect(render([reviewed({ introduced: [spoken], services: [service(110), six] })]).checks[0]?.title).toMatch(
      /^\[2001:db8::88\]:25 works/,
    );
    expect(render([reviewed({ introduced: [other] })]).checks[0]?.title).toBe('the same again');
    const opened = finding('new-exposure', 25, 9, { message: { en: '192.168.1.55 is reachable: 110.88.12.88:110', zh: 'x' } });
    expect(render([reviewed({ introduced: [opened], services: [service(110)] })]).checks[0]?.title).toBe(opened.message.en);
  });

  it('has the matrix, one row for the three ports', () => {
    expect(comment).toContain('| published service | internet | office | vlan20 | floor3 | the server itself | the gateway itself |\n');
    expect(comment).toContain(
      '| 110.88.12.88:25,110,143 → 192.168.1.55 | ✅ | ❌ reply bypasses the gateway | ❌ answered by the gateway itself | ✅ | ❌ dropped as martian | ⚠️ answered by the gateway itself |',
    );
  });

  it('tells what the change does, before and after, with both sides named', () => {
    expect(comment).toContain('**What this change does** (`3f2a9c1` against `main`)');
    expect(comment).toContain(
      '| tcp to 110.88.12.88:25,110,143 | the internet, floor3 | ❌ answered by the gateway itself | ✅ reaches 192.168.1.55 |',
    );
  });

  it('says why, with the rule linked and the path there and back drawn', () => {
    expect(comment).toContain(`[\`${PATH}:9\`](https://forge.example/blob/${HEAD_SHA}/${PATH}#L9) office 192.168.1.20 gets no answer`);
    expect(comment).toContain('  S--xC: 192.168.1.55:25 → 192.168.1.20:40000 (straight back, past the gateway)\n');
    expect(comment).toContain('  G-->>C: answered by the gateway itself, the server is never asked\n');
    expect(comment).toContain('Decided by: routing: 192.168.1.20 is on-link for the server');
  });

  it('shows the fix once, as a patch, with its proof and its price', () => {
    expect(comment.split(`\n+${SNAT}\n`)).toHaveLength(2);
    expect(comment).toContain(`\`\`\`diff\n--- a/${PATH}\n+++ b/${PATH}\n@@ `);
    expect(comment).toContain('Proved by analysing the patched ruleset: these flows become ✅, no other flow changes.');
    expect(comment).toContain('Note: The server sees its inside neighbours as 192.168.1.1.');
  });

  it('says what live connections do, with the command', () => {
    expect(comment).toContain('**When you apply it**');
    expect(comment).toContain('`conntrack -D -p tcp -d 110.88.12.88 --dport 110`');
  });

  it('names what was assumed, folds what was there before, and ends with the head', () => {
    expect(comment).toContain('(settled by: `bond1.20: { zone: vlan20, addresses: [192.168.20.1/24] }`)');
    expect(comment).toContain('<details><summary>There before this change (1)</summary>');
    expect(comment.endsWith(`Reviewed head \`${HEAD_SHA}\``)).toBe(true);
  });

  it('keeps the order of SURFACES.md', () => {
    const titles = [
      '###',
      '| published',
      '**What this',
      '**Why',
      '```mermaid',
      '**Suggested',
      '**When',
      '**Assumed',
      '<details>',
      'Reviewed head',
    ];
    const places = titles.map((title) => comment.indexOf(title));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is complete in Chinese', () => {
    const chinese = render([GATEWAY], 'zh').comment;
    expect(chinese.split('\n')[0]).toMatch(/^### ❌ mail-gw: 110\.88\.12\.88:25,110,143 从/);
    // What the engine says of routing is the kernel's own English.
    const bare = prose(chinese).replaceAll(/^决定者: 路由：.*$/gm, '');
    for (const word of ['the ', 'What', 'Why', 'Suggested', 'Proved', 'Assumed', 'before', 'answered', 'Reviewed', 'reply', 'dropped']) {
      expect(bare).not.toContain(word);
    }
    for (const word of [
      '这次改动做了什么',
      '原因',
      '建议的规则',
      '应用时',
      '推断的前提',
      '改动之前就有的',
      '已审查的提交',
      '直接返回，不经过网关',
    ]) {
      expect(chinese).toContain(word);
    }
  });
});

describe('the check report', () => {
  it('fails for an introduced error, with annotations on its lines', () => {
    const [check] = render([GATEWAY]).checks;
    expect(check).toMatchObject({ name: 'hairpin: mail-gw', conclusion: 'failure' });
    expect(check?.annotations.map((one) => [one.path, one.startLine, one.endLine, one.level])).toEqual([
      [PATH, 9, 9, 'failure'],
      [PATH, 10, 10, 'failure'],
      [PATH, 11, 11, 'failure'],
    ]);
    expect(check?.annotations[0]?.title).toContain('[hairpin-without-snat]');
    expect(check?.summary).toContain(`Reviewed head \`${HEAD_SHA}\``);
    expect(check?.text).toContain(`\n+${SNAT}\n`);
  });

  it.each([
    ['warning', 'neutral', 'warning'],
    ['info', 'success', 'success'],
  ] as const)('is judged by the worst introduced finding: %s', (severity, conclusion, state) => {
    const { checks, card } = render([reviewed({ introduced: [finding('self-access', 25, 6, { severity })] })]);
    expect([checks[0]?.conclusion, card[0]?.state]).toEqual([conclusion, state]);
  });

  it('does not fail for what was there before', () => {
    expect(render([reviewed({ introduced: [], existing: [finding('missing-hairpin', 25, 6)] })]).checks[0]?.conclusion).toBe('success');
  });
});

describe('a green change', () => {
  const { comment, checks, suggestions, suggestionsBody, card } = render([GREEN]);

  it('is told shortly', () => {
    expect(comment.split('\n')[0]).toBe(
      '### ✅ mail-gw: 110.88.12.88:25,110,143 works from the internet, office, vlan20, floor3 and the server itself',
    );
    expect(comment).toContain('| ✅ as 192.168.1.1 |');
    expect(comment).not.toContain('**Why**');
    expect(comment).not.toContain('**When you apply it**');
    expect(comment).toContain('<details><summary>What this change does</summary>');
    expect(comment).toContain(HEAD_SHA);
  });

  it('suggests nothing', () => {
    expect(checks[0]).toMatchObject({ conclusion: 'success', annotations: [] });
    expect([suggestions, suggestionsBody]).toEqual([[], '']);
    expect(card[0]).toMatchObject({ state: 'success', lines: [] });
  });
});

describe('a ruleset that cannot be read', () => {
  const { comment, checks, card } = render([GREEN, UNREADABLE]);

  it('heads the comment, with line and reason', () => {
    expect(comment.split('\n').slice(0, 3)).toEqual([
      '### ❌ web-gw: the ruleset cannot be read',
      '',
      `- [\`web.rules:7\`](https://forge.example/blob/${HEAD_SHA}/web.rules#L7) unknown option "--dprot", expected --dport`,
    ]);
    expect(comment).toContain('### ✅ mail-gw');
  });

  it('fails the check of that gateway alone', () => {
    expect(checks.map((check) => [check.name, check.conclusion])).toEqual([
      ['hairpin: mail-gw', 'success'],
      ['hairpin: web-gw', 'failure'],
    ]);
    expect(checks[1]?.annotations).toEqual([
      {
        path: 'web.rules',
        startLine: 7,
        endLine: 7,
        level: 'failure',
        title: 'unknown option "--dprot", expected --dport',
        message: 'web.rules:7:12: unknown option "--dprot", expected --dport',
      },
    ]);
    expect(card[0]).toMatchObject({ name: 'web-gw', state: 'unreadable' });
  });
});

describe('suggestions', () => {
  it('carry the whole fix where the diff allows', () => {
    const { suggestions, suggestionsBody } = render([GATEWAY]);
    expect(suggestions.map((one) => [one.path, one.startLine, one.endLine])).toEqual([[PATH, 9, 11]]);
    expect(suggestions[0]?.body).toContain(`-j DNAT --to-destination 192.168.1.55\n${SNAT}\n\`\`\``);
    expect(suggestionsBody).toContain(HEAD_SHA);
  });
});

describe('limits', () => {
  const long = 'x'.repeat(5000);
  const many = Array.from({ length: 300 }, (_, index) =>
    finding(`check-${index}`, 25, index + 1, { message: { en: `${index} ${long}`, zh: long }, why: { en: long.repeat(5), zh: long } }),
  );

  it('are kept by cutting at section borders, with a sentence and the head', () => {
    const { comment, checks } = render([reviewed({ introduced: many })]);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toContain('Part of this is left out');
    expect(comment.endsWith(`Reviewed head \`${HEAD_SHA}\``)).toBe(true);
    expect(comment).toContain('**Suggested rules**');
    const [check] = checks;
    expect(check?.title.length).toBeLessThanOrEqual(255);
    expect(check?.summary.length).toBeLessThanOrEqual(65_535);
    expect(check?.text.length).toBeLessThanOrEqual(65_535);
    expect(check?.annotations).toHaveLength(300);
    for (const one of check?.annotations ?? []) {
      expect(one.title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(one.message)).toBeLessThanOrEqual(65_536);
    }
  });
});

describe('hostile text', () => {
  const evil = '@everyone <img src=x> [a](https://evil.example) `code` **b** | x\u202e <!channel>';
  const attack = finding('self-access', 25, 6, { message: { en: evil, zh: evil }, why: { en: evil, zh: evil }, file: `${evil}\n# x` });
  const files = [HEAD_FILE, { name: attack.file, text: '-A x\n' }];
  const gateway = `${evil}\n## gw`;
  const witness = { in: `bond0;\nC->>G: ${evil}`, src: '10.0.0.1', dst: '110.88.12.88', proto: 'tcp', sport: 1, dport: 25 };
  const wild = {
    ...service(25),
    from: [{ vantage: evil, outcome: 'dropped', sees: null, at: 'request', decidedBy: { policy: evil }, witness }],
  } as const;
  const review = { ...reviewed({ introduced: [attack], services: [wild] }, gateway), head: { files, network: null } };
  const { comment, checks, card } = render([review], 'en', `${evil}\``);
  const outside = prose(comment);

  it('rings nobody, links nowhere, renders nothing', () => {
    expect(outside).not.toMatch(/@everyone/);
    expect(outside).not.toMatch(/https:\/\/evil/);
    expect(outside).not.toMatch(/<(img|!channel)/);
    expect(outside).not.toMatch(/(?<!\\)\[a\]/);
    expect(outside).not.toMatch(/(?<!\\)\*\*b/);
    expect(comment).not.toContain('\u202e');
    expect(comment).not.toMatch(/^#{1,2} /m);
  });

  it('cannot break out of the diagram', () => {
    const [, diagram] = /```mermaid\n([\s\S]*?)\n```/.exec(comment) ?? [];
    expect(diagram).toBeDefined();
    for (const line of diagram?.split('\n').slice(1) ?? []) {
      expect(line).toMatch(/^ {2}(participant [CGS] as|C->>G:|G->>S:|Note over [CGS]:|G-->>C:|S--xC:) /);
      const label = line.replace(/^ {2}[^ ]+/, '').replaceAll(/#\d+;/g, '');
      expect(label).not.toMatch(/[;#<>"`@%]/);
    }
  });

  it('is harmless in the check and the card', () => {
    const [check] = checks;
    for (const text of [check?.name, check?.title, check?.annotations[0]?.title, check?.annotations[0]?.message]) {
      expect(text).toBeTruthy();
      expect(text).not.toMatch(/@everyone|\u202e|https:\/\/evil/);
    }
    expect(card[0]?.name).not.toMatch(/[\u202e\n]/);
  });
});
