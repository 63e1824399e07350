import type { Merge, MergeField, MergePreview } from '#shared/contract/merges.ts';
import { mergedValue, usualChoice, type MergeChoice } from '#shared/domain/merges/merge-fields.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { fieldOfColumn } from '../changes/field-words.ts';
import { loggedTables } from '../tables.ts';
import { mergeColumns } from './merge-columns.ts';
import { ownValue, type MergePlan } from './plan-merge.ts';

/** A plan as screens show it. */
export function previewOf(plan: MergePlan, choices: Readonly<Record<string, MergeChoice>>): MergePreview {
  const fields = Object.entries(mergeColumns[plan.type]).map(([column, kind]): MergeField => {
    const [kept, other] = [ownValue(plan.kept, column), ownValue(plan.other, column)];
    const choice = choices[column] ?? usualChoice(kind, kept, other);
    return {
      field: fieldOfColumn(column),
      kept,
      other,
      merged: plan.patch[column] ?? mergedValue(kind, kept, other, choice),
      choice,
      canBeBoth: kind !== 'one',
    };
  });
  const links = new Map<string, { moved: number; alike: number }>();
  for (const { table, after } of plan.moves) {
    const { feature } = loggedTables[table];
    const known = links.get(feature) ?? { moved: 0, alike: 0 };
    links.set(feature, after === null ? { ...known, alike: known.alike + 1 } : { ...known, moved: known.moved + 1 });
  }
  return { fields, links: [...links].map(([feature, counts]) => ({ feature, ...counts })) };
}

/** Choices by the columns of a table, from choices by fields. */
export function choicesByColumn(
  type: MergePlan['type'],
  choices: Readonly<Record<string, MergeChoice>>,
): Record<string, MergeChoice> {
  return Object.fromEntries(
    Object.keys(mergeColumns[type]).flatMap((column) => {
      const choice = choices[fieldOfColumn(column)];
      return choice === undefined ? [] : [[column, choice]];
    }),
  );
}

/** What was merged into a record, the latest first. */
export async function mergesOf(db: DbReader, keptId: string): Promise<Merge[]> {
  const rows = await db
    .selectFrom('merges')
    .select(['id', 'record_type', 'kept_id', 'other_id', 'other_name', 'created_at', 'member_id'])
    .where('kept_id', '=', keptId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    type: row.record_type === 'people' ? 'people' : 'organizations',
    keptId: row.kept_id,
    otherId: row.other_id,
    otherName: row.other_name,
    mergedAt: row.created_at,
    memberId: row.member_id || null,
  }));
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
