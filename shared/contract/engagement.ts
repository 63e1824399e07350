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

const feedbackFields = {
  /** It in a line, without a name. */
  title: nameSchema,
  said: markdownSchema,
  /** By which name it is known; never a real one. */
  alias: lineSchema,
  /** An id of `feedbackRoutes`. */
  route: z.string().min(1).max(40),
  heardOn: daySchema,
  status: z.enum(['new', 'considered', 'changed', 'unchanged']),
  /** What was done about it, or why nothing was. */
  answer: markdownSchema,
  answeredOn: maybeDay,
  toldOn: maybeDay,
  meetingId: idOrNobody,
  decisionId: idOrNobody,
  ownerPersonId: idOrNobody,
  isRestricted: z.boolean(),
};
const feedbackPatch = z.object(feedbackFields).partial();
export type FeedbackPatch = z.output<typeof feedbackPatch>;
const feedbackDraft = feedbackPatch.required({ title: true, route: true, heardOn: true });
export type FeedbackDraft = z.output<typeof feedbackDraft>;

/** What was said, and what was done about it. */
export const feedbackSchema = z.object({
  ...feedbackFields,
  answeredOn: daySchema.nullable(),
  toldOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  kind: z.enum(['official', 'unofficial']),
  meeting: recordLabelSchema.nullable(),
  decision: recordLabelSchema.nullable(),
  owner: recordLabelSchema.nullable(),
});
export type Feedback = z.output<typeof feedbackSchema>;

const stipendFields = {
  personId: idSchema,
  reason: lineSchema,
  meetingId: idOrNobody,
  amountCents: z.number().int().min(0, { error: 'negativeMoney' }).max(1_000_000_000, { error: 'tooMuchMoney' }),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'notACurrency' }),
  dueOn: daySchema,
  paidOn: maybeDay,
  note: lineSchema,
};
/** What is owed to somebody for their time; whom it was owed to is null after they were removed for good. */
export const stipendSchema = z.object({
  ...stipendFields,
  personId: idSchema.nullable(),
  paidOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  person: recordLabelSchema.nullable(),
  /** It is not paid, and its day is more than five days ago. */
  isLate: z.boolean(),
});
export type Stipend = z.output<typeof stipendSchema>;

const supportFields = {
  /** Null for whoever needs it. */
  personId: idOrNobody,
  /** An id of `supportKinds`. */
  kind: z.string().min(1).max(40),
  words: lineSchema,
  startsOn: maybeDay,
  endsOn: maybeDay,
};
export const supportSchema = z.object({
  ...supportFields,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  id: idSchema,
  version: z.number().int(),
  person: recordLabelSchema.nullable(),
});
export type Support = z.output<typeof supportSchema>;

/** A part of a whole: the share is null where the whole is too small for one. */
const shareSchema = z.object({ part: z.number().int(), whole: z.number().int(), share: z.number().nullable() });

const reasonSchema = z.object({ kind: z.enum(['load', 'meetings', 'unpaid']), count: z.number().int() });

/** How people with lived experience take part: counts of seats, votes and items, and never a score of anybody. */
export const engagementOverviewSchema = z.object({
  /** Filled voting seats, as in metric m08. */
  seats: shareSchema,
  bodies: z.array(z.object({ id: idSchema, name: z.string(), lived: z.number().int(), filled: z.number().int() })),
  /** Chairs and co-chairs of active committees. */
  chairs: shareSchema,
  /** Votes by name on decisions of the last 365 days. */
  votes: shareSchema,
  /** Agenda items with a lead, of the last 365 days. */
  items: shareSchema,
  /** Stipends that were due in the last 365 days, and those paid within five days of it. */
  stipends: shareSchema,
  unpaidCents: z.number().int(),
  currency: z.string(),
  /** Feedback: all that has an answer out of all, and answers that were told back out of all answers. */
  answered: shareSchema,
  toldBack: shareSchema,
  /** Who is asked too often, and by what that shows. */
  overAsked: z.array(z.object({ person: recordLabelSchema, reasons: z.array(reasonSchema) })),
});
export type EngagementOverview = z.output<typeof engagementOverviewSchema>;

const versioned = { id: idSchema, version: z.number().int() };
const privacy = z.object({ hideRestricted: z.boolean() });

export const engagement = {
  overview: procedure.input(z.object({ today: daySchema })).output(engagementOverviewSchema),
  /** Feedback that is not in the trash, the latest first; at most 500. */
  feedback: procedure.input(privacy).output(z.array(feedbackSchema)),
  /** Fails with `invalid` for an unknown way, an answer without words, and a day to come. */
  createFeedback: procedure.input(feedbackDraft.extend({ today: daySchema })).output(savedSchema),
  updateFeedback: procedure
    .input(z.object({ ...versioned, today: daySchema, patch: feedbackPatch }))
    .output(savedSchema),
  trashFeedback: procedure.input(z.object(versioned)).output(savedSchema),
  /** “You said, we did” as Markdown: what has an answer and is for all eyes. */
  youSaid: procedure.output(z.object({ title: z.string(), markdown: z.string(), count: z.number().int() })),
  stipends: procedure.input(privacy.extend({ today: daySchema })).output(z.array(stipendSchema)),
  /** Fails with `invalid` for a day of payment that is still to come. */
  saveStipend: procedure
    .input(
      z.object({
        id: idSchema.nullable(),
        version: z.number().int(),
        today: daySchema,
        stipend: z.object(stipendFields),
      }),
    )
    .output(savedSchema),
  removeStipend: procedure.input(z.object(versioned)).output(changedSchema),
  supports: procedure.input(privacy).output(z.array(supportSchema)),
  /** Fails with `invalid` for an unknown kind and an end before its start. */
  saveSupport: procedure
    .input(z.object({ id: idSchema.nullable(), version: z.number().int(), support: z.object(supportFields) }))
    .output(savedSchema),
  removeSupport: procedure.input(z.object(versioned)).output(changedSchema),
};
