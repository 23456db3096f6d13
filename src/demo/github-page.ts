/** STAND-IN, not the product: plain pages for `hairpin demo --keep`, so that the printed addresses and the bot's links lead somewhere. */
import type { Repository } from './github-people.ts';
import type { Route } from './layer.ts';

/** The pages of a pull request (`/owner/name/pull/1`) and of a file at a commit (`/owner/name/blob/SHA/path`). */
export function pageRoutes(find: (fullName: string) => Repository | undefined): readonly Route[] {
  return [
    {
      method: 'GET',
      path: /^\/([^/]+\/[^/]+)\/pull\/(\d+)$/,
      answer: async ({ params: [name = '', number = ''] }) => {
        const repository = find(name);
        return repository === undefined ? missing : html(`${name} #${number}`, await pullPage(repository, Number(number)));
      },
    },
    {
      method: 'GET',
      path: /^\/([^/]+\/[^/]+)\/blob\/([^/]+)\/(.+)$/,
      answer: async ({ params: [name = '', ref = '', path = ''] }) => {
        const text = await find(name)?.file(ref, path);
        return typeof text === 'string' ? html(path, filePage(path, text)) : missing;
      },
    },
  ];
}

/** Whether a path is one of these pages, which need no token. */
export function isPage(path: string): boolean {
  return /^\/[^/]+\/[^/]+\/(pull\/\d+|blob\/.+)$/.test(path) && !path.startsWith('/repos/');
}

const missing = { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('not found\n') };

function html(title: string, body: string) {
  const page = `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}pre{white-space:pre-wrap;border:1px solid gray;padding:1rem}:target{background:#fd66}</style>
<p>A stand-in for GitHub on this machine.</p>${body}`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(page) };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

async function pullPage(repository: Repository, number: number): Promise<string> {
  const pull = await repository.pull(number);
  const checks = (await repository.checkRuns(pull.headSha)).map((run) => {
    const places = run.annotations.map(
      (one) => `<li>${escapeHtml(`${one.path}:${one.start_line} ${one.title ?? ''} ${one.message}`)}</li>`,
    );
    return `<h2>${escapeHtml(`${run.name}: ${run.conclusion ?? run.status}`)}</h2><p>${escapeHtml(run.title)}</p><ul>${places.join('')}</ul>`;
  });
  const comments = (await repository.comments(number)).map((one) => `<h2>${escapeHtml(one.user)}</h2><pre>${escapeHtml(one.body)}</pre>`);
  const reviews = (await repository.reviews(number)).map((one) => {
    const lines = one.comments.map((each) => `<pre>${escapeHtml(`${each.path}:${each.startLine}-${each.line}\n${each.body}`)}</pre>`);
    return `<h2>Review of ${escapeHtml(one.commit.slice(0, 7))}</h2><pre>${escapeHtml(one.body)}</pre>${lines.join('')}`;
  });
  return `<h1>${escapeHtml(pull.title)} #${number}</h1>${checks.join('')}${comments.join('')}${reviews.join('')}`;
}

function filePage(path: string, text: string): string {
  const lines = text
    .split('\n')
    .map((line, index) => `<span id="L${index + 1}">${String(index + 1).padStart(5)}  ${escapeHtml(line)}</span>`);
  return `<h1>${escapeHtml(path)}</h1><pre>${lines.join('\n')}</pre>`;
}
