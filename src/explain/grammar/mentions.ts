/** Names in a text: zones, hosts and the gateway itself, where they are ends of a flow and not only words. */
import { protocolNumber } from '../../ruleset/index.ts';
import type { EndText } from './ends.ts';
import { blank, type PortSpan, readPortList, serviceNamed } from './ports.ts';
import { misspelt } from './text.ts';
import { isZone, type Vocabulary } from './vocabulary.ts';
import { isPlainWord, unknownHan } from './words.ts';

/** Something written like an address or an endpoint that is none. */
export interface BadEnd {
  readonly kind: 'address' | 'port';
  readonly written: string;
}

export const PORTS = String.raw`\d{1,6}(?:-\d{1,6})?(?:,\d{1,6}(?:-\d{1,6})?){0,15}|[a-z][a-z0-9]{2,10}(?![\w.])|\*`;
export const PROTO = String.raw`(?:/(tcp|udp|icmp|icmpv6|icmp6|sctp|gre|esp|ah|any)(?![\w]))?`;
/** Ports and protocol as written behind an end; null where they are none. */
export function portsOf(
  text: string | undefined,
  protocol: string | undefined,
): { ports: readonly PortSpan[]; proto: string | null } | null {
  const proto = protocol === undefined || /^any$/i.test(protocol) ? null : protocol.toLowerCase().replace(/^icmp6$/, 'icmpv6');
  if (proto !== null && protocolNumber(proto) === null) return null;
  if (text === undefined || text === '*') return { ports: [], proto };
  if (/^\d/.test(text)) {
    const read = readPortList(text, proto);
    return read.bad === null ? { ports: read.ports, proto } : null;
  }
  const service = serviceNamed(text);
  return service === null ? null : { ports: service.ports, proto: proto ?? service.proto };
}

/** `the internal target`, `the public one`: which address of something, not who asks. */
const SIDE_OF =
  /^\s(?:one|ones|target|targets|address|addresses|ip|ips|addr|server|servers|host|interface|nic|name|services?|ports?|leg|wire|link|uplink|net|side of|side(?=,|\s?\()|(?:\w{1,16}\s)?(?:reviewer|auditor|consultant|contractor|tester|pentester|expert|agency))\b|^的?\s?(?:地址|ip|服务器|主机|映射|端口|服务|哪|什么|啥)|^的\s?(?:postgres|mysql|redis|dns|smtp|imap|https?|ntp|ssh|ftp|api)|^上(?:都|一共)?(?:发布|映射|开放?|暴露)/i;

export type Take = (at: number, written: string, ends: readonly EndText[]) => void;

/** The gateway's own name tells which gateway is asked; only `from mail-gw` and `mail-gw itself` make it an end. */
export function withoutOwnName(text: string, own: string, take: Take): string {
  let rest = text;
  for (const at of places(text.toLowerCase(), own.toLowerCase())) {
    const itself = /^\s?(?:itself|自己|自身|本机|本身)/i.exec(text.slice(at + own.length));
    const before = text.slice(Math.max(0, at - 60), at);
    // `remove line 8 from mail-gw`: where the rule stands.
    const from =
      ownAsks(before, text.slice(at + own.length, at + own.length + 40)) ||
      (/(?:\bfrom|从|来自)\s?$/i.test(before) && !/\b(?:remov|delet|drop|tak|gone|missing|out)\w*\b[^,.;?]{0,40}\sfrom\s?$/i.test(before));
    if (itself !== null || from) take(at, text.slice(at, at + own.length), [{ kind: 'name', name: 'gateway', ports: [], proto: null }]);
    rest = blank(rest, at, own.length);
  }
  return rest;
}

/** `can mail-gw ping …`, `generated on mail-gw`, `mail-gw -> …`: the gateway itself is meant. */
function ownAsks(before: string, after: string): boolean {
  return (
    (/\b(?:can|could|does|may|should|will|is|would|let|when|if)\s(?:the\s)?$/i.test(before) &&
      /^\s?(?:be\s)?(?:\w{1,10}\s)?(?:to\s)?(?:ping|reach|connect|talk|send|resolve|access|contact|get\sto|able)\b/i.test(after)) ||
    /\blogged (?:in|on)(?:to)?(?: (?:on|to|at))?\s(?:the\s)?$/i.test(before) ||
    /\b(?:generated|originat\w{1,6}|started|sent|local|locally|running|runs)\b.{0,30}\b(?:on|by|at|from)\s(?:the\s)?$/i.test(before) ||
    /^\s?(?:->|(?:自己)?(?:能|可以)(?:不能|否)?\s?(?:ping|访问|连|到))/i.test(after)
  );
}

const SIDES: ReadonlySet<string> = new Set([
  'internal',
  'external',
  'inside',
  'outside',
  'the public',
  '内网',
  '外网',
  '公网',
  '内部',
  '外部',
  '里面',
  '外面',
  '外边',
]);

export function takeNames(given: string, { aliases, names }: Vocabulary, take: Take): BadEnd | null {
  let text = given;
  let bad: BadEnd | null = null;
  for (const { written, means } of aliases) {
    for (const at of places(text.toLowerCase(), written)) {
      const tail = new RegExp(String.raw`^:(?=\S)(${PORTS})${PROTO}`, 'i').exec(text.slice(at + written.length, at + written.length + 80));
      const ports = portsOf(tail?.[1], tail?.[2]);
      if (ports === null && tail !== null && /^\d/.test(tail[1]!)) bad ??= { kind: 'port', written: `${written}${tail?.[0]}` };
      const length = written.length + (ports === null ? 0 : (tail?.[0].length ?? 0));
      // `财务服务器`: a name that is not known, not the server.
      if (written === '服务器' && unknownHan(text.slice(Math.max(0, at - 3), at)).length > 0) continue;
      // `behind the firewall`: where something stands.
      if (
        means[0]!.kind === 'gateway' &&
        /\b(?:inner|other|next|upstream|second|home)\s$|\bbehind\s(?:the\s|our\s|your\s)?$/i.test(text.slice(Math.max(0, at - 20), at))
      )
        continue;
      // `lands internally`, `哪台内网机器`: where it is.
      if (/^(?:in|ex)ternally$/.test(written) && /\b(?:lands?|ends? up|goes|go|leads?)\s$/i.test(text.slice(Math.max(0, at - 14), at)))
        continue;
      if (SIDES.has(written) && /(?:哪台|哪个|哪些|什么)\s?$/.test(text.slice(Math.max(0, at - 4), at))) continue;
      // `the public 110.88.12.88`: that address.
      if (SIDES.has(written) && /^\s(?:ip)?\s{7,}/.test(text.slice(at + written.length))) continue;
      // `ends up on the inside`: where it is.
      if (
        SIDES.has(written) &&
        /\b(?:ends?(?:ed)? up|lands?|leads?|lives?)\s(?:on|at|to)\s(?:the\s)?$/i.test(text.slice(Math.max(0, at - 20), at))
      )
        continue;
      // `which inside machines`: they are asked for.
      if (SIDES.has(written) && /\b(?:which|what)\s$/i.test(text.slice(Math.max(0, at - 10), at))) continue;
      // `a customer at 203.0.113.9`: that one.
      if (/customer/.test(written) && /^\s(?:at|on|from|with)\s{7,}/.test(text.slice(at + written.length))) continue;
      // `web server`: the host's own word.
      if (
        written === 'server' &&
        names.some(({ name, kind }) => kind === 'host' && text.slice(0, at).toLowerCase().endsWith(`${name.toLowerCase()} `))
      )
        continue;
      // `which server`: it is asked for.
      if (written === 'server' && /\b(?:which|what)\s(?:\w{1,12}\s)?$/i.test(text.slice(Math.max(0, at - 30), at))) continue;
      if (isLetters(written, text.slice(0, at), text.slice(at + written.length))) continue;
      // `inside vlan20`, `which machine inside`: a word for where, no end.
      if (isPreposition(written, text.slice(0, at), text.slice(at + written.length), aliases)) continue;
      const isSide = means.every(({ kind, name }) => isZone(kind) && name.toLowerCase() !== written);
      if (isSide && SIDES.has(written) && SIDE_OF.test(text.slice(at + written.length))) continue;
      // `vlan20 里面`: within what was just named.
      if (
        written === '里面' &&
        /[^\s,,。?]/.test(given.slice(Math.max(0, at - 2), at).trim()) &&
        text.slice(Math.max(0, at - 1), at) === ' '
      )
        continue;
      take(
        at,
        given.slice(at, at + length),
        means.map(({ name }) => ({ kind: 'name', name, ...(ports ?? { ports: [], proto: null }) })),
      );
      text = blank(text, at, length);
    }
  }
  return bad;
}

function isPreposition(written: string, before: string, after: string, aliases: Vocabulary['aliases']): boolean {
  if (!/^(?:inside|outside)$/.test(written)) return false;
  if (/\b(?:which|what)\s(?:\w{1,12}\s)?(?:machine|host|server|box|system)\s$/i.test(before)) return true;
  const next = after
    .slice(0, 40)
    .toLowerCase()
    .replace(/^\s(?:the\s|our\s)?/, '');
  return aliases.some((alias) => alias.written !== written && /\d/.test(alias.written) && next.startsWith(alias.written));
}

/** `send mail`, `mail bounces`: letters, not the host called mail. */
function isLetters(written: string, before: string, after: string): boolean {
  if (written !== 'mail') return false;
  if (/^\s?(?:server|host|box|system|服务器)/i.test(after)) return false;
  // `can mail deliver to 203.0.113.9`: the host does.
  if (
    /\b(?:can|could|does|will|would|may|should)\s(?:the\s)?$/i.test(before) &&
    /^\s(?:deliver|send|relay)\w*\s(?:mails?\s)?(?:to|at|out(?:bound)?)\b/i.test(after)
  )
    return false;
  return (
    /\b(?:send|sending|sends|sent|pick(?:ing)? up|read|reading|check|checking|fetch|fetching|collect|pull|download|deliver\w*|receiv\w*|get|getting|test|outgoing|incoming|inbound|outbound|alert|report|status|spam|junk|bulk|error|notification|cron|e|any|no)(?:\s(?:my|our|the|their|his|her))?[\s-]$/i.test(
      before,
    ) ||
    /^\s(?:bounc|deliver|queue|flow|traffic|client|address|loop|to\s\S+@|(?:is|was|are|still|seems|went)\s(?:\w+\s)?(?:down|dead|broken|not|bouncing|slow|stuck|failing|out)\b)/i.test(
      after,
    )
  );
}

/** Where a name stands as a word of its own; Chinese text needs no blanks around it, and `mail.example.com` is not `mail`. */
function places(text: string, name: string): number[] {
  const found: number[] = [];
  if (name === '') return found;
  const latin = /[a-z0-9]/;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    const startsInWord = latin.test(name[0]!) && /[a-z0-9_-]$|[a-z0-9_-][.@]$|::$/.test(before);
    const endsInWord = latin.test(name.at(-1)!) && /^(?:[a-z0-9_]|[-.@][a-z0-9])/.test(after);
    if (!startsInWord && !endsInWord) found.push(at);
  }
  return found;
}

/** `offcie`, `mial`: a word that means nothing else and is one slip away from a name. */
export function takeMisspelt(
  text: () => string,
  { names }: Vocabulary,
  take: Take,
): readonly { readonly written: string; readonly as: string }[] {
  const mended: { written: string; as: string }[] = [];
  const known = names.filter(({ kind }) => kind !== 'server' && kind !== 'gateway').map(({ name }) => name);
  for (const match of text().matchAll(/(?<![\w.@-])[a-z][\w-]{3,31}(?![\w@-]|\.\w)/gi)) {
    if (isPlainWord(match[0])) continue;
    const as = misspelt(match[0], known);
    if (as === null) continue;
    take(match.index, match[0], [{ kind: 'name', name: as, ports: [], proto: null }]);
    mended.push({ written: match[0], as });
  }
  return mended;
}
