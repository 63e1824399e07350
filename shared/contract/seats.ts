import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  maybeDay,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import { planLineSchema, prospectSchema, recruitSchema } from './prospects.ts';

const stateSchema = z.enum(['invited', 'seated', 'active', 'deciding']);
const chairStateSchema = z.enum(['wanted', 'invited', 'seated', 'active', 'deciding']);
const sectorSchema = z.string().min(1).max(40);
/** '' for a seat of a committee that is kept for no sector. */
const maybeSectorSchema = z.string().max(40);
const personSchema = idSchema.nullable();

const seatFields = {
  sector: maybeSectorSchema,
  title: lineSchema,
  /** An id of `seatKinds`. */
  kind: z.string().min(1).max(40),
  isVoting: z.boolean(),
  /** Whether it should be held by somebody who can decide for their organization. */
  needsDecisionPower: z.boolean(),
  isLivedExperience: z.boolean(),
  note: z.string().trim().max(10_000),
};

const termFields = {
  state: stateSchema,
  invitedOn: maybeDay,
  startsOn: maybeDay,
  endsOn: maybeDay,
  alternatePersonId: personSchema,
  handOverNote: z.string().trim().max(10_000),
  /** What they do in the body: an id of `committeeRoles`. */
  role: z.string().min(1).max(40),
};

/** Somebody's time in a chair. */
export const seatTermSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  ...termFields,
  /** Null when an organization was invited and has named nobody. */
  person: recordLabelSchema.nullable(),
  organization: recordLabelSchema.nullable(),
  alternate: recordLabelSchema.nullable(),
  /** Whether the holder is in the trash: the chair is wanted again until they are restored. */
  isHolderGone: z.boolean(),
});
export type SeatTerm = z.output<typeof seatTermSchema>;

/** A chair as the picture draws it. */
export const chairSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  ...seatFields,
  /** The committee that it is of; '' for the long table. */
  committeeId: z.string(),
  label: z.string(),
  state: chairStateSchema,
  /** The open term; null for a chair that nobody was asked to. */
  term: seatTermSchema.nullable(),
});
export type Chair = z.output<typeof chairSchema>;

/** A seat that a partner holds, held, or sits in for its holder. */
export const heldSeatSchema = z.object({
  /** Of the term. */
  id: idSchema,
  seatId: idSchema,
  label: z.string(),
  sector: z.string(),
  /** Null for a chair at the long table. */
  committee: z.object({ id: idSchema, name: z.string() }).nullable(),
  state: stateSchema,
  /** An id of `committeeRoles`. */
  role: z.string(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  isOpen: z.boolean(),
  isAlternate: z.boolean(),
  /** Kept for somebody with lived experience: not shown on screens that others can see. */
  isLivedExperience: z.boolean(),
});
export type HeldSeat = z.output<typeof heldSeatSchema>;

const countsSchema = z.object({
  wanted: z.number().int(),
  invited: z.number().int(),
  seated: z.number().int(),
  active: z.number().int(),
  deciding: z.number().int(),
});
export type ChairCounts = z.output<typeof countsSchema>;

export const tableSectorSchema = z.object({
  sector: sectorSchema,
  asks: z.string(),
  chairs: z.array(chairSchema),
  /** Organizations of the sector at ladder 5 or above. */
  organizations: z.number().int(),
});
export type TableSector = z.output<typeof tableSectorSchema>;

export const longTableSchema = z.object({
  version: z.number().int(),
  sharedGoal: z.string(),
  agreedOn: z.string().nullable(),
  /** An id of `sectorPresets`, or '' for a list of one's own. */
  preset: z.string(),
  /** The required sectors in their order around the table. */
  sectors: z.array(tableSectorSchema),
  /** Other sectors with chairs: side chairs, by invitation. */
  side: z.array(tableSectorSchema),
  /** Of the chairs at the table; side chairs are not counted. */
  counts: countsSchema,
  total: z.number().int(),
  coverage: z.object({
    /** Percent; null when no sector is required. */
    value: z.number().nullable(),
    covered: z.number().int(),
    required: z.number().int(),
    /** 0 to 1. */
    depth: z.number().nullable(),
    gaps: z.array(sectorSchema),
  }),
});
export type LongTable = z.output<typeof longTableSchema>;

const todayInput = z.object({ today: daySchema });

export const seats = {
  /** The long table: sectors, chairs, counts and coverage as of a day. */
  table: procedure.input(todayInput).output(longTableSchema),
  /** One chair with everybody who held it, the latest first. */
  get: procedure
    .input(todayInput.extend({ id: idSchema }))
    .output(chairSchema.extend({ terms: z.array(seatTermSchema), isInTrash: z.boolean() })),
  /** The seats that a partner holds, held, or sits in for another, open ones first; at most 100. */
  heldBy: procedure.input(todayInput.extend({ record: partnerRefSchema })).output(z.array(heldSeatSchema)),
  /** The best prospects for a sector with their reasons, at most `limit`. */
  prospects: procedure
    .input(
      todayInput.extend({
        sector: sectorSchema,
        limit: z.number().int().min(1).max(20).default(3),
        hasPaths: z.boolean().default(true),
      }),
    )
    .output(z.object({ prospects: z.array(prospectSchema), total: z.number().int() })),
  /** Whom to ask next, one a sector: sectors without anybody first, then those with the most empty chairs. */
  nextRecruits: procedure
    .input(todayInput.extend({ limit: z.number().int().min(1).max(6).default(3) }))
    .output(z.array(recruitSchema)),
  /** The plan to fill what is empty: who, why, who asks, by when. */
  plan: procedure.input(todayInput).output(z.object({ lines: z.array(planLineSchema) })),
  /** Makes follow-ups of lines of the plan as one step. */
  draftPlan: procedure
    .input(
      z.object({
        tasks: z
          .array(
            z.object({
              record: partnerRefSchema,
              summary: z.string().trim().min(1, { error: 'required' }).max(1_000),
              ownerId: z.string().max(64).nullable(),
              dueOn: daySchema,
            }),
          )
          .min(1)
          .max(200),
      }),
    )
    .output(changedSchema),
  /**
   * Sets the required sectors and how many chairs each has, in order, as one step. Chairs that are missing are added; empty ones too many go to
   * the trash. Fails with `invalid` `chairsTaken` (value: the sector) when more chairs are taken than are wanted, `sectorTwice`, `unknownChoice`.
   */
  chooseSectors: procedure
    .input(
      z.object({
        preset: z.string().max(40),
        sectors: z
          .array(
            z.object({
              sector: sectorSchema,
              chairs: z.number().int().min(0).max(40),
              deciding: z.number().int().min(0).max(40).default(0),
            }),
          )
          .max(60),
      }),
    )
    .output(changedSchema),
  /** What the coalition asks of whoever sits in a required sector, one ask a line. */
  setAsks: procedure.input(z.object({ sector: sectorSchema, asks: z.string().trim().max(4_000) })).output(savedSchema),
  setGoal: procedure.input(z.object({ sharedGoal: lineSchema, agreedOn: maybeDay })).output(savedSchema),
  create: procedure
    .input(
      z.object({
        ...z.object(seatFields).partial().shape,
        sector: maybeSectorSchema,
        committeeId: z.string().max(64).optional(),
      }),
    )
    .output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(seatFields).partial() }))
    .output(savedSchema),
  /** The order of the chairs of one sector at the long table. */
  reorder: procedure
    .input(z.object({ sector: sectorSchema, ids: z.array(idSchema).min(1).max(200) }))
    .output(changedSchema),
  /**
   * Invites somebody to a chair, or seats them at once. Fails with `invalid`: `chairTaken`, `sitsElsewhere` (value: that chair), `termOverlaps`,
   * `alternateSits` and `alternateElsewhere` (in a committee),
   * `noHolder`, `endsBeforeStart`, `tooFarAhead`, `future`, `alternateIsHolder`; with `notFound` for somebody in the trash.
   */
  take: procedure
    .input(
      z.object({
        seatId: idSchema,
        personId: personSchema,
        organizationId: personSchema,
        ...z.object(termFields).partial().shape,
        state: stateSchema,
      }),
    )
    .output(savedSchema),
  /** Changes a term: makes somebody active or deciding, names an alternate, corrects a day. Fails as `take` does. */
  updateTerm: procedure
    .input(
      z.object({
        id: idSchema,
        version: z.number().int(),
        patch: z.object({ ...termFields, personId: personSchema, organizationId: personSchema }).partial(),
      }),
    )
    .output(savedSchema),
  /** Ends a term with a note for whoever comes next; the chair stays. */
  endTerm: procedure
    .input(
      z.object({
        id: idSchema,
        version: z.number().int(),
        endsOn: daySchema,
        handOverNote: termFields.handOverNote.optional(),
      }),
    )
    .output(savedSchema),
};
