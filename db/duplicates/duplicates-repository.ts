import { sql, type SqlBool } from 'kysely';

import type { DuplicatePair } from '#shared/contract/duplicates.ts';
import type { DuplicateReason } from '#shared/domain/duplicates/traits.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { isLive } from '../records/live.ts';
import { insertRows } from '../rows.ts';
import type { DuplicatePairRow } from '../schema/duplicates.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { sidesOf } from './duplicate-sides.ts';
import type { DuplicateScan } from './scan-duplicates.ts';

type Type = 'people' | 'organizations';

/** Puts what a scan found in place of what the last one found. No step of the history: it follows from the records. */
export async function keepScan(db: WorkspaceDb, type: Type, scan: DuplicateScan, scannedAt: string): Promise<void> {
  await db.write.transaction().execute(async (trx) => {
    await trx.deleteFrom('duplicate_pairs').where('record_type', '=', type).execute();
    await trx.deleteFrom('duplicate_scans').where('record_type', '=', type).execute();
    const rows = scan.pairs.map((pair) => ({
      left_id: pair.leftId,
      right_id: pair.rightId,
      record_type: type,
      score: pair.score,
      reasons: JSON.stringify(pair.reasons),
    }));
    await insertRows(trx, db.dialect, 'duplicate_pairs', rows);
    await insertRows(trx, db.dialect, 'duplicate_scans', [
      { record_type: type, scanned_at: scannedAt, compared: scan.compared },
    ]);
  });
}

/** When records of a type were last compared; null when never. */
export async function lastScan(db: DbReader, type: Type): Promise<{ at: string; compared: number } | null> {
  const row = await db.selectFrom('duplicate_scans').selectAll().where('record_type', '=', type).executeTakeFirst();
  return row === undefined ? null : { at: row.scanned_at, compared: row.compared };
}

/** How many records of a type changed after an instant; counted up to 1,000. */
export async function countChangedSince(db: DbReader, type: Type, at: string): Promise<number> {
  const changed = db
    .selectFrom(type)
    .select('id')
    .where(isLive(type))
    .where('updated_at', '>', at)
    .limit(1_000)
    .as('changed');
  const { count } = await db
    .selectFrom(changed)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many pairs wait for somebody to look at them. */
export async function countPairs(db: DbReader, type: Type, hideRestricted: boolean): Promise<number> {
  const { count } = await open(db, type, hideRestricted)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** One page of pairs that nobody has decided on, the most likely first. */
export async function listPairs(
  db: DbReader,
  type: Type,
  page: { readonly cursor: string | null; readonly limit: number; readonly hideRestricted: boolean },
): Promise<{ pairs: DuplicatePair[]; nextCursor: string | null }> {
  let select = open(db, type, page.hideRestricted).selectAll('duplicate_pairs');
  if (page.cursor !== null) {
    const [score = '', left = '', right = ''] = cursorParts(page.cursor, 3);
    select = select.where(
      sql<SqlBool>`(-duplicate_pairs.score, duplicate_pairs.left_id, duplicate_pairs.right_id) > (${-Number(score)}, ${left}, ${right})`,
    );
  }
  const found = await select
    .orderBy('duplicate_pairs.score', 'desc')
    .orderBy('duplicate_pairs.left_id')
    .orderBy('duplicate_pairs.right_id')
    .limit(page.limit + 1)
    .execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    pairs: await pairsFrom(db, type, rows),
    nextCursor:
      found.length > page.limit && last !== undefined
        ? cursorText([String(last.score), last.left_id, last.right_id])
        : null,
  };
}

/** Pairs of which both are in use and nobody said that they are two. */
function open(db: DbReader, type: Type, hideRestricted: boolean) {
  const shown = hideRestricted ? sql`and is_restricted = 0` : sql``;
  const isInUse = (column: 'left_id' | 'right_id') =>
    sql<SqlBool>`exists (select 1 from ${sql.table(type)} where id = ${sql.ref(`duplicate_pairs.${column}`)} and deleted_at = '' ${shown})`;
  return db
    .selectFrom('duplicate_pairs')
    .where('duplicate_pairs.record_type', '=', type)
    .where(isInUse('left_id'))
    .where(isInUse('right_id'))
    .where(
      sql<SqlBool>`not exists (select 1 from duplicate_dismissals d where d.left_id = duplicate_pairs.left_id and d.right_id = duplicate_pairs.right_id)`,
    );
}

async function pairsFrom(db: DbReader, type: Type, rows: readonly DuplicatePairRow[]): Promise<DuplicatePair[]> {
  const sides = await sidesOf(db, type, [...new Set(rows.flatMap((row) => [row.left_id, row.right_id]))]);
  return rows.flatMap((row) => {
    const [left, right] = [sides.get(row.left_id), sides.get(row.right_id)];
    if (left === undefined || right === undefined) return [];
    // Nothing but a scan writes this column.
    return [{ left, right, score: row.score, reasons: parseWords(row.reasons) as DuplicateReason[] }];
  });
}
