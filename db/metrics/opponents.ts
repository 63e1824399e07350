import type { IsoDay } from '#shared/dates.ts';
import type { MobilityUnit } from '#shared/domain/metrics/opponent-mobility.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { ratingLines, type RatingLine } from './rating-history.ts';

/** The ratings of every organization in use that was ever rated against the effort. */
export type OpponentPaths = ReadonlyMap<string, RatingLine>;

/** Reads the opponents of all times, people's own stances left aside. */
export async function opponentPaths(db: DbReader): Promise<OpponentPaths> {
  const live = await db
    .selectFrom('organizations')
    .select('id')
    .where('id', 'in', everAgainst(db))
    .where(isLive('organizations'))
    .execute();
  return ratingLines(
    db,
    live.map((row) => row.id),
  );
}

/** Every organization that was ever rated against the effort. */
function everAgainst(db: Pick<DbReader, 'selectFrom'>) {
  return db
    .selectFrom('assessments')
    .select('record_id')
    .where('decision_id', '=', '')
    .where('record_type', '=', 'organizations')
    .where('scale', '=', 'stance')
    .where('value', 'in', ['-1', '-2'])
    .where(isLive('assessments'));
}

/** How far each of them had come by a day. */
export function mobilityOn(
  paths: OpponentPaths,
  day: IsoDay,
): { readonly id: string; readonly path: MobilityUnit; readonly on: IsoDay }[] {
  return [...paths].map(([id, { stance }]) => {
    const ratings = stance.filter((rating) => rating.on <= day);
    const values = ratings.flatMap(({ value }) => value ?? []);
    return {
      id,
      path: {
        first: values.at(-1) ?? null,
        lowest: values.length === 0 ? null : Math.min(...values),
        now: ratings[0]?.value ?? null,
      },
      on: ratings[0]?.on ?? '',
    };
  });
}
