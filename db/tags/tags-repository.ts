import type { Tag } from '#shared/contract/tags.ts';
import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { trashedPartnerIds } from '../records/trashed-partners.ts';
import type { TagRow } from '../schema.ts';

/** All tags by name with how many people and organizations carry each; those in the trash are not counted. */
export async function listTags(db: DbReader): Promise<Tag[]> {
  const tags = await db.selectFrom('tags').selectAll().orderBy('sort_name').execute();
  const counts = await countCarriers(db);
  return tags.map((tag) => ({
    id: tag.id,
    version: tag.version,
    name: tag.name,
    peopleCount: counts.get(`${tag.id}/people`) ?? 0,
    organizationsCount: counts.get(`${tag.id}/organizations`) ?? 0,
  }));
}

/** One tag. Fails with `notFound`. */
export async function getTag(db: DbReader, id: string): Promise<TagRow> {
  const row = await db.selectFrom('tags').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'tags', id });
  return row;
}

/** The tag that has this name, in any case and accent. */
export async function findTagByName(db: DbReader, name: string): Promise<TagRow | undefined> {
  return db.selectFrom('tags').selectAll().where('sort_name', '=', foldText(name)).executeTakeFirst();
}

/** Adds a tag whose name no other tag has. */
export async function insertTag(writer: StepWriter, id: string, name: string): Promise<void> {
  await writer.insert('tags', [
    { id, version: 1, created_at: writer.now, updated_at: writer.now, name, sort_name: foldText(name) },
  ]);
}

/** Gives a tag another name. Fails with `invalid` when another tag has it. */
export async function renameTag(
  writer: StepWriter,
  id: string,
  version: number,
  name: string,
): Promise<{ version: number; isChanged: boolean }> {
  const namesake = await findTagByName(writer.trx, name);
  if (namesake !== undefined && namesake.id !== id)
    throw new AppError('invalid', { field: 'name', reason: 'taken', value: namesake.name });
  return writer.update('tags', id, { name, sort_name: foldText(name) }, version);
}

/** The records that carry a tag. */
export async function carriersOf(db: DbReader, tagId: string): Promise<string[]> {
  const rows = await db.selectFrom('record_tags').select('record_id').where('tag_id', '=', tagId).execute();
  return rows.map((row) => row.record_id);
}

/** Takes a tag off records. */
export async function takeTagOff(writer: StepWriter, tagId: string, recordIds: readonly string[]): Promise<number> {
  return writer.remove(
    'record_tags',
    recordIds.map((recordId) => `${recordId}/${tagId}`),
  );
}

/** Counts by `tag/type`: all of them from the index alone, less those in the trash, of which there are few. */
async function countCarriers(db: DbReader): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const add = (tagId: string, type: string, count: number) =>
    counts.set(`${tagId}/${type}`, (counts.get(`${tagId}/${type}`) ?? 0) + count);
  const rows = await db
    .selectFrom('record_tags')
    .select(({ fn }) => ['tag_id', 'record_type', fn.countAll().as('count')])
    .groupBy(['tag_id', 'record_type'])
    .execute();
  for (const row of rows) add(row.tag_id, row.record_type, Number(row.count));
  for (const type of ['people', 'organizations'] as const) {
    const hidden = await selectInBatches(await trashedPartnerIds(db, type), (batch) =>
      db.selectFrom('record_tags').select('tag_id').where('record_id', 'in', batch).execute(),
    );
    for (const row of hidden) add(row.tag_id, type, -1);
  }
  return counts;
}
