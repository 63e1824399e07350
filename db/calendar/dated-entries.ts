import type { CalendarEntry } from '#shared/contract/calendar.ts';
import type { CalendarKind } from '#shared/domain/calendar/kinds.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { CalendarQuery } from './calendar-query.ts';
import { learningEntries, refresherEntries, trainingEntries } from './dated-learning.ts';
import { externalEntries, meetingEntries, occurrenceEntries, sessionEntries } from './dated-meetings.ts';
import { followUpEntries, milestoneEntries, renewalEntries, reviewEntries, taskEntries } from './dated-work.ts';

/** Everything dated on some days, in the order of days and times. */
export async function datedEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const wants = (kind: CalendarKind): boolean => query.kinds.length === 0 || query.kinds.includes(kind);
  const isOfCommittee = query.committeeId !== null;
  const entries = [
    ...(wants('meeting') ? await meetingEntries(db, query) : []),
    ...(wants('occurrence') ? await occurrenceEntries(db, query) : []),
    ...(wants('external') ? await externalEntries(db, query) : []),
    ...(wants('task') ? await taskEntries(db, query) : []),
    ...(wants('milestone') ? await milestoneEntries(db, query) : []),
    ...(wants('review') ? await reviewEntries(db, query) : []),
    // What belongs to no committee is out of sight while one is asked for.
    ...(wants('session') && !isOfCommittee ? await sessionEntries(db, query) : []),
    ...(wants('followUp') && !isOfCommittee ? await followUpEntries(db, query) : []),
    ...(wants('training') && !isOfCommittee ? await trainingEntries(db, query) : []),
    ...(wants('refresher') && !isOfCommittee ? await refresherEntries(db, query) : []),
    ...(wants('learning') && !isOfCommittee ? await learningEntries(db, query) : []),
    ...(wants('renewal') && !isOfCommittee ? await renewalEntries(db, query) : []),
  ];
  const names = await ownerNames(
    db,
    entries.flatMap((entry) => (entry.ownerId === null ? [] : [entry.ownerId])),
  );
  return entries
    .map((entry) => ({
      ...entry,
      endDay: entry.endDay || entry.day,
      ownerName: names.get(entry.ownerId ?? '') ?? '',
    }))
    .toSorted((a, b) => compareTexts(placeOf(a), placeOf(b)));
}

/** What owners are called, members and people alike; restricted people keep their names to themselves. */
async function ownerNames(db: DbReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const members = await selectInBatches(ids, (batch) =>
    db.selectFrom('members').select(['id', 'name']).where('id', 'in', batch).execute(),
  );
  const people = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .select(['id', 'name'])
      .where('id', 'in', batch)
      .where('is_restricted', '=', 0)
      .where('deleted_at', '=', '')
      .execute(),
  );
  return new Map([...members, ...people].map((row) => [row.id, row.name]));
}

/** Whole days before what has a time. */
function placeOf(entry: CalendarEntry): string {
  return `${entry.day} ${entry.time} ${entry.title}`;
}
