/** More records under one key than this say nothing about each other: a common name, a switchboard. */
const largestBlock = 80;

/**
 * Gathers the keys of records in the order in which they come, then answers which are worth a comparison.
 * Holds one number a key: 100,000 people with six keys take 5 MB.
 */
export function candidatePairs() {
  const entries: number[] = [];
  let count = 0;
  return {
    /** Files the next record under its keys. */
    add(keys: readonly string[]): void {
      for (const key of keys) entries.push(hashOf(key) * recordLimit + count);
      count++;
    },
    /** Each pair of places, the smaller first, once. Two keys with one hash cost a comparison and no more. */
    *pairs(): Generator<readonly [number, number]> {
      const seen = new Set<number>();
      for (const block of blocksOf(Float64Array.from(entries).toSorted())) {
        for (const [left, right] of pairsOf(block)) {
          const pair = left * recordLimit + right;
          if (seen.has(pair)) continue;
          seen.add(pair);
          yield [left, right];
        }
      }
    },
  };
}

/** The places that stand under one key; keys that too many share are left out. */
function* blocksOf(sorted: Float64Array): Generator<readonly number[]> {
  let block: number[] = [];
  let hash = -1;
  for (const entry of sorted) {
    const current = Math.floor(entry / recordLimit);
    if (current !== hash) {
      if (block.length <= largestBlock) yield block;
      block = [];
      hash = current;
    }
    const place = entry % recordLimit;
    if (block.at(-1) !== place) block.push(place);
  }
  if (block.length <= largestBlock) yield block;
}

function* pairsOf(block: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, left] of block.entries()) for (const right of block.slice(at + 1)) yield [left, right];
}

/** Two million records and 32 bits of hash fit into the 53 bits of a number. */
const recordLimit = 2 ** 21;

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
