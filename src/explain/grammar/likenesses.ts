/** A port that is to be published as another one is: `publish 587 to the mail server`, `把 587 也像 25 那样映射出去`. */
import type { Proposal } from '../question-model.ts';
import { portNumber } from './ports.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Likeness {
  readonly proposal: Extract<Proposal, { kind: 'port-rules' }>;
  /** The words around it. */
  readonly rest: string;
}

const PORT = String.raw`(?<port>\d{2,5}|[a-z][a-z0-9]{2,9})(?:/(?<proto>tcp|udp))?`;
const SERVER = String.raw`(?:to|onto|on|at|for|of|towards)\s(?:the\s|our\s)?(?<server>[a-z][\w-]{1,30}|\d{1,3}(?:\.\d{1,3}){3})(?:\s(?:server|box|host|machine))?(?![\w.:-])`;
const LIKE = String.raw`(?:like|just like|(?:in\s)?(?:exactly\s)?the same (?:way|manner)(?:\s(?:as|that))?|the way|same as|same way as|exactly as|as)\s(?:we do\s)?(?:for\s)?(?:port\s)?(?<like>\d{2,5}|smtp|pop3|imap|https?)(?![\d.:])`;
const VERB = String.raw`\b(?:d?nat|(?:port[- ]?)?forward|publish|map|expose)(?:ed|s|ing|ped|ping|ted|ting)?\s(?:also\s|up\s)?(?:tcp\s|udp\s)?(?:port\s)?`;
const OPEN = String.raw`\bopen(?:ed|s|ing)?\s(?:also\s|up\s)?(?:port\s)?`;
const SAID: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:${VERB}|${OPEN})${PORT}\s(?:${SERVER}\s)?(?:(?:on|at|via)\s(?<address>\d{1,3}(?:\.\d{1,3}){3})\s)?(?:too\s|also\s|as well\s)?${LIKE}(?:\s(?:is|was|are)\b(?:\s(?:done|now|today|already|published|forwarded))*)?`,
    'i',
  ),
  new RegExp(
    String.raw`(?:port\s)?${PORT}\s(?:were|was|is|got|gets)\s(?:also\s)?(?:published|forwarded|mapped|exposed|opened|natted|dnatted)\s(?:${SERVER}\s)?(?:too\s|also\s|as well\s)?${LIKE}`,
    'i',
  ),
  new RegExp(String.raw`${VERB}${PORT}\s${SERVER}`, 'i'),
  /(?<port>\d{2,5})(?:\/(?<proto>tcp|udp))?\s?(?:端口)?\s?(?:也|再)?\s?(?:像|跟|和|照着?|按照?)\s?(?<like>\d{2,5})\s?(?:端口)?\s?(?:一样|那样|的样子|的方式)(?:也)?\s?(?:地)?\s?(?:映射|发布|转发?|开放?|放)(?:出去|过去)?(?:\s?(?:到|给)\s?(?<server>[a-z][\w-]{1,30}|\d{1,3}(?:\.\d{1,3}){3})(?![\w.:-]))?/i,
  /(?<port>\d{2,5})(?:\/(?<proto>tcp|udp))?\s?(?:端口)?\s?(?:也|再)?\s?(?:映射|发布|转发?)\s?(?:到|给)\s?(?<server>[a-z][\w-]{1,30}|\d{1,3}(?:\.\d{1,3}){3})(?![\w.:-])/i,
];

/** A public address in the same breath makes it a rule of its own (additions.ts). */
const ON_ADDRESS = /^,?\s?(?:(?:on|via|at|from|behind|under)\s)(?:the\s|public\s|address\s|ip\s){0,3}\d/i;
const OF_ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}[\s,的:]{0,3}$/;

/** What publishes another port, for this one too. */
export function likenessInWords(text: string, { hosts }: Vocabulary): Likeness | null {
  for (const pattern of SAID) {
    const match = pattern.exec(text);
    const { port: said, proto, server: named, address = null, like: other } = match?.groups ?? {};
    const port = said === undefined ? null : portNumber(said);
    const like = other === undefined ? null : portNumber(other);
    if (match === null || ON_ADDRESS.test(text.slice(match.index + match[0].length)) || OF_ADDRESS.test(text.slice(0, match.index)))
      continue;
    if (port === null || port > 65_535 || (other !== undefined && like === null)) continue;
    const server = named === undefined || /^\d/.test(named) ? (named ?? null) : (hosts.get(named.toLowerCase()) ?? undefined);
    if (server === undefined || (server === null && like === null)) continue;
    const udp = proto?.toLowerCase() === 'udp';
    return {
      proposal: { kind: 'port-rules', port, proto: proto === undefined ? null : udp ? 'udp' : 'tcp', server, address, like },
      rest: text.replace(match[0], ' '),
    };
  }
  return null;
}
