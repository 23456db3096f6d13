/** How people shorten words in chats and tickets, written out: of the shortened ones some look like slips of a service's name (`smth`, smtp). */

const WORDS: Readonly<Record<string, string>> = {
  b4: 'before',
  cfg: 'configuration',
  cud: 'could',
  dflt: 'default',
  dunno: 'do not know',
  everthing: 'everything',
  everyting: 'everything',
  evrything: 'everything',
  frm: 'from',
  fwd: 'forward',
  fwded: 'forwarded',
  gateaway: 'gateway',
  gatway: 'gateway',
  htps: 'https',
  htpps: 'https',
  masq: 'masquerade',
  ouside: 'outside',
  outisde: 'outside',
  outsdie: 'outside',
  pkt: 'packet',
  pkts: 'packets',
  shud: 'should',
  smth: 'something',
  sth: 'something',
  svc: 'service',
  svcs: 'services',
  tho: 'though',
  wat: 'what',
  wats: "what's",
  wud: 'would',
};

const ABBREVIATED = new RegExp(String.raw`(?<![\w./@-])(?:${Object.keys(WORDS).join('|')})(?![\w@:-]|[./]\w)`, 'gi');

/** Other ways than by one word. */
const SAID: readonly (readonly [said: RegExp, as: string])[] = [
  [/\b(ssh|rdp|vnc|telnet|ftp|smtp|imap|https?)[- ]?able\b/gi, 'reachable over $1'],
  [/(?<=\s)@(?=\s)/g, 'at'],
  [/\b2 (?:u|you)\b/gi, 'to you'],
  [/(?<=\bp(?:or|ro)ts? \d{1,5}(?:, ?\d{1,5}){0,6})\s?[+&]\s?(?=\d{1,5}(?![\d.:]))/gi, ', '],
];

export function writtenOut(text: string): string {
  const words = text.replace(ABBREVIATED, (word) => WORDS[word.toLowerCase()] ?? word);
  return SAID.reduce((left, [said, as]) => left.replace(said, as), words);
}
