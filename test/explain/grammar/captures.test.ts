/** One packet, as the captures of several tools and versions show it. */
import { describe, expect, it } from 'vitest';
import { captured } from '../../../src/explain/grammar/captures.ts';

const SYN = { src: '192.168.20.7', dst: '110.88.12.88', proto: 'tcp', sport: 44310, dport: 25 };

describe('a captured SYN', () => {
  it.each([
    ['tcpdump 4', '17:40:55.002114 IP 192.168.20.7.44310 > 110.88.12.88.25: Flags [S], seq 771204, win 65535, length 0'],
    ['tcpdump 4.99 on any', '17:40:55.002114 bond1.20 In  IP 192.168.20.7.44310 > 110.88.12.88.25: Flags [S], seq 771204, length 0'],
    ['tcpdump without -n', '17:40:55.002114 IP 192.168.20.7.44310 > 110.88.12.88.smtp: Flags [S], seq 771204, win 65535, length 0'],
    ['the second line of -v', '    192.168.20.7.44310 > 110.88.12.88.25: Flags [S], cksum 0x1a02 (correct), seq 12, win 64240, length 0'],
    [
      'tcpdump -e',
      '11:15:32.884201 52:54:00:9a:01:07 > 52:54:00:11:22:33, ethertype IPv4 (0x0800), length 74: 192.168.20.7.44310 > 110.88.12.88.25: Flags [S], seq 5519',
    ],
    ['tcpdump 3', '09:41:07.220145 192.168.20.7.44310 > 110.88.12.88.smtp: S 1190283311:1190283311(0) win 5840 <mss 1460> (DF)'],
    ['tshark', '    7 0.004112 192.168.20.7 -> 110.88.12.88 TCP 74 44310 -> 25 [SYN] Seq=0 Win=64240 Len=0 MSS=1460'],
  ])('by %s', (_, line) => {
    expect(captured(line)).toMatchObject({ flow: SYN, flags: 'S' });
  });

  it.each([
    ['tcpdump 4', '17:40:55.1 IP 110.88.12.88.25 > 192.168.20.7.44310: Flags [R.], seq 0, ack 1, win 0, length 0', 'R.'],
    ['tcpdump 3', '09:41:07.2 110.88.12.88.25 > 192.168.20.7.44310: R 0:0(0) ack 1190283312 win 0', 'R.'],
    ['tshark', '8 0.004159 110.88.12.88 -> 192.168.20.7 TCP 54 25 -> 44310 [RST, ACK] Seq=1 Ack=1 Win=0 Len=0', 'R.'],
  ])('and the answer, by %s', (_, line, flags) => {
    expect(captured(line)?.flags).toBe(flags);
  });

  it.each(['192.168.20.7 -> 110.88.12.88:25', '192.168.20.7 > 110.88.12.88: why?', 'from 192.168.20.7 to 110.88.12.88'])(
    'is none in a question: %s',
    (text) => {
      expect(captured(text)).toBeNull();
    },
  );
});
