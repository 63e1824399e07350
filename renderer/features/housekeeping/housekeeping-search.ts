import { z } from 'zod';

/** After how many days a stance is old, where nobody says otherwise. */
export const usualStaleDays = 180;

export const housekeepingSearchSchema = z.object({
  stale: z.int().min(1).max(3_650).optional().catch(undefined),
});
