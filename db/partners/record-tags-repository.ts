import type { PartnerType } from '#shared/contract/base.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';

/** The tags of each record, by record id. */
export async function tagsOf(db: DbReader, recordIds: readonly string[]): Promise<Map<string, string[]>> {
  const tags = new Map<string, string[]>();
  for (let start = 0; start < recordIds.length; start += 400) {
    const rows = await db
      .selectFrom('record_tags')
      .select(['record_id', 'tag_id'])
      .where('record_id', 'in', recordIds.slice(start, start + 400))
      .execute();
    for (const row of rows) tags.set(row.record_id, [...(tags.get(row.record_id) ?? []), row.tag_id]);
  }
  return tags;
}

/** Puts tags on records; those that carry one already keep it. Answers how many were put on. */
export async function addTags(
  writer: StepWriter,
  type: PartnerType,
  recordIds: readonly string[],
  tagIds: readonly string[],
): Promise<number> {
  if (tagIds.length === 0 || recordIds.length === 0) return 0;
  await demandTags(writer, tagIds);
  const present = await tagsOf(writer.trx, recordIds);
  const rows = recordIds.flatMap((recordId) =>
    tagIds
      .filter((tagId) => !(present.get(recordId) ?? []).includes(tagId))
      .map((tagId) => ({ record_id: recordId, tag_id: tagId, record_type: type })),
  );
  await writer.insert('record_tags', rows);
  return rows.length;
}

/** Takes tags off records. Answers how many were taken off. */
export async function removeTags(
  writer: StepWriter,
  recordIds: readonly string[],
  tagIds: readonly string[],
): Promise<number> {
  if (tagIds.length === 0) return 0;
  const present = await tagsOf(writer.trx, recordIds);
  const keys = recordIds.flatMap((recordId) =>
    (present.get(recordId) ?? []).filter((tagId) => tagIds.includes(tagId)).map((tagId) => `${recordId}/${tagId}`),
  );
  return writer.remove('record_tags', keys);
}

/** Makes a record carry just these tags. Answers whether anything changed. */
export async function setTags(
  writer: StepWriter,
  type: PartnerType,
  recordId: string,
  tagIds: readonly string[],
): Promise<boolean> {
  const present = (await tagsOf(writer.trx, [recordId])).get(recordId) ?? [];
  const added = await addTags(writer, type, [recordId], tagIds);
  const removed = await removeTags(
    writer,
    [recordId],
    present.filter((tagId) => !tagIds.includes(tagId)),
  );
  return added + removed > 0;
}

async function demandTags(writer: StepWriter, tagIds: readonly string[]): Promise<void> {
  const rows = await writer.trx.selectFrom('tags').select('id').where('id', 'in', tagIds).execute();
  const missing = tagIds.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw new AppError('notFound', { type: 'tags', id: missing });
}
