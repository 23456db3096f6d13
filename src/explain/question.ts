/**
 * The question grammar, one for every surface: text → what is asked. Words are looked for, never guessed: what is not understood is
 * said to be.
 */
import { parseAddress, parsePrefix, servicePort } from '../ruleset/index.ts';

/** One end of a flow as written. */
export type EndText =
  | { readonly kind: 'address'; readonly address: string; readonly port: number | null; readonly proto: string | null }
  | { readonly kind: 'name'; readonly name: string; readonly port: number | null; readonly proto: string | null };

export type Question =
  | { readonly ask: 'who-reaches'; readonly to: EndText }
  | { readonly ask: 'path'; readonly from: EndText; readonly to: EndText }
  | { readonly ask: 'rule'; readonly rule: string }
  | { readonly ask: 'line'; readonly line: number }
  | { readonly ask: 'help' }
  | { readonly ask: 'unclear' };

/** Questions longer than this are cut: a question is a line or two, or a pasted rule. */
const LONGEST = 2000;

/**
 * Reads a question. `names`: what the gateway knows by name (zones, hosts, `server`, `gateway`), so that a word in plain language is
 * taken for a name only when it is one.
 */
export function readQuestion(text: string, names: readonly string[]): Question {
  const line = text
    .slice(0, LONGEST)
    .replace(/[`“”"]/g, ' ')
    .trim();
  if (line === '' || /^(help|\?|帮助|怎么用)[.!?。?!]*$/i.test(line)) return { ask: 'help' };
  const rule = /(?:^|\s)(-[AI]\s+[A-Za-z][\w-]*\s.*)$/.exec(line);
  if (rule !== null) return { ask: 'rule', rule: rule[1]!.trim() };
  const numbered = /(?:^|\s)(?:line|第)\s*(\d{1,7})\s*(?:行)?/i.exec(line);
  if (numbered !== null) return { ask: 'line', line: Number(numbered[1]) };
  const arrow = /^(.*?)\s*(?:->|→|=>|⇒)\s*(.*)$/.exec(line);
  if (arrow !== null) return pair(arrow[1]!, arrow[2]!, names);
  return plain(line, names);
}

function pair(left: string, right: string, names: readonly string[]): Question {
  const from = endsIn(left, names)[0];
  const to = endsIn(right, names)[0];
  return from === undefined || to === undefined ? { ask: 'unclear' } : { ask: 'path', from, to };
}

/** Words in any order: the end that `from` (来自, 从) marks is the source; of two ends the one with a port is the destination. */
function plain(line: string, names: readonly string[]): Question {
  const ends = endsIn(line, names);
  const port = portIn(line);
  const marked = /(?:\bfrom\b|来自|从)\s*(.*)$/i.exec(line);
  const source = marked === null ? undefined : endsIn(marked[1]!, names)[0];
  const rest = source === undefined ? ends : ends.filter((end) => !sameEnd(end, source));
  const withPort = (end: EndText): EndText => (end.port === null && port !== null ? { ...end, ...port } : end);
  if (source !== undefined) return rest[0] === undefined ? { ask: 'unclear' } : { ask: 'path', from: source, to: withPort(rest[0]) };
  if (ends.length >= 2) {
    const to = ends.find((end) => end.port !== null) ?? ends[ends.length - 1]!;
    return { ask: 'path', from: ends.find((end) => end !== to)!, to: withPort(to) };
  }
  return ends[0] === undefined ? { ask: 'unclear' } : { ask: 'who-reaches', to: withPort(ends[0]) };
}

function sameEnd(a: EndText, b: EndText): boolean {
  return (a.kind === 'address' ? a.address : a.name) === (b.kind === 'address' ? b.address : b.name);
}

/** `port 25`, `25 端口`, `端口 25`, `smtp`. */
function portIn(line: string): { port: number; proto: string | null } | null {
  const numbered = /(?:\bport\s+|端口\s*)(\d{1,5})\b/i.exec(line) ?? /\b(\d{1,5})\s*(?:端口|号端口)/.exec(line);
  if (numbered !== null && Number(numbered[1]) <= 65535) return { port: Number(numbered[1]), proto: null };
  for (const word of line.toLowerCase().match(/[a-z][a-z0-9-]{2,15}/g) ?? []) {
    const port = SPOKEN.has(word) ? servicePort(ALIASES[word] ?? word, 6) : null;
    if (port !== null) return { port, proto: 'tcp' };
  }
  return null;
}

/** Service names that people say; the table of services has words (`time`, `who`) that are plain language too. */
const SPOKEN = new Set([
  'smtp',
  'smtps',
  'submission',
  'imap',
  'imaps',
  'imap2',
  'pop3',
  'pop3s',
  'http',
  'https',
  'ssh',
  'ftp',
  'domain',
  'dns',
  'ldap',
  'ldaps',
  'mysql',
  'postgresql',
  'rdp',
]);
const ALIASES: Readonly<Record<string, string>> = { dns: 'domain', imap: 'imap2', rdp: 'ms-wbt-server' };

/** Every address and every known name of a text, in the order in which they stand. */
function endsIn(text: string, names: readonly string[]): EndText[] {
  const found: { at: number; end: EndText }[] = [];
  const taken: [number, number][] = [];
  for (const match of text.matchAll(
    /\[([0-9a-fA-F:.]+)\](?::(\d{1,5}))?(?:\/([a-z]+))?|[0-9a-fA-F.:]*[.:][0-9a-fA-F.:]*(?:\/[a-z0-9]+)?/g,
  )) {
    const end = match[1] === undefined ? addressEnd(match[0]) : bracketed(match[1], match[2], match[3]);
    if (end === null) continue;
    found.push({ at: match.index, end });
    taken.push([match.index, match.index + match[0].length]);
  }
  const lower = text.toLowerCase();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const at = wordAt(lower, name.toLowerCase());
    if (at < 0 || taken.some(([from, to]) => at >= from && at < to)) continue;
    taken.push([at, at + name.length]);
    const tail = /^:(\d{1,5})(?:\/([a-z]+))?/.exec(text.slice(at + name.length));
    found.push({ at, end: { kind: 'name', name, port: tail === null ? null : Number(tail[1]), proto: tail?.[2] ?? null } });
  }
  return found.sort((a, b) => a.at - b.at).map(({ end }) => end);
}

/** Where a name stands as a word of its own; Chinese text needs no blanks around it. */
function wordAt(text: string, name: string): number {
  const letter = /[a-z0-9_-]/;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (!letter.test(before) && (!letter.test(after) || !letter.test(name.at(-1) ?? ''))) return at;
  }
  return -1;
}

function bracketed(address: string, port: string | undefined, proto: string | undefined): EndText | null {
  return parseAddress(address) === null
    ? null
    : { kind: 'address', address, port: port === undefined ? null : Number(port), proto: proto ?? null };
}

/** `110.88.12.88:25/tcp`, `192.168.20.0/24`, `2001:db8::1`. A full stop that ends the sentence is none of the address. */
function addressEnd(written: string): EndText | null {
  const text = written.replace(/[.:]+$/, '');
  if (parseAddress(text) !== null) return { kind: 'address', address: text, port: null, proto: null };
  const ported = /^([\d.]+):(\d{1,5})(?:\/([a-z]+))?$/.exec(text);
  if (ported !== null && parseAddress(ported[1]!) !== null && Number(ported[2]) <= 65535) {
    return { kind: 'address', address: ported[1]!, port: Number(ported[2]), proto: ported[3] ?? null };
  }
  const proto = /^([\d.]+)\/([a-z]+)$/.exec(text);
  if (proto !== null && parseAddress(proto[1]!) !== null) return { kind: 'address', address: proto[1]!, port: null, proto: proto[2]! };
  return parsePrefix(text) === null ? null : { kind: 'address', address: text.slice(0, text.indexOf('/')), port: null, proto: null };
}
