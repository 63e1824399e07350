import { compareTexts } from '#shared/text.ts';
import { fitLabel, fractionOf, labelWidth } from './labels.ts';

/** One partner to be placed; in a crowded cell those of the highest rank keep their names. */
export interface CellItem {
  readonly id: string;
  readonly label: string;
  readonly rank: number;
}

/** Where a partner is drawn: the middle of the shape, in px from the corner of the cell. */
export interface PlacedItem {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the shape, in px. */
  readonly size: number;
  /** The name below the shape, cut to fit; '' where there is no room for names. */
  readonly label: string;
}

/** Those who do not fit, behind one sign. */
export interface PlacedCluster {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface CellPicture {
  readonly items: readonly PlacedItem[];
  readonly cluster: PlacedCluster | null;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The size of a shape with a name, and of the box that the two take. */
export const namedShape = { size: 28, slotHeight: 47, leastWidth: 46 } as const;

/**
 * Places the partners of one cell so that nothing touches: with names where there is room; otherwise the first ones with names and the
 * rest as a cluster, or, in an `isOpen` cell, all of them as small as needed. The same partners in any order give the same picture.
 */
export function layoutCell(items: readonly CellItem[], box: Box, isOpen: boolean): CellPicture {
  const sorted = items.toSorted(
    (a, b) => b.rank - a.rank || compareTexts(a.label, b.label) || compareTexts(a.id, b.id),
  );
  const mostColumns = Math.floor(box.width / namedShape.leastWidth);
  const mostRows = Math.floor(box.height / namedShape.slotHeight);
  const room = mostColumns * mostRows;
  if (sorted.length <= room) return named(sorted, box, mostRows, []);
  if (isOpen) return { items: small(sorted, box), cluster: null };
  const shown = Math.max(0, room - 1);
  return named(sorted.slice(0, shown), box, Math.max(1, mostRows), sorted.slice(shown));
}

function named(items: readonly CellItem[], box: Box, mostRows: number, rest: readonly CellItem[]): CellPicture {
  const slots = items.length + (rest.length > 0 ? 1 : 0);
  if (slots === 0) return { items: [], cluster: null };
  const comfortable = Math.max(1, Math.min(slots, Math.floor(box.width / 66)));
  const columns = Math.max(Math.ceil(slots / mostRows), comfortable);
  const rows = Math.ceil(slots / columns);
  const pitch = Math.min(box.height / rows, 62);
  const slotWidth = Math.min(box.width / columns, 86);
  const top = (box.height - pitch * rows) / 2;
  const placed: PlacedItem[] = [];
  let cluster: PlacedCluster | null = null;
  let next = 0;
  for (let row = 0; row < rows; row++) {
    const inRow = Math.floor(slots / rows) + (row < slots % rows ? 1 : 0);
    const left = (box.width - slotWidth * inRow) / 2;
    for (let column = 0; column < inRow; column++) {
      const x = left + slotWidth * (column + 0.5);
      // The shape stands above its name, so its middle lies above that of the slot.
      const y = top + pitch * (row + 0.5) - 8;
      const item = items[next];
      next += 1;
      if (item === undefined) {
        cluster = { ids: rest.map((each) => each.id), x, y };
        continue;
      }
      const label = fitLabel(item.label, slotWidth - 4);
      const slack = slotWidth - Math.max(namedShape.size, labelWidth(label)) - 4;
      placed.push({
        id: item.id,
        x: x + loosen(item.id, slack, 9),
        y: y + loosen(`${item.id}↕`, pitch - namedShape.slotHeight, 7),
        size: namedShape.size,
        label,
      });
    }
  }
  return { items: placed, cluster };
}

/** All of them in a tight pattern, with initials while the shapes are large enough for them. */
function small(items: readonly CellItem[], box: Box): PlacedItem[] {
  const slot = slotFor(items.length, box);
  const columns = Math.max(1, Math.floor(box.width / slot));
  const rows = Math.ceil(items.length / columns);
  const left = (box.width - columns * slot) / 2;
  const top = (box.height - rows * slot) / 2;
  return items.map((item, at) => ({
    id: item.id,
    x: left + slot * ((at % columns) + 0.5),
    y: top + slot * (Math.floor(at / columns) + 0.5),
    size: slot * 0.86,
    label: '',
  }));
}

/** The largest square that fits `count` times into the box, at most 30 px. */
function slotFor(count: number, box: Box): number {
  let slot = Math.min(30, Math.sqrt((box.width * box.height) / count));
  while (slot > 1 && Math.floor(box.width / slot) * Math.floor(box.height / slot) < count) slot *= 0.98;
  return slot;
}

/** A small shift that makes rows look less drilled; it stays within what is free. */
function loosen(id: string, free: number, most: number): number {
  return (fractionOf(id) - 0.5) * Math.max(0, Math.min(free, most * 2));
}

/** Lays tracks of the given weights side by side: where each begins and how wide it is, in px. */
export function tracks(
  weights: readonly number[],
  total: number,
  gap: number,
): readonly { readonly start: number; readonly size: number }[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const free = Math.max(0, total - gap * (weights.length - 1));
  let start = 0;
  return weights.map((weight) => {
    const size = (free * weight) / sum;
    const track = { start, size };
    start += size + gap;
    return track;
  });
}
