/** A win as far as paths ask. */
interface Step {
  readonly id: string;
  readonly wonOn: string;
  readonly pavesWayTo: string | null;
}

/** The paths among wins, each from its first to its last, the longest first; wins that lie on none are left out. A win on two paths is shown on the longer one. */
export function pathsOf<Win extends Step>(wins: readonly Win[]): Win[][] {
  const byId = new Map(wins.map((win) => [win.id, win]));
  const paved = new Set(wins.flatMap((win) => win.pavesWayTo ?? []));
  const paths = wins
    .filter((win) => !paved.has(win.id) && win.pavesWayTo !== null)
    .map((first) => followed(first, byId))
    .filter((path) => path.length > 1)
    .toSorted((a, b) => b.length - a.length);
  const shown = new Set<string>();
  return paths.filter((path) => {
    const isNew = path.some((win) => !shown.has(win.id));
    for (const win of path) shown.add(win.id);
    return isNew;
  });
}

function followed<Win extends Step>(first: Win, byId: ReadonlyMap<string, Win>): Win[] {
  const path: Win[] = [];
  const seen = new Set<string>();
  for (
    let next: Win | undefined = first;
    next !== undefined && !seen.has(next.id);
    next = byId.get(next.pavesWayTo ?? '')
  ) {
    seen.add(next.id);
    path.push(next);
  }
  return path;
}
