import { z } from 'zod';

import { decisionRuleIds } from '../content/decision-rules.ts';
import { failings } from '../domain/decisions/failings.ts';
import { decisionScopes, decisionStatuses } from '../domain/decisions/statuses.ts';
import {
  daySchema,
  idSchema,
  markdownSchema,
  maybeDay,
  nameSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';
import {
  confirmationSchema,
  countSchema,
  gradientSchema,
  optionSchema,
  quorumSchema,
  roundSchema,
  ruleSchema,
} from './decision-parts.ts';

const fields = {
  title: nameSchema,
  motion: markdownSchema,
  outcome: markdownSchema,
  meetingId: z.string().max(64).nullable(),
  agendaItemId: z.string().max(64).nullable(),
  /** Null for the whole coalition. */
  committeeId: z.string().max(64).nullable(),
  movedById: z.string().max(64).nullable(),
  secondedById: z.string().max(64).nullable(),
  rule: ruleSchema,
  isReserved: z.boolean(),
  /** An id of `reservedMatters`, or ''. */
  reservedMatter: z.string().max(60),
  method: z.enum(['', 'tally', 'gradient']),
  /** Counts of a show of hands; votes by member take their place. */
  yes: countSchema,
  no: countSchema,
  abstain: countSchema,
  gradient: gradientSchema,
  objections: z.string().max(100_000),
  /** Counted by hand: outside a meeting, or where a body has nobody to count. */
  quorum: quorumSchema.nullable(),
  reviewOn: maybeDay,
  background: markdownSchema,
  options: z.array(optionSchema).max(50),
  note: z.string().max(100_000),
};

const draftSchema = z.object(fields).partial().required({ title: true });
export type DecisionDraft = z.output<typeof draftSchema>;
const patchSchema = z.object(fields).partial();
export type DecisionPatch = z.output<typeof patchSchema>;

/** A decision as a row of the register. */
export const decisionSummarySchema = z.object({
  id: idSchema,
  version: z.number().int(),
  number: z.number().int(),
  title: z.string(),
  outcome: z.string(),
  status: z.enum(decisionStatuses),
  kind: z.enum(decisionRuleIds),
  isReserved: z.boolean(),
  method: z.enum(['', 'tally', 'gradient']),
  yes: z.number().int(),
  no: z.number().int(),
  abstain: z.number().int(),
  gradient: z.array(z.number().int()),
  committee: recordLabelSchema.nullable(),
  meeting: recordLabelSchema.nullable(),
  agendaItemId: z.string().nullable(),
  decidedOn: z.string().nullable(),
  reviewOn: z.string().nullable(),
  /** The piece of text that a search found; '' when the title has it or nothing was searched. */
  found: z.string(),
});
export type DecisionSummary = z.output<typeof decisionSummarySchema>;

const voteFields = {
  vote: z.enum(['', 'yes', 'no', 'abstain']),
  /** 1 to 5; 0 for none. */
  gradient: z.number().int().min(0).max(5),
  standsAside: z.boolean(),
  words: z.string().trim().max(10_000),
  hasConflict: z.boolean(),
  conflictWords: z.string().trim().max(10_000),
};
export const decisionVoteSchema = z.object({
  ...voteFields,
  id: idSchema,
  round: z.number().int(),
  /** Null for somebody who was removed for good. */
  person: recordLabelSchema.nullable(),
  organization: recordLabelSchema.nullable(),
});
export type DecisionVote = z.output<typeof decisionVoteSchema>;

/** Somebody who may vote on it, and whether they are there. */
const voterSchema = z.object({
  person: recordLabelSchema,
  organization: recordLabelSchema.nullable(),
  sector: z.string(),
  /** The holder of the seat whom they stand in for. */
  standsInFor: recordLabelSchema.nullable(),
  /** Null outside a meeting, where everybody answers for themselves. */
  isHere: z.boolean().nullable(),
});
export type DecisionVoter = z.output<typeof voterSchema>;

const checkSchema = z.object({ here: z.number().int(), needed: z.number().int(), isMet: z.boolean() });
/** What the rule says to the votes as they stand. */
const verdictSchema = z.object({
  passes: z.boolean(),
  mayBeProvisional: z.boolean(),
  failing: z.enum(failings).nullable(),
  all: z.array(z.enum(failings)),
  /** 0 to 1; null when nobody said yes or no. */
  share: z.number().nullable(),
  neededShare: z.number().nullable(),
  count: z.object({
    yes: z.number().int(),
    no: z.number().int(),
    abstain: z.number().int(),
    blocks: z.number().int(),
    standAsides: z.number().int(),
  }),
  quorum: z.object({ people: checkSchema, sectors: checkSchema, livedExperience: checkSchema }),
  isFallback: z.boolean(),
});

/** A decision with everything that answers "why did we do that?". */
export const decisionSchema = decisionSummarySchema.omit({ found: true, kind: true }).extend({
  motion: z.string(),
  rule: ruleSchema,
  reservedMatter: z.string(),
  movedBy: recordLabelSchema.nullable(),
  secondedBy: recordLabelSchema.nullable(),
  rounds: z.array(roundSchema),
  objections: z.string(),
  quorum: quorumSchema.nullable(),
  /** People with a vote who were not there. */
  absent: z.array(recordLabelSchema),
  confirmations: z.array(confirmationSchema),
  background: z.string(),
  options: z.array(optionSchema),
  note: z.string(),
  pausedOn: z.string().nullable(),
  pauseWords: z.string(),
  meetingHeldOn: z.string().nullable(),
  isInTrash: z.boolean(),
  votes: z.array(decisionVoteSchema),
  voters: z.array(voterSchema),
  /** How many voting seats of the body nobody holds: they do not count. */
  emptySeats: z.number().int(),
  /** It is taken in a meeting: only who is checked in there counts. */
  isInMeeting: z.boolean(),
  /** What has to be there for it beside more than half of the seats. */
  asks: z.object({ sectors: z.number().int(), livedExperience: z.number().int() }),
  verdict: verdictSchema,
  supersededBy: recordLabelSchema.nullable(),
  supersedes: z.array(recordLabelSchema),
  tasks: z.array(recordLabelSchema.extend({ status: z.string(), dueOn: z.string().nullable() })),
});
export type Decision = z.output<typeof decisionSchema>;

const versioned = z.object({ id: idSchema, version: z.number().int() });

export const decisions = {
  /** One page of the register: what is not decided first, then the latest; with a text, those in which every word is found. */
  page: procedure
    .input(
      z.object({
        today: daySchema,
        scope: z.enum(decisionScopes).default('all'),
        text: z.string().max(1_000).default(''),
        statuses: z.array(z.enum(decisionStatuses)).max(10).default([]),
        kinds: z.array(z.enum(decisionRuleIds)).max(5).default([]),
        /** Null for any; '' for the whole coalition. */
        committeeId: z.string().max(64).nullable().default(null),
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .output(z.object({ rows: z.array(decisionSummarySchema), nextCursor: z.string().nullable() })),
  /** How many there are in each scope. */
  counts: procedure.input(z.object({ today: daySchema })).output(
    z.object({
      all: z.number().int(),
      open: z.number().int(),
      decided: z.number().int(),
      toReview: z.number().int(),
    }),
  ),
  /** Those of a meeting, in the order in which they were made. */
  ofMeeting: procedure.input(z.object({ meetingId: idSchema })).output(z.array(decisionSummarySchema)),
  /** One, in the trash or not. Fails with `notFound`. */
  get: procedure.input(z.object({ id: idSchema, today: daySchema })).output(decisionSchema),
  /** Fails with `invalid`: `required`, `shareOutOfRange`, `roundsOutOfRange`, `sectorsOutOfRange`, `unknownChoice`. */
  create: procedure.input(draftSchema).output(savedSchema),
  /** Changes fields; what was voted stays once it is decided (`invalid`, `alreadyDecided`). */
  update: procedure.input(versioned.extend({ patch: patchSchema })).output(savedSchema),
  /**
   * Keeps the vote of a member in the round that is on; what the vote leaves out is empty. Fails with `invalid`: `notAMember` (value: their name)
   * for somebody without a vote in the body, `notThere` for one who is not checked in at the meeting and `nobodyHere` where nobody is,
   * `seatHasVoted` (value: who did) where the holder or an alternate voted for that seat, `reasonNeeded` for an objection or a conflict
   * without words, `alreadyDecided`.
   */
  vote: procedure
    .input(z.object({ id: idSchema, personId: idSchema, ...z.object(voteFields).partial().shape }))
    .output(savedSchema),
  /**
   * Gives every seat that is there and has not voted in this round the same vote. Fails with `invalid`: `nobodyHere` while nobody with a vote is
   * checked in at the meeting, `answersOneByOne` outside a meeting, where nobody's silence is a vote, `everybodyVoted`, `alreadyDecided`.
   */
  voteRest: procedure
    .input(
      z.object({
        id: idSchema,
        vote: z.enum(['', 'yes']).default(''),
        gradient: z.number().int().min(0).max(5).default(0),
      }),
    )
    .output(savedSchema),
  /** Takes the vote of a member in the round that is on away. */
  unvote: procedure.input(z.object({ id: idSchema, personId: idSchema })).output(savedSchema),
  /** Keeps the round as it is and begins another one. Fails with `invalid` `noVotes`. */
  nextRound: procedure.input(versioned).output(savedSchema),
  /**
   * Records how it ended. `passed` fails with `ruleNotMet` and the figures when its rule or quorum was not met; `provisional` unless only sectors or
   * a lived-experience seat have yet to confirm; `failed` with `invalid` `ruleWasMet` when the rule was met.
   */
  record: procedure
    .input(
      versioned.extend({
        status: z.enum(['passed', 'failed', 'deferred', 'withdrawn', 'provisional']),
        decidedOn: daySchema,
        outcome: markdownSchema.optional(),
        reviewOn: maybeDay.optional(),
      }),
    )
    .output(savedSchema),
  /** Notes that a sector ('lived-experience' for such a seat) that was missing agrees; the decision passes when nothing more is waited for. */
  confirm: procedure
    .input(
      versioned.extend({
        what: z.string().min(1).max(60),
        on: daySchema,
        words: z.string().trim().max(10_000).default(''),
      }),
    )
    .output(savedSchema),
  /** Opens a decision again that was decided or put off. */
  reopen: procedure.input(versioned).output(savedSchema),
  /** The lived-experience seats ask for a pause until the next meeting. Fails with `invalid`: `notReserved`, `pausedOnce`. */
  pause: procedure
    .input(versioned.extend({ on: daySchema, words: z.string().trim().max(10_000).default('') }))
    .output(savedSchema),
  /** Says that a later decision takes its place. Fails with `invalid`: `inItself`, `notDecided`. */
  supersede: procedure.input(versioned.extend({ byId: idSchema })).output(savedSchema),
};
