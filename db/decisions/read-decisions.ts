import type { RecordLabel } from '#shared/contract/base.ts';
import type { Decision, DecisionSummary, DecisionVote } from '#shared/contract/decisions.ts';
import { decisionStatuses, type DecisionStatus } from '#shared/domain/decisions/statuses.ts';
import type { IsoDay } from '#shared/dates.ts';
import { judge, type Verdict } from '#shared/domain/decisions/judge.ts';
import { conditionsOf } from '#shared/domain/decisions/rules.ts';
import { countOfGradient, countOfTally, standAsidesOf, type Count } from '#shared/domain/decisions/tally.ts';
import type { QuorumConditions, QuorumFigures } from '#shared/domain/meetings/quorum.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { votingBody } from '../quorum/voting-body.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { DecisionRow, DecisionVoteRow } from '../schema/decisions.ts';
import {
  parseAsked,
  parseConfirmations,
  parseGradient,
  parseOptions,
  parseQuorum,
  parseRounds,
  parseRule,
} from './decision-json.ts';

/** Statuses in which a decision is still to be made. */
export const undecided: readonly string[] = ['draft', 'open', 'deferred'];

/** A decision as it is stored, with its votes and what its rule says to them. */
export interface DecisionState {
  readonly row: DecisionRow;
  readonly votes: readonly DecisionVoteRow[];
  readonly body: Awaited<ReturnType<typeof votingBody>>;
  /** As counted now; as frozen once it is decided. */
  readonly quorum: QuorumFigures | null;
  /** What has to be there for it; as frozen once it is decided. */
  readonly conditions: QuorumConditions;
  readonly verdict: Verdict;
}

/** One decision as it is stored, in the trash or not. Fails with `notFound`. */
export async function demandDecision(db: DbReader, id: string): Promise<DecisionRow> {
  const row = await db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'decisions', id });
  return row;
}

/** The votes of a decision, round by round. */
export function votesOf(db: DbReader, decisionId: string): Promise<DecisionVoteRow[]> {
  return db
    .selectFrom('decision_votes')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .orderBy('round')
    .orderBy('id')
    .execute();
}

/** Reads a decision and judges it by its rule, as of a day. */
export async function decisionState(db: DbReader, row: DecisionRow, today: IsoDay): Promise<DecisionState> {
  const votes = await votesOf(db, row.id);
  const round = roundOf(row);
  const body = await votingBody(
    db,
    row,
    votes.filter((vote) => vote.round === round),
    today,
  );
  const isOpen = undecided.includes(row.status);
  const quorum = isOpen ? body.quorum : parseQuorum(row.quorum);
  const asked = conditionsOf(parseRule(row.rule), body.conditions);
  const conditions = isOpen ? asked : (parseAsked(row.quorum) ?? asked);
  return { row, votes, body, quorum, conditions, verdict: verdictOf(row, votes, { quorum, conditions }, today) };
}

/** The round that is on, from 1. */
export function roundOf(row: Pick<DecisionRow, 'rounds'>): number {
  return parseRounds(row.rounds).length + 1;
}

/** The count of the round that is on. */
export function countOf(row: DecisionRow, votes: readonly DecisionVoteRow[]): Count {
  if (row.method === 'gradient') return countOfGradient(parseGradient(row.gradient), row.abstain);
  return countOfTally(row, standAsidesOf(votes.map(countedVote), roundOf(row)));
}

/** A stored vote as counting knows it. */
export function countedVote(row: DecisionVoteRow) {
  return {
    round: row.round,
    vote: voteOf(row.vote),
    gradient: row.gradient,
    standsAside: row.stands_aside === 1,
    hasConflict: row.has_conflict === 1,
  };
}

/** A decision with everything that answers "why did we do that?". */
export async function readDecision(db: DbReader, id: string, today: IsoDay): Promise<Decision> {
  const state = await decisionState(db, await demandDecision(db, id), today);
  const { row, votes, body, quorum, verdict } = state;
  const before = await db
    .selectFrom('decisions')
    .select('id')
    .where('superseded_by_id', '=', id)
    .where('deleted_at', '=', '')
    .orderBy('id')
    .execute();
  const tasks = await db
    .selectFrom('tasks')
    .select(['id', 'title', 'status', 'due_on'])
    .where('decision_id', '=', id)
    .where('deleted_at', '=', '')
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  const absentIds = undecided.includes(row.status) ? body.absentIds : parseWords(row.absent);
  const labels = await recordLabels(db, [
    ...people([row.moved_by_id, row.seconded_by_id, ...votes.map((vote) => vote.person_id), ...absentIds]),
    ...refs(
      'organizations',
      votes.map((vote) => vote.organization_id),
    ),
    ...refs('decisions', [row.superseded_by_id, ...before.map((earlier) => earlier.id)]),
  ]);
  const [summary] = await summariesOf(db, [row]);
  if (summary === undefined) throw new AppError('notFound', { type: 'decisions', id });
  const { found: _found, kind: _kind, ...shared } = summary;
  return {
    ...shared,
    motion: row.motion,
    rule: parseRule(row.rule),
    reservedMatter: row.reserved_matter,
    movedBy: labels.get(row.moved_by_id) ?? null,
    secondedBy: labels.get(row.seconded_by_id) ?? null,
    rounds: parseRounds(row.rounds),
    objections: row.objections,
    quorum: quorum === null ? null : { ...quorum, sectors: [...quorum.sectors] },
    absent: absentIds.flatMap((absent) => labels.get(absent) ?? []),
    confirmations: parseConfirmations(row.confirmations),
    background: row.background,
    options: parseOptions(row.options),
    note: row.note,
    pausedOn: row.paused_on || null,
    pauseWords: row.pause_words,
    meetingHeldOn: await heldOn(db, row.meeting_id),
    isInTrash: row.deleted_at !== '',
    votes: votes.map((vote) => voteFrom(vote, labels)),
    voters: [...body.voters],
    emptySeats: body.emptySeats,
    isInMeeting: body.isInMeeting,
    asks: { sectors: state.conditions.sectors, livedExperience: state.conditions.livedExperience },
    verdict: { ...verdict, all: [...verdict.all] },
    supersededBy: labels.get(row.superseded_by_id) ?? null,
    supersedes: before.flatMap((earlier) => labels.get(earlier.id) ?? []),
    tasks: tasks.map((task) => ({
      type: 'tasks' as const,
      id: task.id,
      label: task.title,
      isRestricted: false,
      status: task.status,
      dueOn: task.due_on || null,
    })),
  };
}

/** Rows as the register shows them. */
export async function summariesOf(db: DbReader, rows: readonly DecisionRow[]): Promise<DecisionSummary[]> {
  const labels = await recordLabels(db, [
    ...refs(
      'committees',
      rows.map((row) => row.committee_id),
    ),
    ...refs(
      'meetings',
      rows.map((row) => row.meeting_id),
    ),
  ]);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    number: row.number,
    title: row.title,
    outcome: row.outcome,
    status: statusOf(row),
    kind: parseRule(row.rule).kind,
    isReserved: row.is_reserved === 1,
    method: row.method === 'tally' || row.method === 'gradient' ? row.method : '',
    yes: row.yes,
    no: row.no,
    abstain: row.abstain,
    gradient: [...parseGradient(row.gradient)],
    committee: labels.get(row.committee_id) ?? null,
    meeting: labels.get(row.meeting_id) ?? null,
    agendaItemId: row.agenda_item_id || null,
    decidedOn: row.decided_on || null,
    reviewOn: row.review_on || null,
    found: '',
  }));
}

function verdictOf(
  row: DecisionRow,
  votes: readonly DecisionVoteRow[],
  standing: Pick<DecisionState, 'quorum' | 'conditions'>,
  today: IsoDay,
): Verdict {
  const count = countOf(row, votes);
  const isVotedOn = count.yes + count.no + count.abstain > 0;
  return judge({
    rule: parseRule(row.rule),
    count,
    rounds: parseRounds(row.rounds).length + Number(isVotedOn),
    objections: row.objections.trim() === '' ? 0 : 1,
    ...standing,
    confirmations: parseConfirmations(row.confirmations),
    isReserved: row.is_reserved === 1,
    isPaused: isPaused(row, today),
  });
}

/** A pause lasts until the next meeting: another one, or another day where there is none. */
function isPaused(row: DecisionRow, today: IsoDay): boolean {
  if (row.paused_on === '') return false;
  if (row.paused_meeting_id !== '') return row.paused_meeting_id === row.meeting_id;
  return row.meeting_id === '' && (row.decided_on || today) <= row.paused_on;
}

function statusOf(row: DecisionRow): DecisionStatus {
  return decisionStatuses.find((status) => status === row.status) ?? 'draft';
}

function voteOf(text: string): DecisionVote['vote'] {
  return text === 'yes' || text === 'no' || text === 'abstain' ? text : '';
}

function voteFrom(row: DecisionVoteRow, labels: ReadonlyMap<string, RecordLabel>): DecisionVote {
  return {
    id: row.id,
    round: row.round,
    person: labels.get(row.person_id) ?? null,
    organization: labels.get(row.organization_id) ?? null,
    vote: voteOf(row.vote),
    gradient: row.gradient,
    standsAside: row.stands_aside === 1,
    words: row.words,
    hasConflict: row.has_conflict === 1,
    conflictWords: row.conflict_words,
  };
}

async function heldOn(db: DbReader, meetingId: string): Promise<IsoDay | null> {
  if (meetingId === '') return null;
  const row = await db.selectFrom('meetings').select('held_on').where('id', '=', meetingId).executeTakeFirst();
  return row?.held_on || null;
}

function people(ids: readonly string[]): RecordRef[] {
  return refs('people', ids);
}

function refs(type: RecordRef['type'], ids: readonly string[]): RecordRef[] {
  return ids.filter(Boolean).map((id) => ({ type, id }));
}
