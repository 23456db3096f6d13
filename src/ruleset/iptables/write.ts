/** The canonical text: what iptables-save 1.8.9 (nf_tables) prints once the kernel has loaded the ruleset (CONTRACT, `--to save`). */
import type { Chain, Ruleset, TableName } from '../model.ts';
import { BASE_CHAINS, TABLES } from './chains.ts';
import { parseSpec } from './parse.ts';
import { ruleText } from './rule.ts';
import { variantOf, wordsOf } from './rule-view.ts';

/**
 * Rulesets as iptables-save text: tables in the order raw, mangle, nat, filter, security; base chains in hook order, user chains sorted;
 * counters zero, no comment lines. Several families follow each other, IPv4 first, each begun by a `# family` line only where both are there.
 */
export function writeSave(rulesets: readonly Ruleset[]): string {
  const ordered = [...rulesets].sort((a, b) => (a.family === b.family ? 0 : a.family === 'ip' ? -1 : 1));
  return ordered
    .map((ruleset) => (ordered.length > 1 ? `# ${ruleset.family === 'ip' ? 'IPv4' : 'IPv6'}\n` : '') + writeRuleset(ruleset))
    .join('');
}

function writeRuleset(ruleset: Ruleset): string {
  return TABLES.map((table) => writeTable(ruleset, table)).join('');
}

function writeTable(ruleset: Ruleset, table: TableName): string {
  const chains = tableChains(ruleset, table);
  if (chains.length === 0) return '';
  const lines = [`*${table}`];
  for (const chain of chains) lines.push(`:${chain.name} ${chain.base === null ? '-' : chain.base.policy.toUpperCase()} [0:0]`);
  for (const chain of chains) for (const id of chain.rules) lines.push(canonicalRule(ruleset, id));
  return `${lines.join('\n')}\nCOMMIT\n`;
}

function tableChains(ruleset: Ruleset, table: TableName): Chain[] {
  const own = ruleset.chains.filter((chain) => chain.table === table);
  const base = BASE_CHAINS[table].flatMap((name) => own.filter((chain) => chain.name === name));
  const user = own.filter((chain) => chain.base === null).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...base, ...user];
}

/** One rule as iptables-save prints it: `-A CHAIN …`. Equal texts are equal rules. */
export function canonicalRule(ruleset: Ruleset, id: number): string {
  const rule = ruleset.rule(id);
  const spec = parseSpec(wordsOf(rule), 0, ruleset.family);
  const text = ruleText(spec, ruleset.family, variantOf(rule));
  return text === '' ? `-A ${rule.chain.name}` : `-A ${rule.chain.name} ${text}`;
}
