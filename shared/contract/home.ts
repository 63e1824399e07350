import { z } from 'zod';

import { daySchema, procedure, recordLabelSchema } from './base.ts';
import { followUpSchema } from './follow-ups.ts';

export const home = {
  /** What the first screen shows: due work, what was touched lately, and how far the basics are. */
  today: procedure.input(z.object({ today: daySchema })).output(
    z.object({
      overdue: z.array(followUpSchema),
      dueToday: z.array(followUpSchema),
      dueSoon: z.array(followUpSchema),
      counts: z.object({
        overdue: z.number().int(),
        today: z.number().int(),
        week: z.number().int(),
        later: z.number().int(),
      }),
      recent: z.array(recordLabelSchema.extend({ at: z.string(), summary: z.string() })),
      totals: z.object({
        people: z.number().int(),
        organizations: z.number().int(),
        interactionsLast30Days: z.number().int(),
        withoutOwner: z.number().int(),
      }),
      /** Core sectors by how many organizations at the table (committed, active or leading) name each as primary or secondary. */
      sectors: z.array(z.object({ sector: z.string(), organizations: z.number().int() })),
    }),
  ),
};
