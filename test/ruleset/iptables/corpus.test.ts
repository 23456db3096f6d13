/** The real rulesets of the corpus against the real tools: what iptables-save prints after a load is what writeSave writes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Family, readRulesets, writeSave } from '../../../src/ruleset/index.ts';
import { detectFamily } from '../../../src/ruleset/iptables/detect.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
const TOOLS: Readonly<Record<Family, string>> = { ip: 'iptables', ip6: 'ip6tables' };

const hasCorpus = existsSync(join(CORPUS, 'MANIFEST.tsv'));
const version = spawnSync('unshare', ['-n', 'iptables', '-V'], { encoding: 'utf8' });
const hasTool = version.status === 0 && /v1\.8\.9 \(nf_tables\)/.test(version.stdout);
const why = !hasCorpus ? 'no corpus beside the checkout' : !hasTool ? 'no iptables 1.8.9 (nf_tables) in a network namespace' : '';

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly verdict: string;
}

const manifest: Row[] = hasCorpus
  ? readFileSync(join(CORPUS, 'MANIFEST.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map((cells) => ({ name: cells[0] ?? '', kind: cells[5] ?? '', verdict: cells[12] ?? '' }))
  : [];
const loadable = manifest.filter(({ verdict }) => verdict === 'ok4' || verdict === 'ok6');

function text(row: Row): string {
  return readFileSync(join(CORPUS, row.name), 'utf8');
}

function save(rules: string, family: Family): string {
  const tool = TOOLS[family];
  const run = spawnSync('unshare', ['-n', 'sh', '-c', `${tool}-restore && ${tool}-save`], {
    input: rules,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

/** Tables to their lines, counters zeroed, comment lines dropped. */
function tables(saved: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let lines: string[] = [];
  for (const line of saved.split('\n')) {
    if (line.startsWith('*')) lines = found[line] = [];
    else if (line !== '' && line !== 'COMMIT' && !line.startsWith('#')) lines.push(line.replace(/^(:\S+ \S+) \[.*/, '$1 [0:0]'));
  }
  return found;
}

describe.skipIf(why !== '')(`the corpus${why === '' ? '' : ` (skipped: ${why})`}`, () => {
  it('holds rulesets that load', () => {
    expect(loadable.length).toBeGreaterThan(90);
  });

  it.each(loadable)('$name: written as the kernel has it, and loads to the same', { timeout: 60_000 }, (row) => {
    const family: Family = row.verdict === 'ok6' ? 'ip6' : 'ip';
    const original = tables(save(text(row), family));
    const { rulesets, diagnostics } = readRulesets([{ name: row.name, text: text(row) }], { family });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const written = writeSave(rulesets);
    expect(tables(written)).toEqual(original);
    expect(tables(save(written, family))).toEqual(original);
  });
});

/** Where the manifest's tool ended, by its own words. */
const refused = manifest.flatMap((row) => {
  const line = /line:? (\d+)(?! failed)/.exec(row.verdict)?.[1];
  return row.kind === 'save' && row.verdict.startsWith('err:') && line !== undefined ? [{ ...row, line: Number(line) }] : [];
});

describe.skipIf(!hasCorpus)(`files that iptables-restore refuses${hasCorpus ? '' : ' (skipped: no corpus beside the checkout)'}`, () => {
  it('are some', () => expect(refused.length).toBeGreaterThan(25));

  // What a reader can read all the same (a MAC made anonymous, CRLF, a COMMIT without its newline) is a warning; the review goes on.
  it.each(refused)('$name: told of on the same line', (row) => {
    const { diagnostics } = readRulesets([{ name: row.name, text: text(row) }]);
    expect(diagnostics.map(({ line }) => line)).toContain(row.line);
  });

  it('for being no ruleset at all: errors', () => {
    const prose = manifest.filter(({ kind, verdict }) => kind === 'save' && verdict.includes('line 1 failed'));
    expect(prose.length).toBeGreaterThan(5);
    const read = prose.filter((row) =>
      readRulesets([{ name: row.name, text: text(row) }]).diagnostics.every(({ severity }) => severity !== 'error'),
    );
    expect(read.map(({ name }) => name)).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)(`families and dialects of the corpus${hasCorpus ? '' : ' (skipped: no corpus beside the checkout)'}`, () => {
  it.each(loadable)('$name: the family is found', (row) => {
    // Three rules.v6 name no address, so that the manifest's tool took them as IPv4 too.
    expect(detectFamily(row.name, text(row))).toBe(row.verdict === 'ok6' || row.name.endsWith('.v6') ? 'ip6' : 'ip');
  });

  it('refuses every nftables file in one error, all but a ferm file by that name', () => {
    const files = manifest.filter(({ kind }) => kind === 'nft');
    expect(files.length).toBeGreaterThan(10);
    const wrong = files.filter((row) => {
      const { diagnostics } = readRulesets([{ name: row.name, text: text(row) }]);
      return diagnostics.length !== 1 || !(row.name.endsWith('ferm.conf') ? /no ruleset/ : /nftables/).test(diagnostics[0]?.message ?? '');
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('tells an error or a warning wherever the tool refuses the text itself', () => {
    const refused = manifest.filter(({ verdict }) => verdict.startsWith('err:') && !/Set \S+ doesn't exist/.test(verdict));
    expect(refused.length).toBeGreaterThan(10);
    const silent = refused.filter((row) => readRulesets([{ name: row.name, text: text(row) }]).diagnostics.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
