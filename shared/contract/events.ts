import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

import { procedure } from './base.ts';

/** What changed: a feature, and the ids where there are few; an empty list means any of them. */
export const changeEventSchema = z.object({ feature: z.string(), ids: z.array(z.string()) });
export type ChangeEvent = z.output<typeof changeEventSchema>;

export const events = {
  /** Change events from now on, in batches, until the caller leaves. */
  changes: procedure.output(eventIterator(z.array(changeEventSchema))),
};
