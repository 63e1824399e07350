import { sql } from 'kysely';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { purgeRows } from '../trash/purge-rows.ts';

/** Rows that go with the record that a column names. */
const parts = [
  ['training_attendance', 'session_id'],
  ['training_attendance', 'organization_id'],
  ['friction_checks', 'organization_id'],
  ['practice_ratings', 'rater_person_id'],
  ['practice_evidence', 'source_id'],
  ['engagement_supports', 'person_id'],
  ['indicator_values', 'indicator_id'],
  ['network_log', 'contact_id'],
] as const;

/** Rows that stay without the record that a column names. */
const others = [
  ['training_sessions', 'trainer_person_id'],
  ['training_sessions', 'trainer_organization_id'],
  ['practice_items', 'owner_person_id'],
  ['feedback', 'meeting_id'],
  ['feedback', 'decision_id'],
  ['feedback', 'owner_person_id'],
  ['stipends', 'person_id'],
  ['stipends', 'meeting_id'],
  ['indicators', 'owner_person_id'],
  ['indicators', 'evidence_id'],
  ['data_agreements', 'organization_id'],
  ['data_agreements', 'owner_person_id'],
  ['research_partnerships', 'organization_id'],
  ['research_partnerships', 'person_id'],
  ['learning_sessions', 'meeting_id'],
  ['learning_sessions', 'decision_id'],
  ['learning_sessions', 'evidence_id'],
  ['network_contacts', 'organization_id'],
  ['network_contacts', 'person_id'],
  ['network_log', 'owner_person_id'],
] as const;

/**
 * Takes a record that is removed for good out of training, practices, lived experience, evaluation and the network. What was paid
 * to somebody stays as a sum without them. Answers the ids of rows that are gone.
 */
export async function purgeInPractices(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  const gone: string[] = [];
  for (const [table, column] of parts)
    // Each pair above is of a table and one of its columns.
    gone.push(...(await purgeRows(trx, dialect, table, column as never, id)));
  for (const [table, column] of others)
    await trx
      .updateTable(table)
      .set({ [column]: '' })
      .where(sql.ref(column), '=', id)
      .execute();
  return gone;
}
