import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { addDays, dayOf, type IsoDay } from '#shared/dates.ts';

/** Marks follow-ups as done today, or as open again; tells it with the way back. */
export async function completeFollowUps(ids: readonly string[], isDone: boolean): Promise<void> {
  await told(client.followUps.complete({ ids: [...ids], doneOn: isDone ? dayOf(new Date()) : null }));
}

/** Moves the due day of follow-ups. */
export async function postponeFollowUps(ids: readonly string[], dueOn: IsoDay): Promise<void> {
  await told(client.followUps.postpone({ ids: [...ids], dueOn }));
}

/** Moves a contact or a follow-up to the trash. */
export async function trashOne(type: 'interactions' | 'followUps', id: string): Promise<void> {
  await told(client.trash.move({ type, selection: { ids: [id] } }));
}

/** The next Monday after a day. */
export function nextMonday(today: IsoDay): IsoDay {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}

async function told(saving: Promise<Parameters<typeof afterSave>[0]>): Promise<void> {
  try {
    afterSave(await saving);
  } catch (error) {
    showError(error);
  }
}
