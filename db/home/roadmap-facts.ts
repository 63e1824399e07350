import { sql } from 'kysely';

import { isChairRole } from '#shared/content/committee-roles.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';
import type { Fact, MarkId } from '#shared/domain/home/roadmap.ts';
import { isWithinLead } from '#shared/domain/horizon/readiness.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { horizonEntries } from '../horizon/read-entries.ts';
import { readTable } from '../seats/read-table.ts';
import { organizationsBySector, requiredSectorIds } from '../seats/sector-counts.ts';

/** How far back something counts as lately, in days. */
const lately = { meeting: 60, win: 45, decision: 180 };

/** What the records say about each piece of evidence of the five steps; each from an index or a small table. */
export async function roadmapFacts(db: DbReader, today: IsoDay): Promise<Partial<Record<MarkId, Fact>>> {
  return {
    ...(await frameworkFacts(db)),
    ...(await recruitmentFacts(db, today)),
    ...(await structureFacts(db, today)),
    ...(await messagingFacts(db)),
    ...(await winFacts(db, today)),
  };
}

async function frameworkFacts(db: DbReader) {
  const framework = await db.selectFrom('frameworks').selectAll().limit(1).executeTakeFirst();
  const table = await db.selectFrom('long_table').selectAll().limit(1).executeTakeFirst();
  const required = await db
    .selectFrom('required_sectors')
    .select(({ fn }) => [fn.countAll().as('count'), fn.max('updated_at').as('on')])
    .executeTakeFirstOrThrow();
  const on = (framework?.updated_at ?? '').slice(0, 10);
  return {
    worksheet: fact((framework?.worksheet ?? '{}').length > 2, on),
    strategy: fact((framework?.strategy ?? '') !== '', on),
    sharedGoal: fact((table?.shared_goal ?? '') !== '', table?.agreed_on ?? ''),
    sectors: { count: Number(required.count), on: (required.on ?? '').slice(0, 10) },
    wanted: await counted(
      db.selectFrom('wanted_decisions').select(day('updated_at')).where('deleted_at', '=', '').limit(50),
    ),
    rated: await counted(
      db
        .selectFrom('organizations')
        .select(day('stance_on'))
        .where('deleted_at', '=', '')
        .where('stance_rank', '>', 0)
        .limit(10),
    ),
  } satisfies Partial<Record<MarkId, Fact>>;
}

async function recruitmentFacts(db: DbReader, today: IsoDay) {
  const [required, counts] = [await requiredSectorIds(db), await organizationsBySector(db)];
  const { sectors } = await readTable(db, today);
  const chairs = sectors.flatMap((sector) => sector.chairs);
  const lived = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .select('seat_terms.id')
    .where('seats.is_lived_experience', '=', 1)
    .where('seats.deleted_at', '=', '')
    .where('seat_terms.state', '<>', 'invited')
    .where((is) => is.or([is('seat_terms.ends_on', '=', ''), is('seat_terms.ends_on', '>', today)]))
    .limit(100)
    .execute();
  return {
    covered: {
      count: required.filter((sector) => (counts.get(sector) ?? 0) > 0).length,
      of: required.length,
      on: '',
    },
    chairs: {
      count: chairs.filter(({ term }) => term !== null && term.state !== 'invited').length,
      of: chairs.length,
      on: '',
    },
    lived: { count: lived.length, on: '' },
    opponents: await counted(
      db
        .selectFrom('organizations')
        .select(day('stance_on'))
        .where('deleted_at', '=', '')
        .where('stance_rank', 'in', [1, 2])
        .limit(50),
    ),
    ties: await counted(db.selectFrom('relationships').select(day('updated_at')).limit(10)),
    outreach: await counted(db.selectFrom('outreach_plans').select(day('updated_at')).limit(20)),
    sessions: await counted(
      db.selectFrom('information_sessions').select(day('held_on')).where('status', '=', 'held').limit(50),
    ),
    signed: await counted(
      db
        .selectFrom('commitments')
        .select(day('decided_on'))
        .where('status', 'in', ['signed', 'active', 'fulfilled'])
        .limit(50),
    ),
  } satisfies Partial<Record<MarkId, Fact>>;
}

async function structureFacts(db: DbReader, today: IsoDay) {
  const committees = await db
    .selectFrom('committees')
    .select(['id', 'formed_on'])
    .where('deleted_at', '=', '')
    .where('status', '=', 'active')
    .limit(200)
    .execute();
  const ids = committees.map((row) => row.id);
  const chairs =
    ids.length === 0
      ? []
      : await db
          .selectFrom('seat_terms')
          .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
          .select(['seats.committee_id', 'seat_terms.role'])
          .where('seats.committee_id', 'in', ids)
          .where('seats.deleted_at', '=', '')
          .where('seat_terms.state', '<>', 'invited')
          .where((is) => is.or([is('seat_terms.ends_on', '=', ''), is('seat_terms.ends_on', '>', today)]))
          .execute();
  const led = new Set(chairs.filter((row) => isChairRole(row.role)).map((row) => row.committee_id));
  return {
    goals: await counted(
      db
        .selectFrom('goals')
        .select(day('updated_at'))
        .where('deleted_at', '=', '')
        .where('measure', '<>', '')
        .where('target_value', '<>', '')
        .limit(50),
    ),
    milestones: await counted(db.selectFrom('milestones').select(day('updated_at')).limit(50)),
    guidelines: await counted(
      db.selectFrom('guideline_versions').select(day('adopted_on')).where('adopted_on', '<>', '').limit(50),
    ),
    signatures: await counted(
      db.selectFrom('guideline_signatures').select(day('signed_on')).where('signed_on', '<>', '').limit(200),
    ),
    committees: { count: committees.length, on: latest(committees.map((row) => row.formed_on)) },
    led: { count: led.size, of: committees.length, on: '' },
    decided: await counted(
      db
        .selectFrom('decisions')
        .select(day('decided_on'))
        .where('deleted_at', '=', '')
        .where('status', '=', 'passed')
        .where('decided_on', '>', addDays(today, -lately.decision))
        .orderBy('decided_on', 'desc')
        .limit(50),
    ),
    met: await counted(
      db
        .selectFrom('meetings')
        .select(day('held_on'))
        .where('deleted_at', '=', '')
        .where('status', '=', 'held')
        .where('held_on', '>', addDays(today, -lately.meeting))
        .where('held_on', '<=', today)
        .limit(50),
    ),
  } satisfies Partial<Record<MarkId, Fact>>;
}

async function messagingFacts(db: DbReader) {
  return {
    audiences: await counted(
      db.selectFrom('audience_segments').select(day('updated_at')).where('deleted_at', '=', '').limit(50),
    ),
    core: await counted(
      db
        .selectFrom('message_boxes')
        .select(day('updated_at'))
        .where('deleted_at', '=', '')
        .where('core', '<>', '')
        .limit(50),
    ),
    evidence: await counted(
      db
        .selectFrom('evidence_cards')
        .select(day('verified_on'))
        .where('deleted_at', '=', '')
        .where('verified_on', '<>', '')
        .limit(50),
    ),
    stories: await counted(
      db
        .selectFrom('stories')
        .select(day('consented_on'))
        .where('deleted_at', '=', '')
        .where('consented_on', '<>', '')
        .where('withdrawn_on', '=', '')
        .limit(50),
    ),
    objections: await counted(
      db
        .selectFrom('objections')
        .select(day('updated_at'))
        .where('deleted_at', '=', '')
        .where('reply', '<>', '')
        .limit(50),
    ),
    published: await counted(
      db
        .selectFrom('assets')
        .select(day('status_at'))
        .where('deleted_at', '=', '')
        .where('status', '=', 'published')
        .limit(50),
    ),
    campaigns: await counted(
      db.selectFrom('campaigns').select(day('updated_at')).where('deleted_at', '=', '').limit(20),
    ),
  } satisfies Partial<Record<MarkId, Fact>>;
}

async function winFacts(db: DbReader, today: IsoDay) {
  const wins = await db
    .selectFrom('wins')
    .select('won_on')
    .where('deleted_at', '=', '')
    .where('status', '=', 'verified')
    .orderBy('won_on', 'desc')
    .limit(200)
    .execute();
  const recent = wins.filter((win) => win.won_on <= today && daysBetween(win.won_on, today) <= lately.win);
  const ahead = (await horizonEntries(db, { today, from: today, to: addDays(today, 365) })).filter(
    ({ source }) => source === 'event',
  );
  const near = ahead.filter(({ days, leadDays }) => isWithinLead(days, leadDays));
  return {
    firstWin: { count: wins.length, on: wins[0]?.won_on ?? '' },
    recentWin: { count: recent.length, on: recent[0]?.won_on ?? '' },
    risks: await counted(
      db
        .selectFrom('risks')
        .select(day('updated_at'))
        .where('deleted_at', '=', '')
        .where('status', 'in', ['open', 'watching'])
        .where('owner_person_id', '<>', '')
        .limit(50),
    ),
    events: { count: ahead.length, on: '' },
    plans: { count: near.filter(({ readiness }) => readiness !== 'none').length, of: near.length, on: '' },
  } satisfies Partial<Record<MarkId, Fact>>;
}

const day = (column: string) => sql<string>`substr(${sql.ref(column)}, 1, 10)`.as('on');

async function counted(query: { execute(): Promise<readonly { readonly on: string }[]> }): Promise<Fact> {
  const rows = await query.execute();
  return { count: rows.length, on: latest(rows.map((row) => row.on)) };
}

function fact(isThere: boolean, on: string): Fact {
  return { count: isThere ? 1 : 0, on: isThere ? on : '' };
}

function latest(days: readonly string[]): string {
  return days.reduce((last, each) => (each > last ? each : last), '');
}
