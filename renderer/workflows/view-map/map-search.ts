import { z } from 'zod';

/** What the address of every map holds: for which decision it is drawn, whom it shows, and whether its table stands in its place. */
export const mapSearch = z.object({
  /** A wanted decision; the coalition as a whole when left out. */
  decision: z.string().min(1).max(64).optional().catch(undefined),
  as: z.enum(['table', 'board']).optional().catch(undefined),
  /** People when left out. */
  kind: z.enum(['organizations', 'all']).optional().catch(undefined),
  sectors: z.array(z.string().max(40)).max(100).optional().catch(undefined),
  owner: z.string().max(64).optional().catch(undefined),
  /** How far back moves are drawn, in days; 90 when left out. */
  days: z
    .union([z.literal(30), z.literal(180), z.literal(365)])
    .optional()
    .catch(undefined),
});

/** The part of the address that all maps share. */
export type MapSearch = z.infer<typeof mapSearch>;
