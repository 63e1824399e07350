import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { Note } from '#shared/contract/notes.ts';

/** Pins or unpins a note, or changes who may see it. */
export async function changeNote(note: Note, patch: Partial<Pick<Note, 'isPinned' | 'isRestricted'>>): Promise<void> {
  try {
    afterSave(await client.notes.update({ id: note.id, version: note.version, patch }));
  } catch (error) {
    showError(error);
  }
}

/** Moves a note to the trash. */
export async function trashNote({ id }: Note): Promise<void> {
  try {
    afterSave(await client.trash.move({ type: 'notes', selection: { ids: [id] } }));
  } catch (error) {
    showError(error);
  }
}
