/** Pictures as SVG, the same for a PNG in a chat and for a page: the path there and back, and the services matrix. */
import type { Answer, Hop, PathPicture } from '../explain/model.ts';
import type { Lang, Service } from '../review/model.ts';
import { clip, visible } from './escape.ts';
import { cellMark, cellWords, matrixOf } from './matrix.ts';
import { SLACK_WORDS } from './slack-words.ts';
import { columnsWithin, INK, svgArrow, svgBox, svgMark, svgPage, svgText, wrapped } from './svg.ts';
import { alikeWords, markOf, outcomeWords, vantageHead, WORDS } from './words.ts';

export interface Picture {
  readonly svg: string;
  readonly title: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

/** Half of this is a phone's width, so that a letter of 22 is read there as one of 11 points. */
const WIDTH = 760;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const HOPS_SHOWN = 12;
/** Slack takes no longer alternative text. */
const ALT_CHARACTERS = 1000;

/** What grows downward. */
interface Sheet {
  readonly parts: string[];
  y: number;
}

/** The first traced path of an answer; the matrix where it has none; null where there is nothing to draw. */
export function answerPicture(answer: Answer, lang: Lang): Picture | null {
  const [path] = answer.paths;
  if (path !== undefined && answer.verdict !== null) return pathPicture(path, answer.headline, lang);
  if (answer.services.length > 0) return listPicture(answer.services, lang);
  return path === undefined ? null : pathPicture(path, answer.headline, lang);
}

/** One packet's way there and the answer's way back, hop by hop, with headers where they change. */
export function pathPicture(path: PathPicture, headline: string, lang: Lang): Picture {
  const mark = markOf(path.outcome, path.from);
  const sheet: Sheet = { parts: [], y: MARGIN };
  const lines = wrapped(visible(headline), columnsWithin(INNER - 60, 26), 4);
  sheet.parts.push(svgMark(MARGIN + 20, sheet.y + 22, 20, mark));
  for (const [index, line] of lines.entries())
    sheet.parts.push(svgText(MARGIN + 56, sheet.y + 30 + index * 34, line, { size: 26, bold: true }));
  sheet.y += Math.max(52, lines.length * 34 + 14);
  way(
    sheet,
    `${SLACK_WORDS[lang].there}: ${visible(path.from)} → ${visible(path.to)}`,
    path.there,
    path.back.length === 0 && mark === 'bad',
  );
  if (path.back.length > 0) way(sheet, SLACK_WORDS[lang].back, path.back, mark === 'bad');
  const hops = [...path.there, ...path.back].map(({ at, place }) => (place === null ? at : `${at} ${place.file}:${place.line}`));
  const alt = clip(
    visible(`${headline} ${path.from} → ${path.to}: ${outcomeWords(path.outcome, lang)}. ${hops.join(', ')}`),
    ALT_CHARACTERS,
  );
  return { svg: svgPage(WIDTH, sheet.y + MARGIN, alt, sheet.parts), title: WORDS.path[lang], alt };
}

function way(sheet: Sheet, title: string, hops: readonly Hop[], fails: boolean): void {
  for (const line of wrapped(title, columnsWithin(INNER, 22), 2)) {
    sheet.parts.push(svgText(MARGIN, sheet.y + 28, line, { size: 22, bold: true, fill: INK.dim }));
    sheet.y += 30;
  }
  sheet.y += 10;
  const shown = hops.length <= HOPS_SHOWN ? hops : [...hops.slice(0, HOPS_SHOWN - 3), ...hops.slice(-2)];
  for (const [index, hop] of shown.entries()) {
    if (index > 0) {
      sheet.parts.push(svgArrow(MARGIN + 40, sheet.y, sheet.y + 24));
      sheet.y += 24;
    }
    if (shown !== hops && index === HOPS_SHOWN - 3)
      sheet.parts.push(svgText(MARGIN + 64, sheet.y - 4, `… ${hops.length - shown.length}`, { size: 20, fill: INK.dim }));
    box(sheet, hop, fails && index === shown.length - 1);
  }
  sheet.y += 14;
}

function box(sheet: Sheet, hop: Hop, failed: boolean): void {
  const place = hop.place === null ? '' : `${hop.place.file.replace(/^.*\//, '')}:${hop.place.line}`;
  const what = wrapped(visible(hop.what), columnsWithin(INNER - 44, 20), 4);
  const changed =
    hop.before === null || hop.after === null
      ? []
      : [visible(hop.before), `→ ${visible(hop.after)}`].flatMap((line) => wrapped(line, columnsWithin(INNER - 44, 21), 2));
  const height = 42 + what.length * 27 + changed.length * 28 + 10;
  const { y } = sheet;
  sheet.parts.push(svgBox(MARGIN, y, INNER, height, INK.box, failed ? INK.bad : INK.line));
  sheet.parts.push(
    `<rect x="${MARGIN}" y="${y + 6}" width="6" height="${height - 12}" rx="3" fill="${failed ? INK.bad : changed.length > 0 ? INK.change : INK.line}"/>`,
  );
  sheet.parts.push(svgText(MARGIN + 22, y + 32, clip(visible(hop.at), 28), { size: 22, bold: true, fill: failed ? INK.bad : INK.text }));
  if (place !== '')
    sheet.parts.push(svgText(MARGIN + INNER - 16, y + 32, clip(visible(place), 34), { size: 20, fill: INK.dim, anchor: 'end' }));
  what.forEach((line, index) => void sheet.parts.push(svgText(MARGIN + 22, y + 62 + index * 27, line, { size: 20 })));
  changed.forEach(
    (line, index) =>
      void sheet.parts.push(svgText(MARGIN + 22, y + 62 + what.length * 27 + index * 28, line, { size: 21, fill: INK.change, bold: true })),
  );
  sheet.y += height;
}

const ROWS_SHOWN = 24;
const VANTAGES_SHOWN = 7;
const LABEL = 330;
const CELL = 150;

function matrixAlt(services: readonly Service[], lang: Lang): string {
  const { vantages, rows } = matrixOf(services);
  const told = rows.flatMap((row) =>
    vantages
      .filter((vantage) => row.entries.has(vantage))
      .map(
        (vantage) =>
          `${row.label} ${vantageHead(vantage, lang)}: ${cellWords(row.entries.get(vantage), lang) || outcomeWords('reaches', lang)}`,
      ),
  );
  return clip(visible(`${WORDS.services[lang]}: ${told.join('; ')}`), ALT_CHARACTERS);
}

const LIST_SERVICES = 8;

/** The same for a phone: a service below the other, the places that ask as lines. */
export function listPicture(services: readonly Service[], lang: Lang): Picture {
  const { vantages, rows } = matrixOf(services);
  const parts: string[] = [svgText(MARGIN, MARGIN + 30, WORDS.services[lang], { size: 26, bold: true })];
  let y = MARGIN + 58;
  for (const row of rows.slice(0, LIST_SERVICES)) {
    parts.push(`<path d="M${MARGIN} ${y}H${WIDTH - MARGIN}" stroke="${INK.line}" stroke-width="1.5"/>`);
    y += 34;
    for (const line of wrapped(
      `${visible(row.label)}${row.server === '' ? '' : ` → ${visible(row.server)}`}${alikeWords(row.alike, lang)}`,
      columnsWithin(INNER, 24),
      2,
    )) {
      parts.push(svgText(MARGIN, y, line, { size: 24, bold: true }));
      y += 32;
    }
    for (const vantage of vantages.filter((name) => row.entries.has(name))) {
      const entries = row.entries.get(vantage);
      const words = cellWords(entries, lang) || outcomeWords('reaches', lang);
      parts.push(svgMark(MARGIN + 16, y + 4, 13, cellMark(entries)));
      for (const line of wrapped(`${visible(vantageHead(vantage, lang))}: ${words}`, columnsWithin(INNER - 50, 22), 2)) {
        parts.push(svgText(MARGIN + 44, y + 12, line, { size: 22 }));
        y += 32;
      }
      y += 6;
    }
    y += 8;
  }
  const left = rows.length - LIST_SERVICES;
  if (left > 0) parts.push(svgText(MARGIN, y + 22, `… ${left}`, { size: 22, fill: INK.dim }));
  const alt = matrixAlt(services, lang);
  return { svg: svgPage(WIDTH, y + (left > 0 ? 40 : 0) + MARGIN, alt, parts), title: WORDS.services[lang], alt };
}

/** Who reaches what: a row for each service (ports that fare alike joined), a column for each place that asks. For a page. */
export function matrixPicture(services: readonly Service[], lang: Lang): Picture {
  const { vantages, rows } = matrixOf(services);
  const heads = vantages.slice(0, VANTAGES_SHOWN);
  const shown = rows.slice(0, ROWS_SHOWN);
  const width = 2 * MARGIN + LABEL + heads.length * CELL;
  const parts: string[] = [svgText(MARGIN, MARGIN + 30, WORDS.services[lang], { size: 26, bold: true })];
  const titles = heads.map((vantage) => wrapped(visible(vantageHead(vantage, lang)), columnsWithin(CELL - 12, 19), 2));
  let y = MARGIN + 56;
  for (const [index, lines] of titles.entries()) {
    const x = MARGIN + LABEL + index * CELL + CELL / 2;
    for (const [row, line] of lines.entries())
      parts.push(svgText(x, y + 18 + row * 23, line, { size: 19, bold: true, fill: INK.dim, anchor: 'middle' }));
  }
  y += 56;
  for (const row of shown) {
    const label = [
      ...wrapped(`${visible(row.label)}${alikeWords(row.alike, lang)}`, columnsWithin(LABEL - 12, 21), 2),
      ...(row.server === '' ? [] : wrapped(`→ ${visible(row.server)}`, columnsWithin(LABEL - 12, 19), 2)),
    ];
    const words = heads.map((vantage) => wrapped(cellWords(row.entries.get(vantage), lang), columnsWithin(CELL - 12, 16), 3));
    const height = Math.max(label.length * 26 + 18, 52 + Math.max(0, ...words.map((lines) => lines.length * 20)));
    parts.push(`<path d="M${MARGIN} ${y}H${width - MARGIN}" stroke="${INK.line}" stroke-width="1.5"/>`);
    label.forEach(
      (line, index) =>
        void parts.push(
          svgText(MARGIN, y + 30 + index * 26, line, {
            size: line.startsWith('→') ? 19 : 21,
            bold: !line.startsWith('→'),
            fill: line.startsWith('→') ? INK.dim : INK.text,
          }),
        ),
    );
    heads.forEach((vantage, index) => {
      const x = MARGIN + LABEL + index * CELL + CELL / 2;
      parts.push(svgMark(x, y + 24, 14, cellMark(row.entries.get(vantage))));
      words[index]!.forEach(
        (line, at) => void parts.push(svgText(x, y + 58 + at * 20, line, { size: 16, fill: INK.dim, anchor: 'middle' })),
      );
    });
    y += height;
  }
  const left = rows.length - shown.length + (vantages.length - heads.length);
  if (left > 0) parts.push(svgText(MARGIN, y + 26, `… ${left}`, { size: 20, fill: INK.dim }));
  const alt = matrixAlt(services, lang);
  return { svg: svgPage(width, y + (left > 0 ? 40 : 0) + MARGIN, alt, parts), title: WORDS.services[lang], alt };
}
