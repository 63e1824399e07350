import { meetingTypeById } from '#shared/content/meeting-types.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { mulberry32, pick } from '#shared/prng.ts';

import { newAgendaItemRow, newAttendanceRow, newMeetingRow } from '../meetings/meeting-rows.ts';
import { insertRows } from '../rows.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { demoIds } from './demo-ids.ts';

/** How many meetings a made-up workspace gets, and how many people come to each. */
export interface SyntheticMeetings {
  readonly meetings: number;
  readonly attendees: number;
  readonly today: IsoDay;
}

const chunk = 100;

/** Writes meetings over the last years and the next months, each with the usual agenda and people of the workspace. */
export async function addSyntheticMeetings(
  db: WorkspaceDb,
  { meetings, attendees, today }: SyntheticMeetings,
): Promise<void> {
  const random = mulberry32(7);
  const id = demoIds(random);
  const now = `${today}T09:00:00.000Z`;
  const newOne = () => id(new Date(now));
  const people = (await db.read.selectFrom('people').select('id').orderBy('id').limit(2_000).execute()).map(
    (row) => row.id,
  );
  const agenda = meetingTypeById('plenary')?.agenda ?? [];
  for (let start = 0; start < meetings; start += chunk) {
    const rows = Array.from({ length: Math.min(chunk, meetings - start) }, (_, index) => {
      const heldOn = addDays(today, 60 - (start + index));
      return {
        ...newMeetingRow(newOne(), now, {
          title: `Meeting ${start + index + 1}`,
          type: 'plenary',
          heldOn,
          startsAt: '18:00',
          endsAt: '19:30',
          timeZone: 'America/Chicago',
          isDecision: true,
        }),
        status: heldOn < today ? 'held' : 'planned',
      };
    });
    await db.dialect.inBulk(db.write, async (trx) => {
      await insertRows(trx, db.dialect, 'meetings', rows);
      await insertRows(
        trx,
        db.dialect,
        'agenda_items',
        rows.flatMap((row) =>
          agenda.map((item, position) => newAgendaItemRow(newOne(), now, { meetingId: row.id, position }, item)),
        ),
      );
      await insertRows(
        trx,
        db.dialect,
        'attendances',
        rows.flatMap((row) =>
          Array.from({ length: attendees }, (_, index) =>
            newAttendanceRow(newOne(), now, row.id, {
              personId: people[(start + index * 37) % people.length] ?? null,
              state: row.status === 'planned' ? 'expected' : pick(random, ['present', 'remote', 'regrets', 'absent']),
              isVoting: index < 30,
            }),
          ),
        ),
      );
    });
  }
}
