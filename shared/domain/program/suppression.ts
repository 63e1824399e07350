import { smallestShownCount } from '#shared/content/program/indicators.ts';

/** A figure for all or for a group of one cut, in one period. `people` is null where nobody is counted; below the least shown it is never kept. */
export interface Cell {
  readonly id: string;
  /** '' for all. */
  readonly cut: string;
  readonly period: string;
  /** How many people stand behind it; null when they were fewer than may be shown. */
  readonly people: number | null;
}

/**
 * The ids of the cells that are hidden so that no small one can be worked out. A cell of fewer than eleven people is hidden itself. Where a cut
 * has such a cell, one more of it is hidden, the smallest of at least twice as many, so that neither the total nor the other groups give the
 * small one away; where there is none, the whole cut is hidden.
 */
export function hiddenCells(cells: readonly Cell[]): ReadonlySet<string> {
  const hidden = new Set(cells.filter(isSmall).map((cell) => cell.id));
  const cuts = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.cut === '') continue;
    const key = `${cell.period}/${cell.cut}`;
    cuts.set(key, [...(cuts.get(key) ?? []), cell]);
  }
  for (const parts of cuts.values()) {
    if (!parts.some(isSmall)) continue;
    const [cover] = parts
      .filter((cell) => !isSmall(cell) && (cell.people ?? 0) >= 2 * smallestShownCount)
      .toSorted((a, b) => (a.people ?? 0) - (b.people ?? 0));
    for (const cell of cover === undefined ? parts : [cover]) hidden.add(cell.id);
  }
  return hidden;
}

function isSmall({ people }: Cell): boolean {
  return people === null || people < smallestShownCount;
}
