/** A seeded source of choices, so that every generated case can be made again from its seed. */

export interface Random {
  /** An integer in [0, below). */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of several, each with a weight. */
  weigh<T>(items: readonly (readonly [number, T])[]): T;
  /** `count` distinct items, in their order; all of them when there are fewer. */
  some<T>(items: readonly T[], count: number): T[];
}

/** mulberry32: 32 bits of state, even enough to choose test cases with. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  };
  return {
    int,
    chance: (probability) => next() < probability,
    pick,
    weigh(items) {
      let rest = next() * items.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, item] of items) {
        rest -= weight;
        if (rest < 0) return item;
      }
      return pick(items)[1];
    },
    some(items, count) {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(int(items.length));
      return items.filter((_item, index) => chosen.has(index));
    },
  };
}
