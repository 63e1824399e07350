import { Readable } from 'node:stream';

import { ZipFile } from 'yazl';

import { findMember } from '#db/members/members-repository.ts';
import { mailBatches } from '#shared/domain/mailings/mail-batches.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { mailDraftBytes } from '../files/write-eml.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { openAudience, type Audience } from './read-recipients.ts';

interface DraftsRequest extends Omit<Audience, 'by'> {
  readonly subject: string;
  readonly text: string;
  readonly batchSize: number;
  readonly path: string;
}

/** Writes drafts in which nobody sees who else got them: an `.eml`, or a `.zip` of several. One draft at a time is in memory. */
export async function saveDrafts(
  context: StorageContext,
  request: DraftsRequest,
  job: JobHandle,
): Promise<{ path: string; drafts: number; recipients: number }> {
  const { subject, text, batchSize, path } = request;
  job.report('reading', 0, 0);
  const names = await namesByAddress(context, request, job);
  const batches = mailBatches([...names.keys()], batchSize);
  if (batches.length === 0) throw new AppError('invalid', { field: 'people', reason: 'nobodyToWriteTo' });
  if (batches.length > 1 && !isZip(path)) throw new AppError('invalid', { field: 'path', reason: 'needsZip' });
  const me = await findMember(workspaceDb(context).read, context.open.workspace?.meId ?? '');
  const from = me === undefined || me.email === '' ? null : { name: me.name, address: me.email };
  const draftOf = (batch: readonly string[]): Promise<Buffer> =>
    mailDraftBytes({
      from,
      to: [],
      bcc: batch.map((address) => ({ name: names.get(address) ?? '', address })),
      subject,
      text,
    });
  async function* drafts(): AsyncGenerator<Buffer> {
    for (const [index, batch] of batches.entries()) {
      job.report('writing', index, batches.length);
      await job.pause();
      yield await draftOf(batch);
    }
  }
  const file = await createSafeFile(path);
  try {
    const parts = isZip(path) ? zipOf(drafts(), batches.length) : drafts();
    for await (const part of parts) await file.write(part);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
  return { path, drafts: batches.length, recipients: batches.flat().length };
}

/** Who gets mail: names by addresses, in the order of the table. */
async function namesByAddress(
  context: StorageContext,
  request: DraftsRequest,
  job: JobHandle,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const audience = await openAudience(context, { ...request, by: 'email' }, () => job.pause());
  for await (const { addressees } of audience.batches())
    for (const { email, record } of addressees) if (!names.has(email)) names.set(email, record.label);
  return names;
}

function isZip(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

/** An archive whose drafts are made when their turn comes. */
function zipOf(drafts: AsyncGenerator<Buffer>, count: number): AsyncIterable<Buffer> {
  const zip = new ZipFile();
  // The types name less than what it is: a stream of the archive's bytes.
  const output = zip.outputStream as Readable;
  const digits = String(count).length;
  for (let at = 1; at <= count; at++)
    zip.addReadStreamLazy(`message-${String(at).padStart(digits, '0')}-of-${count}.eml`, (give) => {
      drafts.next().then(
        ({ value }) => give(null, Readable.from(value === undefined ? [] : [value])),
        (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))),
      );
    });
  zip.end();
  // Its pieces are buffers.
  return output as AsyncIterable<Buffer>;
}
