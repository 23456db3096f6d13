/** Words that name a zone, a host or the gateway, and are no end of a flow where they stand. */
import { isZone, type Named, type Vocabulary } from './vocabulary.ts';
import { unknownHan } from './words.ts';

export interface Mention {
  readonly written: string;
  readonly means: readonly Named[];
  /** The text before and behind it, with the ends that were found already blanked out. */
  readonly before: string;
  readonly after: string;
  /** What stands before it, as it was given. */
  readonly given: string;
}

/** Whether a name is only a word here. */
export function isNoEnd(mention: Mention, vocabulary: Vocabulary): boolean {
  return CASES.some((isCase) => isCase(mention, vocabulary));
}

const CASES: readonly ((mention: Mention, vocabulary: Vocabulary) => boolean)[] = [
  // `财务服务器`: a name that is not known, not the server.
  ({ written, before }) => written === '服务器' && unknownHan(before.slice(-3)).length > 0,
  // `behind the firewall`, `the inner router`: where something stands, and another one.
  ({ means, before }) => means[0]!.kind === 'gateway' && OTHER_GATEWAY.test(before.slice(-20)),
  ({ means, before, after }) =>
    means[0]!.kind === 'gateway' &&
    (DONE_BY.test(before.slice(-30)) ||
      /(?:落[在到]|停[在到]|穿过|经过|通过|绕过)\s?$/.test(before) ||
      /^\s?上(?:面)?(?:是)?(?:怎么|如何)/.test(after) ||
      /^\s?(?:自己|本机)?\s?(?:reply|answers?\b|回(?!环)|应答|处理|响应|接?收)|^\s(?:decides|sees|knows|is concerned)\b/.test(after)),
  // `跟 mail 在同一个网段`: where it stands.
  ({ before, after }) => /[跟和与]\s?$/.test(before) && /^\s?(?:在|是)?同一/.test(after),
  // `web server`: the host's own word.
  ({ written, before }, { names }) =>
    written === 'server' && names.some(({ name, kind }) => kind === 'host' && before.toLowerCase().endsWith(`${name.toLowerCase()} `)),
  // `which server`: it is asked for.
  ({ written, before }) => written === 'server' && /\b(?:which|what)\s(?:\w{1,12}\s)?$/i.test(before.slice(-30)),
  // `a customer at 203.0.113.9`: that one.
  ({ written, after }) =>
    (/customer/.test(written) && /^\s(?:at|on|from|with)\s{7,}/.test(after)) ||
    (/visitor/.test(written) && /^\s(?:at|on|in|from)\s/.test(after)),
  // `cannot open a website`: any one.
  ({ written, before }) => written === 'website' && /\b(?:a|any|some|no|every|other)\s$/i.test(before.slice(-8)),
  // `they don't even come in on bond0`: not there.
  ({ before }) =>
    /\b(?:don'?t|doesn'?t|didn'?t|not|never)\b[^,.;?]{0,16}\b(?:com\w{1,3}|arriv\w{1,3}|enter\w{0,3})\s(?:in\s)?(?:on|via|by|from|through)\s$/i.test(
      before,
    ),
  // `open their own website by its public address (110.88.12.89)`: that address.
  ({ written, after }) =>
    written === 'website' && /^\s(?:by|via|at|on|using|through|under)\s(?:\s{5,}|(?:its|the|their)\s(?:public|external))/i.test(after),
  // `is it internal only`.
  ({ written, after }) => /^(?:internal|internally|inside)$/.test(written) && /^\sonly\b/i.test(after),
  // `a customer audit form`.
  ({ written, after }) =>
    /customer/.test(written) && /^\s(?:audit|form|request|ticket|questionnaire|survey|order|contract|portal)\b/i.test(after),
  // `the office lan`.
  ({ written, before }) => /^(?:the )?lan$/.test(written) && /\s{4,}$/.test(before),
  // `ok from firewall side?`
  ({ means, before, after }) => means[0]!.kind === 'gateway' && /\b(?:from|on)\s(?:the\s)?$/i.test(before) && /^\sside\b/i.test(after),
  // `lands internally`: where it is.
  ({ written, before }) => /^(?:in|ex)ternally$/.test(written) && /\b(?:lands?|ends? up|goes|go|leads?)\s$/i.test(before.slice(-14)),
  isSideOnly,
  isLetters,
  isPreposition,
];

/** `answered by the firewall itself`: what happens to the packet. */
const DONE_BY =
  /\b(?:answered|handled|taken|eaten|dropped|refused|rejected|blocked|stopped|accepted|terminated|forwarded|routed) by\s(?:the\s|our\s)?$/i;
const OTHER_GATEWAY = /\b(?:inner|other|next|upstream|second|home)\s$|\b(?:behind|through|thru)\s(?:the\s|our\s|your\s|this\s)?$/i;

/** `which inside machines`, `哪台内网机器`, `ends up on the inside`, `the public 110.88.12.88`, `the internal target`, `vlan20 里面`. */
function isSideOnly({ written, means, before, after, given }: Mention): boolean {
  if (written === '里面' && /[^\s,,。?]/.test(given.slice(-2).trim()) && before.endsWith(' ')) return true;
  if (!SIDES.has(written)) return false;
  // `an outside host`: any one.
  if (/\b(?:an?|any|some)\s$/i.test(before) && /^\s(?:hosts?|machines?|clients?|boxe?s?)\b/i.test(after)) return false;
  const isAsked = /(?:哪台|哪个|哪些|什么)\s?$|\b(?:which|what)\s$/i.test(before.slice(-10));
  if (isAsked || ENDS_UP.test(before.slice(-20)) || /^\s(?:ip)?\s{7,}/.test(after)) return true;
  return means.every(({ kind, name }) => isZone(kind) && name.toLowerCase() !== written) && SIDE_OF.test(after);
}

const ENDS_UP =
  /\b(?:mapped|forwarded|natted|dnatted|translated|published)\s$|\b(?:ends?(?:ed)? up|lands?|leads?|lives?)\s(?:on|at|to)\s(?:the\s)?$/i;

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

/** `the internal target`, `the public one`, `外面的 postgres` beside its address (blank by now): which address of something, not who asks. */
const SIDE_OF =
  /^\s(?:(?:smtp|imap|pop3?|https?|mail|web|dns|ssh)\s(?:address|ip|endpoint|port|name)\b|one|ones|target|targets|address|addresses|ip|ips|addr|server|servers|host|interface|nic|name|services?|ports?|leg|wire|link|uplink|net|side of|side(?=,|\s?\()|(?:\w{1,16}\s)?(?:reviewer|auditor|consultant|contractor|tester|pentester|expert|agency))\b|^(?:的)?那[台个]|^的?\s?(?:地址|ip|服务器|主机|映射|端口|服务|哪|什么|啥)|^的\s?(?:postgres|mysql|redis|dns|smtp|imap|https?|ntp|ssh|ftp|api)(?=.{0,60}\s{7})|^(?:走|绕|用|通过)(?:公网|\s{4})|^上(?:都|一共)?(?:发布|映射|开放?|暴露)/i;

/** `inside vlan20`, `which machine inside`: a word for where. */
function isPreposition({ written, before, after }: Mention, { aliases }: Vocabulary): boolean {
  if (!/^(?:inside|outside)$/.test(written)) return false;
  if (/\b(?:which|what)\s(?:\w{1,12}\s)?(?:machine|host|server|box|system)\s$/i.test(before)) return true;
  const next = after
    .slice(0, 40)
    .toLowerCase()
    .replace(/^\s(?:the\s|our\s)?/, '');
  return aliases.some((alias) => alias.written !== written && /\d/.test(alias.written) && next.startsWith(alias.written));
}

/** `send mail`, `mail bounces`: letters, not the host called mail. */
function isLetters({ written, before, after }: Mention): boolean {
  if (written !== 'mail') return false;
  // `"Could not connect to mail server"`: a client's words.
  if (/["“「][^"”」]{0,60}\bconnect(?:ing)? to (?:the )?$/i.test(before) && /^\s?server/i.test(after)) return true;
  if (/^\s?(?:server|host|box|system|服务器)/i.test(after)) return false;
  // `can mail deliver to 203.0.113.9`: the host does.
  if (
    /\b(?:can|could|does|will|would|may|should)\s(?:the\s)?$/i.test(before) &&
    /^\s(?:(?:deliver|send|relay)\w*\s(?:mails?\s)?(?:to|at|out(?:bound)?)|(?:not\s)?(?:be\s)?(?:able to\s)?(?:pull|fetch|connect|reach|query|resolve|talk))\b/i.test(
      after,
    )
  )
    return false;
  return (
    /\b(?:pop|send|sending|sends|sent|pick(?:ing)? up|read|reading|check|checking|fetch|fetching|collect|pull|download|deliver\w*|receiv\w*|get|getting|test|outgoing|incoming|inbound|outbound|alert|report|status|spam|junk|bulk|error|notification|cron|e|any|no|hand|hands|handing)(?:\s(?:my|our|the|their|his|her))?[\s-]$/i.test(
      before,
    ) ||
    /^\s(?:thing|issue|problem|stuff|incident|outage|matter|mess|bounc|deliver|queue|flow|traffic|client|address|loop|to\s\S+@|(?:is|was|are|still|seems|went)\s(?:\w+\s)?(?:down|dead|broken|not|bouncing|slow|stuck|failing|out)\b)/i.test(
      after,
    )
  );
}
