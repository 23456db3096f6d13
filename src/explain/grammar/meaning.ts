/** From the pieces of a question to what is asked; what is ambiguous or missing is asked back. */

import { type Because, endText, type Question } from '../question-model.ts';
import { type EndText, withPorts } from './ends.ts';
import {
  ALL_NATS,
  ALTERNATIVE,
  ANYWHERE,
  AS_CLIENT,
  BEHIND_IT,
  DO_WE,
  ELSE,
  FOREIGN,
  FROM_WHERE,
  GOES,
  HAS_MAPPED,
  HEALTH,
  HOW_TO_ASK,
  IS_GONE_TO,
  IS_OPEN,
  KNOWN_AS,
  LANDS_THERE,
  LISTS,
  ON_ANY,
  OTHER_MATTERS,
  OUTWARD,
  REACHES,
  SENDS_ITSELF,
  SOURCES,
  USES,
  WE_PUBLISH,
  WHERE_TO,
  WHICH_WORK,
  WHO_EACH,
  WHO_THERE,
} from './meaning-words.ts';
import { unknownName } from './names.ts';
import { type PortsRead, readPortList } from './ports.ts';
import { CUSTOM_PORTS, type Symptom } from './symptoms.ts';
import { continued, goesOn } from './threads.ts';
import { isPublic, isZone, kindNamed, type NameKind, type Vocabulary } from './vocabulary.ts';
import { ASKS, asksPublished, isPlainWord, unknownHan } from './words.ts';

export interface Words {
  readonly text: string;
  readonly rest: string;
  readonly froms: readonly EndText[];
  readonly tos: readonly EndText[];
  readonly said: PortsRead;
  readonly symptom: Symptom | null;
  readonly previous: Question | null;
  readonly vocabulary: Vocabulary;
  readonly found: readonly string[];
}

export function meaning(words: Words): Question {
  const { froms, tos, symptom, previous, text } = words;
  const all = seenFromAll(words);
  if (all !== null) return all;
  const outward = outwardOf(words);
  if (outward !== null) return outward;
  const choices = ambiguous(words);
  if (choices !== null) return { ask: 'unclear', because: choices };
  const from = froms[0] ?? null;
  const to = tos[0] ?? null;
  // `192.168.20.7 能用上哪些对外发布的服务`: it asks.
  if (
    from === null &&
    to !== null &&
    to.kind !== 'any' &&
    to.kind !== 'public' &&
    to.ports.length === 0 &&
    tos.length === 1 &&
    USES.test(text)
  )
    return { ask: 'who-reaches', from: to, to: null };
  const stranger = unknownName(words);
  if (stranger !== null) return { ask: 'unclear', because: { kind: 'unknown-name', word: stranger } };
  if (ASKS.past.test(text) || (ASKS.history.test(text) && !ASKS.who.test(text))) return { ask: 'unclear', because: { kind: 'nothing' } };
  if (symptom !== null && (to !== null || from !== null || previous === null)) return evidenceOf(words, from, to, symptom);
  if (OTHER_MATTERS.test(text) || (HEALTH.test(text) && words.said.ports.length === 0))
    return { ask: 'unclear', because: { kind: 'nothing' } };
  if (previous !== null && goesOn(words, from, to)) return continued(words, from, to, previous);
  // `exposed to everyone or only to the internet side`: who, then.
  if (to !== null && ALTERNATIVE.test(text)) return { ask: 'who-reaches', from: null, to };
  // `from where the gateway's own SSH (192.168.1.1, port 22) can be reached`: one end, said twice.
  const isSelf = kindOf(from, words) === 'gateway' && to?.kind === 'address' && words.vocabulary.isOwn(to.address);
  if (isSelf && ASKS.who.test(text) && !AS_CLIENT.test(text)) return { ask: 'who-reaches', from: null, to };
  if (froms.length + tos.length === 0 && words.said.ports.length === 0 && WHO_EACH.test(text))
    return { ask: 'who-reaches', from: null, to: null };
  const listed = listedFor(words);
  if (listed !== null) return listed;
  if (from !== null && to !== null) return pathOf(from, to, words);
  if (to !== null) return aboutEnd(words, to);
  if (from !== null) return fromAlone(words, from);
  if (ASKS.greeting.test(text) || HOW_TO_ASK.test(text)) return { ask: 'help' };
  if (words.said.ports.length > 0 && (ASKS.who.test(text) || asksPublished(text) || ANYWHERE.test(text)))
    return anywhere(words, words.said);
  if ((asksPublished(text) && (isPlain(words) || LISTS.test(text))) || ALL_NATS.test(text)) return { ask: 'published', to: null };
  return { ask: 'unclear', because: nothingOrMissing(words) };
}

/** A port at whichever address: who reaches it, or where it leads. */
function anywhere({ text }: Words, { ports, proto }: Pick<EndText, 'ports' | 'proto'>): Question {
  const to: EndText = { kind: 'any', ports, proto };
  return (WHERE_TO.test(text) || DO_WE.test(text) || ON_ANY.test(text)) && !ASKS.who.test(text)
    ? { ask: 'published', to }
    : { ask: 'who-reaches', from: null, to };
}

/** `is the mail server's outbound 25 blocked`, `192.168.1.55 往外发信`: from there to the internet. */
function outwardOf({ froms, tos, said, text, vocabulary }: Words): Question | null {
  const outside = vocabulary.names.find(({ kind }) => kind === 'outside');
  if (outside === undefined || !OUTWARD.test(text) || asksPublished(text) || ASKS.who.test(text)) return null;
  const ends = [...froms, ...tos];
  const [first] = ends;
  const isInside = (end: EndText) => {
    if (end.kind === 'address') return !vocabulary.isOwn(end.address) && !isPublic(end.address);
    const kinds = SENDS_ITSELF.test(text) ? ['inside', 'host', 'gateway'] : ['inside', 'host'];
    return end.kind === 'name' && kinds.includes(kindNamed(vocabulary, end.name) ?? '');
  };
  if (first === undefined || !ends.every((end) => isInside(end) && isOneWith(end, first, vocabulary))) return null;
  const foreign = FOREIGN.exec(text)?.[1];
  const named = foreign === undefined ? null : readPortList(foreign, null);
  const ports = said.ports.length > 0 ? said : named !== null && named.bad === null ? named : { ports: first.ports, proto: first.proto };
  const to: EndText = { kind: 'name', name: outside.name, ports: ports.ports, proto: ports.proto };
  return { ask: 'path', from: withPorts(ends.find(({ kind }) => kind === 'address') ?? first, [], null), to };
}

/** Whether two ends are one host: by its name, and by its address. */
function isOneWith(a: EndText, b: EndText, { belongs }: Vocabulary): boolean {
  if (a.kind === 'address' && b.kind === 'address') return a.address === b.address;
  if (a.kind === 'name' && b.kind === 'name') return a.name === b.name;
  const [name, address] = a.kind === 'name' ? [a, b] : [b, a];
  return name.kind === 'name' && address.kind === 'address' && belongs(name.name, address.address);
}

function nothingOrMissing(words: Words): Because {
  const mail = /\b(?:mails?|e-?mails?|bounc\w+|smtp|imap)\b|邮件|发信|收信|退信/i.test(words.text);
  const network = /\b(?:reach|access|connect|unreachable|public ip|nat|firewall|port)\b|访问|连接|不通|端口|公网|外网|内网/i.test(
    words.text,
  );
  if (words.said.ports.length > 0 || mail || network) return { kind: 'missing-to', from: null, ports: words.said, symptom: words.symptom };
  return { kind: 'nothing' };
}

/** What the name of an end stands for; null for an address, or a name that is not known. */
function kindOf(end: EndText | null, { vocabulary }: Pick<Words, 'vocabulary'>): NameKind | null {
  return end?.kind === 'name' ? kindNamed(vocabulary, end.name) : null;
}

/** A path, unless its destination is its own zone or the unspecified server. */
function pathOf(from: EndText, to: EndText, words: Words): Question {
  const kind = kindOf(to, words);
  const isSelf = to.kind === 'name' && from.kind === 'name' && from.name === to.name;
  if (isSelf && isZone(kind)) {
    return { ask: 'unclear', because: { kind: 'zone-to', from, zone: to.name, ports: { ports: to.ports, proto: to.proto } } };
  }
  if (to.kind === 'name' && kind === 'server') {
    return { ask: 'unclear', because: { kind: 'missing-to', from, ports: { ports: to.ports, proto: to.proto }, symptom: words.symptom } };
  }
  const served = to.kind === 'public' && to.of === null ? servedOnce(to, words) : null;
  if (served !== null) return { ask: 'path', from, to: served };
  if (to.kind === 'public' && to.of === null && !(from.kind === 'address' || kindOf(from, words) === 'host')) {
    return { ask: 'unclear', because: { kind: 'missing-to', from, ports: { ports: to.ports, proto: to.proto }, symptom: words.symptom } };
  }
  // `of the services on our public addresses, which ones work for 192.168.1.55`
  if (to.kind === 'public' && to.of === null && WHICH_WORK.test(words.text)) return { ask: 'who-reaches', from, to: null };
  // `public ip of the mail server?`
  if (to.kind === 'public' && /^\s?(?:what(?:'?s| is)\s)?(?:the\s)?(?:public|external) (?:ip|address)\s(?:of|for)\b/i.test(words.text))
    return { ask: 'published', to: from };
  // `is 192.168.1.80 known to the outside under some address`, `under which public ip is it offered`.
  const isOutside = kindOf(from, words) === 'outside';
  if (isOutside && to.ports.length > 0 && SOURCES.test(words.text)) return { ask: 'who-reaches', from: null, to };
  if (KNOWN_AS.test(words.text) && (to.kind === 'public' || kind === 'outside')) return { ask: 'published', to: from };
  if (KNOWN_AS.test(words.text) && isOutside) return { ask: 'published', to };
  // `what ports have we got open to the world for the mail host`
  if (isOutside && to.ports.length === 0 && /\b(?:what|which) ports?\b/i.test(words.text)) return { ask: 'published', to };
  // `which of the mail server's ports have we forwarded from a public address`: that server's.
  if (to.kind === 'public' && LISTS.test(words.text) && asksPublished(words.text)) return { ask: 'published', to: from };
  // `is 465 on 110.88.12.88 forwarded to 192.168.1.55`: what is published there.
  const isForwarded =
    /\b(?:forward|map|nat|dnat|redirect|tied|bound|pointed)\w*\s(?:\w+\s){0,2}to\b|(?:转|映射|转发|发布|暴露|开放|公布)(?:发|给|了)?(?:到|在|给)/i.test(
      words.text,
    );
  // `192.168.1.80 有没有映射到外网`
  if (isForwarded && kind === 'outside' && from.kind === 'address' && !words.vocabulary.isOwn(from.address))
    return { ask: 'published', to: from };
  // `somebody says that 110.88.12.89:443 lands on 192.168.1.55`
  const isServer = from.kind === 'address' && !isPublic(from.address) && !words.vocabulary.isOwn(from.address);
  if (LANDS_THERE.test(words.text) && isServer && to.kind === 'address' && words.vocabulary.isOwn(to.address))
    return { ask: 'published', to };
  if (isForwarded && from.kind === 'address' && words.vocabulary.isOwn(from.address))
    return aboutEnd(words, withPorts(from, to.ports, to.proto));
  return { ask: 'path', from, to };
}

/** `smtp on the public address`: the one address at which the port is published. */
function servedOnce({ ports, proto }: EndText, { vocabulary }: Words): EndText | null {
  const [port, other] = ports;
  if (port === undefined || other !== undefined || port.lo !== port.hi) return null;
  const [address, another] = vocabulary.servedAt(port.lo);
  return address === undefined || another !== undefined ? null : { kind: 'address', address, length: null, ports, proto };
}

function aboutEnd(words: Words, to: EndText): Question {
  const published = asksPublished(words.text);
  const kind = kindOf(to, words);
  // `is 3389 forwarded on either public address`: on any.
  if (to.kind === 'public' && to.of === null && to.ports.length > 0 && published) {
    return anywhere(words, to);
  }
  if (kind === 'gateway' && (to.ports.length > 0 || ASKS.who.test(words.text))) return { ask: 'who-reaches', from: null, to };
  // `smtp 的转发现在指向哪台 server`: on whichever address it is.
  if (kind === 'server' && to.ports.length > 0 && published) return anywhere(words, to);
  if (kind === 'server' || kind === 'gateway' || to.kind === 'public') {
    return { ask: 'unclear', because: { kind: 'missing-to', from: null, ports: { ports: to.ports, proto: to.proto }, symptom: null } };
  }
  // `is the certificate of 192.168.1.80 about to expire`: something else is asked about it.
  if (ASKS.who.test(words.text) && SOURCES.test(words.text)) return { ask: 'who-reaches', from: null, to, who: true };
  const isAsked = to.ports.length > 0 || ASKS.who.test(words.text) || published || REACHES.test(words.text);
  if (!isAsked && !isPlain(words)) return { ask: 'unclear', because: { kind: 'nothing' } };
  if (published && ELSE.test(words.text) && to.kind === 'address') return { ask: 'published', to: { ...to, ports: [], proto: null } };
  if (published && (to.ports.length === 0 || WHERE_TO.test(words.text) || DO_WE.test(words.text))) return { ask: 'published', to };
  return { ask: 'who-reaches', from: null, to, ...(ASKS.who.test(words.text) ? { who: true } : {}) };
}

/** `every service that this firewall exposes to the outside world`: of no host in particular. */
function listedFor({ text, froms, tos, said, vocabulary }: Words): Question | null {
  // `which sources may open the gateway's own port 8080`: who, then.
  if ((!LISTS.test(text) && !ALL_NATS.test(text)) || (said.ports.length > 0 && ASKS.who.test(text))) return null;
  const ends = [...froms, ...tos];
  const kinds = ends.map((end) => kindOf(end, { vocabulary }));
  // `standing on the gateway itself, which published services answer?`
  if (ends.length > 0 && kinds.every((kind) => kind === 'gateway') && AS_CLIENT.test(text))
    return { ask: 'who-reaches', from: ends[0]!, to: null };
  if (ALL_NATS.test(text) && ends.every((_, index) => kinds[index] === 'gateway')) return { ask: 'published', to: null };
  const isEverywhere = (end: EndText, kind: string | null) =>
    kind === 'gateway' || kind === 'server' || (end.kind === 'public' && end.of === null);
  if (ends.length > 0 && ends.every((end, index) => isEverywhere(end, kinds[index]!)))
    return { ask: 'published', to: said.ports.length === 0 ? null : { kind: 'any', ports: said.ports, proto: said.proto } };
  if (ends.length < 2 || !kinds.every((kind) => kind === 'gateway' || kind === 'outside')) return null;
  return { ask: 'who-reaches', from: ends[kinds.indexOf('outside')] ?? null, to: null };
}

/** `from where can floor3 be accessed`, `列一下可以到达 vlan20 的来源`: who goes there is asked. */
function goesThere({ text, found, vocabulary }: Words, end: EndText): boolean {
  const [written] = found;
  if (written === undefined || !ASKS.who.test(text) || asksPublished(text)) return false;
  const at = text.indexOf(written);
  if (at >= 0 && FROM_WHERE.test(text.slice(0, at))) return true;
  if (WHO_THERE.test(text)) return true;
  const isPlace = end.kind === 'name' || (end.kind === 'address' && vocabulary.isOwn(end.address));
  return isPlace && at >= 0 && (GOES.test(text.slice(0, at)) || IS_GONE_TO.test(text.slice(at + written.length)));
}

function fromAlone(words: Words, from: EndText): Question {
  if (HAS_MAPPED.test(words.text) && !isZone(kindOf(from, words))) return { ask: 'published', to: from };
  const asksAll =
    asksPublished(words.text) ||
    /\b(?:what|which|everything|anything|all|enumerate|list)\b|哪些|(?<!为)什么|哪儿|哪里|啥|所有/i.test(words.text);
  if (goesThere(words, from)) return { ask: 'who-reaches', from: null, to: withPorts(from, words.said.ports, words.said.proto), who: true };
  const isGateway = from.kind === 'name' && from.name === 'gateway';
  if (isGateway && words.said.ports.length > 0 && ASKS.who.test(words.text) && !AS_CLIENT.test(words.text) && !BEHIND_IT.test(words.text))
    return { ask: 'who-reaches', from: null, to: withPorts(from, words.said.ports, words.said.proto), who: true };
  // `公网的 143 转到哪台`: on whichever address.
  const leads = anywhere(words, words.said);
  if (words.said.ports.length > 0 && leads.ask === 'published' && kindOf(from, words) === 'outside') return leads;
  if (WE_PUBLISH.test(words.text) && words.said.ports.length === 0 && kindOf(from, words) === 'outside')
    return { ask: 'published', to: null };
  if (asksAll && words.said.ports.length > 0) {
    return { ask: 'who-reaches', from, to: { kind: 'any', ports: words.said.ports, proto: words.said.proto } };
  }
  // `what's the CPU load on the gateway`: something else is asked about it.
  if (asksAll)
    return (isPlain(words) && !isGateway) || REACHES.test(words.text) || (LISTS.test(words.text) && asksPublished(words.text))
      ? { ask: 'who-reaches', from, to: null }
      : { ask: 'unclear', because: { kind: 'nothing' } };
  if (words.said.ports.length > 0 && kindOf(from, words) === 'outside' && IS_OPEN.test(words.text) && onlyServed(words, from) === null)
    return { ask: 'who-reaches', from: null, to: { kind: 'any', ports: words.said.ports, proto: words.said.proto } };
  return onlyServed(words, from) ?? { ask: 'unclear', because: { kind: 'missing-to', from, ports: words.said, symptom: null } };
}

/** `pop3 from the internet still works?`: from outside only what is published can be meant, and that port is published once. */
function onlyServed({ text, found, said, vocabulary }: Words, from: EndText): Question | null {
  const at = text.indexOf(found[0] ?? '');
  if (found.length !== 1 || /(?:\b(?:to|onto|into|reach|access)|->|到|往|访问|上)\s?(?:the\s)?$/i.test(text.slice(0, Math.max(0, at))))
    return null;
  const [port, other] = said.ports;
  const isOutside =
    kindOf(from, { vocabulary }) === 'outside' || (from.kind === 'address' && isPublic(from.address) && !vocabulary.isOwn(from.address));
  if (port === undefined || other !== undefined || port.lo !== port.hi || !isOutside) return null;
  const [address, another] = vocabulary.servedAt(port.lo);
  if (address === undefined || another !== undefined) return null;
  return { ask: 'path', from, to: { kind: 'address', address, length: null, ports: said.ports, proto: said.proto } };
}

function evidenceOf(words: Words, from: EndText | null, to: EndText | null, symptom: Symptom): Question {
  const generic = kindOf(to, words);
  // `mail sends to its own public ip: refused or ok?`
  if (to?.kind === 'public' && from !== null && kindOf(from, words) === 'host') return { ask: 'path', from, to };
  // Of a whole zone outside no one flow was seen: whether it is let out is asked.
  if (to !== null && from !== null && generic === 'outside' && to.ports.length > 0) return { ask: 'path', from, to };
  if (to === null || to.kind === 'public' || generic === 'server' || isZone(generic)) {
    return { ask: 'unclear', because: { kind: 'missing-to', from, ports: words.said, symptom } };
  }
  const custom = symptom.service === null ? null : CUSTOM_PORTS[symptom.service];
  const byCustom = to.ports.length === 0 && custom !== null;
  const end = byCustom ? withPorts(to, [{ lo: custom, hi: custom }], 'tcp') : to;
  return { ask: 'evidence', evidence: { pasted: null, symptom, from, to: end, portByCustom: byCustom } };
}

/** `from bond1.20 and from bond0`, at one destination: the answer for everybody has both. */
function seenFromAll({ froms, tos, vocabulary, symptom, found }: Words): Question | null {
  const [to] = tos;
  if (symptom !== null || tos.length !== 1 || to?.kind !== 'address' || to.length !== null || froms.length < 2) return null;
  const distinct = new Set(froms.map((from) => (from.kind === 'name' ? from.name : '')));
  // One word that may mean several zones is asked back.
  if (distinct.size < 2 || found.length <= distinct.size || ![...distinct].every((name) => isZone(kindNamed(vocabulary, name))))
    return null;
  return { ask: 'who-reaches', from: null, to };
}

/** Several of one role are several questions. */
function ambiguous({ froms, tos, found }: Words): Because | null {
  if (tos.some(({ kind }) => kind === 'public') && froms.length > 1)
    return { kind: 'missing-to', from: null, ports: { ports: [], proto: null }, symptom: null };
  const distinct = (ends: readonly EndText[]) => [...new Map(ends.map((end) => [endText(end), end])).values()];
  const [sources, targets] = [distinct(froms), distinct(tos)];
  if (sources.length < 2 && targets.length < 2) return null;
  const word = found.find((written) => !/\d/.test(written)) ?? found[0] ?? '';
  if (targets.length === 0) return { kind: 'which', word, choices: sources.slice(0, 6).map((source) => endText(source)) };
  const pairs = sources.length === 0 ? targets.map(endText) : sources.flatMap((a) => targets.map((b) => `${endText(a)} -> ${endText(b)}`));
  return { kind: 'which', word, choices: pairs.slice(0, 6) };
}

function isPlain({ rest }: Words): boolean {
  const latin = (rest.match(/[a-z][a-z'-]{2,}/gi) ?? []).every((word) => isPlainWord(word.replace(/'s$/, '')));
  return latin && unknownHan(rest).length === 0;
}
