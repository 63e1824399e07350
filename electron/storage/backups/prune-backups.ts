import type { Backup } from '#shared/contract/backups.ts';

/** How many of the latest hours, days and weeks that have a backup keep their newest one. */
export const keptHours = 24;
export const keptDays = 14;
export const keptWeeks = 8;
/** How many of the latest backups before risky work stay besides. */
export const keptBeforeRisk = 10;

/** The backups to remove so that the rolling ones stay few. Restore points with a name are never among them, nor is the newest backup. */
export function backupsToRemove(backups: readonly Backup[]): Backup[] {
  const rolling = backups.filter((backup) => !isKeptForEver(backup)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const kept = new Set<Backup>(rolling.slice(0, 1));
  for (const [most, periodOf] of periods) {
    const seen = new Set<number>();
    for (const backup of rolling) {
      const period = periodOf(Date.parse(backup.at));
      if (seen.size === most || seen.has(period)) continue;
      seen.add(period);
      kept.add(backup);
    }
  }
  for (const backup of rolling.filter(({ reason }) => reason.startsWith('before-')).slice(0, keptBeforeRisk))
    kept.add(backup);
  return rolling.filter((backup) => !kept.has(backup));
}

function isKeptForEver({ reason, name }: Backup): boolean {
  return reason === 'restore-point' && name !== '';
}

const hour = 3_600_000;

/** Hours, days and weeks are counted in UTC; the first day of 1970 was a Thursday, and weeks begin on Monday. */
const periods: readonly (readonly [number, (at: number) => number])[] = [
  [keptHours, (at) => Math.floor(at / hour)],
  [keptDays, (at) => Math.floor(at / (24 * hour))],
  [keptWeeks, (at) => Math.floor((at / (24 * hour) + 3) / 7)],
];
