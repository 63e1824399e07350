import type { ObjectionReply } from '#shared/contract/objections.ts';
import { ratingsFor } from '#shared/domain/assessments/current-ratings.ts';
import { stanceMoves } from '#shared/domain/assessments/stance-moves.ts';
import { proposeCredits, type GivenReply, type StanceShift } from '#shared/domain/objections/credits.ts';

import { ratingFactsOf } from '../assessments/rating-rows.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { partnerRefOf } from '../follow-ups/follow-ups-repository.ts';
import { parseWords } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { ObjectionReplyRow } from '../schema/objections.ts';
import type { AssessmentRow } from '../schema/standings.ts';

/** What a reply is credited with, and what may come of it. */
export interface ReplyCredit {
  readonly credit: ObjectionReply['credit'];
  readonly proposed: ObjectionReply['proposed'];
}

/**
 * What each of some replies is credited with, and which move it may have brought about. All replies to the same partners count,
 * whatever they answered: the latest one before a move is the one to ask about. A reply to a person may move their organization.
 */
export async function replyCredits(
  db: DbReader,
  replies: readonly ObjectionReplyRow[],
): Promise<Map<string, ReplyCredit>> {
  if (replies.length === 0) return new Map();
  const organizations = await organizationsOf(
    db,
    replies.map((row) => row.record_id),
  );
  const records = [
    ...new Set(replies.flatMap((row) => [row.record_id, organizations.get(row.record_id) ?? ''])),
  ].filter(Boolean);
  const rivals = await repliesTo(db, records);
  const all = [...new Map([...replies, ...rivals.rows].map((row) => [row.id, row])).values()];
  const homes = new Map([...organizations, ...rivals.organizations]);
  const ratings = await stanceRatings(db, records);
  const shifts = shiftsOf(ratings);
  const given = all.map((row): GivenReply => ({
    id: row.id,
    repliedOn: row.replied_on,
    recordIds: [row.record_id, homes.get(row.record_id) ?? ''].filter(Boolean),
    assessmentId: row.assessment_id,
    dismissed: parseWords(row.dismissed),
  }));
  const proposals = proposeCredits(given, shifts);
  const labels = await recordLabels(
    db,
    ratings.flatMap((row) => partnerRefOf(row) ?? []),
  );
  const told = (shift: StanceShift | undefined) => {
    const record = shift === undefined ? undefined : labels.get(shift.recordId);
    if (shift === undefined || record === undefined) return null;
    return { assessmentId: shift.assessmentId, record, on: shift.on, from: shift.from, to: shift.to };
  };
  return new Map(
    replies.map((row) => [
      row.id,
      {
        credit: told(shifts.find((shift) => shift.assessmentId === row.assessment_id)),
        proposed: told(proposals.find((proposal) => proposal.replyId === row.id)?.shift),
      },
    ]),
  );
}

/** The main organization of each person among some partners. */
async function organizationsOf(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('people').select(['id', 'organization_id']).where('id', 'in', batch).execute(),
  );
  return new Map(rows.map((row) => [row.id, row.organization_id]));
}

/** Every reply to some partners, or to the people of those that are organizations. */
async function repliesTo(
  db: DbReader,
  records: readonly string[],
): Promise<{ rows: ObjectionReplyRow[]; organizations: Map<string, string> }> {
  const people = await selectInBatches(records, (batch) =>
    db
      .selectFrom('objection_replies')
      .innerJoin('people', 'people.id', 'objection_replies.record_id')
      .select(['people.id', 'people.organization_id'])
      .where('people.organization_id', 'in', batch)
      .execute(),
  );
  const rows = await selectInBatches([...records, ...people.map((row) => row.id)], (batch) =>
    db.selectFrom('objection_replies').selectAll().where('record_id', 'in', batch).execute(),
  );
  return { rows, organizations: new Map(people.map((row) => [row.id, row.organization_id])) };
}

function stanceRatings(db: DbReader, records: readonly string[]): Promise<AssessmentRow[]> {
  return selectInBatches(records, (batch) =>
    db
      .selectFrom('assessments')
      .selectAll()
      .where('record_id', 'in', batch)
      .where('scale', '=', 'stance')
      .where('decision_id', '=', '')
      .where(isLive('assessments'))
      .execute(),
  );
}

function shiftsOf(rows: readonly AssessmentRow[]): StanceShift[] {
  const ids = [...new Set(rows.map((row) => row.record_id))];
  const always = { from: '', to: '9999-12-31' };
  return ids.flatMap((recordId) => {
    const facts = rows.filter((row) => row.record_id === recordId).map((row) => ({ ...ratingFactsOf(row), row }));
    return stanceMoves(ratingsFor(facts, 'stance', '', always.to), always).map((move) => ({
      assessmentId: move.rating.row.id,
      recordId,
      on: move.rating.ratedOn,
      from: move.from,
      to: move.to,
    }));
  });
}
