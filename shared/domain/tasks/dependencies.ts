/** The way from a task by what it needs back to itself, both ends named; null when there is none. `edges` has what each task needs. */
export function cycleThrough(edges: ReadonlyMap<string, readonly string[]>, start: string): string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const next of edges.get(at) ?? []) {
      if (next === start) return wayTo(cameFrom, start, at);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  }
  return null;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, start: string, last: string): string[] {
  const way = [start];
  for (let at: string | undefined = last; at !== undefined && at !== start; at = cameFrom.get(at)) way.unshift(at);
  return [start, ...way];
}
