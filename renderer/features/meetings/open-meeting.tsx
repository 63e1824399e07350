import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Meeting } from '#shared/contract/meetings.ts';
import type { MeetingSeries } from '#shared/contract/meeting-series.ts';

const MeetingDialog = lazy(async () => ({ default: (await import('./MeetingDialog.tsx')).MeetingDialog }));
const SeriesDialog = lazy(async () => ({ default: (await import('./SeriesDialog.tsx')).SeriesDialog }));

/** Opens the form of a meeting: a new one, or one to change. */
export function openMeeting(options: {
  readonly meeting?: Meeting;
  readonly committeeId?: string | null;
  readonly onMade?: (id: string) => void;
}): void {
  openDialog((close) => <MeetingDialog {...options} onClose={close} />);
}

/** Opens the form of a series: a new one, or one to change. */
export function openSeries(series?: MeetingSeries): void {
  openDialog((close) => <SeriesDialog series={series} onClose={close} />);
}
