import { usualChecklist } from '#shared/content/event-checklists.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { HorizonEntry } from '#shared/contract/horizon.ts';
import { daysBetween, type IsoDay } from '#shared/dates.ts';
import { timesOfEvent } from '#shared/domain/calendar/external-event.ts';
import { readinessOf } from '#shared/domain/horizon/readiness.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { liveStreams } from '../funding/live-streams.ts';
import { eventRowsBetween, spanOf } from '../external-events/external-events-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { ExternalEventRow } from '../schema/calendar.ts';
import { endingRecords, type EndingRecord } from './ending-records.ts';
import { countMoney, payersOf, readMoney } from './exposed-money.ts';
import { countExposed, exposedRows } from './exposed-rows.ts';
import { isSettled, lineOf, lineTasks, preparationRows } from './plan-rows.ts';

/** No more entries than this are read, and no more times of one event. */
const mostEntries = 600;
const mostTimes = 60;
const mostSubjects = 50;

/** How many days before an event preparation begins: its own, or what its kind usually takes. */
export function leadDaysOf(row: Pick<ExternalEventRow, 'lead_days' | 'kind'>): number {
  return row.lead_days > 0 ? row.lead_days : (usualChecklist(row.kind)?.leadDays ?? 90);
}

/** Dated changes between two days, the next first: events with each of their times, and what records say ends. */
export async function horizonEntries(
  db: DbReader,
  { today, from, to }: { readonly today: IsoDay; readonly from: IsoDay; readonly to: IsoDay },
): Promise<HorizonEntry[]> {
  const events = (await eventRowsBetween(db, { from, to, committeeId: null })).filter((row) => row.is_cancelled === 0);
  const eventIds = events.map((row) => row.id);
  const subjects = await selectInBatches(eventIds, (batch) =>
    db.selectFrom('event_exposures').selectAll().where('event_id', 'in', batch).orderBy('id').execute(),
  );
  const streams = await liveStreams(db);
  const records = await endingRecords(db, streams, from, to);
  const ids = [
    ...new Set([
      ...subjects.map((row) => row.record_id),
      ...payersOf(streams, new Set(subjects.map((row) => row.record_id))),
      ...records.flatMap(({ about, payers }) => [...about.map(({ id }) => id), ...payers]),
    ]),
  ];
  const rows = await exposedRows(db, ids, today);
  const money = await readMoney(db, streams);
  const plans = await plansOf(db, eventIds);
  const labels = await recordLabels(db, [
    // Safe: `setSubjects` writes no other types, and an import checks nothing that would not simply be left out here.
    ...subjects.map((row) => ({ type: row.record_type as RecordRef['type'], id: row.record_id })),
    ...records.flatMap(({ ref }) => ref ?? []),
  ]);
  const aboutOf = (eventId: string) => [
    ...subjects.filter((row) => row.event_id === eventId).map((row) => row.record_id),
    ...streams.filter((row) => row.event_id === eventId).map((row) => row.id),
  ];
  const entries = [
    ...events.flatMap((row) => {
      const about = aboutOf(row.id);
      const decisions = subjects.filter(
        (each) => each.event_id === row.id && each.record_type === 'wantedDecisions',
      ).length;
      const touched = new Set(about);
      const named = new Set(subjects.flatMap((each) => (each.event_id === row.id ? [each.record_id] : [])));
      const counts = countExposed(rows, touched, payersOf(streams, named));
      const exposed = {
        ...counts,
        decisions: Math.max(counts.decisions, decisions),
        ...countMoney(money, touched),
      };
      return eventEntries(row, { today, from, to }, plans, exposed, about.flatMap((id) => labels.get(id) ?? [])[0]);
    }),
    ...records
      // What an event is about on that very day is told by the event.
      .filter(
        (record) =>
          !events.some(
            (row) =>
              row.starts_on === record.day && aboutOf(row.id).some((id) => record.about.some((each) => each.id === id)),
          ),
      )
      .map((record) => {
        const touched = new Set(record.about.map(({ id }) => id));
        const exposed = { ...countExposed(rows, touched, new Set(record.payers)), ...countMoney(money, touched) };
        return recordEntry(record, today, exposed, labels);
      }),
  ];
  return entries
    .toSorted((a, b) => (`${a.day} ${a.time} ${a.key}` < `${b.day} ${b.time} ${b.key}` ? -1 : 1))
    .slice(0, mostEntries);
}

type Plans = ReadonlyMap<string, { lines: number; settled: number; scenarios: number }>;

function eventEntries(
  row: ExternalEventRow,
  days: { readonly today: IsoDay; readonly from: IsoDay; readonly to: IsoDay },
  plans: Plans,
  exposed: HorizonEntry['exposed'],
  about: RecordLabel | undefined,
): HorizonEntry[] {
  const comesAgain = row.rule !== '' || spanOf(row).extra.length > 0;
  const times = safeTimes(row, days.from, days.to).slice(0, mostTimes);
  return times.map((time) => {
    const of = comesAgain ? time.of : '';
    const scenarios = plans.get(row.id)?.scenarios ?? 0;
    const plan = plans.get(`${row.id} ${of}`) ?? { lines: 0, settled: 0 };
    return {
      key: `event ${row.id} ${of}`,
      source: 'event',
      id: row.id,
      of,
      title: time.title || row.title,
      kind: row.kind,
      domain: row.domain,
      certainty: row.certainty,
      day: time.day,
      endsOn: time.endsOn,
      time: time.time,
      timeZone: row.time_zone,
      days: daysBetween(days.today, time.day),
      leadDays: leadDaysOf(row),
      readiness: readinessOf({ ...plan, scenarios }),
      lines: plan.lines,
      settled: plan.settled,
      record: about ?? null,
      about: [],
      exposed,
      comesAgain,
      isRestricted: row.is_restricted === 1 || about?.isRestricted === true,
    };
  });
}

/** A rule that cannot be read hides nothing: its event stands on its first day. */
function safeTimes(row: ExternalEventRow, from: IsoDay, to: IsoDay) {
  try {
    return timesOfEvent(spanOf(row), from, to);
  } catch {
    return [{ of: row.starts_on, day: row.starts_on, time: row.starts_at, endsOn: row.ends_on, title: '' }];
  }
}

function recordEntry(
  record: EndingRecord,
  today: IsoDay,
  exposed: HorizonEntry['exposed'],
  labels: ReadonlyMap<string, RecordLabel>,
): HorizonEntry {
  const about = record.ref === null ? null : (labels.get(record.ref.id) ?? null);
  return {
    key: `${record.source} ${record.id} ${record.day}`,
    source: record.source,
    id: record.id,
    of: '',
    title: record.title,
    kind: '',
    domain: record.domain,
    certainty: 'fixed',
    day: record.day,
    endsOn: record.day,
    time: '',
    timeZone: '',
    days: daysBetween(today, record.day),
    leadDays: record.leadDays,
    readiness: 'told',
    lines: 0,
    settled: 0,
    record: about,
    about: record.about.slice(0, mostSubjects),
    exposed,
    comesAgain: false,
    isRestricted: about?.isRestricted === true,
  };
}

/** How many lines each time of an event has and how many are settled, under `<event> <time>`; its scenarios under its id. */
async function plansOf(db: DbReader, eventIds: readonly string[]): Promise<Plans> {
  const rows = await preparationRows(db, eventIds);
  const tasks = await lineTasks(db, rows);
  const plans = new Map<string, { lines: number; settled: number; scenarios: number }>();
  for (const row of rows) {
    const key = `${row.event_id} ${row.for_on}`;
    const plan = plans.get(key) ?? { lines: 0, settled: 0, scenarios: 0 };
    plan.lines += 1;
    plan.settled += isSettled(lineOf(row, row.done_on, '2000-01-01', tasks)) ? 1 : 0;
    plans.set(key, plan);
  }
  const scenarios = await selectInBatches(eventIds, (batch) =>
    db.selectFrom('scenarios').select(['id', 'event_id']).where('event_id', 'in', batch).execute(),
  );
  for (const { event_id } of scenarios) {
    const plan = plans.get(event_id) ?? { lines: 0, settled: 0, scenarios: 0 };
    plan.scenarios += 1;
    plans.set(event_id, plan);
  }
  return plans;
}
