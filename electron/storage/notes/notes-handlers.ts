import { insertNote, notesById, notesOf, updateNote } from '#db/notes/notes-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { recordLabels } from '#db/records/record-labels.ts';
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
      const names = await demandPartners(writer.trx, [input.record]);
      await insertNote(writer, id, input.record, input);
      return { value: id, summary: noteAdded(names.get(input.record.id) ?? '') };
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

/** A note without a word cannot be found again; removing one is what the trash is for. */
function demandText(body: string): void {
  if (body.trim() === '') throw new AppError('invalid', { field: 'body', reason: 'required' });
}
