import type { CalendarEntry } from '#shared/contract/calendar.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { commitmentLabel, followUpLabel, recordLabels } from '../records/record-labels.ts';
import { isLive } from '../records/live.ts';
import { blankEntry, type CalendarQuery } from './calendar-query.ts';

/** Tasks that are due; of one person, those that they own or help with. */
export async function taskEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  let due = db
    .selectFrom('tasks')
    .select(['id', 'version', 'title', 'due_on', 'status', 'owner_person_id', 'committee_id'])
    .where(isLive('tasks'))
    .where('due_on', '>=', query.from)
    .where('due_on', '<=', query.to);
  if (query.committeeId !== null) due = due.where('committee_id', '=', query.committeeId);
  const { who } = query;
  if (who !== null)
    due = due.where((where) =>
      where.or([
        where('owner_person_id', '=', who.personId || '-'),
        where(
          'id',
          'in',
          db
            .selectFrom('task_people')
            .select('task_id')
            .where('person_id', '=', who.personId || '-'),
        ),
      ]),
    );
  const rows = await due.execute();
  return rows.map((row) => {
    const isOver = row.status === 'done' || row.status === 'dropped';
    return {
      ...blankEntry,
      kind: 'task',
      of: 'tasks',
      id: row.id,
      version: row.version,
      day: row.due_on,
      title: row.title,
      committeeId: row.committee_id || null,
      ownerId: row.owner_person_id || null,
      isOver,
      isLate: !isOver && row.due_on < query.today,
      isMovable: !isOver,
    };
  });
}

/** Follow-ups that are due; of one person, those of the members that they are. */
export async function followUpEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  let due = db
    .selectFrom('follow_ups')
    .selectAll()
    .where(isLive('follow_ups'))
    .where('due_on', '>=', query.from)
    .where('due_on', '<=', query.to);
  if (query.who !== null) due = due.where('owner_id', 'in', [...query.who.memberIds, '-']);
  const rows = await due.execute();
  const partners = await recordLabels(
    db,
    rows.flatMap((row) =>
      row.record_id === ''
        ? []
        : [
            {
              type: row.record_type === 'people' ? ('people' as const) : ('organizations' as const),
              id: row.record_id,
            },
          ],
    ),
  );
  return rows.map((row) => ({
    ...blankEntry,
    kind: 'followUp',
    of: 'followUps',
    id: row.id,
    version: row.version,
    day: row.due_on,
    title: [followUpLabel(row.type, row.summary), partners.get(row.record_id)?.label].filter(Boolean).join(', '),
    ownerId: row.owner_id || null,
    isOver: row.done_on !== '',
    isLate: row.done_on === '' && row.due_on < query.today,
    isMovable: row.done_on === '',
    isRestricted: partners.get(row.record_id)?.isRestricted ?? false,
  }));
}

/** Milestones of goals; of one person, those of the goals that they own. */
export async function milestoneEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  let due = db
    .selectFrom('milestones')
    .innerJoin('goals', 'goals.id', 'milestones.goal_id')
    .select(['goals.id', 'goals.committee_id', 'goals.owner_person_id', 'milestones.title', 'milestones.met_on'])
    .select(['milestones.version', 'milestones.id as milestone_id'])
    .where(isLive('goals'))
    .where('milestones.due_on', '>=', query.from)
    .where('milestones.due_on', '<=', query.to);
  if (query.committeeId !== null) due = due.where('goals.committee_id', '=', query.committeeId);
  if (query.who !== null) due = due.where('goals.owner_person_id', '=', query.who.personId || '-');
  const rows = await due.select('milestones.due_on as day').execute();
  return rows.map((row) => ({
    ...blankEntry,
    kind: 'milestone',
    of: 'goals',
    id: row.id,
    partId: row.milestone_id,
    version: row.version,
    day: row.day,
    title: row.title,
    committeeId: row.committee_id || null,
    isMovable: row.met_on === '',
    ownerId: row.owner_person_id || null,
    isOver: row.met_on !== '',
    isLate: row.met_on === '' && row.day < query.today,
  }));
}

/** Decisions, guidelines and agreements that are to be looked at again; of one person, the agreements that they look after. */
export async function reviewEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  if (query.who !== null) return agreementReviews(db, query);
  let decided = db
    .selectFrom('decisions')
    .select(['id', 'version', 'title', 'review_on', 'committee_id'])
    .where(isLive('decisions'))
    .where('status', 'in', ['passed', 'provisional'])
    .where('review_on', '>=', query.from)
    .where('review_on', '<=', query.to);
  if (query.committeeId !== null) decided = decided.where('committee_id', '=', query.committeeId);
  const decisions = (await decided.execute()).map((row): CalendarEntry => ({
    ...blankEntry,
    kind: 'review',
    of: 'decisions',
    id: row.id,
    version: row.version,
    day: row.review_on,
    title: row.title,
    committeeId: row.committee_id || null,
    isLate: row.review_on < query.today,
    isMovable: true,
  }));
  if (query.committeeId !== null) return decisions;
  const guidelines = await db
    .selectFrom('guidelines')
    .select(['id', 'version', 'title', 'review_on'])
    .where(isLive('guidelines'))
    .where('review_on', '>=', query.from)
    .where('review_on', '<=', query.to)
    .execute();
  return [
    ...decisions,
    ...guidelines.map((row): CalendarEntry => ({
      ...blankEntry,
      kind: 'review',
      of: 'guidelines',
      id: row.id,
      version: row.version,
      day: row.review_on,
      title: row.title,
      isLate: row.review_on < query.today,
      isMovable: true,
    })),
    ...(await agreementReviews(db, query)),
  ];
}

/** Commitments whose renewal comes up, and agreements that end or are looked at again. */
export async function renewalEntries(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const isTheirs = ownedBy(query);
  const reminded = await db
    .selectFrom('commitments')
    .selectAll()
    .where('remind_on', '>=', query.from)
    .where('remind_on', '<=', query.to)
    .execute();
  const commitments = reminded.filter(isTheirs);
  const partners = await recordLabels(
    db,
    commitments.map((row) => ({
      type: row.record_type === 'people' ? ('people' as const) : ('organizations' as const),
      id: row.record_id,
    })),
  );
  const agreements = await db
    .selectFrom('agreements')
    .select(['id', 'version', 'title', 'owner_id', 'ends_on'])
    .where('ends_on', '>=', query.from)
    .where('ends_on', '<=', query.to)
    .execute();
  return [
    ...commitments.map((row): CalendarEntry => ({
      ...blankEntry,
      kind: 'renewal',
      of: 'commitments',
      id: row.id,
      version: row.version,
      day: row.remind_on,
      title: commitmentLabel(row.type, partners.get(row.record_id)?.label ?? ''),
      ownerId: row.owner_id || null,
      renewsOn: row.ends_on,
      isMovable: true,
      isLate: row.remind_on < query.today,
      isRestricted: partners.get(row.record_id)?.isRestricted ?? false,
    })),
    ...agreements.filter(isTheirs).map((row): CalendarEntry => ({
      ...blankEntry,
      kind: 'renewal',
      of: 'agreements',
      id: row.id,
      version: row.version,
      day: row.ends_on,
      title: row.title,
      ownerId: row.owner_id || null,
    })),
  ];
}

async function agreementReviews(db: DbReader, query: CalendarQuery): Promise<CalendarEntry[]> {
  const rows = await db
    .selectFrom('agreements')
    .select(['id', 'version', 'title', 'owner_id', 'review_on'])
    .where('review_on', '>=', query.from)
    .where('review_on', '<=', query.to)
    .execute();
  return rows.filter(ownedBy(query)).map((row) => ({
    ...blankEntry,
    kind: 'review',
    of: 'agreements',
    id: row.id,
    version: row.version,
    day: row.review_on,
    title: row.title,
    ownerId: row.owner_id || null,
    isLate: row.review_on < query.today,
    isMovable: true,
  }));
}

function ownedBy({ who }: CalendarQuery): (row: { readonly owner_id: string }) => boolean {
  return (row) => who === null || who.memberIds.includes(row.owner_id);
}
