import { Eye, HeartPulse, Landmark, Link2, Sprout, UserRoundPlus } from 'lucide-react';
import type { UiIcon } from '#renderer/ui/index.ts';
import { markerOf, type WinMarkerId } from '#shared/content/win-categories.ts';

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
