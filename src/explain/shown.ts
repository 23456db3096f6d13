/** Questions that are shown rather than asked: captures, tables of connections, servers' logs. What they do not tell may stand beside them. */
import type { FlowText } from './grammar/captures.ts';
import { type EndText, findEnds, sameHost, withPorts } from './grammar/ends.ts';
import type { Pasted } from './grammar/evidence.ts';
import type { Logged } from './grammar/logs.ts';
import { findPorts } from './grammar/ports.ts';
import { CUSTOM_PORTS, findSymptom, type Symptom } from './grammar/symptoms.ts';
import { isPublic, kindNamed, type Vocabulary } from './grammar/vocabulary.ts';
import type { Evidence, PlainQuestion, ReadQuestion } from './question-model.ts';

function endOf(address: string, port: number | null, proto: string | null): EndText {
  return {
    kind: 'address',
    address,
    length: null,
    ports: port === null ? [] : [{ lo: port, hi: port }],
    proto: proto === 'any' ? null : proto,
  };
}

/** What a capture, a table of connections or a kernel's log shows: from who opened the connection to what was addressed. */
export function pastedEvidence(pasted: Pasted, text: string, vocabulary: Vocabulary): Evidence {
  const { flow, line } = pasted;
  const rest = text.replace(line, ' ');
  const symptom = findSymptom(rest);
  const from: EndText = endOf(flow.src, null, null);
  const asked = pasted.kind === 'tcpdump' ? askedInstead(flow, text, vocabulary) : null;
  return { pasted, symptom, from, to: asked ?? flowTo(flow), portByCustom: false };
}

const ASKED_BEFORE =
  /(?:\bconnect\w{0,3}\sfrom\s[\d.]{7,15}\sto\s$|\b(?:connect|dial|ask|open|brows|request|telnet|curl|aim|point|go|went)\w*|访问|连接?|请求|目标|打开)\s?(?:的?是|到|to|for|at)?\s?(?:the\s)?$/i;

/** `… but the client connected to 110.88.12.89`: the gateway's address that was asked, beside a capture of a server that answers for itself. */
function askedInstead(flow: FlowText, text: string, vocabulary: Vocabulary): EndText | null {
  if (vocabulary.isOwn(flow.dst)) return null;
  const asked = findEnds(text, vocabulary).found.filter(({ at }) =>
    ASKED_BEFORE.test(text.slice(Math.max(0, at - 30), at).replace(/(?<=\s)[a-z]$/i, '')),
  );
  const addresses = asked.flatMap(({ ends }) => ends.flatMap((end) => (end.kind === 'address' ? [end.address] : [])));
  const own = [...new Set(addresses)].filter((address) => address !== flow.src && vocabulary.isOwn(address));
  return own.length === 1 ? endOf(own[0]!, flow.dport, flow.proto) : null;
}

function flowTo({ dst, dport, proto }: FlowText): EndText {
  return endOf(dst, dport, proto);
}

/** A line of a server's log; what it does not tell (who wrote it, what it is called here) may stand beside it. */
export function loggedQuestion({ line, from, to, symptom, serves }: Logged, text: string, vocabulary: Vocabulary): ReadQuestion {
  const rest = text.replace(line, ' ');
  const said = findPorts(rest);
  const others = findEnds(rest, vocabulary).found.flatMap(({ ends }) => ends);
  const isServer = (end: EndText) => end.kind === 'address' || (end.kind === 'name' && kindNamed(vocabulary, end.name) === 'host');
  const known = (end: EndText | null) =>
    end !== null && (end.kind !== 'name' || vocabulary.names.some(({ name }) => name.toLowerCase() === end.name.toLowerCase()))
      ? end
      : null;
  const isOther = (end: EndText) => [from, to].every((one) => one === null || !sameHost(one, end));
  const isTeller = (end: EndText) => isOther(end) && !(end.kind === 'name' && end.name === 'gateway' && !TYPED_AT_GATEWAY.test(rest));
  const outside = from === null && !serves ? sentFromOutside(to, rest, vocabulary) : null;
  const teller = others.find((end) => isTeller(end) && end.kind === 'address') ?? outside ?? others.find(isTeller);
  const source = known(from) ?? (serves ? null : (teller ?? null));
  const ports =
    to !== null && to.ports.length > 0 ? to : symptom.service === null ? said : { ports: portOf(symptom.service), proto: 'tcp' };
  const named = known(to) ?? (serves ? (others.find((end) => isOther(end) && isServer(end)) ?? null) : null);
  const target = named === null ? null : withPorts(named, ports.ports, ports.proto);
  if (target === null)
    return {
      question: { ask: 'unclear', because: { kind: 'missing-to', from: source, ports: to ?? { ports: [], proto: null }, symptom } },
      mended: [],
    };
  const question: PlainQuestion = { ask: 'evidence', evidence: { pasted: null, symptom, from: source, to: target, portByCustom: false } };
  return { question, mended: [], ...(source !== null && source === outside ? { guessed: { taken: question, other: null } } : {}) };
}

const TYPED_AT_GATEWAY = /\b(?:on|from|at)\s(?:the\s|our\s)?(?:gateway|firewall|router|fw|gw)\b|(?:在|从)\s?(?:网关|防火墙)/i;

/** `Reporting-MTA: dns; mx7.customer.example`: who could not deliver (RFC 3464, section 2.2.2), and as Postfix begins its report. */
const REPORTING = /\b(?:Reporting-MTA:\s?dns;|mail system at host)\s?([\w.-]{1,120})/i;

/** `our supplier forwarded this bounce`: somebody else's server wrote it. */
const OTHERS_BOUNCE =
  /\b(?:customers?|suppliers?|vendors?|partners?|senders?|correspondents?|providers?|clients?|their (?:mail|server|admin|provider|it)\w*|he|she|they|somebody|someone)\b|\bforwarded (?:to )?(?:us|me)\b|客户|供应商|对方|合作(?:方|伙伴)|发件人|厂商/i;

const BOUNCE =
  /\bbounced?\b|\bdelivery (?:has )?(?:incomplete|failed|status|report)|\bnon-?delivery\b|\bundeliver\w+|\brecipient server\b|退信|退回/i;

/** What a mail provider's report says in words: asked from outside, where others' mail is what was not delivered. */
export function bounced(read: ReadQuestion, text: string, vocabulary: Vocabulary): ReadQuestion {
  const { question } = read;
  if (question.ask !== 'evidence' || question.evidence.from !== null || !BOUNCE.test(text)) return read;
  const from = sentFromOutside(question.evidence.to, text, vocabulary);
  if (from === null) return read;
  const taken: PlainQuestion = { ask: 'evidence', evidence: { ...question.evidence, from } };
  return { ...read, question: taken, guessed: { taken, other: null } };
}

/** The outside, where others than ours could not deliver to a public address of the gateway's; null where that is not said. */
function sentFromOutside(to: EndText | null, rest: string, { names, isOwn, hosts }: Vocabulary): EndText | null {
  const outside = names.find(({ kind }) => kind === 'outside');
  if (outside === undefined || to?.kind !== 'address' || !isOwn(to.address) || !isPublic(to.address)) return null;
  const reporting = REPORTING.exec(rest)?.[1]?.split('.')[0]?.toLowerCase();
  const isOthers = reporting === undefined ? OTHERS_BOUNCE.test(rest) : !hosts.has(reporting);
  return isOthers ? { kind: 'name', name: outside.name, ports: [], proto: null } : null;
}

function portOf(service: NonNullable<Symptom['service']>): EndText['ports'] {
  return [{ lo: CUSTOM_PORTS[service], hi: CUSTOM_PORTS[service] }];
}
