/** What a script sets in the kernel besides its rules: `sysctl -w net.ipv4.ip_forward=1`, `echo 1 > /proc/sys/net/ipv4/ip_forward`. */
import { lineAt, type Shell, tellAt } from './shell.ts';
import { isKnown, type Span } from './text.ts';

const PROC = '/proc/sys/';

/** The key of a path below /proc/sys, `net.ipv4.conf.all.rp_filter`; null for any other path. */
export function sysctlKey(path: string): string | null {
  if (!path.startsWith(PROC) || !isKnown(path)) return null;
  // An interface's name may hold a dot, which sysctl writes as a slash then; rulesets only ask for the last part.
  return path.slice(PROC.length).replace(/\/+/g, '.').replace(/\.$/, '');
}

/** Keeps `key = value` as a fact, if it is a number of net.*; a value that is not known is told. */
export function setFact(shell: Shell, key: string, value: string, span: Span): void {
  const plain = key.replaceAll('/', '.');
  if (!plain.startsWith('net.')) return;
  const text = value.trim();
  if (!isKnown(text)) tellAt(shell, 'warning', span.start, `${plain} is set to what only run time knows: left out`);
  if (!/^-?\d{1,10}$/.test(text)) return;
  const line = lineAt(shell.lineStarts, span.start);
  const conditional = shell.conditions.length > 0;
  shell.facts.push({ key: plain, value: Number(text), conditional, file: shell.reader.file.name, line });
}

/** `sysctl [-w] a.b=1 c.d = 2 …`: the settings of one call. */
export function sysctlFacts(shell: Shell, words: readonly string[], span: Span): void {
  for (const word of words) {
    const equals = word.indexOf('=');
    if (word.startsWith('-') || equals <= 0) continue;
    setFact(shell, word.slice(0, equals).trim(), word.slice(equals + 1), span);
  }
}
