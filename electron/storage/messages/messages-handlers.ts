import { demandPartners } from '#db/records/demand-records.ts';
import { listMessages, segmentsOfPartner } from '#db/messages/read-messages.ts';
import {
  listSegmentMembers,
  proposedMembers,
  proposedRefs,
  removeSegmentMembers,
  standsThen,
} from '#db/messages/segment-members.ts';
import {
  demandSegment,
  insertSegment,
  insertSegmentMembers,
  insertSegmentTemplates,
  moveSegment,
  updateSegment,
} from '#db/messages/segments-repository.ts';
import { parseWords } from '#db/json.ts';
import { messageSegmentById } from '#shared/content/message-segments.ts';
import { sectors } from '#shared/content/sectors.ts';
import { stances } from '#shared/content/stances.ts';
import type { SegmentPatch } from '#shared/contract/messages.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { countWords, quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runManyStep, runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { boxesHandlers } from './boxes-handlers.ts';

export const messagesHandlers = {
  ...boxesHandlers,

  list: os.messages.list.handler(({ context }) => listMessages(workspaceDb(context).read, dayOf(context.clock()))),

  createSegment: os.messages.createSegment.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'messages.createSegment', async (writer) => {
      validateSegment(input);
      await insertSegment(writer, id, input);
      return { value: id, summary: `Added the audience ${quoted(input.name)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  addSegments: os.messages.addSegments.handler(async ({ input, context }) => {
    const templates = [...new Set(input.segments)].map((id) => {
      const template = messageSegmentById(id);
      if (template === undefined)
        throw new AppError('invalid', { field: 'segments', reason: 'unknownChoice', value: id });
      return template;
    });
    const result = await runStep(context, 'messages.addSegments', async (writer) => {
      const count = await insertSegmentTemplates(writer, templates);
      return { value: count, summary: `Added ${countWords(count, 'audience', 'audiences')}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateSegment: os.messages.updateSegment.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'messages.updateSegment', async (writer) => {
      const before = await demandSegment(writer.trx, id);
      validateSegment(patch);
      const saved = await updateSegment(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed the audience ${quoted(patch.name ?? before.name)}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  moveSegment: os.messages.moveSegment.handler(async ({ input, context }) => {
    const result = await runStep(context, 'messages.moveSegment', async (writer) => {
      const row = await demandSegment(writer.trx, input.id);
      await moveSegment(writer, input.id, input.index);
      return { value: row.version, summary: `Moved the audience ${quoted(row.name)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trashSegment: os.messages.trashSegment.handler(async ({ input, context }) => {
    const result = await runStep(context, 'messages.trashSegment', async (writer) => {
      const row = await demandSegment(writer.trx, input.id);
      const saved = await writer.update('audience_segments', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the audience ${quoted(row.name)} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  stands: os.messages.stands.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    await demandSegment(db, input.segmentId);
    return standsThen(db, input.segmentId, dayOf(context.clock()));
  }),

  members: os.messages.members.handler(({ input, context }) =>
    listSegmentMembers(workspaceDb(context).read, input.segmentId, input.offset),
  ),

  proposals: os.messages.proposals.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const row = await demandSegment(db, input.segmentId);
    return proposedMembers(db, row.id, parseWords(row.sectors));
  }),

  addMembers: os.messages.addMembers.handler(async ({ input, context }) => {
    const result = await runStep(context, 'messages.addMembers', async (writer) => {
      const row = await demandSegment(writer.trx, input.segmentId);
      await demandPartners(writer.trx, input.records);
      const count = await insertSegmentMembers(writer, row.id, input.records);
      return { value: count, summary: addedTo(count, row.name) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  addProposed: os.messages.addProposed.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const row = await demandSegment(db, input.segmentId);
    const refs = new Map((await proposedRefs(db, row.id, parseWords(row.sectors))).map((ref) => [ref.id, ref]));
    return runManyStep(
      context,
      'messages.addProposed',
      [...refs.keys()],
      (writer, ids) =>
        insertSegmentMembers(
          writer,
          row.id,
          ids.flatMap((id) => refs.get(id) ?? []),
        ),
      (count) => addedTo(count, row.name),
    );
  }),

  removeMembers: os.messages.removeMembers.handler(async ({ input, context }) => {
    const result = await runStep(context, 'messages.removeMembers', async (writer) => {
      const { count, name } = await removeSegmentMembers(writer, input.ids);
      return { value: count, summary: `Took ${countWords(count, 'partner', 'partners')} out of ${quoted(name)}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  ofPartner: os.messages.ofPartner.handler(({ input, context }) =>
    segmentsOfPartner(workspaceDb(context).read, input.id),
  ),
};

/** Checks what zod cannot: sectors and bands that there are. */
function validateSegment(fields: SegmentPatch): void {
  for (const sector of fields.sectors ?? []) demandChoice('sectors', sector, sectors);
  for (const band of fields.bands ?? []) demandChoice('bands', band, stances);
}

function addedTo(count: number, name: string): string {
  return `Added ${countWords(count, 'partner', 'partners')} to ${quoted(name)}`;
}
