/** Shapes and texts of SVG pictures: plain, without fonts' or emojis' help, so that they look alike wherever they are drawn. */
import { columns, htmlText } from './escape.ts';
import type { Mark } from './words.ts';

export const FONT = "'Noto Sans S Chinese','Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei','DejaVu Sans',sans-serif";

/** Dark on light, with contrast for a small screen in the sun; its own background, so that a dark page does not swallow it. */
export const INK = {
  paper: '#ffffff',
  text: '#16202c',
  dim: '#52606d',
  line: '#c6d0da',
  box: '#f4f7fa',
  good: '#14743b',
  bad: '#b3261e',
  unsure: '#8a5a00',
  none: '#7b8794',
  change: '#0b5cad',
} as const;

export interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text; `y` is its baseline. */
export function svgText(x: number, y: number, text: string, { size, fill = INK.text, bold = false, anchor = 'start' }: TextStyle): string {
  const weight = bold ? ' font-weight="700"' : '';
  const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight}${place} xml:space="preserve">${htmlText(text)}</text>`;
}

export function svgBox(x: number, y: number, width: number, height: number, fill: string, stroke: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
}

/** A downward arrow from one box to the next. */
export function svgArrow(x: number, from: number, to: number): string {
  return `<path d="M${x} ${from}V${to - 7}M${x - 6} ${to - 9}L${x} ${to - 1}L${x + 6} ${to - 9}" fill="none" stroke="${INK.dim}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A tick, a cross or an exclamation mark in a disc: told apart by shape, not by colour alone. */
export function svgMark(x: number, y: number, radius: number, mark: Mark): string {
  const disc = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${INK[mark]}"/>`;
  const r = radius * 0.45;
  const pen = `fill="none" stroke="#ffffff" stroke-width="${radius * 0.24}" stroke-linecap="round" stroke-linejoin="round"`;
  if (mark === 'good') return `${disc}<path d="M${x - r} ${y + r * 0.1}L${x - r * 0.25} ${y + r * 0.8}L${x + r} ${y - r * 0.75}" ${pen}/>`;
  if (mark === 'bad') return `${disc}<path d="M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}" ${pen}/>`;
  if (mark === 'unsure') return `${disc}<path d="M${x} ${y - r * 1.1}V${y + r * 0.25}M${x} ${y + r * 1.1}V${y + r * 1.1}" ${pen}/>`;
  return `${disc}<path d="M${x - r} ${y}H${x + r}" ${pen}/>`;
}

/** Widths of proportional letters differ; this much of the size is what a column of text takes at most on average. */
const COLUMN_WIDTH = 0.58;

/** Columns of text of a size that fit a width, in pixels. */
export function columnsWithin(width: number, size: number): number {
  return Math.floor(width / (size * COLUMN_WIDTH));
}

/** A text broken into lines of so many columns, at blanks where there are any; past `most` lines it ends with `…`. */
export function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const push = () => {
    lines.push(line);
    line = '';
  };
  for (const word of text.split(/(?<=[ ,，。；：、])/u)) {
    if (line !== '' && columns(line) + columns(word.trimEnd()) > width) push();
    for (const piece of columns(word) > width ? pieces(word, width) : [word]) {
      if (line !== '' && columns(line) + columns(piece.trimEnd()) > width) push();
      line += piece;
    }
    if (lines.length > most) break;
  }
  if (line !== '') push();
  if (lines.length <= most) return lines.map((each) => each.trimEnd());
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.trimEnd().slice(0, -1)}…`].map((each) => each.trimEnd());
}

function pieces(word: string, width: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (columns(piece) + columns(character) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** The whole picture. `alt` is its title and description for screen readers. */
export function svgPage(width: number, height: number, alt: string, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${htmlText(FONT)}">`,
    `<title>${htmlText(alt)}</title>`,
    `<rect width="${width}" height="${height}" fill="${INK.paper}"/>`,
    ...body,
    '</svg>',
  ].join('\n');
}
