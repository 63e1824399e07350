import { z } from 'zod';

import { winSources } from '../content/win-categories.ts';
import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  markdownSchema,
  nameSchema,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const maybeId = z.string().max(64).nullable();
const sourceSchema = z.object({ from: z.enum(winSources), id: idSchema });

const fields = {
  title: nameSchema,
  wonOn: daySchema,
  /** An id of `winCategories`; '' until somebody says. */
  category: z.string().max(40),
  /** Its step on the ladder of markers, 1 to 5; 0 until somebody says. */
  level: z.number().int().min(0).max(5),
  /** A win is verified only with something that shows it: words, a file, or a text that is put out. */
  status: z.enum(['proposed', 'verified', 'dismissed']),
  /** What shows it: a link, a figure, somebody's words. */
  evidence: lineSchema,
  /** An id of `winProofs`; '' until somebody says. */
  proof: z.string().max(40),
  meetingId: maybeId,
  goalId: maybeId,
  milestoneId: maybeId,
  decisionId: maybeId,
  assetId: maybeId,
  /** The win that this one made possible. */
  pavesWayTo: maybeId,
  /** What changed, in Markdown. */
  note: markdownSchema,
  valueBefore: lineSchema,
  valueAfter: lineSchema,
  /** Whether it may be told outside the coalition. */
  isPublic: z.boolean(),
  /** Who gains by it, and who does not yet. */
  equityNote: lineSchema,
  /** What can be asked for now. */
  nextAsk: lineSchema,
};

const creditFields = z.object({ record: partnerRefSchema, part: lineSchema.default('') });

const draftSchema = z
  .object({ ...fields, credits: z.array(creditFields).max(100), source: sourceSchema })
  .partial()
  .required({ title: true, wonOn: true });
export type WinDraft = z.output<typeof draftSchema>;
const patchSchema = z.object({ ...fields, credits: z.array(creditFields).max(100) }).partial();
export type WinPatch = z.output<typeof patchSchema>;

const winSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  /** What it was proposed from; null when a person wrote it. */
  source: z.object({ from: z.enum(winSources), id: z.string() }).nullable(),
});
export type Win = z.output<typeof winSchema>;

const creditSchema = z.object({
  id: idSchema,
  record: recordLabelSchema,
  part: z.string(),
  /** The day on which they were thanked. */
  thankedOn: z.string().nullable(),
});
export type WinCredit = z.output<typeof creditSchema>;

/** A win on a path: enough to draw it. */
export const winStepSchema = z.object({
  id: idSchema,
  title: z.string(),
  wonOn: z.string(),
  level: z.number().int(),
  category: z.string(),
  pavesWayTo: z.string().nullable(),
});
export type WinStep = z.output<typeof winStepSchema>;

const winDetailSchema = winSchema.extend({
  credits: z.array(creditSchema),
  meeting: recordLabelSchema.nullable(),
  goal: recordLabelSchema.nullable(),
  decision: recordLabelSchema.nullable(),
  asset: recordLabelSchema.nullable(),
  /** The title of the milestone that it meets; '' for none. */
  milestone: z.string(),
  /** The path that it lies on, from the first win to the last; only itself when it lies on none. */
  path: z.array(winStepSchema),
  /** The name of the member who verified it; '' until then. */
  verifiedBy: z.string(),
  verifiedOn: z.string().nullable(),
  /** Files on it. */
  files: z.number().int(),
  /** Tasks that were planned for it. */
  tasks: z.number().int(),
  isInTrash: z.boolean(),
});
export type WinDetail = z.output<typeof winDetailSchema>;

/** A win that the records point at: one from a meeting is a win already, any other becomes one when it is accepted. */
export const winProposalSchema = z.object({
  source: sourceSchema,
  /** The win that waits to be verified, where there is one. */
  win: z.object({ id: idSchema, version: z.number().int() }).nullable(),
  title: z.string(),
  wonOn: z.string(),
  category: z.string(),
  level: z.number().int(),
  evidence: z.string(),
  credits: z.array(z.object({ record: recordLabelSchema, part: z.string() })),
  goalId: z.string().nullable(),
  meetingId: z.string().nullable(),
  milestoneId: z.string().nullable(),
});
export type WinProposal = z.output<typeof winProposalSchema>;

const momentumSchema = z.object({
  /** Weighted points in 30 days; null while nothing was ever won. */
  value: z.number().nullable(),
  prior: z.number().nullable(),
  /** In percent more or less than before; null without points before. */
  trend: z.number().nullable(),
  points: z.number().int(),
  wins: z.number().int(),
  /** Days since the last win. */
  drought: z.number().int().nullable(),
  /** Credited organizations of member organizations, in percent. */
  spread: z.number().nullable(),
  credited: z.number().int(),
  members: z.number().int(),
});
export type WinMomentum = z.output<typeof momentumSchema>;

/** Somebody credited who was not thanked yet. */
const thanksSchema = z.object({
  creditId: idSchema,
  record: recordLabelSchema,
  part: z.string(),
  win: z.object({ id: idSchema, title: z.string(), wonOn: z.string() }),
});
export type OpenThanks = z.output<typeof thanksSchema>;

export const wins = {
  /** Wins that are not in the trash, the latest first; those of one meeting, of some status or of some days where that is asked. */
  list: procedure
    .input(
      z.object({
        meetingId: maybeId.default(null),
        status: z.enum(['proposed', 'verified', 'dismissed']).nullable().default(null),
        from: daySchema.nullable().default(null),
        to: daySchema.nullable().default(null),
        limit: z.number().int().min(1).max(1_000).default(500),
      }),
    )
    .output(z.array(winSchema)),
  /** A win with all that hangs on it, from the trash too. */
  get: procedure.input(z.object({ id: idSchema })).output(winDetailSchema),
  create: procedure.input(draftSchema).output(savedSchema),
  /** Fails with `invalid` when it is to be verified and nothing shows it, or when the path would come back to itself. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  /** What the records of the last 60 days point at, and what waits from meetings, the latest first. What was dismissed is not among it. */
  proposals: procedure.input(z.object({ today: daySchema })).output(z.array(winProposalSchema)),
  /** Takes a proposal as it stands: verified where something shows it, else it waits for evidence. Fails with `notFound` for one that is over. */
  accept: procedure
    .input(z.object({ source: sourceSchema, today: daySchema }))
    .output(savedSchema.extend({ isVerified: z.boolean(), level: z.number().int() })),
  /** Puts a proposal aside for good. */
  dismiss: procedure.input(z.object({ source: sourceSchema, today: daySchema })).output(savedSchema),
  /** Metric m10 with its parts. */
  momentum: procedure.input(z.object({ today: daySchema })).output(momentumSchema),
  /** Who was credited with a win of the last 90 days and not thanked yet; at most 50. */
  thanks: procedure.input(z.object({ today: daySchema })).output(z.array(thanksSchema)),
  /** Notes that somebody was thanked on a day; null takes that back. */
  setThanked: procedure.input(z.object({ creditId: idSchema, on: daySchema.nullable() })).output(changedSchema),
  /** Who was credited in the last verified wins, the most often first, for turning the credit around. */
  rotation: procedure.output(
    z.object({
      /** How many wins were looked at. */
      wins: z.number().int(),
      credited: z.array(z.object({ record: recordLabelSchema, count: z.number().int() })),
    }),
  ),
  /** A letter of thanks to somebody who is credited: whom it goes to, and its words. */
  thankYou: procedure
    .input(z.object({ creditId: idSchema }))
    .output(z.object({ to: z.array(z.string()), subject: z.string(), body: z.string() })),
  /** Writes the card of a win, drawn by the screen, where the person says. */
  saveCard: procedure
    .input(
      z.object({
        path: z.string().min(1).max(4_096),
        format: z.enum(['svg', 'png']),
        base64: z.base64().max(12_000_000),
      }),
    )
    .output(z.object({ path: z.string() })),
  /** Writes that letter as a draft that a mail program opens. */
  saveThankYou: procedure
    .input(
      z.object({ creditId: idSchema, path: z.string().min(1).max(4_096), subject: lineSchema, body: markdownSchema }),
    )
    .output(z.object({ path: z.string() })),
};
