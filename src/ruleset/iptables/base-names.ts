/** iptables' base options: spellings, and how a word names one of them. Facts: iptables(8). */
import type { CommandKind, OptionSpan } from './spec.ts';

export type Base =
  | 'src'
  | 'dst'
  | 'in'
  | 'out'
  | 'proto'
  | 'jump'
  | 'goto'
  | 'match'
  | 'fragment'
  | 'table'
  | 'counters'
  | 'none'
  | 'wait'
  | 'ip'
  | 'ip6'
  | CommandKind;

export const BASE: ReadonlyMap<string, Base> = new Map(
  Object.entries({
    src: '-s --source --src',
    dst: '-d --destination --dst',
    in: '-i --in-interface',
    out: '-o --out-interface',
    proto: '-p --protocol',
    jump: '-j --jump',
    goto: '-g --goto',
    match: '-m --match',
    fragment: '-f --fragments',
    table: '-t --table',
    counters: '-c --set-counters',
    none: '-v --verbose -n --numeric -x --exact --line-numbers',
    wait: '-w --wait -W --wait-interval',
    ip: '-4 --ipv4',
    ip6: '-6 --ipv6',
    append: '-A --append',
    insert: '-I --insert',
    replace: '-R --replace',
    delete: '-D --delete',
    policy: '-P --policy',
    new: '-N --new-chain',
    flush: '-F --flush',
    remove: '-X --delete-chain',
    zero: '-Z --zero',
    rename: '-E --rename-chain',
    other: '-L --list -S --list-rules -C --check -h --help -V --version -M --modprobe',
  }).flatMap(([base, names]) => names.split(' ').map((name): [string, Base] => [name, asBase(base)])),
);

function asBase(text: string): Base {
  const known: readonly Base[] = [
    'src',
    'dst',
    'in',
    'out',
    'proto',
    'jump',
    'goto',
    'match',
    'fragment',
    'table',
    'counters',
    'wait',
    'ip',
    'ip6',
    'append',
    'insert',
    'replace',
    'delete',
    'policy',
    'new',
    'flush',
    'remove',
    'zero',
    'rename',
    'other',
  ];
  return known.find((base) => base === text) ?? 'none';
}

export function roleOf(base: Base): OptionSpan['role'] {
  if (base === 'table' || base === 'none' || base === 'wait' || base === 'ip' || base === 'ip6' || base === 'counters') return 'table';
  return COMMANDS.has(base) ? 'command' : 'rule';
}

export const COMMANDS: ReadonlySet<Base> = new Set([
  'append',
  'insert',
  'replace',
  'delete',
  'policy',
  'new',
  'flush',
  'remove',
  'zero',
  'rename',
  'other',
]);

/** A base option by exact name, `--name=value`, or a short option with its value glued on (`-ptcp`). */
export function findBase(word: string): { base: Base; glued: string | null } | null {
  const exact = BASE.get(word);
  if (exact !== undefined) return { base: exact, glued: null };
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  if (equals > 0) {
    const base = BASE.get(word.slice(0, equals));
    return base === undefined ? null : { base, glued: word.slice(equals + 1) };
  }
  if (word.startsWith('--')) return null;
  const base = BASE.get(word.slice(0, 2));
  return base === undefined ? null : { base, glued: word.slice(2) };
}

const LISTING = ['-n', '--numeric', '-x', '--exact', '--line-numbers'];

/** Whether an option, perhaps shortened, belongs to a listing: iptables refuses it beside a rule. */
export function isListing(word: string): boolean {
  return LISTING.some((name) => (word.startsWith('--') ? name.startsWith(word) : name === word));
}

const LONG = [...BASE].filter(([name]) => name.startsWith('--'));

/** The base options whose long name begins so. */
export function begunBases(spelling: string): ReadonlySet<Base> {
  return new Set(LONG.filter(([name]) => name.startsWith(spelling)).map(([, base]) => base));
}
