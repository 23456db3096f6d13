/** Published rulesets and scripts of our own, damaged: whatever the bytes are, reading ends soon and never throws. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRulesets, writeSave } from '../../src/ruleset/index.ts';
import { type Random, seededRandom } from '../kernel/random.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const SCRIPTS = join(import.meta.dirname, 'iptables/script');
const LARGEST = 12_000;

/** Files small enough that many of them can be read; those of the corpus where it is there. */
export function originals(): string[] {
  const files = (folder: string, wanted: RegExp) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => wanted.test(name))
          .map((name) => join(folder, name))
      : [];
  return [...files(CORPUS, /^(?!MANIFEST).*[a-z0-9]$/i), ...files(SCRIPTS, /\.sh$/)]
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.length > 0 && text.length < LARGEST);
}

const ODD = [
  '"',
  "'",
  '\\',
  '!',
  '\n',
  '\0',
  '-',
  ':',
  ',',
  '/',
  '*',
  '$(',
  '`',
  '${',
  '{',
  '}',
  '<<EOF',
  '\ufeff',
  '\ud800',
  '999999999999',
  '-A ',
  'COMMIT\n',
  ' -j ',
];

/** A few cuts, copies, swaps and odd characters. */
export function mutant(random: Random, text: string): string {
  let changed = text;
  for (let edits = 1 + random.int(6); edits > 0; edits--) {
    const at = random.int(changed.length + 1);
    const length = random.int(40);
    const kind = random.int(5);
    if (kind === 0) changed = changed.slice(0, at) + changed.slice(at + length);
    else if (kind === 1) changed = changed.slice(0, at) + random.pick(ODD) + changed.slice(at);
    else if (kind === 2) changed = changed.slice(0, at) + changed.slice(at, at + length) + changed.slice(at);
    else if (kind === 3) changed = changed.slice(0, at) + String.fromCharCode(random.int(256)) + changed.slice(at + 1);
    else changed = swapped(random, changed);
  }
  return changed;
}

function swapped(random: Random, text: string): string {
  const lines = text.split('\n');
  const [a, b] = [random.int(lines.length), random.int(lines.length)];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return lines.join('\n');
}

export interface MutantRun {
  files: number;
  slowest: number;
  /** Files that were read without any error, and written and read again. */
  sound: number;
  readonly wrong: string[];
}

/** Reads `count` mutants. Those without errors are written, and what was written must read as the same. */
export function runMutants(count: number, seed: number): MutantRun {
  const random = seededRandom(seed);
  const texts = originals();
  const done: MutantRun = { files: 0, slowest: 0, sound: 0, wrong: [] };
  for (; done.files < count; done.files++) {
    const text = mutant(random, random.pick(texts));
    const started = performance.now();
    try {
      const { rulesets, diagnostics } = readRulesets([{ name: 'mutant', text }]);
      if (!diagnostics.some(({ severity }) => severity === 'error') && rulesets.length === 1) {
        done.sound++;
        const written = writeSave(rulesets);
        const again = readRulesets([{ name: 'again', text: written }], { dialect: 'save', family: rulesets[0]!.family });
        // A comment with a line end in it is written as it is, and no tool reads that.
        const odd = /SCRIPT|-m script|\n(?![-:*#C]|$)/.test(written);
        if (!odd && writeSave(again.rulesets) !== written) done.wrong.push(`written, it reads otherwise:\n${text}`);
      }
    } catch (error) {
      done.wrong.push(`${error instanceof Error ? error.stack : String(error)}\n${text}`);
    }
    done.slowest = Math.max(done.slowest, performance.now() - started);
  }
  return done;
}

export function mutantsText({ files, slowest, sound, wrong }: MutantRun): string {
  return `${files} damaged files: ${sound} of them read without an error, the slowest took ${slowest.toFixed(0)} ms, ${wrong.length} wrong`;
}
