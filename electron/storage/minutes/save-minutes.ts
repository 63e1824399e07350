import { readMinutesDocument } from '#db/meeting-room/minutes-document.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { writeWordDocument } from '../files/write-docx.ts';

/** Writes the minutes to a file that the person picked. */
export async function saveMinutes(
  context: StorageContext,
  input: {
    readonly id: string;
    readonly path: string;
    readonly format: 'docx' | 'md';
    readonly hidesRestricted: boolean;
  },
): Promise<{ path: string }> {
  const path = context.files.demand(input.path, 'write');
  const { title, markdown } = await readMinutesDocument(workspaceDb(context).read, input.id, input.hidesRestricted);
  if (input.format === 'docx') {
    await writeWordDocument(path, title, markdown);
    return { path };
  }
  const file = await createSafeFile(path);
  await file.write(markdown);
  await file.finish();
  return { path };
}
