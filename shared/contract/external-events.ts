import { z } from 'zod';

import { eventExceptionSchema, extraTimeSchema } from '../domain/calendar/external-event.ts';
import {
  daySchema,
  idSchema,
  lineSchema,
  markdownSchema,
  nameSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import { maybeId } from './meeting-fields.ts';

/** A time of day, HH:MM; '' for the whole day. */
const maybeTime = z.string().regex(/^(?:([01]\d|2[0-3]):[0-5]\d)?$/, { error: 'notATime' });

const fields = {
  title: nameSchema,
  /** An id of `externalEventKinds`. */
  kind: z.string().min(1).max(40),
  /** An id of `externalEventDomains`; '' when nobody said. */
  domain: z.string().max(40),
  /** An id of `certainties`; '' when nobody said. */
  certainty: z.string().max(40),
  startsOn: daySchema,
  startsAt: maybeTime,
  /** The last day that it touches. */
  endsOn: daySchema,
  endsAt: maybeTime,
  /** An IANA name; '' for whole days. */
  timeZone: z.string().max(100),
  /** As RFC 5545 writes RRULE; '' for once. */
  rule: z.string().trim().max(500),
  extra: z.array(extraTimeSchema).max(1_000),
  exceptions: z.array(eventExceptionSchema).max(1_000),
  place: lineSchema,
  url: z.string().trim().max(2_000),
  note: markdownSchema,
  committeeId: maybeId,
  ownerPersonId: maybeId,
  /** How many days before it preparation begins; 0 for what its kind usually takes. */
  leadDays: z.number().int().min(0).max(1_460),
  /** What the coalition has to decide because of it. */
  decisionNeeded: lineSchema,
  /** Who is affected, in words. */
  affected: lineSchema,
  isCancelled: z.boolean(),
  isRestricted: z.boolean(),
};

const patchSchema = z.object(fields).partial();
export type ExternalEventPatch = z.output<typeof patchSchema>;
const draftSchema = patchSchema.required({ title: true, kind: true, startsOn: true });
export type ExternalEventDraft = z.output<typeof draftSchema>;

export const externalEventSchema = z.object({
  ...fields,
  title: z.string(),
  id: idSchema,
  version: z.number().int(),
  committeeName: z.string().nullable(),
  owner: recordLabelSchema.nullable(),
  /** How it comes again, in words; '' for once. */
  words: z.string(),
  /** The calendar file that it came from; '' for none. */
  sourceName: z.string(),
  isInTrash: z.boolean(),
  createdAt: z.string(),
});
export type ExternalEvent = z.output<typeof externalEventSchema>;

const versioned = { id: idSchema, version: z.number().int() };

export const externalEvents = {
  get: procedure.input(z.object({ id: idSchema })).output(externalEventSchema),
  /** What ends today or later, the next first; at most 500. */
  upcoming: procedure.input(z.object({ today: daySchema })).output(z.array(externalEventSchema)),
  /**
   * Adds an event; one day long where no end is given. Fails with `endsBeforeStart`, `unknownTimeZone`, `notALink`,
   * `unreadableRule`, and `unknownChoice`.
   */
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure.input(z.object({ ...versioned, patch: patchSchema })).output(savedSchema),
  /** Moves one time of an event that comes again; it stays the same time of its rule. Fails with `notInSeries`. */
  moveTime: procedure
    .input(
      z.object({
        ...versioned,
        of: daySchema,
        to: z.object({ day: daySchema, time: maybeTime, endsOn: daySchema, endsAt: maybeTime }),
      }),
    )
    .output(savedSchema),
  /** Leaves one time of an event that comes again out. Fails with `notInSeries`. */
  skipTime: procedure.input(z.object({ ...versioned, of: daySchema })).output(savedSchema),
  trash: procedure.input(z.object(versioned)).output(savedSchema),
};
