import type { TrashedRecord } from '#shared/contract/trash.ts';
import { trashTypes, type TrashType } from '#shared/domain/records/record-types.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import { trashTables } from './trash-repository.ts';

/** What is in the trash, the latest first, across all types. */
export async function listTrash(
  db: DbReader,
  page: { cursor: string | null; limit: number },
): Promise<{ rows: TrashedRecord[]; total: number; nextCursor: string | null }> {
  const found: { type: TrashType; id: string; trashedAt: string }[] = [];
  let total = 0;
  for (const type of trashTypes) {
    const table = trashTables[type];
    let query = db
      .selectFrom(table)
      .select(['id', 'deleted_at'])
      .where('deleted_at', '<>', '')
      .orderBy('deleted_at', 'desc')
      .orderBy('id', 'desc')
      .limit(page.limit + 1);
    if (page.cursor !== null)
      query = query.where((where) =>
        where.or([
          where('deleted_at', '<', cursorAt(page.cursor)),
          where.and([where('deleted_at', '=', cursorAt(page.cursor)), where('id', '<', cursorId(page.cursor))]),
        ]),
      );
    for (const row of await query.execute()) found.push({ type, id: row.id, trashedAt: row.deleted_at });
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('count'))
      .where('deleted_at', '<>', '')
      .executeTakeFirstOrThrow();
    total += Number(count);
  }
  found.sort((a, b) =>
    a.trashedAt === b.trashedAt ? compareTexts(b.id, a.id) : compareTexts(b.trashedAt, a.trashedAt),
  );
  const shown = found.slice(0, page.limit);
  const labels = await recordLabels(db, shown);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ type, id, trashedAt }) => ({
      ...(labels.get(id) ?? { id, label: '', isRestricted: false }),
      type,
      trashedAt,
    })),
    total,
    nextCursor: found.length > page.limit && last !== undefined ? `${last.trashedAt}/${last.id}` : null,
  };
}

function cursorAt(cursor: string | null): string {
  return cursor?.split('/')[0] ?? '';
}

function cursorId(cursor: string | null): string {
  return cursor?.split('/')[1] ?? '';
}
