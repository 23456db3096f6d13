/** Scripts carried out for real in a network namespace of their own, and the rules that the kernel then has. */
import { spawnSync } from 'node:child_process';
import type { Family } from '../../../../src/ruleset/index.ts';

const version = spawnSync('unshare', ['-n', 'iptables', '-V'], { encoding: 'utf8' });

/** Why no script can be carried out here; empty when it can. */
export const lack =
  version.status === 0 && /v1\.8\.9 \(nf_tables\)/.test(version.stdout) ? '' : 'no iptables 1.8.9 (nf_tables) in a network namespace';

const MARK = '=====';

/** Runs a script and gives what iptables-save and ip6tables-save print afterwards. */
export function carryOut(path: string, shell: string, args: readonly string[]): Readonly<Record<Family, string>> {
  const command = `cd /; ${shell} "$0" "$@" </dev/null >/dev/null 2>&1; iptables-save; echo ${MARK}; ip6tables-save`;
  const run = spawnSync('unshare', ['-n', 'sh', '-c', command, path, ...args], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  });
  if (run.status !== 0) throw new Error(`${path}: ${run.stderr}`);
  const [ip = '', ip6 = ''] = run.stdout.split(`${MARK}\n`);
  return { ip, ip6 };
}

/** Tables to their lines; counters zeroed, comments dropped, tables that hold nothing left out. */
export function tablesOf(saved: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let lines: string[] = [];
  for (const line of saved.split('\n')) {
    if (line.startsWith('*')) lines = found[line] = [];
    else if (line !== '' && line !== 'COMMIT' && !line.startsWith('#')) lines.push(line.replace(/^(:\S+ \S+) \[.*/, '$1 [0:0]'));
  }
  return Object.fromEntries(Object.entries(found).filter(([, rows]) => !rows.every((row) => /^:\S+ ACCEPT \[0:0\]$/.test(row))));
}

/** The shell that a script's first line names. */
export function shellOf(text: string): string {
  return /^#!.*bash/.test(text) ? 'bash' : 'sh';
}

/** The arguments that a sample is called with: `# args: start`. */
export function argsOf(text: string): string[] {
  return /^# args: (.*)$/m.exec(text)?.[1]?.split(' ') ?? [];
}
