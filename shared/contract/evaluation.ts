import { z } from 'zod';

import {
  changedSchema,
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

const idOrNobody = z.string().max(64).nullable();
const numberOrNone = z.number().min(-1e12).max(1e12).nullable();
/** An id of `equityCuts`. */
const cutSchema = z.enum(['race', 'ethnicity', 'gender', 'age', 'neighborhood']);

const indicatorFields = {
  title: nameSchema,
  /** An id of `indicatorDomains`. */
  domain: z.string().min(1).max(40),
  /** The id of an indicator of its domain; '' for one of the coalition's own. */
  template: z.string().max(40),
  definition: lineSchema,
  unit: z.string().trim().min(1).max(20),
  direction: z.enum(['at-least', 'at-most']),
  /** Its counts are of people, so small ones are neither kept nor shown. */
  countsPeople: z.boolean(),
  source: lineSchema,
  ownerPersonId: idOrNobody,
  frequency: z.enum(['', 'monthly', 'quarterly', 'yearly']),
  baselineValue: numberOrNone,
  baselineOn: maybeDay,
  baselineSource: lineSchema,
  targetValue: numberOrNone,
  targetOn: maybeDay,
  cuts: z.array(cutSchema).max(5),
  agreementId: idOrNobody,
  evidenceId: idOrNobody,
  note: markdownSchema,
};
const indicatorPatch = z.object(indicatorFields).partial();
export type IndicatorPatch = z.output<typeof indicatorPatch>;
const indicatorDraft = indicatorPatch.required({ title: true, domain: true, unit: true });
export type IndicatorDraft = z.output<typeof indicatorDraft>;

const valueFields = {
  startsOn: daySchema,
  endsOn: daySchema,
  /** '' for all. */
  cut: z.union([cutSchema, z.literal('')]),
  /** The group within the cut; '' for all. */
  part: z.string().trim().max(200),
  value: z.number().min(-1e12).max(1e12),
  /** How many people stand behind it; null where nobody is counted. */
  people: z.number().int().min(0).max(1e9).nullable(),
  source: lineSchema,
};

const shownValue = z.object({
  ...valueFields,
  /** Null where it is hidden. */
  value: z.number().nullable(),
  id: idSchema,
  version: z.number().int(),
  /** It is too small to be shown, or would give a small one away; which of both is not told. */
  isHidden: z.boolean(),
});
export type IndicatorValue = z.output<typeof shownValue>;

/** What is measured, with its figures; small ones are hidden. */
export const indicatorSchema = z.object({
  ...indicatorFields,
  baselineOn: daySchema.nullable(),
  targetOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  owner: recordLabelSchema.nullable(),
  evidence: recordLabelSchema.nullable(),
  agreementTitle: z.string(),
  /** The earliest first; those of groups stand after that of all. */
  values: z.array(shownValue),
});
export type Indicator = z.output<typeof indicatorSchema>;

const agreementFields = {
  title: nameSchema,
  organizationId: idOrNobody,
  ownerPersonId: idOrNobody,
  status: z.string().min(1).max(40),
  dueOn: maybeDay,
  signedOn: maybeDay,
  endsOn: maybeDay,
  purpose: lineSchema,
  fields: lineSchema,
  security: lineSchema,
  note: lineSchema,
};
export const dataAgreementSchema = z.object({
  ...agreementFields,
  dueOn: daySchema.nullable(),
  signedOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  organization: recordLabelSchema.nullable(),
  owner: recordLabelSchema.nullable(),
});
export type DataAgreement = z.output<typeof dataAgreementSchema>;

const partnershipFields = {
  title: nameSchema,
  kind: z.enum(['evaluator', 'researcher']),
  organizationId: idOrNobody,
  personId: idOrNobody,
  agreementId: idOrNobody,
  /** Of `independenceQuestions`. */
  answers: z.array(z.object({ id: z.string().max(40), answer: z.enum(['yes', 'no']) })).max(20),
  paidBy: lineSchema,
  startsOn: maybeDay,
  endsOn: maybeDay,
  note: lineSchema,
};
export const partnershipSchema = z.object({
  ...partnershipFields,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  organization: recordLabelSchema.nullable(),
  person: recordLabelSchema.nullable(),
});
export type ResearchPartnership = z.output<typeof partnershipSchema>;

const sessionFields = {
  title: nameSchema,
  heldOn: daySchema,
  isHeld: z.boolean(),
  learned: markdownSchema,
  changes: markdownSchema,
  meetingId: idOrNobody,
  decisionId: idOrNobody,
  /** The evidence card that tells what it found. */
  evidenceId: idOrNobody,
};
export const learningSessionSchema = z.object({
  ...sessionFields,
  id: idSchema,
  version: z.number().int(),
  meeting: recordLabelSchema.nullable(),
  decision: recordLabelSchema.nullable(),
  evidence: recordLabelSchema.nullable(),
});
export type LearningSession = z.output<typeof learningSessionSchema>;

const answerSchema = z.object({ question: z.string(), answer: z.string(), settledOn: daySchema.nullable() });

const versioned = { id: idSchema, version: z.number().int() };
const upsert = { id: idSchema.nullable(), version: z.number().int() };

export const evaluation = {
  /** Indicators that are not in the trash, with their figures; at most 300. */
  indicators: procedure.output(z.array(indicatorSchema)),
  /** Fails with `invalid` for an unknown domain, a template that its domain has not, and a baseline of a few people (`smallCount`). */
  createIndicator: procedure.input(indicatorDraft).output(savedSchema),
  updateIndicator: procedure.input(z.object({ ...versioned, patch: indicatorPatch })).output(savedSchema),
  trashIndicator: procedure.input(z.object(versioned)).output(savedSchema),
  /** Writes a figure of a period. Of people fewer than eleven only that they were fewer is kept. Fails with `invalid` for a period that ends before it starts, a cut without a group, a group that has one already, people that are not said where they are counted (`required`), a count that is no whole number (`notACount`), and a share beyond 0 to 100 (`notAShare`). */
  saveValue: procedure
    .input(z.object({ ...upsert, indicatorId: idSchema, value: z.object(valueFields) }))
    .output(savedSchema),
  removeValue: procedure.input(z.object(versioned)).output(changedSchema),
  /** Our own figures and talks that an evidence card tells. */
  toldBy: procedure.input(z.object({ evidenceId: idSchema })).output(
    z.object({
      indicators: z.array(z.object({ id: idSchema, title: z.string() })),
      sessions: z.array(z.object({ id: idSchema, title: z.string(), heldOn: daySchema })),
    }),
  ),
  /** Agreements about data, answers of the plan, those who evaluate, and talks about what the figures say. */
  frame: procedure.output(
    z.object({
      agreements: z.array(dataAgreementSchema),
      answers: z.array(answerSchema),
      partnerships: z.array(partnershipSchema),
      sessions: z.array(learningSessionSchema),
    }),
  ),
  answer: procedure
    .input(z.object({ question: z.string().max(40), answer: markdownSchema, settledOn: maybeDay }))
    .output(changedSchema),
  saveAgreement: procedure.input(z.object({ ...upsert, agreement: z.object(agreementFields) })).output(savedSchema),
  savePartnership: procedure
    .input(z.object({ ...upsert, partnership: z.object(partnershipFields) }))
    .output(savedSchema),
  saveSession: procedure.input(z.object({ ...upsert, session: z.object(sessionFields) })).output(savedSchema),
  /** Takes out an agreement, a partnership or a learning session. */
  removePart: procedure
    .input(z.object({ ...versioned, kind: z.enum(['agreement', 'partnership', 'session']) }))
    .output(changedSchema),
};
