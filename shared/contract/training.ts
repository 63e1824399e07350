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
const headsSchema = z.number().int().min(0).max(100_000);
const percentSchema = z.number().int().min(0).max(100).nullable();

const attendanceSchema = z.object({
  organizationId: idSchema,
  /** The squad, shift or team; '' for the organization as a whole. */
  unit: z.string().trim().max(200),
  /** How many there are to train; null while nobody said. */
  expected: headsSchema.nullable(),
  attended: headsSchema,
});

const fields = {
  title: nameSchema,
  /** An id of `trainingTopics`. */
  topic: z.string().min(1).max(40),
  status: z.enum(['planned', 'held', 'canceled']),
  heldOn: maybeDay,
  minutes: z.number().int().min(0).max(100_000),
  audience: lineSchema,
  place: lineSchema,
  trainerPersonId: idOrNobody,
  trainerOrganizationId: idOrNobody,
  /** Who teaches, where they are no partner. */
  trainerWords: lineSchema,
  /** What shows that it was held. */
  evidence: lineSchema,
  /** Right answers before and after it, in percent; null while nobody asked. */
  beforeShare: percentSchema,
  afterShare: percentSchema,
  /** By when it is due again; null for what its topic asks. */
  refresherOn: maybeDay,
  note: markdownSchema,
  /** Counts by organization and squad; names of people are never kept. */
  attendance: z.array(attendanceSchema).max(200),
};

const patchSchema = z.object(fields).partial();
export type TrainingPatch = z.output<typeof patchSchema>;
const draftSchema = patchSchema.required({ title: true, topic: true });
export type TrainingDraft = z.output<typeof draftSchema>;
export type TrainingAttendance = z.output<typeof attendanceSchema>;

/** A training, planned or held. */
export const trainingSessionSchema = z.object({
  ...fields,
  heldOn: daySchema.nullable(),
  refresherOn: daySchema.nullable(),
  attendance: z.array(attendanceSchema.extend({ organization: recordLabelSchema.nullable() })),
  id: idSchema,
  version: z.number().int(),
  trainer: recordLabelSchema.nullable(),
  trainerOrganization: recordLabelSchema.nullable(),
  /** How many came, of all organizations. */
  attended: z.number().int(),
  /** When it is due again; null before it was held, and for a topic that never is. */
  dueAgainOn: daySchema.nullable(),
});
export type TrainingSession = z.output<typeof trainingSessionSchema>;

/** When a squad last had a topic, and when it is due again. */
export const refresherSchema = z.object({
  /** The training at which it was. */
  sessionId: idSchema,
  topic: z.string(),
  organization: recordLabelSchema,
  unit: z.string(),
  lastOn: daySchema,
  dueOn: daySchema.nullable(),
  attended: z.number().int(),
});
export type TrainingRefresher = z.output<typeof refresherSchema>;

const answerSchema = z.object({
  /** An id of `frictionQuestions`. */
  id: z.string().min(1).max(40),
  divert: z.number().min(0).max(100_000).nullable(),
  arrest: z.number().min(0).max(100_000).nullable(),
});

const checkFields = {
  checkedOn: daySchema,
  /** Whose officers were asked; null when it is for all. */
  organizationId: idOrNobody,
  answers: z.array(answerSchema).max(50),
  note: lineSchema,
};

/** What an officer met on a diversion and on an arrest. */
export const frictionCheckSchema = z.object({
  ...checkFields,
  id: idSchema,
  version: z.number().int(),
  organization: recordLabelSchema.nullable(),
});
export type FrictionCheck = z.output<typeof frictionCheckSchema>;

const versioned = { id: idSchema, version: z.number().int() };

export const training = {
  /** All trainings that are not in the trash, the latest first; at most 1,000. */
  list: procedure.output(z.array(trainingSessionSchema)),
  /** Of each squad and topic the latest training and when it is due again, what is due first first. */
  refreshers: procedure.output(z.array(refresherSchema)),
  /** Fails with `invalid` for an unknown topic, more who came than there are, and a squad that is named twice. */
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure.input(z.object({ ...versioned, patch: patchSchema })).output(savedSchema),
  trash: procedure.input(z.object(versioned)).output(savedSchema),
  /** Adds a task for the refresher, due on its day. Fails with `invalid` for a training that is not due again. */
  planRefresher: procedure.input(z.object({ id: idSchema, today: daySchema })).output(savedSchema),
  frictionChecks: procedure.output(z.array(frictionCheckSchema)),
  /** Fails with `invalid` for a question that there is not, and for a yes or no that is neither. */
  saveFriction: procedure
    .input(z.object({ id: idSchema.nullable(), version: z.number().int(), check: z.object(checkFields) }))
    .output(savedSchema),
  removeFriction: procedure.input(z.object(versioned)).output(changedSchema),
};
