/** What a client saw, in the words that clients have for it. */

/**
 * `answered`: some server replied at the application's own level, so TCP completed both ways. `refused`: a RST (or ICMP) came back at once.
 * `timeout`: nothing came back. `reset`: a RST on a connection that stood. `unreachable`: an ICMP error, or no neighbour answered.
 * `unsent`: the client's own routing or resolver failed; nothing was sent. The rest is evidence from the gateway: conntrack's view of the
 * two directions, a martian in the kernel's log, a packet seen in a log, a trace or a capture.
 */
export type Signal =
  | 'answered'
  | 'refused'
  | 'timeout'
  | 'reset'
  | 'unreachable'
  | 'unsent'
  | 'unreplied'
  | 'half-open'
  | 'established'
  | 'closing'
  | 'martian'
  | 'dropped'
  /** It did not connect; whether something came back is not told. */
  | 'failed'
  | 'seen'
  | 'syn-ack';

export interface Symptom {
  readonly signal: Signal;
  /** The words that say so, as pasted. */
  readonly words: string;
  /** The application's protocol where the words are of one; its port is what it is by custom. */
  readonly service: 'smtp' | 'pop3' | 'imap' | 'http' | 'https' | 'ssh' | null;
  /** A mail server's refusal of a sender or relay, which hangs on the client address that it sees. */
  readonly aboutTrust: boolean;
}

/** The port that each application has by custom (IANA). */
export const CUSTOM_PORTS: Readonly<Record<NonNullable<Symptom['service']>, number>> = {
  smtp: 25,
  pop3: 110,
  imap: 143,
  http: 80,
  https: 443,
  ssh: 22,
};

const SMTP_CODES = '2[125][01]|220|221|235|250|251|252|334|354|421|432|450|451|452|454|455|50[0-4]|521|530|53[458]|541|55[0-6]|571';
/** A reply line of SMTP (RFC 5321, 4.2): a code, perhaps an enhanced one (RFC 3463), and words. */
const SMTP = new RegExp(
  String.raw`(?<![\w./-])(?<![\w.\])]:)(?<!(?:line|ports?|rule|vlan|tcp|udp|#|第)\s?)(?<!\bon\s)(${SMTP_CODES})(?:[ -](?:#?\d\.\d{1,3}\.\d{1,3})[: ]?)?[ -]+(?=["<]?[a-z*\p{Script=Han}])(?!(?:端口|号|口|tcp|udp|from|to|on|and|or|is|from|via|ms|bytes|users?|people|clients?|hosts?|packets?|times|connections?|machines?|mails?|messages?|mailboxes|employees|staff|sessions?|tickets?|seconds|不|能|为|的|port)\b)(?!端口|号|口|不|能|为|的|连|被|超)`,
  'iu',
);
const SMTP_WORDS =
  /\b(?:relay(?:ing)? (?:access )?denied|relaying (?:not allowed|denied)|you must (?:authenticate|authentication)|must authenticate|authentication required|auth(?:entication)? (?:failed|failure)|sender (?:address )?(?:rejected|verify failed)|recipient (?:address )?rejected|helo command rejected|unauthenticated senders?|client host rejected|spam(?:haus)? (?:message )?rejected|mailbox unavailable|user unknown|5\.7\.\d{1,2}|5\.1\.1|4\.7\.\d{1,2}|dsn=\d)/i;
const TRUST =
  /\b55[0-4]\b|\b5(?:30|35|71)\b|relay|authenticat|auth|client host|5\.7\.|not (?:allowed|permitted)|denied|认证|中继|转发被拒/i;

const PATTERNS: readonly (readonly [RegExp, Signal, Symptom['service']])[] = [
  [/\b(?:100%|[1-9]\d?%) packet loss\b|\b0 (?:packets )?received\b|100% loss\b|丢包率?\s?(?:为|是)?\s?100%|100%\s?丢包/i, 'timeout', null],
  [/^\s?\+OK\b|\B-ERR\b/im, 'answered', 'pop3'],
  [/\bpop3-login: /i, 'answered', 'pop3'],
  [/\bimap-login: /i, 'answered', 'imap'],
  [/^\s?\* (?:OK|BYE|NO|BAD)\b|\bLOGIN failed\b|\bAUTHENTICATIONFAILED\b/m, 'answered', 'imap'],
  [
    /\bHTTP\/[123](?:\.\d)? [1-5]\d\d\b|\b(?:404 not found|403 forbidden|502 bad gateway|503 service (?:temporarily )?unavailable|500 internal server error|401 unauthorized|504 gateway time-?out)\b/i,
    'answered',
    'http',
  ],
  [
    /\bSSL certificate problem\b|\bcertificate (?:has expired|verify failed|is not valid|does not match)\b|\bself[- ]signed certificate\b|\bNET::ERR_CERT|\b(?:subject|certificate subject) name .{0,60}does not match|证书(?:错误|无效|过期|不匹配)/i,
    'answered',
    'https',
  ],
  [
    /\bSSH-2\.0|\bpermission denied \(publickey|\bhost key verification failed\b|\bREMOTE HOST IDENTIFICATION HAS CHANGED/i,
    'answered',
    'ssh',
  ],
  [
    /\bconnection (?:was |is |got )?(?:reset|aborted)|\becon(?:n)?reset\b|\breset by peer\b|\bgot (?:a )?reset\b|ERR_CONNECTION_RESET|连接被?重置|被重置/i,
    'reset',
    null,
  ],
  [
    /\bconn(?:ection|ect)? (?:was |is |got |gets |has been )?(?:actively )?refus\w*|\beconnrefused\b|\berrno[=: ]{0,2}111\b|\b(?:is |are |was |were |got |gets |being )?refus(?:ed|es|d|ing)\b(?! rule)|ERR_CONNECTION_REFUSED|\b(?:gets?|got|see|sees|receives?|answers?|answered|with) (?:an? )?(?:tcp )?rst\b|\bRST(?: ?[,+/]? ?ACK)? (?:came )?back\b|连接(?:被|遭)?拒绝?|被拒绝|拒绝连接|拒绝访问|拒绝了连接/i,
    'refused',
    null,
  ],
  [
    /\b(?:connection |operation |connect |request |read |i\/o )?(?:times? ?out|timed[- ]?out|timing out|timeouts?)\b(?! ?(?:is|was|of|=|:)? ?\d{1,6}(?!\d|\.\d))|\betimedout\b|ERR_CONNECTION_TIMED_OUT|\bhangs?\b(?! on\b| off\b)|\bhanging\b(?! out\b)|\bno (?:reply|response|answer)\b|\b(?:just )?sits there\b|\berrno[=: ]{0,2}110\b|连接?超时|超时|没有?(?:响应|反应|回应|应答)|无(?:响应|应答)|一直卡|卡住/i,
    'timeout',
    null,
  ],
  [
    /\bno route to host\b|\behostunreach\b|\berrno[=: ]{0,2}113\b|\b(?:destination )?host (?:is )?unreachable\b|\bdestination (?:net|host|port) (?:unreachable|prohibited)|\bpacket filtered\b|\bcommunication (?:administratively )?prohibited\b|\badmin prohibited\b|没有到主机的路由|(?:目标)?主机不可达/i,
    'unreachable',
    null,
  ],
  [
    /\bnetwork is unreachable\b|\benetunreach\b|\b(?:could not|couldn't|cannot|can't) resolve\b|\bname or service not known\b|\bNXDOMAIN\b|\btemporary failure in name resolution\b|\bunknown host\b|ERR_NAME_NOT_RESOLVED|网络不可达|域名解析失败|无法解析/i,
    'unsent',
    null,
  ],
];

/** Looked for last: what tools print of one attempt, and words that tell only that it failed. */
const LAST: readonly (readonly [RegExp, Signal, Symptom['service']])[] = [
  [/\b\d{1,5}\/(?:tcp|udp)\s+closed\b/i, 'refused', null],
  [/\b\d{1,5}\/(?:tcp|udp)\s+filtered\b/i, 'timeout', null],
  [
    /(?<!\b(?:is|are|was|if|whether|port)\s)(?<![\d.])\b\d{1,5}\/(?:tcp|udp)\s+open\b(?!\||\s(?:to|for|from|on|at|up|in)\b|\s?\?)/i,
    'answered',
    null,
  ],
  [/\bSYN[-_]SENT\b/, 'timeout', null],
  [/\b10061\b/, 'refused', null],
  [/\b10060\b/, 'timeout', null],
  [/\b10054\b/, 'reset', null],
  [/\bTcpTestSucceeded\s{0,4}: False|\bTCP connect to .{0,80} failed\b/i, 'failed', null],
  [/\bTcpTestSucceeded\s{0,4}: True/i, 'answered', null],
  [/^\s?connected to \d\S{1,80}|\bconnection to .{1,80} succeeded\b/im, 'answered', null],
  [/\b0x800CCC0[DEF]\b|\b0x8004210[89B]\b/i, 'failed', null],
  [
    /\b(?:cannot|can'?t|could not|couldn'?t|unable to|failed to) (?:connect|establish a connection) to (?:[\w()-]{1,20} ){0,4}(?:server|host)\b|\bconnection to .{1,60}\bfailed\b|\bcannot get mail\b|\bcould not open (?:a )?connection to the host\b|无法打开到主机的连接|在端口 ?\d{1,5} ?[:,] ?连接失败|无法(?:获取|收取|接收|发送)邮件|与服务器.{0,40}连接失败|无法连接(?:到|至)?(?:\S{0,6})服务器/i,
    'failed',
    null,
  ],
];

/** The first sign that a text gives of what came back; null where it is a question without any. */
export function findSymptom(text: string): Symptom | null {
  const smtp = SMTP.exec(text);
  if (smtp !== null) {
    const words = replyWords(text.slice(smtp.index, smtp.index + 120));
    return { signal: 'answered', words, service: 'smtp', aboutTrust: TRUST.test(words) };
  }
  const spoken = SMTP_WORDS.exec(text);
  if (spoken !== null) return { signal: 'answered', words: spoken[0], service: 'smtp', aboutTrust: TRUST.test(spoken[0]) };
  for (const [pattern, signal, service] of [...PATTERNS, ...LAST]) {
    const match = pattern.exec(text);
    if (match !== null) return { signal, words: match[0].trim(), service, aboutTrust: false };
  }
  return null;
}

/** The reply itself, without the words that the asker adds: `552 you must authentication`. */
function replyWords(text: string): string {
  const line = text.split(/[\n,，;；]/)[0]!.replace(/\s(?:when|from|via|through|at|while|for|in|by|after|as|on|if|since)\s.*$/i, '');
  return line
    .replace(/[\s(（"].{0,3}$|\s?\(?(?:\d{1,3}\.){3}\d{1,3}.*$/, (rest) =>
      /^[\s("（]?[)）"]?$/.test(rest) || /\d\./.test(rest) ? '' : rest,
    )
    .trim();
}
