import type { Readable } from 'node:stream';

import { ZipFile } from 'yazl';

import { findMember } from '#db/members/members-repository.ts';
import { mailBatches } from '#shared/domain/mailings/mail-batches.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { mailDraftBytes } from '../files/write-eml.ts';
import { readRecipients, type Audience } from './read-recipients.ts';

interface DraftsRequest extends Omit<Audience, 'by'> {
  readonly subject: string;
  readonly text: string;
  readonly batchSize: number;
  readonly path: string;
}

/** Writes drafts in which nobody sees who else got them: an `.eml`, or a `.zip` of several. */
export async function saveDrafts(
  context: StorageContext,
  request: DraftsRequest,
): Promise<{ path: string; drafts: number; recipients: number }> {
  const { subject, text, batchSize, path } = request;
  const { addressees } = await readRecipients(context, { ...request, by: 'email' });
  const names = new Map(addressees.map(({ email, record }) => [email, record.label]));
  const batches = mailBatches(
    addressees.map(({ email }) => email),
    batchSize,
  );
  if (batches.length === 0) throw new AppError('invalid', { field: 'people', reason: 'nobodyToWriteTo' });
  if (batches.length > 1 && !isZip(path)) throw new AppError('invalid', { field: 'path', reason: 'needsZip' });
  const me = await findMember(workspaceDb(context).read, context.open.workspace?.meId ?? '');
  const from = me === undefined || me.email === '' ? null : { name: me.name, address: me.email };
  const drafts: Buffer[] = [];
  for (const batch of batches)
    drafts.push(
      await mailDraftBytes({
        from,
        to: [],
        bcc: batch.map((address) => ({ name: names.get(address) ?? '', address })),
        subject,
        text,
      }),
    );
  const file = await createSafeFile(path);
  try {
    const parts = isZip(path) ? zipOf(drafts) : drafts;
    for await (const part of parts) await file.write(part);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
  return { path, drafts: drafts.length, recipients: batches.flat().length };
}

function isZip(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

function zipOf(drafts: readonly Buffer[]): AsyncIterable<Buffer> {
  const zip = new ZipFile();
  const digits = String(drafts.length).length;
  for (const [index, draft] of drafts.entries())
    zip.addBuffer(draft, `message-${String(index + 1).padStart(digits, '0')}-of-${drafts.length}.eml`);
  zip.end();
  // The types name less than what it is: a stream of the archive's bytes.
  return zip.outputStream as Readable as AsyncIterable<Buffer>;
}
