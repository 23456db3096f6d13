/** Headless Chromium: pages in frames of given widths, asked whether they are drawn as they should be, and their pictures. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const chromium = process.env.CHROMIUM ?? 'chromium';
/** Higher than any page, so that nothing is below a fold. */
const HEIGHT = 3200;
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--virtual-time-budget=8000',
  '--allow-file-access-from-files',
];

interface Report {
  readonly width: number;
  /** Mermaid blocks of the page, and how many of them became diagrams. */
  readonly blocks: number;
  readonly drawn: number;
  readonly wide: boolean;
}

/** What is wrong with a page at these widths. @throws Error where Chromium cannot be started. */
export async function problemsOf(folder: string, name: string, file: string, widths: readonly number[]): Promise<string[]> {
  const outer = join(folder, `${name}-frames.html`);
  writeFileSync(outer, frames(file, widths));
  const { stdout } = await run(chromium, [...FLAGS, '--window-size=1600,900', '--dump-dom', `file://${outer}`], { maxBuffer: 1 << 28 });
  const told = /data-report="([^"]*)"/.exec(stdout)?.[1]?.replaceAll('&quot;', '"');
  if (told === undefined) return ['the page did not finish'];
  const reports: Report[] = JSON.parse(told);
  return reports.flatMap(({ width, blocks, drawn, wide }) => [
    ...(drawn === blocks ? [] : [`${width}: ${drawn} of ${blocks} diagrams are drawn`]),
    ...(wide ? [`${width}: wider than its page`] : []),
  ]);
}

/** Draws a page at a width. A window of a headless Chromium is never narrower than 500 pixels, so it is always a frame in one. */
export async function drawPage(folder: string, name: string, file: string, width: number): Promise<void> {
  const outer = join(folder, `${name}-${width}.html`);
  writeFileSync(outer, `<!doctype html><style>body{margin:0;background:#888}iframe{border:0}</style>${frame(file, width)}`);
  const window = `--window-size=${Math.max(width, 500)},${HEIGHT}`;
  await run(chromium, [...FLAGS, window, `--screenshot=${join(folder, `${name}-${width}.png`)}`, `file://${outer}`]);
}

function frame(file: string, width: number): string {
  return `<iframe src="file://${file}" width="${width}" height="${HEIGHT}"></iframe>`;
}

/** A page says that it is ready by an attribute of its body, where it has scripts at all (markdown.ts). */
function frames(file: string, widths: readonly number[]): string {
  return `<!doctype html><html><body>${widths.map((width) => frame(file, width)).join('')}
<script>
const reports = [];
const ready = (frame) => {
  const { body, documentElement, scripts } = frame.contentDocument;
  if (scripts.length > 0 && body.dataset.blocks === undefined) return setTimeout(ready, 50, frame);
  const { blocks = 0, drawn = 0 } = body.dataset;
  const width = Number(frame.width);
  reports.push({ width, blocks: Number(blocks), drawn: Number(drawn), wide: documentElement.scrollWidth > width + 1 });
  if (reports.length === ${widths.length}) document.body.setAttribute('data-report', JSON.stringify(reports));
};
for (const frame of document.querySelectorAll('iframe')) frame.addEventListener('load', () => ready(frame));
</script></body></html>`;
}
