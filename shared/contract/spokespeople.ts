import { z } from 'zod';

import { daySchema, idSchema, lineSchema, maybeDay, procedure, recordLabelSchema, savedSchema } from './base.ts';

const reference = { id: idSchema, version: z.number().int() };

const fields = {
  /** An id of `speakerVoices`. */
  voice: z.string().max(40),
  topics: lineSchema,
  /** ISO 639 codes. */
  languages: z.array(z.string().min(1).max(20)).max(20),
  trainedOn: maybeDay,
  /** The last day on which they speak. */
  untilOn: maybeDay,
  note: lineSchema,
};
const patchSchema = z.object(fields).partial();
export type SpokespersonPatch = z.output<typeof patchSchema>;

const spokespersonSchema = z.object({
  ...fields,
  ...reference,
  person: recordLabelSchema,
  /** Their title and organization; '' for none. */
  about: z.string(),
  /** Never trained, or more than a year ago. */
  isTrainingStale: z.boolean(),
  /** In the trash, archived, or with every role ended. */
  hasLeft: z.boolean(),
  /** Their last day has passed. */
  isOver: z.boolean(),
});
export type Spokesperson = z.output<typeof spokespersonSchema>;

export const spokespeople = {
  /** Everybody who speaks, by name, and what the guidelines say about it. */
  list: procedure.input(z.object({ today: daySchema })).output(
    z.object({
      rows: z.array(spokespersonSchema),
      /** The clause of the guidelines in force, or else of the latest draft; null where none speaks of it. */
      rule: z.object({ guidelineId: idSchema, title: z.string(), text: z.string(), isAdopted: z.boolean() }).nullable(),
    }),
  ),
  /** Fails with `invalid`: `asksTwice` for somebody who is on the list, `unknownChoice`, `future` for a training to come. */
  add: procedure.input(patchSchema.extend({ personId: idSchema })).output(savedSchema),
  update: procedure.input(z.object({ ...reference, patch: patchSchema })).output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
