/** Commands and addresses of the web in a question: whom they call is where the packet goes, whatever words stand around. */

/** Options before the target that have an argument of their own. */
const FLAGS = String.raw`(?:-{1,2}[\w-]{1,20}(?:[ =](?![-@])(?=[\w.:/]{1,30}\s\S)(?!\d{1,3}\.\d)[\w.:/]{1,30})?\s){0,6}`;
const USER = String.raw`(?:[\w.-]{1,40}@)?`;
/** Up to where the target begins. */
const COMMANDS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\w/.-])(?:ssh|scp|sftp|ftp|telnet|nc|ncat|netcat|ping6?|curl|wget|nmap|mtr|traceroute|tracert|mosh|rsync)\s${FLAGS}${USER}(?=\[?[\da-f]|[a-z])`,
    'gi',
  ),
  /(?<![\w/.-])(?:dig|drill|kdig|nslookup|host)\s(?:[^\s@]{1,80}\s){0,4}@/gi,
  /\s(?:-connect|--connect|--server|-host|--host|--url)[ =]/gi,
];

/** Words that may stand behind a command's name and call nobody. */
const PROSE =
  /^(?:from|to|into|out|in|on|at|and|or|is|was|can|does|works?|fails?|again|access|traffic|session|connection|sessions|connections|port|ports|login|logins|it|them|the|my|our|requests?|packets?|times?|says|gives|hangs|still|server|client|output)\b/i;

const WEB = /\b[a-z][a-z0-9]{1,9}:\/\//gi;

/** Where in a text the targets of its commands begin; of an address of the web, where the whole of it does. */
export function commandTargets(text: string): readonly number[] {
  const called = COMMANDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match.index + match[0].length).filter((at) => !PROSE.test(text.slice(at, at + 16))),
  );
  return [...called, ...Array.from(text.matchAll(WEB), ({ index }) => index)];
}

/** What a command speaks where nothing else says it. */
const SPOKEN: readonly (readonly [pattern: RegExp, port: number, proto: 'tcp' | 'udp'])[] = [
  [/(?<![\w/.-])(?:dig|drill|kdig)\s(?:[^\s@]{1,80}\s){0,4}@/i, 53, 'udp'],
  [/(?<![\w/.-])swaks\s/i, 25, 'tcp'],
];

export function spokenBy(text: string): { readonly port: number; readonly proto: 'tcp' | 'udp' } | null {
  const found = SPOKEN.find(([pattern]) => pattern.test(text));
  return found === undefined ? null : { port: found[1], proto: found[2] };
}

const LISTED = String.raw`(\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?){0,15})(?![\w.,-])`;
const PORT_FLAG = new RegExp(
  String.raw`(?<![\w/.-])(?:ssh|scp|sftp|swaks|nmap|mysql|psql|redis-cli|mosh|sshfs)\s(?:[^;?!]{0,120}?\s)?(?:-p|-P|--port)[ =]?${LISTED}`,
);

/** `ssh -p 2222`, `nmap -p 25,110`: the ports that a command is told, as written; null where it is told none. */
export function portsTold(text: string): string | null {
  return PORT_FLAG.exec(text)?.[1] ?? null;
}

/** `nc -u`: the one option by which a command tells its protocol. */
export const SPEAKS_UDP = /(?<![\w/.-])(?:nc|ncat|netcat)\s(?:-\w{1,8}\s){0,4}-\w{0,6}u\w{0,6}\b/;
