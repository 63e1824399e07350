import { z } from 'zod';

import { idSchema, lineSchema, markdownSchema, nameSchema, procedure, savedSchema } from './base.ts';

/** What files hang on. */
export const attachmentRecordTypes = [
  'people',
  'organizations',
  'goals',
  'committees',
  'meetings',
  'tasks',
  'decisions',
  'agreements',
  'guidelines',
  'wins',
  'losses',
  'lessons',
  'risks',
  'campaigns',
  'assets',
  'stories',
  'evidenceCards',
  'messageBoxes',
  'objections',
  'pressOutlets',
  'wantedDecisions',
  'outreachPlans',
  'informationSessions',
  'externalEvents',
  'pathwayMemos',
  'fundingStreams',
  'trainingSessions',
  'feedback',
  'indicators',
  'networkContacts',
] as const;
const recordSchema = z.object({ type: z.enum(attachmentRecordTypes), id: idSchema });
export type AttachmentRecord = z.output<typeof recordSchema>;

const pathSchema = z.string().min(1).max(4_096);
const jobSchema = z.object({ jobId: z.string() });

/** A file on a record. */
export const attachmentSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  record: recordSchema,
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number().int(),
  note: z.string(),
  isRestricted: z.boolean(),
  addedById: z.string().nullable(),
  addedAt: z.string(),
  /** Whether its bytes are there: 'changed' when their number is another one. */
  state: z.enum(['here', 'missing', 'changed']),
  /** Whether the words in it are found by the search. */
  textState: z.enum(['waiting', 'read', 'none', 'failed']),
});
export type Attachment = z.output<typeof attachmentSchema>;

/** Why a file was not added. */
export const addProblems = ['empty', 'tooLarge', 'unreadable', 'missing', 'folder'] as const;

/** What the job of `attachments.add` ends in. */
export const addedFilesSchema = z.object({
  added: z.array(z.object({ id: idSchema, name: z.string() })),
  /** Files that the record had already, by name: they are not added again. */
  alreadyHere: z.array(z.object({ name: z.string(), as: z.string() })),
  problems: z.array(z.object({ name: z.string(), reason: z.enum(addProblems) })),
  changeSetId: idSchema.nullable(),
  summary: z.string(),
  /** The job that reads the words out of new files; null when there are none. */
  readingJobId: z.string().nullable(),
});
export type AddedFiles = z.output<typeof addedFilesSchema>;

/** A file whose bytes are not what was added. */
const brokenFileSchema = z.object({
  id: idSchema,
  name: z.string(),
  isRestricted: z.boolean(),
  record: recordSchema,
  recordLabel: z.string(),
});

/** What the job of `attachments.check` ends in. */
export const filesCheckSchema = z.object({
  /** How many contents were read, and their bytes. */
  files: z.number().int(),
  bytes: z.number().int(),
  missing: z.array(brokenFileSchema),
  changed: z.array(brokenFileSchema),
  /** Contents that nothing points at, and files in the side folder that no content knows. */
  orphans: z.object({ count: z.number().int(), bytes: z.number().int() }),
  /** Where files of more than 256 KiB are. */
  folder: z.string(),
});
export type FilesCheck = z.output<typeof filesCheckSchema>;

export const attachments = {
  /** The files on a record that are not in the trash, the newest first; at most 1,000. */
  list: procedure.input(z.object({ record: recordSchema })).output(z.array(attachmentSchema)),
  /**
   * Adds files that the person picked, as one step. Runs as a job; its result is an `AddedFiles`. Files that cannot be added are told and the others stay.
   * Fails with `storageFull` when the disk is, and then adds none.
   */
  add: procedure
    .input(
      z.object({
        record: recordSchema,
        files: z
          .array(z.object({ path: pathSchema, name: lineSchema.default('') }))
          .min(1)
          .max(1_000),
        note: markdownSchema.default(''),
        isRestricted: z.boolean().default(false),
      }),
    )
    .output(jobSchema),
  update: procedure
    .input(
      z.object({
        id: idSchema,
        version: z.number().int(),
        patch: z.object({ name: nameSchema, note: markdownSchema, isRestricted: z.boolean() }).partial(),
      }),
    )
    .output(savedSchema),
  /** A piece of a file's bytes as base64, at most 1 MiB. Fails with `fileMissing` or `fileDamaged`. */
  read: procedure
    .input(z.object({ id: idSchema, offset: z.number().int().min(0).default(0) }))
    .output(z.object({ base64: z.string(), size: z.number().int(), nextOffset: z.number().int().nullable() })),
  /** The words that were read out of a file. */
  text: procedure
    .input(z.object({ id: idSchema }))
    .output(z.object({ text: z.string(), state: attachmentSchema.shape.textState })),
  /** Writes a copy to a path that the person picked; fails with `fileMissing` or `fileDamaged` when the bytes are not what was added. */
  saveCopy: procedure.input(z.object({ id: idSchema, path: pathSchema })).output(z.object({ path: z.string() })),
  /** Reads every content and compares it with its hash. Runs as a job; its result is a `FilesCheck`. */
  check: procedure.output(jobSchema),
  /** Removes contents that nothing points at any more. Runs as a job; its result is `{ count, bytes }`. */
  cleanUp: procedure.output(jobSchema),
};
