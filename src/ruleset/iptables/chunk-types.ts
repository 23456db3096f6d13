/** SCTP chunk types as `--chunk-types` takes them. Numbers and flags: RFC 9260, IANA's registry of SCTP parameters. */
import type { Value } from './values.ts';

/** Name, number, and the letters of its flags from the highest bit. */
const CHUNKS: readonly (readonly [name: string, number: number, flags: string])[] = [
  ['DATA', 0, '----IUBE'],
  ['INIT', 1, ''],
  ['INIT_ACK', 2, ''],
  ['SACK', 3, ''],
  ['HEARTBEAT', 4, ''],
  ['HEARTBEAT_ACK', 5, ''],
  ['ABORT', 6, '-------T'],
  ['SHUTDOWN', 7, ''],
  ['SHUTDOWN_ACK', 8, ''],
  ['ERROR', 9, ''],
  ['COOKIE_ECHO', 10, ''],
  ['COOKIE_ACK', 11, ''],
  ['ECN_ECNE', 12, ''],
  ['ECN_CWR', 13, ''],
  ['SHUTDOWN_COMPLETE', 14, '-------T'],
  ['I_DATA', 64, '----IUBE'],
  ['ASCONF_ACK', 128, ''],
  ['PAD', 132, ''],
  ['FORWARD_TSN', 192, ''],
  ['ASCONF', 193, ''],
  ['I_FORWARD_TSN', 194, ''],
];

/** `INIT,DATA:Ube` in the order of their numbers; a capital letter asks for a set flag, a small one for a clear one. */
export const chunkTypes: Value = (text) => {
  if (/^(all|none)$/i.test(text)) return text.toUpperCase();
  const chosen = new Map<number, string>();
  for (const part of text.split(',')) {
    const [name = '', letters = ''] = part.split(':');
    const chunk = CHUNKS.find(([known]) => known === name.toUpperCase());
    if (chunk === undefined) return { wrong: `'${name}' is no SCTP chunk type: expected such as INIT, DATA or ABORT` };
    const flags = flagsOf(letters, chunk[2]);
    if (flags === null) return { wrong: `'${letters}' are no flags of the SCTP chunk type ${chunk[0]}` };
    chosen.set(chunk[1], flags === '' ? chunk[0] : `${chunk[0]}:${flags}`);
  }
  return CHUNKS.flatMap(([, number]) => chosen.get(number) ?? []).join(',');
};

/** Letters in the order of their bits, the last one given of each; null where one is unknown. */
function flagsOf(letters: string, known: string): string | null {
  const given = new Map<string, string>();
  for (const letter of letters) {
    const upper = letter.toUpperCase();
    if (upper === '-' || !known.includes(upper)) return null;
    // A flag that was asked to be set stays so.
    if (given.get(upper) !== upper) given.set(upper, letter);
  }
  return [...known].flatMap((letter) => given.get(letter) ?? []).join('');
}
