import { describe, expect, it } from 'vitest';
import { isRequest } from '../../../src/explain/grammar/requests.ts';

describe('what is told, not asked', () => {
  it.each([
    'please open 8443 to web for the vendor, thanks',
    'just open 143 for vlan20 to mail NOW please',
    'IC approved, go ahead and push an accept for vlan20 -> mail 25 onto mail-gw NOW',
    'block 45.155.205.0/24 right now, they are bruteforcing pop3',
    'please remove line 9 from the file',
    '帮我把第 9 行删掉',
  ])('%s', (text) => {
    expect(isRequest(text)).toBe(true);
  });

  it.each([
    'list every port forward we have pls',
    'can vlan20 open mail:25 now?',
    'should we go ahead and remove line 9?',
    "192.168.20.7 can't open https://110.88.12.89 now",
    'what would happen if we block 45.155.205.0/24 right now',
    '帮我看看第 9 行吗',
  ])('is asked: %s', (text) => {
    expect(isRequest(text)).toBe(false);
  });
});
