/** A question's characters made even: chats, keyboards and input methods write the same thing in many ways. */
import { inMainlandChinese } from './regions.ts';

/** Questions longer than this are cut: a question is a line or two, pasted rules, or a page of pasted evidence. */
const LONGEST = 6000;
const LINES = 60;
const LINE = 1000;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Fullwidth letters, digits and signs as ASCII; arrows, dashes and quotes as people mean them; Slack's mentions and links unwrapped. */
export function evenText(text: string): string {
  return (
    inMainlandChinese(text.slice(0, LONGEST))
      .replace(/<[@!#][^<>\n]{0,200}>/g, ' ')
      .replace(/<((?:https?|mailto|tel):[^<>|\n]{0,500})(?:\|([^<>\n]{0,500}))?>/g, (_, url: string, label?: string) => label ?? url)
      .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
      // A comma of Chinese text ends what stands before it: no list of a rule goes on behind it.
      .replace(/(?<=[\d.]\/\d{1,2})，(?=\d)/g, ', ')
      .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
      .replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
      .replace(/[\u3000\u00a0\t]/g, ' ')
      .replace(/[—–]{1,2}>|→|⇒|➜|=>|➔/g, '->')
      .replace(/—/g, '--')
      .replace(/[“”„«»「」『』`]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/第([一二两三四五六七八九十百]{1,6})(?=行|条)/g, (_, digits: string) => `第${hanNumber(digits)}`)
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .slice(0, LINES)
      .map((line) => line.slice(0, LINE).trimEnd())
      .join('\n')
      .trim()
  );
}

const HAN = '零一二三四五六七八九';

/** 八, 十二, 三十一, 一百零五: up to 999. */
function hanNumber(text: string): number {
  let [sum, digit] = [0, 0];
  for (const character of text.replaceAll('两', '二')) {
    const unit = character === '十' ? 10 : character === '百' ? 100 : null;
    if (unit === null) digit = HAN.indexOf(character);
    else {
      sum += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

/** Edits that turn one word into another, a swap of neighbours counted as one (Damerau, restricted); words longer than 32 are never near. */
export function distance(a: string, b: string): number {
  if (a.length > 32 || b.length > 32) return 32;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/**
 * The one known word that a misspelt one stands for, or null: at most one edit, two where both have seven letters. Digits are never mended (vlan21
 * is no misspelt vlan20), and of two equally near words neither is meant.
 */
export function misspelt(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const digits = lower.replace(/\D/g, '');
  const allowed = (candidate: string) => (lower.length >= 7 && candidate.length >= 7 ? 2 : 1);
  const near = [...new Set(known)]
    .filter((candidate) => lower.length >= 4 && candidate.length >= 4 && Math.abs(candidate.length - lower.length) <= allowed(candidate))
    .filter((candidate) => candidate.replace(/\D/g, '') === digits)
    .map((candidate) => ({ candidate, far: distance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= allowed(candidate));
  const least = near.reduce((far, one) => Math.min(far, one.far), 3);
  const nearest = near.filter(({ far }) => far === least);
  return nearest.length === 1 ? nearest[0]!.candidate : null;
}

/** As a pattern that matches just this. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
