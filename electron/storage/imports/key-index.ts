/** Which row first had a key, for millions of rows: 12 bytes a slot, no text is kept. */
export interface KeyIndex {
  /** The row that has the key, or -1. */
  get(kind: number, key: string): number;
  /** Gives the key to a row; the row that has it already keeps it. Answers the row that has it now. */
  put(kind: number, key: string, row: number): number;
  /** Takes the key from a row that gave it up. */
  drop(kind: number, key: string, row: number): void;
  clear(): void;
}

/**
 * An index over 64-bit hashes of keys, with open addressing. Two of four million keys meet by chance once in two million files,
 * and then a person still sees the match before it is applied.
 */
export function keyIndex(): KeyIndex {
  let capacity = 1 << 12;
  let count = 0;
  let highs = new Uint32Array(capacity);
  let lows = new Uint32Array(capacity);
  let rows = new Int32Array(capacity).fill(free);

  const slotOf = (high: number, low: number): number => {
    const mask = capacity - 1;
    let slot = (high ^ Math.imul(low, 0x9e3779b1)) & mask;
    while (rows[slot] !== free && (highs[slot] !== high || lows[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  };

  const grow = () => {
    const [oldHighs, oldLows, oldRows] = [highs, lows, rows];
    capacity *= 2;
    highs = new Uint32Array(capacity);
    lows = new Uint32Array(capacity);
    rows = new Int32Array(capacity).fill(free);
    for (const [at, row] of oldRows.entries()) {
      if (row === free) continue;
      const [high = 0, low = 0] = [oldHighs[at], oldLows[at]];
      const slot = slotOf(high, low);
      highs[slot] = high;
      lows[slot] = low;
      rows[slot] = row;
    }
  };

  return {
    get(kind, key) {
      hash(kind, key);
      return Math.max(-1, rows[slotOf(lastHigh, lastLow)] ?? -1);
    },
    put(kind, key, row) {
      hash(kind, key);
      const slot = slotOf(lastHigh, lastLow);
      const known = rows[slot] ?? free;
      if (known >= 0) return known;
      highs[slot] = lastHigh;
      lows[slot] = lastLow;
      rows[slot] = row;
      if (known === free && ++count > capacity * 0.6) grow();
      return row;
    },
    drop(kind, key, row) {
      hash(kind, key);
      const slot = slotOf(lastHigh, lastLow);
      if (rows[slot] === row) rows[slot] = given;
    },
    clear() {
      rows.fill(free);
      count = 0;
    },
  };
}

/** A slot that was never used, and one whose key was given up. */
const free = -2;
const given = -1;

let lastHigh = 0;
let lastLow = 0;

/** Two independent 32-bit hashes; left in variables, as millions of small objects would be slow. */
function hash(kind: number, key: string): void {
  let high = 0x811c9dc5 ^ kind;
  let low = 0x1b873593 + kind;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul((low << 5) ^ (low >>> 27) ^ code, 0x85ebca6b);
  }
  high ^= key.length;
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
  low = Math.imul(low ^ (low >>> 15), 0xc2b2ae35);
  lastHigh = (high ^ (high >>> 13)) >>> 0;
  lastLow = (low ^ (low >>> 16)) >>> 0;
}
