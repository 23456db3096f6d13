/** Lines of servers' logs: which of the addresses in them asked, and which was asked. */
import type { EndText } from './ends.ts';
import { CUSTOM_PORTS, findSymptom, type Symptom } from './symptoms.ts';

export interface Logged {
  /** What is the log's, to the end of its line. */
  readonly line: string;
  /** The other side, or the host that wrote the log, by the name that it has there; null where the line does not tell. */
  readonly from: EndText | null;
  readonly to: EndText | null;
  readonly symptom: Symptom;
  /** The host that wrote the line was asked; else it asked. */
  readonly serves: boolean;
}

type Service = 'smtp' | 'pop3' | 'imap' | 'ssh';

interface Form {
  readonly pattern: RegExp;
  readonly service: Service | null;
  /** Whether the host that wrote the line was asked (`serves`), or asked another. */
  readonly serves: boolean;
}

const IP = String.raw`\[?(?<ip>\d{1,3}(?:\.\d{1,3}){3})\]?`;
/** The clients' forms name whom they asked, the servers' who asked them. A group `port` or `own` (the address that was asked) where written. */
const FORMS: readonly Form[] = [
  // Postfix: smtp(8) asks, smtpd(8) is asked.
  { pattern: /\bconnect to \S{1,120}\[(?<ip>[\d.]{7,15})\]:(?<port>\d{1,5}):(?:\s|$)/, service: 'smtp', serves: false },
  {
    pattern: /\bpostfix\/(?:\w+\/)?(?:smtpd|postscreen)\[\d+\]: .{0,200}?\bfrom \S{0,120}?\[(?<ip>[\d.]{7,15})\]/,
    service: 'smtp',
    serves: true,
  },
  {
    pattern: /\brelay=\S{0,120}?\[(?<ip>[\d.]{7,15})\](?::(?<port>\d{1,5}))?.{0,200}\b(?:status=|dsn=.{0,20}stat=)/,
    service: 'smtp',
    serves: false,
  },
  {
    pattern:
      /\b(?:NOQUEUE: reject: \w{1,12}|lost connection after \S{1,20}(?: \(\S{1,20}\))?|timeout after \S{1,20}|too many errors after \S{1,20}|(?:dis)?connect) from \S{0,120}?\[(?<ip>[\d.]{7,15})\]/,
    service: 'smtp',
    serves: true,
  },
  // Sendmail: `stat=` of a delivery, `reject=` of what came in.
  {
    pattern: /\brelay=(?:\S{1,120} )?\[(?<ip>[\d.]{7,15})\].{0,120}\bstat=(?:Deferred|Sent|User|Service|Host)/,
    service: 'smtp',
    serves: false,
  },
  { pattern: /\brelay=(?:\S{1,120} )?\[(?<ip>[\d.]{7,15})\].{0,120}\breject=/, service: 'smtp', serves: true },
  // Exim: `H=` is the other side; `I=` the address that was asked, where the client came to us.
  {
    pattern: new RegExp(
      String.raw`\bH=\S{0,120}? ?(?:\(\S{0,120}\) )?${IP}(?::\d{1,5})?(?: I=\[(?<own>[\d.]{7,15})\](?::(?<port>\d{1,5}))?)?.{0,120}\b(?:rejected|F=<|Unauthenticated|authenticator failed|dropped)`,
    ),
    service: 'smtp',
    serves: true,
  },
  {
    pattern: /\bT=\w*smtp\w* .{0,80}?\bH=\S{0,120} ?\[(?<ip>[\d.]{7,15})\](?::(?<port>\d{1,5}))?/,
    service: 'smtp',
    serves: false,
  },
  // Dovecot: rip is the remote address, lip the local one.
  {
    pattern: /\bimap-login: .{0,300}\brip=(?<ip>[\d.]{7,15}), lip=(?<own>[\d.]{7,15})/,
    service: 'imap',
    serves: true,
  },
  { pattern: /\bpop3-login: .{0,300}\brip=(?<ip>[\d.]{7,15}), lip=(?<own>[\d.]{7,15})/, service: 'pop3', serves: true },
  // nginx, asking another: `client` is whom it serves.
  {
    pattern:
      /(?:\S{1,40}\(\) failed \([^)]{1,80}\)|upstream timed out \([^)]{1,80}\)) while .{0,300}\bupstream: "?(?:\w{2,10}:\/\/)?(?<ip>[\d.]{7,15}):(?<port>\d{1,5})/,
    service: null,
    serves: false,
  },
  // A client's own table (ss, netstat): its end, and the other.
  {
    pattern:
      /\bSYN[-_]SENT\b\D{0,8}(?:\d{1,6}\s+){0,2}(?<own>\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}\s+(?<ip>\d{1,3}(?:\.\d{1,3}){3}):(?<port>\d{1,5})/,
    service: null,
    serves: false,
  },
  {
    pattern:
      /\btcp\s+\d{1,6}\s+\d{1,6}\s+(?<own>\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}\s+(?<ip>\d{1,3}(?:\.\d{1,3}){3}):(?<port>\d{1,5})\s+SYN_SENT\b/,
    service: null,
    serves: false,
  },
  // Go: `read tcp 192.168.20.7:40332->110.88.12.89:443: i/o timeout`.
  {
    pattern: /\b(?:read|write|dial) (?:tcp|udp)4? (?<own>[\d.]{7,15}):\d{1,5}->(?<ip>[\d.]{7,15}):(?<port>\d{1,5})/,
    service: null,
    serves: false,
  },
  // A web server's access log, in the common format.
  {
    pattern: /(?<![\w.])(?<ip>\d{1,3}(?:\.\d{1,3}){3}) \S{1,64} \S{1,64} \[[^\]]{10,40}\] "[A-Z]{3,10} \S{1,500} HTTP\/\d/,
    service: null,
    serves: true,
  },
  {
    pattern:
      /\bsshd(?:-session)?\[\d+\]: .{0,120}\b(?:from|by) (?<ip>[\d.]{7,15})(?: port \d{1,5})?(?: on (?<own>[\d.]{7,15}) port (?<port>\d{1,5}))?/,
    service: 'ssh',
    serves: true,
  },
];

/** `Nov 28 17:20:06 oldbox sm-mta[4471]:`, `2026-11-28T10:12:44+08:00 app07 postfix/…`: the host that wrote it. */
const HOST =
  /^(?:[A-Z][a-z]{2} [ \d]\d [\d:]{8}|\d{4}-\d\d-\d\d[T ][\d:.]{8,20}(?:Z|[+-]\d\d:?\d\d)?) (?<host>[\w.-]{1,64}) [\w/.-]{1,64}(?:\[\d+\])?:/;

const PROGRAM = /(?<![\w/-])[\w/-]{1,40}\[\d{1,7}\]:/;

/** The first line of a server's log in a text; null where there is none. */
export function findLogged(text: string): Logged | null {
  for (const line of text.split('\n')) {
    for (const { pattern, service, serves } of FORMS) {
      const match = pattern.exec(line);
      const groups = match?.groups;
      if (match === null || groups?.ip === undefined) continue;
      // `dsn=4.4.1` is what the queue makes of it, no reply of a server.
      const symptom = findSymptom(line.replace(/\bdsn=[\d.]{1,12}/g, '')) ?? {
        signal: serves ? 'answered' : 'failed',
        words: service ?? '',
        service,
        aboutTrust: false,
      };
      const port = Number(groups.port ?? (service === null ? 0 : CUSTOM_PORTS[service]));
      const ports = port === 0 ? [] : [{ lo: port, hi: port }];
      const other: EndText = {
        kind: 'address',
        address: groups.ip,
        length: null,
        ports: serves ? [] : ports,
        proto: serves ? null : 'tcp',
      };
      const host = HOST.exec(line.trim())?.groups?.host;
      // Words may stand before the log on its line: `the printer 192.168.30.14 logs: postfix/smtp[2211]: …`.
      const program = line.search(PROGRAM);
      const start = host !== undefined ? 0 : program < 0 ? match.index : Math.min(program, match.index);
      // And behind it: `…: Connection refused)  -- that is from 192.168.1.90`.
      const behind = line
        .slice(match.index + match[0].length)
        .search(/\s--\s|\s(?:\.{3}|…)\s|\)\s{1,3}(?=[(a-z\p{Script=Han}])|[,."]\s?(?=\p{Script=Han})|",?\s{1,3}(?=[a-z])/u);
      const logged = line.slice(start, behind < 0 ? undefined : match.index + match[0].length + behind);
      const self: EndText | null =
        groups.own !== undefined
          ? { kind: 'address', address: groups.own, length: null, ports: serves ? ports : [], proto: serves ? 'tcp' : null }
          : host === undefined
            ? null
            : { kind: 'name', name: host, ports: serves ? ports : [], proto: serves ? 'tcp' : null };
      return serves ? { line: logged, from: other, to: self, symptom, serves } : { line: logged, from: self, to: other, symptom, serves };
    }
  }
  return null;
}
