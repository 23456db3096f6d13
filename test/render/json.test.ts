import { describe, expect, it } from 'vitest';
import { answerJson, checkJson, reviewJson, stringify } from '../../src/render/json.ts';
import { EDITS, finding, PATH, PORTS, REVIEW, service } from './sample.ts';

describe('checkJson', () => {
  const result = {
    findings: [finding('hairpin-without-snat', 25, 9)],
    services: PORTS.map(service),
    assumptions: REVIEW.assumptions,
    warnings: [],
  };
  const json: unknown = JSON.parse(checkJson(result, 'en'));

  it('is the shape of CONTRACT.md, in one language', () => {
    expect(json).toMatchObject({
      findings: [
        {
          check: 'hairpin-without-snat',
          severity: 'error',
          file: PATH,
          line: 9,
          column: 1,
          endLine: 9,
          message: 'office 192.168.1.20 gets no answer from 110.88.12.88:25: the reply bypasses the gateway',
          why: '192.168.1.55 sees 192.168.1.20 in its own segment and answers it directly; the client asked 110.88.12.88 and resets.',
          fix: { edits: EDITS, proved: true },
        },
      ],
      assumptions: ['bond1.20 is a segment of its own.'],
    });
  });

  it('gives services as they are', () => {
    expect(json).toHaveProperty('services', JSON.parse(JSON.stringify(result.services)));
    expect(json).toHaveProperty('services[0].from[1].witness.src', '192.168.1.20');
  });

  it('speaks Chinese when asked', () => {
    expect(JSON.parse(checkJson(result, 'zh'))).toHaveProperty('assumptions', ['bond1.20 是一个独立的网段。']);
  });
});

describe('reviewJson', () => {
  it('has what is introduced, fixed, existing, and every change', () => {
    const json: unknown = JSON.parse(reviewJson(REVIEW, 'en'));
    expect(json).toHaveProperty('introduced.length', 3);
    expect(json).toHaveProperty('fixed', []);
    expect(json).toHaveProperty('existing[0].message', 'old trouble');
    expect(json).toHaveProperty('changes', JSON.parse(JSON.stringify(REVIEW.changes)));
    expect(json).toHaveProperty('changes[0].beforeFlow.verdict', 'local');
  });
});

describe('answerJson', () => {
  it('has meaning, verdict, services and text', () => {
    const answer = {
      meaning: { ask: 'path', from: '192.168.20.7', to: '110.88.12.88:25/tcp' },
      verdict: 'reaches-gateway',
      services: [],
      headline: 'h',
      paths: [],
      why: null,
      fix: null,
      assumed: [],
      confirm: null,
      text: 'h\n',
    } as const;
    expect(JSON.parse(answerJson(answer))).toEqual({ meaning: answer.meaning, verdict: 'reaches-gateway', services: [], text: 'h\n' });
  });
});

describe('stringify', () => {
  it('shows nothing but what it says, and says the same', () => {
    const value = { text: 'a\u202eb\u009bc\u{e0041}\u001b\n' };
    const text = stringify(value);
    expect(text).toContain('a\\u202eb\\u009bc\\udb40\\udc41\\u001b\\n');
    expect(JSON.parse(text)).toEqual(value);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
