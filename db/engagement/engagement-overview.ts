import { isChairRole } from '#shared/content/committee-roles.ts';
import { oftenAtMeetings, smallestShare, stipendDays } from '#shared/content/program/engagement.ts';
import type { EngagementOverview } from '#shared/contract/engagement.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { committeeLoads, livedShareOn } from '../metrics/committee-figures.ts';
import { isLive } from '../records/live.ts';
import { knownAs } from './known-as.ts';

const year = 365;

/** How people with lived experience take part on a day: counts, and shares only of wholes that are large enough. */
export async function engagementOverview(db: DbReader, today: IsoDay): Promise<EngagementOverview> {
  const since = addDays(today, -year);
  const lived = await livedPeople(db);
  const seats = await livedShareOn(db, today);
  const committees = await db.selectFrom('committees').select(['id', 'name']).where(isLive('committees')).execute();
  const names = new Map(committees.map((row) => [row.id, row.name]));
  const stipends = await db
    .selectFrom('stipends')
    .selectAll()
    .where('due_on', '>', since)
    .where('due_on', '<=', today)
    .execute();
  const inTime = stipends.filter((row) => row.paid_on !== '' && row.paid_on <= addDays(row.due_on, stipendDays));
  const unpaid = stipends.filter((row) => row.paid_on === '');
  const currency = unpaid[0]?.currency ?? stipends[0]?.currency ?? 'USD';
  const feedback = await db.selectFrom('feedback').select(['status', 'told_on']).where(isLive('feedback')).execute();
  const answered = feedback.filter((row) => row.status === 'changed' || row.status === 'unchanged');
  return {
    seats: shareOf(seats.lived, seats.filled),
    bodies: seats.bodies.map(({ bodyId, lived: held, filled }) => ({
      id: bodyId,
      name: names.get(bodyId) ?? '',
      lived: held,
      filled,
    })),
    chairs: await chairShare(db, today, lived),
    votes: await voteShare(db, since, lived),
    items: await itemShare(db, since, today, lived),
    stipends: shareOf(inTime.length, stipends.length),
    unpaidCents: unpaid.filter((row) => row.currency === currency).reduce((sum, row) => sum + row.amount_cents, 0),
    currency,
    answered: shareOf(answered.length, feedback.length),
    toldBack: shareOf(answered.filter((row) => row.told_on !== '').length, answered.length),
    overAsked: await overAsked(db, today, lived),
  };
}

function shareOf(part: number, whole: number): EngagementOverview['seats'] {
  return { part, whole, share: whole < smallestShare ? null : part / whole };
}

async function livedPeople(db: DbReader): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('people')
    .select('id')
    .where('lived_experience_on', '<>', '')
    .where(isLive('people'))
    .execute();
  return new Set(rows.map((row) => row.id));
}

async function chairShare(db: DbReader, today: IsoDay, lived: ReadonlySet<string>) {
  const rows = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .innerJoin('committees', 'committees.id', 'seats.committee_id')
    .select(['seat_terms.person_id', 'seat_terms.role'])
    .where('committees.deleted_at', '=', '')
    .where('committees.status', '=', 'active')
    .where('seats.deleted_at', '=', '')
    .where('seat_terms.person_id', '<>', '')
    .where('seat_terms.state', '<>', 'invited')
    .where('seat_terms.starts_on', '<=', today)
    .where((where) => where.or([where('seat_terms.ends_on', '=', ''), where('seat_terms.ends_on', '>', today)]))
    .execute();
  const chairs = rows.filter((row) => isChairRole(row.role));
  return shareOf(chairs.filter((row) => lived.has(row.person_id)).length, chairs.length);
}

async function voteShare(db: DbReader, since: IsoDay, lived: ReadonlySet<string>) {
  const rows = await db
    .selectFrom('decision_votes')
    .innerJoin('decisions', 'decisions.id', 'decision_votes.decision_id')
    .select(({ fn }) => ['decision_votes.person_id', fn.countAll<number | string>().as('count')])
    .where('decisions.deleted_at', '=', '')
    .where('decisions.decided_on', '>', since)
    .where('decision_votes.person_id', '<>', '')
    .groupBy('decision_votes.person_id')
    .execute();
  return sumShare(rows, lived);
}

async function itemShare(db: DbReader, since: IsoDay, today: IsoDay, lived: ReadonlySet<string>) {
  const rows = await db
    .selectFrom('agenda_items')
    .innerJoin('meetings', 'meetings.id', 'agenda_items.meeting_id')
    .select(({ fn }) => ['agenda_items.lead_person_id as person_id', fn.countAll<number | string>().as('count')])
    .where('meetings.deleted_at', '=', '')
    .where('meetings.held_on', '>', since)
    .where('meetings.held_on', '<=', today)
    .where('agenda_items.lead_person_id', '<>', '')
    .groupBy('agenda_items.lead_person_id')
    .execute();
  return sumShare(rows, lived);
}

function sumShare(rows: readonly { person_id: string; count: number | string }[], lived: ReadonlySet<string>) {
  const sum = (some: typeof rows) => some.reduce((total, row) => total + Number(row.count), 0);
  return shareOf(sum(rows.filter((row) => lived.has(row.person_id))), sum(rows));
}

/** People with lived experience of whom too much is asked, with what shows it: the flags of metric m05, many meetings, stipends that are late. */
async function overAsked(
  db: DbReader,
  today: IsoDay,
  lived: ReadonlySet<string>,
): Promise<EngagementOverview['overAsked']> {
  const { flagged } = await committeeLoads(db, today);
  const visits = await db
    .selectFrom('attendances')
    .innerJoin('meetings', 'meetings.id', 'attendances.meeting_id')
    .select(({ fn }) => ['attendances.person_id', fn.countAll<number | string>().as('count')])
    .where('meetings.deleted_at', '=', '')
    .where('meetings.held_on', '>', addDays(today, -30))
    .where('meetings.held_on', '<=', today)
    .where('attendances.state', 'in', ['present', 'remote', 'alternate'])
    .where('attendances.person_id', '<>', '')
    .groupBy('attendances.person_id')
    .execute();
  const late = await db
    .selectFrom('stipends')
    .select(({ fn }) => ['person_id', fn.countAll<number | string>().as('count')])
    .where('paid_on', '=', '')
    .where('due_on', '<', addDays(today, -stipendDays))
    .groupBy('person_id')
    .execute();
  const reasons = new Map<string, EngagementOverview['overAsked'][number]['reasons']>();
  const add = (id: string, kind: 'load' | 'meetings' | 'unpaid', count: number): void => {
    if (!lived.has(id)) return;
    reasons.set(id, [...(reasons.get(id) ?? []), { kind, count }]);
  };
  for (const id of flagged.keys()) add(id, 'load', 1);
  for (const row of visits) if (Number(row.count) >= oftenAtMeetings) add(row.person_id, 'meetings', Number(row.count));
  for (const row of late) add(row.person_id, 'unpaid', Number(row.count));
  const labels = await knownAs(db, [...reasons.keys()]);
  return [...reasons]
    .flatMap(([id, why]) => {
      const person = labels.get(id);
      return person === undefined ? [] : [{ person, reasons: why }];
    })
    .toSorted((a, b) => (a.person.label < b.person.label ? -1 : 1));
}
