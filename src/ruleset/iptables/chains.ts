/** iptables' tables as base chains at netfilter's hooks and priorities (linux/netfilter_ipv4.h; iptables-nft's xtables-nft tables). */
import type { BaseHook, Hook, TableName } from '../model.ts';

export const TABLES: readonly TableName[] = ['raw', 'mangle', 'nat', 'filter', 'security'];

const HOOKS: ReadonlyMap<string, Hook> = new Map([
  ['PREROUTING', 'prerouting'],
  ['INPUT', 'input'],
  ['FORWARD', 'forward'],
  ['OUTPUT', 'output'],
  ['POSTROUTING', 'postrouting'],
]);

/** Base chains of each table, in the order in which iptables-save prints them. */
export const BASE_CHAINS: Readonly<Record<TableName, readonly string[]>> = {
  raw: ['PREROUTING', 'OUTPUT'],
  mangle: ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'],
  nat: ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'],
  filter: ['INPUT', 'FORWARD', 'OUTPUT'],
  security: ['INPUT', 'FORWARD', 'OUTPUT'],
};

const PRIORITY: Readonly<Record<TableName, number>> = { raw: -300, mangle: -150, nat: -100, filter: 0, security: 150 };

export function tableName(text: string): TableName | null {
  return TABLES.find((table) => table === text) ?? null;
}

export function isBaseChainName(name: string): boolean {
  return HOOKS.has(name);
}

/** The hook of a base chain of a table, with its policy; null when the table has no such base chain. */
export function baseHook(table: TableName, name: string, policy: BaseHook['policy']): BaseHook | null {
  const hook = HOOKS.get(name);
  if (hook === undefined || !BASE_CHAINS[table].includes(name)) return null;
  const priority = table === 'nat' && (hook === 'input' || hook === 'postrouting') ? 100 : PRIORITY[table];
  const type = table === 'nat' ? 'nat' : table === 'mangle' && hook === 'output' ? 'route' : 'filter';
  return { hook, priority, type, policy };
}
