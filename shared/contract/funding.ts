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
import { reportDocumentSchema } from './report-document.ts';

/** Money in minor units such as cents: nothing to a trillion dollars. */
const centsSchema = z
  .number()
  .int()
  .min(0, { error: 'negativeMoney' })
  .max(100_000_000_000_000, { error: 'tooMuchMoney' });
const percentSchema = z.number().int().min(0).max(100);
const idOrNobody = z.string().max(64).nullable();

const fields = {
  title: nameSchema,
  /** An id of `fundingTypes`. */
  type: z.string().min(1).max(40),
  /** An id of `fundingStatuses`. */
  status: z.string().min(1).max(40),
  /** Who gives it. */
  funderId: idOrNobody,
  /** Who holds it for the coalition. */
  fiscalAgentId: idOrNobody,
  /** Who sees to its rules and reports. */
  ownerPersonId: idOrNobody,
  amountCents: centsSchema,
  /** An ISO 4217 code. */
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'notACurrency' }),
  /** How likely it is to come, in percent; an award counts as 100. */
  probability: percentSchema,
  startsOn: maybeDay,
  endsOn: maybeDay,
  /** How much of it pays for direct services; null while nobody said. */
  serviceCents: centsSchema.nullable(),
  /** The most that may go to overhead, in percent; null for no limit. */
  overheadCap: percentSchema.nullable(),
  matchCents: centsSchema,
  /** It may pay for anything. */
  isUnrestricted: z.boolean(),
  restrictions: lineSchema,
  /** Costs that it allows. */
  allowable: lineSchema,
  /** Whom and what it may pay for: population, place, service. */
  paysFor: lineSchema,
  /** When which report is due, in words. */
  reporting: lineSchema,
  reapplyOn: maybeDay,
  /** The budget cycle or other event that decides it. */
  eventId: idOrNobody,
  /** What it replaces, or the gap that it closes. */
  replaces: lineSchema,
  note: markdownSchema,
};

const patchSchema = z.object(fields).partial();
export type FundingPatch = z.output<typeof patchSchema>;
const draftSchema = patchSchema.required({ title: true, type: true });
export type FundingDraft = z.output<typeof draftSchema>;

/** A stream of money: asked for, awarded, ended. */
export const fundingStreamSchema = z.object({
  ...fields,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  reapplyOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  funder: recordLabelSchema.nullable(),
  fiscalAgent: recordLabelSchema.nullable(),
  owner: recordLabelSchema.nullable(),
  eventTitle: z.string(),
  /** What the costs take from it in a month. */
  allocatedCents: z.number(),
  /** The costs ask for more in a month than it gives. */
  isOverdrawn: z.boolean(),
  /** Its fiscal years, the first first; empty while it is spread evenly. */
  years: z.array(z.object({ label: z.string(), startsOn: daySchema, endsOn: daySchema, amountCents: centsSchema })),
  /** The day by which to apply: its own, or that of its event less the time that takes; null for none. */
  applyBy: daySchema.nullable(),
  /** The task to apply again; null while there is none. */
  applyTask: z.object({ id: idSchema, dueOn: z.string().nullable(), isDone: z.boolean() }).nullable(),
  createdAt: z.string(),
});
export type FundingStream = z.output<typeof fundingStreamSchema>;

const costFields = {
  title: nameSchema,
  monthlyCents: centsSchema,
  /** An id of `serviceTypes`; '' for what is no service. */
  serviceType: z.string().max(40),
  /** It is a direct service to people. */
  isDirect: z.boolean(),
  startsOn: maybeDay,
  endsOn: maybeDay,
  note: lineSchema,
  /** What of it each stream pays in a month. */
  allocations: z.array(z.object({ streamId: idSchema, monthlyCents: centsSchema })).max(200),
};

/** A line of the budget, with what pays for it. */
export const fundingCostSchema = z.object({
  ...costFields,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  /** What no stream pays, in a month; 0 or more. */
  uncoveredCents: z.number(),
  /** What is paid twice, in a month; 0 or more. */
  doubledCents: z.number(),
});
export type FundingCost = z.output<typeof fundingCostSchema>;

const savingFields = {
  title: nameSchema,
  /** 'avoided': not spent; 'reinvested': moved to diversion and services. */
  kind: z.enum(['avoided', 'reinvested']),
  lowCents: centsSchema,
  highCents: centsSchema,
  startsOn: daySchema,
  endsOn: daySchema,
  /** Where the figure is from: a saving without a source is not kept. */
  source: nameSchema,
  note: lineSchema,
};

/** A line of the ledger of savings. */
export const savingSchema = z.object({ ...savingFields, id: idSchema, version: z.number().int() });
export type Saving = z.output<typeof savingSchema>;

const yearsSchema = z
  .array(z.object({ label: lineSchema, startsOn: daySchema, endsOn: daySchema, amountCents: centsSchema }))
  .max(60);
export type FundingYear = z.output<typeof yearsSchema>[number];

const countSchema = z.number().int().min(0, { error: 'negativeNumber' }).max(1_000_000_000);
const benefitFields = {
  title: nameSchema,
  side: z.enum(['cost', 'benefit']),
  /** Who pays or gains. */
  fallsTo: lineSchema,
  /** What is counted. */
  unit: lineSchema,
  /** How many of it in a year: the fewest and the most. */
  lowUnits: countSchema,
  highUnits: countSchema,
  /** What one is worth: the least and the most. */
  lowCents: centsSchema,
  highCents: centsSchema,
  /** Somebody gets or saves it in cash; else time or places become free. */
  isCash: z.boolean(),
  /** Where the figures are from: a line without a source is not kept. */
  source: nameSchema,
  note: lineSchema,
};

/** A line of the worksheet of costs and benefits, for a year. */
export const benefitLineSchema = z.object({ ...benefitFields, id: idSchema, version: z.number().int() });
export type BenefitLine = z.output<typeof benefitLineSchema>;

const planWordsSchema = z.object({ section: z.string(), words: z.string(), version: z.number().int() });

/** Sums of money in minor units: many of the largest amounts come to more than whole numbers are kept exactly for. */
const sumSchema = z.number();
const share = z.object({ id: z.string(), label: z.string(), cents: sumSchema, share: z.number() });

/** Metric m13 and what lies ahead. */
export const fundingOverviewSchema = z.object({
  currency: z.string(),
  /** Awarded money that runs on the day. */
  totalCents: sumSchema,
  bySource: z.array(share),
  byType: z.array(share),
  concentration: z.number().nullable(),
  diversification: z.number().nullable(),
  normalized: z.number().nullable(),
  serviceShare: z.number().nullable(),
  unsaidCents: sumSchema,
  /** Awarded streams in other currencies, which no sum counts. */
  otherCurrencies: z.number().int(),
  /** What is asked and pending, by its probability. */
  pipelineCents: sumSchema,
  /** What the budget costs in the month of the day. */
  monthlyCents: sumSchema,
  /** How many months the awarded money lasts; null without a budget. */
  runwayMonths: z.number().nullable(),
  /** Twenty-four months from the day on: awarded, expected of what is asked, and the budget. */
  months: z.array(
    z.object({
      /** YYYY-MM. */
      month: z.string(),
      awardedCents: sumSchema,
      hopedCents: sumSchema,
      costCents: sumSchema,
    }),
  ),
  /** Ends of awarded money ahead, the next first, with what then is missing in a month. */
  cliffs: z.array(
    z.object({
      streamId: idSchema,
      title: z.string(),
      on: daySchema,
      monthlyCents: sumSchema,
      gapCents: sumSchema,
    }),
  ),
  /** By service type: what it costs in a month and what nobody pays. */
  services: z.array(
    z.object({
      serviceType: z.string(),
      monthlyCents: sumSchema,
      uncoveredCents: sumSchema,
      /** What the board says of it; null for what is no service or stands there with nothing. */
      board: z
        .object({
          band: z.enum(['green', 'amber', 'red']),
          slots: z.number().int().nullable(),
          need: z.number().int().nullable(),
        })
        .nullable(),
    }),
  ),
  avoided: z.object({ lowCents: sumSchema, highCents: sumSchema }),
  reinvestedCents: z.object({ lowCents: sumSchema, highCents: sumSchema }),
});
export type FundingOverview = z.output<typeof fundingOverviewSchema>;

const versioned = { id: idSchema, version: z.number().int() };

export const funding = {
  /** All streams that are not in the trash, the largest first within their status; at most 500. */
  list: procedure.output(z.array(fundingStreamSchema)),
  overview: procedure.input(z.object({ today: daySchema })).output(fundingOverviewSchema),
  /** Fails with `invalid` for an unknown choice, a stream that ends before it starts and a share above its amount. */
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure.input(z.object({ ...versioned, patch: patchSchema })).output(savedSchema),
  trash: procedure.input(z.object(versioned)).output(savedSchema),
  /**
   * Adds a task for applying again, due on its day or as long before the event that decides it as such an event takes. Fails with
   * `invalid`: 'required' without a day, 'taken' while there is an open task for it.
   */
  planReapplication: procedure.input(z.object({ id: idSchema, today: daySchema })).output(savedSchema),
  /** The same for every stream with a day to come and no open task. */
  planReapplications: procedure.input(z.object({ today: daySchema })).output(changedSchema),
  /**
   * Sets the fiscal years of a stream. Fails with `invalid` at the field of a year: 'endsBeforeStart', 'yearsOverlap', 'outsideStream',
   * and 'moreThanAmount' when together they give more than the stream.
   */
  saveYears: procedure.input(z.object({ ...versioned, years: yearsSchema })).output(savedSchema),
  /** The worksheet of costs and benefits. */
  worksheet: procedure.output(z.array(benefitLineSchema)),
  /** Fails with `invalid` for a low figure above the high one. */
  saveBenefit: procedure
    .input(z.object({ id: idSchema.nullable(), version: z.number().int(), line: z.object(benefitFields) }))
    .output(savedSchema),
  removeBenefit: procedure.input(z.object(versioned)).output(changedSchema),
  /** The sustainability plan on a day: the words that people wrote, the whole as a document, and about how many lines it is over one page (0: it fits). */
  plan: procedure.input(z.object({ today: daySchema })).output(
    z.object({
      words: z.array(planWordsSchema),
      document: reportDocumentSchema,
      linesOver: z.number().int().nonnegative(),
    }),
  ),
  /** Sets the words of a section. Fails with `invalid` for an unknown one and with `stale`. */
  savePlanWords: procedure
    .input(z.object({ section: z.string().max(40), words: markdownSchema, version: z.number().int() }))
    .output(changedSchema),
  costs: procedure.output(z.array(fundingCostSchema)),
  /** Adds a line of the budget, or changes one. Fails with `invalid` as `create` does, and for a stream that is named twice. */
  saveCost: procedure
    .input(z.object({ id: idSchema.nullable(), version: z.number().int(), cost: z.object(costFields) }))
    .output(savedSchema),
  removeCost: procedure.input(z.object(versioned)).output(changedSchema),
  savings: procedure.output(z.array(savingSchema)),
  /** Fails with `invalid` for a low figure above the high one. */
  saveSaving: procedure
    .input(z.object({ id: idSchema.nullable(), version: z.number().int(), saving: z.object(savingFields) }))
    .output(savedSchema),
  removeSaving: procedure.input(z.object(versioned)).output(changedSchema),
};
