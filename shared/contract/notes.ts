import { z } from 'zod';

import { idSchema, markdownSchema, partnerTypes, procedure, savedSchema } from './base.ts';

const fields = { body: markdownSchema, isRestricted: z.boolean(), isPinned: z.boolean() };

/** What notes hang on: partners, and tasks, where they are comments. */
export const noteRecordTypes = [...partnerTypes, 'tasks'] as const;
const recordSchema = z.object({ type: z.enum(noteRecordTypes), id: idSchema });
export type NoteRecord = z.output<typeof recordSchema>;

/** A note on a partner, or a comment on a task, in Markdown. */
export const noteSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  record: recordSchema,
  authorId: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Note = z.output<typeof noteSchema>;

export const notes = {
  /** Pinned ones first, then the newest. */
  list: procedure.input(z.object({ record: recordSchema })).output(z.array(noteSchema)),
  create: procedure
    .input(z.object({ record: recordSchema, ...z.object(fields).partial().required({ body: true }).shape }))
    .output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
};
