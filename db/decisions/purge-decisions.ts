import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { forgetInTasks } from '../tasks/purge-tasks.ts';
import { purgeRows } from '../trash/purge-rows.ts';

/** Removes the votes of a decision that is removed for good and what points at it; answers the ids of the rows that went. */
export async function purgeDecisionParts(
  trx: DbTransaction,
  dialect: DialectOperations,
  id: string,
): Promise<string[]> {
  const ids = await purgeRows(trx, dialect, 'decision_votes', 'decision_id', id);
  await trx.updateTable('decisions').set({ superseded_by_id: '' }).where('superseded_by_id', '=', id).execute();
  await forgetInTasks(trx, 'decision_id', id);
  await trx.updateTable('minute_amendments').set({ decision_id: '' }).where('decision_id', '=', id).execute();
  await trx.updateTable('guideline_versions').set({ decision_id: '' }).where('decision_id', '=', id).execute();
  return ids;
}

/** Votes stay when a person is removed for good, without their name and words; answers the ids of the rows that lost them. */
export async function forgetPersonInDecisions(trx: DbTransaction, id: string): Promise<string[]> {
  const votes = await trx.selectFrom('decision_votes').select('id').where('person_id', '=', id).execute();
  await trx
    .updateTable('decision_votes')
    .set({ person_id: '', words: '', conflict_words: '' })
    .where('person_id', '=', id)
    .execute();
  await trx.updateTable('decision_votes').set({ organization_id: '' }).where('organization_id', '=', id).execute();
  await trx.updateTable('decisions').set({ moved_by_id: '' }).where('moved_by_id', '=', id).execute();
  await trx.updateTable('decisions').set({ seconded_by_id: '' }).where('seconded_by_id', '=', id).execute();
  return votes.map((row) => row.id);
}
