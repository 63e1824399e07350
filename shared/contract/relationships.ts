import { z } from 'zod';

import { idSchema, maybeDay, partnerRefSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';

/** 1 weak, 2 working, 3 strong; of influence: hears, respects, needs them. */
const strengthSchema = z.number().int().min(1, { error: 'strengthOutOfRange' }).max(3, { error: 'strengthOutOfRange' });
/** 0 not known, 1 reluctant, 2 if asked, 3 glad to. */
const willingnessSchema = z.number().int().min(0).max(3);

const fields = {
  /** An id of `content/relationship-kinds.ts`. */
  kind: z.string().min(1).max(40),
  strength: strengthSchema,
  /** An id of `tieBases`, or ''. */
  basis: z.string().max(40),
  /** An id of `tieConfidences`. */
  confidence: z.string().min(1).max(40),
  /** Whether the one who would ask is willing to. */
  willingness: willingnessSchema,
  sinceOn: maybeDay,
  endsOn: maybeDay,
  /** The day on which somebody last saw that it holds. */
  confirmedOn: maybeDay,
  note: z.string().trim().max(10_000),
  isRestricted: z.boolean(),
};

/** A tie between two partners. */
export const relationshipSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  from: recordLabelSchema,
  to: recordLabelSchema,
  isDirected: z.boolean(),
  createdAt: z.string(),
});
export type Relationship = z.output<typeof relationshipSchema>;

const draftSchema = z.object({
  from: partnerRefSchema,
  to: partnerRefSchema,
  kind: fields.kind,
  strength: strengthSchema,
  ...z
    .object({
      basis: fields.basis,
      confidence: fields.confidence,
      willingness: fields.willingness,
      sinceOn: fields.sinceOn,
      endsOn: fields.endsOn,
      confirmedOn: fields.confirmedOn,
      note: fields.note,
      isRestricted: fields.isRestricted,
    })
    .partial().shape,
});
export type RelationshipDraft = z.output<typeof draftSchema>;

const patchSchema = z.object(fields).partial();
export type RelationshipPatch = z.output<typeof patchSchema>;

export const relationships = {
  /** Fails with `invalid`: `selfTie`, `tieExists` (value: the id of the one that is there), `tieCircle` (value: the names around it), `future`, `endsBeforeStart`, `unknownChoice`. */
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** The ties of a partner: strong ones first, ended ones last; those with partners in the trash are out of sight. */
  of: procedure.input(z.object({ record: partnerRefSchema })).output(z.array(relationshipSchema)),
  /** Every tie, the newest first. */
  list: procedure
    .input(
      z.object({
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({ rows: z.array(relationshipSchema), nextCursor: z.string().nullable(), total: z.number().int() }),
    ),
};
