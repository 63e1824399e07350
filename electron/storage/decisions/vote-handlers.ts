import { beginRound, putVote, removeVote, type GivenVote } from '#db/decisions/decisions-repository.ts';
import { parseRule } from '#db/decisions/decision-json.ts';
import { decisionState, demandDecision, roundOf, type DecisionState } from '#db/decisions/read-decisions.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import type { DecisionVoter } from '#shared/contract/decisions.ts';
import { dayOf } from '#shared/dates.ts';
import { decisionChanged, voteKept, votesKept, voteTaken } from '#shared/domain/decisions/decision-summaries.ts';
import { votesCast } from '#shared/domain/decisions/tally.ts';
import { AppError } from '#shared/errors.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';
import { demandUndecided } from './validate-decision.ts';

/** Votes by member and rounds. */
export const voteHandlers = {
  vote: os.decisions.vote.handler(async ({ input, context }) => {
    const { id, personId, ...said } = input;
    const result = await runStep(context, 'decisions.vote', async (writer) => {
      const row = await demandDecision(writer.trx, id);
      demandUndecided(row, 'votes');
      const state = await decisionState(writer.trx, row, dayOf(context.clock()));
      const voter = await demandVoter(writer.trx, state, personId);
      const given = { ...emptyVote, ...withoutGaps(said) };
      demandReasons(state, given);
      await putVote(writer, row, { id: personId, organizationId: voter.organization?.id ?? '' }, given);
      const { version } = await demandDecision(writer.trx, id);
      return { value: version, summary: voteKept(row.number, voter.person.label) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  voteRest: os.decisions.voteRest.handler(async ({ input, context }) => {
    const result = await runStep(context, 'decisions.voteRest', async (writer) => {
      const row = await demandDecision(writer.trx, input.id);
      demandUndecided(row, 'votes');
      const state = await decisionState(writer.trx, row, dayOf(context.clock()));
      const rest = demandRest(state);
      for (const voter of rest)
        await putVote(
          writer,
          row,
          { id: voter.person.id, organizationId: voter.organization?.id ?? '' },
          { ...emptyVote, vote: input.vote, gradient: input.gradient },
        );
      const { version } = await demandDecision(writer.trx, input.id);
      return { value: version, summary: votesKept(row.number, rest.length) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  unvote: os.decisions.unvote.handler(async ({ input, context }) => {
    const { id, personId } = input;
    const result = await runStep(context, 'decisions.unvote', async (writer) => {
      const row = await demandDecision(writer.trx, id);
      demandUndecided(row, 'votes');
      await removeVote(writer, row, personId);
      const { version } = await demandDecision(writer.trx, id);
      return { value: version, summary: voteTaken(row.number, await nameOf(writer.trx, personId)) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  nextRound: os.decisions.nextRound.handler(async ({ input, context }) => {
    const result = await runStep(context, 'decisions.nextRound', async (writer) => {
      const row = await demandDecision(writer.trx, input.id);
      demandUndecided(row, 'rounds');
      if (votesCast(row) === 0) throw new AppError('invalid', { field: 'rounds', reason: 'noVotes' });
      const saved = await beginRound(writer, row, input.version);
      return { value: saved.version, summary: decisionChanged(row.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

const emptyVote: GivenVote = {
  vote: '',
  gradient: 0,
  standsAside: false,
  words: '',
  hasConflict: false,
  conflictWords: '',
};

async function demandVoter(db: DbReader, state: DecisionState, personId: string): Promise<DecisionVoter> {
  const voter = state.body.voters.find((known) => known.person.id === personId);
  if (voter === undefined)
    throw new AppError('invalid', { field: 'personId', reason: 'notAMember', value: await nameOf(db, personId) });
  demandSomebodyHere(state, 'personId');
  if (voter.isHere === false)
    throw new AppError('invalid', { field: 'personId', reason: 'notThere', value: voter.person.label });
  const other = votesOfRound(state).find(
    (vote) => vote.person_id !== personId && seatOf(state, vote.person_id) === seatOf(state, personId),
  );
  if (other !== undefined)
    throw new AppError('invalid', {
      field: 'personId',
      reason: 'seatHasVoted',
      value: await nameOf(db, other.person_id),
    });
  return voter;
}

/** One voter for each seat that is there and has not voted in the round that is on. */
function demandRest(state: DecisionState): readonly DecisionVoter[] {
  if (!state.body.isInMeeting) throw new AppError('invalid', { field: 'votes', reason: 'answersOneByOne' });
  demandSomebodyHere(state, 'votes');
  const voted = new Set(votesOfRound(state).map((vote) => seatOf(state, vote.person_id)));
  const rest = new Map<string, DecisionVoter>();
  for (const voter of state.body.voters) {
    const seat = seatOf(state, voter.person.id);
    if (voter.isHere === true && !voted.has(seat) && !rest.has(seat)) rest.set(seat, voter);
  }
  if (rest.size === 0) throw new AppError('invalid', { field: 'votes', reason: 'everybodyVoted' });
  return [...rest.values()];
}

function demandSomebodyHere({ body }: DecisionState, field: string): void {
  if (body.isInMeeting && !body.voters.some((voter) => voter.isHere === true))
    throw new AppError('invalid', { field, reason: 'nobodyHere' });
}

function votesOfRound({ row, votes }: DecisionState) {
  return votes.filter((vote) => vote.round === roundOf(row));
}

/** The seat for which somebody votes; who lost theirs since stands alone. */
function seatOf({ body }: DecisionState, personId: string): string {
  return body.seatOf.get(personId) ?? personId;
}

/** An objection without a reason is none, and a conflict is minuted with what it is. */
function demandReasons(state: DecisionState, given: GivenVote): void {
  if (given.hasConflict && given.conflictWords === '')
    throw new AppError('invalid', { field: 'conflictWords', reason: 'reasonNeeded' });
  const isObjection = given.vote === 'no' || given.gradient === 1;
  if (parseRule(state.row.rule).kind === 'consent' && isObjection && !given.hasConflict && given.words === '')
    throw new AppError('invalid', { field: 'words', reason: 'objectionNeedsReason' });
}

async function nameOf(db: DbReader, personId: string): Promise<string> {
  return (await recordLabels(db, [{ type: 'people', id: personId }])).get(personId)?.label ?? '';
}

function withoutGaps(said: { readonly [Field in keyof GivenVote]?: GivenVote[Field] | undefined }): Partial<GivenVote> {
  // Safe: what is undefined is left out, and the rest has the type of the field.
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<GivenVote>;
}
