import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  nameSchema,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const reference = z.object({ id: idSchema, version: z.number().int() });
const passageSchema = z.string().max(100_000);
const noteSchema = z.string().trim().max(10_000);
const maybeId = z.string().max(64).nullable();

const fields = {
  /** What they say. */
  text: nameSchema,
  /** The worry behind it. */
  worry: lineSchema,
  /** The points of the reply, in Markdown. */
  reply: passageSchema,
  evidenceId: maybeId,
  /** Who says it best, in words. */
  messenger: lineSchema,
  /** Who is assigned to say it. */
  messengerId: maybeId,
  /** An id of `objectionStatuses`. */
  status: z.string().max(40),
};
const draftSchema = z.object(fields).partial().required({ text: true });
export type ObjectionDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type ObjectionPatch = z.output<typeof patchSchema>;

const coverageSchema = z.enum(['noReply', 'nobody', 'weak', 'covered', 'retired']);

const objectionSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  /** Where it came from: 'content', 'meeting', 'session', 'contact' or 'own'. */
  source: z.string(),
  sourceId: z.string(),
  messengerPerson: recordLabelSchema.nullable(),
  /** The claim of its evidence card; '' for none. */
  evidenceClaim: z.string(),
  coverage: coverageSchema,
  /** How many partners hold it. */
  holders: z.number().int(),
  lastHeardOn: z.string().nullable(),
  replies: z.number().int(),
  /** How many replies moved somebody toward us. */
  moved: z.number().int(),
  /** The latest score of a rehearsal by anybody, and by whoever uses this computer. */
  lastScore: z.number().int().nullable(),
  myScore: z.number().int().nullable(),
  isInTrash: z.boolean(),
});
export type Objection = z.output<typeof objectionSchema>;

const holderSchema = z.object({
  id: idSchema,
  record: recordLabelSchema,
  /** An id of `stances`. */
  stance: z.string(),
  heardOn: z.string(),
  interactionId: z.string().nullable(),
  note: z.string(),
});
export type ObjectionHolder = z.output<typeof holderSchema>;

/** A move of a partner's stance: from and to are -2 to 2. */
const shiftSchema = z.object({
  assessmentId: idSchema,
  record: recordLabelSchema,
  on: z.string(),
  from: z.number().int(),
  to: z.number().int(),
});

const replySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  record: recordLabelSchema,
  repliedOn: z.string(),
  messenger: recordLabelSchema.nullable(),
  interactionId: z.string().nullable(),
  /** An id of `replyResults`. */
  result: z.string(),
  note: z.string(),
  /** The move that it is credited with. */
  credit: shiftSchema.nullable(),
  /** A move that may come of it, for somebody to judge. */
  proposed: shiftSchema.nullable(),
});
export type ObjectionReply = z.output<typeof replySchema>;

const rehearsalSchema = z.object({
  id: idSchema,
  objectionId: idSchema,
  objection: z.string(),
  memberName: z.string(),
  rehearsedOn: z.string(),
  score: z.number().int(),
  note: z.string(),
});
export type Rehearsal = z.output<typeof rehearsalSchema>;

/** A question from a meeting or an information session that waits to be put somewhere. */
const questionSchema = z.object({
  id: idSchema,
  text: z.string(),
  answer: z.string(),
  askedBy: recordLabelSchema.nullable(),
  /** Where it was asked. */
  place: z
    .object({ type: z.enum(['meetings', 'informationSessions']), id: idSchema, title: z.string(), on: z.string() })
    .nullable(),
  /** The objection of the bank that sounds most like it; null when none does. */
  near: z.object({ id: idSchema, text: z.string() }).nullable(),
});
export type WaitingQuestion = z.output<typeof questionSchema>;

const replyFields = {
  repliedOn: daySchema,
  messengerId: maybeId,
  /** An id of `replyResults`. */
  result: z.string().max(40),
  note: noteSchema,
};

export const objections = {
  /** Those in use: the uncovered first, then the most often heard; at most 500. */
  list: procedure.output(z.array(objectionSchema)),
  /** One with who holds it, what was replied, and its rehearsals; one in the trash is found. */
  get: procedure.input(z.object({ id: idSchema })).output(
    z.object({
      objection: objectionSchema,
      holders: z.array(holderSchema),
      replies: z.array(replySchema),
      rehearsals: z.array(rehearsalSchema),
      questions: z.array(z.object({ id: idSchema, text: z.string(), place: z.string() })),
    }),
  ),
  create: procedure.input(draftSchema).output(savedSchema),
  /** Adds objections of `content/objections.ts` as one step; those that are there already are left out. */
  addTemplates: procedure
    .input(z.object({ objections: z.array(z.string().max(60)).min(1).max(60) }))
    .output(changedSchema),
  update: procedure.input(z.object({ ...reference.shape, patch: patchSchema })).output(savedSchema),
  trash: procedure.input(reference).output(savedSchema),
  /** Notes that a partner holds it. */
  addHolder: procedure
    .input(
      z.object({
        objectionId: idSchema,
        record: partnerRefSchema,
        heardOn: daySchema,
        interactionId: maybeId.default(null),
        note: noteSchema.default(''),
      }),
    )
    .output(savedSchema),
  removeHolder: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  logReply: procedure
    .input(
      z.object({
        objectionId: idSchema,
        record: partnerRefSchema,
        ...replyFields,
        messengerId: maybeId.default(null),
        result: replyFields.result.default('unknown'),
        note: noteSchema.default(''),
        interactionId: maybeId.default(null),
      }),
    )
    .output(savedSchema),
  updateReply: procedure
    .input(z.object({ ...reference.shape, patch: z.object(replyFields).partial() }))
    .output(savedSchema),
  removeReply: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Credits a reply with a move of the partner's stance, or takes the credit back with null. Fails with `invalid` `notProposed` for a move that is not proposed for it. */
  credit: procedure.input(z.object({ id: idSchema, assessmentId: maybeId })).output(savedSchema),
  /** Says that a move did not come of a reply: it is not proposed again. */
  dismissCredit: procedure.input(z.object({ id: idSchema, assessmentId: idSchema })).output(savedSchema),
  /** The questions that wait, the oldest first; at most 200. */
  queue: procedure.output(z.object({ rows: z.array(questionSchema), total: z.number().int() })),
  /** Makes an objection of a question. */
  acceptQuestion: procedure.input(z.object({ questionId: idSchema, text: nameSchema })).output(savedSchema),
  /** Puts a question to an objection that is there; whoever asked it holds the objection. */
  joinQuestion: procedure.input(z.object({ questionId: idSchema, objectionId: idSchema })).output(savedSchema),
  /** Says that a question is no objection. */
  dismissQuestion: procedure.input(z.object({ questionId: idSchema })).output(savedSchema),
  /** Notes how a rehearsal went. */
  rehearse: procedure
    .input(z.object({ objectionId: idSchema, score: z.number().int().min(1).max(3), note: noteSchema.default('') }))
    .output(savedSchema),
  /** The latest rehearsals of everybody; at most 200. */
  rehearsals: procedure.output(z.array(rehearsalSchema)),
  /** The objections that a partner holds. */
  ofPartner: procedure.input(partnerRefSchema).output(
    z.array(
      z.object({
        id: idSchema,
        text: z.string(),
        coverage: coverageSchema,
        heardOn: z.string(),
        replies: z.number().int(),
        result: z.string(),
      }),
    ),
  ),
};
