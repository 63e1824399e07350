import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { IsoDay } from '#shared/dates.ts';

const EventDialog = lazy(async () => ({ default: (await import('./EventDialog.tsx')).EventDialog }));

const CalendarFilesDialog = lazy(async () => ({
  default: (await import('./CalendarFilesDialog.tsx')).CalendarFilesDialog,
}));

/** Opens what writes calendars to files. */
export function openCalendarFiles(): void {
  openDialog((close) => <CalendarFilesDialog onClose={close} />);
}

/** Opens the form of an external event: one that is there, with the time of it that was pressed, or a new one on a day. */
export function openEvent(
  what: { readonly id: string; readonly time?: IsoDay | null } | { readonly day: IsoDay; readonly startsAt?: string },
): void {
  openDialog((close) => <EventDialog what={what} onClose={close} />);
}
