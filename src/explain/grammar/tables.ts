/** Whole tables pasted as iptables-save writes them, supposed in place of those that stand. */
import type { Change } from './proposals.ts';

/** A table as iptables-restore takes it. */
export interface PastedTable {
  readonly name: string;
  /** From `*filter` to `COMMIT`. */
  readonly lines: readonly string[];
}

const HEAD = /^\s{0,4}\*(?<name>filter|nat|mangle|raw|security)\s*$/;
const POLICY = /^\s{0,4}:[\w.-]{1,30}\s+(?:ACCEPT|DROP|-)(?:\s+\[\d+:\d+\])?\s*$/;
const END = /^\s{0,4}COMMIT\s*$/;
const SUPPOSED =
  /\b(?:if|instead|suppos\w+|assum\w+|imagine|were|would|replac\w+|swap\w*|load\w*|restor\w+|became|becomes?)\b|如果|假如|要是|假设|换成|改成|变成|导入|载入/i;

/** `if filter was this instead`: that it is supposed, which is no part of what is asked. */
const AS_PASTED =
  /\b(?:and |but )?(?:if|suppose|assuming|imagine|say|when) (?:the |our )?(?:(?:filter|nat|mangle|raw)(?: table)?|tables?|rules(?:et)?|it|(?:i|we) (?:load|use|apply|restore|had|swap in|go with)) ?(?:was|were|is|became|becomes|looked|looks|read)? ?(?:like )?(?:this|that|these|the following|as follows)(?: instead| in place)?\b[,:;]?/gi;

/**
 * What is proposed by tables with their policies; null where none is pasted whole or nothing is supposed of it: rules without their table's
 * policies are added, not put in its place.
 */
export function findTables(text: string): Change | null {
  const tables: PastedTable[] = [];
  const rest: string[] = [];
  let open: { readonly name: string; readonly lines: string[] } | null = null;
  for (const line of text.split('\n')) {
    const name = HEAD.exec(line)?.groups?.name;
    if (name !== undefined) open = { name, lines: [] };
    if (open === null) rest.push(line);
    else open.lines.push(line.trim());
    if (open !== null && END.test(line)) {
      if (open.lines.some((each) => POLICY.test(each))) tables.push(open);
      open = null;
    }
  }
  const words = rest.join('\n');
  if (open !== null || tables.length === 0 || !SUPPOSED.test(words)) return null;
  return { proposal: { kind: 'tables', tables }, rest: words.replace(AS_PASTED, ' ') };
}
