/** PNGs are drawn with the package's own font: Latin, Chinese and signs have ink on a machine that has no font at all. */
import { expect, it } from 'vitest';
import { drawPng } from '../../src/cli/draw.ts';
import { svgPage, svgText } from '../../src/render/svg.ts';

const page = (text: string) => svgPage(300, 60, 'a', text === '' ? [] : [svgText(10, 40, text, { size: 24 })]);

it('draws letters, Chinese and arrows, each differently from a missing glyph', async () => {
  const blank = await drawPng(page(''));
  expect(Buffer.from(blank.subarray(1, 4)).toString()).toBe('PNG');
  // Width and height stand big-endian in the header (PNG, 11.2.2).
  expect([Buffer.from(blank).readUInt32BE(16), Buffer.from(blank).readUInt32BE(20)]).toEqual([450, 90]);
  const drawn = await Promise.all(['mail-gw', '网关', '回程', '→', '…', '\u{10fffd}'].map((text) => drawPng(page(text))));
  const kinds = new Set([blank, ...drawn.slice(0, 5)].map((png) => Buffer.from(png).toString('base64')));
  expect(kinds.size).toBe(6);
  for (const png of drawn.slice(0, 5)) expect(Buffer.from(png).equals(Buffer.from(drawn[5]!))).toBe(false);
}, 60_000);
