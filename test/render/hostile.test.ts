/** Text of others, ten megabytes of it: nothing in it rings, links, renders, turns text around or breaks a limit, on any surface of the pull request. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { mentions } from '../../src/demo/github-limits.ts';
import { publish, ruleset, withRules } from '../../src/demo/incident.ts';
import { hunksOf } from '../../src/jobs/hunks.ts';
import { renderPullRequest } from '../../src/render/pullrequest.ts';
import type { Lang } from '../../src/review/model.ts';
import { reviewSides } from '../../src/review/review.ts';

const HOSTILE = [
  '@everyone @example-org/admins <!channel> <!here>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</details></summary><!-- hairpin:review -->',
  '**bold** _it_ [link](javascript:alert(1)) ![i](http://x.example/y.png) https://x.example www.x.example',
  '| a | b | # heading #1 GH-2 org/repo#3',
  '``` ```` ```suggestion ~~~',
  '\u001b[31mred\u001b[0m \u202ereversed\u202c \u2066isolated\u2069 \u200bzero\u200d\u00ad \u{e0041}',
];
const LONG = 10 * 1024 * 1024;

function rendered(gateway: string, path: string, baseRef: string, head: string, lang: Lang = 'en') {
  const side = (text: string) => ({ files: [{ name: path, text }], network: null });
  const review = reviewSides(gateway, side(ruleset), side(head), { catalogue });
  return renderPullRequest({
    headSha: 'a'.repeat(40),
    baseSha: 'b'.repeat(40),
    baseRef,
    gateways: [review],
    lang,
    link: (name, line) =>
      `https://github.com/org/repo/blob/${'a'.repeat(40)}/${name.split('/').map(encodeURIComponent).join('/')}#L${line}`,
    hunks: new Map([[path, hunksOf(ruleset, head)]]),
  });
}

type Rendered = ReturnType<typeof rendered>;

/** Everything that GitHub renders as Markdown. */
const markdownOf = ({ comment, checks, suggestions, suggestionsBody }: Rendered) => [
  comment,
  suggestionsBody,
  ...checks.flatMap((check) => [check.summary, check.text]),
  ...suggestions.map((one) => one.body),
];
/** Everything that it shows as it is. */
const plainOf = ({ checks }: Rendered) =>
  checks.flatMap((check) => [check.name, check.title, ...check.annotations.flatMap((one) => [one.title, one.message])]);

/** Markdown without its code, links' addresses and our own HTML. */
function prose(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
    .replace(/\]\([^)\s]*\)/g, ']()')
    .replace(/<\/?(details|summary)>|<br>/g, '');
}

function harmless(made: Rendered): void {
  for (const text of markdownOf(made)) {
    expect(mentions(text)).toEqual([]);
    const words = prose(text);
    expect(words).not.toMatch(/(?<!\\)<[a-z/!]/i);
    expect(words).not.toMatch(/https?:\/\/|www\.x|javascript:alert\(1\)\)$/);
    expect(words).not.toMatch(/(?<!\\)!\[/);
    // Bidi controls, escapes: only within a patch, which must stay as it is, and says so.
    expect(words.replace(/\u200d/g, '')).not.toMatch(/\p{Cf}/u);
    expect(words).not.toContain('\u001b');
    if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) expect(text).toContain('turn text around');
  }
  for (const text of plainOf(made)) {
    expect(text).not.toMatch(/@(?!\u200d)\w/);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
  }
}

describe('hostile text', () => {
  it.each(HOSTILE)('in a name of a gateway, a file and a branch: %j', (text) => {
    for (const lang of ['en', 'zh'] as const) {
      const made = rendered(text, `dir/${text.replaceAll('\u0000', '')}.rules`, text, withRules(publish('bond0')), lang);
      expect(['failure', 'neutral']).toContain(made.checks[0]?.conclusion);
      harmless(made);
    }
  });

  it.each(HOSTILE)('in the comment of a rule that is found, removed and suggested: %j', (text) => {
    const comment = text.replaceAll('"', '');
    const rules = publish('bond0').map((rule) => rule.replace(' -j DNAT', ` -m comment --comment "${comment}" -j DNAT`));
    const made = rendered('gw', 'fw.rules', 'main', withRules(rules));
    expect(made.checks[0]?.annotations.length).toBeGreaterThan(0);
    harmless(made);
  });

  it.each(HOSTILE)('that is no rule at all: %j', (text) => {
    const made = rendered('gw', 'fw.rules', 'main', ruleset.replace('COMMIT', `-A FORWARD ${text}\nCOMMIT`));
    expect(made.checks[0]?.annotations.length).toBeGreaterThan(0);
    harmless(made);
  });

  it('of ten megabytes in any of these places keeps every limit', { timeout: 60_000 }, () => {
    const long = (HOSTILE.join(' ').replaceAll('"', '') + 'x'.repeat(1000)).repeat(LONG / 1400).slice(0, LONG);
    const inComment = withRules(
      publish('bond0').map((rule, index) => (index === 0 ? rule.replace(' -j DNAT', ` -m comment --comment "${long}" -j DNAT`) : rule)),
    );
    const made = [
      rendered(long, 'fw.rules', 'main', withRules(publish('bond0'))),
      rendered('gw', 'fw.rules', long, withRules(publish('bond0'))),
      rendered('gw', 'fw.rules', 'main', inComment),
      rendered('gw', 'fw.rules', 'main', ruleset.replace('COMMIT', `${long}\nCOMMIT`)),
    ];
    for (const one of made) {
      expect(Buffer.byteLength(one.comment)).toBeLessThanOrEqual(65_536 - 512);
      expect(one.comment).toContain('a'.repeat(40));
      for (const check of one.checks) {
        expect(check.name.length).toBeLessThanOrEqual(255);
        expect(check.title.length).toBeLessThanOrEqual(255);
        expect(Buffer.byteLength(check.summary)).toBeLessThanOrEqual(65_535);
        for (const annotation of check.annotations) expect(Buffer.byteLength(annotation.message)).toBeLessThanOrEqual(64 * 1024);
      }
      harmless(one);
    }
  });
});
