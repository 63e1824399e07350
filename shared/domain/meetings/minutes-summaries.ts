import { quoted } from '../summaries.ts';
import type { MinutesStatus } from './minutes-status.ts';

/* The sentences of the history for meetings in session and their minutes. */

/** "Began “Design Team”". */
export function meetingStarted(title: string): string {
  return `Began ${quoted(title)}`;
}

/** "Ended “Design Team”". */
export function meetingEnded(title: string): string {
  return `Ended ${quoted(title)}`;
}

/** "Went to “Data look” at “Design Team”". */
export function clockMoved(what: 'pause' | 'resume' | 'goTo' | 'skip' | 'add', item: string, meeting: string): string {
  switch (what) {
    case 'pause':
      return `Paused ${quoted(meeting)}`;
    case 'resume':
      return `Went on with ${quoted(meeting)}`;
    case 'goTo':
      return `Went to ${quoted(item)} at ${quoted(meeting)}`;
    case 'skip':
      return `Skipped ${quoted(item)} at ${quoted(meeting)}`;
    default:
      return `Changed the time of ${quoted(item)} at ${quoted(meeting)}`;
  }
}

/** "Noted who spoke at “Design Team”". */
export function spokeAt(title: string): string {
  return `Noted who spoke at ${quoted(title)}`;
}

/** "Wrote minutes of “Data look” at “Design Team”". */
export function minutesWritten(item: string, meeting: string): string {
  return `Wrote minutes of ${quoted(item)} at ${quoted(meeting)}`;
}

/** "Made an action item of “Call the clerk”". */
export function captured(kind: 'task' | 'question' | 'win', text: string): string {
  const made = { task: 'Made an action item of', question: 'Noted the question', win: 'Proposed the win' }[kind];
  return `${made} ${quoted(text)}`;
}

/** "Approved the minutes of “Design Team”". */
export function minutesBecame(status: MinutesStatus, title: string): string {
  const did = { draft: 'Opened', corrected: 'Corrected', approved: 'Approved', locked: 'Locked' }[status];
  return `${did} the minutes of ${quoted(title)}`;
}

/** "Amended the minutes of “Design Team”". */
export function minutesAmended(title: string): string {
  return `Amended the minutes of ${quoted(title)}`;
}
