import { z } from 'zod';

import { recurrenceRuleSchema } from '../domain/recurrence/rule.ts';
import { daySchema, idSchema, procedure, savedSchema } from './base.ts';
import { maybeId, occurrenceSchema, seriesFields } from './meeting-fields.ts';

const fields = { ...seriesFields, rule: recurrenceRuleSchema };
const patchSchema = z.object(fields).partial();
export type SeriesPatch = z.output<typeof patchSchema>;
const draftSchema = patchSchema.required({ title: true, type: true, rule: true, startsAt: true });
export type SeriesDraft = z.output<typeof draftSchema>;

export const seriesSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  title: z.string(),
  committeeName: z.string().nullable(),
  /** The rule as people say it. */
  words: z.string(),
  /** The last day; null while it goes on. */
  endsOn: z.string().nullable(),
  /** Its next day, planned or not; null when it has ended. */
  nextOn: z.string().nullable(),
  /** How many meetings were planned or held from it. */
  meetings: z.number().int(),
  createdAt: z.string(),
});
export type MeetingSeries = z.output<typeof seriesSchema>;

const oneDay = { id: idSchema, version: z.number().int(), seriesDay: daySchema };

export const meetingSeries = {
  /** Every series in use by title. */
  list: procedure.input(z.object({ committeeId: maybeId.optional() })).output(z.array(seriesSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(seriesSchema),
  create: procedure.input(draftSchema).output(savedSchema),
  /** Changes all of it: meetings that are planned and not changed by hand follow. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  /** Changes it from a day on: the series ends before that day, and a new one begins on it; planned meetings move over. */
  changeFollowing: procedure.input(z.object({ ...oneDay, patch: patchSchema })).output(savedSchema),
  /** Leaves one day out; a meeting that is planned for it is cancelled. Fails with `notInSeries`. */
  skip: procedure.input(z.object(oneDay)).output(savedSchema),
  /** Moves one day; a meeting that is planned for it moves along. Fails with `notInSeries`. */
  shift: procedure.input(z.object({ ...oneDay, to: daySchema })).output(savedSchema),
  /** The days from `from` to `to` for which nobody planned a meeting; at most 400 days. */
  occurrences: procedure
    .input(z.object({ from: daySchema, to: daySchema, committeeId: maybeId.optional() }))
    .output(z.array(occurrenceSchema)),
  trash: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
};
