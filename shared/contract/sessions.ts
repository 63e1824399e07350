import { z } from 'zod';

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

const fields = {
  title: nameSchema,
  heldOn: daySchema,
  /** HH:MM, or '' when not known. */
  startsAt: z.string().regex(/^(\d{2}:\d{2})?$/),
  place: lineSchema,
  languages: z.array(z.string().max(35)).max(20),
  status: z.enum(['planned', 'held', 'cancelled']),
  /** Everybody in the room, guests without a record included; 0 when nobody counted. */
  headCount: z.number().int().min(0).max(100_000),
  ownerId: z.string().max(64).nullable(),
  note: markdownSchema,
};

const sessionSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  /** The contact that holding it logged. */
  interactionId: z.string().nullable(),
});

const countsSchema = z.object({
  invited: z.number().int(),
  accepted: z.number().int(),
  declined: z.number().int(),
  attended: z.number().int(),
  absent: z.number().int(),
  cards: z.number().int(),
  questions: z.number().int(),
});
const sessionSummarySchema = sessionSchema.extend({ counts: countsSchema });
export type SessionSummary = z.output<typeof sessionSummarySchema>;

const guestStateSchema = z.enum(['invited', 'accepted', 'declined', 'attended', 'absent']);
const guestSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  record: recordLabelSchema,
  organizationName: z.string().nullable(),
  sector: z.string().nullable(),
  stage: z.string(),
  doNotContact: z.boolean(),
  state: guestStateSchema,
  card: z.string(),
  cardNote: z.string(),
});
export type SessionGuest = z.output<typeof guestSchema>;

const questionSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  text: z.string(),
  answer: z.string(),
  askedBy: recordLabelSchema.nullable(),
});
export type SessionQuestion = z.output<typeof questionSchema>;

/** How a sector is there: a required one is listed even when nobody of it was asked. */
const sectorBalanceSchema = z.object({
  sector: z.string(),
  isRequired: z.boolean(),
  invited: z.number().int(),
  coming: z.number().int(),
  attended: z.number().int(),
});
export type SectorBalance = z.output<typeof sectorBalanceSchema>;

export const sessions = {
  /** Every session, the next ones first, then the latest that was held. */
  list: procedure.output(z.array(sessionSummarySchema)),
  get: procedure.input(z.object({ id: idSchema })).output(
    z.object({
      session: sessionSummarySchema,
      guests: z.array(guestSchema),
      questions: z.array(questionSchema),
      balance: z.array(sectorBalanceSchema),
    }),
  ),
  create: procedure
    .input(
      z.object({
        title: fields.title,
        heldOn: fields.heldOn,
        startsAt: fields.startsAt.default(''),
        place: fields.place.default(''),
        languages: fields.languages.default([]),
        ownerId: fields.ownerId.default(null),
        note: fields.note.default(''),
      }),
    )
    .output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Invites partners; who is invited already stays as they are, who asked not to be contacted is refused with `doNotContact`. */
  invite: procedure
    .input(z.object({ sessionId: idSchema, records: z.array(partnerRefSchema).min(1).max(500) }))
    .output(changedSchema),
  setGuests: procedure
    .input(
      z.object({
        sessionId: idSchema,
        ids: z.array(idSchema).min(1).max(1_000),
        patch: z
          .object({ state: guestStateSchema, card: z.string().max(40), cardNote: z.string().trim().max(1_000) })
          .partial(),
      }),
    )
    .output(changedSchema),
  removeGuest: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  addQuestion: procedure
    .input(
      z.object({
        sessionId: idSchema,
        text: z.string().trim().min(1, { error: 'required' }).max(2_000),
        answer: z.string().trim().max(4_000).default(''),
        askedBy: partnerRefSchema.nullable().default(null),
      }),
    )
    .output(savedSchema),
  setQuestion: procedure
    .input(
      z.object({
        id: idSchema,
        patch: z
          .object({
            text: z.string().trim().min(1, { error: 'required' }).max(2_000),
            answer: z.string().trim().max(4_000),
          })
          .partial(),
      }),
    )
    .output(savedSchema),
  removeQuestion: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Marks a session as held and logs one contact with everybody who came; every card becomes a verbal commitment. Fails with `nobodyCame` when nobody is marked as come, `future` before its day. */
  hold: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
  /** Makes the follow-ups of the 14-day checklist in one step; days that have passed are left out. Fails with `nothingLeft`. */
  startChecklist: procedure.input(z.object({ id: idSchema, today: daySchema })).output(changedSchema),
};
