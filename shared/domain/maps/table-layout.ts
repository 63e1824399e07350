/** A sector around the table, with as many chairs as it has. */
export interface TableSegment {
  readonly id: string;
  readonly label: string;
  readonly chairs: number;
}

export type TableSide = 'top' | 'right' | 'bottom' | 'left';

/** Where a chair stands; all measures in px. */
export interface PlacedChair {
  readonly segmentId: string;
  /** Its number among the chairs of its segment, from 0. */
  readonly index: number;
  readonly side: TableSide;
  /** The middle of its seat. */
  readonly x: number;
  readonly y: number;
}

/** A sector's place: the middle of its label, its lines, and the box around chairs, places and label. */
export interface PlacedSegment {
  readonly id: string;
  readonly side: TableSide;
  readonly lines: readonly string[];
  readonly labelX: number;
  /** The base line of the first line. */
  readonly labelY: number;
  readonly box: Box;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One table of the picture. */
export interface PlacedTable {
  readonly top: Box;
  readonly segments: readonly PlacedSegment[];
  /** In the order in which keys walk: along the top, the right head, along the bottom, the left head. */
  readonly chairs: readonly PlacedChair[];
}

export interface TableLayout {
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PlacedTable[];
}

/** The measures of the picture: chairs of 23 px at 28.4 px never shrink; what does not fit sits at another table. */
export const tableMeasures = { chair: 23, pitch: 28.4, mostChairs: 60 } as const;

const { pitch, mostChairs } = tableMeasures;
const segmentGap = 12;
/** Room beside the table for a head and its label. */
const headRoom = 88;
const tableEdge = 12;
const tableHeight = { one: 216, several: 152 } as const;
/** From the table's edge to the middle of a chair, and on to the label. */
const chairAway = 25;
const labelAway = 22;
const lineHeight = 17;
/** About the width of a letter of a label at 13 px. */
const letterWidth = 6.9;
const mostHeadChairs = 5;

/** Sits sectors around one table, or around several where more than 60 chairs or more than the width asks for it. */
export function layoutTables(segments: readonly TableSegment[], width: number): TableLayout {
  const groups = grouped(segments, width);
  const height = groups.length > 1 ? tableHeight.several : tableHeight.one;
  const tables: PlacedTable[] = [];
  let y = 0;
  for (const group of groups) {
    const table = placeTable(arrange(group), width, y, height);
    tables.push(table.placed);
    y = table.end + 12;
  }
  return { width, height: y, tables };
}

interface Arrangement {
  readonly top: readonly TableSegment[];
  readonly right: TableSegment | undefined;
  readonly bottom: readonly TableSegment[];
  readonly left: TableSegment | undefined;
}

/** Fills tables evenly: as many as it takes, each with about the same number of chairs. */
function grouped(segments: readonly TableSegment[], width: number): TableSegment[][] {
  const pieces = segments.flatMap((segment) => split(segment, width));
  const total = chairsOf(pieces);
  for (let count = 1; ; count++) {
    const groups: TableSegment[][] = [];
    let rest = pieces;
    while (rest.length > 0) {
      const share = Math.ceil(total / count);
      let size = 1;
      while (size < rest.length && chairsOf(rest.slice(0, size)) < share && fits(rest.slice(0, size + 1), width))
        size++;
      groups.push(rest.slice(0, size));
      rest = rest.slice(size);
    }
    if (groups.length <= count) return groups;
  }
}

/** A sector with more chairs than a side holds sits at several places. */
function split(segment: TableSegment, width: number): TableSegment[] {
  const most = Math.max(1, Math.floor((width - 2 * tableEdge - 2 * headRoom) / pitch));
  if (segment.chairs <= most) return [segment];
  return [{ ...segment, chairs: most }, ...split({ ...segment, chairs: segment.chairs - most }, width)];
}

function fits(segments: readonly TableSegment[], width: number): boolean {
  const { top, bottom } = arrange(segments);
  return (
    chairsOf(segments) <= mostChairs &&
    Math.max(sideWidth(top), sideWidth(bottom)) <= width - 2 * (headRoom + tableEdge)
  );
}

/** Along the top, to the right head, along the bottom, to the left head, so that both long sides are about as full. */
function arrange(segments: readonly TableSegment[]): Arrangement {
  let best: { arrangement: Arrangement; length: number } | undefined;
  for (let size = 1; size <= Math.max(1, segments.length); size++) {
    const arrangement = cut(segments, size);
    const length = Math.max(sideWidth(arrangement.top), sideWidth(arrangement.bottom));
    if (best === undefined || length < best.length) best = { arrangement, length };
  }
  return best?.arrangement ?? cut(segments, 0);
}

function cut(segments: readonly TableSegment[], size: number): Arrangement {
  const top = segments.slice(0, size);
  const rest = segments.slice(size);
  const hasHeads = segments.length >= 6;
  const right = hasHeads && rest.length > 1 && canHead(rest[0]) ? rest[0] : undefined;
  const after = right === undefined ? rest : rest.slice(1);
  const left = hasHeads && after.length > 1 && canHead(after.at(-1)) ? after.at(-1) : undefined;
  return { top, right, bottom: left === undefined ? after : after.slice(0, -1), left };
}

function canHead(segment: TableSegment | undefined): boolean {
  return segment !== undefined && segment.chairs <= mostHeadChairs;
}

function placeTable(
  { top, right, bottom, left }: Arrangement,
  width: number,
  y: number,
  height: number,
): { placed: PlacedTable; end: number } {
  const room = headRoom;
  const length = Math.min(
    width - 2 * room,
    Math.max(sideWidth(top), sideWidth(bottom), 420) + 2 * tableEdge + 2 * segmentGap,
  );
  const topLines = Math.max(1, ...top.map((segment) => labelLines(segment).length));
  const box: Box = {
    x: (width - length) / 2,
    y: y + 34 + topLines * lineHeight + labelAway + chairAway,
    width: length,
    height,
  };
  const placed = [
    ...placeSide(top, 'top', box),
    ...(right === undefined ? [] : [placeHead(right, 'right', box)]),
    ...placeSide(bottom, 'bottom', box),
    ...(left === undefined ? [] : [placeHead(left, 'left', box)]),
  ];
  const bottomLines = Math.max(1, ...bottom.map((segment) => labelLines(segment).length));
  return {
    placed: {
      top: box,
      segments: placed.map(({ segment }) => segment),
      chairs: placed.flatMap(({ chairs }) => chairs),
    },
    end: box.y + height + chairAway + labelAway + bottomLines * lineHeight + 34,
  };
}

interface Placed {
  readonly segment: PlacedSegment;
  readonly chairs: PlacedChair[];
}

/** What is left of a side goes between its sectors, evenly. */
function placeSide(segments: readonly TableSegment[], side: 'top' | 'bottom', table: Box): Placed[] {
  const free = table.width - 2 * tableEdge - segments.reduce((sum, segment) => sum + segmentWidth(segment), 0);
  const gap = Math.min(free / Math.max(1, segments.length), 60);
  const used = table.width - 2 * tableEdge - free + gap * segments.length;
  let x = table.x + (table.width - used) / 2 + gap / 2;
  const isTop = side === 'top';
  const chairY = isTop ? table.y - chairAway : table.y + table.height + chairAway;
  return segments.map((segment) => {
    const width = segmentWidth(segment);
    const middle = x + width / 2;
    const lines = labelLines(segment);
    const labelY = isTop ? chairY - labelAway - 10 - lines.length * lineHeight : chairY + labelAway + 14;
    const boxTop = isTop ? labelY - 17 : table.y + table.height - 34;
    const boxEnd = isTop ? table.y + 34 : labelY + lines.length * lineHeight + 10;
    const first = middle - ((segment.chairs - 1) * pitch) / 2;
    const box = { x: x - 3, y: boxTop, width: width + 6, height: boxEnd - boxTop };
    x += width + gap;
    return {
      segment: { id: segment.id, side, lines, labelX: middle, labelY, box },
      chairs: Array.from({ length: segment.chairs }, (_, index) => ({
        segmentId: segment.id,
        index,
        side,
        x: first + index * pitch,
        y: chairY,
      })),
    };
  });
}

function placeHead(segment: TableSegment, side: 'left' | 'right', table: Box): Placed {
  const x = side === 'left' ? table.x - chairAway : table.x + table.width + chairAway;
  const lines = labelLines(segment, 80);
  const labelHeight = (lines.length + 1) * lineHeight;
  const chairsHeight = segment.chairs * (pitch + 3);
  const start = table.y + (table.height - labelHeight - chairsHeight) / 2;
  const labelX = side === 'left' ? table.x - 46 : table.x + table.width + 46;
  const outer = side === 'left' ? table.x - headRoom + 2 : table.x + table.width - 34;
  return {
    segment: {
      id: segment.id,
      side,
      lines,
      labelX,
      labelY: start + 12,
      box: { x: outer, y: start - 6, width: headRoom + 32, height: labelHeight + chairsHeight + 20 },
    },
    chairs: Array.from({ length: segment.chairs }, (_, index) => ({
      segmentId: segment.id,
      index,
      side,
      x,
      y: start + labelHeight + 23 + index * (pitch + 3),
    })),
  };
}

function sideWidth(segments: readonly TableSegment[]): number {
  return segments.reduce((sum, segment) => sum + segmentWidth(segment) + segmentGap, 0);
}

function segmentWidth(segment: TableSegment): number {
  return Math.max(segment.chairs * pitch, 48, ...labelLines(segment).map((line) => line.length * letterWidth));
}

/** A label in one line where its chairs are wide enough for it, else word by word in two. */
function labelLines(segment: TableSegment, room = Math.max(segment.chairs * pitch + segmentGap - 4, 62)): string[] {
  if (segment.label.length * letterWidth <= room) return [segment.label];
  const words = segment.label.split(' ');
  let best = [segment.label];
  let width = Number.POSITIVE_INFINITY;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const longest = Math.max(...lines.map((line) => line.length));
    if (longest < width) {
      best = lines;
      width = longest;
    }
  }
  return best;
}

function chairsOf(segments: readonly TableSegment[]): number {
  return segments.reduce((sum, segment) => sum + segment.chairs, 0);
}
