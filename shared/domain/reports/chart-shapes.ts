import type { ReportChart } from '../../contract/report-document.ts';
import { notEnough } from './report-words.ts';

/** How a piece of a picture is drawn: what matters, what only carries it, or words. */
export type ShapeTone = 'value' | 'track' | 'axis' | 'ink' | 'quiet';

/** A piece of a picture, in points of 1/96 inch from the top left. */
export type ChartShape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: ShapeTone;
    }
  | { readonly kind: 'path'; readonly d: string; readonly tone: ShapeTone }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly tone: ShapeTone }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly tone: ShapeTone;
      readonly text: string;
    };

/** A picture as shapes. */
export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  /** What is to be seen, for those who hear it. */
  readonly alt: string;
  readonly shapes: readonly ChartShape[];
}

const width = 640;
/** The room of the longest label and of the longest value; shorter ones leave theirs to the bars. */
const labelRoom = { least: 70, most: 260 };
const valueRoom = { least: 44, most: 120 };
/** About as wide as a letter of the labels is. */
const letterWidth = 6.5;
const rowHeight = 26;
/** What a label of two lines takes. */
const tallRowHeight = 38;
const lineHeight = 220;
/** More rows than this are told by the table alone. */
export const mostBars = 24;

/** Lays a picture out: the same numbers give the same shapes. */
export function chartPicture(chart: ReportChart): ChartPicture {
  const drawn = chart.shape === 'line' ? lineShapes(chart) : barShapes(chart);
  return { width, ...drawn, alt: altOf(chart) };
}

/** The table beside a picture: its columns and rows. */
export function chartTable(chart: ReportChart): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  return { columns: [chart.of, chart.measure], rows: chart.points.map((point) => [point.label, point.words]) };
}

function altOf(chart: ReportChart): string {
  const said = chart.points.map((point) => `${point.label}: ${point.value === null ? notEnough : point.words}`);
  const kind = chart.shape === 'line' ? 'Line' : chart.shape === 'meter' ? 'Meters' : 'Bars';
  const shown = said.length > 14 ? [...said.slice(0, 12), `and ${said.length - 12} more in the table`] : said;
  return `${chart.title}. ${kind} of ${chart.measure.toLowerCase()} by ${chart.of.toLowerCase()}. ${shown.join('; ')}.`;
}

/** Bars and meters lie under each other; a meter has the whole of its scale behind it. */
function barShapes(chart: ReportChart): Pick<ChartPicture, 'height' | 'shapes'> {
  const points = chart.points.slice(0, mostBars);
  const values = points.flatMap((point) => point.value ?? []);
  const low = Math.min(0, ...values);
  const high = chart.most ?? Math.max(0, ...values);
  const span = high - low || 1;
  const most = Math.floor((labelRoom.most - 12) / letterWidth);
  const labels = points.map((point) => labelLines(point.label, most));
  const words = points.map((point) => (point.value === null ? notEnough : shortened(point.words, 16)));
  const labelWidth = roomFor(labels.flat(), labelRoom);
  const room = width - labelWidth - roomFor(words, valueRoom);
  const at = (value: number): number => labelWidth + ((Math.min(high, Math.max(low, value)) - low) / span) * room;
  let height = 4;
  const shapes = points.flatMap((point, index): ChartShape[] => {
    const lines = labels[index] ?? [];
    const tall = lines.length > 1 ? tallRowHeight : rowHeight;
    const y = height + (tall - rowHeight) / 2;
    const middle = y + 13;
    height += tall;
    const said: ChartShape[] = [
      ...lines.map((text, line): ChartShape => ({
        kind: 'text',
        x: 0,
        y: middle + (line - (lines.length - 1) / 2) * 15,
        anchor: 'start',
        tone: 'ink',
        text,
      })),
      {
        kind: 'text',
        x: width,
        y: middle,
        anchor: 'end',
        tone: point.value === null ? 'quiet' : 'ink',
        text: words[index] ?? '',
      },
    ];
    const track: ChartShape[] =
      chart.shape === 'meter'
        ? [{ kind: 'rect', x: labelWidth, y, width: round(room), height: 18, tone: 'track' }]
        : [];
    if (point.value === null) return [...track, ...said];
    const [from, to] = [at(Math.min(0, point.value)), at(Math.max(0, point.value))];
    return [
      ...track,
      // A value of nothing is still drawn, as a hair.
      { kind: 'rect', x: round(from), y, width: round(Math.max(1, to - from)), height: 18, tone: 'value' },
      ...said,
    ];
  });
  const axis: ChartShape[] = [{ kind: 'path', d: `M${round(at(0))} 0V${height}`, tone: 'axis' }];
  return { height, shapes: [...shapes, ...axis] };
}

/** A line in the order of the points; where a value is missing it breaks. */
function lineShapes(chart: ReportChart): Pick<ChartPicture, 'height' | 'shapes'> {
  const values = chart.points.flatMap((point) => point.value ?? []);
  const low = Math.min(0, ...values);
  const high = chart.most ?? Math.max(0, ...values);
  const span = high - low || 1;
  const [left, right, top, bottom] = [8, width - 8, 24, lineHeight - 26];
  const x = (index: number): number =>
    round(chart.points.length < 2 ? (left + right) / 2 : left + (index / (chart.points.length - 1)) * (right - left));
  const y = (value: number): number => round(bottom - ((value - low) / span) * (bottom - top));
  let d = '';
  let isBroken = true;
  for (const [index, { value }] of chart.points.entries()) {
    if (value !== null) d += `${isBroken ? 'M' : 'L'}${x(index)} ${y(value)}`;
    isBroken = value === null;
  }
  const dots = chart.points.flatMap(({ value }, index): ChartShape[] =>
    value === null ? [] : [{ kind: 'dot', x: x(index), y: y(value), tone: 'value' }],
  );
  const lastIndex = chart.points.findLastIndex((point) => point.value !== null);
  const first = chart.points[0];
  const last = chart.points.at(-1);
  const lastValue = chart.points[lastIndex];
  return {
    height: lineHeight,
    shapes: [
      { kind: 'path', d: `M${left} ${y(0)}H${right}`, tone: 'axis' },
      { kind: 'path', d, tone: 'value' },
      ...dots,
      ...(lastValue === undefined || lastValue.value === null
        ? []
        : [
            {
              kind: 'text' as const,
              x: x(lastIndex),
              y: Math.max(12, y(lastValue.value) - 9),
              anchor: 'end' as const,
              tone: 'ink' as const,
              text: shortened(lastValue.words, 20),
            },
          ]),
      ...(first === undefined || last === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              x: left,
              y: lineHeight - 6,
              anchor: 'start' as const,
              tone: 'quiet' as const,
              text: first.label,
            },
            {
              kind: 'text' as const,
              x: right,
              y: lineHeight - 6,
              anchor: 'end' as const,
              tone: 'quiet' as const,
              text: last.label,
            },
          ]),
    ],
  };
}

/** A label on one line or, where it is long, on two. */
function labelLines(label: string, most: number): string[] {
  const text = label.trim();
  if ([...text].length <= most) return [text];
  const cut = text.lastIndexOf(' ', most);
  const first = cut < most / 3 ? [...text].slice(0, most).join('') : text.slice(0, cut);
  return [first, shortened(text.slice(first.length).trim(), most)];
}

/** What the longest of some texts takes, with air beside it. */
function roomFor(texts: readonly string[], { least, most }: { readonly least: number; readonly most: number }): number {
  const letters = texts.reduce((longest, text) => Math.max(longest, [...text].length), 0);
  return Math.round(Math.min(most, Math.max(least, letters * letterWidth + 12)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
