import type { DbReader } from '#db/dialects/dialect.ts';
import { insertNote, notesById, notesOf, updateNote } from '#db/notes/notes-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { demandTasks } from '#db/tasks/tasks-repository.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import type { NoteRecord } from '#shared/contract/notes.ts';
import { noteAdded, noteChanged } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const notesHandlers = {
  list: os.notes.list.handler(({ input, context }) => notesOf(workspaceDb(context).read, input.record.id)),

  create: os.notes.create.handler(async ({ input, context }) => {
    demandText(input.body);
    const id = newId();
    const result = await runStep(context, 'notes.create', async (writer) => {
      const name = await demandName(writer.trx, input.record);
      await insertNote(writer, id, input.record, input);
      return { value: id, summary: noteAdded(name) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.notes.update.handler(async ({ input, context }) => {
    if (input.patch.body !== undefined) demandText(input.patch.body);
    const result = await runStep(context, 'notes.update', async (writer) => {
      const saved = await updateNote(writer, input.id, input.version, input.patch);
      const [note] = await notesById(writer.trx, [input.id]);
      const labels = await recordLabels(writer.trx, note === undefined ? [] : [note.record]);
      return { value: saved.version, summary: noteChanged(labels.get(note?.record.id ?? '')?.label ?? '') };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** The name of what a note hangs on. Fails with `notFound` when it is not there. */
async function demandName(db: DbReader, { type, id }: NoteRecord): Promise<string> {
  if (type === 'tasks') return (await demandTasks(db, [id]))[0]?.title ?? '';
  return (await demandPartners(db, [{ type, id }])).get(id) ?? '';
}

/** A note without a word cannot be found again; removing one is what the trash is for. */
function demandText(body: string): void {
  if (body.trim() === '') throw new AppError('invalid', { field: 'body', reason: 'required' });
}
