import { z } from 'zod';

/** The parts of a profile that share one place. */
export const profileTabs = ['timeline', 'standing', 'notes', 'changes'] as const;
export type ProfileTab = (typeof profileTabs)[number];

/** What the address of a profile says beside the record. */
export const profileSearchSchema = z.object({ tab: z.enum(profileTabs).optional().catch(undefined) });
