import { demandCommittee } from '#db/committees/committees-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { eventOfMeeting, eventsOfBody, eventsOfSeries, inviteesOf } from '#db/meetings/calendar-events.ts';
import { demandMeeting } from '#db/meetings/meeting-rows.ts';
import { demandSeries } from '#db/meetings/series-repository.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { writeCalendar, type CalendarEvent, type CalendarMethod } from '#shared/domain/calendar/write-ics.ts';
import { AppError } from '#shared/errors.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';

import { workspaceDb } from '../context.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { writeMailDraft } from '../files/write-eml.ts';
import { os } from '../procedures.ts';
import { mailAddresses } from './mail-addresses.ts';

/** Files that leave with a meeting: calendar files and drafts of mail. */
export const meetingFilesHandlers = {
  saveCalendar: os.meetingFiles.saveCalendar.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    const { method, name, events } = await calendarOf(workspaceDb(context).read, input.of, input.id);
    const file = await createSafeFile(path);
    await file.write(new TextEncoder().encode(writeCalendar(method, name, events)));
    await file.finish();
    return { path, events: events.length };
  }),

  saveDraft: os.meetingFiles.saveDraft.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    const db = workspaceDb(context).read;
    const row = await demandMeeting(db, input.meetingId);
    const event = await eventOfMeeting(db, row);
    const method = methodOf(event);
    const addresses = await mailAddresses(db, context.open.workspace?.meId ?? '', await inviteesOf(db, row));
    const count = addresses.to.length + addresses.bcc.length;
    if (count === 0) throw new AppError('invalid', { field: 'people', reason: 'nobodyToWriteTo' });
    await writeMailDraft(path, {
      ...addresses,
      subject: `${event.isCancelled ? 'Cancelled: ' : ''}${row.title}, ${dayWords(row.held_on)}, ${clockWords(row.starts_at)}`,
      text: [
        `${row.title}\n${dayWords(row.held_on)}, ${clockWords(row.starts_at)} to ${clockWords(row.ends_at)} (${row.time_zone})`,
        row.place,
        event.description,
      ]
        .filter(Boolean)
        .join('\n\n'),
      invitation: { method, content: writeCalendar(method, '', [event]) },
    });
    return { path, count };
  }),
};

async function calendarOf(
  db: DbReader,
  of: 'meeting' | 'series' | 'committee',
  id: string,
): Promise<{ readonly method: CalendarMethod; readonly name: string; readonly events: readonly CalendarEvent[] }> {
  if (of === 'meeting') {
    const event = await eventOfMeeting(db, await demandMeeting(db, id));
    return { method: methodOf(event), name: '', events: [event] };
  }
  if (of === 'series') {
    const row = await demandSeries(db, id);
    return { method: 'PUBLISH', name: row.title, events: await eventsOfSeries(db, row) };
  }
  const { name } = await demandCommittee(db, id);
  return { method: 'PUBLISH', name, events: await eventsOfBody(db, id) };
}

/** A request needs somebody who asks and somebody who is asked (RFC 5546); otherwise the event is only told. */
function methodOf(event: CalendarEvent): CalendarMethod {
  if (event.isCancelled) return 'CANCEL';
  return event.organizer && (event.attendees?.length ?? 0) > 0 ? 'REQUEST' : 'PUBLISH';
}
