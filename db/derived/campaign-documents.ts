import type { SearchDocument } from '../dialects/search-index.ts';
import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import type { CampaignRow } from '../schema/campaigns.ts';
import { replaceDocuments } from './replace-documents.ts';

/** Brings the search documents of campaigns up to date. */
export async function refreshCampaigns(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('campaigns')
    .selectAll()
    .where('id', 'in', ids)
    .where(isLive('campaigns'))
    .execute();
  await replaceDocuments(trx, dialect, ids, rows.map(campaignDocument));
}

/** A campaign: what shall change, and what was learned. */
function campaignDocument(row: CampaignRow): SearchDocument {
  return {
    recordType: 'campaigns',
    recordId: row.id,
    title: row.name,
    subtitle: row.starts_on,
    keys: '',
    body: [row.goal, row.budget_note, row.note].filter(Boolean).join('\n'),
    isRestricted: false,
    parent: 'campaigns',
  };
}
