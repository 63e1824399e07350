import type { StepWriter } from '#db/changes/step-writer.ts';
import { isCaptured } from '#db/meeting-room/is-captured.ts';
import { demandItem, demandMeeting } from '#db/meetings/meeting-rows.ts';
import type { MeetingRow } from '#db/schema/meetings.ts';
import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { newWinRow } from '#db/wins/wins-repository.ts';
import { dayOf } from '#shared/dates.ts';
import { mentionsIn, minutesText } from '#shared/domain/meetings/minutes-marks.ts';
import { captured } from '#shared/domain/meetings/minutes-summaries.ts';
import { AppError } from '#shared/errors.ts';

import { runStep } from '../context.ts';
import { demandUnlocked } from '../minutes/demand-unlocked.ts';
import { os } from '../procedures.ts';
import { validateTask } from '../tasks/validate-task.ts';

/** Makes a record of a marked line of the minutes, under the id that the line carries. */
export const captureHandler = os.meetingRoom.capture.handler(async ({ input, context }) => {
  const today = dayOf(context.clock());
  const result = await runStep(context, 'meetingRoom.capture', async (writer) => {
    const meeting = await demandMeeting(writer.trx, input.meetingId);
    demandUnlocked(meeting);
    const item = await demandItem(writer.trx, input.itemId);
    if (item.meeting_id !== meeting.id) throw new AppError('notFound', { type: 'meetings', id: input.itemId });
    const text = minutesText(input.text);
    // A line that is sent twice, after a crash say, makes one record.
    if (await isCaptured(writer.trx, input.kind, input.id)) return { value: 0, summary: captured(input.kind, text) };
    if (input.kind === 'task') await insertAction(writer, meeting, { ...input, text }, today);
    if (input.kind === 'question') await insertQuestion(writer, meeting, input);
    if (input.kind === 'win')
      await writer.insert('wins', [
        newWinRow(input.id, writer.now, {
          title: text,
          wonOn: meeting.held_on < today ? meeting.held_on : today,
          meetingId: meeting.id,
        }),
      ]);
    return { value: 1, summary: captured(input.kind, text) };
  });
  return { id: input.id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
});

async function insertAction(
  writer: StepWriter,
  meeting: MeetingRow,
  line: {
    readonly id: string;
    readonly itemId: string;
    readonly text: string;
    readonly ownerPersonId: string | null;
    readonly dueOn: string | null;
    readonly priority: 'low' | 'normal' | 'high';
    readonly effort: number;
  },
  today: string,
): Promise<void> {
  const draft = {
    title: line.text,
    ownerPersonId: line.ownerPersonId,
    dueOn: line.dueOn,
    priority: line.priority,
    effort: line.effort,
    meetingId: meeting.id,
    agendaItemId: line.itemId,
    committeeId: meeting.committee_id || null,
  };
  await validateTask(writer, draft, today);
  await insertTasks(writer, [{ ...draft, id: line.id }], today);
}

/** Whoever the line names asked it. */
async function insertQuestion(
  writer: StepWriter,
  meeting: MeetingRow,
  line: { readonly id: string; readonly text: string },
): Promise<void> {
  const [asker] = mentionsIn(line.text);
  await writer.insert('session_questions', [
    {
      id: line.id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      record_type: asker === undefined ? '' : 'people',
      record_id: asker?.id ?? '',
      session_id: '',
      meeting_id: meeting.id,
      text: minutesText(line.text),
      answer: '',
      objection_id: '',
      sorted_on: '',
    },
  ]);
}
