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
import { contactPointSchema } from './contact-fields.ts';
import { chairSchema, seatTermSchema } from './seats.ts';

const sizeSchema = z.number().int().min(0).max(500).nullable();

const fields = {
  name: nameSchema,
  /** An id of `committeeKinds`; '' for one of its own kind. */
  kind: z.string().max(60),
  /** The committee that it belongs to. */
  parentId: z.string().max(64).nullable(),
  /** Its charge, in Markdown. */
  purpose: markdownSchema,
  /** An id of `committeeStatuses`. */
  status: z.string().min(1).max(40),
  formedOn: maybeDay,
  closedOn: maybeDay,
  /** An id of the decision rules; '' for what the guidelines say. */
  usualRule: z.string().max(40),
  minSize: sizeSchema,
  maxSize: sizeSchema,
  /** When it usually meets, in plain words. */
  meets: lineSchema,
  place: lineSchema,
  /** Its documents: what they are called, and where they are. */
  links: z.array(contactPointSchema).max(50),
  note: z.string().trim().max(10_000),
};

const draftSchema = z.object(fields).partial().required({ name: true });
export type CommitteeDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type CommitteePatch = z.output<typeof patchSchema>;

/** A committee as its profile shows it. */
export const committeeSchema = z.object({
  ...fields,
  formedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  id: idSchema,
  version: z.number().int(),
  isInTrash: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Committee = z.output<typeof committeeSchema>;

/** What asks for attention: nobody chairs it, fewer people than it should have, seats that nobody holds. */
const flagSchema = z.enum(['noChair', 'tooFew', 'tooMany', 'emptySeats', 'noLivedExperience', 'oneLivedExperience']);
export type CommitteeFlag = z.output<typeof flagSchema>;

/** Voting seats held by people who said of themselves that they have lived experience; hidden where so few sit that it would point at somebody. */
export const livedShareSchema = z.object({
  /** Null when it is hidden. */
  seats: z.number().int().nullable(),
  /** Filled voting seats. */
  of: z.number().int(),
  isHidden: z.boolean(),
});
export type LivedShare = z.output<typeof livedShareSchema>;

const standingFields = {
  seats: z.number().int(),
  filled: z.number().int(),
  voting: z.number().int(),
  chairs: z.array(recordLabelSchema),
  flags: z.array(flagSchema),
  livedExperience: livedShareSchema,
};

/** A committee as a row of the list. */
export const committeeSummarySchema = committeeSchema
  .pick({ id: true, version: true, name: true, kind: true, parentId: true, status: true, meets: true, place: true })
  .extend(standingFields);
export type CommitteeSummary = z.output<typeof committeeSummarySchema>;

/** A committee with its seats. */
export const committeeProfileSchema = z.object({
  committee: committeeSchema,
  ...standingFields,
  parent: recordLabelSchema.nullable(),
  children: z.array(recordLabelSchema),
  members: z.array(chairSchema),
  /** Terms that are over, the latest first. */
  past: z.array(seatTermSchema.extend({ seatLabel: z.string() })),
});
export type CommitteeProfile = z.output<typeof committeeProfileSchema>;

/** A task as the dashboard of the chair lists it. */
const dashboardTaskSchema = z.object({
  id: idSchema,
  title: z.string(),
  owner: recordLabelSchema.nullable(),
  dueOn: z.string().nullable(),
  /** Why it is blocked; '' otherwise. */
  detail: z.string(),
});
export type DashboardTask = z.output<typeof dashboardTaskSchema>;

/** A task that answers one of the three questions of a committee. */
const checklistTaskSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  question: z.enum(['who', 'where', 'how']),
  title: z.string(),
  status: z.string(),
  owner: recordLabelSchema.nullable(),
  dueOn: z.string().nullable(),
});
export type ChecklistTask = z.output<typeof checklistTaskSchema>;

/** What the chair looks at before a meeting. */
export const committeeDashboardSchema = z.object({
  open: z.number().int(),
  done: z.number().int(),
  /** Open tasks whose day is over, the oldest first; at most 50, as the lists that follow. */
  overdue: z.array(dashboardTaskSchema),
  blocked: z.array(dashboardTaskSchema),
  /** Decisions that are open in its name. */
  waiting: z.array(z.object({ id: idSchema, title: z.string(), reviewOn: z.string().nullable() })),
  decided: z.array(z.object({ id: idSchema, title: z.string(), on: z.string().nullable() })),
  /** Members who were at none of the last meetings, of which there must be three. */
  silent: z.array(recordLabelSchema),
  /** How many of the last three meetings were held. */
  meetingsHeld: z.number().int(),
  nextMeeting: z.object({ id: idSchema, title: z.string(), heldOn: z.string(), startsAt: z.string() }).nullable(),
  load: z.object({
    /** Metric m05 of the open tasks of this committee; null when nothing is open. */
    value: z.number().nullable(),
    members: z.array(
      z.object({
        person: recordLabelSchema,
        /** Open effort in this committee. */
        effort: z.number().int(),
        seats: z.number().int(),
        flags: z.array(z.enum(['seats', 'effort', 'overdue'])),
      }),
    ),
  }),
  checklist: z.array(checklistTaskSchema),
  /** Starter tasks of its kind that it does not have yet. */
  starters: z.number().int(),
});
export type CommitteeDashboard = z.output<typeof committeeDashboardSchema>;

const todayInput = z.object({ today: daySchema });

export const committees = {
  /** All that are not in the trash, in their order, those that closed last. */
  list: procedure.input(todayInput).output(z.array(committeeSummarySchema)),
  /** Their names for a choice, in the same order. */
  names: procedure.output(z.array(z.object({ id: idSchema, name: z.string(), status: z.string() }))),
  /** One with its seats as of a day. Fails with `notFound`; one in the trash is found. */
  get: procedure.input(todayInput.extend({ id: idSchema })).output(committeeProfileSchema),
  /** What the chair looks at: late and blocked work, decisions, silent members, who carries how much, the checklist. */
  dashboard: procedure.input(todayInput.extend({ id: idSchema })).output(committeeDashboardSchema),
  /** Adds the starter tasks of its kind that it does not have yet, as one step. */
  addStarterTasks: procedure.input(z.object({ id: idSchema })).output(changedSchema),
  /** Fails with `invalid`: `unknownChoice`, `endsBeforeStart`, `sizeOrder`, `committeeInItself`. */
  create: procedure.input(draftSchema).output(savedSchema),
  /** Changes fields; fails as `create` does, and with `stale`. */
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  reorder: procedure.input(z.object({ ids: z.array(idSchema).min(1).max(200) })).output(changedSchema),
  /**
   * Gives people a seat each, as one step. Fails with `invalid`: `sitsElsewhere` (value: that seat) for somebody who has a seat in it,
   * `alreadyNamed` for somebody named twice, `unknownChoice`.
   */
  seatPeople: procedure
    .input(
      z.object({
        id: idSchema,
        people: z
          .array(
            z.object({
              personId: idSchema,
              role: z.string().max(40).default('member'),
              isVoting: z.boolean().default(true),
            }),
          )
          .min(1)
          .max(100),
        startsOn: maybeDay.default(null),
      }),
    )
    .output(changedSchema),
  /** Ends a term and, when somebody is named, gives them the seat from that day, with the note for them, as one step. Fails as `seats.take` does. */
  handOver: procedure
    .input(
      z.object({
        termId: idSchema,
        version: z.number().int(),
        on: daySchema,
        note: z.string().trim().max(10_000),
        nextPersonId: idSchema.nullable(),
      }),
    )
    .output(savedSchema),
  /**
   * Names who stands in for the holder of a seat; null for nobody. Fails with `invalid` `alternateTaken` (value: their name) while somebody else is
   * named and `replaces` is not them, and as `seats.take` does.
   */
  setAlternate: procedure
    .input(
      z.object({
        termId: idSchema,
        version: z.number().int(),
        personId: idSchema.nullable(),
        replaces: idSchema.nullable().default(null),
      }),
    )
    .output(savedSchema),
  /** What would be left without it: what is open in its name. */
  openWork: procedure.input(z.object({ id: idSchema })).output(
    z.object({
      tasks: z.number().int(),
      meetings: z.number().int(),
      goals: z.number().int(),
      /** Series of meetings that have days to come. */
      series: z.number().int(),
    }),
  ),
  /**
   * Moves it to the trash; its seats go out of sight with it. Fails with `invalid` `committeeHasWork` while tasks, meetings, series
   * or goals are open in its name, unless `moveTo` says which committee takes them on; '' leaves them without one, and its series rest.
   */
  trash: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), moveTo: z.string().max(64).nullable().default(null) }))
    .output(savedSchema),
};
