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

const keySchema = z.string().min(1).max(80);
const maybeId = z.string().max(64).nullable();
const answersSchema = z.array(z.string().max(40)).max(20);

/** A local fact that somebody gave. */
export const programFactSchema = z.object({
  /** An id of `pathwayQuestions`; or 'sector:', 'service:' or 'training:' and an id, for what people say of a prerequisite. */
  question: z.string(),
  answers: z.array(z.string()),
  note: z.string(),
});
export type ProgramFact = z.output<typeof programFactSchema>;

const partFields = {
  kind: z.enum(['pathway', 'model']),
  /** An id of `pathways` or `diversionModels`. */
  item: keySchema,
  /** An id of `programStatuses`. */
  status: z.string().max(40),
  /** The day on which it got that status. */
  since: daySchema,
  decisionId: maybeId,
  note: lineSchema,
};

/** A pathway or model that the program uses, or means to, with what became of it, the latest first. */
export const programPartSchema = z.object({
  ...partFields,
  id: idSchema,
  version: z.number().int(),
  decision: recordLabelSchema.nullable(),
  moves: z.array(z.object({ id: idSchema, status: z.string(), movedOn: z.string(), note: z.string() })),
});
export type ProgramPart = z.output<typeof programPartSchema>;

/** What a task fills: a missing sector, service or training. */
const gapKinds = ['sector', 'service', 'training'] as const;

const overviewSchema = z.object({
  facts: z.array(programFactSchema),
  /** Answers that the records give, with what they rest on; the answer of a person comes before them. */
  suggestions: z.array(
    z.object({
      question: z.string(),
      answers: z.array(z.string()),
      /** Which record it is from. */
      source: z.enum(['treatment', 'crisis', 'prosecutor', 'police', 'money', 'outreach', 'ties', 'agreement']),
      /** A name or figure of that record. */
      detail: z.string(),
      isRestricted: z.boolean(),
    }),
  ),
  /** Sectors with an organization at the table: committed, active or leading. */
  sectors: z.array(z.object({ sector: z.string(), count: z.number().int(), names: z.array(recordLabelSchema) })),
  /** Kinds of services on the board, and whether one of them has room. */
  services: z.array(
    z.object({
      type: z.string(),
      offers: z.number().int(),
      slots: z.number().int().nullable(),
      waitDays: z.number().int().nullable(),
      band: z.enum(['green', 'amber', 'red']),
      hasRoom: z.boolean(),
    }),
  ),
  parts: z.array(programPartSchema),
  /** Topics of training of which a session was held, with how many and the day of the last; '' where no day was set. */
  trainings: z.array(z.object({ topic: z.string(), sessions: z.number().int(), lastOn: z.string() })),
  /** Awarded money of the next 12 months by its type, in minor units, the most first. */
  money: z.array(z.object({ type: z.string(), cents: z.number() })),
  /** The currency of most awards, in which the bands of the chooser are read. */
  currency: z.string(),
  /** Sectors for which an empty chair waits at the table. */
  chairs: z.array(z.string()),
  /** Tasks that were made to fill a gap and are in use. */
  tasks: z.array(
    z.object({
      kind: z.string(),
      key: z.string(),
      taskId: idSchema,
      title: z.string(),
      dueOn: z.string().nullable(),
      isDone: z.boolean(),
    }),
  ),
});
export type ProgramOverview = z.output<typeof overviewSchema>;

const memoFields = {
  title: nameSchema,
  writtenOn: daySchema,
  /** 'pathway:' or 'model:' and an id. */
  chosen: z.array(keySchema).max(20),
  rejected: z.array(z.object({ key: keySchema, reason: lineSchema })).max(20),
  /** Why, in Markdown. */
  reasons: markdownSchema,
  decisionId: maybeId,
};

/** A memo on which pathways and models were chosen, and why. */
export const pathwayMemoSchema = z.object({
  ...memoFields,
  id: idSchema,
  version: z.number().int(),
  /** The facts and gaps as they stood on the day, in Markdown. */
  facts: z.string(),
  decision: recordLabelSchema.nullable(),
  /** The whole memo as a document, in Markdown. */
  markdown: z.string(),
  updatedAt: z.string(),
});
export type PathwayMemo = z.output<typeof pathwayMemoSchema>;
export type MemoFields = Pick<PathwayMemo, keyof typeof memoFields>;

const versioned = { id: idSchema, version: z.number().int() };

export const program = {
  /** Local facts, what the records say to them, and what the program uses. */
  overview: procedure.input(z.object({ today: daySchema })).output(overviewSchema),
  /** Answers a question, or takes the answer back with an empty list. Fails with `invalid` for an unknown question or answer. */
  answer: procedure
    .input(z.object({ question: keySchema, answers: answersSchema, note: lineSchema.default('') }))
    .output(changedSchema),
  /**
   * Adds a pathway or model to the program, or changes one; a new status becomes a line of its history. Fails with `invalid` for an
   * unknown choice and with reason 'taken' for one that is there already.
   */
  savePart: procedure
    .input(z.object({ id: idSchema.nullable(), version: z.number().int(), part: z.object(partFields) }))
    .output(savedSchema),
  removePart: procedure.input(z.object(versioned)).output(changedSchema),
  /** Adds a task that fills a gap. Fails with `invalid` for an unknown sector, service or training. */
  planTask: procedure
    .input(
      z.object({
        kind: z.enum(gapKinds),
        key: keySchema,
        title: nameSchema,
        dueOn: maybeDay.default(null),
        ownerPersonId: maybeId.default(null),
        today: daySchema,
      }),
    )
    .output(savedSchema),
  /** Memos that are not in the trash, the latest first; at most 200. */
  memos: procedure.output(z.array(pathwayMemoSchema)),
  /** Adds a memo with the facts of the day. Fails with `invalid` for an unknown pathway or model, or one both chosen and rejected. */
  createMemo: procedure.input(z.object({ memo: z.object(memoFields), today: daySchema })).output(savedSchema),
  /** Changes a memo; its facts stay those of the day on which it was written unless they are asked for anew. */
  updateMemo: procedure
    .input(z.object({ ...versioned, memo: z.object(memoFields), today: daySchema, isNewFacts: z.boolean() }))
    .output(savedSchema),
  /** What of the program rests on a decision: memos in use, the latest first, and pathways and models. */
  ofDecision: procedure.input(z.object({ decisionId: idSchema })).output(
    z.object({
      memos: z.array(z.object({ id: idSchema, title: z.string(), writtenOn: z.string() })),
      parts: z.array(
        z.object({ kind: z.enum(['pathway', 'model']), item: z.string(), status: z.string(), since: z.string() }),
      ),
    }),
  ),
  trashMemo: procedure.input(z.object(versioned)).output(savedSchema),
};
