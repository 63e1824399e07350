import type { AttachmentContentRow } from '../../schema/attachments.ts';
import { readOnly } from './examine-file.ts';

/** The contents of attached files that a workspace file which is not open here speaks of; none for a file of a version that knew no files. */
export async function contentsOfFile(path: string): Promise<Pick<AttachmentContentRow, 'hash' | 'size' | 'place'>[]> {
  return readOnly(path, false, async (db, pragma) =>
    pragma("table_info('attachment_contents')").length === 0
      ? []
      : db.selectFrom('attachment_contents').select(['hash', 'size', 'place']).orderBy('hash').execute(),
  );
}
