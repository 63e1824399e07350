import { ladderRank } from '#shared/content/engagement-ladder.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** A move on the ladder. */
export interface LadderMove {
  readonly on: IsoDay;
  /** The stage before; '' when the partner was new. */
  readonly from: string;
  readonly to: string;
}

/** The moves of each partner, oldest first. */
export type LadderHistory = ReadonlyMap<string, readonly LadderMove[]>;

/** Partners of a kind that moved on the ladder after a day. */
export async function movedAfter(db: DbReader, type: PartnerType, day: IsoDay): Promise<string[]> {
  const rows = await db
    .selectFrom('ladder_moves')
    .select('record_id')
    .where('moved_on', '>', day)
    .where('record_type', '=', type)
    .execute();
  return [...new Set(rows.map((row) => row.record_id))];
}

/** The moves of some partners. */
export async function ladderHistory(db: DbReader, ids: readonly string[]): Promise<LadderHistory> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('ladder_moves')
      .select(['record_id', 'moved_on', 'created_at', 'from_stage', 'to_stage'])
      .where('record_id', 'in', batch)
      .execute(),
  );
  const history = new Map<string, LadderMove[]>();
  const order = (row: (typeof rows)[number]) => `${row.moved_on} ${row.created_at}`;
  for (const row of rows.toSorted((left, right) => (order(left) < order(right) ? -1 : 1))) {
    const known = history.get(row.record_id) ?? [];
    known.push({ on: row.moved_on, from: row.from_stage, to: row.to_stage });
    history.set(row.record_id, known);
  }
  return history;
}

/** The stage on a day: what the first move after it left; '' before the partner was there. */
export function stageOn(moves: readonly LadderMove[], now: string, day: IsoDay): string {
  return moves.find((move) => move.on > day)?.from ?? now;
}

/** The highest rung that moves up to a day led to; 0 for none. */
export function rungsOn(moves: readonly LadderMove[], day: IsoDay): number {
  return Math.max(0, ...moves.filter((move) => move.on <= day).map((move) => ladderRank(move.to) ?? 0));
}
