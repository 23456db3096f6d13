/** The ends of flows that a text names: addresses with their ports, and names. */
import { parseAddress, protocolNumber } from '../../ruleset/index.ts';
import { commandTargets } from './commands.ts';
import { blank, type PortSpan, readPortList, serviceNamed } from './ports.ts';
import { misspelt } from './text.ts';
import { isZone, type Vocabulary } from './vocabulary.ts';
import { isPlainWord, unknownHan } from './words.ts';

/** One end of a flow as written. No ports: it names none. */
export type EndText =
  | {
      readonly kind: 'address';
      readonly address: string;
      /** A prefix (`192.168.20.0/24`); null for one address. */
      readonly length: number | null;
      readonly ports: readonly PortSpan[];
      readonly proto: string | null;
    }
  | { readonly kind: 'name'; readonly name: string; readonly ports: readonly PortSpan[]; readonly proto: string | null }
  /** Any destination: `any:3306/tcp`. */
  | { readonly kind: 'any'; readonly ports: readonly PortSpan[]; readonly proto: string | null }
  /** The public address of a server ("its own public address"): of the one that asks, or of the host that `of` names. */
  | { readonly kind: 'public'; readonly of: string | null; readonly ports: readonly PortSpan[]; readonly proto: string | null };

export interface FoundEnd {
  readonly at: number;
  readonly until: number;
  readonly written: string;
  /** What it may be; more than one where the word has several meanings here. */
  readonly ends: readonly EndText[];
  /** A command, or an address of the web, calls it. */
  readonly called: boolean;
}

export interface EndsFound {
  readonly found: readonly FoundEnd[];
  /** The text in which they stand (addresses of the web unwrapped). */
  readonly text: string;
  /** The text with every end blanked out. */
  readonly rest: string;
  /** Something written like an address or an endpoint that is none. */
  readonly bad: { readonly kind: 'address' | 'port'; readonly written: string } | null;
  /** Misspelt words, and what they were taken for. */
  readonly mended: readonly { readonly written: string; readonly as: string }[];
}

const PORTS = String.raw`\d{1,6}(?:-\d{1,6})?(?:,\d{1,6}(?:-\d{1,6})?){0,15}|[a-z][a-z0-9]{2,10}(?![\w.])|\*`;
const PROTO = String.raw`(?:/(tcp|udp|icmp|icmpv6|icmp6|sctp|gre|esp|ah|any)(?![\w]))?`;
const IP4 = new RegExp(
  String.raw`(?<![\w.-])(\d{1,6}(?:\.\d{1,6}){3})(?:\.(\d{1,5}))?(?![\w]|\.\d)(?:/(\d{1,3})(?!\w))?(?:\]?\s?:\s?(${PORTS})(?!\d|\.\d))?${PROTO}`,
  'gi',
);
const IP6 = new RegExp(
  String.raw`\[([0-9a-f:.]{2,45})\](?::(${PORTS}))?${PROTO}|(?<![\w:.])([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8})(?![\w:]|\.\d)(?:/(\d{1,3})(?!\w))?${PROTO}`,
  'gi',
);
const ANY = new RegExp(String.raw`(?<![\w.*-])(?:any|\*):(${PORTS})${PROTO}`, 'gi');
const PUBLIC =
  /\b(?:(?:its|his|her|their|our|my|the|your)\s)?(?:own\s)?(?:public|external|outside)\s(?:ip\s?)?(?:address(?:es)?|ips?|addr|name)\b|(?:自己的|自身的|它的|我们的|对外的?)?(?:公网|外网|外部|互联网)\s?(?:ip|地址|ip地址)|公网上的地址/gi;

/** What is said to be left out of it is no end. */
const NO_PUBLIC =
  /\b(?:inside|internal(?:ly)?) (?:or|and) (?:out|outside|external(?:ly)?)\b|\b(?:no|without|not) (?:a |the |any )?(?:public|external) (?:ip|address)(?:es)?\b|不(?:用|走|经)公网(?:ip|地址)?/gi;

/** A netmask is no end. */
const MASK = /(?<![\w.])255(?:\.(?:255|254|252|248|240|224|192|128|0)){3}(?![\w.])/g;
/** `the internal target`, `the public one`: which address of something, not who asks. */
const SIDE_OF =
  /^\s(?:one|ones|target|targets|address|addresses|ip|ips|addr|server|servers|host|interface|nic|name|leg|wire|link|uplink|net|side of|(?:\w{1,16}\s)?(?:reviewer|auditor|consultant|contractor|tester|pentester|expert|agency))\b|^的?\s?(?:地址|ip|服务器|主机|映射|端口|服务|哪|什么|啥)|^上(?:都|一共)?(?:发布|映射|开放?|暴露)/i;

/** Where the ends of a text stand. Linear in the text; names are looked for longest first. */
export function findEnds(given: string, vocabulary: Vocabulary): EndsFound {
  const targets = commandTargets(given);
  const whole = unwrapUrls(given).replace(MASK, (mask) => ' '.repeat(mask.length));
  let text = whole;
  const found: FoundEnd[] = [];
  let bad: EndsFound['bad'] = null;
  const take = (at: number, written: string, ends: readonly EndText[]) => {
    const called = targets.some((target) => target === at || target + 1 === at);
    found.push({ at, until: at + written.length, written, ends, called });
    text = blank(text, at, written.length);
  };
  for (const match of text.matchAll(IP4)) {
    const read = ip4End(match);
    if ('bad' in read) bad ??= read.bad;
    else take(match.index, match[0], [read.end]);
    if ('bad' in read) text = blank(text, match.index, match[0].length);
  }
  for (const match of text.matchAll(IP6)) {
    const read = ip6End(match);
    if (read === null) continue;
    if ('bad' in read) bad ??= read.bad;
    else take(match.index, match[0], [read.end]);
  }
  for (const match of text.matchAll(ANY)) {
    const ports = portsOf(match[1], match[2]);
    if (ports === null) bad ??= { kind: 'port', written: match[0] };
    else take(match.index, match[0], [{ kind: 'any', ...ports }]);
  }
  text = text.replace(NO_PUBLIC, (said) => ' '.repeat(said.length));
  for (const match of text.matchAll(PUBLIC)) take(match.index, match[0], [{ kind: 'public', of: null, ports: [], proto: null }]);
  text = withoutOwnName(text, vocabulary.own, take);
  bad = takeNames(text, vocabulary, take) ?? bad;
  const mended = takeMisspelt(() => text, vocabulary, take);
  return { found: found.sort((a, b) => a.at - b.at), text: whole, rest: text, bad, mended };
}

/** `https://110.88.12.89/mail` is an endpoint; the scheme gives the port where none is written. Lengths stay, so that places do. */
function unwrapUrls(text: string): string {
  return text.replace(
    /\b([a-z][a-z0-9]{1,9}):\/\/([^\s/?#"'<>|,;\p{Script=Han}]{1,200})([/?#][^\s"'<>|,;\p{Script=Han}]*)?/giu,
    (whole: string, scheme: string, host: string) => {
      const service = serviceNamed(scheme);
      const bare = host.replace(/^[^@]*@|[.:!]{1,3}$/g, '');
      const ported = /^(?:[^:]+|\[.+\]):\d+$/.test(bare) || service === null;
      return ` ${ported ? bare : `${bare}:${service.ports[0]!.lo}`} `.padEnd(whole.length);
    },
  );
}

type ReadEnd = { readonly end: EndText } | { readonly bad: { readonly kind: 'address' | 'port'; readonly written: string } };

function ip4End(match: RegExpExecArray): ReadEnd {
  // `110.88.12.88.25`: as captures write it.
  const [written, address, dotted, length, colon, proto] = match;
  const portText = colon ?? dotted;
  if (parseAddress(address!) === null) return { bad: { kind: 'address', written: address! } };
  if (length !== undefined && Number(length) > 32) return { bad: { kind: 'address', written } };
  // `192.168.30.21: Connecting to …`: the words of a log go on.
  const isProse = portText !== undefined && /:\s[a-z]/i.test(written) && serviceNamed(portText) === null;
  const ports = portsOf(isProse ? undefined : portText, proto);
  if (ports === null) return { bad: { kind: 'port', written: `${address}:${portText}` } };
  return { end: { kind: 'address', address: address!, length: lengthOf(length, 32), ...ports } };
}

function ip6End(match: RegExpExecArray): ReadEnd | null {
  const [written, bracketed, portText, protoA, plain, length, protoB] = match;
  const address = bracketed ?? plain!;
  // `smtp[2211]`: a process.
  if (!address.includes(':')) return null;
  if (parseAddress(address) === null) return bracketed === undefined ? null : { bad: { kind: 'address', written } };
  if (length !== undefined && Number(length) > 128) return { bad: { kind: 'address', written } };
  const ports = portsOf(portText, protoA ?? protoB);
  if (ports === null) return { bad: { kind: 'port', written } };
  return { end: { kind: 'address', address, length: lengthOf(length, 128), ...ports } };
}

function lengthOf(text: string | undefined, whole: number): number | null {
  return text === undefined || Number(text) === whole ? null : Number(text);
}

function portsOf(text: string | undefined, protocol: string | undefined): { ports: readonly PortSpan[]; proto: string | null } | null {
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

type Take = (at: number, written: string, ends: readonly EndText[]) => void;

/** The gateway's own name tells which gateway is asked; only `from mail-gw` and `mail-gw itself` make it an end. */
function withoutOwnName(text: string, own: string, take: Take): string {
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
    /\b(?:generated|originat\w{1,6}|started|sent|local|locally|running)\b.{0,30}\b(?:on|by|at|from)\s(?:the\s)?$/i.test(before) ||
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
]);

function takeNames(given: string, { aliases, names }: Vocabulary, take: Take): EndsFound['bad'] {
  let text = given;
  let bad: EndsFound['bad'] = null;
  for (const { written, means } of aliases) {
    for (const at of places(text.toLowerCase(), written)) {
      const tail = new RegExp(String.raw`^:(?=\S)(${PORTS})${PROTO}`, 'i').exec(text.slice(at + written.length, at + written.length + 80));
      const ports = portsOf(tail?.[1], tail?.[2]);
      if (ports === null && tail !== null && /^\d/.test(tail[1]!)) bad ??= { kind: 'port', written: `${written}${tail?.[0]}` };
      const length = written.length + (ports === null ? 0 : (tail?.[0].length ?? 0));
      // `财务服务器`: a name that is not known, not the server.
      if (written === '服务器' && unknownHan(text.slice(Math.max(0, at - 3), at)).length > 0) continue;
      // `behind the firewall`: where something stands.
      if (means[0]!.kind === 'gateway' && /\bbehind\s(?:the\s|our\s|your\s)?$/i.test(text.slice(Math.max(0, at - 20), at))) continue;
      // `ends up on the inside`: where it is.
      if (
        SIDES.has(written) &&
        /\b(?:ends?(?:ed)? up|lands?|leads?|lives?)\s(?:on|at|to)\s(?:the\s)?$/i.test(text.slice(Math.max(0, at - 20), at))
      )
        continue;
      // `which inside machines`: they are asked for.
      if (SIDES.has(written) && /\b(?:which|what)\s$/i.test(text.slice(Math.max(0, at - 10), at))) continue;
      // `a customer at 203.0.113.9`: that one.
      if (/customer/.test(written) && /^\s(?:at|on|from|with)\s[\d[]/.test(given.slice(at + written.length))) continue;
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
    /^\s(?:deliver|send|relay)\w*\s(?:mails?\s)?(?:to|at|out)\b/i.test(after)
  )
    return false;
  return (
    /\b(?:send|sending|sends|sent|pick(?:ing)? up|read|reading|check|checking|fetch|fetching|collect|pull|download|deliver\w*|receiv\w*|get|getting|test|outgoing|incoming|inbound|outbound|e|any|no)(?:\s(?:my|our|the|their|his|her))?[\s-]$/i.test(
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
function takeMisspelt(text: () => string, { names }: Vocabulary, take: Take): EndsFound['mended'] {
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

/** The end with ports that were written elsewhere, unless it has its own. */
export function withPorts(end: EndText, ports: readonly PortSpan[], proto: string | null): EndText {
  if (end.ports.length > 0) return end;
  return { ...end, ports, proto: end.proto ?? proto };
}

export function sameHost(a: EndText, b: EndText): boolean {
  if (a.kind === 'address') return b.kind === 'address' && a.address === b.address && a.length === b.length;
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  return a.kind === b.kind;
}
