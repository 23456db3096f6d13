/** Rows by the one address, and the one port or none, that they name: a hash of plain numbers, for a hundred thousand rows at once. */

/** Stands for: no single port named. */
export const ANY_PORT = -1;

export interface Points {
  /** Rows are found in the order in which they are put. */
  put(address: number, port: number, row: number): void;
  /** Appends the rows that name this address and exactly this port (or none). */
  collect(address: number, port: number, into: number[]): void;
}

/** Room for `most` rows, each put once at most, with ids below `rows`. */
export function newPoints(most: number, rows: number): Points {
  let slots = 16;
  while (slots < 2 * most) slots *= 2;
  const addresses = new Uint32Array(slots);
  const ports = new Int32Array(slots);
  // Rows plus 1, 0 for none: memory that is never written is never paid for.
  const first = new Int32Array(slots);
  const last = new Int32Array(slots);
  const next = new Int32Array(rows);
  const slotOf = (address: number, port: number) => {
    let slot = mixed(address, port) & (slots - 1);
    while (first[slot] !== 0 && (addresses[slot] !== address || ports[slot] !== port)) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  return {
    put(address, port, row) {
      const slot = slotOf(address, port);
      if (first[slot] === 0) {
        addresses[slot] = address;
        ports[slot] = port;
        first[slot] = row + 1;
      } else next[last[slot]!] = row + 1;
      last[slot] = row;
    },
    collect(address, port, into) {
      for (let row = first[slotOf(address, port)]! - 1; row >= 0; row = next[row]! - 1) into.push(row);
    },
  };
}

function mixed(address: number, port: number): number {
  const mix = Math.imul(address, 0x9e3779b1) ^ Math.imul(port + 2, 0x85ebca6b);
  return mix ^ (mix >>> 15);
}
