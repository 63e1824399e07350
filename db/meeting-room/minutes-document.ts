import { mentionsIn } from '#shared/domain/meetings/minutes-marks.ts';
import { keptPrivate, minutesPaper } from '#shared/domain/meetings/minutes-paper.ts';
import { minutesStatusOf } from '#shared/domain/meetings/minutes-status.ts';
import { quorumAnswerSchema } from '#shared/contract/meeting-room.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { attendanceRows } from '../meetings/attendances-repository.ts';
import { itemRows } from '../meetings/meeting-page.ts';
import { demandMeeting } from '../meetings/meeting-rows.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { MeetingRow } from '../schema/meetings.ts';
import { listAmendments } from './amendments.ts';
import { actionItems } from './read-room.ts';

/** The minutes of a meeting as one Markdown document; with `hidesRestricted`, nothing restricted is in it. */
export async function readMinutesDocument(
  db: DbReader,
  id: string,
  hidesRestricted: boolean,
): Promise<{ title: string; markdown: string }> {
  const meeting = await demandMeeting(db, id);
  const [items, there, actions] = [await itemRows(db, id), await attendanceRows(db, id), await actionItems(db, id)];
  const people = new Set([
    ...there.flatMap((row) => [row.person_id, row.alternate_for_id]),
    ...items.flatMap((item) => mentionsIn(item.body).map((mention) => mention.id)),
    ...actions.flatMap(({ owner }) => owner?.id ?? []),
  ]);
  people.delete('');
  const labels = await recordLabels(
    db,
    [...people].map((person) => ({ type: 'people' as const, id: person })),
  );
  const shown = (label: RecordLabel) => (hidesRestricted && label.isRestricted ? keptPrivate : label.label);
  const nameOf = (personId: string, fallback = '') => {
    const label = labels.get(personId);
    return label === undefined ? fallback : shown(label);
  };
  const isKept = (item: { readonly is_restricted: number }) => hidesRestricted && item.is_restricted === 1;
  const keptItems = new Set(items.filter(isKept).map((item) => item.id));
  const markdown = minutesPaper({
    title: meeting.title,
    heldOn: meeting.held_on,
    startsAt: meeting.starts_at,
    endsAt: meeting.ends_at,
    place: meeting.place,
    status: minutesStatusOf(meeting.minutes_status),
    approvedOn: meeting.minutes_approved_on || null,
    quorum: quorumOf(meeting),
    people: there
      .map((row) => ({
        name: row.person_id === '' ? row.name : nameOf(row.person_id, row.name),
        state: row.state,
        alternateFor: row.alternate_for_id === '' ? '' : nameOf(row.alternate_for_id),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    items: items
      .filter((item) => item.body.trim() !== '' || item.state !== 'skipped')
      .map((item) => ({ title: item.title, body: item.body, isKept: isKept(item) })),
    actions: new Map(
      actions
        .filter((action) => !keptItems.has(action.itemId ?? ''))
        .map((action) => [
          action.id,
          { title: action.title, owner: action.owner === null ? '' : shown(action.owner), dueOn: action.dueOn },
        ]),
    ),
    decisions: await decisionsOf(db, id, keptItems),
    amendments: (await listAmendments(db, id)).map(({ number, body, reason, createdAt }) => ({
      number,
      body,
      reason,
      on: createdAt.slice(0, 10),
    })),
    nameOf: (mention) => nameOf(mention.id, mention.name),
  });
  return { title: meeting.title, markdown };
}

/** What was decided, without what restricted items decided. */
async function decisionsOf(
  db: DbReader,
  meetingId: string,
  keptItems: ReadonlySet<string>,
): Promise<{ title: string; outcome: string; votes: string }[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('deleted_at', '=', '')
    .orderBy('number')
    .execute();
  return rows
    .filter((row) => !keptItems.has(row.agenda_item_id))
    .map((row) => ({
      title: `D-${row.number} ${row.title}`,
      outcome: row.outcome === row.title ? '' : row.outcome.replaceAll(/\s+/gu, ' ').trim(),
      votes: [
        row.status,
        ...(row.yes + row.no + row.abstain > 0 ? [`${row.yes} yes, ${row.no} no, ${row.abstain} abstain`] : []),
      ].join(', '),
    }));
}

/** The quorum as it was frozen; null where none was counted. */
function quorumOf(meeting: MeetingRow) {
  if (meeting.quorum === '') return null;
  const answer = quorumAnswerSchema.safeParse(JSON.parse(meeting.quorum)).data;
  if (answer === undefined) return null;
  return {
    isMet: answer.isMet,
    here: answer.people.here,
    needed: answer.people.needed,
    sectorsHere: answer.sectors.here,
    sectorsNeeded: answer.sectors.needed,
  };
}
