import { z } from 'zod';

import { changedSchema, daySchema, idSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';
import {
  agendaFields,
  agendaKindSchema,
  attendanceStateSchema,
  maybeId,
  meetingFields,
  meetingStatusSchema,
  occurrenceSchema,
  usualItemSchema,
} from './meeting-fields.ts';

const patchSchema = z.object(meetingFields).partial();
export type MeetingPatch = z.output<typeof patchSchema>;

const draftSchema = patchSchema.extend({
  /** The series and its day that this meeting is; its fields come from there where they are not given. */
  seriesId: maybeId.default(null),
  seriesDay: daySchema.nullable().default(null),
  /** The items of its agenda; null for those of the series or type. */
  agenda: z.array(usualItemSchema).max(60).nullable().default(null),
  /** Whether items that the body's earlier meetings carried over are put on the agenda. */
  pullsCarried: z.boolean().default(true),
  /** Whether those who hold a seat of the committee are expected. */
  expectsMembers: z.boolean().default(true),
});
export type MeetingDraft = z.output<typeof draftSchema>;

/** How many are at a meeting, by what was marked. */
export const attendanceCountsSchema = z.object({
  expected: z.number().int(),
  present: z.number().int(),
  remote: z.number().int(),
  alternate: z.number().int(),
  regrets: z.number().int(),
  absent: z.number().int(),
  guest: z.number().int(),
});
export type AttendanceCounts = z.output<typeof attendanceCountsSchema>;

/** The quorum as it was when the meeting ended; what else it tells is of its own. */
export const quorumSchema = z.looseObject({ isMet: z.boolean() });

const summaryFields = {
  id: idSchema,
  version: z.number().int(),
  seriesId: z.string().nullable(),
  seriesDay: z.string().nullable(),
  title: z.string(),
  type: z.string(),
  committeeId: z.string().nullable(),
  committeeName: z.string().nullable(),
  heldOn: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  timeZone: z.string(),
  place: z.string(),
  onlineLink: z.string(),
  status: meetingStatusSchema,
  isDecision: z.boolean(),
  headCount: z.number().int(),
  /** Whether there was a quorum; null where none was counted. */
  isQuorumMet: z.boolean().nullable(),
  /** '', 'draft', 'corrected', 'approved' or 'locked'. */
  minutesStatus: z.string(),
  items: z.number().int(),
  /** The timeboxes of the agenda added up. */
  agendaMinutes: z.number().int(),
  counts: attendanceCountsSchema,
};
export const meetingSummarySchema = z.object(summaryFields);
export type MeetingSummary = z.output<typeof meetingSummarySchema>;

const meetingSchema = z.object({
  ...meetingFields,
  ...summaryFields,
  title: z.string(),
  cancelledBecause: z.string(),
  minutesApprovedOn: z.string().nullable(),
  quorum: quorumSchema.nullable(),
  /** The clock while it is in session, as JSON; '' otherwise. */
  session: z.string(),
  /** The start in UTC; '' where the zone is not known. */
  startsInstant: z.string(),
  /** Whether clocks read the start twice that night: the first time counts. */
  isStartTwice: z.boolean(),
  isInTrash: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Meeting = z.output<typeof meetingSchema>;

export const agendaItemSchema = z.object({
  ...agendaFields,
  id: idSchema,
  version: z.number().int(),
  position: z.number().int(),
  title: z.string(),
  kind: agendaKindSchema,
  lead: recordLabelSchema.nullable(),
  /** The meeting from which it was carried over. */
  carriedFrom: z.object({ itemId: idSchema, meetingId: idSchema, heldOn: z.string() }).nullable(),
  /** What the minutes say of it, in Markdown. */
  body: z.string(),
  spentSeconds: z.number().int(),
  /** 'open', 'now', 'done', 'skipped' or 'carried'. */
  state: z.string(),
});
export type AgendaItem = z.output<typeof agendaItemSchema>;

export const attendanceSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  /** Null for a guest without a record. */
  person: recordLabelSchema.nullable(),
  /** The person's name, or what a guest is called; '' for somebody who was removed for good. */
  name: z.string(),
  organization: recordLabelSchema.nullable(),
  state: attendanceStateSchema,
  alternateFor: recordLabelSchema.nullable(),
  /** Who comes when this person cannot, by their seat in the body. */
  alternate: recordLabelSchema.nullable(),
  isVoting: z.boolean(),
  spoke: z.number().int(),
  isFirstVoice: z.boolean(),
  /** Whether the person is in the trash. */
  isGone: z.boolean(),
});
export type Attendance = z.output<typeof attendanceSchema>;

const neighborSchema = z.object({ id: idSchema, title: z.string(), heldOn: z.string(), minutesStatus: z.string() });

/** A meeting with all that its page shows. */
export const meetingPageSchema = z.object({
  meeting: meetingSchema,
  agenda: z.array(agendaItemSchema),
  attendances: z.array(attendanceSchema),
  /** Who does what, by the field of the meeting. */
  roles: z.record(z.string(), recordLabelSchema),
  series: z.object({ id: idSchema, version: z.number().int(), title: z.string(), words: z.string() }).nullable(),
  /** The body's meeting before this one, and the one after. */
  previous: neighborSchema.nullable(),
  next: neighborSchema.nullable(),
});
export type MeetingPage = z.output<typeof meetingPageSchema>;

/** A write to one meeting names the version that was read. */
const versioned = { id: idSchema, version: z.number().int() };

export const meetings = {
  /** `upcoming`: planned and in session, the next first; `held`: held and cancelled, the latest first. */
  list: procedure
    .input(
      z.object({
        when: z.enum(['upcoming', 'held']),
        /** Left out: every body; null: the whole coalition. */
        committeeId: maybeId.optional(),
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ rows: z.array(meetingSummarySchema), nextCursor: z.string().nullable() })),
  /** What is on the days from `from` to `to`, at most 400 of them: meetings, and days of series that nobody planned yet. */
  range: procedure
    .input(z.object({ from: daySchema, to: daySchema, committeeId: maybeId.optional() }))
    .output(z.object({ meetings: z.array(meetingSummarySchema), occurrences: z.array(occurrenceSchema) })),
  get: procedure.input(z.object({ id: idSchema })).output(meetingPageSchema),
  /**
   * Plans a meeting: its agenda from the series or type, what was carried over, and who is expected. Fails with `endsBeforeStart`,
   * `timeDoesNotExist`, `unknownTimeZone`, `notInSeries` for a day that the series does not give, `plannedAlready` for one that has a meeting.
   */
  create: procedure.input(draftSchema).output(savedSchema),
  /** Changes fields; fails as `create` does, and with `stale`. */
  update: procedure.input(z.object({ ...versioned, patch: patchSchema })).output(savedSchema),
  /** Cancels it with a reason that its notice says; a meeting that was held fails with `heldAlready`. */
  cancel: procedure
    .input(z.object({ ...versioned, because: z.string().trim().max(1_000).default('') }))
    .output(savedSchema),
  /** Plans a cancelled meeting again. */
  reopen: procedure.input(z.object(versioned)).output(savedSchema),
  /** Marks a meeting as held without a session on the screen; fails with `future` before its day. */
  markHeld: procedure.input(z.object(versioned)).output(savedSchema),
  trash: procedure.input(z.object(versioned)).output(savedSchema),
};

const itemPatchSchema = z.object(agendaFields).partial();
export type AgendaItemPatch = z.output<typeof itemPatchSchema>;
const itemDraftSchema = itemPatchSchema.required({ title: true });
export type AgendaItemDraft = z.output<typeof itemDraftSchema>;

export const agenda = {
  /** Adds items at a place of the agenda, or at its end. */
  add: procedure
    .input(
      z.object({
        meetingId: idSchema,
        items: z.array(itemDraftSchema).min(1).max(60),
        at: z.number().int().min(0).optional(),
      }),
    )
    .output(changedSchema.extend({ ids: z.array(idSchema) })),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int().optional(), patch: itemPatchSchema }))
    .output(savedSchema),
  /** Puts an item at another place, counted from 0. */
  move: procedure.input(z.object({ id: idSchema, to: z.number().int().min(0) })).output(savedSchema),
  /** Marks an item for the body's next meeting, or takes that back. */
  carry: procedure.input(z.object({ id: idSchema, isCarried: z.boolean() })).output(savedSchema),
  /** Puts what the body's earlier meetings carried over on the agenda; what is there already stays. */
  pullCarried: procedure.input(z.object({ meetingId: idSchema })).output(changedSchema),
  remove: procedure.input(z.object({ ids: z.array(idSchema).min(1).max(100) })).output(changedSchema),
};

const attendancePatchSchema = z
  .object({
    state: attendanceStateSchema,
    alternateForId: maybeId,
    organizationId: maybeId,
    name: z.string().trim().max(1_000),
    isVoting: z.boolean(),
    spoke: z.number().int().min(0).max(10_000),
    isFirstVoice: z.boolean(),
  })
  .partial();
export type AttendancePatch = z.output<typeof attendancePatchSchema>;

const attendanceDraftSchema = attendancePatchSchema.extend({ personId: maybeId.default(null) });
export type AttendanceDraft = z.output<typeof attendanceDraftSchema>;

/** Who is on the list of a meeting. Once its minutes are locked every change fails with `invalid` `minutesLocked`. */
export const attendances = {
  /**
   * Adds people and guests. Fails with `alreadyThere` for a person who is on the list, `notFound` for one in the trash,
   * `nameNeeded` for a guest without a name.
   */
  add: procedure
    .input(z.object({ meetingId: idSchema, people: z.array(attendanceDraftSchema).min(1).max(500) }))
    .output(changedSchema.extend({ ids: z.array(idSchema) })),
  /** Changes some; fails with `alternateTwice` when two alternates would come for one person, `alternateForSelf` for their own. */
  set: procedure
    .input(z.object({ meetingId: idSchema, ids: z.array(idSchema).min(1).max(1_000), patch: attendancePatchSchema }))
    .output(changedSchema),
  /** Adds everybody who holds a seat of the committee and is not on the list. */
  expectMembers: procedure.input(z.object({ meetingId: idSchema })).output(changedSchema),
  remove: procedure
    .input(z.object({ meetingId: idSchema, ids: z.array(idSchema).min(1).max(1_000) }))
    .output(changedSchema),
};

const pathSchema = z.string().min(1).max(4_096);

export const meetingFiles = {
  /**
   * Writes a calendar file (RFC 5545): a meeting as a request to those who are expected or, when it is cancelled, as its
   * cancellation; a series or a committee as a calendar of all their days. Restricted people are left out.
   */
  saveCalendar: procedure
    .input(z.object({ of: z.enum(['meeting', 'series', 'committee']), id: idSchema, path: pathSchema }))
    .output(z.object({ path: z.string(), events: z.number().int() })),
  /** Writes a draft of mail with the invitation to a file. Fails with `nobodyToWriteTo` when nobody on the list has an address. */
  saveDraft: procedure
    .input(z.object({ meetingId: idSchema, path: pathSchema }))
    .output(z.object({ path: z.string(), count: z.number().int() })),
};
