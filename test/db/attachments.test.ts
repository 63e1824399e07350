import { describe, expect, it } from 'vitest';

import {
  attachmentsOf,
  demandAttachment,
  insertAttachments,
  updateAttachment,
} from '#db/attachments/attachments-repository.ts';
import {
  attachmentsWithout,
  contentsAfter,
  findContent,
  keepContent,
  nextToRead,
  readBlob,
  removeContents,
  saveText,
  unusedContents,
} from '#db/attachments/contents-repository.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { searchRecords } from '#db/search/search-repository.ts';
import type { AttachmentRecord } from '#shared/contract/attachments.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addPerson, moveToTrash, step } from '#test/support/seed.ts';

const hash = 'ab'.repeat(32);
const other = 'cd'.repeat(32);
const bytes = new Uint8Array([0, 1, 255, 37, 10]);

async function add(
  writer: StepWriter,
  record: AttachmentRecord,
  { id, name = 'map.txt', of = hash }: { id: string; name?: string; of?: string },
) {
  await keepContent(
    writer.trx,
    { hash: of, size: 5, place: 'inside', text_state: 'waiting', added_at: writer.now },
    bytes,
  );
  await insertAttachments(writer, record, [
    { id, name, media_type: 'text/plain', size: 5, hash: of, note: '', is_restricted: 0 },
  ]);
}

describe.each(dialects)('files on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are listed with the newest first, without those in the trash, and their bytes come back as they were', async () => {
    const { db } = database;
    const record = { type: 'people', id: await addPerson(db, 'Dana Whitlock') } as const;
    const ids = [newId(), newId(), newId()] as const;
    for (const [index, id] of ids.entries())
      await step(db, (writer) => add(writer, record, { id, name: `${index}.txt` }), {
        at: `2026-03-1${index}T12:00:00.000Z`,
      });
    await moveToTrash(db, 'attachments', ids[1]);
    const files = await attachmentsOf(db.read, record.id);
    expect(files.map(({ row }) => row.name)).toEqual(['2.txt', '0.txt']);
    expect(files[0]?.content).toEqual({ place: 'inside', text_state: 'waiting' });
    expect([...((await readBlob(db.read, hash)) ?? [])]).toEqual([...bytes]);
    expect(await contentsAfter(db.read, '', 10)).toEqual([{ hash, size: 5, place: 'inside' }]);
  });

  it('are found by their name and, once they were read, by their words', async () => {
    const { db } = database;
    const record = { type: 'people', id: await addPerson(db, 'Dana Whitlock') } as const;
    const id = newId();
    await step(db, (writer) => add(writer, record, { id, name: 'needs-map_2026.txt' }));
    const search = async (text: string) =>
      (await searchRecords(db.read, db.dialect, { text, types: ['attachments'], limit: 5, hideRestricted: true })).hits;
    expect(await search('needs 2026')).toMatchObject([{ id, title: 'needs-map_2026.txt', on: record }]);
    expect(await search('naloxone')).toEqual([]);
    expect(await nextToRead(db.read)).toEqual({ hash, size: 5, place: 'inside', mediaType: 'text/plain' });
    await db.write
      .transaction()
      .execute((trx) => saveText(trx, db.dialect, hash, { text: 'Where naloxone is kept', state: 'read' }));
    expect(await search('naloxone')).toMatchObject([{ id, snippet: 'Where naloxone is kept' }]);
    expect(await nextToRead(db.read)).toBeUndefined();
    await step(db, (writer) => updateAttachment(writer, id, 1, { isRestricted: true }));
    expect(await search('naloxone')).toEqual([]);
  });

  it('leave a content behind only when neither a file nor the history needs it', async () => {
    const { db } = database;
    const record = { type: 'people', id: await addPerson(db, 'Dana Whitlock') } as const;
    const [id, gone] = [newId(), newId()];
    await step(db, (writer) => add(writer, record, { id }));
    await step(db, (writer) => add(writer, record, { id: gone, of: other }));
    expect(await unusedContents(db.read)).toEqual([]);
    await step(db, (writer) => writer.remove('attachments', [gone]));
    expect(await unusedContents(db.read)).toEqual([]);
    await db.write.deleteFrom('changes').where('row_key', '=', gone).execute();
    expect(await unusedContents(db.read)).toMatchObject([{ hash: other }]);
    await db.write.transaction().execute((trx) => removeContents(trx, [other]));
    expect(await findContent(db.read, other)).toBeUndefined();
    expect(await readBlob(db.read, other)).toBeUndefined();
    expect(await attachmentsWithout(db.read)).toEqual([]);
    expect(await demandAttachment(db.read, id)).toMatchObject({ name: 'map.txt' });
    await expect(demandAttachment(db.read, gone)).rejects.toMatchObject({ code: 'notFound' });
  });
});
