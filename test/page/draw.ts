/**
 * Opens what people are shown in headless Chromium: comments as GitHub draws them, HTML reports, Slack's messages; light and dark, on a
 * phone and on a desk. Checks what a machine can: every diagram is drawn, nothing is wider than its page, no HTML but our own.
 *
 *     npm ci --prefix test/page && npx node test/page/draw.ts [FOLDER]
 *
 * With a FOLDER, pictures of all are drawn into it, to be looked at. ONLY=name,name limits it to some. Exit 1 where something is not as it
 * should be; each is told.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPage, problemsOf } from './browser.ts';
import { type Sample, samples, THEMES } from './samples.ts';

const kept = process.argv[2];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'hairpin-page-'));

async function look({ name, widths, page }: Sample): Promise<string[]> {
  const problems: string[] = [];
  for (const theme of THEMES) {
    const file = join(folder, `${name}-${theme}.html`);
    writeFileSync(file, page(theme));
    problems.push(...(await problemsOf(folder, `${name}-${theme}`, file, widths)).map((problem) => `${name}: ${theme}: ${problem}`));
    if (kept !== undefined) for (const width of widths) await drawPage(folder, `${name}-${theme}`, file, width);
  }
  return problems;
}

mkdirSync(folder, { recursive: true });
const only = process.env.ONLY?.split(',');
const wanted = samples().filter(({ name }) => only === undefined || only.includes(name));
const problems: string[] = [];
for (const sample of wanted) problems.push(...sample.problems, ...(await look(sample)));
if (kept === undefined) rmSync(folder, { recursive: true });
for (const problem of problems) console.error(problem);
console.log(`${wanted.length} pages, light and dark: ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
