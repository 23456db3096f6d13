/** SVG to PNG with a font of the package's own: a server, or a bare machine, has none that could be relied on. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Noto Sans in Simplified Chinese and Latin (OFL-1.1); resvg reads TrueType and OpenType files, no web fonts. */
const FONTS = ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'];
const FAMILY = 'Noto Sans S Chinese';

/** Draws off the thread that acknowledges. Throws what the renderer finds wrong with the picture. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  // The package names no font among its exports; they lie beside its main file.
  const folder = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const fontFiles = FONTS.map((name) => join(folder, name));
  const drawn = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
    fitTo: { mode: 'zoom', value: 1.5 },
  });
  return drawn.asPng();
}
