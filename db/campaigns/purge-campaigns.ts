import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { purgeRows } from '../trash/purge-rows.ts';

/** Removes the phases and audiences of a campaign that is removed for good, and takes it off its texts and the press log; answers the ids that are gone. */
export async function purgeCampaignParts(
  trx: DbTransaction,
  dialect: DialectOperations,
  id: string,
): Promise<string[]> {
  const gone: string[] = [];
  for (const table of ['campaign_phases', 'campaign_targets'] as const)
    gone.push(...(await purgeRows(trx, dialect, table, 'campaign_id', id)));
  for (const table of ['assets', 'press_contacts'] as const)
    await trx.updateTable(table).set({ campaign_id: '' }).where('campaign_id', '=', id).execute();
  return gone;
}

/** Campaigns of a person, committee or goal that is removed for good go on without it. */
export async function forgetInCampaigns(trx: DbTransaction, type: string, id: string): Promise<void> {
  const column = { people: 'owner_person_id', committees: 'committee_id', goals: 'goal_id' }[type];
  if (column === 'owner_person_id' || column === 'committee_id' || column === 'goal_id')
    await trx
      .updateTable('campaigns')
      .set({ [column]: '' })
      .where(column, '=', id)
      .execute();
}
