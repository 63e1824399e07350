import { z } from 'zod';

/** What the address of the recruitment screen keeps. */
export const recruitmentSearch = z.object({
  kind: z.enum(['organizations', 'people']).optional().catch(undefined),
  view: z.enum(['board', 'table', 'funnel']).optional().catch(undefined),
  ladder: z.string().max(40).optional().catch(undefined),
  owner: z.string().max(64).optional().catch(undefined),
  sector: z.string().max(40).optional().catch(undefined),
  tag: z.string().max(64).optional().catch(undefined),
  /** The partner beside the board. */
  peek: z.string().max(64).optional().catch(undefined),
});
export type RecruitmentSearch = z.output<typeof recruitmentSearch>;
