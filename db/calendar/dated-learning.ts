import { trainingTopics } from '#shared/content/program/trainings.ts';
import type { CalendarEntry } from '#shared/contract/calendar.ts';
import type { TrainingRefresher } from '#shared/contract/training.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { trainingRefreshers } from '../training/training-sessions.ts';
import { blankEntry, type CalendarQuery } from './calendar-query.ts';

/** Trainings that have a day; of one person, those that they teach. */
export async function trainingEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  let rows = db
    .selectFrom('training_sessions')
    .select(['id', 'version', 'title', 'topic', 'status', 'held_on', 'place', 'trainer_person_id'])
    .where(isLive('training_sessions'))
    .where('held_on', '>=', query.from)
    .where('held_on', '<=', query.to);
  if (query.who !== null) rows = rows.where('trainer_person_id', '=', query.who.personId || '-');
  return (await rows.execute()).map((row) => ({
    ...blankEntry,
    kind: 'training',
    of: 'trainingSessions',
    id: row.id,
    version: row.version,
    day: row.held_on,
    title: row.title,
    place: row.place,
    ownerId: row.trainer_person_id || null,
    isOver: row.status !== 'planned',
    isLate: row.status === 'planned' && row.held_on < query.today,
    isMovable: row.status === 'planned',
  }));
}

/** Days by which squads are due again, one entry for all of the same topic and day; they are nobody's own. */
export async function refresherEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  if (query.who !== null) return [];
  const due = new Map<string, { dueOn: string; squads: TrainingRefresher[] }>();
  for (const squad of await trainingRefreshers(db)) {
    const { dueOn } = squad;
    if (dueOn === null || dueOn < query.from || dueOn > query.to) continue;
    const key = `${squad.topic}/${dueOn}`;
    const known = due.get(key);
    if (known === undefined) due.set(key, { dueOn, squads: [squad] });
    else known.squads.push(squad);
  }
  return [...due].map(([key, { dueOn, squads }]): CalendarEntry => ({
    ...blankEntry,
    kind: 'refresher',
    of: 'trainingSessions',
    id: squads[0]?.sessionId ?? '',
    partId: key,
    day: dueOn,
    title: `${trainingTopics.find(({ id }) => id === squads[0]?.topic)?.label ?? ''}: ${squadWords(squads)}`,
    isLate: dueOn < query.today,
    isRestricted: squads.some(({ organization }) => organization.isRestricted),
  }));
}

/** Learning sessions, and visits and talks of the learning network; of one person, what they see to. */
export async function learningEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const sessions =
    query.who !== null
      ? []
      : await db
          .selectFrom('learning_sessions')
          .select(['id', 'version', 'title', 'held_on', 'is_held'])
          .where('held_on', '>=', query.from)
          .where('held_on', '<=', query.to)
          // One that is a meeting stands there as a meeting.
          .where('meeting_id', '=', '')
          .execute();
  let logged = db
    .selectFrom('network_log')
    .leftJoin('network_contacts', 'network_contacts.id', 'network_log.contact_id')
    .select(['network_log.id', 'network_log.version', 'network_log.title', 'happens_on', 'status', 'owner_person_id'])
    .where('network_log.kind', 'in', ['visit', 'talk'])
    .where('happens_on', '>=', query.from)
    .where('happens_on', '<=', query.to)
    .where((where) =>
      where.or([where('network_log.contact_id', '=', ''), where('network_contacts.deleted_at', '=', '')]),
    );
  if (query.who !== null) logged = logged.where('owner_person_id', '=', query.who.personId || '-');
  return [
    ...sessions.map((row): CalendarEntry => ({
      ...blankEntry,
      kind: 'learning',
      of: 'learningSessions',
      id: row.id,
      version: row.version,
      day: row.held_on,
      title: row.title,
      isOver: row.is_held === 1,
      isLate: row.is_held === 0 && row.held_on < query.today,
    })),
    ...(await logged.execute()).map((row): CalendarEntry => ({
      ...blankEntry,
      kind: 'learning',
      of: 'networkLog',
      id: row.id,
      version: row.version,
      day: row.happens_on,
      title: row.title,
      ownerId: row.owner_person_id || null,
      isOver: row.status !== 'open',
      isLate: row.status === 'open' && row.happens_on < query.today,
    })),
  ];
}

/** Who is due, the first three by name. */
function squadWords(squads: readonly TrainingRefresher[]): string {
  const names = squads.map(({ organization, unit }) => unit || organization.label);
  const more = names.length - 3;
  return [...names.slice(0, 3), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
