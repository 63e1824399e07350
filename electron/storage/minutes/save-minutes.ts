import { inviteesOf } from '#db/meetings/calendar-events.ts';
import { demandMeeting } from '#db/meetings/meeting-rows.ts';
import { readMinutesDocument } from '#db/meeting-room/minutes-document.ts';
import { dayWords } from '#shared/domain/day-words.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { writeWordDocument } from '../files/write-docx.ts';
import { writeMailDraft } from '../files/write-eml.ts';
import { mailAddresses } from '../meetings/mail-addresses.ts';

interface MinutesFile {
  readonly id: string;
  readonly path: string;
  readonly format: 'docx' | 'md' | 'eml';
  readonly hidesRestricted: boolean;
}

/** Writes the minutes to a file that the person picked. */
export async function saveMinutes(context: StorageContext, input: MinutesFile): Promise<{ path: string }> {
  const path = context.files.demand(input.path, 'write');
  const { title, markdown } = await readMinutesDocument(workspaceDb(context).read, input.id, input.hidesRestricted);
  if (input.format === 'docx') await writeWordDocument(path, title, markdown);
  else if (input.format === 'eml') await writeMinutesMail(context, input.id, path, markdown);
  else {
    const file = await createSafeFile(path);
    await file.write(markdown);
    await file.finish();
  }
  return { path };
}

/** A mail draft to everybody on the list who may be written to; restricted people are seen by nobody else. */
async function writeMinutesMail(
  context: StorageContext,
  meetingId: string,
  path: string,
  markdown: string,
): Promise<void> {
  const db = workspaceDb(context).read;
  const meeting = await demandMeeting(db, meetingId);
  await writeMailDraft(path, {
    ...(await mailAddresses(db, context.open.workspace?.meId ?? '', await inviteesOf(db, meeting))),
    subject: `Minutes: ${meeting.title}, ${dayWords(meeting.held_on)}`,
    // Mail programs show plain text: the marks of headings and bold words would be in the way.
    text: markdown.replaceAll(/^#+ /gmu, '').replaceAll('**', ''),
  });
}
