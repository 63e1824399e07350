import type { IcsComponent } from './ics-lines.ts';
import { isTimeZone } from './zoned-time.ts';

/**
 * The IANA zone for a name in a calendar file: the name itself or its end, Windows' name of it, or the whole-hour offset that the
 * file's own VTIMEZONE or the name itself tells. Null where nothing is known.
 */
export function zoneOf(name: string, zones: readonly IcsComponent[]): string | null {
  const parts = name.split('/');
  for (let from = 0; from < parts.length; from++) {
    const candidate = parts.slice(from).join('/');
    if (candidate.includes('/') || from === 0 ? isTimeZone(candidate) : false) return candidate;
  }
  const windows = windowsZones[name.trim().toLowerCase()];
  if (windows !== undefined) return windows;
  return fixedOffset(name, zones);
}

function fixedOffset(name: string, zones: readonly IcsComponent[]): string | null {
  const own = zones.find((zone) => zone.properties.some((each) => each.name === 'TZID' && each.value === name));
  const offsets = new Set(
    (own?.components ?? []).flatMap((part) =>
      part.properties.filter((each) => each.name === 'TZOFFSETTO').map((each) => each.value.trim()),
    ),
  );
  const [only] = offsets;
  const match =
    offsets.size === 1 && only !== undefined
      ? /^([+-])(\d{2})(\d{2})/.exec(only)
      : /(?:UTC|GMT)([+-])(\d{1,2}):?(\d{2})/i.exec(name);
  if (match === null || Number(match[3]) !== 0) return null;
  const hours = Number(match[2]);
  // The signs of these names are turned round: Etc/GMT+3 is three hours west.
  const zone = hours === 0 ? 'UTC' : `Etc/GMT${match[1] === '-' ? '+' : '-'}${hours}`;
  return isTimeZone(zone) ? zone : null;
}

/** Names that Windows and Exchange write, by the zone of their main place. */
const windowsZones: Readonly<Record<string, string>> = {
  'dateline standard time': 'Etc/GMT+12',
  'hawaiian standard time': 'Pacific/Honolulu',
  'alaskan standard time': 'America/Anchorage',
  'pacific standard time': 'America/Los_Angeles',
  'pacific standard time (mexico)': 'America/Tijuana',
  'us mountain standard time': 'America/Phoenix',
  'mountain standard time': 'America/Denver',
  'mountain standard time (mexico)': 'America/Mazatlan',
  'central america standard time': 'America/Guatemala',
  'central standard time': 'America/Chicago',
  'central standard time (mexico)': 'America/Mexico_City',
  'canada central standard time': 'America/Regina',
  'sa pacific standard time': 'America/Bogota',
  'eastern standard time': 'America/New_York',
  'eastern standard time (mexico)': 'America/Cancun',
  'us eastern standard time': 'America/Indianapolis',
  'venezuela standard time': 'America/Caracas',
  'atlantic standard time': 'America/Halifax',
  'sa western standard time': 'America/La_Paz',
  'pacific sa standard time': 'America/Santiago',
  'newfoundland standard time': 'America/St_Johns',
  'e. south america standard time': 'America/Sao_Paulo',
  'argentina standard time': 'America/Buenos_Aires',
  'azores standard time': 'Atlantic/Azores',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  utc: 'UTC',
  'coordinated universal time': 'UTC',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'w. central africa standard time': 'Africa/Lagos',
  'gtb standard time': 'Europe/Bucharest',
  'fle standard time': 'Europe/Kiev',
  'e. europe standard time': 'Europe/Chisinau',
  'egypt standard time': 'Africa/Cairo',
  'south africa standard time': 'Africa/Johannesburg',
  'israel standard time': 'Asia/Jerusalem',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'arab standard time': 'Asia/Riyadh',
  'e. africa standard time': 'Africa/Nairobi',
  'arabian standard time': 'Asia/Dubai',
  'iran standard time': 'Asia/Tehran',
  'pakistan standard time': 'Asia/Karachi',
  'india standard time': 'Asia/Calcutta',
  'nepal standard time': 'Asia/Katmandu',
  'bangladesh standard time': 'Asia/Dhaka',
  'se asia standard time': 'Asia/Bangkok',
  'china standard time': 'Asia/Shanghai',
  'singapore standard time': 'Asia/Singapore',
  'w. australia standard time': 'Australia/Perth',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'cen. australia standard time': 'Australia/Adelaide',
  'aus central standard time': 'Australia/Darwin',
  'aus eastern standard time': 'Australia/Sydney',
  'e. australia standard time': 'Australia/Brisbane',
  'tasmania standard time': 'Australia/Hobart',
  'new zealand standard time': 'Pacific/Auckland',
};
