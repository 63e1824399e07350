import type { PartnerRef } from '#shared/contract/base.ts';
import { cadenceTiers } from '#shared/content/cadence-tiers.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { CadenceRow } from '../schema/outreach.ts';

/** The days between contacts of every tier, in the order of the tiers. */
export async function tierRhythms(
  db: DbReader,
): Promise<{ tier: (typeof cadenceTiers)[number]['id']; everyDays: number; isOwn: boolean }[]> {
  const rows = await db.selectFrom('cadences').select(['tier', 'every_days']).where('record_id', '=', '').execute();
  const own = new Map(rows.map((row) => [row.tier, row.every_days]));
  return cadenceTiers.map((tier) => ({
    tier: tier.id,
    everyDays: own.get(tier.id) ?? tier.everyDays,
    isOwn: own.has(tier.id),
  }));
}

/** What a partner was given as their own rhythm; undefined when nothing was. */
export async function ownCadence(db: DbReader, recordId: string): Promise<CadenceRow | undefined> {
  return db.selectFrom('cadences').selectAll().where('record_id', '=', recordId).executeTakeFirst();
}

/** Sets the rhythm of a tier or a partner, or takes it away with null; answers the row's id and version. */
export async function writeCadence(
  writer: StepWriter,
  whose: { readonly record: PartnerRef } | { readonly tier: string },
  everyDays: number | null,
  pausedUntil: string,
): Promise<{ id: string; version: number }> {
  const [recordType, recordId, tier] =
    'record' in whose ? [whose.record.type, whose.record.id, ''] : (['', '', whose.tier] as const);
  const known = await writer.trx
    .selectFrom('cadences')
    .select(['id', 'version'])
    .where('record_id', '=', recordId)
    .where('tier', '=', tier)
    .executeTakeFirst();
  if (everyDays === null && pausedUntil === '') {
    if (known !== undefined) await writer.remove('cadences', [known.id]);
    return known ?? { id: newId(), version: 0 };
  }
  const columns = { every_days: everyDays ?? -1, paused_until: pausedUntil };
  if (known !== undefined) return { id: known.id, ...(await writer.update('cadences', known.id, columns)) };
  const id = newId();
  await writer.insert('cadences', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      record_type: recordType,
      record_id: recordId,
      tier,
      ...columns,
    },
  ]);
  return { id, version: 1 };
}

/** What a partner's tier follows from, and when they were last in touch. */
export async function standingOf(db: DbReader, { type, id }: PartnerRef) {
  return db
    .selectFrom(type)
    .select(['last_contact_on', 'influence', 'stance'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}
