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

/** The size of letters, in points, at which lines fit a label: 11 at most, 5 at least. A letter is about half as wide as it is high. */
export function letterSize(
  label: { readonly width: number; readonly height: number },
  lines: readonly string[],
): number {
  const pointsOf = (millimeters: number): number => (millimeters / 25.4) * 72;
  const high = pointsOf(label.height - 2 * labelPadding) / (Math.max(1, lines.length) * lineHeight);
  const longest = Math.max(1, ...lines.map((line) => [...line].length));
  const wide = pointsOf(label.width - 2 * labelPadding) / (longest * 0.53);
  // A line may break once before letters get too small to read.
  return Math.max(5, Math.min(11, Math.floor(Math.min(high, Math.max(wide, 7)) * 2) / 2));
}

/** The margin inside a label, in millimeters, and how far lines stand apart. */
export const labelPadding = 2.5;
export const lineHeight = 1.2;
