import { ladderRank } from '#shared/content/engagement-ladder.ts';

import type { DbReader } from '../dialects/dialect.ts';

/** What follows from a partner's moves: the highest rung ever, and since when it is where it is. */
export interface LadderStanding {
  readonly highest_rank: number;
  readonly stage_on: string;
}

/** The standings of partners by id, from their stage and their moves; at most 400 of them. */
export async function ladderStandings(
  db: DbReader,
  partners: readonly { readonly id: string; readonly stage: string; readonly created_at: string }[],
): Promise<Map<string, LadderStanding>> {
  const moves = await db
    .selectFrom('ladder_moves')
    .select(['record_id', 'from_stage', 'to_stage', 'to_rank', 'moved_on'])
    .where(
      'record_id',
      'in',
      partners.map((partner) => partner.id),
    )
    .orderBy('id')
    .execute();
  const standings = new Map<string, LadderStanding>(
    partners.map((partner) => [
      partner.id,
      { highest_rank: ladderRank(partner.stage) ?? 0, stage_on: partner.created_at.slice(0, 10) },
    ]),
  );
  for (const move of moves) {
    const known = standings.get(move.record_id);
    if (known === undefined) continue;
    standings.set(move.record_id, {
      highest_rank: Math.max(known.highest_rank, move.to_rank, ladderRank(move.from_stage) ?? 0),
      // The move that was written last is where the stage began, even when it was dated back.
      stage_on: move.moved_on,
    });
  }
  return standings;
}
