import { dayWords } from '../day-words.ts';
import { countWords, quoted } from '../summaries.ts';

/* The sentences of the history for meetings, series, agendas and attendance. */

/** "Planned “Fifth plenary” for Mar 3, 2026". */
export function meetingPlanned(title: string, day: string): string {
  return `Planned ${quoted(title)} for ${dayWords(day)}`;
}

/** "Changed the meeting “Fifth plenary”". */
export function meetingChanged(title: string): string {
  return `Changed the meeting ${quoted(title)}`;
}

/** "Cancelled the meeting “Fifth plenary”". */
export function meetingCancelled(title: string): string {
  return `Cancelled the meeting ${quoted(title)}`;
}

/** "Marked the meeting “Fifth plenary” as held". */
export function meetingHeld(title: string): string {
  return `Marked the meeting ${quoted(title)} as held`;
}

/** "Moved the meeting “Fifth plenary” to the trash". */
export function meetingTrashed(title: string): string {
  return `Moved the meeting ${quoted(title)} to the trash`;
}

/** "Added 3 items to the agenda of “Fifth plenary”". */
export function agendaAdded(titles: readonly string[], meeting: string): string {
  const [only] = titles;
  return titles.length === 1 && only !== undefined
    ? `Added ${quoted(only)} to the agenda of ${quoted(meeting)}`
    : `Added ${countWords(titles.length, 'item', 'items')} to the agenda of ${quoted(meeting)}`;
}

/** "Changed “Decisions” on the agenda of “Fifth plenary”". */
export function agendaChanged(
  did: 'Changed' | 'Moved' | 'Removed' | 'Carried over' | 'Kept',
  title: string,
  meeting: string,
): string {
  return `${did} ${quoted(title)} on the agenda of ${quoted(meeting)}`;
}

/** "Pulled 2 items onto the agenda of “Fifth plenary”". */
export function itemsPulled(count: number, meeting: string): string {
  return `Pulled ${countWords(count, 'item', 'items')} onto the agenda of ${quoted(meeting)}`;
}

/** "Added 12 people to “Fifth plenary”". */
export function peopleExpected(count: number, meeting: string): string {
  return `Added ${countWords(count, 'person', 'people')} to ${quoted(meeting)}`;
}

/** "Marked 3 people at “Fifth plenary”". */
export function attendanceChanged(count: number, meeting: string): string {
  return `Marked ${countWords(count, 'person', 'people')} at ${quoted(meeting)}`;
}

/** "Removed 1 person from “Fifth plenary”". */
export function attendanceRemoved(count: number, meeting: string): string {
  return `Removed ${countWords(count, 'person', 'people')} from ${quoted(meeting)}`;
}

/** "Added the series “Design Team”". */
export function seriesSummary(did: 'Added' | 'Changed' | 'Ended', title: string): string {
  return `${did} the series ${quoted(title)}`;
}

/** "Moved the series “Design Team” to the trash". */
export function seriesTrashed(title: string): string {
  return `Moved the series ${quoted(title)} to the trash`;
}

/** "Left out “Design Team” on Mar 3, 2026". */
export function occurrenceSkipped(title: string, day: string): string {
  return `Left out ${quoted(title)} on ${dayWords(day)}`;
}

/** "Moved “Design Team” from Mar 3, 2026 to Mar 5, 2026". */
export function occurrenceShifted(title: string, from: string, to: string): string {
  return `Moved ${quoted(title)} from ${dayWords(from)} to ${dayWords(to)}`;
}
