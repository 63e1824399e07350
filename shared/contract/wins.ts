import { z } from 'zod';

import { daySchema, idSchema, lineSchema, markdownSchema, nameSchema, procedure, savedSchema } from './base.ts';

const fields = {
  title: nameSchema,
  wonOn: daySchema,
  /** What kind of win it is; '' until somebody says. */
  category: z.string().max(40),
  /** Its step on the ladder of markers, 1 to 5; 0 until somebody says. */
  level: z.number().int().min(0).max(5),
  status: z.enum(['proposed', 'verified', 'dismissed']),
  /** What shows it: a link, a figure, somebody's words. */
  evidence: lineSchema,
  meetingId: z.string().max(64).nullable(),
  goalId: z.string().max(64).nullable(),
  note: markdownSchema,
};

const draftSchema = z.object(fields).partial().required({ title: true, wonOn: true });
export type WinDraft = z.output<typeof draftSchema>;

const winSchema = z.object({ ...fields, id: idSchema, version: z.number().int() });
export type Win = z.output<typeof winSchema>;

export const wins = {
  /** Wins that are not in the trash, the latest first; those of one meeting where it is named. */
  list: procedure
    .input(
      z.object({
        meetingId: z.string().max(64).nullable().default(null),
        limit: z.number().int().min(1).max(1_000).default(500),
      }),
    )
    .output(z.array(winSchema)),
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
};
