import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { purgeRows } from './purge-rows.ts';

/** Takes a record that is removed for good off wins, losses, reviews, lessons, risks and the tasks planned for it; answers the ids that are gone. */
export async function purgeInLearning(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: string,
  id: string,
): Promise<string[]> {
  for (const [table, column] of pointing[type] ?? [])
    // The list below names columns of these tables only.
    await trx
      .updateTable(table)
      .set({ [column]: '' })
      .where(trx.dynamic.ref(column), '=', id)
      .execute();
  if (origins.has(type))
    await trx.updateTable('tasks').set({ origin_type: '', origin_id: '' }).where('origin_id', '=', id).execute();
  if (subjects.has(type))
    await trx
      .updateTable('after_action_reviews')
      .set({ subject_type: '', subject_id: '' })
      .where('subject_id', '=', id)
      .execute();
  const column = type === 'wins' ? 'win_id' : 'record_id';
  if (type !== 'wins' && type !== 'people' && type !== 'organizations') return [];
  return purgeRows(trx, dialect, 'win_credits', column, id);
}

type Pointing = readonly (readonly [
  table: 'wins' | 'losses' | 'after_action_reviews' | 'lessons' | 'risks',
  column: string,
])[];

const pointing: Readonly<Record<string, Pointing>> = {
  wins: [['wins', 'paves_way_to']],
  goals: [['losses', 'goal_id']],
  decisions: [
    ['wins', 'decision_id'],
    ['losses', 'decision_id'],
  ],
  assets: [['wins', 'asset_id']],
  campaigns: [['losses', 'campaign_id']],
  afterActionReviews: [['lessons', 'review_id']],
  externalEvents: [['risks', 'event_id']],
  people: [
    ['after_action_reviews', 'facilitator_person_id'],
    ['lessons', 'contact_person_id'],
  ],
};

const origins: ReadonlySet<string> = new Set([
  'wins',
  'losses',
  'lessons',
  'afterActionReviews',
  'risks',
  'externalEvents',
]);
const subjects: ReadonlySet<string> = new Set(['wins', 'losses', 'meetings', 'campaigns']);
