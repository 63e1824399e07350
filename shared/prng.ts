/** A source of numbers from 0 up to, not including, 1. */
export type RandomSource = () => number;

/** Makes a small, fast and repeatable source of numbers (the public-domain mulberry32 scheme); never for secrets. */
export function mulberry32(seed: number): RandomSource {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `min` to `max`, both included. */
export function randomInteger(random: RandomSource, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}

/** One of the items, each as likely as the others; throws a RangeError when there are none. */
export function pick<T>(random: RandomSource, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** One of the items, as likely as its weight; throws a RangeError when no item has a weight above zero. */
export function pickWeighted<T>(random: RandomSource, items: readonly T[], weightOf: (item: T) => number): T {
  const weights = items.map(weightOf);
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, item] of items.entries()) {
    const weight = weights[index] ?? 0;
    if (weight <= 0) continue;
    left -= weight;
    if (left < 0) return item;
  }
  throw new RangeError('No item has a weight above zero.');
}

/** A shuffled copy. */
export function shuffled<T>(random: RandomSource, items: readonly T[]): T[] {
  const order = items.map((item) => ({ item, at: random() }));
  return order.toSorted((one, other) => one.at - other.at).map((entry) => entry.item);
}
