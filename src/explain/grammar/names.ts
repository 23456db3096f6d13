/** Words that stand where a name should and are none. */
import type { Words } from './meaning.ts';
import { SERVICE_NAMES } from './ports.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isPlainWord, unknownHan } from './words.ts';

const SLOT =
  /\b(?:from|can|could|can't|cannot|cant|does|doesn't|do|don't|did|let|why (?:can't|cannot|cant|can|does|doesn't|is|isn't|won't))\s(?:the |our |my |a |an |all |any )?([a-z][\w.-]{2,40})/gi;
/** `guest-wifi 的设备能…`. */
const HAN_SLOT =
  /(?<![\w@./-])([a-z][\w-]{2,30})\s?(?:的\s?(?:设备|机器|电脑|用户|主机|人|客户端|同事|device|host|user)\w{0,3}|网段|区域?)\s?(?:能|可以|不能|访问|连|到|上|为什么)/gi;
/** `dmz 能访问 …`. */
const HAN_BARE_SLOT =
  /(?:^|[,，。;；?？\s])([a-z][a-z-]{1,20})\s?(?:能不能|可不可以|能否|可否|是否(?:能|可以)|能|可以|不能|为什么(?:不能|访问不了))\s?(?:访问|连|到|打开|用)/gi;
/** `从 DMZ 能到…`. */
const HAN_FROM_SLOT = /从\s?([a-z][\w-]{1,30})\s?(?:能|可以|不能|访问|连|到|去|打|那边)/gi;
/** `… reach erp-db`, `能访问 erp-db`: a name of two words where the destination would stand. */
const TO_SLOT =
  /(?:\b(?:reach|access|connect to|to|ping|telnet|ssh)|访问|连接?|到|去)\s?(?:到\s?)?(?:the\s)?(?<![\w@./-])([a-z]{2,20}[-_][\w-]{1,20})(?![\w@./-])/gi;
/** Segments that many networks have: where this one names none so, the question is about another. */
const STRANGERS = /\b(?:guest|visitor|contractor|printer|camera|voip|iot|dmz|vpn)s?\s(?:wi-?fi|network|vlan|lan|pool|segment|zone)\b/i;
/** `going through gw-backup`: another way than this gateway. */
const VIA_SLOT = /\b(?:via|through|behind)\s(?:the\s)?(?<![\w@./-])([a-z]{2,12}-[a-z][a-z\d-]{2,20})(?![\w@./])/gi;
/** `is the guest wifi allowed to reach …`. */
const ALLOWED_SLOT =
  /\b(?:is|are|was|were)\s(?:the |our |my |a |an |all )?([a-z][\w-]{2,30})(?:\s[a-z][\w-]{1,20})?\s(?:allowed|able|permitted|supposed|meant)\b/gi;
const NUMBERED = /(?<![\w@./-]|::)([a-z]{2,20}[-_]?\d{1,5}(?:\.\d{1,5})?)(?![\w@/-])/gi;
const SEGMENT = /^(?:vlan|bond|eth|ens?|floor|zone|net|lan|wan|subnet|segment|site|building|br|wg|tun|dmz|team)[-_]?\d/i;
/** `over on edge-gw2`, `dr-gw`, `gw02`: another gateway, whatever else is said. */
const GATEWAYS = /(?<![\w@./#-])((?:[a-z\d]{1,20}-){0,3}(?:gw|fw|rtr|gateway|router|firewall)(?:-?[a-z]?\d{1,3})?)(?![\w@/#-]|\.\w)/gi;
/** What is said of any: `the default-gateway`. */
const ANY_GATEWAY = /^(?:default|inner|next|inter|sub|main|edge)-(?:gateway|router|firewall)$|^[a-z]+$/i;
/** `NET-2291`, `FW-07`: a ticket. */
const TICKET = /^[A-Z]{2,10}-\d{2,6}$/;
const HOSTNAME = /(?<![\w@./-])([a-z0-9](?:[\w-]{0,62}\.){1,6}[a-z]{2,18})(?![\w@-])/i;

/** A word that stands where a name should and is none: it is asked back, since the question is about it. */
export function unknownName(words: Words): string | null {
  const { rest, froms, tos, symptom } = words;
  const quiet = symptom === null ? rest : rest.replace(symptom.words, ' ').replace(/["<][^">\n]{1,80}[">]|\S+@\S+/g, ' ');
  const gateway = otherGateway(quiet, words.vocabulary);
  if (gateway !== null) return gateway;
  const isWhole = froms.length > 0 && tos.length > 0;
  for (const match of quiet.matchAll(NUMBERED)) {
    // Both ends are known: `build-3` is a name for one of them. A segment that is not known may be a third.
    if ((isWhole && !SEGMENT.test(match[1]!)) || words.vocabulary.interfaces.has(match[1]!.toLowerCase())) continue;
    if (
      isPlainWord(match[1]!) ||
      TICKET.test(match[1]!) ||
      /^(?:tcp|udp|ipv?[46]|sha\d+|rfc\d+|tls\d?|http2|ctrl\d|tls1\.\d)$/i.test(match[1]!)
    )
      continue;
    return match[1]!;
  }
  if (froms.length === 0) {
    const stranger = STRANGERS.exec(quiet)?.[0];
    if (stranger !== undefined) return stranger;
    for (const match of quiet.matchAll(ALLOWED_SLOT)) if (!isPlainWord(match[1]!)) return match[1]!;
    for (const match of quiet.matchAll(HAN_FROM_SLOT)) if (!isPlainWord(match[1]!)) return match[1]!;
    for (const match of quiet.matchAll(HAN_BARE_SLOT))
      if (!isPlainWord(match[1]!) && !SERVICE_NAMES.includes(match[1]!.toLowerCase())) return match[1]!;
    for (const match of quiet.matchAll(HAN_SLOT)) if (!isPlainWord(match[1]!)) return match[1]!;
    for (const match of quiet.matchAll(SLOT))
      if (!isPlainWord(match[1]!) && !isFile(match[1]!) && !SERVICE_NAMES.includes(match[1]!.toLowerCase())) return match[1]!;
    const han = symptom === null && tos.length > 0 ? unknownHan(quiet).find((word) => isAsking(word, quiet)) : undefined;
    if (han !== undefined) return han;
  }
  if (froms.length === 0 || tos.length === 0) {
    for (const match of quiet.matchAll(TO_SLOT)) if (!isPlainWord(match[1]!) && !isFile(match[1]!)) return match[1]!;
  }
  for (const match of quiet.matchAll(VIA_SLOT)) if (!isPlainWord(match[1]!)) return match[1]!;
  if (tos.length === 0) {
    const host = HOSTNAME.exec(quiet)?.[1];
    if (host !== undefined && !isFile(host)) return host;
  }
  return null;
}

function otherGateway(text: string, { own }: Vocabulary): string | null {
  const isOther = (name: string) => !ANY_GATEWAY.test(name) && !TICKET.test(name) && name.toLowerCase() !== own.toLowerCase();
  return [...text.matchAll(GATEWAYS)].map(([, name = '']) => name).find(isOther) ?? null;
}

/** Whether a Chinese word stands where who asks would: `打印机能访问…`, `从财务部…`. */
function isAsking(word: string, text: string): boolean {
  const at = text.indexOf(word);
  const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
  const asks =
    /^\s?(?:的?(?:用户|机器|电脑|人|同事|员工|设备|主机|终端|服务器|客户端)|那边|这边|网段|区|部门|分公司)?\s?(?:里|内|上)?的?(?:能|可以|不能|无法|没法|访问|连|打不开|上不了|为什么|为啥|怎么|到|ping|telnet)/i;
  return asks.test(after) || /(?:从|来自|给|让|允许|对)\s?$/.test(before);
}

function isFile(word: string): boolean {
  return /\.(?:rules|v4|v6|conf|sh|ya?ml|save|txt|md)$/i.test(word);
}

/** `ldap-gw line 4`: a line of something that is not this gateway. */
export function strangeWord(text: string, { own }: Vocabulary): string | null {
  const words = text.replaceAll(own, ' ').match(/(?<![\w./-])[a-z][\w-]{2,40}(?![\w./])/gi) ?? [];
  return words.find((word) => /[-_\d]/.test(word) && !isPlainWord(word) && !/^L\d+$/i.test(word)) ?? null;
}
