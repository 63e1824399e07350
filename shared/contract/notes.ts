import { z } from 'zod';

import { idSchema, markdownSchema, partnerRefSchema, procedure, savedSchema } from './base.ts';

const fields = { body: markdownSchema, isRestricted: z.boolean(), isPinned: z.boolean() };

/** A note on a partner, in Markdown. */
export const noteSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  record: partnerRefSchema,
  authorId: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Note = z.output<typeof noteSchema>;

export const notes = {
  /** Pinned ones first, then the newest. */
  list: procedure.input(z.object({ record: partnerRefSchema })).output(z.array(noteSchema)),
  create: procedure
    .input(z.object({ record: partnerRefSchema, ...z.object(fields).partial().required({ body: true }).shape }))
    .output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
};
