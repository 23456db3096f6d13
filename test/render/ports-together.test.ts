import { describe, expect, it } from 'vitest';
import { portsTogether } from '../../src/render/ports-together.ts';
import type { Finding } from '../../src/review/model.ts';
import { finding } from './sample.ts';

const at = (port: number, more: Partial<Finding> = {}): Finding =>
  finding('missing-hairpin', port, 3, {
    message: { en: `10.0.0.5:${port} cannot reach 203.0.113.3:${port}/tcp`, zh: `10.0.0.5:${port} 无法访问 203.0.113.3:${port}/tcp` },
    ...more,
  });

const said = (findings: readonly Finding[]) => portsTogether(findings).map((one) => [one.finding.message.en, one.count]);

describe('findings that differ in ports', () => {
  it('are one, with all of them, in both languages', () => {
    const [one, ...others] = portsTogether([at(25), at(587), at(993)]);
    expect(others).toEqual([]);
    expect(one?.count).toBe(3);
    expect(one?.finding.message).toEqual({
      en: '10.0.0.5:25,587,993 cannot reach 203.0.113.3:25,587,993/tcp',
      zh: '10.0.0.5:25,587,993 无法访问 203.0.113.3:25,587,993/tcp',
    });
  });

  it('keep a port that they share', () => {
    const to = (port: number) => at(port, { message: { en: `203.0.113.3:${port}/tcp to 10.0.0.5:80`, zh: '' } });
    expect(said([to(80), to(443)])).toEqual([['203.0.113.3:80,443/tcp to 10.0.0.5:80', 2]]);
    const six = (port: number) => at(port, { message: { en: `[2001:db8::3]:${port}/tcp is gone`, zh: '' } });
    expect(said([six(80), six(8080)])).toEqual([['[2001:db8::3]:80,8080/tcp is gone', 2]]);
  });

  it.each([
    ['another rule', at(587, { line: 99 })],
    ['another check', at(587, { check: 'self-access' })],
    ['another severity', at(587, { severity: 'info' })],
    ['another address', at(587, { message: { en: '10.0.0.6:587 cannot reach 203.0.113.3:587/tcp', zh: '' } })],
    ['others of its kind beside it', at(587, { alike: 7 })],
  ])('stay apart with %s', (_, other) => {
    expect(portsTogether([at(25), other])).toHaveLength(2);
  });
});
