import { listMeetings, meetingsBetween } from '#db/meetings/meetings-list.ts';
import { meetingPage } from '#db/meetings/meeting-page.ts';
import { demandMeeting, meetingColumns } from '#db/meetings/meeting-rows.ts';
import { openOccurrences, shiftInSeries } from '#db/meetings/series-repository.ts';
import { daysBetween, dayOf } from '#shared/dates.ts';
import { checkMeetingTimes, checkMeetingType } from '#shared/domain/meetings/check-meeting.ts';
import {
  meetingCancelled,
  meetingChanged,
  meetingHeld,
  meetingPlanned,
  meetingTrashed,
} from '#shared/domain/meetings/planning-summaries.ts';
import { AppError } from '#shared/errors.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { createMeeting } from './create-meeting.ts';
import { demandBody, demandLink, demandRoles } from './validate-meeting.ts';

export const meetingsHandlers = {
  list: os.meetings.list.handler(({ input, context }) => listMeetings(workspaceDb(context).read, input)),

  range: os.meetings.range.handler(async ({ input, context }) => {
    demandRange(input.from, input.to);
    const db = workspaceDb(context).read;
    return { meetings: await meetingsBetween(db, input), occurrences: await openOccurrences(db, input) };
  }),

  get: os.meetings.get.handler(({ input, context }) => meetingPage(workspaceDb(context).read, input.id)),

  create: createMeeting,

  update: os.meetings.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    checkMeetingType(patch.type);
    demandLink(patch.onlineLink);
    const result = await runStep(context, 'meetings.update', async (writer) => {
      const row = await demandMeeting(writer.trx, id);
      const times = {
        heldOn: patch.heldOn ?? row.held_on,
        startsAt: patch.startsAt ?? row.starts_at,
        endsAt: patch.endsAt ?? row.ends_at,
        timeZone: patch.timeZone ?? row.time_zone,
      };
      // What was stored before is not refused because of a change beside it.
      if ([patch.heldOn, patch.startsAt, patch.endsAt, patch.timeZone].some((field) => field !== undefined))
        checkMeetingTimes(times);
      await demandBody(writer.trx, patch.committeeId, row.committee_id);
      await demandRoles(writer.trx, patch, {
        facilitatorId: row.facilitator_id,
        coFacilitatorId: row.co_facilitator_id,
        timekeeperId: row.timekeeper_id,
        noteTakerId: row.note_taker_id,
        accessLeadId: row.access_lead_id,
        hostId: row.host_id,
      });
      if (patch.heldOn !== undefined && patch.heldOn !== row.held_on) await shiftInSeries(writer, row, patch.heldOn);
      const saved = await writer.update('meetings', id, meetingColumns(patch), input.version);
      return { value: saved.version, summary: meetingChanged(patch.title ?? row.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  cancel: os.meetings.cancel.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetings.cancel', async (writer) => {
      const row = await demandMeeting(writer.trx, input.id);
      if (row.status === 'held') throw new AppError('invalid', { field: 'status', reason: 'heldAlready' });
      const saved = await writer.update(
        'meetings',
        input.id,
        { status: 'cancelled', cancelled_because: input.because },
        input.version,
      );
      return { value: saved.version, summary: meetingCancelled(row.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  reopen: os.meetings.reopen.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetings.reopen', async (writer) => {
      const row = await demandMeeting(writer.trx, input.id);
      if (row.status !== 'cancelled') throw new AppError('invalid', { field: 'status', reason: 'notCancelled' });
      const saved = await writer.update(
        'meetings',
        input.id,
        { status: 'planned', cancelled_because: '' },
        input.version,
      );
      return { value: saved.version, summary: meetingPlanned(row.title, row.held_on) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  markHeld: os.meetings.markHeld.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetings.markHeld', async (writer) => {
      const row = await demandMeeting(writer.trx, input.id);
      if (row.status === 'cancelled') throw new AppError('invalid', { field: 'status', reason: 'isCancelled' });
      if (row.held_on > dayOf(context.clock()))
        throw new AppError('invalid', { field: 'heldOn', reason: 'future', value: row.held_on });
      const saved = await writer.update('meetings', input.id, { status: 'held', session: '' }, input.version);
      return { value: saved.version, summary: meetingHeld(row.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.meetings.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetings.trash', async (writer) => {
      const row = await demandMeeting(writer.trx, input.id);
      const saved = await writer.update('meetings', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: meetingTrashed(row.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Fails with `invalid` for a range that ends before it starts or is longer than 400 days. */
export function demandRange(from: string, to: string): void {
  const days = daysBetween(from, to);
  if (days < 0 || days > 400) throw new AppError('invalid', { field: 'to', reason: 'rangeTooLong', value: to });
}
