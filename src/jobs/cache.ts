/** A cache bounded by weight, oldest use first out. For things that never change under their key: a commit's tree, a blob. */
export interface Cache<V> {
  get(key: string): V | undefined;
  set(key: string, value: V, weight: number): void;
}

/** A cache that holds at most `limit` of weight; a value heavier than that is not kept. */
export function boundedCache<V>(limit: number): Cache<V> {
  const entries = new Map<string, { readonly value: V; readonly weight: number }>();
  let held = 0;
  const drop = (key: string) => {
    held -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, weight) {
      drop(key);
      if (weight > limit) return;
      entries.set(key, { value, weight });
      held += weight;
      for (const oldest of entries.keys()) {
        if (held <= limit) break;
        drop(oldest);
      }
    },
  };
}
