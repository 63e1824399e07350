import type { MinuteAmendment } from '#shared/contract/minutes.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { MinuteAmendmentRow } from '../schema/meetings.ts';

/** The amendments of a meeting's minutes in their order. */
export async function listAmendments(db: DbReader, meetingId: string): Promise<MinuteAmendment[]> {
  const rows = await db
    .selectFrom('minute_amendments')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('number')
    .execute();
  const members = await recordLabels(
    db,
    rows.map((row) => ({ type: 'members' as const, id: row.member_id })),
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    body: row.body,
    reason: row.reason,
    memberName: members.get(row.member_id)?.label ?? '',
    decisionId: row.decision_id || null,
    createdAt: row.created_at,
  }));
}

/** The row of the next amendment, by the member who writes it. */
export async function newAmendmentRow(
  writer: StepWriter,
  id: string,
  draft: { readonly id: string; readonly body: string; readonly reason: string; readonly decisionId: string | null },
): Promise<MinuteAmendmentRow> {
  const { last } = await writer.trx
    .selectFrom('minute_amendments')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('meeting_id', '=', draft.id)
    .executeTakeFirstOrThrow();
  return {
    id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    meeting_id: draft.id,
    number: (last ?? 0) + 1,
    body: draft.body,
    reason: draft.reason,
    member_id: writer.memberId,
    decision_id: draft.decisionId ?? '',
  };
}
