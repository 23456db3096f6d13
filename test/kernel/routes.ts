/** Questions to the kernel's routing, many in one process. */
import { spawnSync } from 'node:child_process';
import type { Family } from '../../src/ruleset/model.ts';
import type { Namespace } from './namespaces.ts';

/** `ip route get` for each distinct question; the answer's one line, or the kernel's refusal. */
export function routeGet(gateway: Namespace, family: Family, questions: readonly string[]): Map<string, string> {
  const distinct = [...new Set(questions)];
  if (distinct.length === 0) return new Map();
  const input = distinct.map((question) => `route get ${question}\n`).join('');
  const { stdout, stderr } = spawnSync('ip', [family === 'ip' ? '-4' : '-6', '-n', gateway.name, '-o', '-force', '-batch', '-'], {
    input,
    encoding: 'utf8',
  });
  const refusals = refusalsByLine(stderr);
  const answers = stdout.split('\n').filter((line) => line.trim() !== '');
  let next = 0;
  return new Map(distinct.map((question, index) => [question, refusals.get(index + 1) ?? answers[next++] ?? '']));
}

/** A refusal stands before the line that names the question: `RTNETLINK answers: …`, then `Command failed -:3`. */
function refusalsByLine(stderr: string): Map<number, string> {
  const refusals = new Map<number, string>();
  let reason = '';
  for (const line of stderr.split('\n')) {
    const failed = /^Command failed -:(\d+)/.exec(line)?.[1];
    if (failed === undefined) reason = line;
    else refusals.set(Number(failed), reason);
  }
  return refusals;
}

/** The source that routing selects for each destination that the gateway itself sends to; absent where there is no route. */
export function selectSources(gateway: Namespace, family: Family, destinations: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>();
  for (const [question, answer] of routeGet(gateway, family, destinations)) {
    const source = / src (\S+)/.exec(answer)?.[1];
    if (source !== undefined) sources.set(question, source);
  }
  return sources;
}
