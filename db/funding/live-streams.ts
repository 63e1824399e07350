import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import type { FundingStreamRow } from '../schema/funding.ts';

/** The rows of streams in use, the largest first; at most 500. */
export function liveStreams(db: DbReader): Promise<FundingStreamRow[]> {
  return db
    .selectFrom('funding_streams')
    .selectAll()
    .where(isLive('funding_streams'))
    .orderBy('amount_cents', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
}
