import { attendanceRows, demandAlternates, insertAttendances } from '#db/meetings/attendances-repository.ts';
import { expectMembers } from '#db/meetings/expected-members.ts';
import { attendanceColumns, demandMeeting } from '#db/meetings/meeting-rows.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { countHeldQuorum } from '#db/quorum/frozen-quorum.ts';
import type { AttendanceRow } from '#db/schema/meetings.ts';
import { attendanceChanged, attendanceRemoved, peopleExpected } from '#shared/domain/meetings/planning-summaries.ts';
import { AppError } from '#shared/errors.ts';

import { runStep } from '../context.ts';
import { demandUnlocked } from '../minutes/demand-unlocked.ts';
import { os } from '../procedures.ts';

export const attendancesHandlers = {
  add: os.attendances.add.handler(async ({ input, context }) => {
    const result = await runStep(context, 'attendances.add', async (writer) => {
      const meeting = await demandMeeting(writer.trx, input.meetingId);
      demandUnlocked(meeting);
      const ids = await insertAttendances(writer, meeting.id, input.people);
      await countHeldQuorum(writer, meeting);
      return { value: ids, summary: peopleExpected(ids.length, meeting.title) };
    });
    return {
      ids: result.value,
      count: result.value.length,
      changeSetId: result.changeSetId,
      summary: result.summary,
    };
  }),

  set: os.attendances.set.handler(async ({ input, context }) => {
    const result = await runStep(context, 'attendances.set', async (writer) => {
      const meeting = await demandMeeting(writer.trx, input.meetingId);
      demandUnlocked(meeting);
      const rows = await demandOnList(writer, meeting.id, input.ids);
      const patch = attendanceColumns(input.patch);
      demandAlternates(
        (await attendanceRows(writer.trx, meeting.id)).map((row) =>
          input.ids.includes(row.id) ? { ...row, ...patch } : row,
        ),
      );
      const count = await writer.updateEach(
        'attendances',
        rows.map((row) => ({ row, patch })),
      );
      await countHeldQuorum(writer, meeting);
      return { value: count, summary: attendanceChanged(input.ids.length, meeting.title) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  expectMembers: os.attendances.expectMembers.handler(async ({ input, context }) => {
    const result = await runStep(context, 'attendances.expectMembers', async (writer) => {
      const meeting = await demandMeeting(writer.trx, input.meetingId);
      demandUnlocked(meeting);
      const count = await expectMembers(writer, meeting);
      return { value: count, summary: peopleExpected(count, meeting.title) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.attendances.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'attendances.remove', async (writer) => {
      const meeting = await demandMeeting(writer.trx, input.meetingId);
      demandUnlocked(meeting);
      await demandOnList(writer, meeting.id, input.ids);
      const count = await writer.remove('attendances', input.ids);
      await countHeldQuorum(writer, meeting);
      return { value: count, summary: attendanceRemoved(count, meeting.title) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** The rows of the ids, all of this meeting. Fails with `notFound` for the first one that is not. */
async function demandOnList(writer: StepWriter, meetingId: string, ids: readonly string[]): Promise<AttendanceRow[]> {
  const rows = await attendanceRows(writer.trx, meetingId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (row === undefined) throw new AppError('notFound', { type: 'attendances', id });
    return row;
  });
}
