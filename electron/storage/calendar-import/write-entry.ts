import type { StepWriter } from '#db/changes/step-writer.ts';
import { newCalendarLinkRow, type LinkedType } from '#db/external-events/calendar-links.ts';
import { externalEventColumns, newExternalEventRow } from '#db/external-events/external-events-repository.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { insertAttendances } from '#db/meetings/attendances-repository.ts';
import { meetingColumns, newMeetingRow } from '#db/meetings/meeting-rows.ts';
import { newMeetingSeriesRow, seriesColumns } from '#db/meetings/series-repository.ts';
import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { taskColumns } from '#db/tasks/task-rows.ts';
import type { CalendarTarget } from '#shared/contract/calendar-import.ts';
import type { IsoDay } from '#shared/dates.ts';
import { eventFromFile, meetingRuleOf, minutesOf, type FileEvent } from '#shared/domain/calendar/event-from-file.ts';
import type { ReadEvent, ReadTodo } from '#shared/domain/calendar/read-ics.ts';
import { timeAfter } from '#shared/domain/calendar/zoned-time.ts';
import { newId } from '#shared/ids.ts';

import type { FileEntry } from './read-rows.ts';

/** What is the same for every entry of an import. */
export interface ImportFacts {
  readonly fileName: string;
  readonly committeeId: string | null;
  readonly today: IsoDay;
  /** What is called so when the file gave no title. */
  readonly untitled: string;
}

/** Adds an entry as what it is to become, and remembers where it came from. */
export async function addEntry(
  writer: StepWriter,
  entry: FileEntry,
  target: Exclude<CalendarTarget, 'leave'>,
  facts: ImportFacts,
): Promise<void> {
  const id = newId();
  const type = await insertAs(writer, id, entry, target, facts);
  await writer.insert('calendar_links', [
    newCalendarLinkRow(newId(), writer.now, {
      uid: entry.uid,
      recurrence: entry.recurrence,
      record_type: type,
      record_id: id,
      source_name: facts.fileName,
      content_hash: entry.contentHash,
    }),
  ]);
}

/** Brings the record of an entry to what the file says now. */
export async function updateEntry(writer: StepWriter, entry: FileEntry, facts: ImportFacts): Promise<void> {
  const { item, link } = entry;
  if (link === null) return;
  const id = link.record_id;
  if ('due' in item) {
    const { title, dueOn, startsOn } = taskFields(item, facts);
    await writer.update('tasks', id, taskColumns({ title, dueOn, startsOn }));
  } else {
    const event = titled(eventFromFile(item), facts);
    const rule = meetingRuleOf(item);
    if (link.record_type === 'externalEvents') {
      // Somebody may have said what it is: only what the file knows is brought up to date.
      const { kind: _kind, ...known } = event;
      await writer.update('external_events', id, externalEventColumns(known));
    } else if (link.record_type === 'interactions')
      await writer.update('interactions', id, { occurred_on: event.startsOn });
    else if (link.record_type === 'meetings')
      await writer.update('meetings', id, {
        ...meetingColumns(meetingFields(item, event)),
        ...(event.isCancelled && { status: 'cancelled' }),
      });
    else if (rule !== null)
      await writer.update('meeting_series', id, seriesColumns({ ...seriesFields(item, event), rule }));
  }
  await writer.update('calendar_links', link.id, {
    content_hash: entry.contentHash,
    source_name: facts.fileName,
  });
}

async function insertAs(
  writer: StepWriter,
  id: string,
  { item, row }: FileEntry,
  target: Exclude<CalendarTarget, 'leave'>,
  facts: ImportFacts,
): Promise<LinkedType> {
  const { committeeId } = facts;
  if ('due' in item) {
    await insertTasks(writer, [{ id, ...taskFields(item, facts), committeeId }], facts.today);
    return 'tasks';
  }
  const event = titled(eventFromFile(item), facts);
  const participants = row.people.map((person) => ({ type: 'people' as const, id: person.id }));
  if (target === 'contact') {
    await insertInteraction(writer, id, {
      occurredOn: event.startsOn,
      channel: 'meeting',
      direction: 'both',
      heard: [event.title, event.note].filter(Boolean).join('\n\n'),
      sensitivity: event.isRestricted ? 'restricted' : 'normal',
      participants,
    });
    return 'interactions';
  }
  const rule = item.rule === '' ? null : meetingRuleOf(item);
  if (target === 'meeting' && rule !== null) {
    const series = { ...seriesFields(item, event), rule, type: 'committee', committeeId };
    await writer.insert('meeting_series', [newMeetingSeriesRow(id, writer.now, series)]);
    return 'meetingSeries';
  }
  if (target === 'meeting') {
    const meeting = { ...meetingFields(item, event), type: 'committee', committeeId, isDecision: false };
    const isOver = event.startsOn < facts.today;
    const made = newMeetingRow(id, writer.now, { ...meeting, note: event.note });
    await writer.insert('meetings', [{ ...made, status: isOver ? 'held' : 'planned' }]);
    if (participants.length > 0)
      await insertAttendances(
        writer,
        id,
        participants.map((person) => ({
          personId: person.id,
          state: isOver ? ('present' as const) : ('expected' as const),
        })),
      );
    return 'meetings';
  }
  await writer.insert('external_events', [newExternalEventRow(id, writer.now, { ...event, committeeId })]);
  return 'externalEvents';
}

function titled(event: FileEvent, { untitled }: ImportFacts): FileEvent {
  return event.title === '' ? { ...event, title: untitled } : event;
}

function taskFields(todo: ReadTodo, { untitled }: ImportFacts) {
  return {
    title: todo.title.slice(0, 1_000) || untitled,
    description: todo.description.slice(0, 10_000),
    startsOn: todo.starts?.day ?? null,
    dueOn: todo.due?.day ?? null,
    status: todo.isDone ? ('done' as const) : ('todo' as const),
  };
}

function meetingFields(item: ReadEvent, event: FileEvent) {
  return {
    title: event.title,
    heldOn: event.startsOn,
    startsAt: event.startsAt,
    endsAt: timeAfter(event.startsAt, Math.min(1_439, minutesOf(item))),
    timeZone: event.timeZone,
    place: event.place,
    onlineLink: event.url,
  };
}

function seriesFields(item: ReadEvent, event: FileEvent) {
  return {
    title: event.title,
    startsAt: event.startsAt,
    minutes: Math.min(1_440, Math.max(5, minutesOf(item))),
    timeZone: event.timeZone,
    place: event.place,
    onlineLink: event.url,
  };
}
