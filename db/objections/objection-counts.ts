import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { livePartners } from '../partners/live-partners.ts';

/** What was heard, replied and rehearsed of an objection. */
export interface ObjectionCounts {
  /** How many partners hold it. */
  readonly holders: number;
  readonly lastHeardOn: string;
  /** The result of each reply. */
  readonly results: readonly string[];
  readonly lastScore: number | null;
  readonly myScore: number | null;
}

/** Counts what was heard, replied and rehearsed of some objections; `memberId` is whoever asks. */
export async function countsOf(
  db: DbReader,
  ids: readonly string[],
  memberId: string,
): Promise<Map<string, ObjectionCounts>> {
  const counts = new Map<string, ObjectionCounts>(ids.map((id) => [id, none]));
  const change = (id: string, patch: (known: ObjectionCounts) => Partial<ObjectionCounts>) => {
    const known = counts.get(id) ?? none;
    counts.set(id, { ...known, ...patch(known) });
  };
  for (const type of ['organizations', 'people'] as const) {
    const holders = await selectInBatches(ids, (batch) =>
      db
        .selectFrom('objection_holders')
        .innerJoin(livePartners(db, type), 'partner.id', 'objection_holders.record_id')
        .select(({ fn }) => [
          'objection_holders.objection_id',
          fn.count('objection_holders.record_id').distinct().as('count'),
          fn.max('objection_holders.heard_on').as('heard_on'),
        ])
        .where('objection_holders.objection_id', 'in', batch)
        .groupBy('objection_holders.objection_id')
        .execute(),
    );
    for (const row of holders)
      change(row.objection_id, (known) => ({
        holders: known.holders + Number(row.count),
        lastHeardOn: row.heard_on > known.lastHeardOn ? row.heard_on : known.lastHeardOn,
      }));
  }
  const replies = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('objection_replies')
      .select(['objection_id', 'result'])
      .where('objection_id', 'in', batch)
      .orderBy('replied_on')
      .execute(),
  );
  for (const row of replies) change(row.objection_id, (known) => ({ results: [...known.results, row.result] }));
  const rehearsals = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('rehearsals')
      .select(['objection_id', 'member_id', 'score'])
      .where('objection_id', 'in', batch)
      .orderBy('rehearsed_on')
      .orderBy('created_at')
      .execute(),
  );
  for (const row of rehearsals)
    change(row.objection_id, (known) => ({
      lastScore: row.score,
      myScore: row.member_id === memberId ? row.score : known.myScore,
    }));
  return counts;
}

const none: ObjectionCounts = { holders: 0, lastHeardOn: '', results: [], lastScore: null, myScore: null };
