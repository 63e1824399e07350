import { foldText } from '#shared/text.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { updateRow } from '../rows.ts';
import { replaceDocuments } from './replace-documents.ts';
import { textOf } from './search-documents.ts';

/** Keeps the folded names of outlets, and what a search finds them by: their notes and the titles of what they published. */
export async function refreshPress(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('press_outlets').selectAll().where('id', 'in', ids).execute();
  for (const row of rows) {
    const sortName = foldText(row.name);
    if (sortName !== row.sort_name) await updateRow(trx, dialect, 'press_outlets', row.id, { sort_name: sortName });
  }
  const log = await trx
    .selectFrom('press_contacts')
    .select(['outlet_id', 'title', 'note'])
    .where('outlet_id', 'in', ids)
    .orderBy('happened_on')
    .orderBy('id')
    .execute();
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows
      .filter((row) => row.deleted_at === '')
      .map((row) => ({
        recordType: 'pressOutlets',
        recordId: row.id,
        title: row.name,
        subtitle: row.beat,
        keys: '',
        body: textOf(row.note, ...log.flatMap((line) => (line.outlet_id === row.id ? [line.title, line.note] : []))),
        isRestricted: false,
        parent: 'pressOutlets',
      })),
  );
}
