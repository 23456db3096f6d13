/**
 * `npm run bench`: figures of the built package, each a ratio of two commands measured in this run where there is something to compare
 * with. Whole processes, medians. Run `npm run build` first; iptables is used where it is installed.
 *
 *     npm run bench [-- SIZE]      rules in the large rulesets, 100000 where nothing is said
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../rules/index.ts';
import { explain } from '../src/explain/explain.ts';
import { trace } from '../src/netfilter/trace.ts';
import { gatewaysOf, readSide } from '../src/review/side.ts';
import { generateRuleset, type Kind, NETWORK } from './generate.ts';

const SIZE = Number(process.argv[2] ?? 100_000);
const RUNS = 3;
/** Runs of what takes less than a second, which chance moves more. */
const QUICK_RUNS = 15;
/** Seconds behind which a measurement is not repeated. */
const SLOW = 20;
const folder = mkdtempSync(join(tmpdir(), 'hairpin-bench-'));
const program = installed();
// What is compiled once is kept where the package keeps it.
process.env.XDG_CACHE_HOME = folder;

/** The most memory that any process measured so far took, in MB. */
let mostMemory = 0;

/** Seconds behind which a measurement is given up. */
const PATIENCE = 300;

function seconds(command: string, args: readonly string[]): number | null {
  const started = performance.now();
  const run = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: PATIENCE * 1000,
  });
  mostMemory = Math.max(mostMemory, Number(/^maxRSS (\d+)$/m.exec(run.stderr)?.[1] ?? 0) / 1024);
  return run.error !== undefined || (run.status ?? 2) > 1 ? null : (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Medians of two commands run in turn, so that a machine whose speed drifts treats both alike. */
function paired(a: () => number | null, b: () => number | null): { a: number | null; b: number | null } {
  const times: { a: number; b: number }[] = [];
  for (let runs = 1; times.length < runs; ) {
    const first = a();
    const second = b();
    if (first === null || second === null) return { a: first, b: second };
    times.push({ a: first, b: second });
    // What takes that long is told apart from chance by one run.
    if (first > SLOW) break;
    runs = first < 1 ? QUICK_RUNS : RUNS;
  }
  return { a: median(times.map((t) => t.a)), b: median(times.map((t) => t.b)) };
}

function tell(what: string, { a, b }: { a: number | null; b: number | null }, against: string): void {
  const ratio = a !== null && b !== null ? `, ratio ${(a / b).toFixed(2)}` : '';
  const second = (value: number | null) => (value === null ? `not measured (failed, or more than ${PATIENCE} s)` : `${value.toFixed(2)} s`);
  process.stdout.write(`${what}: ${second(a)}; ${against}: ${second(b)}${ratio}\n`);
}

/** The package as it is installed, in a folder of its own: a checkout's program would run the sources. */
function installed(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const home = join(folder, 'package');
  mkdirSync(home);
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(home, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  return join(home, 'bin/hairpin.js');
}

const WEIGH = `data:text/javascript,process.on('exit', () => console.error('maxRSS', process.resourceUsage().maxRSS))`;

/** A command as its users run it. Its first run tells its memory besides, which takes some milliseconds: it is timed where they do not matter. */
function hairpin(...args: readonly string[]): () => number | null {
  let isWeighed = false;
  return () => {
    if (!isWeighed) {
      isWeighed = true;
      const first = seconds(process.execPath, ['--import', WEIGH, program, ...args]);
      if (first === null || first > SLOW) return first;
    }
    return seconds(process.execPath, [program, ...args]);
  };
}

/** A rule that takes packets of many others, at the head of FORWARD. */
function addBroadRule(text: string): string {
  return text.replace('\n-A FORWARD ', '\n-A FORWARD -s 10.0.0.0/9 -p udp -j DROP\n-A FORWARD ');
}

function flipPolicy(text: string): string {
  return text.replace(':FORWARD DROP', ':FORWARD ACCEPT');
}

/** Median time of a trace on a ruleset already read, in milliseconds. */
function traceTime(kind: Kind): number {
  const read = readSide({
    files: [{ name: 'fw.rules', text: generateRuleset(kind, SIZE) }],
    network: { name: 'network.yml', text: NETWORK },
  });
  if ('errors' in read) throw new Error(read.errors[0]?.message);
  const gateway = gatewaysOf([read], 'ip')[0]!;
  const times = Array.from({ length: 300 }, (_, i) => {
    const dst = kind === 'nat' ? `203.0.${100 + (i % 2)}.${1 + ((i * 37) % 250)}` : `172.16.${i % 256}.${(i * 7) % 256}`;
    const packet = {
      in: kind === 'nat' ? 'eth0' : 'eth1',
      src: kind === 'nat' ? '198.51.100.7' : `10.0.${i % 256}.9`,
      dst,
      proto: kind === 'nat' ? 'tcp' : 'udp',
      dport: 1 + ((i * 997) % 400),
    };
    const started = performance.now();
    trace(gateway, packet);
    return performance.now() - started;
  });
  return median(times.slice(50));
}

/** Questions of an incident, at rules in the middle of the file. */
function questions(kind: Kind, text: string): string[] {
  const asked = text.split('\n').filter((line) => line.includes('--dport '));
  return [0.1, 0.5, 0.9].flatMap((part) => {
    const rule = asked[Math.floor(asked.length * part)] ?? '';
    const [, address = ''] = /-d ([\d.]+)/.exec(rule) ?? [];
    const [, port = ''] = /--dport (\d+)/.exec(rule) ?? [];
    const from = kind === 'filter' ? '10.0.0.9' : 'internet';
    return [
      `${from} -> ${address}:${port}`,
      `${address}:${port}`,
      `can the inside reach ${address}:${port}`,
      `${address}`,
      `10.0.0.9 访问不了 ${address} 的 ${port} 端口`,
    ];
  });
}

/** Times of answers about a gateway that has been asked before, in milliseconds. */
function answerTimes(kind: Kind): number[] {
  const text = generateRuleset(kind, SIZE);
  const side = { files: [{ name: 'fw.rules', text }], network: { name: 'network.yml', text: NETWORK } };
  const ask = (question: string) => explain({ gateway: 'gw', side, question, lang: 'en', catalogue });
  ask('help');
  return questions(kind, text)
    .map((question) => {
      const started = performance.now();
      ask(question);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
}

/** The ports of ten rules, spread over the ruleset, are others. */
function changeTenLines(text: string): string {
  const lines = text.split('\n');
  const ported = lines.flatMap((line, index) => (line.includes('--dport ') ? [index] : []));
  for (let nth = 0; nth < 10; nth++) {
    const index = ported[Math.floor(((nth + 0.5) * ported.length) / 10)]!;
    lines[index] = lines[index]!.replace(/--dport (\d+)/, (_, port) => `--dport ${(Number(port) + 30_000) % 65_536}`);
  }
  return lines.join('\n');
}

/** A review of a change of a file. */
function reviewOf(kind: Kind, rules: string, network: string, change: (text: string) => string): () => number | null {
  const changed = join(folder, `${kind}-changed.rules`);
  writeFileSync(changed, change(readFileSync(rules, 'utf8')));
  return hairpin('review', '--base', rules, '--head', changed, '--network', network, '--fail-on', 'never');
}

for (const kind of ['nat', 'filter', 'chain'] as const) {
  const rules = join(folder, `${kind}.rules`);
  const network = join(folder, 'network.yml');
  writeFileSync(rules, generateRuleset(kind, SIZE));
  writeFileSync(network, NETWORK);
  process.stdout.write(`\n${kind}-heavy, ${SIZE} rules\n`);
  mostMemory = 0;
  tell(
    'parse --quiet',
    paired(hairpin('parse', '--quiet', rules), () => seconds('iptables-legacy-restore', ['--test', rules])),
    'iptables-legacy-restore --test',
  );
  tell(
    'check',
    paired(hairpin('check', rules, '--network', network, '--fail-on', 'never'), () => seconds('iptables-restore', ['--test', rules])),
    'iptables-restore --test',
  );
  const reading = hairpin('parse', '--quiet', rules);
  tell('review of ten narrow lines', paired(reviewOf(kind, rules, network, changeTenLines), reading), 'parse --quiet of the base');
  if (kind !== 'chain') process.stdout.write(`trace on rules already read: ${traceTime(kind).toFixed(3)} ms at the median\n`);
  const answers = answerTimes(kind);
  process.stdout.write(
    `answers: ${median(answers).toFixed(0)} ms at the median, ${(answers.at(-1) ?? Number.NaN).toFixed(0)} ms the slowest\n`,
  );
  process.stdout.write(`the most memory of a process so far: ${Math.round(mostMemory)} MB\n`);
  // These touch nearly every packet: they are measured on a tenth of the rules.
  const small = join(folder, `${kind}-small.rules`);
  writeFileSync(small, generateRuleset(kind, SIZE / 10));
  for (const [name, change] of [
    ['one broad rule', addBroadRule],
    ['a flipped policy', flipPolicy],
  ] as const) {
    const times = { a: reviewOf(kind, small, network, change)(), b: hairpin('parse', '--quiet', small)() };
    tell(`review of ${name}, ${SIZE / 10} rules`, times, 'parse --quiet of the base');
  }
  process.stdout.write(`the most memory of a process: ${Math.round(mostMemory)} MB\n`);
}

const published = join(folder, 'published.rules');
writeFileSync(published, generateRuleset('nat', SIZE / 5));
mostMemory = 0;
const each = hairpin('check', published, '--network', join(folder, 'network.yml'), '--fail-on', 'never', '--format', 'json');
tell(
  `\nevery finding and fix of ${SIZE / 5} published services, as JSON`,
  { a: each(), b: hairpin('parse', '--quiet', published)() },
  'parse --quiet',
);
process.stdout.write(`the most memory of a process: ${Math.round(mostMemory)} MB\n`);
rmSync(folder, { recursive: true });
