import { describe, expect, it } from 'vitest';
import { likenessInWords } from '../../../src/explain/grammar/likenesses.ts';
import { vocabulary } from '../../../src/explain/grammar/vocabulary.ts';

const known = { ...vocabulary([], 'mail-gw', new Map([['bond0', 'internet']])), hosts: new Map([['mail', '192.168.1.55']]) };
const alike = (text: string) => {
  const found = likenessInWords(text, known);
  if (found === null) return null;
  const { port, proto, server, address, like } = found.proposal;
  return [port, proto, ...(address === null ? [] : [address]), server, like, found.rest.replace(/\s+/g, ' ').trim()];
};

describe('a port that is published as another one is', () => {
  it.each([
    ['what if we publish 587 to the mail server?', [587, null, '192.168.1.55', null, 'what if we ?']],
    ['if we open 587 to mail the same way 25 is done now', [587, null, '192.168.1.55', 25, 'if we']],
    ['forward 993/tcp to 192.168.1.60 like smtp, who gains?', [993, 'tcp', '192.168.1.60', 25, ', who gains?']],
    ['publish port 587 of mail on 110.88.12.88 the same way as 25', [587, null, '110.88.12.88', '192.168.1.55', 25, '']],
    ['what if 587 were forwarded like 25?', [587, null, null, 25, 'what if ?']],
    ['如果把 587 也像 25 那样映射出去会怎样', [587, null, null, 25, '如果把 会怎样']],
    ['要是把 993 也映射给 mail 呢', [993, null, '192.168.1.55', null, '要是把 呢']],
    [
      'if we publish 587 to mail, can vlan20 reach 110.88.12.88:587?',
      [587, null, '192.168.1.55', null, 'if we , can vlan20 reach 110.88.12.88:587?'],
    ],
  ])('%s', (text, expected) => {
    expect(alike(text)).toEqual(expected);
  });

  it.each([
    // Nobody here is called that.
    'what if we publish 587 to the relay?',
    // On which address is said: a rule of its own.
    'what if we publish 587 to mail on 110.88.12.89?',
    '如果把 110.88.12.89 的 993 也映射给 mail',
    'is 25 open to mail?',
    'what if we open 587 to mail?',
  ])('is not: %s', (text) => {
    expect(alike(text)).toBeNull();
  });
});
