import type { DbReader } from '../dialects/dialect.ts';
import type { Named } from './record-labels.ts';

/** Records that are called by their title. */
export function titlesIn(table: TitledTable) {
  return async (db: DbReader, ids: readonly string[]): Promise<Named[]> => {
    const rows = await db.selectFrom(table).select(['id', 'title']).where('id', 'in', ids).execute();
    return rows.map(({ id, title }) => ({ id, label: title, isRestricted: false }));
  };
}

type TitledTable =
  | 'outreach_plans'
  | 'information_sessions'
  | 'decisions'
  | 'losses'
  | 'after_action_reviews'
  | 'lessons'
  | 'training_sessions'
  | 'indicators'
  | 'network_contacts'
  | 'pathway_memos'
  | 'funding_streams'
  | 'reports'
  | 'risks'
  | 'meeting_series'
  | 'tasks'
  | 'message_blocks';
