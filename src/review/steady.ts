/**
 * Whether a match answers alike wherever a packet meets it in one table. A target in between may change what it asks: a mark, the tracked
 * state, a header field, a set's members. Then an earlier rule that asks the same takes nothing from a later one.
 */
import type { Match, Ruleset, TableName, Target } from '../ruleset/model.ts';

/** What targets can change under a match. */
type Changed = 'mark' | 'connmark' | 'tracking' | 'header';

/** Targets that let the packet go on and change a field, or a set, that some match asks for (iptables-extensions(8)). */
const REWRITING: ReadonlySet<string> = new Set([
  'DSCP',
  'TOS',
  'ECN',
  'TTL',
  'HL',
  'SET',
  'TCPMSS',
  'TCPOPTSTRIP',
  'SECMARK',
  'CONNSECMARK',
]);

/** True where no rule of the table can change what the match asks. */
export function isSteady(ruleset: Ruleset, table: TableName, match: Match): boolean {
  const asked = askedOf(match);
  if (asked === null) return true;
  return !changesOf(ruleset, table).has(asked);
}

function askedOf({ kind }: Match): Changed | null {
  if (kind === 'mark' || kind === 'connmark') return kind;
  if (kind === 'state' || kind.startsWith('ct')) return 'tracking';
  return kind === 'undecided' || kind === 'set' ? 'header' : null;
}

const known = new WeakMap<Ruleset, Map<TableName, ReadonlySet<Changed>>>();

function changesOf(ruleset: Ruleset, table: TableName): ReadonlySet<Changed> {
  const tables = known.get(ruleset) ?? new Map<TableName, ReadonlySet<Changed>>();
  known.set(ruleset, tables);
  const found = tables.get(table);
  if (found !== undefined) return found;
  const changes = new Set<Changed>();
  for (const chain of ruleset.chains) {
    if (chain.table !== table) continue;
    // Rows that share a target are asked once.
    for (const id of chain.rules) {
      const like = ruleset.columns.like[id]!;
      if (like === id && ruleset.columns.toAddress[id] === 0) for (const each of changedBy(ruleset.rule(id).target)) changes.add(each);
    }
  }
  tables.set(table, changes);
  return changes;
}

function changedBy(target: Target): readonly Changed[] {
  switch (target.kind) {
    case 'mark':
    case 'tproxy':
      return ['mark'];
    case 'connmark':
      return [target.action === 'restore' ? 'mark' : 'connmark'];
    case 'notrack':
      return ['tracking'];
    case 'pass':
      return REWRITING.has(target.name) ? ['header'] : [];
    case 'unknown':
      return ['mark', 'connmark', 'tracking', 'header'];
    default:
      return [];
  }
}
