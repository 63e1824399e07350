import { setImmediate as nextTurn } from 'node:timers/promises';

import type { StepWriter } from '#db/changes/step-writer.ts';
import { newCalendarLinkRow } from '#db/external-events/calendar-links.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { insertPerson } from '#db/people/people-repository.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { ContactImportResult } from '#shared/contract/contact-import.ts';
import { dayOf } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';
import { foldText } from '#shared/text.ts';

import { runManyStep, workspaceDb, type StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';

import { noteImportRun } from '../imports/note-import-run.ts';
import { os } from '../procedures.ts';
import { readContacts, type ContactEntry, type ReadContacts } from './read-contacts.ts';

/** So many rows are shown, those that are kept out first. */
const shownRows = 300;

export const contactImportHandlers = {
  preview: os.contactImport.preview.handler(async ({ input, context }) => {
    const plan = { ...input, path: context.files.demand(input.path, 'read') };
    const read = await readContacts(workspaceDb(context).read, plan, dayOf(context.clock()), nextTurn);
    const { fileName, hash, sheets, sheet, header, samples, columns, entries, newPeople } = read;
    const of = (state: string) => entries.filter(({ row }) => row.state === state);
    return {
      fileName,
      hash,
      sheets: [...sheets],
      sheet,
      header: [...header],
      samples: [...samples],
      columns: [...columns],
      counts: { new: of('new').length, same: of('same').length, out: of('out').length, newPeople: newPeople.size },
      rows: [...of('out'), ...of('new'), ...of('same')].slice(0, shownRows).map(({ row }) => row),
    };
  }),

  apply: os.contactImport.apply.handler(async ({ input, context }) => {
    const { hash, ...plan } = { ...input, path: context.files.demand(input.path, 'read') };
    const read = await readContacts(workspaceDb(context).read, plan, dayOf(context.clock()), nextTurn);
    if (read.hash !== hash) throw new AppError('invalid', { field: 'path', reason: 'fileChanged' });
    return { jobId: context.jobs.start((job) => applyContacts(context, job, read)) };
  }),
};

async function applyContacts(
  context: StorageContext,
  job: JobHandle,
  read: ReadContacts,
): Promise<ContactImportResult> {
  const { fileName, entries, newPeople } = read;
  const due = new Map(entries.filter(({ row }) => row.state === 'new').map((entry) => [entry.uid, entry]));
  const ids = new Map([...newPeople.keys()].map((words) => [words, newId()]));
  const added = new Set<string>();
  const result = await runManyStep(
    context,
    'contactImport.apply',
    [...due.keys()],
    async (writer, uids) => {
      for (const uid of uids) {
        const entry = due.get(uid);
        if (entry !== undefined) await addContact(writer, entry, read, ids, added);
      }
      return uids.length;
    },
    (count) => `Imported ${count} contacts from ${fileName}`,
    async (done, total) => {
      job.report('imports.applying', done, total);
      await job.pause();
    },
  );
  await noteImportRun(context, result.changeSetId, {
    file_name: fileName,
    source: 'contacts',
    created: due.size + added.size,
    updated: 0,
    skipped: entries.filter(({ row }) => row.state === 'same').length,
    rejected: entries.filter(({ row }) => row.state === 'out').length,
  });
  return { added: due.size, newPeople: added.size, changeSetId: result.changeSetId, summary: result.summary };
}

async function addContact(
  writer: StepWriter,
  { said, row, uid }: ContactEntry,
  { fileName, newPeople }: ReadContacts,
  ids: ReadonlyMap<string, string>,
  added: Set<string>,
): Promise<void> {
  const participants: PartnerRef[] = row.people.map(({ type, id }) => ({
    type: type === 'people' ? 'people' : 'organizations',
    id,
  }));
  for (const words of row.unknown) {
    const key = foldText(words);
    const [id, person] = [ids.get(key), newPeople.get(key)];
    if (id === undefined || person === undefined) continue;
    participants.push({ type: 'people', id });
    if (added.has(id)) continue;
    added.add(id);
    await insertPerson(writer, id, {
      name: person.name,
      ...(person.email === '' ? {} : { emails: [{ label: 'work', value: person.email }] }),
    });
  }
  const id = newId();
  await insertInteraction(writer, id, {
    occurredOn: said.day,
    channel: said.channel,
    direction: said.direction,
    outcome: said.outcome,
    heard: said.heard,
    promised: said.promised,
    sensitivity: 'normal',
    participants,
  });
  await writer.insert('calendar_links', [
    newCalendarLinkRow(newId(), writer.now, {
      uid,
      recurrence: '',
      record_type: 'interactions',
      record_id: id,
      source_name: fileName,
      content_hash: uid,
    }),
  ]);
}
