import { metricTitles } from '../../../content/metric-titles.ts';
import type { Metric } from '../../../contract/metrics.ts';
import type { Band } from '../../metrics/bands.ts';
import { dayWords } from '../../day-words.ts';
import { note, nothingTold, picture, table, told, type SectionBody } from '../blocks.ts';
import { counted, listWords, notEnough, periodWords, valueWords } from '../report-words.ts';
import type { ReportScope } from '../scope.ts';

/** Counts of the period and of as many days before it; null where nothing at all was written down then. */
export interface HighlightFacts {
  /** The first day of the records; '' while there are none. */
  readonly firstDay: string;
  /** The days before the period with which it is compared. */
  readonly before: { readonly from: string; readonly to: string };
  readonly counts: readonly {
    readonly label: string;
    /** What is said of one and of many, behind the number: "meeting was held", "meetings were held". */
    readonly said: readonly [one: string, many: string];
    readonly now: number;
    readonly before: number;
  }[];
}

/** The numbers of the period in one table. */
export function highlightsSection({ counts, firstDay, before }: HighlightFacts): SectionBody {
  const hasNow = counts.some((count) => count.now > 0);
  const hasBefore = firstDay !== '' && firstDay <= before.to && counts.some((count) => count.before > 0);
  if (!hasNow) return nothingTold('Nothing was written down in this period.');
  const most = counts.filter((count) => count.now > 0).map(({ now, said }) => counted(now, ...said));
  return told(
    `In this period: ${listWords(most)}.`,
    table(
      'This period and the one before',
      ['What', '#This period', '#Before'],
      counts.map((count) => [count.label, String(count.now), hasBefore ? String(count.before) : notEnough]),
    ),
    note(
      hasBefore && firstDay > before.from
        ? `The period before is ${periodWords(before.from, before.to)}, but the records begin on ${dayWords(firstDay)}.`
        : `The period before is ${periodWords(before.from, before.to)}: as many days as this one.`,
    ),
  );
}

/** The health numbers with what they rest on. */
export function healthSection(metrics: readonly Metric[], { asOf, today }: ReportScope): SectionBody {
  const known = metrics.filter((metric) => metric.value !== null);
  // Nobody at the table of a coalition that has only begun is no result.
  if (known.every((metric) => metric.value === 0)) return nothingTold('No health number can be told for this day.');
  const inBand = (band: Band): number => known.filter((metric) => metric.band === band).length;
  const words = [
    counted(inBand('green'), 'number is on track', 'numbers are on track'),
    counted(inBand('amber'), 'asks for a look', 'ask for a look'),
    counted(inBand('red'), 'needs work', 'need work'),
  ];
  const missing = metrics.length - known.length;
  return told(
    `${listWords(words)}, as of ${dayWords(asOf)}.${missing > 0 ? ` For ${counted(missing, 'number')} there is not enough data.` : ''}`,
    table(
      'Health numbers',
      ['Number', '#Value', 'Rests on', 'How it is', '#Change in 90 days'],
      metrics.map((metric) => [
        titleOf(metric.id),
        valueWords(metric.value, metric.unit),
        metric.value === null ? '' : `${metric.n} ${metricTitles[metric.id].n}`,
        metric.band === null ? (metric.value === null ? notEnough : '') : bandWords[metric.band],
        metric.trend === null ? notEnough : changeWords(metric.trend, metric.unit),
      ]),
    ),
    picture({
      shape: 'meter',
      title: 'Shares',
      measure: 'Share',
      of: 'Number',
      most: 100,
      points: metrics
        .filter((metric) => metric.unit === 'percent')
        .map((metric) => ({
          label: titleOf(metric.id),
          value: metric.value,
          words: valueWords(metric.value, 'percent'),
        })),
    }),
    asOf < today ? note('Numbers that are known only for today are left without a value.') : null,
    note('Compare the coalition with its own past, not with others.'),
  );
}

/** Lines of health numbers over the last year. */
export function historySection(
  lines: readonly {
    readonly id: Metric['id'];
    readonly unit: Metric['unit'];
    readonly points: readonly { readonly on: string; readonly value: number | null }[];
  }[],
): SectionBody {
  const drawn = lines.filter((line) => line.points.filter((point) => point.value !== null).length > 1);
  if (drawn.length === 0) return nothingTold('The past of no number reaches back far enough for a line.');
  return told(
    drawn.map(lineWords).join(' '),
    ...drawn.map((line) =>
      picture({
        shape: 'line',
        title: titleOf(line.id),
        measure: 'Value',
        of: 'Day',
        most: line.unit === 'percent' ? 100 : null,
        points: line.points.map((point) => ({
          label: dayWords(point.on),
          value: point.value,
          words: valueWords(point.value, line.unit),
        })),
      }),
    ),
  );
}

/** What a metric is called. */
export function titleOf(id: Metric['id']): string {
  return metricTitles[id].title;
}

function lineWords(line: Parameters<typeof historySection>[0][number]): string {
  const known = line.points.filter((point) => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return `${titleOf(line.id)} went from ${valueWords(first?.value ?? null, line.unit)} on ${dayWords(first?.on ?? '')} to ${valueWords(last?.value ?? null, line.unit)}.`;
}

function changeWords(change: number, unit: Metric['unit']): string {
  if (Math.abs(change) < (unit === 'ratio' ? 0.005 : 0.05)) return 'No change';
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  const size = valueWords(Math.abs(change), unit === 'percent' || unit === 'points' ? 'count' : unit);
  return unit === 'percent' || unit === 'points' ? `${sign}${size} points` : `${sign}${size}`;
}

const bandWords: Readonly<Record<Band, string>> = { green: 'On track', amber: 'Take a look', red: 'Needs work' };
