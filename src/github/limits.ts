/** What GitHub takes (SURFACES.md): longer texts are cut, and say so. */
export const ANNOTATIONS_A_REQUEST = 50;
/** Annotations of one check run; past that they are no reading matter, and each 50 cost a request. */
export const ANNOTATIONS_AT_MOST = 500;
export const ANNOTATION_MESSAGE = 64 * 1024;
export const TITLE = 255;
export const SUMMARY = 65_535;
export const COMMENT = 65_536;

const CUT = '… (cut here: GitHub takes no longer text / 此处截断：GitHub 不接受更长的文本)';

/** One line of at most `limit` bytes of UTF-8. */
export function cutLine(text: string, limit: number): string {
  return Buffer.byteLength(text) <= limit ? text : `${head(text, limit - 3)}…`;
}

/** Markdown of at most `limit` bytes of UTF-8, cut between lines, with a sentence that says so. Bytes, because GitHub does not say which it counts. */
export function cutMarkdown(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const room = limit - Buffer.byteLength(CUT) - 80;
  const kept = head(text, room);
  const lastBreak = kept.lastIndexOf('\n');
  const whole = lastBreak > 0 ? kept.slice(0, lastBreak) : kept;
  const open = openFence(whole);
  return `${whole}${open === null ? '' : `\n${open}`}\n\n${CUT}`;
}

/** The first bytes of a text, without half a character at the end. */
function head(text: string, bytes: number): string {
  const buffer = Buffer.from(text);
  let end = Math.max(0, Math.min(bytes, buffer.length));
  while (end > 0 && end < buffer.length && ((buffer[end] ?? 0) & 0xc0) === 0x80) end--;
  return buffer.subarray(0, end).toString('utf8');
}

/** The fence of a code block that the text leaves open. */
function openFence(text: string): string | null {
  let open: string | null = null;
  for (const line of text.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) continue;
    if (open === null) open = fence;
    else if (fence.startsWith(open) && line.trim() === fence) open = null;
  }
  return open;
}
