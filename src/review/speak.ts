/** Pieces of sentences that checks share, in both languages. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Box } from '../packets/box.ts';
import type { Alike } from './alike.ts';
import type { Lang, Text, WitnessPacket } from './model.ts';
import { samplePacket } from './sample.ts';
import type { Cell } from './services.ts';

/** Makes a text in every language from one function, each when somebody reads it: of thousands of findings few are. */
export function say(make: (lang: Lang) => string): Text {
  return {
    get en() {
      return make('en');
    },
    get zh() {
      return make('zh');
    },
  };
}

/** Parts of a Chinese sentence joined, with a space where Chinese meets Latin letters or digits; the parts themselves stay. */
export function joinHan(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((text, part) => {
      const meets = /\p{Script=Han}$/u.test(text) ? /^[\w.[]/.test(part) : /[\w.\]]$/.test(text) && /^\p{Script=Han}/u.test(part);
      return `${text}${meets ? ' ' : ''}${part}`;
    }, '');
}

/** `192.168.20.20:40000 → 110.88.12.88:25/tcp, in by bond1.20` */
export function packetText(packet: WitnessPacket, lang: Lang): string {
  const end = (host: string, port: number | undefined) =>
    port === undefined ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const way =
    packet.in === null
      ? { en: 'sent by the gateway itself', zh: '由网关自身发出' }
      : { en: `in by ${packet.in}`, zh: `从 ${packet.in} 进入` };
  return `${end(packet.src, packet.sport)} → ${end(packet.dst, packet.dport)}/${packet.proto}${lang === 'zh' ? ',' : ', '}${way[lang]}`;
}

export function witnessText(cell: Cell, gateway: Gateway, lang: Lang): string {
  return packetText(samplePacket(cell.boxes[0]!, gateway.interfaces, gateway.family), lang);
}

/** A packet out of a set, as text. */
export function boxWitness(box: Box, gateway: Gateway, lang: Lang): string {
  return packetText(samplePacket(box, gateway.interfaces, gateway.family), lang);
}

const NAMES: Readonly<Record<string, Text>> = {
  server: { en: 'the server itself', zh: '服务器自身' },
  gateway: { en: 'the gateway itself', zh: '网关自身' },
};

/** Vantage names as a list: `office, vlan20 and floor3`. */
export function vantageList(cells: readonly Cell[], lang: Lang): string {
  return nameList([...new Set(cells.map(({ vantage }) => NAMES[vantage.name]?.[lang] ?? vantage.name))], lang);
}

/** `internet, lan and dmz` */
export function nameList(names: readonly string[], lang: Lang): string {
  if (lang === 'zh') return names.join('、');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The first few service keys, and how many more there are. */
export function keyList(keys: readonly string[], lang: Lang, alike: Alike): string {
  const unique = [...new Set(keys)];
  const shown = unique.slice(0, MOST_KEYS);
  const first = shown.join(lang === 'zh' ? '、' : ', ');
  const count = unique.reduce((sum, key) => sum + alike.service(key), 0);
  if (count === shown.length) return first;
  return lang === 'zh' ? `${first} 等 ${count} 个服务` : `${first} and ${count - shown.length} more`;
}

const MOST_KEYS = 4;
