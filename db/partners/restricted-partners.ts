import type { PartnerType } from '#shared/contract/base.ts';

import type { DbReader } from '../dialects/dialect.ts';

/** The ids of all people or organizations that are restricted. */
export async function restrictedIds(db: DbReader, type: PartnerType): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom(type).select('id').where('is_restricted', '=', 1).execute();
  return new Set(rows.map((row) => row.id));
}
