import {
  attachmentOf,
  attachmentsOf,
  demandAttachment,
  textStateOf,
  updateAttachment,
} from '#db/attachments/attachments-repository.ts';
import { findContent } from '#db/attachments/contents-repository.ts';
import { fileChanged } from '#shared/domain/attachments/attachment-summaries.ts';
import { safeFileName } from '#shared/domain/attachments/file-names.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { addFiles } from './add-files.ts';
import { checkFiles, cleanUpFiles } from './check-files.ts';
import { readPiece, stateOf } from './content-bytes.ts';
import { saveFileCopy } from './save-file-copy.ts';
import { sideFolderOf } from './side-folder.ts';

/** One answer holds at most so many bytes of a file. */
const pieceLength = 1_048_576;

export const attachmentsHandlers = {
  list: os.attachments.list.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    const folder = sideFolderOf(db.path);
    const files = await attachmentsOf(db.read, input.record.id);
    return Promise.all(files.map(async (file) => attachmentOf(file, await stateOf(folder, file.row, file.content))));
  }),

  add: os.attachments.add.handler(({ input, context }) => {
    workspaceDb(context);
    const files = input.files.map((file) => ({ ...file, path: context.files.demand(file.path, 'read') }));
    return { jobId: context.jobs.start((job) => addFiles(context, { ...input, files }, job)) };
  }),

  update: os.attachments.update.handler(async ({ input, context }) => {
    const name = input.patch.name === undefined ? undefined : safeFileName(input.patch.name);
    const result = await runStep(context, 'attachments.update', async (writer) => {
      const before = await demandAttachment(writer.trx, input.id);
      const version = await updateAttachment(writer, input.id, input.version, { ...input.patch, name });
      return { value: version, summary: fileChanged(before.name, name ?? before.name) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  read: os.attachments.read.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    const row = await demandAttachment(db.read, input.id);
    const bytes = await readPiece(db.read, sideFolderOf(db.path), row, input.offset, pieceLength);
    const next = input.offset + bytes.length;
    return {
      base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
      size: row.size,
      nextOffset: bytes.length > 0 && next < row.size ? next : null,
    };
  }),

  text: os.attachments.text.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const content = await findContent(db, (await demandAttachment(db, input.id)).hash);
    return { text: content?.text ?? '', state: textStateOf(content?.text_state) };
  }),

  saveCopy: os.attachments.saveCopy.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    const path = context.files.demand(input.path, 'write');
    await saveFileCopy(db.read, sideFolderOf(db.path), await demandAttachment(db.read, input.id), path);
    return { path };
  }),

  check: os.attachments.check.handler(({ context }) => {
    workspaceDb(context);
    return { jobId: context.jobs.start((job) => checkFiles(context, job)) };
  }),

  cleanUp: os.attachments.cleanUp.handler(({ context }) => {
    workspaceDb(context);
    return { jobId: context.jobs.start((job) => cleanUpFiles(context, job)) };
  }),
};
