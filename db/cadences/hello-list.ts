import { sql } from 'kysely';

import { cadenceTierOf, cadenceTiers, type CadenceTierId } from '#shared/content/cadence-tiers.ts';
import type { Hello } from '#shared/contract/cadences.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { tierRhythms } from './cadences-repository.ts';

/** Which partners a list of hellos is about. */
export interface HelloQuery {
  readonly today: IsoDay;
  readonly ownerId: string | null;
  readonly limit: number;
}

/** Stages at which nobody is reminded: they said no, or asked for a rest. */
const quietStages = ['declined', 'paused'];

/** Who is due for a hello, the longest overdue first. A partner's own rhythm goes before that of their tier. */
export async function duePartners(db: DbReader, query: HelloQuery): Promise<{ rows: Hello[]; total: number }> {
  const own = await ownRhythms(db, query);
  const tiers = (await tierRhythms(db)).filter((tier) => tier.everyDays > 0);
  const found = [...own];
  let total = own.length;
  for (const type of ['people', 'organizations'] as const) {
    for (const tier of tiers) {
      const { rows, count } = await dueOfTier(db, type, tier, query);
      found.push(...rows);
      total += count;
    }
  }
  const rows = found.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.record.label.localeCompare(b.record.label));
  return { rows: rows.slice(0, query.limit), total };
}

/** Rated partners of a tier whom we were in touch with once, and not since. Read from the index of hellos; names for one page alone. */
async function dueOfTier(
  db: DbReader,
  type: 'people' | 'organizations',
  rhythm: { readonly tier: CadenceTierId; readonly everyDays: number },
  query: HelloQuery,
): Promise<{ rows: Hello[]; count: number }> {
  const tier = cadenceTiers.find((each) => each.id === rhythm.tier);
  if (tier === undefined) return { rows: [], count: 0 };
  const stances = [...new Set([tier.stance[0], tier.stance[1], ...(tier.takesUnknownStance ? [unknownStance] : [])])];
  const owner = query.ownerId === null ? sql`` : sql`and owner_id = ${query.ownerId}`;
  // Where somebody of an organization is rated, the hello goes to them: the organization would say it twice.
  const isAlone =
    type === 'people'
      ? sql``
      : sql`and not exists (select 1 from people where people.organization_id = organizations.id
          and people.deleted_at = '' and people.influence > 0)`;
  // Literals where the index is partial: SQLite proves that it serves only from those.
  const condition = sql`deleted_at = '' and influence > 0 and influence >= ${tier.influence[0]}
    and influence <= ${tier.influence[1]} and stance in (${sql.join(stances)}) and last_contact_on > ''
    and last_contact_on <= ${addDays(query.today, -rhythm.everyDays)} and is_archived = 0
    and stage not in (${sql.join(quietStages)}) ${owner}
    and not exists (select 1 from cadences where cadences.record_id = ${sql.ref(`${type}.id`)}) ${isAlone}`;
  const { rows: ids } = await sql<{ id: string }>`select id from ${sql.table(type)} where ${condition}
    order by last_contact_on, id limit ${query.limit}`.execute(db);
  const { rows: counts } = await sql<{ count: number | string }>`select count(*) as count from ${sql.table(type)}
    where ${condition}`.execute(db);
  const partners = await selectInBatches(
    ids.map((row) => row.id),
    (batch) => partnersIn(db, type, batch),
  );
  return {
    rows: partners.map((row) =>
      helloOf(type, row, rhythm.tier, rhythm.everyDays, addDays(row.last_contact_on, rhythm.everyDays)),
    ),
    count: Number(counts[0]?.count ?? 0),
  };
}

const unknownStance = 9;

function helloOf(
  type: 'people' | 'organizations',
  row: PartnerFacts,
  tier: string | null,
  everyDays: number,
  dueOn: string,
): Hello {
  return {
    record: { type, id: row.id, label: row.name, isRestricted: row.is_restricted === 1 },
    organizationName: row.organization_name || null,
    ownerId: row.owner_id || null,
    tier,
    everyDays,
    isOwn: false,
    lastContactOn: row.last_contact_on || null,
    dueOn,
  };
}

/** The day on which a partner should hear from us: at once when they never did, and never before the end of a pause. */
export function helloDay(lastContactOn: string, everyDays: number, pausedUntil: string, since: IsoDay): IsoDay {
  const day = lastContactOn === '' ? since : addDays(lastContactOn, everyDays);
  return pausedUntil > day ? pausedUntil : day;
}

/** Those with a rhythm or a pause of their own. */
async function ownRhythms(db: DbReader, query: HelloQuery): Promise<Hello[]> {
  const found: Hello[] = [];
  const rhythms = await db
    .selectFrom('cadences')
    .selectAll()
    .where('record_id', '<>', '')
    .where('every_days', '<>', 0)
    .execute();
  const tiers = new Map<string, number>((await tierRhythms(db)).map((each) => [each.tier, each.everyDays]));
  const byId = new Map(rhythms.map((row) => [row.record_id, row]));
  for (const type of ['people', 'organizations'] as const) {
    const ids = rhythms.filter((row) => row.record_type === type).map((row) => row.record_id);
    const rows = await selectInBatches(ids, (batch) => partnersIn(db, type, batch));
    for (const row of rows) {
      const rhythm = byId.get(row.id);
      if (rhythm === undefined || quietStages.includes(row.stage)) continue;
      if (query.ownerId !== null && row.owner_id !== query.ownerId) continue;
      const tier = cadenceTierOf(row.influence, row.stance === unknownStance ? null : row.stance);
      const everyDays = rhythm.every_days > 0 ? rhythm.every_days : (tiers.get(tier ?? '') ?? 0);
      if (everyDays === 0) continue;
      const dueOn = helloDay(row.last_contact_on, everyDays, rhythm.paused_until, rhythm.created_at.slice(0, 10));
      if (dueOn > query.today) continue;
      found.push({ ...helloOf(type, row, tier, everyDays, dueOn), isOwn: rhythm.every_days > 0 });
    }
  }
  return found;
}

interface PartnerFacts {
  readonly id: string;
  readonly name: string;
  readonly is_restricted: number;
  readonly owner_id: string;
  readonly stage: string;
  readonly last_contact_on: string;
  readonly organization_name: string;
  readonly influence: number;
  readonly stance: number;
}

const columns = ['id', 'name', 'is_restricted', 'owner_id', 'stage', 'last_contact_on', 'influence', 'stance'] as const;

/** Partners in use who may be contacted. */
async function partnersIn(
  db: DbReader,
  type: 'people' | 'organizations',
  ids: readonly string[],
): Promise<PartnerFacts[]> {
  if (type === 'people')
    return db
      .selectFrom('people')
      .select([...columns, 'organization_name'])
      .where('id', 'in', ids)
      .where(isLive('people'))
      .where('is_archived', '=', 0)
      .where('do_not_contact', '=', 0)
      .execute();
  const rows = await db
    .selectFrom('organizations')
    .select(columns)
    .where('id', 'in', ids)
    .where(isLive('organizations'))
    .where('is_archived', '=', 0)
    .execute();
  return rows.map((row) => ({ ...row, organization_name: '' }));
}
