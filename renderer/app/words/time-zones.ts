import type { Option } from '#renderer/ui/index.ts';
import { localTimeZone } from '#shared/domain/calendar/zoned-time.ts';

/** The time zones to choose from: that of this computer and the one in use first. */
export function zoneOptions(chosen: string): Option[] {
  const first = [...new Set([localTimeZone(), chosen])].filter((zone) => zone !== '');
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !first.includes(zone));
  return [...first, ...others].map((zone) => ({ id: zone, label: zone.replaceAll('_', ' ') }));
}

/** The place that a time zone is named by: "Chicago". */
export function zonePlace(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
}
