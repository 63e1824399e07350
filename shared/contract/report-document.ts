import { z } from 'zod';

/** A picture of numbers; every one has its table beside it. */
const chartSchema = z.object({
  /** Bars for amounts, a line for days in order, meters for shares of a whole. */
  shape: z.enum(['bar', 'line', 'meter']),
  title: z.string(),
  /** What the numbers are, as the head of their column says it. */
  measure: z.string(),
  /** What the labels are, as the head of their column says it. */
  of: z.string(),
  points: z.array(
    z.object({
      label: z.string(),
      /** Null is "not enough data", which is not 0. */
      value: z.number().nullable(),
      /** The value as people read it. */
      words: z.string(),
    }),
  ),
  /** The end of the scale; null for the largest value. */
  most: z.number().nullable(),
});
export type ReportChart = z.output<typeof chartSchema>;

/** A piece of a document, as pure data: every file and screen draws the same. */
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  /** Plain words of one paragraph; `isNote` for what stands smaller, such as what was left out. */
  z.object({ kind: z.literal('paragraph'), text: z.string(), isNote: z.boolean() }),
  /** Words that people wrote, in Markdown. */
  z.object({ kind: z.literal('words'), markdown: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.object({ label: z.string(), isNumber: z.boolean() })),
    rows: z.array(z.array(z.string())),
  }),
  z.object({ kind: z.literal('chart'), chart: chartSchema }),
]);
export type ReportBlock = z.output<typeof blockSchema>;

const sectionSchema = z.object({
  /** An id of `reportSections`. */
  id: z.string(),
  title: z.string(),
  /** The first words as they follow from the records: what somebody may put their own words in place of. */
  lead: z.string(),
  /** The words in place of the lead, in Markdown; null while the lead stands. */
  ownWords: z.string().nullable(),
  /** The records changed since the own words were written: the lead they took the place of is not this one. */
  isOld: z.boolean(),
  /** The period, or the day, has nothing to tell here. */
  isEmpty: z.boolean(),
  blocks: z.array(blockSchema),
});
export type ReportSection = z.output<typeof sectionSchema>;

export const reportDocumentSchema = z.object({
  title: z.string(),
  /** The name of the coalition. */
  coalition: z.string(),
  /** Facts under the title, one a line: the period, the day of the figures. */
  lines: z.array(z.string()),
  /** The day on which it was made: the one date that a file carries. */
  madeOn: z.string(),
  sections: z.array(sectionSchema),
  /** Records that were kept out because they are restricted. */
  leftOut: z.number().int(),
});
export type ReportDocument = z.output<typeof reportDocumentSchema>;
