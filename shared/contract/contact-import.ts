import { z } from 'zod';

import { contactTargets } from '../domain/contact-rows/contact-columns.ts';
import { contactReasons } from '../domain/contact-rows/read-contact-row.ts';
import { idSchema, procedure, recordLabelSchema } from './base.ts';
import { readOptionsSchema } from './imports.ts';

/** Why a row of a log of contacts is kept out, or what of it is not taken as it stands. */
export const contactWarnings = [...contactReasons, 'notFound', 'several', 'twice', 'inTrash'] as const;

const rowSchema = z.object({
  /** The line of the file at which it begins, from 1. */
  line: z.number().int(),
  day: z.string(),
  /** Ids of `content/channels.ts` and `content/interaction-outcomes.ts`; the outcome is '' where nothing is said. */
  channel: z.string(),
  outcome: z.string(),
  heard: z.string(),
  people: z.array(recordLabelSchema),
  /** Names and addresses that are nobody's here, or several people's. */
  unknown: z.array(z.string()),
  /** `new` comes in, `same` is here already, `out` is kept out. */
  state: z.enum(['new', 'same', 'out']),
  warnings: z.array(z.enum(contactWarnings)),
});
export type ContactImportRow = z.output<typeof rowSchema>;

const planSchema = z.object({
  path: z.string().min(1).max(4_096),
  options: readOptionsSchema.default({}),
  /** What each column says; guessed by the header when left out. */
  columns: z.array(z.enum(contactTargets)).max(1_000).optional(),
  /** Whether people who are named and have no record get one. */
  addsPeople: z.boolean().default(false),
});
export type ContactImportPlan = z.output<typeof planSchema>;
/** The same as somebody asks for it: what is not said is guessed. */
export type ContactImportRequest = z.input<typeof planSchema>;

/** The most contacts that are taken from one file. */
export const mostContactRows = 50_000;

/** A log of contacts that was read: what its columns say and what becomes of its rows. */
const previewSchema = z.object({
  fileName: z.string(),
  /** Of what was read: applying asks for the same. */
  hash: z.string(),
  sheets: z.array(z.string()),
  sheet: z.string(),
  header: z.array(z.string()),
  /** The first cells of each column that are not blank. */
  samples: z.array(z.string()),
  columns: z.array(z.enum(contactTargets)),
  counts: z.object({
    new: z.number().int(),
    same: z.number().int(),
    out: z.number().int(),
    /** People who would get a record. */
    newPeople: z.number().int(),
  }),
  /** Some hundred rows, those that are kept out first. */
  rows: z.array(rowSchema),
});
export type ContactImportPreview = z.output<typeof previewSchema>;

export const contactImport = {
  /**
   * Reads a log of contacts from a list (CSV, XLSX) without writing anything: what its columns say and what each row would become.
   * Fails with `fileWrongKind`, `fileDamaged`, `fileRefused` and `invalid` (`tooManyEntries`).
   */
  preview: procedure.input(planSchema).output(previewSchema),
  /** Brings the new rows in as one step. Fails as the preview does, and with `invalid` (`fileChanged`). */
  apply: procedure.input(planSchema.extend({ hash: z.string().max(100) })).output(z.object({ jobId: idSchema })),
};

/** The result of the job. */
export const contactImportResultSchema = z.object({
  added: z.number().int(),
  newPeople: z.number().int(),
  changeSetId: z.string().nullable(),
  summary: z.string(),
});
export type ContactImportResult = z.output<typeof contactImportResultSchema>;
