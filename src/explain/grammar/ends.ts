/** The ends of flows that a text names: addresses with their ports, and names. */
import { familyOf, parseAddress, prefixRange, WIDTH } from '../../ruleset/index.ts';
import { commandTargets } from './commands.ts';
import { type BadEnd, PORTS, PROTO, portsOf, takeMisspelt, takeNames, withoutOwnName } from './mentions.ts';
import { blank, blankAll, type PortSpan, serviceNamed } from './ports.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  readonly bad: BadEnd | null;
  /** Misspelt words, and what they were taken for. */
  readonly mended: readonly { readonly written: string; readonly as: string }[];
}

const IP4 = new RegExp(
  String.raw`(?<![\w.-])(\d{1,6}(?:\.\d{1,6}){3})(?:\.(\d{1,5}))?(?![\w]|\.\d)(?:/(\d{1,5})(?!\w))?(?:\]?\s?:\s?(${PORTS})(?!\d|\.\d))?${PROTO}`,
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
  /\b(?:which|what) (?:public|external) (?:ip|address)(?:es)?\b(?=[^?]{0,70}\b(?:sees?|seen|shows?|showing|appears?|appearing|come|comes|coming)\b)|(?:哪个|哪一个|什么)(?:公网|外网)\s?(?:ip|地址)|\b(?:outside|inside|internal|external)(?:ly)? only or (?:inside|outside|internal|external)(?:ly)?(?: as well| too)?\b|\b(?:inside|internal(?:ly)?) (?:or|and) (?:out|outside|external(?:ly)?)\b|\b(?:no|without|not) (?:a |the |any )?(?:public|external) (?:ip|address)(?:es)?\b|不(?:用|走|经)公网(?:ip|地址)?/gi;

/** A netmask is no end. */
const MASK = /(?<![\w.])255(?:\.(?:255|254|252|248|240|224|192|128|0)){3}(?![\w.])/g;
/** Where the ends of a text stand. Linear in the text; names are looked for longest first. */
export function findEnds(given: string, vocabulary: Vocabulary): EndsFound {
  const targets = commandTargets(given);
  const whole = blankAll(unwrapUrls(given), MASK);
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
  text = blankAll(text, NO_PUBLIC);
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

type ReadEnd = { readonly end: EndText } | { readonly bad: BadEnd };

function ip4End(match: RegExpExecArray): ReadEnd {
  // `110.88.12.88.25`: as captures write it.
  const [written, address, dotted, slashed, colon, proto] = match;
  // `192.168.1.80/443`: more than a prefix can be is a port.
  const isPort = slashed !== undefined && Number(slashed) > 32 && colon === undefined && dotted === undefined && slashed.length > 2;
  const length = isPort ? undefined : slashed;
  const portText = isPort ? slashed : (colon ?? dotted);
  if (parseAddress(address!) === null) return { bad: { kind: 'address', written: address! } };
  if (length !== undefined && Number(length) > 32) return { bad: { kind: 'address', written } };
  // `192.168.30.21: Connecting to …`: the words of a log go on.
  const isProse = portText !== undefined && /:\s[a-z]/i.test(written) && serviceNamed(portText) === null;
  const ports = portsOf(isProse ? undefined : portText, proto);
  if (ports === null) return { bad: { kind: 'port', written: `${address}:${portText}` } };
  return { end: { kind: 'address', address: address!, length: lengthOf(address!, length), ...ports } };
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
  return { end: { kind: 'address', address, length: lengthOf(address, length), ...ports } };
}

/** Null of one host, also where it is written with its network's length, as `ip addr` does (`192.168.30.44/24`). */
function lengthOf(written: string, text: string | undefined): number | null {
  const address = parseAddress(written);
  if (address === null || text === undefined || Number(text) === WIDTH[familyOf(address)]) return null;
  return prefixRange(address, Number(text)).lo === address ? Number(text) : null;
}

/** The end with ports that were written elsewhere, unless it has its own. */
export function withPorts(end: EndText, ports: readonly PortSpan[], proto: string | null): EndText {
  if (end.ports.length > 0) return end.proto === null && (proto === 'udp' || proto === 'tcp') ? { ...end, proto } : end;
  return { ...end, ports, proto: end.proto ?? proto };
}

/** The same flow the other way round, to the same port. */
export function turnedFlow(from: EndText, to: EndText): { readonly ask: 'path'; readonly from: EndText; readonly to: EndText } {
  // A port that the asker was given is the other's to serve, where nothing else names one.
  const asked = to.ports.length === 0 ? from : { ...from, ports: [], proto: null };
  return { ask: 'path', from: { ...to, ports: [], proto: null }, to: withPorts(asked, to.ports, to.proto) };
}

export function sameHost(a: EndText, b: EndText): boolean {
  if (a.kind === 'address') return b.kind === 'address' && a.address === b.address && a.length === b.length;
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  return a.kind === b.kind;
}
