import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from './asking.ts';

const BOUNCE = '<shop@shop.example>: connect to mx.shop.example[110.88.12.88]:25: Connection timed out';

describe('a bounce', () => {
  it.each([
    ['a supplier forwarded', `Our supplier forwarded this and is angry. Is it our firewall?\n\n${BOUNCE}`],
    ['a customer got', `fwd from a customer, he cannot mail us any more:\n${BOUNCE}`],
    ['somebody else’s server reports (RFC 3464)', `is it us?\n${BOUNCE}\nReporting-MTA: dns; mx7.customer.example\nStatus: 4.4.1`],
    ['Postfix elsewhere wrote', `This is the mail system at host out7.agency.example.\n${BOUNCE}`],
    [
      'a mail provider tells in words',
      'A viewer forwarded us this bounce.\n\nThe recipient server did not accept our requests to connect. [110.88.12.88:25: timed out]',
    ],
  ])('that %s is one from outside, and that is said', (_, question) => {
    const answer = ask(question);
    expect(meaningLine(answer.meaning)).toBe('evidence internet 110.88.12.88:25/tcp');
    expect(answer.assumed[0]).toMatch(/^read as "internet -> 110\.88\.12\.88:25/);
  });

  it('that nobody is said to have got is asked for its client: a firewall that is blamed is none', () => {
    expect(meaningLine(ask(`is that the firewall?\n${BOUNCE}`).meaning)).toBe('evidence - 110.88.12.88:25/tcp');
  });

  it('that our own server reports, or for which an address is named, is that host’s', () => {
    expect(meaningLine(ask(`${BOUNCE}\nReporting-MTA: dns; web.shop.example`).meaning)).not.toContain('internet');
    expect(meaningLine(ask(`a customer's machine behind us, 192.168.20.60, got this:\n${BOUNCE}`).meaning)).toBe(
      'evidence 192.168.20.60 110.88.12.88:25/tcp',
    );
  });
});
