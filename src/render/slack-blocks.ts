/**
 * Block Kit as far as Hairpin uses it, and what keeps a message within Slack's limits (SURFACES.md): texts are clipped, escaped and made
 * harmless here, and a message that is still too large loses its least important pieces and says so.
 *
 * Text that comes from a pull request, a ruleset or a question goes into `plain_text`, where Slack formats nothing, or into a code block.
 * Only texts of Hairpin's own are `mrkdwn`, and always `verbatim`: without it Slack turns plain `@here` and addresses into mentions and links.
 */
import { defuse, visible, visibleLines } from './escape.ts';

export interface PlainText {
  type: 'plain_text';
  text: string;
  emoji: false;
}

export interface Mrkdwn {
  type: 'mrkdwn';
  text: string;
  verbatim: true;
}

/** With a value it tells us; with an address Slack opens that. */
export interface Button {
  type: 'button';
  action_id: string;
  text: PlainText;
  value?: string;
  url?: string;
}

export type SlackBlock =
  | { type: 'header'; text: PlainText }
  | { type: 'section'; text: PlainText | Mrkdwn }
  | { type: 'context'; elements: (PlainText | Mrkdwn)[] }
  | { type: 'actions'; elements: Button[] }
  | { type: 'divider' };

/** A message as chat.postMessage, chat.update and a response_url take it; `text` is what notifications and screen readers get. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: SlackBlock[];
}

/** Slack's limits in characters of escaped text; `message` is held for the blocks' JSON, which no reading of the limit exceeds. */
export const SLACK_LIMITS = {
  header: 150,
  section: 3000,
  context: 2000,
  buttonValue: 2000,
  buttonLabel: 75,
  blocks: 50,
  message: 13_200,
} as const;

const FENCE = '```';
/** One character as Slack wants it: `&`, `<` and `>` would otherwise begin its own control sequences (`<!channel>`). */
function escapeCharacter(character: string): string {
  if (character === '&') return '&amp;';
  if (character === '<') return '&lt;';
  return character === '>' ? '&gt;' : character;
}

/** `text` escaped, and cut with `…` so that the escaped text has at most `limit` characters; never within an entity or a surrogate pair. */
export function escapeWithin(text: string, limit: number): string {
  let whole = '';
  let fits = '';
  for (const character of text) {
    whole += escapeCharacter(character);
    if (whole.length < limit) fits = whole;
    if (whole.length > limit) return `${fits}…`;
  }
  return whole;
}

/** Hostile text on one line, everything in it visible. */
export function oneLine(text: string): string {
  return visible(text).replace(/ {2,}/g, ' ').trim();
}

/** Text that Slack shows as it is; `limit` in characters after escaping. An empty text becomes `–`, since Slack refuses an empty one. */
export function plain(text: string, limit: number = SLACK_LIMITS.section): PlainText {
  return { type: 'plain_text', text: escapeWithin(visibleLines(text), limit) || '–', emoji: false };
}

/** Text outside of blocks, where Slack formats and parses: escaped, mentions and addresses broken, within `limit`; never empty. */
export function bare(text: string, limit: number): string {
  return escapeWithin(defuse(visibleLines(text)), limit) || '–';
}

/** Formatted text of Hairpin's own; the caller has escaped what is not. */
export function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** A link; the label is escaped, an address that is not http(s) gives the label alone. */
export function link(url: string, label: string): string {
  const shown = escapeWithin(oneLine(label).replaceAll('|', '¦'), 300);
  if (!/^https?:\/\/[^\s<>|]+$/.test(url) || url.length > 2000) return shown;
  return `<${url.replaceAll('&', '&amp;')}|${shown}>`;
}

/** Runs of three backticks would end a code block early: they are parted by a zero-width space, which nothing else in rules needs. */
function withoutFences(code: string): string {
  return code.replace(/`(?=``)/g, '`\u200b');
}

/** A section with a code block under an optional label of our own; what is too long ends with a line `…`. */
export function code(label: string | null, lines: readonly string[]): SlackBlock {
  const head = label === null ? '' : `*${label}*\n`;
  const room = SLACK_LIMITS.section - head.length - 2 * FENCE.length - 4;
  let body = '';
  for (const line of lines) {
    const escaped = escapeWithin(withoutFences(visible(line)), room);
    const next = body === '' ? escaped : `${body}\n${escaped}`;
    if (next.length > room) {
      body = body === '' ? next : `${body}\n…`;
      break;
    }
    body = next;
  }
  return { type: 'section', text: mrkdwn(`${head}${FENCE}\n${body}\n${FENCE}`) };
}

/** A button; the label is cut where Slack would refuse it. */
export function button(actionId: string, label: string, value: string): Button {
  return { type: 'button', action_id: actionId, text: plain(oneLine(label), SLACK_LIMITS.buttonLabel), value };
}

/** A button that opens an address; none where the address is no web address. */
export function linkButton(actionId: string, label: string, url: string): Button[] {
  if (!/^https?:\/\/[^\s<>|]+$/.test(url) || url.length > 2000) return [];
  return [{ type: 'button', action_id: actionId, text: plain(oneLine(label), SLACK_LIMITS.buttonLabel), url }];
}

/** Blocks that stand or fall together; of pieces that do not fit, those with the highest `rank` go first, the later before the earlier. */
export interface Piece {
  readonly rank: number;
  readonly blocks: readonly SlackBlock[];
}

function withinLimits(blocks: readonly SlackBlock[]): boolean {
  return blocks.length <= SLACK_LIMITS.blocks && JSON.stringify(blocks).length <= SLACK_LIMITS.message;
}

function leastImportant(pieces: readonly Piece[]): number {
  let worst = pieces.length - 1;
  for (let index = pieces.length - 2; index >= 0; index -= 1) {
    if (pieces[index]!.rank > pieces[worst]!.rank) worst = index;
  }
  return worst;
}

/** The pieces' blocks in their order, within Slack's limits; `overflow` (says where the rest is) is added when something had to go. */
export function fitted(pieces: readonly Piece[], overflow: SlackBlock, last: readonly SlackBlock[] = []): SlackBlock[] {
  const all = [...pieces.flatMap((piece) => piece.blocks), ...last];
  if (withinLimits(all)) return all;
  const tail = last.includes(overflow) ? last : [overflow, ...last];
  const kept = [...pieces];
  while (kept.length > 1) {
    kept.splice(leastImportant(kept), 1);
    const blocks = [...kept.flatMap((piece) => piece.blocks), ...tail];
    if (withinLimits(blocks)) return blocks;
  }
  return [...kept.flatMap((piece) => piece.blocks.slice(0, 2)), ...tail];
}
