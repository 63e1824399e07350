import { z } from 'zod';

import { retentionSubjects } from '../content/retention-subjects.ts';
import { changedSchema, daySchema, idSchema, partnerTypes, procedure, savedSchema } from './base.ts';

const cursorSchema = z.string().max(400).nullable().default(null);
const limitSchema = z.number().int().min(1).max(200).default(100);

/** What housekeeping counts; each number has a list behind it. */
export const housekeepingChecks = [
  'peopleWithoutOwner',
  'organizationsWithoutOwner',
  'peopleWithoutSector',
  'organizationsWithoutSector',
  'stalePeople',
  'staleOrganizations',
  'bounced',
  'optedOut',
  'duplicates',
  'missingFiles',
  'orphanedFiles',
] as const;
export type HousekeepingCheckId = (typeof housekeepingChecks)[number];

/** The parts of a workspace file by what they hold. */
export const filePartIds = [
  'partners',
  'contacts',
  'planning',
  'files',
  'search',
  'history',
  'other',
  'unused',
] as const;
export type FilePartId = (typeof filePartIds)[number];

/** How large the workspace file is and what it is made of; sizes in bytes. */
export const fileFactsSchema = z.object({
  bytes: z.number().int(),
  parts: z.array(z.object({ part: z.enum(filePartIds), bytes: z.number().int() })),
  /** Free on the disk; null where that cannot be read. */
  diskFree: z.number().int().nullable(),
  /** Files in the folder beside the workspace. */
  beside: z.object({ files: z.number().int(), bytes: z.number().int() }),
});
export type FileFacts = z.output<typeof fileFactsSchema>;

const subjectSchema = z.enum(retentionSubjects.map(({ id }) => id));

/** A rule of retention and how many records it brings up today. */
export const retentionRuleSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  subject: subjectSchema,
  months: z.number().int(),
  waiting: z.number().int(),
});
export type RetentionRule = z.output<typeof retentionRuleSchema>;

const reviewedTypes = ['people', 'notes', 'interactions'] as const;
const reviewedSchema = z.object({ type: z.enum(reviewedTypes), id: idSchema });

/** A record that a rule brings up. */
export const reviewItemSchema = reviewedSchema.extend({
  /** Its name, or the name of whom it is about. */
  label: z.string(),
  /** The first words of it; '' for a person. */
  excerpt: z.string(),
  /** The last day on which something was written or heard. */
  since: z.string(),
  isRestricted: z.boolean(),
});
export type ReviewItem = z.output<typeof reviewItemSchema>;

const unreachableReasonSchema = z.object({
  kind: z.enum(['bounced', 'wrong-contact', 'do-not-contact', 'declined', 'withdrawn']),
  /** By which way: an id of `content/channels.ts` for what bounced, of a consent for a no; '' for every way. */
  channel: z.string(),
  /** The day on which it came back; null for a no. */
  on: z.string().nullable(),
});
/** Why somebody cannot be reached, or must not be. */
export type UnreachableReason = z.output<typeof unreachableReasonSchema>;

export const housekeeping = {
  /** How many records want attention, by check. */
  overview: procedure
    .input(
      z.object({
        today: daySchema,
        /** After so many days a rating of stance is stale. */
        staleDays: z.number().int().min(1).max(3_650).default(180),
        hideRestricted: z.boolean().default(false),
      }),
    )
    .output(z.array(z.object({ check: z.enum(housekeepingChecks), count: z.number().int() }))),
  /** One page of the people behind a number that no filter of the tables shows. */
  list: procedure
    .input(
      z.object({
        check: z.enum(['bounced', 'optedOut']),
        cursor: cursorSchema,
        limit: limitSchema,
        hideRestricted: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        rows: z.array(
          z.object({
            type: z.enum(partnerTypes),
            id: z.string(),
            label: z.string(),
            email: z.string(),
            phone: z.string(),
            isRestricted: z.boolean(),
            reasons: z.array(unreachableReasonSchema),
          }),
        ),
        nextCursor: z.string().nullable(),
      }),
    ),
  /** What the file is made of. */
  file: procedure.output(fileFactsSchema),
  /** Gives unused space of the file back to the disk. Runs as a job; its result is `{ before, after }`. Fails with `storageFull`. */
  vacuum: procedure.output(z.object({ jobId: z.string() })),
  rules: procedure
    .input(z.object({ today: daySchema, hideRestricted: z.boolean().default(false) }))
    .output(z.array(retentionRuleSchema)),
  /** Adds a rule, or changes the months of one. */
  saveRule: procedure
    .input(
      z.object({
        id: idSchema.optional(),
        version: z.number().int().optional(),
        subject: subjectSchema,
        months: z.number().int().min(1).max(240),
      }),
    )
    .output(savedSchema),
  removeRule: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** One page of what a rule brings up, the oldest first. */
  review: procedure
    .input(
      z.object({
        ruleId: idSchema,
        today: daySchema,
        cursor: cursorSchema,
        limit: limitSchema,
        hideRestricted: z.boolean().default(false),
      }),
    )
    .output(z.object({ items: z.array(reviewItemSchema), nextCursor: z.string().nullable() })),
  /** Keeps records until a day, on which they are brought up again. */
  keep: procedure
    .input(z.object({ records: z.array(reviewedSchema).min(1).max(5_000), until: daySchema }))
    .output(changedSchema),
  /** Takes names and words out of records and leaves their place; undo brings them back. */
  anonymize: procedure.input(z.object({ records: z.array(reviewedSchema).min(1).max(5_000) })).output(changedSchema),
};
