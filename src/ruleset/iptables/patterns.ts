/**
 * Lines that differ in their values alone, as a tree: at each node some text that is the same in all of them and the value behind it, or
 * what stands behind the last value.
 */
import type { Family, Text } from '../model.ts';
import type { Jump } from './draft.ts';
import { type Field, type Plain, readField } from './plain.ts';

/** A line read in full, as a pattern for others. */
export interface Pattern {
  /** The fields whose values a line of this pattern has for itself. */
  readonly fields: number;
  readonly row: number;
  /** The jump that the rules share; another one as soon as a chain has been declared since. */
  jump: Jump | null;
}

interface Branch {
  readonly before: string;
  readonly field: Field;
  readonly node: PatternNode;
}

export interface PatternNode {
  readonly branches: Branch[];
  readonly ends: Map<string, Pattern>;
  /** The end that was met last, which is mostly the next one too. */
  lastEnd: string;
  last: Pattern | null;
}

/** A value in a line that was read in full: where it stands, and what it is. */
export interface FieldSpan {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** So many ways to go on are tried one after the other. */
const MOST_BRANCHES = 16;

export function newNode(): PatternNode {
  return { branches: [], ends: new Map(), lastEnd: '', last: null };
}

/** The pattern of a line from `plain.at` on, its values in `plain`; undefined for none. */
export function findPattern(root: PatternNode, text: Text, end: number, family: Family, plain: Plain): Pattern | undefined {
  let node = root;
  for (;;) {
    const { at } = plain;
    if (node.last !== null && end - at === node.lastEnd.length && text.startsWith(node.lastEnd, at)) return node.last;
    const next = follow(node, text, end, family, plain);
    if (next === null) return atEnd(node, text, at, end);
    node = next;
  }
}

function follow(node: PatternNode, text: Text, end: number, family: Family, plain: Plain): PatternNode | null {
  const { at } = plain;
  const { branches } = node;
  for (let nth = 0; nth < branches.length; nth++) {
    const { before, field, node: behind } = branches[nth]!;
    if (!text.startsWith(before, at)) continue;
    plain.at = at + before.length;
    if (plain.at < end && readField(field, text, end, family, plain)) return behind;
  }
  return null;
}

function atEnd(node: PatternNode, text: Text, at: number, end: number): Pattern | undefined {
  if (node.ends.size === 0) return undefined;
  const rest = text.slice(at, end);
  const found = node.ends.get(rest);
  if (found !== undefined) {
    node.lastEnd = rest;
    node.last = found;
  }
  return found;
}

/** Keeps the pattern of a line from `start` on; false where a node has too many branches, and it is not kept. `spans` in their order. */
export function keepPattern(
  root: PatternNode,
  text: Text,
  start: number,
  end: number,
  spans: readonly FieldSpan[],
  pattern: Pattern,
): boolean {
  let node = root;
  let at = start;
  for (const span of spans) {
    const next = branchOf(node, text.slice(at, span.start), span.field);
    if (next === null) return false;
    node = next;
    at = span.end;
  }
  node.ends.set(text.slice(at, end), pattern);
  node.last = null;
  return true;
}

function branchOf(node: PatternNode, before: string, field: Field): PatternNode | null {
  const known = node.branches.find((branch) => branch.field === field && branch.before === before);
  if (known !== undefined) return known.node;
  if (node.branches.length >= MOST_BRANCHES) return null;
  const fresh = newNode();
  node.branches.push({ before, field, node: fresh });
  return fresh;
}
