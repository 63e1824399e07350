import type { DbReader, DbTransaction } from '../dialects/dialect.ts';
import type { ChangeSetRow } from '../schema/changes.ts';
import { keyParts, loggedTables, type LoggedTableName } from '../tables.ts';

/** Rows that other steps, still in force, changed after this one. */
export async function changedLater(
  trx: DbTransaction,
  step: ChangeSetRow,
  direction: 'back' | 'again',
  keys: readonly string[],
): Promise<string[]> {
  if (direction === 'again') return [];
  const found: string[] = [];
  for (let start = 0; start < keys.length; start += 400) {
    const rows = await trx
      .selectFrom('changes')
      .innerJoin('change_sets', 'change_sets.seq', 'changes.step')
      .select('changes.row_key')
      .where('changes.row_key', 'in', keys.slice(start, start + 400))
      .where('changes.step', '>', step.seq)
      .where('change_sets.state', 'not in', ['undone', 'left'])
      .execute();
    found.push(...rows.map((row) => row.row_key));
  }
  return found;
}

/** Rows that others point at. What this step itself linked to them was taken back before: it came later in the step. */
export async function pointedAt(
  trx: DbTransaction,
  table: LoggedTableName,
  keys: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const reference of loggedTables[table].referencedBy) {
    for (let start = 0; start < keys.length; start += 400) {
      const batch = keys.slice(start, start + 400).map((key) => keyParts(table, key)[0]?.[1] ?? '');
      // The table and column come from the registry, which the builder's types cannot follow.
      let pointing = trx
        .selectFrom(reference.table as 'record_tags')
        .select(trx.dynamic.ref<'record_id'>(reference.column))
        .distinct()
        .where(trx.dynamic.ref(reference.column), 'in', batch);
      // Rows that go together may point at each other: a committee at the one that it belongs to.
      if (reference.table === table) pointing = pointing.where(trx.dynamic.ref('id'), 'not in', keys);
      const rows = await pointing.execute();
      for (const row of rows) found.push(String(Object.values(row)[0]));
    }
  }
  return found;
}

/** The id of the member who changed a row last after a step; '' when nobody did, or nobody was named. */
export async function lastChangedBy(db: DbReader, rowKey: string, afterSeq: number): Promise<string> {
  const later = await db
    .selectFrom('changes')
    .innerJoin('change_sets', 'change_sets.seq', 'changes.step')
    .select('change_sets.member_id')
    .where('changes.row_key', '=', rowKey)
    .where('changes.step', '>', afterSeq)
    .orderBy('changes.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return later?.member_id ?? '';
}
