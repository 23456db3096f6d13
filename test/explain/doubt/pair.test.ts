import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from '../asking.ts';

describe('two ends of which the second reader is sure', () => {
  it.each([
    ['web needs its updates from 151.101.2.132 over https, does the fw let it out', 'path 192.168.1.80 151.101.2.132:443/tcp'],
    ['can anything on the internet get into vlan20 at all', 'path internet vlan20'],
    ['isnt vlan20 blocked from office?', 'path vlan20 office'],
    ['does a ping from the internet to 110.88.12.89 get answered, and by whom', 'path internet 110.88.12.89/icmp'],
    ['我在家里,用 IMAP 收信,连 110.88.12.88 一直超时', 'evidence internet 110.88.12.88:143/tcp'],
    ['say line 19 goes away. vlan20 still on the internet?', 'what-if vlan20 internet'],
  ])('are taken: %s', (question, meaning) => {
    expect(meaningLine(ask(question).meaning)).toBe(meaning);
  });

  it.each([
    ['one of them is only a word for it', 'does the server get mail from the internet on 587'],
    ['several zones are meant by one word', 'can the LAN reach mail on 25?'],
    ['what is asked of them is how fast they are', 'is bond0 saturated? downloads in the office crawl since lunch'],
  ])('are not taken where %s', (_, question) => {
    expect(ask(question).meaning.ask).toBe('unclear');
  });
});
