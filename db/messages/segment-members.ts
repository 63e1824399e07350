import type { PartnerRef } from '#shared/contract/base.ts';
import type { SegmentMember, Stands } from '#shared/contract/messages.ts';
import { stances } from '#shared/content/stances.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { standingsOn } from '../assessments/past-standings.ts';
import { noStance } from '../derived/standing-columns.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { livePartners } from '../partners/live-partners.ts';
import { isLive } from '../records/live.ts';

/** How many days lie between the two looks at where an audience stands. */
const standsDays = 90;

/** How many members a page has. */
const memberPage = 100;

/** How many proposals are shown at most. */
const proposalLimit = 50;

/** The id of the band of a stored stance; 9 and null are unknown. */
export function bandOf(stance: number | null): string {
  return stances.find((entry) => entry.value === (stance === noStance ? null : stance))?.id ?? 'unknown';
}

/** Where the members of audiences stand today, by the id of the audience; one query a type of partner. */
export async function standsNow(db: DbReader, segmentIds: readonly string[]): Promise<Map<string, Stands>> {
  const stands = new Map<string, Stands>();
  if (segmentIds.length === 0) return stands;
  for (const type of ['people', 'organizations'] as const) {
    const rows = await db
      .selectFrom('segment_members')
      .innerJoin(livePartners(db, type), 'partner.id', 'segment_members.record_id')
      .select(({ fn }) => ['segment_members.segment_id', 'partner.stance', fn.countAll().as('count')])
      .where('segment_members.segment_id', 'in', segmentIds)
      .groupBy(['segment_members.segment_id', 'partner.stance'])
      .execute();
    for (const row of rows) {
      const counts = stands.get(row.segment_id) ?? {};
      const band = bandOf(row.stance);
      stands.set(row.segment_id, { ...counts, [band]: (counts[band] ?? 0) + Number(row.count) });
    }
  }
  return stands;
}

/**
 * Where the members of an audience stand today and stood 90 days ago.
 */
export async function standsThen(
  db: DbReader,
  segmentId: string,
  today: IsoDay,
): Promise<{ now: Stands; before: Stands; members: number }> {
  const now = (await standsNow(db, [segmentId])).get(segmentId) ?? {};
  const before = await standsOnDay(db, segmentId, now, addDays(today, -standsDays));
  return { now, before, members: Object.values(now).reduce((sum, count) => sum + count, 0) };
}

/** Where the members of an audience stood at the end of a day, from where they stand now. Only those who were rated since can stand elsewhere. */
export async function standsOnDay(db: DbReader, segmentId: string, now: Stands, then: IsoDay): Promise<Stands> {
  const changed: (PartnerRef & { readonly stance: number })[] = [];
  for (const type of ['people', 'organizations'] as const) {
    const rows = await db
      .selectFrom('segment_members')
      .innerJoin(livePartners(db, type), 'partner.id', 'segment_members.record_id')
      .select(['partner.id', 'partner.stance'])
      .where('segment_members.segment_id', '=', segmentId)
      .where('partner.stance_on', '>', then)
      .execute();
    changed.push(...rows.map((row) => ({ type, id: row.id, stance: row.stance })));
  }
  const past = await standingsOn(db, changed, null, then);
  const before: Record<string, number> = { ...now };
  for (const partner of changed) {
    const [to, from] = [bandOf(partner.stance), bandOf(past.get(partner.id)?.stance ?? null)];
    before[to] = (before[to] ?? 0) - 1;
    before[from] = (before[from] ?? 0) + 1;
  }
  return before;
}

/** The members of an audience by name, a page at a time. */
export async function listSegmentMembers(
  db: DbReader,
  segmentId: string,
  offset: number,
): Promise<{ rows: SegmentMember[]; total: number }> {
  const found: SegmentMember[] = [];
  for (const type of ['organizations', 'people'] as const) {
    const rows = await db
      .selectFrom('segment_members')
      .innerJoin(livePartners(db, type), 'partner.id', 'segment_members.record_id')
      .select([
        'segment_members.id',
        'partner.id as record_id',
        'partner.name',
        'partner.stance',
        'partner.is_restricted',
      ])
      .where('segment_members.segment_id', '=', segmentId)
      .orderBy('partner.sort_name')
      .orderBy('segment_members.id')
      .limit(offset + memberPage)
      .execute();
    found.push(
      ...rows.map((row) => ({
        id: row.id,
        record: { type, id: row.record_id, label: row.name, isRestricted: row.is_restricted === 1 },
        stance: bandOf(row.stance),
      })),
    );
  }
  const counts = (await standsNow(db, [segmentId])).get(segmentId) ?? {};
  return {
    rows: found.slice(offset, offset + memberPage),
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
  };
}

/** Partners of some sectors who are not members of an audience yet, organizations first; how many there are in all. */
export async function proposedMembers(
  db: DbReader,
  segmentId: string,
  sectors: readonly string[],
): Promise<{ rows: { record: SegmentMember['record']; stance: string }[]; total: number }> {
  const rows: { record: SegmentMember['record']; stance: string }[] = [];
  let total = 0;
  if (sectors.length === 0) return { rows, total };
  for (const type of ['organizations', 'people'] as const) {
    const query = proposedOf(db, type, segmentId, sectors);
    const { count } = await query.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
    total += Number(count);
    if (rows.length >= proposalLimit) continue;
    const found = await query
      .select(['id', 'name', 'stance', 'is_restricted'])
      .orderBy('sort_name')
      .limit(proposalLimit - rows.length)
      .execute();
    rows.push(
      ...found.map((row) => ({
        record: { type, id: row.id, label: row.name, isRestricted: row.is_restricted === 1 },
        stance: bandOf(row.stance),
      })),
    );
  }
  return { rows, total };
}

/** The ids of all partners of some sectors who are not members of an audience yet. */
export async function proposedRefs(db: DbReader, segmentId: string, sectors: readonly string[]): Promise<PartnerRef[]> {
  if (sectors.length === 0) return [];
  const refs: PartnerRef[] = [];
  for (const type of ['organizations', 'people'] as const)
    for (const row of await proposedOf(db, type, segmentId, sectors).select('id').execute())
      refs.push({ type, id: row.id });
  return refs;
}

function proposedOf(db: DbReader, type: 'organizations' | 'people', segmentId: string, sectors: readonly string[]) {
  return db
    .selectFrom(type)
    .where('sector', 'in', sectors)
    .where(isLive(type))
    .where('is_archived', '=', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('segment_members')
            .select('segment_members.id')
            .where('segment_members.segment_id', '=', segmentId)
            .whereRef('segment_members.record_id', '=', `${type}.id`),
        ),
      ),
    );
}

/** Takes partners out of an audience; answers how many, and the name of the audience. Fails with `notFound` when none of the memberships is there. */
export async function removeSegmentMembers(
  writer: StepWriter,
  ids: readonly string[],
): Promise<{ count: number; name: string }> {
  const rows = await selectInBatches(ids, (batch) =>
    writer.trx
      .selectFrom('segment_members')
      .innerJoin('audience_segments', 'audience_segments.id', 'segment_members.segment_id')
      .select(['segment_members.id', 'audience_segments.name'])
      .where('segment_members.id', 'in', batch)
      .execute(),
  );
  const [first] = rows;
  if (first === undefined) throw new AppError('notFound', { type: 'segmentMembers', id: ids[0] ?? '' });
  const count = await writer.remove(
    'segment_members',
    rows.map((row) => row.id),
  );
  return { count, name: first.name };
}
