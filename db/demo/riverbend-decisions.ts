import { usualRule } from '#shared/domain/decisions/rules.ts';
import { gradientOf, noGradient, type CountedVote } from '#shared/domain/decisions/tally.ts';
import { figuresOf, type QuorumFigures } from '#shared/domain/meetings/quorum.ts';
import { mulberry32 } from '#shared/prng.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newDecisionRow } from '../decisions/decisions-repository.ts';
import type { DecisionRow, DecisionVoteRow } from '../schema/decisions.ts';
import type { AttendanceRow } from '../schema/meetings.ts';
import { demoIds } from './demo-ids.ts';
import { demoDecisions, type DemoDecision } from './riverbend/decision-facts.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';
import { governingBodies } from './riverbend/governing-bodies.ts';
import { meetings } from './riverbend/meetings.ts';
import { organizationByKey } from './riverbend/organizations.ts';
import { people, personByKey } from './riverbend/people.ts';
import type { PersonKey } from './riverbend/types.ts';
import { meetingIds, type MeetingNames } from './riverbend-meetings.ts';

/** The ids of the decisions of Riverbend by their keys: the same in every run. */
export function decisionIds(at: Date): ReadonlyMap<string, string> {
  const id = demoIds(mulberry32(riverbendSeed + 14));
  return new Map(demoDecisions.map((decision) => [decision.key, id(at)]));
}

/** Writes what was decided at the meetings, with the votes of members and their words. After the meetings and tasks. */
export async function insertRiverbendDecisions(writer: StepWriter, names: MeetingNames): Promise<void> {
  const id = demoIds(mulberry32(riverbendSeed + 15));
  const newId = (): string => id(names.at(1));
  const ids = decisionIds(names.at(1));
  const committees = await writer.trx.selectFrom('committees').select(['id', 'name']).execute();
  const tasks = await writer.trx.selectFrom('tasks').select(['id', 'title']).execute();
  for (const [index, each] of demoDecisions.entries()) {
    const meeting = meetings.find(({ key }) => key === each.meetingKey);
    const meetingId = meetingIds(names.at(1)).get(each.meetingKey ?? '') ?? '';
    const bodyName = governingBodies.find(({ key }) => key === each.bodyKey)?.name;
    const list = await writer.trx.selectFrom('attendances').selectAll().where('meeting_id', '=', meetingId).execute();
    const items = await writer.trx
      .selectFrom('agenda_items')
      .select(['id', 'title'])
      .where('meeting_id', '=', meetingId)
      .execute();
    const votes = votesOf(each, ids.get(each.key) ?? '', names, writer.now, newId);
    const day = names.day(each.day ?? meeting?.day ?? 1);
    const isDecided = ['passed', 'failed', 'superseded'].includes(each.status);
    const row: DecisionRow = {
      ...newDecisionRow(ids.get(each.key) ?? '', writer.now, index + 1, { title: each.title }),
      motion: each.motion,
      outcome: each.outcome,
      meeting_id: meetingId,
      agenda_item_id: items.find(({ title }) => title === each.item)?.id ?? '',
      committee_id: committees.find(({ name }) => name === bodyName)?.id ?? '',
      rule: JSON.stringify(usualRule(each.rule)),
      is_reserved: each.reservedMatter === undefined ? 0 : 1,
      reserved_matter: each.reservedMatter ?? '',
      ...countsOf(each, votes),
      status: each.status,
      decided_on: isDecided ? day : '',
      quorum: meeting?.attendance === null ? '' : JSON.stringify(quorumOf(each, list, names)),
      absent: JSON.stringify(isDecided ? absentOf(list) : []),
      background: each.background,
      options: JSON.stringify(each.options ?? []),
      review_on: each.reviewDay === undefined ? '' : names.day(each.reviewDay),
      superseded_by_id: ids.get(each.supersededBy ?? '') ?? '',
      ...(each.pause !== undefined && {
        paused_on: names.day(each.pause.day),
        paused_meeting_id: meetingId,
        pause_words: each.pause.words,
      }),
    };
    await writer.insert('decisions', [row]);
    await writer.insert('decision_votes', votes);
    const theirs = tasks.filter((task) => (each.tasks ?? []).some((start) => task.title.startsWith(start)));
    await writer.updateMany(
      'tasks',
      theirs.map((task) => task.id),
      { decision_id: row.id },
    );
  }
}

function votesOf(
  each: DemoDecision,
  decisionId: string,
  names: MeetingNames,
  now: string,
  newId: () => string,
): DecisionVoteRow[] {
  const said: [keys: string | undefined, vote: string, gradient: number][] = [
    [each.yes, 'yes', 0],
    [each.no, 'no', 0],
    ...([5, 4, 3, 2, 1] as const).map((value): [string | undefined, string, number] => [
      each.gradient?.[value],
      '',
      value,
    ]),
  ];
  return said.flatMap(([keys, vote, gradient]) =>
    keysOf(keys).map((key) => ({
      id: newId(),
      version: 1,
      created_at: now,
      updated_at: now,
      decision_id: decisionId,
      round: 1,
      person_id: names.partnerIds.get(key) ?? '',
      organization_id: names.partnerIds.get(personByKey(key).organizationKey ?? '') ?? '',
      vote,
      gradient,
      stands_aside: gradient === 2 ? 1 : 0,
      words: each.words?.[key] ?? '',
      has_conflict: 0,
      conflict_words: '',
    })),
  );
}

function countsOf(each: DemoDecision, votes: readonly DecisionVoteRow[]): Partial<DecisionRow> {
  if (each.gradient !== undefined) {
    const counted = votes.map((vote): CountedVote => ({
      round: vote.round,
      vote: '',
      gradient: vote.gradient,
      standsAside: vote.stands_aside === 1,
      hasConflict: false,
    }));
    const gradient = gradientOf(counted, 1);
    const [n1, n2, n3, n4, n5] = gradient;
    return { method: 'gradient', gradient: JSON.stringify(gradient), yes: n3 + n4 + n5, no: n1 + n2 };
  }
  const [yes, no, abstain] = each.tally ?? [keysOf(each.yes).length, keysOf(each.no).length, 0];
  const isVotedOn = yes + no + abstain > 0;
  return { method: isVotedOn ? 'tally' : '', yes, no, abstain, gradient: JSON.stringify(noGradient) };
}

/** Who was there of those with a vote: the list of the meeting, or everybody in the body where it met without one. */
function quorumOf(each: DemoDecision, list: readonly AttendanceRow[], names: MeetingNames): QuorumFigures {
  const voting = list.filter((row) => row.is_voting === 1 && row.state !== 'alternate');
  const held = voting.length > 0 ? voting : list.filter((row) => row.person_id !== '');
  const away = new Set(
    held.filter((row) => row.state === 'regrets' || row.state === 'absent').map((row) => row.person_id),
  );
  for (const row of list) if (row.state === 'alternate') away.delete(row.alternate_for_id);
  const body = governingBodies.find(({ key }) => key === each.bodyKey);
  const ids =
    held.length > 0
      ? held.map((row) => row.person_id)
      : (body?.seatKeys ?? []).map((key) => names.partnerIds.get(key) ?? '');
  const facts = ids.map((personId) => {
    const person = people.find(({ key }) => names.partnerIds.get(key) === personId);
    const organization = person?.organizationKey ?? null;
    return {
      isHere: !away.has(personId),
      holderId: personId,
      alternateId: null,
      sector: organization === null ? '' : organizationByKey(organization).sector,
      isLivedExperience: person?.hasLivedExperience === true,
    };
  });
  return figuresOf(
    facts,
    facts.filter((fact) => fact.isHere),
  );
}

function absentOf(list: readonly AttendanceRow[]): string[] {
  return list
    .filter((row) => row.is_voting === 1 && row.person_id !== '' && (row.state === 'regrets' || row.state === 'absent'))
    .map((row) => row.person_id);
}

function keysOf(text: string | undefined): PersonKey[] {
  // Safe: the facts hold nothing but keys of people, which the tests check.
  return text === undefined || text === '' ? [] : (text.split(' ') as PersonKey[]);
}
