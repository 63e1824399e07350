/** A sheet of labels, in millimeters from the upper left corner of the paper. */
export interface LabelSheet {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly paper: 'a4' | 'letter';
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** From the left edge of a label to that of the next one. */
  readonly stepAcross: number;
  readonly stepDown: number;
}

/** Widths and heights of paper in millimeters. */
export const paperSizes = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const;

/** Common sheets by the numbers that makers and word processors use for them; sizes as the makers publish them. */
export const labelSheets: readonly LabelSheet[] = [
  sheet('5160', 'letter', [3, 10], [66.675, 25.4], [4.7625, 12.7], [69.85, 25.4]),
  sheet('5161', 'letter', [2, 10], [101.6, 25.4], [3.96875, 12.7], [106.3625, 25.4]),
  sheet('5162', 'letter', [2, 7], [101.6, 33.8667], [3.96875, 21.1667], [106.3625, 33.8667]),
  sheet('5163', 'letter', [2, 5], [101.6, 50.8], [3.96875, 12.7], [106.3625, 50.8]),
  sheet('L7160', 'a4', [3, 7], [63.5, 38.1], [7.25, 15.15], [66, 38.1]),
  sheet('L7159', 'a4', [3, 8], [63.5, 33.9], [7.25, 12.9], [66, 33.9]),
  sheet('L7163', 'a4', [2, 7], [99.1, 38.1], [4.65, 15.15], [101.6, 38.1]),
  sheet('L7165', 'a4', [2, 4], [99.1, 67.7], [4.65, 13.1], [101.6, 67.7]),
];

/** An envelope, in millimeters, lying with its long side down. */
export interface Envelope {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** Envelopes that post offices know. */
export const envelopes: readonly Envelope[] = [
  { id: 'no10', label: 'No. 10 (9.5 × 4.125 in)', width: 241.3, height: 104.775 },
  { id: 'no9', label: 'No. 9 (8.875 × 3.875 in)', width: 225.425, height: 98.425 },
  { id: 'a7', label: 'A7 (7.25 × 5.25 in)', width: 184.15, height: 133.35 },
  { id: 'dl', label: 'DL (220 × 110 mm)', width: 220, height: 110 },
  { id: 'c6', label: 'C6 (162 × 114 mm)', width: 162, height: 114 },
  { id: 'c5', label: 'C5 (229 × 162 mm)', width: 229, height: 162 },
];

function sheet(
  id: string,
  paper: LabelSheet['paper'],
  [columns, rows]: readonly [number, number],
  [width, height]: readonly [number, number],
  [left, top]: readonly [number, number],
  [stepAcross, stepDown]: readonly [number, number],
): LabelSheet {
  const words = `${columns * rows} a sheet, ${paper === 'a4' ? 'A4' : 'US Letter'}`;
  return {
    id,
    label: `${id} (${words})`,
    detail: words,
    paper,
    columns,
    rows,
    width,
    height,
    left,
    top,
    stepAcross,
    stepDown,
  };
}
