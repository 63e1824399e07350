import { t } from '#renderer/i18n/i18n.ts';
import { markerOf, winCategories, type WinMarkerId } from '#shared/content/win-categories.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import { Eye, HeartPulse, Landmark, Link2, Sprout, UserRoundPlus } from 'lucide-react';
import type { UiIcon } from '#renderer/ui/index.ts';

const icons: Readonly<Record<WinMarkerId, UiIcon>> = {
  partners: UserRoundPlus,
  connections: Link2,
  impact: HeartPulse,
  perception: Eye,
  ground: Landmark,
};

/** The sign of the marker that a category counts to. */
export function markerIcon(category: string): UiIcon {
  const marker = markerOf(category);
  return marker === '' ? Sprout : icons[marker];
}

/** The sign of a marker. */
export function iconOfMarker(marker: WinMarkerId): UiIcon {
  return icons[marker];
}

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
