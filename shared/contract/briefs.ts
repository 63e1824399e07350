import { z } from 'zod';

import { daySchema, idSchema, partnerRefSchema, procedure, recordLabelSchema } from './base.ts';
import { promiseSchema } from './promises.ts';

const contactSchema = z.object({
  id: idSchema,
  on: z.string(),
  channel: z.string(),
  outcome: z.string(),
  /** What we heard, as plain words of at most 600 characters. */
  heard: z.string(),
});

/** What to know before a meeting, on one page. */
export const briefSchema = z.object({
  record: recordLabelSchema,
  title: z.string(),
  organizationName: z.string(),
  pronouns: z.string(),
  sector: z.string(),
  stage: z.string(),
  ownerId: z.string().nullable(),
  doNotContact: z.boolean(),
  /** Consent channels that were declined or taken back. */
  refusals: z.array(z.string()),
  about: z.string(),
  /** -2 to 2; null when not known. */
  stance: z.number().int().nullable(),
  stanceOn: z.string().nullable(),
  influence: z.number().int().nullable(),
  reservation: z.string(),
  promises: z.object({ us: z.array(promiseSchema), them: z.array(promiseSchema) }),
  contacts: z.array(contactSchema),
  /** From the latest 1:1. */
  shared: z.string(),
  wouldWork: z.string(),
  /** Worries that they named, and what did not go well; the latest first. */
  landmines: z.array(z.object({ on: z.string(), text: z.string() })),
  /** The ask: of the next follow-up that asks, else of an outreach plan, else of the latest 1:1. */
  ask: z.string(),
  /** The first warm path: names from us to them; empty when none is known. */
  path: z.array(z.string()),
  pinned: z.array(z.string()),
  /** How many contacts and notes stayed out because they are restricted. */
  keptOut: z.number().int(),
});
export type Brief = z.output<typeof briefSchema>;

export const briefs = {
  get: procedure
    .input(z.object({ record: partnerRefSchema, today: daySchema, includeRestricted: z.boolean().default(false) }))
    .output(briefSchema),
};
