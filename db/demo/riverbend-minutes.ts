import { captureLine, mentionMark } from '#shared/domain/meetings/minutes-marks.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { demoMinutes, type DemoMinutes } from './riverbend/minutes.ts';
import { people } from './riverbend/people.ts';
import { meetingIds, type MeetingNames } from './riverbend-meetings.ts';
import { wins } from './riverbend/wins.ts';
import { demoWinRow, insertDemoCredits } from './riverbend-wins.ts';

/** What minutes need to know of the demo. */
export interface MinutesNames extends MeetingNames {
  readonly memberIds: ReadonlyMap<string, string>;
  newId(): string;
}

interface MinutesDemo extends MinutesNames {
  readonly winIds: ReadonlyMap<string, string>;
  /** Tasks by their titles. */
  readonly taskIds: ReadonlyMap<string, string>;
}

/** Writes the wins of the story, and minutes with the tasks, questions and wins that came of them; after the meetings and the tasks. */
export async function insertMinutes(writer: StepWriter, names: MinutesNames): Promise<void> {
  const tasks = await writer.trx.selectFrom('tasks').select(['id', 'title']).execute();
  const demo: MinutesDemo = {
    memberIds: names.memberIds,
    partnerIds: names.partnerIds,
    at: (day) => names.at(day),
    day: (day) => names.day(day),
    newId: () => names.newId(),
    winIds: new Map(wins.map((win) => [win.key, names.newId()])),
    taskIds: new Map(tasks.map((task) => [task.title, task.id])),
  };
  const meetings = meetingIds(names.at(1));
  await writer.insert(
    'wins',
    wins.map((win) => demoWinRow(demo, writer.now, win, meetings.get(meetingOfWin(win.key)) ?? '')),
  );
  await insertDemoCredits(writer, demo);
  for (const [key, minutes] of Object.entries(demoMinutes))
    await insertMinutesOf(writer, demo, meetings.get(key) ?? '', minutes);
}

function meetingOfWin(key: string): string {
  const found = Object.entries(demoMinutes).find(([, { said }]) => Object.values(said).flat().includes(`* ${key}`));
  return found?.[0] ?? '';
}

async function insertMinutesOf(
  writer: StepWriter,
  demo: MinutesDemo,
  meetingId: string,
  minutes: DemoMinutes,
): Promise<void> {
  const items = await writer.trx.selectFrom('agenda_items').selectAll().where('meeting_id', '=', meetingId).execute();
  for (const [title, lines] of Object.entries(minutes.said)) {
    const item = items.find((each) => each.title === title);
    if (item === undefined) throw new RangeError(`The demo has no item “${title}”.`);
    const body: string[] = [];
    for (const line of lines) body.push(await writtenLine(writer, demo, { meetingId, itemId: item.id }, line));
    await writer.update('agenda_items', item.id, { body: body.join('\n\n') });
  }
  await writer.update('meetings', meetingId, {
    minutes_status: minutes.status,
    minutes_approved_on: minutes.approvedDay === undefined ? '' : demo.day(minutes.approvedDay),
  });
  if (minutes.amendment !== undefined)
    await writer.insert('minute_amendments', [
      {
        id: demo.newId(),
        version: 1,
        created_at: demo.at(minutes.amendment.day).toISOString(),
        updated_at: writer.now,
        meeting_id: meetingId,
        number: 1,
        body: minutes.amendment.body,
        reason: minutes.amendment.reason,
        member_id: demo.memberIds.get('p01') ?? '',
        decision_id: '',
      },
    ]);
}

/** A line as it is kept; one with a mark is tied to its task, win or question. */
async function writtenLine(
  writer: StepWriter,
  demo: MinutesDemo,
  place: { readonly meetingId: string; readonly itemId: string },
  line: string,
): Promise<string> {
  const text = line.slice(2);
  if (line.startsWith('! ')) {
    const id = demo.taskIds.get(text);
    if (id === undefined) throw new RangeError(`The demo has no task “${text}”.`);
    await writer.update('tasks', id, { meeting_id: place.meetingId, agenda_item_id: place.itemId });
    return captureLine({ kind: 'task', id, text });
  }
  if (line.startsWith('* ')) {
    const win = wins.find((each) => each.key === text);
    return captureLine({ kind: 'win', id: demo.winIds.get(text) ?? '', text: win?.title ?? '' });
  }
  if (line.startsWith('? ')) {
    const id = demo.newId();
    await writer.insert('session_questions', [
      {
        id,
        version: 1,
        created_at: writer.now,
        updated_at: writer.now,
        record_type: '',
        record_id: '',
        session_id: '',
        meeting_id: place.meetingId,
        text,
        answer: '',
        objection_id: '',
        sorted_on: '',
      },
    ]);
    return captureLine({ kind: 'question', id, text });
  }
  return line.replaceAll(/@(p\d\d)/gu, (_all, key: string) => {
    const person = people.find((each) => each.key === key);
    return person === undefined ? key : mentionMark({ id: demo.partnerIds.get(key) ?? '', name: person.name });
  });
}
