import { z } from 'zod';

/** What the address of every map holds: the decision it is drawn for, and whether its table stands in its place. */
export const mapSearch = z.object({
  /** A wanted decision; the coalition as a whole when left out. */
  decision: z.string().min(1).max(64).optional().catch(undefined),
  as: z.enum(['table']).optional().catch(undefined),
});

/** The part of the address that all maps share. */
export type MapSearch = z.infer<typeof mapSearch>;
