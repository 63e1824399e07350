import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** People or organizations in use, for joining as `partner` to rows that name one. */
export function livePartners(db: DbReader, type: 'people' | 'organizations') {
  return db
    .selectFrom(type)
    .select(['id', 'name', 'sort_name', 'stance', 'stance_on', 'is_restricted'])
    .where(isLive(type))
    .as('partner');
}
