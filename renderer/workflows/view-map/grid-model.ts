import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import { influenceLevels, type InfluenceLevel } from '#shared/content/grid-segments.ts';
import { layoutCell, namedShape, tracks } from '#shared/domain/maps/grid-layout.ts';
import type { PlacedCluster, PlacedItem } from '#shared/domain/maps/grid-layout.ts';
import type { StanceBand } from '#renderer/ui/index.ts';

import { asItems } from './point-labels.ts';
import type { ShownPoint } from './use-map-points.ts';

/** A cell of the grid, named `band-level`. */
export interface GridCell {
  readonly id: string;
  readonly band: StanceBand;
  readonly level: InfluenceLevel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
}

/** The whole picture in px: where each column, row, partner and cluster stands. */
export interface GridModel {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly {
    readonly band: StanceBand;
    readonly x: number;
    readonly width: number;
    readonly count: number;
  }[];
  readonly rows: readonly { readonly level: InfluenceLevel; readonly y: number; readonly height: number }[];
  readonly cells: readonly GridCell[];
  readonly items: ReadonlyMap<string, PlacedItem>;
  readonly clusters: readonly (PlacedCluster & { readonly cellId: string })[];
  /** Those whose stance or influence nobody knows; null when there are none. */
  readonly shelf: { readonly y: number; readonly height: number; readonly ids: readonly string[] } | null;
  /** In the order in which keys walk: from much say to little, from opposed to champion, then the shelf. */
  readonly order: readonly string[];
}

/** Where the columns begin, how much the heads of the columns take, and the shelf at the bottom. */
export const gridFrame = { left: 76, head: 36, gap: 4, shelf: 72 } as const;

/** The id of the shelf among the open cells. */
export const shelfId = 'shelf';

const allBands = [1, 2, 3, 4, 5] as const;

/** Lays out the support grid; `openCells` show everybody they hold. */
export function gridModel(
  points: readonly ShownPoint[],
  size: { readonly width: number; readonly height: number },
  openCells: ReadonlySet<string>,
): GridModel {
  const { left, head, gap, shelf: shelfHeight } = gridFrame;
  const byCell = new Map<string, ShownPoint[]>();
  const unplaced: ShownPoint[] = [];
  for (const point of points) {
    const cellId = cellOf(point);
    if (cellId === null) unplaced.push(point);
    else byCell.set(cellId, [...(byCell.get(cellId) ?? []), point]);
  }
  const isOpen = (part: (cellId: string) => boolean): boolean => [...openCells].some(part);
  const columns = tracks(
    allBands.map((band) => (isOpen((id) => id.startsWith(`${band}-`)) ? 2.6 : 1)),
    size.width - left,
    gap,
  );
  const need = (level: number): number =>
    Math.max(...allBands.map((band) => Math.ceil((byCell.get(`${band}-${level}`)?.length ?? 0) / 3)));
  const rowsHeight = size.height - head - (unplaced.length > 0 ? shelfHeight + 8 : 0);
  const rows = tracks(
    influenceLevels.map(({ level }) =>
      isOpen((id) => id.endsWith(`-${level}`)) ? 4.5 : 0.75 + 0.42 * Math.min(3, need(level)),
    ),
    rowsHeight,
    0,
  );
  const items = new Map<string, PlacedItem>();
  const clusters: (PlacedCluster & { cellId: string })[] = [];
  const cells: GridCell[] = [];
  const put = (
    cellId: string,
    held: readonly ShownPoint[],
    box: { x: number; y: number; width: number; height: number },
  ) => {
    const picture = layoutCell(asItems(held), box, openCells.has(cellId));
    for (const item of picture.items) items.set(item.id, { ...item, x: item.x + box.x, y: item.y + box.y });
    const { cluster } = picture;
    if (cluster) clusters.push({ ...cluster, x: cluster.x + box.x, y: cluster.y + box.y, cellId });
  };
  for (const [row, { level }] of influenceLevels.entries()) {
    for (const [column, band] of allBands.entries()) {
      const x = left + (columns[column]?.start ?? 0);
      const width = columns[column]?.size ?? 0;
      const y = head + (rows[row]?.start ?? 0);
      const height = rows[row]?.size ?? 0;
      const id = `${band}-${level}`;
      const held = byCell.get(id) ?? [];
      cells.push({ id, band, level, x, y, width, height, count: held.length });
      // The captions of the segments stand in the first and the last row.
      const top = row === 0 ? 24 : 3;
      const bottom = row === influenceLevels.length - 1 ? 24 : 3;
      put(id, held, { x: x + 5, y: y + top, width: width - 10, height: Math.max(1, height - top - bottom) });
    }
  }
  const shelfY = size.height - shelfHeight;
  if (unplaced.length > 0)
    put(shelfId, unplaced, { x: left + 6, y: shelfY + 4, width: size.width - left - 12, height: shelfHeight - 8 });
  return {
    width: size.width,
    height: size.height,
    columns: allBands.map((band, at) => ({
      band,
      x: left + (columns[at]?.start ?? 0),
      width: columns[at]?.size ?? 0,
      count: cells.reduce((sum, cell) => sum + (cell.band === band ? cell.count : 0), 0),
    })),
    rows: influenceLevels.map(({ level }, at) => ({
      level,
      y: head + (rows[at]?.start ?? 0),
      height: rows[at]?.size ?? 0,
    })),
    cells,
    items,
    clusters,
    shelf: unplaced.length > 0 ? { y: shelfY, height: shelfHeight, ids: unplaced.map((point) => point.id) } : null,
    order: readingOrder(points, items),
  };
}

/** The cell in which a partner stands; null when their stance or influence is not known. */
export function cellOf(point: { readonly stance: number | null; readonly influence: number | null }): string | null {
  const band = bandOf(point.stance);
  return band === null || point.influence === null ? null : `${band}-${point.influence}`;
}

/** The cell at a place of the picture, when there is one. */
export function cellAt(model: GridModel, place: { readonly x: number; readonly y: number }): GridCell | undefined {
  return model.cells.find(
    (cell) => place.x >= cell.x && place.x < cell.x + cell.width && place.y >= cell.y && place.y < cell.y + cell.height,
  );
}

/** How large the shape of a band is drawn in a place of `size`: a diamond holds less than a circle of its width. */
export function shapeSize(band: StanceBand | null, size: number): number {
  if (size < namedShape.size) return size;
  return band === 3 ? size + 6 : band === 1 || band === 2 ? size - 1 : size;
}

function readingOrder(points: readonly ShownPoint[], items: ReadonlyMap<string, PlacedItem>): readonly string[] {
  const row = (point: ShownPoint): number => (cellOf(point) === null ? 9 : 5 - (point.influence ?? 0));
  return points
    .filter((point) => items.has(point.id))
    .toSorted((a, b) => row(a) - row(b) || (a.stance ?? 0) - (b.stance ?? 0) || compareX(items, a.id, b.id))
    .map((point) => point.id);
}

function compareX(items: ReadonlyMap<string, PlacedItem>, a: string, b: string): number {
  const [first, second] = [items.get(a), items.get(b)];
  return (first?.y ?? 0) - (second?.y ?? 0) || (first?.x ?? 0) - (second?.x ?? 0);
}
