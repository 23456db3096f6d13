/** Chinese as it is written in Taiwan and Hong Kong, in the characters and words of the mainland, which the patterns know. */
import { CustomConverter } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import taiwanWords from 'opencc-js/dict/TWPhrasesRev';

const simplified = CustomConverter(characters);
const withMainlandWords = CustomConverter(taiwanWords);

/** What OpenCC's table of words has not, in simplified characters. */
const TAIWAN: readonly (readonly [said: string, as: string])[] = [
  ['闸道', '网关'],
  ['预设', '默认'],
  ['封包', '数据包'],
  ['连接端口', '端口'],
  ['通讯端口', '端口'],
  ['界面', '接口'],
];

/** Characters that only Cantonese has, or that other text hardly has. */
const CANTONESE = /[嘅咗嘢啲喺冇唔佢哋嚟㗎畀睇嗰咩]|郁過|邊[個度啲]|點[解樣用]|係咪|呢[個條台度啲]|淨係/;

/** Cantonese, longer ones first. */
const SAID: readonly (readonly [said: string, as: string])[] = [
  ['邊啲', '哪些'],
  ['邊個', '谁'],
  ['邊度', '哪里'],
  ['邊條', '哪条'],
  ['邊台', '哪台'],
  ['點解', '为什么'],
  ['點樣', '怎么'],
  ['點用', '怎么用'],
  ['會點', '会怎样'],
  ['係咪', '是不是'],
  ['有冇', '有没有'],
  ['淨係', '只'],
  ['乜嘢', '什么'],
  ['轉做', '改成'],
  ['郁過', '动过'],
  ['咩', '什么'],
  ['呢個', '这个'],
  ['呢條', '这条'],
  ['呢台', '这台'],
  ['呢度', '这里'],
  ['呢啲', '这些'],
  ['嗰個', '那个'],
  ['而家', '现在'],
  ['佢哋', '他们'],
  ['晒出嚟', '出来'],
  ['出嚟', '出来'],
  ['嘅', '的'],
  ['咗', '了'],
  ['嘢', '东西'],
  ['啲', '些'],
  ['喺', '在'],
  ['冇', '没有'],
  ['唔', '不'],
  ['佢', '他'],
  ['嚟', '来'],
  ['㗎', '啊'],
  ['畀', '给'],
  ['睇', '看'],
  ['嗰', '那'],
  ['乜', '什么'],
  ['係', '是'],
];

/** Text in simplified characters comes back as it is: its words mean what they say there. */
export function inMainlandChinese(text: string): string {
  const written = inWrittenChinese(text).replaceAll('埠', '端口');
  if (simplified(written) === written) return written;
  const words = simplified(withMainlandWords(written));
  return TAIWAN.reduce((left, [said, as]) => left.replaceAll(said, as), words).replace(
    /(?<=第\s?[\d一二三四五六七八九十百]{1,6}\s?)列/g,
    '行',
  );
}

/** Spoken Cantonese: `去得到邊啲地方`, `點解唔通`. */
function inWrittenChinese(text: string): string {
  return CANTONESE.test(text) ? SAID.reduce((left, [said, as]) => left.replaceAll(said, as), text) : text;
}
