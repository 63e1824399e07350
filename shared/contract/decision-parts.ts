import { z } from 'zod';

import { decisionRuleIds } from '../content/decision-rules.ts';
import { lineSchema } from './base.ts';

/** A number of people or votes. */
export const countSchema = z.number().int().min(0).max(1_000_000);
/** By which rule a decision is made, and with what numbers. */
export const ruleSchema = z.object({
  kind: z.enum(decisionRuleIds),
  threshold: z.number(),
  fallback: z.number(),
  rounds: z.number().int(),
  /** Null: as the guidelines say. */
  minSectors: z.number().int().nullable(),
  needsLivedExperience: z.boolean().nullable(),
});
/** How many gave 1, 2, 3, 4 and 5. */
export const gradientSchema = z.array(countSchema).length(5);
/** A way that was open, and whether it was taken. */
export const optionSchema = z.object({ title: lineSchema, why: z.string().max(10_000), isChosen: z.boolean() });
export type DecisionOption = z.output<typeof optionSchema>;
/** A vote that went before the one that counts. */
export const roundSchema = z.object({
  method: z.enum(['tally', 'gradient']),
  yes: countSchema,
  no: countSchema,
  abstain: countSchema,
  gradient: gradientSchema,
});
export type DecisionRound = z.output<typeof roundSchema>;
/** What somebody said is true before it was recorded, in their words. */
export const confirmationSchema = z.object({
  what: z.string().min(1).max(60),
  on: z.string(),
  words: z.string().max(10_000),
});
export type GivenConfirmation = z.output<typeof confirmationSchema>;
/** Who was there, in numbers. */
export const quorumSchema = z.object({
  filled: countSchema,
  here: countSchema,
  bodySectors: countSchema,
  sectors: z.array(z.string().max(60)).max(100),
  livedExperience: countSchema,
  livedExperienceHere: countSchema,
});
