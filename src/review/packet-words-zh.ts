/** What packet-words.ts says of packets, in Chinese. */
import type { Lang } from './model.ts';
import { joinHan } from './speak.ts';

/** A change's `packets` in a language; they are written in English. */
export function packetsIn(packets: string, lang: Lang): string {
  return lang === 'zh' ? packets.split('; ').map(inChinese).join('；') : packets;
}

/** `tcp to 110.88.12.88:25`, `INVALID tcp from port 53 in by eth0`, `… (7 regions)`. */
function inChinese(text: string): string {
  const regions = /^… \((\d+) regions\)$/.exec(text);
  if (regions) return `……（共 ${regions[1]} 个区域）`;
  const [, what = '', from = '', by = '', to = '', where = ''] =
    /^((?:(?! from | in by | to | where ).)*)( from (?:(?! in by | to | where ).)*)?( in by (?:(?! to | where ).)*)?( to (?:(?! where ).)*)?( where .*)?$/u.exec(
      text,
    ) ?? [];
  const packets = what
    .replace(/^any packet\b/, '任意报文')
    .replace(/ \(not (.*)\)$/, '（$1 除外）')
    .replace(/ without SYN$/, '（无 SYN）')
    .replace(/ with flags (.*)$/, '（标志 $1）')
    .replace(/ type (.*)$/, '（类型 $1）');
  const place = (words: string) =>
    words
      .replace(/\bport (?=\d)/, '端口 ')
      .replace(/^all but (\S.*)$/, '$1 以外')
      .replace(/^anywhere but (\S.*)$/, '$1 以外的任何地方')
      .replace(/^anywhere$/, '任何地方')
      .replace(/^the gateway\b/, '网关自身')
      .replace(/, 端口 /, ' 端口 ');
  const parts = [
    from === '' ? '' : joinHan('从', place(from.slice(6))),
    by === '' ? '' : joinHan('经', by.slice(7), '进入'),
    to === '' ? '' : joinHan('到', place(to.slice(4))),
  ].filter((part) => part !== '');
  const said = parts.length === 0 ? packets : joinHan(...parts, '的', packets);
  return where === ''
    ? said
    : `${said}（${where
        .slice(7)
        .replace(/ does not match/g, ' 不匹配')
        .replace(/ matches/g, ' 匹配')
        .replace(/ and /g, ' 且 ')}）`;
}
