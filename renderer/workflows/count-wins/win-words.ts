import { t } from '#renderer/i18n/i18n.ts';
import { winCategories } from '#shared/content/win-categories.ts';
import { winLevels } from '#shared/content/win-levels.ts';

/** What a kind of win is called. */
export function categoryWords(category: string): string {
  return (
    winCategories.find((entry) => entry.id === category)?.label ?? (category === '' ? t('wins:noCategory') : category)
  );
}

/** A level as people read it: "Level 3, Marker". */
export function levelWords(level: number): string {
  const found = winLevels.find((entry) => entry.id === level);
  return found === undefined ? t('wins:noLevel') : t('wins:level', { level, label: found.label });
}
