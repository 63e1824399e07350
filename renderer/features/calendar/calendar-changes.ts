import type { RegisteredRouter } from '@tanstack/react-router';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { Saved } from '#shared/contract/base.ts';
import type { CalendarEntry } from '#shared/contract/calendar.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Puts an entry on another day, by the procedure of what it is; undo takes it back. */
export async function moveEntry(entry: CalendarEntry, to: IsoDay): Promise<void> {
  try {
    const saved = await move(entry, to);
    if (saved !== null) afterSave(saved);
  } catch (error) {
    showError(error);
  }
}

/** Goes to where an entry is shown. */
export function openEntry(navigate: RegisteredRouter['navigate'], entry: CalendarEntry): void {
  const { id } = entry;
  if (entry.of === 'meetings') void navigate({ to: '/meetings/$id', params: { id } });
  else if (entry.of === 'meetingSeries') void navigate({ to: '/meetings' });
  else if (entry.of === 'informationSessions') void navigate({ to: '/outreach/sessions/$id', params: { id } });
  else if (entry.of === 'tasks') void navigate({ to: '/tasks', search: { task: id } });
  else if (entry.of === 'followUps') void navigate({ to: '/follow-ups', hash: id });
  else if (entry.of === 'goals') void navigate({ to: '/goals/$id', params: { id } });
  else if (entry.of === 'decisions') void navigate({ to: '/decisions/$id', params: { id } });
  else if (entry.of === 'guidelines') void navigate({ to: '/guidelines' });
  else void navigate({ to: '/commitments', search: { show: entry.of === 'agreements' ? 'agreements' : 'renewals' } });
}

function move({ of, id, version }: CalendarEntry, to: IsoDay): Promise<Saved | null> {
  if (of === 'meetings') return client.meetings.update({ id, version, patch: { heldOn: to } });
  if (of === 'tasks') return client.tasks.update({ id, version, patch: { dueOn: to } });
  if (of === 'followUps') return client.followUps.update({ id, version, patch: { dueOn: to } });
  if (of === 'informationSessions') return client.sessions.update({ id, version, patch: { heldOn: to } });
  if (of === 'decisions') return client.decisions.update({ id, version, patch: { reviewOn: to } });
  return Promise.resolve(null);
}
