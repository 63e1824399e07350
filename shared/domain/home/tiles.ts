/** The tiles of the first screen in their usual order. */
export const homeTiles = [
  'roadmap',
  'due',
  'recruits',
  'tasks',
  'since',
  'health',
  'wins',
  'horizon',
  'reports',
  'chairs',
  'reminders',
  'recent',
  'totals',
] as const;
export type HomeTile = (typeof homeTiles)[number];

/** How a member wants the first screen. */
export interface TileOrder {
  readonly tiles: readonly HomeTile[];
  readonly hidden: readonly HomeTile[];
}

/** The arrangement that was kept, whatever came or went since: unknown tiles are left out, new ones stand where they usually do. */
export function arranged(tiles: readonly string[], hidden: readonly string[]): TileOrder {
  const known = [...new Set(tiles)].flatMap((id) => homeTiles.find((tile) => tile === id) ?? []);
  for (const [index, tile] of homeTiles.entries()) {
    if (known.includes(tile)) continue;
    const before = homeTiles.slice(0, index).findLast((each) => known.includes(each));
    known.splice(before === undefined ? 0 : known.indexOf(before) + 1, 0, tile);
  }
  return { tiles: known, hidden: homeTiles.filter((tile) => hidden.includes(tile)) };
}

/** The arrangement with a tile moved by some places. */
export function movedTile(order: TileOrder, tile: HomeTile, by: number): TileOrder {
  const tiles = order.tiles.filter((each) => each !== tile);
  const place = Math.min(tiles.length, Math.max(0, order.tiles.indexOf(tile) + by));
  return { ...order, tiles: [...tiles.slice(0, place), tile, ...tiles.slice(place)] };
}

/** The arrangement with a tile put away, or back. */
export function toggledTile(order: TileOrder, tile: HomeTile): TileOrder {
  const hidden = order.hidden.includes(tile)
    ? order.hidden.filter((each) => each !== tile)
    : homeTiles.filter((each) => each === tile || order.hidden.includes(each));
  return { ...order, hidden };
}

/** How high a tile usually is, in about its rows; what takes the whole width is 0. */
const heights: Readonly<Record<HomeTile, number>> = {
  roadmap: 0,
  health: 0,
  chairs: 0,
  due: 8,
  recruits: 6,
  tasks: 4,
  since: 4,
  wins: 6,
  horizon: 8,
  reports: 4,
  reminders: 9,
  recent: 6,
  totals: 4,
};

/** A stripe of the first screen: one tile across, or two columns of tiles. */
export type TileStripe = { readonly wide: HomeTile } | { readonly columns: readonly (readonly HomeTile[])[] };

/** The tiles as stripes from top to bottom; between two that take the whole width, each stands in the column that is shorter so far. */
export function tileStripes(tiles: readonly HomeTile[]): TileStripe[] {
  const stripes: TileStripe[] = [];
  let columns: [HomeTile[], HomeTile[]] = [[], []];
  const heightOf = (column: readonly HomeTile[]): number => column.reduce((sum, tile) => sum + heights[tile], 0);
  const close = (): void => {
    const used = columns.filter((column) => column.length > 0);
    if (used.length > 0) stripes.push({ columns: used });
    columns = [[], []];
  };
  for (const tile of tiles) {
    if (heights[tile] === 0) {
      close();
      stripes.push({ wide: tile });
    } else {
      const [left, right] = columns;
      (heightOf(left) <= heightOf(right) ? left : right).push(tile);
    }
  }
  close();
  return stripes;
}
