import type { RecordType } from '#shared/domain/records/record-types.ts';
import type { HorizonDetail, Scenario, SubjectRef } from '#shared/contract/horizon.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';
import { timesOfEvent } from '#shared/domain/calendar/external-event.ts';
import { readinessOf } from '#shared/domain/horizon/readiness.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { demandExternalEvent, externalEvent, spanOf } from '../external-events/external-events-repository.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { ExternalEventRow } from '../schema/calendar.ts';
import type { ScenarioRow } from '../schema/horizon.ts';
import { isSettled, lineOf, lineTasks, preparationRows } from './plan-rows.ts';
import { leadDaysOf } from './read-entries.ts';
import { readExposed } from './read-exposed.ts';

/** The days of one time of an event. */
export interface EventDays {
  readonly of: string;
  readonly day: IsoDay;
  readonly endsOn: IsoDay;
}

/** Whether an event has more than one time. */
export function comesAgain(row: ExternalEventRow): boolean {
  return row.rule !== '' || spanOf(row).extra.length > 0;
}

/** The days of a time of an event, `of` being '' for one that comes once. Fails with `invalid` for a day that its rule does not give. */
export function daysOfTime(row: ExternalEventRow, of: string): EventDays {
  if (of === '' || !comesAgain(row)) return { of: '', day: row.starts_on, endsOn: row.ends_on };
  // A moved time may lie far from the day that the rule gave.
  const time = timesOfEvent(spanOf(row), addDays(of, -400), addDays(of, 400)).find((each) => each.of === of);
  if (time === undefined) throw new AppError('invalid', { field: 'of', reason: 'notInSeries', value: of });
  return { of, day: time.day, endsOn: time.endsOn };
}

/** One time of an event with its plan and what hangs on it. */
export async function readHorizonEvent(
  db: DbReader,
  input: { readonly eventId: string; readonly of: string; readonly today: IsoDay },
): Promise<HorizonDetail> {
  const row = await demandExternalEvent(db, input.eventId);
  const days = daysOfTime(row, input.of);
  const prepared = (await preparationRows(db, [row.id])).filter((line) => line.for_on === days.of);
  const tasks = await lineTasks(db, prepared);
  const lines = prepared.map((line) => lineOf(line, line.done_on, days.day, tasks));
  const scenarios = await scenariosOf(db, row.id, days.day);
  const subjects = await subjectsOf(db, row.id);
  const labels = await recordLabels(db, subjects);
  return {
    event: await externalEvent(db, row.id),
    ...days,
    days: daysBetween(input.today, days.day),
    leadDays: leadDaysOf(row),
    times: comesAgain(row)
      ? timesOfEvent(spanOf(row), addDays(input.today, -365), addDays(input.today, 1_096))
          .slice(0, 60)
          .map(({ of, day }) => ({ of, day }))
      : [],
    readiness: readinessOf({
      lines: lines.length,
      settled: lines.filter(isSettled).length,
      scenarios: scenarios.length,
    }),
    lines,
    scenarios,
    subjects: subjects.flatMap(({ rowId, id, note }) => {
      const record = labels.get(id);
      return record === undefined ? [] : [{ id: rowId, record, note }];
    }),
    exposed: await readExposed(db, subjects, input.today, row.id),
  };
}

/** A record that an event touches, with the row that says so. */
type Subject = SubjectRef & { readonly rowId: string; readonly note: string };

/** Whom and what an event touches, in the order in which they were named. */
export async function subjectsOf(db: DbReader, eventId: string): Promise<Subject[]> {
  const rows = await db
    .selectFrom('event_exposures')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('id')
    .execute();
  return rows.flatMap((row) =>
    isSubjectType(row.record_type) ? [{ rowId: row.id, type: row.record_type, id: row.record_id, note: row.note }] : [],
  );
}

const subjectTypes = [
  'people',
  'organizations',
  'wantedDecisions',
  'goals',
  'fundingStreams',
] as const satisfies readonly RecordType[];

function isSubjectType(type: string): type is SubjectRef['type'] {
  return subjectTypes.some((each) => each === type);
}

/** The row of a scenario. Fails with `notFound`. */
export async function demandScenario(db: DbReader, id: string): Promise<ScenarioRow> {
  const row = await db.selectFrom('scenarios').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'externalEvents', id });
  return row;
}

async function scenariosOf(db: DbReader, eventId: string, day: IsoDay): Promise<Scenario[]> {
  const rows = await db
    .selectFrom('scenarios')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const lines = await db
    .selectFrom('scenario_tasks')
    .selectAll()
    .where(
      'scenario_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('position')
    .orderBy('id')
    .execute();
  const tasks = await lineTasks(db, lines);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    likelihood: row.likelihood,
    meaning: row.meaning,
    lines: lines.filter((line) => line.scenario_id === row.id).map((line) => lineOf(line, '', day, tasks)),
  }));
}
