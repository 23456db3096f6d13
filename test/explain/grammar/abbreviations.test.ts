import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../../src/explain/grammar/abbreviations.ts';

describe('words of chats, written out', () => {
  it.each([
    ['wat wud smth in vlan20 get, dflt policy?', 'what would something in vlan20 get, default policy?'],
    ['wats exposed @ 110.88.12.89', "what's exposed at 110.88.12.89"],
    ['office to 110.88.12.88 ports 25 + 143', 'office to 110.88.12.88 ports 25, 143'],
    ['how do i talk 2 u', 'how do i talk to you'],
    // Names and addresses stay.
    ['svc.example.net, sth@example.net, fwd-gw', 'svc.example.net, sth@example.net, fwd-gw'],
    ['25 + 143', '25 + 143'],
    ['Fwd: mail is down', 'Fwd: mail is down'],
  ])('%s', (text, written) => {
    expect(writtenOut(text)).toBe(written);
  });
});
