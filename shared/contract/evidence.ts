import { z } from 'zod';

import { changedSchema, idSchema, lineSchema, maybeDay, nameSchema, procedure, savedSchema } from './base.ts';

const reference = z.object({ id: idSchema, version: z.number().int() });

const fields = {
  /** What it shows, in a sentence. */
  claim: nameSchema,
  /** The number, in the words in which it may be said. */
  figure: lineSchema,
  /** Who found it, and when. */
  source: lineSchema,
  /** Where we took it from, when that is not the source itself. */
  citedIn: lineSchema,
  /** The day on which somebody last looked it up. */
  verifiedOn: maybeDay,
  /** What it does not show. */
  caveat: z.string().max(10_000),
};
const draftSchema = z.object(fields).partial().required({ claim: true });
export type EvidenceDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type EvidencePatch = z.output<typeof patchSchema>;

/** Where something of the one voice is used. */
export const useSchema = z.object({
  type: z.enum(['messageBoxes', 'objections', 'assets']),
  id: idSchema,
  title: z.string(),
  /** Which point of a message, from 1; 0 elsewhere. */
  point: z.number().int(),
  /** What campaign an asset belongs to; '' for none. */
  campaign: z.string(),
  /** Whether it is an asset that is published. */
  isOut: z.boolean(),
});
export type WordUse = z.output<typeof useSchema>;

const cardSchema = z.object({
  ...fields,
  verifiedOn: z.string().nullable(),
  id: idSchema,
  version: z.number().int(),
  /** The card of the list that it began as; '' for one of our own. */
  card: z.string(),
  uses: z.array(useSchema),
});
export type EvidenceCard = z.output<typeof cardSchema>;

export const evidence = {
  /** The cards in their order with where each is used; at most 500. */
  list: procedure.output(z.array(cardSchema)),
  create: procedure.input(draftSchema).output(savedSchema),
  /** Adds cards of `content/evidence-cards.ts` as one step; those that are there already are left out. */
  addTemplates: procedure.input(z.object({ cards: z.array(z.string().max(60)).min(1).max(50) })).output(changedSchema),
  update: procedure.input(z.object({ ...reference.shape, patch: patchSchema })).output(savedSchema),
  /** Moves it to the trash; what rests on it says so. */
  trash: procedure.input(reference).output(savedSchema),
};
