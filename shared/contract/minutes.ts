import { z } from 'zod';

import { minutesStatuses } from '../domain/meetings/minutes-status.ts';
import { daySchema, idSchema, lineSchema, markdownSchema, procedure, savedSchema } from './base.ts';

const statusSchema = z.enum(minutesStatuses);

const amendmentSchema = z.object({
  id: idSchema,
  number: z.number().int(),
  body: z.string(),
  reason: z.string(),
  memberName: z.string(),
  decisionId: z.string().nullable(),
  createdAt: z.string(),
});
export type MinuteAmendment = z.output<typeof amendmentSchema>;

/** What a document of the minutes holds. */
const documentSchema = z.object({
  id: idSchema,
  /** Leaves restricted items out and names restricted people by nothing. */
  hidesRestricted: z.boolean().default(true),
});

export const minutes = {
  /** The text of each item of a meeting; it changes with every keystroke, and so is asked for apart. */
  texts: procedure
    .input(z.object({ meetingId: idSchema }))
    .output(z.array(z.object({ itemId: idSchema, body: z.string(), version: z.number().int() }))),
  /**
   * Writes the text of an item. `was` is the text that it replaces: fails with `stale` when another one is stored. Writes of one
   * person to one item within a minute are one step of the history. Fails with `minutesLocked`.
   */
  write: procedure.input(z.object({ itemId: idSchema, was: markdownSchema, body: markdownSchema })).output(savedSchema),
  amendments: procedure.input(z.object({ meetingId: idSchema })).output(z.array(amendmentSchema)),
  /** Takes minutes a step on or back. Fails with `minutesStep` for a step that is not there, `minutesLocked` once they are locked. */
  setStatus: procedure
    .input(z.object({ id: idSchema, status: statusSchema, approvedOn: daySchema.nullable().default(null) }))
    .output(savedSchema),
  /** Adds an amendment to locked minutes. Fails with `minutesNotLocked` while they can be corrected instead. */
  amend: procedure
    .input(
      z.object({
        id: idSchema,
        body: markdownSchema.refine((text) => text.trim() !== '', { error: 'required' }),
        reason: lineSchema.min(1, { error: 'required' }),
        decisionId: z.string().max(64).nullable().default(null),
      }),
    )
    .output(savedSchema),
  /** The minutes as one Markdown document for people. */
  document: procedure.input(documentSchema).output(z.object({ title: z.string(), markdown: z.string() })),
  /** Writes the minutes to a file that was picked: a Word document, Markdown, or a mail that waits to be sent. */
  save: procedure
    .input(documentSchema.extend({ path: z.string().min(1).max(4_096), format: z.enum(['docx', 'md', 'eml']) }))
    .output(z.object({ path: z.string() })),
};
