/** A queue that hands out what has the highest score first; equals in the order in which they came. */
export interface BestFirst<T> {
  push(item: T, score: number): void;
  pop(): { readonly item: T; readonly score: number } | undefined;
}

interface Entry<T> {
  readonly item: T;
  readonly score: number;
  readonly turn: number;
}

/** Makes an empty queue: a binary heap. */
export function bestFirst<T>(): BestFirst<T> {
  const heap: Entry<T>[] = [];
  let turn = 0;
  const isBefore = (a: Entry<T>, b: Entry<T>) => a.score > b.score || (a.score === b.score && a.turn < b.turn);
  const swap = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]];
    if (first === undefined || second === undefined) return;
    heap[a] = second;
    heap[b] = first;
  };
  const isBeforeAt = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]];
    return first !== undefined && second !== undefined && isBefore(first, second);
  };
  return {
    push(item, score) {
      heap.push({ item, score, turn: turn++ });
      for (let at = heap.length - 1; at > 0;) {
        const above = (at - 1) >> 1;
        if (!isBeforeAt(at, above)) break;
        swap(at, above);
        at = above;
      }
    },
    pop() {
      swap(0, heap.length - 1);
      const best = heap.pop();
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const next = isBeforeAt(right, left) ? right : left;
        if (!isBeforeAt(next, at)) break;
        swap(at, next);
        at = next;
      }
      return best;
    },
  };
}
