/** Names in a text: zones, hosts and the gateway itself, where they are ends of a flow and not only words. */
import { protocolNumber } from '../../ruleset/index.ts';
import type { EndText } from './ends.ts';
import { isNoEnd } from './no-ends.ts';
import { blank, type PortSpan, readPortList, serviceNamed } from './ports.ts';
import { misspelt } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isPlainWord } from './words.ts';

/** Something written like an address or an endpoint that is none. */
export interface BadEnd {
  readonly kind: 'address' | 'port';
  readonly written: string;
}

export const PORTS = String.raw`\d{1,6}(?:-\d{1,6})?(?:,\d{1,6}(?:-\d{1,6})?){0,15}|[a-z][a-z0-9]{2,10}(?![\w.])|\*`;
export const PROTO = String.raw`(?:/(tcp|udp|icmp|icmpv6|icmp6|sctp|gre|esp|ah|any)(?![\w]))?`;
const PORTS_BEHIND = new RegExp(String.raw`^:(?=\S)(${PORTS})${PROTO}`, 'i');

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

export function takeNames(given: string, vocabulary: Vocabulary, take: Take): BadEnd | null {
  let text = given;
  let bad: BadEnd | null = null;
  for (const { written, means } of vocabulary.aliases) {
    for (const at of places(text.toLowerCase(), written)) {
      const tail = PORTS_BEHIND.exec(text.slice(at + written.length, at + written.length + 80));
      const ports = portsOf(tail?.[1], tail?.[2]);
      if (ports === null && tail !== null && /^\d/.test(tail[1]!)) bad ??= { kind: 'port', written: `${written}${tail?.[0]}` };
      const length = written.length + (ports === null ? 0 : (tail?.[0].length ?? 0));
      if (
        tail === null &&
        isNoEnd(
          { written, means, before: text.slice(0, at), after: text.slice(at + written.length), given: given.slice(0, at) },
          vocabulary,
        )
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

const GATEWAY_WORDS = ['gateway', 'firewall', 'router'];

/** `offcie`, `mial`: a word that means nothing else and is one slip away from a name. */
export function takeMisspelt(
  text: () => string,
  { names }: Vocabulary,
  take: Take,
): readonly { readonly written: string; readonly as: string }[] {
  const mended: { written: string; as: string }[] = [];
  const own = names.filter(({ kind }) => kind !== 'server' && kind !== 'gateway').map(({ name }) => name);
  const known = [...own, ...GATEWAY_WORDS];
  for (const match of text().matchAll(/(?<![\w.@-])[a-z][\w-]{3,31}(?![\w@-]|\.\w)/gi)) {
    if (isPlainWord(match[0])) continue;
    const as = misspelt(match[0], known);
    if (as === null) continue;
    take(match.index, match[0], [{ kind: 'name', name: own.includes(as) ? as : 'gateway', ports: [], proto: null }]);
    mended.push({ written: match[0], as });
  }
  return mended;
}
