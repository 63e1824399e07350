import type { Merge, MergeField, MergePreview } from '#shared/contract/merges.ts';

import { customFieldId } from '#shared/domain/custom-fields/custom-field.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { customMergeFields } from '../custom-fields/merge-preview.ts';
import { columnWords, fieldOfColumn } from '../changes/field-words.ts';
import type { AnyRow } from '../rows.ts';
import type { MergeRow } from '../schema/duplicates.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { loggedTables } from '../tables.ts';
import { mergeColumns } from './merge-columns.ts';
import { ownValue, type MergePlan } from './plan-merge.ts';

/** Plans as screens show them: each field of each record, and what the one that stays will hold. */
export async function previewOf(
  db: DbReader,
  plans: readonly MergePlan[],
  choices: Readonly<Record<string, string>>,
): Promise<Omit<MergePreview, 'records'>> {
  const [first] = plans;
  const last = plans.at(-1);
  if (first === undefined || last === undefined) return { fields: [], links: [] };
  const { type } = first;
  const rows = [first.kept, ...plans.map((plan) => plan.other)];
  const result: AnyRow = { ...last.kept, ...last.patch };
  const words = await columnWords(db);
  const fields = Object.entries(mergeColumns[type]).map(([column, kind]): MergeField => {
    const values = rows.map((row) => ({
      id: String(row['id']),
      value: ownValue(row, column),
      words: words(column, row[column]),
    }));
    const merged = ownValue(result, column);
    const source = values.find(({ value }) => value === merged);
    const isUnion = kind !== 'one' && kind !== 'text' && values.some(({ value }) => value !== values[0]?.value);
    return {
      field: fieldOfColumn(column),
      values,
      merged,
      mergedWords: words(column, merged),
      choice: choices[column] ?? (isUnion || source === undefined ? 'both' : source.id),
      canBeBoth: kind !== 'one',
    };
  });
  const links = new Map<string, { moved: number; alike: number }>();
  for (const { table, after } of plans.flatMap((plan) => plan.moves)) {
    const { feature } = loggedTables[table];
    const known = links.get(feature) ?? { moved: 0, alike: 0 };
    links.set(feature, after === null ? { ...known, alike: known.alike + 1 } : { ...known, moved: known.moved + 1 });
  }
  const custom = await customMergeFields(db, plans, choices);
  return { fields: [...fields, ...custom], links: [...links].map(([feature, counts]) => ({ feature, ...counts })) };
}

/** Choices by the columns of a table, from choices by fields. */
export function choicesByColumn(
  type: MergePlan['type'],
  choices: Readonly<Record<string, string>>,
): Record<string, string> {
  const custom = Object.entries(choices).filter(([field]) => customFieldId(field) !== null);
  return Object.fromEntries([
    ...custom,
    ...Object.keys(mergeColumns[type]).flatMap((column) => {
      const choice = choices[fieldOfColumn(column)];
      return choice === undefined ? [] : [[column, choice] as const];
    }),
  ]);
}

/** What was merged into a record, the latest first. */
export async function mergesOf(db: DbReader, keptId: string): Promise<Merge[]> {
  return (await mergeRows(db).where('kept_id', '=', keptId).execute()).map(toMerge);
}

/** The merges that a step made and that were not taken apart since. */
export async function mergesOfStep(
  db: DbReader,
  step: { readonly seq: number; readonly first_change: number; readonly last_change: number },
): Promise<Merge[]> {
  const made = await db
    .selectFrom('changes')
    .select('row_key')
    .where('step', '=', step.seq)
    .where('id', '>=', step.first_change)
    .where('id', '<=', step.last_change)
    .where('table_name', '=', 'merges')
    .where('op', '=', 'i')
    .execute();
  if (made.length === 0) return [];
  const ids = made.map((row) => row.row_key);
  return (await mergeRows(db).where('id', 'in', ids).execute()).map(toMerge);
}

function mergeRows(db: DbReader) {
  return db
    .selectFrom('merges')
    .select(['id', 'record_type', 'kept_id', 'other_id', 'other_name', 'created_at', 'member_id'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');
}

function toMerge(
  row: Omit<MergeRow, 'other_row' | 'fields_before' | 'fields_after' | 'moves' | 'version' | 'updated_at'>,
): Merge {
  return {
    id: row.id,
    type: row.record_type === 'people' ? 'people' : 'organizations',
    keptId: row.kept_id,
    otherId: row.other_id,
    otherName: row.other_name,
    mergedAt: row.created_at,
    memberId: row.member_id || null,
  };
}

/** The names of what was merged into each record, however long ago, for finding them by those. */
export async function mergedNames(db: DbReader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  /** Which of the asked records each record of this wave went into in the end. */
  let wave = new Map(ids.map((id) => [id, id]));
  while (wave.size > 0) {
    const rows = await selectInBatches([...wave.keys()], (batch) =>
      db.selectFrom('merges').select(['kept_id', 'other_id', 'other_name']).where('kept_id', 'in', batch).execute(),
    );
    const next = new Map<string, string>();
    for (const row of rows) {
      const stayed = wave.get(row.kept_id) ?? '';
      names.set(stayed, [...(names.get(stayed) ?? []), row.other_name]);
      if (row.other_id !== stayed) next.set(row.other_id, stayed);
    }
    wave = next;
  }
  return names;
}

/** The ids of all records that went into this one, and into those, however long ago. */
export async function mergedIds(db: DbReader, id: string): Promise<string[]> {
  const all: string[] = [];
  for (let wave = [id]; wave.length > 0;) {
    const rows = await db.selectFrom('merges').select('other_id').where('kept_id', 'in', wave).execute();
    wave = rows.map((row) => row.other_id).filter((other) => !all.includes(other));
    all.push(...wave);
  }
  return all;
}
