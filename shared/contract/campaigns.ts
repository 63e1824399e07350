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

const amountSchema = z.number().int().min(0).max(2_000_000_000);

const fields = {
  name: nameSchema,
  /** What shall be different at its end. */
  goal: z.string().trim().max(2_000),
  /** An id of `campaignStatuses`. */
  status: z.string().min(1).max(40),
  startsOn: maybeDay,
  endsOn: maybeDay,
  ownerPersonId: z.string().max(64).nullable(),
  committeeId: z.string().max(64).nullable(),
  /** The goal of the coalition that it serves. */
  goalId: z.string().max(64).nullable(),
  /** The money set aside and spent, in minor units such as cents. */
  budget: amountSchema,
  spent: amountSchema,
  /** An ISO 4217 code; '' without money. */
  currency: z.string().max(3),
  budgetNote: lineSchema,
  /** What was learned. */
  note: markdownSchema,
};

const draftSchema = z.object(fields).partial().required({ name: true });
export type CampaignDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type CampaignPatch = z.output<typeof patchSchema>;

const phaseFields = {
  /** An id of `campaignPhases`. */
  phase: z.string().min(1).max(40),
  startsOn: daySchema,
  endsOn: daySchema,
  note: lineSchema.default(''),
};
const phaseSchema = z.object({ id: idSchema, ...phaseFields });
export type CampaignPhase = z.output<typeof phaseSchema>;

const targetFields = {
  segmentId: idSchema,
  /** The band to reach: an id of `stances`; '' where it only informs. */
  band: z.string().max(40).default(''),
  note: lineSchema.default(''),
};

/** How many members stand in each band, by the id of the band. */
const standsSchema = z.record(z.string(), z.number().int());

const targetSchema = z.object({
  id: idSchema,
  ...targetFields,
  name: z.string(),
  /** Where the audience stood on the first day of the campaign; null before it begins. */
  before: standsSchema.nullable(),
  /** Where it stands now, or stood on its last day. */
  now: standsSchema,
});
export type CampaignTarget = z.output<typeof targetSchema>;

const summarySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  name: z.string(),
  goal: z.string(),
  status: z.string(),
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  owner: recordLabelSchema.nullable(),
  audiences: z.array(z.string()),
  /** How many texts it has, and how many of them are out. */
  texts: z.number().int(),
  published: z.number().int(),
  /** The phase that is under way today; '' for none. */
  phase: z.string(),
});
export type CampaignSummary = z.output<typeof summarySchema>;

const campaignSchema = z.object({
  ...fields,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  isInTrash: z.boolean(),
  owner: recordLabelSchema.nullable(),
});
export type Campaign = z.output<typeof campaignSchema>;

const eventTimeSchema = z.object({
  id: idSchema,
  title: z.string(),
  kind: z.string(),
  startsOn: daySchema,
  endsOn: daySchema,
});

const useSchema = z.object({
  id: idSchema,
  assetId: idSchema,
  title: z.string(),
  usedOn: daySchema,
  channel: z.string(),
  place: z.string(),
  reach: z.number().int().nullable(),
  result: z.string(),
});

const heardSchema = z.object({
  id: idSchema,
  text: z.string(),
  /** How often it was heard in as many days before the campaign as it has had until now. */
  before: z.number().int(),
  /** How often it was heard since it began. */
  during: z.number().int(),
});

const detailSchema = z.object({
  campaign: campaignSchema,
  phases: z.array(phaseSchema),
  targets: z.array(targetSchema),
  /** What is outside the coalition from its first to its last day. */
  events: z.array(eventTimeSchema),
  conflicts: z.array(z.object({ phaseId: idSchema, eventId: idSchema, isNear: z.boolean() })),
  /** Where its texts were used, the latest first; at most 200. */
  uses: z.array(useSchema),
  /** How many people its uses reached, as far as it is known. */
  reach: z.number().int(),
  objections: z.array(heardSchema),
});
export type CampaignDetail = z.output<typeof detailSchema>;

const wordReportSchema = z.array(
  z.object({
    assetId: idSchema,
    title: z.string(),
    status: z.string(),
    /** Findings that are not exempt, by their weight; null for a language without rules. */
    found: z.object({ H: z.number().int(), M: z.number().int(), L: z.number().int(), I: z.number().int() }).nullable(),
    /** The words found, the heaviest first, at most twelve. */
    words: z.array(z.object({ words: z.string(), ruleId: z.string(), severity: z.enum(['H', 'M', 'L', 'I']) })),
  }),
);
export type CampaignWordReport = z.output<typeof wordReportSchema>;

const reference = { id: idSchema, version: z.number().int() };

export const campaigns = {
  /** All that are not in the trash: those that run first, then by their first day; at most 200. */
  list: procedure.input(z.object({ today: daySchema })).output(z.array(summarySchema)),
  /** One with everything around it; one in the trash is found. */
  get: procedure.input(z.object({ id: idSchema, today: daySchema })).output(detailSchema),
  /** Words that label or blame people in the texts of a campaign. */
  words: procedure.input(z.object({ id: idSchema })).output(wordReportSchema),
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure.input(z.object({ ...reference, patch: patchSchema })).output(savedSchema),
  /** Puts these phases in place of those that were there; one that names its id stays the same phase. */
  setPhases: procedure
    .input(z.object({ id: idSchema, phases: z.array(z.object({ ...phaseFields, id: idSchema.optional() })).max(40) }))
    .output(savedSchema),
  /** Puts these audiences in place of those that were there. */
  setTargets: procedure
    .input(z.object({ id: idSchema, targets: z.array(z.object(targetFields)).max(30) }))
    .output(savedSchema),
  trash: procedure.input(z.object(reference)).output(savedSchema),
};
