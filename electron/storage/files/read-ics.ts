import { readFile } from 'node:fs/promises';

import { readCalendar } from '#shared/domain/calendar/read-ics.ts';

import { decodeSample, detectEncoding } from './detect-encoding.ts';

/** Reads a calendar file in any encoding that such files come in. */
export async function readCalendarFile(source: string | Uint8Array): Promise<ReturnType<typeof readCalendar>> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const { encoding } = detectEncoding(bytes);
  return readCalendar(decodeSample(bytes, encoding, true));
}
