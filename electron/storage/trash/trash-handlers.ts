import { selectedIds } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import { peopleList } from '#db/people/people-list.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { countLinks } from '#db/trash/count-links.ts';
import { listTrash } from '#db/trash/trash-list.ts';
import { liveIds, purgeRecord, trashTables } from '#db/trash/trash-repository.ts';
import type { Selection } from '#shared/contract/filters.ts';
import { dayOf } from '#shared/dates.ts';
import { trashTypes, type TrashType } from '#shared/domain/records/record-types.ts';
import { AppError } from '#shared/errors.ts';

import { forgetUnused } from '../attachments/check-files.ts';
import { backupBefore } from '../backups/make-backup.ts';
import { everyFeature, runManyStep, runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';

export const trashHandlers = {
  preview: os.trash.preview.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const ids = await idsOf(db, context, input.type, input.selection);
    const isPartner = input.type === 'people' || input.type === 'organizations';
    const links = isPartner
      ? await countLinks(db, ids)
      : { roles: 0, relationships: 0, commitments: 0, interactions: 0, followUps: 0, notes: 0 };
    const labels = await recordLabels(
      db,
      ids.slice(0, 5).map((id) => ({ type: input.type, id })),
    );
    return { count: ids.length, ...links, sample: [...labels.values()] };
  }),

  move: os.trash.move.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    const ids = await idsOf(db.read, context, input.type, input.selection);
    if (ids.length === 0)
      throw new AppError('notFound', {
        type: input.type,
        id: 'ids' in input.selection ? (input.selection.ids[0] ?? '') : '',
      });
    const [only] =
      ids.length === 1 ? (await recordLabels(db.read, [{ type: input.type, id: ids[0] ?? '' }])).values() : [];
    const now = context.clock().toISOString();
    return runManyStep(
      context,
      'trash.move',
      ids,
      (writer, part) => writer.updateMany(trashTables[input.type], part, { deleted_at: now }),
      (count) =>
        only === undefined
          ? `Moved ${count} ${plural(input.type)} to the trash, links kept`
          : `Moved ${only.label} to the trash, links kept`,
    );
  }),

  list: os.trash.list.handler(({ input, context }) => listTrash(workspaceDb(context).read, input)),

  restore: os.trash.restore.handler(async ({ input, context }) => {
    const result = await runStep(context, 'trash.restore', async (writer) => {
      let count = 0;
      for (const type of trashTypes) {
        const ids = input.records.filter((record) => record.type === type).map((record) => record.id);
        count += await writer.updateMany(trashTables[type], ids, { deleted_at: '' });
      }
      const [first] = input.records;
      const labels = first === undefined || count !== 1 ? undefined : await recordLabels(writer.trx, [first]);
      return { value: count, summary: `Brought back ${labels?.get(first?.id ?? '')?.label ?? `${count} records`}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  purge: os.trash.purge.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    // The one thing that no undo takes back.
    await backupBefore(context, 'before-bulk');
    let count = 0;
    for (let start = 0; start < input.records.length; start += 50) {
      count += await db.write.transaction().execute(async (trx) => {
        let gone = 0;
        for (const record of input.records.slice(start, start + 50))
          if (await purgeRecord(trx, db.dialect, record.type, record.id)) gone++;
        return gone;
      });
    }
    await forgetUnused(context);
    context.publish(everyFeature);
    return { count };
  }),
};

// The keys of the record are its types.
async function idsOf(db: DbReader, context: StorageContext, type: TrashType, selection: Selection): Promise<string[]> {
  if (type === 'people') return selectedIds(db, peopleList, selection, dayOf(context.clock()));
  if (type === 'organizations') return selectedIds(db, organizationsList, selection, dayOf(context.clock()));
  if ('query' in selection) throw new AppError('invalid', { field: 'selection', reason: 'idsNeeded' });
  return liveIds(db, type, selection.ids);
}

function plural(type: TrashType): string {
  return {
    organizations: 'organizations',
    people: 'people',
    interactions: 'contacts',
    followUps: 'follow-ups',
    notes: 'notes',
    seats: 'chairs',
    committees: 'committees',
    risks: 'risks',
    wantedDecisions: 'decisions',
    wins: 'wins',
    losses: 'losses',
    afterActionReviews: 'reviews',
    lessons: 'lessons',
    decisions: 'decisions',
    tasks: 'tasks',
    goals: 'goals',
    guidelines: 'guidelines',
    assets: 'assets',
    messageBlocks: 'message blocks',
    audienceSegments: 'audiences',
    messageBoxes: 'messages',
    evidenceCards: 'evidence cards',
    stories: 'stories',
    objections: 'objections',
    campaigns: 'campaigns',
    meetings: 'meetings',
    meetingSeries: 'series of meetings',
    externalEvents: 'events',
    pressOutlets: 'outlets',
    fundingStreams: 'streams of money',
    trainingSessions: 'trainings',
    feedback: 'feedback',
    indicators: 'indicators',
    networkContacts: 'contacts of the network',
    pathwayMemos: 'memos',
    reports: 'reports',
    attachments: 'files',
    customFields: 'fields',
  }[type];
}
