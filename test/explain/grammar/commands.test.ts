import { describe, expect, it } from 'vitest';
import { commandTargets, SPEAKS_UDP, spokenBy } from '../../../src/explain/grammar/commands.ts';
import { ask, meaningLine } from '../asking.ts';

const called = (text: string) => commandTargets(text).map((at) => /^[^\s,]+/.exec(text.slice(at))?.[0]);

describe('whom a command calls', () => {
  it.each([
    ['ssh root@192.168.1.80 out of my home connection', ['192.168.1.80']],
    ['nc -u 192.168.30.40 514', ['192.168.30.40']],
    ['nc -zv -w 3 110.88.12.88 25', ['110.88.12.88']],
    ['dig @9.9.9.9 example.org', ['9.9.9.9']],
    ['dig example.org @9.9.9.9', ['9.9.9.9']],
    ['swaks --to a@b.example --server 110.88.12.88', ['110.88.12.88']],
    ['openssl s_client -connect 110.88.12.89:443', ['110.88.12.89:443']],
    ['http://192.168.1.80:8080/health seen by a probe', ['http://192.168.1.80:8080/health']],
    ['ssh from vlan20 to web', []],
    ['telnet works from office', []],
    ['ping is blocked', []],
  ])('%s', (text, expected) => {
    expect(called(text)).toEqual(expected);
  });

  it.each([
    ['ssh root@192.168.1.80 out of my home connection 198.51.100.23, possible?', 'path 198.51.100.23 192.168.1.80:22/tcp'],
    ['would dig @9.9.9.9 example.org be let out from vlan20', 'path vlan20 9.9.9.9:53/udp'],
    ['nc -u 192.168.30.40 514 from 192.168.20.3', 'path 192.168.20.3 192.168.30.40:514/udp'],
    ['ssh -p 2222 deploy@192.168.1.80 from floor3', 'path floor3 192.168.1.80:2222/tcp'],
    ['nmap -p 25,110 192.168.1.55 from vlan20', 'path vlan20 192.168.1.55:25,110/tcp'],
    ['http://192.168.1.80:8080/health seen by a probe at 192.168.20.9, allowed?', 'path 192.168.20.9 192.168.1.80:8080/tcp'],
  ])('%s', (question, expected) => {
    expect(meaningLine(ask(question).meaning)).toBe(expected);
  });

  it('speaks what it speaks', () => {
    expect(spokenBy('dig @9.9.9.9 x')).toEqual({ port: 53, proto: 'udp' });
    expect(spokenBy('dig it up')).toBeNull();
    expect(SPEAKS_UDP.test('nc -zu host 53')).toBe(true);
    expect(SPEAKS_UDP.test('nc -z host 53')).toBe(false);
  });
});
