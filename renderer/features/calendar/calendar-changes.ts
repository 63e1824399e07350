import type { RegisteredRouter } from '@tanstack/react-router';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { Saved } from '#shared/contract/base.ts';
import type { CalendarEntry } from '#shared/contract/calendar.ts';
import { daysBetween, type IsoDay } from '#shared/dates.ts';
import { movedSpan, resizedSpan, type PlainSpan } from '#shared/domain/calendar/local-span.ts';
import { localTimeZone } from '#shared/domain/calendar/zoned-time.ts';

import { openEvent } from './open-event.tsx';

/** Versions that were saved and may not be on the screen yet: a second key press waits for what the first one made. */
const saved = new Map<string, number>();
const underWay = new Set<string>();

/** Puts an entry on another day, and at another time where one is given; undo takes it back. */
export function moveEntry(entry: CalendarEntry, to: { readonly day: IsoDay; readonly time: string | null }): void {
  const span = movedSpan(entry, localTimeZone(), to);
  void write(entry, () => put(entry, span));
}

/** Gives an entry another end; undo takes it back. */
export function resizeEntry(entry: CalendarEntry, end: { readonly day: IsoDay; readonly time: string }): void {
  const span = resizedSpan(entry, localTimeZone(), end);
  if (span !== null) void write(entry, () => put(entry, span));
}

/** Goes to where an entry is shown. */
export function openEntry(navigate: RegisteredRouter['navigate'], entry: CalendarEntry): void {
  const { id } = entry;
  if (entry.of === 'meetings') void navigate({ to: '/meetings/$id', params: { id } });
  else if (entry.of === 'externalEvents') openEvent({ id, time: entry.seriesDay });
  else if (entry.of === 'meetingSeries') void navigate({ to: '/meetings', search: { show: 'series' } });
  else if (entry.of === 'informationSessions') void navigate({ to: '/outreach/sessions/$id', params: { id } });
  else if (entry.of === 'tasks') void navigate({ to: '/tasks', search: { task: id, status: 'all' } });
  else if (entry.of === 'followUps') void navigate({ to: '/follow-ups', hash: id });
  else if (entry.of === 'goals') void navigate({ to: '/goals/$id', params: { id } });
  else if (entry.of === 'decisions') void navigate({ to: '/decisions/$id', params: { id } });
  else if (entry.of === 'guidelines') void navigate({ to: '/guidelines/$id', params: { id }, search: {} });
  else if (entry.of === 'trainingSessions')
    void navigate({ to: '/training', search: entry.kind === 'refresher' ? { pane: 'squads' } : { session: id } });
  else if (entry.of === 'learningSessions') void navigate({ to: '/evaluation', search: { pane: 'learning' } });
  else if (entry.of === 'networkLog') void navigate({ to: '/shelf', search: {} });
  else void navigate({ to: '/commitments', search: { show: entry.of === 'agreements' ? 'agreements' : 'renewals' } });
}

async function write(entry: CalendarEntry, work: () => Promise<Saved | null>): Promise<void> {
  const key = entry.partId ?? entry.id;
  if (underWay.has(key) || (saved.get(key) ?? 0) > entry.version) return;
  underWay.add(key);
  try {
    const answer = await work();
    if (answer === null) return;
    if (answer.id === key) saved.set(key, answer.version);
    afterSave(answer);
  } catch (error) {
    showError(error);
  } finally {
    underWay.delete(key);
  }
}

function put(entry: CalendarEntry, to: PlainSpan): Promise<Saved | null> {
  const { of, id, version } = entry;
  const day = to.day;
  if (of === 'meetings') {
    const times = to.time === entry.time && to.endsAt === entry.endsAt ? {} : { startsAt: to.time, endsAt: to.endsAt };
    return client.meetings.update({ id, version, patch: { heldOn: day, ...times } });
  }
  if (of === 'meetingSeries') return moveOccurrence(entry, to);
  if (of === 'externalEvents') return moveEvent(entry, to);
  if (of === 'tasks') return client.tasks.update({ id, version, patch: { dueOn: day } });
  if (of === 'followUps') return client.followUps.update({ id, version, patch: { dueOn: day } });
  if (of === 'informationSessions')
    return client.sessions.update({ id, version, patch: { heldOn: day, startsAt: to.time } });
  if (of === 'goals' && entry.partId !== null)
    return client.goals.updateMilestone({ id: entry.partId, version, patch: { dueOn: day } });
  if (of === 'trainingSessions') return client.training.update({ id, version, patch: { heldOn: day } });
  if (of === 'decisions') return client.decisions.update({ id, version, patch: { reviewOn: day } });
  if (of === 'guidelines') return client.guidelines.update({ id, version, patch: { reviewOn: day } });
  if (of === 'agreements') return client.agreements.update({ id, version, patch: { reviewOn: day } });
  // The reminder moves; the day on which the commitment ends stays.
  if (of === 'commitments' && entry.renewsOn !== null)
    return client.commitments.update({ id, version, patch: { remindDays: daysBetween(day, entry.renewsOn) } });
  return Promise.resolve(null);
}

/** A day of a series becomes an exception of it; at another time it becomes a meeting that is planned. */
function moveOccurrence({ id, version, seriesDay, time }: CalendarEntry, to: PlainSpan): Promise<Saved | null> {
  if (seriesDay === null) return Promise.resolve(null);
  if (to.time === time) return client.meetingSeries.shift({ id, version, seriesDay, to: to.day });
  return client.meetings.create({
    seriesId: id,
    seriesDay,
    heldOn: to.day,
    startsAt: to.time,
    endsAt: to.endsAt,
  });
}

function moveEvent({ id, version, seriesDay, timeZone }: CalendarEntry, to: PlainSpan): Promise<Saved> {
  if (seriesDay !== null)
    return client.externalEvents.moveTime({
      id,
      version,
      of: seriesDay,
      to: { day: to.day, time: to.time, endsOn: to.endDay, endsAt: to.endsAt },
    });
  return client.externalEvents.update({
    id,
    version,
    patch: { startsOn: to.day, startsAt: to.time, endsOn: to.endDay, endsAt: to.endsAt, timeZone },
  });
}
