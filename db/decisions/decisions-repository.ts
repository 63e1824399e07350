import { decisionRuleIds } from '#shared/content/decision-rules.ts';
import type { DecisionDraft, DecisionPatch } from '#shared/contract/decisions.ts';
import { exactShare, usualRule, type DecisionRule } from '#shared/domain/decisions/rules.ts';
import { votesCast, gradientOf, noGradient, tallyOf } from '#shared/domain/decisions/tally.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import type { DecisionRow, DecisionVoteRow } from '../schema/decisions.ts';
import { parseRounds } from './decision-json.ts';
import { countedVote, roundOf, votesOf } from './read-decisions.ts';

/** The row of a new decision: a draft until somebody puts it. */
export function newDecisionRow(id: string, now: string, number: number, draft: DecisionDraft): DecisionRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    number,
    title: draft.title,
    motion: '',
    outcome: '',
    meeting_id: '',
    agenda_item_id: '',
    committee_id: '',
    moved_by_id: '',
    seconded_by_id: '',
    rule: JSON.stringify(usualRule('modified-consensus')),
    is_reserved: 0,
    reserved_matter: '',
    method: '',
    yes: 0,
    no: 0,
    abstain: 0,
    gradient: JSON.stringify(noGradient),
    rounds: '[]',
    objections: '',
    quorum: '',
    absent: '[]',
    confirmations: '[]',
    status: 'draft',
    decided_on: '',
    review_on: '',
    background: '',
    options: '[]',
    superseded_by_id: '',
    paused_on: '',
    paused_meeting_id: '',
    pause_words: '',
    note: '',
    ...decisionColumns(draft),
  };
}

/** Adds a decision under the next number. */
export async function insertDecision(writer: StepWriter, id: string, draft: DecisionDraft): Promise<number> {
  const { last } = await writer.trx
    .selectFrom('decisions')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  const rule = draft.rule ?? (await ruleOfBody(writer, draft.committeeId ?? ''));
  await writer.insert('decisions', [newDecisionRow(id, writer.now, number, { ...draft, rule })]);
  return number;
}

/** The rule by which a committee usually decides, modified consensus where none is named. */
async function ruleOfBody(writer: StepWriter, committeeId: string): Promise<DecisionRule> {
  const body = await writer.trx
    .selectFrom('committees')
    .select('usual_rule')
    .where('id', '=', committeeId)
    .executeTakeFirst();
  return usualRule(decisionRuleIds.find((id) => id === body?.usual_rule) ?? 'modified-consensus');
}

/** The columns for the fields that a patch names. */
export function decisionColumns(patch: DecisionPatch): Partial<DecisionRow> {
  return defined({
    title: patch.title,
    motion: patch.motion,
    outcome: patch.outcome,
    meeting_id: nothing(patch.meetingId),
    agenda_item_id: nothing(patch.agendaItemId),
    committee_id: nothing(patch.committeeId),
    moved_by_id: nothing(patch.movedById),
    seconded_by_id: nothing(patch.secondedById),
    rule: patch.rule === undefined ? undefined : JSON.stringify(exactRule(patch.rule)),
    is_reserved: flag(patch.isReserved),
    reserved_matter: patch.reservedMatter,
    method: patch.method,
    yes: patch.yes,
    no: patch.no,
    abstain: patch.abstain,
    gradient: patch.gradient === undefined ? undefined : JSON.stringify(patch.gradient),
    objections: patch.objections,
    quorum: patch.quorum === undefined ? undefined : patch.quorum === null ? '' : JSON.stringify(patch.quorum),
    review_on: nothing(patch.reviewOn),
    background: patch.background,
    options: patch.options === undefined ? undefined : JSON.stringify(patch.options),
    note: patch.note,
  });
}

/** What a member says in a round. */
export interface GivenVote {
  readonly vote: '' | 'yes' | 'no' | 'abstain';
  readonly gradient: number;
  readonly standsAside: boolean;
  readonly words: string;
  readonly hasConflict: boolean;
  readonly conflictWords: string;
}

/** Keeps a member's vote in the round that is on, in the place of the one they gave, and counts the round again. */
export async function putVote(
  writer: StepWriter,
  decision: DecisionRow,
  person: { readonly id: string; readonly organizationId: string },
  given: GivenVote,
): Promise<void> {
  const round = roundOf(decision);
  const values = {
    organization_id: person.organizationId,
    vote: given.vote,
    gradient: given.gradient,
    stands_aside: Number(given.standsAside),
    words: given.words,
    has_conflict: Number(given.hasConflict),
    conflict_words: given.conflictWords,
  };
  const known = await voteIn(writer, decision.id, round, person.id);
  if (known !== undefined) await writer.update('decision_votes', known.id, values);
  else {
    const row: DecisionVoteRow = {
      id: newId(),
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      decision_id: decision.id,
      round,
      person_id: person.id,
      ...values,
    };
    await writer.insert('decision_votes', [row]);
  }
  await recount(writer, decision);
}

/** Takes a member's vote in the round that is on away. */
export async function removeVote(writer: StepWriter, decision: DecisionRow, personId: string): Promise<void> {
  const known = await voteIn(writer, decision.id, roundOf(decision), personId);
  if (known === undefined) return;
  await writer.remove('decision_votes', [known.id]);
  await recount(writer, decision);
}

/** Keeps the round that is on among the earlier ones and begins the next with nothing counted. */
export async function beginRound(
  writer: StepWriter,
  decision: DecisionRow,
  version: number,
): Promise<{ version: number }> {
  const method = decision.method === 'gradient' ? 'gradient' : 'tally';
  const { yes, no, abstain } = decision;
  const gradient: unknown = JSON.parse(decision.gradient || '[]');
  const rounds = [...parseRounds(decision.rounds), { method, yes, no, abstain, gradient }];
  return writer.update(
    'decisions',
    decision.id,
    { rounds: JSON.stringify(rounds), yes: 0, no: 0, abstain: 0, gradient: JSON.stringify(noGradient), status: 'open' },
    version,
  );
}

/** Counts votes by member up into the columns that the register reads. */
async function recount(writer: StepWriter, decision: DecisionRow): Promise<void> {
  const round = roundOf(decision);
  const votes = (await votesOf(writer.trx, decision.id)).map(countedVote);
  const gradient = gradientOf(votes, round);
  const tally = tallyOf(votes, round);
  const [n1, n2, n3, n4, n5] = gradient;
  const isGradient = n1 + n2 + n3 + n4 + n5 > 0;
  const isAny = isGradient || votesCast(tally) > 0;
  await writer.update('decisions', decision.id, {
    method: isGradient ? 'gradient' : isAny ? 'tally' : decision.method,
    gradient: JSON.stringify(gradient),
    yes: isGradient ? n3 + n4 + n5 : tally.yes,
    no: isGradient ? n1 + n2 : tally.no,
    abstain: tally.abstain,
    ...(decision.status === 'draft' && { status: 'open' }),
  });
}

async function voteIn(
  writer: StepWriter,
  decisionId: string,
  round: number,
  personId: string,
): Promise<DecisionVoteRow | undefined> {
  return writer.trx
    .selectFrom('decision_votes')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .where('round', '=', round)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

function exactRule(rule: DecisionRule): DecisionRule {
  return { ...rule, threshold: exactShare(rule.threshold), fallback: exactShare(rule.fallback) };
}
