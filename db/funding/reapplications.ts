import { addDays, type IsoDay } from '#shared/dates.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { leadDaysOf } from '../horizon/read-entries.ts';
import { insertProgramTasks, programTasks, type ProgramTask } from '../program/program-tasks.ts';
import type { FundingStreamRow } from '../schema/funding.ts';
import { liveStreams } from './live-streams.ts';

/** Streams that are over or were refused are not asked for again by themselves. */
const over = new Set(['ended', 'declined']);

/** The day by which to apply for each stream: its own, else that of the event that decides it less the time that such an event takes. */
export async function applyDays(
  db: DbReader,
  streams: readonly Pick<FundingStreamRow, 'id' | 'reapply_on' | 'event_id'>[],
): Promise<ReadonlyMap<string, IsoDay>> {
  const ids = [
    ...new Set(streams.flatMap((row) => (row.event_id === '' || row.reapply_on !== '' ? [] : [row.event_id]))),
  ];
  const events =
    ids.length === 0
      ? []
      : await db
          .selectFrom('external_events')
          .select(['id', 'starts_on', 'lead_days', 'kind', 'is_cancelled', 'deleted_at'])
          .where('id', 'in', ids)
          .execute();
  const days = new Map<string, IsoDay>();
  for (const stream of streams) {
    const event = events.find((row) => row.id === stream.event_id);
    if (stream.reapply_on !== '') days.set(stream.id, stream.reapply_on);
    else if (event !== undefined && event.is_cancelled === 0 && event.deleted_at === '')
      days.set(stream.id, addDays(event.starts_on, -leadDaysOf(event)));
  }
  return days;
}

/** The latest task to apply again of each stream. */
export async function applyTasks(db: DbReader): Promise<ReadonlyMap<string, ProgramTask>> {
  const tasks = await programTasks(db, ['stream']);
  // The latest comes first, so it is set last.
  return new Map(tasks.toReversed().map((task) => [task.key, task]));
}

/** Adds a task to apply again for each of these streams; answers the ids of the tasks. */
export async function planApplications(
  writer: StepWriter,
  streams: readonly { readonly stream: FundingStreamRow; readonly dueOn: IsoDay }[],
  today: IsoDay,
): Promise<string[]> {
  const tasks = streams.map(({ stream, dueOn }) => ({
    kind: 'stream' as const,
    key: stream.id,
    task: {
      id: newId(),
      title: `Apply again: ${stream.title}`,
      dueOn,
      ownerPersonId: stream.owner_person_id || null,
      priority: 'high' as const,
    },
  }));
  await insertProgramTasks(writer, tasks, today);
  return tasks.map(({ task }) => task.id);
}

/** Streams that have a day to come by which to apply and no open task for it. */
export async function unplannedApplications(
  db: DbReader,
  today: IsoDay,
): Promise<{ stream: FundingStreamRow; dueOn: IsoDay }[]> {
  const streams = (await liveStreams(db)).filter((row) => !over.has(row.status));
  const [days, tasks] = await Promise.all([applyDays(db, streams), applyTasks(db)]);
  return streams.flatMap((stream) => {
    const dueOn = days.get(stream.id);
    const task = tasks.get(stream.id);
    const isPlanned = task !== undefined && !task.isDone;
    return dueOn === undefined || dueOn < today || isPlanned ? [] : [{ stream, dueOn }];
  });
}
