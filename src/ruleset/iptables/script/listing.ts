/** What `iptables-save` and `iptables -S` print at this point of a script. */
import type { Family, TableName } from '../../model.ts';
import { BASE_CHAINS, TABLES } from '../chains.ts';
import { type ChainDraft, type Draft, isBase, orderedRules, rowWords } from '../draft.ts';
import { parseSpec } from '../parse.ts';
import { ruleText } from '../rule.ts';
import type { Shell } from './shell.ts';
import { write, writeUnknown } from './streams.ts';
import type { Span } from './text.ts';

/** More lines of rules in one script are not printed anew each time: what reads them gets something unknown. */
const MOST_PRINTED = 20_000;

/** Writes the present rules as iptables-save does, of one table or of all. */
export function printSaved(shell: Shell, family: Family, table: TableName | null, span: Span): void {
  const draft = shell.reader.draft(family);
  const tables = TABLES.filter((each) => draft.tables.has(each) && (table === null || each === table));
  print(
    shell,
    span,
    'iptables-save',
    tables.flatMap((each) => chainsOf(draft, each)),
    (chains) =>
      tables.flatMap((each) => {
        const own = chains.filter((chain) => chain.table === each);
        const heads = own.map((chain) => `:${chain.name} ${isBase(chain) ? chain.policy.toUpperCase() : '-'} [0:0]`);
        return [`*${each}`, ...heads, ...own.flatMap((chain) => ruleLines(shell, draft, chain)), 'COMMIT'];
      }),
  );
}

/** Writes the present rules as `iptables -S` does, of one chain or of a table. */
export function printRules(shell: Shell, family: Family, table: TableName, name: string, span: Span): void {
  const draft = shell.reader.draft(family);
  const all = draft.tables.has(table) ? chainsOf(draft, table) : [];
  const chosen = name === '' ? all : all.filter((chain) => chain.name === name);
  print(shell, span, 'iptables -S', chosen, (chains) => [
    ...chains.map((chain) => (isBase(chain) ? `-P ${chain.name} ${chain.policy.toUpperCase()}` : `-N ${chain.name}`)),
    ...chains.flatMap((chain) => ruleLines(shell, draft, chain)),
  ]);
}

function chainsOf(draft: Draft, table: TableName): ChainDraft[] {
  const chains = [...(draft.tables.get(table)?.values() ?? [])];
  const base = BASE_CHAINS[table].flatMap((name) => chains.filter((chain) => chain.name === name));
  return [...base, ...chains.filter((chain) => !isBase(chain)).sort((a, b) => (a.name < b.name ? -1 : 1))];
}

function print(
  shell: Shell,
  span: Span,
  name: string,
  chains: readonly ChainDraft[],
  linesOf: (chains: readonly ChainDraft[]) => readonly string[],
): void {
  if (shell.output === null) return;
  shell.printed += chains.reduce((sum, chain) => sum + 1 + chain.rules.length + chain.front.length, 0);
  if (shell.printed > MOST_PRINTED) writeUnknown(shell, name);
  else
    write(shell, [
      {
        text: linesOf(chains)
          .map((line) => `${line}\n`)
          .join(''),
        start: span.start,
        end: span.end,
        literal: false,
      },
    ]);
}

function ruleLines(shell: Shell, draft: Draft, chain: ChainDraft): string[] {
  return orderedRules(chain).map((row) => {
    const spec = parseSpec(rowWords(draft, shell.reader.files, row), 0, draft.family);
    return `-A ${chain.name} ${ruleText(spec, draft.family, draft.columns.variant[row]!)}`.trim();
  });
}
