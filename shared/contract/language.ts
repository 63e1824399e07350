import { z } from 'zod';

import { idSchema, markdownSchema, nameSchema, procedure, savedSchema } from './base.ts';

const localeSchema = z.enum(['en', 'es']);

const findingSchema = z.object({
  /** An id of `content/language`. */
  ruleId: z.string(),
  /** UTF-16 offsets into the text. */
  start: z.number().int(),
  end: z.number().int(),
  severity: z.enum(['H', 'M', 'L', 'I']),
  /** Why it holds nothing back. */
  exempt: z.enum(['quote', 'proper-name', 'legal', 'self-id']).optional(),
});

/** A text in which words may stay. */
const keeperSchema = z.object({
  type: z.enum(['messageBoxes', 'stories', 'objections', 'outreachPlans', 'meetings', 'guidelines']),
  id: idSchema,
});
export type WordKeeper = z.output<typeof keeperSchema>;

const keptSchema = z.object({
  id: idSchema,
  ruleId: z.string(),
  /** In small letters. */
  words: z.string(),
  reason: z.string(),
  /** Who let them stay; '' when they are gone. */
  memberName: z.string(),
});
export type KeptWords = z.output<typeof keptSchema>;

export const language = {
  /** Words that label or blame people, in the order in which they stand; by the glossary too where a workspace is open. */
  check: procedure.input(z.object({ text: markdownSchema, locale: localeSchema })).output(z.array(findingSchema)),
  /** The words of a text, Markdown, Word or PDF file, and the language that they seem to be in. */
  readFile: procedure
    .input(z.object({ path: z.string().min(1).max(4_096) }))
    .output(z.object({ name: z.string(), text: z.string(), locale: localeSchema })),
  /** How hard the text is to read. */
  readability: procedure.input(z.object({ text: markdownSchema, locale: localeSchema })).output(
    z.object({
      words: z.number().int(),
      sentences: z.number().int(),
      grade: z.number().nullable(),
      ease: z.number().nullable(),
      band: z.enum(['difficult', 'somewhat-difficult', 'normal', 'easy', 'very-easy']).nullable(),
      longSentences: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    }),
  ),
  /** The words that stay in a text though a rule names them, each with its reason. */
  kept: procedure.input(keeperSchema).output(z.array(keptSchema)),
  /** Lets words stay in a text; said again, the reason changes. */
  keep: procedure
    .input(z.object({ keeper: keeperSchema, ruleId: z.string().min(1).max(64), words: nameSchema, reason: nameSchema }))
    .output(savedSchema),
  /** Marks words again. */
  unkeep: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
