import { stances } from '#shared/content/stances.ts';
import type { StanceBand } from '#renderer/ui/index.ts';

/** The band 1 to 5 of a stance of -2 to 2; null stays null. */
export function bandOf(stance: number | null): StanceBand | null {
  // Maps ask this of each of many thousand shapes.
  return stance === null ? null : (bands[stance + 2] ?? null);
}

/** The word of a stance; null is "Not known yet". */
export function stanceWord(stance: number | null): string {
  return (stances.find((each) => each.value === stance) ?? unknown)?.label ?? '';
}

/** The words of the five bands. */
export const bandWords: Readonly<Record<StanceBand, string>> = {
  1: stanceWord(-2),
  2: stanceWord(-1),
  3: stanceWord(0),
  4: stanceWord(1),
  5: stanceWord(2),
};

/** The stances to choose from, opposed first and not known last, by the value that a rating stores. */
export const stanceOptions = [
  ...stances
    .filter((stance) => stance.value !== null)
    .toReversed()
    .map(({ value, band, label, description }) => ({ id: String(value), band, label, detail: description })),
  { id: 'unknown', band: null, label: stanceWord(null), detail: 'Looked for, and not found.' },
];

const bands = [1, 2, 3, 4, 5] as const;
const unknown = stances.find((each) => each.value === null);
