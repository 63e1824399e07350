import { smallestShownCount } from '../../../content/program/indicators.ts';
import { note, nothingTold, picture, table, told, type SectionBody } from '../blocks.ts';
import { counted, dayOrDash, notEnough, periodWords } from '../report-words.ts';

/** A figure of an indicator; its value is null where it is hidden. */
interface FigureLine {
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
}

/** An indicator as a report tells it. */
export interface IndicatorLine {
  readonly title: string;
  readonly unit: string;
  readonly isAtMost: boolean;
  readonly source: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetOn: string;
  /** Of all, the earliest first. */
  readonly figures: readonly FigureLine[];
  /** The groups of the latest period that has any. */
  readonly groups: readonly { readonly cut: string; readonly part: string; readonly figure: FigureLine }[];
}

/** What was measured until the day: where it began, where it stands, where it shall be, and who says so. */
export function indicatorsSection(lines: readonly IndicatorLine[]): SectionBody {
  const measured = lines.filter((line) => line.figures.length > 0);
  if (measured.length === 0) return nothingTold('No indicator has a figure yet.');
  const aimed = measured.filter((line) => line.target !== null && (latestOf(line)?.value ?? null) !== null);
  const there = aimed.filter(isThere);
  const waiting = lines.length - measured.length;
  return told(
    [
      `${counted(measured.length, 'indicator has', 'indicators have')} figures.`,
      ...(aimed.length === 0
        ? []
        : [`${there.length} of ${counted(aimed.length, 'target')} ${aimed.length === 1 ? 'is' : 'are'} reached.`]),
      ...(waiting === 0 ? [] : [`For ${counted(waiting, 'indicator')} there is not enough data.`]),
    ].join(' '),
    table(
      'Indicators',
      ['Indicator', '#Baseline', '#Latest', 'Period', '#Target', 'Due', 'Source'],
      [...measured, ...lines.filter((line) => line.figures.length === 0)].map((line) => {
        const latest = latestOf(line);
        return [
          line.title,
          line.baseline === null ? '' : figureWords(line.baseline, line.unit),
          latest === undefined ? notEnough : shownWords(latest, line.unit),
          latest === undefined ? '' : periodWords(latest.from, latest.to),
          line.target === null ? '' : `${line.isAtMost ? 'at most ' : ''}${figureWords(line.target, line.unit)}`,
          dayOrDash(line.targetOn),
          line.source,
        ];
      }),
    ),
    ...measured
      .filter((line) => line.figures.filter((figure) => figure.value !== null).length >= leastDrawn)
      .slice(0, mostPictures)
      .map((line) =>
        picture({
          shape: 'line',
          title: line.title,
          measure: line.unit === '%' ? 'Share' : 'Figure',
          of: 'Period',
          most: line.unit === '%' ? 100 : null,
          points: line.figures.slice(-mostPoints).map((figure) => ({
            label: dayOrDash(figure.to),
            value: figure.value,
            words: shownWords(figure, line.unit),
          })),
        }),
      ),
    table(
      'By group',
      ['Indicator', 'By', 'Group', '#Figure', 'Period'],
      lines.flatMap((line) =>
        line.groups.map(({ cut, part, figure }) => [
          line.title,
          cut,
          part,
          shownWords(figure, line.unit),
          periodWords(figure.from, figure.to),
        ]),
      ),
    ),
    note(
      `Counts of fewer than ${smallestShownCount} people are neither kept nor shown; “${hidden}” also stands where a figure could give one away.`,
    ),
  );
}

function latestOf(line: IndicatorLine): FigureLine | undefined {
  return line.figures.at(-1);
}

function isThere(line: IndicatorLine): boolean {
  const value = latestOf(line)?.value ?? null;
  if (value === null || line.target === null) return false;
  return line.isAtMost ? value <= line.target : value >= line.target;
}

function shownWords({ value }: FigureLine, unit: string): string {
  return value === null ? hidden : figureWords(value, unit);
}

/** A figure with its unit; what is only counted has none. */
function figureWords(value: number, unit: string): string {
  const number = amount.format(value);
  if (unit === '%') return `${number}%`;
  if (unit === '$') return `$${number}`;
  return unit === 'count' || unit === 'ratio' ? number : `${number} ${unit}`;
}

const amount = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const hidden = 'Hidden';
/** Fewer figures make no line. */
const leastDrawn = 3;
const mostPictures = 4;
const mostPoints = 24;
