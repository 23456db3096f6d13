/** Who asked whom, by the logs of the servers that people run. */
import { describe, expect, it } from 'vitest';
import { findLogged } from '../../../src/explain/grammar/logs.ts';
import { endText } from '../../../src/explain/question-model.ts';

const flow = (text: string) => {
  const found = findLogged(text);
  if (found === null) return null;
  return `${found.from === null ? '-' : endText(found.from)} > ${found.to === null ? '-' : endText(found.to)} ${found.symptom.signal}`;
};

describe("a server's log", () => {
  it.each([
    [
      'postfix, asking',
      'Nov 28 10:12:44 app07 postfix/smtp[2231]: 4F2A91C0B3: to=<b@corp.example>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to 110.88.12.88[110.88.12.88]:25: Connection refused)',
      'app07 > 110.88.12.88:25/tcp refused',
    ],
    [
      'postfix, asking another port',
      'postfix/smtp[1]: connect to mx[110.88.12.88]:587: Connection timed out',
      '- > 110.88.12.88:587/tcp timeout',
    ],
    [
      'postfix, asked',
      'Nov 28 16:40:51 mail postfix/smtpd[8812]: NOQUEUE: reject: RCPT from unknown[192.168.1.1]: 554 5.7.1 <li@p.example>: Relay access denied; proto=ESMTP',
      '192.168.1.1 > mail:25/tcp answered',
    ],
    [
      'sendmail, asking',
      'Nov 28 17:20:06 oldbox sm-mta[4471]: 4ASGK5xx004469: to=<ap@corp.example>, mailer=esmtp, relay=[110.88.12.88] [110.88.12.88], dsn=4.0.0, stat=Deferred: Connection refused by [110.88.12.88]',
      'oldbox > 110.88.12.88:25/tcp refused',
    ],
    [
      'exim, asked',
      '2024-11-28 09:58:02 H=(LAPTOP-77) [192.168.20.7]:51234 I=[110.88.12.88]:25 F=<kim@corp.example> rejected RCPT <x@p.example>: relay not permitted',
      '192.168.20.7 > 110.88.12.88:25/tcp answered',
    ],
    [
      'dovecot',
      'Nov 28 11:31:19 mail dovecot: imap-login: Disconnected (no auth attempts in 12 secs): user=<>, rip=203.0.113.44, lip=192.168.1.55, session=<a7>',
      '203.0.113.44 > 192.168.1.55:143/tcp answered',
    ],
    ['sshd', 'Nov 28 11:31:19 gw sshd[991]: Connection closed by 192.168.20.7 port 51000 [preauth]', '192.168.20.7 > gw:22/tcp answered'],
  ])('of %s', (_, line, meant) => {
    expect(flow(line)).toBe(meant);
  });

  it('is told from the words before it on its line', () => {
    expect(findLogged('the printer logs: postfix/smtp[1]: connect to mx[110.88.12.88]:25: Connection refused')?.line).toBe(
      'postfix/smtp[1]: connect to mx[110.88.12.88]:25: Connection refused',
    );
  });

  it('is none in a question', () => {
    expect(flow('does 192.168.20.7 connect to 110.88.12.88:25?')).toBeNull();
  });
});
