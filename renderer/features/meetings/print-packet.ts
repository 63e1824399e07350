import { client } from '#renderer/api/client.ts';
import { printDocument } from '#renderer/app/documents/print-document.tsx';
import { dayOf } from '#shared/dates.ts';

/** Prints what everybody should have in hand: agenda, what to read, decisions, the last minutes and open actions. */
export async function printPacket(meetingId: string): Promise<void> {
  printDocument(await client.reports.packet({ meetingId, today: dayOf(new Date()) }));
}
