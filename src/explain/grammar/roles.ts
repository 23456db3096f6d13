/** Which of the ends that a text names asks, and which is asked: by the words around them, and by what they are. */
import { type EndText, type FoundEnd, withPorts } from './ends.ts';
import { merged, together } from './joined.ts';
import {
  ANSWERS_FROM,
  ARRIVES,
  ASKS_BEFORE,
  BARE_PAIR,
  CALLED,
  COMES_IN,
  FAILS_AFTER,
  FETCHED_AFTER,
  FOR,
  FOR_SOMEBODY,
  FROM_AFTER,
  FROM_BEFORE,
  IS_NOT,
  ITS_SERVICE,
  ITSELF,
  LANDS,
  LET_TO,
  LETS,
  OBSERVES,
  ON_THE_WAY,
  OPEN_FOR,
  OPEN_TO,
  OUT_TO,
  OWN_JOB,
  PLACES_ON,
  RAN_ON,
  SEEN_BY,
  SERVICE_BEFORE,
  STOPPED,
  STOPPED_FROM,
  TAKEN,
  TO_AFTER,
  TO_BEFORE,
  TYPED_ON,
  VISITS,
  WHAT_IS_SEEN,
  WHO_ASKS,
  WHO_INTO,
  ZONE_BEFORE,
} from './role-words.ts';
import { isZone, kindNamed, type NameKind, type Vocabulary } from './vocabulary.ts';

export interface Roles {
  readonly from: readonly EndText[];
  readonly to: readonly EndText[];
  /** Nothing says which of the two asks, or both do: the one that stands first was taken. */
  readonly isGuessed?: boolean;
}

export interface Standing {
  readonly end: EndText;
  /** Other things that the same word may mean. */
  readonly ends: readonly EndText[];
  readonly kind: NameKind | 'address' | 'any' | 'public';
  readonly at: number;
  readonly until: number;
  /** Above 0: it asks; below: it is asked. */
  readonly score: number;
  /** Said in so many words to be where the packet comes from. */
  readonly marked: boolean;
  /** `can 192.168.1.9 connect`. */
  readonly asks: boolean;
  readonly itself: boolean;
  /** `what does mail see when …`: it only looks on. */
  readonly observes: boolean;
  readonly written: string;
  readonly onTheWay: boolean;
  /** `ssh to the firewall`: the gateway itself is asked. */
  readonly visited: boolean;
  /** `will it land on the web server`: whom the endpoint is thought to lead to. */
  readonly landing: boolean;
}

/** The ends by role; several of one role where the question names several. Words that only stand beside an end are dropped. */
export function rolesOf(text: string, found: readonly FoundEnd[], vocabulary: Vocabulary): Roles {
  const arrow = text.search(/->|(?<=\S) > (?=\S)/);
  if (arrow >= 0) {
    const left = found.filter(({ at }) => at < arrow);
    const right = found.filter(({ at }) => at > arrow);
    const [before, behind] = [clientOf(left, text), right[0]];
    // `A -> B`, close by: what else the words name is not asked.
    if (before !== undefined && behind !== undefined && isTight(text.slice(before.until, behind.at))) {
      const over = right.filter(({ ends }) => ends[0]!.kind === 'public');
      return { from: beside([before], text, vocabulary), to: ofHost(beside([behind, ...over], text, vocabulary)) };
    }
    if (left.length > 0 && right.length > 0) return { from: beside(left, text, vocabulary), to: beside(right, text, vocabulary) };
  }
  // `mail <- vlan20`
  const turned = found.length === 2 && /^\s?<-{1,2}\s?$/.test(text.slice(found[0]!.until, found[1]!.at));
  if (turned) return { from: found[1]!.ends, to: found[0]!.ends };
  // `192.168.1.55 192.168.20.9 icmp`: nothing but the two, in their order.
  const [one, two] = found;
  if (found.length === 2 && BARE_PAIR.test(text) && one !== undefined && two !== undefined) return { from: one.ends, to: two.ends };
  const all = dropGeneric(withoutHomes(together(merged(standings(text, found, vocabulary), text, vocabulary)), vocabulary));
  const [first, second] = all;
  if (first === undefined) return { from: [], to: [] };
  if (second === undefined)
    return isSource(first) && !WHO_INTO.test(text.slice(0, first.at)) && !(first.kind === 'gateway' && WHO_ASKS.test(text))
      ? { from: first.ends, to: [] }
      : { from: [], to: first.ends };
  // `what does mail see when 192.168.20.7 connects`: it is asked by the other.
  const looking = all.length === 2 && WHAT_IS_SEEN.test(text) ? all.find(({ observes }) => observes) : undefined;
  const other = all.find((one) => one !== looking);
  if (looking !== undefined && other !== undefined && !other.observes) return pair(other, looking);
  if (all.length === 2) {
    const roles = first.score >= second.score ? pair(first, second) : pair(second, first);
    return isOpen(first, second) || EACH_OTHER.test(text) ? { ...roles, isGuessed: true } : roles;
  }
  const taking = all.filter(({ observes }) => !observes);
  const asking = taking.filter(({ score }) => score > 0);
  const asked = taking.filter(({ score }) => score <= 0);
  const exactly = (standings: readonly Standing[]) =>
    exact(
      standings.flatMap(({ ends }) => ends),
      vocabulary,
    );
  return { from: exactly(asking), to: ofHost(exactly(asked)) };
}

/** `can they see each other`: both ways are asked. */
export const EACH_OTHER = /\b(?:each other|one another|both ways|both directions|either way|in between|mutual\w*)\b|互相|互通|相互|双向/i;

/** `10.44.0.9 arriving on bond0 -> …`: of a client and where it comes in, the client. */
function clientOf(left: readonly FoundEnd[], text: string): FoundEnd | undefined {
  const [client, way] = [left.at(-2), left.at(-1)];
  if (client === undefined || way === undefined || client.ends[0]!.kind !== 'address' || way.ends[0]!.kind !== 'name') return way;
  return COMES_IN.test(text.slice(client.until, way.at)) ? { ...client, until: way.until } : way;
}

/** Whether words and what they are leave it open which of two asks. */
function isOpen(first: Standing, second: Standing): boolean {
  return !first.marked && !second.marked && Math.abs(first.score - second.score) < 2;
}

/** `192.168.30.14 … since the move to the third floor`: where a client that is named stands is no end of its own. */
function withoutHomes(all: readonly Standing[], vocabulary: Vocabulary): readonly Standing[] {
  if (all.length < 3) return all;
  const clients = all.flatMap(({ end, score }) => (end.kind === 'address' && score > 0 && isClient(end, vocabulary) ? [end.address] : []));
  return all.filter(({ end }) => !holdsOne(end, clients, vocabulary));
}

/** `floor3, say 192.168.30.15`: of a zone and an address in it, the address. */
function exact(ends: readonly EndText[], vocabulary: Vocabulary): readonly EndText[] {
  const addresses = ends.flatMap((end) => (end.kind === 'address' ? [end.address] : []));
  return ends.filter((end) => !holdsOne(end, addresses, vocabulary));
}

/** A zone in which one of the addresses stands. */
function holdsOne(end: EndText, addresses: readonly string[], vocabulary: Vocabulary): boolean {
  if (end.kind !== 'name' || !isZone(kindNamed(vocabulary, end.name))) return false;
  return addresses.some((address) => vocabulary.belongs(end.name, address));
}

function isTight(between: string): boolean {
  return /^\s?(?:->|>)\s?$/.test(between);
}

/** `mail … via its public address`: one destination. */
function ofHost(ends: readonly EndText[]): readonly EndText[] {
  const [a, b] = [ends.find(({ kind }) => kind === 'public'), ends.find(({ kind }) => kind !== 'public')];
  if (ends.length !== 2 || a?.kind !== 'public' || b === undefined || b.kind === 'any') return ends;
  const of = b.kind === 'name' ? b.name : b.kind === 'address' ? b.address : null;
  return [withPorts({ ...a, of }, b.ports, b.proto)];
}

/** Two that both ask are two questions, and two that are both asked too: unless one is the other's address. */
function pair(from: Standing, to: Standing): Roles {
  // `192.168.20.7:49822 to 110.88.12.88:143`: the first has the port that the kernel picked.
  const bothAsked =
    !isPicked(from.end) && from.score < 0 && to.score < 0 && from.kind === 'address' && to.kind === 'address' && from.end.ports.length > 0;
  if (bothAsked && to.end.ports.length > 0) return { from: [], to: [...from.ends, ...to.ends] };
  const [a, b] = [isZone(from.kind), isZone(to.kind)];
  if (from.marked && to.marked && a === b) return { from: [...from.ends, ...to.ends], to: [] };
  if (from.marked && to.marked && b) return { from: to.ends, to: from.ends };
  return { from: from.ends, to: to.ends };
}

function beside(found: readonly FoundEnd[], text: string, vocabulary: Vocabulary): readonly EndText[] {
  return dropGeneric(together(merged(standings(text, found, vocabulary), text, vocabulary))).flatMap(({ ends }) => ends);
}

/** A zone that packets come in from (above 0), or go out to (below): the words for it are its own. */
function entryOf(before: string, after: string, kind: Standing['kind']): number {
  if (
    OUT_TO.test(before) ||
    // `forward 192.168.30.0/24 out of bond0`
    (kind === 'outside' && /^\s?out\s(?:of|on)\s(?:the\s)?$/i.test(before)) ||
    (kind === 'outside' && PLACES_ON.test(before)) ||
    (kind === 'outside' && /(?:出去?到?|(?<!连)上)\s?$/.test(before)) ||
    /^\s?(?:出去|出口|往外)(?!\s?(?:到|访问|去))/.test(after) ||
    (kind === 'outside' && /^\s?(?:access|connectivity|connection|uplink|reachability)\b/i.test(after))
  )
    return -1;
  return /^\s?(?:进来|进入|过来)/.test(after) ? 1 : 0;
}

function kindOf(end: EndText, vocabulary: Vocabulary): Standing['kind'] {
  if (end.kind !== 'name') return end.kind;
  return kindNamed(vocabulary, end.name) ?? 'host';
}

/** A port that a kernel picks for who asks (32768 and above, ip_local_port_range). */
function isPicked({ ports }: EndText): boolean {
  return ports.length === 1 && ports[0]!.lo >= 32_768;
}

/** Where words tell neither, a host inside asks, and an address of the gateway's, where services are published, is asked. */
function likelihood(end: EndText, vocabulary: Vocabulary): number {
  if (isClient(end, vocabulary)) return 1;
  return end.kind === 'address' && vocabulary.isOwn(end.address) ? -1 : 0;
}

/** An address inside that is no named server: likelier to ask than to be asked, where words tell neither. */
function isClient(end: EndText, { names, belongs }: Vocabulary): boolean {
  if (end.kind !== 'address') return false;
  const isIn = (kind: NameKind) => names.some((named) => named.kind === kind && belongs(named.name, end.address));
  return isIn('inside') && !isIn('host');
}

function standings(text: string, found: readonly FoundEnd[], vocabulary: Vocabulary): Standing[] {
  const isCommand = found.some((one) => one.called);
  return found.map(({ at, until, ends, written, called }, index) => {
    const end = ends[0]!;
    const kind = kindOf(end, vocabulary);
    // `连不上 imap 110.88.12.88`: the service stands between.
    const given = text.slice(Math.max(found[index - 1]?.until ?? 0, at - 60), at);
    const before = given.replace(SERVICE_BEFORE, '');
    const after = text.slice(until, Math.min(found[index + 1]?.at ?? text.length, until + 60));
    const itself = ITSELF.test(after);
    const zone = isZone(kind);
    const answers =
      ANSWERS_FROM.test(before) ||
      // `if it comes in on 110.88.12.89`: that one is asked.
      (end.kind === 'address' && vocabulary.isOwn(end.address) && ARRIVES.test(before)) ||
      (/从\s?$/.test(before) && FETCHED_AFTER.test(after));
    const entered = zone ? entryOf(before, after, kind) : 0;
    const marked =
      TAKEN.test(before) ||
      (STOPPED.test(before) && STOPPED_FROM.test(after)) ||
      (LETS.test(before) && LET_TO.test(after)) ||
      SEEN_BY.test(before) ||
      OPEN_FOR.test(before) ||
      FOR_SOMEBODY.test(before) ||
      (FOR.test(before) && /^\s?to\s[a-z]/i.test(after)) ||
      (kind === 'gateway' && OWN_JOB.test(after)) ||
      (kind === 'gateway' && (RAN_ON.test(before) || (isCommand && TYPED_ON.test(before)))) ||
      (itself && /\bfor\s(?:the\s)?$/i.test(before)) ||
      entered > 0 ||
      (entered === 0 && FROM_BEFORE.test(before) && !answers) ||
      (zone && OPEN_TO.test(before)) ||
      (zone && entered === 0 && ZONE_BEFORE.test(before));
    const score =
      (marked ? 3 : entered < 0 ? -6 : answers || TO_BEFORE.test(before) ? -3 : 0) +
      (FROM_AFTER.test(after) ? 1 : TO_AFTER.test(after) ? -1 : 0) +
      (end.ports.length > 0 && !isPicked(end) ? -2 : 0) +
      (kind === 'public' || kind === 'any' ? -3 : 0) +
      (zone || (end.kind === 'address' && end.length !== null) ? 2 : 0) +
      (kind === 'address' ? likelihood(end, vocabulary) : 0) +
      (itself ? 4 : 0) +
      (kind === 'gateway' && ASKS_BEFORE.test(before) && LET_TO.test(after) ? 4 : 0) +
      (called ? CALLED : 0);
    return {
      end,
      ends,
      kind,
      at,
      until,
      score,
      marked,
      asks:
        (/\b(?:is|are|was|isn't)\s(?:the\s)?$/i.test(before) && IS_NOT.test(after)) ||
        (ASKS_BEFORE.test(before) && (FROM_AFTER.test(after) || (kind === 'gateway' && LET_TO.test(after)))) ||
        (FAILS_AFTER.test(after) && isClient(end, vocabulary)),
      itself,
      observes: OBSERVES.test(after),
      written,
      onTheWay: ON_THE_WAY.test(before),
      visited: kind === 'gateway' && (VISITS.test(given) || ITS_SERVICE.test(after)),
      landing: kind === 'host' && LANDS.test(before),
    };
  });
}

/**
 * `the firewall`, `the server`: beside two better ends they are only words; alone with one, they count where they are said to ask. So are
 * hosts whose names are words of every day: `our website on 110.88.12.89`, `the mail team says`.
 */
function dropGeneric(given: readonly Standing[]): Standing[] {
  const better = given.filter(({ kind }) => kind !== 'gateway' && kind !== 'server');
  if (better.length === 0) return [...given];
  const isAsked = better.some(({ kind, score }) => kind === 'address' && score < 0);
  const named = better.filter(({ kind }) => kind !== 'host' && kind !== 'public');
  const isWeak = (standing: Standing) => {
    const { kind, marked, itself, score, end, onTheWay } = standing;
    if (kind === 'public' && isAsked && standing.end.kind === 'public' && standing.end.of === null) return true;
    if (onTheWay && better.length > 2) return true;
    if (standing.landing && better.some((other) => other !== standing && other.end.ports.length > 0)) return true;
    // `straight from the server or through the gateway`, beside two that are named.
    if ((kind === 'gateway' || kind === 'server') && !itself && better.filter((other) => other.kind === 'address').length >= 2) return true;
    if (marked) return false;
    if (standing.visited && better.length === 1 && (isZone(better[0]!.kind) || better[0]!.end.ports.length === 0)) return false;
    if (kind === 'gateway' && itself && score >= 4) return false;
    if (kind === 'gateway' || kind === 'server') return better.length >= 2 || (!itself && score <= 0);
    if (kind !== 'host' || end.ports.length > 0 || !named.some((other) => other.kind === 'address')) return false;
    return named.length >= 2 ? score <= 0 : named[0]!.score < score && score < 0;
  };
  return given.filter((standing) => !isWeak(standing));
}

/** Alone, a zone or what is said to ask is where the packet comes from; an address or a host is where it goes. */
function isSource({ kind, marked, asks, end, score, itself }: Standing): boolean {
  if (isZone(kind)) return end.ports.length === 0;
  if (kind === 'gateway') return end.ports.length === 0;
  if (kind === 'server' && itself) return true;
  if (kind === 'address' && end.ports.length === 0 && asks) return true;
  return marked && score > 0;
}
