import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import { isLive } from '../records/live.ts';
import type { AfterActionReviewRow, LessonRow, LossRow } from '../schema/learning.ts';
import type { WinRow } from '../schema/wins.ts';
import { replaceDocuments } from './replace-documents.ts';

/** Wins, losses, reviews and lessons, by their record types. */
export type LearningType = 'wins' | 'losses' | 'afterActionReviews' | 'lessons';

/** Brings the search documents of records of one type up to date. */
export async function refreshLearning(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: LearningType,
  ids: readonly string[],
): Promise<void> {
  const table = tables[type];
  const rows = (await trx.selectFrom(table).selectAll().where('id', 'in', ids).where(isLive(table)).execute()).map(
    (row): SearchDocument => ({
      recordType: type,
      recordId: row.id,
      title: row.title,
      subtitle: dayOfRow(row),
      keys: '',
      body: wordsOf(row),
      isRestricted: false,
      parent: type,
    }),
  );
  await replaceDocuments(trx, dialect, ids, rows);
}

/** What is written beside the title of found records of one type, by id. */
export async function learningBodies(
  db: DbReader,
  type: LearningType,
  ids: readonly string[],
): Promise<[id: string, text: string][]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom(tables[type]).selectAll().where('id', 'in', ids).execute();
  return rows.map((row) => [row.id, wordsOf(row)]);
}

const tables = {
  wins: 'wins',
  losses: 'losses',
  afterActionReviews: 'after_action_reviews',
  lessons: 'lessons',
} as const;

type Row = WinRow | LossRow | AfterActionReviewRow | LessonRow;

function dayOfRow(row: Row): string {
  if ('won_on' in row) return row.won_on;
  if ('lost_on' in row) return row.lost_on;
  return 'held_on' in row ? row.held_on : '';
}

function wordsOf(row: Row): string {
  return partsOf(row).filter(Boolean).join('\n');
}

function partsOf(row: Row): string[] {
  if ('won_on' in row)
    return [row.evidence, row.note, row.value_before, row.value_after, row.equity_note, row.next_ask];
  if ('lost_on' in row) return [row.what_happened, row.note];
  if ('held_on' in row) return [row.planned, row.happened, row.why, row.next, row.keep, row.change];
  return [
    row.problem,
    row.tried,
    row.happened,
    row.why,
    row.dissent,
    row.cost,
    row.conditions,
    row.steps,
    row.pitfalls,
    row.again,
    row.confirmed_by,
  ];
}
