import { type LabelSheet, paperSizes } from '../../content/label-sheets.ts';

/** Where a label lies: the sheet from 0, and its corner in millimeters. */
export interface LabelPlace {
  readonly sheet: number;
  readonly left: number;
  readonly top: number;
}

/** The place of a label among `index` before it, when the first sheet begins at label `start`, from 1. */
export function labelPlace(sheet: LabelSheet, start: number, index: number): LabelPlace {
  const perSheet = sheet.columns * sheet.rows;
  const at = clampedStart(sheet, start) - 1 + index;
  const onSheet = at % perSheet;
  return {
    sheet: Math.floor(at / perSheet),
    left: sheet.left + (onSheet % sheet.columns) * sheet.stepAcross,
    top: sheet.top + Math.floor(onSheet / sheet.columns) * sheet.stepDown,
  };
}

/** How many sheets so many labels take. */
export function sheetsFor(sheet: LabelSheet, start: number, count: number): number {
  return count === 0 ? 0 : labelPlace(sheet, start, count - 1).sheet + 1;
}

/** A start that the sheet has. */
export function clampedStart(sheet: LabelSheet, start: number): number {
  return Math.min(Math.max(1, Math.trunc(start) || 1), sheet.columns * sheet.rows);
}

/** Whether every label of a sheet lies on its paper, none over another. */
export function isSound(sheet: LabelSheet): boolean {
  const paper = paperSizes[sheet.paper];
  return (
    sheet.stepAcross >= sheet.width &&
    sheet.stepDown >= sheet.height &&
    sheet.left + (sheet.columns - 1) * sheet.stepAcross + sheet.width <= paper.width &&
    sheet.top + (sheet.rows - 1) * sheet.stepDown + sheet.height <= paper.height + 0.01
  );
}

/** The words of a label as they are printed. */
export interface LabelWords {
  readonly lines: readonly string[];
  /** The size of its letters, in points. */
  readonly size: number;
  /** Whether even the smallest letters do not hold all of it. */
  readonly isCut: boolean;
}

/** A room for words, in millimeters. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * What stands on a label: the largest letters that hold all lines. Where these were too small to read, the role stays away, then the
 * organization too: a letter carrier needs neither.
 */
export function labelWords(label: Room, lines: readonly string[], headingLines: number): LabelWords {
  const room = { width: label.width - 2 * labelPadding, height: label.height - 2 * labelPadding };
  const shorter = [lines, without(lines, 1, headingLines - 2), without(lines, 1, headingLines - 1)];
  const fits = shorter.map((each) => ({ lines: each, size: sizeFor(room, each) }));
  const best = fits.find(({ size }) => size >= smallestReadable) ?? fits.findLast(({ size }) => size > 0);
  if (best !== undefined) return { ...best, isCut: false };
  return { lines: shorter.at(-1) ?? lines, size: smallestSize, isCut: true };
}

/** Lines as they break in a room at a size of letters, by the usual width of a letter. */
export function brokenLines(lines: readonly string[], width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(pointsOf(width) / (size * letterWidth)));
  return lines.flatMap((line) => {
    const rows: string[] = [];
    let row = '';
    for (const word of line.split(' ')) {
      const longer = row === '' ? word : `${row} ${word}`;
      if (row !== '' && longer.length > most) {
        rows.push(row);
        row = word;
      } else row = longer;
      for (; row.length > most; row = row.slice(most)) rows.push(row.slice(0, most));
    }
    return [...rows, row];
  });
}

/** The largest size at which lines fit: whole above 7 points, broken below 9; 0 where none does. */
function sizeFor(room: Room, lines: readonly string[]): number {
  const whole = sizes(11, 7).find((size) => {
    const rows = brokenLines(lines, room.width, size);
    return rows.length === lines.length && isHighEnough(room, rows.length, size);
  });
  return (
    whole ??
    sizes(9, smallestSize).find((size) => isHighEnough(room, brokenLines(lines, room.width, size).length, size)) ??
    0
  );
}

function isHighEnough(room: Room, rows: number, size: number): boolean {
  return rows * size * lineHeight <= pointsOf(room.height) + 0.01;
}

function sizes(from: number, to: number): number[] {
  return Array.from({ length: (from - to) * 2 + 1 }, (_, index) => from - index / 2);
}

function without(lines: readonly string[], from: number, count: number): readonly string[] {
  return count <= 0 ? lines : lines.toSpliced(from, count);
}

function pointsOf(millimeters: number): number {
  return (millimeters / 25.4) * 72;
}

/** A letter is about half as wide as it is high. */
const letterWidth = 0.53;
const smallestSize = 5;
const smallestReadable = 6.5;

/** The margin inside a label, in millimeters, and how far lines stand apart. */
export const labelPadding = 2.5;
export const lineHeight = 1.2;
