import { z } from 'zod';

import {
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
import { maybeId } from './meeting-fields.ts';

const choice = z.string().max(40);
const reference = { id: idSchema, version: z.number().int() };

const outletFields = {
  name: nameSchema,
  /** An id of `outletKinds`. */
  kind: choice,
  beat: lineSchema,
  organizationId: maybeId,
  /** The reporter. */
  personId: maybeId,
  /** An id of `pressTones`. */
  tone: choice,
  note: markdownSchema,
};
const outletPatchSchema = z.object(outletFields).partial();
export type PressOutletPatch = z.output<typeof outletPatchSchema>;

const contactFields = {
  /** An id of `pressContactKinds`. */
  kind: choice,
  happenedOn: daySchema,
  title: nameSchema,
  url: z.string().trim().max(2_000),
  /** An id of `pressTones`. */
  tone: choice,
  isCorrectionOwed: z.boolean(),
  /** The day on which it was put right. */
  correctedOn: maybeDay,
  campaignId: maybeId,
  assetId: maybeId,
  /** Who of us is quoted in it. */
  quotedPersonId: maybeId,
  note: lineSchema,
};
const contactPatchSchema = z.object(contactFields).partial();
export type PressContactPatch = z.output<typeof contactPatchSchema>;
const contactDraftSchema = contactPatchSchema.required({ kind: true, happenedOn: true, title: true });
export type PressContactDraft = z.output<typeof contactDraftSchema>;

const outletSchema = z.object({
  ...outletFields,
  ...reference,
  name: z.string(),
  organization: recordLabelSchema.nullable(),
  reporter: recordLabelSchema.nullable(),
  /** What was pitched last. */
  lastPitch: z.object({ happenedOn: z.string(), title: z.string() }).nullable(),
  coverageCount: z.number().int(),
  /** Pieces that say something wrong and were not put right. */
  correctionsOwed: z.number().int(),
});
export type PressOutlet = z.output<typeof outletSchema>;

const contactSchema = z.object({
  ...contactFields,
  ...reference,
  title: z.string(),
  /** The text that was pitched or printed, as it is called; '' for none. */
  assetTitle: z.string(),
  /** The campaign that it belongs to, as it is called; '' for none. */
  campaignName: z.string(),
  quoted: recordLabelSchema.nullable(),
  /** Whoever is quoted was not among those who speak on that day. */
  isQuotedUnlisted: z.boolean(),
});
export type PressContact = z.output<typeof contactSchema>;

const pressLineSchema = contactSchema.extend({ outlet: recordLabelSchema });
export type PressLine = z.output<typeof pressLineSchema>;

export const press = {
  /** Outlets in use: those to whom a correction is owed first, then by name. */
  list: procedure
    .input(
      z.object({
        text: lineSchema.default(''),
        offset: z.number().int().min(0).max(100_000).default(0),
        limit: z.number().int().min(1).max(500).default(200),
      }),
    )
    .output(z.object({ rows: z.array(outletSchema), total: z.number().int(), owed: z.number().int() })),
  /** One with its log, the latest first; at most 500 lines. One in the trash is found. */
  get: procedure
    .input(z.object({ id: idSchema }))
    .output(z.object({ outlet: outletSchema, log: z.array(contactSchema), isInTrash: z.boolean() })),
  /** The log of all outlets in use, the latest line first; of one campaign where one is named. */
  lines: procedure
    .input(
      z.object({
        campaignId: maybeId.default(null),
        /** Only lines of which a correction is owed, or that quote somebody who is not among those who speak. */
        isOpen: z.boolean().default(false),
        offset: z.number().int().min(0).max(100_000).default(0),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ rows: z.array(pressLineSchema), total: z.number().int() })),
  /** Fails with `invalid`: `unknownChoice`. */
  create: procedure.input(outletPatchSchema.required({ name: true })).output(savedSchema),
  update: procedure.input(z.object({ ...reference, patch: outletPatchSchema })).output(savedSchema),
  trash: procedure.input(z.object(reference)).output(savedSchema),
  /**
   * Writes down a pitch, coverage or a correction. Fails with `invalid`: `unknownChoice`, `future`, `notALink`, `endsBeforeStart` for a
   * correction before the piece.
   */
  log: procedure.input(contactDraftSchema.extend({ outletId: idSchema })).output(savedSchema),
  updateLog: procedure.input(z.object({ ...reference, patch: contactPatchSchema })).output(savedSchema),
  removeLog: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
