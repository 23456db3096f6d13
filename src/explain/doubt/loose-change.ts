/**
 * Changes of the rules in words that no pattern of the grammar reads, where the second reader is sure that a change is meant: told by what
 * the words name (lines, options, addresses, verdicts) and by what is to become of it, in whatever order.
 */
import { type EndText, findEnds } from '../grammar/ends.ts';
import { isHypothetical } from '../grammar/proposals.ts';
import { saidPorts } from '../grammar/said-ports.ts';
import { escaped } from '../grammar/text.ts';
import { isZone, kindNamed, type Vocabulary } from '../grammar/vocabulary.ts';
import { ASKS } from '../grammar/words.ts';
import { endText, type Proposal, type Question, type RuleEdit } from '../question-model.ts';
import { LIKELY_PAIR, surePair } from './pair.ts';
import { kindsOf } from './readers.ts';
import { told } from './told.ts';

/** A change that is given less than this is asked back. */
const SURELY_CHANGE = 0.8;
/** The same where the words suppose something. */
const LIKELY_CHANGE = 0.4;

type WhatIf = Extract<Question, { ask: 'what-if' }>;

interface Words {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly vocabulary: Vocabulary;
}

/** A line of the rules that is named, and where. */
interface Line {
  readonly number: number;
  readonly at: number;
  readonly until: number;
}

/** Null where no change is surely meant, or not said what becomes of what. `text`: made even (text.ts), with no rule pasted in it. */
export function looseChange(text: string, vocabulary: Vocabulary): WhatIf | null {
  const [kind] = kindsOf(told(text, vocabulary));
  if (
    kind?.kind !== 'what-if' ||
    kind.probability < (isHypothetical(text) ? LIKELY_CHANGE : SURELY_CHANGE) ||
    ASKS.past.test(text) ||
    ASKS.history.test(text)
  )
    return null;
  const words = { text, lines: linesIn(text), vocabulary };
  const proposal = policyChanged(words) ?? lineMoved(words) ?? lineEdited(words) ?? lineGone(words);
  if (proposal !== null) return { ask: 'what-if', proposal, about: surePair(text, vocabulary) };
  return copied(words) ?? published(words) ?? decided(words);
}

const LINE =
  /(?<![\w.-])(?:lines?|rules?|ln|row|l)[.\s]{0,2}(?:no\.?\s?|nr\.?\s?|number\s|#\s?)?(\d{1,6})(?![\w:]|\.\d)|第\s?(\d{1,6})\s?[行条]|(?<![\w.:/-])(\d{1,6})(?:st|nd|rd|th)\s(?:line|rule|row)\b/gi;
/** A second line behind the first, without the word. */
const BARE_LINE =
  /^(?:[^\d.;?!]{1,40}\s)?(?:and|with|above|below|before|after|over|under|beneath|behind|of|&|和|与)\s(\d{1,4})(?![\d.:/]|\s?(?:port|端口))/i;

function linesIn(text: string): Line[] {
  const lines = [...text.matchAll(LINE)].map((match) => ({
    number: Number(match[1] ?? match[2] ?? match[3]),
    at: match.index,
    until: match.index + match[0].length,
  }));
  const [only, second] = lines;
  if (only === undefined || second !== undefined) return lines;
  const bare = BARE_LINE.exec(text.slice(only.until));
  if (bare === null) return lines;
  const until = only.until + bare[0].length;
  return [only, { number: Number(bare[1]), at: until - bare[1]!.length, until }];
}

const CHANGED =
  /\b(?:chang|switch|flip|set|turn|mak|made|mov|go|went|becom|becam|put|tighten|replac|swap|exchang|point|send|sent|forward|redirect)\w*\b|\binstead\b|\bin place of\b|\brather than\b|改|换|设|变|调|指/i;
const GOES =
  /\b(?:remov|delet|nuk|kill|ditch|scrap|zap|strip|yank|pull|toss|chuck|eras|wip|retir|disabl|withdr[ae]w)(?:n|e|es|ed|ing|s|led|ling|ped|ping|ped)?\b|\b(?:drop(?:s|ped|ping)?|cut(?:s|ting)?|ax(?:e|es|ed|ing)|bin(?:s|ned|ning)?|lose|loses|losing|lost)\b|\b(?:thr[oe]w\w*|tak\w+|took|com\w+|came|fall\w*|fell|get|gets|got|gone)\s(?:[^\s,.;?]{1,20}\s){0,4}(?:out|away|off|rid of)\b|\bcomment\w*\s(?:[^\s,.;?]{1,20}\s){0,3}out\b|\b(?:gone|missing|vanish\w*|disappear\w*|absent)\b|\bwithout\b|\bnot (?:there|exist)\b|删|去掉|拿掉|移除|注释|注解|屏蔽|没了|没有了|砍|干掉|取消|撤/i;
const LACKS = /\b(?:no|without|lack\w*|not)\b|\bcom\w+ off\b|\bcame off\b|不带|没有|不写/i;
const ADDS = /\b(?:add|had|has|have|with|get|gets|got|carr\w+|restrict|limit|narrow|bind|bound|pin)\w*\b|加|补|限/i;

const VERDICTS = /\b(ACCEPT|DROP)(?:ing|ped|ed)?\b/gi;

/** `the INPUT policy is ACCEPT. … changing it to DROP?`: the last verdict that is named. */
function policyChanged({ text, lines }: Words): Proposal | null {
  const chain = /\b(FORWARD|INPUT|OUTPUT)\b/i.exec(text)?.[1];
  const verdict = [...text.matchAll(VERDICTS)].at(-1)?.[1];
  if (
    chain === undefined ||
    verdict === undefined ||
    lines.length > 0 ||
    !/\bpolic(?:y|ies)\b|\bdefault\b|策略|默认/i.test(text) ||
    !CHANGED.test(text)
  )
    return null;
  return { kind: 'policy', chain: chain.toUpperCase(), verdict: verdict.toUpperCase() === 'ACCEPT' ? 'ACCEPT' : 'DROP' };
}

const BEFORE = /\b(?:above|before|ahead of|over|in front of|on top of)\b|(?:前面?|上面?|之前)/i;
const BEHIND = /\b(?:below|after|behind|under|beneath)\b|(?:后面?|下面?|之后)/i;

/** `line 18 sat above 16`, `第 18 行放在第 16 行前面`. */
function lineMoved({ text, lines }: Words): Proposal | null {
  const [first, second, third] = lines;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const between = text.slice(first.until, second.at);
  const around = /\p{Script=Han}/u.test(text) ? `${between} ${text.slice(second.until, second.until + 6)}` : between;
  if (BEFORE.test(around)) return { kind: 'move', line: first.number, to: { before: second.number } };
  if (BEHIND.test(around)) return { kind: 'move', line: first.number, to: { behind: second.number } };
  return /\b(?:swap|exchang|switch|revers|trade|flip)\w*|对调|互换|交换/i.test(text)
    ? { kind: 'swap', lines: [first.number, second.number] }
    : null;
}

function lineEdited(words: Words): Proposal | null {
  const { lines, text } = words;
  const [line, other] = lines;
  if (other !== undefined) return null;
  const edit = editOf(words);
  if (edit === null) return null;
  if (line !== undefined) return { kind: 'edit', rules: { line: line.number, file: null, fragments: [], isAll: false }, edit };
  const isMasquerade = 'set' in edit && edit.set === '-j' && /\bMASQUERADE\b/i.test(text);
  return isMasquerade ? { kind: 'edit', rules: { line: null, file: null, fragments: ['-j MASQUERADE'], isAll: false }, edit } : null;
}

const OPTION = /(?<![\w-])(-[iosd])\s([\w.:/+-]{1,40})/;
const ADDRESS = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const SOURCE = new RegExp(String.raw`\bSNAT\s?(?:--to-source|to|到|->)?\s?(${ADDRESS})(?!\d|\.\d)`, 'i');

function editOf({ text, lines, vocabulary }: Words): RuleEdit | null {
  const source = SOURCE.exec(text)?.[1];
  if (source !== undefined && CHANGED.test(text)) return { set: '-j', value: `SNAT --to-source ${source}` };
  const port = PORT_INSTEAD.exec(text)?.groups ?? {};
  const other = port.to ?? port.then ?? port.later;
  if (other !== undefined && lines.length === 1 && Number(other) <= 65_535) return { set: '--dport', value: other };
  const option = OPTION.exec(text);
  if (option !== null) {
    if (GOES.test(text) || LACKS.test(text)) return { remove: option[1]! };
    return ADDS.test(text) ? { set: option[1]!, value: option[2]! } : null;
  }
  if (/\binterface\b|接口|网卡/i.test(text) && (LACKS.test(text) || GOES.test(text))) return { remove: '-i' };
  const server = CHANGED.test(text) ? otherServer(text, vocabulary) : null;
  return server === null ? null : { set: '--to-destination', value: server };
}

/** `matched 993 instead of 143`, `from 143 to 993`. */
const PORT_INSTEAD =
  /(?<![\d.:])(?<to>\d{2,5})\s(?:instead of|rather than|in place of|not)\s(?:port\s|--dport\s)?\d{2,5}(?![\d.:])|\bfrom\s(?:port\s)?\d{2,5}\sto\s(?:port\s)?(?<then>\d{2,5})(?![\d.:])|(?<![\d.:])\d{2,5}\s?(?:端口)?\s?(?:换成|换为|改成|改为)\s?(?<later>\d{2,5})(?![\d.:])/i;

const LEFT = /(?:\bin(?:stead| place) of|\brather than|\bfrom|\bnot|而不是|从|不是)\s?(?:the\s)?$/i;

/** The one server that something is to go to, and not from. */
function otherServer(text: string, vocabulary: Vocabulary): string | null {
  const servers = findEnds(text, vocabulary).found.flatMap(({ at, ends }) => {
    const end = ends.length === 1 ? ends[0]! : null;
    return end === null || LEFT.test(text.slice(Math.max(0, at - 20), at)) || serverOf(end, vocabulary) === null
      ? []
      : [serverOf(end, vocabulary)!];
  });
  const [only, another] = new Set(servers);
  return another === undefined ? (only ?? null) : null;
}

/** The address of a host inside, as a rule leads to it. */
function serverOf(end: EndText, { hosts, isOwn, names, belongs }: Vocabulary): string | null {
  const address =
    end.kind === 'name' ? hosts.get(end.name.toLowerCase()) : end.kind === 'address' && end.length === null ? end.address : undefined;
  if (address === undefined || isOwn(address)) return null;
  return names.some(({ name, kind }) => kind === 'inside' && belongs(name, address)) ? address : null;
}

/** `nuke l.17`, `the intern throws out line 19`: nothing else is to become of it. */
function lineGone({ text, lines }: Words): Proposal | null {
  const [line, other] = lines;
  if (line === undefined || other !== undefined || !GOES.test(text)) return null;
  return /\b(?:chang|replac|swap|switch|turn)\w*|\binstead\b|\bin place of\b|改|换|(?<![\w-])--?[a-z]/i.test(text)
    ? null
    : { kind: 'remove-line', line: line.number, file: null };
}

const COPIES = /\b(?:cop(?:y|ies|ied|ying)|duplicat\w*|clon\w*|repeat\w*|mirror\w*)\b|复制|照抄|照搬/i;

/** `if 6, 7 and 8 were duplicated with -i bond1`: the rules that publish, for one more interface. */
function copied({ text, vocabulary }: Words): WhatIf | null {
  const devices = [...vocabulary.interfaces.keys()].filter((name) =>
    new RegExp(String.raw`(?<![\w.-])${escaped(name)}(?![\w.-])`).test(text),
  );
  const [device, other] = devices;
  if (device === undefined || other !== undefined || !COPIES.test(text)) return null;
  return {
    ask: 'what-if',
    proposal: { kind: 'interface-rules', device, port: null },
    about: surePair(text.replaceAll(device, ' '), vocabulary),
  };
}

const PUBLISHES =
  /\bd?nat(?:ted|ting|ed|ing|s)?\b|\b(?:port[- ]?)?forward\w*\b|\bpublish\w*\b|\bmap(?:ped|ping|s)?\b|\bexpos\w+\b|映射|转发|发布/i;

/** `another DNAT, 110.88.12.88 tcp/993 -> 192.168.1.55`: an address of the gateway's, one port and a server. */
function published({ text, lines, vocabulary }: Words): WhatIf | null {
  if (!PUBLISHES.test(text) || GOES.test(text)) return null;
  const { found, port, proto } = endsIn(text, vocabulary);
  const own = new Set(
    found.flatMap((end) => (end.kind === 'address' && vocabulary.ownAddresses.includes(end.address) ? [end.address] : [])),
  );
  const servers = new Set(ledTo(text, vocabulary));
  if (own.size !== 1 || servers.size !== 1 || port === null || lines.length > 1) return null;
  const [address] = own;
  const [server] = servers;
  const rest = `${comesIn(text, vocabulary)}-d ${address} -p ${proto} --dport ${port} -j DNAT --to-destination ${server}`;
  const proposal: Proposal = { kind: 'rules', rules: [{ command: 'I', table: 'nat', chain: 'PREROUTING', number: null, rest }] };
  const about = surePair(text, vocabulary, LIKELY_PAIR);
  // Whoever asks is not who serves.
  return about !== null && serverOf(about.from, vocabulary) === server ? null : { ask: 'what-if', proposal, about };
}

/** `on bond0`: the interface that the rule is to be for. */
function comesIn(text: string, { interfaces }: Vocabulary): string {
  const device = [...interfaces.keys()].find((name) =>
    new RegExp(String.raw`(?:\b(?:on|via|at|for)|-i)\s${escaped(name)}(?![\w.-])`).test(text),
  );
  return device === undefined ? '' : `-i ${device} `;
}

/** Hosts that are known by a name, and whatever stands behind a word for where it goes. */
function ledTo(text: string, vocabulary: Vocabulary): string[] {
  const known = new Set(vocabulary.hosts.values());
  return findEnds(text, vocabulary).found.flatMap(({ at, ends }) => {
    const server = ends.length === 1 ? serverOf(ends[0]!, vocabulary) : null;
    const isLedTo = server !== null && (known.has(server) || LEADS.test(text.slice(Math.max(0, at - 12), at)));
    return isLedTo ? [server] : [];
  });
}

const LEADS = /(?:\b(?:to|onto|towards?|behind|at)|->|到|给|指向)\s?(?:the\s)?$/i;

const BLOCKS = /\b(?:block|deny|drop|stop|reject|prohibit|forbid|clos)\w*\b|封|禁|拦|拒绝|不让/i;
const ALLOWS = /\b(?:allow|permit|let|accept|open)\w*\b|\bso (?:that )?[^,.;?]{1,30}\b(?:can|may|gets?|reach)\b|允许|放行|放通|开放|放开/i;

/** `block outgoing 25 from the office to internet`: who asks whom, and the verdict; in front of what stands in FORWARD. */
function decided({ text, lines, vocabulary }: Words): WhatIf | null {
  const [blocks, allows] = [BLOCKS.test(text), ALLOWS.test(text)];
  const about = blocks === allows || lines.length > 0 ? null : surePair(text, vocabulary);
  if (about === null || about.to.ports.length !== 1 || about.to.ports[0]!.lo !== about.to.ports[0]!.hi) return null;
  const from = optionOf(about.from, 'from', vocabulary);
  const to = optionOf(about.to, 'to', vocabulary);
  if (from === null || to === null) return null;
  const rest = `${from} ${to} -p ${about.to.proto ?? 'tcp'} --dport ${about.to.ports[0]!.lo} -j ${blocks ? 'DROP' : 'ACCEPT'}`;
  return {
    ask: 'what-if',
    proposal: { kind: 'rules', rules: [{ command: 'I', table: null, chain: 'FORWARD', number: null, rest }] },
    about,
  };
}

/** How a rule of FORWARD names an end; null for what it cannot name: the gateway, several interfaces of one zone. */
function optionOf(end: EndText, side: 'from' | 'to', { interfaces, routed, hosts, names, isOwn }: Vocabulary): string | null {
  const [byAddress, byDevice] = side === 'from' ? ['-s', '-i'] : ['-d', '-o'];
  if (end.kind === 'address') return isOwn(end.address) ? null : `${byAddress} ${endText({ ...end, ports: [], proto: null })}`;
  if (end.kind !== 'name') return null;
  const host = hosts.get(end.name.toLowerCase());
  if (host !== undefined) return `${byAddress} ${host}`;
  const isKnown = isZone(kindNamed({ names }, end.name));
  const devices = [...interfaces].filter(([, zone]) => zone === end.name);
  const [network, another] = routed.get(end.name) ?? [];
  if (devices.length === 0 && network !== undefined && another === undefined) return `${byAddress} ${network}`;
  return isKnown && devices.length === 1 ? `${byDevice} ${devices[0]![0]}` : null;
}

/** The ends that a text names for certain, and its one port. */
function endsIn(
  text: string,
  vocabulary: Vocabulary,
): { readonly found: readonly EndText[]; readonly port: number | null; readonly proto: string } {
  const ends = findEnds(text, vocabulary);
  const found = ends.found.flatMap((one) => (one.ends.length === 1 ? one.ends : []));
  const said = saidPorts({ ...ends, given: text, symptom: null });
  const ports = 'bad' in said ? [] : [...found.flatMap((end) => end.ports), ...said.said.ports];
  const [port, other] = new Set(ports.map(({ lo, hi }) => (lo === hi ? lo : 0)));
  const proto = found.find((end) => end.proto !== null)?.proto ?? ('bad' in said ? null : said.said.proto);
  return { found, port: other === undefined && port !== undefined && port > 0 ? port : null, proto: proto === 'udp' ? 'udp' : 'tcp' };
}
