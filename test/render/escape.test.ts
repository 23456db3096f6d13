import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clip,
  codeSpan,
  columns,
  defuse,
  fenced,
  htmlText,
  link,
  markdownText,
  mermaidText,
  padColumns,
  tableCell,
  visible,
  visibleLines,
} from '../../src/render/escape.ts';

const ZWJ = '\u200d';

describe('visible', () => {
  it('shows terminal codes, bidi controls and zero-width characters', () => {
    expect(visible('a\u001b[31mb')).toBe('a\\x1b[31mb');
    expect(visible('x\u202eevil\u2066y')).toBe('x\\u202eevil\\u2066y');
    expect(visible('a\u200bb\ufeffc\u0085d')).toBe('a\\u200bb\\ufeffc\\x85d');
    expect(visible('\ud800z')).toBe('\\ud800z');
    expect(visible('\u{e0041}')).toBe('\\ue0041');
  });

  it('keeps one line in one line, and lines where they are wanted', () => {
    expect(visible('a\r\nb\nc\td')).toBe('a b c d');
    expect(visibleLines('a\r\nb\n')).toBe('a\nb\n');
    expect(visible('邮件服务器 ✅')).toBe('邮件服务器 ✅');
  });

  it('never leaves a character that a terminal obeys', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(visible(text))));
  });
});

describe('markdownText', () => {
  it('rings nobody and links nothing', () => {
    expect(markdownText('ping @everyone')).toBe(`ping @${ZWJ}everyone`);
    expect(markdownText('see https://evil.example/x')).toBe(`see https:${ZWJ}//evil.example/x`);
    expect(markdownText('www.evil.example')).toBe(`www${ZWJ}.evil.example`);
    expect(markdownText('org/repo#42 and #7')).toBe(`org/repo#${ZWJ}42 and #${ZWJ}7`);
    expect(markdownText('[click](x)')).toBe('\\[click\\](x)');
    expect(markdownText('![i](x)')).toBe('!\\[i\\](x)');
  });

  it('lets no HTML and no markup through', () => {
    expect(markdownText('<img src=x onerror=1>&amp;')).toBe('&lt;img src=x onerror=1&gt;&amp;amp;');
    expect(markdownText('**bold** _it_ ~~no~~ a|b $x$')).toBe('\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ a\\|b \\$x\\$');
    expect(markdownText('# title')).toBe('\\# title');
    expect(markdownText('- item')).toBe('\\- item');
    expect(markdownText('===')).toBe('\\===');
    expect(markdownText('1. item')).toBe('1\\. item');
  });

  it('keeps addresses and rules as they are', () => {
    expect(markdownText('110.88.12.88:25,110')).toBe('110.88.12.88:25,110');
    expect(markdownText('-A PREROUTING -i bond1')).toBe('-A PREROUTING -i bond1');
  });

  it('turns quoted text into a code span, and an odd backtick into a character', () => {
    expect(markdownText('the rule `-i <bond1>` misses')).toBe('the rule `-i <bond1>` misses');
    expect(markdownText('odd ` @x')).toBe(`odd \\\` @${ZWJ}x`);
  });
});

describe('code', () => {
  it('fences longer than any run of backticks inside', () => {
    expect(codeSpan('a`b')).toBe('``a`b``');
    expect(codeSpan('`@everyone`')).toBe('`` `@everyone` ``');
    expect(codeSpan('')).toBe('` `');
    expect(fenced('suggestion', 'x ```` y\n')).toBe('`````suggestion\nx ```` y\n`````');
    expect(fenced('suggestion', '')).toBe('```suggestion\n```');
  });

  it('ends no cell and no link early', () => {
    expect(tableCell('`a|b`')).toBe('`a\\|b`');
    expect(tableCell(markdownText('a|b'))).toBe('a\\|b');
    expect(link('`f`', 'https://h/a b(c)<d>"')).toBe('[`f`](https://h/a%20b%28c%29%3Cd%3E%22)');
  });
});

describe('other surfaces', () => {
  it('escapes HTML', () => {
    expect(htmlText(`<script>"'&\u202e`)).toBe('&lt;script&gt;&quot;&#39;&amp;\\u202e');
  });

  it('turns everything that Mermaid reads into entity codes', () => {
    expect(mermaidText('a; b #c <x> "y"\nend')).toBe('a#59; b #35;c #60;x#62; #34;y#34; end');
    expect(mermaidText('192.168.1.20:40000 → 服务器')).toBe('192.168.1.20:40000 → 服务器');
  });

  it('defuses plain text', () => {
    expect(defuse('@channel GH-12')).toBe(`@${ZWJ}channel GH-${ZWJ}12`);
  });

  it('cuts without breaking a character', () => {
    expect(clip('abcdef', 4)).toBe('abc…');
    expect(clip('ab😀cd', 4)).toBe('ab…');
    expect(clip('abcd', 4)).toBe('abcd');
  });

  it('counts two columns for CJK', () => {
    expect(columns('网关 gw')).toBe(7);
    expect(padColumns('网关', 6)).toBe('网关  ');
  });
});
