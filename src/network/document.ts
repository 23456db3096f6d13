/** YAML at the border: text in, a checked value out, or every error at once with line, column and the nearest known key. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';

export type DocumentReading<T> = { readonly value: T } | { readonly errors: readonly Diagnostic[] };

/** Reads a YAML file by a zod schema. An empty file is an empty mapping. */
export function readDocument<T>(file: SourceFile, schema: z.ZodType<T>): DocumentReading<T> {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter, uniqueKeys: true, logLevel: 'silent' });
  const at = (offset: number, message: string): Diagnostic => {
    const { line, col } = counter.linePos(offset);
    return { severity: 'error', file: file.name, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  if (document.errors.length > 0) return { errors: document.errors.map((error) => at(error.pos[0], firstLine(error.message))) };
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    return { errors: [at(0, error instanceof Error ? firstLine(error.message) : 'not readable as YAML')] };
  }
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { value: parsed.data };
  const root: unknown = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return {
    errors: parsed.error.issues.flatMap((issue) =>
      describe(issue, (path) => keysAt(root, path)).map(({ path, message }) => at(offsetOf(document, path), message)),
    ),
  };
}

/**
 * The part of a YAML file at a path as a file of its own, with every line and column where it was: the rest is blanked out. An alias has
 * its anchor elsewhere, so a part with one is written anew.
 */
export function withoutRest(file: SourceFile, path: readonly string[]): SourceFile {
  const document = parseDocument(file.text, { logLevel: 'silent' });
  const node: unknown = document.getIn(path, true);
  if (!isNode(node)) return { name: file.name, text: '' };
  const facts: unknown = node.toJS(document);
  const [from = 0, to = 0] = node.range ?? [];
  const text = `${file.text.slice(0, from).replace(/[^\n]/g, ' ')}${file.text.slice(from, to)}`;
  const alone = parseDocument(text, { logLevel: 'silent' });
  const isWhole = alone.errors.length === 0 && JSON.stringify(plainOf(alone)) === JSON.stringify(facts);
  return { name: file.name, text: isWhole ? text : JSON.stringify(facts) };
}

/** Undefined where an alias has no anchor here. */
function plainOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

interface Described {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The keys that a mapping at a path may have. */
type KnownKeys = (path: readonly PropertyKey[]) => readonly string[];

function describe(issue: z.core.$ZodIssue, known: KnownKeys): Described[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: `unknown key "${key}"${hint(key, known(issue.path))}` }));
  }
  if (issue.code === 'invalid_union') {
    const nearest = nearestBranch(issue.errors);
    const isTold = nearest.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys' || code === 'custom');
    if (nearest.length > 0 && isTold)
      return nearest.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] }, known));
  }
  const where = issue.path.map(String).join('.');
  return [{ path: issue.path, message: where === '' ? issue.message : `${where}: ${issue.message}` }];
}

/** Of the forms that a value may have, the one that it misses by the least; none where it is of another kind than each. */
function nearestBranch(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const weight = (branch: readonly z.core.$ZodIssue[]) =>
    branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  const possible = branches.filter((branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  return [...possible].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

function hint(key: string, known: readonly string[]): string {
  const nearest = nearestOf(key, known);
  return nearest === null ? `, expected one of ${known.join(', ')}` : `, did you mean "${nearest}"?`;
}

/** The known word nearest to one that is not, or null when none is near. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 2)) + 1;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/** Edits that turn one short word into another (Levenshtein); words are cut at 64 characters, so the cost is bounded. */
function distance(a: string, b: string): number {
  const from = a.slice(0, 64);
  const to = b.slice(0, 64);
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length]!;
}

const schemaShape = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
});

/** The keys that the JSON Schema knows at a path, in all its alternatives. */
function keysAt(root: unknown, path: readonly PropertyKey[]): string[] {
  let nodes = alternatives(root);
  for (const step of path) {
    nodes = nodes.flatMap((node) => {
      const below = typeof step === 'number' ? node.items : (node.properties?.[String(step)] ?? node.additionalProperties);
      return alternatives(below);
    });
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

function alternatives(schema: unknown): z.infer<typeof schemaShape>[] {
  const found: z.infer<typeof schemaShape>[] = [];
  const pending = [schema];
  while (pending.length > 0) {
    const node = schemaShape.safeParse(pending.pop());
    if (!node.success) continue;
    found.push(node.data);
    pending.push(...(node.data.anyOf ?? []), ...(node.data.allOf ?? []));
  }
  return found;
}

/** Offset of the node at a path, or of the nearest node above it. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const key = path[depth - 1];
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const offset = childOffset(parent, key);
    if (offset !== null) return offset;
  }
  return 0;
}

const pairShape = z.object({ key: z.object({ value: z.unknown(), range: z.array(z.number()).nullish() }) });
const nodeShape = z.object({ items: z.array(z.unknown()) });
const itemShape = z.object({ range: z.array(z.number()) });

function childOffset(parent: unknown, key: PropertyKey | undefined): number | null {
  const node = nodeShape.safeParse(parent);
  if (!node.success || key === undefined) return null;
  if (typeof key === 'number') {
    const item = itemShape.safeParse(node.data.items[key]);
    return item.success ? (item.data.range[0] ?? null) : null;
  }
  for (const item of node.data.items) {
    const pair = pairShape.safeParse(item);
    if (pair.success && String(pair.data.key.value) === String(key)) return pair.data.key.range?.[0] ?? null;
  }
  return null;
}
