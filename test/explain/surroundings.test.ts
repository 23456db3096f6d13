/** Ends that are not single hosts across the gateway: whole zones and networks as destinations, and hosts of one segment. */
import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

describe('a whole zone as the destination', () => {
  it('is answered for every address of it', () => {
    const answer = ask('vlan20 -> floor3');
    expect(answer.verdict).toBe('dropped');
    expect(answer.text).toContain('TCP, UDP and ICMP are taken');
  });

  it('is the whole of the internet too, and the way back is followed', () => {
    const answer = ask('192.168.1.55 -> internet:25');
    expect(answer.verdict).toBe('reaches');
    expect(answer.text).toContain('the server sees 110.88.12.88');
  });

  it('never has all traffic traced on the live gateway', () => {
    expect(ask('vlan20 -> floor3').text).toMatch(/iptables -t raw -I PREROUTING -s [\d.]+ -d 192\.168\.30\.\d+ -j TRACE/);
  });

  it('is its own zone only by mistake', () => {
    expect(ask('office -> office').meaning.ask).toBe('unclear');
  });
});

describe('hosts of one segment', () => {
  it('are told to be neighbours, in both languages', () => {
    expect(ask('192.168.1.9 -> 192.168.1.55:25').text).toMatch(/^192\.168\.1\.9 and 192\.168\.1\.55:25\/tcp are neighbours on bond1/);
    expect(ask('192.168.1.9 -> 192.168.1.55:25', 'zh').text).toContain('在同一网段（bond1）');
  });

  it('are told so where a client saw something, and what that proves', () => {
    const { text } = ask('192.168.1.9: connection refused to 192.168.1.55:25');
    expect(text).toContain('are neighbours on bond1');
    expect(text).toContain('a RST or an ICMP error came back');
  });

  it.each([
    ['behind an inner router', '192.168.30.9 -> 192.168.1.55:25'],
    ['asking a published address', '192.168.1.9 -> 110.88.12.88:25'],
    ['asking the gateway', '192.168.1.9 -> 192.168.1.1:22'],
    ['of another segment', '192.168.20.9 -> 192.168.1.55:25'],
    ['of which the gateway logged a packet', 'IN=bond1 OUT=bond1 SRC=192.168.1.9 DST=192.168.1.55 LEN=60 PROTO=TCP SPT=40000 DPT=25 SYN'],
  ])('are none %s', (_, question) => {
    expect(ask(question).text).not.toContain('neighbours');
  });
});

describe('a private source that no SNAT changes', () => {
  it('is told to get no answer from the internet', () => {
    const { text, meaning } = ask('what if the masquerade line was gone, does 192.168.1.20 reach 198.51.100.7:443?');
    expect(meaning).toEqual({ ask: 'what-if', from: '192.168.1.20', to: '198.51.100.7:443/tcp' });
    expect(text).toContain('leaves with its private source address (RFC 1918)');
  });

  it('is not told of where it is translated, nor of the gateway itself', () => {
    expect(ask('192.168.1.20 -> 198.51.100.7:443').text).not.toContain('RFC 1918');
    expect(ask('gateway -> 198.51.100.7:443').text).not.toContain('RFC 1918');
  });
});
