import { z } from 'zod';

import { idSchema, lineSchema, markdownSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';
import { maybeId } from './meeting-fields.ts';

const kindSchema = z.enum(['incident', 'attack']);

const fields = {
  factHolderId: maybeId,
  spokespersonId: maybeId,
  deputyId: maybeId,
  /** The holding statement. */
  assetId: maybeId,
  note: markdownSchema,
};
const patchSchema = z.object(fields).partial();
export type CrisisPatch = z.output<typeof patchSchema>;

/** Somebody on the sheet, as they are reached. */
const crisisPersonSchema = z.object({
  person: recordLabelSchema,
  /** Their title and organization; '' for none. */
  about: z.string(),
  phone: z.string(),
  hasLeft: z.boolean(),
});
export type CrisisPerson = z.output<typeof crisisPersonSchema>;

const callSchema = crisisPersonSchema.extend({
  id: idSchema,
  version: z.number().int(),
  why: z.string(),
  /** When they were called: an instant. */
  calledAt: z.string().nullable(),
});
export type CrisisCall = z.output<typeof callSchema>;

const statementSchema = z.object({
  id: idSchema,
  title: z.string(),
  body: z.string(),
  words: z.number().int(),
  /** An id of `assetStatuses`. */
  status: z.string(),
  isCrisis: z.boolean(),
  approvers: z.array(z.object({ person: recordLabelSchema, hasLeft: z.boolean(), hasApproved: z.boolean() })),
});

/** What is missing for the sheet to be ready. */
export const crisisGaps = [
  'factHolder',
  'spokesperson',
  'deputy',
  'samePerson',
  'statement',
  'notCrisisLane',
  'tooLong',
  'approvers',
  'calls',
  'phones',
  'left',
] as const;
export type CrisisGap = (typeof crisisGaps)[number];

const sheetSchema = z.object({
  /** null before anything was written down. */
  version: z.number().int().nullable(),
  factHolder: crisisPersonSchema.nullable(),
  spokesperson: crisisPersonSchema.nullable(),
  deputy: crisisPersonSchema.nullable(),
  statement: statementSchema.nullable(),
  note: z.string(),
  kind: kindSchema.nullable(),
  openedAt: z.string().nullable(),
  steps: z.array(z.object({ id: z.string(), at: z.string() })),
  calls: z.array(callSchema),
  gaps: z.array(z.enum(crisisGaps)),
});
export type CrisisSheet = z.output<typeof sheetSchema>;

export const crisis = {
  get: procedure.output(sheetSchema),
  /** Fails with `invalid` `notCrisisLane` for a statement that is not in the crisis lane. */
  update: procedure.input(z.object({ patch: patchSchema })).output(savedSchema),
  /** Opens a crisis: the checklist starts empty, and nobody was called. Fails with `invalid` `crisisOpen`. */
  open: procedure.input(z.object({ kind: kindSchema })).output(savedSchema),
  /** Ticks a step, or takes the tick away. Fails with `invalid`: `noCrisis`, `unknownChoice`. */
  step: procedure.input(z.object({ step: z.string().max(60), isDone: z.boolean() })).output(savedSchema),
  /** Closes the crisis and adds the task of the review, due in 14 days. Fails with `invalid` `noCrisis`. */
  close: procedure.input(z.object({ lesson: lineSchema.default('') })).output(savedSchema.extend({ taskId: idSchema })),
  /** Fails with `invalid` `asksTwice` for somebody who is on the list. */
  addCall: procedure.input(z.object({ personId: idSchema, why: lineSchema })).output(savedSchema),
  updateCall: procedure
    .input(
      z.object({
        id: idSchema,
        version: z.number().int(),
        patch: z.object({ why: lineSchema, isCalled: z.boolean() }).partial(),
      }),
    )
    .output(savedSchema),
  /** Moves a call to a place in the list, from 0 on. */
  moveCall: procedure.input(z.object({ id: idSchema, place: z.number().int().min(0).max(1_000) })).output(savedSchema),
  removeCall: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
