/**
 * Text out of rulesets, branch names and file names is hostile: it may carry terminal codes, bidi controls, mentions, HTML, links. Each
 * function here makes it harmless for one surface, and keeps it readable.
 */

/** Controls (newline aside), format characters (zero-width, bidi, tags, soft hyphen), line separators, lone surrogates, blank letters. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|[\u034f\u17b4\u17b5]/gu;

const ONE_UNSEEN = new RegExp(UNSEEN.source, 'u');

/** What most text is; it needs no second look. */
const ASCII = /^[\x20-\x7e]*$/;

const JOINER = '\u200d';

/** Every character that is not seen, or that moves its neighbours, as `\x1b` or `\u202e`; newlines stay. */
export function visibleLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSEEN, (character) => {
    if (character === '\t') return ' ';
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Whether a text holds characters that are not seen, or that move their neighbours (tabs and line ends aside). */
export function holdsUnseen(text: string): boolean {
  return ONE_UNSEEN.test(text.replace(/\t|\r(?=\n)/g, ''));
}

/** No surface takes a longer text, and every step behind this one would read all of it. */
const LONGEST = 65_536;

/** The same in one line: newlines become spaces, and what no surface could hold is cut. */
export function visible(text: string): string {
  const short = clip(text, LONGEST);
  return ASCII.test(short) ? short : visibleLines(short).replaceAll('\n', ' ');
}

/** Breaks what forges and chats turn into mentions, links and references; looks the same. For plain text, and within Markdown. */
export function defuse(text: string): string {
  return text
    .replaceAll('@', `@${JOINER}`)
    .replace(/:(?=\/\/)/g, `:${JOINER}`)
    .replace(/\bwww\.(?=\S)/gi, (match) => `${match.slice(0, -1)}${JOINER}.`)
    .replace(/\bmailto:/gi, (match) => `${match.slice(0, -1)}${JOINER}:`)
    .replace(/#(?=\d)/g, `#${JOINER}`)
    .replace(/\bGH-(?=\d)/gi, (match) => `${match}${JOINER}`);
}

/** One line of plain text for a title or an annotation. */
export function plain(text: string): string {
  return defuse(visible(text));
}

/** Longest run of backticks in a text. */
function backticks(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}

/** A Markdown code span that holds the text as it is (made visible, in one line). */
export function codeSpan(text: string): string {
  const inner = visible(text).trim();
  if (inner === '') return '` `';
  const fence = '`'.repeat(backticks(inner) + 1);
  const pad = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/** A fenced block whose fence is longer than any run of backticks inside. The text stays byte for byte: it is to be applied. */
export function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, backticks(text) + 1));
  return `${fence}${language}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${fence}`;
}

function markdownWords(text: string): string {
  return defuse(
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_[\]~|$]/g, '\\$&'),
  );
}

/**
 * Text as Markdown in one line: nothing in it is markup, mention, link or HTML. Text between two single backticks becomes a code span,
 * so that prose can quote a rule.
 */
export function markdownText(text: string): string {
  const parts = visible(text).trim().split('`');
  const paired = parts.length % 2 === 1;
  const body = parts
    .map((part, index) => {
      if (index % 2 === 0 || part === '' || !paired) return markdownWords(part);
      return codeSpan(part);
    })
    .join(paired ? '' : '\\`');
  return body.replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\').replace(/^[#+=-](?=[#+=\s-]|$)/, '\\$&');
}

/** A table cell: a pipe ends a cell even within a code span. Takes finished Markdown. */
export function tableCell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|').replaceAll('\n', ' ');
}

/** A link whose address cannot leave its brackets; the label is finished Markdown. */
export function link(label: string, url: string): string {
  const safe = url.replace(/[\s()<>"'\\`|[\]]|\p{C}/gu, (character) => encodeURIComponent(character).replace(/[()']/g, hexEscape));
  return `[${label}](${safe})`;
}

function hexEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

export function htmlText(text: string): string {
  return visibleLines(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A label of a Mermaid diagram: everything outside a small set of harmless characters becomes an entity code (`#59;`). */
export function mermaidText(text: string): string {
  return visible(text).replace(/[^A-Za-z0-9 .,:/()+→\u3400-\u9fff，。：、（）-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`);
}

/** At most `limit` UTF-16 units, cut with an ellipsis, never within a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Columns that a text takes on a terminal: wide (CJK, emoji) characters count two, combining marks none. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterColumns(character.codePointAt(0) ?? 0, character);
  return width;
}

function characterColumns(code: number, character: string): number {
  if (code < 0x300) return 1;
  if (/\p{Mn}|\p{Me}/u.test(character)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** The text filled with spaces to a number of columns. */
export function padColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
