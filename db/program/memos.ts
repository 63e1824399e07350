import type { MemoFields, PathwayMemo } from '#shared/contract/program.ts';
import { memoDocument } from '#shared/domain/program/memo-document.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseList, parseWords } from '../json.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { PathwayMemoRow } from '../schema/program.ts';

/** Memos in use, the latest first; at most 200. */
export async function pathwayMemos(db: DbReader): Promise<PathwayMemo[]> {
  const rows = await db
    .selectFrom('pathway_memos')
    .selectAll()
    .where(isLive('pathway_memos'))
    .orderBy('written_on', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return asMemos(db, rows);
}

/** The row of a memo in use. Fails with `notFound`. */
export async function demandMemo(db: DbReader, id: string): Promise<PathwayMemoRow> {
  const row = await db.selectFrom('pathway_memos').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'pathwayMemos', id });
  return row;
}

/** The row of a new memo with the facts of its day. */
export function newMemoRow(id: string, now: string, memo: MemoFields, facts: string): PathwayMemoRow {
  return { id, version: 1, created_at: now, updated_at: now, deleted_at: '', facts, ...memoColumns(memo) };
}

/** The columns of a memo as a form sends it. */
export function memoColumns(memo: MemoFields) {
  return {
    title: memo.title,
    written_on: memo.writtenOn,
    chosen: JSON.stringify(memo.chosen),
    rejected: JSON.stringify(memo.rejected),
    reasons: memo.reasons,
    decision_id: memo.decisionId ?? '',
  };
}

/** What a memo rejects, from its column. */
export function rejectedOf(text: string): { key: string; reason: string }[] {
  return parseList(
    text,
    (value): value is { key: string; reason: string } =>
      typeof value === 'object' &&
      value !== null &&
      'key' in value &&
      typeof value.key === 'string' &&
      'reason' in value &&
      typeof value.reason === 'string',
  );
}

async function asMemos(db: DbReader, rows: readonly PathwayMemoRow[]): Promise<PathwayMemo[]> {
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => (row.decision_id === '' ? [] : [{ type: 'decisions' as const, id: row.decision_id }])),
  );
  return rows.map((row) => {
    const decision = labels.get(row.decision_id) ?? null;
    const fields = {
      title: row.title,
      writtenOn: row.written_on,
      chosen: parseWords(row.chosen),
      rejected: rejectedOf(row.rejected),
      reasons: row.reasons,
      facts: row.facts,
    };
    return {
      ...fields,
      id: row.id,
      version: row.version,
      decisionId: row.decision_id || null,
      decision,
      markdown: memoDocument({ ...fields, decision: decision?.label ?? '' }),
      updatedAt: row.updated_at,
    };
  });
}
