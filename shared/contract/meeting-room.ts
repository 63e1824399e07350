import { z } from 'zod';

import { sessionStateSchema } from '../domain/meetings/session-state.ts';
import { daySchema, idSchema, lineSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';

const countSchema = z.object({ here: z.number().int(), needed: z.number().int(), isMet: z.boolean() });

/** Quorum as two separate answers, and the seats kept for people with lived experience. */
export const quorumAnswerSchema = z.object({
  filled: z.number().int(),
  people: countSchema,
  sectors: countSchema.extend({ present: z.array(z.string()).readonly(), missing: z.array(z.string()).readonly() }),
  livedExperience: countSchema,
  isMet: z.boolean(),
});

/** An action item, question, win or decision that came of a meeting. */
const actionItemSchema = z.object({
  id: idSchema,
  version: z.number().int(),
  title: z.string(),
  status: z.string(),
  dueOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  owner: recordLabelSchema.nullable(),
  itemId: z.string().nullable(),
});
export type ActionItem = z.output<typeof actionItemSchema>;

export const roomSchema = z.object({
  /** Null before the meeting has begun here. */
  session: sessionStateSchema.nullable(),
  /** As it stands now; as it was frozen once the meeting ended. Null where nobody holds a seat. */
  quorum: quorumAnswerSchema.nullable(),
  /** The sector and vote of those on the list who hold a seat, by the id of their attendance. */
  seats: z.array(
    z.object({
      attendanceId: idSchema,
      sector: z.string(),
      isVoting: z.boolean(),
      alternate: recordLabelSchema.nullable(),
    }),
  ),
  actions: z.array(actionItemSchema),
  /** Open action items of the body's earlier meetings. */
  openBefore: z.number().int(),
  questions: z.array(z.object({ id: idSchema, text: z.string(), answer: z.string() })),
  wins: z.array(z.object({ id: idSchema, title: z.string(), status: z.string() })),
  decisions: z.array(z.object({ id: idSchema, number: z.number().int(), title: z.string(), status: z.string() })),
  /** People who are named in the minutes, for those who show them. */
  named: z.array(recordLabelSchema),
});
export type Room = z.output<typeof roomSchema>;

const clockChangeSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('pause') }),
  z.object({ do: z.literal('resume') }),
  /** Goes to an item; the one before is done, or stays open for later. */
  z.object({ do: z.literal('goTo'), itemId: idSchema, isDone: z.boolean().default(true) }),
  z.object({ do: z.literal('skip'), itemId: idSchema }),
  z.object({ do: z.literal('add'), itemId: idSchema, minutes: z.number().int().min(-240).max(240) }),
]);
export type ClockChange = z.input<typeof clockChangeSchema>;

export const meetingRoom = {
  get: procedure.input(z.object({ id: idSchema })).output(roomSchema),
  /** Begins the session: the clock runs and the first item is on. Fails with `heldAlready`, `cancelled`. */
  start: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** Moves the clock. Fails with `notInSession`. */
  clock: procedure.input(z.object({ id: idSchema, change: clockChangeSchema })).output(savedSchema),
  /** Notes that somebody spoke on an item, or takes the last time back. */
  speak: procedure
    .input(
      z.object({ id: idSchema, itemId: idSchema, attendanceId: idSchema, isTakenBack: z.boolean().default(false) }),
    )
    .output(savedSchema),
  showBalance: procedure.input(z.object({ id: idSchema, isShown: z.boolean() })).output(savedSchema),
  /**
   * Makes a record of a marked line under the id that the line carries: a task, a question or a proposed win.
   * A record that is there already stays as it is. Fails with `minutesLocked`.
   */
  capture: procedure
    .input(
      z.object({
        id: idSchema,
        meetingId: idSchema,
        itemId: idSchema,
        kind: z.enum(['task', 'question', 'win']),
        text: lineSchema.min(1, { error: 'required' }),
        ownerPersonId: z.string().max(64).nullable().default(null),
        dueOn: daySchema.nullable().default(null),
        priority: z.enum(['low', 'normal', 'high']).default('normal'),
        effort: z.number().int().min(1).max(3).default(1),
      }),
    )
    .output(savedSchema),
  /**
   * Ends the session: quorum is frozen, who took part is logged as one contact, items without an end are carried over, open action
   * items of earlier meetings count one meeting more. Fails with `notInSession`.
   */
  end: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
