import { basename } from 'node:path';
import { rm, stat } from 'node:fs/promises';

import { attachmentsOf, demandAttachmentRecord, insertAttachments } from '#db/attachments/attachments-repository.ts';
import { keepContent } from '#db/attachments/contents-repository.ts';
import type { AddedFiles, AttachmentRecord } from '#shared/contract/attachments.ts';
import { filesAdded } from '#shared/domain/attachments/attachment-summaries.ts';
import { freeName, safeFileName } from '#shared/domain/attachments/file-names.ts';
import { mediaTypeOf, wordsOf } from '#shared/domain/attachments/media-types.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb, type StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { startReadingTexts } from './read-texts.ts';
import { bytesAt, contentPath, sideFolderOf } from './side-folder.ts';
import { takeFile, type AddProblem, type TakenFile } from './take-file.ts';

/** Files that were picked, with how they are kept. */
export interface FilesToAdd {
  readonly record: AttachmentRecord;
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly note: string;
  readonly isRestricted: boolean;
}

interface NewFile extends TakenFile {
  readonly id: string;
  readonly name: string;
}

/**
 * Adds files to a record as one step. The bytes are on the disk before the rows are: a crash leaves a content that nobody points at,
 * never a row without its file.
 */
export async function addFiles(context: StorageContext, input: FilesToAdd, job: JobHandle): Promise<AddedFiles> {
  const db = workspaceDb(context);
  const folder = sideFolderOf(db.path);
  const record = await demandAttachmentRecord(db.read, input.record);
  const here = await attachmentsOf(db.read, input.record.id);
  const names = new Set(here.map(({ row }) => row.name.toLowerCase()));
  const known = new Map(here.map(({ row }) => [row.hash, row.name]));
  const added: NewFile[] = [];
  const alreadyHere: { name: string; as: string }[] = [];
  const problems: { name: string; reason: AddProblem }[] = [];
  const progress = await progressOf(input.files, job);
  try {
    for (const file of input.files) {
      const given = safeFileName(file.name === '' ? basename(file.path) : file.name);
      const taken = await takeFile(file.path, folder, progress.within);
      await progress.after(file.path);
      if (typeof taken === 'string') {
        problems.push({ name: given, reason: taken });
        continue;
      }
      const same = known.get(taken.hash);
      if (same !== undefined) {
        alreadyHere.push({ name: given, as: same });
        continue;
      }
      const name = freeName(given, names);
      names.add(name.toLowerCase());
      known.set(taken.hash, name);
      added.push({ ...taken, id: newId(), name });
    }
    const saved = added.length === 0 ? undefined : await save(context, input, record, added);
    return {
      added: added.map(({ id, name }) => ({ id, name })),
      alreadyHere,
      problems,
      changeSetId: saved?.changeSetId ?? null,
      summary: saved?.summary ?? '',
      readingJobId: saved === undefined ? null : startReadingTexts(context),
    };
  } catch (error) {
    // Nobody points at these: the step was not written.
    for (const file of added) if (file.isNew) await rm(contentPath(folder, file.hash), { force: true });
    throw error;
  }
}

async function save(context: StorageContext, input: FilesToAdd, record: string, files: readonly NewFile[]) {
  return runStep(context, 'attachments.add', async (writer) => {
    // Cleaning up may have taken bytes that nobody pointed at until now.
    for (const { hash, place } of files)
      if (
        place === 'beside' &&
        (await bytesAt(contentPath(sideFolderOf(workspaceDb(context).path), hash))) === undefined
      )
        throw new AppError('storageBusy', {});
    const rows = files.map((file) => ({ ...file, mediaType: mediaTypeOf(file.name, file.head) }));
    for (const { hash, size, place, bytes, mediaType } of rows)
      await keepContent(
        writer.trx,
        {
          hash,
          size,
          place,
          text_state: wordsOf(mediaType) === 'none' ? 'none' : 'waiting',
          added_at: writer.now,
        },
        bytes,
      );
    await insertAttachments(
      writer,
      input.record,
      rows.map(({ id, name, mediaType, size, hash }) => ({
        id,
        name,
        media_type: mediaType,
        size,
        hash,
        note: input.note,
        is_restricted: input.isRestricted ? 1 : 0,
      })),
    );
    return {
      value: undefined,
      summary: filesAdded(
        files.map((file) => file.name),
        record,
      ),
    };
  });
}

/** Says how many KiB of all the files are read; a person may stop in the middle of one. */
async function progressOf(files: readonly { readonly path: string }[], job: JobHandle) {
  const sizes = new Map<string, number>();
  for (const { path } of files) sizes.set(path, (await stat(path).catch(() => undefined))?.size ?? 0);
  const kibibytes = (bytes: number) => Math.ceil(bytes / 1_024);
  const total = kibibytes(files.reduce((sum, { path }) => sum + (sizes.get(path) ?? 0), 0));
  let before = 0;
  const report = async (bytes: number) => {
    job.report('adding', kibibytes(before + bytes), total);
    await job.pause();
  };
  return {
    within: report,
    after: async (path: string) => {
      before += sizes.get(path) ?? 0;
      await report(0);
    },
  };
}
