/** A group of rows that stand together in the list. */
export interface RowGroup {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** A group with its place in the list and in the grid. */
export interface PlacedGroup extends RowGroup {
  readonly isCollapsed: boolean;
  /** Its first row in the list, from 0. */
  readonly dataStart: number;
  /** Its heading in the grid, from 0. */
  readonly gridStart: number;
}

/** Where the rows of the list stand in the grid, group headings among them. */
export interface RowPlaces {
  readonly rowCount: number;
  readonly groups: readonly PlacedGroup[];
}

/** What stands at one place of the grid. */
export type GridPlace =
  | { readonly kind: 'group'; readonly group: PlacedGroup }
  | { readonly kind: 'row'; readonly index: number };

/**
 * Lays groups out with a heading each, in an order of their own: each stays one stretch of the list, so they can be
 * shown in another order than they are stored in.
 */
export function placeRows(
  total: number,
  groups: readonly RowGroup[],
  collapsed: ReadonlySet<string>,
  order?: (one: RowGroup, other: RowGroup) => number,
): RowPlaces {
  if (groups.length === 0) return { rowCount: total, groups: [] };
  let dataStart = 0;
  const started = groups.map((group) => {
    const start = dataStart;
    dataStart += group.count;
    return { ...group, dataStart: start };
  });
  const shown = order === undefined ? started : started.toSorted(order);
  let gridStart = 0;
  const placed = shown.map((group) => {
    const isCollapsed = collapsed.has(group.key);
    const start = gridStart;
    gridStart += 1 + (isCollapsed ? 0 : group.count);
    return { ...group, isCollapsed, gridStart: start };
  });
  return { rowCount: gridStart, groups: placed };
}

/** What stands at a place of the grid. */
export function placeAt(places: RowPlaces, gridIndex: number): GridPlace {
  const group = groupAt(places.groups, gridIndex);
  if (group === undefined) return { kind: 'row', index: gridIndex };
  if (group.gridStart === gridIndex) return { kind: 'group', group };
  return { kind: 'row', index: group.dataStart + gridIndex - group.gridStart - 1 };
}

/** Where a row of the list stands in the grid; undefined while its group is collapsed. */
export function gridIndexOf(places: RowPlaces, dataIndex: number): number | undefined {
  if (places.groups.length === 0) return dataIndex < places.rowCount ? dataIndex : undefined;
  const group = places.groups.find(
    (candidate) => dataIndex >= candidate.dataStart && dataIndex < candidate.dataStart + candidate.count,
  );
  if (group === undefined || group.isCollapsed) return undefined;
  return group.gridStart + 1 + dataIndex - group.dataStart;
}

/** The pages of the list that a stretch of the grid shows, in rising order. */
export function pagesInRange(places: RowPlaces, first: number, last: number, pageSize: number): number[] {
  const pages = new Set<number>();
  for (let index = Math.max(0, first); index <= Math.min(last, places.rowCount - 1); index++) {
    const place = placeAt(places, index);
    if (place.kind === 'row') pages.add(Math.floor(place.index / pageSize));
  }
  return [...pages].toSorted((one, other) => one - other);
}

/** The last group that starts at or before the place, found by halving: a table may have thousands of groups. */
function groupAt(groups: readonly PlacedGroup[], gridIndex: number): PlacedGroup | undefined {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((groups[middle]?.gridStart ?? 0) <= gridIndex) low = middle;
    else high = middle - 1;
  }
  return groups[low];
}
