import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { FeedbackRow } from '#db/schema/engagement.ts';
import { liveIds } from '#db/trash/trash-repository.ts';
import { feedbackRoutes, supportKinds } from '#shared/content/program/engagement.ts';
import type { FeedbackPatch, Support } from '#shared/contract/engagement.ts';
import type { IsoDay } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/** Checks what zod cannot: a way that there is, days that have come, words for an answer, and records in use. */
export async function validateFeedback(
  db: DbReader,
  patch: FeedbackPatch,
  today: IsoDay,
  before?: FeedbackRow,
): Promise<void> {
  demandChoice('route', patch.route, feedbackRoutes);
  demandPastDay('heardOn', patch.heardOn, today);
  demandPastDay('answeredOn', patch.answeredOn, today);
  demandPastDay('toldOn', patch.toldOn, today);
  const status = patch.status ?? before?.status ?? 'new';
  const answer = patch.answer ?? before?.answer ?? '';
  if ((status === 'changed' || status === 'unchanged') && answer.trim() === '')
    throw new AppError('invalid', { field: 'answer', reason: 'required' });
  const { ownerPersonId, meetingId, decisionId } = patch;
  if (ownerPersonId && ownerPersonId !== before?.owner_person_id)
    await demandPartners(db, [{ type: 'people', id: ownerPersonId }]);
  if (meetingId && meetingId !== before?.meeting_id) await demandMeetingInUse(db, meetingId);
  if (decisionId && decisionId !== before?.decision_id && (await liveIds(db, 'decisions', [decisionId])).length === 0)
    throw new AppError('notFound', { type: 'decisions', id: decisionId });
}

/** Fails with `notFound` for a meeting that does not exist or is in the trash. */
export async function demandMeetingInUse(db: DbReader, id: string): Promise<void> {
  if ((await liveIds(db, 'meetings', [id])).length === 0) throw new AppError('notFound', { type: 'meetings', id });
}

/** Checks a support: a kind that there is, days in order, and somebody in use. */
export async function validateSupport(
  db: DbReader,
  support: Pick<Support, 'personId' | 'kind' | 'startsOn' | 'endsOn'>,
): Promise<void> {
  demandChoice('kind', support.kind, supportKinds);
  demandDay('startsOn', support.startsOn);
  demandDay('endsOn', support.endsOn);
  if (support.startsOn !== null && support.endsOn !== null && support.endsOn < support.startsOn)
    throw new AppError('invalid', { field: 'endsOn', reason: 'endsBeforeStart' });
  if (support.personId !== null) await demandPartners(db, [{ type: 'people', id: support.personId }]);
}
