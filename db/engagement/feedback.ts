import { feedbackRoutes } from '#shared/content/program/engagement.ts';
import type { Feedback, FeedbackDraft, FeedbackPatch } from '#shared/contract/engagement.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { FeedbackRow } from '../schema/engagement.ts';

/** Feedback in use, the latest first; at most 500. */
export async function feedbackList(db: DbReader, hideRestricted: boolean): Promise<Feedback[]> {
  let query = db
    .selectFrom('feedback')
    .selectAll()
    .where(isLive('feedback'))
    .orderBy('heard_on', 'desc')
    .orderBy('id')
    .limit(500);
  if (hideRestricted) query = query.where('is_restricted', '=', 0);
  const rows = await query.execute();
  const labels = await recordLabels(
    db,
    rows.flatMap((row): RecordRef[] => [
      { type: 'meetings', id: row.meeting_id },
      { type: 'decisions', id: row.decision_id },
      { type: 'people', id: row.owner_person_id },
    ]),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    said: row.said,
    alias: row.alias,
    kind: row.kind === 'unofficial' ? 'unofficial' : 'official',
    route: row.route,
    heardOn: row.heard_on,
    status: row.status === 'considered' || row.status === 'changed' || row.status === 'unchanged' ? row.status : 'new',
    answer: row.answer,
    answeredOn: row.answered_on || null,
    toldOn: row.told_on || null,
    meetingId: row.meeting_id || null,
    meeting: labels.get(row.meeting_id) ?? null,
    decisionId: row.decision_id || null,
    decision: labels.get(row.decision_id) ?? null,
    ownerPersonId: row.owner_person_id || null,
    owner: labels.get(row.owner_person_id) ?? null,
    isRestricted: row.is_restricted === 1,
  }));
}

/** Feedback in use. Fails with `notFound`. */
export async function demandFeedback(db: DbReader, id: string): Promise<FeedbackRow> {
  const row = await db.selectFrom('feedback').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'feedback', id });
  return row;
}

/** The row of new feedback. */
export function newFeedbackRow(id: string, now: string, draft: FeedbackDraft): FeedbackRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    said: '',
    alias: '',
    kind: 'official',
    route: '',
    heard_on: '',
    status: 'new',
    answer: '',
    answered_on: '',
    told_on: '',
    meeting_id: '',
    decision_id: '',
    owner_person_id: '',
    is_restricted: 0,
    ...feedbackColumns(draft),
  };
}

/** The columns for the fields that a patch names; the way tells whether it is official. */
export function feedbackColumns(patch: FeedbackPatch): Partial<FeedbackRow> {
  return defined({
    title: patch.title,
    said: patch.said,
    alias: patch.alias,
    kind: feedbackRoutes.find(({ id }) => id === patch.route)?.kind,
    route: patch.route,
    heard_on: patch.heardOn,
    status: patch.status,
    answer: patch.answer,
    answered_on: nothing(patch.answeredOn),
    told_on: nothing(patch.toldOn),
    meeting_id: nothing(patch.meetingId),
    decision_id: nothing(patch.decisionId),
    owner_person_id: nothing(patch.ownerPersonId),
    is_restricted: flag(patch.isRestricted),
  });
}
