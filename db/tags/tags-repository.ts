import { sql } from 'kysely';

import type { PartnerType } from '#shared/contract/base.ts';
import type { Tag } from '#shared/contract/tags.ts';
import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { trashedPartnerIds } from '../records/trashed-partners.ts';
import type { TagRow } from '../schema/workspace.ts';

/** The names of all tags by id. */
export async function tagNames(db: DbReader): Promise<Map<string, string>> {
  return new Map((await db.selectFrom('tags').select(['id', 'name']).execute()).map((row) => [row.id, row.name]));
}

/** All tags by name with how many people and organizations carry each; those in the trash are not counted. */
export async function listTags(db: DbReader): Promise<Tag[]> {
  const tags = await db
    .selectFrom('tags')
    .selectAll('tags')
    .select([countCarriers(db, 'people').as('people'), countCarriers(db, 'organizations').as('organizations')])
    .orderBy('sort_name')
    .execute();
  const [people, organizations] = [await countTrashed(db, 'people'), await countTrashed(db, 'organizations')];
  return tags.map((tag) => ({
    id: tag.id,
    version: tag.version,
    name: tag.name,
    peopleCount: Number(tag.people ?? 0) - (people.get(tag.id) ?? 0),
    organizationsCount: Number(tag.organizations ?? 0) - (organizations.get(tag.id) ?? 0),
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

/** How many records of a type carry the tag of the outer query, from the index alone: a tag at a time takes half of what grouping takes. */
function countCarriers(db: DbReader, type: PartnerType) {
  return db
    .selectFrom('record_tags')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('record_tags.tag_id', '=', sql.ref<string>('tags.id'))
    .where('record_tags.record_type', '=', type);
}

/** How many carriers of each tag are in the trash: they are few, and are taken off the counts. */
async function countTrashed(db: DbReader, type: PartnerType): Promise<Map<string, number>> {
  const rows = await selectInBatches(await trashedPartnerIds(db, type), (batch) =>
    db.selectFrom('record_tags').select('tag_id').where('record_id', 'in', batch).execute(),
  );
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.tag_id, (counts.get(row.tag_id) ?? 0) + 1);
  return counts;
}
