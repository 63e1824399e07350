import {
  insertAgendaItems,
  moveAgendaItem,
  pullCarriedItems,
  removeAgendaItems,
} from '#db/meetings/agenda-repository.ts';
import { agendaColumns, demandItem, demandMeeting } from '#db/meetings/meeting-rows.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import type { AgendaItemRow, MeetingRow } from '#db/schema/meetings.ts';
import { agendaAdded, agendaChanged, itemsPulled } from '#shared/domain/meetings/planning-summaries.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';

export const agendaHandlers = {
  add: os.agenda.add.handler(async ({ input, context }) => {
    const result = await runStep(context, 'agenda.add', async (writer) => {
      const meeting = await demandMeeting(writer.trx, input.meetingId);
      for (const item of input.items) await demandLead(writer, item.leadPersonId);
      const ids = await insertAgendaItems(writer, meeting.id, input.items, input.at);
      return {
        value: ids,
        summary: agendaAdded(
          input.items.map((item) => item.title),
          meeting.title,
        ),
      };
    });
    return {
      ids: result.value,
      count: result.value.length,
      changeSetId: result.changeSetId,
      summary: result.summary,
    };
  }),

  update: os.agenda.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'agenda.update', async (writer) => {
      const { item, meeting } = await demandOnAgenda(writer, id);
      if (patch.leadPersonId !== (item.lead_person_id || null)) await demandLead(writer, patch.leadPersonId);
      const saved = await writer.update('agenda_items', id, agendaColumns(patch), input.version);
      return { value: saved.version, summary: agendaChanged('Changed', patch.title ?? item.title, meeting.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  move: os.agenda.move.handler(async ({ input, context }) => {
    const result = await runStep(context, 'agenda.move', async (writer) => {
      const { item, meeting } = await demandOnAgenda(writer, input.id);
      await moveAgendaItem(writer, item, input.to);
      const { version } = await demandItem(writer.trx, input.id);
      return { value: version, summary: agendaChanged('Moved', item.title, meeting.title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  carry: os.agenda.carry.handler(async ({ input, context }) => {
    const result = await runStep(context, 'agenda.carry', async (writer) => {
      const { item, meeting } = await demandOnAgenda(writer, input.id);
      const saved = await writer.update('agenda_items', input.id, { state: input.isCarried ? 'carried' : 'open' });
      return {
        value: saved.version,
        summary: agendaChanged(input.isCarried ? 'Carried over' : 'Kept', item.title, meeting.title),
      };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  pullCarried: os.agenda.pullCarried.handler(async ({ input, context }) => {
    const result = await runStep(context, 'agenda.pullCarried', async (writer) => {
      const meeting = await demandMeeting(writer.trx, input.meetingId);
      const count = await pullCarriedItems(writer, meeting);
      return { value: count, summary: itemsPulled(count, meeting.title) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.agenda.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'agenda.remove', async (writer) => {
      const found = [];
      for (const id of input.ids) found.push(await demandOnAgenda(writer, id));
      const [first] = found;
      const count = await removeAgendaItems(
        writer,
        found.map(({ item }) => item),
      );
      return { value: count, summary: agendaChanged('Removed', first?.item.title ?? '', first?.meeting.title ?? '') };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function demandOnAgenda(
  writer: StepWriter,
  id: string,
): Promise<{ readonly item: AgendaItemRow; readonly meeting: MeetingRow }> {
  const item = await demandItem(writer.trx, id);
  return { item, meeting: await demandMeeting(writer.trx, item.meeting_id) };
}

async function demandLead(writer: StepWriter, personId: string | null | undefined): Promise<void> {
  if (personId === undefined || personId === null || personId === '') return;
  await demandPartners(writer.trx, [{ type: 'people', id: personId }]);
}
