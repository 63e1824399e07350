import { useMemo } from 'react';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMe } from '#renderer/features/members/member-queries.ts';

import type { PathReader } from './path-words.ts';

/** Who reads a path on this screen, and when. */
export function usePathReader(): PathReader {
  const meId = useMe()?.id ?? '';
  const { discreet } = useDeviceSettings();
  const today = useToday();
  return useMemo(() => ({ meId, isDiscreet: discreet, today }), [meId, discreet, today]);
}
