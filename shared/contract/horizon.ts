import { z } from 'zod';

import { readinessStates } from '../domain/horizon/readiness.ts';
import {
  changedSchema,
  daySchema,
  idSchema,
  lineSchema,
  nameSchema,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import { externalEventSchema } from './external-events.ts';
import { reportDocumentSchema } from './report-document.ts';

/** What a dated change was read from: an event, or a record that ends or is looked at again by itself. */
export const horizonSources = [
  'event',
  'term',
  'commitment',
  'agreement',
  'review',
  'role',
  'funding',
  'reapply',
  'data',
  'evaluation',
] as const;
const sourceSchema = z.enum(horizonSources);
export type HorizonSource = (typeof horizonSources)[number];

const exposedCounts = z.object({
  seats: z.number().int(),
  /** Commitments and agreements. */
  commitments: z.number().int(),
  decisions: z.number().int(),
  ties: z.number().int(),
  /** Services that streams of money pay for. */
  services: z.number().int(),
  /** What those streams give, in minor units; streams in other currencies than the most common one are left out. */
  moneyCents: z.number().int(),
  /** An ISO 4217 code; '' where no money hangs on it. */
  currency: z.string(),
});
export type ExposedCounts = z.output<typeof exposedCounts>;

const subjectTypes = ['people', 'organizations', 'wantedDecisions', 'goals', 'fundingStreams'] as const;
const subjectRef = z.object({ type: z.enum(subjectTypes), id: idSchema });
export type SubjectRef = z.output<typeof subjectRef>;

const entrySchema = z.object({
  /** Unique among the entries. */
  key: z.string(),
  source: sourceSchema,
  /** The id of the event, or of the record that ends. */
  id: idSchema,
  /** The day that the rule of an event gave, by which its times are told apart; '' for an event that comes once, and for records. */
  of: z.string(),
  /** The title of an event; of a record what ends: the seat, the type of commitment, the agreement, the title of the role, the stream of money, who evaluates. */
  title: z.string(),
  kind: z.string(),
  /** An id of `externalEventDomains`; '' when nobody said. */
  domain: z.string(),
  certainty: z.string(),
  day: daySchema,
  endsOn: daySchema,
  /** HH:MM on the clocks of the event's zone; '' for whole days. */
  time: z.string(),
  timeZone: z.string(),
  /** How many days away it is; negative when it began before today. */
  days: z.number().int(),
  leadDays: z.number().int(),
  readiness: z.enum(readinessStates),
  lines: z.number().int(),
  settled: z.number().int(),
  /** Whom it is about: the holder, the partner, the first one of those that an event touches. */
  record: recordLabelSchema.nullable(),
  /** What a record that ends touches, at most 50; an event tells its own. */
  about: z.array(subjectRef),
  exposed: exposedCounts,
  comesAgain: z.boolean(),
  isRestricted: z.boolean(),
});
export type HorizonEntry = z.output<typeof entrySchema>;

const lineOut = z.object({
  id: idSchema,
  text: z.string(),
  daysBefore: z.number().int(),
  dueOn: daySchema,
  doneOn: z.string().nullable(),
  /** The task that it became, while that is not in the trash. */
  task: z.object({ id: idSchema, status: z.string(), dueOn: z.string().nullable() }).nullable(),
});
export type HorizonLine = z.output<typeof lineOut>;

const scenarioOut = z.object({
  id: idSchema,
  version: z.number().int(),
  title: z.string(),
  likelihood: z.number().int(),
  meaning: z.string(),
  lines: z.array(lineOut),
});
export type Scenario = z.output<typeof scenarioOut>;

/** What hangs on the partners that a change touches; at most 50 of each kind, with the full counts. */
export const exposedSchema = z.object({
  counts: exposedCounts,
  /** Ties of partners whom nobody else of those we know knows. */
  onlyTies: z.number().int(),
  seats: z.array(z.object({ seat: recordLabelSchema, who: recordLabelSchema, until: z.string().nullable() })),
  commitments: z.array(
    z.object({
      id: idSchema,
      who: recordLabelSchema,
      type: z.string(),
      status: z.string(),
      until: z.string().nullable(),
    }),
  ),
  agreements: z.array(z.object({ agreement: recordLabelSchema, who: recordLabelSchema, until: z.string().nullable() })),
  decisions: z.array(z.object({ decision: recordLabelSchema, who: recordLabelSchema.nullable() })),
  goals: z.array(recordLabelSchema),
  streams: z.array(
    z.object({
      stream: recordLabelSchema,
      funder: recordLabelSchema.nullable(),
      /** An id of `fundingStatuses`. */
      status: z.string(),
      cents: z.number().int(),
      currency: z.string(),
      until: z.string().nullable(),
      /** What nothing pays for in a month once it is over, of all lines of the budget; null for one without a last day, or not awarded. */
      gapCents: z.number().int().nullable(),
    }),
  ),
  services: z.array(
    z.object({
      /** The line of the budget. */
      id: idSchema,
      title: z.string(),
      /** An id of `serviceTypes`. */
      serviceType: z.string(),
      /** What these streams pay of it in a month, in minor units. */
      monthlyCents: z.number().int(),
      currency: z.string(),
      /** No other stream pays for it. */
      isOnly: z.boolean(),
    }),
  ),
  ties: z.array(
    z.object({
      who: recordLabelSchema,
      other: recordLabelSchema,
      strength: z.number().int(),
      /** Nobody else whom we know has a tie with them. */
      isOnly: z.boolean(),
    }),
  ),
  promises: z.array(
    z.object({
      id: idSchema,
      who: recordLabelSchema,
      direction: z.string(),
      words: z.string(),
      dueOn: z.string().nullable(),
    }),
  ),
});
export type Exposed = z.output<typeof exposedSchema>;

const detailSchema = z.object({
  event: externalEventSchema,
  of: z.string(),
  day: daySchema,
  endsOn: daySchema,
  days: z.number().int(),
  leadDays: z.number().int(),
  /** Other times of an event that comes again, from a year ago to three years ahead. */
  times: z.array(z.object({ of: z.string(), day: daySchema })),
  readiness: z.enum(readinessStates),
  lines: z.array(lineOut),
  scenarios: z.array(scenarioOut),
  subjects: z.array(z.object({ id: idSchema, record: recordLabelSchema, note: z.string() })),
  exposed: exposedSchema,
});
export type HorizonDetail = z.output<typeof detailSchema>;

/** One time of an event: `of` is '' for one that comes once. */
const timeRef = { eventId: idSchema, of: z.string().max(10).default('') };
const daysBefore = z.number().int().min(-730).max(1_460);
const lineIn = z.object({ id: idSchema.optional(), text: nameSchema, daysBefore });
const scenarioIn = {
  title: nameSchema,
  likelihood: z.number().int().min(0).max(5).default(0),
  meaning: lineSchema.default(''),
  lines: z.array(lineIn).max(50),
};

const briefingIn = z.object({
  record: partnerRefSchema,
  today: daySchema,
  hidesRestricted: z.boolean().default(true),
});

export const horizon = {
  /** Dated changes between two days by their first days: events with each of their times, and what records say ends; at most 600. */
  list: procedure.input(z.object({ today: daySchema, from: daySchema, to: daySchema })).output(z.array(entrySchema)),
  /** One time of an event with its plan and what hangs on it. Fails with `invalid` (`notInSeries`) for a day that its rule does not give. */
  event: procedure.input(z.object({ ...timeRef, today: daySchema })).output(detailSchema),
  /** What hangs on partners, decisions or goals. */
  exposed: procedure
    .input(z.object({ subjects: z.array(subjectRef).min(1).max(50), today: daySchema }))
    .output(exposedSchema),
  /** Puts these lines in place of the preparation for a time; one with its id stays the same line. */
  setLines: procedure.input(z.object({ ...timeRef, lines: z.array(lineIn).max(100) })).output(changedSchema),
  /** Adds the lines of a checklist that are not there yet, and its ready scenarios to an event without any. Fails with `unknownChoice`. */
  addChecklist: procedure.input(z.object({ ...timeRef, checklistId: z.string().max(40) })).output(changedSchema),
  /** Makes an event of what records say ends: on its day, with whom it touches and with the lines and scenarios of a checklist, as one step. Fails with `unknownChoice` and `notFound`. */
  prepare: procedure
    .input(
      z.object({
        title: nameSchema,
        kind: z.string().max(40),
        domain: z.string().max(40),
        day: daySchema,
        isRestricted: z.boolean().default(false),
        checklistId: z.string().max(40),
        subjects: z.array(subjectRef).max(50),
      }),
    )
    .output(savedSchema),
  /** Marks a line as done or open again; a line that is a task moves its task. */
  tick: procedure.input(z.object({ id: idSchema, isDone: z.boolean(), today: daySchema })).output(changedSchema),
  /** Makes tasks of lines that are none yet, due on the days counted back, as one step. */
  toTasks: procedure
    .input(z.object({ ...timeRef, lineIds: z.array(idSchema).min(1).max(100), today: daySchema }))
    .output(changedSchema),
  /** Says whom and what an event touches, in place of what was said before. Fails with `notFound`. */
  setSubjects: procedure
    .input(
      z.object({ eventId: idSchema, subjects: z.array(subjectRef.extend({ note: lineSchema.default('') })).max(50) }),
    )
    .output(changedSchema),
  addScenario: procedure.input(z.object({ eventId: idSchema, ...scenarioIn })).output(savedSchema),
  updateScenario: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), ...scenarioIn }))
    .output(savedSchema),
  removeScenario: procedure.input(z.object({ id: idSchema })).output(changedSchema),
  /** Makes tasks of all lines of a scenario that are none yet, as one step. */
  openScenario: procedure
    .input(z.object({ id: idSchema, of: z.string().max(10).default(''), today: daySchema }))
    .output(changedSchema),
  /** What whoever comes next has to know about a partner: who, why, history, promises and open asks, in Markdown. */
  briefing: procedure.input(briefingIn).output(reportDocumentSchema),
};
