import type { AgendaItemDraft } from '#shared/contract/meetings.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import type { AgendaItemRow, MeetingRow } from '../schema/meetings.ts';
import { itemRows } from './meeting-page.ts';
import { newAgendaItemRow } from './meeting-rows.ts';

/** Adds items at a place of a meeting's agenda, or at its end; answers their ids. */
export async function insertAgendaItems(
  writer: StepWriter,
  meetingId: string,
  items: readonly (AgendaItemDraft & { readonly carriedFromId?: string })[],
  at?: number,
): Promise<string[]> {
  const known = await itemRows(writer.trx, meetingId);
  const place = Math.min(at ?? known.length, known.length);
  const fresh = items.map((item) => newAgendaItemRow(newId(), writer.now, { meetingId, position: 0 }, item));
  await writer.insert(
    'agenda_items',
    fresh.map((row, index) => ({ ...row, position: place + index })),
  );
  await writer.updateEach(
    'agenda_items',
    known.slice(place).map((row, index) => ({ row, patch: { position: place + fresh.length + index } })),
  );
  return fresh.map((row) => row.id);
}

/** Puts an item at another place of its agenda. */
export async function moveAgendaItem(writer: StepWriter, row: AgendaItemRow, to: number): Promise<void> {
  const others = (await itemRows(writer.trx, row.meeting_id)).filter((each) => each.id !== row.id);
  await renumber(writer, [...others.slice(0, to), row, ...others.slice(to)]);
}

/** Removes items; those behind them close up. */
export async function removeAgendaItems(writer: StepWriter, rows: readonly AgendaItemRow[]): Promise<number> {
  const ids = rows.map((row) => row.id);
  const count = await writer.remove('agenda_items', ids);
  for (const meetingId of new Set(rows.map((row) => row.meeting_id)))
    await renumber(writer, await itemRows(writer.trx, meetingId));
  return count;
}

/**
 * Items that the same body's earlier meetings carried over and no later meeting has taken up, oldest first. The meetings of the whole
 * coalition are told apart by their type.
 */
export async function carriedItems(
  db: DbReader,
  body: Pick<MeetingRow, 'id' | 'committee_id' | 'type' | 'held_on'>,
): Promise<AgendaItemRow[]> {
  let query = db
    .selectFrom('meetings')
    .innerJoin('agenda_items', 'agenda_items.meeting_id', 'meetings.id')
    .selectAll('agenda_items')
    .where(isLive('meetings'))
    .where('meetings.committee_id', '=', body.committee_id)
    .where('meetings.held_on', '<=', body.held_on)
    .where('meetings.id', '<>', body.id)
    .where('agenda_items.state', '=', 'carried')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('agenda_items as later')
            .innerJoin('meetings as of', 'of.id', 'later.meeting_id')
            .select('later.id')
            .whereRef('later.carried_from_id', '=', 'agenda_items.id')
            .where('later.carried_from_id', '<>', '')
            .where('of.deleted_at', '=', ''),
        ),
      ),
    )
    .orderBy('meetings.held_on')
    .orderBy('agenda_items.position')
    .limit(50);
  if (body.committee_id === '') query = query.where('meetings.type', '=', body.type);
  return query.execute();
}

/** Puts carried items on an agenda, behind the items with which a meeting opens; answers how many. */
export async function pullCarriedItems(writer: StepWriter, meeting: MeetingRow): Promise<number> {
  const carried = await carriedItems(writer.trx, meeting);
  if (carried.length === 0) return 0;
  const present = await itemRows(writer.trx, meeting.id);
  const opening = present.findIndex((item) => item.kind !== 'connect');
  await insertAgendaItems(
    writer,
    meeting.id,
    carried.map((item) => ({
      title: item.title,
      minutes: item.minutes,
      kind: kindOf(item.kind),
      leadPersonId: item.lead_person_id || null,
      goalId: item.goal_id || null,
      taskId: item.task_id || null,
      preparation: item.preparation,
      isRestricted: item.is_restricted === 1,
      carriedFromId: item.id,
    })),
    opening < 0 ? present.length : opening,
  );
  return carried.length;
}

async function renumber(writer: StepWriter, rows: readonly AgendaItemRow[]): Promise<void> {
  await writer.updateEach(
    'agenda_items',
    rows.map((row, position) => ({ row, patch: { position } })),
  );
}

function kindOf(kind: string): 'inform' | 'discuss' | 'decide' | 'connect' {
  return kind === 'inform' || kind === 'decide' || kind === 'connect' ? kind : 'discuss';
}
