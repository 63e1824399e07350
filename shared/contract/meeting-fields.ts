import { z } from 'zod';

import { agendaKinds, attendanceStates, meetingStatuses } from '../content/meetings.ts';
import { daySchema, idSchema, lineSchema, markdownSchema, nameSchema } from './base.ts';

/* What meetings and their series share in the contract. */

/** A time of day, HH:MM. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'notATime' });

/** An id of a record, or nobody. */
export const maybeId = z.string().max(64).nullable();

export const agendaKindSchema = z.enum(agendaKinds.map((kind) => kind.id));
export const attendanceStateSchema = z.enum(attendanceStates.map((state) => state.id));
export const meetingStatusSchema = z.enum(meetingStatuses.map((status) => status.id));

/** Where a meeting is and how everybody can take part. */
export const placeFields = {
  place: lineSchema,
  onlineLink: lineSchema,
  /** What makes it reachable for everybody: doors, food, child care, a way to be heard. */
  access: z.string().trim().max(4_000),
  /** ISO 639 codes. */
  languages: z.array(z.string().max(35)).max(20),
  /** Who interprets, from what to what. */
  interpreter: lineSchema,
};

export const meetingFields = {
  title: nameSchema,
  /** An id of `meetingTypes`. */
  type: z.string().min(1).max(40),
  /** Null for the whole coalition. */
  committeeId: maybeId,
  heldOn: daySchema,
  startsAt: timeSchema,
  /** Earlier than `startsAt` when it ends after midnight. */
  endsAt: timeSchema,
  /** An IANA name, such as America/Chicago. */
  timeZone: z.string().max(100),
  ...placeFields,
  facilitatorId: maybeId,
  coFacilitatorId: maybeId,
  timekeeperId: maybeId,
  noteTakerId: maybeId,
  accessLeadId: maybeId,
  hostId: maybeId,
  /** Decisions are taken here, so quorum counts. */
  isDecision: z.boolean(),
  /** Everybody in the room, guests without a record included; 0 when nobody counted. */
  headCount: z.number().int().min(0).max(100_000),
  note: markdownSchema,
};

export const agendaFields = {
  title: nameSchema,
  minutes: z.number().int().min(0).max(1_440),
  kind: agendaKindSchema,
  leadPersonId: maybeId,
  goalId: maybeId,
  taskId: maybeId,
  /** What to read or bring before, in Markdown. */
  preparation: markdownSchema,
  isRestricted: z.boolean(),
};

/** An item as a series or a type has it: without a lead. */
export const usualItemSchema = z.object({
  title: agendaFields.title,
  minutes: agendaFields.minutes,
  kind: agendaFields.kind,
});

export const seriesFields = {
  title: nameSchema,
  type: meetingFields.type,
  committeeId: maybeId,
  startsAt: timeSchema,
  minutes: z.number().int().min(5).max(1_440),
  timeZone: meetingFields.timeZone,
  ...placeFields,
  isDecision: z.boolean(),
  /** The agenda of each; none for that of the type. */
  agenda: z.array(usualItemSchema).max(60),
};

/** A day of a series for which nobody has planned a meeting yet. */
export const occurrenceSchema = z.object({
  seriesId: idSchema,
  /** The day that the rule gave. */
  seriesDay: daySchema,
  /** The day on which it happens. */
  heldOn: daySchema,
  title: z.string(),
  type: z.string(),
  committeeId: z.string().nullable(),
  committeeName: z.string().nullable(),
  startsAt: z.string(),
  endsAt: z.string(),
  timeZone: z.string(),
  place: z.string(),
  onlineLink: z.string(),
});
export type MeetingOccurrence = z.output<typeof occurrenceSchema>;
