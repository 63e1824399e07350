import type { DirtyRecords } from '../derived/dirty-records.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { markCustomized } from './mark-dirty.ts';

/** The fields whose values are found by other words now: a choice has another name, or the field went, came back or became restricted. */
function fieldsToFind(dirty: DirtyRecords): string[] {
  return [...dirty.customFields].flatMap(([id, words]) => (words.size > 1 ? [id] : []));
}

/** Of how many records at most the search is brought up to date within the step that changed a field: about 0.2 s of work. */
const withStep = 1_000;

/** Marks the records of fields with few values, so that the search is right when the step ends. */
export async function spreadFields(db: DbReader, dirty: DirtyRecords): Promise<void> {
  for (const id of fieldsToFind(dirty)) {
    const rows = await db
      .selectFrom('custom_values')
      .select(['record_id', 'record_type', 'kind'])
      .where('field_id', '=', id)
      .limit(withStep + 1)
      .execute();
    if (rows.length <= withStep)
      for (const row of rows) markCustomized(dirty, row.record_type, row.record_id, row.kind);
  }
}

/** The fields that have too many values for that: `reindexField` does it afterwards. */
export async function largeFields(db: DbReader, dirty: DirtyRecords): Promise<string[]> {
  const large: string[] = [];
  for (const id of fieldsToFind(dirty)) {
    const rows = await db
      .selectFrom('custom_values')
      .select('record_id')
      .where('field_id', '=', id)
      .limit(withStep + 1)
      .execute();
    if (rows.length > withStep) large.push(id);
  }
  return large;
}
