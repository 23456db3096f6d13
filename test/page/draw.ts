/**
 * Draws what the bot posts as GitHub draws it (GitHub-flavoured Markdown, its style sheet, Mermaid) in headless Chromium, light and dark,
 * 320 and 1280 pixels wide, and checks what a machine can: every diagram is drawn, nothing is wider than its page, no HTML but our own.
 *
 *     npm ci --prefix test/page && npx node test/page/draw.ts [FOLDER]
 *
 * Exit 0: all is well, and the pictures are in FOLDER (else in a temporary one); 1: something is not; each is told.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { samples } from './samples.ts';

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const chromium = process.env.CHROMIUM ?? 'chromium';
const WIDTHS = [320, 1280] as const;
const THEMES = ['light', 'dark'] as const;
/** What GitHub keeps of HTML, and the bot writes. */
const OWN_HTML = /^<\/?(details|summary|br)>$/;

interface Drawn {
  readonly name: string;
  readonly problems: readonly string[];
}

function page(markdown: string, theme: (typeof THEMES)[number]): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const mermaid = require.resolve('mermaid/dist/mermaid.min.js');
  const background = theme === 'dark' ? '#0d1117' : '#ffffff';
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>${css}
body{margin:0;background:${background}} article{box-sizing:border-box;max-width:900px;margin:0 auto;padding:16px;overflow-wrap:break-word}
pre.mermaid{background:none;text-align:center}</style>
<script src="file://${mermaid}"></script></head><body><article class="markdown-body">${html}</article>
<script>
for (const code of document.querySelectorAll('code.language-mermaid')) {
  const pre = code.parentElement; pre.className = 'mermaid'; pre.textContent = code.textContent;
}
const blocks = document.querySelectorAll('pre.mermaid').length;
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${theme === 'dark' ? 'dark' : 'default'}' });
mermaid.run({ querySelector: 'pre.mermaid', suppressErrors: true }).finally(() => {
  const drawn = document.querySelectorAll('pre.mermaid svg[aria-roledescription="sequence"]').length;
  const wide = document.documentElement.scrollWidth > window.innerWidth + 1;
  document.body.setAttribute('data-report', JSON.stringify({ blocks, drawn, wide }));
});
</script></body></html>`;
}

/** HTML of others that came through the Markdown. */
function foreignHtml(markdown: string): string[] {
  const prose = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
  return (prose.match(/<\/?[a-zA-Z][^>]*>/g) ?? []).filter((tag) => !OWN_HTML.test(tag));
}

async function draw(folder: string, name: string, markdown: string): Promise<Drawn> {
  const problems = foreignHtml(markdown).map((tag) => `foreign HTML ${tag}`);
  for (const theme of THEMES) {
    const file = join(folder, `${name}-${theme}.html`);
    writeFileSync(file, page(markdown, theme));
    for (const width of WIDTHS) {
      const picture = join(folder, `${name}-${theme}-${width}.png`);
      // A window of a headless Chromium is never narrower than 500 pixels, so the narrow page is a frame in it.
      const shown = width < 500 ? framed(folder, name, theme, width, file) : file;
      const flags = [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--virtual-time-budget=8000',
        '--allow-file-access-from-files',
      ];
      const { stdout } = await run(chromium, [...flags, `--window-size=${Math.max(width, 500)},2400`, '--dump-dom', `file://${file}`], {
        maxBuffer: 1 << 28,
      });
      await run(chromium, [...flags, `--window-size=${Math.max(width, 500)},2400`, `--screenshot=${picture}`, `file://${shown}`]);
      problems.push(...reported(stdout).map((what) => `${theme} ${width}: ${what}`));
    }
  }
  return { name, problems };
}

function framed(folder: string, name: string, theme: string, width: number, file: string): string {
  const outer = join(folder, `${name}-${theme}-${width}.html`);
  writeFileSync(
    outer,
    `<!doctype html><style>body{margin:0;background:#888}</style><iframe src="file://${file}" style="border:0;width:${width}px;height:2400px"></iframe>`,
  );
  return outer;
}

function reported(dom: string): string[] {
  const text = /data-report="([^"]*)"/.exec(dom)?.[1]?.replaceAll('&quot;', '"');
  if (text === undefined) return ['the page did not finish'];
  const { blocks, drawn, wide }: { blocks: number; drawn: number; wide: boolean } = JSON.parse(text);
  return [...(drawn === blocks ? [] : [`${drawn} of ${blocks} diagrams are drawn`]), ...(wide ? ['wider than its page'] : [])];
}

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'hairpin-page-'));
mkdirSync(folder, { recursive: true });
const only = process.env.ONLY?.split(',');
let wrong = 0;
for (const [name, markdown] of Object.entries(await samples())) {
  if (only !== undefined && !only.includes(name)) continue;
  const { problems } = await draw(folder, name, markdown);
  wrong += problems.length;
  for (const problem of problems) console.error(`${name}: ${problem}`);
}
console.log(`drawn into ${folder}; ${wrong} problems`);
process.exit(wrong === 0 ? 0 : 1);
