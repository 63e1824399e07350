import type { KeptWords, WordKeeper } from '#shared/contract/language.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { KeptWordsRow } from '../schema/glossary.ts';
import { purgeRows } from '../trash/purge-rows.ts';

/** The tables of the texts in which words may stay. */
const keepers = {
  messageBoxes: 'message_boxes',
  stories: 'stories',
  objections: 'objections',
  outreachPlans: 'outreach_plans',
  meetings: 'meetings',
  guidelines: 'guidelines',
} as const;

/** The words that stay in a text, in the order in which they were let stay. */
export async function keptWords(db: DbReader, keeper: WordKeeper): Promise<KeptWords[]> {
  const rows = await db
    .selectFrom('kept_words')
    .leftJoin('members', 'members.id', 'kept_words.member_id')
    .select(['kept_words.id', 'kept_words.rule_id', 'kept_words.words', 'kept_words.reason', 'members.name as member'])
    .where('kept_words.record_id', '=', keeper.id)
    .where('kept_words.record_type', '=', keeper.type)
    .orderBy('kept_words.created_at')
    .orderBy('kept_words.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ruleId: row.rule_id,
    words: row.words,
    reason: row.reason,
    memberName: row.member ?? '',
  }));
}

/** Fails with `notFound` unless the text is in use. */
export async function demandKeeper(db: DbReader, { type, id }: WordKeeper): Promise<void> {
  const row = await db.selectFrom(keepers[type]).select('deleted_at').where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type, id });
}

/** Lets words stay in a text; those that stay already get the new reason. */
export async function keepWords(
  writer: StepWriter,
  id: string,
  keeper: WordKeeper,
  kept: Pick<KeptWordsRow, 'rule_id' | 'words' | 'reason'>,
): Promise<string> {
  const known = await writer.trx
    .selectFrom('kept_words')
    .select('id')
    .where('record_id', '=', keeper.id)
    .where('rule_id', '=', kept.rule_id)
    .where('words', '=', kept.words)
    .executeTakeFirst();
  if (known !== undefined) {
    await writer.update('kept_words', known.id, { reason: kept.reason });
    return known.id;
  }
  await writer.insert('kept_words', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      record_type: keeper.type,
      record_id: keeper.id,
      ...kept,
      member_id: writer.memberId,
    },
  ]);
  return id;
}

/** What was let stay. Fails with `notFound`. */
export async function demandKept(db: DbReader, id: string): Promise<KeptWordsRow> {
  const row = await db.selectFrom('kept_words').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'keptWords', id });
  return row;
}

/** Removes what was let stay in a text that goes for good; answers the ids. */
export async function purgeKeptWords(
  trx: DbTransaction,
  dialect: DialectOperations,
  recordId: string,
): Promise<string[]> {
  return purgeRows(trx, dialect, 'kept_words', 'record_id', recordId);
}
