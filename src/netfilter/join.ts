/** What a chain treats alike part by part, as few flows: a chain that names servers one by one leaves thousands, and all go the same way on. */
import type { Box } from '../packets/box.ts';
import { mergeBoxes } from '../packets/merge.ts';
import type { ChainResult } from './chains.ts';

/** Fewer results than this are not worth the joining. */
const MANY = 32;
/** Kinds of results that are told apart; what is of yet another kind stays as it is. */
const MOST_KINDS = 64;

interface Kind {
  readonly result: ChainResult;
  readonly boxes: Box[];
}

/** Results that are not translated, and equal but for their packets, are joined; the first of them says which rule decided. */
export function joinAlike(results: ChainResult[]): ChainResult[] {
  if (results.length < MANY) return results;
  const kinds: Kind[] = [];
  const others: ChainResult[] = [];
  for (const result of results) {
    const isPlain = result.verdict !== 'unknown' && result.nat === null;
    const kind = isPlain ? kinds.find((each) => isSameWay(each.result, result)) : undefined;
    if (kind !== undefined) kind.boxes.push(result.flow.box);
    else if (isPlain && kinds.length < MOST_KINDS) kinds.push({ result, boxes: [result.flow.box] });
    else others.push(result);
  }
  for (const { result, boxes } of kinds) for (const box of mergeBoxes(boxes)) others.push({ ...result, flow: { ...result.flow, box } });
  return others;
}

/** Whether two results of one chain differ in nothing but their packets, and the rule that decided. */
function isSameWay({ verdict, flow: a }: ChainResult, { verdict: other, flow: b }: ChainResult): boolean {
  return (
    verdict === other &&
    a.when === b.when &&
    a.fields === b.fields &&
    a.mark === b.mark &&
    a.connmark === b.connmark &&
    a.tracked === b.tracked &&
    a.steps === b.steps
  );
}
