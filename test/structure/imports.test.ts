/** Imports run downward only (CONTRIBUTING.md, "The house"). */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

/** What each room may import, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/ruleset': [],
  'src/packets': ['src/ruleset'],
  'src/network': ['src/ruleset', 'src/packets'],
  'src/netfilter': ['src/ruleset', 'src/packets', 'src/network'],
  'src/review': ['src/ruleset', 'src/packets', 'src/network', 'src/netfilter'],
  'src/explain': ['src/ruleset', 'src/packets', 'src/network', 'src/netfilter', 'src/review'],
  'src/render': ['src/ruleset', 'src/packets', 'src/network', 'src/netfilter', 'src/review', 'src/explain'],
  'src/jobs': ['src/ruleset', 'src/packets', 'src/network', 'src/netfilter', 'src/review', 'src/explain', 'src/render'],
  'src/github': ['src/ruleset', 'src/review', 'src/explain', 'src/render', 'src/jobs'],
  'src/slack': ['src/ruleset', 'src/review', 'src/explain', 'src/render', 'src/jobs'],
  'src/demo': ['src/ruleset', 'src/review', 'src/explain', 'src/render', 'src/jobs', 'src/github', 'src/slack'],
  rules: ['src/ruleset', 'src/packets', 'src/network', 'src/netfilter', 'src/review'],
};
/** The engine: no file system, no network, no clock; it also runs in a browser. */
const ENGINE = ['src/ruleset', 'src/packets', 'src/network', 'src/netfilter', 'src/review', 'src/explain', 'src/render', 'rules'];

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Static imports and re-exports, imports for their effect, dynamic ones. */
const STATEMENT =
  /^(?:import|export) (?:type )?(?:\{[^}]*\}|\*(?: as \w+)?|\w+(?:, \{[^}]*\})?) from '(?<a>[^']+)'|^import '(?<b>[^']+)'|\bimport\('(?<c>[^']+)'\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(STATEMENT)].map((match) => {
    const target = match.groups!.a ?? match.groups!.b ?? match.groups!.c!;
    return { from: file, to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target };
  });
}

function room(path: string): string {
  return path.startsWith('rules/') ? 'rules' : path.split('/').slice(0, 2).join('/');
}

const all = [...sources('src'), ...sources('rules')].flatMap(importsOf);

describe('imports', () => {
  it('are found at all', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it.each(Object.keys(ALLOWED))('of %s run downward', (from) => {
    const local = all.filter((each) => room(each.from) === from && /^(src|rules)\//.test(each.to));
    const wrong = local.filter((each) => room(each.to) !== from && !ALLOWED[from]!.includes(room(each.to)));
    expect(wrong.map((each) => `${each.from} → ${each.to}`)).toEqual([]);
  });

  it('of a check go to the engine, never to another check', () => {
    const wrong = all.filter((each) => each.from.startsWith('rules/') && each.from !== 'rules/index.ts' && each.to.startsWith('rules/'));
    expect(wrong).toEqual([]);
  });

  it('rules are imported by the command line only, and through their index', () => {
    const wrong = all.filter(
      (each) =>
        each.from.startsWith('src/') && each.to.startsWith('rules/') && (room(each.from) !== 'src/cli' || each.to !== 'rules/index.ts'),
    );
    expect(wrong).toEqual([]);
  });

  it.each(ENGINE)('of %s know no Node and no service', (engine) => {
    const outside = all.filter((each) => room(each.from) === engine && !/^(src|rules)\//.test(each.to));
    const known = new Set(['zod', 'yaml', 'diff', 'unbash', 'opencc-js']);
    expect(outside.filter((each) => !known.has(each.to.split('/')[0] ?? '')).map((each) => `${each.from} → ${each.to}`)).toEqual([]);
  });
});
