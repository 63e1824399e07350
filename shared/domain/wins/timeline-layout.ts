import { markerOf, winMarkers, type WinMarkerId } from '../../content/win-categories.ts';
import { addMonths, daysBetween, type IsoDay } from '../../dates.ts';

/** What is drawn on the timeline. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: 'win' | 'loss';
  readonly title: string;
  readonly on: IsoDay;
  /** The category of a win; '' for a loss. */
  readonly category: string;
  /** 0 to 5. */
  readonly level: number;
}

/** An entry with its place in a lane: x in pixels, and where its words stand without touching others. */
export interface PlacedEntry extends TimelineEntry {
  readonly x: number;
  readonly label: 'above' | 'below' | 'none';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly shortTitle: string;
}

/** A lane of the timeline: a marker with what counts to it. */
export interface TimelineLane {
  readonly id: WinMarkerId | 'losses';
  readonly entries: readonly PlacedEntry[];
}

export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  /** The first of each month, with its place. */
  readonly months: readonly { readonly on: IsoDay; readonly x: number }[];
}

/** About so wide is a letter of a label, in pixels. */
const letter = 6.1;
/** The longest label, in letters. */
const longest = 26;
const gap = 10;

/** Lays wins out in a lane for each marker, and losses in one of their own; a label that has no room is left to the table and the tooltip. */
export function timelineOf(
  entries: readonly TimelineEntry[],
  { from, to, width }: { readonly from: IsoDay; readonly to: IsoDay; readonly width: number },
): Timeline {
  const days = Math.max(1, daysBetween(from, to));
  const placeOf = (day: IsoDay) => (width * daysBetween(from, day)) / days;
  const shown = entries
    .filter((entry) => entry.on >= from && entry.on <= to)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.level - a.level));
  const lanes = [...winMarkers.map((marker) => marker.id), 'losses' as const].map((id) => ({
    id,
    entries: placed(
      shown.filter((entry) => laneOf(entry) === id),
      placeOf,
      width,
    ),
  }));
  const months: { on: IsoDay; x: number }[] = [];
  for (let month = addMonths(`${from.slice(0, 7)}-01`, 1); month <= to; month = addMonths(month, 1))
    months.push({ on: month, x: placeOf(month) });
  return { lanes: lanes.filter((lane) => lane.id !== 'losses' || lane.entries.length > 0), months };
}

/** A win that nobody put anywhere yet stands on the ground. */
function laneOf(entry: TimelineEntry): TimelineLane['id'] {
  if (entry.kind === 'loss') return 'losses';
  return markerOf(entry.category) || 'ground';
}

function placed(
  entries: readonly TimelineEntry[],
  placeOf: (day: IsoDay) => number,
  width: number,
): readonly PlacedEntry[] {
  const ends = { above: -Infinity, below: -Infinity };
  return entries.map((entry, index) => {
    const x = placeOf(entry.on);
    const shortTitle = entry.title.length > longest ? `${entry.title.slice(0, longest - 1).trimEnd()}…` : entry.title;
    const long = shortTitle.length * letter;
    const anchor = x < long / 2 ? 'start' : x > width - long / 2 ? 'end' : 'middle';
    const start = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    const order = index % 2 === 0 ? (['above', 'below'] as const) : (['below', 'above'] as const);
    const label = order.find((side) => start >= ends[side] + gap) ?? 'none';
    if (label !== 'none') ends[label] = start + long;
    return { ...entry, x, label, anchor, shortTitle };
  });
}
