/** What the tests of reading share. */
import type { Diagnostic, Match, Reading, Rule, Ruleset } from '../../src/ruleset/index.ts';
import { type ReadOptions, readRulesets } from '../../src/ruleset/index.ts';

export function read(text: string, options: ReadOptions = {}, name = 'fw.rules'): Reading {
  return readRulesets([{ name, text }], options);
}

/** The only ruleset of a text without any diagnostic. */
export function sound(text: string, options: ReadOptions = {}): Ruleset {
  const reading = read(text, options);
  if (reading.diagnostics.length > 0) throw new Error(messages(reading).join('\n'));
  const [ruleset, ...others] = reading.rulesets;
  if (ruleset === undefined || others.length > 0) throw new Error(`${reading.rulesets.length} rulesets`);
  return ruleset;
}

const BASE: Readonly<Record<string, string>> = {
  filter: ':INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n:LOGGED - [0:0]\n',
  nat: ':PREROUTING ACCEPT [0:0]\n:INPUT ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n',
  mangle: ':PREROUTING ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n',
  raw: ':PREROUTING ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n',
};

/** A save file that holds one rule line. */
export function saveFile(rule: string, table = 'filter'): string {
  return `*${table}\n${BASE[table]}${rule}\nCOMMIT\n`;
}

/** The rule that a specification makes in FORWARD of filter, or in the chain and table given. */
export function ruleOf(spec: string, options: ReadOptions = {}, table = 'filter', chain = 'FORWARD'): Rule {
  return sound(saveFile(`-A ${chain} ${spec}`, table), options).rule(0);
}

export function matchesOf(spec: string, options: ReadOptions = {}): readonly Match[] {
  return ruleOf(spec, options).matches;
}

/** What is wrong with one rule line in FORWARD of filter: `column: message`, errors only. */
export function errorsOf(spec: string, table = 'filter', chain = 'FORWARD'): string[] {
  return errors(read(saveFile(`-A ${chain} ${spec}`, table), { family: 'ip' })).map(({ column, message }) => `${column}: ${message}`);
}

export function errors(reading: Reading): Diagnostic[] {
  return reading.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
}

export function messages(reading: Reading): string[] {
  return reading.diagnostics.map(({ severity, line, column, message }) => `${line}:${column}: ${severity}: ${message}`);
}
