/** What the installed iptables says of option lines: `iptables-restore --test`, the real load in a namespace of its own, and iptables-save. */
import { spawnSync } from 'node:child_process';
import type { Family } from '../../../src/ruleset/index.ts';
import type { Line } from './generate.ts';

export interface Verdict {
  readonly test: boolean;
  /** Taken by the kernel. Null where --test refuses already. */
  readonly load: boolean | null;
  /** The kernel's or the tool's reason. */
  readonly why: string;
  /** The rule as iptables-save prints it, without `-A CHAIN`. */
  readonly saved: string | null;
}

/** ipsets that the generated lines name. */
const SETS = ['hosts hash:ip', 'pairs hash:ip,port', 'triples hash:ip,port,ip'];
const PREPARE = SETS.map((set) => `ipset create ${set} timeout 0 counters 2>/dev/null`).join('; ');

export const hasTool = /v1\.8\.9 \(nf_tables\)/.test(run('ip', 'iptables -V', '').out);

function run(family: Family, command: string, input: string): { status: number; out: string; err: string } {
  const tool = family === 'ip' ? 'iptables' : 'ip6tables';
  const done = spawnSync('unshare', ['-n', 'sh', '-c', command.replaceAll('TOOL', tool)], {
    input: input.replaceAll('TOOL', tool),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: done.status ?? 1, out: done.stdout, err: done.stderr };
}

const TABLES = ['filter', 'nat', 'mangle', 'raw', 'security'] as const;

interface Numbered extends Line {
  readonly chain: string;
}

/** A file with each line in a chain of its own, and which of its lines holds which rule. */
function fileOf(lines: readonly Numbered[]): { text: string; rows: Map<number, Numbered> } {
  const rows = new Map<number, Numbered>();
  const text: string[] = [];
  for (const table of TABLES) {
    const own = lines.filter((line) => line.table === table);
    if (own.length === 0) continue;
    text.push(`*${table}`, ...own.map(({ chain }) => `:${chain} - [0:0]`));
    for (const line of own) {
      text.push(`-A ${line.chain} ${line.text}`);
      rows.set(text.length, line);
    }
    text.push('COMMIT');
  }
  return { text: `${text.join('\n')}\n`, rows };
}

/** The verdict on each line, in their order. */
export function judge(lines: readonly Line[], family: Family): Verdict[] {
  const numbered = lines.map((line, index): Numbered => ({ ...line, chain: `c${index}` }));
  const reasons = new Map<string, string>();
  const tested = numbered.filter((line) => !refusedByTest(line, reasons));
  const loaded = loadAll(tested, family, reasons);
  return numbered.map((line) => {
    const saved = loaded.get(line.chain);
    const test = tested.includes(line);
    return { test, load: test ? saved !== undefined : null, why: reasons.get(line.chain) ?? '', saved: saved ?? null };
  });
}

function batches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** Exit status and what was said. */
const tests = new Map<string, string>();

/** Tests many lines in one namespace, each by a run of its own: an error ends iptables-restore's run. */
export function testLines(lines: readonly Line[], family: Family): void {
  for (const batch of batches(lines, 200)) {
    const files = batch.map((line) => `*${line.table}\n:c0 - [0:0]\n-A c0 ${line.text}\nCOMMIT\n`);
    const script = `set -f; ${PREPARE}; ${files.map((_, index) => `said=$(TOOL-restore --test 2>&1 <<'END_${index}'\n${files[index]}END_${index}\n)\necho $? $said\n`).join('')}`;
    const { out } = run(family, 'sh', script);
    const answers = out.split('\n');
    for (const [index, line] of batch.entries()) tests.set(keyOf(line), answers[index] ?? '1 no answer');
  }
}

export const keyOf = ({ family, table, text }: Line) => `${family} ${table} ${text}`;

function refusedByTest(line: Numbered, reasons: Map<string, string>): boolean {
  const answer = tests.get(keyOf(line));
  if (answer === undefined) throw new Error(`not tested: ${line.text}`);
  if (answer.startsWith('0')) return false;
  reasons.set(line.chain, answer);
  return true;
}

function loadAll(lines: readonly Numbered[], family: Family, reasons: Map<string, string>): Map<string, string> {
  const saved = new Map<string, string>();
  for (const batch of batches(lines, 400)) loadBatch(batch, family, reasons, saved);
  // Lines that share a name in the kernel can be in each other's way.
  for (const line of lines.filter(({ chain, text }) => !saved.has(chain) && NAMED_STATE.test(text)))
    loadBatch([line], family, reasons, saved);
  return saved;
}

const NAMED_STATE = / (IDLETIMER|RATEEST|recent|hashlimit) /;

function loadBatch(batch: readonly Numbered[], family: Family, reasons: Map<string, string>, saved: Map<string, string>): void {
  let left = batch;
  while (left.length > 0) {
    const { text, rows } = fileOf(left);
    const { status, out, err } = run(family, `${PREPARE}; TOOL-restore && echo LOADED && TOOL-save`, text);
    if (status === 0 && out.startsWith('LOADED')) {
      for (const line of out.split('\n')) {
        const found = /^-A (c\d+) ?(.*)$/.exec(line);
        if (found === null) continue;
        const earlier = saved.get(found[1]!);
        saved.set(found[1]!, earlier === undefined ? found[2]! : `${earlier}\n${found[2]}`);
      }
      return;
    }
    const failed = failedLines(left, rows, err, reasons);
    if (failed.size > 0) left = left.filter((line) => !failed.has(line));
    else if (left.length === 1) {
      reasons.set(left[0]!.chain, err.trim() || `${out.startsWith('LOADED') ? 'iptables-save' : 'iptables-restore'} ended with ${status}`);
      return;
    } else {
      const half = Math.ceil(left.length / 2);
      loadBatch(left.slice(0, half), family, reasons, saved);
      left = left.slice(half);
    }
  }
}

function failedLines(
  left: readonly Numbered[],
  rows: ReadonlyMap<number, Numbered>,
  err: string,
  reasons: Map<string, string>,
): Set<Numbered> {
  const failed = new Set<Numbered>();
  for (const found of err.matchAll(/(?:Error occurred at line: |line )(\d+)([^\n]*)/g)) {
    const line = rows.get(Number(found[1]));
    if (line === undefined) continue;
    failed.add(line);
    reasons.set(line.chain, reasonOf(found[2]!, err));
  }
  // Told at COMMIT, without the line.
  const missing = /Chain '(\S+)' does not exist/.exec(err)?.[1];
  for (const line of missing === undefined ? [] : left.filter(({ text }) => goesTo(text, missing))) {
    failed.add(line);
    reasons.set(line.chain, reasonOf('', err));
  }
  return failed;
}

/** A jump to a name that is a verdict or a target is none to a chain. */
function goesTo(text: string, name: string): boolean {
  const option = /^(ACCEPT|DROP|RETURN|QUEUE|LOG|REJECT)$/.test(name) ? /^(-g|--g[a-z]*)$/ : /^-/;
  const words = text.split(/[ =]/);
  return words.some((word, index) => word === name && option.test(words[index - 1] ?? ''));
}

/** One line, without warnings; `no such` where a module or what the rule names is missing. */
function reasonOf(told: string, err: string): string {
  const text =
    told.trim() ||
    err
      .replace(/^Warning:.*$/gm, '')
      .trim()
      .replaceAll('\n', ' ');
  return text.includes('No such file or directory') || / failed \(No su/.test(text) ? `no such module or object: ${text}` : text;
}
