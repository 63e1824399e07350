import { externalEventDomains } from '../../content/external-events.ts';
import type { HorizonEntry } from '../../contract/horizon.ts';
import { daysBetween } from '../../dates.ts';
import { horizonMarks } from './readiness.ts';

/** One mark of the picture: an event, or records of one kind that end on the same day. */
export interface RadarMark {
  readonly key: string;
  readonly entries: readonly HorizonEntry[];
  /** The place of its wedge, from 0 at the left. */
  readonly wedge: number;
  readonly x: number;
  readonly y: number;
}

/** The size of the picture, in its own units. */
export const radarSize = { width: 880, height: 456 };

const center = { x: radarSize.width / 2, y: radarSize.height - 30 };
const inner = 46;
const outer = radarSize.height - 60;

/** The wedges from left to right: the domains, and one for what nobody placed. */
export const radarWedges: readonly string[] = [...externalEventDomains.map(({ id }) => id), ''];

/** How far from the middle a day lies: near days get more room than far ones. */
export function radiusOf(days: number, most: number): number {
  return inner + (outer - inner) * Math.sqrt(Math.min(Math.max(days, 0), most) / most);
}

/** The rings to draw, in days: 30, 90 and 180, and the edge. */
export function ringsOf(most: number): number[] {
  return [...horizonMarks.filter((mark) => mark < most), most];
}

/** A point of the fan: `share` from 0 at the left to 1 at the right. */
export function pointOf(share: number, radius: number): { x: number; y: number } {
  const angle = Math.PI * (1 - share);
  return { x: center.x + Math.cos(angle) * radius * 1.06, y: center.y - Math.sin(angle) * radius };
}

/** The wedges that have something in them, or all domains when nothing has. */
export function usedWedges(entries: readonly HorizonEntry[]): string[] {
  const used = radarWedges.filter((wedge) => entries.some(({ domain }) => domain === wedge));
  return used.length === 0 ? radarWedges.filter(Boolean) : used;
}

/** Whether an entry lies within `most` days: ahead, or begun and not over. */
export function isAhead(entry: Pick<HorizonEntry, 'days' | 'day' | 'endsOn'>, most: number): boolean {
  return entry.days <= most && entry.days + daysBetween(entry.day, entry.endsOn) >= 0;
}

/** The marks of what comes from today on within `most` days, the next first; two that would lie on each other move apart. */
export function radarMarks(entries: readonly HorizonEntry[], most: number): RadarMark[] {
  const ahead = entries.filter((entry) => isAhead(entry, most));
  const wedges = usedWedges(ahead);
  const groups = new Map<string, HorizonEntry[]>();
  for (const entry of ahead) {
    const key = entry.source === 'event' ? entry.key : `${entry.source} ${entry.day}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const placed: RadarMark[] = [];
  for (const [key, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const wedge = wedges.indexOf(first.domain);
    const radius = radiusOf(first.days, most);
    const spots = shares.map((share) => pointOf((wedge + share) / wedges.length, radius));
    // The spot that is farthest from its nearest neighbor; the first one where nobody is near.
    const best = spots.reduce(
      (kept, spot) => {
        const room = Math.min(roomy, ...placed.map((mark) => Math.hypot(mark.x - spot.x, mark.y - spot.y)));
        return room > kept.room ? { spot, room } : kept;
      },
      { spot: spots[0] ?? center, room: -1 },
    );
    placed.push({ key, entries: group, wedge, ...best.spot });
  }
  return placed;
}

/** The spots of a wedge that are tried, the middle first. */
const shares = [0.5, 0.32, 0.68, 0.2, 0.8, 0.42, 0.58];
/** Farther away than this is far enough. */
const roomy = 64;

/** A label that found room. */
export interface RadarLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

/** Where labels find room, events before what records tell, the nearest days first; marks whose label finds none are named by the list alone. */
export function placeLabels(
  marks: readonly RadarMark[],
  widthOf: (mark: RadarMark) => number,
  lineHeight: number,
): RadarLabel[] {
  const taken: Box[] = marks.map((mark) => ({
    left: mark.x - 9,
    right: mark.x + 9,
    top: mark.y - 9,
    bottom: mark.y + 9,
  }));
  const labels: RadarLabel[] = [];
  const isRecord = (mark: RadarMark): number => (mark.entries[0]?.source === 'event' ? 0 : 1);
  for (const mark of marks.toSorted((a, b) => isRecord(a) - isRecord(b))) {
    const index = marks.indexOf(mark);
    const width = widthOf(mark);
    const height = lineHeight * 2;
    const options = [
      { anchor: 'start', x: mark.x + 16, y: mark.y - lineHeight / 2, left: mark.x + 16 },
      { anchor: 'end', x: mark.x - 16, y: mark.y - lineHeight / 2, left: mark.x - 16 - width },
      { anchor: 'middle', x: mark.x, y: mark.y + 12, left: mark.x - width / 2 },
      { anchor: 'middle', x: mark.x, y: mark.y - 12 - height, left: mark.x - width / 2 },
    ] as const;
    const found = options
      .map((option) => ({
        option,
        box: { left: option.left, right: option.left + width, top: option.y - 2, bottom: option.y + height },
      }))
      .find(
        ({ box }) =>
          box.left >= 2 &&
          box.right <= radarSize.width - 2 &&
          box.top >= 2 &&
          box.bottom <= radarSize.height - 24 &&
          taken.every((other, at) => at === index || !overlaps(box, other)),
      );
    if (found === undefined) continue;
    taken.push(found.box);
    labels.push({ key: mark.key, x: found.option.x, y: found.option.y, anchor: found.option.anchor });
  }
  return labels;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
