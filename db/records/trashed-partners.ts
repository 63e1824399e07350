import type { PartnerType } from '#shared/contract/base.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isInTrash } from './live.ts';

/**
 * The ids of what is in the trash: usually few. Counts read all rows from an index and take off what hangs on these,
 * in a query of its own: in a join SQLite may start from the larger table.
 */
export async function trashedPartnerIds(db: DbReader, type: PartnerType): Promise<string[]> {
  return (await db.selectFrom(type).select('id').where(isInTrash(type)).execute()).map((row) => row.id);
}
