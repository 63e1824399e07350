import { z } from 'zod';

import { reportKinds, reportSections, reportSubjects } from '../content/report-kinds.ts';
import { daySchema, idSchema, markdownSchema, nameSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';
import { reportDocumentSchema } from './report-document.ts';

const kindSchema = z.enum(reportKinds.map((kind) => kind.id));
const sectionSchema = z.enum(reportSections.map((section) => section.id));

/** What somebody wrote over a part: its title and its first words; `was` is the lead that the words took the place of. */
const wordsSchema = z.object({
  title: z.string().trim().max(200).nullable().default(null),
  text: markdownSchema.nullable().default(null),
  was: z.string().max(20_000).default(''),
});
export type ReportWords = z.output<typeof wordsSchema>;

const fields = {
  title: nameSchema,
  periodStart: daySchema,
  periodEnd: daySchema,
  /** The committee, campaign or meeting that it is about. */
  subjectId: z.string().max(64).nullable(),
  /** The parts in their order, each once. */
  sections: z.array(sectionSchema).max(reportSections.length),
  /** By the id of the part. */
  words: z.partialRecord(sectionSchema, wordsSchema),
};
const patchSchema = z.object(fields).partial();
export type ReportPatch = z.output<typeof patchSchema>;

const draftSchema = patchSchema.extend({
  kind: kindSchema,
  title: nameSchema,
  periodStart: daySchema,
  periodEnd: daySchema,
});
export type ReportDraft = z.output<typeof draftSchema>;

const reportSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  kind: kindSchema,
  subjectType: z.enum(reportSubjects).nullable(),
  subject: recordLabelSchema.nullable(),
  updatedAt: z.string(),
  isInTrash: z.boolean(),
});
export type Report = z.output<typeof reportSchema>;

const summarySchema = reportSchema.pick({
  id: true,
  version: true,
  kind: true,
  title: true,
  periodStart: true,
  periodEnd: true,
  subject: true,
  updatedAt: true,
});
export type ReportSummary = z.output<typeof summarySchema>;

const documentIn = z.object({
  id: idSchema,
  today: daySchema,
  /** Keeps restricted records and their names out. */
  hidesRestricted: z.boolean(),
});

/** The files that a report can be saved as; a web page is always without restricted records. */
export const reportFormats = ['docx', 'html', 'md'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reports = {
  /** Kept reports that are not in the trash, the latest change first, at most 500. */
  list: procedure.input(z.object({}).prefault({})).output(z.array(summarySchema)),
  /** A report, from the trash too. Fails with `notFound`. */
  get: procedure.input(z.object({ id: idSchema })).output(reportSchema),
  /**
   * Keeps a report with the usual parts of its kind where none are named. Fails with `invalid` for a period that ends before it begins or is
   * longer than ten years, and with `notFound` for a subject that is not there.
   */
  create: procedure.input(draftSchema).output(savedSchema),
  /** Fails as `create` does, and with `stale`. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  trash: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
  /** The report as it reads now: its parts with what the records say of the period. */
  document: procedure.input(documentIn).output(reportDocumentSchema),
  /** The packet of a meeting, without keeping a report; what is restricted stays out. Fails with `notFound`. */
  packet: procedure.input(z.object({ meetingId: idSchema, today: daySchema })).output(reportDocumentSchema),
  /** Writes the report to a file that was picked. The same records on the same day give the same bytes. */
  save: procedure
    .input(documentIn.extend({ path: z.string().min(1).max(4_096), format: z.enum(reportFormats) }))
    .output(z.object({ path: z.string() })),
  /** Writes a document that a screen shows to a file that was picked: the same bytes for the same document. */
  write: procedure
    .input(
      z.object({ path: z.string().min(1).max(4_096), format: z.enum(reportFormats), document: reportDocumentSchema }),
    )
    .output(z.object({ path: z.string() })),
};
