import type { Attendance } from '#shared/contract/meetings.ts';

/** The letters that say how somebody is there, in the order in which they are offered. */
export const stateKeys: readonly { readonly state: Attendance['state']; readonly key: string }[] = [
  { state: 'present', key: 'P' },
  { state: 'remote', key: 'R' },
  { state: 'alternate', key: 'A' },
  { state: 'regrets', key: 'S' },
  { state: 'absent', key: 'X' },
  { state: 'guest', key: 'G' },
  { state: 'expected', key: 'E' },
];

/** Whether the name may not be read where restricted records are hidden. */
export function isNameKept(attendance: Attendance, hidesRestricted: boolean): boolean {
  return hidesRestricted && attendance.person?.isRestricted === true;
}

/** The name, or the words for one that is kept private. */
export function shownName(attendance: Attendance, hidesRestricted: boolean, kept: string): string {
  return isNameKept(attendance, hidesRestricted) ? kept : (attendance.person?.label ?? attendance.name);
}

/** Two letters of a name; a private one has none. */
export function shownInitials(attendance: Attendance, hidesRestricted: boolean): string {
  if (isNameKept(attendance, hidesRestricted)) return '–';
  const words = (attendance.person?.label ?? attendance.name)
    .replaceAll(/[“”"']/gu, '')
    .replaceAll(/\b(?:Dr|Rev|Lt|Ofc|Capt|Sgt|Cllr|Comm|Imam|Judge|Mayor|Chief|Sheriff|DA|Dep)\b\.?\s/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? '')
    .join('');
}
