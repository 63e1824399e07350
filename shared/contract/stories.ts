import { z } from 'zod';

import {
  daySchema,
  idSchema,
  lineSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import { useSchema } from './evidence.ts';

const reference = z.object({ id: idSchema, version: z.number().int() });
const idsSchema = z.array(z.string().max(40)).max(20);

/** What somebody agreed to when they let their story be told. */
const consentSchema = z.object({
  /** Ids of `storyUses`. */
  uses: idsSchema,
  /** Ids of `storyParts`. */
  parts: idsSchema,
  /** Ids of `storyRisks`. */
  risks: idsSchema,
  /** The day on which it was read back to them; '' when it was not. */
  readBackOn: z.union([daySchema, z.literal('')]),
  isPaid: z.boolean(),
  paid: lineSchema,
});

const fields = {
  title: nameSchema,
  body: markdownSchema,
  /** How the person is described. */
  teller: lineSchema,
  alias: lineSchema,
  personId: z.string().max(64).nullable(),
  supportPersonId: z.string().max(64).nullable(),
  consent: consentSchema,
  consentedOn: maybeDay,
  expiresOn: maybeDay,
  isRestricted: z.boolean(),
  note: z.string().max(10_000),
};
const draftSchema = z.object(fields).partial().required({ title: true });
export type StoryDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type StoryPatch = z.output<typeof patchSchema>;

const consentStateSchema = z.enum(['missing', 'given', 'ending', 'expired', 'withdrawn']);

export const storySchema = z.object({
  ...fields,
  consentedOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  withdrawnOn: z.string().nullable(),
  id: idSchema,
  version: z.number().int(),
  person: recordLabelSchema.nullable(),
  supportPerson: recordLabelSchema.nullable(),
  /** Where the consent stands today. */
  state: consentStateSchema,
  /** What is missing from the record of consent: ids of `consentGaps`. */
  gaps: z.array(z.string()),
  uses: z.array(useSchema),
});
export type Story = z.output<typeof storySchema>;

export const stories = {
  /** All stories in use with where each is told, those that may no longer be told first; at most 500. */
  list: procedure.output(z.array(storySchema)),
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure.input(z.object({ ...reference.shape, patch: patchSchema })).output(savedSchema),
  /** Notes that somebody took their consent back: every use is flagged from then on. Nothing is removed by itself. */
  withdraw: procedure.input(z.object({ ...reference.shape, on: daySchema })).output(savedSchema),
  /** Where a story is told, and so what is to be taken down once it may not be. */
  uses: procedure.input(z.object({ id: idSchema })).output(z.array(useSchema)),
  trash: procedure.input(reference).output(savedSchema),
};
