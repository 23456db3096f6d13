/**
 * What Slack would refuse of a message, or what would ring or surprise in it: SURFACES.md's limits, Block Kit's shapes and the manners of a
 * card. Used by the tests and by the stand-in for Slack, which answers `invalid_blocks` where this finds something.
 */

type Fields = Readonly<Record<string, unknown>>;

const MESSAGE_CHARACTERS = 13_200;
const TEXT_CHARACTERS = 4000;
const BLOCKS = 50;

const BLOCK_FIELDS: Readonly<Record<string, readonly string[]>> = {
  header: ['text'],
  section: ['text', 'fields', 'accessory', 'expand'],
  context: ['elements'],
  actions: ['elements'],
  divider: [],
  image: ['image_url', 'slack_file', 'alt_text', 'title'],
  markdown: ['text'],
  table: ['rows', 'column_settings'],
};

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Control sequences that ring (`<!…>`, `<@…>`, `<#…>`), stray angle brackets, and `&` that is no entity. */
function markup(at: string, text: string, linksAllowed: boolean): string[] {
  const found: string[] = [];
  const rings = text.match(/<[!@#][^>]*>?/);
  if (rings !== null) found.push(`${at}: ${rings[0]} would ring or link`);
  const rest = linksAllowed ? text.replace(/<(https?:\/\/|mailto:)[^<>|\s]+(\|[^<>]+)?>/g, '') : text;
  if (/[<>]/.test(rest.replace(/<[!@#][^>]*>?/g, ''))) found.push(`${at}: unescaped < or >`);
  if (/&(?!(amp|lt|gt);)/.test(text)) found.push(`${at}: unescaped &`);
  return found;
}

function unknownFields(at: string, value: Fields, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${at}.${key}: unknown field`);
}

function length(at: string, value: unknown, limit: number): string[] {
  if (typeof value !== 'string') return [`${at}: not a string`];
  if (value.length === 0) return [`${at}: empty`];
  return value.length > limit ? [`${at}: ${value.length} characters, ${limit} allowed`] : [];
}

function textObject(at: string, value: unknown, limit: number, types: readonly string[]): string[] {
  if (!isFields(value)) return [`${at}: not a text object`];
  const { type, text } = value;
  if (typeof type !== 'string' || !types.includes(type)) return [`${at}.type: ${String(type)}, expected ${types.join(' or ')}`];
  const found = unknownFields(at, value, type === 'mrkdwn' ? ['type', 'text', 'verbatim'] : ['type', 'text', 'emoji']);
  found.push(...length(`${at}.text`, text, limit));
  if (typeof text === 'string') found.push(...markup(`${at}.text`, text, type === 'mrkdwn'));
  if (type === 'mrkdwn' && value.verbatim !== true) found.push(`${at}.verbatim: not true, so Slack would parse plain @here and addresses`);
  return found;
}

function list(at: string, value: unknown, limit: number, each: (at: string, item: unknown) => string[]): string[] {
  if (!Array.isArray(value)) return [`${at}: not a list`];
  const items: readonly unknown[] = value;
  const found = items.flatMap((item, index) => each(`${at}[${index}]`, item));
  if (items.length === 0) found.push(`${at}: empty`);
  if (items.length > limit) found.push(`${at}: ${items.length} entries, ${limit} allowed`);
  return found;
}

const ANY_TEXT = ['plain_text', 'mrkdwn'] as const;

function button(at: string, value: unknown): string[] {
  if (!isFields(value)) return [`${at}: not an element`];
  if (value.type !== 'button') return [`${at}.type: ${String(value.type)}, only buttons are expected`];
  const found = unknownFields(at, value, ['type', 'text', 'action_id', 'value', 'url', 'style', 'confirm', 'accessibility_label']);
  found.push(...textObject(`${at}.text`, value.text, 75, ['plain_text']));
  found.push(...length(`${at}.action_id`, value.action_id, 255));
  if (value.value !== undefined) found.push(...length(`${at}.value`, value.value, 2000));
  if (value.url !== undefined) found.push(...length(`${at}.url`, value.url, 3000));
  return found;
}

function contextElement(at: string, value: unknown): string[] {
  if (isFields(value) && value.type === 'image') {
    return [...length(`${at}.image_url`, value.image_url, 3000), ...length(`${at}.alt_text`, value.alt_text, 2000)];
  }
  return textObject(at, value, 3000, ANY_TEXT);
}

function section(at: string, value: Fields): string[] {
  if (value.text === undefined && value.fields === undefined) return [`${at}: neither text nor fields`];
  const found: string[] = [];
  if (value.text !== undefined) found.push(...textObject(`${at}.text`, value.text, 3000, ANY_TEXT));
  if (value.fields !== undefined)
    found.push(...list(`${at}.fields`, value.fields, 10, (where, item) => textObject(where, item, 2000, ANY_TEXT)));
  if (value.accessory !== undefined) found.push(...button(`${at}.accessory`, value.accessory));
  return found;
}

function table(at: string, value: Fields): string[] {
  const rows = (where: string, row: unknown) => list(where, row, 20, (cell, item) => (isFields(item) ? [] : [`${cell}: not a cell`]));
  return list(`${at}.rows`, value.rows, 100, rows);
}

/** Slack tells the buttons of a block apart by their action. */
function sameActions(at: string, elements: unknown): string[] {
  const ids = Array.isArray(elements) ? elements.map((item: unknown) => (isFields(item) ? item.action_id : undefined)) : [];
  return new Set(ids).size === ids.length ? [] : [`${at}.elements: an action_id is given twice`];
}

function block(at: string, value: unknown): string[] {
  if (!isFields(value)) return [`${at}: not a block`];
  const { type } = value;
  const known = typeof type === 'string' ? BLOCK_FIELDS[type] : undefined;
  if (known === undefined) return [`${at}.type: ${String(type)} is unknown`];
  const found = unknownFields(at, value, ['type', 'block_id', ...known]);
  if (value.block_id !== undefined) found.push(...length(`${at}.block_id`, value.block_id, 255));
  if (type === 'header') found.push(...textObject(`${at}.text`, value.text, 150, ['plain_text']));
  if (type === 'section') found.push(...section(at, value));
  if (type === 'context') found.push(...list(`${at}.elements`, value.elements, 10, contextElement));
  if (type === 'actions') found.push(...list(`${at}.elements`, value.elements, 25, button), ...sameActions(at, value.elements));
  if (type === 'markdown') found.push(...length(`${at}.text`, value.text, 12_000));
  if (type === 'table') found.push(...table(at, value));
  return found;
}

function duplicates(blocks: readonly unknown[]): string[] {
  const seen = new Set<unknown>();
  const found: string[] = [];
  for (const [index, item] of blocks.entries()) {
    const id = isFields(item) ? item.block_id : undefined;
    if (id !== undefined && seen.has(id)) found.push(`blocks[${index}].block_id: given twice`);
    seen.add(id);
  }
  return found;
}

function metadata(value: unknown): string[] {
  if (!isFields(value)) return ['metadata: not an object'];
  const found = length('metadata.event_type', value.event_type, 255);
  if (!isFields(value.event_payload)) found.push('metadata.event_payload: not an object');
  return found;
}

/**
 * Every violation in a message (the decoded arguments of chat.postMessage or chat.update, or what is posted to a response_url), as
 * `place: what is wrong`; empty for one that Slack takes and that rings nobody.
 */
export function slackLimits(message: unknown): string[] {
  if (!isFields(message)) return ['message: not an object'];
  if (message.delete_original === true) return [];
  const found = length('text', message.text, TEXT_CHARACTERS);
  if (typeof message.text === 'string') found.push(...markup('text', message.text, true));
  if (message.reply_broadcast === true || message.reply_broadcast === 'true')
    found.push('reply_broadcast: a reply goes into the thread only');
  if (message.link_names === true || message.link_names === 'true') found.push('link_names: would ring the people named');
  if (message.parse !== undefined && message.parse !== 'none') found.push(`parse: ${String(message.parse)}, only none rings nobody`);
  if (message.metadata !== undefined) found.push(...metadata(message.metadata));
  if (message.blocks === undefined) return found;
  found.push(...list('blocks', message.blocks, BLOCKS, block));
  if (Array.isArray(message.blocks)) found.push(...duplicates(message.blocks));
  const size = JSON.stringify(message.blocks).length;
  if (size > MESSAGE_CHARACTERS) found.push(`blocks: ${size} characters together, ${MESSAGE_CHARACTERS} allowed`);
  return found;
}
