import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  backupsToRemove,
  keptBeforeRisk,
  keptDays,
  keptHours,
  keptWeeks,
} from '#electron/storage/backups/prune-backups.ts';
import { backupReasons, type Backup } from '#shared/contract/backups.ts';

const hour = 3_600_000;
const start = Date.parse('2026-03-10T12:30:00.000Z');

function backup(at: number, reason: Backup['reason'] = 'hourly', name = ''): Backup {
  return { id: `${at}-${reason}-${name}`, at: new Date(at).toISOString(), reason, name, bytes: 1 };
}

const anyBackups = fc.array(
  fc
    .record({
      ago: fc.integer({ min: 0, max: 400 * 24 * 60 }),
      reason: fc.constantFrom(...backupReasons),
      name: fc.constantFrom('', 'Before the vote'),
    })
    .map(({ ago, reason, name }) => backup(start - ago * 60_000, reason, reason === 'restore-point' ? name : '')),
  { maxLength: 300 },
);

function kept(backups: readonly Backup[]): Backup[] {
  const removed = new Set(backupsToRemove(backups));
  return backups.filter((each) => !removed.has(each));
}

describe('pruning', () => {
  it('keeps an hour’s, a day’s and a week’s newest backup of a year of hourly ones', () => {
    const year = Array.from({ length: 365 * 24 }, (_, index) => backup(start - index * hour));
    const left = kept(year);
    expect(left.length).toBeLessThanOrEqual(keptHours + keptDays + keptWeeks);
    expect(left.slice(0, keptHours)).toEqual(year.slice(0, keptHours));
    expect(Date.parse(left.at(-1)?.at ?? '')).toBeLessThan(start - (keptWeeks - 2) * 7 * 24 * hour);
  });

  it('never removes a restore point with a name', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        expect(backupsToRemove(backups).filter((each) => each.reason === 'restore-point' && each.name !== '')).toEqual(
          [],
        );
      }),
    );
  });

  it('never removes the newest of the others', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const isRolling = (each: Backup) => each.reason !== 'restore-point' || each.name === '';
        const newestOf = (some: readonly Backup[]) =>
          some
            .filter(isRolling)
            .map((each) => each.at)
            .toSorted()
            .at(-1);
        expect(newestOf(kept(backups))).toBe(newestOf(backups));
      }),
    );
  });

  it('keeps few, however many there were', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const rolling = kept(backups).filter((each) => each.reason !== 'restore-point' || each.name === '');
        expect(rolling.length).toBeLessThanOrEqual(keptHours + keptDays + keptWeeks + keptBeforeRisk);
      }),
    );
  });

  it('has nothing left to do after it was done', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        expect(backupsToRemove(kept(backups))).toEqual([]);
      }),
    );
  });

  it('never drops a day of the last two weeks in favor of an older one', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const rolling = backups.filter((each) => each.reason !== 'restore-point' || each.name === '');
        const days = [...new Set(rolling.map((each) => each.at.slice(0, 10)))]
          .toSorted()
          .toReversed()
          .slice(0, keptDays);
        const keptOn = new Set(kept(rolling).map((each) => each.at.slice(0, 10)));
        for (const day of days) expect(keptOn.has(day)).toBe(true);
      }),
    );
  });

  it('keeps the latest backups before risky work besides', () => {
    const risky = Array.from({ length: 30 }, (_, index) => backup(start - index * 60_000, 'before-import'));
    expect(kept(risky).length).toBeGreaterThanOrEqual(keptBeforeRisk);
  });
});
