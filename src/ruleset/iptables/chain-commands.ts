/** Commands on chains: policy, new, flush, remove, rename; and rules deleted. */
import { baseHook } from './chains.ts';
import { addChain, type ChainDraft, chainOf, type Draft, isBase, orderedRules, rowWords, settled, tableOf } from './draft.ts';
import { chainFor, goodName, type Line, linePlace, positionOf, tell } from './line.ts';
import { parseSpec } from './parse.ts';
import type { FileReader } from './read.ts';
import { ruleText, variants } from './rule.ts';
import type { Command } from './spec.ts';

export function deleteRule(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  const chain = chainFor(reader, draft, line, command);
  if (chain === null) return;
  if (command.argument !== null) {
    const position = positionOf(reader, draft, line, { ...command, kind: 'replace' }, chain);
    if (position !== null) settled(chain).splice(position, 1);
    return;
  }
  for (let index = 0; index < variants(line.spec); index++) {
    const text = `${chain.id} ${ruleText(line.spec, draft.family, index)}`;
    numberTexts(reader, draft);
    const wanted = draft.textIds.get(text);
    const at = wanted === undefined ? -1 : settled(chain).findIndex((row) => draft.texts[row] === wanted);
    if (at >= 0) chain.rules.splice(at, 1);
    else tell(reader, draft, line, command.word, 'warning', `chain ${chain.name} has no such rule: nothing is deleted`);
  }
}

/** Numbers the canonical texts of the rows that came since the last time. */
export function numberTexts(reader: FileReader, draft: Draft): void {
  const { columns, texts, textIds } = draft;
  while (texts.length < columns.size) {
    const row = texts.length;
    const spec = parseSpec(rowWords(draft, reader.files, row), 0, draft.family);
    const text = `${columns.chain[row]} ${ruleText(spec, draft.family, columns.variant[row]!)}`;
    const id = textIds.get(text) ?? textIds.size;
    textIds.set(text, id);
    texts.push(id);
  }
}

export function setPolicy(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  const policy = command.argument;
  if (baseHook(line.table, command.chain, 'accept') === null) {
    tell(
      reader,
      draft,
      line,
      command.chainWord,
      'error',
      `'${command.chain}' is no base chain of table ${line.table}: only those have a policy`,
    );
  } else if (policy !== 'ACCEPT' && policy !== 'DROP') {
    tell(reader, draft, line, command.chainWord + 1, 'error', `'${policy}' is no policy: expected ACCEPT or DROP`);
  } else {
    const chain = chainOf(draft, line.table, command.chain);
    if (chain === undefined) return;
    chain.policy = policy === 'DROP' ? 'drop' : 'accept';
    chain.place = linePlace(reader, line);
  }
}

export function newChain(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  if (!goodName(command.chain)) {
    tell(
      reader,
      draft,
      line,
      command.chainWord,
      'error',
      `'${command.chain.slice(0, 40)}' is no chain name: expected up to 28 characters without blanks or '!'`,
    );
    return;
  }
  const known = chainOf(draft, line.table, command.chain);
  if (known !== undefined)
    tell(reader, draft, line, command.chainWord, 'warning', `chain ${command.chain} exists already in table ${line.table}`);
  else addChain(draft, line.table, command.chain, linePlace(reader, line));
}

function empty(chain: ChainDraft): void {
  chain.front.length = 0;
  chain.rules.length = 0;
}

export function flush(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  if (command.chain === '') {
    for (const chain of tableOf(draft, line.table).values()) empty(chain);
    return;
  }
  const chain = chainOf(draft, line.table, command.chain);
  if (chain !== undefined) empty(chain);
  else if (!line.makesChains) tell(reader, draft, line, command.chainWord, 'error', `table ${line.table} has no chain '${command.chain}'`);
}

export function removeChain(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  const chains = tableOf(draft, line.table);
  const chosen = command.chain === '' ? [...chains.values()].filter((chain) => !isBase(chain)) : [chains.get(command.chain)];
  for (const chain of chosen) {
    if (chain === undefined) continue;
    if (isBase(chain)) tell(reader, draft, line, command.chainWord, 'error', `the base chain ${chain.name} cannot be removed`);
    else if (orderedRules(chain).length > 0)
      tell(reader, draft, line, command.word, 'warning', `chain ${chain.name} still has rules: it stays`);
    else chains.delete(chain.name);
  }
}

export function renameChain(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  const chains = tableOf(draft, line.table);
  const chain = chains.get(command.chain);
  const name = command.argument ?? '';
  if (chain === undefined || isBase(chain) || chains.has(name) || !goodName(name)) {
    tell(reader, draft, line, command.chainWord, 'error', `chain ${command.chain} cannot be renamed to '${name.slice(0, 40)}'`);
    return;
  }
  chains.delete(chain.name);
  chain.name = name;
  chains.set(name, chain);
}
