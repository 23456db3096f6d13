/** Sequences of whole numbers told apart: each gets the number of the first one that was the same. */

export interface WordTable {
  /** The numbers of one sequence, to be filled from 0 on. */
  readonly word: number[];
  /** The number of the sequence of the first `length` of `word`: 0, 1, … in the order in which new ones come. */
  intern(length: number): number;
}

export function newWordTable(): WordTable {
  const word: number[] = [];
  const known: number[][] = [];
  const byHash = new Map<number, number[]>();
  return {
    word,
    intern(length) {
      let hash = length;
      for (let at = 0; at < length; at++) hash = Math.imul(hash ^ word[at]!, 0x9e3779b1) ^ (hash >>> 15);
      const candidates = byHash.get(hash);
      const found = candidates?.find((id) => isSame(known[id]!, word, length));
      if (found !== undefined) return found;
      const id = known.push(word.slice(0, length)) - 1;
      if (candidates === undefined) byHash.set(hash, [id]);
      else candidates.push(id);
      return id;
    },
  };
}

function isSame(known: readonly number[], word: readonly number[], length: number): boolean {
  if (known.length !== length) return false;
  for (let at = 0; at < length; at++) if (known[at] !== word[at]) return false;
  return true;
}
