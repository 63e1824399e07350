import { z } from 'zod';

import { markdownSchema, procedure } from './base.ts';

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
};
