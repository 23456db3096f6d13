const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** `<https://example.org|example.org>` is the label that the person wrote; a mention or a channel is nothing that is asked about. */
function unwrap(inner: string): string {
  if (/^[@!]/.test(inner)) return '';
  const bar = inner.indexOf('|');
  const label = bar < 0 ? inner : inner.slice(bar + 1);
  return bar < 0 ? label.replace(/^(mailto|tel):/, '') : label;
}

/**
 * What a person wrote, out of Slack's own notation: mentions gone, links as they were typed, entities and typographic quotes read, code
 * fences taken off.
 */
export function questionText(text: string): string {
  return text
    .replace(/<([^<>\n]+)>/g, (_, inner: string) => unwrap(inner))
    .replace(/&(amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('```', '\n')
    .replaceAll('`', '')
    .trim();
}
