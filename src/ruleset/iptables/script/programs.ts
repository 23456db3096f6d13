/** Which words of a script are iptables, and how a script asks what to do. */
import { forEachChild, type SyntaxNode } from 'unbash';
import type { Family } from '../../model.ts';

const IPTABLES = /^(?:ip(6?)tables(?:-(?:nft|legacy))?|ip(46)tables)$/;
const RESTORE = /^ip(6?)tables(?:-(?:nft|legacy))?-restore(?:-translate)?$/;

function baseName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

/** The families for which a program's word loads rules; null when it is not iptables. */
export function iptablesFamilies(word: string): readonly Family[] | null {
  const found = IPTABLES.exec(baseName(word));
  if (found === null) return null;
  if (found[2] !== undefined) return ['ip', 'ip6'];
  return found[1] === '6' ? ['ip6'] : ['ip'];
}

/** The family of iptables-restore or ip6tables-restore; null for any other word. */
export function restoreFamily(word: string): Family | null {
  const found = RESTORE.exec(baseName(word));
  return found === null ? null : found[1] === '6' ? 'ip6' : 'ip';
}

/** The family of iptables-save or ip6tables-save; null for any other word. */
export function savedFamily(word: string): Family | null {
  const found = /^ip(6?)tables(?:-(?:nft|legacy))?-save$/.exec(baseName(word));
  return found === null ? null : found[1] === '6' ? 'ip6' : 'ip';
}

/** Whether a word is a program of iptables. */
export function isProgram(word: string): boolean {
  return iptablesFamilies(word) !== null || restoreFamily(word) !== null || savedFamily(word) !== null;
}

/** A variable that nobody sets but whose name says that it is iptables: `$IPT`, `$IP6TABLES`. */
export function namedFamily(name: string): Family | null {
  const plain = name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  if (!/^(cmd|bin|path|program)?(ip[46]?t(ables|bl|b)?|iptables|ip[46]tables|fw|filter)(cmd|bin|path|exec|program|v?[46])?$/.test(plain))
    return null;
  return plain.includes('6') ? 'ip6' : 'ip';
}

/** Words that ask a firewall script to load its rules, the likeliest first. */
const ACTIONS = [
  'start',
  'up',
  'on',
  'enable',
  'enabled',
  'restart',
  'reload',
  'load',
  'apply',
  'init',
  'run',
  'open',
  'boot',
  'initialize',
];

const ASKS = /\$\{?1\b/;

/** What a walk over the whole tree finds before anything is followed. */
export interface Survey {
  /** Every variable that the script assigns, reads or loops over. */
  readonly assigned: ReadonlySet<string>;
  readonly action: string | null;
}

/** Looks the tree over, without recursion. */
export function survey(script: SyntaxNode): Survey {
  const assigned = new Set<string>();
  const asking = new Set<string>();
  const subjects: { subject: string; words: string[] }[] = [];
  const waiting: SyntaxNode[] = [script];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    look(node, assigned, asking, subjects);
    forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
  const asks = (subject: string) => ASKS.test(subject) || Array.from(subject.matchAll(/\$\{?(\w+)/g)).some(([, name]) => asking.has(name!));
  const words = new Set(subjects.filter(({ subject }) => asks(subject)).flatMap((each) => each.words));
  return { assigned, action: ACTIONS.find((action) => words.has(action)) ?? null };
}

function look(node: SyntaxNode, assigned: Set<string>, asking: Set<string>, subjects: { subject: string; words: string[] }[]): void {
  switch (node.type) {
    case 'Assignment':
      assigned.add(node.name);
      if (ASKS.test(node.text)) asking.add(node.name);
      return;
    case 'For':
      assigned.add(node.name.value);
      return;
    case 'Case': {
      const words = node.items.flatMap((item) => item.pattern.map((word) => plainPattern(word.value)));
      subjects.push({ subject: node.word.text, words });
      return;
    }
    case 'TestBinary':
      subjects.push({ subject: node.left.text, words: [node.right.value] });
      return;
    case 'Command': {
      const name = node.name?.value;
      const words = node.args.map((arg) => (arg.type === 'Word' ? arg.value : arg.text));
      if (name === 'read' || name === 'local' || name === 'export' || name === 'readonly' || name === 'mapfile')
        for (const word of words) if (/^[A-Za-z_]\w*$/.test(word)) assigned.add(word);
      if (name === '[' || name === 'test') subjects.push({ subject: node.args.map((arg) => arg.text).join(' '), words });
    }
  }
}

/** `[Ss]tart` and `start*` as the word that they are for. */
function plainPattern(pattern: string): string {
  return pattern
    .replace(/\[(\w)\w*\]/g, (_, first: string) => first.toLowerCase())
    .replace(/\*/g, '')
    .toLowerCase();
}
