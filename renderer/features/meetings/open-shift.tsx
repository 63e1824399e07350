import { lazy } from 'react';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';

const ShiftDialog = lazy(async () => ({ default: (await import('./ShiftDialog.tsx')).ShiftDialog }));

/** Opens the form that moves one day of a series, or leaves it out. */
export async function openShift(seriesId: string, seriesDay: string): Promise<void> {
  try {
    const series = await client.meetingSeries.get({ id: seriesId });
    openDialog((close) => <ShiftDialog series={series} seriesDay={seriesDay} onClose={close} />);
  } catch (error) {
    showError(error);
  }
}
