import type { UiIcon } from './types.ts';

/** Something at a time of a day; `from` and `to` are minutes from midnight. */
export interface TimeEntry {
  readonly id: string;
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** What a screen reader hears beside the label. */
  readonly detail?: string | undefined;
  /** A second line: where it is, or its time in a zone of its own. */
  readonly note?: string | undefined;
  /** "6:00 – 7:30 PM". */
  readonly time: string;
  /** "6:00 PM": what there is room for where it is short. */
  readonly start: string;
  readonly icon?: UiIcon | undefined;
  readonly tone: 'plain' | 'accent' | 'honey' | 'danger' | 'moss' | 'line';
  readonly isOver?: boolean | undefined;
  readonly isMovable: boolean;
  readonly isResizable: boolean;
}

/** Where an entry stands beside those at the same time: a column of so many. */
export interface TimeLane {
  readonly lane: number;
  readonly lanes: number;
}

/** The lanes of the entries of one day: those that overlap share its width. */
export function timeLanes(entries: readonly TimeEntry[]): ReadonlyMap<TimeEntry, TimeLane> {
  const lanes = new Map<TimeEntry, TimeLane>();
  const sorted = entries.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let group: TimeEntry[] = [];
  let ends: number[] = [];
  const chosen = new Map<TimeEntry, number>();
  const close = (): void => {
    for (const entry of group) lanes.set(entry, { lane: chosen.get(entry) ?? 0, lanes: ends.length });
    group = [];
    ends = [];
  };
  for (const entry of sorted) {
    if (group.length > 0 && entry.from >= Math.max(...ends)) close();
    const free = ends.findIndex((end) => end <= entry.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = entry.to;
    chosen.set(entry, lane);
    group.push(entry);
  }
  close();
  return lanes;
}
