import type { RecordLabel } from '#shared/contract/base.ts';

const trashTypes = [
  'organizations',
  'people',
  'interactions',
  'followUps',
  'notes',
  'seats',
  'wantedDecisions',
  'meetings',
  'meetingSeries',
  'externalEvents',
  'pressOutlets',
  'fundingStreams',
  'trainingSessions',
  'feedback',
  'indicators',
  'networkContacts',
  'pathwayMemos',
  'reports',
  'customFields',
  'tasks',
  'wins',
  'losses',
  'afterActionReviews',
  'lessons',
  'risks',
  'goals',
  'guidelines',
  'assets',
  'messageBlocks',
  'campaigns',
  'attachments',
  'audienceSegments',
  'messageBoxes',
  'evidenceCards',
  'stories',
  'objections',
] as const;
type TrashType = (typeof trashTypes)[number];

/** A record in the trash, as the list shows it. */
export type TrashedRecord = RecordLabel & { readonly type: TrashType; readonly trashedAt: string };

/** Whether a listed record is of a kind that the trash can put back. */
export function isTrashed(row: RecordLabel & { readonly trashedAt: string }): row is TrashedRecord {
  return trashTypes.some((type) => type === row.type);
}

/** Tells records of different kinds apart. */
export function keyOf({ type, id }: Pick<RecordLabel, 'type' | 'id'>): string {
  return `${type}/${id}`;
}
