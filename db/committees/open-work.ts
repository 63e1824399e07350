import { openTaskStatuses } from '#shared/content/tasks.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { nextOccurrence } from '#shared/domain/recurrence/occurrences.ts';
import { parseRule, type RecurrenceRule } from '#shared/domain/recurrence/rule.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { MeetingSeriesRow } from '../schema/meetings.ts';

/** How much is open in the name of a committee. */
export interface OpenWork {
  readonly tasks: number;
  readonly meetings: number;
  readonly goals: number;
  /** Series of meetings that have days to come. */
  readonly series: number;
}

/** What would be left without the committee: open tasks, meetings and series to come, goals that are not met. */
export async function openWork(db: DbReader, id: string, today: IsoDay): Promise<OpenWork> {
  const [tasks, goals] = [await openTaskIds(db, id), await openGoalIds(db, id)];
  const meetings = await comingMeetingIds(db, id);
  const series = await comingSeries(db, id, today);
  return { tasks: tasks.length, meetings: meetings.length, goals: goals.length, series: series.length };
}

/**
 * Gives everything that is open to another committee; '' leaves it without one, and then its series rest: they give no more days
 * until somebody lets them go on.
 */
export async function moveOpenWork(writer: StepWriter, id: string, to: string, today: IsoDay): Promise<void> {
  await writer.updateMany('tasks', await openTaskIds(writer.trx, id), { committee_id: to });
  await writer.updateMany('goals', await openGoalIds(writer.trx, id), { committee_id: to });
  await writer.updateMany('meetings', await comingMeetingIds(writer.trx, id), { committee_id: to });
  const series = await comingSeries(writer.trx, id, today);
  const until = addDays(today, -1);
  await writer.updateEach(
    'meeting_series',
    series.map(({ row, rule }) => ({
      row,
      patch: to === '' ? { rule: JSON.stringify({ ...rule, until }), ends_on: until } : { committee_id: to },
    })),
  );
}

async function comingSeries(
  db: DbReader,
  id: string,
  today: IsoDay,
): Promise<{ readonly row: MeetingSeriesRow; readonly rule: RecurrenceRule }[]> {
  const rows = await db
    .selectFrom('meeting_series')
    .selectAll()
    .where('committee_id', '=', id)
    .where('deleted_at', '=', '')
    .execute();
  return rows.flatMap((row) => {
    const rule = parseRule(row.rule);
    return rule === null || nextOccurrence(rule, addDays(today, -1)) === null ? [] : [{ row, rule }];
  });
}

async function comingMeetingIds(db: DbReader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings')
    .select('id')
    .where('committee_id', '=', id)
    .where('status', 'in', ['planned', 'in-session'])
    .where('deleted_at', '=', '')
    .execute();
  return rows.map((row) => row.id);
}

async function openTaskIds(db: DbReader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('tasks')
    .select('id')
    .where('committee_id', '=', id)
    .where('status', 'in', openTaskStatuses)
    .where('deleted_at', '=', '')
    .execute();
  return rows.map((row) => row.id);
}

async function openGoalIds(db: DbReader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('goals')
    .select('id')
    .where('committee_id', '=', id)
    .where('status', 'not in', ['met', 'revised'])
    .where('deleted_at', '=', '')
    .execute();
  return rows.map((row) => row.id);
}
