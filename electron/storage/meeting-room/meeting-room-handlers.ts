import type { StepWriter } from '#db/changes/step-writer.ts';
import { endSession } from '#db/meeting-room/end-session.ts';
import { readRoom } from '#db/meeting-room/read-room.ts';
import { demandAttendance } from '#db/meetings/attendances-repository.ts';
import { itemRows } from '#db/meetings/meeting-page.ts';
import { demandMeeting } from '#db/meetings/meeting-rows.ts';
import type { AgendaItemRow, MeetingRow } from '#db/schema/meetings.ts';
import { moveClock } from '#shared/domain/meetings/item-clock.ts';
import { clockMoved, meetingEnded, meetingStarted, spokeAt } from '#shared/domain/meetings/minutes-summaries.ts';
import { newSession, parseSession, type SessionState } from '#shared/domain/meetings/session-state.ts';
import { withHeard } from '#shared/domain/meetings/speaking-balance.ts';
import { AppError } from '#shared/errors.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { captureHandler } from './capture-handler.ts';
import { changeClock } from './change-clock.ts';

export const meetingRoomHandlers = {
  get: os.meetingRoom.get.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    return readRoom(db, await demandMeeting(db, input.id));
  }),

  start: os.meetingRoom.start.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetingRoom.start', async (writer) => {
      const meeting = await demandMeeting(writer.trx, input.id);
      if (meeting.status === 'held' || meeting.status === 'cancelled')
        throw new AppError('invalid', {
          field: 'status',
          reason: meeting.status === 'held' ? 'heldAlready' : 'meetingCancelled',
        });
      if (meeting.status === 'in-session') return { value: meeting.version, summary: meetingStarted(meeting.title) };
      const first = (await itemRows(writer.trx, meeting.id)).find((item) => item.state === 'open');
      const session = newSession(writer.now);
      const { clock } = moveClock(session.clock, first?.id ?? '', writer.now);
      if (first !== undefined) await writer.update('agenda_items', first.id, { state: 'now' });
      const saved = await writer.update('meetings', meeting.id, {
        status: 'in-session',
        minutes_status: meeting.minutes_status || 'draft',
        session: JSON.stringify({ ...session, clock }),
      });
      return { value: saved.version, summary: meetingStarted(meeting.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  clock: os.meetingRoom.clock.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetingRoom.clock', async (writer) => {
      const { meeting, session } = await demandSession(writer, input.id);
      const items = await itemRows(writer.trx, meeting.id);
      const changed = changeClock(session.clock, items, input.change, writer.now);
      if (changed === null) throw new AppError('notFound', { type: 'meetings', id: meeting.id });
      await writer.updateEach('agenda_items', changed.items);
      const version = await keepSession(writer, meeting, { ...session, clock: changed.clock });
      return {
        value: version,
        summary: clockMoved(
          input.change.do,
          'itemId' in input.change ? titleOf(items, input.change.itemId) : '',
          meeting.title,
        ),
      };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  speak: os.meetingRoom.speak.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetingRoom.speak', async (writer) => {
      const { meeting, session } = await demandSession(writer, input.id);
      const attendance = await demandAttendance(writer.trx, meeting.id, input.attendanceId);
      const spoke = Math.max(0, attendance.spoke + (input.isTakenBack ? -1 : 1));
      await writer.update('attendances', attendance.id, { spoke });
      const heard = withHeard(session.heard, input.itemId, attendance.id, !input.isTakenBack);
      const version = await keepSession(writer, meeting, { ...session, heard });
      return { value: version, summary: spokeAt(meeting.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  showBalance: os.meetingRoom.showBalance.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetingRoom.showBalance', async (writer) => {
      const { meeting, session } = await demandSession(writer, input.id);
      const version = await keepSession(writer, meeting, { ...session, isBalanceShown: input.isShown });
      return { value: version, summary: spokeAt(meeting.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  end: os.meetingRoom.end.handler(async ({ input, context }) => {
    const result = await runStep(context, 'meetingRoom.end', async (writer) => {
      const { meeting, session } = await demandSession(writer, input.id);
      await endSession(writer, meeting, session);
      const { version } = await demandMeeting(writer.trx, meeting.id);
      return { value: version, summary: meetingEnded(meeting.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  capture: captureHandler,
};

/** A meeting that is in session, with its session. Fails with `notInSession`. */
async function demandSession(
  writer: StepWriter,
  id: string,
): Promise<{ readonly meeting: MeetingRow; readonly session: SessionState }> {
  const meeting = await demandMeeting(writer.trx, id);
  const session = parseSession(meeting.session);
  if (meeting.status !== 'in-session' || session === null)
    throw new AppError('invalid', { field: 'status', reason: 'notInSession' });
  return { meeting, session };
}

async function keepSession(writer: StepWriter, meeting: MeetingRow, session: SessionState): Promise<number> {
  const saved = await writer.update('meetings', meeting.id, { session: JSON.stringify(session) });
  return saved.version;
}

function titleOf(items: readonly AgendaItemRow[], id: string): string {
  return items.find((item) => item.id === id)?.title ?? '';
}
