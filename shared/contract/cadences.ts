import { z } from 'zod';

import { daySchema, maybeDay, partnerRefSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';

/** Days between contacts; 0 means no reminder. */
const everyDaysSchema = z.number().int().min(0, { error: 'daysOutOfRange' }).max(730, { error: 'daysOutOfRange' });

/** A partner who has not heard from us for longer than their rhythm. */
const helloSchema = z.object({
  record: recordLabelSchema,
  organizationName: z.string().nullable(),
  ownerId: z.string().nullable(),
  /** An id of `cadenceTiers`; null when nobody rated the partner. */
  tier: z.string().nullable(),
  everyDays: z.number().int(),
  /** Whether the rhythm is the partner's own. */
  isOwn: z.boolean(),
  lastContactOn: z.string().nullable(),
  /** The day on which a hello was due. */
  dueOn: z.string(),
});
export type Hello = z.output<typeof helloSchema>;

export const cadences = {
  /** The rhythm of every tier: the coalition's own or the usual one. */
  tiers: procedure.output(z.array(z.object({ tier: z.string(), everyDays: z.number().int(), isOwn: z.boolean() }))),
  /** Sets the rhythm of a tier; null goes back to the usual one. */
  setTier: procedure
    .input(z.object({ tier: z.string().max(40), everyDays: everyDaysSchema.nullable() }))
    .output(savedSchema),
  /** The rhythm of one partner, where it comes from, and when they should next hear from us; null days when none applies. */
  of: procedure.input(z.object({ record: partnerRefSchema })).output(
    z.object({
      everyDays: z.number().int().nullable(),
      source: z.enum(['own', 'tier', 'none']),
      tier: z.string().nullable(),
      dueOn: z.string().nullable(),
      pausedUntil: z.string().nullable(),
    }),
  ),
  /** Gives one partner a rhythm of their own, or a pause; null days go back to the tier. */
  set: procedure
    .input(
      z.object({
        record: partnerRefSchema,
        everyDays: everyDaysSchema.nullable(),
        pausedUntil: maybeDay.default(null),
      }),
    )
    .output(savedSchema),
  /** Who is due for a hello, the longest overdue first, and how many there are. */
  due: procedure
    .input(
      z.object({
        today: daySchema,
        ownerId: z.string().max(64).nullable().default(null),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ rows: z.array(helloSchema), total: z.number().int() })),
};
