import { stances } from '#shared/content/stances.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { WinProposal } from '#shared/contract/wins.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';
import { relationshipKindById } from '#shared/content/relationship-kinds.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { endsOf, recordLabels } from '../records/record-labels.ts';
import { tells, toldWins } from './told-wins.ts';

/** So many days back the records are searched for wins. */
const searchedDays = 60;

/** At most so many records of a kind are looked at, the latest first. */
const most = 200;

/** What the records of the last 60 days point at, and what waits from meetings, the latest first; without what was taken or dismissed. */
export async function winProposals(db: DbReader, today: IsoDay): Promise<WinProposal[]> {
  const since = addDays(today, -searchedDays);
  const found = [
    ...(await newTies(db, since, today)),
    ...(await withPeopleOfMovers(db, await movedStances(db, since, today))),
    ...(await signedAgreements(db, since, today)),
    ...(await metMilestones(db, since, today)),
    ...(await firstVoices(db, since, today)),
  ];
  const known = await selectInBatches(
    found.map((each) => each.source.id),
    (ids) => db.selectFrom('wins').select('proposed_source_id').where('proposed_source_id', 'in', ids).execute(),
  );
  const taken = new Set(known.map((row) => row.proposed_source_id));
  const told = await toldWins(db, since);
  const open = found.filter((each) => !taken.has(each.source.id) && !told.some((win) => tells(win, each)));
  return [...(await waiting(db)), ...open].toSorted((a, b) => (a.wonOn < b.wonOn ? 1 : a.wonOn > b.wonOn ? -1 : 0));
}

/** What a proposal is made of, before the fields that most leave out. */
type Found = Pick<WinProposal, 'source' | 'title' | 'wonOn' | 'category' | 'level' | 'evidence'> & Partial<WinProposal>;

function proposal(fields: Found): WinProposal {
  return { win: null, credits: [], goalId: null, meetingId: null, milestoneId: null, ...fields };
}

/** Wins that a meeting marked, or somebody wrote down, and nobody verified yet. */
async function waiting(db: DbReader): Promise<WinProposal[]> {
  const rows = await db
    .selectFrom('wins')
    .selectAll()
    .where('status', '=', 'proposed')
    .where(isLive('wins'))
    .orderBy('won_on', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) =>
    proposal({
      source: { from: 'meeting', id: row.id },
      win: { id: row.id, version: row.version },
      title: row.title,
      wonOn: row.won_on,
      category: row.category,
      level: row.level,
      evidence: row.evidence,
      goalId: row.goal_id || null,
      meetingId: row.meeting_id || null,
      milestoneId: row.milestone_id || null,
    }),
  );
}

async function newTies(db: DbReader, since: IsoDay, today: IsoDay): Promise<WinProposal[]> {
  const rows = await db
    .selectFrom('relationships')
    .selectAll()
    .where('created_at', '>', since)
    .where('ends_on', '=', '')
    .where('is_restricted', '=', 0)
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute();
  // A tie that is older than our knowing of it was not won now.
  const fresh = rows.filter((row) => row.since_on === '' || (row.since_on > since && row.since_on <= today));
  const labels = await recordLabels(db, fresh.flatMap(endsOf));
  return fresh.flatMap((row) => {
    const credits = endsOf(row).flatMap(({ id }) => labels.get(id) ?? []);
    const [from, to] = credits;
    if (from === undefined || to === undefined || credits.some((label) => label.isRestricted)) return [];
    const wonOn = row.since_on || row.created_at.slice(0, 10);
    return [
      proposal({
        source: { from: 'tie', id: row.id },
        title: `${from.label} and ${to.label} are connected`,
        wonOn: wonOn > today ? today : wonOn,
        category: 'connection',
        level: 1,
        evidence: `Tie noted on ${dayWords(wonOn)}: ${relationshipKindById(row.kind)?.label ?? row.kind}`,
        credits: credits.map((record) => ({ record, part: '' })),
      }),
    ];
  });
}

async function movedStances(db: DbReader, since: IsoDay, today: IsoDay): Promise<WinProposal[]> {
  const rated = db
    .selectFrom('assessments')
    .select(['id', 'record_type', 'record_id', 'value', 'rated_on', 'basis'])
    .where('scale', '=', 'stance')
    .where('decision_id', '=', '')
    .where('deleted_at', '=', '')
    .where('rated_on', '<=', today);
  const recent = await rated
    .where('rated_on', '>', since)
    .orderBy('rated_on', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  const all = await selectInBatches([...new Set(recent.map((row) => row.record_id))], (ids) =>
    rated.where('record_id', 'in', ids).orderBy('rated_on').orderBy('id').execute(),
  );
  const labels = await recordLabels(
    db,
    recent.map((row): PartnerRef => ({
      type: row.record_type === 'people' ? 'people' : 'organizations',
      id: row.record_id,
    })),
  );
  return recent.flatMap((row) => {
    const own = all.filter((each) => each.record_id === row.record_id);
    const before = own[own.findIndex((each) => each.id === row.id) - 1];
    const [then, now] = [before === undefined ? null : ratingNumber(before.value), ratingNumber(row.value)];
    const record = labels.get(row.record_id);
    if (then === null || now === null || now <= then || record === undefined || record.isRestricted) return [];
    return [
      proposal({
        source: { from: 'stance', id: row.id },
        title: `${record.label} moved from ${stanceLabel(then)} to ${stanceLabel(now)}`,
        wonOn: row.rated_on,
        category: 'stance',
        level: then < 0 && now > 0 ? 4 : 2,
        // A guess shows nothing.
        evidence: row.basis === 'guess' ? '' : `Rated on ${dayWords(row.rated_on)}`,
        credits: [{ record, part: '' }],
      }),
    ];
  });
}

/** Moves of people on the day on which their organization moved stand with the organization: it is one win. */
async function withPeopleOfMovers(db: DbReader, moves: readonly WinProposal[]): Promise<WinProposal[]> {
  const movers = moves.flatMap((move) => move.credits.map(({ record }) => ({ record, wonOn: move.wonOn })));
  const roles = await selectInBatches(
    movers.filter(({ record }) => record.type === 'people').map(({ record }) => record.id),
    (ids) => db.selectFrom('roles').select(['person_id', 'organization_id']).where('person_id', 'in', ids).execute(),
  );
  const houseOf = (move: WinProposal): WinProposal | undefined =>
    moves.find((house) =>
      roles.some(
        (role) =>
          role.person_id === move.credits[0]?.record.id &&
          role.organization_id === house.credits[0]?.record.id &&
          house.wonOn === move.wonOn,
      ),
    );
  return moves
    .filter((move) => houseOf(move) === undefined)
    .map((move) => ({
      ...move,
      credits: [...move.credits, ...moves.filter((each) => houseOf(each) === move).flatMap((each) => each.credits)],
    }));
}

async function signedAgreements(db: DbReader, since: IsoDay, today: IsoDay): Promise<WinProposal[]> {
  const signed = await db
    .selectFrom('agreement_signatories')
    .select('agreement_id')
    .distinct()
    .where('signed_on', '>', since)
    .where('signed_on', '<=', today)
    .limit(most)
    .execute();
  const ids = signed.map((row) => row.agreement_id);
  if (ids.length === 0) return [];
  const agreements = await db.selectFrom('agreements').select(['id', 'title']).where('id', 'in', ids).execute();
  const parties = await db.selectFrom('agreement_signatories').selectAll().where('agreement_id', 'in', ids).execute();
  const labels = await recordLabels(
    db,
    parties.map((row) => ({ type: 'organizations' as const, id: row.organization_id })),
  );
  return agreements.flatMap(({ id, title }) => {
    const own = parties.filter((row) => row.agreement_id === id);
    const last = own.reduce((latest, row) => (row.signed_on > latest ? row.signed_on : latest), '');
    if (own.some((row) => row.signed_on === '') || last > today) return [];
    const records = own.flatMap((row) => labels.get(row.organization_id) ?? []).filter((label) => !label.isRestricted);
    return [
      proposal({
        source: { from: 'mou', id },
        title: `${title} is signed`,
        wonOn: last,
        category: 'commitment',
        level: 3,
        evidence: `Signed by ${own.length === 1 ? 'its party' : `all ${own.length} parties`} on ${dayWords(last)}`,
        credits: records.map((record) => ({ record, part: 'Signed' })),
      }),
    ];
  });
}

async function metMilestones(db: DbReader, since: IsoDay, today: IsoDay): Promise<WinProposal[]> {
  const rows = await db
    .selectFrom('milestones')
    .innerJoin('goals', 'goals.id', 'milestones.goal_id')
    .select([
      'milestones.id',
      'milestones.title',
      'milestones.met_on',
      'milestones.evidence',
      'milestones.win_level',
      'milestones.goal_id',
    ])
    .where('milestones.met_on', '>', since)
    .where('milestones.met_on', '<=', today)
    .where('goals.deleted_at', '=', '')
    .orderBy('milestones.met_on', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) =>
    proposal({
      source: { from: 'milestone', id: row.id },
      title: row.title,
      wonOn: row.met_on,
      category: '',
      level: row.win_level || 2,
      evidence: row.evidence.slice(0, 1_000),
      goalId: row.goal_id,
      milestoneId: row.id,
    }),
  );
}

async function firstVoices(db: DbReader, since: IsoDay, today: IsoDay): Promise<WinProposal[]> {
  const rows = await db
    .selectFrom('meetings')
    .innerJoin('attendances', 'attendances.meeting_id', 'meetings.id')
    .select([
      'attendances.id',
      'attendances.person_id',
      'meetings.id as meeting_id',
      'meetings.title',
      'meetings.held_on',
    ])
    .where('meetings.held_on', '>', since)
    .where('meetings.held_on', '<=', today)
    .where('meetings.deleted_at', '=', '')
    .where('attendances.is_first_voice', '=', 1)
    .where('attendances.person_id', '<>', '')
    .orderBy('meetings.held_on', 'desc')
    .limit(most)
    .execute();
  const labels = await recordLabels(
    db,
    rows.map((row) => ({ type: 'people' as const, id: row.person_id })),
  );
  return rows.flatMap((row) => {
    const record = labels.get(row.person_id);
    if (record === undefined || record.isRestricted) return [];
    return [
      proposal({
        source: { from: 'first-speaker', id: row.id },
        title: `${record.label} spoke up for the first time`,
        wonOn: row.held_on,
        category: 'internal',
        level: 1,
        evidence: `Attendance of ${row.title}, ${dayWords(row.held_on)}`,
        credits: [{ record, part: '' }],
        meetingId: row.meeting_id,
      }),
    ];
  });
}

function stanceLabel(value: number): string {
  return stances.find((stance) => stance.value === value)?.label ?? String(value);
}
