import { growLastStep } from '#db/changes/grow-last-step.ts';
import { itemRows } from '#db/meetings/meeting-page.ts';
import { demandItem, demandMeeting } from '#db/meetings/meeting-rows.ts';
import { listAmendments, newAmendmentRow } from '#db/meeting-room/amendments.ts';
import { readMinutesDocument } from '#db/meeting-room/minutes-document.ts';
import { dayOf } from '#shared/dates.ts';
import { demandPastDay } from '#shared/domain/input-checks.ts';
import { mayBecome, minutesStatusOf } from '#shared/domain/meetings/minutes-status.ts';
import { minutesAmended, minutesBecame, minutesWritten } from '#shared/domain/meetings/minutes-summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';
import { demandUnlocked } from './demand-unlocked.ts';
import { saveMinutes } from './save-minutes.ts';

/** Somebody who goes on typing into one item makes one step of the history in this time, in milliseconds. */
const burst = 60_000;

export const minutesHandlers = {
  texts: os.minutes.texts.handler(async ({ input, context }) => {
    const rows = await itemRows(workspaceDb(context).read, input.meetingId);
    return rows.map((row) => ({ itemId: row.id, body: row.body, version: row.version }));
  }),

  write: os.minutes.write.handler(async ({ input, context }) => {
    const { itemId, was, body } = input;
    const meeting = await meetingOfItem(context, itemId);
    demandUnlocked(meeting);
    const grown = await grow(context, itemId, was, body);
    if (grown !== null) return grown;
    const result = await runStep(context, 'minutes.write', async (writer) => {
      const row = await demandItem(writer.trx, itemId);
      demandSame(row, was, body);
      const saved = await writer.update('agenda_items', itemId, { body });
      return { value: saved.version, summary: minutesWritten(row.title, meeting.title) };
    });
    return { id: itemId, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  amendments: os.minutes.amendments.handler(({ input, context }) =>
    listAmendments(workspaceDb(context).read, input.meetingId),
  ),

  setStatus: os.minutes.setStatus.handler(async ({ input, context }) => {
    const { id, status } = input;
    const today = dayOf(context.clock());
    demandPastDay('approvedOn', input.approvedOn, today);
    const result = await runStep(context, 'minutes.setStatus', async (writer) => {
      const meeting = await demandMeeting(writer.trx, id);
      demandUnlocked(meeting);
      if (meeting.status !== 'held') throw new AppError('invalid', { field: 'status', reason: 'notHeld' });
      if (!mayBecome(minutesStatusOf(meeting.minutes_status), status))
        throw new AppError('invalid', { field: 'status', reason: 'minutesStep' });
      const saved = await writer.update('meetings', id, {
        minutes_status: status,
        ...(status === 'approved' && { minutes_approved_on: input.approvedOn ?? today }),
        ...((status === 'draft' || status === 'corrected') && { minutes_approved_on: '' }),
      });
      return { value: saved.version, summary: minutesBecame(status, meeting.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  amend: os.minutes.amend.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'minutes.amend', async (writer) => {
      const meeting = await demandMeeting(writer.trx, input.id);
      if (meeting.minutes_status !== 'locked')
        throw new AppError('invalid', { field: 'status', reason: 'minutesNotLocked' });
      await writer.insert('minute_amendments', [await newAmendmentRow(writer, id, input)]);
      return { value: 1, summary: minutesAmended(meeting.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  document: os.minutes.document.handler(({ input, context }) =>
    readMinutesDocument(workspaceDb(context).read, input.id, input.hidesRestricted),
  ),

  save: os.minutes.save.handler(({ input, context }) => saveMinutes(context, input)),
};

async function meetingOfItem(context: StorageContext, itemId: string) {
  const db = workspaceDb(context).read;
  const item = await demandItem(db, itemId);
  return demandMeeting(db, item.meeting_id);
}

/** Joins the step of a moment ago; null when a new one is to be made. Only those who show the text hear of it: the rest can wait. */
async function grow(context: StorageContext, itemId: string, was: string, body: string) {
  const grown = await growLastStep(
    workspaceDb(context),
    { name: 'minutes.write', memberId: context.open.workspace?.meId ?? '', now: context.clock() },
    {
      table: 'agenda_items',
      key: itemId,
      column: 'body',
      value: body,
      within: burst,
      demand: (row) =>
        demandSame({ id: itemId, body: String(row['body']), version: Number(row['version']) }, was, body),
    },
  );
  if (grown === null) return null;
  context.publish([{ feature: 'minutes', ids: [itemId] }]);
  return { id: itemId, version: grown.version, changeSetId: grown.changeSetId, summary: grown.summary };
}

/** What is stored must be what the writer went on from; a text that is there already is as good as written. */
function demandSame(
  row: { readonly id: string; readonly body: string; readonly version: number },
  was: string,
  body: string,
): void {
  if (row.body !== was && row.body !== body)
    throw new AppError('stale', { type: 'meetings', id: row.id, version: row.version });
}
