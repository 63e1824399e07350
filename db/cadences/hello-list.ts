import type { Hello } from '#shared/contract/cadences.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';

/** Which partners a list of hellos is about. */
export interface HelloQuery {
  readonly today: IsoDay;
  readonly ownerId: string | null;
  readonly limit: number;
}

/** Stages at which nobody is reminded: they said no, or asked for a rest. */
const quietStages = ['declined', 'paused'];

/** Who is due for a hello, the longest overdue first: whoever was never contacted leads. */
export async function duePartners(db: DbReader, query: HelloQuery): Promise<{ rows: Hello[]; total: number }> {
  const due = (await ownRhythms(db, query)).toSorted(
    (a, b) => a.dueOn.localeCompare(b.dueOn) || a.record.label.localeCompare(b.record.label),
  );
  return { rows: due.slice(0, query.limit), total: due.length };
}

/** The day on which a partner should hear from us: at once when they never did, and never before the end of a pause. */
export function helloDay(lastContactOn: string, everyDays: number, pausedUntil: string, since: IsoDay): IsoDay {
  const day = lastContactOn === '' ? since : addDays(lastContactOn, everyDays);
  return pausedUntil > day ? pausedUntil : day;
}

/** Those with a rhythm of their own. */
async function ownRhythms(db: DbReader, query: HelloQuery): Promise<Hello[]> {
  const found: Hello[] = [];
  const rhythms = await db
    .selectFrom('cadences')
    .selectAll()
    .where('record_id', '<>', '')
    .where('every_days', '>', 0)
    .execute();
  const byId = new Map(rhythms.map((row) => [row.record_id, row]));
  for (const type of ['people', 'organizations'] as const) {
    const ids = rhythms.filter((row) => row.record_type === type).map((row) => row.record_id);
    const rows = await selectInBatches(ids, (batch) => partnersIn(db, type, batch));
    for (const row of rows) {
      const rhythm = byId.get(row.id);
      if (rhythm === undefined || quietStages.includes(row.stage)) continue;
      if (query.ownerId !== null && row.owner_id !== query.ownerId) continue;
      const dueOn = helloDay(
        row.last_contact_on,
        rhythm.every_days,
        rhythm.paused_until,
        rhythm.created_at.slice(0, 10),
      );
      if (dueOn > query.today) continue;
      found.push({
        record: { type, id: row.id, label: row.name, isRestricted: row.is_restricted === 1 },
        organizationName: row.organization_name || null,
        ownerId: row.owner_id || null,
        tier: null,
        everyDays: rhythm.every_days,
        lastContactOn: row.last_contact_on || null,
        dueOn,
      });
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
}

const columns = ['id', 'name', 'is_restricted', 'owner_id', 'stage', 'last_contact_on'] as const;

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
