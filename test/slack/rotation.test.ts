import { describe, expect, it } from 'vitest';
import { refusal, signature } from '../../src/slack/signature.ts';

const body = Buffer.from('payload');
const now = 1_700_000_000_000;
const timestamp = String(now / 1000);
const signed = (secret: string) => ({ body, timestamp, signature: signature(secret, timestamp, body) });

describe('a signing secret that is being replaced', () => {
  it('is taken beside the old one, and nothing else is', () => {
    expect(refusal(signed('new'), 'new, old', now)).toBeNull();
    expect(refusal(signed('old'), 'new, old', now)).toBeNull();
    expect(refusal(signed('older'), 'new, old', now)).toBe('wrong signature');
    expect(refusal(signed(''), 'new,', now)).toBe('wrong signature');
    expect(refusal(signed('old'), 'new', now)).toBe('wrong signature');
  });
});
