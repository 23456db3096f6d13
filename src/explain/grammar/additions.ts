/** Rules that somebody proposes in words: forwarding from one interface to another, an address published. */
import { portNumber } from './ports.ts';
import type { PastedRule } from './rules.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Added {
  readonly rule: PastedRule;
  /** The words around it. */
  readonly rest: string;
}

const PLANS =
  /\b(?:when|if|once|suppose) (?:we|i|you|they) (?:put|add|insert|append)\b|\b(?:proposes?|proposed|enough|suffice|sufficient|so that)\b|打算|准备|计划|这样|够不够|够吗/i;

/** The rule that a text proposes to add; null where it proposes none. `asked`: it asks what would be. */
export function addedInWords(text: string, vocabulary: Vocabulary, asked: boolean): Added | null {
  if (!asked && !PLANS.test(text)) return null;
  return (
    forwarding(text, vocabulary) ??
    publishing(text, vocabulary) ??
    masquerading(text, vocabulary) ??
    deciding(text) ??
    allowing(text, vocabulary)
  );
}

const ALLOWS =
  /\b(?:allow|permit|accept|open)\w*\b.{0,24}\bforward\w*|\bforward\w*\b.{0,40}\b(?:allow|permit|accept)\w*|(?:放行|允许|放通).{0,40}转发|转发.{0,20}(?:放行|允许|放通)/i;
const THROUGH = /(?:\bfrom\s|从\s?)?(?<![\w.-])([a-z][\w.-]{1,14})\s?(?:to|->|到|去|往)\s?([a-z][\w.-]{1,14})(?![\w-])/gi;

/** `allow forwarding from bond1.20 to bond1`: the rule that does. */
function forwarding(text: string, { interfaces }: Vocabulary): Added | null {
  if (!ALLOWS.test(text)) return null;
  for (const match of text.matchAll(THROUGH)) {
    const [written, from, to] = match;
    if (from === undefined || to === undefined || !interfaces.has(from) || !interfaces.has(to)) continue;
    const rule: PastedRule = { command: 'I', table: null, chain: 'FORWARD', number: null, rest: `-i ${from} -o ${to} -j ACCEPT` };
    return { rule, rest: text.replace(written, ' ') };
  }
  return null;
}

const OPTIONS = String.raw`(?<options>(?:-[iosd]\s[\w./+-]{1,40}\s?){1,4})`;
const MASQUERADES: readonly RegExp[] = [
  new RegExp(
    String.raw`\bPOSTROUTING\b\s?(?:链|上|里|中)?\s?(?:再|也)?\s?(?:加上?|添加|增加)\s?(?:了)?(?:一)?[条个]?\s?${OPTIONS}的?\s?MASQUERADE(?![A-Z])`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:add|had|have|put|with)(?:ed|ing|s)?\s(?:an?\s|another\s)?MASQUERADE\s(?:rule\s)?(?:for|with|on|of)\s${OPTIONS}(?:\s?(?:to|in|into|on)\sPOSTROUTING)?`,
    'i',
  ),
];

/** `if we masquerade towards bond1 too`, `补一条 bond1 出口的 MASQUERADE`. */
const MASQUERADED =
  /(?:加|补|添)(?:上)?一?[条个]\s?(?:往|从|出|out\s)?\s?(?<out>[a-z][\w.-]{1,14})\s?(?:出口|出方向|方向|出去)?\s?的?\s?MASQUERADE(?![A-Z])|\b(?:if|when|once|suppos\w+|imagine|say)\s(?:we|i|you|they)\s(?:also\s|would\s)?masquerad\w{1,3}\s(?:also\s|too\s)?(?:towards?|out(?:\sof|\son|\sto|\svia)?|on|to|via|through)\s(?<device>[a-z][\w.-]{1,14})(?![\w-])/i;

/** `给 POSTROUTING 加一条 -s 192.168.1.0/24 的 MASQUERADE`: before the rules that stand there. */
function masquerading(text: string, { interfaces }: Vocabulary): Added | null {
  const out = MASQUERADED.exec(text);
  const device = out?.groups?.device ?? out?.groups?.out;
  if (out !== null && device !== undefined && interfaces.has(device)) {
    const rule: PastedRule = { command: 'I', table: 'nat', chain: 'POSTROUTING', number: null, rest: `-o ${device} -j MASQUERADE` };
    return { rule, rest: text.replace(out[0], ' ') };
  }
  for (const pattern of MASQUERADES) {
    const match = pattern.exec(text);
    const options = match?.groups?.options;
    if (match === null || options === undefined) continue;
    const rule: PastedRule = { command: 'I', table: 'nat', chain: 'POSTROUTING', number: null, rest: `${options.trim()} -j MASQUERADE` };
    return { rule, rest: text.replace(match[0], ' ') };
  }
  return null;
}

const ADDRESS = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const PUBLISHES = '(?:d?nat|forward|publish|map|expose|redirect)(?:ed|s|ing|ped|ping|ted|ting)?';
const IN = String.raw`(?:\s(?:coming in\s|arriving\s|incoming\s)?(?:on|via|at)\s(?<in>[a-z][\w.-]{1,14}))?`;
const TO = String.raw`\s?(?:to|->|onto|到|给)\s?(?:the\s)?(?<to>${ADDRESS}|[a-z][\w-]{1,30})(?::(?<toPort>\d{1,5}))?(?!\d|\.\d)`;
const PUBLISHED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${PUBLISHES}\s(?:on|via)\s(?<in>[a-z][\w.-]{1,14}),?\s(?<address>${ADDRESS})\s(?:(?<proto>tcp|udp)\s)?(?:port\s)?(?<port>\d{1,5})${TO}`,
    'i',
  ),
  new RegExp(
    String.raw`\b${PUBLISHES}\s(?:tcp\s|port\s)?(?<port>\d{1,5}|[a-z][a-z0-9]{2,10})(?:/(?<proto>tcp|udp))?\s(?:on|of|at|from)\s(?<address>${ADDRESS})${IN}${TO}`,
    'i',
  ),
  new RegExp(String.raw`\b${PUBLISHES}\s(?<address>${ADDRESS}):(?<port>\d{1,5})(?:/(?<proto>tcp|udp))?${IN}${TO}`, 'i'),
  new RegExp(
    String.raw`(?<address>${ADDRESS})\s?(?:的|:)\s?(?<port>\d{1,5})(?:/(?<proto>tcp|udp))?\s?(?:号?端口)?\s?(?:也|再)?\s?(?:(?:加|添加|增加|配|做)(?:上|个)?(?:一?[条个])?)?\s?(?:映射|转发?|dnat|发布)${TO}`,
    'i',
  ),
];

/** `DNAT 993 on 110.88.12.88 to 192.168.1.55`; what is published stays in the words, as what is asked about. */
function publishing(text: string, { interfaces, hosts }: Vocabulary): Added | null {
  for (const pattern of PUBLISHED) {
    const match = pattern.exec(text);
    const { address, to: server = '', toPort, port: said, proto = 'tcp', in: device } = match?.groups ?? {};
    const to = /^\d/.test(server) ? server : hosts.get(server.toLowerCase());
    const port = said === undefined ? null : portNumber(said);
    if (match === null || address === undefined || to === undefined || port === null || port > 65535) continue;
    if (device !== undefined && !interfaces.has(device)) continue;
    const rest = `${device === undefined ? '' : `-i ${device} `}-d ${address} -p ${proto.toLowerCase()} --dport ${port} -j DNAT --to-destination ${to}${toPort === undefined ? '' : `:${toPort}`}`;
    const rule: PastedRule = { command: 'I', table: 'nat', chain: 'PREROUTING', number: null, rest };
    // `给 web 加一条`: for whom, not who asks.
    const around = text.replace(match[0], ` ${address}:${port} `).replace(/(?:给|为)\s?[a-z][\w.-]{1,20}\s?(?=(?:再|也)?加)/i, ' ');
    return { rule, rest: around };
  }
  return null;
}

const PREFIX = String.raw`\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?`;
const DECIDES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:an?|the|one)\s(?<verdict>DROP|REJECT|ACCEPT)\s(?:rule\s)?(?:for|on|of|from|with)\s(?:(?:the\s)?(?:sources?|src|traffic from|packets from|anything from|everything from)\s)?(?<source>${PREFIX})`,
    'i',
  ),
  new RegExp(String.raw`(?:一)?[条个]\s?(?:来源|源地址|源)?(?:是|为)?\s?(?<source>${PREFIX})\s?的?\s?(?<verdict>DROP|REJECT|ACCEPT)`, 'i'),
];
const CHAIN = /\b(?:FORWARD|INPUT|OUTPUT)\b/;
const AT_TOP = /\b(?:on|at|to)\s(?:the\s)?(?:very\s)?(?:top|front|beginning|start|head)\b|\bfirst\b|最前面?|最上面?|开头|顶部|第一条/i;

/** `put a DROP for source 192.168.20.0/24 on top of FORWARD`. */
function deciding(text: string): Added | null {
  const chain = CHAIN.exec(text)?.[0];
  for (const pattern of DECIDES) {
    const match = pattern.exec(text);
    const { verdict, source } = match?.groups ?? {};
    if (match === null || verdict === undefined || source === undefined || chain === undefined) continue;
    const command = AT_TOP.test(text) ? 'I' : 'A';
    const rule: PastedRule = { command, table: null, chain, number: null, rest: `-s ${source} -j ${verdict.toUpperCase()}` };
    return { rule, rest: text.replace(match[0], ' ') };
  }
  return null;
}

const ZONE = String.raw`(?<zone>[a-z][\w.-]{1,20}|[\p{Script=Han}]{2,6})`;
const ALLOWED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:allow|let|permit)(?:ed|s|ing|ting)?\s(?:the\s)?${ZONE}\s(?:clients?\s|hosts?\s)?(?:to\s|into\s)(?:reach\s|access\s|open\s|connect to\s|use\s)?(?<to>${ADDRESS})(?::|\son\s(?:port\s)?|\sport\s)(?<port>\d{1,5})(?:/(?<proto>tcp|udp))?(?!\d|\.\d)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:放行|允许|放通)\s?${ZONE}\s?(?:访问|到|去|连)\s?(?<to>${ADDRESS})\s?(?:的|:)?\s?(?:(?<proto>tcp|udp)\s)?(?<port>\d{1,5})(?!\d|\.\d)`,
    'iu',
  ),
];

/** `if we allow vlan20 to reach 192.168.1.80 on 443`: before what stands in FORWARD; who asks for what stays in the words. */
function allowing(text: string, { aliases, interfaces }: Vocabulary): Added | null {
  for (const pattern of ALLOWED) {
    const match = pattern.exec(text);
    const { zone, to, port, proto = 'tcp' } = match?.groups ?? {};
    if (match === null || zone === undefined || to === undefined || port === undefined || Number(port) > 65_535) continue;
    const means = aliases.find(({ written }) => written === zone.toLowerCase())?.means ?? [];
    const devices = [...interfaces].filter(([, name]) => means.length === 1 && name === means[0]!.name);
    if (devices.length !== 1) continue;
    const rest = `-i ${devices[0]![0]} -d ${to} -p ${proto.toLowerCase()} --dport ${port} -j ACCEPT`;
    const rule: PastedRule = { command: 'I', table: null, chain: 'FORWARD', number: null, rest };
    const around = text.replace(match[0], ' ');
    // `放行 vlan20 到 …,192.168.20.7 就能连上了吧`: who asks is said.
    const asks = new RegExp(ADDRESS).test(around) ? '' : `${zone} -> `;
    return { rule, rest: text.replace(match[0], ` ${asks}${to}:${port} `) };
  }
  return null;
}
