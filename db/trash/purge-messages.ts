import type { TrashType } from '#shared/domain/records/record-types.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { purgeRows } from './purge-rows.ts';

/** Removes what hangs on a text of the one voice and unties what points at it; answers the ids that are gone. */
export async function purgeMessageParts(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: TrashType,
  id: string,
): Promise<string[]> {
  switch (type) {
    case 'audienceSegments':
      await trx.updateTable('message_boxes').set({ segment_id: '' }).where('segment_id', '=', id).execute();
      return [
        ...(await purgeRows(trx, dialect, 'segment_members', 'segment_id', id)),
        ...(await purgeRows(trx, dialect, 'campaign_targets', 'segment_id', id)),
      ];
    case 'messageBoxes':
      return purgeRows(trx, dialect, 'proof_points', 'box_id', id);
    case 'evidenceCards':
      await trx.updateTable('proof_points').set({ evidence_id: '' }).where('evidence_id', '=', id).execute();
      await trx.updateTable('objections').set({ evidence_id: '' }).where('evidence_id', '=', id).execute();
      return [];
    case 'stories':
      await trx.updateTable('proof_points').set({ story_id: '' }).where('story_id', '=', id).execute();
      return [];
    case 'objections':
      // The questions that were put to it wait again.
      await trx
        .updateTable('session_questions')
        .set({ objection_id: '', sorted_on: '' })
        .where('objection_id', '=', id)
        .execute();
      return [
        ...(await purgeRows(trx, dialect, 'objection_holders', 'objection_id', id)),
        ...(await purgeRows(trx, dialect, 'objection_replies', 'objection_id', id)),
        ...(await purgeRows(trx, dialect, 'rehearsals', 'objection_id', id)),
      ];
    case 'interactions':
      await trx.updateTable('objection_holders').set({ interaction_id: '' }).where('interaction_id', '=', id).execute();
      await trx.updateTable('objection_replies').set({ interaction_id: '' }).where('interaction_id', '=', id).execute();
      return [];
    default:
      return [];
  }
}

/** Takes a partner out of audiences, objections and stories; answers the ids that are gone. A story that a person tells stays, without their name. */
export async function purgeInMessages(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  await trx.updateTable('stories').set({ person_id: '' }).where('person_id', '=', id).execute();
  await trx.updateTable('stories').set({ support_person_id: '' }).where('support_person_id', '=', id).execute();
  await trx.updateTable('objections').set({ messenger_person_id: '' }).where('messenger_person_id', '=', id).execute();
  await trx
    .updateTable('objection_replies')
    .set({ messenger_person_id: '' })
    .where('messenger_person_id', '=', id)
    .execute();
  return [
    ...(await purgeRows(trx, dialect, 'segment_members', 'record_id', id)),
    ...(await purgeRows(trx, dialect, 'objection_holders', 'record_id', id)),
    ...(await purgeRows(trx, dialect, 'objection_replies', 'record_id', id)),
  ];
}
