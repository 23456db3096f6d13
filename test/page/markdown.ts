/** Markdown as GitHub draws it: GitHub-flavoured, with its style sheet and Mermaid. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Theme } from './samples.ts';

const require = createRequire(import.meta.url);
/** What GitHub keeps of HTML, and the bot writes. */
const OWN_HTML = /^<\/?(details|summary|br)>$/;

export function markdownPage(markdown: string, theme: Theme): string {
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
  document.body.dataset.drawn = document.querySelectorAll('pre.mermaid svg[aria-roledescription="sequence"]').length;
  document.body.dataset.blocks = blocks;
});
</script></body></html>`;
}

/** HTML of others that came through the Markdown. */
export function foreignHtml(markdown: string): string[] {
  const prose = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
  return (prose.match(/<\/?[a-zA-Z][^>]*>/g) ?? []).filter((tag) => !OWN_HTML.test(tag));
}
