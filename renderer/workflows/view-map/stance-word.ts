import { stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { influenceLevels } from '#shared/content/grid-segments.ts';
import { t } from '#renderer/i18n/i18n.ts';

import type { ShownPoint } from './use-map-points.ts';

/** The word of a level of influence; null is not known. */
export function influenceWord(level: number | null): string {
  return influenceLevels.find((each) => each.level === level)?.label ?? t('map:influenceUnknown');
}

/** What is read aloud of a partner on a map. */
export function pointWords(point: ShownPoint): string {
  return [
    point.name,
    stanceWord(point.stance),
    influenceWord(point.influence),
    point.isStale && point.stance !== null ? t('map:signs.stale') : '',
    point.isDerived ? t('map:signs.derived') : '',
    point.isSplit ? t('map:signs.split') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The words of a cell of the grid, or of the shelf. */
export function cellWords(cellId: string): string {
  const [band = '', level = ''] = cellId.split('-');
  if (level === '') return t('map:shelf.name');
  return `${stanceWord(Number(band) - 3)}, ${influenceWord(Number(level))}`;
}
