import { sql, type SqlBool } from 'kysely';

import type { DismissedPair } from '#shared/contract/duplicates.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import type { DuplicateDismissalRow } from '../schema/duplicates.ts';
import { sidesOf } from './duplicate-sides.ts';

type Type = 'people' | 'organizations';

/** Remembers that two records are two; saying so twice changes nothing. */
export async function dismissPair(
  writer: StepWriter,
  id: string,
  type: Type,
  records: readonly [string, string],
): Promise<void> {
  const [leftId = '', rightId = ''] = records.toSorted();
  const known = await writer.trx
    .selectFrom('duplicate_dismissals')
    .select('id')
    .where('left_id', '=', leftId)
    .where('right_id', '=', rightId)
    .executeTakeFirst();
  if (known !== undefined) return;
  await writer.insert('duplicate_dismissals', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      record_type: type,
      left_id: leftId,
      right_id: rightId,
      member_id: writer.memberId,
    },
  ]);
}

/** Forgets that two records are two; answers their ids. Fails with `notFound`. */
export async function restorePair(writer: StepWriter, id: string): Promise<{ type: Type; ids: [string, string] }> {
  const row = await writer.trx
    .selectFrom('duplicate_dismissals')
    .select(['record_type', 'left_id', 'right_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'duplicates', id });
  await writer.remove('duplicate_dismissals', [id]);
  return { type: row.record_type === 'people' ? 'people' : 'organizations', ids: [row.left_id, row.right_id] };
}

/** How many pairs somebody said are two. */
export async function countDismissals(db: DbReader, type: Type, hideRestricted: boolean): Promise<number> {
  const { count } = await shown(db, type, hideRestricted)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** One page of pairs that somebody said are two, the latest first. */
export async function listDismissals(
  db: DbReader,
  type: Type,
  page: { readonly cursor: string | null; readonly limit: number; readonly hideRestricted: boolean },
): Promise<{ dismissals: DismissedPair[]; nextCursor: string | null }> {
  let select = shown(db, type, page.hideRestricted).selectAll('duplicate_dismissals');
  if (page.cursor !== null) {
    const [at = '', id = ''] = cursorParts(page.cursor, 2);
    select = select.where(sql<SqlBool>`(duplicate_dismissals.created_at, duplicate_dismissals.id) < (${at}, ${id})`);
  }
  const found: DuplicateDismissalRow[] = await select
    .orderBy('duplicate_dismissals.created_at', 'desc')
    .orderBy('duplicate_dismissals.id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  const sides = await sidesOf(db, type, [...new Set(rows.flatMap((row) => [row.left_id, row.right_id]))]);
  return {
    dismissals: rows.flatMap((row) => {
      const [left, right] = [sides.get(row.left_id), sides.get(row.right_id)];
      if (left === undefined || right === undefined) return [];
      return [{ id: row.id, left, right, dismissedAt: row.created_at, memberId: row.member_id || null }];
    }),
    nextCursor: found.length > page.limit && last !== undefined ? cursorText([last.created_at, last.id]) : null,
  };
}

/** Those of which both records are in use. */
function shown(db: DbReader, type: Type, hideRestricted: boolean) {
  const open = hideRestricted ? sql`and is_restricted = 0` : sql``;
  const isInUse = (column: 'left_id' | 'right_id') =>
    sql<SqlBool>`exists (select 1 from ${sql.table(type)} where id = ${sql.ref(`duplicate_dismissals.${column}`)} and deleted_at = '' ${open})`;
  return db
    .selectFrom('duplicate_dismissals')
    .where('duplicate_dismissals.record_type', '=', type)
    .where(isInUse('left_id'))
    .where(isInUse('right_id'));
}
