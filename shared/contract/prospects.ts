import { z } from 'zod';

import { daySchema, idSchema, recordLabelSchema } from './base.ts';
import { warmPathSchema } from './relationships.ts';

/** What a priority rests on, each from 0 to 1. */
const prioritySchema = z.object({
  /** 0 to 100. */
  score: z.number(),
  parts: z.object({
    influence: z.number(),
    gap: z.number(),
    interest: z.number(),
    leverage: z.number(),
    relationship: z.number(),
  }),
  /** What nobody has rated yet: counted as 0. */
  missing: z.array(z.enum(['influence', 'interest', 'relationship'])),
});

/** Somebody who could sit on an empty chair, and why they come first. */
export const prospectSchema = z.object({
  record: recordLabelSchema,
  /** Title and organization. */
  detail: z.string(),
  organization: recordLabelSchema.nullable(),
  stage: z.string(),
  ownerId: z.string().nullable(),
  priority: prioritySchema,
  influence: z.number().int().nullable(),
  interest: z.number().int().nullable(),
  relationship: z.number().int().nullable(),
  /** Whether a rating is their organization's, because nobody rated the person on that scale. */
  isFromOrganization: z.boolean(),
  /** Opponents and undecided decision-makers who listen to them, the heaviest first. */
  moves: z.array(z.object({ record: recordLabelSchema, strength: z.number().int(), influence: z.number().int() })),
  /** The best way to them; null when there is none. */
  path: warmPathSchema.nullable(),
});
export type Prospect = z.output<typeof prospectSchema>;

/** One line of the recruitment plan: a chair to fill, by whom, and who asks. */
export const planLineSchema = z.object({
  seatId: idSchema,
  sector: z.string().min(1).max(40),
  label: z.string(),
  needsDecisionPower: z.boolean(),
  isLivedExperience: z.boolean(),
  /** Whether nobody of the sector is at the table. */
  isGap: z.boolean(),
  prospect: prospectSchema.nullable(),
  /** The member who asks: the owner, or the start of the best path. */
  askerId: z.string().nullable(),
  dueOn: daySchema,
});
export type PlanLine = z.output<typeof planLineSchema>;

/** Whom to ask next for a sector that has nobody, or an empty chair. */
export const recruitSchema = z.object({
  sector: z.string().min(1).max(40),
  /** Chairs of the sector that somebody holds or was asked to. */
  taken: z.number().int(),
  chairs: z.number().int(),
  /** Nobody of the sector is at the table. */
  isGap: z.boolean(),
  prospect: prospectSchema,
});
export type Recruit = z.output<typeof recruitSchema>;
