/** The metrics that the app answers today, by their number in the domain pack. */
export const metricIds = [
  'm01',
  'm02',
  'm03',
  'm04',
  'm05',
  'm06',
  'm07',
  'm08',
  'm09',
  'm10',
  'm11',
  'm12',
  'm13',
  'm14',
  'm15',
  'm16',
  'm17',
] as const;
export type MetricId = (typeof metricIds)[number];

/** How good a value is: green is fine, amber asks for a look, red for work. Screens show a word and a shape beside the color. */
export const bands = ['green', 'amber', 'red'] as const;
export type Band = (typeof bands)[number];

/** Where green ends and where red begins. Defaults of the domain pack, to be edited by each coalition. */
export interface BandLimits {
  /** The last value that is green. */
  readonly green: number;
  /** The last value that is amber. */
  readonly amber: number;
  /** Whether more is better; else less is. */
  readonly isMoreBetter: boolean;
}

/** The limits of each metric's headline value, in its own unit. */
export const defaultBands: Readonly<Record<MetricId, BandLimits>> = {
  m01: { green: 90, amber: 70, isMoreBetter: true },
  m02: { green: 40, amber: 10, isMoreBetter: true },
  m03: { green: 60, amber: 40, isMoreBetter: true },
  m04: { green: 60, amber: 40, isMoreBetter: true },
  m06: { green: 80, amber: 60, isMoreBetter: true },
  m05: { green: 0.6, amber: 0.4, isMoreBetter: true },
  m07: { green: 80, amber: 60, isMoreBetter: true },
  m08: { green: 25, amber: 15, isMoreBetter: true },
  m09: { green: 0.4, amber: 0.6, isMoreBetter: false },
  m10: { green: 6, amber: 3, isMoreBetter: true },
  m11: { green: 10, amber: 25, isMoreBetter: false },
  m12: { green: 95, amber: 80, isMoreBetter: true },
  m13: { green: 0.7, amber: 0.5, isMoreBetter: true },
  // One critical risk that nobody is ready for is red; there is no amber.
  m14: { green: 0, amber: 0, isMoreBetter: false },
  m15: { green: 30, amber: 10, isMoreBetter: true },
  m16: { green: 75, amber: 50, isMoreBetter: true },
  m17: { green: 80, amber: 60, isMoreBetter: true },
};

/** What limits a metric's value can have at all: from, to. */
export function rangeOf(id: MetricId): readonly [number, number] {
  return id === 'm02' ? [-100, 100] : id === 'm09' || id === 'm13' ? [0, 1] : [0, 100];
}

/** Why limits cannot be: out of the metric's range, or green that is not better than amber; undefined where they can. */
export function limitsProblem(
  id: MetricId,
  green: number,
  amber: number,
): 'limitOutOfRange' | 'limitsCross' | undefined {
  const [least, most] = rangeOf(id);
  const isOut = (limit: number) => !Number.isFinite(limit) || limit < least || limit > most;
  if (isOut(green) || isOut(amber)) return 'limitOutOfRange';
  const isBetter = defaultBands[id].isMoreBetter ? green > amber : green < amber;
  return isBetter ? undefined : 'limitsCross';
}

/** The limits of the sturdiness of the network: what stays together without the top broker. Nothing is red: a young network leans on one. */
export const sturdinessBand: BandLimits = { green: 0.85, amber: 0, isMoreBetter: true };

/** The band of a value; null for no value. */
export function bandOf(value: number | null, limits: BandLimits): Band | null {
  if (value === null) return null;
  const isWithin = (limit: number) => (limits.isMoreBetter ? value >= limit : value <= limit);
  return isWithin(limits.green) ? 'green' : isWithin(limits.amber) ? 'amber' : 'red';
}
